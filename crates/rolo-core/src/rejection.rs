//! Why a command was not carried out. Nothing has changed then.

use crate::fault::Fault;

/// Why a command was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// What it is about does not exist in this workspace.
    NotFound(Missing),
    /// Values are not acceptable: all that is wrong.
    Invalid(Vec<Fault>),
    /// The revision is not the expected one.
    PreconditionFailed {
        /// The revision that is there; `None` when nothing is.
        current: Option<u64>,
    },
    /// Values are taken by other active records.
    Taken(Vec<Fault>),
}

/// What does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A contact.
    Contact,
    /// A company.
    Company,
    /// A memory store.
    MemoryStore,
}
