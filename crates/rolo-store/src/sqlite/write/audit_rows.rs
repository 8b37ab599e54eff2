//! The rows of the audit log.

use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::{Connection, OptionalExtension};

use crate::checksum;
use crate::model::audit::{self, AuditEntry, AuditEvent};
use crate::sqlite::error::DbError;

pub(crate) const INSERT: &str = "
    insert into audit (workspace_id, id, at, event, name, details, operator, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

/// The number that stands in the place of a workspace's where there is none.
pub(crate) const NO_WORKSPACE: WorkspaceId = WorkspaceId(0);

pub(crate) const FORGET: &str = "delete from audit where workspace_id = 0 and event = ?1 and id < ?2";

/// Stores an entry behind those about the same workspace.
pub(crate) fn insert(connection: &Connection, entry: AuditEntry) -> Result<(), DbError> {
    let workspace = entry.workspace.unwrap_or(NO_WORKSPACE).0;
    let last = connection.prepare_cached(LAST)?.query_row([workspace], |row| row.get(0)).optional()?;
    let entry = entry.behind(last.map(u128::from_be_bytes));
    let AuditEntry { id, workspace: _, at, event, name, details, operator } = &entry;
    let checksum = checksum::of_audit(&entry);
    let parameters = (workspace, id.to_be_bytes(), at.as_millis(), event, name, details, operator, checksum);
    connection.prepare_cached(INSERT)?.execute(parameters)?;
    Ok(())
}

/// Forgets entries of an event about the server that are from before this instant.
pub(crate) fn forget(connection: &Connection, event: AuditEvent, before: Timestamp) -> Result<(), DbError> {
    let first = audit::number(before, 0).to_be_bytes();
    connection.prepare_cached(FORGET)?.execute((event.as_str(), first))?;
    Ok(())
}

pub(crate) const LAST: &str = "select id from audit where workspace_id = ?1 order by id desc limit 1";
