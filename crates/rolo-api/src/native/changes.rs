//! The log, read: the changes of one record, a record as it was, who set each field, and taking a change back.

use std::collections::BTreeMap;
use std::ops::ControlFlow::{Break, Continue};

use rolo_core::change::command::{UndoContact, UpdateContact};
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::change::rejection::Missing;
use rolo_core::json::{ObjectWriter, write_list, write_value};
use rolo_core::model::contact::ContactBody;
use rolo_core::model::record::Body;
use rolo_core::{Change, Contact, ContactId, ContactPatch, ContactRef, Op, Subject, Timestamp};
use rolo_http::{Call, Grant, JsonReply, ReadCompanies, ReadContacts, Reply, RequestError, WriteContacts};
use rolo_store::{RecordBody, Step};

use super::decode::Names;
use super::query::{PAGE_BYTES_MAX, Query, limit};
use super::reference;
use super::shown;
use super::write::write;

/// `list-contact-changes`: the history of a contact, the latest change first, also of one that was deleted.
pub(super) async fn of_contact(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let subject = Subject::Contact(contact_id(&grant, &call).await?);
    history(&grant, &call, subject, Missing::Contact).await
}

/// The history of a record, page by page.
pub(super) async fn history<P>(
    grant: &Grant<P>,
    call: &Call,
    subject: Subject,
    missing: Missing,
) -> Result<JsonReply, RequestError> {
    let mut query = Query::read(&call.query, &["limit", "after"]);
    let after: Option<u64> =
        query.read_by("after", None, "the next_after of a page", |text| text.parse().ok().map(Some));
    let limit = limit(&mut query);
    query.check()?;
    let (mut page, mut bytes, mut last, mut has_more) = (Vec::new(), 0, None, false);
    let visit = |step: &Step| {
        if after.is_some_and(|after| step.change.position >= after) {
            return Continue(());
        }
        if page.len() == limit || bytes > PAGE_BYTES_MAX {
            has_more = true;
            return Break(());
        }
        let shown = shown::step(step);
        bytes += shown.len();
        last = Some(step.change.position);
        page.push(shown);
        Continue(())
    };
    let walked = call.store.timeline(grant.workspace(), subject, visit).await?;
    if walked.steps == 0 {
        return Err(RequestError::NotFound(missing));
    }
    if walked.is_cut && page.len() < limit {
        // What the record was then is too far back; who changed it, and when, is not.
        let from = last.or(after).or(walked.last);
        let mut rest = call.store.history(grant.workspace(), subject, from, limit + 1 - page.len()).await?;
        has_more = rest.len() > limit - page.len();
        rest.truncate(limit - page.len());
        last = rest.last().map(|change| change.position).or(last);
        page.extend(rest.iter().map(|change| shown::change(change, None, None)));
    }
    let next = last.filter(|_| has_more).map_or("null".to_owned(), |last| last.to_string());
    Ok(JsonReply::ok(shown::list_text(page, has_more, &next)))
}

/// The id of the contact that the path names, which may be gone.
async fn contact_id(grant: &Grant<ReadContacts>, call: &Call) -> Result<ContactId, RequestError> {
    let text = call.parameter("contact_id");
    let found = reference::find(grant, call, text).await?.map(|found| found.id);
    found.or_else(|| reference::contact_id(text)).ok_or(RequestError::NotFound(Missing::Contact))
}

/// A contact as it was at a revision (a number) or an instant.
pub(super) async fn contact_at(
    grant: &Grant<ReadContacts>,
    call: &Call,
    found: Option<Contact>,
    at: &str,
) -> Result<JsonReply, RequestError> {
    let missing = RequestError::NotFound(Missing::Contact);
    let id = found.as_ref().map(|found| found.id).or_else(|| reference::contact_id(call.parameter("contact_id")));
    let id = id.ok_or(missing.clone())?;
    let wanted = match (at.parse::<u64>(), Timestamp::parse(at)) {
        (Ok(revision), _) => At::Revision(revision),
        (Err(_), Some(instant)) => At::Instant(instant),
        (Err(_), None) => {
            let code = ErrorCode::InvalidFormat("a revision such as 3, or an instant such as 2026-01-31T12:00:00Z");
            return Err(RequestError::BadRequest(vec![FieldError::new(FieldPath::Parameter("at".into()), code)]));
        }
    };
    let (mut state, mut made_at) = (None, found.as_ref().map(|found| found.created_at));
    let visit = |step: &Step| {
        if state.is_none() && wanted.is_met_by(&step.change) {
            state = Some((step.change.revision, step.change.at, step.change.position, step.after.clone()));
        }
        if matches!(step.change.op, Op::Created | Op::Restored) {
            made_at = made_at.or(Some(step.change.at));
        }
        // Of a contact that is gone, its creation says when it was made.
        if state.is_some() && made_at.is_some() { Break(()) } else { Continue(()) }
    };
    let walked = call.store.timeline(grant.workspace(), Subject::Contact(id), visit).await?;
    if walked.is_cut {
        return Err(RequestError::TooSlow);
    }
    let Some((revision, updated_at, position, Some(RecordBody::Contact(body)))) = state else { return Err(missing) };
    let contact = Contact { id, revision, created_at: made_at.unwrap_or(updated_at), updated_at, position, body };
    Ok(shown::contact_reply(&contact))
}

/// What a contact was at a revision; `None` where it never had that, or that is too long ago to be walked back to.
pub(super) async fn body_at<P>(
    grant: &Grant<P>,
    call: &Call,
    id: ContactId,
    revision: u64,
) -> Result<Option<ContactBody>, RequestError> {
    let mut body = None;
    let visit = |step: &Step| {
        if step.change.revision == revision {
            body = step.after.clone();
        }
        if step.change.revision <= revision { Break(()) } else { Continue(()) }
    };
    call.store.timeline(grant.workspace(), Subject::Contact(id), visit).await?;
    Ok(match body {
        Some(RecordBody::Contact(body)) => Some(body),
        _ => None,
    })
}

/// Which state of a record is wanted.
enum At {
    Revision(u64),
    Instant(Timestamp),
}

impl At {
    /// Whether a change, from the latest back, is the one that led to that state.
    fn is_met_by(&self, change: &Change) -> bool {
        match self {
            Self::Revision(revision) => change.revision == *revision,
            Self::Instant(instant) => change.at <= *instant,
        }
    }
}

/// `blame-contact`: for each field the change that has set it.
pub(super) async fn blame(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let id = contact_id(&grant, &call).await?;
    let mut authors: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut revision = 0;
    let visit = |step: &Step| {
        revision = revision.max(step.change.revision);
        for (field, _) in shown::changed(step.before.as_ref(), step.after.as_ref()) {
            authors.entry(field).or_insert_with(|| shown::change(&step.change, None, None));
        }
        // A field that is empty may never have been set, which only the whole history shows.
        if authors.len() == ContactBody::FIELDS.len() { Break(()) } else { Continue(()) }
    };
    let walked = call.store.timeline(grant.workspace(), Subject::Contact(id), visit).await?;
    if walked.steps == 0 {
        return Err(RequestError::NotFound(Missing::Contact));
    }
    let mut out = ObjectWriter::new();
    out.field("object", "blame").field("id", &id.to_uuid()).field("revision", &revision);
    // Fields that nobody has ever set are not there.
    out.raw("fields", &shown::object(authors.iter().map(|(name, author)| (*name, author.as_str()))));
    out.field("is_complete", &!walked.is_cut);
    Ok(JsonReply::ok(out.finish()).with_revision(revision))
}

/// The entry at a position, if there is one.
async fn entry<P>(grant: &Grant<P>, call: &Call, text: &str) -> Result<Change, RequestError> {
    let position = text.parse::<u64>().ok().filter(|position| *position > 0);
    let position = position.ok_or(RequestError::NoRoute)?;
    let found = call.store.log(grant.workspace(), position - 1, 1).await?.pop();
    let found = found.filter(|found| found.position == position).ok_or(RequestError::NoRoute)?;
    if shown::is_of_company(&found) && grant.also::<ReadCompanies>().is_none() {
        return Err(RequestError::NoRoute);
    }
    Ok(found)
}

/// `get-change`: one entry of the log.
pub(super) async fn get(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let entry = entry(&grant, &call, call.parameter("position")).await?;
    let mut shown = None;
    let visit = |step: &Step| {
        if step.change.position > entry.position {
            return Continue(());
        }
        shown = (step.change.position == entry.position).then(|| shown::step(step));
        Break(())
    };
    call.store.timeline(grant.workspace(), entry.subject, visit).await?;
    Ok(JsonReply::ok(shown.unwrap_or_else(|| shown::change(&entry, None, None))))
}

/// `undo-change`: takes an entry back. What has changed since is left alone where `partial=true`, and else nothing is done.
pub(super) async fn undo(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["dry_run", "partial"]);
    let (is_dry_run, is_partial) = (query.flag("dry_run"), query.flag("partial"));
    query.check()?;
    let position = call.parameter("position").to_owned();
    let entry = entry(&grant, &call, &position).await?;
    if !matches!(entry.subject, Subject::Contact(_)) {
        let code = ErrorCode::Mismatch("is a change of a company or a memory store, which cannot be taken back yet");
        return Err(RequestError::BadRequest(vec![FieldError::new(FieldPath::Parameter("position".into()), code)]));
    }
    let command = UndoContact { entry: Box::new(entry.clone()), is_strict: !is_partial };
    let can_read = grant.also::<ReadContacts>().is_some();
    let undone = move |contact: &Contact| {
        let left = left_alone(&entry, &contact.body);
        let is_gone = brings_in(&entry);
        let mut out = ObjectWriter::new();
        out.field("object", "undo").field("position", &entry.position);
        out.with("left_alone", |out| write_list(out, &left, write_value));
        out.field("deleted", &is_gone);
        let shown = if is_gone || !can_read { "null".to_owned() } else { shown::contact(contact) };
        let reply = JsonReply::ok({
            out.raw("contact", &shown);
            out.finish()
        });
        if is_gone { reply } else { reply.with_revision(contact.revision) }
    };
    write(call, &grant, command, undone, is_dry_run, &Names::of_lists()).await
}

/// Whether an entry brought its record in, so that to take it back is to delete it.
fn brings_in(entry: &Change) -> bool {
    matches!(entry.op, Op::Created | Op::Restored)
}

/// `restore-contact`: brings a deleted contact back; one that is there stays as it is.
pub(super) async fn restore(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["dry_run"]);
    let is_dry_run = query.flag("dry_run");
    query.check()?;
    let missing = RequestError::NotFound(Missing::Contact);
    let names = Names::of_lists();
    let id = match reference::find(&grant, &call, call.parameter("contact_id")).await? {
        Some(found) => found.id,
        None => reference::contact_id(call.parameter("contact_id")).ok_or(missing.clone())?,
    };
    let latest = call.store.history(grant.workspace(), Subject::Contact(id), None, 1).await?.pop().ok_or(missing)?;
    if latest.op == Op::Deleted {
        let command = UndoContact { entry: Box::new(latest), is_strict: false };
        return write(call, &grant, command, shown::contact_reply, is_dry_run, &names).await;
    }
    // Nothing is to be changed; a retry is answered by what was kept for it.
    let patch = ContactPatch::default();
    let command = UpdateContact { contact: ContactRef::id(id), patch, errors: Vec::new() };
    write(call, &grant, command, shown::contact_reply, is_dry_run, &names).await
}

/// The fields of an entry that a contact does not have as they were in front of it.
fn left_alone(entry: &Change, body: &ContactBody) -> Vec<String> {
    if brings_in(entry) {
        return Vec::new();
    }
    let names = entry.fields().unwrap_or_default();
    let mut was = body.clone();
    if was.apply(&entry.before).is_err() {
        return Vec::new();
    }
    let differs = shown::changed(Some(&RecordBody::Contact(body.clone())), Some(&RecordBody::Contact(was)));
    let names = names.iter().map(|name| shown::field_name(name));
    names.filter(|name| differs.iter().any(|(differing, _)| differing == name)).map(str::to_owned).collect()
}
