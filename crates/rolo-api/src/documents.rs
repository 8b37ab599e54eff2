//! What a dialect's document says of this server: the vendor's contract, at this server's address.

use rolo_http::Document;
use serde_json::{Value, json};

/// The contract of a vendor, as it is kept in `contracts/`.
pub(crate) struct Contract {
    /// Its text, an OpenAPI document.
    pub(crate) text: &'static str,
    /// Where the paths of the document begin on this server.
    pub(crate) mount: &'static str,
    /// What the document is called here.
    pub(crate) title: &'static str,
}

/// What Rolo adds to every contract.
const ABOUT: &str = "As this server serves it, over the same records as its other APIs. Beyond what the vendor describes, every \
                     write takes `If-Match` with a revision (412 when another is stored) and `Idempotency-Key`, and answers \
                     carry the revision in `ETag`.";

impl Contract {
    /// The document for people and programs that call this server.
    pub(crate) fn served(&self) -> Value {
        // It is part of the program, and a test reads it.
        let mut document: Value = serde_json::from_str(self.text).unwrap_or_default();
        document["servers"] = json!([{ "url": self.mount }]);
        document["info"] = json!({ "title": self.title, "version": env!("CARGO_PKG_VERSION"), "description": ABOUT });
        document
    }
}

/// A document in JSON.
pub(crate) fn json_document(path: &'static str, text: fn() -> String) -> Document {
    Document { name: "openapi", path, content_type: "application/json", text }
}
