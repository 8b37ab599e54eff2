//! What drives a real server from another process, for the programs that measure and attack it.
#![allow(clippy::disallowed_methods, reason = "a measuring program reads clocks, and it is never shipped")]

pub mod client;
pub mod process;
pub mod store;
