//! Refusals outside of all surfaces, as problem details (RFC 9457).
//!
//! They are given where no surface owns the path, and by the routes of the program itself (`pages`).

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};
use rolo_core::Surface;
use rolo_core::json::ObjectWriter;

use crate::response::refusal::RequestError;
use crate::surface::request_id::RequestId;
use crate::surface::{HttpSurface, Refused};

/// The media type of problem details.
const PROBLEM: &str = "application/problem+json";

/// The form of what belongs to no surface.
pub(crate) static SURFACE: HttpSurface = HttpSurface {
    surface: Surface::Native,
    prefix: "",
    about: "",
    operations: Vec::new,
    documents: Vec::new,
    refuse,
    decorate: |_: &mut HeaderMap| {},
    own_headers: &[],
};

fn refuse(refusal: &RequestError, request_id: RequestId) -> Refused {
    let status = refusal.usual_status();
    let mut body = ObjectWriter::new();
    body.field("type", "about:blank");
    body.field("title", status.canonical_reason().unwrap_or("Error"));
    body.field("status", &status.as_u16());
    body.field("detail", &refusal.sentence());
    body.field("request_id", &request_id.to_text());
    let headers = match status {
        StatusCode::UNAUTHORIZED => vec![(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"rolo\""))],
        _ => Vec::new(),
    };
    Refused { status, content_type: PROBLEM, body: body.finish(), headers }
}
