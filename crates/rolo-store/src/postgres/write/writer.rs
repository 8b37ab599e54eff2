//! The writer: of each workspace one batch at a time, with all that waits for it.
//!
//! A batch takes three round trips, in each of which everything is sent at once: begin, lock the workspace's row and
//! load; write; commit. A connection that lacks some of the statements prepares all that are missing in one round trip more,
//! before it begins and again before it writes: so it takes five at most, of which one is outside the transaction. The lock
//! makes batches of all processes take turns, and gives out log positions without gaps.

use std::collections::{HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use deadpool_postgres::ClientWrapper;
use futures_util::FutureExt;
use rolo_core::decide::Answer;
use rolo_core::view::Writes;
use rolo_core::{Clock, Entropy, View, WorkspaceId};
use tokio::sync::{Semaphore, oneshot, watch};

use crate::batch;
use crate::command_queue::{BATCH_COMMANDS_MAX, Job, QUEUE_COMMANDS_MAX};
use crate::error::StoreError;
use crate::model::submission::Submission;
use crate::observer::{Observer, tell};
use crate::postgres::error::{Fault, Remedy};
use crate::postgres::health::Health;
use crate::postgres::manage::workspaces;
use crate::postgres::open::sharing::{Session, Share};
use crate::postgres::read::load;
use crate::postgres::write::persist;
use crate::postgres::write::pipeline::{execute_all, prepare_all, query_all};
use crate::unlinker::Unlinker;

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

/// What carries out batches.
pub(crate) struct Writer {
    pub(crate) share: Share,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) health: Arc<Health>,
    pub(crate) unlinker: Arc<Unlinker>,
    /// As many batches at once as there are connections for them.
    permits: Semaphore,
    queues: Mutex<Queues>,
    /// How many workspaces are being written.
    working: watch::Sender<usize>,
}

/// What waits, by workspace. A workspace has an entry for as long as somebody works on it.
#[derive(Default)]
struct Queues {
    is_shut: bool,
    waiting: HashMap<WorkspaceId, VecDeque<Job>>,
    depth: usize,
}

impl Writer {
    pub(crate) fn new(
        share: Share,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        (observer, health, unlinker): (Arc<dyn Observer>, Arc<Health>, Arc<Unlinker>),
    ) -> Self {
        let permits = Semaphore::new(share.count_max());
        let (queues, working) = (Mutex::default(), watch::Sender::new(0));
        Self { share, clock, entropy, observer, health, unlinker, permits, queues, working }
    }

    /// Puts a submission into its workspace's queue; its answer comes by the receiver.
    pub(crate) fn enter(
        self: &Arc<Self>,
        submission: Box<Submission>,
    ) -> Result<oneshot::Receiver<Result<Answer, StoreError>>, StoreError> {
        let (answer, receiver) = oneshot::channel();
        let workspace = submission.workspace;
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if queues.is_shut {
            return Err(StoreError::Closing);
        }
        if queues.depth >= QUEUE_COMMANDS_MAX {
            return Err(StoreError::Busy(format!("{QUEUE_COMMANDS_MAX} requests wait already")));
        }
        queues.depth += 1;
        let is_idle = !queues.waiting.contains_key(&workspace);
        queues.waiting.entry(workspace).or_default().push_back(Job { submission, answer });
        if is_idle {
            self.working.send_modify(|count| *count += 1);
            tokio::spawn(self.clone().work(workspace));
        }
        Ok(receiver)
    }

    /// Submissions that wait.
    pub(crate) fn depth(&self) -> usize {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner).depth
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
        loop {
            let permit = self.permits.acquire().await;
            let Some(jobs) = self.next(workspace) else { break };
            if AssertUnwindSafe(self.serve(jobs)).catch_unwind().await.is_err() {
                tracing::error!("a batch panicked, and whether it was written is unknown");
            }
            drop(permit);
        }
        self.working.send_modify(|count| *count -= 1);
    }

    /// The jobs of the next batch; `None` when nothing waits, and the workspace's entry is gone.
    fn next(&self, workspace: WorkspaceId) -> Option<Vec<Job>> {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = queues.waiting.get_mut(&workspace)?;
        let jobs: Vec<Job> = waiting.drain(..waiting.len().min(BATCH_COMMANDS_MAX)).collect();
        if jobs.is_empty() {
            queues.waiting.remove(&workspace);
            return None;
        }
        queues.depth -= jobs.len();
        Some(jobs)
    }

    /// Carries out a batch and answers everybody in it. If something of ours fails, each is tried alone, so that one
    /// cannot take the others with it.
    async fn serve(&self, mut jobs: Vec<Job>) {
        // Nobody waits for these any more, and nothing has been promised.
        jobs.retain(|job| !job.answer.is_closed());
        if jobs.is_empty() {
            return;
        }
        match self.batch(&jobs).await {
            Err(StoreError::Internal(reason)) if jobs.len() > 1 => {
                tracing::error!(reason, "a batch failed, its commands are tried one by one");
                for job in jobs {
                    let result = self.batch(std::slice::from_ref(&job)).await;
                    answer_all(vec![job], result);
                }
            }
            result => answer_all(jobs, result),
        }
    }

    /// Carries out a batch, as a whole again where that may help: deciding is pure, and what was not committed has not
    /// happened.
    async fn batch(&self, jobs: &[Job]) -> Result<Vec<Answer>, StoreError> {
        self.health.takes_commits().map_err(Fault::into_error)?;
        let submissions: Vec<&Submission> = jobs.iter().map(|job| &*job.submission).collect();
        // While the database is known to be gone, nobody is kept waiting for it.
        let attempts = if self.health.trouble().is_some() { 1 } else { ATTEMPT_COUNT_MAX };
        let mut pause = Duration::from_millis(PAUSE_MILLIS);
        let mut attempt = 1;
        let began = self.clock.monotonic();
        let limit = Duration::from_secs(ATTEMPTS_SECONDS_MAX);
        loop {
            let fault = match self.attempt(&submissions).await {
                Ok(answers) => return Ok(answers),
                Err(fault) => fault,
            };
            self.health.learn(&fault);
            let is_last = attempt >= attempts || self.clock.monotonic().saturating_sub(began) > limit;
            if fault.remedy() == Remedy::None || is_last {
                let error = fault.into_error();
                tracing::error!(%error, attempt, "a batch failed");
                return Err(error);
            }
            tracing::warn!(reason = fault.reason(), attempt, "a batch is tried again");
            tokio::time::sleep(pause).await;
            attempt += 1;
            pause *= 2;
        }
    }

    async fn attempt(&self, submissions: &[&Submission]) -> Result<Vec<Answer>, Fault> {
        let started = self.clock.monotonic();
        let session = self.health.answered(ANSWER_SECONDS_MAX, self.share.take()).await?;
        // Until the commit is sent nothing has happened, so what panics may be tried again by itself.
        let carried_out = AssertUnwindSafe(self.carry_out(&session, submissions)).catch_unwind().await;
        let carried_out = carried_out.unwrap_or_else(|_| Err(Fault::internal("a batch panicked")));
        let (answers, writes) = match carried_out {
            Ok(carried_out) => carried_out,
            Err(fault) => {
                roll_back(session, &fault).await;
                return Err(fault);
            }
        };
        if writes.is_empty() {
            roll_back(session, &Fault::internal("nothing is to be written")).await;
            return Ok(answers);
        }
        let commit = async { Ok(session.batch_execute("commit").await?) };
        self.health.answered(ANSWER_SECONDS_MAX, commit).await.map_err(Fault::of_commit)?;
        session.settle();
        self.health.is_sound();
        let took = self.clock.monotonic().saturating_sub(started).as_secs_f64();
        let workspace = &writes.workspace;
        tell(&*self.observer, submissions.len(), took, workspace);
        if writes.is_unlinking {
            self.unlinker.note(workspace.id);
            self.unlinker.wake();
        }
        Ok(answers)
    }

    /// All of a batch but its commit.
    async fn carry_out(
        &self,
        client: &ClientWrapper,
        submissions: &[&Submission],
    ) -> Result<(Vec<Answer>, Writes), Fault> {
        let (answers, writes) = self.health.answered(ANSWER_SECONDS_MAX, self.decide(client, submissions)).await?;
        if !writes.is_empty() {
            self.health.answered(ANSWER_SECONDS_MAX, write(client, &writes)).await?;
        }
        Ok((answers, writes))
    }

    /// Begins a transaction, locks, loads and decides.
    async fn decide(
        &self,
        client: &ClientWrapper,
        submissions: &[&Submission],
    ) -> Result<(Vec<Answer>, Writes), Fault> {
        let (id, mut reads) = batch::reads(submissions).pop().ok_or_else(|| Fault::internal("a batch is empty"))?;
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
        let (workspace, loaded) = loaded.split_first().ok_or_else(|| Fault::internal("an answer is missing"))?;
        let workspace = workspace.first().ok_or_else(Fault::no_workspace)?;
        let mut view = View::new(workspaces::read_locked(workspace)?);
        view.reserve(submissions.len());
        view.leave_out(left_out);
        for (kind, rows) in kinds.into_iter().zip(loaded) {
            load::put(&mut view, kind, rows)?;
        }
        // All commands are of one workspace.
        let answers = batch::decide(std::slice::from_mut(&mut view), submissions, &*self.clock, &*self.entropy);
        let answers = answers.ok_or_else(|| Fault::internal("a submission's workspace is not loaded"))?;
        Ok((answers, view.into_writes()))
    }
}

async fn write(client: &ClientWrapper, writes: &Writes) -> Result<(), Fault> {
    let statements = prepare_all(client, persist::statements(writes)).await?;
    execute_all(client, &statements).await
}

/// Ends the transaction, so that its lock goes at once. A connection that cannot is closed, which does the same.
async fn roll_back(session: Session, fault: &Fault) {
    if fault.remedy() == Remedy::Reconnect {
        return;
    }
    let limit = Duration::from_secs(ROLLBACK_SECONDS_MAX);
    if matches!(tokio::time::timeout(limit, session.batch_execute("rollback")).await, Ok(Ok(()))) {
        session.settle();
    }
}

fn answer_all(jobs: Vec<Job>, result: Result<Vec<Answer>, StoreError>) {
    match result {
        Ok(answers) => {
            for (job, answer) in jobs.into_iter().zip(answers) {
                let _ = job.answer.send(Ok(answer));
            }
        }
        Err(error) => {
            for job in jobs {
                let _ = job.answer.send(Err(error.clone()));
            }
        }
    }
}
