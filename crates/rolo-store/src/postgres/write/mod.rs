//! Writing: the queue, the batch, and what it leaves in the tables.

pub(crate) mod audit_rows;
pub(crate) mod change;
pub(crate) mod derive;
pub(crate) mod derive_state;
pub(crate) mod idempotency;
pub(crate) mod persist;
pub(crate) mod pipeline;
pub(crate) mod submit;
pub(crate) mod tombstones;
pub(crate) mod unlinkings;
pub(crate) mod writer;
