//! Refused requests in the log: a count per peer, written at most once a minute. Refused keys are counted for the audit log, too.
//!
//! Whoever has set up a client with a wrong key, or one that holds too few scopes or asks too often, sees it in the log at its
//! usual level. The first refusal of a peer is written at once, further ones together a minute later. A peer is the
//! address that a connection comes from, which behind a proxy is the proxy's, or `unix` for a Unix socket: what a caller says
//! of itself in a header such as `Forwarded` is not believed. A line holds nothing else of the caller's: no key, no path.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rolo_core::{Clock, Surface};
use serde_json::{Value, json};

use crate::metrics::Metrics;
use crate::net::listener::Peer;
use crate::response::refusal::RequestError;
use crate::surface::caller::CallerId;
use crate::surface::request_id::RequestId;

/// Peers that are counted one by one. What more than these are refused within a minute is counted together.
const PEER_COUNT_MAX: usize = 1_024;

/// Peers that an entry of the audit log names: those with the most requests. Others are counted together.
const TOLD_PEER_COUNT_MAX: usize = 20;

/// Seconds between two lines about a peer.
pub(crate) const LINE_SECONDS: u64 = 60;

/// What has been refused to each peer lately.
pub(crate) struct Refusals {
    clock: Arc<dyn Clock>,
    /// Those beyond the limit are under `None`.
    peers: Mutex<HashMap<Option<Peer>, Counted>>,
    /// Keys refused to each peer since the last audit entry; those beyond the limit are under `None`.
    keys: Mutex<HashMap<Option<Peer>, u64>>,
    metrics: Arc<Metrics>,
}

/// How many keys were refused to each peer; to those beyond the limit under `None`.
pub(crate) type RefusedKeys = HashMap<Option<Peer>, u64>;

/// What has been refused to one peer.
struct Counted {
    /// When its last line was written.
    written_at: Duration,
    /// Since that line.
    counts: Counts,
    last: Request,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    unauthorized: u64,
    forbidden: u64,
    rate_limited: u64,
}

/// What is known of a refused request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Request {
    pub(crate) surface: Surface,
    pub(crate) operation: &'static str,
    pub(crate) id: RequestId,
    /// Who asked; `None` without a key that is known.
    pub(crate) caller: Option<CallerId>,
}

/// A line of the log.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Line {
    peer: Option<Peer>,
    counts: Counts,
    last: Request,
}

impl Refusals {
    pub(crate) fn new(clock: Arc<dyn Clock>, metrics: Arc<Metrics>) -> Self {
        Self { clock, peers: Mutex::default(), keys: Mutex::default(), metrics }
    }

    /// Counts a refusal, if it is one of 401, 403 and 429.
    pub(crate) fn note(&self, peer: Peer, refusal: &RequestError, request: Request) {
        if let RequestError::Unauthorized { credential_sent: true } = refusal {
            self.metrics.key_refused();
            let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
            let is_known = keys.contains_key(&Some(peer)) || keys.len() < PEER_COUNT_MAX;
            *keys.entry(is_known.then_some(peer)).or_default() += 1;
        }
        if let Some(counts) = Counts::of(refusal) {
            self.count(peer, counts, request).iter().for_each(Line::write);
        }
    }

    /// Writes what was counted a minute ago and more. Called every minute, so that the end of a burst is seen too.
    pub(crate) fn write_due(&self) {
        due(&mut self.lock(), self.clock.monotonic()).iter().for_each(Line::write);
    }

    /// Writes all that was counted: the server stops.
    pub(crate) fn write_all(&self) {
        due(&mut self.lock(), Duration::MAX).iter().for_each(Line::write);
    }

    /// The audit entry of keys that were refused since the last one; `None` when there were none.
    pub(crate) fn take_keys(&self) -> Option<(Value, RefusedKeys)> {
        let keys = std::mem::take(&mut *self.keys.lock().unwrap_or_else(PoisonError::into_inner));
        if keys.is_empty() {
            return None;
        }
        Some((Self::summary(&keys), keys))
    }

    /// Takes back what the audit log did not take.
    pub(crate) fn put_back_keys(&self, keys: RefusedKeys) {
        let mut now = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        for (peer, count) in keys {
            let is_known = now.contains_key(&peer) || now.len() < PEER_COUNT_MAX;
            *now.entry(peer.filter(|_| is_known)).or_default() += count;
        }
    }

    fn summary(keys: &RefusedKeys) -> Value {
        let requests: u64 = keys.values().sum();
        let mut peers: Vec<_> = keys.iter().filter_map(|(peer, count)| Some(((*peer)?, *count))).collect();
        peers.sort_unstable_by_key(|(peer, count)| (Reverse(*count), *peer));
        peers.truncate(TOLD_PEER_COUNT_MAX);
        let others = requests - peers.iter().map(|(_, count)| count).sum::<u64>();
        let busiest: Vec<_> =
            peers.into_iter().map(|(peer, count)| json!({ "peer": peer.to_string(), "requests": count })).collect();
        json!({ "requests": requests, "peers": busiest, "requests_of_others": others })
    }

    /// The lines that this refusal makes due.
    fn count(&self, peer: Peer, counts: Counts, request: Request) -> Vec<Line> {
        let now = self.clock.monotonic();
        let mut peers = self.lock();
        let mut lines = Vec::new();
        let mut name = Some(peer);
        if !peers.contains_key(&name) && peers.len() >= PEER_COUNT_MAX {
            lines = due(&mut peers, now);
            if peers.len() >= PEER_COUNT_MAX {
                name = None;
            }
        }
        let mut is_new = false;
        let known = peers.entry(name).or_insert_with(|| {
            is_new = true;
            Counted { written_at: now, counts: Counts::default(), last: request }
        });
        known.counts.add(counts);
        known.last = request;
        if is_new || known.is_due(now) {
            lines.push(known.line(name, now));
        }
        lines
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Option<Peer>, Counted>> {
        self.peers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The lines that are due; peers of which there is nothing to say any more are forgotten.
fn due(peers: &mut HashMap<Option<Peer>, Counted>, now: Duration) -> Vec<Line> {
    let mut lines = Vec::new();
    peers.retain(|name, peer| {
        if !peer.is_due(now) {
            return true;
        }
        let has_more = peer.counts != Counts::default();
        if has_more {
            lines.push(peer.line(*name, now));
        }
        has_more
    });
    lines
}

impl Counted {
    fn is_due(&self, now: Duration) -> bool {
        now.saturating_sub(self.written_at).as_secs() >= LINE_SECONDS
    }

    /// The line about it, which begins a new count.
    fn line(&mut self, peer: Option<Peer>, now: Duration) -> Line {
        self.written_at = now;
        Line { peer, counts: std::mem::take(&mut self.counts), last: self.last }
    }
}

impl Counts {
    fn of(refusal: &RequestError) -> Option<Self> {
        let none = Self::default();
        match refusal {
            RequestError::Unauthorized { .. } => Some(Self { unauthorized: 1, ..none }),
            RequestError::Forbidden { .. } => Some(Self { forbidden: 1, ..none }),
            RequestError::RateLimited { .. } => Some(Self { rate_limited: 1, ..none }),
            _ => None,
        }
    }

    fn add(&mut self, other: Self) {
        let Self { unauthorized, forbidden, rate_limited } = other;
        self.unauthorized += unauthorized;
        self.forbidden += forbidden;
        self.rate_limited += rate_limited;
    }
}

impl Line {
    fn write(&self) {
        let Self { peer, counts: Counts { unauthorized, forbidden, rate_limited }, last } = *self;
        let peer = peer.map_or_else(|| "others".to_owned(), |peer| peer.to_string());
        let (surface, last_request_id) = (last.surface.as_str(), last.id);
        let last_operation = last.operation;
        let (last_workspace, last_key) = (last.caller.map(CallerId::workspace), last.caller.and_then(CallerId::key));
        tracing::info!(
            target: crate::logs::TARGET, peer, unauthorized, forbidden, rate_limited, surface, last_operation, %last_request_id, last_workspace, last_key,
            "requests refused"
        );
    }
}

#[cfg(test)]
mod tests {
    use rolo_core::access::key::Scope;
    use rolo_testkit::TestClock;

    use super::*;

    const UNAUTHORIZED: RequestError = RequestError::Unauthorized { credential_sent: true };

    struct Test {
        clock: Arc<TestClock>,
        refusals: Refusals,
    }

    impl Test {
        fn new() -> Self {
            let clock = Arc::new(TestClock::default());
            Self { refusals: Refusals::new(clock.clone(), Arc::default()), clock }
        }

        /// The counts of the lines that a refusal makes due.
        fn refuse(&self, peer: [u8; 4], refusal: &RequestError) -> Vec<(String, [u64; 3])> {
            let (operation, id) = ("get-contact", RequestId(1));
            let request = Request { surface: Surface::Synthflow, operation, id, caller: None };
            let counts = Counts::of(refusal).expect("one that is counted");
            shown(&self.refusals.count(Peer::Ip(peer.into()), counts, request))
        }

        fn due(&self) -> Vec<(String, [u64; 3])> {
            shown(&due(&mut self.refusals.lock(), self.clock.monotonic()))
        }
    }

    fn shown(lines: &[Line]) -> Vec<(String, [u64; 3])> {
        let shown = lines.iter().map(|line| {
            let Counts { unauthorized, forbidden, rate_limited } = line.counts;
            (line.peer.map_or("others".into(), |peer| peer.to_string()), [unauthorized, forbidden, rate_limited])
        });
        shown.collect()
    }

    fn line(peer: &str, counts: [u64; 3]) -> Vec<(String, [u64; 3])> {
        vec![(peer.into(), counts)]
    }

    const ONE: [u8; 4] = [192, 0, 2, 1];
    const TWO: [u8; 4] = [192, 0, 2, 2];

    #[test]
    fn the_first_refusal_is_written_at_once_and_further_ones_together_a_minute_later() {
        let test = Test::new();
        assert_eq!(test.refuse(ONE, &UNAUTHORIZED), line("192.0.2.1", [1, 0, 0]));
        for _ in 0..3 {
            assert_eq!(test.refuse(ONE, &UNAUTHORIZED), []);
        }
        assert_eq!(
            test.refuse(TWO, &RequestError::Forbidden { scope: Scope::ContactsRead }),
            line("192.0.2.2", [0, 1, 0])
        );
        test.clock.advance(Duration::from_secs(59));
        assert_eq!(test.refuse(ONE, &RequestError::RateLimited { retry_after: Duration::from_secs(1) }), []);
        test.clock.advance(Duration::from_secs(1));
        assert_eq!(test.refuse(ONE, &UNAUTHORIZED), line("192.0.2.1", [4, 0, 1]));
        assert_eq!(test.refuse(ONE, &UNAUTHORIZED), []);
    }

    #[test]
    fn the_end_of_a_burst_is_written_when_its_minute_is_over() {
        let test = Test::new();
        test.refuse(ONE, &UNAUTHORIZED);
        test.refuse(ONE, &UNAUTHORIZED);
        test.clock.advance(Duration::from_secs(59));
        assert_eq!(test.due(), []);
        test.clock.advance(Duration::from_secs(1));
        assert_eq!(test.due(), line("192.0.2.1", [1, 0, 0]));
        test.clock.advance(Duration::from_secs(60));
        assert_eq!(test.due(), []);
        assert!(test.refusals.lock().is_empty(), "a peer that is quiet is forgotten");
    }

    #[test]
    fn peers_beyond_the_limit_are_counted_together() {
        let test = Test::new();
        let peer = |number: usize| [10, 0, (number >> 8) as u8, number as u8];
        for number in 0..PEER_COUNT_MAX {
            assert_eq!(test.refuse(peer(number), &UNAUTHORIZED).len(), 1);
        }
        assert_eq!(test.refuse(peer(PEER_COUNT_MAX), &UNAUTHORIZED), line("others", [1, 0, 0]));
        for number in 0..100_000 {
            assert_eq!(test.refuse(peer(PEER_COUNT_MAX + number % 1_000), &UNAUTHORIZED), []);
        }
        assert_eq!(test.refusals.lock().len(), PEER_COUNT_MAX + 1);
        test.clock.advance(Duration::from_secs(60));
        let lines = test.refuse(peer(PEER_COUNT_MAX), &UNAUTHORIZED);
        assert!(lines.contains(&("others".into(), [100_000, 0, 0])), "{lines:?}");
        assert!(test.refusals.lock().len() <= 2, "those that are quiet have made room");
    }

    #[test]
    fn the_audit_log_is_told_who_had_the_most_keys_refused_and_how_many_others_did() {
        let test = Test::new();
        assert!(test.refusals.take_keys().is_none());
        let (operation, id) = ("get-contact", RequestId(1));
        let request = Request { surface: Surface::Synthflow, operation, id, caller: None };
        let refuse =
            |peer: [u8; 4], refusal: &RequestError| test.refusals.note(Peer::Ip(peer.into()), refusal, request);
        for number in 0..=u8::try_from(TOLD_PEER_COUNT_MAX).expect("few") {
            refuse([192, 0, 2, number], &UNAUTHORIZED);
        }
        refuse(TWO, &UNAUTHORIZED);
        refuse(TWO, &RequestError::Unauthorized { credential_sent: false });
        refuse(TWO, &RequestError::Forbidden { scope: Scope::ContactsRead });
        let (entry, keys) = test.refusals.take_keys().expect("some were refused");
        assert_eq!(entry["requests"], 22);
        assert_eq!(entry["peers"][0], json!({ "peer": "192.0.2.2", "requests": 2 }));
        assert_eq!((entry["peers"].as_array().map(Vec::len), &entry["requests_of_others"]), (Some(20), &json!(1)));
        assert!(test.refusals.take_keys().is_none(), "it is written");
        test.refusals.put_back_keys(keys);
        assert_eq!(test.refusals.take_keys().map(|(again, _)| again), Some(entry), "the log did not take it");
    }

    #[test]
    fn peers_beyond_the_limit_are_told_together() {
        let test = Test::new();
        let (operation, id) = ("get-contact", RequestId(1));
        let request = Request { surface: Surface::Synthflow, operation, id, caller: None };
        for number in 0..2 * PEER_COUNT_MAX {
            let peer = [10, 0, (number >> 8) as u8, number as u8];
            test.refusals.note(Peer::Ip(peer.into()), &UNAUTHORIZED, request);
        }
        assert!(test.refusals.keys.lock().expect("no panic").len() <= PEER_COUNT_MAX + 1);
        let (entry, keys) = test.refusals.take_keys().expect("some");
        assert_eq!(entry["requests"], 2 * PEER_COUNT_MAX);
        test.refusals.put_back_keys(keys);
        test.refusals.note(Peer::Ip([192, 0, 2, 1].into()), &UNAUTHORIZED, request);
        let (entry, keys) = test.refusals.take_keys().expect("some");
        assert_eq!(entry["requests"].as_u64(), Some(2 * PEER_COUNT_MAX as u64 + 1));
        assert!(keys.len() <= PEER_COUNT_MAX + 1);
    }

    #[test]
    fn other_refusals_are_not_counted() {
        for refusal in [RequestError::NoRoute, RequestError::Busy, RequestError::BadRequest(Vec::new())] {
            assert_eq!(Counts::of(&refusal), None);
        }
    }
}
