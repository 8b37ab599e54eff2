//! Deleting a workspace. It is gone at once: its row and its keys go in one transaction. What it held is then erased some rows at
//! a time, between which others write; what is left stands in the database, so a later process goes on. Numbers of deleted
//! workspaces stay, and are given to no other one.

use std::time::Duration;

use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};
use rusqlite::{Connection, ToSql};

use crate::checksum::log_key;
use crate::error::{AdminError, StoreError};
use crate::model::audit::AuditEvent;
use crate::model::erased::{ERASED_BYTES, ERASED_ROWS, Erased, KEPT_TABLES, server_key};
use crate::model::options::Access;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::manage::{keys, workspaces};
use crate::sqlite::open::lock;
use crate::sqlite::read::deleted_workspaces::pending;
use crate::sqlite::write::connection::References;
use crate::transfer::tables::TABLES;

const INSERT: &str = "insert into deleted_workspace (workspace_id, deleted_at) values (?1, ?2)";

const DELETE_KEYS: &str = "delete from api_key where workspace_id = ?1";

const DELETE: &str = "delete from workspace where id = ?1";

const SET_ERASED: &str = "update deleted_workspace set erased_at = ?2 where workspace_id = ?1";

const ERASE_ORDER: &str = "
    delete from contact_order where workspace_id = ?1 and (at, contact_id) in (
        select at, contact_id from contact_order where workspace_id = ?1 limit ?2)";

/// Between two looks at what another process has yet to erase.
const ELSEWHERE_PAUSE: Duration = Duration::from_millis(100);

/// How long the rows are that have a body: so many are erased at once as are about a mebibyte together.
const LONG_ROWS: [(&str, &str); 5] = [
    ("change", "octet_length(before) + octet_length(after)"),
    ("contact", "octet_length(body)"),
    ("company", "octet_length(body)"),
    ("memory_store", "octet_length(body)"),
    ("retry", "octet_length(answer)"),
];

/// Erases the next rows of a deleted workspace, and returns how many.
fn erase_rows(connection: &Connection, workspace: WorkspaceId) -> Result<usize, DbError> {
    let (first, last) = (log_key(workspace, 0), log_key(WorkspaceId(workspace.0 + 1), 0));
    // The texts to search stand with the contacts; of the order of contacts nobody else knows.
    let tables = TABLES.iter().filter(|table| !KEPT_TABLES.contains(&table.name) && table.name != "contact_search");
    for table in tables {
        let (name, keys) = (table.name, table.key_names());
        let is_log = name == "change";
        let of_workspace = if is_log { format!("key > {first} and key < {last}") } else { "workspace_id = ?1".into() };
        let keys = if is_log { "key".to_owned() } else { keys };
        let order = format!("where {of_workspace} order by {keys}");
        let limit = match LONG_ROWS.iter().find(|(long, _)| *long == name) {
            None => ERASED_ROWS,
            Some((_, length)) => {
                rows_within(connection, &format!("select {length} from {name} {order} limit {ERASED_ROWS}"), workspace)?
            }
        };
        let sql = format!(
            "delete from {name} where {of_workspace} and ({keys}) in (select {keys} from {name} {order} limit {limit})"
        );
        let parameters: &[&dyn ToSql] = if is_log { &[] } else { &[&workspace.0] };
        match connection.prepare(&sql)?.execute(parameters)? {
            0 => {}
            erased => return Ok(erased),
        }
    }
    Ok(connection.prepare_cached(ERASE_ORDER)?.execute([workspace.0, ERASED_ROWS as i64])?)
}

/// How many of the rows that a statement gives the lengths of are within the bytes of one transaction; one at least.
fn rows_within(connection: &Connection, sql: &str, workspace: WorkspaceId) -> Result<usize, DbError> {
    let mut statement = connection.prepare(sql)?;
    let parameters: &[&dyn ToSql] = if statement.parameter_count() == 0 { &[] } else { &[&workspace.0] };
    let mut rows = statement.query(parameters)?;
    let (mut count, mut bytes) = (0, 0);
    while let Some(row) = rows.next()? {
        bytes += row.get::<_, i64>(0)?;
        if count > 0 && bytes > ERASED_BYTES {
            break;
        }
        count += 1;
    }
    Ok(count.max(1))
}

/// Notes that nothing is left of a workspace.
fn set_erased(connection: &Connection, workspace: WorkspaceId, now: Timestamp) -> Result<(), DbError> {
    connection.prepare_cached(SET_ERASED)?.execute((workspace.0, now.as_millis()))?;
    Ok(())
}

impl Sqlite {
    pub(crate) async fn delete_workspace(&self, name: &str, uid: WorkspaceUid) -> Result<Workspace, AdminError> {
        let (auditor, name) = (self.auditor(), name.to_owned());
        let deleted = self.change_keys(References::Unchecked, move |connection| {
            let found = workspaces::find(connection, &name)?;
            let Some(workspace) = found.filter(|found| found.uid == uid) else {
                return Ok(Err(AdminError::NoWorkspace(name)));
            };
            let now = auditor.clock.now();
            if let Some(key) = server_key(&keys::list(connection, workspace.id)?, now) {
                return Ok(Err(AdminError::HoldsServerKey(key.to_text(), name)));
            }
            connection.execute(INSERT, (workspace.id.0, now.as_millis()))?;
            connection.execute(DELETE_KEYS, [workspace.id.0])?;
            connection.execute(DELETE, [workspace.id.0])?;
            let details = serde_json::json!({ "contacts": workspace.contact_count });
            auditor.note(connection, AuditEvent::WorkspaceDeleted, &workspace, details)?;
            Ok(Ok(workspace))
        });
        let deleted = deleted.await?;
        if let Ok(workspace) = &deleted {
            self.waiters.gone(workspace.id);
        }
        deleted
    }

    /// Erases the next rows of deleted workspaces. Where another process serves the store, that one does: its readers keep
    /// transactions, which it ends with its own commits alone, and until then nothing can be checkpointed.
    pub(crate) async fn erase_some(&self) -> Result<Erased, StoreError> {
        let found = self.point_readers.read(pending).map_err(|fault| self.sort(fault))?;
        let Some(workspace) = found else { return Ok(Erased::NOTHING) };
        // Behind a crash this process has the lock itself.
        if self.access == Access::Manage && !self.has_lock() && lock::is_served(&self.files) {
            tokio::time::sleep(ELSEWHERE_PAUSE).await;
            return Ok(Erased { rows: 0, is_more: true });
        }
        // The process that deleted it may have ended before it advanced the key epoch.
        let is_new =
            self.erasing.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).replace(workspace) != Some(workspace);
        if is_new {
            self.waiters.gone(workspace);
            self.advance_key_epoch().await?;
        }
        let now = self.clock.now();
        let erase = move |connection: &Connection| {
            let secure = SecureDelete::begin(connection)?;
            let rows = erase_rows(connection, workspace)?;
            drop(secure);
            if rows == 0 {
                set_erased(connection, workspace, now)?;
            }
            Ok(Erased { rows, is_more: true })
        };
        self.write(erase).await
    }

    /// Forgets what is held of workspaces that are not among these.
    pub(crate) fn keep_only(&self, workspaces: &[Workspace]) {
        self.search_index.keep_only(|id| workspaces.iter().any(|workspace| workspace.id == id));
    }
}

/// As long as this lives, what a connection deletes does not stay on the disk.
struct SecureDelete<'a>(&'a Connection);

impl<'a> SecureDelete<'a> {
    fn begin(connection: &'a Connection) -> Result<Self, DbError> {
        connection.pragma_update(None, "secure_delete", true)?;
        Ok(Self(connection))
    }
}

impl Drop for SecureDelete<'_> {
    fn drop(&mut self) {
        // With it the connection works as well, only slower.
        let _ = self.0.pragma_update(None, "secure_delete", false);
    }
}
