//! The stretch of a list by `updated_at` and id, and a page of it.

use rolo_core::record::{Body, Record};
use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::Connection;

use super::fault::Fault;
use super::rows::{self, RowId};
use crate::border::{Instants, Keyset, Order, Page};

/// Both ends, exclusive. The empty id stands before every id of an instant.
pub(super) struct Bounds {
    low: (i64, Vec<u8>),
    high: (i64, Vec<u8>),
}

impl Bounds {
    pub(super) fn new(order: Order, after: Option<Keyset>, updated: Instants) -> Self {
        let mut low = (updated.from.map_or(i64::MIN, Timestamp::as_millis), Vec::new());
        let mut high = (updated.before.map_or(i64::MAX, Timestamp::as_millis), Vec::new());
        if let Some(Keyset { updated_at, id }) = after {
            let end = (updated_at.as_millis(), id.to_be_bytes().to_vec());
            match order {
                Order::NewestFirst => high = high.min(end),
                Order::OldestFirst => low = low.max(end),
            }
        }
        Self { low, high }
    }

    pub(super) fn contain(&self, updated_at: Timestamp, id: [u8; 16]) -> bool {
        let place = (updated_at.as_millis(), id.to_vec());
        self.low < place && place < self.high
    }

    /// Runs a list statement with the workspace, both ends, a search text and a limit, and one row more than the limit.
    pub(super) fn query<I: RowId, B: Body>(
        &self,
        connection: &Connection,
        sql: &str,
        workspace: WorkspaceId,
        search: &str,
        limit: usize,
    ) -> Result<Vec<Record<I, B>>, Fault> {
        let more = i64::try_from(limit.saturating_add(1)).unwrap_or(i64::MAX);
        let mut statement = connection.prepare_cached(sql)?;
        let (low, high) = (&self.low, &self.high);
        let mut rows = statement.query((workspace.0, low.0, &low.1, high.0, &high.1, search, more))?;
        let mut items = Vec::new();
        while let Some(row) = rows.next()? {
            items.push(rows::read(workspace, row)?);
        }
        Ok(items)
    }

    /// Sorts and cuts to a page.
    pub(super) fn page<T>(
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
