//! A client of one surface.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

use crate::leaks;

type Inner = hyper_util::client::legacy::Client<HttpConnector, Full<Bytes>>;

/// Asks one surface with one key. Paths are relative to the surface's prefix.
#[derive(Clone)]
pub struct Client {
    inner: Inner,
    base: String,
    headers: HeaderMap,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as JSON; null when it is none.
    pub body: Value,
    /// Its body, byte for byte.
    pub text: String,
}

impl Client {
    /// Asks the server at `base`, such as `http://127.0.0.1:1234/v2`.
    pub fn new(base: String) -> Self {
        let inner = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
        Self { inner, base, headers: HeaderMap::new() }
    }

    /// The same client over HTTP/2, with prior knowledge.
    pub fn over_http_2(mut self) -> Self {
        let mut builder = hyper_util::client::legacy::Client::builder(TokioExecutor::new());
        self.inner = builder.http2_only(true).build_http();
        self
    }

    /// The same client with a header more, in the place of one of that name.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.insert(HeaderName::from_static(name), header_value(value));
        self
    }

    /// The same client with a header more, beside those of that name.
    pub fn with_also(mut self, name: &'static str, value: &str) -> Self {
        self.headers.append(HeaderName::from_static(name), header_value(value));
        self
    }

    /// The same client without a header.
    pub fn without(mut self, name: &'static str) -> Self {
        self.headers.remove(name);
        self
    }

    /// The same client with another key, sent raw.
    pub fn with_key(self, key: &str) -> Self {
        self.with("authorization", key)
    }

    /// GET
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None).await
    }

    /// POST with a JSON body.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, Some(body.to_string().into())).await
    }

    /// POST without a body.
    pub async fn post_empty(&self, path: &str) -> Reply {
        self.send(Method::POST, path, None).await
    }

    /// PATCH with a JSON body.
    pub async fn patch(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PATCH, path, Some(body.to_string().into())).await
    }

    /// PUT with a JSON body.
    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, Some(body.to_string().into())).await
    }

    /// DELETE
    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None).await
    }

    /// Any method with any bytes.
    pub async fn send(&self, method: Method, path: &str, body: Option<Bytes>) -> Reply {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.base));
        if body.is_some() && !self.headers.contains_key(http::header::CONTENT_TYPE) {
            request = request.header(http::header::CONTENT_TYPE, "application/json");
        }
        let mut request = request.body(Full::new(body.unwrap_or_default())).expect("a request");
        request.headers_mut().extend(self.headers.clone());
        let answer = self.inner.request(request).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes();
        let text = String::from_utf8(bytes.to_vec()).expect("a body in UTF-8");
        leaks::assert_tells_nothing(head.status.as_u16(), &text);
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        Reply { status: head.status.as_u16(), headers: head.headers, body, text }
    }
}

/// A header's value; it need not be ASCII.
fn header_value(text: &str) -> HeaderValue {
    HeaderValue::from_bytes(text.as_bytes()).expect("a header's value")
}

impl Reply {
    /// The answer itself, if it has this status; the test ends otherwise.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        self
    }

    /// A header's value, or the empty text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The words of an AskElephant-style error's items, each as `field code`.
    pub fn errors(&self) -> Vec<String> {
        let items = self.body["errors"].as_array().cloned().unwrap_or_default();
        let word = |item: &Value, key: &str| item[key].as_str().unwrap_or("").to_owned();
        items.iter().map(|item| format!("{} {}", word(item, "field"), word(item, "code"))).collect()
    }

    /// The sentence of a Synthflow-style error.
    pub fn description(&self) -> &str {
        self.body["detail"]["description"].as_str().unwrap_or("")
    }

    /// The body without what differs from request to request.
    pub fn without_request_id(&self) -> Value {
        let mut body = self.body.clone();
        if let Some(object) = body.as_object_mut() {
            object.remove("request_id");
            if let Some(detail) = object.get_mut("detail").and_then(Value::as_object_mut) {
                detail.remove("request_id");
            }
        }
        body
    }
}
