//! One operation of a batch, and its result.

use std::sync::Arc;

use http::StatusCode;
use rolo_core::change::command::{Command, Matching, Precondition};
use rolo_core::change::field_error::ErrorCode;
use rolo_core::json::{Json, ObjectWriter};
use rolo_core::{Contact, ContactRef, Outcome, Subject};
use rolo_http::{
    BatchResult, BatchWrite, Call, Grant, JsonReply, ReadContacts, RequestError, RequestId, WriteContacts,
};

use crate::native::decode::{self, Names, Target};
use crate::native::{errors, proposal, reference, shown, upsert};

/// Code points of a caller's own name of an operation.
const ROW_CHARACTERS_MAX: usize = 255;

/// One operation, as it was read.
pub(super) struct Row {
    /// The caller's own name of it, as JSON text.
    pub(super) name: Option<String>,
    pub(super) write: BatchWrite,
    /// What the items of its body are called.
    pub(super) names: Names,
}

/// A result, with the number of its line where it has one.
pub(super) fn result_text(
    line: Option<u64>,
    name: Option<&str>,
    result: BatchResult,
    names: &Names,
    can_read: bool,
    request_id: RequestId,
) -> String {
    let (status, member, value) = shown_result(result, names, can_read, request_id);
    let mut out = ObjectWriter::new();
    if let Some(line) = line {
        out.field("line", &line);
    }
    if let Some(name) = name {
        out.raw("row", name);
    }
    out.field("status", &status.as_u16()).raw(member, &value);
    out.finish()
}

/// The status of a result, and what is shown of it.
fn shown_result(
    result: BatchResult,
    names: &Names,
    can_read: bool,
    request_id: RequestId,
) -> (StatusCode, &'static str, String) {
    match result {
        BatchResult::Done(reply) => (reply.status, "result", reply.body),
        BatchResult::Proposed(Outcome::Upsert(upsert), changes) => {
            (StatusCode::OK, "result", proposal::text(&upsert, &changes, can_read))
        }
        BatchResult::Proposed(Outcome::Contact(contact), changes) => {
            (StatusCode::OK, "result", proposal::text(&*contact, &changes, can_read))
        }
        BatchResult::Proposed(..) => (StatusCode::OK, "result", "null".to_owned()),
        BatchResult::Refused(refusal) => {
            let refused = errors::refuse(&names.point(refusal), request_id);
            (refused.status, "problem", refused.body)
        }
        BatchResult::Undone(refused) => {
            let detail =
                format!("The operation at index {refused} was refused, and all of them or none were to be done.");
            let status = StatusCode::FAILED_DEPENDENCY;
            let index = [("refused", refused.to_string())];
            (status, "problem", errors::text(&errors::NOT_DONE, status, &detail, request_id, &index))
        }
    }
}

/// One operation; what is wrong with its form goes to `wrong`, with the member that it is about.
pub(super) async fn row(
    grant: &Grant<WriteContacts>,
    call: &Call,
    operation: &Json<'_>,
    wrong: &mut (dyn FnMut(&str, ErrorCode) + Send),
) -> Result<Option<Row>, RequestError> {
    let Json::Object(entries) = operation else {
        wrong("", ErrorCode::InvalidType("an object"));
        return Ok(None);
    };
    let allowed: &[&str] = match shown::member(operation, "op") {
        Some(Json::String(op)) if op == "create" => &["op", "row", "contact"],
        Some(Json::String(op)) if op == "upsert" => &["op", "row", "match", "contact", "if_revision"],
        Some(Json::String(op)) if op == "update" => &["op", "row", "id", "contact", "if_revision"],
        Some(Json::String(op)) if op == "delete" => &["op", "row", "id", "if_revision"],
        Some(_) => {
            wrong("op", ErrorCode::InvalidFormat("create, update, upsert or delete"));
            return Ok(None);
        }
        None => {
            wrong("op", ErrorCode::Required);
            return Ok(None);
        }
    };
    for (name, _) in entries.iter().filter(|(name, _)| !allowed.contains(&name.as_ref())) {
        wrong(name, ErrorCode::UnknownField);
    }
    let name = row_name(operation, wrong);
    let precondition = if_revision(operation, wrong);
    let contact = match (allowed.contains(&"id"), shown::member(operation, "id")) {
        (false, _) => None,
        (true, Some(Json::String(id))) => Some(meant(grant, call, id).await?),
        (true, Some(_)) => {
            wrong("id", ErrorCode::InvalidType("a string"));
            return Ok(None);
        }
        (true, None) => {
            wrong("id", ErrorCode::Required);
            return Ok(None);
        }
    };
    let body = match (allowed.contains(&"contact"), shown::member(operation, "contact")) {
        (false, _) => None,
        (true, Some(body)) => Some(body.to_text()),
        (true, None) => {
            wrong("contact", ErrorCode::Required);
            return Ok(None);
        }
    };
    let matching = match shown::member(operation, "match") {
        None => Some(Matching { emails: true, phones: true, aliases: true }),
        Some(words) => upsert::matching(strings(words)),
    };
    let Some(matching) = matching else {
        wrong("match", ErrorCode::InvalidFormat(upsert::MATCHES));
        return Ok(None);
    };
    let region = grant.settings().region();
    let can_read = grant.also::<ReadContacts>().is_some();
    let (command, names, is_new) = match (contact, body) {
        (None, Some(body)) if allowed.contains(&"match") => {
            let (command, names) = upsert::command(body.as_bytes(), matching, region);
            (command.into(), names, false)
        }
        (None, body) => {
            let decoded = decode::contact(body.unwrap_or_default().as_bytes(), Target::New, region);
            let (patch, errors, names) = decoded.without_read_only();
            (Command::CreateContact { patch, aliases: Vec::new(), errors }, names, true)
        }
        (Some(contact), Some(body)) => {
            let decoded = decode::contact(body.as_bytes(), Target::Stored, region);
            let (patch, errors, names) = decoded.without_read_only();
            (Command::UpdateContact { contact, patch, errors }, names, false)
        }
        (Some(contact), None) => (Command::DeleteContact { contact }, Names::default(), false),
    };
    let is_gone = matches!(command, Command::DeleteContact { .. });
    let encode = Arc::new(move |outcome: &Outcome| match outcome {
        Outcome::Upsert(upsert) => upsert::reply(upsert, can_read),
        outcome => encode(outcome, is_new, is_gone),
    });
    Ok(Some(Row { name, write: BatchWrite { command, precondition, encode }, names }))
}

/// The caller's own name of an operation, as JSON text.
fn row_name(operation: &Json<'_>, wrong: &mut (dyn FnMut(&str, ErrorCode) + Send)) -> Option<String> {
    match shown::member(operation, "row")? {
        Json::String(row) if row.chars().nth(ROW_CHARACTERS_MAX).is_some() => {
            wrong("row", ErrorCode::TooLong(ROW_CHARACTERS_MAX));
            None
        }
        row @ (Json::String(_) | Json::Number(_)) => Some(row.to_text()),
        _ => {
            wrong("row", ErrorCode::InvalidType("a string or a number"));
            None
        }
    }
}

/// The revision that an operation expects.
fn if_revision(operation: &Json<'_>, wrong: &mut (dyn FnMut(&str, ErrorCode) + Send)) -> Precondition {
    let Some(revision) = shown::member(operation, "if_revision") else { return Precondition::None };
    let number = if let Json::Number(number) = revision { number.parse().ok() } else { None };
    if number.is_none() {
        wrong("if_revision", ErrorCode::InvalidType("a revision, which is a number"));
    }
    number.map_or(Precondition::None, |revision| Precondition::OneOf(vec![revision]))
}

/// The texts of a list; an empty one for whatever is none.
fn strings<'a>(value: &'a Json<'_>) -> impl Iterator<Item = &'a str> {
    let values: &[Json<'_>] = if let Json::Array(values) = value { values } else { &[] };
    values.iter().map(|value| if let Json::String(text) = value { text.as_ref() } else { "" })
}

/// The contact that a text names, in whatever spelling. One that nobody has is refused when its turn comes.
async fn meant(grant: &Grant<WriteContacts>, call: &Call, text: &str) -> Result<ContactRef, RequestError> {
    if let Some(id) = reference::contact_id(text) {
        return Ok(ContactRef::id(id));
    }
    let found = reference::find(grant, call, text).await?;
    Ok(found.map(|found| ContactRef::id(found.id)).unwrap_or_default())
}

/// What is answered of one operation.
fn encode(outcome: &Outcome, is_new: bool, is_gone: bool) -> JsonReply {
    let Outcome::Contact(contact) = outcome else { return JsonReply::ok("null".to_owned()) };
    let contact: &Contact = contact;
    if is_gone {
        return shown::deletion(Subject::Contact(contact.id));
    }
    let mut reply = shown::contact_reply(contact);
    if is_new {
        reply.status = StatusCode::CREATED;
    }
    reply
}
