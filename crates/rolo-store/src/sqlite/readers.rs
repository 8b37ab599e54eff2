//! Connections for reading.
//!
//! All are opened at the start: a process that has run out of file descriptors must go on reading, and one connection
//! more in such a moment would fail. Single records and long lists have connections of their own, so that lists cannot
//! hold up the reading of a contact or of a key.

use std::cell::Cell;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::fault::Fault;
use super::open;

/// A fixed number of connections. `None` in the place of each once the store is closed.
pub(super) struct Readers {
    connections: Vec<Mutex<Option<Reader>>>,
    permits: Arc<Semaphore>,
    /// How often a commit was told of; `None` when nobody tells.
    commits: Option<AtomicU64>,
}

/// A connection, and how many commits there were when the transaction began that it has open.
struct Reader {
    connection: Connection,
    open_since: Option<u64>,
}

impl Reader {
    /// Has a transaction open that sees all commits up to this one.
    fn begin(&mut self, commits: u64) -> Result<(), Fault> {
        if self.open_since != Some(commits) {
            self.end()?;
            self.connection.prepare_cached("begin")?.execute([])?;
            self.open_since = Some(commits);
        }
        Ok(())
    }

    /// Ends the transaction, if there is one.
    fn end(&mut self) -> Result<(), Fault> {
        if self.open_since.is_some() {
            self.connection.prepare_cached("rollback")?.execute([])?;
            self.open_since = None;
        }
        Ok(())
    }
}

thread_local! {
    /// This thread's number, by which it looks for a connection: one that it has used before has in memory what it needs.
    static SEAT: Cell<Option<usize>> = const { Cell::new(None) };
}

fn seat() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    SEAT.with(|seat| {
        let number = seat.get().unwrap_or_else(|| NEXT.fetch_add(1, Ordering::Relaxed));
        seat.set(Some(number));
        number
    })
}

impl Readers {
    /// Opens the connections. `are_told` promises that each commit of what [`Readers::look`] reads is told by
    /// [`Readers::committed`].
    pub(super) fn open(path: &Path, cache_kib: u32, count: usize, are_told: bool) -> rusqlite::Result<Self> {
        let count = count.max(1);
        let open = |_| {
            let connection = open::reader(path, cache_kib)?;
            Ok(Mutex::new(Some(Reader { connection, open_since: None })))
        };
        let connections = (0..count).map(open).collect::<rusqlite::Result<_>>()?;
        Ok(Self { connections, permits: Arc::new(Semaphore::new(count)), commits: are_told.then(AtomicU64::default) })
    }

    /// Waits until a connection is free for a long reading. The permit goes with the reading and not with whoever waits
    /// for it: a caller that has gone away does not make room for another one.
    pub(super) async fn permit(&self) -> Result<OwnedSemaphorePermit, Fault> {
        self.permits.clone().acquire_owned().await.map_err(|_| Fault::closing())
    }

    /// Reads with a free connection, or waits for one. What is read is as it stands now, whoever has written it.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        let mut reader = self.take();
        let reader = reader.as_mut().ok_or_else(Fault::closing)?;
        reader.end()?;
        read(&reader.connection)
    }

    /// Reads what the writer alone writes, with a transaction that is kept until it has written again.
    pub(super) fn look<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        let Some(told) = &self.commits else {
            return self.read(read);
        };
        let mut reader = self.take();
        let reader = reader.as_mut().ok_or_else(Fault::closing)?;
        let commits = told.load(Ordering::Acquire);
        reader.begin(commits)?;
        let result = read(&reader.connection);
        if result.is_err() || told.load(Ordering::Acquire) != commits {
            reader.end()?;
        }
        result
    }

    /// There is a commit that open transactions do not see. Must be told before anybody is answered. Ends those that are
    /// not in use; the others end by themselves.
    pub(super) fn committed(&self) {
        let Some(told) = &self.commits else { return };
        told.fetch_add(1, Ordering::Release);
        for reader in &self.connections {
            if let Ok(mut reader) = reader.try_lock()
                && let Some(reader) = &mut *reader
            {
                // What fails here fails again, and is told, when the connection is used next.
                let _ = reader.end();
            }
        }
    }

    fn take(&self) -> MutexGuard<'_, Option<Reader>> {
        let first = seat() % self.connections.len();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn count(connection: &Connection) -> Result<i64, Fault> {
        Ok(connection.query_row("select count(*) from thing", [], |row| row.get(0))?)
    }

    #[test]
    fn a_transaction_is_kept_until_a_commit_is_told_of() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("test.sqlite");
        let writer = Connection::open(&path).expect("a database");
        writer.execute_batch("pragma journal_mode = wal; create table thing (id integer)").expect("a table");
        let insert = || writer.execute("insert into thing values (1)", []).expect("a row");
        let told = Readers::open(&path, 64, 2, true).expect("connections");
        let untold = Readers::open(&path, 64, 2, false).expect("connections");
        let looks = || (told.look(count).ok(), untold.look(count).ok());
        insert();
        assert_eq!(looks(), (Some(1), Some(1)));
        insert();
        assert_eq!(looks(), (Some(1), Some(2)), "nobody has told of it yet");
        told.committed();
        assert_eq!(looks(), (Some(2), Some(2)));
        insert();
        assert_eq!(told.read(count).ok(), Some(3), "whoever has to know reads anew");
        assert_eq!(told.look(count).ok(), Some(3));
    }

    #[test]
    fn a_transaction_that_is_kept_does_not_outlive_a_commit_or_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("test.sqlite");
        let writer = Connection::open(&path).expect("a database");
        writer.execute_batch("pragma journal_mode = wal; create table thing (id integer)").expect("a table");
        let readers = Readers::open(&path, 64, 1, true).expect("connections");
        let is_free = || writer.query_row("pragma wal_checkpoint(restart)", [], |row| row.get::<_, i64>(0)) == Ok(0);
        writer.busy_timeout(std::time::Duration::ZERO).expect("a setting");
        let insert = || writer.execute("insert into thing values (1)", []).expect("a row");
        insert();
        readers.look(count).expect("a count");
        insert();
        assert!(!is_free(), "the transaction is open");
        readers.committed();
        assert!(is_free());
        insert();
        let failed = readers.look(|connection| count(connection).and(Err::<(), _>(Fault::internal("on purpose"))));
        assert!(failed.is_err());
        insert();
        assert!(is_free());
        let told_meanwhile = readers.look(|connection| {
            let found = count(connection);
            insert();
            readers.committed();
            found
        });
        assert_eq!(told_meanwhile.ok(), Some(4));
        assert!(is_free());
    }
}
