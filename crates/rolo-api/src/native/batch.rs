//! Batches: many operations on contacts in one request, all of them or each for itself.

pub(super) mod lines;
mod operation;

use http::header::{HeaderName, IF_MATCH};
use rolo_core::change::decide::batch::BatchMode;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::json::{self, Json};
use rolo_http::{Call, Grant, JsonReply, ReadContacts, Reply, RequestError, WriteContacts};
use rolo_store::SUBMISSION_COMMANDS_MAX;

use self::lines::MEDIA_TYPE;
use self::operation::{Row, result_text, row};
use super::decode::pointer;
use super::query::Query;
use super::shown;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// `batch-contacts`: carries out the operations in their order, and answers with one result for each.
pub(super) async fn run(grant: Grant<WriteContacts>, mut call: Call) -> Result<Reply, RequestError> {
    let mut query = Query::read(&call.query, &["atomic", "dry_run"]);
    let mode = BatchMode { is_atomic: query.flag("atomic"), is_dry_run: query.flag("dry_run") };
    query.check()?;
    if call.headers.contains_key(IF_MATCH) {
        // It has no revision of its own; each of its operations may name one.
        return Err(RequestError::PreconditionFailed { current: None });
    }
    if let Some(body) = call.take_body_stream() {
        refuse_of_lines(&call, mode)?;
        return Ok(Reply::stream(MEDIA_TYPE, lines::answer(grant, call, body, mode.is_dry_run)));
    }
    let body = call.body.clone();
    let rows = read(&grant, &call, &body).await?;
    let request_id = call.request_id;
    let (mut writes, mut shown) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for Row { name, write, names } in rows {
        writes.push(write);
        shown.push((name, names));
    }
    let can_read = grant.also::<ReadContacts>().is_some();
    let results = call.write_batch(&grant, writes, mode).await?;
    let rows = results
        .into_iter()
        .zip(shown)
        .map(|(result, (name, names))| result_text(None, name.as_deref(), result, &names, can_read, request_id));
    Ok(JsonReply::ok(shown::list_text(rows, false, "null")).into())
}

/// Refuses what has no meaning for a body of lines, which is carried out as it arrives.
fn refuse_of_lines(call: &Call, mode: BatchMode) -> Result<(), RequestError> {
    let refuse = |name: &'static str| {
        let code =
            ErrorCode::Mismatch("has no meaning for a body of lines, each of which is carried out as it arrives");
        FieldError::new(FieldPath::Parameter(name.into()), code)
    };
    let keyed = call.headers.contains_key(IDEMPOTENCY_KEY).then(|| refuse("Idempotency-Key"));
    let errors: Vec<_> = mode.is_atomic.then(|| refuse("atomic")).into_iter().chain(keyed).collect();
    if errors.is_empty() { Ok(()) } else { Err(RequestError::BadRequest(errors)) }
}

/// The operations of a body, or all that is wrong with its form. What is wrong with their values is said in their results.
async fn read(grant: &Grant<WriteContacts>, call: &Call, body: &[u8]) -> Result<Vec<Row>, RequestError> {
    let refuse = |segments: &[&str], code| {
        RequestError::Invalid(vec![FieldError::new(FieldPath::Pointer(pointer(segments)), code)])
    };
    let value = json::read(body).map_err(|error| refuse(&[], ErrorCode::InvalidJson(error.to_string())))?;
    let Some(Json::Array(operations)) = shown::member(&value, "operations") else {
        return Err(refuse(&["operations"], ErrorCode::InvalidType("an array")));
    };
    if operations.len() > SUBMISSION_COMMANDS_MAX {
        return Err(refuse(&["operations"], ErrorCode::TooMany(SUBMISSION_COMMANDS_MAX)));
    }
    let (mut rows, mut errors) = (Vec::with_capacity(operations.len()), Vec::new());
    if let Json::Object(entries) = &value {
        let unknown = entries.iter().filter(|(name, _)| name != "operations");
        let unknown = unknown.map(|(name, _)| FieldPath::Pointer(pointer(&[name])));
        errors.extend(unknown.map(|at| FieldError::new(at, ErrorCode::UnknownField)));
    }
    for (index, operation) in operations.iter().enumerate() {
        let index = index.to_string();
        let mut wrong = |member: &str, code| {
            let segments = ["operations", &index, member];
            let segments = if member.is_empty() { &segments[..2] } else { &segments };
            errors.push(FieldError::new(FieldPath::Pointer(pointer(segments)), code));
        };
        if let Some(row) = row(grant, call, operation, &mut wrong).await? {
            rows.push(row);
        }
    }
    if errors.is_empty() { Ok(rows) } else { Err(RequestError::Invalid(errors)) }
}
