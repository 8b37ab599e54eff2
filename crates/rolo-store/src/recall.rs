//! Answers that are kept as a place in the log: the record as it was then.

use std::sync::Arc;

use rolo_core::command::ContactRef;
use rolo_core::decide::Outcome;
use rolo_core::recall::Recall;
use rolo_core::{Subject, WorkspaceId};

use crate::border::Store;
use crate::error::StoreError;

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
        if let Some(current) = current.filter(|current| current.revision() == place.revision) {
            return Ok(current);
        }
        let (mut entries, mut next) = (Vec::new(), Some(place.position));
        while let Some(position) = next {
            let found = self.log(workspace, position.saturating_sub(1), 1).await?.pop();
            let is_its_own = |entry: &rolo_core::Change| entry.position == position && entry.subject == place.subject;
            let entry = found.filter(is_its_own).ok_or_else(|| missing(place))?;
            // Older ones alone, so that no damage makes this go round.
            next = entry.previous.filter(|previous| *previous < position);
            entries.push(entry);
        }
        place.outcome(entries.iter().rev()).map_err(|error| StoreError::Internal(error.to_string()))
    }
}

fn missing(place: Recall) -> StoreError {
    StoreError::Internal(format!("the log does not tell how {:?} was at revision {}", place.subject, place.revision))
}
