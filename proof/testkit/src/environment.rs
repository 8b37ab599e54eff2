//! Time and randomness that a test fixes.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use rolo_core::{Clock, Entropy, Timestamp};

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct TestClock {
    wall_millis: AtomicI64,
    monotonic_nanos: AtomicU64,
}

impl Default for TestClock {
    fn default() -> Self {
        // 2026-06-01T09:00:00Z
        Self { wall_millis: AtomicI64::new(1_780_304_400_000), monotonic_nanos: AtomicU64::new(0) }
    }
}

impl TestClock {
    /// Lets this much time pass.
    pub fn advance(&self, by: Duration) {
        self.wall_millis.fetch_add(by.as_millis() as i64, Ordering::SeqCst);
        self.monotonic_nanos.fetch_add(by.as_nanos() as u64, Ordering::SeqCst);
    }

    /// Sets the wall-clock time back, as an operator may; the monotonic time goes on.
    pub fn set_back(&self, by: Duration) {
        self.wall_millis.fetch_sub(by.as_millis() as i64, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.wall_millis.load(Ordering::SeqCst))
    }

    fn monotonic(&self) -> Duration {
        Duration::from_nanos(self.monotonic_nanos.load(Ordering::SeqCst))
    }
}

/// Random bits that are the same in each run: SplitMix64, seeded.
#[derive(Debug)]
pub struct SeededEntropy(Mutex<(u64, u128)>);

impl SeededEntropy {
    /// The sequence of this seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new((seed, 0)))
    }

    /// Goes on with the sequence of this seed: two servers that have drawn differently are alike from here.
    pub fn reseed(&self, seed: u64) {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).0 = seed;
    }

    /// The bits that were given out last.
    pub fn last(&self) -> u128 {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).1
    }
}

impl Default for SeededEntropy {
    fn default() -> Self {
        Self::new(1)
    }
}

impl Entropy for SeededEntropy {
    fn bits(&self) -> u128 {
        let mut state = self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let seed = &mut state.0;
        let mut next = || {
            *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = *seed;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        let bits = u128::from(next()) << 64 | u128::from(next());
        state.1 = bits;
        bits
    }
}
