//! Refusals outside of all dialects, as problem details (RFC 9457).
//!
//! They are given where no dialect owns the path, and by the routes of the program itself (`system`).

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};
use rolo_core::Surface;
use rolo_core::json::ObjectWriter;

use super::{Dialect, Refusal, Refused, RequestId};

/// The media type of problem details.
const PROBLEM: &str = "application/problem+json";

/// The form of what belongs to no dialect.
pub(super) static DIALECT: Dialect =
    Dialect { surface: Surface::Native, prefix: "", operations: Vec::new, refuse, decorate: |_: &mut HeaderMap| {} };

fn refuse(refusal: &Refusal, request_id: RequestId) -> Refused {
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
