//! Reading: single records and lists.

pub(crate) mod companies;
pub(crate) mod contacts;
pub(crate) mod deleted_workspaces;
pub(crate) mod find;
pub(crate) mod history;
pub(crate) mod load;
pub(crate) mod log;
pub(crate) mod memory_stores;
pub(crate) mod meta;
pub(crate) mod page;
pub(crate) mod readers;
pub(crate) mod rows;
