//! Administration: keys, workspaces, copies, and their audit log.

pub(crate) mod admin;
pub(crate) mod audit;
pub(crate) mod backup;
pub(crate) mod erase;
pub(crate) mod keys;
pub(crate) mod report;
pub(crate) mod restore;
pub(crate) mod table_rows;
pub(crate) mod transfer;
pub(crate) mod upkeep;
pub(crate) mod workspaces;
