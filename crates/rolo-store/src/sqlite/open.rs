//! Opening: the folder, the lock, the checks, the settings of each connection.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::fault::{Fault, describe};
use super::files::{
    Files, check_files, check_kinds, check_log_of_writes, check_schema, close_to_others, damaged, folder_error,
    open_private, schema_in_header, sqlite_error,
};
use super::mark::Trace;
use super::{
    Access, Options, Synchronous, agreement, derive, folding, mark, migrations, moving, schema_copy, shared_memory,
};
use crate::audit::AuditEntry;
use crate::derivation::Deriving;
use crate::error::OpenError;

/// What the lock file says first while the store is open, and after it was closed; a line about the files follows ([`mark`]).
/// As long as each other, so that one is written over the other at once: a crash in between must not leave a file that says
/// neither.
const RUNNING: &str = "running\n";
const CLOSED: &str = "closed \n";

/// How long a connection waits for another process that writes.
const BUSY_SECONDS_MAX: u64 = 5;

/// The oldest SQLite without the bug that damages a database when two connections write and check-point at once.
const SQLITE_VERSION_MIN: i32 = 3_051_003;

/// Bytes of a page of a new database. A change writes the page of its contact whole, so half of SQLite's usual size halves
/// what a change writes; still smaller ones would cut most contacts in two.
const PAGE_BYTES: u32 = 2_048;

/// Statements that stay prepared on each connection.
const STATEMENT_COUNT_MAX: usize = 64;

/// KiB of pages that a connection keeps which reads a file from one end to the other.
const IMMUTABLE_CACHE_KIB: u32 = 8_192;

/// The lock of a store, held until it is dropped.
pub(super) struct Lock {
    file: File,
    /// What it says of the files, while this process serves them.
    trace: Option<Trace>,
    /// Kept as long as there are connections.
    _shared_memory: Option<File>,
}

impl Lock {
    /// Takes the lock, or says that the store is served; what stands in it stays.
    pub(super) fn hold(files: &Files) -> Result<Self, OpenError> {
        let lock = Self::take(files)?;
        lock.ok_or_else(|| OpenError::InUse { path: files.folder.clone(), lock: files.lock.clone() })
    }

    /// Takes the lock; `None` when another process has it.
    pub(super) fn take(files: &Files) -> Result<Option<Self>, OpenError> {
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
    fn running(&mut self, trace: Trace) -> std::io::Result<()> {
        self.set_text(RUNNING, &trace)?;
        self.trace = Some(trace);
        Ok(())
    }

    /// Notes that all is in the database, so that a missing log of writes is right from now on.
    pub(super) fn closed(&mut self, trace: &Trace) -> std::io::Result<()> {
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

/// Brings the log of writes back into the database, notes that, and removes the log: in this order, so that a crash in
/// between looks like neither a loss nor damage. Without the lock another process serves the store, and all stays.
pub(super) fn close_for_good(connection: Connection, lock: Option<Lock>) -> Result<(), String> {
    let Some(mut lock) = lock else {
        return Ok(());
    };
    if let Some(trace) = &lock.trace
        && let Err(fault) = mark::end(&connection, &trace.start)
    {
        // On a full disk, too: the log of writes stays as after a crash, and is not taken for a missing one.
        return Err(fault.into_error().to_string());
    }
    let close = || -> rusqlite::Result<bool> {
        let busy: i64 = connection.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, busy != 0)?;
        Ok(busy == 0)
    };
    if !close().map_err(|error| describe(&error))? {
        return Err("somebody else reads it; its log of writes stays".into());
    }
    if let Some(trace) = lock.trace.take() {
        lock.closed(&trace).map_err(|error| error.to_string())?;
    }
    connection.close().map_err(|(_, error)| describe(&error))
}

/// What a store must hold to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// All of it.
    Whole,
    /// It may be a part, from a move that was not finished.
    Part,
}

/// A checked and migrated store.
pub(super) struct Opened {
    pub(super) files: Files,
    /// `None` when another process serves the store and this one only manages it.
    pub(super) lock: Option<Lock>,
    pub(super) connection: Connection,
    /// Whether whoever served it last did not close it.
    pub(super) after_a_crash: bool,
}

/// Opens the store, or says why it must not be. `report` gets the progress of what is derived anew; `entry` makes what the audit log
/// tells of another schema out of that.
pub(super) fn open(
    options: &Options,
    content: Content,
    report: &dyn Fn(Deriving),
    entry: &dyn Fn(i64) -> Option<AuditEntry>,
) -> Result<Opened, OpenError> {
    let durable = match options.synchronous {
        Synchronous::Full => "full",
        Synchronous::Extra => "extra",
        Synchronous::Normal | Synchronous::Off => {
            return Err(OpenError::Unsafe(format!(
                "sqlite_synchronous is {:?}, with which a power cut loses changes that were confirmed. Set it to \"full\" or \"extra\".",
                options.synchronous.word()
            )));
        }
    };
    if rusqlite::version_number() < SQLITE_VERSION_MIN {
        return Err(OpenError::Unsafe(format!(
            "SQLite {} has a bug that damages databases. Build with 3.51.3 or newer.",
            rusqlite::version()
        )));
    }
    let files = Files::new(&options.folder);
    make_folder(&files, options)?;
    check_kinds(&files)?;
    let is_new = !files.database.exists();
    // Whoever manages a sound store takes no lock, so that a server can start at the same moment.
    let is_ready = schema_in_header(&files) == Some(migrations::SCHEMA);
    // After a crash it does, since its own connection would bring the log of writes back: the log must be looked at first.
    let may_go_without = options.access == Access::Manage && is_ready && !was_left_running(&files);
    let mut lock = if may_go_without { None } else { Lock::take(&files)? };
    if lock.is_none() && options.access == Access::Serve {
        return Err(OpenError::InUse { path: files.folder.clone(), lock: files.lock.clone() });
    }
    let Found { after_a_crash, trace, is_new_here } = look_at(&files, lock.as_mut())?;
    let mut connection = connect(&files.database, options.cache_kib).map_err(|error| sqlite_error(&files, &error))?;
    let bytes = byte_count(&connection).map_err(|error| sqlite_error(&files, &error))?;
    // A copy by hand may hold parts of different moments, at any size.
    let is_copied = lock.is_some() && !is_new && is_copied(&files, &connection, trace.as_ref(), is_new_here)?;
    let is_checked_whole = bytes <= options.check_bytes_max || is_copied && options.check_bytes_max > 0;
    if is_copied && is_checked_whole && bytes > options.check_bytes_max {
        tracing::info!(bytes, "the files of this store are new here; all of it is checked, this once");
    }
    let step = if lock.is_none() { Step::Refused } else { Step::Taken { is_copied: options.copies_schema } };
    let judged = check_database(&files, &mut connection, step, is_checked_whole, entry);
    judged.map_err(|error| of_a_copy(error, is_copied))?;
    let is_half_moved = moving::is_half_moved(&connection).map_err(|error| sqlite_error(&files, &error))?;
    if is_half_moved && content == Content::Whole {
        return Err(OpenError::HalfMoved { place: files.folder.display().to_string() });
    }
    let is_derived = derive::underived(&connection).map_err(|fault| disagreement(&files, fault))? == 0;
    if is_derived && !is_half_moved && lock.is_some() {
        check_agreement(&files, &connection, is_checked_whole).map_err(|error| of_a_copy(error, is_copied))?;
    }
    set_durability(&files, &connection, durable)?;
    if let Some(lock) = &mut lock {
        // Only now: a start that is refused changes nothing.
        if options.access == Access::Serve {
            close_to_others(&files)?;
        }
        let log_pages = folding::log_pages_max(&connection, options).map_err(|error| sqlite_error(&files, &error))?;
        let shared_memory = shared_memory::settle(&files.shared_memory(), log_pages);
        lock._shared_memory = Some(shared_memory.map_err(|error| folder_error(&files, &error))?);
        sync_folders(&files, is_new).map_err(|error| folder_error(&files, &error))?;
        // Only now that the log of writes is there: a crash before this must not look like a missing one.
        let start = mark::begin(&connection).map_err(|fault| disagreement(&files, fault))?;
        let running = Trace::of(&files.database, start).and_then(|trace| lock.running(trace));
        running.map_err(|error| folder_error(&files, &error))?;
        if !is_derived && !is_half_moved {
            derive::derive_all(&mut connection, report).map_err(|fault| disagreement(&files, fault))?;
            check_agreement(&files, &connection, is_checked_whole)?;
        }
    }
    Ok(Opened { files, lock, connection, after_a_crash })
}

/// What the files say before SQLite looks at them.
pub(super) struct Found {
    /// Whoever served the store last did not close it; only the holder of its lock can know.
    after_a_crash: bool,
    /// What the lock file says of the files; `None` without the lock, and in what an earlier version has written.
    trace: Option<Trace>,
    /// Nobody has served the store in this folder.
    is_new_here: bool,
}

/// Looks at the files before SQLite does.
pub(super) fn look_at(files: &Files, lock: Option<&mut Lock>) -> Result<Found, OpenError> {
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

/// Whether the store was put into this folder by hand.
fn is_copied(
    files: &Files,
    connection: &Connection,
    trace: Option<&Trace>,
    is_new_here: bool,
) -> Result<bool, OpenError> {
    trace.map_or(Ok(is_new_here), |trace| Ok(!mark::is_at_home(files, connection, trace)?))
}

/// What is said of damage in a store that was put here by hand.
fn of_a_copy(error: OpenError, is_copied: bool) -> OpenError {
    match error {
        OpenError::Damaged { path, reason } if is_copied => OpenError::Damaged {
            path,
            reason: format!(
                "{reason}; these are not the files that Rolo has left here, so they were copied, perhaps while a server was \
                 running: make copies with `rolo backup`"
            ),
        },
        error => error,
    }
}

/// Whether the store is being served, or was not closed.
fn was_left_running(files: &Files) -> bool {
    fs::read_to_string(&files.lock).is_ok_and(|state| state.starts_with(RUNNING))
}

/// Whether another process holds the lock.
pub(super) fn is_served(files: &Files) -> bool {
    matches!(Lock::take(files), Ok(None))
}

/// Has the names of new files and of a new folder survive a loss of power. The log of writes is a new file at most
/// starts, and SQLite takes no note of it when its own flush of the folder fails.
pub(super) fn sync_folders(files: &Files, is_new: bool) -> std::io::Result<()> {
    File::open(&files.folder)?.sync_all()?;
    if !is_new {
        return Ok(());
    }
    let parent = files.folder.canonicalize()?.parent().map(Path::to_owned);
    parent.map_or(Ok(()), |parent| File::open(parent)?.sync_all())
}

pub(super) fn make_folder(files: &Files, options: &Options) -> Result<(), OpenError> {
    if !options.create && !files.database.exists() {
        return Err(OpenError::Missing { path: files.folder.clone() });
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&files.folder).map_err(|error| folder_error(files, &error))
}

fn connect(path: &Path, cache_kib: u32) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection, cache_kib)?;
    Ok(connection)
}

pub(super) fn set_up(connection: &Connection, cache_kib: u32) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(BUSY_SECONDS_MAX))?;
    connection.set_prepared_statement_cache_capacity(STATEMENT_COUNT_MAX);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // The last connection to close would fold the log of writes and remove it, also when a start is refused or another
    // process serves the store. Only `close_for_good` may.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", -i64::from(cache_kib))
}

/// A connection for reading only.
pub(super) fn reader(path: &Path, cache_kib: u32) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    set_up(&connection, cache_kib)?;
    Ok(connection)
}

/// A connection that reads a file which nobody changes, and makes no other file beside it.
pub(super) fn immutable(path: &Path) -> rusqlite::Result<Connection> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let path = path.to_str().ok_or_else(|| rusqlite::Error::InvalidPath(path.clone()))?;
    let uri = format!("file:{}?immutable=1", utf8_percent_encode(path, NON_ALPHANUMERIC));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri, flags)?;
    set_up(&connection, IMMUTABLE_CACHE_KIB)?;
    Ok(connection)
}

/// A further connection for writing, for the rare changes that do not go through the writer.
pub(super) fn writer(path: &Path, synchronous: Synchronous) -> rusqlite::Result<Connection> {
    let connection = connect(path, 256)?;
    connection.pragma_update(None, "synchronous", synchronous.word())?;
    Ok(connection)
}

/// What becomes of a store of an older schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// It stays, since another process serves it.
    Refused,
    /// It gets the newest one, and is copied before if that is wanted.
    Taken { is_copied: bool },
}

/// Checks that the database is ours, sound and of a schema that we know, and brings it to the newest one.
fn check_database(
    files: &Files,
    connection: &mut Connection,
    step: Step,
    is_checked_whole: bool,
    entry: &dyn Fn(i64) -> Option<AuditEntry>,
) -> Result<(), OpenError> {
    let broken = |error: rusqlite::Error| sqlite_error(files, &error);
    let found = migrations::schema_of(connection).map_err(broken)?;
    let known = migrations::SCHEMA;
    check_schema(files, found)?;
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(broken);
    let application = count("pragma application_id")?;
    let tables = count("select count(*) from sqlite_schema")?;
    if application != migrations::APPLICATION_ID && tables > 0 {
        return Err(damaged(files, "it is the database of another program"));
    }
    if tables > 0 && is_checked_whole {
        let verdict: String =
            connection.query_row("pragma integrity_check(1)", [], |row| row.get(0)).map_err(broken)?;
        if verdict != "ok" {
            return Err(damaged(files, verdict));
        }
    }
    if found < known {
        let Step::Taken { is_copied } = step else {
            return Err(OpenError::Older { path: files.database.clone(), found, known });
        };
        if is_copied && tables > 0 {
            schema_copy::make(files, connection, found)?;
        }
        // Both are kept in the file and cannot be changed within a transaction; the size of pages, not once there are any.
        connection.pragma_update(None, "page_size", PAGE_BYTES).map_err(broken)?;
        connection.pragma_update(None, "journal_mode", "wal").map_err(broken)?;
        connection.pragma_update(None, "synchronous", "full").map_err(broken)?;
        migrations::migrate(connection, entry).map_err(|fault| disagreement(files, fault))?;
    }
    Ok(())
}

pub(super) fn byte_count(connection: &Connection) -> rusqlite::Result<u64> {
    let sql = "select page_count * page_size from pragma_page_count, pragma_page_size";
    Ok(connection.query_row(sql, [], |row| row.get::<_, i64>(0))? as u64)
}

/// Checks that all that is stored agrees, or in a large store what can be checked quickly.
fn check_agreement(files: &Files, connection: &Connection, is_checked_whole: bool) -> Result<(), OpenError> {
    let check = if is_checked_whole { agreement::check } else { agreement::check_quickly };
    check(connection).map_err(|fault| disagreement(files, fault))
}

fn disagreement(files: &Files, fault: Fault) -> OpenError {
    match fault.damage() {
        Some(damage) => damaged(files, damage),
        None => OpenError::Other { path: files.database.clone(), reason: fault.into_error().to_string() },
    }
}

/// Sets what durability rests on, and reads back that it is in effect.
fn set_durability(files: &Files, connection: &Connection, synchronous: &str) -> Result<(), OpenError> {
    let set = || -> rusqlite::Result<(String, i64, i64)> {
        let found: String = connection.query_row("pragma journal_mode", [], |row| row.get(0))?;
        if found != "wal" {
            // A file that `vacuum into` or `rolo backup` has made. The mode is in the first sector of the file, which is
            // written whole or not at all: a journal on the disk would be of no use, and after a crash look like damage.
            connection.pragma_update(None, "journal_mode", "memory")?;
        }
        connection.pragma_update(None, "journal_mode", "wal")?;
        // The log of writes and its shared memory are there from the first reading on.
        connection.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", synchronous)?;
        Ok((
            connection.query_row("pragma journal_mode", [], |row| row.get(0))?,
            connection.query_row("pragma synchronous", [], |row| row.get(0))?,
            connection.query_row("pragma foreign_keys", [], |row| row.get(0))?,
        ))
    };
    let (journal, synchronous, foreign_keys) = set().map_err(|error| sqlite_error(files, &error))?;
    if journal != "wal" || synchronous < 2 || foreign_keys != 1 {
        return Err(OpenError::Unsafe(format!(
            "{} has journal_mode={journal}, synchronous={synchronous}, foreign_keys={foreign_keys}, and needs wal, 2 and 1. \
             Is it on a network file system? Move the data folder to a local disk.",
            files.database.display()
        )));
    }
    Ok(())
}
