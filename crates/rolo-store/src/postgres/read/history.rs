//! The log, as it is asked for.

use rolo_core::decide::Outcome;
use rolo_core::recall::Recall;
use rolo_core::{Change, WorkspaceId};

use crate::error::StoreError;
use crate::postgres::engine::Postgres;
use crate::postgres::read::log;

impl Postgres {
    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.scan(workspace, |client| async move { log::list(&client, workspace, after, limit).await }).await
    }

    pub(crate) async fn log_position(&self, workspace: WorkspaceId) -> Result<u64, StoreError> {
        let found = read!(self.lookers, self.health, |client| log::position(client, workspace));
        found.map_err(|fault| self.sort(fault))?.ok_or(StoreError::NoWorkspace)
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        self.scan(workspace, |client| async move { log::recall(&client, workspace, place).await }).await
    }
}
