//! CORS: from which origins a page in a browser may use the API (Fetch Standard §3.2). Without any, nothing is said of it, and
//! browsers keep pages of other origins away.
//!
//! A key comes in a header that a page sets itself and never in a cookie, so nothing here says "credentials".

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Method, Request, Uri};

/// Origins that may be listed.
pub const ORIGIN_COUNT_MAX: usize = 100;

/// Seconds for which a browser need not ask again what it may.
const PREFLIGHT_SECONDS: u64 = 600;

/// The headers of every surface's answers that a page may read, beside those that every page may.
const EXPOSED: &str = "etag, location, idempotency-replayed, x-request-id, retry-after, ratelimit, ratelimit-policy";

/// What an answer depends on.
const DEPENDS_ON: HeaderValue = HeaderValue::from_static("origin");

/// The origins whose pages may use the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorsOrigins {
    is_any: bool,
    /// As browsers write them.
    listed: Vec<String>,
}

impl CorsOrigins {
    /// Reads origins separated by commas: `https://app.example.org`, or `*` for all; nothing for none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut origins = Self::default();
        for origin in text.split(',').map(str::trim).filter(|_| !text.trim().is_empty()) {
            match origin {
                "*" => origins.is_any = true,
                origin => origins.listed.push(normal(origin)?),
            }
        }
        (origins.listed.len() <= ORIGIN_COUNT_MAX).then_some(origins)
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        !self.is_any && self.listed.is_empty()
    }

    /// The origin of a request, if its pages may use the API.
    pub(crate) fn allowed(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        if self.is_empty() {
            return None;
        }
        let mut values = headers.get_all(ORIGIN).iter();
        let origin = values.next().filter(|_| values.next().is_none())?;
        let is_listed = || self.listed.iter().any(|listed| listed.as_bytes() == origin.as_bytes());
        (self.is_any || is_listed()).then(|| origin.clone())
    }
}

impl std::fmt::Display for CorsOrigins {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let any = self.is_any.then_some("*");
        f.write_str(&any.into_iter().chain(self.listed.iter().map(String::as_str)).collect::<Vec<_>>().join(","))
    }
}

/// An origin as browsers write it: in small letters, without the port that the scheme has by itself.
fn normal(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let uri: Uri = text.parse().ok()?;
    let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https"))?;
    let authority =
        uri.authority().filter(|authority| !authority.host().is_empty() && !authority.as_str().contains('@'))?;
    if text != format!("{scheme}://{authority}") {
        return None; // There is a path, or a query.
    }
    if authority.as_str().contains('*') {
        return None; // It would match nothing: browsers send whole origins.
    }
    let own_port = if scheme == "https" { 443 } else { 80 };
    match authority.port_u16() {
        Some(port) if port != own_port => Some(text),
        Some(_) => Some(format!("{scheme}://{}", authority.host())),
        None if authority.as_str() == authority.host() => Some(text),
        None => None,
    }
}

/// Whether it is a preflight request.
pub(crate) fn is_preflight<B>(request: &Request<B>) -> bool {
    request.method() == Method::OPTIONS && request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

/// The headers of the answer to a preflight request: which methods the path has; and any header, since unknown ones
/// have no effect.
pub(crate) fn preflight(request: &HeaderMap, origin: HeaderValue, methods: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Ok(methods) = HeaderValue::from_str(methods) {
        headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
    }
    if let Some(asked) = request.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS.into());
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(VARY, DEPENDS_ON);
    headers
}

/// The headers of answers that a page may read, with those that surfaces have of their own.
pub(crate) fn exposed<'a>(own: impl Iterator<Item = &'a str>) -> HeaderValue {
    let names: Vec<&str> = std::iter::once(EXPOSED).chain(own).collect();
    HeaderValue::try_from(names.join(", ")).unwrap_or(HeaderValue::from_static(EXPOSED))
}

/// Lets a page of this origin read an answer, with these headers of it.
pub(crate) fn expose(headers: &mut HeaderMap, origin: HeaderValue, exposed: HeaderValue) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
}

/// Says that an answer depends on who asks, which holds for all of them once there are origins.
pub(crate) fn vary(headers: &mut HeaderMap) {
    headers.append(VARY, DEPENDS_ON);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(origins: &str, origin: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(ORIGIN, HeaderValue::from_str(origin).expect("a value"));
        CorsOrigins::parse(origins).expect("origins").allowed(&headers).is_some()
    }

    #[test]
    fn an_origin_is_allowed_when_it_is_listed_whole() {
        let listed = "https://app.example.org, http://localhost:5173,https://CRM.example.org:443";
        for origin in ["https://app.example.org", "http://localhost:5173", "https://crm.example.org"] {
            assert!(allowed(listed, origin) && allowed("*", origin) && !allowed("", origin), "{origin}");
        }
        for origin in [
            "https://app.example.org:8443",
            "http://app.example.org",
            "https://app.example.org.example.net",
            "https://evil.app.example.org",
            "http://localhost",
            "null",
            "",
        ] {
            assert!(!allowed(listed, origin), "{origin}");
        }
        assert!(!CorsOrigins::parse("").expect("none").is_any);
    }

    #[test]
    fn what_is_no_origin_is_not_taken() {
        for text in [
            "app.example.org",
            "https://app.example.org/",
            "https://app.example.org/path",
            "https://app.example.org?a",
            "https://ada@app.example.org",
            "ftp://app.example.org",
            "https://",
            "https://*.example.org",
            "null",
            "https://a.example.org,,https://b.example.org",
        ] {
            assert_eq!(CorsOrigins::parse(text), None, "{text}");
        }
        let many = vec!["https://app.example.org"; ORIGIN_COUNT_MAX + 1].join(",");
        assert_eq!(CorsOrigins::parse(&many), None);
        let shown = CorsOrigins::parse(" https://App.example.org ,*").expect("origins").to_string();
        assert_eq!(shown, "*,https://app.example.org");
    }
}
