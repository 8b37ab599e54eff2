//! The real clock and the real randomness. Everything else in Rolo is handed these.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rand::RngExt;
use rolo_core::{Clock, Entropy, Timestamp};

/// The system's clock.
#[derive(Debug)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// The clock, with its monotonic time counted from now.
    #[expect(clippy::disallowed_methods, reason = "this is the one place where real time comes in")]
    pub fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where real time comes in")]
    fn now(&self) -> Timestamp {
        // A machine whose clock stands before 1970 is taken to be at its start.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn monotonic(&self) -> Duration {
        self.started.elapsed()
    }
}

/// The generator of this thread, which the system seeds; it is made for secrets.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn bits(&self) -> u128 {
        rand::rng().random()
    }
}

/// Bytes of memory that the process holds, where the system reports it.
#[cfg(target_os = "linux")]
pub fn resident_bytes() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages.saturating_mul(rustix::param::page_size() as u64))
}

/// Bytes of memory that the process holds, where the system reports it.
#[cfg(not(target_os = "linux"))]
pub fn resident_bytes() -> Option<u64> {
    None
}

/// Who runs the program, as the system knows them: for the audit log.
#[cfg(unix)]
pub fn operator() -> String {
    let (user, system) = (rustix::process::getuid().as_raw(), rustix::system::uname());
    format!("uid {user} at {}", system.nodename().to_string_lossy())
}

/// Who runs the program, as the system knows them: for the audit log.
#[cfg(not(unix))]
pub fn operator() -> String {
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_passes_and_bits_differ() {
        let clock = SystemClock::new();
        assert!(clock.now() > Timestamp::from_millis(1_700_000_000_000));
        assert!(clock.monotonic() <= clock.monotonic());
        assert_ne!(SystemEntropy.bits(), SystemEntropy.bits());
    }
}
