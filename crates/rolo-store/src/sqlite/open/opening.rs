//! Opening: the folder, the lock, the checks, the settings of each connection.

use rusqlite::Connection;

use crate::error::OpenError;
use crate::model::audit::AuditEntry;
use crate::model::derivation::Deriving;
use crate::model::options::{Access, Content, Options, Synchronous};
use crate::sqlite::error::DbError;
use crate::sqlite::open::connect::{byte_count, connect};
use crate::sqlite::open::files::{
    Files, check_kinds, check_schema, close_to_others, damaged, folder_error, schema_in_header, sqlite_error,
};
use crate::sqlite::open::folders::{make_folder, sync_folders};
use crate::sqlite::open::lock::{Found, Lock, look_at, was_left_running};
use crate::sqlite::open::mark::{self, Trace};
use crate::sqlite::open::{integrity, migrations, schema, schema_copy, shared_memory};
use crate::sqlite::read::meta;
use crate::sqlite::write::{checkpointer, derive};

/// The oldest SQLite without the bug that damages a database when two connections write and check-point at once.
const SQLITE_VERSION_MIN: i32 = 3_051_003;

/// Bytes of a page of a new database. A change writes the page of its contact whole, so half of SQLite's usual size halves
/// what a change writes; still smaller ones would cut most contacts in two.
const PAGE_BYTES: u32 = 2_048;

/// A checked and migrated store.
pub(crate) struct Opened {
    pub(crate) files: Files,
    /// `None` when another process serves the store and this one only manages it.
    pub(crate) lock: Option<Lock>,
    pub(crate) connection: Connection,
    /// Whether the last server did not close it.
    pub(crate) after_a_crash: bool,
}

/// Opens the store, or says why it must not be. `report` gets the progress of what is derived anew; `entry` makes what the audit log
/// entry of the schema step is made of that.
pub(crate) fn open(
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
                options.synchronous.as_str()
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
    let is_ready = schema_in_header(&files) == Some(schema::SCHEMA);
    // After a crash it does, since its own connection would checkpoint the WAL: it must be looked at first.
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
    let is_half_moved = meta::is_half_moved(&connection).map_err(|error| sqlite_error(&files, &error))?;
    if is_half_moved && content == Content::Whole {
        return Err(OpenError::HalfMoved { place: files.folder.display().to_string() });
    }
    let is_derived = derive::underived(&connection).map_err(|fault| integrity_error(&files, fault))? == 0;
    if is_derived && !is_half_moved && lock.is_some() {
        check_integrity(&files, &connection, is_checked_whole).map_err(|error| of_a_copy(error, is_copied))?;
    }
    set_durability(&files, &connection, durable)?;
    if let Some(lock) = &mut lock {
        // Only now: a start that is refused changes nothing.
        if options.access == Access::Serve {
            close_to_others(&files)?;
        }
        let log_pages =
            checkpointer::log_pages_max(&connection, options).map_err(|error| sqlite_error(&files, &error))?;
        let shared_memory = shared_memory::settle(&files.shared_memory(), log_pages);
        lock._shared_memory = Some(shared_memory.map_err(|error| folder_error(&files, &error))?);
        sync_folders(&files, is_new).map_err(|error| folder_error(&files, &error))?;
        // Only now that the WAL is there: a crash before this must not look like a missing one.
        let start = mark::begin(&connection).map_err(|fault| integrity_error(&files, fault))?;
        let running = Trace::of(&files.database, start).and_then(|trace| lock.running(trace));
        running.map_err(|error| folder_error(&files, &error))?;
        if !is_derived && !is_half_moved {
            derive::derive_all(&mut connection, report).map_err(|fault| integrity_error(&files, fault))?;
            check_integrity(&files, &connection, is_checked_whole)?;
        }
    }
    Ok(Opened { files, lock, connection, after_a_crash })
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
    let known = schema::SCHEMA;
    check_schema(files, found)?;
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(broken);
    let application = count("pragma application_id")?;
    let tables = count("select count(*) from sqlite_schema")?;
    if application != schema::APPLICATION_ID && tables > 0 {
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
        migrations::migrate(connection, entry).map_err(|fault| integrity_error(files, fault))?;
    }
    Ok(())
}

/// The integrity check: of all that is stored, or in a large store of what can be checked quickly.
fn check_integrity(files: &Files, connection: &Connection, is_checked_whole: bool) -> Result<(), OpenError> {
    let check = if is_checked_whole { integrity::check } else { integrity::check_quickly };
    check(connection).map_err(|fault| integrity_error(files, fault))
}

fn integrity_error(files: &Files, fault: DbError) -> OpenError {
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
        // The WAL and its shared memory are there from the first reading on.
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
