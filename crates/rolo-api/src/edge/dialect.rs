//! How a surface speaks, where the edge and not a handler answers.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use rolo_core::Surface;

use super::{Operation, Refusal, RequestId, plain};

/// One surface over HTTP. Each has one of these, `DIALECT`, beside its operations.
pub struct Dialect {
    /// The surface.
    pub surface: Surface,
    /// The segments that all its paths begin with, such as `/v2`. What lies below them and is no route of it is
    /// refused in its form.
    pub prefix: &'static str,
    /// All its operations.
    pub operations: fn() -> Vec<Operation>,
    /// Puts a refusal into its form: every kind placed by hand, without a catch-all arm.
    pub refuse: fn(&Refusal, RequestId) -> Refused,
    /// Adds the headers that every answer of it carries, refusals included. The edge has set its own before:
    /// `X-Request-Id`, `Cache-Control`, `Content-Type`, and where they belong `ETag`, `Location`, `Allow`,
    /// `Retry-After`, `Connection`, `RateLimit`, `RateLimit-Policy` and `Idempotency-Replayed`.
    pub decorate: fn(&mut HeaderMap),
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

/// The dialects that have operations.
pub(super) static DIALECTS: [&Dialect; 2] = [&crate::synthflow::DIALECT, &crate::askelephant::DIALECT];

impl Dialect {
    /// The dialect that owns a path: the one whose prefix it begins with, else the plain one.
    pub(super) fn of_path(path: &str) -> &'static Self {
        DIALECTS.into_iter().find(|dialect| dialect.owns(path)).unwrap_or(&plain::DIALECT)
    }

    fn owns(&self, path: &str) -> bool {
        path.strip_prefix(self.prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_belongs_to_the_surface_whose_prefix_it_begins_with() {
        let surface = |path| Dialect::of_path(path).surface;
        for path in ["/v2", "/v2/", "/v2/contacts", "/v2/nothing/here"] {
            assert_eq!(surface(path), Surface::Synthflow, "{path}");
        }
        for path in ["/api/v2", "/api/v2/contacts"] {
            assert_eq!(surface(path), Surface::AskElephant, "{path}");
        }
        for path in ["/", "/v2x", "/api", "/api/v1/contacts", "", "*", "/health/live"] {
            assert_eq!(surface(path), Surface::Native, "{path}");
        }
    }
}
