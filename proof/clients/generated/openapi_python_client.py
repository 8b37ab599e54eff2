"""A contact's round trip through all surfaces with clients that openapi-python-client has generated.

What these programs are given, and what they must do, is in ../README.md.
"""

import os
import sys

import askelephant_client
import rolo_client
import synthflow_client
from askelephant_client.api.contacts import (
    create_contact,
    delete_contact,
    get_contact_by_id,
    update_contact,
)
from askelephant_client.api.contacts import list_contacts as list_people
from askelephant_client.models import (
    Contact as Person,
    ContactCreateRequest,
    ContactUpdateRequest,
    ContactUpdateRequestEmailsItems,
    Error,
)
from rolo_client.api.default import create_contact as create_native
from rolo_client.api.default import delete_contact as delete_native
from rolo_client.api.default import get_contact as get_native
from rolo_client.api.default import get_contact_by_email, list_contact_changes, undo_change
from rolo_client.api.default import update_contact as update_native
from rolo_client.models import Contact as Native
from rolo_client.models import ContactFields, EmailFields, NameFields, Problem
from synthflow_client.api.contacts import (
    create_a_contact,
    delete_a_contact,
    get_a_contact,
    list_contacts,
    update_a_contact,
)
from synthflow_client.models import Contact, CreateAContactBody, UpdateAContactBody

URL = os.environ["ROLO_URL"]
AUTHORIZATION = os.environ["ROLO_AUTHORIZATION"]


def main():
    round_trip_through_synthflow()
    round_trip_through_askelephant()
    round_trip_through_rolo()


def round_trip_through_synthflow():
    client = synthflow_client.Client(base_url=f"{URL}/v2", raise_on_unexpected_status=True)
    asked = {"client": client, "authorization": AUTHORIZATION}
    body = CreateAContactBody(name="Grace Hopper", phone_number="+19075550142", email="grace@example.org")
    made = create_a_contact.sync(body=body, **asked)
    expect("the answer to the creation", made.status, "ok")
    contact_id = made.response.id
    shown = get_a_contact.sync(contact_id, **asked).response
    expect("what is read is a contact", isinstance(shown, Contact), True)
    expect("the contact", (shown.name, shown.phone_number, shown.email), (body.name, body.phone_number, body.email))
    expect("the update", update_a_contact.sync(contact_id, body=UpdateAContactBody(name="Grace Murray"), **asked).status, "ok")
    expect("the name after the update", get_a_contact.sync(contact_id, **asked).response.name, "Grace Murray")
    found = list_contacts.sync(search="9075550142", **asked).response
    expect("what the list finds", [contact.id for contact in found.items], [contact_id])
    expect("the deletion", delete_a_contact.sync(contact_id, **asked).status, "ok")
    gone = list_contacts.sync(search="9075550142", **asked).response
    expect("what the list finds after the deletion", (gone.items, gone.total), ([], 0))


def round_trip_through_askelephant():
    client = askelephant_client.Client(base_url=f"{URL}/api", raise_on_unexpected_status=True)
    asked = {"client": client, "authorization": AUTHORIZATION}
    email = ContactUpdateRequestEmailsItems(email="grace@example.org", is_primary=True)
    body = ContactCreateRequest(first_name="Grace", last_name="Hopper", emails=[email], time_zone="America/New_York")
    made = person(create_contact.sync(body=body, **asked))
    shown = person(get_contact_by_id.sync(made.id, **asked))
    expect("what is read", shown, made)
    expect("the contact", (shown.first_name, shown.last_name, shown.time_zone), ("Grace", "Hopper", "America/New_York"))
    expect("its address", shown.emails[0].email, "grace@example.org")
    changed = person(update_contact.sync(made.id, body=ContactUpdateRequest(last_name=None), **asked))
    expect("the last name after it is cleared", (changed.first_name, changed.last_name), ("Grace", None))
    expect("whether it was changed later", changed.updated_at > made.updated_at, True)
    found = list_people.sync(search="grace@example.org", **asked)
    expect("what the list finds", [contact.id for contact in found.data], [made.id])
    expect("the deletion", delete_contact.sync(made.id, **asked).deleted, True)
    gone = get_contact_by_id.sync(made.id, **asked)
    expect("what is read after the deletion is an error", isinstance(gone, Error) and gone.status, 404)


def round_trip_through_rolo():
    # The client writes the word itself.
    token = AUTHORIZATION.removeprefix("Bearer ")
    asked = {"client": rolo_client.AuthenticatedClient(base_url=URL, token=token, raise_on_unexpected_status=True)}
    name = NameFields(given="Grace", family="Hopper")
    body = ContactFields(name=name, emails=[EmailFields(address="grace@example.org")], time_zone="America/New_York")
    made = native(create_native.sync(body=body, **asked))
    shown = native(get_native.sync(str(made.id), **asked))
    expect("what is read", shown, made)
    expect("the contact", (shown.name.full, shown.time_zone), ("Grace Hopper", "America/New_York"))
    expect("who has the address", native(get_contact_by_email.sync("Grace@Example.org", **asked)).id, made.id)
    patch = ContactFields(description="Prefers to be called.", time_zone=None)
    changed = native(update_native.sync(str(made.id), body=patch, if_match='"1"', **asked))
    expect("the fields after the change", (changed.description, changed.time_zone), ("Prefers to be called.", None))
    latest = list_contact_changes.sync(str(made.id), **asked).data[0]
    expect("what has changed", sorted(latest.fields.additional_properties), ["description", "time_zone"])
    expect("what is left of it", undo_change.sync(latest.position, **asked).contact.time_zone, "America/New_York")
    expect("the deletion", delete_native.sync(str(made.id), **asked).deleted, True)
    gone = get_native.sync(str(made.id), **asked)
    expect("what is read after the deletion is a problem", isinstance(gone, Problem) and gone.status, 404)


def native(answer):
    """The contact of an answer that may also be a proposal or a problem."""
    if not isinstance(answer, Native):
        sys.exit(f"there should be a contact, and there is {answer}")
    return answer


def person(answer):
    """The contact of an answer that may also be an error."""
    if not isinstance(answer, Person):
        sys.exit(f"there should be a contact, and there is {answer}")
    return answer


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what} is {got!r} and should be {wanted!r}")


main()
