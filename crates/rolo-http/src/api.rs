//! The HTTP side of one server: what it is handed in, and what it remembers between requests.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::{Clock, Entropy, Timestamp};
use rolo_store::{AuditEvent, Store};

use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::net::connection::Connection;
use crate::net::listener::Peer;
use crate::net::memory_quota::MemoryQuota;
use crate::request::cors::CorsOrigins;
use crate::request::idempotency::InFlight;
use crate::request::rate::Limiters;
use crate::response::refusal_log::Refusals;
use crate::surface::request_id::RequestId;

/// How long a note in the audit log may take: a stop waits for it.
pub const NOTE_TIME_MAX: Duration = Duration::from_secs(2);

/// The operator's choices.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The limits of what a client may take.
    pub limits: Limits,
    /// Whether `/metrics` answers without a key.
    pub metrics_open: bool,
    /// The URL by which clients reach the server, without a slash at its end; empty where that is this server's own root.
    pub public_url: String,
    /// From which origins pages in a browser may use the API.
    pub cors_origins: CorsOrigins,
}

/// The HTTP side of one server. Cloning it gives another handle on the same one.
#[derive(Clone)]
pub struct Api {
    pub(crate) shared: Arc<Shared>,
}

/// What all handles share.
pub(crate) struct Shared {
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) settings: Settings,
    pub(crate) in_flight: InFlight,
    pub(crate) limiters: Limiters,
    pub(crate) memory_quota: MemoryQuota,
    pub(crate) refusals: Refusals,
}

impl Api {
    /// The HTTP side of `store`. `metrics` is the observer that the store was opened with.
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        metrics: Arc<Metrics>,
        settings: Settings,
    ) -> Self {
        let limiters = Limiters::new(clock.clone());
        let in_flight = InFlight::default();
        let memory_quota = MemoryQuota::new(settings.limits.held.clone());
        let refusals = Refusals::new(clock.clone(), metrics.clone());
        let shared = Shared { store, clock, entropy, metrics, settings, in_flight, limiters, memory_quota, refusals };
        Self { shared: Arc::new(shared) }
    }

    /// The limits of what a client may take.
    pub fn limits(&self) -> &Limits {
        &self.shared.settings.limits
    }

    /// A connection from there.
    pub fn connection(&self, peer: Peer) -> Arc<Connection> {
        Connection::new(peer, self.shared.memory_quota.clone())
    }

    /// The wall-clock time.
    pub fn now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    /// Writes to the log what was refused a minute ago and more, or all of it, and refused keys to the audit log.
    pub(crate) async fn log_refusals(&self, all: bool) {
        let refusals = &self.shared.refusals;
        if all {
            refusals.write_all();
        } else {
            refusals.write_due();
        }
        if let Some((refused, keys)) = refusals.take_keys() {
            let noted = self.shared.store.note_audit(AuditEvent::KeysRefused, refused);
            match tokio::time::timeout(NOTE_TIME_MAX, noted).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    refusals.put_back_keys(keys);
                    tracing::warn!(target: crate::logs::TARGET, %error, "refused keys cannot be written to the audit log yet");
                }
                Err(_) => {
                    tracing::warn!(target: crate::logs::TARGET, "the audit log has not confirmed refused keys yet")
                }
            }
        }
    }

    /// An id for a request that begins now.
    pub(crate) fn new_request_id(&self) -> RequestId {
        const RANDOM_BITS: u128 = (1 << 80) - 1;
        let millis = self.shared.clock.now().as_millis().max(0) as u128 & 0xFFFF_FFFF_FFFF;
        RequestId(millis << 80 | self.shared.entropy.bits() & RANDOM_BITS)
    }
}
