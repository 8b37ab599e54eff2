//! Deleting a workspace. It is gone at once: its row and its keys go in one transaction. What it held is then erased some rows at
//! a time, between which others write; what is left stands in the database, so a later process goes on. Numbers of deleted
//! workspaces stay, and are given to no other one.

use deadpool_postgres::ClientWrapper;
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};

use crate::error::{AdminError, StoreError};
use crate::key_cache::CACHE_TTL;
use crate::model::audit::AuditEvent;
use crate::model::erased::{ERASED_ROWS, Erased, KEPT_TABLES, server_key};
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::manage::{keys, workspaces};
use crate::postgres::read::deleted_workspaces;
use crate::postgres::write::audit_rows;
use crate::transfer::tables::TABLES;

const INSERT: &str = "insert into deleted_workspace (workspace_id, deleted_at) values ($1, $2)";

const DELETE_KEYS: &str = "delete from api_key where workspace_id = $1";

const DELETE: &str = "delete from workspace where id = $1";

/// Locks a deleted workspace until the end of the transaction: of two that erase, one waits. Of the second's rows that the first
/// has just erased none would be left, as if there were no more.
const LOCK: &str = "
    update deleted_workspace set deleted_at = deleted_at where workspace_id = $1 and erased_at is null";

const SET_ERASED: &str = "update deleted_workspace set erased_at = $2 where workspace_id = $1";

/// Erases the next rows of a deleted workspace, and returns how many.
async fn erase_rows(client: &ClientWrapper, workspace: WorkspaceId) -> Result<usize, DbError> {
    for table in TABLES.iter().filter(|table| !KEPT_TABLES.contains(&table.name)) {
        let (name, keys) = (table.name, table.key_names());
        let sql = format!(
            "delete from {name} where workspace_id = $1 and ({keys}) in (
                select {keys} from {name} where workspace_id = $1 limit $2)"
        );
        match client.execute(&sql, &[&workspace.0, &(ERASED_ROWS as i64)]).await? {
            0 => {}
            erased => return Ok(erased as usize),
        }
    }
    Ok(0)
}

/// Notes that nothing is left of a workspace.
async fn set_erased(client: &ClientWrapper, workspace: WorkspaceId, now: Timestamp) -> Result<(), DbError> {
    client.execute(SET_ERASED, &[&workspace.0, &now.as_millis()]).await?;
    Ok(())
}

impl Postgres {
    pub(crate) async fn delete_workspace(&self, name: &str, uid: WorkspaceUid) -> Result<Workspace, AdminError> {
        let deleted = self.change(|client| async move {
            let found = workspaces::find(&client, name).await?;
            let Some(workspace) = found.filter(|found| found.uid == uid) else {
                return Ok(Err(AdminError::NoWorkspace(name.into())));
            };
            // Nothing is written to it meanwhile. What was found may have been deleted before the lock was had.
            let Some(row) = client.query_opt(workspaces::LOCK, &[&workspace.id.0]).await? else {
                return Ok(Err(AdminError::NoWorkspace(name.into())));
            };
            let workspace = workspaces::read_locked(&row)?;
            let now = self.clock.now();
            if let Some(key) = server_key(&keys::list(&client, workspace.id).await?, now) {
                return Ok(Err(AdminError::HoldsServerKey(key.to_text(), name.into())));
            }
            client.execute(INSERT, &[&workspace.id.0, &now.as_millis()]).await?;
            client.execute(DELETE_KEYS, &[&workspace.id.0]).await?;
            client.execute(DELETE, &[&workspace.id.0]).await?;
            let details = serde_json::json!({ "contacts": workspace.contact_count });
            audit_rows::insert(&client, self.audited(AuditEvent::WorkspaceDeleted, Some(&workspace), details)).await?;
            Ok(Ok(workspace))
        });
        let deleted = deleted.await;
        self.keys.forget();
        let deleted = deleted?;
        if let Ok(workspace) = &deleted {
            self.waiters.gone(workspace.id);
            // Until then other processes may have its keys cached, and show what is about to be erased.
            tokio::time::sleep(CACHE_TTL).await;
        }
        deleted
    }

    /// Erases the next rows of deleted workspaces.
    pub(crate) async fn erase_some(&self) -> Result<Erased, StoreError> {
        let found = self.scan_all(|client| async move { deleted_workspaces::pending(&client).await }).await?;
        let Some(workspace) = found else { return Ok(Erased::NOTHING) };
        self.change(|client| async move {
            if client.execute(LOCK, &[&workspace.0]).await? == 0 {
                return Ok(Erased { rows: 0, is_more: true });
            }
            let rows = erase_rows(&client, workspace).await?;
            if rows == 0 {
                set_erased(&client, workspace, self.clock.now()).await?;
            }
            Ok(Erased { rows, is_more: true })
        })
        .await
    }
}
