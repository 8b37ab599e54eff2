//! The writer: one thread, one connection, one transaction and one flush for all that waits.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rolo_core::command::Reads;
use rolo_core::decide::{Answer, Moment, answer};
use rolo_core::view::Writes;
use rolo_core::{Clock, Entropy, View, WorkspaceId};
use rusqlite::Connection;
use tokio::sync::mpsc;

use super::fault::Fault;
use super::health::Health;
use super::order::Stale;
use super::{load, persist, workspaces};
use crate::border::Submission;
use crate::error::StoreError;
use crate::queue::{BATCH_COMMANDS_MAX, Job, Observer};

/// What the writer's thread owns.
pub(super) struct Writer {
    pub(super) connection: Connection,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) entropy: Arc<dyn Entropy>,
    pub(super) observer: Arc<dyn Observer>,
    pub(super) health: Arc<Health>,
    /// Pages in the log of writes after the last commit.
    pub(super) log_pages: Arc<AtomicU32>,
    /// Entries in the order of contacts that have lost their meaning.
    pub(super) stale: Stale,
}

/// Pages in the log of writes from which on they are brought into the database.
const LOG_PAGES_MAX: u32 = 1_000;

/// Has the connection count the pages of its log of writes, in the place of SQLite's own check-pointing: that one does
/// not tell when it fails.
pub(super) fn count_log_pages(connection: &mut Connection) -> rusqlite::Result<Arc<AtomicU32>> {
    let pages = Arc::new(AtomicU32::new(0));
    let counted = pages.clone();
    connection.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, pages| {
        counted.store(u32::try_from(pages).unwrap_or(0), Ordering::Relaxed);
        Ok(())
    }))?;
    Ok(pages)
}

/// What a committed batch has to tell.
struct Committed {
    took: Duration,
    /// For each workspace: how many commands, and where its log stands.
    workspaces: Vec<(WorkspaceId, usize, u64)>,
}

impl Writer {
    /// Works until the queue is shut and empty, or the store fails. Gives the connection back, to be closed.
    pub(super) fn run(mut self, mut queue: mpsc::Receiver<Job>) -> Connection {
        let mut jobs = Vec::with_capacity(BATCH_COMMANDS_MAX);
        while queue.blocking_recv_many(&mut jobs, BATCH_COMMANDS_MAX) > 0 {
            // Nobody waits for these any more, and nothing has been promised.
            jobs.retain(|job| !job.answer.is_closed());
            self.serve(std::mem::take(&mut jobs));
            self.fold_log_of_writes();
            if let Some(reason) = self.health.failure() {
                queue.close();
                while let Some(job) = queue.blocking_recv() {
                    let _ = job.answer.send(Err(StoreError::Failed(reason.clone())));
                }
                break;
            }
        }
        if self.health.failure().is_none()
            && let Err(fault) = self.stale.remove_all(&self.connection)
        {
            self.health.fail(fault.into_error().to_string());
        }
        self.connection
    }

    /// Carries out a batch and answers everybody in it. If something of ours fails, each is tried alone, so that one
    /// cannot take the others with it.
    fn serve(&mut self, jobs: Vec<Job>) {
        if let Some(reason) = self.health.failure() {
            for job in jobs {
                let _ = job.answer.send(Err(StoreError::Failed(reason.clone())));
            }
            return;
        }
        let submissions: Vec<&Submission> = jobs.iter().map(|job| &job.submission).collect();
        match self.batch(&submissions) {
            Ok(answers) => {
                for (job, answer) in jobs.into_iter().zip(answers) {
                    let _ = job.answer.send(Ok(answer));
                }
            }
            Err(StoreError::Internal(reason)) if jobs.len() > 1 => {
                tracing::error!(reason, "a batch failed, its commands are tried one by one");
                for job in jobs {
                    self.serve(vec![job]);
                }
            }
            Err(error) => {
                if let StoreError::Failed(reason) = &error {
                    self.health.fail(reason.clone());
                }
                self.health.set_full(error == StoreError::Full);
                tracing::error!(%error, "a batch failed");
                for job in jobs {
                    let _ = job.answer.send(Err(error.clone()));
                }
            }
        }
    }

    /// Brings the log of writes into the database when it has become long. What was answered is safe in the log; an
    /// error of the disk here ends the store all the same.
    fn fold_log_of_writes(&mut self) {
        if self.log_pages.swap(0, Ordering::Relaxed) < LOG_PAGES_MAX {
            return;
        }
        let folded = self.connection.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(()));
        match folded.map_err(|error| Fault::from(error).into_error()) {
            Ok(()) | Err(StoreError::Busy(_)) => {}
            Err(StoreError::Failed(reason)) => self.health.fail(reason),
            Err(error) => tracing::warn!(%error, "the log of writes cannot be brought into the database"),
        }
    }

    fn batch(&mut self, submissions: &[&Submission]) -> Result<Vec<Answer>, StoreError> {
        let attempt = catch_unwind(AssertUnwindSafe(|| self.attempt(submissions)));
        let result = attempt.unwrap_or_else(|_| Err(Fault::internal("a rule panicked")));
        match result {
            Ok((answers, committed)) => {
                if let Some(Committed { took, workspaces }) = committed {
                    self.health.set_full(false);
                    for (workspace, commands, position) in workspaces {
                        self.observer.batch_committed(commands, took.as_secs_f64(), workspace, position);
                    }
                }
                Ok(answers)
            }
            Err(fault) => {
                let error = fault.into_error();
                // A failed rollback after a failed statement tells nothing new, except that the connection is unusable.
                if !self.connection.is_autocommit() && self.connection.execute_batch("rollback").is_err() {
                    return Err(StoreError::Failed(error.to_string()));
                }
                Err(error)
            }
        }
    }

    fn attempt(&mut self, submissions: &[&Submission]) -> Result<(Vec<Answer>, Option<Committed>), Fault> {
        let started = self.clock.monotonic();
        let connection = &self.connection;
        connection.prepare_cached("begin immediate")?.execute([])?;
        let mut views = Self::load(connection, submissions)?;
        let now = self.clock.now();
        let mut answers = Vec::with_capacity(submissions.len());
        for submission in submissions {
            let view = views.iter_mut().find(|view| view.workspace.id == submission.workspace);
            let view = view.ok_or_else(|| Fault::internal("a submission's workspace is not loaded"))?;
            let moment = Moment { now, random: self.entropy.bits() };
            answers.push(answer(view, &submission.request, submission.retry.as_ref(), moment));
        }
        let writes: Vec<Writes> =
            views.into_iter().map(View::into_writes).filter(|writes| !writes.is_empty()).collect();
        if writes.is_empty() {
            connection.prepare_cached("rollback")?.execute([])?;
            return Ok((answers, None));
        }
        let mut stale = Vec::new();
        for writes in &writes {
            persist::persist(connection, writes, &mut stale)?;
        }
        let removed = self.stale.remove_some(connection, stale.len())?;
        connection.prepare_cached("commit")?.execute([])?;
        self.stale.committed(removed, stale);
        let count = |id| submissions.iter().filter(|submission| submission.workspace == id).count();
        let workspaces = writes.iter().map(|writes| &writes.workspace);
        let workspaces = workspaces.map(|workspace| (workspace.id, count(workspace.id), workspace.log_position));
        let took = self.clock.monotonic().saturating_sub(started);
        Ok((answers, Some(Committed { took, workspaces: workspaces.collect() })))
    }

    /// One view for each workspace of the batch, with all that its commands read.
    fn load(connection: &Connection, submissions: &[&Submission]) -> Result<Vec<View>, Fault> {
        let mut wanted: Vec<(WorkspaceId, Reads)> = Vec::with_capacity(1);
        for submission in submissions {
            let place = wanted.iter().position(|(workspace, _)| *workspace == submission.workspace);
            let place = place.unwrap_or_else(|| {
                wanted.push((submission.workspace, Reads::default()));
                wanted.len() - 1
            });
            let reads = &mut wanted[place].1;
            submission.request.command.reads(reads);
            reads.kept.extend(submission.retry.iter().map(|retry| retry.key.clone()));
        }
        let load = |(id, reads)| {
            let workspace = workspaces::get(connection, id)?;
            let mut view = View::new(workspace.ok_or_else(|| Fault::internal("there is no such workspace"))?);
            load::load(connection, &mut view, reads)?;
            Ok(view)
        };
        wanted.into_iter().map(load).collect()
    }
}
