//! API keys: new ones, and known ones as requests meet them.

use rolo_core::access::key::{KeyRecord, RateLimit, Scopes};
use rolo_core::{Timestamp, WorkspaceSettings, WorkspaceUid};

/// A key with what a request needs to know of its workspace.
#[derive(Clone, Debug)]
pub struct KnownKey {
    /// The key.
    pub key: KeyRecord,
    /// The workspace's public id.
    pub workspace_uid: WorkspaceUid,
    /// The workspace's choices.
    pub settings: WorkspaceSettings,
}

/// A key to be made.
#[derive(Clone, Debug)]
pub struct NewKey {
    /// Its name, for people.
    pub name: String,
    /// What it may do.
    pub scopes: Scopes,
    /// How often it may ask.
    pub rate_limit: RateLimit,
    /// When it stops working by itself.
    pub expires_at: Option<Timestamp>,
}
