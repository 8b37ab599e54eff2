//! The report of a store: settings in effect, and sizes.

/// How much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Bytes of the database.
    pub database_bytes: u64,
    /// Bytes of the WAL; `None` where a server looks after it.
    pub write_ahead_log_bytes: Option<u64>,
    /// Bytes that are free on the disk of the store; `None` where they are not known.
    pub disk_free_bytes: Option<u64>,
}

/// What is in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// In a folder.
    Sqlite(SqliteReport),
    /// On a server.
    Postgres(PostgresReport),
}

/// What is in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqliteReport {
    /// The version of SQLite.
    pub sqlite_version: String,
    /// The schema's number.
    pub schema: i64,
    /// The journal's mode.
    pub journal_mode: String,
    /// When it flushes: 2 is full, 3 is extra.
    pub synchronous: i64,
    /// Bytes of the database.
    pub database_bytes: u64,
    /// Bytes of the WAL.
    pub log_bytes: u64,
    /// Whether another process serves it.
    pub is_served_elsewhere: bool,
    /// What SQLite's own check and ours say: `ok`, or the first thing that is wrong.
    pub integrity: String,
    /// Workspaces of which what is found by was to be derived anew, and was not brought to an end.
    pub underived_workspaces: usize,
    /// Whether something of deleted workspaces has yet to be erased.
    pub is_erasing: bool,
}

/// What is in effect on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostgresReport {
    /// The address, without a password.
    pub address: String,
    /// The server's version.
    pub version: String,
    /// The schema's number.
    pub schema: i64,
    /// `fsync`; empty for an engine without such a setting, as are the next two.
    pub fsync: String,
    /// `full_page_writes`.
    pub full_page_writes: String,
    /// `synchronous_commit`.
    pub synchronous_commit: String,
    /// Bytes of the database.
    pub database_bytes: u64,
    /// Whether this connection is under TLS.
    pub is_encrypted: bool,
    /// Whether searches have their indexes, for which two extensions are needed.
    pub has_search_indexes: bool,
    /// Workspaces of which what is found by was to be derived anew, and was not brought to an end; `None` while a worker is away.
    pub underived_workspaces: Option<usize>,
    /// Whether something of deleted workspaces has yet to be erased; `None` while a worker is away.
    pub is_erasing: Option<bool>,
    /// The workers, where Citus is installed.
    pub workers: Vec<WorkerReport>,
    /// Tables that Citus should distribute and does not.
    pub undistributed: Vec<String>,
}

/// A worker of Citus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkerReport {
    /// Its host and port, as the coordinator calls it.
    pub name: String,
    /// What it is set to for the role of the address; `None` when it does not answer.
    pub settings: Option<String>,
    /// Why contacts must not be entrusted to it, or cannot.
    pub fault: Option<String>,
}
