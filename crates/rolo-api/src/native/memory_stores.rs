//! Operations on memory stores, and on who belongs to one.

use rolo_core::change::command::{
    AttachAssistant, AttachContact, CreateMemoryStore, DeleteMemoryStore, DetachAssistant, DetachContact,
    UpdateMemoryStore,
};
use rolo_core::change::rejection::Missing;
use rolo_core::model::text::is_blank;
use rolo_core::{ContactRef, MemoryStore, MemoryStoreId, Subject};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, Reply, RequestError, WriteContacts};
use rolo_store::StorePage;

use super::changes;
use super::decode::{Decoded, Names};
use super::decode_others as decode;
use super::query::{Query, limit};
use super::reference;
use super::shown;
use super::write::{self, changed_read_only, dry_run, not_a_merge, write};

/// `list-memory-stores`: the newest first.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let mut query = Query::read(&call.query, &["text", "limit", "after"]);
    let offset: u64 = query.parsed("after", 0, "the next_after of a page");
    let search = query.text("text").filter(|text| !is_blank(text)).map(str::to_owned);
    let limit = limit(&mut query);
    query.check()?;
    let page = call.store.page_stores(grant.workspace(), StorePage { search, offset, limit }).await?;
    let end = offset.saturating_add(page.items.len() as u64);
    let has_more = end < page.total && !page.items.is_empty();
    let next = if has_more { format!("\"{end}\"") } else { "null".to_owned() };
    Ok(JsonReply::ok(shown::list_text(page.items.iter().map(shown::memory_store), has_more, &next)))
}

/// `create-memory-store`: 201 with the memory store and its place.
pub(super) async fn create(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let (patch, errors, names) = decode::memory_store(&call.body).without_read_only();
    let encode = |store: &MemoryStore| {
        let place = format!("/rolo/v1/memory_stores/{}", store.id.to_uuid());
        write::created(shown::memory_store(store), store.revision, place)
    };
    write(call, &grant, CreateMemoryStore { patch, errors }, encode, is_dry_run, &names).await
}

/// `get-memory-store`.
pub(super) async fn get(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let missing = RequestError::NotFound(Missing::MemoryStore);
    let id = store_id(&call).ok_or(missing.clone())?;
    call.store.get_store(grant.workspace(), id).await?.as_ref().map(reply).ok_or(missing)
}

/// `update-memory-store`: by a merge patch.
pub(super) async fn update(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    if let Some(refused) = not_a_merge(&call) {
        return Ok(refused);
    }
    let store = store_id(&call);
    let Decoded { patch, mut errors, names, read_only, wanted: _ } = decode::memory_store(&call.body);
    if let Some(id) = store.filter(|_| !read_only.is_empty()) {
        // One who expects another revision has read another one, and is told so.
        let found = call.store.get_store(grant.workspace(), id).await?.filter(|found| call.expects(found.revision));
        errors.extend(found.into_iter().flat_map(|found| changed_read_only(&shown::memory_store(&found), &read_only)));
    }
    write(call, &grant, UpdateMemoryStore { store, patch, errors }, reply, is_dry_run, &names).await
}

/// `delete-memory-store`: 200 with what was deleted; its contacts leave it.
pub(super) async fn delete(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let command = DeleteMemoryStore { store: store_id(&call) };
    let encode = |store: &MemoryStore| shown::deletion(Subject::MemoryStore(store.id));
    write(call, &grant, command, encode, is_dry_run, &Names::default()).await
}

/// `list-memory-store-changes`: its history, also when it is gone.
pub(super) async fn changes(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let id = store_id(&call).ok_or(RequestError::NotFound(Missing::MemoryStore))?;
    changes::history(&grant, &call, Subject::MemoryStore(id), Missing::MemoryStore).await
}

/// `attach-contact`: the contact, as it is in the memory store.
pub(super) async fn attach_contact(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let command = AttachContact { store: store_id(&call), contact: contact(&grant, &call).await? };
    write(call, &grant, command, shown::contact_reply, is_dry_run, &Names::default()).await
}

/// `detach-contact`: the contact, as it is without the memory store.
pub(super) async fn detach_contact(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let command = DetachContact { store: store_id(&call), contact: contact(&grant, &call).await? };
    write(call, &grant, command, shown::contact_reply, is_dry_run, &Names::default()).await
}

/// `attach-assistant`: the memory store, as the assistant uses it.
pub(super) async fn attach_assistant(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let command = AttachAssistant { store: store_id(&call), assistant: call.parameter("assistant_id").to_owned() };
    write(call, &grant, command, reply, is_dry_run, &Names::default()).await
}

/// `detach-assistant`: the memory store, as it is without the assistant.
pub(super) async fn detach_assistant(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let command = DetachAssistant { store: store_id(&call), assistant: call.parameter("assistant_id").to_owned() };
    write(call, &grant, command, reply, is_dry_run, &Names::default()).await
}

fn reply(store: &MemoryStore) -> JsonReply {
    JsonReply::ok(shown::memory_store(store)).with_revision(store.revision)
}

/// The memory store that the path names, in either spelling of its id.
fn store_id(call: &Call) -> Option<MemoryStoreId> {
    let text = call.parameter("memory_store_id");
    MemoryStoreId::parse_uuid(text).or_else(|| MemoryStoreId::parse_prefixed(text))
}

/// The contact that the path names, in whatever spelling.
async fn contact(grant: &Grant<WriteContacts>, call: &Call) -> Result<ContactRef, RequestError> {
    let text = call.parameter("contact_id");
    let found = reference::find(grant, call, text).await?.map(|found| found.id);
    Ok(found.or_else(|| reference::contact_id(text)).map(ContactRef::id).unwrap_or_default())
}
