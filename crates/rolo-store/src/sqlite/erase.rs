//! Deleting a workspace. It is gone at once: its row and its keys go in one transaction. What it held is then erased some rows at
//! a time, between which others write; what is left stands in the database, so a later process goes on. Numbers of deleted
//! workspaces stay, and are given to no other one.

use rolo_core::{Timestamp, Workspace, WorkspaceId};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::fault::Fault;
use super::{Sqlite, audit, keys, open, workspaces};
use crate::audit::AuditEvent;
use crate::error::{AdminError, StoreError};
use crate::moving::TABLES;
use crate::sums::log_key;
use crate::upkeep::{ERASED_ROWS, Erased, KEPT_TABLES, server_key};

const INSERT: &str = "insert into deleted_workspace (workspace_id, deleted_at) values (?1, ?2)";

const DELETE_KEYS: &str = "delete from api_key where workspace_id = ?1";

const DELETE: &str = "delete from workspace where id = ?1";

const DELETED: &str = "select workspace_id from deleted_workspace order by workspace_id";

const PENDING: &str =
    "select workspace_id from deleted_workspace where erased_at is null order by workspace_id limit 1";

const SET_ERASED: &str = "update deleted_workspace set erased_at = ?2 where workspace_id = ?1";

const ERASE_LOG: &str = "
    delete from change where key in (select key from change where key > ?1 and key < ?2 limit ?3)";

const ERASE_ORDER: &str = "
    delete from contact_order where workspace_id = ?1 and (at, contact_id) in (
        select at, contact_id from contact_order where workspace_id = ?1 limit ?2)";

/// The numbers of all workspaces that were deleted.
pub(super) fn deleted(connection: &Connection) -> Result<Vec<WorkspaceId>, Fault> {
    let mut statement = connection.prepare_cached(DELETED)?;
    let ids = statement.query_map([], |row| row.get(0).map(WorkspaceId))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A deleted workspace of which something may be left.
pub(super) fn pending(connection: &Connection) -> Result<Option<WorkspaceId>, Fault> {
    Ok(connection.prepare_cached(PENDING)?.query_row([], |row| row.get(0).map(WorkspaceId)).optional()?)
}

/// Erases the next rows of a deleted workspace, and tells how many.
fn erase_rows(connection: &Connection, workspace: WorkspaceId) -> Result<usize, Fault> {
    let limit = ERASED_ROWS as i64;
    let (first, last) = (log_key(workspace, 0), log_key(WorkspaceId(workspace.0 + 1), 0));
    let mut erased = connection.prepare_cached(ERASE_LOG)?.execute([first, last, limit])?;
    if erased == 0 {
        erased = connection.prepare_cached(ERASE_ORDER)?.execute([workspace.0, limit])?;
    }
    // The texts to search stand with the contacts, the log has no column for its workspace.
    let others = TABLES.iter().filter(|table| !KEPT_TABLES.contains(&table.name));
    for table in others.filter(|table| !["contact_search", "change"].contains(&table.name)) {
        if erased > 0 {
            break;
        }
        let (name, keys) = (table.name, table.key_names());
        let sql = format!(
            "delete from {name} where workspace_id = ?1 and ({keys}) in (
                select {keys} from {name} where workspace_id = ?1 limit ?2)"
        );
        erased = connection.prepare_cached(&sql)?.execute([workspace.0, limit])?;
    }
    Ok(erased)
}

/// Notes that nothing is left of a workspace.
fn set_erased(connection: &Connection, workspace: WorkspaceId, now: Timestamp) -> Result<(), Fault> {
    connection.prepare_cached(SET_ERASED)?.execute((workspace.0, now.as_millis()))?;
    Ok(())
}

impl Sqlite {
    pub(crate) async fn delete_workspace(&self, name: &str) -> Result<Workspace, AdminError> {
        let deleted = self.change_keys_with(erasing, |connection| {
            let Some(workspace) = workspaces::find(connection, name)? else {
                return Ok(Err(AdminError::NoWorkspace(name.into())));
            };
            let now = self.clock.now();
            if let Some(key) = server_key(&keys::list(connection, workspace.id)?, now) {
                return Ok(Err(AdminError::HoldsServerKey(key.to_text(), name.into())));
            }
            connection.execute(INSERT, (workspace.id.0, now.as_millis()))?;
            connection.execute(DELETE_KEYS, [workspace.id.0])?;
            connection.execute(DELETE, [workspace.id.0])?;
            let details = serde_json::json!({ "contacts": workspace.contact_count });
            audit::insert(connection, self.audited(AuditEvent::WorkspaceDeleted, Some(&workspace), details))?;
            Ok(Ok(workspace))
        });
        deleted.await?
    }

    /// Erases the next rows of deleted workspaces.
    pub(crate) async fn erase_some(&self) -> Result<Erased, StoreError> {
        let found = self.lookers.read(pending).map_err(|fault| self.sort(fault))?;
        let Some(workspace) = found else { return Ok(Erased::NOTHING) };
        let is_closed = self.is_closed.lock().await;
        if *is_closed {
            return Err(StoreError::Closing);
        }
        let (database, synchronous, now) = (self.files.database.clone(), self.synchronous, self.clock.now());
        let task = tokio::task::spawn_blocking(move || {
            let mut connection = open::writer(&database, synchronous).map_err(Fault::no_connection)?;
            erasing(&connection)?;
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let rows = erase_rows(&transaction, workspace)?;
            if rows == 0 {
                set_erased(&transaction, workspace, now)?;
            }
            transaction.commit()?;
            Ok(Erased { rows, is_more: true })
        });
        let erased: Result<_, Fault> = task.await.unwrap_or_else(|_| Err(Fault::internal("erasing panicked")));
        drop(is_closed);
        erased.map_err(|fault| self.sort(fault))
    }

    /// Forgets what is held of workspaces that are not among these.
    pub(crate) fn keep_only(&self, workspaces: &[Workspace]) {
        self.texts.keep_only(|id| workspaces.iter().any(|workspace| workspace.id == id));
    }
}

/// Prepares a connection for erasing: what is erased does not stay on the disk, and rows may outlive their workspace's row.
fn erasing(connection: &Connection) -> Result<(), Fault> {
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", false)?;
    Ok(())
}
