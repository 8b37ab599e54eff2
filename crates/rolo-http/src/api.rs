//! What the edge is handed in, and what it remembers between requests.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::{Clock, Entropy, Timestamp};
use rolo_store::{AuditEvent, Store};

use crate::metrics::Metrics;
use crate::net::memory_quota::{Held, HeldLimits};
use crate::request::cors::CorsOrigins;
use crate::request::idempotency::InFlight;
use crate::request::rate::Limiters;
use crate::response::refusal_log::Refusals;
use crate::surface::call::RequestId;

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

/// Connections at the same time. Those of which nobody knows whose they are give way to more; without such ones, more wait.
pub const CONNECTION_COUNT_MAX: usize = 10_000;

/// How long a note in the audit log may take: a stop waits for it.
pub const NOTE_TIME_MAX: Duration = Duration::from_secs(2);

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
    pub(crate) held: Held,
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
        let held = Held::new(settings.limits.held.clone());
        let refusals = Refusals::new(clock.clone(), metrics.clone());
        let shared = Shared { store, clock, entropy, metrics, settings, in_flight, limiters, held, refusals };
        Self { shared: Arc::new(shared) }
    }

    /// The limits of what a client may take.
    pub fn limits(&self) -> &Limits {
        &self.shared.settings.limits
    }

    /// The instant on the wall.
    pub fn now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    /// Writes to the log what was refused a minute ago and more, or all of it, and tells the audit log of refused keys.
    pub(crate) async fn tell_refusals(&self, all: bool) {
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
                    tracing::warn!(target: crate::LOG, %error, "the audit log cannot tell of refused keys yet");
                }
                Err(_) => {
                    tracing::warn!(target: crate::LOG, "the audit log has not said yet that it tells of refused keys")
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
