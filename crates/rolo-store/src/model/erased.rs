//! Erasure of deleted workspaces: which tables, and how many rows at a time.

use rolo_core::Timestamp;
use rolo_core::access::key::{KeyId, KeyRecord};

/// Rows of a deleted workspace that are erased in one transaction, between which others write.
pub(crate) const ERASED_ROWS: usize = 500;

/// Bytes of such rows, about.
pub(crate) const ERASED_BYTES: i64 = 1024 * 1024;

/// Tables whose rows are not erased with a workspace: its own row goes first, and that it was deleted stays known.
pub(crate) const KEPT_TABLES: [&str; 3] = ["workspace", "audit", "deleted_workspace"];

/// What was erased of deleted workspaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Rows.
    pub rows: usize,
    /// Whether something may be left.
    pub is_more: bool,
}

impl Erased {
    /// There was nothing.
    pub(crate) const NOTHING: Self = Self { rows: 0, is_more: false };
}

/// A server key among these that is not revoked or expired.
pub(crate) fn server_key(keys: &[KeyRecord], now: Timestamp) -> Option<KeyId> {
    keys.iter().find(|key| key.scopes.is_of_server() && key.is_live(now)).map(|key| key.id)
}
