//! Chunks of rows on their way from source to target.

use tokio::sync::mpsc;

use crate::error::StoreError;
use crate::transfer::cell::{Cell, Row};

/// Rows that are copied in one transaction.
pub(crate) const ROW_COUNT_MAX: usize = 5_000;

/// Bytes of values that are copied in one transaction, give or take a row.
pub(crate) const MOVED_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Chunks of rows that are read ahead.
const LOTS_AHEAD_MAX: usize = 2;

/// The secret by which a store signs what it hands out: pages of lists go on working after a transfer.
pub(crate) const SIGNING_SECRET: &str = "signing_secret";

/// Rows on their way from a store, in order, chunk by chunk.
pub(crate) type Chunks = mpsc::Receiver<Result<Vec<Row>, StoreError>>;

/// Where to put rows on their way, and how to gather them into chunks.
pub(crate) struct Gatherer {
    sender: mpsc::Sender<Result<Vec<Row>, StoreError>>,
    rows: Vec<Row>,
    bytes: usize,
}

impl Gatherer {
    pub(crate) fn new() -> (Self, Chunks) {
        let (sender, chunks) = mpsc::channel(LOTS_AHEAD_MAX);
        (Self { sender, rows: Vec::new(), bytes: 0 }, chunks)
    }

    /// Takes a row; gives a chunk when it is full.
    pub(crate) fn take(&mut self, row: Row) -> Option<Vec<Row>> {
        self.bytes += row.iter().map(Cell::size).sum::<usize>();
        self.rows.push(row);
        let is_full = self.rows.len() >= ROW_COUNT_MAX || self.bytes >= MOVED_BYTES_MAX;
        is_full.then(|| self.rest())
    }

    /// What has been taken and not given.
    pub(crate) fn rest(&mut self) -> Vec<Row> {
        self.bytes = 0;
        std::mem::take(&mut self.rows)
    }

    /// The way on.
    pub(crate) fn sender(&self) -> mpsc::Sender<Result<Vec<Row>, StoreError>> {
        self.sender.clone()
    }
}
