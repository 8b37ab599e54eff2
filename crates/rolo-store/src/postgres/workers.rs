//! Bulkheads: of each kind of connections those that wait for one worker of Citus may hold half, so that a worker that is frozen
//! stops its own workspaces and no others. Elsewhere nothing is bounded here.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rolo_core::{Clock, WorkspaceId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::postgres::error::DbError;
use crate::postgres::health::Health;
use crate::postgres::open::connections::Purpose;
use crate::postgres::open::pool::Counts;
use crate::postgres::read::readers::Readers;

/// How long somebody waits for those who hold a worker's share.
const WAIT_SECONDS_MAX: u64 = 1;

/// How long is believed on which worker a workspace stands: it can be moved to another one.
const BELIEVED_SECONDS: u64 = 60;

/// Of how many workspaces it is known at a time.
const WORKSPACE_COUNT_MAX: usize = 10_000;

/// The coordinator answers from its own catalogue.
const FIND: &str = "
    select nodename || ':' || nodeport from pg_dist_shard_placement
    where shardid = get_shard_id_for_distribution_column('workspace', $1::bigint)";

/// The workers, and which workspaces are known to stand on them.
pub(crate) struct Workers {
    /// `None` where the rows stand on one server.
    readers: Option<Readers>,
    health: Arc<Health>,
    clock: Arc<dyn Clock>,
    counts: Counts,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    by_name: HashMap<String, Arc<Worker>>,
    of: HashMap<WorkspaceId, (Duration, Option<Arc<Worker>>)>,
}

/// A worker's share of each kind of connections.
struct Worker {
    name: String,
    shares: [Arc<Semaphore>; Purpose::COUNT],
    is_exhausted: AtomicBool,
}

/// A permit of a worker's share, for as long as somebody may wait for the worker.
pub(crate) struct Permit(#[expect(dead_code, reason = "it is given back with its owner")] Option<OwnedSemaphorePermit>);

impl Workers {
    /// The shares of these numbers of connections. `readers` find out where a workspace stands.
    pub(crate) fn new(readers: Option<Readers>, health: Arc<Health>, clock: Arc<dyn Clock>, counts: Counts) -> Self {
        Self { readers, health, clock, counts, known: Mutex::default() }
    }

    /// Waits for a permit of the share of the worker on which a workspace stands, but not for long.
    pub(crate) async fn enter(&self, purpose: Purpose, workspace: WorkspaceId) -> Result<Permit, DbError> {
        let Some(readers) = &self.readers else { return Ok(Permit(None)) };
        let Some(worker) = self.find(readers, workspace).await? else { return Ok(Permit(None)) };
        let share = worker.shares[purpose as usize].clone();
        match tokio::time::timeout(Duration::from_secs(WAIT_SECONDS_MAX), share.acquire_owned()).await {
            Ok(Ok(permit)) => {
                worker.is_exhausted.store(false, Ordering::Relaxed);
                Ok(Permit(Some(permit)))
            }
            Ok(Err(_)) => Err(DbError::closing()),
            Err(_) => {
                if !worker.is_exhausted.swap(true, Ordering::Relaxed) {
                    tracing::error!(
                        worker = worker.name,
                        "a worker holds its share of the connections and does not answer"
                    );
                }
                Err(DbError::worker_busy(&worker.name))
            }
        }
    }

    /// The worker of a workspace; `None` while there is no such workspace.
    async fn find(&self, readers: &Readers, workspace: WorkspaceId) -> Result<Option<Arc<Worker>>, DbError> {
        let now = self.clock.monotonic();
        let is_fresh = |since: &Duration| now.saturating_sub(*since) < Duration::from_secs(BELIEVED_SECONDS);
        if let Some((_, worker)) = self.known().of.get(&workspace).filter(|(since, _)| is_fresh(since)) {
            return Ok(worker.clone());
        }
        let name = readers.read(&self.health, |client| async move {
            let statement = client.prepare_cached(FIND).await?;
            let row = client.query_opt(&statement, &[&workspace.0]).await?;
            Ok(row.map(|row| row.try_get::<_, String>(0)).transpose()?)
        });
        let name = name.await?;
        let mut known = self.known();
        let worker = name.map(|name| known.by_name.entry(name.clone()).or_insert_with(|| self.worker(name)).clone());
        // Whoever makes up keys makes up workspaces.
        if known.of.len() >= WORKSPACE_COUNT_MAX {
            known.of.clear();
        }
        known.of.insert(workspace, (now, worker.clone()));
        Ok(worker)
    }

    fn worker(&self, name: String) -> Arc<Worker> {
        let shares = self.counts.map(|count| Arc::new(Semaphore::new((count / 2).max(1))));
        Arc::new(Worker { name, shares, is_exhausted: AtomicBool::new(false) })
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
