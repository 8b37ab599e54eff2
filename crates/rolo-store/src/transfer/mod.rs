//! Transfer: all of a store into an empty one, of the same engine or of the other.
//!
//! Rows go in the order of their keys, some thousands at a time, each time in one transaction with its resume
//! position; so a transfer that was interrupted resumes. A store with such a position is not opened for anything else. At
//! the end both stores are read whole, and the position is removed only if they hold the same.

pub(crate) mod cell;
pub(crate) mod chunks;
pub(crate) mod digest;
pub(crate) mod migrate;
pub(crate) mod resume_position;
pub(crate) mod tables;
