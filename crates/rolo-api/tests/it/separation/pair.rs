//! Two servers that differ in one thing, and are asked the same: whatever tells their answers apart has leaked.
//!
//! Time stands still on both, and before each request both go on with the same randomness, so that answers are equal to
//! the last byte, the ids of requests and of new records included.

use std::sync::atomic::{AtomicU64, Ordering};

use rolo_core::WorkspaceId;
use rolo_core::access::key::{RateLimit, Scope};
use rolo_testkit::{Backend, Client, Reply, TestRolo};

use super::routes::Route;
use crate::edge::sample::Sample;

/// Two servers, each with two workspaces. Ours is the second one, so that a query which forgets the workspace finds
/// theirs first.
pub(super) struct Pair {
    pub(super) first: Side,
    pub(super) second: Side,
    seed: AtomicU64,
}

/// One of them.
pub(super) struct Side {
    pub(super) rolo: TestRolo,
    pub(super) ours: WorkspaceId,
    pub(super) theirs: WorkspaceId,
    /// The admin key of our workspace. It has a rate limit that is out of reach, so that answers quote it.
    key: String,
}

impl Side {
    async fn start(backend: Backend) -> Self {
        let rolo = TestRolo::start(backend).await;
        rolo.make_workspace("ours");
        let rate = RateLimit::PerSecond(RateLimit::PER_SECOND_MAX);
        let (record, key) = rolo.make_key_with("ours", &[Scope::WorkspaceAdmin], rate, None);
        rolo.store().signing_secret().await.expect("made at its first use, which may be a read");
        Self { ours: record.id.workspace(), theirs: rolo.workspace(), rolo, key }
    }

    /// A client with the admin key of our workspace.
    pub(super) fn client(&self) -> Client {
        self.rolo.at("").with_key(&self.key)
    }

    /// A client with the admin key of the other workspace.
    pub(super) fn other(&self) -> Client {
        self.rolo.at("").with_key(self.rolo.key())
    }

    /// A request for a route, about new records of ours.
    pub(super) async fn sample(&self, route: &Route) -> Sample {
        super::access::sample(&self.rolo, &self.key, route).await
    }
}

impl Pair {
    pub(super) async fn start(backend: Backend) -> Self {
        let (first, second) = (Side::start(backend).await, Side::start(backend).await);
        assert_eq!(first.key, second.key, "the two begin alike");
        Self { first, second, seed: AtomicU64::new(1_000) }
    }

    /// Does the same on both, with the same randomness.
    pub(super) async fn both<'a, T, F: Future<Output = T>>(&'a self, act: impl Fn(&'a Side) -> F) -> (T, T) {
        let seed = self.seed.fetch_add(1, Ordering::Relaxed);
        self.first.rolo.entropy.reseed(seed);
        let first = act(&self.first).await;
        self.second.rolo.entropy.reseed(seed);
        (first, act(&self.second).await)
    }
}

/// All of an answer but the date.
pub(super) fn exactly(reply: &Reply) -> (u16, Vec<(String, String)>, String) {
    let headers = reply.headers.iter().filter(|(name, _)| *name != "date");
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    (reply.status, headers.map(|(name, value)| (name.to_string(), text(value))).collect(), reply.text.clone())
}
