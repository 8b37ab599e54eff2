//! Checksums over what is stored, the same in each database, so that damage is noticed with each reading.

use rolo_core::access::key::{FormerText, KeyRecord};
use rolo_core::change::command::IdempotencyKey;
use rolo_core::change::view::IdempotencyRecord;
use rolo_core::model::record::Record;
use rolo_core::{Change, CompanyId, ContactId, MemoryStoreId, Timestamp, WorkspaceId, WorkspaceUid};

use crate::model::audit::AuditEntry;
use crate::model::codec;

/// An id that stands in a row as 16 bytes.
pub(crate) trait RowId: Copy {
    fn to_bytes(self) -> [u8; 16];
    fn from_bytes(bytes: [u8; 16]) -> Self;
}

macro_rules! row_id {
    ($($type:ident),*) => {
        $(impl RowId for $type {
            fn to_bytes(self) -> [u8; 16] {
                $type::to_bytes(self)
            }
            fn from_bytes(bytes: [u8; 16]) -> Self {
                $type::from_bytes(bytes)
            }
        })*
    };
}
row_id!(ContactId, CompanyId, MemoryStoreId);

/// The checksum of a record with this text as its body.
pub(crate) fn of_record<I: RowId, B>(workspace: WorkspaceId, record: &Record<I, B>, body: &str) -> i64 {
    let id = record.id.to_bytes();
    of_columns(workspace, id, record.revision, record.position, record.created_at, record.updated_at, body)
}

/// The checksum of a record's columns.
pub(crate) fn of_columns(
    workspace: WorkspaceId,
    id: [u8; 16],
    revision: u64,
    position: u64,
    created_at: Timestamp,
    updated_at: Timestamp,
    body: &str,
) -> i64 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&workspace.0.to_le_bytes());
    hasher.update(&id);
    hasher.update(&revision.to_le_bytes());
    hasher.update(&position.to_le_bytes());
    hasher.update(&created_at.as_millis().to_le_bytes());
    hasher.update(&updated_at.as_millis().to_le_bytes());
    hasher.update(body.as_bytes());
    i64::from(hasher.finalize())
}

/// Bits of a log entry's number that hold its position; the workspace's number stands above them.
pub(crate) const POSITION_BITS: u32 = 40;

/// One number for a log entry of any workspace, in the order of positions within one.
pub(crate) fn log_key(workspace: WorkspaceId, position: u64) -> i64 {
    workspace.0 << POSITION_BITS | position as i64
}

/// The checksum of a log entry.
pub(crate) fn of_change(workspace: WorkspaceId, change: &Change) -> i64 {
    let Change { position, previous, subject, revision, op, before, after, at, origin } = change;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&log_key(workspace, *position).to_le_bytes());
    hasher.update(subject.as_str().as_bytes());
    hasher.update(&subject.bits().to_le_bytes());
    hasher.update(&previous.unwrap_or(0).to_le_bytes());
    hasher.update(&revision.to_le_bytes());
    hasher.update(op.as_str().as_bytes());
    hasher.update(before.as_bytes());
    hasher.update(&[0]);
    hasher.update(after.as_bytes());
    hasher.update(&at.as_millis().to_le_bytes());
    hasher.update(origin.actor.to_text().as_bytes());
    hasher.update(origin.surface.as_str().as_bytes());
    hasher.update(&origin.request_id.to_le_bytes());
    i64::from(hasher.finalize())
}

/// The checksum of what does not change in a workspace's row. `settings` is the text that stands there.
pub(crate) fn of_workspace(
    id: WorkspaceId,
    uid: WorkspaceUid,
    name: &str,
    settings: &str,
    created_at: Timestamp,
) -> i64 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&id.0.to_le_bytes());
    hasher.update(&uid.to_bytes());
    hasher.update(name.as_bytes());
    hasher.update(&[0]);
    hasher.update(settings.as_bytes());
    hasher.update(&created_at.as_millis().to_le_bytes());
    i64::from(hasher.finalize())
}

/// The checksum of an API key's row.
pub(crate) fn of_key(key: &KeyRecord) -> i64 {
    let KeyRecord { id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, former } = key;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&id.workspace().0.to_le_bytes());
    hasher.update(&id.to_bytes());
    for text in [name, &codec::of_scopes(scopes), &rate_limit.to_string()] {
        hasher.update(text.as_bytes());
        hasher.update(&[0]);
    }
    hasher.update(&hash.0);
    for instant in [Some(*created_at), *expires_at, *revoked_at] {
        hasher.update(&[u8::from(instant.is_some())]);
        hasher.update(&instant.map_or(0, Timestamp::as_millis).to_le_bytes());
    }
    if let Some(FormerText { hash, until }) = former {
        hasher.update(&hash.0);
        hasher.update(&until.as_millis().to_le_bytes());
    }
    i64::from(hasher.finalize())
}

/// The checksum of an entry of the audit log.
pub(crate) fn of_audit(entry: &AuditEntry) -> i64 {
    let AuditEntry { id, workspace, at, event, name, details, operator } = entry;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&workspace.map_or(0, |workspace| workspace.0).to_le_bytes());
    hasher.update(&id.to_be_bytes());
    hasher.update(&at.as_millis().to_le_bytes());
    for text in [event, name, details, operator] {
        hasher.update(text.as_bytes());
        hasher.update(&[0]);
    }
    i64::from(hasher.finalize())
}

/// The checksum of an idempotency record.
pub(crate) fn of_idempotency_record(workspace: WorkspaceId, key: &IdempotencyKey, kept: &IdempotencyRecord) -> i64 {
    let IdempotencyRecord { fingerprint, answer, at } = kept;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&workspace.0.to_le_bytes());
    hasher.update(&key.owner.to_bytes());
    hasher.update(key.text.as_bytes());
    hasher.update(fingerprint);
    hasher.update(answer);
    hasher.update(&at.as_millis().to_le_bytes());
    i64::from(hasher.finalize())
}

/// Whether a checksum matches, if there is one. Rows from before checksums were kept of them have none.
pub(crate) fn matches(stored: Option<i64>, checksum: i64) -> bool {
    stored.is_none_or(|stored| stored == checksum)
}
