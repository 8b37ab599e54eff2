//! Refusals in this dialect's words: RFC 9457 problems, as the schema `error` of the contract has them.
//!
//! Every kind is placed by hand; a new one stops the build here.

use std::borrow::Cow;

use http::StatusCode;
use http::header::{HeaderValue, WWW_AUTHENTICATE};
use rolo_core::json::{ObjectWriter, write_list, write_object};
use rolo_core::{Contact, ErrorCode, FieldError, FieldPath};

use super::wire;
use rolo_http::{Conflict, Refused, RequestError, RequestId};

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
fn class(refusal: &RequestError) -> Class {
    match refusal {
        RequestError::Unauthorized { .. } => UNAUTHORIZED,
        RequestError::Forbidden { .. } => FORBIDDEN,
        RequestError::NoRoute | RequestError::NotFound(_) => NOT_FOUND,
        RequestError::MethodNotAllowed { .. } => {
            Class(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "Method Not Allowed")
        }
        RequestError::BadRequest(_) => BAD_REQUEST,
        RequestError::Invalid(_) | RequestError::ReusedIdempotencyKey => INVALID,
        RequestError::PreconditionFailed { .. } => {
            Class(StatusCode::PRECONDITION_FAILED, "precondition_failed", "Precondition Failed")
        }
        RequestError::Taken(_)
        | RequestError::TestFailed { .. }
        | RequestError::ChangedSince { .. }
        | RequestError::Ambiguous { .. }
        | RequestError::StillRunning => CONFLICT,
        RequestError::BodyTooLarge { .. } => {
            Class(StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large", "Payload Too Large")
        }
        RequestError::EncodedBody => {
            Class(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", "Unsupported Media Type")
        }
        RequestError::BodyTimeout => Class(StatusCode::REQUEST_TIMEOUT, "request_timeout", "Request Timeout"),
        RequestError::RateLimited { .. } => RATE_LIMITED,
        RequestError::Busy | RequestError::TooSlow | RequestError::OutcomeUnknown | RequestError::Timeout => {
            UNAVAILABLE
        }
        RequestError::DiskFull | RequestError::OverQuota { .. } => {
            Class(StatusCode::INSUFFICIENT_STORAGE, "insufficient_storage", "Insufficient Storage")
        }
        RequestError::Internal => INTERNAL,
        RequestError::NotRead(StatusCode::INTERNAL_SERVER_ERROR) => INTERNAL,
        RequestError::NotRead(_) => UNAVAILABLE,
    }
}

/// What went wrong this time.
fn detail(refusal: &RequestError) -> String {
    if let RequestError::BadRequest(errors) = refusal {
        counted(errors.len(), "parameter")
    } else if let RequestError::Invalid(errors) = refusal {
        counted(errors.len(), "field")
    } else {
        refusal.sentence()
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("One {what} cannot be accepted.") } else { format!("{count} {what}s cannot be accepted.") }
}

/// One thing that the answer names.
struct Item<'a> {
    fault: Cow<'a, FieldError>,
    /// The contact that has a value which is taken.
    holder: Option<&'a Contact>,
}

/// What the answer names one by one.
fn items(refusal: &RequestError) -> Vec<Item<'_>> {
    match refusal {
        RequestError::BadRequest(errors) | RequestError::Invalid(errors) => {
            errors.iter().map(|fault| Item { fault: Cow::Borrowed(fault), holder: None }).collect()
        }
        RequestError::Taken(conflicts) => {
            let items = conflicts
                .iter()
                .map(|Conflict { fault, holder }| Item { fault: Cow::Borrowed(fault), holder: holder.as_deref() });
            items.collect()
        }
        RequestError::ReusedIdempotencyKey => {
            let at = FieldPath::Parameter("Idempotency-Key".into());
            let fault = FieldError::new(at, ErrorCode::Mismatch("was used for another request"));
            vec![Item { fault: Cow::Owned(fault), holder: None }]
        }
        RequestError::Unauthorized { .. }
        | RequestError::Forbidden { .. }
        | RequestError::NoRoute
        | RequestError::MethodNotAllowed { .. }
        | RequestError::NotFound(_)
        | RequestError::PreconditionFailed { .. }
        | RequestError::TestFailed { .. }
        | RequestError::ChangedSince { .. }
        | RequestError::Ambiguous { .. }
        | RequestError::StillRunning
        | RequestError::BodyTooLarge { .. }
        | RequestError::EncodedBody
        | RequestError::BodyTimeout
        | RequestError::RateLimited { .. }
        | RequestError::Busy
        | RequestError::TooSlow
        | RequestError::DiskFull
        | RequestError::OverQuota { .. }
        | RequestError::OutcomeUnknown
        | RequestError::Timeout
        | RequestError::Internal
        | RequestError::NotRead(_) => Vec::new(),
    }
}

/// Puts a refusal into this dialect's form.
pub(super) fn refuse(refusal: &RequestError, request_id: RequestId) -> Refused {
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
    if let RequestError::Unauthorized { credential_sent } = refusal {
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
    object.field("code", fault.code.as_str());
    let field = field.as_deref().unwrap_or("The body");
    object.field("message", &message(fault, *holder, field));
}

/// The sentence of a fault. A parameter stands in no list, so a second one has a sentence of its own.
// Who holds what is taken is named to who may read it: README.md row 10.
fn message(fault: &FieldError, holder: Option<&Contact>, field: &str) -> String {
    if let Some(contact) = holder {
        return format!("{field} is already in use by the contact {}.", wire::contact_id(contact));
    }
    match fault {
        FieldError { at: FieldPath::Parameter(_), code: ErrorCode::Duplicate } => {
            format!("{field} may be given only once.")
        }
        FieldError { at: _, code } => code.sentence(field),
    }
}

/// How this dialect spells a place; `None` for the body as a whole.
pub(super) fn field(at: &FieldPath) -> Option<Cow<'_, str>> {
    Some(match at {
        FieldPath::Body => return None,
        FieldPath::FullName | FieldPath::CompanyName => "name".into(),
        FieldPath::GivenName => "first_name".into(),
        FieldPath::FamilyName => "last_name".into(),
        FieldPath::Emails => "emails".into(),
        FieldPath::EmailItem(index) => format!("emails[{index}]").into(),
        FieldPath::Email(index) => format!("emails[{index}].email").into(),
        FieldPath::EmailPrimary(index) => format!("emails[{index}].is_primary").into(),
        FieldPath::Phones => "phone_numbers".into(),
        FieldPath::PhoneItem(index) => format!("phone_numbers[{index}]").into(),
        FieldPath::Phone(index) => format!("phone_numbers[{index}].phone_number").into(),
        FieldPath::PhonePrimary(index) => format!("phone_numbers[{index}].is_primary").into(),
        FieldPath::Company => "company_id".into(),
        FieldPath::Description => "description".into(),
        FieldPath::TimeZone => "time_zone".into(),
        FieldPath::Metadata => "metadata".into(),
        // Not in this dialect.
        FieldPath::Aliases | FieldPath::Alias(_) => "aliases".into(),
        FieldPath::CrmObjectType => "object_type".into(),
        FieldPath::CrmObjectId => "crm_object_id".into(),
        FieldPath::CrmSource => "source".into(),
        FieldPath::Domains => "domains".into(),
        FieldPath::DomainItem(index) => format!("domains[{index}]").into(),
        FieldPath::Domain(index) => format!("domains[{index}].domain").into(),
        FieldPath::DomainPrimary(index) => format!("domains[{index}].is_primary").into(),
        FieldPath::Title => "title".into(),
        FieldPath::Assistant => "assistant_id".into(),
        FieldPath::Parameter(name) => name.as_ref().into(),
        FieldPath::Pointer(pointer) => pointer.as_str().into(),
    })
}

#[cfg(test)]
mod tests {
    use rolo_core::change::rejection::Missing;
    use rolo_core::json;

    use super::*;

    fn refused(refusal: &RequestError) -> Refused {
        let refused = refuse(refusal, RequestId(7));
        assert_eq!(refused.content_type, "application/problem+json");
        assert!(matches!(json::read(refused.body.as_bytes()), Ok(json::Json::Object(_))), "{}", refused.body);
        refused
    }

    #[test]
    fn a_problem_has_the_form_of_the_contract() {
        let long = FieldError::new(FieldPath::GivenName, ErrorCode::TooLong(255));
        let body = refused(&RequestError::Invalid(vec![
            long,
            FieldError::new(FieldPath::Body, ErrorCode::InvalidType("an object")),
        ]))
        .body;
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
            let refused = refused(&RequestError::Unauthorized { credential_sent });
            assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
            assert_eq!(refused.headers, [(WWW_AUTHENTICATE, HeaderValue::from_static(expected))]);
        }
    }

    #[test]
    fn every_kind_has_its_status_and_slug() {
        for (refusal, status, slug) in [
            (RequestError::NoRoute, 404, "not_found"),
            (RequestError::NotFound(Missing::Contact), 404, "not_found"),
            (RequestError::MethodNotAllowed { allow: "GET".into() }, 405, "method_not_allowed"),
            (RequestError::BadRequest(Vec::new()), 400, "bad_request"),
            (RequestError::PreconditionFailed { current: Some(2) }, 412, "precondition_failed"),
            (RequestError::Taken(Vec::new()), 409, "conflict"),
            (RequestError::StillRunning, 409, "conflict"),
            (RequestError::ReusedIdempotencyKey, 422, "validation_failed"),
            (RequestError::BodyTooLarge { bytes_max: 1 }, 413, "payload_too_large"),
            (RequestError::EncodedBody, 415, "unsupported_media_type"),
            (RequestError::BodyTimeout, 408, "request_timeout"),
            (RequestError::RateLimited { retry_after: std::time::Duration::ZERO }, 429, "rate_limited"),
            (RequestError::Busy, 503, "service_unavailable"),
            (RequestError::DiskFull, 507, "insufficient_storage"),
            (RequestError::OverQuota { quota_mib: 1 }, 507, "insufficient_storage"),
            (RequestError::OutcomeUnknown, 503, "service_unavailable"),
            (RequestError::Timeout, 503, "service_unavailable"),
            (RequestError::Internal, 500, "internal_error"),
            (RequestError::NotRead(StatusCode::INTERNAL_SERVER_ERROR), 500, "internal_error"),
            (RequestError::NotRead(StatusCode::SERVICE_UNAVAILABLE), 503, "service_unavailable"),
        ] {
            let refused = refused(&refusal);
            assert_eq!(refused.status.as_u16(), status, "{refusal:?}");
            assert!(refused.body.contains(&format!("/errors/{slug}\",")), "{}", refused.body);
            assert!(refused.body.contains(&format!("\"status\":{status},")), "{}", refused.body);
        }
    }
}
