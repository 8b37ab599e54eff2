//! A surface: its operations, and how it speaks where no handler answers.
//!
//! Which surfaces there are stands nowhere in this crate: the program hands them to the router.

pub(crate) mod call;
pub(crate) mod caller;
pub(crate) mod grant;
pub(crate) mod operation;
pub(crate) mod request_id;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use rolo_core::Surface;

use crate::response::refusal::RequestError;
use crate::surface::operation::Operation;
use crate::surface::request_id::RequestId;

/// One surface over HTTP. Each has one of these, `SURFACE`, beside its operations.
#[derive(Debug)]
pub struct HttpSurface {
    /// The surface.
    pub surface: Surface,
    /// The segments that all its paths begin with, such as `/v2`. What lies below them and is no route of it is
    /// refused in its form.
    pub prefix: &'static str,
    /// What the page `/` says of it: whole lines, or nothing.
    pub about: &'static str,
    /// All its operations.
    pub operations: fn() -> Vec<Operation>,
    /// Its documents, which need no key.
    pub documents: fn() -> Vec<Document>,
    /// Puts a refusal into its form: every kind placed by hand, without a catch-all arm.
    pub refuse: fn(&RequestError, RequestId) -> Refused,
    /// Adds the headers that every answer of it carries, refusals included. What every surface has is set before:
    /// `X-Request-Id`, `Cache-Control`, `Content-Type`, and where they belong `ETag`, `Location`, `Allow`,
    /// `Retry-After`, `Connection`, `RateLimit`, `RateLimit-Policy` and `Idempotency-Replayed`.
    pub decorate: fn(&mut HeaderMap),
    /// The headers that `decorate` adds, in small letters: pages of other origins may read them too.
    pub own_headers: &'static [&'static str],
}

/// A text that anybody may read: about the program, and nothing of what it holds.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Its name, as an operation has one.
    pub name: &'static str,
    /// Its path.
    pub path: &'static str,
    /// Its media type.
    pub content_type: &'static str,
    /// Makes it.
    pub text: fn() -> String,
}

/// A refusal in the form of a surface.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Its status.
    pub status: StatusCode,
    /// The media type of its body.
    pub content_type: &'static str,
    /// Its body.
    pub body: String,
    /// Headers of this one refusal that only the surface knows, such as `WWW-Authenticate`.
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

impl HttpSurface {
    /// Whether a path belongs to it, with or without a route.
    pub(crate) fn owns(&self, path: &str) -> bool {
        path.strip_prefix(self.prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn surface(surface: Surface, prefix: &'static str) -> HttpSurface {
        let refuse = |refusal: &RequestError, _| Refused {
            status: refusal.usual_status(),
            content_type: "text/plain",
            body: String::new(),
            headers: Vec::new(),
        };
        HttpSurface {
            surface,
            prefix,
            about: "",
            operations: Vec::new,
            documents: Vec::new,
            refuse,
            decorate: |_| {},
            own_headers: &[],
        }
    }

    static SURFACES: [&HttpSurface; 2] =
        [&surface(Surface::Synthflow, "/v2"), &surface(Surface::AskElephant, "/api/v2")];

    #[test]
    fn a_path_belongs_to_the_surface_whose_prefix_it_begins_with() {
        let owner = |path| SURFACES.iter().find(|known| known.owns(path)).map(|known| known.surface);
        for path in ["/v2", "/v2/", "/v2/contacts", "/v2/nothing/here"] {
            assert_eq!(owner(path), Some(Surface::Synthflow), "{path}");
        }
        for path in ["/api/v2", "/api/v2/contacts"] {
            assert_eq!(owner(path), Some(Surface::AskElephant), "{path}");
        }
        for path in ["/", "/v2x", "/api", "/api/v1/contacts", "", "*", "/health/live"] {
            assert_eq!(owner(path), None, "{path}");
        }
    }
}
