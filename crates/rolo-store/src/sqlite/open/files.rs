//! The files of a store, checked before SQLite opens them.

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::error::OpenError;
use crate::sqlite::error::describe;
use crate::sqlite::open::{schema, wal};

/// The database.
const DATABASE_FILE: &str = "rolo.sqlite";

/// What the journal of a transaction begins with.
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// The largest page there is.
const PAGE_BYTES_MAX: u64 = 65_536;

/// Held locked by the process that serves the store; says whether it was closed cleanly.
const LOCK_FILE: &str = "rolo.lock";

/// The keys' epoch.
const KEY_EPOCH_FILE: &str = "rolo.keys";

/// Why something is not taken for a file.
const NO_FILE: &str =
    "it is a link or no file, and Rolo neither follows nor opens such a thing in the place of its own files";

/// Why a WAL alone is no store.
const LONE_LOG: &str = "it is missing or empty, and its WAL is there";

/// The files of a store.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    pub(crate) folder: PathBuf,
    pub(crate) database: PathBuf,
    pub(crate) key_epoch: PathBuf,
    pub(crate) lock: PathBuf,
}

impl Files {
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            database: folder.join(DATABASE_FILE),
            key_epoch: folder.join(KEY_EPOCH_FILE),
            lock: folder.join(LOCK_FILE),
        }
    }

    pub(crate) fn log_of_writes(&self) -> PathBuf {
        self.folder.join(format!("{DATABASE_FILE}-wal"))
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.join(format!("{DATABASE_FILE}-journal"))
    }

    pub(crate) fn shared_memory(&self) -> PathBuf {
        self.folder.join(format!("{DATABASE_FILE}-shm"))
    }
}

/// Opens a file that only its owner may read, or makes it. A link is not followed, and what else may stand in its place (a FIFO,
/// say, that somebody would have to write to) is neither waited for nor taken.
pub(crate) fn open_private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let careful = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, careful.bits() as i32);
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(std::io::Error::other(NO_FILE)) }
}

/// Refuses what stands in the place of one of the files and is none, before anything is opened.
pub(crate) fn check_kinds(files: &Files) -> Result<(), OpenError> {
    let paths = [&files.database, &files.log_of_writes(), &files.shared_memory(), &files.journal()];
    for path in paths.into_iter().chain([&files.lock, &files.key_epoch]) {
        match fs::symlink_metadata(path) {
            Ok(meta) if !meta.is_file() => {
                return Err(OpenError::Damaged { path: path.clone(), reason: NO_FILE.into() });
            }
            Ok(_) | Err(_) => {} // One that cannot be looked at cannot be opened either.
        }
    }
    Ok(())
}

/// Takes from others what rights they have to the folder and its files, as far as this user may.
#[cfg(unix)]
pub(crate) fn close_to_others(files: &Files) -> Result<(), OpenError> {
    use std::os::unix::fs::PermissionsExt;

    /// Rights of others than the owner.
    const OF_OTHERS: u32 = 0o077;
    /// Of these, the right to put another file in the place of one.
    const TO_WRITE: u32 = 0o022;
    let paths = [&files.folder, &files.database, &files.log_of_writes(), &files.shared_memory(), &files.journal()];
    for path in paths.into_iter().chain([&files.lock, &files.key_epoch]) {
        let Ok(meta) = fs::metadata(path) else { continue };
        let mode = meta.permissions().mode() & 0o777;
        if mode & OF_OTHERS == 0 {
            continue;
        }
        let shown = path.display();
        match fs::set_permissions(path, fs::Permissions::from_mode(mode & !OF_OTHERS)) {
            Ok(()) => {
                tracing::warn!(path = %shown, mode = format!("{mode:03o}"), "other users had access to it, which was removed")
            }
            Err(error) if meta.is_dir() && mode & TO_WRITE == 0 => {
                tracing::warn!(path = %shown, %error, "other users can open the folder, though not its files");
            }
            Err(error) => {
                return Err(OpenError::Unsafe(format!(
                    "other users have rights to {shown} (mode {mode:03o}), and they cannot be taken away: {error}. As its owner, run: \
                     chmod -R go= '{}'",
                    files.folder.display()
                )));
            }
        }
    }
    Ok(())
}

/// Who has rights is not known here.
#[cfg(not(unix))]
pub(crate) fn close_to_others(_: &Files) -> Result<(), OpenError> {
    Ok(())
}

/// The schema's number in the file's header; it may be behind what stands in the WAL.
pub(crate) fn schema_in_header(files: &Files) -> Option<i64> {
    let mut header = [0; 64];
    File::open(&files.database).ok()?.read_exact(&mut header).ok()?;
    Some(i64::from(i32::from_be_bytes([header[60], header[61], header[62], header[63]])))
}

pub(crate) fn folder_error(files: &Files, error: &std::io::Error) -> OpenError {
    OpenError::Folder { path: files.folder.clone(), reason: error.to_string() }
}

/// What an error of SQLite means for an opening.
pub(crate) fn sqlite_error(files: &Files, error: &rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => damaged(files, describe(error)),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {
            OpenError::Folder { path: files.folder.clone(), reason: describe(error) }
        }
        _ => OpenError::Other { path: files.database.clone(), reason: describe(error) },
    }
}

pub(crate) fn damaged(files: &Files, reason: impl Into<String>) -> OpenError {
    OpenError::Damaged { path: files.database.clone(), reason: reason.into() }
}

/// Looks at the files before SQLite does, since SQLite would follow a link, and make a new database of an empty file.
pub(crate) fn check_files(files: &Files) -> Result<(), OpenError> {
    check_kinds(files)?;
    let has_log = fs::metadata(files.log_of_writes()).is_ok_and(|log| log.len() > 0);
    let meta = match fs::symlink_metadata(&files.database) {
        Ok(meta) => meta,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if has_log {
                return Err(damaged(files, LONE_LOG));
            }
            open_private(&files.database).map_err(|error| folder_error(files, &error))?;
            return Ok(());
        }
        Err(error) => return Err(folder_error(files, &error)),
    };
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::nlink(&meta) > 1 {
        return Err(damaged(files, "it has a second name (a hard link), by which another program could write to it"));
    }
    let mut file = open_private(&files.database).map_err(|error| folder_error(files, &error))?;
    if meta.len() == 0 {
        // SQLite would remove the log.
        return if has_log { Err(damaged(files, LONE_LOG)) } else { Ok(()) };
    }
    let journal = files.journal();
    if !has_log && meta.len() <= PAGE_BYTES_MAX && is_of_an_empty_database(&journal) {
        // The power went while the first page was written. SQLite takes it back.
        return Ok(());
    }
    let mut header = [0; 100];
    file.read_exact(&mut header).map_err(|_| damaged(files, "it is shorter than a header"))?;
    if &header[..16] != b"SQLite format 3\0" {
        return Err(damaged(files, "it is not an SQLite database"));
    }
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    // Not so while there is a WAL: a loss of power during a checkpoint may leave any length, and the log
    // holds all that is missing.
    if page < 512 || !page.is_power_of_two() || !(has_log || meta.len().is_multiple_of(page)) {
        return Err(damaged(files, "its length is not a whole number of pages; it was cut or not copied whole"));
    }
    // Looked at here as well as in the database, so that a refused start leaves no new file behind.
    let number =
        |at: usize| i64::from(i32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]));
    check_schema(files, number(60))?;
    if number(68) != schema::APPLICATION_ID && number(60) != 0 {
        return Err(damaged(files, "it is the database of another program"));
    }
    // SQLite would write it back into the database. Only a store that is being made has had one of its own.
    if number(60) != 0 && fs::metadata(&journal).is_ok_and(|journal| journal.len() > 0) {
        let reason = format!("there is a journal {} beside it, which Rolo does not leave", journal.display());
        return Err(damaged(files, reason));
    }
    Ok(())
}

/// Whether a journal says that the database had no pages before the change which it could take back.
fn is_of_an_empty_database(journal: &Path) -> bool {
    let mut header = [0; 20];
    let is_read = File::open(journal).and_then(|mut journal| journal.read_exact(&mut header)).is_ok();
    is_read && header[..8] == JOURNAL_MAGIC && header[16..] == [0; 4]
}

pub(crate) fn check_schema(files: &Files, found: i64) -> Result<(), OpenError> {
    let known = schema::SCHEMA;
    if found > known { Err(OpenError::Newer { path: files.database.clone(), found, known }) } else { Ok(()) }
}

/// After a crash the last changes are in the WAL alone. Without it, or behind a place in it that is damaged, they
/// are lost, and SQLite would not say so.
pub(crate) fn check_log_of_writes(files: &Files, after_a_crash: bool) -> Result<(), OpenError> {
    let is_empty = fs::metadata(&files.database).map_or(true, |meta| meta.len() == 0);
    if after_a_crash && !is_empty && !files.log_of_writes().exists() {
        let name = files.log_of_writes();
        return Err(damaged(files, format!("Rolo was not stopped cleanly, and its WAL {} is missing", name.display())));
    }
    let name = files.log_of_writes();
    match wal::damage(&name).map_err(|error| folder_error(files, &error))? {
        Some(damage) => Err(damaged(files, format!("in its WAL {}, {damage}", name.display()))),
        None => Ok(()),
    }
}

#[cfg(target_os = "linux")]
pub(crate) fn free_bytes(folder: &Path) -> Option<u64> {
    let stat = rustix::fs::statvfs(folder).ok()?;
    Some(stat.f_bavail.saturating_mul(stat.f_frsize))
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn free_bytes(_: &Path) -> Option<u64> {
    None
}
