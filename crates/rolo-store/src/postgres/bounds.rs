//! Running a list statement.

use deadpool_postgres::ClientWrapper;
use rolo_core::WorkspaceId;
use rolo_core::record::{Body, Record};

use super::fault::Fault;
use super::rows;
use crate::bounds::Bounds;
use crate::sums::RowId;

/// Runs a list statement with the workspace, both ends, a search text and a limit, and one row more than the limit.
pub(super) async fn query<I: RowId, B: Body>(
    client: &ClientWrapper,
    sql: &str,
    workspace: WorkspaceId,
    bounds: &Bounds,
    search: &str,
    limit: usize,
) -> Result<Vec<Record<I, B>>, Fault> {
    if rows::is_nowhere(search) {
        return Ok(Vec::new());
    }
    let more = i64::try_from(limit.saturating_add(1)).unwrap_or(i64::MAX);
    let statement = client.prepare_cached(sql).await?;
    let (low, high) = (&bounds.low, &bounds.high);
    let found = client.query(&statement, &[&workspace.0, &low.0, &low.1, &high.0, &high.1, &search, &more]).await?;
    rows::read_all(workspace, &found)
}
