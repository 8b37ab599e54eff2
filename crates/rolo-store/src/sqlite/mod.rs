//! The embedded store: SQLite in WAL mode with full flushes, one writer thread, a pool of readers.
//!
//! What keeps which promise: `open` refuses whatever durability cannot rest on; `writer` answers after the commit and
//! stops for good at the first error of the disk (`fault`, `health`); `rows` and `log` verify the checksum of all they
//! read.

pub(crate) mod engine;
pub(crate) mod error;
pub(crate) mod manage;
pub(crate) mod open;
pub(crate) mod read;
pub(crate) mod search;
pub(crate) mod write;
