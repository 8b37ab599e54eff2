//! The log, read: the changes of one record, a record as it was, who set each field, and taking a change back.

use std::collections::BTreeMap;

use rolo_core::change::command::UndoContact;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::change::rejection::Missing;
use rolo_core::model::contact::ContactBody;
use rolo_core::model::record::Body;
use rolo_core::{Change, Contact, ContactId, Op, Subject, Timestamp};
use rolo_http::{Call, Grant, JsonReply, ReadCompanies, ReadContacts, Reply, RequestError, WriteContacts};
use rolo_store::{RecordBody, Step, TIMELINE_STEPS_MAX};
use serde_json::Value;

use super::proposal::propose;
use super::query::{Query, limit};
use super::reference;
use super::shown::{self, ShownChange};

/// `list-contact-changes`: the history of a contact, the latest change first, also of one that was deleted.
pub(super) async fn of_contact(grant: Grant<ReadContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let mut query = Query::read(&call.query, &["limit", "after"]);
    let after: Option<u64> =
        query.read_by("after", None, "the next_after of a page", |text| text.parse().ok().map(Some));
    let limit = limit(&mut query);
    query.check()?;
    let id = contact_id(&grant, &call).await?;
    let mut page = Vec::new();
    let wants_more = |step: &Step| {
        let is_behind = after.is_none_or(|after| step.change.position < after);
        if is_behind {
            page.push(ShownChange::of(step));
        }
        page.len() <= limit
    };
    let steps = call.store.timeline(grant.workspace(), Subject::Contact(id), wants_more).await?;
    if steps.is_empty() {
        return Err(RequestError::NotFound(Missing::Contact));
    }
    let has_more = page.len() > limit;
    page.truncate(limit);
    let next = page.last().filter(|_| has_more).map(|last| last.position().to_string());
    Ok(JsonReply::ok(shown::list_text(page.into_iter(), next.as_deref())))
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
    // Back to the beginning, which is when it was made.
    let steps = call.store.timeline(grant.workspace(), Subject::Contact(id), |_| true).await?;
    let made = steps.last().filter(|step| step.change.op == Op::Created);
    let step = steps.iter().find(|step| wanted.is_met_by(&step.change)).ok_or(missing.clone())?;
    let Some(RecordBody::Contact(body)) = &step.after else { return Err(missing) };
    let contact = Contact {
        id,
        revision: step.change.revision,
        created_at: made.map_or(step.change.at, |made| made.change.at),
        updated_at: step.change.at,
        position: step.change.position,
        body: body.clone(),
    };
    Ok(JsonReply::ok(shown::text(&shown::ShownContact::of(&contact))).with_revision(contact.revision))
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
    let mut authors: BTreeMap<String, Value> = BTreeMap::new();
    let mut field_count = usize::MAX;
    let wants_more = |step: &Step| {
        if let (usize::MAX, Some(body)) = (field_count, &step.after) {
            field_count = shown::fields(body).len();
        }
        let author = shown::text(&ShownChange::of(step).without_fields());
        for field in shown::changed(step.before.as_ref(), step.after.as_ref()).keys() {
            authors.entry(field.clone()).or_insert_with(|| serde_json::from_str(&author).unwrap_or_default());
        }
        authors.len() < field_count
    };
    let steps = call.store.timeline(grant.workspace(), Subject::Contact(id), wants_more).await?;
    let Some(latest) = steps.first() else { return Err(RequestError::NotFound(Missing::Contact)) };
    let mut out = rolo_core::json::ObjectWriter::new();
    out.field("object", "blame").field("id", &id.to_uuid()).field("revision", &latest.change.revision);
    // Fields that nobody has ever set are not there.
    out.raw("fields", &shown::text(&authors));
    out.field("is_complete", &(steps.len() < TIMELINE_STEPS_MAX));
    Ok(JsonReply::ok(out.finish()).with_revision(latest.change.revision))
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
    let wants_more = |step: &Step| step.change.position > entry.position;
    let steps = call.store.timeline(grant.workspace(), entry.subject, wants_more).await?;
    let step = steps.iter().find(|step| step.change.position == entry.position);
    step.map(|step| JsonReply::ok(shown::text(&ShownChange::of(step)))).ok_or(RequestError::NoRoute)
}

/// `undo-change`: takes an entry back. What has changed since is left alone where `partial=true`, and else nothing is done.
pub(super) async fn undo(grant: Grant<WriteContacts>, call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["dry_run", "partial"]);
    let (is_dry_run, is_partial) = (query.flag("dry_run"), query.flag("partial"));
    query.check()?;
    let position = call.parameter("position").strip_suffix(":undo").ok_or(RequestError::NoRoute)?.to_owned();
    let entry = entry(&grant, &call, &position).await?;
    if !matches!(entry.subject, Subject::Contact(_)) {
        let code = ErrorCode::Mismatch("is a change of a company or a memory store, which cannot be taken back yet");
        return Err(RequestError::BadRequest(vec![FieldError::new(FieldPath::Parameter("position".into()), code)]));
    }
    let command = UndoContact { entry: Box::new(entry.clone()), is_strict: !is_partial };
    if is_dry_run {
        return propose(&grant, &call, command).await;
    }
    let undone = move |contact: &Contact| {
        let left: Vec<Value> = left_alone(&entry, &contact.body).into_iter().map(Value::from).collect();
        let mut out = rolo_core::json::ObjectWriter::new();
        out.field("object", "undo").field("position", &entry.position);
        out.raw("left_alone", &Value::from(left).to_string());
        match entry.op {
            Op::Created => out.field("deleted", &true).raw("contact", "null"),
            Op::Updated | Op::Deleted => {
                out.field("deleted", &false).raw("contact", &shown::text(&shown::ShownContact::of(contact)))
            }
        };
        let reply = JsonReply::ok(out.finish());
        if entry.op == Op::Created { reply } else { reply.with_revision(contact.revision) }
    };
    call.write(&grant, command, undone).await.map(Into::into)
}

/// The fields of an entry that a contact does not have as they were in front of it.
fn left_alone(entry: &Change, body: &ContactBody) -> Vec<String> {
    if entry.op == Op::Created {
        return Vec::new();
    }
    let names = entry.fields().unwrap_or_default();
    let mut was = body.clone();
    if was.apply(&entry.before).is_err() {
        return Vec::new();
    }
    let differs = shown::changed(Some(&RecordBody::Contact(body.clone())), Some(&RecordBody::Contact(was)));
    names.iter().map(|name| shown::field_name(name).to_owned()).filter(|name| differs.contains_key(name)).collect()
}
