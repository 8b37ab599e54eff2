//! Writes of one record: tried or carried out, and answered as the caller prefers.

use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, StatusCode};
use rolo_core::change::command::Write;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::json;
use rolo_http::{Call, Grant, JsonReply, Permission, Reply, RequestError};

use super::decode::{Names, pointer};
use super::errors::{self, UNSUPPORTED_MEDIA_TYPE};
use super::prefer::{as_preferred, preference};
use super::proposal::{Shown, propose};
use super::query::Query;
use super::shown;

const MERGE_PATCH: &str = "application/merge-patch+json";
const JSON_PATCH: &str = "application/json-patch+json";

/// The media types of changes.
pub(super) const ACCEPTED: &str = "application/merge-patch+json, application/json-patch+json, application/json";
/// Those of records that take no JSON patch.
const ACCEPTED_MERGES: &str = "application/merge-patch+json, application/json";

const ACCEPT_PATCH: HeaderName = HeaderName::from_static("accept-patch");

/// How a change is written.
pub(super) enum Form {
    Merge,
    Patch,
}

/// The form of a change, by its media type; none is taken as a merge patch.
pub(super) fn form(headers: &HeaderMap) -> Option<Form> {
    let Some(value) = headers.get(CONTENT_TYPE) else { return Some(Form::Merge) };
    let media_type = value.to_str().ok()?.split(';').next()?.trim().to_ascii_lowercase();
    match media_type.as_str() {
        MERGE_PATCH | "application/json" => Some(Form::Merge),
        JSON_PATCH => Some(Form::Patch),
        _ => None,
    }
}

/// The refusal of a change of another type than these.
pub(super) fn unsupported(call: &Call, accepted: &'static str) -> Reply {
    let detail = format!("Send one of {accepted}.");
    let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    let reply = errors::problem(&UNSUPPORTED_MEDIA_TYPE, status, &detail, call.request_id, &[]);
    reply.with_header(ACCEPT_PATCH, accepted)
}

/// The refusal of a change that is no merge patch, where nothing else is taken.
pub(super) fn not_a_merge(call: &Call) -> Option<Reply> {
    match form(&call.headers) {
        Some(Form::Merge) => None,
        Some(Form::Patch) | None => Some(unsupported(call, ACCEPTED_MERGES)),
    }
}

/// The parameter `dry_run`.
pub(super) fn dry_run(call: &Call) -> Result<bool, RequestError> {
    let mut query = Query::read(&call.query, &["dry_run"]);
    let is_dry_run = query.flag("dry_run");
    query.check()?;
    Ok(is_dry_run)
}

/// Has a command tried, or carried out; the answer is as the caller prefers: with the record, or with
/// nothing but its revision.
pub(super) async fn write<P, W, E>(
    call: Call,
    grant: &Grant<P>,
    command: W,
    encode: E,
    is_dry_run: bool,
    names: &Names,
) -> Result<Reply, RequestError>
where
    P: Permission,
    W: Write + 'static,
    W::Outcome: Shown,
    E: Fn(&W::Outcome) -> JsonReply + Clone + Send + Sync + 'static,
{
    if is_dry_run {
        return propose(grant, &call, command).await.map_err(|refusal| names.point(refusal));
    }
    let prefers = preference(&call.headers);
    let reply: Reply = call.write(grant, command, encode).await.map_err(|refusal| names.point(refusal))?.into();
    Ok(as_preferred(reply, prefers))
}

/// The answer that shows a new record, which is at this path.
pub(super) fn created(text: String, revision: u64, place: String) -> JsonReply {
    let mut reply = JsonReply::ok(text).with_revision(revision).with_location(place);
    reply.status = StatusCode::CREATED;
    reply
}

/// The fields that cannot be written and are not as the record has them; `now` is how it is shown.
pub(super) fn changed_read_only(now: &str, given: &[(&'static str, String)]) -> Vec<FieldError> {
    if given.is_empty() {
        return Vec::new();
    }
    let Ok(now) = json::read(now.as_bytes()) else { return Vec::new() };
    let is_same =
        |name: &str, text: &str| shown::member(&now, name).is_some_and(|now| json::same_value(text, &now.to_text()));
    let others = given.iter().filter(|(name, text)| !is_same(name, text));
    let error = |(name, _): &(&str, String)| FieldError::new(FieldPath::Pointer(pointer(&[name])), ErrorCode::ReadOnly);
    others.map(error).collect()
}
