//! Group commit: of each workspace one batch at a time, with all commands that wait for it.
//!
//! A batch takes three round trips, in each of which everything is sent at once: begin, lock the workspace's row and
//! load; write; commit. A connection that lacks some of the statements prepares all that are missing in one round trip more,
//! before it begins and again before it writes: so it takes five at most, of which one is outside the transaction. The lock
//! makes batches of all processes take turns, and gives out log positions without gaps.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use deadpool_postgres::ClientWrapper;
use futures_util::FutureExt;
use rolo_core::change::view::Writes;
use rolo_core::{Clock, Entropy, View, WorkspaceId};
use tokio::sync::{Semaphore, watch};

use crate::batch;
use crate::command_queue::{Depth, Lanes, Pending};
use crate::error::StoreError;
use crate::observer::{Observer, notify};
use crate::postgres::error::{DbError, Remedy};
use crate::postgres::health::Health;
use crate::postgres::manage::workspaces;
use crate::postgres::open::connections::Purpose;
use crate::postgres::open::pool::{ConnectionBudget, Session};
use crate::postgres::read::load;
use crate::postgres::workers::{Entry, Workers};
use crate::postgres::write::persist;
use crate::postgres::write::pipeline::{execute_all, prepare_all, query_all};
use crate::unlinker::Unlinker;
use crate::waiters::Waiters;

/// How often a batch is tried.
const ATTEMPT_COUNT_MAX: u32 = 5;

/// The pause before the second attempt; each further one is twice as long.
const PAUSE_MILLIS: u64 = 20;

/// No attempt begins later than this after the first one.
const ATTEMPTS_SECONDS_MAX: u64 = 10;

/// How long the answers to what was sent at once may take. The server itself waits for a lock half as long.
pub(crate) const ANSWER_SECONDS_MAX: u64 = 10;

/// How long a transaction may take that is given up: closing the connection does the same.
const ROLLBACK_SECONDS_MAX: u64 = 1;

/// The handler of batches.
pub(crate) struct Writer {
    pub(crate) connections: ConnectionBudget,
    pub(crate) workers: Arc<Workers>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) health: Arc<Health>,
    pub(crate) unlinker: Arc<Unlinker>,
    pub(crate) waiters: Arc<Waiters>,
    /// As many batches at once as there are connections for them.
    permits: Semaphore,
    queues: Mutex<Queues>,
    depth: Depth,
    /// How many workspaces are being written.
    working: watch::Sender<usize>,
}

/// What waits, by workspace. A workspace has an entry for as long as somebody works on it.
#[derive(Default)]
struct Queues {
    is_shut: bool,
    waiting: HashMap<WorkspaceId, Lanes>,
}

impl Writer {
    pub(crate) fn new(
        connections: ConnectionBudget,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        workers: Arc<Workers>,
        (observer, health, unlinker, waiters): (Arc<dyn Observer>, Arc<Health>, Arc<Unlinker>, Arc<Waiters>),
    ) -> Self {
        let permits = Semaphore::new(connections.count_max());
        let (queues, working) = (Mutex::default(), watch::Sender::new(0));
        let depth = Depth::default();
        Self {
            connections,
            workers,
            clock,
            entropy,
            observer,
            health,
            unlinker,
            waiters,
            permits,
            queues,
            depth,
            working,
        }
    }

    /// Puts a submission into its workspace's queue.
    pub(crate) fn push(self: &Arc<Self>, pending: Pending) -> Result<(), StoreError> {
        let workspace = pending.workspace();
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if queues.is_shut {
            return Err(StoreError::Closing);
        }
        self.depth.enter(pending.lane(), pending.command_count())?;
        let is_idle = !queues.waiting.contains_key(&workspace);
        queues.waiting.entry(workspace).or_default().push(pending);
        if is_idle {
            self.working.send_modify(|count| *count += 1);
            tokio::spawn(self.clone().work(workspace));
        }
        Ok(())
    }

    /// Commands that wait.
    pub(crate) fn depth(&self) -> usize {
        self.depth.count()
    }

    /// Lets nobody in any more, and waits until what is in the queues is finished.
    pub(crate) async fn close(&self) {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner).is_shut = true;
        // It fails only when the sender is gone, and that is ours.
        let _ = self.working.subscribe().wait_for(|count| *count == 0).await;
    }

    /// Works on one workspace until nothing waits for it. Workspaces take turns with the connections. A panic costs those
    /// whose batch it was their answers, and nobody else: the workspace goes on, and the store can be closed.
    async fn work(self: Arc<Self>, workspace: WorkspaceId) {
        while self.goes_on(workspace) {
            let share = AssertUnwindSafe(self.workers.enter(Purpose::Writing, workspace)).catch_unwind().await;
            let share = share.unwrap_or_else(|_| Err(DbError::internal("the look for a workspace's worker panicked")));
            let permit = self.permits.acquire().await;
            let batch = self.next(workspace);
            let entry = match share {
                Ok(entry) => entry,
                Err(fault) => {
                    let error = fault.into_error();
                    batch.into_iter().for_each(|pending| pending.fail(error.clone()));
                    continue;
                }
            };
            if AssertUnwindSafe(self.handle_batch(batch, &entry)).catch_unwind().await.is_err() {
                tracing::error!("a batch panicked, and whether it was written is unknown");
            }
            drop(permit);
        }
        self.working.send_modify(|count| *count -= 1);
    }

    /// Whether something waits. If not, the workspace's entry is gone. So nobody's worker is looked for, and nothing of it can fail,
    /// on behalf of a batch that is not there yet.
    fn goes_on(&self, workspace: WorkspaceId) -> bool {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        let waits = queues.waiting.get(&workspace).is_some_and(|lanes| !lanes.is_empty());
        if !waits {
            queues.waiting.remove(&workspace);
        }
        waits
    }

    /// The next batch, with all that has come while this task waited for its turn.
    fn next(&self, workspace: WorkspaceId) -> Vec<Pending> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        queues.waiting.get_mut(&workspace).map(|lanes| lanes.next(&self.depth)).unwrap_or_default()
    }

    /// Handles a batch and answers everybody in it. It is carried out as a whole again where that may help: deciding is
    /// pure, and what was not committed has not happened. If something of ours fails, each submission is tried alone, so that
    /// one cannot take the others with it.
    async fn handle_batch(&self, mut batch: Vec<Pending>, entry: &Entry) {
        if let Err(fault) = self.health.takes_commits() {
            let error = fault.into_error();
            return batch.into_iter().for_each(|pending| pending.fail(error.clone()));
        }
        // While the database is known to be gone, nobody is kept waiting for it.
        let is_hopeless = self.health.unavailable().is_some() || entry.is_trial();
        let attempts = if is_hopeless { 1 } else { ATTEMPT_COUNT_MAX };
        let mut pause = Duration::from_millis(PAUSE_MILLIS);
        let mut attempt = 1;
        let began = self.clock.monotonic();
        let limit = Duration::from_secs(ATTEMPTS_SECONDS_MAX);
        let result = loop {
            let Err(fault) = self.try_batch(&mut batch).await else { break Ok(()) };
            self.health.learn(&fault);
            let is_last = attempt >= attempts || self.clock.monotonic().saturating_sub(began) > limit;
            if fault.remedy() == Remedy::None || is_last {
                tracing::error!(reason = fault.reason(), attempt, "a batch failed");
                break Err(fault);
            }
            tracing::warn!(reason = fault.reason(), attempt, "a batch is tried again");
            tokio::time::sleep(pause).await;
            attempt += 1;
            pause *= 2;
        };
        self.workers.learn(entry, &result);
        match result.map_err(DbError::into_error) {
            Ok(()) => batch.into_iter().for_each(Pending::answer),
            Err(StoreError::Internal(reason)) if batch.len() > 1 => {
                tracing::error!(reason, "a batch failed, its commands are tried one by one");
                for pending in batch {
                    Box::pin(self.handle_batch(vec![pending], entry)).await;
                }
            }
            Err(error) => batch.into_iter().for_each(|pending| pending.fail(error.clone())),
        }
    }

    /// Handles a batch in one transaction, and notes the answers.
    async fn try_batch(&self, batch: &mut [Pending]) -> Result<(), DbError> {
        let started = self.clock.monotonic();
        let session = self.health.answered(ANSWER_SECONDS_MAX, self.connections.take()).await?;
        let command_count = batch.iter().map(Pending::command_count).sum();
        // Until the commit is sent nothing has happened, so what panics may be tried again by itself.
        let written = AssertUnwindSafe(async {
            let writes = self.health.answered(ANSWER_SECONDS_MAX, self.decide(&session, batch)).await?;
            if !writes.is_empty() {
                self.health.answered(ANSWER_SECONDS_MAX, write(&session, &writes)).await?;
            }
            Ok(writes)
        });
        let written = written.catch_unwind().await.unwrap_or_else(|_| Err(DbError::internal("a batch panicked")));
        let writes = match written {
            Ok(writes) => writes,
            Err(fault) => {
                roll_back(session, &fault).await;
                return Err(fault);
            }
        };
        if writes.is_empty() {
            roll_back(session, &DbError::internal("nothing is to be written")).await;
            return Ok(());
        }
        let commit = async { Ok(session.batch_execute("commit").await?) };
        self.health.answered(ANSWER_SECONDS_MAX, commit).await.map_err(DbError::of_commit)?;
        session.settle();
        self.health.is_sound();
        let took = self.clock.monotonic().saturating_sub(started).as_secs_f64();
        let workspace = &writes.workspace;
        self.waiters.committed(workspace.id, workspace.log_position);
        notify(&*self.observer, command_count, took, workspace);
        if writes.is_unlinking {
            self.unlinker.note(workspace.id);
            self.unlinker.wake();
        }
        Ok(())
    }

    /// Begins a transaction, locks, loads and decides.
    async fn decide(&self, client: &ClientWrapper, batch: &mut [Pending]) -> Result<Writes, DbError> {
        let (id, mut reads) = batch::reads(batch).pop().ok_or_else(|| DbError::internal("a batch is empty"))?;
        let left_out = reads.leave_out();
        let mut calls = vec![workspaces::lock(id)];
        let (kinds, queries): (Vec<_>, Vec<_>) = load::queries(id, reads).into_iter().unzip();
        calls.extend(queries);
        // Everything is prepared first: what is loaded must be sent behind the lock.
        let calls = prepare_all(client, calls).await?;
        // Each statement sees what was committed before it began, so what is loaded is what the lock protects.
        let begin = client.batch_execute("begin isolation level read committed");
        let (begun, loaded) = futures_util::join!(begin, query_all(client, &calls));
        begun?;
        let loaded = loaded?;
        let (workspace, loaded) = loaded.split_first().ok_or_else(|| DbError::internal("an answer is missing"))?;
        let workspace = workspace.first().ok_or_else(DbError::no_workspace)?;
        let mut view = View::new(workspaces::read_locked(workspace)?);
        view.reserve(batch::command_count(batch, id));
        view.leave_out(left_out);
        for (kind, rows) in kinds.into_iter().zip(loaded) {
            load::put(&mut view, kind, rows)?;
        }
        // All commands are of one workspace.
        let decided = batch::decide(std::slice::from_mut(&mut view), batch, &*self.clock, &*self.entropy);
        decided.ok_or_else(|| DbError::internal("a submission's workspace is not loaded"))?;
        Ok(view.into_writes())
    }
}

async fn write(client: &ClientWrapper, writes: &Writes) -> Result<(), DbError> {
    let statements = prepare_all(client, persist::statements(writes)).await?;
    execute_all(client, &statements).await
}

/// Ends the transaction, so that its lock goes at once. A connection that cannot is closed, which does the same.
async fn roll_back(session: Session, fault: &DbError) {
    if fault.remedy() == Remedy::Reconnect {
        return;
    }
    let limit = Duration::from_secs(ROLLBACK_SECONDS_MAX);
    if matches!(tokio::time::timeout(limit, session.batch_execute("rollback")).await, Ok(Ok(()))) {
        session.settle();
    }
}
