//! Options of opening a store.

use std::path::PathBuf;

use crate::model::address::DatabaseAddress;

/// How to open a store.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder of its files.
    pub folder: PathBuf,
    /// To what end.
    pub access: Access,
    /// Whether to make it when it is not there.
    pub create: bool,
    /// When SQLite flushes.
    pub synchronous: Synchronous,
    /// KiB of pages that the writing connection keeps in memory, and each one for single records. One for lists keeps half
    /// as much.
    pub cache_kib: u32,
    /// Connections for reading.
    pub readers: usize,
    /// The WAL size in MiB at which a checkpoint starts.
    pub log_mib_max: u32,
    /// Bytes up to which the whole database is checked when it is opened. Of a larger one only what takes no longer the
    /// larger it is.
    pub check_bytes_max: u64,
    /// Who opens it, for the audit log; empty when that is not known.
    pub operator: String,
    /// Whether a store of an older schema is copied, beside it, before that is changed.
    pub copies_schema: bool,
}

impl Options {
    /// Serving the store in this folder, with the usual settings.
    pub fn serve(folder: PathBuf) -> Self {
        Self {
            folder,
            access: Access::Serve,
            create: true,
            synchronous: Synchronous::Full,
            cache_kib: 8_192,
            readers: 4,
            log_mib_max: 64,
            check_bytes_max: 64 * 1024 * 1024,
            operator: String::new(),
            copies_schema: true,
        }
    }

    /// Managing keys and workspaces of the store in this folder, whether or not another process serves it.
    pub fn manage(folder: PathBuf) -> Self {
        Self { access: Access::Manage, create: false, readers: 1, ..Self::serve(folder) }
    }
}

/// To what end a store is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To serve it: no other process may.
    Serve,
    /// To manage keys and workspaces, beside a process that serves it or alone.
    Manage,
}

/// When SQLite flushes. Only the first two are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Synchronous {
    /// With each commit.
    Full,
    /// With each commit, and the folder after a journal is removed.
    Extra,
    /// Not with each commit.
    Normal,
    /// Never.
    Off,
}

impl Synchronous {
    /// Its word in settings and in SQLite.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Extra => "extra",
            Self::Normal => "normal",
            Self::Off => "off",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Full, Self::Extra, Self::Normal, Self::Off].into_iter().find(|mode| mode.as_str() == word)
    }
}

/// How to open a store on PostgreSQL.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    /// Where the database is.
    pub address: DatabaseAddress,
    /// To what end.
    pub access: Access,
    /// Whether to make the tables when they are not there.
    pub create: bool,
    /// Connections for reading single records; as many again are for lists.
    pub read_connections: usize,
    /// Connections for writing: so many workspaces are written at the same time.
    pub write_connections: usize,
    /// How long to wait for a server that cannot be reached, in seconds.
    pub wait_seconds_max: u64,
    /// Who opens it, for the audit log; empty when that is not known.
    pub operator: String,
}

impl PostgresOptions {
    /// Connections for reading single records, usually.
    pub const READ_CONNECTIONS: usize = 8;

    /// Connections for writing, usually.
    pub const WRITE_CONNECTIONS: usize = 4;

    /// How long to wait for a server, in seconds, usually.
    pub const WAIT_SECONDS_MAX: u64 = 30;

    /// Serving the store in this database, with the usual settings.
    pub fn serve(address: DatabaseAddress) -> Self {
        Self {
            address,
            access: Access::Serve,
            create: true,
            read_connections: Self::READ_CONNECTIONS,
            write_connections: Self::WRITE_CONNECTIONS,
            wait_seconds_max: Self::WAIT_SECONDS_MAX,
            operator: String::new(),
        }
    }

    /// Managing keys and workspaces of the store in this database, whether or not other processes serve it.
    pub fn manage(address: DatabaseAddress) -> Self {
        Self {
            access: Access::Manage,
            create: false,
            read_connections: 1,
            write_connections: 1,
            ..Self::serve(address)
        }
    }
}

/// What a store must hold to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// All of it.
    Whole,
    /// It may be a part, from a transfer that was not finished.
    Part,
}
