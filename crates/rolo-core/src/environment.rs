//! The environment that is handed in: time and randomness.
//!
//! The rules never ask for either themselves; their caller does, through these two traits, so that a test can fix
//! both. `clippy.toml` forbids the ways around them.

use std::time::Duration;

use crate::model::time::Timestamp;

/// A source of time.
pub trait Clock: Send + Sync {
    /// The wall-clock time.
    fn now(&self) -> Timestamp;

    /// Time since some fixed moment, never going back. For rates and time limits.
    fn monotonic(&self) -> Duration;
}

/// A source of random bits, good enough for secrets.
pub trait Entropy: Send + Sync {
    /// 128 random bits.
    fn bits(&self) -> u128;
}
