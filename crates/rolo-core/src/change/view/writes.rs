//! The writes of a batch.

use std::collections::HashSet;
use std::sync::Arc;

use crate::change::command::IdempotencyKey;
use crate::change::unlinking::Unlinking;
use crate::log::entry::{Change, Op, Subject};
use crate::model::company::Company;
use crate::model::contact::Contact;
use crate::model::memory_store::MemoryStore;
use crate::model::time::Timestamp;
use crate::model::workspace::{KEPT_ANSWER_BYTES, Workspace};

/// What comes and what goes.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferReport<T> {
    /// What was not there.
    pub come: Vec<T>,
    /// What is there no more.
    pub gone: Vec<T>,
}

/// An idempotency record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyRecord {
    /// SHA-256 of what was asked for.
    pub fingerprint: [u8; 32],
    /// The answer, in the form of the surface that gave it.
    pub answer: Arc<[u8]>,
    /// When it was given.
    pub at: Timestamp,
}

impl IdempotencyRecord {
    /// Bytes that it takes under this key.
    pub fn bytes(&self, key: &IdempotencyKey) -> u64 {
        (self.answer.len() + key.text.len()) as u64 + KEPT_ANSWER_BYTES
    }
}

/// A record before and after a batch. `None` is "not there".
#[derive(Clone, Debug, PartialEq)]
pub struct Written<T> {
    /// As it was loaded.
    pub before: Option<Arc<T>>,
    /// As it shall be.
    pub after: Option<Arc<T>>,
}

/// What a batch writes.
#[derive(Debug)]
pub struct Writes {
    /// The workspace, with its new counts.
    pub workspace: Workspace,
    /// Changed contacts.
    pub contacts: Vec<Written<Contact>>,
    /// Changed companies.
    pub companies: Vec<Written<Company>>,
    /// Changed memory stores.
    pub stores: Vec<Written<MemoryStore>>,
    /// Log entries, in order.
    pub changes: Vec<Change>,
    /// IdempotencyRecord answers.
    pub kept: Vec<(IdempotencyKey, IdempotencyRecord)>,
    /// IdempotencyRecord answers from before this are forgotten, a few of the oldest.
    pub forget_before: Option<Timestamp>,
    /// Deletions whose contacts still have their link, and those of which all have.
    pub unlinkings: TransferReport<Unlinking>,
    /// Whether contacts are yet to lose a link.
    pub is_unlinking: bool,
}

/// What becomes of the tombstones of a batch.
#[derive(Debug, Default)]
pub struct Tombstones<'a> {
    /// The deletions of what is gone.
    pub put: Vec<&'a Change>,
    /// What was gone before and has come back.
    pub taken: Vec<Subject>,
}

impl Writes {
    /// The tombstones that come and go: of each record its last entry decides.
    pub fn tombstones(&self) -> Tombstones<'_> {
        let mut tombstones = Tombstones::default();
        let mut seen = HashSet::new();
        let moves = |change: &&Change| matches!(change.op, Op::Deleted | Op::Restored);
        for change in self.changes.iter().rev().filter(moves).filter(|change| seen.insert(change.subject)) {
            match change.op {
                Op::Restored => tombstones.taken.push(change.subject),
                _ => tombstones.put.push(change),
            }
        }
        tombstones
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        let TransferReport { come, gone } = &self.unlinkings;
        let has_answers = !self.kept.is_empty() || self.forget_before.is_some();
        self.changes.is_empty() && !has_answers && come.is_empty() && gone.is_empty()
    }
}
