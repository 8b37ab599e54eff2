//! Reads of the log: from a position on, or the history of one record.

use deadpool_postgres::ClientWrapper;
use rolo_core::change::decide::Outcome;
use rolo_core::log::recall::Recall;
use rolo_core::{Change, Subject, WorkspaceId};

use crate::error::StoreError;
use crate::model::history::{self as found, Start};
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::read::log;

/// Where the log speaks last of a record: its row says it, or behind its deletion a row that is left of it.
const LATEST: &str = "
    select max(position) from (
        select position from contact where $2 = 'contact' and workspace_id = $1 and id = $3
        union all select position from company where $2 = 'company' and workspace_id = $1 and id = $3
        union all select position from memory_store where $2 = 'memory_store' and workspace_id = $1 and id = $3
        union all select position from tombstone where workspace_id = $1 and subject = $2 and subject_id = $3) as known";

/// An entry and those before it of the same record, each found by what the one behind it says.
const HISTORY: &str = "
    with recursive chain as (
        select change.*, 1 as depth from change where workspace_id = $1 and position = $2
        union all
        select older.*, chain.depth + 1 from chain cross join lateral (
            select * from change where workspace_id = $1 and position = chain.previous offset 0) as older
        where chain.depth < $3)
    select position, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id, checksum
    from chain order by position desc";

/// The position of a record's last entry.
async fn latest(client: &ClientWrapper, workspace: WorkspaceId, subject: Subject) -> Result<Option<u64>, DbError> {
    let statement = client.prepare_cached(LATEST).await?;
    let id = subject.bits().to_be_bytes();
    let row = client.query_one(&statement, &[&workspace.0, &subject.as_str(), &id.as_slice()]).await?;
    Ok(row.try_get::<_, Option<i64>>(0)?.map(|position| position as u64))
}

async fn history(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    subject: Subject,
    start: Start,
    limit: usize,
) -> Result<Vec<Change>, DbError> {
    let position = match start {
        Start::Latest => latest(client, workspace, subject).await?,
        Start::At(position) => Some(position),
        Start::Behind(position) => {
            let entry = log::list(client, workspace, position.saturating_sub(1), 1).await?.pop();
            entry.filter(|entry| entry.position == position && entry.subject == subject).and_then(|it| it.previous)
        }
    };
    let Some(position) = position.filter(|_| limit > 0) else { return Ok(Vec::new()) };
    let statement = client.prepare_cached(HISTORY).await?;
    let limit = i32::try_from(limit).unwrap_or(i32::MAX);
    let rows = client.query(&statement, &[&workspace.0, &(position as i64), &limit]).await?;
    let entries = rows.iter().map(|row| log::read(workspace, row)).collect::<Result<Vec<_>, _>>()?;
    match found::check(&entries, subject, position) {
        Ok(()) => Ok(entries),
        // It was deleted meanwhile, and its log is being erased.
        Err(_) if log::position(client, workspace).await?.is_none() => Err(DbError::no_workspace()),
        Err(what) => Err(DbError::damaged(what)),
    }
}

impl Postgres {
    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.read_range(workspace, |client| async move { log::list(&client, workspace, after, limit).await }).await
    }

    pub(crate) async fn log_position(&self, workspace: WorkspaceId) -> Result<u64, StoreError> {
        self.read_point(workspace, |client| async move { log::position(&client, workspace).await })
            .await?
            .ok_or(StoreError::NoWorkspace)
    }

    pub(crate) async fn history(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        start: Start,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.read_range(workspace, |client| async move { history(&client, workspace, subject, start, limit).await })
            .await
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        self.read_range(workspace, |client| async move { log::recall(&client, workspace, place).await }).await
    }
}
