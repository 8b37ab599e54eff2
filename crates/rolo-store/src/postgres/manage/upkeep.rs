//! What goes on beside requests asks this.

use rolo_core::{Timestamp, Unlinking, WorkspaceId};

use crate::error::StoreError;
use crate::postgres::engine::Postgres;
use crate::postgres::read::readers::read;
use crate::postgres::write::{idempotency, unlinkings};

impl Postgres {
    pub(crate) async fn oldest_kept(&self, workspace: WorkspaceId) -> Result<Option<Timestamp>, StoreError> {
        let found = read!(self.lookers, self.health, |client| idempotency::oldest(client, workspace));
        found.map_err(|fault| self.sort(fault))
    }

    /// Notes what other processes have left.
    pub(crate) async fn note_unlinkings(&self) -> Result<(), StoreError> {
        let noted = read!(self.lookers, self.health, |client| unlinkings::note_all(client, &self.unlinker));
        noted.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn unlinkings(&self, workspace: WorkspaceId) -> Result<Vec<Unlinking>, StoreError> {
        let found = read!(self.lookers, self.health, |client| unlinkings::list(client, workspace));
        found.map_err(|fault| self.sort(fault))
    }
}
