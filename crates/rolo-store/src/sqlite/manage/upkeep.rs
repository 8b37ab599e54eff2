//! Queries of the upkeep.

use rolo_core::{Timestamp, Unlinking, WorkspaceId};

use crate::error::StoreError;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::write::{idempotency, unlinkings};

impl Sqlite {
    pub(crate) async fn oldest_kept(&self, workspace: WorkspaceId) -> Result<Option<Timestamp>, StoreError> {
        self.point_readers
            .read(|connection| idempotency::oldest(connection, workspace))
            .map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn unlinkings(&self, workspace: WorkspaceId) -> Result<Vec<Unlinking>, StoreError> {
        self.point_readers.read(|connection| unlinkings::list(connection, workspace)).map_err(|fault| self.sort(fault))
    }
}
