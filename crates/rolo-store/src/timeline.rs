//! A record as it was: walked back from what it is now, entry by entry.

use rolo_core::change::command::ContactRef;
use rolo_core::model::company::CompanyBody;
use rolo_core::model::contact::ContactBody;
use rolo_core::model::memory_store::MemoryStoreBody;
use rolo_core::model::record::Body;
use rolo_core::{Change, Op, Subject, WorkspaceId};

use crate::error::StoreError;
use crate::store::Store;

/// Entries that are walked back at most to find what a record was.
pub const TIMELINE_STEPS_MAX: usize = 10_000;

/// Entries that are read at once.
const PAGE_ENTRIES: usize = 256;

/// How often the walk is begun again where the record changes in front of it.
const START_COUNT_MAX: usize = 16;

/// What a record holds, of whatever kind it is.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordBody {
    /// A contact.
    Contact(ContactBody),
    /// A company.
    Company(CompanyBody),
    /// A memory store.
    MemoryStore(MemoryStoreBody),
}

/// One entry of a record's history, with what the record was in front of it and behind it; `None` where it was not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The entry.
    pub change: Change,
    /// What the record was.
    pub before: Option<RecordBody>,
    /// What it became.
    pub after: Option<RecordBody>,
}

impl Store {
    /// The history of one record from its latest entry back, also of one that was deleted, until `wants_more` says of a step that
    /// it is the last one wanted. Empty where there never was such a record. More than [`TIMELINE_STEPS_MAX`] entries are not
    /// walked: what has come by then is returned.
    pub async fn timeline(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        mut wants_more: impl FnMut(&Step) -> bool + Send,
    ) -> Result<Vec<Step>, StoreError> {
        let mut steps: Vec<Step> = Vec::new();
        let Some((mut entries, mut state)) = self.latest(workspace, subject).await? else { return Ok(steps) };
        loop {
            let page = entries.len();
            for change in entries {
                let before = walked_back(&change, state.as_ref())?;
                let step = Step { after: std::mem::replace(&mut state, before.clone()), before, change };
                let is_last = !wants_more(&step) || steps.len() + 1 == TIMELINE_STEPS_MAX;
                steps.push(step);
                if is_last {
                    return Ok(steps);
                }
            }
            let first = steps.last().filter(|_| page == PAGE_ENTRIES).map(|step| step.change.position);
            entries = match first {
                Some(position) => self.history(workspace, subject, Some(position), PAGE_ENTRIES).await?,
                None => return Ok(steps),
            };
        }
    }

    /// The latest entries of a record, and what it is behind the first of them.
    async fn latest(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
    ) -> Result<Option<(Vec<Change>, Option<RecordBody>)>, StoreError> {
        for _ in 0..START_COUNT_MAX {
            let entries = self.history(workspace, subject, None, PAGE_ENTRIES).await?;
            let Some(latest) = entries.first() else { return Ok(None) };
            let current = self.current(workspace, subject).await?;
            let is_gone = latest.op == Op::Deleted;
            match current {
                Some((position, body)) if position == latest.position => return Ok(Some((entries, Some(body)))),
                None if is_gone => return Ok(Some((entries, None))),
                // It has changed between the two reads.
                Some(_) | None => {}
            }
        }
        Err(StoreError::Busy("the record changes faster than it can be read".into()))
    }

    async fn current(&self, workspace: WorkspaceId, subject: Subject) -> Result<Option<(u64, RecordBody)>, StoreError> {
        Ok(match subject {
            Subject::Contact(id) => {
                let found = self.get_contact(workspace, ContactRef::id(id)).await?;
                found.map(|found| (found.position, RecordBody::Contact(found.body)))
            }
            Subject::Company(id) => {
                let found = self.get_company(workspace, id).await?;
                found.map(|found| (found.position, RecordBody::Company(found.body)))
            }
            Subject::MemoryStore(id) => {
                let found = self.get_store(workspace, id).await?;
                found.map(|found| (found.position, RecordBody::MemoryStore(found.body)))
            }
        })
    }
}

/// What a record was in front of an entry, by what it was behind it.
fn walked_back(change: &Change, after: Option<&RecordBody>) -> Result<Option<RecordBody>, StoreError> {
    if change.op == Op::Created {
        return Ok(None);
    }
    let before = match (change.subject, after) {
        (_, Some(RecordBody::Contact(body))) => taken_back(change, body.clone()).map(RecordBody::Contact),
        (_, Some(RecordBody::Company(body))) => taken_back(change, body.clone()).map(RecordBody::Company),
        (_, Some(RecordBody::MemoryStore(body))) => taken_back(change, body.clone()).map(RecordBody::MemoryStore),
        (Subject::Contact(_), None) => taken_back(change, ContactBody::default()).map(RecordBody::Contact),
        (Subject::Company(_), None) => taken_back(change, CompanyBody::default()).map(RecordBody::Company),
        (Subject::MemoryStore(_), None) => taken_back(change, MemoryStoreBody::default()).map(RecordBody::MemoryStore),
    };
    before.map(Some)
}

fn taken_back<B: Body>(change: &Change, mut body: B) -> Result<B, StoreError> {
    body.apply(&change.before).map_err(|error| {
        StoreError::Internal(format!("log entry {} cannot be taken back: {error}", change.position))
    })?;
    Ok(body)
}
