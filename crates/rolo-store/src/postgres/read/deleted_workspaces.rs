//! Workspaces that were deleted.

use deadpool_postgres::ClientWrapper;
use rolo_core::WorkspaceId;

use crate::postgres::error::DbError;

const DELETED: &str = "select workspace_id from deleted_workspace order by workspace_id";

const PENDING: &str =
    "select workspace_id from deleted_workspace where erased_at is null order by workspace_id limit 1";

/// The numbers of all workspaces that were deleted.
pub(crate) async fn deleted(client: &ClientWrapper) -> Result<Vec<WorkspaceId>, DbError> {
    client.query(DELETED, &[]).await?.iter().map(|row| Ok(WorkspaceId(row.try_get(0)?))).collect()
}

/// A deleted workspace of which something may be left.
pub(crate) async fn pending(client: &ClientWrapper) -> Result<Option<WorkspaceId>, DbError> {
    client.query_opt(PENDING, &[]).await?.map(|row| Ok(WorkspaceId(row.try_get(0)?))).transpose()
}
