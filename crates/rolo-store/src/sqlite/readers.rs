//! Connections for reading.
//!
//! All are opened at the start: a process that has run out of file descriptors must go on reading, and one connection
//! more in such a moment would fail. Single records and long lists have connections of their own, so that lists cannot
//! hold up the reading of a contact or of a key.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::fault::Fault;
use super::open;

/// A fixed number of connections. `None` in the place of each once the store is closed.
pub(super) struct Readers {
    connections: Vec<Mutex<Option<Connection>>>,
    permits: Arc<Semaphore>,
    turn: AtomicUsize,
}

impl Readers {
    pub(super) fn open(path: &Path, cache_kib: u32, count: usize) -> rusqlite::Result<Self> {
        let count = count.max(1);
        let open = |_| open::reader(path, cache_kib).map(|connection| Mutex::new(Some(connection)));
        let connections = (0..count).map(open).collect::<rusqlite::Result<_>>()?;
        Ok(Self { connections, permits: Arc::new(Semaphore::new(count)), turn: AtomicUsize::new(0) })
    }

    /// Waits until a connection is free for a long reading. The permit goes with the reading and not with whoever waits
    /// for it: a caller that has gone away does not make room for another one.
    pub(super) async fn permit(&self) -> Result<OwnedSemaphorePermit, Fault> {
        self.permits.clone().acquire_owned().await.map_err(|_| Fault::closing())
    }

    /// Reads with a free connection, or waits for one.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        match &*self.take() {
            Some(connection) => read(connection),
            None => Err(Fault::closing()),
        }
    }

    fn take(&self) -> MutexGuard<'_, Option<Connection>> {
        let first = self.turn.fetch_add(1, Ordering::Relaxed) % self.connections.len();
        let (before, after) = self.connections.split_at(first);
        for connection in after.iter().chain(before) {
            match connection.try_lock() {
                Ok(guard) => return guard,
                Err(TryLockError::Poisoned(poisoned)) => return poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => {}
            }
        }
        self.connections[first].lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the connections, each as soon as nobody reads with it.
    pub(super) fn close(&self) {
        self.permits.close();
        for connection in &self.connections {
            *connection.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}
