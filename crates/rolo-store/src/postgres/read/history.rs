//! The log, as it is asked for.

use rolo_core::decide::Outcome;
use rolo_core::recall::Recall;
use rolo_core::{Change, WorkspaceId};

use crate::error::StoreError;
use crate::postgres::engine::Postgres;
use crate::postgres::read::log;
use crate::postgres::read::readers::read;

impl Postgres {
    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| log::list(client, workspace, after, limit)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn log_position(&self, workspace: WorkspaceId) -> Result<u64, StoreError> {
        let found = read!(self.lookers, self.health, |client| log::position(client, workspace));
        found.map_err(|fault| self.sort(fault))?.ok_or(StoreError::NoWorkspace)
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| log::recall(client, workspace, place)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }
}
