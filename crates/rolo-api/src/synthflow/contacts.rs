//! Contacts: list, create, get, update, delete.

use rolo_core::change::command::{CreateContact, DeleteContact, UpdateContact};
use rolo_core::change::rejection::Missing;
use rolo_store::{ContactPage, CountedPage};

use super::list::{ListRequest, Number};
use super::{decode, wire};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, RequestError, WriteContacts};

/// `list-contacts`: one page, the newest first.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let ask = ListRequest::read(&call.query).map_err(RequestError::BadRequest)?;
    let page = |number| ContactPage { number, offset: ask.offset, limit: ask.limit };
    let contacts = match ask.number(grant.settings().region()) {
        Number::All => call.store.page_contacts(grant.workspace(), page(None)).await?,
        Number::Like(number) => call.store.page_contacts(grant.workspace(), page(Some(number))).await?,
        Number::None => CountedPage { items: Vec::new(), total: 0 },
    };
    let uid = grant.workspace_uid();
    Ok(wire::page(&ask, contacts.total, contacts.items.iter().map(|contact| wire::contact(contact, uid))))
}

/// `create-a-contact`
pub(super) async fn create(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decode::Decoded { patch, errors } = decode::contact_create(&call.body, grant.settings().region());
    let command = CreateContact { patch, aliases: Vec::new(), errors };
    call.write(&grant, command, wire::created).await
}

/// `get-a-contact`
pub(super) async fn get(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let contact = call.store.get_contact(grant.workspace(), decode::contact_ref(&call)).await?;
    let contact = contact.ok_or(RequestError::NotFound(Missing::Contact))?;
    Ok(wire::response(&wire::contact(&contact, grant.workspace_uid())).with_revision(contact.revision))
}

/// `update-a-contact`
pub(super) async fn update(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decode::Decoded { patch, errors } = decode::contact_update(&call.body, grant.settings().region());
    let command = UpdateContact { contact: decode::contact_ref(&call), patch, errors };
    call.write(&grant, command, wire::changed).await
}

/// `delete-a-contact`
pub(super) async fn delete(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let command = DeleteContact { contact: decode::contact_ref(&call) };
    call.write(&grant, command, wire::deleted).await
}
