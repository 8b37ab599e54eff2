//! Replay: rebuilding every record from the log.

use std::collections::BTreeMap;

pub use crate::log::entry::ReplayError;
use crate::log::entry::{Change, Op, Subject};
use crate::model::company::Company;
use crate::model::contact::Contact;
use crate::model::derivation::is_same;
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::memory_store::MemoryStore;
use crate::model::record::{Body, Record};
use crate::model::time::Timestamp;

/// All records of a workspace, as its log has them.
#[derive(Debug, Default, PartialEq)]
pub struct Replayed {
    /// Contacts.
    pub contacts: BTreeMap<ContactId, Contact>,
    /// Companies.
    pub companies: BTreeMap<CompanyId, Company>,
    /// Memory stores.
    pub stores: BTreeMap<MemoryStoreId, MemoryStore>,
    /// What was deleted and has not come back.
    pub deleted: BTreeMap<Subject, Deleted>,
    /// The position of the last entry.
    pub position: u64,
}

/// What is left of a deleted record: with it, the record can come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// The revision of its deletion.
    pub revision: u64,
    /// When it was made.
    pub created_at: Timestamp,
    /// The position of its deletion in the log.
    pub position: u64,
}

impl Replayed {
    /// Takes in the next entry.
    pub fn apply(&mut self, change: &Change) -> Result<(), ReplayError> {
        let fail = |reason: String| ReplayError { position: change.position, reason };
        if change.position != self.position + 1 {
            return Err(fail(format!("comes after entry {}", self.position)));
        }
        self.position = change.position;
        self.apply_apart(change)
    }

    /// Takes in an entry without a look at its position: of one record only its own entries are needed.
    pub fn apply_apart(&mut self, change: &Change) -> Result<(), ReplayError> {
        let fail = |reason: String| ReplayError { position: change.position, reason };
        match change.subject {
            Subject::Contact(id) => step(&mut self.contacts, &mut self.deleted, id, change),
            Subject::Company(id) => step(&mut self.companies, &mut self.deleted, id, change),
            Subject::MemoryStore(id) => step(&mut self.stores, &mut self.deleted, id, change),
        }
        .map_err(fail)
    }
}

fn step<I: Copy + Ord, B: Body>(
    records: &mut BTreeMap<I, Record<I, B>>,
    deleted: &mut BTreeMap<Subject, Deleted>,
    id: I,
    change: &Change,
) -> Result<(), String> {
    let before = records.remove(&id);
    let gone = deleted.remove(&change.subject);
    let last = before.as_ref().map(|record| (record.revision, record.created_at, record.position));
    let last = last.or(gone.map(|gone| (gone.revision, gone.created_at, gone.position)));
    let expected = last.map(|(.., position)| position);
    if change.previous != expected {
        return Err(format!("says that entry {:?} came before it, but it was {expected:?}", change.previous));
    }
    if change.revision != last.map_or(0, |(revision, ..)| revision) + 1 {
        return Err(format!("has revision {}, which is not the next", change.revision));
    }
    let mut body = before.as_ref().map(|record| record.body.clone()).unwrap_or_default();
    let mut unchanged = body.clone();
    unchanged.apply(&change.before).map_err(|error| error.to_string())?;
    if !is_same(&unchanged, &body) {
        return Err("names other values as the ones before".into());
    }
    body.apply(&change.after).map_err(|error| error.to_string())?;
    let created_at = last.map_or(change.at, |(_, created_at, _)| created_at);
    let (revision, position) = (change.revision, change.position);
    match (change.op, before.is_some(), gone.is_some()) {
        (Op::Created, false, false) | (Op::Updated, true, _) | (Op::Restored, false, true) => {
            records.insert(id, Record { id, revision, created_at, updated_at: change.at, position, body });
            Ok(())
        }
        (Op::Deleted, true, _) if body == B::default() => {
            deleted.insert(change.subject, Deleted { revision, created_at, position });
            Ok(())
        }
        _ => Err(format!("cannot be of the kind {}", change.op.as_str())),
    }
}
