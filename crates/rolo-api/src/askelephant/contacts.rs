//! Operations on contacts.

use rolo_core::change::command::{CreateContact, DeleteContact, UpdateContact};
use rolo_core::change::rejection::Missing;
use rolo_core::model::contact::{ALIAS_CHARACTERS_MAX, Vendor};
use rolo_core::{ContactId, ContactRef};

use super::cursor::CursorSigner;
use super::resource::Resource;
use super::{decode, list, wire};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, RequestError, WriteContacts};

/// `list-contacts`: one page, the newest change first unless asked otherwise.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let signer = CursorSigner::new(call.store.signing_secret().await?, grant.workspace_uid(), Resource::Contact);
    let ask = list::read(Resource::Contact, &call.query, &signer).map_err(RequestError::BadRequest)?;
    let page = call.store.list_contacts(grant.workspace(), ask.contacts()).await?;
    Ok(wire::contact_page(&page, &ask.query, &signer))
}

/// `create-contact`: 201 with the contact and its place.
pub(super) async fn create(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decoded = decode::contact_create(&call.body, grant.settings().region());
    let command = CreateContact { patch: decoded.patch, aliases: Vec::new(), errors: decoded.errors };
    call.write(&grant, command, wire::created).await.map_err(|refusal| decoded.order.sort(refusal))
}

/// `get-contact-by-id`.
pub(super) async fn get(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let contact = call.store.get_contact(grant.workspace(), contact_ref(&call)).await?;
    contact.as_ref().map(wire::contact_reply).ok_or(RequestError::NotFound(Missing::Contact))
}

/// `update-contact`: changes the given fields and no others.
pub(super) async fn update(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decoded = decode::contact_update(&call.body, grant.settings().region());
    let contact = contact_ref(&call);
    let command = UpdateContact { contact, patch: decoded.patch, errors: decoded.errors };
    call.write(&grant, command, wire::updated).await.map_err(|refusal| decoded.order.sort(refusal))
}

/// `delete-contact`: 200 with what was deleted. A body is not looked at.
pub(super) async fn delete(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let contact = contact_ref(&call);
    call.write(&grant, DeleteContact { contact }, wire::deleted).await
}

/// The contact that the path names: by our id in this vendor's spelling, or by an id of the vendor's own. Anything
/// else names none, and the answer is 404.
// `get-contact-by-id` and `update-contact` declare no 400: README.md row 3. A UUID is the other dialect's spelling.
pub(super) fn contact_ref(call: &Call) -> ContactRef {
    let text = call.parameter("contact_id");
    let short = text.chars().nth(ALIAS_CHARACTERS_MAX).is_none();
    ContactRef { id: ContactId::parse_prefixed(text), alias: short.then(|| (Vendor::AskElephant, text.to_owned())) }
}
