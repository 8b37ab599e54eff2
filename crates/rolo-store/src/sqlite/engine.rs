//! The engine: what an open store has, and how it is read and closed.

use std::sync::{Arc, Mutex, OnceLock};
use std::thread::JoinHandle;

use rolo_core::{Clock, Entropy, WorkspaceId};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::key_cache::KeyCache;
use crate::model::options::{Access, Synchronous};
use crate::observer::Observer;
use crate::sqlite::error::DbError;
use crate::sqlite::open::files::Files;
use crate::sqlite::open::lock::{self, Lock};
use crate::sqlite::read::readers::Readers;
use crate::sqlite::search::index::SearchIndex;
use crate::sqlite::write::command_queue::CommandQueue;
use crate::sqlite::write::health::Health;
use crate::turns::Turns;
use crate::unlinker::Unlinker;
use crate::waiters::Waiters;

pub(crate) struct Sqlite {
    pub(crate) files: Files,
    pub(crate) synchronous: Synchronous,
    pub(crate) access: Access,
    pub(crate) operator: String,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) queue: CommandQueue,
    /// For single records and keys.
    pub(crate) point_readers: Arc<Readers>,
    /// For lists.
    pub(crate) range_readers: Arc<Readers>,
    /// At those.
    pub(crate) turns: Arc<Turns>,
    pub(crate) search_index: Arc<SearchIndex>,
    pub(crate) signing_secret: OnceLock<[u8; 32]>,
    pub(crate) keys: KeyCache,
    pub(crate) health: Arc<Health>,
    pub(crate) unlinker: Arc<Unlinker>,
    /// Those who wait for a log position.
    pub(crate) waiters: Arc<Waiters>,
    /// Of which deleted workspace rows were erased last.
    pub(crate) erasing: Mutex<Option<WorkspaceId>>,
    /// Gone once the store is closed.
    pub(crate) ownership: Mutex<Option<Ownership>>,
}

impl Drop for Sqlite {
    /// A store that nobody has closed: what was submitted is finished before the lock goes, and no more.
    fn drop(&mut self) {
        self.unlinker.end();
        self.queue.close();
        let ownership = self.ownership.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        if let Some(Ownership { lock, writer: Hand::Thread(thread) }) = ownership {
            let _ = thread.join();
            self.point_readers.close();
            self.range_readers.close();
            drop(lock);
        }
    }
}

/// What an open store owns.
pub(crate) struct Ownership {
    pub(crate) lock: Option<Lock>,
    pub(crate) writer: Hand,
}

/// Who has the connection for writing.
pub(crate) enum Hand {
    Thread(JoinHandle<Connection>),
    Nobody(Connection),
}

impl Sqlite {
    pub(crate) fn unlinker(&self) -> Arc<Unlinker> {
        self.unlinker.clone()
    }

    /// Whether this process holds the lock of the store.
    pub(crate) fn has_lock(&self) -> bool {
        let ownership = self.ownership.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        ownership.as_ref().is_some_and(|ownership| ownership.lock.is_some())
    }

    pub(crate) fn unavailable(&self) -> Option<String> {
        self.health.unavailable()
    }

    pub(crate) fn failure(&self) -> Option<String> {
        self.health.failure()
    }

    pub(crate) async fn failed(&self) -> String {
        self.health.failed().await
    }

    /// Whether nobody else commits: this process serves the store.
    pub(crate) fn is_alone(&self) -> bool {
        self.access == Access::Serve
    }

    pub(crate) async fn close(&self) {
        self.queue.close();
        self.waiters.close();
        let ownership = self.ownership.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        let Some(Ownership { lock, writer }) = ownership else {
            return;
        };
        let range_readers = self.range_readers.clone();
        self.point_readers.close();
        let health = self.health.clone();
        let end = move || {
            range_readers.close();
            let connection = match writer {
                Hand::Thread(thread) => thread.join().ok(),
                Hand::Nobody(connection) => Some(connection),
            };
            // A store that has failed, if only at the writer's end, is left as it is.
            let Some(connection) = connection.filter(|_| health.failure().is_none()) else {
                return;
            };
            if let Err(reason) = lock::close_for_good(connection, lock) {
                tracing::warn!(reason, "the database was not closed cleanly");
            }
        };
        if tokio::task::spawn_blocking(end).await.is_err() {
            tracing::error!("closing the store panicked");
        }
    }

    /// Reads a single record, on the thread that asks: it takes a few microseconds, and a hop would take more.
    pub(crate) async fn read_point<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, DbError>,
    ) -> Result<T, StoreError> {
        self.point_readers.read_point(read).map_err(|fault| self.sort(fault))
    }

    /// Reads what may take long, in one transaction, on a thread for such things.
    pub(crate) async fn read_range<T: Send + 'static>(
        &self,
        workspace: WorkspaceId,
        read: impl FnOnce(&Connection) -> Result<T, DbError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = self.turns.take(workspace).await;
        let permit = self.range_readers.permit().await.map_err(DbError::into_error)?;
        let range_readers = self.range_readers.clone();
        let task = tokio::task::spawn_blocking(move || {
            let (_turn, _permit) = (turn, permit);
            let in_transaction = |connection: &Connection| {
                let transaction = connection.unchecked_transaction()?;
                let result = read(&transaction)?;
                transaction.finish()?;
                Ok(result)
            };
            range_readers.read(in_transaction)
        });
        let result = task.await.unwrap_or_else(|_| Err(DbError::internal("a query panicked")));
        result.map_err(|fault| self.sort(fault))
    }

    /// Sorts a fault; a final one fails the store.
    pub(crate) fn sort(&self, fault: DbError) -> StoreError {
        let error = fault.into_error();
        if let StoreError::Failed(reason) = &error {
            self.health.fail(reason.clone());
        }
        error
    }
}
