//! Ids of requests.

use std::fmt;

use rolo_core::model::id::{ULID_CHARACTERS, push_ulid};

/// The id of a request; shown as `rid_` and a ULID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestId(pub u128);

impl RequestId {
    /// How it is shown.
    pub fn to_text(self) -> String {
        const PREFIX: &str = "rid_";
        let mut text = String::with_capacity(PREFIX.len() + ULID_CHARACTERS);
        text.push_str(PREFIX);
        push_ulid(&mut text, self.0);
        text
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}
