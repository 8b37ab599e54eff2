//! Refusals in this surface's form: RFC 9457 problems. Each kind has a page that explains it and says what to do.
//!
//! Every kind is placed by hand; a new one stops the build here.

use std::borrow::Cow;

use http::StatusCode;
use http::header::{HeaderValue, WWW_AUTHENTICATE};
use rolo_core::json::{ObjectWriter, write_list, write_string, write_value};
use rolo_core::{ContactId, ErrorCode, FieldError, FieldPath};
use rolo_http::{Conflict, Document, Refused, Reply, RequestError, RequestId};
use serde::Serialize;

use super::decode::pointer;
use super::shown;

/// The media type of every refusal.
const MEDIA_TYPE: &str = "application/problem+json";

/// A kind of problem.
pub(super) struct Problem {
    /// Its `type`, and where its page is.
    pub(super) path: &'static str,
    title: &'static str,
    /// What it means and what to do, for its page.
    about: &'static str,
    page: fn() -> String,
}

/// Makes of one table the problems and their pages.
macro_rules! problems {
    ($($name:ident = $slug:literal, $title:literal, $about:literal;)*) => {
        $(pub(super) static $name: Problem = Problem {
            path: concat!("/rolo/v1/problems/", $slug),
            title: $title,
            about: $about,
            page: || page(&$name),
        };)*

        /// All of them.
        pub(super) static PROBLEMS: &[&Problem] = &[$(&$name),*];
    };
}

problems! {
    UNAUTHORIZED = "unauthorized", "Unauthorized",
        "The request carries no API key, or one that is unknown, expired or revoked.\n\nSend a key as `Authorization: Bearer <key>`. Make one with `rolo key create`.";
    FORBIDDEN = "forbidden", "Forbidden",
        "The API key does not hold the scope that this request needs; the detail names it.\n\nUse another key, or make one with that scope.";
    NOT_FOUND = "not-found", "Not found",
        "There is nothing at this path, or no such record in the workspace of this key.\n\nLook at the id. A deleted contact still has its history: GET /rolo/v1/contacts/{id}/changes.";
    METHOD_NOT_ALLOWED = "method-not-allowed", "Method not allowed",
        "The path is right, and takes other methods: those in the header Allow.";
    BAD_REQUEST = "bad-request", "Bad request",
        "Query parameters or headers are not acceptable. Each of `errors` names one and says what it must be.";
    INVALID = "invalid", "Invalid",
        "The body holds values that are not acceptable. Each of `errors` has the JSON pointer of one, a code for programs, and a sentence.\n\nNothing was changed. Correct all of them and send the request again.";
    UNSUPPORTED_MEDIA_TYPE = "unsupported-media-type", "Unsupported media type",
        "The body is of a type that this request does not take, or is compressed. A change is a JSON merge patch (`application/merge-patch+json`, or `application/json`) or a JSON patch (`application/json-patch+json`); Accept-Patch names them.";
    PRECONDITION_FAILED = "precondition-failed", "Precondition failed",
        "If-Match names another revision than the record has: somebody has changed it since it was read. Nothing was changed.\n\n`revision` is the one that it has, `current` holds its values of the fields that the request wanted to change, and `submitted` the request's. Decide which are right, and send the request again with the new revision in If-Match. With `Prefer: rolo-rebase`, only values that the request names and that have changed since are in the way: `changed` names them.";
    TEST_FAILED = "test-failed", "Test failed",
        "A `test` of the JSON patch found another value at its pointer. Nothing was changed.\n\nRead the record again and decide anew.";
    CHANGED_SINCE = "changed-since", "Changed since",
        "Fields of the change that is to be taken back have changed again since. Nothing was changed.\n\nSend the request with `partial=true` to take back the other fields and leave these alone, or take back the later changes first.";
    NOT_DONE = "not-done", "Not done",
        "Another operation of the same batch was refused, and all of them or none were to be done. Nothing was changed.\n\n`refused` is the index of that operation; its result says why. Correct it, or send the batch without `atomic=true`.";
    LIMIT_EXCEEDED = "limit-exceeded", "Limit exceeded",
        "The filter would look at more records than one request may; `limit` says how many that are, and `limited` of what.\n\nName something that has an index: an e-mail address, a phone number, an id, a company, a memory store, a CRM record, a part of a name, or when the contact was changed (`updated_at >= 2026-01-31T00:00:00Z`). Sorting by name looks at all that match.";
    CONFLICT = "conflict", "Conflict",
        "A value is in use by another record: `errors` names it, and who has it where the key may read contacts. Nothing was changed.";
    AMBIGUOUS = "ambiguous", "Ambiguous",
        "Several contacts have an address, a number or another id of the one that was looked for: `candidates` has the ids of a few, for keys that may read. None was chosen, and nothing was changed.\n\nLook at them, and change the one that is meant by its id, or name less in `match`.";
    STILL_RUNNING = "still-running", "Still running",
        "The first request with this Idempotency-Key has not been answered yet. Ask again after Retry-After.";
    KEY_REUSED = "idempotency-key-reused", "Idempotency key reused",
        "The Idempotency-Key was used before, for another request. Choose a new one for each new request.";
    BODY_TOO_LARGE = "body-too-large", "Body too large",
        "The body holds more bytes than this request takes; the detail says how many it may.";
    BODY_TIMEOUT = "body-timeout", "Body timeout",
        "The body did not arrive in time. Nothing was changed; send it again.";
    RATE_LIMITED = "rate-limited", "Rate limited",
        "The key has asked more often than it may. Wait for the seconds in Retry-After.";
    UNAVAILABLE = "unavailable", "Unavailable",
        "The server is busy or has lost its database for a moment. Where the detail says that nothing was changed, send the request again. Where the outcome is unknown, send it again with the same Idempotency-Key, or read the revision.";
    INSUFFICIENT_STORAGE = "insufficient-storage", "Insufficient storage",
        "The server's disk is full, or the workspace has used up its quota. Nothing was changed; the operator has to make room.";
    INTERNAL = "internal", "Internal error",
        "A fault in the server. Its log says more under the request's id.";
}

fn page(problem: &Problem) -> String {
    format!("{}\n{}\n\n{}\n", problem.title, "=".repeat(problem.title.len()), problem.about)
}

/// The pages of all problems.
pub(super) fn documents() -> impl Iterator<Item = Document> {
    PROBLEMS.iter().map(|problem| Document {
        name: "problem",
        path: problem.path,
        content_type: "text/plain; charset=utf-8",
        text: problem.page,
    })
}

/// The kind of a refusal.
fn kind(refusal: &RequestError) -> &'static Problem {
    match refusal {
        RequestError::Unauthorized { .. } => &UNAUTHORIZED,
        RequestError::Forbidden { .. } => &FORBIDDEN,
        RequestError::NoRoute | RequestError::NotFound(_) => &NOT_FOUND,
        RequestError::MethodNotAllowed { .. } => &METHOD_NOT_ALLOWED,
        RequestError::BadRequest(_) => &BAD_REQUEST,
        RequestError::Invalid(_) => &INVALID,
        RequestError::ReusedIdempotencyKey => &KEY_REUSED,
        RequestError::PreconditionFailed { .. } => &PRECONDITION_FAILED,
        RequestError::TestFailed { .. } => &TEST_FAILED,
        RequestError::ChangedSince { .. } => &CHANGED_SINCE,
        RequestError::Taken(_) => &CONFLICT,
        RequestError::Ambiguous { .. } => &AMBIGUOUS,
        RequestError::StillRunning => &STILL_RUNNING,
        RequestError::BodyTooLarge { .. } => &BODY_TOO_LARGE,
        RequestError::EncodedBody => &UNSUPPORTED_MEDIA_TYPE,
        RequestError::BodyTimeout => &BODY_TIMEOUT,
        RequestError::RateLimited { .. } => &RATE_LIMITED,
        RequestError::Busy | RequestError::TooSlow | RequestError::OutcomeUnknown | RequestError::Timeout => {
            &UNAVAILABLE
        }
        RequestError::DiskFull | RequestError::OverQuota { .. } => &INSUFFICIENT_STORAGE,
        RequestError::NotRead(StatusCode::SERVICE_UNAVAILABLE) => &UNAVAILABLE,
        RequestError::Internal | RequestError::NotRead(_) => &INTERNAL,
    }
}

/// One thing that is wrong.
#[derive(Serialize)]
struct ShownError {
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<String>,
    code: &'static str,
    message: String,
    /// The byte of the filter at which it was noticed.
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<usize>,
    /// The contact that has a value which is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    holder: Option<String>,
}

impl ShownError {
    fn of(FieldError { at, code }: &FieldError, holder: Option<String>) -> Self {
        let (pointer, parameter) = match at {
            FieldPath::Parameter(name) => (None, Some(name.to_string())),
            other => (Some(place(other).into_owned()), None),
        };
        let field = parameter.as_deref().or(pointer.as_deref()).filter(|field| !field.is_empty());
        let message = code.sentence(field.unwrap_or("The body"));
        let offset = match code {
            ErrorCode::Filter { offset, .. } => Some(*offset),
            _ => None,
        };
        Self { pointer, parameter, code: code.as_str(), message, offset, holder }
    }
}

/// The JSON pointer of a place.
fn place(at: &FieldPath) -> Cow<'_, str> {
    let of = |segments: &[&str]| Cow::Owned(pointer(segments));
    let item = |list: &str, index: &usize| Cow::Owned(pointer(&[list, &index.to_string()]));
    match at {
        FieldPath::Body => "".into(),
        FieldPath::FullName => of(&["name", "full"]),
        FieldPath::GivenName => of(&["name", "given"]),
        FieldPath::FamilyName => of(&["name", "family"]),
        FieldPath::CompanyName => of(&["name"]),
        FieldPath::Emails => of(&["emails"]),
        FieldPath::Email(index) | FieldPath::EmailItem(index) | FieldPath::EmailPrimary(index) => item("emails", index),
        FieldPath::Phones => of(&["phones"]),
        FieldPath::Phone(index) | FieldPath::PhoneItem(index) | FieldPath::PhonePrimary(index) => item("phones", index),
        FieldPath::Company => of(&["company_id"]),
        FieldPath::Description => of(&["description"]),
        FieldPath::TimeZone => of(&["time_zone"]),
        FieldPath::Metadata => of(&["metadata"]),
        FieldPath::Aliases => of(&["aliases"]),
        FieldPath::Alias(index) => item("aliases", index),
        FieldPath::CrmObjectType => of(&["crm_link", "object_type"]),
        FieldPath::CrmObjectId => of(&["crm_link", "object_id"]),
        FieldPath::CrmSource => of(&["crm_link", "source"]),
        FieldPath::Domains => of(&["domains"]),
        FieldPath::Domain(index) | FieldPath::DomainItem(index) | FieldPath::DomainPrimary(index) => {
            item("domains", index)
        }
        FieldPath::Title => of(&["title"]),
        FieldPath::Assistant => of(&["assistants"]),
        FieldPath::Pointer(pointer) => pointer.as_str().into(),
        FieldPath::Parameter(name) => name.as_ref().into(),
    }
}

fn shown_errors(refusal: &RequestError) -> Vec<ShownError> {
    match refusal {
        RequestError::BadRequest(errors) | RequestError::Invalid(errors) => {
            errors.iter().map(|error| ShownError::of(error, None)).collect()
        }
        RequestError::Taken(conflicts) => conflicts
            .iter()
            .map(|Conflict { fault, holder }| ShownError::of(fault, holder.as_ref().map(|holder| holder.id.to_uuid())))
            .collect(),
        _ => Vec::new(),
    }
}

/// What a problem says of this one case: members by name, each as JSON text.
fn members(refusal: &RequestError) -> Vec<(&'static str, String)> {
    let written = |value: &dyn Fn(&mut Vec<u8>)| {
        let mut out = Vec::new();
        value(&mut out);
        String::from_utf8(out).unwrap_or_default()
    };
    let mut members = Vec::new();
    match refusal {
        RequestError::PreconditionFailed { current } => {
            members.push(("revision", written(&|out| write_value(out, current))))
        }
        RequestError::TestFailed { pointer } => members.push(("pointer", written(&|out| write_string(out, pointer)))),
        RequestError::Ambiguous { candidates } if !candidates.is_empty() => {
            let id = |out: &mut Vec<u8>, candidate: &ContactId| write_string(out, &candidate.to_uuid());
            members.push(("candidates", written(&|out| write_list(out, candidates, id))));
        }
        RequestError::ChangedSince { fields } => {
            let name = |out: &mut Vec<u8>, field: &String| write_string(out, shown::field_name(field));
            members.push(("fields", written(&|out| write_list(out, fields, name))));
        }
        _ => {}
    }
    let errors = shown_errors(refusal);
    if !errors.is_empty() {
        members.push(("errors", written(&|out| write_value(out, &errors))));
    }
    members
}

/// A problem as JSON text.
pub(super) fn text(
    problem: &Problem,
    status: StatusCode,
    detail: &str,
    request_id: RequestId,
    members: &[(&'static str, String)],
) -> String {
    let mut body = ObjectWriter::new();
    body.field("type", problem.path).field("title", problem.title).field("status", &status.as_u16());
    body.field("detail", detail).field("request_id", &request_id.to_text());
    for (name, value) in members {
        body.raw(name, value);
    }
    body.finish()
}

/// Puts a refusal into this surface's form.
pub(super) fn refuse(refusal: &RequestError, request_id: RequestId) -> Refused {
    let (status, problem) = (refusal.usual_status(), kind(refusal));
    let body = text(problem, status, &refusal.sentence(), request_id, &members(refusal));
    let headers = match refusal {
        RequestError::Unauthorized { .. } => {
            vec![(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"rolo\""))]
        }
        _ => Vec::new(),
    };
    Refused { status, content_type: MEDIA_TYPE, body, headers }
}

/// A refusal that only this surface has, as an answer.
pub(super) fn problem(
    problem: &Problem,
    status: StatusCode,
    detail: &str,
    request_id: RequestId,
    members: &[(&'static str, String)],
) -> Reply {
    let mut reply = Reply::text(MEDIA_TYPE, text(problem, status, detail, request_id, members));
    reply.status = status;
    reply
}
