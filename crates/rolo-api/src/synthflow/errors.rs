//! Refusals in Synthflow's form.
//!
//! The publisher declares no error on any of these operations. The body is the one that it declares for a neighbouring
//! operation of the same API (`error_detail_body` of the contract), since the most careful of its clients reads that
//! first. README.md rows 1, 2 and 3.

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::{HeaderName, StatusCode};
use rolo_core::fault::{At, Code, Fault};
use rolo_core::json::ObjectWriter;

use super::wire;
use rolo_http::{Conflict, Refusal, Refused, RequestId};

const JSON: &str = "application/json";

/// The answer to a path that is not there, as the regional hosts give it.
// README.md row 1; tests/it/synthflow/errors.rs, `a_path_that_is_not_there_is_not_found`.
const NO_ROUTE: &str = r#"{"detail":"Not Found"}"#;

/// Puts a refusal into Synthflow's form.
pub(super) fn refuse(refusal: &Refusal, request_id: RequestId) -> Refused {
    let (status, category) = place(refusal);
    let body = match refusal {
        Refusal::NoRoute => NO_ROUTE.to_owned(),
        _ => detail(category, &description(refusal), request_id),
    };
    Refused { status, content_type: JSON, body, headers: challenge(refusal) }
}

/// The status and the category of a refusal. The words of the categories are ours: none is published.
// README.md rows 2 and 3; tests/it/synthflow/errors.rs, `every_refusal_has_its_place`.
fn place(refusal: &Refusal) -> (StatusCode, &'static str) {
    match refusal {
        Refusal::Unauthorized { .. } => (StatusCode::UNAUTHORIZED, "authentication_error"),
        Refusal::Forbidden { .. } => (StatusCode::FORBIDDEN, "permission_error"),
        Refusal::NoRoute | Refusal::NotFound(_) => (StatusCode::NOT_FOUND, "not_found"),
        Refusal::MethodNotAllowed { .. } => (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
        Refusal::BadRequest(_) => (StatusCode::BAD_REQUEST, "bad_request"),
        Refusal::Invalid(faults) if faults.iter().any(is_not_json) => (StatusCode::BAD_REQUEST, "bad_request"),
        Refusal::Invalid(_) | Refusal::ReusedRetryKey => (StatusCode::UNPROCESSABLE_ENTITY, "validation_error"),
        Refusal::PreconditionFailed { .. } => (StatusCode::PRECONDITION_FAILED, "precondition_failed"),
        Refusal::Taken(_) | Refusal::StillRunning => (StatusCode::CONFLICT, "conflict"),
        Refusal::BodyTooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "bad_request"),
        Refusal::EncodedBody => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "bad_request"),
        Refusal::BodyTimeout => (StatusCode::REQUEST_TIMEOUT, "bad_request"),
        Refusal::RateLimited { .. } => (StatusCode::TOO_MANY_REQUESTS, "rate_limit"),
        Refusal::Busy | Refusal::TooSlow | Refusal::DiskFull | Refusal::OutcomeUnknown | Refusal::Timeout => {
            (StatusCode::SERVICE_UNAVAILABLE, "internal_error")
        }
        Refusal::OverQuota { .. } => (StatusCode::INSUFFICIENT_STORAGE, "internal_error"),
        Refusal::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal_error"),
        Refusal::NotRead(status) => (*status, "internal_error"),
    }
}

/// A body that is not JSON is a bad request, and JSON that is not what we take is invalid. Duplicate keys and U+0000
/// are the latter: they are JSON, but two programs could read them differently.
// README.md row 2; tests/it/synthflow/update_contact.rs, `a_body_that_is_not_json_is_a_bad_request`.
fn is_not_json(fault: &Fault) -> bool {
    matches!(fault.code, Code::InvalidJson(_))
}

/// The order in which faults are named, whoever found them: that of the published examples. Others come last, as they are.
const ORDER: [&str; 7] = ["body", "name", "phone_number", "email", "contact_metadata", "title", "description"];

/// What happened: all faults at once, one sentence each.
fn description(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Taken(conflicts) => conflicts.iter().map(conflict).collect::<Vec<_>>().join(" "),
        Refusal::BadRequest(faults) | Refusal::Invalid(faults) => {
            let place =
                |fault: &&Fault| ORDER.iter().position(|known| *known == field(&fault.at)).unwrap_or(ORDER.len());
            let mut faults: Vec<&Fault> = faults.iter().collect();
            faults.sort_by_key(place);
            let sentences: Vec<String> = faults.into_iter().map(sentence).collect();
            sentences.join(" ")
        }
        other => other.sentence(),
    }
}

fn sentence(fault: &Fault) -> String {
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
fn field(at: &At) -> &str {
    match at {
        At::Body => "body",
        At::FullName | At::GivenName | At::FamilyName | At::CompanyName => "name",
        At::Emails | At::EmailItem(_) | At::Email(_) | At::EmailPrimary(_) => "email",
        At::Phones | At::PhoneItem(_) | At::Phone(_) | At::PhonePrimary(_) => "phone_number",
        At::Metadata => "contact_metadata",
        At::Title => "title",
        At::Description => "description",
        At::Assistant => "assistant_id",
        At::Parameter(name) => name,
        // Nothing below can be written here. The words are there for the day on which a rule looks at more than the
        // request touches.
        At::Company => "company",
        At::TimeZone => "time_zone",
        At::CrmObjectType | At::CrmObjectId | At::CrmSource => "crm_association",
        At::Domains | At::DomainItem(_) | At::Domain(_) | At::DomainPrimary(_) => "domains",
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
fn challenge(refusal: &Refusal) -> Vec<(HeaderName, HeaderValue)> {
    let Refusal::Unauthorized { credential_sent } = refusal else {
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

    fn refused(refusal: Refusal) -> (u16, String) {
        let refused = refuse(&refusal, RequestId(0));
        (refused.status.as_u16(), refused.body)
    }

    #[test]
    fn all_faults_are_in_one_description() {
        let faults = vec![
            Fault::new(At::FullName, Code::InvalidType("a string")),
            Fault::new(At::Email(0), Code::InvalidFormat("an e-mail address such as ada@example.org")),
        ];
        let (status, body) = refused(Refusal::Invalid(faults));
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
        let faults = vec![Fault::new(At::Body, Code::InvalidJson("it ends at byte 1".into()))];
        assert_eq!(refused(Refusal::Invalid(faults)).0, 400);
        assert_eq!(refused(Refusal::Invalid(vec![Fault::new(At::Body, Code::NulCharacter)])).0, 422);
    }

    #[test]
    fn a_path_that_is_not_there_has_the_short_form() {
        assert_eq!(refused(Refusal::NoRoute), (404, NO_ROUTE.to_owned()));
    }
}
