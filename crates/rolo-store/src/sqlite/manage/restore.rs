//! Restore: a store out of one file, into a folder that holds none.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use crate::error::{BackupError, OpenError};
use crate::key_cache::EpochFile;
use crate::model::audit::{self, AuditEntry, AuditEvent};
use crate::model::options::Options;
use crate::sqlite::error::{DbError, describe};
use crate::sqlite::manage::backup::{self, Copied, CopyProgress, Partial, Work, check, refuse_without_space};
use crate::sqlite::open::files::{Files, check_schema, folder_error, open_private, sqlite_error};
use crate::sqlite::open::lock::Lock;
use crate::sqlite::open::mark::{self, Trace};
use crate::sqlite::open::{connect, folders, migrations, schema};
use crate::sqlite::read::meta;
use crate::sqlite::write::audit_rows::insert as insert_audit;

/// Bytes that are copied between two looks at whether the work is to end.
const STEP_BYTES: usize = 1024 * 1024;

/// What was restored.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The store.
    pub copied: Copied,
    /// The file is the database of a store that was being served, copied without its WAL: what stood there is missing.
    pub lacks_log_of_writes: bool,
}

/// Makes the store of a folder out of a file that holds a whole one.
pub fn restore(file: &Path, options: &Options, work: &Work<'_>) -> Result<Restored, BackupError> {
    let files = Files::new(&options.folder);
    let bytes = look_at_backup(file)?;
    refuse_what_is_there(&files)?;
    folders::make_folder(&files, &Options { create: true, ..options.clone() })?;
    let mut lock = Lock::hold(&files)?;
    // Once more, now that nobody else can make one.
    refuse_what_is_there(&files)?;
    refuse_without_space(&files.database, bytes)?;
    let mut partial = Partial::begin(&files.database)?;
    copy_bytes(file, bytes, &mut partial, work)?;
    let unsound = |fault| match partial.unsound(fault, work.cancel) {
        BackupError::Unsound { reason, .. } => {
            BackupError::NotABackup { path: file.to_owned(), reason: format!("it is not sound: {reason}") }
        }
        error => error,
    };
    let entry = AuditEntry {
        operator: options.operator.clone(),
        ..AuditEntry::new(AuditEvent::StoreRestored, None, audit::of_restore(file), work.clock.now(), 0)
    };
    let migrated = |from| {
        let details = audit::of_migration(from, schema::SCHEMA);
        let entry = AuditEntry::new(AuditEvent::StoreMigrated, None, details, work.clock.now(), 0);
        Some(AuditEntry { operator: options.operator.clone(), ..entry })
    };
    let (lacks_log_of_writes, start) = settle(&partial, entry, &migrated).map_err(&unsound)?;
    partial.sync()?;
    (work.report)(CopyProgress::Checking);
    let copied = check(&partial.path, work.cancel).map_err(&unsound)?;
    // What the lock file and the keys' epoch say is of a store that is no longer there.
    let of_folder = |error: std::io::Error| folder_error(&files, &error);
    let trace = Trace::of(&partial.path, start).map_err(of_folder)?;
    lock.closed(&trace).map_err(of_folder)?;
    let number = u64::from_str_radix(&copied.digest[..16], 16).unwrap_or_default();
    open_private(&files.key_epoch).and_then(|file| EpochFile::new(file).change(number)).map_err(of_folder)?;
    partial.finish(&files.database)?;
    folders::sync_folders(&files, true).map_err(of_folder)?;
    Ok(Restored { copied: Copied { file: files.database.clone(), ..copied }, lacks_log_of_writes })
}

/// Refuses at once what is no backup. Gives its bytes.
fn look_at_backup(file: &Path) -> Result<u64, BackupError> {
    let no_backup = |reason: &str| BackupError::NotABackup { path: file.to_owned(), reason: reason.into() };
    let meta = fs::metadata(file).map_err(|error| no_backup(&error.to_string()))?;
    if !meta.is_file() {
        return Err(no_backup("it is no file"));
    }
    if meta.len() == 0 {
        return Err(no_backup("it is empty"));
    }
    for ending in ["-wal", "-journal"] {
        let mut beside = file.as_os_str().to_owned();
        beside.push(ending);
        if fs::metadata(&beside).is_ok_and(|beside| beside.len() > 0) {
            return Err(no_backup(&format!(
                "{} stands beside it, so it is a copy of a data folder by hand: start `rolo serve` on a folder with all of \
                 its files",
                Path::new(&beside).display()
            )));
        }
    }
    let look = || -> rusqlite::Result<(i64, i64)> {
        let database = connect::immutable(file)?;
        let application = database.pragma_query_value(None, "application_id", |row| row.get(0))?;
        Ok((application, migrations::schema_of(&database)?))
    };
    let (application, found) = look().map_err(|error| no_backup(&describe(&error)))?;
    if application != schema::APPLICATION_ID {
        return Err(no_backup("it is the database of another program"));
    }
    let as_files = Files { database: file.to_owned(), ..Files::new(Path::new(".")) };
    check_schema(&as_files, found)?;
    let is_half_moved = connect::immutable(file).and_then(|database| meta::is_half_moved(&database));
    if is_half_moved.map_err(|error| sqlite_error(&as_files, &error))? {
        return Err(OpenError::HalfMoved { place: file.display().to_string() }.into());
    }
    Ok(meta.len())
}

/// Only a folder without any part of a store may get one.
fn refuse_what_is_there(files: &Files) -> Result<(), BackupError> {
    for path in [files.database.clone(), files.log_of_writes(), files.journal()] {
        let is_there = fs::symlink_metadata(&path).is_ok_and(|meta| path == files.database || meta.len() > 0);
        if is_there {
            return Err(BackupError::NotEmpty { folder: files.folder.clone(), path });
        }
        let _ = fs::remove_file(&path);
    }
    Ok(())
}

/// Copies the bytes, and flushes them.
fn copy_bytes(from: &Path, all: u64, partial: &mut Partial, work: &Work<'_>) -> Result<(), BackupError> {
    let source = |error: std::io::Error| BackupError::NotABackup { path: from.to_owned(), reason: error.to_string() };
    let mut file = File::open(from).map_err(source)?;
    let (mut buffer, mut done) = (vec![0; STEP_BYTES], 0);
    loop {
        if work.cancel.is_cancelled() {
            return Err(BackupError::Cancelled);
        }
        let count = file.read(&mut buffer).map_err(source)?;
        if count == 0 {
            break;
        }
        partial.file.write_all(&buffer[..count]).map_err(|error| partial.failed(&error.to_string()))?;
        done += count as u64;
        (work.report)(CopyProgress::Copying(done, all));
    }
    partial.sync()
}

/// Brings the copy to the schema of this program, with an entry in its audit log, and makes it a file that stands alone, marked as
/// closed. Whether it lacks its WAL, and the number of its mark.
fn settle(
    partial: &Partial,
    entry: AuditEntry,
    migrated: &dyn Fn(i64) -> Option<AuditEntry>,
) -> Result<(bool, String), DbError> {
    let mut copy = backup::connect_to_copy(&partial.path)?;
    if migrations::schema_of(&copy)? < schema::SCHEMA {
        let verdict: String = copy.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(DbError::unsound(verdict));
        }
        migrations::migrate(&mut copy, migrated)?;
    }
    insert_audit(&copy, entry)?;
    let lacks_log_of_writes = mark::remove(&copy)?;
    let start = mark::begin_closed(&copy)?;
    backup::settle_as_one_file(copy)?;
    Ok((lacks_log_of_writes, start))
}
