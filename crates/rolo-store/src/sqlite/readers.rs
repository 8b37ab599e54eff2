//! Connections for reading.

use std::path::PathBuf;
use std::sync::Mutex;

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::fault::Fault;
use super::open;

/// A pool of connections for reading, opened when they are first needed.
pub(super) struct Readers {
    path: PathBuf,
    cache_kib: u32,
    idle: Mutex<Vec<Connection>>,
    permits: Semaphore,
}

impl Readers {
    pub(super) fn new(path: PathBuf, cache_kib: u32, count: usize) -> Self {
        Self { path, cache_kib, idle: Mutex::new(Vec::new()), permits: Semaphore::new(count.max(1)) }
    }

    /// Waits until a connection may be used.
    pub(super) async fn permit(&self) -> Result<tokio::sync::SemaphorePermit<'_>, Fault> {
        self.permits.acquire().await.map_err(|_| Fault::internal("the pool of readers is closed"))
    }

    /// Reads with an idle connection, or with a new one.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        let idle = self.lock().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => open::reader(&self.path, self.cache_kib)?,
        };
        let result = read(&connection);
        self.lock().push(connection);
        result
    }

    /// Closes the idle connections.
    pub(super) fn close(&self) {
        self.permits.close();
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
