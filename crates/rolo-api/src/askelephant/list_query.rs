//! The query of a list, the same for all of its pages, as its cursors carry it.

use rolo_core::Timestamp;
use rolo_store::{Order, TimeRange};
use serde::{Deserialize, Serialize};

/// What stays the same from page to page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ListQuery {
    /// In which order.
    pub(super) order: Order,
    /// Changed when.
    pub(super) updated: UpdatedFilter,
    /// With this text.
    pub(super) search: Option<String>,
    /// With this domain, as a key.
    pub(super) domain: Option<String>,
    /// Linked to a CRM record with one of these ids, sorted; all are of the kind that the list is of.
    pub(super) crm: Option<Vec<String>>,
}

/// The four bounds of `filter[updated_at]`, in milliseconds; they combine.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UpdatedFilter {
    /// After this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) gt: Option<Timestamp>,
    /// At or after this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) gte: Option<Timestamp>,
    /// Before this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) lt: Option<Timestamp>,
    /// At or before this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) lte: Option<Timestamp>,
}

impl UpdatedFilter {
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The stretch between them. Instants are compared at the precision of stored ones: README.md row 30.
    pub(super) fn instants(&self) -> TimeRange {
        let next = |at: Option<Timestamp>| at.map(|at| at.plus_millis(1));
        let from = [next(self.gt), self.gte].into_iter().flatten().max();
        let before = [self.lt, next(self.lte)].into_iter().flatten().min();
        TimeRange { from, before }
    }
}
