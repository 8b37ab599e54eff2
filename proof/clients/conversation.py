"""What the Python programs ask and expect, whatever library does the asking. The contract is in README.md."""

import json
import os
import sys

SYNTHFLOW = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786"
ASKELEPHANT = "/api/v2/contacts/contact_id"


def talk(ask):
    """Talks through `ask(method, path, body)`, which gives an answer's JSON."""
    example = json.loads(os.environ["ROLO_SYNTHFLOW_EXAMPLE"])
    expect("the answer to Synthflow's update", ask("PATCH", SYNTHFLOW, example), {"status": "ok"})
    shown = ask("GET", SYNTHFLOW, None)["response"]
    expect("what Synthflow shows", {key: shown[key] for key in example}, example)

    seen = ask("GET", ASKELEPHANT, None)
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
    joan = {"name": "Joan Smith", "phone_number": "+12025550100", "email": "joan@example.org"}
    shown = ask("GET", SYNTHFLOW, None)["response"]
    expect("the contact after the change", {key: shown[key] for key in joan}, joan)


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what} is {got!r} and should be {wanted!r}")
