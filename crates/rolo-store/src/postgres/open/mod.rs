//! Opening: the checks before a store is used.

pub(crate) mod citus;
pub(crate) mod connections;
pub(crate) mod migrations;
pub(crate) mod opening;
pub(crate) mod pool;
pub(crate) mod schema;
pub(crate) mod search_indexes;
pub(crate) mod start;
pub(crate) mod tls;
