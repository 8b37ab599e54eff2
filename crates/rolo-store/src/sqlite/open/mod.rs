//! Opening: the checks before a store is used.

pub(crate) mod connect;
pub(crate) mod files;
pub(crate) mod folders;
pub(crate) mod integrity;
pub(crate) mod lock;
pub(crate) mod mark;
pub(crate) mod migrations;
pub(crate) mod opening;
pub(crate) mod schema;
pub(crate) mod schema_copy;
pub(crate) mod shared_memory;
pub(crate) mod start;
pub(crate) mod wal;
