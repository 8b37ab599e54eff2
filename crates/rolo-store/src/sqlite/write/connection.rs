//! The one write connection.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use rusqlite::Connection;

use crate::error::StoreError;
use crate::sqlite::error::DbError;
use crate::sqlite::read::readers::Readers;
use crate::sqlite::write::health::Health;

/// The connection, and who must know of what it does.
pub(crate) struct WriteConnection {
    pub(crate) connection: Connection,
    pub(crate) health: Arc<Health>,
    /// Readers of single records, which are notified of each commit.
    pub(crate) point_readers: Arc<Readers>,
}

/// Whether a transaction may leave rows that refer to one that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum References {
    /// It may not.
    Checked,
    /// It may: rows of a deleted workspace outlive its own one.
    Unchecked,
}

impl References {
    /// Has a connection check them or not, from its next transaction on.
    pub(crate) fn set(self, connection: &Connection) -> Result<(), DbError> {
        Ok(connection.pragma_update(None, "foreign_keys", self == Self::Checked)?)
    }
}

impl WriteConnection {
    /// Writes something that is no submission, in a transaction of its own.
    pub(crate) fn transact<T>(
        &mut self,
        references: References,
        change: impl FnOnce(&Connection) -> Result<T, DbError>,
    ) -> Result<T, StoreError> {
        if let Some(reason) = self.health.failure() {
            return Err(StoreError::Failed(reason));
        }
        let set = |references: References| match references.set(&self.connection) {
            Ok(()) => Ok(()),
            Err(fault) => Err(StoreError::Failed(fault.into_error().to_string())),
        };
        if references == References::Checked {
            return self.attempt(change);
        }
        let result = set(references).and_then(|()| self.attempt(change));
        // Nothing may be written by a connection that checks less than it should.
        let result = set(References::Checked).and(result);
        if let Err(StoreError::Failed(reason)) = &result {
            self.health.fail(reason.clone());
        }
        result
    }

    fn attempt<T>(&self, change: impl FnOnce(&Connection) -> Result<T, DbError>) -> Result<T, StoreError> {
        let attempt = || {
            self.connection.prepare_cached("begin immediate")?.execute([])?;
            let changed = change(&self.connection)?;
            self.commit()?;
            Ok(changed)
        };
        let attempt = catch_unwind(AssertUnwindSafe(attempt));
        let fault = match attempt.unwrap_or_else(|_| Err(DbError::internal("a task panicked"))) {
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

    /// Commits, and notifies the readers.
    pub(crate) fn commit(&self) -> Result<(), DbError> {
        let _committing = self.point_readers.begin_commit();
        self.connection.prepare_cached("commit")?.execute([])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a transaction may do whose change is this.
    fn outcome(write: &mut WriteConnection, references: References) -> Result<usize, StoreError> {
        write.transact(references, |connection| Ok(connection.execute("insert into child values (7)", [])?))
    }

    #[test]
    fn references_are_left_unchecked_for_one_transaction_alone_however_it_ends() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("test.sqlite");
        let connection = Connection::open(&path).expect("a database");
        let schema =
            "pragma journal_mode = wal; pragma foreign_keys = on; create table parent (id integer primary key);
            create table child (parent integer references parent (id))";
        connection.execute_batch(schema).expect("tables");
        let point_readers = Arc::new(Readers::open(&path, 1, 1, true).expect("connections"));
        let mut write = WriteConnection { connection, health: Arc::new(Health::new()), point_readers };
        assert!(outcome(&mut write, References::Checked).is_err());
        assert_eq!(outcome(&mut write, References::Unchecked), Ok(1));
        assert!(outcome(&mut write, References::Checked).is_err());
        let fails = |_: &Connection| Err::<(), _>(DbError::internal("on purpose"));
        assert!(write.transact(References::Unchecked, fails).is_err());
        assert!(write.transact(References::Unchecked, |_| -> Result<(), DbError> { panic!("on purpose") }).is_err());
        assert!(outcome(&mut write, References::Checked).is_err());
        assert_eq!(write.health.failure(), None);
        let count = write.connection.query_row("select count(*) from child", [], |row| row.get::<_, i64>(0));
        assert_eq!(count, Ok(1));
    }
}
