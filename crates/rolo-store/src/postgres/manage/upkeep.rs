//! Queries of the upkeep.

use rolo_core::{Timestamp, Unlinking, WorkspaceId};

use crate::error::StoreError;
use crate::postgres::engine::Postgres;
use crate::postgres::write::{idempotency, unlinkings};

impl Postgres {
    pub(crate) async fn oldest_kept(&self, workspace: WorkspaceId) -> Result<Option<Timestamp>, StoreError> {
        self.read_point(workspace, |client| async move { idempotency::oldest(&client, workspace).await }).await
    }

    /// Notes what other processes have left.
    pub(crate) async fn note_unlinkings(&self) -> Result<(), StoreError> {
        self.read_any(|client| async move { unlinkings::note_all(&client, &self.unlinker).await }).await
    }

    pub(crate) async fn unlinkings(&self, workspace: WorkspaceId) -> Result<Vec<Unlinking>, StoreError> {
        self.read_point(workspace, |client| async move { unlinkings::list(&client, workspace).await }).await
    }
}
