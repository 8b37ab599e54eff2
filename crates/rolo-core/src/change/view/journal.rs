//! An undo journal: while a savepoint is open, each change of the view notes what was there before it.

use compact_str::CompactString;

use super::table::Row;
use super::writes::{IdempotencyRecord, TransferReport};
use crate::change::command::IdempotencyKey;
use crate::change::unlinking::Unlinking;
use crate::model::company::Company;
use crate::model::contact::{Contact, Vendor};
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::memory_store::MemoryStore;

/// What stood at one place before a change; `None` is "nothing".
#[derive(Debug, PartialEq)]
pub(super) enum Undo {
    Contact(ContactId, Option<Row<Contact>>),
    Company(CompanyId, Option<Row<Company>>),
    Store(MemoryStoreId, Option<Row<MemoryStore>>),
    Alias((Vendor, String), Option<ContactId>),
    Email(CompactString, Option<Vec<ContactId>>),
    Phone(CompactString, Option<Vec<ContactId>>),
    Domain(CompactString, Option<Vec<CompanyId>>),
    Tombstone(ContactId, Option<u64>),
    IdempotencyRecord(IdempotencyKey, Option<IdempotencyRecord>),
    Unlinkings(Vec<Unlinking>, TransferReport<Unlinking>),
}
