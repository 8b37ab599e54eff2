//! Idempotency records.

use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::Connection;

use crate::sqlite::error::DbError;

pub(crate) const INSERT: &str = "
    insert or replace into retry (workspace_id, owner, key, fingerprint, answer, at, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

/// Takes from the count of a workspace what [`FORGET`] is about to forget.
pub(crate) const COUNT_FORGOTTEN: &str = "
    update workspace set kept_bytes = max(0, kept_bytes - (
        select coalesce(sum(octet_length(answer) + octet_length(key) + 100), 0) from retry where row in (
            select row from retry where workspace_id = ?1 and at < ?2 order by at limit 256)))
    where id = ?1";

/// The oldest of those that have expired.
pub(crate) const FORGET: &str = "
    delete from retry where row in (
        select row from retry where workspace_id = ?1 and at < ?2 order by at limit 256)";

const OLDEST: &str = "select min(at) from retry where workspace_id = ?1";

/// When the oldest idempotency record of a workspace was given.
pub(crate) fn oldest(connection: &Connection, workspace: WorkspaceId) -> Result<Option<Timestamp>, DbError> {
    let mut statement = connection.prepare_cached(OLDEST)?;
    let at: Option<i64> = statement.query_row([workspace.0], |row| row.get(0))?;
    Ok(at.map(Timestamp::from_millis))
}
