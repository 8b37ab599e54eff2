//! Refusals in this dialect's words: RFC 9457 problems, as the schema `error` of the contract has them.
//!
//! Every kind is placed by hand; a new one stops the build here.

use std::borrow::Cow;

use http::StatusCode;
use http::header::{HeaderValue, WWW_AUTHENTICATE};
use rolo_core::json::{ObjectWriter, write_list, write_object};
use rolo_core::{At, Code, Contact, Fault};

use super::wire;
use rolo_http::{Conflict, Refusal, Refused, RequestId};

/// The media type of every error.
// The guide says problem+json twice, the reference says json: README.md row 13.
const MEDIA_TYPE: &str = "application/problem+json";

/// A class of errors: its status, the last segment of its `type`, and its `title`.
struct Class(StatusCode, &'static str, &'static str);

const BAD_REQUEST: Class = Class(StatusCode::BAD_REQUEST, "bad_request", "Bad Request");
const UNAUTHORIZED: Class = Class(StatusCode::UNAUTHORIZED, "unauthorized", "Unauthorized");
const FORBIDDEN: Class = Class(StatusCode::FORBIDDEN, "forbidden", "Forbidden");
const NOT_FOUND: Class = Class(StatusCode::NOT_FOUND, "not_found", "Not Found");
const CONFLICT: Class = Class(StatusCode::CONFLICT, "conflict", "Conflict");
const INVALID: Class = Class(StatusCode::UNPROCESSABLE_ENTITY, "validation_failed", "Validation Failed");
const RATE_LIMITED: Class = Class(StatusCode::TOO_MANY_REQUESTS, "rate_limited", "Rate Limited");
const INTERNAL: Class = Class(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", "Internal Error");
const UNAVAILABLE: Class = Class(StatusCode::SERVICE_UNAVAILABLE, "service_unavailable", "Service Unavailable");

/// The class of a refusal.
// Only `validation_failed` is published; the other slugs follow it: README.md rows 10 and 11.
fn class(refusal: &Refusal) -> Class {
    match refusal {
        Refusal::Unauthorized { .. } => UNAUTHORIZED,
        Refusal::Forbidden { .. } => FORBIDDEN,
        Refusal::NoRoute | Refusal::NotFound(_) => NOT_FOUND,
        Refusal::MethodNotAllowed { .. } => {
            Class(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "Method Not Allowed")
        }
        Refusal::BadRequest(_) => BAD_REQUEST,
        Refusal::Invalid(_) | Refusal::ReusedRetryKey => INVALID,
        Refusal::PreconditionFailed { .. } => {
            Class(StatusCode::PRECONDITION_FAILED, "precondition_failed", "Precondition Failed")
        }
        Refusal::Taken(_) | Refusal::StillRunning => CONFLICT,
        Refusal::BodyTooLarge { .. } => Class(StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large", "Payload Too Large"),
        Refusal::EncodedBody => {
            Class(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", "Unsupported Media Type")
        }
        Refusal::BodyTimeout => Class(StatusCode::REQUEST_TIMEOUT, "request_timeout", "Request Timeout"),
        Refusal::RateLimited { .. } => RATE_LIMITED,
        Refusal::Busy | Refusal::TooSlow | Refusal::OutcomeUnknown | Refusal::Timeout => UNAVAILABLE,
        Refusal::DiskFull | Refusal::OverQuota { .. } => {
            Class(StatusCode::INSUFFICIENT_STORAGE, "insufficient_storage", "Insufficient Storage")
        }
        Refusal::Internal => INTERNAL,
        Refusal::NotRead(StatusCode::INTERNAL_SERVER_ERROR) => INTERNAL,
        Refusal::NotRead(_) => UNAVAILABLE,
    }
}

/// What went wrong this time.
fn detail(refusal: &Refusal) -> String {
    if let Refusal::BadRequest(faults) = refusal {
        counted(faults.len(), "parameter")
    } else if let Refusal::Invalid(faults) = refusal {
        counted(faults.len(), "field")
    } else {
        refusal.sentence()
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("One {what} cannot be accepted.") } else { format!("{count} {what}s cannot be accepted.") }
}

/// One thing that the answer names.
struct Item<'a> {
    fault: Cow<'a, Fault>,
    /// The contact that has a value which is taken.
    holder: Option<&'a Contact>,
}

/// What the answer names one by one.
fn items(refusal: &Refusal) -> Vec<Item<'_>> {
    match refusal {
        Refusal::BadRequest(faults) | Refusal::Invalid(faults) => {
            faults.iter().map(|fault| Item { fault: Cow::Borrowed(fault), holder: None }).collect()
        }
        Refusal::Taken(conflicts) => {
            let items = conflicts
                .iter()
                .map(|Conflict { fault, holder }| Item { fault: Cow::Borrowed(fault), holder: holder.as_deref() });
            items.collect()
        }
        Refusal::ReusedRetryKey => {
            let at = At::Parameter("Idempotency-Key".into());
            let fault = Fault::new(at, Code::Mismatch("was used for another request"));
            vec![Item { fault: Cow::Owned(fault), holder: None }]
        }
        Refusal::Unauthorized { .. }
        | Refusal::Forbidden { .. }
        | Refusal::NoRoute
        | Refusal::MethodNotAllowed { .. }
        | Refusal::NotFound(_)
        | Refusal::PreconditionFailed { .. }
        | Refusal::StillRunning
        | Refusal::BodyTooLarge { .. }
        | Refusal::EncodedBody
        | Refusal::BodyTimeout
        | Refusal::RateLimited { .. }
        | Refusal::Busy
        | Refusal::TooSlow
        | Refusal::DiskFull
        | Refusal::OverQuota { .. }
        | Refusal::OutcomeUnknown
        | Refusal::Timeout
        | Refusal::Internal
        | Refusal::NotRead(_) => Vec::new(),
    }
}

/// Puts a refusal into this dialect's form.
pub(super) fn refuse(refusal: &Refusal, request_id: RequestId) -> Refused {
    let Class(status, slug, title) = class(refusal);
    let mut out = ObjectWriter::new();
    out.field("type", &format!("https://app.askelephant.ai/errors/{slug}"));
    out.field("title", title);
    out.field("status", &status.as_u16());
    out.field("detail", &detail(refusal));
    out.field("request_id", &request_id.to_string());
    let items = items(refusal);
    if !items.is_empty() {
        out.with("errors", |out| {
            write_list(out, &items, |out, item| write_object(out, |object| write_item(object, item)))
        });
    }
    let mut headers = Vec::new();
    if let Refusal::Unauthorized { credential_sent } = refusal {
        headers.push((WWW_AUTHENTICATE, HeaderValue::from_static(challenge(*credential_sent))));
    }
    Refused { status, content_type: MEDIA_TYPE, body: out.finish(), headers }
}

/// The challenge that goes with a 401.
// The header is published, its text is not; this is RFC 6750's: README.md row 23.
fn challenge(credential_sent: bool) -> &'static str {
    if credential_sent {
        r#"Bearer realm="askelephant", error="invalid_token""#
    } else {
        r#"Bearer realm="askelephant""#
    }
}

fn write_item(object: &mut ObjectWriter, Item { fault, holder }: &Item<'_>) {
    let field = field(&fault.at);
    if let Some(field) = &field {
        object.field("field", field);
    }
    object.field("code", fault.code.word());
    let field = field.as_deref().unwrap_or("The body");
    object.field("message", &message(fault, *holder, field));
}

/// The sentence of a fault. A parameter stands in no list, so a second one has a sentence of its own.
// Who holds what is taken is named to who may read it: README.md row 10.
fn message(fault: &Fault, holder: Option<&Contact>, field: &str) -> String {
    if let Some(contact) = holder {
        return format!("{field} is already in use by the contact {}.", wire::contact_id(contact));
    }
    match fault {
        Fault { at: At::Parameter(_), code: Code::Duplicate } => format!("{field} may be given only once."),
        Fault { at: _, code } => code.sentence(field),
    }
}

/// How this dialect spells a place; `None` for the body as a whole.
pub(super) fn field(at: &At) -> Option<Cow<'_, str>> {
    Some(match at {
        At::Body => return None,
        At::FullName | At::CompanyName => "name".into(),
        At::GivenName => "first_name".into(),
        At::FamilyName => "last_name".into(),
        At::Emails => "emails".into(),
        At::EmailItem(index) => format!("emails[{index}]").into(),
        At::Email(index) => format!("emails[{index}].email").into(),
        At::EmailPrimary(index) => format!("emails[{index}].is_primary").into(),
        At::Phones => "phone_numbers".into(),
        At::PhoneItem(index) => format!("phone_numbers[{index}]").into(),
        At::Phone(index) => format!("phone_numbers[{index}].phone_number").into(),
        At::PhonePrimary(index) => format!("phone_numbers[{index}].is_primary").into(),
        At::Company => "company_id".into(),
        At::Description => "description".into(),
        At::TimeZone => "time_zone".into(),
        At::Metadata => "metadata".into(),
        At::CrmObjectType => "object_type".into(),
        At::CrmObjectId => "crm_object_id".into(),
        At::CrmSource => "source".into(),
        At::Domains => "domains".into(),
        At::DomainItem(index) => format!("domains[{index}]").into(),
        At::Domain(index) => format!("domains[{index}].domain").into(),
        At::DomainPrimary(index) => format!("domains[{index}].is_primary").into(),
        At::Title => "title".into(),
        At::Assistant => "assistant_id".into(),
        At::Parameter(name) => name.as_ref().into(),
    })
}

#[cfg(test)]
mod tests {
    use rolo_core::json;
    use rolo_core::rejection::Missing;

    use super::*;

    fn refused(refusal: &Refusal) -> Refused {
        let refused = refuse(refusal, RequestId(7));
        assert_eq!(refused.content_type, "application/problem+json");
        assert!(matches!(json::read(refused.body.as_bytes()), Ok(json::Json::Object(_))), "{}", refused.body);
        refused
    }

    #[test]
    fn a_problem_has_the_form_of_the_contract() {
        let long = Fault::new(At::GivenName, Code::TooLong(255));
        let body = refused(&Refusal::Invalid(vec![long, Fault::new(At::Body, Code::InvalidType("an object"))])).body;
        assert_eq!(
            body,
            concat!(
                r#"{"type":"https://app.askelephant.ai/errors/validation_failed","title":"Validation Failed","#,
                r#""status":422,"detail":"2 fields cannot be accepted.","#,
                r#""request_id":"rid_00000000000000000000000007","errors":["#,
                r#"{"field":"first_name","code":"too_long","message":"first_name may hold at most 255 characters."},"#,
                r#"{"code":"invalid_type","message":"The body must be an object."}]}"#
            )
        );
    }

    #[test]
    fn a_challenge_says_whether_a_credential_was_refused() {
        for (credential_sent, expected) in
            [(false, r#"Bearer realm="askelephant""#), (true, r#"Bearer realm="askelephant", error="invalid_token""#)]
        {
            let refused = refused(&Refusal::Unauthorized { credential_sent });
            assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
            assert_eq!(refused.headers, [(WWW_AUTHENTICATE, HeaderValue::from_static(expected))]);
        }
    }

    #[test]
    fn every_kind_has_its_status_and_slug() {
        for (refusal, status, slug) in [
            (Refusal::NoRoute, 404, "not_found"),
            (Refusal::NotFound(Missing::Contact), 404, "not_found"),
            (Refusal::MethodNotAllowed { allow: "GET".into() }, 405, "method_not_allowed"),
            (Refusal::BadRequest(Vec::new()), 400, "bad_request"),
            (Refusal::PreconditionFailed { current: Some(2) }, 412, "precondition_failed"),
            (Refusal::Taken(Vec::new()), 409, "conflict"),
            (Refusal::StillRunning, 409, "conflict"),
            (Refusal::ReusedRetryKey, 422, "validation_failed"),
            (Refusal::BodyTooLarge { bytes_max: 1 }, 413, "payload_too_large"),
            (Refusal::EncodedBody, 415, "unsupported_media_type"),
            (Refusal::BodyTimeout, 408, "request_timeout"),
            (Refusal::RateLimited { retry_after: std::time::Duration::ZERO }, 429, "rate_limited"),
            (Refusal::Busy, 503, "service_unavailable"),
            (Refusal::DiskFull, 507, "insufficient_storage"),
            (Refusal::OverQuota { quota_mib: 1 }, 507, "insufficient_storage"),
            (Refusal::OutcomeUnknown, 503, "service_unavailable"),
            (Refusal::Timeout, 503, "service_unavailable"),
            (Refusal::Internal, 500, "internal_error"),
            (Refusal::NotRead(StatusCode::INTERNAL_SERVER_ERROR), 500, "internal_error"),
            (Refusal::NotRead(StatusCode::SERVICE_UNAVAILABLE), 503, "service_unavailable"),
        ] {
            let refused = refused(&refusal);
            assert_eq!(refused.status.as_u16(), status, "{refusal:?}");
            assert!(refused.body.contains(&format!("/errors/{slug}\",")), "{}", refused.body);
            assert!(refused.body.contains(&format!("\"status\":{status},")), "{}", refused.body);
        }
    }
}
