//! Refusals in Synthflow's form.
//!
//! The publisher declares no error on any of these operations. The body is the one that it declares for a neighbouring
//! operation of the same API (`error_detail_body` of the contract), since the most careful of its clients reads that
//! first. README.md rows 1, 2 and 3.

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::{HeaderName, StatusCode};
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};
use rolo_core::json::ObjectWriter;

use super::wire;
use rolo_http::{Conflict, Refused, RequestError, RequestId};

const JSON: &str = "application/json";

/// The answer to a path that is not there, as the regional hosts give it.
// README.md row 1; tests/it/synthflow/errors.rs, `a_path_that_is_not_there_is_not_found`.
const NO_ROUTE: &str = r#"{"detail":"Not Found"}"#;

/// Puts a refusal into Synthflow's form.
pub(super) fn refuse(refusal: &RequestError, request_id: RequestId) -> Refused {
    let (status, category) = place(refusal);
    let body = match refusal {
        RequestError::NoRoute => NO_ROUTE.to_owned(),
        _ => detail(category, &description(refusal), request_id),
    };
    Refused { status, content_type: JSON, body, headers: challenge(refusal) }
}

/// The status and the category of a refusal. The words of the categories are ours: none is published.
// README.md rows 2 and 3; tests/it/synthflow/errors.rs, `every_refusal_has_its_place`.
fn place(refusal: &RequestError) -> (StatusCode, &'static str) {
    match refusal {
        RequestError::Unauthorized { .. } => (StatusCode::UNAUTHORIZED, "authentication_error"),
        RequestError::Forbidden { .. } => (StatusCode::FORBIDDEN, "permission_error"),
        RequestError::NoRoute | RequestError::NotFound(_) => (StatusCode::NOT_FOUND, "not_found"),
        RequestError::MethodNotAllowed { .. } => (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
        RequestError::BadRequest(_) => (StatusCode::BAD_REQUEST, "bad_request"),
        RequestError::Invalid(errors) if errors.iter().any(is_not_json) => (StatusCode::BAD_REQUEST, "bad_request"),
        RequestError::Invalid(_) | RequestError::ReusedIdempotencyKey => {
            (StatusCode::UNPROCESSABLE_ENTITY, "validation_error")
        }
        RequestError::PreconditionFailed { .. } => (StatusCode::PRECONDITION_FAILED, "precondition_failed"),
        RequestError::Taken(_)
        | RequestError::TestFailed { .. }
        | RequestError::ChangedSince { .. }
        | RequestError::Ambiguous { .. }
        | RequestError::StillRunning => (StatusCode::CONFLICT, "conflict"),
        RequestError::BodyTooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "bad_request"),
        RequestError::EncodedBody => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "bad_request"),
        RequestError::BodyTimeout => (StatusCode::REQUEST_TIMEOUT, "bad_request"),
        RequestError::RateLimited { .. } => (StatusCode::TOO_MANY_REQUESTS, "rate_limit"),
        RequestError::Busy
        | RequestError::TooSlow
        | RequestError::DiskFull
        | RequestError::OutcomeUnknown
        | RequestError::Timeout => (StatusCode::SERVICE_UNAVAILABLE, "internal_error"),
        RequestError::OverQuota { .. } => (StatusCode::INSUFFICIENT_STORAGE, "internal_error"),
        RequestError::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal_error"),
        RequestError::NotRead(status) => (*status, "internal_error"),
    }
}

/// A body that is not JSON is a bad request, and JSON that is not what we take is invalid. Duplicate keys and U+0000
/// are the latter: they are JSON, but two programs could read them differently.
// README.md row 2; tests/it/synthflow/update_contact.rs, `a_body_that_is_not_json_is_a_bad_request`.
fn is_not_json(fault: &FieldError) -> bool {
    matches!(fault.code, ErrorCode::InvalidJson(_))
}

/// The order in which errors are named, whichever layer found them: that of the published examples. Others come last,
/// as they are.
const ORDER: [&str; 7] = ["body", "name", "phone_number", "email", "contact_metadata", "title", "description"];

/// What happened: all errors at once, one sentence each.
fn description(refusal: &RequestError) -> String {
    match refusal {
        RequestError::Taken(conflicts) => conflicts.iter().map(conflict).collect::<Vec<_>>().join(" "),
        RequestError::BadRequest(errors) | RequestError::Invalid(errors) => {
            let place =
                |fault: &&FieldError| ORDER.iter().position(|known| *known == field(&fault.at)).unwrap_or(ORDER.len());
            let mut errors: Vec<&FieldError> = errors.iter().collect();
            errors.sort_by_key(place);
            let sentences: Vec<String> = errors.into_iter().map(sentence).collect();
            sentences.join(" ")
        }
        other => other.sentence(),
    }
}

fn sentence(fault: &FieldError) -> String {
    fault.code.sentence(field(&fault.at))
}

/// That a value is taken, and by whom if the key may know that.
// README.md row 4; tests/it/synthflow/create_contact.rs,
// `an_address_that_is_taken_names_its_holder_only_to_who_may_read_contacts`.
fn conflict(Conflict { fault, holder }: &Conflict) -> String {
    match holder {
        Some(contact) => {
            format!("{} is already in use by the contact {}.", field(&fault.at), wire::contact_id(contact))
        }
        None => sentence(fault),
    }
}

/// A place in a request, as Synthflow's clients know it.
fn field(at: &FieldPath) -> &str {
    match at {
        FieldPath::Body => "body",
        FieldPath::FullName | FieldPath::GivenName | FieldPath::FamilyName | FieldPath::CompanyName => "name",
        FieldPath::Emails | FieldPath::EmailItem(_) | FieldPath::Email(_) | FieldPath::EmailPrimary(_) => "email",
        FieldPath::Phones | FieldPath::PhoneItem(_) | FieldPath::Phone(_) | FieldPath::PhonePrimary(_) => {
            "phone_number"
        }
        FieldPath::Metadata => "contact_metadata",
        FieldPath::Title => "title",
        FieldPath::Description => "description",
        FieldPath::Assistant => "assistant_id",
        FieldPath::Parameter(name) => name,
        FieldPath::Pointer(pointer) => pointer,
        // Nothing below can be written here. The words are there for the day on which a rule looks at more than the
        // request touches.
        FieldPath::Company => "company",
        FieldPath::TimeZone => "time_zone",
        FieldPath::Aliases | FieldPath::Alias(_) => "aliases",
        FieldPath::CrmObjectType | FieldPath::CrmObjectId | FieldPath::CrmSource => "crm_association",
        FieldPath::Domains | FieldPath::DomainItem(_) | FieldPath::Domain(_) | FieldPath::DomainPrimary(_) => "domains",
    }
}

fn detail(category: &str, description: &str, request_id: RequestId) -> String {
    let mut detail = ObjectWriter::new();
    detail.field("status", "error").field("description", description);
    detail.field("request_id", &request_id.to_text()).field("category", category);
    let mut body = ObjectWriter::new();
    body.raw("detail", &detail.finish());
    body.finish()
}

/// Every 401 names a scheme (RFC 9110 §15.5.2), and says whether a credential was sent (RFC 6750 §3.1). The contract's
/// security scheme is `bearer`.
fn challenge(refusal: &RequestError) -> Vec<(HeaderName, HeaderValue)> {
    let RequestError::Unauthorized { credential_sent } = refusal else {
        return Vec::new();
    };
    let challenge = match credential_sent {
        false => "Bearer realm=\"synthflow\"",
        true => "Bearer realm=\"synthflow\", error=\"invalid_token\"",
    };
    vec![(WWW_AUTHENTICATE, HeaderValue::from_static(challenge))]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(refusal: RequestError) -> (u16, String) {
        let refused = refuse(&refusal, RequestId(0));
        (refused.status.as_u16(), refused.body)
    }

    #[test]
    fn all_faults_are_in_one_description() {
        let errors = vec![
            FieldError::new(FieldPath::FullName, ErrorCode::InvalidType("a string")),
            FieldError::new(FieldPath::Email(0), ErrorCode::InvalidFormat("an e-mail address such as ada@example.org")),
        ];
        let (status, body) = refused(RequestError::Invalid(errors));
        assert_eq!(status, 422);
        assert_eq!(
            body,
            "{\"detail\":{\"status\":\"error\",\"description\":\"name must be a string. email must be an e-mail address \
             such as ada@example.org.\",\"request_id\":\"rid_00000000000000000000000000\",\
             \"category\":\"validation_error\"}}"
        );
    }

    #[test]
    fn a_body_that_is_not_json_is_a_bad_request() {
        let errors = vec![FieldError::new(FieldPath::Body, ErrorCode::InvalidJson("it ends at byte 1".into()))];
        assert_eq!(refused(RequestError::Invalid(errors)).0, 400);
        assert_eq!(
            refused(RequestError::Invalid(vec![FieldError::new(FieldPath::Body, ErrorCode::NulCharacter)])).0,
            422
        );
    }

    #[test]
    fn a_path_that_is_not_there_has_the_short_form() {
        assert_eq!(refused(RequestError::NoRoute), (404, NO_ROUTE.to_owned()));
    }
}
