//! The log's rows.

use rolo_core::access::principal::Principal;
use rolo_core::change::decide::Outcome;
use rolo_core::log::recall::{RECALLED_REVISION_MAX, Recall};
use rolo_core::{Change, Op, Origin, Subject, Surface, Timestamp, WorkspaceId};
use rusqlite::{Connection, OptionalExtension, Row, Statement, ToSql};

use crate::checksum::{self, POSITION_BITS, log_key};
use crate::sqlite::error::DbError;

pub(crate) const INSERT: &str = "
    insert into change
        (key, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";

const LIST: &str = "
    select key, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id, checksum
    from change where key > ?1 and key < ?2 order by key limit ?3";

const POSITION: &str = "select log_position from workspace where id = ?1";

const PREVIOUS: &str = "select previous from change where key = ?1";

/// Appends one entry.
pub(crate) fn insert(statement: &mut Statement<'_>, workspace: WorkspaceId, change: &Change) -> Result<(), DbError> {
    let parameters: [&dyn ToSql; 13] = [
        &log_key(workspace, change.position),
        &change.subject.as_str(),
        &change.subject.bits().to_be_bytes(),
        &change.previous.map(|position| position as i64),
        &(change.revision as i64),
        &change.op.as_str(),
        &change.before,
        &change.after,
        &change.at.as_millis(),
        &change.origin.actor.to_text(),
        &change.origin.surface.as_str(),
        &change.origin.request_id.to_be_bytes(),
        &checksum::of_change(workspace, change),
    ];
    statement.execute(parameters)?;
    Ok(())
}

/// The last position of a workspace's log; `None` when there is no such workspace.
pub(crate) fn position(connection: &Connection, workspace: WorkspaceId) -> Result<Option<u64>, DbError> {
    let mut statement = connection.prepare_cached(POSITION)?;
    let position = statement.query_row([workspace.0], |row| row.get::<_, i64>(0)).optional()?;
    Ok(position.map(|position| position as u64))
}

/// Entries behind a position.
pub(crate) fn list(
    connection: &Connection,
    workspace: WorkspaceId,
    after: u64,
    limit: usize,
) -> Result<Vec<Change>, DbError> {
    let mut statement = connection.prepare_cached(LIST)?;
    let after = after.min((1 << POSITION_BITS) - 1);
    let mut rows =
        statement.query((log_key(workspace, after), log_key(WorkspaceId(workspace.0 + 1), 0), limit as i64))?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        changes.push(read(workspace, row)?);
    }
    Ok(changes)
}

/// The record at a place, out of its entries: their positions first, from the last one back, then one after the other.
pub(crate) fn recall(connection: &Connection, workspace: WorkspaceId, place: Recall) -> Result<Outcome, DbError> {
    let (mut positions, mut next) = (Vec::new(), Some(place.position));
    while let Some(position) = next.filter(|_| positions.len() < RECALLED_REVISION_MAX as usize) {
        positions.push(position);
        let previous = connection.prepare_cached(PREVIOUS)?.query_row([log_key(workspace, position)], |row| row.get(0));
        let previous: Option<i64> = previous.optional()?.flatten();
        next = previous.map(|previous| previous as u64);
    }
    let mut rebuilding = place.rebuilding();
    for position in positions.into_iter().rev() {
        let entries = list(connection, workspace, position.saturating_sub(1), 1)?;
        let entry = entries.first().filter(|entry| entry.position == position);
        let entry = entry.ok_or_else(|| DbError::internal("a log entry names one that is not there"))?;
        rebuilding.apply(entry).map_err(|_| DbError::internal("the entries about a record contradict each other"))?;
    }
    rebuilding.outcome().map_err(|_| DbError::internal("the entries about a record contradict each other"))
}

pub(crate) fn read(workspace: WorkspaceId, row: &Row<'_>) -> Result<Change, DbError> {
    let word = |index: usize| row.get_ref(index)?.as_str().map_err(|_| DbError::damaged("a word is not text"));
    let damaged = || DbError::damaged("a log entry cannot be read");
    let position = row.get::<_, i64>(0)? & ((1 << POSITION_BITS) - 1);
    let change = Change {
        position: position as u64,
        subject: Subject::from_parts(word(1)?, u128::from_be_bytes(row.get(2)?)).ok_or_else(damaged)?,
        previous: row.get::<_, Option<i64>>(3)?.map(|position| position as u64),
        revision: row.get::<_, i64>(4)? as u64,
        op: Op::parse(word(5)?).ok_or_else(damaged)?,
        before: row.get(6)?,
        after: row.get(7)?,
        at: Timestamp::from_millis(row.get(8)?),
        origin: Origin {
            actor: Principal::parse(word(9)?).ok_or_else(damaged)?,
            surface: Surface::parse(word(10)?).ok_or_else(damaged)?,
            request_id: u128::from_be_bytes(row.get(11)?),
        },
    };
    if checksum::of_change(workspace, &change) != row.get::<_, i64>(12)? {
        return Err(DbError::damaged("a log entry does not match its checksum"));
    }
    Ok(change)
}
