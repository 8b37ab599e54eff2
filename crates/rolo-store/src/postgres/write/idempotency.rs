//! Idempotency records.

use deadpool_postgres::ClientWrapper;
use rolo_core::change::command::IdempotencyKey;
use rolo_core::change::view::IdempotencyRecord;
use rolo_core::{Timestamp, WorkspaceId};

use crate::checksum;
use crate::postgres::error::DbError;
use crate::postgres::write::pipeline::Parameter;

pub(crate) const INSERT: &str = "
    insert into retry (workspace_id, owner, key, fingerprint, answer, at, checksum) values {($1, ?, ?, ?, ?, ?, ?)}
    on conflict (workspace_id, owner, key)
    do update set fingerprint = excluded.fingerprint, answer = excluded.answer, at = excluded.at,
        checksum = excluded.checksum";

/// Takes from the count of a workspace what [`FORGET`] is about to forget.
pub(crate) const COUNT_FORGOTTEN: &str = "
    update workspace set kept_bytes = greatest(0, kept_bytes - (
        select coalesce(sum(octet_length(answer) + octet_length(key) + 100), 0) from retry
        where workspace_id = $1 and at <= (
            select max(at) from (select at from retry where workspace_id = $1 and at < $2 order by at limit 256) as old)))
    where id = $1";

/// Those that have expired: the 256 oldest, and those of the same instant as the last of them.
pub(crate) const FORGET: &str = "
    delete from retry where workspace_id = $1 and at <= (
        select max(at) from (select at from retry where workspace_id = $1 and at < $2 order by at limit 256) as old)";

const OLDEST: &str = "select min(at) from retry where workspace_id = $1";

/// When the oldest idempotency record of a workspace was given.
pub(crate) async fn oldest(client: &ClientWrapper, workspace: WorkspaceId) -> Result<Option<Timestamp>, DbError> {
    let statement = client.prepare_cached(OLDEST).await?;
    let at: Option<i64> = client.query_one(&statement, &[&workspace.0]).await?.try_get(0)?;
    Ok(at.map(Timestamp::from_millis))
}

/// The columns of a row behind the workspace.
pub(crate) fn row(workspace: WorkspaceId, key: &IdempotencyKey, kept: &IdempotencyRecord) -> [Parameter; 6] {
    [
        Box::new(key.owner.to_bytes().to_vec()),
        Box::new(key.text.clone()),
        Box::new(kept.fingerprint.to_vec()),
        Box::new(kept.answer.to_vec()),
        Box::new(kept.at.as_millis()),
        Box::new(checksum::of_idempotency_record(workspace, key, kept)),
    ]
}
