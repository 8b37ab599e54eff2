//! From a listening socket to requests: connections, their limits, and what they hold in memory.

pub(crate) mod connection;
pub(crate) mod framing;
pub(crate) mod listener;
pub(crate) mod memory_quota;
pub(crate) mod reservation;
pub(crate) mod serve;
pub(crate) mod socket;
pub(crate) mod tls;
