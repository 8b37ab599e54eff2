//! A record as it was: walked back from what it is now, entry by entry.

use std::ops::ControlFlow;

use rolo_core::change::command::ContactRef;
use rolo_core::model::company::CompanyBody;
use rolo_core::model::contact::ContactBody;
use rolo_core::model::memory_store::MemoryStoreBody;
use rolo_core::model::record::Body;
use rolo_core::{Change, Op, Subject, WorkspaceId};

use crate::error::StoreError;
use crate::model::history::Start;
use crate::store::Store;

/// Entries that are walked back at most to find what a record was.
pub const TIMELINE_STEPS_MAX: usize = 10_000;

/// Entries that are read at once: few at first, since mostly the latest are wanted.
const PAGE_ENTRIES: [usize; 2] = [8, 256];

/// How often the walk is begun again where the record is made in front of it.
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

/// How far a walk has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walked {
    /// How many entries were looked at; none where there never was such a record.
    pub steps: usize,
    /// The position of the last one.
    pub last: Option<u64>,
    /// Whether it ended at [`TIMELINE_STEPS_MAX`] entries, and there may be more.
    pub is_cut: bool,
}

impl Store {
    /// Shows `visit` the history of one record from its latest entry back, also of one that was deleted, until it says that it
    /// has seen enough. No more than one step is held at a time.
    pub async fn timeline(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        mut visit: impl FnMut(&Step) -> ControlFlow<()> + Send,
    ) -> Result<Walked, StoreError> {
        let mut walked = Walked { steps: 0, last: None, is_cut: false };
        let Some((mut entries, mut state)) = self.latest(workspace, subject).await? else { return Ok(walked) };
        let mut page = PAGE_ENTRIES[0];
        loop {
            let count = entries.len();
            for change in entries {
                if walked.steps == TIMELINE_STEPS_MAX {
                    return Ok(Walked { is_cut: true, ..walked });
                }
                walked = Walked { steps: walked.steps + 1, last: Some(change.position), is_cut: false };
                let before = walked_back(&change, state.as_ref())?;
                let step = Step { before, after: state, change };
                if visit(&step).is_break() {
                    return Ok(walked);
                }
                state = step.before;
            }
            let last = walked.last.filter(|_| count == page);
            page = PAGE_ENTRIES[1];
            entries = match last {
                Some(position) => self.history_from(workspace, subject, Start::Behind(position), page).await?,
                None => return Ok(walked),
            };
        }
    }

    /// The latest entries of a record, and what it is behind the first of them. The record is read first, and the entries up to
    /// its own: whatever happens to it meanwhile is behind them.
    async fn latest(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
    ) -> Result<Option<(Vec<Change>, Option<RecordBody>)>, StoreError> {
        for _ in 0..START_COUNT_MAX {
            if let Some((position, body)) = self.current(workspace, subject).await? {
                let entries = self.history_from(workspace, subject, Start::At(position), PAGE_ENTRIES[0]).await?;
                return Ok(Some((entries, Some(body))));
            }
            let entries = self.history_from(workspace, subject, Start::Latest, PAGE_ENTRIES[0]).await?;
            match entries.first() {
                None => return Ok(None),
                Some(latest) if latest.op == Op::Deleted => return Ok(Some((entries, None))),
                // It was made between the two reads.
                Some(_) => {}
            }
        }
        Err(StoreError::Busy("the record comes and goes faster than it can be read".into()))
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
    if matches!(change.op, Op::Created | Op::Restored) {
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
