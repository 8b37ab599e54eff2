//! A successful answer, in a form that can be kept and given again byte for byte.

use http::StatusCode;

/// A successful answer with a JSON body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Its status.
    pub status: StatusCode,
    /// The revision for its `ETag`, on single reads and writes.
    pub revision: Option<u64>,
    /// The value of its `Location`.
    pub location: Option<String>,
    /// Its body, JSON text.
    pub body: String,
}

impl Reply {
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
