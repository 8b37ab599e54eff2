//! Plain values that callers and engines exchange.

pub(crate) mod address;
pub(crate) mod audit;
pub(crate) mod codec;
pub(crate) mod derivation;
pub(crate) mod erased;
pub(crate) mod filters;
pub(crate) mod find;
pub(crate) mod history;
pub(crate) mod hits;
pub(crate) mod key;
pub(crate) mod list;
pub(crate) mod location;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod report;
pub(crate) mod submission;
pub(crate) mod workspace;
