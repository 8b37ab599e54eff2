//! The connection for writing, of which there is one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use rusqlite::Connection;

use crate::error::StoreError;
use crate::sqlite::error::Fault;
use crate::sqlite::read::readers::Readers;
use crate::sqlite::write::health::Health;

/// The connection, and who must know of what it does.
pub(crate) struct WriteConnection {
    pub(crate) connection: Connection,
    pub(crate) health: Arc<Health>,
    /// Those who read single records, and are told of each commit.
    pub(crate) lookers: Arc<Readers>,
}

impl WriteConnection {
    /// Writes something that is no submission, in a transaction of its own.
    pub(crate) fn transact<T>(
        &mut self,
        change: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        if let Some(reason) = self.health.failure() {
            return Err(StoreError::Failed(reason));
        }
        let attempt = || {
            self.connection.prepare_cached("begin immediate")?.execute([])?;
            let changed = change(&self.connection)?;
            self.commit()?;
            Ok(changed)
        };
        let attempt = catch_unwind(AssertUnwindSafe(attempt));
        let fault = match attempt.unwrap_or_else(|_| Err(Fault::internal("a task panicked"))) {
            Ok(changed) => {
                self.health.set_full(false);
                return Ok(changed);
            }
            Err(fault) => fault,
        };
        let mut error = fault.into_error();
        self.health.set_full(error == StoreError::Full);
        if !self.connection.is_autocommit() && self.connection.execute_batch("rollback").is_err() {
            error = StoreError::Failed(error.to_string());
        }
        if let StoreError::Failed(reason) = &error {
            self.health.fail(reason.clone());
        }
        Err(error)
    }

    /// Commits, and tells the readers.
    pub(crate) fn commit(&self) -> Result<(), Fault> {
        let _committing = self.lookers.committing();
        self.connection.prepare_cached("commit")?.execute([])?;
        Ok(())
    }
}
