//! Queries and pages of lists.

use rolo_core::model::phone::NumberQuery;
use rolo_core::{ContactId, Timestamp};

/// A stretch of `updated_at`. Each end is exclusive where it says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeRange {
    /// Changed at or after this.
    pub from: Option<Timestamp>,
    /// Changed before this.
    pub before: Option<Timestamp>,
}

/// The order of a list by `updated_at`, then by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The newest change first.
    #[default]
    NewestFirst,
    /// The oldest change first.
    OldestFirst,
}

/// A place in a list by `updated_at`: just behind the record with these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PagePosition {
    /// Its `updated_at`.
    pub updated_at: Timestamp,
    /// The bits of its id.
    pub id: u128,
}

/// The id of a CRM record, as a filter names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrmKey {
    /// The kind of record.
    pub object_type: String,
    /// Its id inside the CRM.
    pub object_id: String,
}

/// Which contacts, by `updated_at`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactList {
    /// In which order.
    pub order: Order,
    /// Behind which record; the first page has none.
    pub after: Option<PagePosition>,
    /// Changed when.
    pub updated: TimeRange,
    /// With this text in a name or address, in any case.
    pub search: Option<String>,
    /// Linked to one of these CRM records.
    pub crm: Option<Vec<CrmKey>>,
    /// At most so many.
    pub limit: usize,
}

/// Which companies, by `updated_at`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompanyList {
    /// In which order.
    pub order: Order,
    /// Behind which record; the first page has none.
    pub after: Option<PagePosition>,
    /// Changed when.
    pub updated: TimeRange,
    /// With this text in the name, in any case.
    pub search: Option<String>,
    /// With this domain, as a key.
    pub domain: Option<String>,
    /// Linked to one of these CRM records.
    pub crm: Option<Vec<CrmKey>>,
    /// At most so many.
    pub limit: usize,
}

/// Which contacts, the newest first, on a numbered page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactPage {
    /// With this number; those that have it first, then those with its digits in a row in one of theirs.
    pub number: Option<NumberQuery>,
    /// Leave out so many.
    pub offset: u64,
    /// At most so many.
    pub limit: usize,
}

/// Which memory stores, the newest first, by number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorePage {
    /// With this text in the title, in any case.
    pub search: Option<String>,
    /// Leave out so many.
    pub offset: u64,
    /// At most so many.
    pub limit: usize,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The records, in order.
    pub items: Vec<T>,
    /// Whether there are more behind the last one.
    pub has_more: bool,
}

/// One page of a list with a count.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedPage<T> {
    /// The records, in order.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// A contact of a memory store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The contact.
    pub contact: ContactId,
    /// The id by which a list of members names it in place of ours.
    pub shown_id: Option<String>,
}
