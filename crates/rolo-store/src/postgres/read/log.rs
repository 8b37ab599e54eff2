//! The log's rows.

use deadpool_postgres::ClientWrapper;
use rolo_core::access::principal::Principal;
use rolo_core::change::decide::Outcome;
use rolo_core::log::recall::{RECALLED_REVISION_MAX, Recall};
use rolo_core::{Change, Op, Origin, Subject, Surface, WorkspaceId};
use tokio_postgres::Row;

use crate::checksum;
use crate::postgres::error::DbError;
use crate::postgres::read::rows;
use crate::postgres::write::pipeline::Parameter;

pub(crate) const INSERT: &str = "
    insert into change
        (workspace_id, position, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id,
        checksum)
    values {($1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)}";

const LIST: &str = "
    select position, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id, checksum
    from change where workspace_id = $1 and position > $2 order by position limit $3";

const POSITION: &str = "select log_position from workspace where id = $1";

const PREVIOUS: &str = "select previous from change where workspace_id = $1 and position = $2";

/// The row of one entry, as [`INSERT`] takes it.
pub(crate) fn row(workspace: WorkspaceId, change: &Change) -> [Parameter; 13] {
    [
        Box::new(change.position as i64),
        Box::new(change.subject.as_str()),
        Box::new(change.subject.bits().to_be_bytes().to_vec()),
        Box::new(change.previous.map(|position| position as i64)),
        Box::new(change.revision as i64),
        Box::new(change.op.as_str()),
        Box::new(change.before.clone()),
        Box::new(change.after.clone()),
        Box::new(change.at.as_millis()),
        Box::new(change.origin.actor.to_text()),
        Box::new(change.origin.surface.as_str()),
        Box::new(change.origin.request_id.to_be_bytes().to_vec()),
        Box::new(checksum::of_change(workspace, change)),
    ]
}

/// The last position of a workspace's log; `None` when there is no such workspace.
pub(crate) async fn position(client: &ClientWrapper, workspace: WorkspaceId) -> Result<Option<u64>, DbError> {
    let statement = client.prepare_cached(POSITION).await?;
    let row = client.query_opt(&statement, &[&workspace.0]).await?;
    row.map(|row| Ok(row.try_get::<_, i64>(0)? as u64)).transpose()
}

/// Entries behind a position.
pub(crate) async fn list(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    after: u64,
    limit: usize,
) -> Result<Vec<Change>, DbError> {
    let statement = client.prepare_cached(LIST).await?;
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let found = client.query(&statement, &[&workspace.0, &after, &limit]).await?;
    found.iter().map(|row| read(workspace, row)).collect()
}

/// The record at a place, out of its entries: their positions first, from the last one back, then one after the other.
pub(crate) async fn recall(client: &ClientWrapper, workspace: WorkspaceId, place: Recall) -> Result<Outcome, DbError> {
    let previous_of = client.prepare_cached(PREVIOUS).await?;
    let (mut positions, mut next) = (Vec::new(), Some(place.position));
    while let Some(position) = next.filter(|_| positions.len() < RECALLED_REVISION_MAX as usize) {
        positions.push(position);
        let row = client.query_opt(&previous_of, &[&workspace.0, &(position as i64)]).await?;
        let previous: Option<i64> = row.map(|row| row.try_get(0)).transpose()?.flatten();
        next = previous.map(|previous| previous as u64);
    }
    let mut rebuilding = place.rebuilding();
    for position in positions.into_iter().rev() {
        let entries = list(client, workspace, position.saturating_sub(1), 1).await?;
        let entry = entries.first().filter(|entry| entry.position == position);
        let entry = entry.ok_or_else(|| DbError::internal("a log entry names one that is not there"))?;
        rebuilding.apply(entry).map_err(|_| DbError::internal("the entries about a record contradict each other"))?;
    }
    rebuilding.outcome().map_err(|_| DbError::internal("the entries about a record contradict each other"))
}

pub(crate) fn read(workspace: WorkspaceId, row: &Row) -> Result<Change, DbError> {
    let damaged = || DbError::damaged("a log entry cannot be read");
    let change = Change {
        position: row.try_get::<_, i64>(0)? as u64,
        subject: Subject::from_parts(row.try_get(1)?, u128::from_be_bytes(rows::bytes(row, 2)?)).ok_or_else(damaged)?,
        previous: row.try_get::<_, Option<i64>>(3)?.map(|position| position as u64),
        revision: row.try_get::<_, i64>(4)? as u64,
        op: Op::parse(row.try_get(5)?).ok_or_else(damaged)?,
        before: row.try_get(6)?,
        after: row.try_get(7)?,
        at: rows::instant(row, 8)?,
        origin: Origin {
            actor: Principal::parse(row.try_get(9)?).ok_or_else(damaged)?,
            surface: Surface::parse(row.try_get(10)?).ok_or_else(damaged)?,
            request_id: u128::from_be_bytes(rows::bytes(row, 11)?),
        },
    };
    if checksum::of_change(workspace, &change) != row.try_get::<_, i64>(12)? {
        return Err(DbError::damaged("a log entry does not match its checksum"));
    }
    Ok(change)
}
