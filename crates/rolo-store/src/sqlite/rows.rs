//! Records as rows: one form for contacts, companies and memory stores, with a check sum over all that is read.

use rolo_core::record::{Body, Record};
use rolo_core::{CompanyId, ContactId, MemoryStoreId, Timestamp, WorkspaceId};
use rusqlite::Row;

use super::fault::Fault;

/// An id that stands in a row as 16 bytes.
pub(super) trait RowId: Copy {
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

/// The columns that [`read`] takes, in its order, to be put into a select.
macro_rules! record_columns {
    () => {
        "id, revision, position, created_at, updated_at, body, checksum"
    };
}
pub(super) use record_columns;

/// Reads a record from a row with the columns of [`record_columns`] first, and checks its sum.
pub(super) fn read<I: RowId, B: Body>(workspace: WorkspaceId, row: &Row<'_>) -> Result<Record<I, B>, Fault> {
    let id = I::from_bytes(row.get(0)?);
    let (revision, position) = (row.get::<_, i64>(1)? as u64, row.get::<_, i64>(2)? as u64);
    let created_at = Timestamp::from_millis(row.get(3)?);
    let updated_at = Timestamp::from_millis(row.get(4)?);
    let body = row.get_ref(5)?.as_str().map_err(|_| Fault::damaged("a body is not text"))?;
    let stored: i64 = row.get(6)?;
    if sum(workspace, id.to_bytes(), revision, position, created_at, updated_at, body) != stored {
        return Err(Fault::damaged("a record does not agree with its check sum"));
    }
    let body = B::from_json(body).map_err(|_| Fault::damaged("a body cannot be read"))?;
    Ok(Record { id, revision, position, created_at, updated_at, body })
}

/// The check sum of a record, as stored.
pub(super) fn checksum<I: RowId, B>(workspace: WorkspaceId, record: &Record<I, B>, body: &str) -> i64 {
    let id = record.id.to_bytes();
    sum(workspace, id, record.revision, record.position, record.created_at, record.updated_at, body)
}

fn sum(
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
