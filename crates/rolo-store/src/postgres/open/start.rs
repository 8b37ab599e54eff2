//! Starting: the background work of an opened store.

use std::sync::{Arc, OnceLock};

use rolo_core::{Clock, Entropy};
use tokio_util::sync::CancellationToken;

use crate::error::OpenError;
use crate::key_cache::KeyCache;
use crate::model::audit::{AuditEntry, AuditEvent, of_migration};
use crate::model::options::{Access, Content, PostgresOptions};
use crate::observer::Observer;
use crate::postgres::engine::Postgres;
use crate::postgres::health::Health;
use crate::postgres::open::opening::{self, Opened};
use crate::postgres::open::schema;
use crate::postgres::read::readers::Readers;
use crate::postgres::workers::Workers;
use crate::postgres::write::writer::Writer;
use crate::turns::Turns;
use crate::unlinker::Unlinker;
use crate::waiters::Waiters;

/// How long the answer to a query for single records or a key may take.
const POINT_READ_SECONDS_MAX: u64 = 10;

/// How long the answer to a query for a list may take; the server gives up then, too.
const RANGE_READ_SECONDS_MAX: u64 = 20;

impl Postgres {
    pub(crate) async fn open(
        options: PostgresOptions,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        let migrated = |from| {
            let details = of_migration(from, schema::SCHEMA);
            let entry = AuditEntry::new(AuditEvent::StoreMigrated, None, details, clock.now(), entropy.bits());
            Some(AuditEntry { operator: options.operator.clone(), ..entry })
        };
        let Opened { for_reading, for_lists, for_writing, for_watching, is_spread, workers } =
            opening::open(&options, Content::Whole, &*entropy, &|deriving| observer.deriving(deriving), &migrated)
                .await?;
        let health = Arc::new(Health::new(is_spread, clock.clone()));
        let trying = for_writing.clone();
        let unlinker = Arc::new(Unlinker::default());
        let waiters = Arc::new(Waiters::default());
        let to_notify = (observer.clone(), health.clone(), unlinker.clone(), waiters.clone());
        let finders = Readers { connections: for_reading.clone(), answer_seconds_max: POINT_READ_SECONDS_MAX };
        let (points, lists) = (for_reading.count_max(), for_lists.count_max());
        let counts = [points, lists, for_writing.count_max(), 1];
        let finders = is_spread.then_some(finders);
        let workers = Arc::new(Workers::new(finders, health.clone(), clock.clone(), counts, workers));
        let writer = Writer::new(for_writing, clock.clone(), entropy.clone(), workers.clone(), to_notify);
        let stop_watching = CancellationToken::new();
        if options.access == Access::Serve {
            let (health, stop) = (health.clone(), stop_watching.clone());
            tokio::spawn(health.watch(for_watching, trying, stop.clone()));
            tokio::spawn(workers.clone().watch(stop));
        }
        Ok(Self {
            address: options.address.to_string(),
            operator: options.operator,
            clock,
            entropy,
            observer,
            point_readers: Readers { connections: for_reading, answer_seconds_max: POINT_READ_SECONDS_MAX },
            range_readers: Readers { connections: for_lists, answer_seconds_max: RANGE_READ_SECONDS_MAX },
            workers,
            turns: Turns::new(options.read_connections),
            writer: Arc::new(writer),
            signing_secret: OnceLock::new(),
            keys: KeyCache::default(),
            health,
            unlinker,
            waiters,
            stop_watching,
        })
    }
}
