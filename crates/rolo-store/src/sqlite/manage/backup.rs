//! Backup: the whole store as one file, while it is served or not, by SQLite's online backup.
//!
//! All pages are read in one read transaction, so that the copy is the store at one moment, however long it takes and
//! whoever writes meanwhile. While it lasts the WAL cannot restart and grows by what is written; so the
//! copy pauses as long as it works, but no more once the log has grown much. The copy gets its name only when it is whole,
//! flushed and checked.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use rolo_core::access::key::KeyRecord;
use rolo_core::{Clock, Workspace};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::error::{BackupError, OpenError};
use crate::model::options::Options;
use crate::sqlite::error::{DbError, describe};
use crate::sqlite::manage::{keys, table_rows, workspaces};
use crate::sqlite::open::files::{Files, check_schema, damaged, free_bytes, open_private, sqlite_error};
use crate::sqlite::open::integrity::integrity;
use crate::sqlite::open::lock::{self, Lock};
use crate::sqlite::open::{connect, mark, migrations, schema};
use crate::sqlite::read::meta;

/// What the name of a file ends with that is not whole yet.
pub const PARTIAL: &str = ".partial";

/// Bytes that are copied between two pauses.
const STEP_BYTES: u64 = 1024 * 1024;

/// The longest pause: a disk that is slow for a moment must not keep the copy waiting for many.
const PAUSE_MAX: Duration = Duration::from_millis(250);

/// KiB of pages that the copy keeps in memory.
const CACHE_KIB: u32 = 2_048;

/// Instructions of SQLite between two looks at whether the work is to end.
const LOOK_INSTRUCTIONS: i32 = 100_000;

/// Bytes that must be free besides the copy's own.
const FREE_BYTES_MIN: u64 = 64 * 1024 * 1024;

/// Ends a backup or a restore early, from another thread.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<(Mutex<bool>, Condvar)>);

impl Cancel {
    /// Has the work end soon.
    pub fn cancel(&self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.1.notify_all();
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a time or until the work is to end.
    fn pause(&self, time: Duration) {
        let state = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.0.1.wait_timeout_while(state, time, |is_cancelled| !*is_cancelled));
    }
}

/// What a backup or a restore is given.
pub struct Work<'a> {
    /// For pauses.
    pub clock: &'a dyn Clock,
    /// By which it is ended early.
    pub cancel: &'a Cancel,
    /// Is notified of the progress.
    pub report: &'a dyn Fn(CopyProgress),
}

/// How far a backup or a restore is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyProgress {
    /// So many of so many bytes are copied.
    Copying(u64, u64),
    /// The copy is checked.
    Checking,
}

/// A store in one file, that was made or read and found sound.
#[derive(Clone, Debug)]
pub struct Copied {
    /// The file.
    pub file: PathBuf,
    /// Its bytes.
    pub bytes: u64,
    /// Its workspaces, each with its contacts and where its log stands.
    pub workspaces: Vec<Workspace>,
    /// All keys, each with its workspace's name.
    pub keys: Vec<(String, KeyRecord)>,
    /// SHA-256 of all that is in it, as `rolo migrate` names it.
    pub digest: String,
}

impl Copied {
    /// Contacts of all workspaces.
    pub fn contact_count(&self) -> u64 {
        self.workspaces.iter().map(|workspace| workspace.contact_count).sum()
    }
}

/// Copies the store of a folder into a new file.
pub fn back_up(options: &Options, target: &Path, work: &Work<'_>) -> Result<Copied, BackupError> {
    let partial = Partial::begin(target)?;
    let files = Files::new(&options.folder);
    let source = open_source(&files, options)?;
    let broken = |error: rusqlite::Error| sqlite_error(&files, &error);
    source.execute_batch("begin").map_err(broken)?;
    let expected = workspaces::list(&source).map_err(|fault| unreadable(&files, fault))?;
    let bytes = connect::byte_count(&source).map_err(broken)?;
    refuse_without_space(target, bytes)?;
    let mut copy = connect_to_copy(&partial.path).map_err(|error| partial.failed(&describe(&error)))?;
    copy_pages(&files, options, &source, &mut copy, &partial, work)?;
    // From here on the WAL may restart.
    drop(source);
    // The mark that it is being served is not true of it.
    mark::remove(&copy).and_then(|_| settle_as_one_file(copy)).map_err(|fault| partial.unsound(fault, work.cancel))?;
    partial.sync()?;
    (work.report)(CopyProgress::Checking);
    let copied = check(&partial.path, work.cancel).map_err(|fault| partial.unsound(fault, work.cancel))?;
    if copied.workspaces != expected {
        return Err(partial.failed("it does not hold what the store held when it was begun"));
    }
    partial.finish(target)?;
    Ok(Copied { file: target.to_owned(), ..copied })
}

/// A connection that reads the store of a folder, once its files were looked at as a start does.
fn open_source(files: &Files, options: &Options) -> Result<Connection, BackupError> {
    if !files.database.exists() {
        return Err(OpenError::Missing { path: files.folder.clone() }.into());
    }
    // Held until the connection stands. Whoever serves the store has looked at the files; and if that is this process, to open
    // and close the database here would take away the locks that its connections have on it, as POSIX has it.
    let mut lock = Lock::take(files)?;
    if lock.is_some() {
        lock::look_at(files, lock.as_mut())?;
    }
    let source = connect::reader(&files.database, options.cache_kib).map_err(|error| sqlite_error(files, &error))?;
    let found = migrations::schema_of(&source).map_err(|error| sqlite_error(files, &error))?;
    check_schema(files, found)?;
    if found < schema::SCHEMA {
        return Err(BackupError::OldSchema { path: files.database.clone(), found, known: schema::SCHEMA });
    }
    if meta::is_half_moved(&source).map_err(|error| sqlite_error(files, &error))? {
        return Err(OpenError::HalfMoved { place: files.folder.display().to_string() }.into());
    }
    Ok(source)
}

fn unreadable(files: &Files, fault: DbError) -> OpenError {
    match fault.damage() {
        Some(damage) => damaged(files, damage),
        None => OpenError::Other { path: files.database.clone(), reason: fault.into_error().to_string() },
    }
}

/// A connection to a copy that nobody else has. Its journal is of no use: a copy that is not finished is thrown away.
pub(crate) fn connect_to_copy(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let copy = Connection::open_with_flags(path, flags)?;
    copy.pragma_update(None, "locking_mode", "exclusive")?;
    copy.pragma_update(None, "journal_mode", "off")?;
    copy.pragma_update(None, "synchronous", "off")?;
    copy.pragma_update(None, "cache_size", -i64::from(CACHE_KIB))?;
    Ok(copy)
}

fn copy_pages(
    files: &Files,
    options: &Options,
    source: &Connection,
    copy: &mut Connection,
    partial: &Partial,
    work: &Work<'_>,
) -> Result<(), BackupError> {
    let of_copy = |error: rusqlite::Error| partial.failed(&describe(&error));
    let page_bytes: u64 =
        source.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0)).map_err(of_copy)? as u64;
    let step_pages = i32::try_from(STEP_BYTES / page_bytes.max(1)).unwrap_or(1).max(1);
    let log_bytes = || fs::metadata(files.log_of_writes()).map_or(0, |log| log.len());
    let log_bytes_usual = u64::from(options.log_mib_max) * 1024 * 1024;
    let log_bytes_max = log_bytes().max(log_bytes_usual) + log_bytes_usual;
    let backup = Backup::new(source, copy).map_err(of_copy)?;
    loop {
        if work.cancel.is_cancelled() {
            return Err(BackupError::Cancelled);
        }
        let begun_at = work.clock.monotonic();
        let step = backup.step(step_pages).map_err(of_copy)?;
        // Little by little, or the last flush would hold up those of the store on the same disk.
        partial.sync()?;
        let progress = backup.progress();
        let [all, rest] = [progress.pagecount, progress.remaining].map(|pages| pages.max(0) as u64 * page_bytes);
        (work.report)(CopyProgress::Copying(all - rest.min(all), all));
        let took = work.clock.monotonic().saturating_sub(begun_at);
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More if log_bytes() > log_bytes_max => {}
            _ => work.cancel.pause(took.min(PAUSE_MAX)),
        }
    }
}

/// Makes a copy a file that stands alone, without a WAL.
pub(crate) fn settle_as_one_file(copy: Connection) -> Result<(), DbError> {
    let mode: String = copy.query_row("pragma journal_mode = delete", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(DbError::internal("a copy keeps its WAL"));
    }
    copy.close().map_err(|(_, error)| DbError::from(error))
}

/// Reads all of a copy and checks it, as a start checks a store.
pub(crate) fn check(path: &Path, cancel: &Cancel) -> Result<Copied, DbError> {
    let mut copy = connect::immutable(path)?;
    let cancel = cancel.clone();
    copy.progress_handler(LOOK_INSTRUCTIONS, Some(move || cancel.is_cancelled()))?;
    let verdict = integrity(&copy)?;
    if verdict != "ok" {
        return Err(DbError::unsound(verdict));
    }
    let workspaces = workspaces::list(&copy)?;
    let mut all_keys = Vec::new();
    for workspace in &workspaces {
        let of_workspace = keys::list(&copy, workspace.id)?.into_iter();
        all_keys.extend(of_workspace.map(|key| (workspace.name.clone(), key)));
    }
    let (bytes, digest) = (connect::byte_count(&copy)?, table_rows::digest(&copy)?);
    Ok(Copied { file: path.to_owned(), bytes, workspaces, keys: all_keys, digest })
}

/// Refuses to begin what would fill the disk.
pub(crate) fn refuse_without_space(target: &Path, bytes: u64) -> Result<(), BackupError> {
    let needed_bytes = bytes + FREE_BYTES_MIN;
    match free_bytes(parent(target)) {
        Some(free_bytes) if free_bytes < needed_bytes => {
            Err(BackupError::NoSpace { path: target.to_owned(), needed_bytes, free_bytes })
        }
        _ => Ok(()),
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file on its way, under a name that nobody takes for a whole one. It is removed unless it is finished.
pub(crate) struct Partial {
    pub(crate) path: PathBuf,
    pub(crate) file: File,
    is_finished: bool,
    /// Whether it may take the place of a file of its name.
    is_anew: bool,
}

impl Partial {
    /// Begins one beside its target, which must not be there. What a process that was killed has left is thrown away.
    pub(crate) fn begin(target: &Path) -> Result<Self, BackupError> {
        if fs::symlink_metadata(target).is_ok() {
            return Err(BackupError::Exists { path: target.to_owned() });
        }
        let mut partial = Self::begin_anew(target)?;
        partial.is_anew = false;
        Ok(partial)
    }

    /// The same where the target may be there: it stays until the new one is whole.
    pub(crate) fn begin_anew(target: &Path) -> Result<Self, BackupError> {
        let mut path = target.as_os_str().to_owned();
        path.push(PARTIAL);
        let path = PathBuf::from(path);
        let failed = |error: &io::Error| BackupError::Target { path: target.to_owned(), reason: error.to_string() };
        let file = open_private(&path).map_err(|error| failed(&error))?;
        if !is_ours(&file).map_err(|error| failed(&error))? {
            return Err(BackupError::Target { path: target.to_owned(), reason: "another process is making it".into() });
        }
        file.set_len(0).map_err(|error| failed(&error))?;
        Ok(Self { path, file, is_finished: false, is_anew: true })
    }

    pub(crate) fn failed(&self, reason: &str) -> BackupError {
        BackupError::Target { path: self.path.clone(), reason: reason.into() }
    }

    pub(crate) fn unsound(&self, fault: DbError, cancel: &Cancel) -> BackupError {
        if cancel.is_cancelled() {
            return BackupError::Cancelled;
        }
        match fault.damage() {
            Some(reason) => BackupError::Unsound { path: self.path.clone(), reason },
            None => self.failed(&fault.into_error().to_string()),
        }
    }

    pub(crate) fn sync(&self) -> Result<(), BackupError> {
        self.file.sync_all().map_err(|error| self.failed(&error.to_string()))
    }

    /// Gives it its name, for good.
    pub(crate) fn finish(mut self, target: &Path) -> Result<(), BackupError> {
        self.sync()?;
        if !self.is_anew && fs::symlink_metadata(target).is_ok() {
            return Err(BackupError::Exists { path: target.to_owned() });
        }
        let named = fs::rename(&self.path, target).and_then(|()| File::open(parent(target))?.sync_all());
        named.map_err(|error| self.failed(&error.to_string()))?;
        self.is_finished = true;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_finished {
            let _ = remove_with_log(&self.path);
        }
    }
}

/// Whether no other process is making the file, which is ours from now on.
#[cfg(unix)]
fn is_ours(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Elsewhere a lock would keep SQLite out, too.
#[cfg(not(unix))]
fn is_ours(_: &File) -> io::Result<bool> {
    Ok(true)
}

/// Removes what a backup that was killed has left at this path; not one that is being made.
pub fn remove_partial(path: &Path) -> io::Result<()> {
    if is_ours(&File::options().write(true).open(path)?)? { remove_with_log(path) } else { Ok(()) }
}

/// The write-ahead log is there while a copy is made to stand alone.
fn remove_with_log(path: &Path) -> io::Result<()> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let _ = fs::remove_file(log);
    fs::remove_file(path)
}
