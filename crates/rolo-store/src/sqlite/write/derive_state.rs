//! The progress of a workspace's derivation.

use rolo_core::WorkspaceId;
use rusqlite::{Connection, OptionalExtension};

use crate::sqlite::error::DbError;
use crate::sqlite::open::schema::LAYOUT;

pub(crate) const STATE: &str = "select layout, derived_to from workspace where id = ?1";

pub(crate) const SET_STATE: &str = "update workspace set layout = ?2, derived_to = ?3 where id = ?1";

pub(crate) fn state(connection: &Connection, workspace: WorkspaceId) -> Result<(i64, Option<Vec<u8>>), DbError> {
    let state = connection.query_row(STATE, [workspace.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    state.ok_or_else(|| DbError::internal("there is no such workspace"))
}

pub(crate) fn set_state(
    connection: &Connection,
    workspace: WorkspaceId,
    (layout, derived_to): (i64, Option<Vec<u8>>),
) -> Result<(), DbError> {
    connection.prepare_cached(SET_STATE)?.execute((workspace.0, layout, derived_to))?;
    Ok(())
}

/// Notes that what depends on a workspace's region is to be derived anew, in the caller's transaction.
pub(crate) fn begin(connection: &Connection, workspace: WorkspaceId) -> Result<(), DbError> {
    set_state(connection, workspace, (LAYOUT, Some(Vec::new())))
}
