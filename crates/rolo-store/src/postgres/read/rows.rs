//! Records as rows: one form for contacts, companies and memory stores, with a checksum over all that is read.

use rolo_core::model::record::{Body, Record};
use rolo_core::{Contact, Timestamp, WorkspaceId};
use tokio_postgres::Row;

use crate::checksum::{self, RowId};
use crate::model::derivation::unreadable;
use crate::postgres::error::DbError;

/// The columns that [`read`] takes, in its order, to be put into a select.
macro_rules! record_columns {
    () => {
        "id, revision, position, created_at, updated_at, body, checksum"
    };
}
pub(crate) use record_columns;

/// Those of a contact that is shown, with the ids of what it must be shown without.
macro_rules! contact_columns {
    () => {
        "id, revision, position, created_at, updated_at, body, checksum,
        (select array_agg(subject_id) from unlinking where workspace_id = $1)"
    };
}
pub(crate) use contact_columns;

/// The column of these ids.
const GONE: usize = 7;

/// Reads a record from a row with the columns of [`record_columns`] first, and verifies its checksum.
pub(crate) fn read<I: RowId, B: Body>(workspace: WorkspaceId, row: &Row) -> Result<Record<I, B>, DbError> {
    let id = I::from_bytes(bytes(row, 0)?);
    let (revision, position) = (row.try_get::<_, i64>(1)? as u64, row.try_get::<_, i64>(2)? as u64);
    let (created_at, updated_at) = (instant(row, 3)?, instant(row, 4)?);
    let body: &str = row.try_get(5)?;
    let stored: i64 = row.try_get(6)?;
    if checksum::of_columns(workspace, id.to_bytes(), revision, position, created_at, updated_at, body) != stored {
        return Err(DbError::damaged("a record does not match its checksum"));
    }
    let body = B::from_json(body).map_err(|error| DbError::damaged(unreadable(&error)))?;
    Ok(Record { id, revision, position, created_at, updated_at, body })
}

/// Reads a contact as it is shown, from a row with the columns of [`contact_columns`].
pub(crate) fn read_contact(workspace: WorkspaceId, row: &Row) -> Result<Contact, DbError> {
    let contact: Contact = read(workspace, row)?;
    let Some(gone) = row.try_get::<_, Option<Vec<&[u8]>>>(GONE)? else {
        return Ok(contact);
    };
    let bits = |id: &[u8]| id.try_into().map(u128::from_be_bytes).ok();
    Ok(contact.shown_without(&gone.into_iter().filter_map(bits).collect::<Vec<_>>()))
}

/// Reads all of them.
pub(crate) fn read_contacts(workspace: WorkspaceId, rows: &[Row]) -> Result<Vec<Contact>, DbError> {
    rows.iter().map(|row| read_contact(workspace, row)).collect()
}

/// Reads all of them.
pub(crate) fn read_all<I: RowId, B: Body>(workspace: WorkspaceId, rows: &[Row]) -> Result<Vec<Record<I, B>>, DbError> {
    rows.iter().map(|row| read(workspace, row)).collect()
}

/// A column of this many bytes.
pub(crate) fn bytes<const N: usize>(row: &Row, column: usize) -> Result<[u8; N], DbError> {
    let bytes: &[u8] = row.try_get(column)?;
    bytes.try_into().map_err(|_| DbError::damaged("a column has another length"))
}

/// A column with an instant.
pub(crate) fn instant(row: &Row, column: usize) -> Result<Timestamp, DbError> {
    Ok(Timestamp::from_millis(row.try_get(column)?))
}

/// Whether no stored text can hold this: PostgreSQL has no texts with U+0000, and refuses to be asked for one.
pub(crate) fn is_nowhere(text: &str) -> bool {
    text.contains('\0')
}
