//! Readers: a pool of connections with a seqlock over commits and kept snapshots.
//!
//! All are opened at the start: a process that has run out of file descriptors must go on reading, and one connection
//! more in such a moment would fail. Single records and long lists have connections of their own, so that lists cannot
//! hold up the reading of a contact or of a key.
//!
//! A read transaction costs two locks on a file, which is as much as reading a contact out of memory. So a connection for
//! single records keeps its transaction until the next commit: what it would read in a new one is the same. Since
//! a transaction that is kept also keeps the WAL from restarting, the writer ends them all after each commit.

use std::cell::Cell;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::sqlite::error::DbError;
use crate::sqlite::open::connect;

/// A fixed number of connections. `None` in the place of each once the store is closed.
pub(crate) struct Readers {
    connections: Vec<Mutex<Option<Reader>>>,
    permits: Arc<Semaphore>,
    /// Twice the number of commits, and one more while another is under way. `None` when no commits are announced.
    sequence: Option<AtomicU64>,
}

/// A connection, and the commit sequence at which the transaction began that it keeps.
struct Reader {
    connection: Connection,
    kept_since: Option<u64>,
}

impl Reader {
    /// Has a transaction that was begun at this commit sequence.
    fn begin(&mut self, sequence: u64) -> Result<(), DbError> {
        if self.kept_since != Some(sequence) {
            self.end()?;
            self.connection.prepare_cached("begin")?.execute([])?;
            self.kept_since = Some(sequence);
        }
        Ok(())
    }

    /// Ends the transaction, if there is one. It fails where SQLite has done so by itself, after an error of the disk.
    fn end(&mut self) -> Result<(), DbError> {
        if self.kept_since.take().is_some() {
            self.connection.prepare_cached("rollback")?.execute([])?;
        }
        Ok(())
    }
}

/// A commit that is under way: until this is dropped, a reader begins a transaction of its own and keeps none, so that
/// nobody sees less than somebody before has seen. Then what was kept is ended, but for what is in use, which its
/// user ends.
#[must_use]
pub(crate) struct CommitGuard<'a>(&'a Readers);

impl Drop for CommitGuard<'_> {
    fn drop(&mut self) {
        let Some(sequence) = &self.0.sequence else { return };
        sequence.fetch_add(1, Ordering::AcqRel);
        for reader in &self.0.connections {
            let reader = match reader.try_lock() {
                Ok(reader) => reader,
                Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => continue,
            };
            end(reader);
        }
    }
}

/// Ends what a connection keeps. If that fails, so does whatever is read next, and reports it.
fn end(mut reader: MutexGuard<'_, Option<Reader>>) {
    if let Some(reader) = &mut *reader {
        let _ = reader.end();
    }
}

/// This thread's number among those that look at single records. It looks first for the connection of that number, which
/// has in memory what it has read before.
fn seat() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    thread_local! {
        static SEAT: Cell<Option<usize>> = const { Cell::new(None) };
    }
    SEAT.with(|seat| {
        let number = seat.get().unwrap_or_else(|| NEXT.fetch_add(1, Ordering::Relaxed));
        seat.set(Some(number));
        number
    })
}

impl Readers {
    /// Opens the connections. `are_notified` promises that each commit of what [`Readers::read_point`] reads happens
    /// within a [`CommitGuard`].
    pub(crate) fn open(path: &Path, cache_kib: u32, count: usize, are_notified: bool) -> rusqlite::Result<Self> {
        let count = count.max(1);
        let open = |_| {
            let connection = connect::reader(path, cache_kib)?;
            Ok(Mutex::new(Some(Reader { connection, kept_since: None })))
        };
        let connections = (0..count).map(open).collect::<rusqlite::Result<_>>()?;
        let sequence = are_notified.then(AtomicU64::default);
        Ok(Self { connections, permits: Arc::new(Semaphore::new(count)), sequence })
    }

    /// Waits until a connection is free for a long reading. The permit goes with the reading and not with its caller,
    /// which waits for it: a caller that has gone away does not make room for another one.
    pub(crate) async fn permit(&self) -> Result<OwnedSemaphorePermit, DbError> {
        self.permits.clone().acquire_owned().await.map_err(|_| DbError::closing())
    }

    /// Reads with a free connection, or waits for one. What is read is as it stands now, whichever process has written
    /// it.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, DbError>) -> Result<T, DbError> {
        let mut reader = self.take();
        let reader = reader.as_mut().ok_or_else(DbError::closing)?;
        reader.end()?;
        read(&reader.connection)
    }

    /// Reads what the writer alone writes, in a transaction that is kept until it writes again.
    pub(crate) fn read_point<T>(&self, read: impl FnOnce(&Connection) -> Result<T, DbError>) -> Result<T, DbError> {
        let sequence = || self.sequence.as_ref().map(|sequence| sequence.load(Ordering::Acquire));
        let Some(before) = sequence().filter(|sequence| sequence % 2 == 0) else {
            return self.read(read);
        };
        let mut reader = self.take();
        let reader = reader.as_mut().ok_or_else(DbError::closing)?;
        reader.begin(before)?;
        let result = read(&reader.connection);
        if result.is_ok() && sequence() == Some(before) {
            return result;
        }
        let ended = reader.end();
        result.and_then(|found| ended.map(|()| found))
    }

    /// To be held while something is committed that [`Readers::read_point`] reads, and dropped before anybody is notified
    /// of it.
    pub(crate) fn begin_commit(&self) -> CommitGuard<'_> {
        if let Some(sequence) = &self.sequence {
            sequence.fetch_add(1, Ordering::AcqRel);
        }
        CommitGuard(self)
    }

    fn take(&self) -> MutexGuard<'_, Option<Reader>> {
        let first = if self.sequence.is_some() { seat() % self.connections.len() } else { 0 };
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
    pub(crate) fn close(&self) {
        self.permits.close();
        for connection in &self.connections {
            *connection.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::time::Duration;

    use tempfile::TempDir;

    use super::*;
    use crate::error::StoreError;

    /// A database, and the connection that writes to it.
    struct Database {
        folder: TempDir,
        writer: Connection,
    }

    impl Database {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            let writer = Connection::open(folder.path().join("test.sqlite")).expect("a database");
            writer.busy_timeout(Duration::ZERO).expect("a setting");
            writer.execute_batch("pragma journal_mode = wal; create table thing (text text)").expect("a table");
            Self { folder, writer }
        }

        fn readers(&self, count: usize, are_notified: bool) -> Readers {
            Readers::open(&self.folder.path().join("test.sqlite"), 1, count, are_notified).expect("connections")
        }

        fn insert(&self) {
            self.writer.execute("insert into thing values (hex(randomblob(2000)))", []).expect("a row");
        }

        /// Whether no transaction keeps the WAL from restarting.
        fn is_free(&self) -> bool {
            self.writer.query_row("pragma wal_checkpoint(restart)", [], |row| row.get::<_, i64>(0)) == Ok(0)
        }
    }

    fn count(connection: &Connection) -> Result<usize, DbError> {
        let total: i64 = connection.query_row("select count(text) from thing", [], |row| row.get(0))?;
        Ok(total as usize)
    }

    #[test]
    fn a_transaction_is_kept_until_a_commit_and_by_those_who_are_told_alone() {
        let database = Database::new();
        let (notified, unnotified) = (database.readers(2, true), database.readers(2, false));
        let looks = || (notified.read_point(count).ok(), unnotified.read_point(count).ok());
        database.insert();
        assert_eq!(looks(), (Some(1), Some(1)));
        database.insert();
        assert_eq!(looks(), (Some(1), Some(2)), "its commit was not announced");
        drop(notified.begin_commit());
        assert_eq!(looks(), (Some(2), Some(2)));
        database.insert();
        assert_eq!(notified.read(count).ok(), Some(3), "a strict read reads anew");
        assert_eq!(notified.read_point(count).ok(), Some(3));
    }

    #[test]
    fn while_a_commit_is_under_way_nobody_sees_less_than_somebody_before() {
        let database = Database::new();
        let readers = database.readers(1, true);
        database.insert();
        assert_eq!(readers.read_point(count).ok(), Some(1));
        let guard = readers.begin_commit();
        assert_eq!(readers.read_point(count).ok(), Some(1));
        database.insert();
        assert_eq!(readers.read_point(count).ok(), Some(2));
        assert!(database.is_free(), "nothing was kept meanwhile");
        drop(guard);
        assert_eq!(readers.read_point(count).ok(), Some(2));
    }

    #[test]
    fn no_transaction_outlives_a_commit_a_fault_or_a_panic() {
        let database = Database::new();
        let readers = database.readers(1, true);
        let insert = || {
            database.insert();
            drop(readers.begin_commit());
        };
        let look = || {
            database.insert();
            readers.read_point(count).expect("a count");
            database.insert();
            assert!(!database.is_free(), "a transaction is kept");
        };
        look();
        insert();
        assert!(database.is_free(), "after a commit");
        look();
        assert!(readers.read_point(|_| Err::<(), _>(DbError::internal("on purpose"))).is_err());
        assert!(database.is_free(), "after a fault");
        look();
        let seen = readers.read_point(|connection| {
            let seen = count(connection);
            insert();
            seen
        });
        assert!(seen.is_ok() && database.is_free(), "after a commit while it was in use");
        look();
        let panics =
            catch_unwind(AssertUnwindSafe(|| readers.read_point(|_| -> Result<(), DbError> { panic!("on purpose") })));
        assert!(panics.is_err());
        insert();
        assert!(database.is_free(), "after a panic and a commit");
    }

    #[test]
    fn an_error_of_the_disk_is_told_as_such_and_does_not_spoil_the_connection() {
        let database = Database::new();
        let readers = database.readers(1, true);
        (0..64).for_each(|_| database.insert());
        readers
            .read_point(|connection| Ok(connection.query_row("select 1 from thing", [], |_| Ok(()))?))
            .expect("a look");
        let log = std::fs::OpenOptions::new().write(true).open(database.folder.path().join("test.sqlite-wal"));
        log.and_then(|log| log.set_len(4_096)).expect("a WAL that ends too early");
        let error = readers.read_point(count).expect_err("a page is missing").into_error();
        assert!(matches!(error, StoreError::Failed(_)), "{error}");
        let next = readers.read(|connection| Ok(connection.query_row("select 7", [], |row| row.get::<_, i64>(0))?));
        assert_eq!(next.ok(), Some(7));
    }
}
