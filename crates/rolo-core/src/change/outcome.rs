//! Outcomes of commands.

use std::sync::Arc;

use crate::log::entry::Op;
use crate::model::company::Company;
use crate::model::contact::Contact;
use crate::model::memory_store::MemoryStore;

/// What came of a command: the record after it; for a deletion, the last one there was.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A contact.
    Contact(Arc<Contact>),
    /// A company.
    Company(Arc<Company>),
    /// A memory store.
    MemoryStore(Arc<MemoryStore>),
    /// A contact that was looked for and made or changed.
    Upsert(Upsert),
    /// None: it was upkeep.
    Upkeep,
}

/// What an upsert has left.
#[derive(Clone, Debug, PartialEq)]
pub struct Upsert {
    /// The contact.
    pub contact: Arc<Contact>,
    /// What has become of it; `None` when it had all that already.
    pub op: Option<Op>,
}

impl Outcome {
    /// The revision of the record; 0 where there is none.
    pub fn revision(&self) -> u64 {
        match self {
            Self::Contact(record) => record.revision,
            Self::Company(record) => record.revision,
            Self::MemoryStore(record) => record.revision,
            Self::Upsert(upsert) => upsert.contact.revision,
            Self::Upkeep => 0,
        }
    }
}
