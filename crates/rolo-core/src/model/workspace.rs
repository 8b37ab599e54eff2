//! A workspace: the tenant. Every key, contact, company and memory store belongs to one.

use serde::{Deserialize, Serialize};

use crate::model::id::{WorkspaceId, WorkspaceUid};
use crate::model::metadata::MetadataMode;
use crate::model::phone::PhoneRegion;
use crate::model::time::Timestamp;

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
    /// The latest instant at which something was changed; no later batch has an earlier one, whatever the clock says.
    pub changed_at: Timestamp,
    /// What it keeps beside its records.
    pub usage: Usage,
}

/// Bytes that a workspace keeps beside its records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Of its log of changes, for ever.
    pub log_bytes: u64,
    /// Of idempotency records, until they expire.
    pub kept_bytes: u64,
}

/// Bytes that a log entry takes beside the deltas of the fields, about.
pub const LOG_ENTRY_BYTES: u64 = 200;

/// Bytes that an idempotency record takes beside its key and its body, about.
pub const KEPT_ANSWER_BYTES: u64 = 100;

/// Bytes of a mebibyte.
const MEBIBYTE: u64 = 1 << 20;

impl Usage {
    /// All of it.
    pub fn bytes(self) -> u64 {
        self.log_bytes.saturating_add(self.kept_bytes)
    }
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
    /// Mebibytes that its log of changes and its idempotency records may take together; nothing is written beyond. No
    /// limit by default.
    pub quota_mib: Option<u64>,
}

impl Default for WorkspaceSettings {
    fn default() -> Self {
        Self { unique_emails: true, metadata: MetadataMode::Merge, phone_region: None, quota_mib: None }
    }
}

impl Workspace {
    /// One with nothing in it, and with the usual settings.
    pub fn new(id: WorkspaceId, uid: WorkspaceUid, name: &str, created_at: Timestamp) -> Self {
        Self {
            id,
            uid,
            name: name.into(),
            log_position: 0,
            contact_count: 0,
            settings: WorkspaceSettings::default(),
            created_at,
            changed_at: created_at,
            usage: Usage::default(),
        }
    }

    /// The quota that its log and idempotency records have used up, in mebibytes; `None` while there is room.
    pub fn used_up(&self) -> Option<u64> {
        self.settings.quota_mib.filter(|_| self.settings.quota_bytes().is_some_and(|quota| self.usage.bytes() >= quota))
    }

    /// The instant for a batch of changes now: behind all former ones, if the clock was set back. A record that changes several
    /// times in a millisecond runs ahead of it by itself.
    pub fn instant(&self, now: Timestamp) -> Timestamp {
        if now < self.changed_at { self.changed_at.plus_millis(1) } else { now }
    }
}

impl WorkspaceSettings {
    /// Bytes that its log of changes and its idempotency records may take together.
    pub fn quota_bytes(&self) -> Option<u64> {
        self.quota_mib.map(|quota| quota.saturating_mul(MEBIBYTE))
    }

    /// The phone region, if one is set.
    pub fn region(&self) -> Option<PhoneRegion> {
        self.phone_region.as_deref().and_then(PhoneRegion::parse)
    }
}
