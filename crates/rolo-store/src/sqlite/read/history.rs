//! Reads of the log: from a position on, or the history of one record.

use rolo_core::change::decide::Outcome;
use rolo_core::log::recall::Recall;
use rolo_core::{Change, Subject, WorkspaceId};
use rusqlite::{Connection, OptionalExtension};

use crate::checksum::log_key;
use crate::error::StoreError;
use crate::model::history::{self as found, Start};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::read::log;

/// Where the log speaks last of a record: its row says it, or behind its deletion a row that is left of it.
const LATEST: &str = "
    select max(position) from (
        select position from contact where ?2 = 'contact' and workspace_id = ?1 and id = ?3
        union all select position from company where ?2 = 'company' and workspace_id = ?1 and id = ?3
        union all select position from memory_store where ?2 = 'memory_store' and workspace_id = ?1 and id = ?3
        union all select position from tombstone where workspace_id = ?1 and subject = ?2 and subject_id = ?3)";

/// An entry and those before it of the same record, each found by what the one behind it says.
const HISTORY: &str = "
    with recursive chain (entry, previous, depth) as (
        select key, previous, 1 from change where key = ?1 + ?2
        union all
        select change.key, change.previous, depth + 1 from chain cross join change
        where depth < ?3 and change.key = ?1 + chain.previous)
    select key, subject, subject_id, change.previous, revision, op, before, after, at, actor, surface, request_id, checksum
    from chain cross join change where key = entry order by entry desc";

/// The position of a record's last entry.
fn latest(connection: &Connection, workspace: WorkspaceId, subject: Subject) -> Result<Option<u64>, DbError> {
    let mut statement = connection.prepare_cached(LATEST)?;
    let parameters = (workspace.0, subject.as_str(), subject.bits().to_be_bytes());
    let position = statement.query_row(parameters, |row| row.get::<_, Option<i64>>(0)).optional()?.flatten();
    Ok(position.map(|position| position as u64))
}

fn history(
    connection: &Connection,
    workspace: WorkspaceId,
    subject: Subject,
    start: Start,
    limit: usize,
) -> Result<Vec<Change>, DbError> {
    let position = match start {
        Start::Latest => latest(connection, workspace, subject)?,
        Start::At(position) => Some(position),
        Start::Behind(position) => {
            let entry = log::list(connection, workspace, position.saturating_sub(1), 1)?.pop();
            entry.filter(|entry| entry.position == position && entry.subject == subject).and_then(|it| it.previous)
        }
    };
    let Some(position) = position.filter(|_| limit > 0) else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(HISTORY)?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = statement.query((log_key(workspace, 0), position as i64, limit))?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(log::read(workspace, row)?);
    }
    match found::check(&entries, subject, position) {
        Ok(()) => Ok(entries),
        // It was deleted meanwhile, and its log is being erased.
        Err(_) if log::position(connection, workspace)?.is_none() => Err(DbError::no_workspace()),
        Err(what) => Err(DbError::damaged(what)),
    }
}

impl Sqlite {
    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.read_range(workspace, move |connection| log::list(connection, workspace, after, limit)).await
    }

    pub(crate) async fn log_position(&self, workspace: WorkspaceId) -> Result<u64, StoreError> {
        self.read_point(|connection| log::position(connection, workspace)).await?.ok_or(StoreError::NoWorkspace)
    }

    pub(crate) async fn history(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        start: Start,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.read_range(workspace, move |connection| history(connection, workspace, subject, start, limit)).await
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        self.read_range(workspace, move |connection| log::recall(connection, workspace, place)).await
    }
}
