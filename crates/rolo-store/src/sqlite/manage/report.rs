//! The report of a store: settings in effect, and sizes.

use std::path::Path;

use crate::error::StoreError;
use crate::model::report::{Sizes, SqliteReport};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::open::files::free_bytes;
use crate::sqlite::open::{connect, integrity, lock, migrations};
use crate::sqlite::read::deleted_workspaces;
use crate::sqlite::write::derive;

impl Sqlite {
    pub(crate) async fn report(&self) -> Result<SqliteReport, StoreError> {
        let is_served_elsewhere = !self.has_lock() && lock::is_served(&self.files);
        let connection = connect::writer(&self.files.database, self.synchronous).map_err(DbError::no_connection);
        let report = connection.and_then(|connection| {
            Ok(SqliteReport {
                sqlite_version: rusqlite::version().into(),
                schema: migrations::schema_of(&connection)?,
                journal_mode: connection.query_row("pragma journal_mode", [], |row| row.get(0))?,
                synchronous: connection.query_row("pragma synchronous", [], |row| row.get(0))?,
                database_bytes: byte_count(&self.files.database),
                log_bytes: byte_count(&self.files.log_of_writes()),
                is_served_elsewhere,
                integrity: integrity::integrity(&connection)?,
                underived_workspaces: derive::underived(&connection)?,
                is_erasing: deleted_workspaces::pending(&connection)?.is_some(),
            })
        });
        report.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn sizes(&self) -> Result<Sizes, StoreError> {
        Ok(Sizes {
            database_bytes: byte_count(&self.files.database),
            write_ahead_log_bytes: Some(byte_count(&self.files.log_of_writes())),
            disk_free_bytes: free_bytes(&self.files.folder),
        })
    }
}

fn byte_count(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| metadata.len())
}
