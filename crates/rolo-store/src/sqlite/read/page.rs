//! Running a list statement.

use rolo_core::WorkspaceId;
use rolo_core::model::record::{Body, Record};
use rusqlite::Connection;

use crate::checksum::RowId;
use crate::model::page::PageQuery;
use crate::sqlite::error::DbError;
use crate::sqlite::read::rows;

/// Runs a list statement with the workspace, both ends, a search text and a limit, and one row more than the limit.
pub(crate) fn query<I: RowId, B: Body>(
    connection: &Connection,
    sql: &str,
    workspace: WorkspaceId,
    bounds: &PageQuery,
    search: &str,
    limit: usize,
) -> Result<Vec<Record<I, B>>, DbError> {
    let more = i64::try_from(limit.saturating_add(1)).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(sql)?;
    let (low, high) = (&bounds.low, &bounds.high);
    let mut rows = statement.query((workspace.0, low.0, &low.1, high.0, &high.1, search, more))?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(rows::read(workspace, row)?);
    }
    Ok(items)
}
