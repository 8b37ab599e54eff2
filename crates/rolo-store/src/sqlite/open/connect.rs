//! Connections to the database, each set up in one way.

use std::path::Path;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::model::options::Synchronous;

/// How long a connection waits for another process that writes.
const BUSY_SECONDS_MAX: u64 = 5;

/// Statements that stay prepared on each connection.
const STATEMENT_COUNT_MAX: usize = 64;

/// KiB of pages that a connection keeps which reads a file from one end to the other.
const IMMUTABLE_CACHE_KIB: u32 = 8_192;

pub(crate) fn connect(path: &Path, cache_kib: u32) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection, cache_kib)?;
    Ok(connection)
}

pub(crate) fn set_up(connection: &Connection, cache_kib: u32) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(BUSY_SECONDS_MAX))?;
    connection.set_prepared_statement_cache_capacity(STATEMENT_COUNT_MAX);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // The last connection to close would checkpoint the WAL and remove it, also when a start is refused or another
    // process serves the store. Only `close_for_good` may.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", -i64::from(cache_kib))
}

/// A connection for reading only.
pub(crate) fn reader(path: &Path, cache_kib: u32) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection, cache_kib)?;
    Ok(connection)
}

/// A connection that reads a file which nobody changes, and makes no other file beside it.
pub(crate) fn immutable(path: &Path) -> rusqlite::Result<Connection> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let path = path.to_str().ok_or_else(|| rusqlite::Error::InvalidPath(path.clone()))?;
    let uri = format!("file:{}?immutable=1", utf8_percent_encode(path, NON_ALPHANUMERIC));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri, flags)?;
    set_up(&connection, IMMUTABLE_CACHE_KIB)?;
    Ok(connection)
}

/// A further connection for writing, for the rare changes that do not go through the writer.
pub(crate) fn writer(path: &Path, synchronous: Synchronous) -> rusqlite::Result<Connection> {
    let connection = connect(path, 256)?;
    connection.pragma_update(None, "synchronous", synchronous.as_str())?;
    Ok(connection)
}

/// Bytes of the database.
pub(crate) fn byte_count(connection: &Connection) -> rusqlite::Result<u64> {
    let sql = "select page_count * page_size from pragma_page_count, pragma_page_size";
    Ok(connection.query_row(sql, [], |row| row.get::<_, i64>(0))? as u64)
}
