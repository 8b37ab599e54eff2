//! Operations on contacts.

use std::sync::Arc;

use rolo_core::change::command::{CreateContact, DeleteContact, EditContact, UpdateContact};
use rolo_core::change::rebase::Base;
use rolo_core::change::rejection::Missing;
use rolo_core::json;
use rolo_core::model::contact::Vendor;
use rolo_core::model::email;
use rolo_core::model::items::Item;
use rolo_core::model::phone::{self, NumberQuery};
use rolo_core::{Contact, ContactRef, Subject};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, Reply, RequestError, WriteContacts};
use rolo_store::{ContactList, ContactPage};

use super::changes;
use super::decode::{self, Decoded, Names, Target};
use super::errors::{self, PRECONDITION_FAILED};
use super::find;
use super::json_patch;
use super::prefer::{as_rebased, prefers_rebase};
use super::query::{self, PAGE_RECORDS, Query, limit};
use super::reference;
use super::shown;
use super::write::{self, ACCEPTED, Form, changed_read_only, dry_run, form, unsupported, write};

/// `list-contacts`: by their last change, the newest first unless asked otherwise.
pub(super) async fn list(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    if find::is_wanted(&call.query) {
        return find::list(grant, call).await;
    }
    let mut query = Query::read(&call.query, &["limit", "after", "order", "updated_from", "updated_before"]);
    let list = ContactList {
        order: query::order(&mut query),
        after: query::position(&mut query),
        updated: query::updated(&mut query),
        search: None,
        crm: None,
        limit: limit(&mut query),
    };
    query.check()?;
    let page = call.store.list_contacts(grant.workspace(), list).await?;
    let next = page.items.last().filter(|_| page.has_more);
    let next = query::next_text(next.map(|last| (last.updated_at, last.id.bits())));
    Ok(JsonReply::ok(shown::list_text(page.items.iter().map(shown::contact), page.has_more, &next)).into())
}

/// `create-contact`: 201 with the contact and its place.
pub(super) async fn create(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let decoded = decode::contact(&call.body, Target::New, grant.settings().region());
    let (patch, errors, names) = decoded.without_read_only();
    let command = CreateContact { patch, aliases: Vec::new(), errors };
    let encode = |contact: &Contact| {
        let place = format!("/rolo/v1/contacts/{}", contact.id.to_uuid());
        write::created(shown::contact(contact), contact.revision, place)
    };
    write(call, &grant, command, encode, is_dry_run, &names).await
}

/// `get-contact`: as it is, or as it was at a revision or an instant.
pub(super) async fn get(grant: Grant<ReadContacts>, call: Call) -> Result<Reply, RequestError> {
    let query = Query::read(&call.query, &["at"]);
    let at = query.text("at").map(str::to_owned);
    query.check()?;
    let found = reference::find(&grant, &call, call.parameter("contact_id")).await?;
    match (at, found) {
        (Some(at), found) => changes::contact_at(&grant, &call, found, &at).await.map(Into::into),
        (None, Some(found)) => {
            let reply = shown::contact_reply(&found);
            // A vendor's id may belong to another contact later, at the same revision.
            let is_ours = reference::contact_id(call.parameter("contact_id")) == Some(found.id);
            Ok(if is_ours { reply } else { JsonReply { revision: None, ..reply } }.into())
        }
        (None, None) => Err(RequestError::NotFound(Missing::Contact)),
    }
}

/// `get-contact-by-email`: the contact that has the address, in whatever case. Where a workspace lets several have it, the
/// one that was made first.
pub(super) async fn by_email(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let key = email::key(call.parameter("email"));
    let found = call.store.contact_by_email(grant.workspace(), key).await?;
    found.as_ref().map(shown::contact_reply).ok_or(RequestError::NotFound(Missing::Contact))
}

/// `get-contact-by-phone`: the contact that has the number, in whatever spelling; of several the newest.
pub(super) async fn by_phone(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let number = NumberQuery::read(call.parameter("phone"), grant.settings().region());
    let Some(number) = number else { return Err(RequestError::NotFound(Missing::Contact)) };
    // Without a region, the same digits without a plus sign are another key; they are the same number all the same.
    let typed = phone::digits(call.parameter("phone"));
    let is_it = |item: &Item| number.is_answered_by(Some(number.rank(&item.key))) || phone::digits(&item.text) == typed;
    let has = |contact: &Contact| contact.body.phones.iter().any(is_it);
    let page = ContactPage { number: Some(number.clone()), offset: 0, limit: PAGE_RECORDS };
    let found = call.store.page_contacts(grant.workspace(), page).await?.items;
    found.iter().find(|contact| has(contact)).map(shown::contact_reply).ok_or(RequestError::NotFound(Missing::Contact))
}

/// `get-contact-by-synthflow-id`.
pub(super) async fn by_synthflow_id(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    by_alias(grant, call, Vendor::Synthflow).await
}

/// `get-contact-by-askelephant-id`.
pub(super) async fn by_askelephant_id(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    by_alias(grant, call, Vendor::AskElephant).await
}

async fn by_alias(grant: Grant<ReadContacts>, call: Call, vendor: Vendor) -> Result<JsonReply, RequestError> {
    let missing = RequestError::NotFound(Missing::Contact);
    let Some(alias) = reference::alias(vendor, call.parameter("alias")) else { return Err(missing) };
    let found = call.store.get_contact(grant.workspace(), alias).await?;
    found.as_ref().map(shown::contact_reply).ok_or(missing)
}

/// `update-contact`: by a merge patch or a JSON patch.
pub(super) async fn update(grant: Grant<WriteContacts>, mut call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let Some(form) = form(&call.headers) else { return Ok(unsupported(&call, ACCEPTED)) };
    let found = reference::find(&grant, &call, call.parameter("contact_id")).await?;
    // A retry may find its contact gone, and is answered by what was kept for it.
    let id = found.as_ref().map(|found| found.id).or_else(|| reference::contact_id(call.parameter("contact_id")));
    let contact = id.map(ContactRef::id).unwrap_or_default();
    let region = grant.settings().region();
    let base = rebase(&grant, &mut call, found.as_ref()).await?;
    match form {
        Form::Merge => {
            let Decoded { patch, mut errors, names, read_only, wanted } =
                decode::contact(&call.body, Target::Stored, region);
            // One who expects another revision has read another one, and is told so.
            let expected = found.as_ref().filter(|found| call.expects(found.revision));
            errors.extend(expected.into_iter().flat_map(|found| changed_read_only(&shown::contact(found), &read_only)));
            let command = UpdateContact { contact: contact.clone(), patch: patch.clone(), errors };
            let (store, request_id, submitted) = (call.store.clone(), call.request_id, call.body.clone());
            let result = write(call, &grant, command, shown::contact_reply, is_dry_run, &names).await;
            match result {
                Err(RequestError::PreconditionFailed { current: Some(_) }) => {
                    let now = store.get_contact(grant.workspace(), contact).await?;
                    let now = now.ok_or(RequestError::NotFound(Missing::Contact))?;
                    let can_read = grant.also::<ReadContacts>().is_some();
                    let changed = base.map(|base| base.collisions(&patch, &now.body));
                    Ok(stale(&now, can_read, &wanted, &submitted, changed, request_id))
                }
                Ok(reply) if base.is_some() => Ok(as_rebased(reply)),
                result => result,
            }
        }
        Form::Patch => {
            let (edit, names) = json_patch::edit(&call.body, found.as_ref(), region).map_err(RequestError::Invalid)?;
            let command = EditContact { contact, edit };
            let reply = write(call, &grant, command, shown::contact_reply, is_dry_run, &names).await?;
            Ok(if base.is_some() { as_rebased(reply) } else { reply })
        }
    }
}

/// Lets a patch be applied to a later state than that of the revision in `If-Match`, where its caller prefers that and the state is
/// known; gives that state.
async fn rebase(
    grant: &Grant<WriteContacts>,
    call: &mut Call,
    found: Option<&Contact>,
) -> Result<Option<Arc<Base>>, RequestError> {
    let (true, Some(revision), Some(found)) = (prefers_rebase(&call.headers), call.expected_revision(), found) else {
        return Ok(None);
    };
    let body = match found.revision == revision {
        true => Some(found.body.clone()),
        false => changes::body_at(grant, call, found.id, revision).await?,
    };
    let base = body.map(|body| Arc::new(Base { revision, body }));
    base.iter().for_each(|base| call.rebase_on(base.clone()));
    Ok(base)
}

/// The refusal of a change of another revision than the contact has, with what is needed to decide.
fn stale(
    now: &Contact,
    can_read: bool,
    wanted: &[String],
    submitted: &[u8],
    changed: Option<Vec<String>>,
    request_id: rolo_http::RequestId,
) -> Reply {
    let mut members = vec![("revision", now.revision.to_string())];
    let text = shown::contact(now);
    if let (true, Ok(now)) = (can_read, json::read(text.as_bytes())) {
        let current = wanted.iter().filter_map(|name| Some((name.as_str(), shown::member(&now, name)?.to_text())));
        let current: Vec<_> = current.collect();
        members.push(("current", shown::object(current.iter().map(|(name, value)| (*name, value.as_str())))));
    }
    if let Some(changed) = changed.filter(|_| can_read) {
        members.push(("changed", shown::array(changed.iter().map(|pointer| shown::value(&shown::pointer(pointer))))));
    }
    if let Ok(submitted) = json::read(submitted) {
        members.push(("submitted", submitted.to_text()));
    }
    let refusal = RequestError::PreconditionFailed { current: Some(now.revision) };
    errors::problem(&PRECONDITION_FAILED, refusal.usual_status(), &refusal.sentence(), request_id, &members)
}

/// `delete-contact`: 200 with what was deleted.
pub(super) async fn delete(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let found = reference::find(&grant, &call, call.parameter("contact_id")).await?;
    // A retry finds its contact gone, and is answered by what was kept for it.
    let id = found.map(|found| found.id).or_else(|| reference::contact_id(call.parameter("contact_id")));
    let command = DeleteContact { contact: id.map(ContactRef::id).unwrap_or_default() };
    let encode = |contact: &Contact| shown::deletion(Subject::Contact(contact.id));
    write(call, &grant, command, encode, is_dry_run, &Names::default()).await
}
