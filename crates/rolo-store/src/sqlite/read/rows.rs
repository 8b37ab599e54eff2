//! Records as rows: one form for contacts, companies and memory stores, with a checksum over all that is read.

use rolo_core::model::record::{Body, Record};
use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::Row;

use crate::checksum::{self, RowId};
use crate::model::derivation::unreadable;
use crate::sqlite::error::DbError;

/// The columns that [`read`] takes, in its order, to be put into a select.
macro_rules! record_columns {
    () => {
        "id, revision, position, created_at, updated_at, body, checksum"
    };
}
pub(crate) use record_columns;

/// Reads a record from a row with the columns of [`record_columns`] first, and verifies its checksum.
pub(crate) fn read<I: RowId, B: Body>(workspace: WorkspaceId, row: &Row<'_>) -> Result<Record<I, B>, DbError> {
    let id = I::from_bytes(row.get(0)?);
    let (revision, position) = (row.get::<_, i64>(1)? as u64, row.get::<_, i64>(2)? as u64);
    let created_at = Timestamp::from_millis(row.get(3)?);
    let updated_at = Timestamp::from_millis(row.get(4)?);
    let body = row.get_ref(5)?.as_str().map_err(|_| DbError::damaged("a body is not text"))?;
    let stored: i64 = row.get(6)?;
    if checksum::of_columns(workspace, id.to_bytes(), revision, position, created_at, updated_at, body) != stored {
        return Err(DbError::damaged("a record does not match its checksum"));
    }
    let body = B::from_json(body).map_err(|error| DbError::damaged(unreadable(&error)))?;
    Ok(Record { id, revision, position, created_at, updated_at, body })
}
