//! Idempotency records that hold a log position in place of a body: the record as it was then.

use std::sync::Arc;

use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::Outcome;
use rolo_core::log::recall::Recall;
use rolo_core::{Subject, WorkspaceId};

use crate::error::StoreError;
use crate::store::{Engine, Store, ask};

impl Store {
    /// The record at a place in the log. As long as it has that revision it is read as it stands, and otherwise it is made out of
    /// its entries, each of which names the one before.
    pub async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        let current = match place.subject {
            Subject::Contact(id) => {
                let found = self.get_contact(workspace, ContactRef::id(id)).await?;
                found.map(Arc::new).map(Outcome::Contact)
            }
            Subject::Company(id) => self.get_company(workspace, id).await?.map(Arc::new).map(Outcome::Company),
            Subject::MemoryStore(id) => self.get_store(workspace, id).await?.map(Arc::new).map(Outcome::MemoryStore),
        };
        match current.filter(|current| current.revision() == place.revision) {
            Some(current) => Ok(current),
            None => ask!(self.recall(workspace, place)),
        }
    }
}
