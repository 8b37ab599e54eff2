//! Finding contacts by a filter: what is asked, and the selection of a page out of the contacts that are looked at.

use rolo_core::find::{Filter, Lookup};
use rolo_core::model::text::fold;
use rolo_core::{Contact, Timestamp};

use crate::model::list::{Order, PagePosition, TimeRange};
use crate::model::page::PageQuery;

/// Contacts that one request looks at.
pub const FIND_SCANNED_MAX: usize = 50_000;

/// Contacts that are found by indexes up to which all are looked at and sorted. Where there are more, a page of them is found
/// sooner by going along the order.
pub(crate) const SORTED_CONTACTS_MAX: usize = 2_000;

/// Contacts that are read at a time.
pub(crate) const CHUNK_CONTACTS: usize = 500;

/// By what contacts are sorted; within it by their ids.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FindSort {
    /// By their last change.
    #[default]
    Updated,
    /// By when they were made: by their ids, which begin with that.
    Created,
    /// By their full name, folded; those without one are the lowest.
    Name,
}

/// Where a page ended: just behind the contact that had these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FindPosition {
    /// What it was sorted by.
    pub key: FindKey,
    /// The bits of its id.
    pub id: u128,
}

/// What a contact is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindKey {
    /// Its last change.
    Updated(Timestamp),
    /// Its id alone.
    Created,
    /// Its full name, folded.
    Name(String),
}

/// Which contacts, in which order.
#[derive(Clone, Debug)]
pub struct FindQuery {
    /// Those that match this; all without one.
    pub filter: Option<Filter>,
    /// By what they are sorted.
    pub sort: FindSort,
    /// The greatest first.
    pub is_descending: bool,
    /// Behind which contact; the first page has none. Its key is one of `sort`.
    pub after: Option<FindPosition>,
    /// Whether to count them all.
    pub counts: bool,
    /// At most so many.
    pub limit: usize,
    /// Contacts that are looked at, at most [`FIND_SCANNED_MAX`].
    pub scanned_max: usize,
}

impl Default for FindQuery {
    fn default() -> Self {
        Self {
            filter: None,
            sort: FindSort::default(),
            is_descending: false,
            after: None,
            counts: false,
            limit: 1,
            scanned_max: FIND_SCANNED_MAX,
        }
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A page.
    Page(FoundPage),
    /// More contacts would have to be looked at than may be.
    TooManyToScan,
}

/// A page of what was found.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundPage {
    /// The contacts, in order.
    pub items: Vec<Contact>,
    /// Whether there are more behind the last one.
    pub has_more: bool,
    /// How many there are in all, where they were to be counted.
    pub total: Option<FoundTotal>,
}

/// How many contacts were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundTotal {
    /// The number; at least so many, if it is not exact.
    pub count: u64,
    /// Whether all have been counted.
    pub is_exact: bool,
}

impl FindSort {
    /// Where a contact stands.
    pub fn position(self, contact: &Contact) -> FindPosition {
        let key = match self {
            Self::Updated => FindKey::Updated(contact.updated_at),
            Self::Created => FindKey::Created,
            Self::Name => FindKey::Name(fold(contact.body.name.full.as_deref().unwrap_or_default())),
        };
        FindPosition { key, id: contact.id.bits() }
    }
}

impl FindQuery {
    /// What to look up in place of looking at every contact.
    pub(crate) fn lookups(&self) -> Option<Vec<Lookup>> {
        self.filter.as_ref().and_then(Filter::lookups)
    }

    /// Whether all that were found by indexes are to be looked at.
    pub(crate) fn takes_all(&self, count: usize) -> bool {
        count <= SORTED_CONTACTS_MAX || self.sort == FindSort::Name || self.counts
    }

    /// Whether all that the query needs is how many contacts there are.
    pub(crate) fn counts_all(&self) -> bool {
        self.counts && self.filter.is_none()
    }
}

/// The next stretch of contacts that a walk reads, in the order that it goes along.
#[derive(Clone, Debug)]
pub(crate) enum Stretch {
    /// By their last change.
    Updated(Order, Option<PagePosition>, TimeRange),
    /// By their ids, descending or ascending, behind this one.
    Created(bool, Option<u128>),
}

impl Stretch {
    pub(crate) fn first(query: &FindQuery) -> Self {
        // Who counts begins at the front, wherever the page is.
        let after = query.after.as_ref().filter(|_| !query.counts || query.counts_all());
        let order = if query.is_descending { Order::NewestFirst } else { Order::OldestFirst };
        let span = query.filter.as_ref().map(Filter::updated).unwrap_or_default();
        let updated = TimeRange { from: span.from, before: span.before };
        match (query.sort, after) {
            (FindSort::Created, after) => Self::Created(query.is_descending, after.map(|after| after.id)),
            (FindSort::Updated, Some(FindPosition { key: FindKey::Updated(updated_at), id })) => {
                Self::Updated(order, Some(PagePosition { updated_at: *updated_at, id: *id }), updated)
            }
            (FindSort::Updated | FindSort::Name, _) => Self::Updated(order, None, updated),
        }
    }

    /// The stretch behind a contact.
    pub(crate) fn behind(&mut self, contact: &Contact) {
        match self {
            Self::Updated(_, after, _) => {
                *after = Some(PagePosition { updated_at: contact.updated_at, id: contact.id.bits() });
            }
            Self::Created(_, after) => *after = Some(contact.id.bits()),
        }
    }

    /// Both ends of a stretch by the last change.
    pub(crate) fn bounds(order: Order, after: Option<PagePosition>, updated: TimeRange) -> PageQuery {
        PageQuery::new(order, after, updated)
    }
}

/// Selects a page out of contacts that are shown to it one by one, holding little more than the page.
pub(crate) struct Selection<'a> {
    query: &'a FindQuery,
    /// Whether contacts come in the order of the query.
    is_ordered: bool,
    kept: Vec<(FindPosition, Contact)>,
    scanned: usize,
    scanned_max: usize,
    matched: u64,
}

impl<'a> Selection<'a> {
    /// Of contacts in no order.
    pub(crate) fn unordered(query: &'a FindQuery) -> Self {
        Self { query, is_ordered: false, kept: Vec::new(), scanned: 0, scanned_max: query.scanned_max, matched: 0 }
    }

    /// Of contacts as a walk shows them. Where some were found by indexes it is given up after twice as many: looking at those
    /// is the shorter way then.
    pub(crate) fn walked(query: &'a FindQuery, candidates: Option<usize>) -> Self {
        let scanned_max = candidates.map_or(query.scanned_max, |count| query.scanned_max.min(2 * count));
        Self { is_ordered: query.sort != FindSort::Name, scanned_max, ..Self::unordered(query) }
    }

    /// Looks at a contact; `false` when no more are to be shown.
    pub(crate) fn look(&mut self, contact: Contact) -> bool {
        if self.scanned == self.scanned_max {
            self.scanned += 1;
            return false;
        }
        self.scanned += 1;
        if self.query.filter.as_ref().is_none_or(|filter| filter.matches(&contact)) {
            self.matched += 1;
            let position = self.query.sort.position(&contact);
            if self.is_behind(&position) && !(self.is_ordered && self.is_full()) {
                self.kept.push((position, contact));
                if !self.is_ordered && self.kept.len() > 2 * (self.query.limit + 1) {
                    self.prune();
                }
            }
        }
        let counts = self.query.counts && !self.query.counts_all();
        counts || !self.is_ordered || !self.is_full()
    }

    fn is_full(&self) -> bool {
        self.kept.len() > self.query.limit
    }

    fn is_behind(&self, position: &FindPosition) -> bool {
        self.query.after.as_ref().is_none_or(|after| match self.query.is_descending {
            true => position < after,
            false => position > after,
        })
    }

    fn prune(&mut self) {
        self.kept.sort_by(|(one, _), (other, _)| one.cmp(other));
        if self.query.is_descending {
            self.kept.reverse();
        }
        self.kept.truncate(self.query.limit + 1);
    }

    /// The page; `count` is how many contacts there are in the workspace.
    pub(crate) fn finish(mut self, count: impl FnOnce() -> u64) -> Found {
        let is_whole = self.scanned <= self.scanned_max;
        let is_page = is_whole || self.is_ordered && self.is_full();
        if !is_page {
            return Found::TooManyToScan;
        }
        self.prune();
        let has_more = self.is_full();
        let mut items: Vec<Contact> = self.kept.into_iter().map(|(_, contact)| contact).collect();
        items.truncate(self.query.limit);
        let total = match (self.query.counts, self.query.counts_all()) {
            (false, _) => None,
            (true, true) => Some(FoundTotal { count: count(), is_exact: true }),
            (true, false) => Some(FoundTotal { count: self.matched, is_exact: is_whole }),
        };
        Found::Page(FoundPage { items, has_more, total })
    }
}
