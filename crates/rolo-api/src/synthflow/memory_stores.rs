//! Memory stores: list, create, get, update, delete, and who belongs to one.

use rolo_core::MemoryStore;
use rolo_core::change::command::{
    AttachAssistant, AttachContact, CreateMemoryStore, DeleteMemoryStore, DetachAssistant, DetachContact,
    UpdateMemoryStore,
};
use rolo_core::change::rejection::Missing;
use rolo_core::model::text::is_blank;
use rolo_store::StorePage;

use super::list::ListRequest;
use super::{decode, wire};
use rolo_http::{Call, Grant, JsonReply, Permission, ReadContacts, RequestError, WriteContacts};

/// `list-memory-stores`: one page, the newest first.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let ask = ListRequest::read(&call.query).map_err(RequestError::BadRequest)?;
    // A blank search is none: README.md row 18.
    let search = ask.search.clone().filter(|text| !is_blank(text));
    let page = StorePage { search, offset: ask.offset, limit: ask.limit };
    let stores = call.store.page_stores(grant.workspace(), page).await?;
    let ids = stores.items.iter().map(|store| store.id).collect();
    let members = call.store.members(grant.workspace(), ids).await?;
    let uid = grant.workspace_uid();
    let shown = stores.items.iter().zip(&members).map(|(store, members)| wire::memory_store(store, members, uid));
    Ok(wire::page(&ask, stores.total, shown))
}

/// `create-a-memory-store`
pub(super) async fn create(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decode::Decoded { patch, errors } = decode::memory_store(&call.body);
    let uid = grant.workspace_uid();
    let command = CreateMemoryStore { patch, errors };
    call.write(&grant, command, move |outcome| wire::created_memory_store(outcome, uid)).await
}

/// `get-a-memory-store`
pub(super) async fn get(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let store = find(&grant, &call).await?;
    let members = call.store.members(grant.workspace(), vec![store.id]).await?;
    let members = members.into_iter().next().unwrap_or_default();
    Ok(wire::response(&wire::memory_store(&store, &members, grant.workspace_uid())).with_revision(store.revision))
}

/// `update-a-memory-store`
pub(super) async fn update(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decode::Decoded { patch, errors } = decode::memory_store(&call.body);
    let command = UpdateMemoryStore { store: decode::store_id(&call), patch, errors };
    call.write(&grant, command, wire::changed_memory_store).await
}

/// `delete-a-memory-store`
pub(super) async fn delete(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let command = DeleteMemoryStore { store: decode::store_id(&call) };
    call.write(&grant, command, wire::deleted).await
}

/// `attach-a-contact-to-a-memory-store`
pub(super) async fn attach_contact(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let command = AttachContact { store: decode::store_id(&call), contact: decode::contact_ref(&call) };
    call.write(&grant, command, wire::changed).await
}

/// `detach-a-contact-from-a-memory-store`
pub(super) async fn detach_contact(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let command = DetachContact { store: decode::store_id(&call), contact: decode::contact_ref(&call) };
    call.write(&grant, command, wire::changed).await
}

/// `get-data-for-a-specific-memory-store-and-contact`
// A contact that is not in the store is not found there.
// README.md row 25; tests/it/synthflow/memory_data.rs, `a_contact_outside_the_store_is_not_found`.
pub(super) async fn memory_data(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let store = find(&grant, &call).await?;
    let contact = call.store.get_contact(grant.workspace(), decode::contact_ref(&call)).await?;
    let memberships = contact.map(|contact| contact.body.memberships).unwrap_or_default();
    let membership = memberships.into_iter().find(|membership| membership.store == store.id);
    let membership = membership.ok_or(RequestError::NotFound(Missing::Contact))?;
    Ok(wire::response(&wire::memory_data(&store, &membership)))
}

/// `attach-a-memory-store-to-an-agent`
pub(super) async fn attach_assistant(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let assistant = call.parameter("assistant_id").to_owned();
    let command = AttachAssistant { store: decode::store_id(&call), assistant };
    call.write(&grant, command, wire::changed).await
}

/// `detach-a-memory-store-from-an-agent`
pub(super) async fn detach_assistant(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let assistant = call.parameter("assistant_id").to_owned();
    let command = DetachAssistant { store: decode::store_id(&call), assistant };
    call.write(&grant, command, wire::changed).await
}

/// The memory store that the path names.
async fn find<P: Permission>(grant: &Grant<P>, call: &Call) -> Result<MemoryStore, RequestError> {
    let missing = RequestError::NotFound(Missing::MemoryStore);
    let id = decode::store_id(call).ok_or_else(|| missing.clone())?;
    call.store.get_store(grant.workspace(), id).await?.ok_or(missing)
}
