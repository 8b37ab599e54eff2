//! Pages of lists, by keyset pagination over `updated_at` and id.

use rolo_core::Timestamp;

use crate::model::list::{Order, Page, PagePosition, TimeRange};

/// Both ends, exclusive. The empty id stands before every id of an instant.
pub(crate) struct PageQuery {
    pub(crate) low: (i64, Vec<u8>),
    pub(crate) high: (i64, Vec<u8>),
}

impl PageQuery {
    pub(crate) fn new(order: Order, after: Option<PagePosition>, updated: TimeRange) -> Self {
        let mut low = (updated.from.map_or(i64::MIN, Timestamp::as_millis), Vec::new());
        let mut high = (updated.before.map_or(i64::MAX, Timestamp::as_millis), Vec::new());
        if let Some(PagePosition { updated_at, id }) = after {
            let end = (updated_at.as_millis(), id.to_be_bytes().to_vec());
            match order {
                Order::NewestFirst => high = high.min(end),
                Order::OldestFirst => low = low.max(end),
            }
        }
        Self { low, high }
    }

    pub(crate) fn contain(&self, updated_at: i64, id: &[u8; 16]) -> bool {
        let place = (updated_at, id.as_slice());
        (self.low.0, self.low.1.as_slice()) < place && place < (self.high.0, self.high.1.as_slice())
    }

    /// Sorts and cuts to a page.
    pub(crate) fn page<T>(
        &self,
        mut items: Vec<T>,
        order: Order,
        limit: usize,
        place: impl Fn(&T) -> (Timestamp, [u8; 16]),
    ) -> Page<T> {
        items.sort_by_key(&place);
        if order == Order::NewestFirst {
            items.reverse();
        }
        let has_more = items.len() > limit;
        items.truncate(limit);
        Page { items, has_more }
    }
}
