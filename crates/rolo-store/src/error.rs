//! Errors of the store, each with what to do about it.

use std::path::PathBuf;

/// Why a store could not do what was asked. None of these says anything about the contacts in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Nothing was written: the queue is full, or another process holds the database. Worth trying again soon.
    #[error("the store is busy: {0}")]
    Busy(String),
    /// A reading that would take too long was given up. The same again would be, too.
    #[error("a search was given up: {0}")]
    TooSlow(String),
    /// Nothing was written: the disk is full. Reads go on, and writes do as soon as there is space.
    #[error("the disk is full")]
    Full,
    /// The store has failed and takes no more writes; the program is about to exit. A write that was under way may
    /// have happened: its outcome is unknown.
    #[error("the store has failed: {0}")]
    Failed(String),
    /// The database was lost while a change was being confirmed: whether it was written is unknown. It can be asked for
    /// again, with the same idempotency key.
    #[error("whether the change was written is unknown: {0}")]
    Unknown(String),
    /// The store is being closed; nothing was written.
    #[error("the store is closing")]
    Closing,
    /// The workspace was deleted while it was asked for; nothing was written.
    #[error("the workspace was deleted")]
    NoWorkspace,
    /// A fault of our own; nothing was written.
    #[error("a fault in the program: {0}")]
    Internal(String),
}

/// Why a store could not be opened. Each sentence says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder cannot be made or written.
    #[error(
        "the data folder {path} cannot be written: {reason}. Choose another with --data, or change its permissions."
    )]
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's reason.
        reason: String,
    },
    /// Another process serves it.
    #[error(
        "another Rolo is running on {path} already (it holds {lock}). Stop it first, or choose another folder with --data."
    )]
    InUse {
        /// The folder.
        path: PathBuf,
        /// The file that is locked.
        lock: PathBuf,
    },
    /// There is no store to open.
    #[error("there is no store in {path}. Start `rolo serve` on it once, or choose another folder with --data.")]
    Missing {
        /// The folder.
        path: PathBuf,
    },
    /// It was made by a newer program.
    #[error("{path} has schema {found}, but this program knows only up to {known}. Use the newer Rolo that wrote it.")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The schema's number in the file.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// It has an older schema, and may not be changed now.
    #[error("{path} has schema {found} and needs {known}, while another Rolo is running on it. Stop that one first.")]
    Older {
        /// The file.
        path: PathBuf,
        /// The schema's number in the file.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// It has an older schema, and could not be copied before that is changed.
    #[error(
        "{path} has schema {found}, and this program upgrades it to {known}. The copy that is made first, {copy}, failed: \
         {reason}. Nothing was changed. Make space there, or make a backup elsewhere with the Rolo that wrote it and start \
         this one with --sqlite-schema-copy false."
    )]
    NoCopy {
        /// The file.
        path: PathBuf,
        /// The schema's number in the file.
        found: i64,
        /// The one that it would get.
        known: i64,
        /// The copy.
        copy: PathBuf,
        /// What was in the way.
        reason: String,
    },
    /// The file is not a sound database.
    #[error("{path} is damaged: {reason}. Nothing was changed. Restore it from a backup; do not delete its -wal file.")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        reason: String,
    },
    /// The database was copied by hand while it was being served, and only a part of it.
    #[error(
        "{path} was copied while a server was running or after it had crashed, without its write-ahead log {log}: the last \
         changes are missing. Nothing was changed. Restore a backup, or put the log beside it. If there is neither, `rolo restore \
         {path} --data NEW_FOLDER` makes a store of what is there, and says where it ends."
    )]
    WithoutLog {
        /// The database.
        path: PathBuf,
        /// What is missing.
        log: PathBuf,
    },
    /// A transfer into it was not finished.
    #[error(
        "{place} holds a part of another store, since a transfer into it was not finished. Run that `rolo migrate` again; it \
         resumes."
    )]
    HalfMoved {
        /// The folder, or the database without its password.
        place: String,
    },
    /// There are no tables in the database.
    #[error(
        "there is no store in {address}. Start `rolo serve` on it once, or choose another database with --database."
    )]
    NoTables {
        /// The database, without its password.
        address: String,
    },
    /// The tables in the database have an older schema, and this command may not change them.
    #[error("{address} has schema {found} and needs {known}. Start `rolo serve` on it once to upgrade it.")]
    OlderTables {
        /// The database, without its password.
        address: String,
        /// The schema's number in the database.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The database cannot be used.
    #[error("the database {address} cannot be used: {reason}")]
    Database {
        /// The database, without its password.
        address: String,
        /// The reason, and what to do.
        reason: String,
    },
    /// The database could not be reached in time.
    #[error(
        "the database {address} could not be reached within {seconds} s: {reason}. Is it running, and is the address right?"
    )]
    Unreachable {
        /// The database, without its password.
        address: String,
        /// How long was waited.
        seconds: u64,
        /// What the last attempt came to.
        reason: String,
    },
    /// The settings would break the promise of durability.
    #[error("refusing to start: {0}")]
    Unsafe(String),
    /// Anything else.
    #[error("{path} cannot be opened: {reason}")]
    Other {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
}

/// Why a store could not be copied into a file, or out of one. The store is as it was, and no part of a copy is left.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// There is such a file.
    #[error("{path} exists already. Choose another name.")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The store has an older schema.
    #[error(
        "{path} has schema {found}, and this program backs up schema {known}. Back it up with the Rolo that wrote it; or \
         stop that, and copy the whole folder."
    )]
    OldSchema {
        /// The database.
        path: PathBuf,
        /// The schema's number in the file.
        found: i64,
        /// The one that this program backs up.
        known: i64,
    },
    /// There is not enough room.
    #[error("{path} needs {needed_bytes} free bytes, and there are {free_bytes}. Make space, or choose another disk.")]
    NoSpace {
        /// The file that was to be made.
        path: PathBuf,
        /// Bytes that must be free.
        needed_bytes: u64,
        /// Bytes that are.
        free_bytes: u64,
    },
    /// The folder holds a store already.
    #[error(
        "there is a store in {folder} already ({path}). Stop its server and move the folder away, or choose another one with \
         --data."
    )]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
        /// A file of that store.
        path: PathBuf,
    },
    /// The file is not one that a store can be made of.
    #[error("{path} is not a backup: {reason}.")]
    NotABackup {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
    /// The file cannot be written.
    #[error("{path} cannot be written: {reason}.")]
    Target {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
    /// The copy contradicts itself.
    #[error(
        "the copy {path} is not sound: {reason}. It was thrown away. Run `rolo doctor`, which looks at the store itself."
    )]
    Unsound {
        /// The file.
        path: PathBuf,
        /// What was found.
        reason: String,
    },
    /// It was to end early.
    #[error("it was ended early")]
    Cancelled,
}

/// Why a workspace or key could not be made or changed.
#[derive(Debug, thiserror::Error)]
pub enum AdminError {
    /// There is no such workspace.
    #[error("there is no workspace {0:?}; `rolo workspace list` shows those that are there")]
    NoWorkspace(String),
    /// There is one of this name already.
    #[error("there is a workspace {0:?} already")]
    WorkspaceExists(String),
    /// There is no such key.
    #[error("there is no key {0:?}; `rolo key list` shows those that are there")]
    NoKey(String),
    /// A server key is kept in the workspace that was to be deleted.
    #[error(
        "the server key {0} is kept in the workspace {1:?}, and would be lost with it. Revoke it with `rolo key revoke {0}`; a new \
         one that `rolo key create --server` makes afterwards is kept in another workspace."
    )]
    HoldsServerKey(String, String),
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}
