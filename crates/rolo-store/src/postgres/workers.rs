//! The workers of Citus: a fault of one of them is a fault of the workspaces that stand there, and of no others.
//!
//! - Of each kind of connections those that wait for one worker hold half at most.
//! - One that has not answered is left alone: its workspaces are refused at once, but for one request now and then which tries it.
//! - All are asked how they are set, again and again, and one that was away once it is back.
//!
//! Elsewhere nothing is bounded here.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rolo_core::{Clock, WorkspaceId};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

use crate::model::report::WorkerReport;
use crate::postgres::error::DbError;
use crate::postgres::health::Health;
use crate::postgres::open::citus;
use crate::postgres::open::connections::Purpose;
use crate::postgres::open::pool::Counts;
use crate::postgres::read::readers::Readers;

/// How long somebody waits for those who hold a worker's share: as long as for a connection.
const WAIT_SECONDS_MAX: u64 = 5;

/// The pause in front of the first trial of a worker that has not answered. Each further one is twice as long.
const TRIAL_PAUSE: Duration = Duration::from_secs(1);

/// The longest such pause. Each trial may leave a session behind, which waits for the worker.
const TRIAL_PAUSE_MAX: Duration = Duration::from_secs(5);

/// How often all workers are asked how they are set.
const LOOK_SECONDS: u64 = 60;

/// How long is believed on which worker a workspace stands: it can be moved to another one.
const BELIEVED_SECONDS: u64 = 60;

/// Of how many workspaces it is known at a time.
const WORKSPACE_COUNT_MAX: usize = 10_000;

/// Looks for a workspace's worker at a time: whoever makes up keys makes up workspaces, and must not take the connections of others.
const FINDING_COUNT_MAX: usize = 2;

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
    finding: Semaphore,
    known: Mutex<Known>,
    /// One is back, and nobody knows how it is set now.
    is_back: Notify,
}

#[derive(Default)]
struct Known {
    by_name: HashMap<String, Arc<Worker>>,
    of: HashMap<WorkspaceId, (Duration, Option<Arc<Worker>>)>,
}

struct Worker {
    name: String,
    /// Its share of each kind of connections.
    shares: [Arc<Semaphore>; Purpose::COUNT],
    outage: Mutex<Option<Outage>>,
}

/// Why a worker cannot be used now.
#[derive(Clone)]
struct Outage {
    /// What is behind its name in a sentence.
    reason: String,
    /// When it is tried next; `None` where only another look at its settings can end this.
    next_trial: Option<Duration>,
    pause: Duration,
}

/// A permit of a worker's share, for as long as somebody may wait for the worker.
pub(crate) struct Entry {
    worker: Option<Arc<Worker>>,
    is_trial: bool,
    _share: Option<OwnedSemaphorePermit>,
}

impl Entry {
    const OF_NO_WORKER: Self = Self { worker: None, is_trial: false, _share: None };

    /// Whether it tries a worker that has not answered.
    pub(crate) fn is_trial(&self) -> bool {
        self.is_trial
    }
}

impl Worker {
    fn outage(&self) -> MutexGuard<'_, Option<Outage>> {
        self.outage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn refusal(&self, reason: &str) -> DbError {
        DbError::worker_away(format!("the worker {} {reason}; the workspaces of others are served", self.name))
    }

    /// Refuses while it cannot be used, unless it is time to try; says whether this is a trial.
    fn let_in(&self, now: Duration) -> Result<bool, DbError> {
        let mut outage = self.outage();
        let Some(Outage { reason, next_trial, pause }) = &mut *outage else { return Ok(false) };
        match next_trial {
            Some(next) if *next <= now => {
                *next = now + *pause;
                *pause = (*pause * 2).min(TRIAL_PAUSE_MAX);
                Ok(true)
            }
            Some(_) | None => Err(self.refusal(reason)),
        }
    }

    /// Notes why it cannot be used. `next_trial` is `None` where trying tells nothing.
    fn note(&self, reason: String, next_trial: Option<Duration>) {
        let mut outage = self.outage();
        match &mut *outage {
            Some(known) if known.next_trial.is_some() == next_trial.is_some() => known.reason = reason,
            // What it is set to stays as it is while it is silent.
            Some(known) if known.next_trial.is_none() => {}
            Some(_) | None => {
                tracing::error!(worker = self.name, reason, "a worker cannot be used; its workspaces are refused");
                *outage = Some(Outage { reason, next_trial, pause: TRIAL_PAUSE });
            }
        }
    }

    /// It has answered; whether that is news. One that is not to be used stays so until it is set otherwise.
    fn is_back(&self, is_set_right: bool) -> bool {
        let mut outage = self.outage();
        let ends = outage.as_ref().is_some_and(|known| known.next_trial.is_some() || is_set_right);
        if ends {
            *outage = None;
            tracing::info!(worker = self.name, "a worker can be used again");
        }
        ends
    }
}

impl Workers {
    /// The shares of these numbers of connections. `readers` find out where a workspace stands; `reports` say of workers that were
    /// away at the start.
    pub(crate) fn new(
        readers: Option<Readers>,
        health: Arc<Health>,
        clock: Arc<dyn Clock>,
        counts: Counts,
        reports: Vec<WorkerReport>,
    ) -> Self {
        let finding = Semaphore::new(FINDING_COUNT_MAX);
        let (known, is_back) = (Mutex::default(), Notify::new());
        let workers = Self { readers, health, clock, counts, finding, known, is_back };
        workers.take_in(reports);
        workers
    }

    /// Waits for a permit of the share of the worker on which a workspace stands, but not for long.
    pub(crate) async fn enter(&self, purpose: Purpose, workspace: WorkspaceId) -> Result<Entry, DbError> {
        let Some(readers) = &self.readers else { return Ok(Entry::OF_NO_WORKER) };
        let Some(worker) = self.find(readers, workspace).await? else { return Ok(Entry::OF_NO_WORKER) };
        let is_trial = worker.let_in(self.clock.monotonic())?;
        let share = worker.shares[purpose as usize].clone();
        match tokio::time::timeout(Duration::from_secs(WAIT_SECONDS_MAX), share.acquire_owned()).await {
            Ok(Ok(share)) => Ok(Entry { worker: Some(worker), is_trial, _share: Some(share) }),
            Ok(Err(_)) => Err(DbError::closing()),
            Err(_) => {
                let reason = "does not answer, and holds all connections that it may";
                worker.note(reason.to_owned(), Some(self.clock.monotonic() + TRIAL_PAUSE));
                Err(worker.refusal(reason))
            }
        }
    }

    /// Learns from what came of a request whether its worker can be used.
    pub(crate) fn learn<T>(&self, entry: &Entry, found: &Result<T, DbError>) {
        let Some(worker) = &entry.worker else { return };
        match found {
            Ok(_) if worker.is_back(false) => self.is_back.notify_one(),
            Ok(_) => {}
            Err(fault) => {
                if let Some(reason) = fault.of_worker() {
                    worker.note(reason, Some(self.clock.monotonic() + TRIAL_PAUSE));
                }
            }
        }
    }

    /// The names of those that cannot be used now, in their order.
    pub(crate) fn unavailable(&self) -> Vec<String> {
        let known = self.known();
        let away = known.by_name.values().filter(|worker| worker.outage().is_some());
        let mut names: Vec<String> = away.map(|worker| worker.name.clone()).collect();
        names.sort();
        names
    }

    /// Asks all workers again and again how they are set, until it is stopped.
    pub(crate) async fn watch(self: Arc<Self>, stop: CancellationToken) {
        let Some(readers) = &self.readers else { return };
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.is_back.notified() => {}
                () = tokio::time::sleep(Duration::from_secs(LOOK_SECONDS)) => {}
            }
            match readers.read(&self.health, |client| async move { citus::workers(&client).await }).await {
                Ok(reports) => self.take_in(reports),
                Err(fault) => tracing::warn!(reason = fault.reason(), "the workers cannot be asked how they are set"),
            }
        }
    }

    /// Takes in what workers have said, or what was heard in place of that.
    fn take_in(&self, reports: Vec<WorkerReport>) {
        if reports.iter().all(|report| report.name != citus::UNNAMED) {
            self.known().by_name.remove(citus::UNNAMED);
        }
        for WorkerReport { name, settings, fault } in reports {
            let worker = self.named(&mut self.known(), name);
            match (settings, fault) {
                (Some(_), None) => {
                    worker.is_back(true);
                }
                (Some(_), Some(fault)) => worker.note(format!("is not to be used: {fault}"), None),
                (None, heard) => {
                    let reason = format!("does not answer: {}", heard.unwrap_or_default());
                    worker.note(reason, Some(self.clock.monotonic() + TRIAL_PAUSE));
                }
            }
        }
    }

    /// The worker of a workspace; `None` while there is no such workspace.
    async fn find(&self, readers: &Readers, workspace: WorkspaceId) -> Result<Option<Arc<Worker>>, DbError> {
        if let Some(worker) = self.known_of(workspace) {
            return Ok(worker);
        }
        let _turn = self.finding.acquire().await.map_err(|_| DbError::closing())?;
        // Others may have looked for the same one meanwhile.
        if let Some(worker) = self.known_of(workspace) {
            return Ok(worker);
        }
        let name = readers.read(&self.health, |client| async move {
            let statement = client.prepare_cached(FIND).await?;
            let row = client.query_opt(&statement, &[&workspace.0]).await?;
            Ok(row.map(|row| row.try_get::<_, String>(0)).transpose()?)
        });
        let name = name.await?;
        let mut known = self.known();
        let worker = name.map(|name| self.named(&mut known, name));
        if known.of.len() >= WORKSPACE_COUNT_MAX {
            known.of.clear();
        }
        known.of.insert(workspace, (self.clock.monotonic(), worker.clone()));
        Ok(worker)
    }

    fn known_of(&self, workspace: WorkspaceId) -> Option<Option<Arc<Worker>>> {
        let now = self.clock.monotonic();
        let is_fresh = |since: &Duration| now.saturating_sub(*since) < Duration::from_secs(BELIEVED_SECONDS);
        self.known().of.get(&workspace).filter(|(since, _)| is_fresh(since)).map(|(_, worker)| worker.clone())
    }

    fn named(&self, known: &mut Known, name: String) -> Arc<Worker> {
        let new = |name| {
            let shares = self.counts.map(|count| Arc::new(Semaphore::new((count / 2).max(1))));
            Arc::new(Worker { name, shares, outage: Mutex::default() })
        };
        known.by_name.entry(name.clone()).or_insert_with(|| new(name)).clone()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
