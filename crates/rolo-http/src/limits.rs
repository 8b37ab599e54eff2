//! Limits of what a client may use.

use std::time::Duration;

use crate::net::memory_quota::HeldLimits;

/// Bytes of a body.
pub const BODY_BYTES_MAX: usize = 1024 * 1024;

/// Seconds from the first byte of a request's head, or from the start of a connection, to the end of the head.
pub const HEADER_SECONDS_MAX: u64 = 10;

/// Bytes of a request's head.
pub const HEADER_BYTES_MAX: usize = 64 * 1024;

/// Seconds from the end of the head to the end of the body.
pub const BODY_SECONDS_MAX: u64 = 30;

/// Seconds from the end of the body to the answer.
pub const REQUEST_SECONDS_MAX: u64 = 30;

/// Seconds in which a client must take something of an answer that waits for it.
pub const WRITE_SECONDS_MAX: u64 = 30;

/// Seconds for which a connection may stand idle between two requests.
pub const IDLE_SECONDS_MAX: u64 = 60;

/// Seconds in which a stopping server finishes the requests that it has.
pub const SHUTDOWN_SECONDS_MAX: u64 = 10;

/// Connections at the same time. Unauthenticated ones are closed to make room for more; without such ones, more wait.
pub const CONNECTION_COUNT_MAX: usize = 10_000;

/// The limits of what a client may take.
#[derive(Clone, Debug)]
pub struct Limits {
    /// See [`BODY_BYTES_MAX`].
    pub body_bytes_max: usize,
    /// See [`HEADER_SECONDS_MAX`].
    pub header_time_max: Duration,
    /// See [`BODY_SECONDS_MAX`].
    pub body_time_max: Duration,
    /// See [`REQUEST_SECONDS_MAX`].
    pub request_time_max: Duration,
    /// See [`WRITE_SECONDS_MAX`].
    pub write_time_max: Duration,
    /// See [`IDLE_SECONDS_MAX`].
    pub idle_time_max: Duration,
    /// See [`SHUTDOWN_SECONDS_MAX`].
    pub shutdown_time_max: Duration,
    /// See [`CONNECTION_COUNT_MAX`].
    pub connection_count_max: usize,
    /// What requests may hold in memory.
    pub held: HeldLimits,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes_max: BODY_BYTES_MAX,
            header_time_max: Duration::from_secs(HEADER_SECONDS_MAX),
            body_time_max: Duration::from_secs(BODY_SECONDS_MAX),
            request_time_max: Duration::from_secs(REQUEST_SECONDS_MAX),
            write_time_max: Duration::from_secs(WRITE_SECONDS_MAX),
            idle_time_max: Duration::from_secs(IDLE_SECONDS_MAX),
            shutdown_time_max: Duration::from_secs(SHUTDOWN_SECONDS_MAX),
            connection_count_max: CONNECTION_COUNT_MAX,
            held: HeldLimits::default(),
        }
    }
}
