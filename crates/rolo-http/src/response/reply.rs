//! Successful answers: those in JSON, which can be kept and given again byte for byte, and those of any kind.

use http::{HeaderName, HeaderValue, StatusCode};

use crate::response::stream::ByteStream;

/// A successful answer with a JSON body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonReply {
    /// Its status.
    pub status: StatusCode,
    /// The revision for its `ETag`, on single reads and writes.
    pub revision: Option<u64>,
    /// The value of its `Location`.
    pub location: Option<String>,
    /// Its body, JSON text.
    pub body: String,
}

impl JsonReply {
    /// A 200 with this body.
    pub fn ok(body: String) -> Self {
        Self { status: StatusCode::OK, revision: None, location: None, body }
    }

    /// The same with an `ETag`.
    pub fn with_revision(mut self, revision: u64) -> Self {
        self.revision = Some(revision);
        self
    }

    /// The same with a `Location`.
    pub fn with_location(mut self, location: String) -> Self {
        self.location = Some(location);
        self
    }
}

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// An answer of any kind, to a request that was carried out.
#[derive(Debug)]
pub struct Reply {
    /// Its status.
    pub status: StatusCode,
    /// The revision for its `ETag`, on single reads and writes.
    pub revision: Option<u64>,
    /// The value of its `Location`.
    pub location: Option<String>,
    /// The media type of its body.
    pub content_type: &'static str,
    /// Headers that only the surface knows.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Its body.
    pub body: Body,
}

/// The body of an answer.
#[derive(Debug)]
pub enum Body {
    /// All of it.
    Full(String),
    /// What is made chunk by chunk, as its client takes it.
    Stream(ByteStream),
}

impl Reply {
    /// A 200 with this text.
    pub fn text(content_type: &'static str, text: String) -> Self {
        Self::new(content_type, Body::Full(text))
    }

    /// A 200 with these chunks.
    pub fn stream(content_type: &'static str, chunks: ByteStream) -> Self {
        Self::new(content_type, Body::Stream(chunks))
    }

    fn new(content_type: &'static str, body: Body) -> Self {
        Self { status: StatusCode::OK, revision: None, location: None, content_type, headers: Vec::new(), body }
    }

    /// The same with a header more.
    pub fn with_header(mut self, name: HeaderName, value: &'static str) -> Self {
        self.headers.push((name, HeaderValue::from_static(value)));
        self
    }
}

impl From<JsonReply> for Reply {
    fn from(reply: JsonReply) -> Self {
        let JsonReply { status, revision, location, body } = reply;
        Self { status, revision, location, ..Self::text(JSON, body) }
    }
}

impl Body {
    /// One with nothing in it.
    pub(crate) const EMPTY: Self = Self::Full(String::new());

    /// Bytes of it that are in memory before anything is sent.
    pub(crate) fn held_bytes(&self) -> usize {
        match self {
            Self::Full(text) => text.len(),
            Self::Stream(_) => 0,
        }
    }
}
