//! Rate limits: a token bucket per key.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use governor::middleware::{StateInformationMiddleware, StateSnapshot};
use governor::state::{InMemoryState, NotKeyed};
use governor::{NotUntil, Quota, RateLimiter};
use http::{HeaderMap, HeaderName, HeaderValue};
use rolo_core::Clock;
use rolo_core::access::key::{KeyId, KeyRecord, RateLimit};

use crate::response::refusal::RequestError;
use crate::response::refusal::seconds_up;

/// Buckets beyond which those that are full again are forgotten.
const IDLE_BUCKETS_MAX: usize = 1_024;

const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATE_LIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// The clock that was handed in, in the form that the buckets take.
#[derive(Clone)]
struct Monotonic(Arc<dyn Clock>);

impl governor::clock::Clock for Monotonic {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.monotonic()
    }
}

type Bucket = RateLimiter<NotKeyed, InMemoryState, Monotonic, StateInformationMiddleware>;

/// The bucket of one key.
struct Limiter {
    rate: RateLimit,
    per_second: u32,
    bucket: Bucket,
    policy: HeaderValue,
    used_at_seconds: AtomicU64,
}

/// The buckets of all keys that have asked.
pub(crate) struct Limiters {
    clock: Monotonic,
    by_key: RwLock<HashMap<KeyId, Arc<Limiter>>>,
}

/// What a request learns of its bucket; the values of the two header fields.
#[derive(Debug)]
pub(crate) struct RateLimitHeaders {
    policy: HeaderValue,
    state: HeaderValue,
}

impl Limiters {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock: Monotonic(clock), by_key: RwLock::default() }
    }

    /// Takes a request that counts as so many out of the key's bucket; one that no bucket could hold takes a full one. The
    /// first of the answer is `None` when the key has no limit.
    pub(crate) fn take(
        &self,
        key: &KeyRecord,
        cost: NonZeroU32,
    ) -> (Option<RateLimitHeaders>, Result<(), RequestError>) {
        let RateLimit::PerSecond(per_second) = key.rate_limit else {
            return (None, Ok(()));
        };
        let now = self.clock.0.monotonic();
        let limiter = self.limiter(key, per_second, now);
        limiter.used_at_seconds.store(now.as_secs(), Ordering::Relaxed);
        match limiter.check(cost) {
            Ok(state) => {
                let remaining = state.remaining_burst_capacity();
                let missing = limiter.burst().saturating_sub(remaining);
                let full_in = u64::from(missing.div_ceil(limiter.per_second));
                (Some(limiter.quoted(remaining, full_in)), Ok(()))
            }
            Err(not_until) => {
                let retry_after = not_until.wait_time_from(now);
                let rate_limit = limiter.quoted(0, seconds_up(retry_after));
                (Some(rate_limit), Err(RequestError::RateLimited { retry_after }))
            }
        }
    }

    /// The key's bucket; a new one when its limit has been changed.
    fn limiter(&self, key: &KeyRecord, per_second: u32, now: Duration) -> Arc<Limiter> {
        let known = self.by_key.read().unwrap_or_else(PoisonError::into_inner).get(&key.id).cloned();
        if let Some(limiter) = known
            && limiter.rate == key.rate_limit
        {
            return limiter;
        }
        let limiter = Arc::new(Limiter::new(key.rate_limit, per_second, self.clock.clone()));
        let mut by_key = self.by_key.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = by_key.get(&key.id)
            && limiter.rate == key.rate_limit
        {
            return limiter.clone(); // Another request was faster.
        }
        if by_key.len() >= IDLE_BUCKETS_MAX {
            // A bucket that stood still for as long as it takes to fill is as good as a new one.
            let full = now.as_secs().saturating_sub(u64::from(RateLimit::BURST_SECONDS) + 1);
            by_key.retain(|_, limiter| limiter.used_at_seconds.load(Ordering::Relaxed) >= full);
        }
        by_key.insert(key.id, limiter.clone());
        limiter
    }
}

impl Limiter {
    fn new(rate: RateLimit, per_second: u32, clock: Monotonic) -> Self {
        let per_second = NonZeroU32::new(per_second).unwrap_or(NonZeroU32::MIN);
        let burst = per_second.saturating_mul(NonZeroU32::MIN.saturating_add(RateLimit::BURST_SECONDS - 1));
        let policy = format!("\"default\";q={burst};w={}", RateLimit::BURST_SECONDS);
        Self {
            rate,
            per_second: per_second.get(),
            bucket: RateLimiter::direct_with_clock(Quota::per_second(per_second).allow_burst(burst), clock)
                .with_middleware(),
            policy: HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("")),
            used_at_seconds: AtomicU64::new(0),
        }
    }

    fn check(&self, cost: NonZeroU32) -> Result<StateSnapshot, NotUntil<Duration>> {
        if cost == NonZeroU32::MIN {
            return self.bucket.check();
        }
        let burst = NonZeroU32::new(self.burst()).unwrap_or(NonZeroU32::MIN);
        self.bucket.check_n(cost.min(burst)).unwrap_or_else(|_| self.bucket.check())
    }

    fn burst(&self) -> u32 {
        self.per_second.saturating_mul(RateLimit::BURST_SECONDS)
    }

    fn quoted(&self, remaining: u32, reset_seconds: u64) -> RateLimitHeaders {
        let state = format!("\"default\";r={remaining};t={reset_seconds}");
        let state = HeaderValue::try_from(state).unwrap_or(HeaderValue::from_static(""));
        RateLimitHeaders { policy: self.policy.clone(), state }
    }
}

impl RateLimitHeaders {
    /// Adds the two fields, as draft-ietf-httpapi-ratelimit-headers-10 spells them.
    pub(crate) fn write(self, headers: &mut HeaderMap) {
        headers.insert(RATE_LIMIT_POLICY, self.policy);
        headers.insert(RATE_LIMIT, self.state);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use rolo_core::access::key::{KeyHash, Scopes};
    use rolo_core::{Timestamp, WorkspaceId};

    use super::*;

    #[derive(Default)]
    struct Fixed(Mutex<Duration>);

    impl Clock for Fixed {
        fn now(&self) -> Timestamp {
            Timestamp::from_millis(0)
        }

        fn monotonic(&self) -> Duration {
            *self.0.lock().unwrap()
        }
    }

    fn key(number: u128, rate_limit: RateLimit) -> KeyRecord {
        KeyRecord {
            id: KeyId::new(WorkspaceId(1), number << 48),
            name: String::new(),
            scopes: Scopes::of(&[]),
            hash: KeyHash([0; 32]),
            rate_limit,
            created_at: Timestamp::from_millis(0),
            expires_at: None,
            revoked_at: None,
            former: None,
        }
    }

    fn shown(rate_limit: Option<RateLimitHeaders>) -> (String, String) {
        let mut headers = HeaderMap::new();
        rate_limit.expect("limited").write(&mut headers);
        let text = |name| headers[name].to_str().unwrap().to_owned();
        (text(RATE_LIMIT_POLICY), text(RATE_LIMIT))
    }

    #[test]
    fn ten_seconds_worth_may_be_asked_at_once_and_then_one_at_a_time() {
        let clock = Arc::new(Fixed::default());
        let limiters = Limiters::new(clock.clone());
        let key = key(1, RateLimit::PerSecond(2));
        let (rate_limit, taken) = limiters.take(&key, NonZeroU32::MIN);
        assert_eq!(taken, Ok(()));
        assert_eq!(shown(rate_limit), ("\"default\";q=20;w=10".into(), "\"default\";r=19;t=1".into()));
        for _ in 0..19 {
            assert_eq!(limiters.take(&key, NonZeroU32::MIN).1, Ok(()));
        }
        let (rate_limit, taken) = limiters.take(&key, NonZeroU32::MIN);
        assert_eq!(taken, Err(RequestError::RateLimited { retry_after: Duration::from_millis(500) }));
        assert_eq!(shown(rate_limit).1, "\"default\";r=0;t=1");
        *clock.0.lock().unwrap() += Duration::from_millis(500);
        assert_eq!(limiters.take(&key, NonZeroU32::MIN).1, Ok(()));
        assert!(limiters.take(&key, NonZeroU32::MIN).1.is_err());
    }

    #[test]
    fn what_costs_more_takes_more_and_never_more_than_a_bucket_holds() {
        let clock = Arc::new(Fixed::default());
        let limiters = Limiters::new(clock.clone());
        let (key, cost) = (key(1, RateLimit::PerSecond(2)), |cost| NonZeroU32::new(cost).expect("not zero"));
        assert_eq!(shown(limiters.take(&key, cost(15)).0).1, "\"default\";r=5;t=8");
        assert!(limiters.take(&key, cost(6)).1.is_err());
        assert_eq!(limiters.take(&key, cost(5)).1, Ok(()));
        assert!(limiters.take(&key, cost(1_000)).1.is_err());
        *clock.0.lock().unwrap() += Duration::from_secs(10);
        assert_eq!(limiters.take(&key, cost(1_000)).1, Ok(()));
        assert!(limiters.take(&key, cost(1)).1.is_err());
    }

    #[test]
    fn keys_do_not_share_a_bucket_and_a_changed_limit_holds_at_once() {
        let limiters = Limiters::new(Arc::new(Fixed::default()));
        for _ in 0..10 {
            assert_eq!(limiters.take(&key(1, RateLimit::PerSecond(1)), NonZeroU32::MIN).1, Ok(()));
        }
        assert!(limiters.take(&key(1, RateLimit::PerSecond(1)), NonZeroU32::MIN).1.is_err());
        assert_eq!(limiters.take(&key(2, RateLimit::PerSecond(1)), NonZeroU32::MIN).1, Ok(()));
        assert_eq!(limiters.take(&key(1, RateLimit::PerSecond(2)), NonZeroU32::MIN).1, Ok(()));
        assert!(limiters.take(&key(1, RateLimit::Off), NonZeroU32::MIN).0.is_none());
    }

    #[test]
    fn buckets_that_are_full_again_are_forgotten() {
        let clock = Arc::new(Fixed::default());
        let limiters = Limiters::new(clock.clone());
        for number in 0..IDLE_BUCKETS_MAX as u128 {
            let _ = limiters.take(&key(number, RateLimit::DEFAULT), NonZeroU32::MIN);
        }
        *clock.0.lock().unwrap() += Duration::from_secs(60);
        let _ = limiters.take(&key(u128::from(u64::MAX), RateLimit::DEFAULT), NonZeroU32::MIN);
        assert_eq!(limiters.by_key.read().unwrap().len(), 1);
    }
}
