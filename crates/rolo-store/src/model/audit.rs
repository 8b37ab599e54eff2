//! What was done to the server: keys, workspaces, the schema, backups, and which keys were refused. The log of changes
//! says what was done to records.

use std::path::Path;

use rolo_core::access::key::KeyRecord;
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceSettings};
use serde_json::{Map, Value, json};

/// Milliseconds for which counts of refused keys are kept, 30 days: strangers make them. All other entries stay.
pub(crate) const REFUSED_MILLIS_MAX: i64 = 30 * 24 * 60 * 60 * 1_000;

/// Bits of an entry's number behind its instant.
const RANDOM_BITS: u32 = 80;

/// What may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditEvent {
    /// A key was made.
    KeyCreated,
    /// A key got another text.
    KeyRotated,
    /// A key was revoked.
    KeyRevoked,
    /// Requests were refused for their keys: within a minute, counted by peer.
    KeysRefused,
    /// A workspace was made.
    WorkspaceCreated,
    /// The choices of a workspace were changed.
    WorkspaceChanged,
    /// A workspace was deleted.
    WorkspaceDeleted,
    /// A server began to serve the store.
    ServerStarted,
    /// A server stopped cleanly.
    ServerStopped,
    /// The store was brought to another schema.
    StoreMigrated,
    /// The store was copied here from another one.
    StoreCopied,
    /// The store was made of a backup.
    StoreRestored,
    /// The store was copied into a file.
    BackupMade,
    /// That has failed.
    BackupFailed,
}

impl AuditEvent {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 14] = [
        Self::KeyCreated,
        Self::KeyRotated,
        Self::KeyRevoked,
        Self::KeysRefused,
        Self::WorkspaceCreated,
        Self::WorkspaceChanged,
        Self::WorkspaceDeleted,
        Self::ServerStarted,
        Self::ServerStopped,
        Self::StoreMigrated,
        Self::StoreCopied,
        Self::StoreRestored,
        Self::BackupMade,
        Self::BackupFailed,
    ];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::KeyCreated => "key.created",
            Self::KeyRotated => "key.rotated",
            Self::KeyRevoked => "key.revoked",
            Self::KeysRefused => "keys.refused",
            Self::WorkspaceCreated => "workspace.created",
            Self::WorkspaceChanged => "workspace.changed",
            Self::WorkspaceDeleted => "workspace.deleted",
            Self::ServerStarted => "server.started",
            Self::ServerStopped => "server.stopped",
            Self::StoreMigrated => "store.migrated",
            Self::StoreCopied => "store.copied",
            Self::StoreRestored => "store.restored",
            Self::BackupMade => "backup.made",
            Self::BackupFailed => "backup.failed",
        }
    }
}

/// An entry of the audit log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its number: later ones are larger.
    pub id: u128,
    /// The workspace that it is about; `None` when it is about the server.
    pub workspace: Option<WorkspaceId>,
    /// When it was written.
    pub at: Timestamp,
    /// What was done, in a word.
    pub event: String,
    /// The name that the workspace had then; empty for the server.
    pub name: String,
    /// More about it: a JSON object.
    pub details: String,
    /// Who did it, as the system knows them; empty when that is not known.
    pub operator: String,
}

/// Which entries are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditQuery {
    /// Only those from then on.
    pub since: Option<Timestamp>,
    /// Only those about workspaces of this name, also of one that is deleted.
    pub workspace: Option<String>,
    /// Only those of this event.
    pub event: Option<AuditEvent>,
    /// No more than so many, the latest of all.
    pub limit: usize,
}

impl AuditQuery {
    /// The number from which on entries are wanted.
    pub(crate) fn first_id(&self) -> u128 {
        self.since.map_or(0, |since| number(since, 0))
    }

    /// The word of the event; empty for all.
    pub(crate) fn event_word(&self) -> &'static str {
        self.event.map_or("", AuditEvent::as_str)
    }

    /// The latest of what was found, the oldest first.
    pub(crate) fn latest(&self, mut found: Vec<AuditEntry>) -> Vec<AuditEntry> {
        found.sort_unstable_by_key(|entry| entry.id);
        found.split_off(found.len().saturating_sub(self.limit))
    }
}

/// The number of an entry of this instant.
pub(crate) fn number(at: Timestamp, random: u128) -> u128 {
    (at.as_millis().max(0) as u128) << RANDOM_BITS | random >> (u128::BITS - RANDOM_BITS)
}

impl AuditEntry {
    /// The same behind the last one about its workspace, also within a millisecond and when the clock was set back.
    pub(crate) fn behind(self, last: Option<u128>) -> Self {
        const STEP_MASK: u128 = 0xFFFF_FFFF;
        // By a random step: of two that are written at once, neither knows the other.
        let id = last.map_or(self.id, |last| self.id.max(last + 1 + (self.id & STEP_MASK)));
        Self { id, ..self }
    }

    pub(crate) fn new(
        event: AuditEvent,
        workspace: Option<&Workspace>,
        details: Value,
        at: Timestamp,
        random: u128,
    ) -> Self {
        Self {
            id: number(at, random),
            workspace: workspace.map(|workspace| workspace.id),
            at,
            event: event.as_str().into(),
            name: workspace.map(|workspace| workspace.name.clone()).unwrap_or_default(),
            details: details.to_string(),
            operator: String::new(),
        }
    }
}

/// The audit details of a key.
pub(crate) fn of_key(key: &KeyRecord) -> Value {
    let KeyRecord { id, name, scopes, hash: _, rate_limit, created_at: _, expires_at, revoked_at: _, former } = key;
    let mut details = json!({
        "key": id.to_text(),
        "name": name,
        "scopes": scopes.names(),
        "rate_limit": rate_limit.to_string(),
    });
    if let Some(at) = expires_at {
        details["expires_at"] = json!(at.to_string());
    }
    if let Some(former) = former {
        details["former_until"] = json!(former.until.to_string());
    }
    details
}

/// The audit details of a schema step.
pub(crate) fn of_migration(from: i64, to: i64) -> Value {
    json!({ "from_schema": from, "to_schema": to, "version": env!("CARGO_PKG_VERSION") })
}

/// The audit details of the backup that a store was restored from.
pub(crate) fn of_restore(file: &Path) -> Value {
    json!({ "file": file.display().to_string() })
}

/// The audit details of a workspace's settings.
pub(crate) fn of_settings(settings: &WorkspaceSettings) -> Value {
    json!(settings)
}

/// What has changed of them: for each choice its value before and after.
pub(crate) fn of_change(before: &WorkspaceSettings, after: &WorkspaceSettings) -> Value {
    let (before, after) = (of_settings(before), of_settings(after));
    let changed = before.as_object().into_iter().flatten().filter(|(name, value)| after[name.as_str()] != **value);
    let changed =
        changed.map(|(name, value)| (name.clone(), json!({ "before": value, "after": after[name.as_str()] })));
    Value::Object(changed.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_numbered_in_the_order_of_their_instants() {
        let at = Timestamp::from_millis;
        assert!(number(at(1), u128::MAX) < number(at(2), 0) && number(at(2), 0) < number(at(2), u128::MAX));
        assert_eq!(number(at(-5), 0), 0, "a clock before 1970");
    }

    #[test]
    fn an_entry_stands_behind_the_last_one_whatever_the_clock_says() {
        let entry =
            |millis| AuditEntry::new(AuditEvent::BackupMade, None, json!({}), Timestamp::from_millis(millis), 7 << 90);
        let last = number(Timestamp::from_millis(5), u128::MAX);
        assert!(entry(5).behind(Some(last)).id > last && entry(1).behind(Some(last)).id > last);
        assert_eq!(entry(6).behind(Some(last)), entry(6));
        assert_eq!(entry(6).behind(None), entry(6));
    }

    #[test]
    fn of_a_change_only_what_is_other_than_before_is_told() {
        let before = WorkspaceSettings::default();
        let after = WorkspaceSettings { phone_region: Some("DE".into()), ..before.clone() };
        assert_eq!(of_change(&before, &after).to_string(), r#"{"phone_region":{"before":null,"after":"DE"}}"#);
    }
}
