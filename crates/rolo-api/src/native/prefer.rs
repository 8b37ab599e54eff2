//! What a caller prefers of an answer (RFC 7240).

use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use rolo_http::{Body, Reply};

const PREFER: HeaderName = HeaderName::from_static("prefer");
const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");
const MINIMAL: &str = "return=minimal";
const REBASE: &str = "rolo-rebase";

/// An answer as its caller prefers it: with the record, or with nothing but its revision and its place.
pub(super) fn as_preferred(mut reply: Reply, prefers: Option<&'static str>) -> Reply {
    let Some(prefers) = prefers else { return reply };
    if prefers == MINIMAL {
        reply.body = Body::Full(String::new());
        if reply.status == StatusCode::OK {
            reply.status = StatusCode::NO_CONTENT;
        }
    }
    reply.headers.push((PREFERENCE_APPLIED, HeaderValue::from_static(prefers)));
    reply
}

/// An answer to a request whose patch might be applied to a later state.
pub(super) fn as_rebased(mut reply: Reply) -> Reply {
    reply.headers.push((PREFERENCE_APPLIED, HeaderValue::from_static(REBASE)));
    reply
}

/// Whether a caller prefers its patch applied to a later state where that does no harm, to a refusal.
pub(super) fn prefers_rebase(headers: &HeaderMap) -> bool {
    preferences(headers).any(|preference| {
        let name = preference.split(';').next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case(REBASE)
    })
}

/// All that a caller prefers.
fn preferences(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let values = headers.get_all(PREFER).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(','))
}

/// What a caller prefers of the answer (RFC 7240), where that is something we do.
pub(super) fn preference(headers: &HeaderMap) -> Option<&'static str> {
    preferences(headers).find_map(|preference| {
        let (name, value) = preference.split(';').next()?.split_once('=')?;
        let value = value.trim().trim_matches('"');
        match (name.trim().eq_ignore_ascii_case("return"), value) {
            (true, "minimal") => Some(MINIMAL),
            (true, "representation") => Some("return=representation"),
            _ => None,
        }
    })
}
