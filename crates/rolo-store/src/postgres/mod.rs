//! The store on PostgreSQL: any number of processes over one database.
//!
//! What keeps which promise: `connections` refuses whatever durability cannot rest on, with each new connection; `writer`
//! locks a workspace for each batch and answers after the commit; `fault` knows what a lost connection leaves unknown;
//! `rows` and `log` verify the checksum of all they read.

pub(crate) mod engine;
pub(crate) mod error;
pub(crate) mod health;
pub(crate) mod manage;
pub(crate) mod open;
pub(crate) mod read;
pub(crate) mod retry;
pub(crate) mod workers;
pub(crate) mod write;
