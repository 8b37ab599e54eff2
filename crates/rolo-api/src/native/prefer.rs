//! What a caller prefers of an answer (RFC 7240).

use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use rolo_http::{Body, Reply};

const PREFER: HeaderName = HeaderName::from_static("prefer");
const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");
const MINIMAL: &str = "return=minimal";

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

/// What a caller prefers of the answer (RFC 7240), where that is something we do.
pub(super) fn preference(headers: &HeaderMap) -> Option<&'static str> {
    let values = headers.get_all(PREFER).iter().filter_map(|value| value.to_str().ok());
    let mut preferences = values.flat_map(|value| value.split(','));
    preferences.find_map(|preference| {
        let (name, value) = preference.split(';').next()?.split_once('=')?;
        let value = value.trim().trim_matches('"');
        match (name.trim().eq_ignore_ascii_case("return"), value) {
            (true, "minimal") => Some(MINIMAL),
            (true, "representation") => Some("return=representation"),
            _ => None,
        }
    })
}
