//! The context of a response: its headers and its log line.

use http::header::{
    ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, ETAG, LOCATION, RETRY_AFTER,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Version};

use crate::net::reservation::Reservation;
use crate::request::conditions::IfNoneMatch;
use crate::request::rate::RateLimitHeaders;
use crate::response::body::AnswerBody;
use crate::response::refusal::RequestError;
use crate::response::reply::{Body, Reply};
use crate::surface::caller::CallerId;
use crate::surface::request_id::RequestId;
use crate::surface::{HttpSurface, Refused};

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const IDEMPOTENCY_REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// Headers that an answer has room for without growing: as many as AskElephant's has for a key with a limit.
const HEADER_COUNT_USUAL: usize = 7;

/// What an answer says besides its reply or refusal.
pub(crate) struct ResponseContext {
    pub(crate) surface: &'static HttpSurface,
    pub(crate) request_id: RequestId,
    pub(crate) method: Method,
    pub(crate) version: Version,
    /// What the key's rate limit allows now.
    pub(crate) rate_limit: Option<RateLimitHeaders>,
    /// Whether the answer was given before, to the same `Idempotency-Key`.
    pub(crate) replayed: bool,
    /// Whether the connection must not be used again.
    pub(crate) closes: bool,
    /// What the request holds in memory until its answer is sent.
    pub(crate) reservation: Reservation,
    /// What the caller has already.
    pub(crate) if_none_match: IfNoneMatch,
    /// Who asks, once that is known.
    pub(crate) caller: Option<CallerId>,
}

impl ResponseContext {
    /// A response for a request of which nothing but its head is known.
    pub(crate) fn new(
        surface: &'static HttpSurface,
        request_id: RequestId,
        parts: &http::request::Parts,
        reservation: Reservation,
    ) -> Self {
        Self {
            surface,
            request_id,
            method: parts.method.clone(),
            version: parts.version,
            rate_limit: None,
            replayed: false,
            closes: false,
            reservation,
            if_none_match: IfNoneMatch::Absent,
            caller: None,
        }
    }

    /// The answer to a request that was carried out. `public_url` stands in front of the path that it names.
    pub(crate) fn reply(self, reply: Reply, public_url: &str) -> Response<AnswerBody> {
        let Reply { mut status, revision, location, content_type, headers: own, mut body } = reply;
        let mut headers = HeaderMap::with_capacity(HEADER_COUNT_USUAL);
        if let Some(revision) = revision {
            insert(&mut headers, ETAG, &format!("\"{revision}\""));
            if self.if_none_match.has(revision) {
                (status, body) = (StatusCode::NOT_MODIFIED, Body::EMPTY);
            }
        }
        if !matches!(status, StatusCode::NOT_MODIFIED | StatusCode::NO_CONTENT) {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        if let Some(location) = location {
            insert(&mut headers, LOCATION, &format!("{public_url}{location}"));
        }
        headers.extend(own);
        self.finish(status, headers, body)
    }

    /// The answer to a request that was refused.
    pub(crate) fn refuse(self, refusal: &RequestError) -> Response<AnswerBody> {
        let Refused { status, content_type, body, headers: own } = (self.surface.refuse)(refusal, self.request_id);
        let mut headers = HeaderMap::with_capacity(HEADER_COUNT_USUAL);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        if let Some(seconds) = refusal.retry_after_seconds() {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        if let RequestError::MethodNotAllowed { allow } = refusal {
            insert(&mut headers, ALLOW, allow);
        }
        // What would be taken, RFC 9110 §15.5.16: it distinguishes a refused coding from a refused media type.
        if matches!(refusal, RequestError::EncodedBody) {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        // What follows on the connection is the rest of a body that nobody will read.
        let leaves_body = matches!(refusal, RequestError::BodyTooLarge { .. } | RequestError::BodyTimeout);
        if (self.closes || leaves_body) && self.version < Version::HTTP_2 {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        headers.extend(own);
        self.finish(status, headers, Body::Full(body))
    }

    /// An answer without a body.
    pub(crate) fn nothing(self, headers: HeaderMap) -> Response<AnswerBody> {
        self.finish(StatusCode::NO_CONTENT, headers, Body::EMPTY)
    }

    /// An answer that is neither, with its media type.
    pub(crate) fn text(self, status: StatusCode, content_type: &'static str, body: String) -> Response<AnswerBody> {
        let mut headers = HeaderMap::with_capacity(HEADER_COUNT_USUAL);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        self.finish(status, headers, Body::Full(body))
    }

    fn finish(self, status: StatusCode, mut headers: HeaderMap, body: Body) -> Response<AnswerBody> {
        insert(&mut headers, X_REQUEST_ID, &self.request_id.to_text());
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.replayed {
            headers.insert(IDEMPOTENCY_REPLAYED, HeaderValue::from_static("true"));
        }
        if let Some(rate_limit) = self.rate_limit {
            rate_limit.write(&mut headers);
        }
        (self.surface.decorate)(&mut headers);
        let body = if self.method == Method::HEAD {
            // The length that GET would answer with; a 304 names none, since it would be that of the whole answer.
            if status != StatusCode::NOT_MODIFIED
                && let Body::Full(text) = &body
            {
                headers.insert(CONTENT_LENGTH, text.len().into());
            }
            Body::EMPTY
        } else {
            body
        };
        let mut response = Response::new(AnswerBody::new(body, self.reservation, self.version, self.request_id));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }
}

/// Inserts a value that we made ourselves. One that is no header value is left out: no answer must fail for it.
fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
