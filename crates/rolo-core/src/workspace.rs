//! A workspace: the tenant. Every key, contact, company and memory store belongs to one.

use serde::{Deserialize, Serialize};

use crate::id::{WorkspaceId, WorkspaceUid};
use crate::metadata::MetadataMode;
use crate::phone::PhoneRegion;
use crate::time::Timestamp;

/// Code points of a workspace's name.
pub const WORKSPACE_NAME_CHARACTERS_MAX: usize = 100;

/// A workspace and what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// Its number in this store.
    pub id: WorkspaceId,
    /// Its public id.
    pub uid: WorkspaceUid,
    /// Its name, unique in the store.
    pub name: String,
    /// The position of the last entry of its log; 0 when there is none.
    pub log_position: u64,
    /// Contacts in it.
    pub contact_count: u64,
    /// Its choices.
    pub settings: WorkspaceSettings,
    /// When it was made.
    pub created_at: Timestamp,
}

/// The choices of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WorkspaceSettings {
    /// Whether no two contacts may have the same e-mail address.
    pub unique_emails: bool,
    /// How written metadata meets the stored one.
    pub metadata: MetadataMode,
    /// The region by which national phone numbers are understood, two letters; none by default.
    pub phone_region: Option<String>,
}

impl Default for WorkspaceSettings {
    fn default() -> Self {
        Self { unique_emails: true, metadata: MetadataMode::Merge, phone_region: None }
    }
}

impl WorkspaceSettings {
    /// The phone region, if one is set.
    pub fn region(&self) -> Option<PhoneRegion> {
        self.phone_region.as_deref().and_then(PhoneRegion::parse)
    }
}
