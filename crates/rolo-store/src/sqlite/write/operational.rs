//! Writing what is no change of contacts: keys, workspaces, the audit log, what is erased. It does not go through the log of changes,
//! and each piece of it is a transaction of its own.
//!
//! This is the one way for all of it. Where this process serves the store, the writer's connection does it, between two batches: so
//! readers know of it, and it meets no other transaction. Beside a process that serves the store, it takes a connection made for it.

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use crate::error::StoreError;
use crate::model::options::Access;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::open::connect;
use crate::sqlite::write::command_queue::Work;
use crate::sqlite::write::connection::{References, WriteConnection};

impl Sqlite {
    /// Writes something in a transaction of its own.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Connection) -> Result<T, DbError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.write_with(References::Checked, change).await
    }

    /// The same, with references between rows checked or not.
    pub(crate) async fn write_with<T: Send + 'static>(
        &self,
        references: References,
        change: impl FnOnce(&Connection) -> Result<T, DbError> + Send + 'static,
    ) -> Result<T, StoreError> {
        if self.access == Access::Serve {
            let (sender, receiver) = oneshot::channel();
            let task = move |writer: &mut WriteConnection| drop(sender.send(writer.transact(references, change)));
            self.queue.push(Work::Task(Box::new(task)))?;
            return receiver.await.unwrap_or(Err(StoreError::Closing));
        }
        let (database, synchronous) = (self.files.database.clone(), self.synchronous);
        let task = tokio::task::spawn_blocking(move || {
            let mut connection = connect::writer(&database, synchronous).map_err(DbError::no_connection)?;
            references.set(&connection)?;
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = change(&transaction)?;
            transaction.commit()?;
            Ok(result)
        });
        let written = task.await.unwrap_or_else(|_| Err(DbError::internal("a task panicked")));
        written.map_err(|fault| self.sort(fault))
    }
}
