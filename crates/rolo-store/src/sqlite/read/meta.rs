//! The store's metadata: values by name.

use rusqlite::{Connection, OptionalExtension};

use crate::sqlite::error::DbError;
use crate::transfer::resume_position::RESUME_POSITION;

/// A value of the store's own, by its name.
pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<Vec<u8>>, DbError> {
    const META: &str = "select value from meta where key = ?1";
    Ok(connection.prepare_cached(META)?.query_row([key], |row| row.get(0)).optional()?)
}

/// Sets such a value.
pub(crate) fn set(connection: &Connection, key: &str, value: &[u8]) -> Result<(), DbError> {
    const SET_META: &str = "insert or replace into meta (key, value) values (?1, ?2)";
    connection.prepare_cached(SET_META)?.execute((key, value))?;
    Ok(())
}

/// Whether a transfer into this store was not finished.
pub(crate) fn is_half_moved(connection: &Connection) -> rusqlite::Result<bool> {
    let note = connection.query_row("select 1 from meta where key = ?1", [RESUME_POSITION], |_| Ok(())).optional()?;
    Ok(note.is_some())
}
