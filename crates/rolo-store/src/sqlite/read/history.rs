//! The log, as it is asked for.

use rolo_core::decide::Outcome;
use rolo_core::recall::Recall;
use rolo_core::{Change, WorkspaceId};

use crate::error::StoreError;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::read::log;

impl Sqlite {
    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.scan(workspace, move |connection| log::list(connection, workspace, after, limit)).await
    }

    pub(crate) async fn log_position(&self, workspace: WorkspaceId) -> Result<u64, StoreError> {
        self.look(|connection| log::position(connection, workspace)).await?.ok_or(StoreError::NoWorkspace)
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        self.scan(workspace, move |connection| log::recall(connection, workspace, place)).await
    }
}
