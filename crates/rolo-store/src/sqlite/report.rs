//! What is in effect, and how much there is.

use std::path::Path;

use rusqlite::Connection;

use super::fault::Fault;
use super::files::free_bytes;
use super::{Sqlite, agreement, derive, erase, migrations, open};
use crate::border::Sizes;
use crate::error::StoreError;

/// What is in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The version of SQLite.
    pub sqlite_version: String,
    /// The schema's number.
    pub schema: i64,
    /// The journal's mode.
    pub journal_mode: String,
    /// When it flushes: 2 is full, 3 is extra.
    pub synchronous: i64,
    /// Bytes of the database.
    pub database_bytes: u64,
    /// Bytes of the log of writes.
    pub log_bytes: u64,
    /// Whether another process serves it.
    pub is_served_elsewhere: bool,
    /// What SQLite's own check and ours say: `ok`, or the first thing that is wrong.
    pub integrity: String,
    /// Workspaces of which what is found by was to be derived anew, and was not brought to an end.
    pub underived_workspaces: usize,
    /// Whether something of deleted workspaces has yet to be erased.
    pub is_erasing: bool,
}

impl Sqlite {
    pub(crate) async fn report(&self) -> Result<Report, StoreError> {
        let is_served_elsewhere = !self.has_lock() && open::is_served(&self.files);
        let connection = open::writer(&self.files.database, self.synchronous).map_err(Fault::no_connection);
        let report = connection.and_then(|connection| {
            Ok(Report {
                sqlite_version: rusqlite::version().into(),
                schema: migrations::schema_of(&connection)?,
                journal_mode: connection.query_row("pragma journal_mode", [], |row| row.get(0))?,
                synchronous: connection.query_row("pragma synchronous", [], |row| row.get(0))?,
                database_bytes: byte_count(&self.files.database),
                log_bytes: byte_count(&self.files.log_of_writes()),
                is_served_elsewhere,
                integrity: integrity(&connection)?,
                underived_workspaces: derive::underived(&connection)?,
                is_erasing: erase::pending(&connection)?.is_some(),
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

/// What SQLite's own check and ours say of the whole database.
pub(super) fn integrity(connection: &Connection) -> Result<String, Fault> {
    let transaction = connection.unchecked_transaction()?;
    let verdict: String = transaction.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(verdict);
    }
    if derive::underived(&transaction)? > 0 {
        return Ok(verdict); // What is found by cannot agree yet; the next start sees to it.
    }
    agreement::check(&transaction).map(|()| verdict).or_else(|fault| fault.damage().ok_or(fault))
}
