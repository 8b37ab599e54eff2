//! Check sums over what is stored, the same in each database, so that damage is noticed with each reading.

use rolo_core::record::Record;
use rolo_core::{Change, CompanyId, ContactId, MemoryStoreId, Timestamp, WorkspaceId};

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

/// The check sum of a record with this text as its body.
pub(crate) fn of_record<I: RowId, B>(workspace: WorkspaceId, record: &Record<I, B>, body: &str) -> i64 {
    let id = record.id.to_bytes();
    of_columns(workspace, id, record.revision, record.position, record.created_at, record.updated_at, body)
}

/// The check sum of a record's columns.
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

/// The check sum of a log entry.
pub(crate) fn of_change(workspace: WorkspaceId, change: &Change) -> i64 {
    let Change { position, previous, subject, revision, op, before, after, at, origin } = change;
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&log_key(workspace, *position).to_le_bytes());
    hasher.update(subject.word().as_bytes());
    hasher.update(&subject.bits().to_le_bytes());
    hasher.update(&previous.unwrap_or(0).to_le_bytes());
    hasher.update(&revision.to_le_bytes());
    hasher.update(op.word().as_bytes());
    hasher.update(before.as_bytes());
    hasher.update(&[0]);
    hasher.update(after.as_bytes());
    hasher.update(&at.as_millis().to_le_bytes());
    hasher.update(origin.actor.to_text().as_bytes());
    hasher.update(origin.surface.word().as_bytes());
    hasher.update(&origin.request_id.to_le_bytes());
    i64::from(hasher.finalize())
}
