"""Synthflow's and AskElephant's "update contact" with httpx. The contract of these programs is in README.md."""

import json
import os
import sys

import httpx

SYNTHFLOW = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786"
ASKELEPHANT = "/api/v2/contacts/contact_id"


def main():
    # Without HTTP/1.1 to fall back to, httpx speaks HTTP/2 from the first byte.
    is_http_2 = os.environ["ROLO_HTTP"] == "2"
    client = httpx.Client(
        base_url=os.environ["ROLO_URL"],
        headers={"Authorization": os.environ["ROLO_AUTHORIZATION"]},
        http1=not is_http_2,
        http2=is_http_2,
        timeout=30,
    )
    with client:
        talk(lambda method, path, body=None: ask(client, "HTTP/2" if is_http_2 else "HTTP/1.1", method, path, body))


def talk(call):
    example = json.loads(os.environ["ROLO_SYNTHFLOW_EXAMPLE"])
    expect("the answer to Synthflow's update", call("PATCH", SYNTHFLOW, example), {"status": "ok"})
    shown = call("GET", SYNTHFLOW)["response"]
    expect("what Synthflow shows", {key: shown[key] for key in example}, example)

    seen = call("GET", ASKELEPHANT)
    expect("the name in AskElephant", f"{seen['first_name']} {seen['last_name']}", example["name"])
    expect("the address in AskElephant", seen["emails"][0]["email"], example["email"])
    expect("the number in AskElephant", seen["phone_numbers"][0]["phone_number"], example["phone_number"])

    example = json.loads(os.environ["ROLO_ASKELEPHANT_EXAMPLE"])
    expect("the answer to AskElephant's update", call("PATCH", ASKELEPHANT, example), seen)

    change = {
        "first_name": "Joan",
        "emails": [{"email": "joan@example.org", "is_primary": True}],
        "phone_numbers": [{"phone_number": "+12025550100"}],
    }
    expect("the first name after the change", call("PATCH", ASKELEPHANT, change)["first_name"], "Joan")
    shown = call("GET", SYNTHFLOW)["response"]
    expect("the name after the change", shown["name"], "Joan Smith")
    expect("the address after the change", shown["email"], "joan@example.org")
    expect("the number after the change", shown["phone_number"], "+12025550100")


def ask(client, protocol, method, path, body):
    response = client.request(method, path, json=body)
    expect(f"the status of {method} {path}", response.status_code, 200)
    expect("the protocol", response.http_version, protocol)
    return response.json()


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what} is {got!r} and should be {wanted!r}")


main()
