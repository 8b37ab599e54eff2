//! Values of all settings, as types.

use std::path::PathBuf;

use rolo_http::CorsOrigins;
use rolo_store::{DatabaseAddress, Synchronous};

use super::listen::ListenAddress;

/// The settings of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The folder of the store.
    pub data: PathBuf,
    /// The database, with its password; `None` for the store in the folder.
    pub database: Option<DatabaseAddress>,
    /// The file that holds the database's password.
    pub database_password_file: Option<PathBuf>,
    /// Seconds to wait at start for a database that cannot be reached.
    pub database_wait_seconds_max: u64,
    /// The region of national phone numbers in the workspace that a first start makes.
    pub region: Option<String>,
    /// Where it listens.
    pub listen: ListenAddress,
    /// Where it listens for supervisors alone.
    pub admin_listen: Option<ListenAddress>,
    /// The file of the certificate for TLS.
    pub tls_cert: Option<PathBuf>,
    /// The file of its key.
    pub tls_key: Option<PathBuf>,
    /// The URL by which clients reach the server, without a slash at its end; `None` where there is no other one.
    pub public_url: Option<String>,
    /// From which origins pages in a browser may use the API.
    pub cors_origins: CorsOrigins,
    /// Which log lines are written.
    pub log: String,
    /// In which form they are.
    pub log_format: LogFormat,
    /// Bytes of a request's body.
    pub body_bytes_max: u64,
    /// Seconds for a request's head.
    pub header_seconds_max: u64,
    /// Seconds for a request's body.
    pub body_seconds_max: u64,
    /// Seconds for an answer.
    pub request_seconds_max: u64,
    /// Connections at the same time.
    pub connection_count_max: u64,
    /// Seconds in which a stopping server finishes the requests that it has.
    pub stop_seconds_max: u64,
    /// When SQLite flushes.
    pub sqlite_synchronous: Synchronous,
    /// KiB of pages that each connection to SQLite keeps.
    pub sqlite_cache_kib: u64,
    /// The size of SQLite's WAL in MiB at which a checkpoint starts.
    pub sqlite_log_mib_max: u64,
    /// MiB of a database in SQLite up to which a start checks all of it.
    pub sqlite_check_mib_max: u64,
    /// Whether a database in SQLite of an older schema is copied before that is changed.
    pub sqlite_schema_copy: bool,
    /// The folder into which a server makes backups of a store in a folder; `None` for none.
    pub backup_dir: Option<PathBuf>,
    /// Minutes from one to the next.
    pub backup_every_minutes: u64,
    /// How many of them are kept.
    pub backup_keep: u64,
    /// Connections for reading.
    pub readers: u64,
    /// Connections to PostgreSQL for reading single records, and as many again for lists.
    pub postgres_read_connections: u64,
    /// Connections to PostgreSQL for writing.
    pub postgres_write_connections: u64,
    /// Whether metrics are shown without a key.
    pub metrics_open: bool,
}

/// The form of log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Text on a terminal, JSON otherwise.
    Auto,
    /// For people.
    Text,
    /// For programs: a JSON object each line.
    Json,
}
