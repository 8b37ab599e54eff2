"""Synthflow's and AskElephant's "update contact" with requests. The contract of these programs is in README.md."""

import json
import os
import sys

import requests

URL = os.environ["ROLO_URL"]
SYNTHFLOW = f"{URL}/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786"
ASKELEPHANT = f"{URL}/api/v2/contacts/contact_id"

session = requests.Session()
session.headers["Authorization"] = os.environ["ROLO_AUTHORIZATION"]


def ask(method, url, body=None):
    response = session.request(method, url, json=body, timeout=30)
    expect(f"the status of {method} {url}", response.status_code, 200)
    expect("the protocol", response.raw.version, 11)
    return response.json()


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what} is {got!r} and should be {wanted!r}")


example = json.loads(os.environ["ROLO_SYNTHFLOW_EXAMPLE"])
expect("the answer to Synthflow's update", ask("PATCH", SYNTHFLOW, example), {"status": "ok"})
shown = ask("GET", SYNTHFLOW)["response"]
expect("what Synthflow shows", {key: shown[key] for key in example}, example)

seen = ask("GET", ASKELEPHANT)
expect("the name in AskElephant", f"{seen['first_name']} {seen['last_name']}", example["name"])
expect("the address in AskElephant", seen["emails"][0]["email"], example["email"])
expect("the number in AskElephant", seen["phone_numbers"][0]["phone_number"], example["phone_number"])

example = json.loads(os.environ["ROLO_ASKELEPHANT_EXAMPLE"])
expect("the answer to AskElephant's update", ask("PATCH", ASKELEPHANT, example), seen)

change = {
    "first_name": "Joan",
    "emails": [{"email": "joan@example.org", "is_primary": True}],
    "phone_numbers": [{"phone_number": "+12025550100"}],
}
expect("the first name after the change", ask("PATCH", ASKELEPHANT, change)["first_name"], "Joan")
shown = ask("GET", SYNTHFLOW)["response"]
expect("the name after the change", shown["name"], "Joan Smith")
expect("the address after the change", shown["email"], "joan@example.org")
expect("the number after the change", shown["phone_number"], "+12025550100")
