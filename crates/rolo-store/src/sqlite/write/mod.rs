//! Writing: the queue, the batch, and what it leaves in the tables.

pub(crate) mod audit_rows;
pub(crate) mod change_order;
pub(crate) mod checkpointer;
pub(crate) mod command_queue;
pub(crate) mod connection;
pub(crate) mod derive;
pub(crate) mod derive_state;
pub(crate) mod health;
pub(crate) mod idempotency;
pub(crate) mod operational;
pub(crate) mod persist;
pub(crate) mod statements;
pub(crate) mod submit;
pub(crate) mod tombstones;
pub(crate) mod unlinkings;
pub(crate) mod writer;
