//! Group commit: one thread, one connection, one transaction and one flush for all commands that wait.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use rolo_core::change::view::Writes;
use rolo_core::{Clock, Entropy, View, Workspace};
use rusqlite::Connection;
use tokio::runtime::Handle;

use crate::batch;
use crate::command_queue::Pending;
use crate::error::StoreError;
use crate::observer::{Observer, notify};
use crate::sqlite::error::DbError;
use crate::sqlite::manage::workspaces;
use crate::sqlite::read::load::{self, ContactRows};
use crate::sqlite::write::change_order::Stale;
use crate::sqlite::write::checkpointer::Checkpointer;
use crate::sqlite::write::command_queue::WorkQueue;
use crate::sqlite::write::connection::WriteConnection;
use crate::sqlite::write::health::Health;
use crate::sqlite::write::persist;
use crate::sqlite::write::statements::Statements;
use crate::unlinker::Unlinker;
use crate::waiters::Waiters;

/// Bytes of records, log entries and idempotency records up to which the writer holds what a batch has written until
/// the next one has.
const WRITTEN_BYTES_MAX: usize = 1024 * 1024;

/// What the writer's thread owns.
pub(crate) struct Writer {
    pub(crate) write: WriteConnection,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) checkpointer: Checkpointer,
    /// The runtime of those who wait for answers.
    pub(crate) runtime: Option<Handle>,
    /// Stale entries of the change-order index.
    pub(crate) stale: Stale,
    /// What the last batch has written, while the next one is under way, unless it is much. Those who are answered read the
    /// same records; who lets go of one last gives its memory back, and from this thread, which took it, that costs far less.
    pub(crate) written: Vec<(Writes, ContactRows)>,
    pub(crate) unlinker: Arc<Unlinker>,
    pub(crate) waiters: Arc<Waiters>,
}

/// Fails the store if the writer's thread ends by a panic: without it nothing is written any more.
struct Sentinel(Arc<Health>);

impl Drop for Sentinel {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.fail("the writer panicked".into());
        }
    }
}

/// What is reported of a committed batch.
struct Committed {
    took: Duration,
    /// For each workspace: how many commands, and how it is now.
    workspaces: Vec<(usize, Workspace)>,
}

impl Writer {
    /// Works until the queue is closed and empty, or the store fails. Gives the connection back, to be closed.
    pub(crate) fn run(mut self, mut queue: WorkQueue) -> Connection {
        let _sentinel = Sentinel(self.write.health.clone());
        while let Some((batch, tasks)) = queue.next() {
            if !batch.is_empty() {
                self.handle_batch(batch);
            }
            tasks.into_iter().for_each(|task| task(&mut self.write));
            self.stale.begin_round();
            if self.checkpointer.after_commit(&self.write.connection, &self.write.health) {
                // A reader that begins now sees the checkpoint, so it does not keep the WAL from restarting.
                drop(self.write.point_readers.begin_commit());
            }
            if queue.is_empty() {
                self.written.clear();
            }
            if let Some(reason) = self.write.health.failure() {
                queue.close();
                while let Some((batch, tasks)) = queue.next() {
                    batch.into_iter().for_each(|pending| pending.fail(StoreError::Failed(reason.clone())));
                    tasks.into_iter().for_each(|task| task(&mut self.write));
                }
                break;
            }
        }
        if self.write.health.failure().is_none()
            && let Err(fault) = self.stale.remove_all(&self.write.connection)
        {
            self.write.health.fail(fault.into_error().to_string());
        }
        self.write.connection
    }

    /// Handles a batch and answers everybody in it. If something of ours fails, each submission is tried alone, so that
    /// one cannot take the others with it.
    fn handle_batch(&mut self, mut batch: Vec<Pending>) {
        if let Some(reason) = self.write.health.failure() {
            return batch.into_iter().for_each(|pending| pending.fail(StoreError::Failed(reason.clone())));
        }
        let attempt = catch_unwind(AssertUnwindSafe(|| self.try_batch(&mut batch)));
        let result = match attempt {
            Ok(Ok(committed)) => Ok(committed),
            Ok(Err(fault)) => Err(self.roll_back(fault)),
            Err(_) if !self.write.connection.is_autocommit() => {
                Err(self.roll_back(DbError::internal("a batch panicked")))
            }
            // No transaction is open: perhaps it is committed.
            Err(_) => Err(StoreError::Unknown("the writer panicked".into())),
        };
        match result {
            Ok(committed) => {
                if let Some(Committed { took, workspaces }) = committed {
                    self.write.health.set_full(false);
                    for (commands, workspace) in &workspaces {
                        notify(&*self.observer, *commands, took.as_secs_f64(), workspace);
                    }
                }
                self.answer(batch);
            }
            Err(error @ (StoreError::Internal(_) | StoreError::NoWorkspace)) if batch.len() > 1 => {
                if error != StoreError::NoWorkspace {
                    tracing::error!(%error, "a batch failed, its commands are tried one by one");
                }
                batch.into_iter().for_each(|pending| self.handle_batch(vec![pending]));
            }
            Err(error) => {
                if let StoreError::Failed(reason) = &error {
                    self.write.health.fail(reason.clone());
                }
                self.write.health.set_full(error == StoreError::Full);
                if error != StoreError::NoWorkspace {
                    tracing::error!(%error, "a batch failed");
                }
                batch.into_iter().for_each(|pending| pending.fail(error.clone()));
            }
        }
    }

    /// Takes back what a failed batch has begun.
    fn roll_back(&mut self, fault: DbError) -> StoreError {
        let error = fault.into_error();
        // A failed rollback after a failed statement is no news, except that the connection is unusable.
        if !self.write.connection.is_autocommit() && self.write.connection.execute_batch("rollback").is_err() {
            return StoreError::Failed(error.to_string());
        }
        error
    }

    /// Gives everybody in a committed batch an answer. Each one wakes a task of the runtime, which from one of its own
    /// threads takes a fraction of what it takes from here, so all are handed over at once.
    fn answer(&self, batch: Vec<Pending>) {
        let answer = move || batch.into_iter().for_each(Pending::answer);
        match &self.runtime {
            Some(runtime) => drop(runtime.spawn(async { answer() })),
            None => answer(),
        }
    }

    /// Handles a batch in one transaction, and notes the answers. `None` when there was nothing to write.
    fn try_batch(&mut self, batch: &mut [Pending]) -> Result<Option<Committed>, DbError> {
        let started = self.clock.monotonic();
        let connection = &self.write.connection;
        connection.prepare_cached("begin immediate")?.execute([])?;
        let (mut views, contact_rows): (Vec<_>, Vec<_>) = Self::load(connection, batch)?.into_iter().unzip();
        let decided = batch::decide(&mut views, batch, &*self.clock, &*self.entropy);
        decided.ok_or_else(|| DbError::internal("a submission's workspace is not loaded"))?;
        let writes: Vec<(Writes, ContactRows)> = views
            .into_iter()
            .map(View::into_writes)
            .zip(contact_rows)
            .filter(|(writes, _)| !writes.is_empty())
            .collect();
        if writes.is_empty() {
            connection.prepare_cached("rollback")?.execute([])?;
            self.written.clear();
            return Ok(None);
        }
        let (mut stale, mut bytes) = (Vec::new(), 0);
        let statements = Statements::new(connection);
        for (writes, contact_rows) in &writes {
            if writes.is_unlinking {
                self.unlinker.note(writes.workspace.id);
            }
            bytes += persist::persist(&statements, writes, contact_rows, &mut stale)?;
        }
        let contacts = writes.iter().map(|(writes, _)| writes.contacts.len()).sum();
        let removed = self.stale.remove_some(&statements, contacts)?;
        drop(statements);
        self.write.commit()?;
        let unlinking = writes.iter().filter(|(writes, _)| writes.is_unlinking);
        // Noted once more: a step that looked before the commit has found nothing, and takes it for done.
        if unlinking.inspect(|(writes, _)| self.unlinker.note(writes.workspace.id)).count() > 0 {
            self.unlinker.wake();
        }
        self.stale.committed(removed, stale);
        let workspaces = writes.iter().map(|(writes, _)| &writes.workspace);
        let workspaces = workspaces.inspect(|workspace| self.waiters.committed(workspace.id, workspace.log_position));
        let workspaces = workspaces.map(|workspace| (batch::command_count(batch, workspace.id), workspace.clone()));
        let took = self.clock.monotonic().saturating_sub(started);
        let committed = Committed { took, workspaces: workspaces.collect() };
        self.written = if bytes <= WRITTEN_BYTES_MAX { writes } else { Vec::new() };
        Ok(Some(committed))
    }

    /// One view for each workspace of the batch, with all that its commands read.
    fn load(connection: &Connection, batch: &[Pending]) -> Result<Vec<(View, ContactRows)>, DbError> {
        let load = |(id, reads)| {
            let workspace = workspaces::get(connection, id)?;
            let mut view = View::new(workspace.ok_or_else(DbError::no_workspace)?);
            let contact_rows = load::load(connection, &mut view, reads)?;
            Ok((view, contact_rows))
        };
        batch::reads(batch).into_iter().map(load).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_that_ends_by_a_panic_fails_the_store_and_one_that_ends_in_order_does_not() {
        let failure_after = |end: fn()| {
            let health = Arc::new(Health::new());
            let sentinel = Sentinel(health.clone());
            let _ = catch_unwind(AssertUnwindSafe(move || {
                let _sentinel = sentinel;
                end();
            }));
            health.failure()
        };
        assert_eq!(failure_after(|| panic!("on purpose")), Some("the writer panicked".into()));
        assert_eq!(failure_after(|| ()), None);
    }
}
