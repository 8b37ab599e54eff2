//! One request, after the edge has checked and read it.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use rolo_core::Command;
use rolo_core::Outcome;
use rolo_core::id::ulid;
use rolo_store::Store;

use super::{Grant, Permission, Refusal, Reply};

/// The id of a request; shown as `rid_` and a ULID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestId(pub u128);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rid_")?;
        f.write_str(&ulid(self.0))
    }
}

/// One request.
pub struct Call {
    /// The store.
    pub store: Store,
    /// The parameters of its path, percent-decoded, by name.
    pub path: Vec<(&'static str, String)>,
    /// Its query, as sent, without the question mark.
    pub query: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
    /// Its id.
    pub request_id: RequestId,
}

impl Call {
    /// A parameter of the path. It is there, since the operation's path names it.
    pub fn parameter(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Has a command carried out: with `If-Match`, once for each `Idempotency-Key`, and with the answer that `encode`
    /// makes of the outcome. The answer is kept in the transaction of the change.
    pub async fn commit<P: Permission>(
        self,
        grant: &Grant<P>,
        command: Command,
        encode: impl Fn(&Outcome) -> Reply + Clone + Send + 'static,
    ) -> Result<Reply, Refusal> {
        let _ = (grant, command, encode);
        Err(Refusal::Internal)
    }
}
