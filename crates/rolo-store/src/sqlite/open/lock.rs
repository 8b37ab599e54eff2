//! The lock of a store's folder, and its trace of how the store was closed.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::error::OpenError;
use crate::sqlite::error::describe;
use crate::sqlite::open::files::{Files, check_files, check_log_of_writes, folder_error, open_private};
use crate::sqlite::open::mark::{self, Trace};

/// What the lock file says first while the store is open, and after it was closed; a line about the files follows ([`mark`]).
/// As long as each other, so that one is written over the other at once: a crash in between must not leave a file that says
/// neither.
const RUNNING: &str = "running\n";
const CLOSED: &str = "closed \n";

/// The lock of a store, held until it is dropped.
pub(crate) struct Lock {
    file: File,
    /// What it says of the files, while this process serves them.
    trace: Option<Trace>,
    /// IdempotencyRecord as long as there are connections.
    pub(crate) _shared_memory: Option<File>,
}

impl Lock {
    /// Takes the lock, or says that the store is served; what stands in it stays.
    pub(crate) fn hold(files: &Files) -> Result<Self, OpenError> {
        let lock = Self::take(files)?;
        lock.ok_or_else(|| OpenError::InUse { path: files.folder.clone(), lock: files.lock.clone() })
    }

    /// Takes the lock; `None` when another process has it.
    pub(crate) fn take(files: &Files) -> Result<Option<Self>, OpenError> {
        let file = open_private(&files.lock).map_err(|error| folder_error(files, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file, trace: None, _shared_memory: None })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(folder_error(files, &error)),
        }
    }

    fn text(&mut self) -> std::io::Result<String> {
        let mut text = String::new();
        self.file.seek(SeekFrom::Start(0))?;
        self.file.read_to_string(&mut text)?;
        Ok(text)
    }

    /// Notes that the store is served, and of which files that is true.
    pub(crate) fn running(&mut self, trace: Trace) -> std::io::Result<()> {
        self.set_text(RUNNING, &trace)?;
        self.trace = Some(trace);
        Ok(())
    }

    /// Notes that all is in the database, so that a missing WAL is right from now on.
    pub(crate) fn closed(&mut self, trace: &Trace) -> std::io::Result<()> {
        self.set_text(CLOSED, trace)
    }

    fn set_text(&mut self, state: &str, trace: &Trace) -> std::io::Result<()> {
        let text = format!("{state}{}", trace.line());
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(text.as_bytes())?;
        self.file.set_len(text.len() as u64)?;
        self.file.sync_all()
    }
}

impl Drop for Lock {
    /// Gives the lock back at once. Closing the file would do so too, but not while a process that was just forked from this one
    /// has yet to close its copy.
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}

/// Checkpoints the WAL, notes that, and removes it: in this order, so that a crash in
/// between looks like neither a loss nor damage. Without the lock another process serves the store, and all stays.
pub(crate) fn close_for_good(connection: Connection, lock: Option<Lock>) -> Result<(), String> {
    let Some(mut lock) = lock else {
        return Ok(());
    };
    if let Some(trace) = &lock.trace
        && let Err(fault) = mark::end(&connection, &trace.start)
    {
        // On a full disk, too: the WAL stays as after a crash, and is not taken for a missing one.
        return Err(fault.into_error().to_string());
    }
    let close = || -> rusqlite::Result<bool> {
        let busy: i64 = connection.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, busy != 0)?;
        Ok(busy == 0)
    };
    if !close().map_err(|error| describe(&error))? {
        return Err("somebody else reads it; its WAL stays".into());
    }
    if let Some(trace) = lock.trace.take() {
        lock.closed(&trace).map_err(|error| error.to_string())?;
    }
    connection.close().map_err(|(_, error)| describe(&error))
}

/// What the files say before SQLite looks at them.
pub(crate) struct Found {
    /// Whoever served the store last did not close it; only the holder of its lock can know.
    pub(crate) after_a_crash: bool,
    /// What the lock file says of the files; `None` without the lock, and in what an earlier version has written.
    pub(crate) trace: Option<Trace>,
    /// Nobody has served the store in this folder.
    pub(crate) is_new_here: bool,
}

/// Looks at the files before SQLite does.
pub(crate) fn look_at(files: &Files, lock: Option<&mut Lock>) -> Result<Found, OpenError> {
    check_files(files)?;
    let is_held = lock.is_some();
    let text = lock.map_or_else(|| fs::read_to_string(&files.lock), Lock::text);
    let text = match text {
        Ok(text) => text,
        Err(error) if is_held => return Err(folder_error(files, &error)),
        Err(_) => String::new(),
    };
    let trace = text.lines().nth(1).and_then(Trace::parse);
    if is_held {
        check_log_of_writes(files, text.starts_with(RUNNING))?;
    }
    mark::check_log_is_there(files, trace.as_ref(), text.starts_with(CLOSED))?;
    let after_a_crash = is_held && text.starts_with(RUNNING);
    Ok(Found { after_a_crash, trace, is_new_here: text.is_empty() })
}

/// Whether the store is being served, or was not closed.
pub(crate) fn was_left_running(files: &Files) -> bool {
    fs::read_to_string(&files.lock).is_ok_and(|state| state.starts_with(RUNNING))
}

/// Whether another process holds the lock.
pub(crate) fn is_served(files: &Files) -> bool {
    matches!(Lock::take(files), Ok(None))
}
