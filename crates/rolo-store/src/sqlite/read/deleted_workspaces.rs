//! Workspaces that were deleted.

use rolo_core::WorkspaceId;
use rusqlite::{Connection, OptionalExtension};

use crate::sqlite::error::DbError;

const DELETED: &str = "select workspace_id from deleted_workspace order by workspace_id";

const PENDING: &str =
    "select workspace_id from deleted_workspace where erased_at is null order by workspace_id limit 1";

/// The numbers of all workspaces that were deleted.
pub(crate) fn deleted(connection: &Connection) -> Result<Vec<WorkspaceId>, DbError> {
    let mut statement = connection.prepare_cached(DELETED)?;
    let ids = statement.query_map([], |row| row.get(0).map(WorkspaceId))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A deleted workspace of which something may be left.
pub(crate) fn pending(connection: &Connection) -> Result<Option<WorkspaceId>, DbError> {
    Ok(connection.prepare_cached(PENDING)?.query_row([], |row| row.get(0).map(WorkspaceId)).optional()?)
}
