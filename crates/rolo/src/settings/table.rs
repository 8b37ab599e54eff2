//! The table of settings.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use rolo_core::model::phone::PhoneRegion;
use rolo_http::{
    BODY_BYTES_MAX, BODY_SECONDS_MAX, CONNECTION_COUNT_MAX, CorsOrigins, HEADER_SECONDS_MAX, REQUEST_SECONDS_MAX,
    SHUTDOWN_SECONDS_MAX,
};
use rolo_store::{DatabaseAddress, Options, PostgresOptions, Synchronous};

use super::choices::{LogFormat, Settings};
use super::folder;
use super::listen::ListenAddress;
use super::public_url::public_url;
use super::value::{Kind, NO_REGION, Value, count, optional_path, parse_path, switch, text};
use crate::process_environment::ProcessEnvironment;

/// What a variable of ours begins with.
pub(super) const VARIABLE_PREFIX: &str = "ROLO_";

/// One setting.
pub struct Setting {
    /// Its name in the file; flag and variable are made from it.
    pub name: &'static str,
    /// What it means. The first sentence stands alone in short help.
    pub meaning: &'static str,
    /// The word for its value in help.
    pub value_name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    get: fn(&Settings) -> Value,
    set: fn(&mut Settings, Value) -> bool,
}

const SECONDS: Kind = Kind::Count(1, 3_600);

/// All settings, in the order in which they are shown.
pub const TABLE: &[Setting] = &[
    Setting {
        name: "data",
        meaning: "The folder of the store. If it is missing, it is created with access for its owner only. It must be \
                  on a local disk. A relative path starts at the current folder.",
        value_name: "DIR",
        kind: Kind::Text("a path that is not empty"),
        get: |settings| Value::Text(settings.data.display().to_string()),
        set: |settings, value| text(value, |text| (!text.is_empty()).then(|| PathBuf::from(text)), &mut settings.data),
    },
    Setting {
        name: "database",
        meaning: "The PostgreSQL database of the store; without it, the store is in the data folder. Any number of \
                  Rolo processes can serve one database. The address may name several hosts \
                  (postgres://rolo@one,two/rolo): the one that accepts writes is used. After a ? it takes sslmode, \
                  sslrootcert, connect_timeout and libpq's other parameters. Give the password with \
                  database_password_file or the variable PGPASSWORD rather than here; it is never shown.",
        value_name: "URL",
        kind: Kind::Address,
        get: |settings| Value::Text(settings.database.as_ref().map(ToString::to_string).unwrap_or_default()),
        set: |settings, value| match value {
            Value::Text(text) if text.is_empty() => {
                settings.database = None;
                true
            }
            value => text(value, |text| DatabaseAddress::parse(text).ok().map(Some), &mut settings.database),
        },
    },
    Setting {
        name: "database_password_file",
        meaning: "The file that holds the database's password, as its only line. It is read at the start, and used if \
                  the address has no password.",
        value_name: "FILE",
        kind: Kind::Text("a path, or empty for none"),
        get: |settings| optional_path(settings.database_password_file.as_ref()),
        set: |settings, value| text(value, parse_path, &mut settings.database_password_file),
    },
    Setting {
        name: "database_wait_seconds_max",
        meaning: "How long to wait at the start for a database that cannot be reached, in seconds.",
        value_name: "SECONDS",
        kind: SECONDS,
        get: |settings| Value::Count(settings.database_wait_seconds_max),
        set: |settings, value| count(value, &mut settings.database_wait_seconds_max),
    },
    Setting {
        name: "region",
        meaning: "The region of national phone numbers in the workspace that the first start makes. It says how a \
                  number without a country code is read. Later starts do not change it; `rolo workspace set` does.",
        value_name: "XX",
        kind: Kind::Text("a region of two letters, such as US or DE, or none"),
        get: |settings| Value::Text(settings.region.clone().unwrap_or_default()),
        set: |settings, value| text(value, region, &mut settings.region),
    },
    Setting {
        name: "listen",
        meaning: "Where to listen: an address and port, or unix: and the path of a Unix socket. Port 0 takes any free \
                  port. Before other machines can reach it, give it a certificate (tls_cert and tls_key) or put a TLS \
                  proxy in front. The owner of a Unix socket and its group may connect (mode 0660); a relative path \
                  starts at the current folder.",
        value_name: "ADDR",
        kind: Kind::Text("unix: and a path, or an address and port such as 127.0.0.1:8080 or [::1]:8080"),
        get: |settings| Value::Text(settings.listen.to_string()),
        set: |settings, value| text(value, ListenAddress::parse, &mut settings.listen),
    },
    Setting {
        name: "admin_listen",
        meaning: "An address or Unix socket for supervisors alone, or none. There, only /health/live, /health/ready, /metrics \
                  and / are answered, on connections apart from those of the other address.",
        value_name: "ADDR",
        kind: Kind::Text("an address and port, such as 127.0.0.1:8081, unix: and a path, or empty for none"),
        get: |settings| Value::Text(settings.admin_listen.as_ref().map(ToString::to_string).unwrap_or_default()),
        set: |settings, value| {
            let parse = |text: &str| if text.is_empty() { Some(None) } else { ListenAddress::parse(text).map(Some) };
            text(value, parse, &mut settings.admin_listen)
        },
    },
    Setting {
        name: "tls_cert",
        meaning: "The file of the certificate with which Rolo speaks TLS itself, with HTTP/1.1 and HTTP/2. It is in PEM, \
                  the server's own certificate first and its issuers' after it. It needs tls_key, and holds for listen and \
                  admin_listen, but for Unix sockets. A running server looks at both files every 10 seconds, and at once \
                  at SIGHUP, unless it has a terminal; if they cannot be used, it goes on with what it has.",
        value_name: "FILE",
        kind: Kind::Text("a path, or empty for none"),
        get: |settings| optional_path(settings.tls_cert.as_ref()),
        set: |settings, value| text(value, parse_path, &mut settings.tls_cert),
    },
    Setting {
        name: "tls_key",
        meaning: "The file of the private key of tls_cert. It is in PEM and not encrypted, and nobody but its owner, or \
                  its group, should be able to read it.",
        value_name: "FILE",
        kind: Kind::Text("a path, or empty for none"),
        get: |settings| optional_path(settings.tls_key.as_ref()),
        set: |settings, value| text(value, parse_path, &mut settings.tls_key),
    },
    Setting {
        name: "public_url",
        meaning: "The URL by which clients reach this server where a proxy stands in front, such as \
                  https://example.org/contacts, or empty. The Location of something new begins with it. A proxy that \
                  serves Rolo under a path must take that path away before it passes a request on.",
        value_name: "URL",
        kind: Kind::Text("a URL such as https://example.org/contacts, without query or fragment, or empty for none"),
        get: |settings| Value::Text(settings.public_url.clone().unwrap_or_default()),
        set: |settings, value| text(value, public_url, &mut settings.public_url),
    },
    Setting {
        name: "cors_origins",
        meaning: "The origins, separated by commas, whose pages may use the API from a browser (CORS), such as \
                  https://app.example.org; * for all, or empty for none. Everybody who uses such a page has its key: \
                  give it few scopes.",
        value_name: "ORIGINS",
        kind: Kind::Text("origins such as https://app.example.org, without a path, separated by commas, or * for all"),
        get: |settings| Value::Text(settings.cors_origins.to_string()),
        set: |settings, value| text(value, CorsOrigins::parse, &mut settings.cors_origins),
    },
    Setting {
        name: "log",
        meaning: "Which log lines are written to stderr: error, warn, info, debug or trace. Parts of the program can \
                  have their own level: info,rolo_api=debug logs every request. A log line never holds a key or a \
                  contact's data; messages of libraries, which may, are not logged.",
        value_name: "LEVEL",
        kind: Kind::Text("a log level (error, warn, info, debug, trace), or a filter such as info,rolo_api=debug"),
        get: |settings| Value::Text(settings.log.clone()),
        set: |settings, value| text(value, |text| crate::logs::is_filter(text).then(|| text.into()), &mut settings.log),
    },
    Setting {
        name: "log_format",
        meaning: "The format of log lines: text for people, json for programs, auto for text on a terminal and json \
                  otherwise.",
        value_name: "FORMAT",
        kind: Kind::Words(&["auto", "text", "json"]),
        get: |settings| Value::Text(settings.log_format.as_str().into()),
        set: |settings, value| text(value, LogFormat::parse, &mut settings.log_format),
    },
    Setting {
        name: "body_bytes_max",
        meaning: "The largest request body, in bytes. A larger one is refused with 413.",
        value_name: "BYTES",
        kind: Kind::Count(1_024, 64 * 1_024 * 1_024),
        get: |settings| Value::Count(settings.body_bytes_max),
        set: |settings, value| count(value, &mut settings.body_bytes_max),
    },
    Setting {
        name: "header_seconds_max",
        meaning: "How long a request's head may take to arrive, in seconds.",
        value_name: "SECONDS",
        kind: SECONDS,
        get: |settings| Value::Count(settings.header_seconds_max),
        set: |settings, value| count(value, &mut settings.header_seconds_max),
    },
    Setting {
        name: "body_seconds_max",
        meaning: "How long a request's body may take to arrive, in seconds.",
        value_name: "SECONDS",
        kind: SECONDS,
        get: |settings| Value::Count(settings.body_seconds_max),
        set: |settings, value| count(value, &mut settings.body_seconds_max),
    },
    Setting {
        name: "request_seconds_max",
        meaning: "How long a request may take to be answered once it has arrived, in seconds.",
        value_name: "SECONDS",
        kind: SECONDS,
        get: |settings| Value::Count(settings.request_seconds_max),
        set: |settings, value| count(value, &mut settings.request_seconds_max),
    },
    Setting {
        name: "connection_count_max",
        meaning: "How many connections may be open at a time. Beyond that, idle connections without a valid key are \
                  closed to make room; if there are none, new connections wait.",
        value_name: "COUNT",
        kind: Kind::Count(1, 1_000_000),
        get: |settings| Value::Count(settings.connection_count_max),
        set: |settings, value| count(value, &mut settings.connection_count_max),
    },
    Setting {
        name: "stop_seconds_max",
        meaning: "How long a stopping server may take to finish the requests in progress, in seconds. Then it cuts \
                  them off. Idle connections are closed without waiting.",
        value_name: "SECONDS",
        kind: SECONDS,
        get: |settings| Value::Count(settings.stop_seconds_max),
        set: |settings, value| count(value, &mut settings.stop_seconds_max),
    },
    Setting {
        name: "sqlite_synchronous",
        meaning: "When SQLite flushes to disk: full at every commit, extra also flushes the folder. The modes normal \
                  and off are refused at the start, because a power cut would lose confirmed changes.",
        value_name: "MODE",
        kind: Kind::Words(&["full", "extra", "normal", "off"]),
        get: |settings| Value::Text(settings.sqlite_synchronous.as_str().into()),
        set: |settings, value| text(value, Synchronous::parse, &mut settings.sqlite_synchronous),
    },
    Setting {
        name: "sqlite_cache_kib",
        meaning: "The page cache of each SQLite connection, in KiB. The writer and the connections that read single \
                  records have this much; those that read lists have half.",
        value_name: "KIB",
        kind: Kind::Count(64, 4 * 1_024 * 1_024),
        get: |settings| Value::Count(settings.sqlite_cache_kib),
        set: |settings, value| count(value, &mut settings.sqlite_cache_kib),
    },
    Setting {
        name: "sqlite_log_mib_max",
        meaning: "The checkpoint size: the WAL size in MiB at which a background checkpoint of SQLite starts. A \
                  larger WAL writes less to the disk and delays fewer requests, but takes more disk space and \
                  lengthens the start after a crash.",
        value_name: "MIB",
        kind: Kind::Count(1, 1_024),
        get: |settings| Value::Count(settings.sqlite_log_mib_max),
        set: |settings, value| count(value, &mut settings.sqlite_log_mib_max),
    },
    Setting {
        name: "sqlite_check_mib_max",
        meaning: "The largest SQLite database that is checked completely at each start, in MiB. For a larger one, a \
                  start does only the quick checks, and `rolo doctor` does them all. One of any size is checked \
                  completely at its first start after its files were copied by hand. With 0, a start does only the \
                  quick checks.",
        value_name: "MIB",
        kind: Kind::Count(0, 1_024 * 1_024),
        get: |settings| Value::Count(settings.sqlite_check_mib_max),
        set: |settings, value| count(value, &mut settings.sqlite_check_mib_max),
    },
    Setting {
        name: "sqlite_schema_copy",
        meaning: "Whether a SQLite store of an earlier version is copied before it is brought to this version's schema: \
                  to rolo-schema-N.sqlite in its folder, N being its former schema. It is the way back; without room for \
                  it the start is refused.",
        value_name: "true|false",
        kind: Kind::Switch,
        get: |settings| Value::Switch(settings.sqlite_schema_copy),
        set: |settings, value| switch(value, &mut settings.sqlite_schema_copy),
    },
    Setting {
        name: "backup_dir",
        meaning: "The folder for the backups that a server makes of its store while it serves. It should be on another \
                  disk; without it, none are made. If it is missing, it is created with access for its owner only. A \
                  backup that fails is logged and counted in /metrics, and the server goes on. A store in PostgreSQL is \
                  backed up with PostgreSQL's own tools.",
        value_name: "DIR",
        kind: Kind::Text("a path, or empty for none"),
        get: |settings| optional_path(settings.backup_dir.as_ref()),
        set: |settings, value| text(value, parse_path, &mut settings.backup_dir),
    },
    Setting {
        name: "backup_every_minutes",
        meaning: "The time from one backup to the next, in minutes. A start makes one at once if the newest in the \
                  folder is older than that.",
        value_name: "MINUTES",
        kind: Kind::Count(1, 44_640),
        get: |settings| Value::Count(settings.backup_every_minutes),
        set: |settings, value| count(value, &mut settings.backup_every_minutes),
    },
    Setting {
        name: "backup_keep",
        meaning: "How many backups are kept. After a new one, the oldest beyond this are removed; only files named like \
                  rolo-2026-11-30T12-00-00Z.sqlite are.",
        value_name: "COUNT",
        kind: Kind::Count(1, 10_000),
        get: |settings| Value::Count(settings.backup_keep),
        set: |settings, value| count(value, &mut settings.backup_keep),
    },
    Setting {
        name: "readers",
        meaning: "How many SQLite connections read single records. Twice as many read lists, of which one workspace gets half.",
        value_name: "COUNT",
        kind: Kind::Count(1, 256),
        get: |settings| Value::Count(settings.readers),
        set: |settings, value| count(value, &mut settings.readers),
    },
    Setting {
        name: "postgres_read_connections",
        meaning: "How many PostgreSQL connections read single records at a time. As many again read lists.",
        value_name: "COUNT",
        kind: Kind::Count(1, 1_000),
        get: |settings| Value::Count(settings.postgres_read_connections),
        set: |settings, value| count(value, &mut settings.postgres_read_connections),
    },
    Setting {
        name: "postgres_write_connections",
        meaning: "How many PostgreSQL connections write at a time. One workspace never uses more than one.",
        value_name: "COUNT",
        kind: Kind::Count(1, 1_000),
        get: |settings| Value::Count(settings.postgres_write_connections),
        set: |settings, value| count(value, &mut settings.postgres_write_connections),
    },
    Setting {
        name: "metrics_open",
        meaning: "Whether /metrics is open without a key. Metrics hold counts and times, but no contact's data.",
        value_name: "true|false",
        kind: Kind::Switch,
        get: |settings| Value::Switch(settings.metrics_open),
        set: |settings, value| switch(value, &mut settings.metrics_open),
    },
];

/// The setting of this name.
pub(super) fn find(name: &str) -> Option<&'static Setting> {
    TABLE.iter().find(|setting| setting.name == name)
}

impl Settings {
    /// The defaults.
    pub fn defaults(process_environment: &ProcessEnvironment) -> Self {
        let store = Options::serve(PathBuf::new());
        Self {
            data: folder::default(process_environment),
            database: None,
            database_password_file: None,
            database_wait_seconds_max: PostgresOptions::WAIT_SECONDS_MAX,
            region: None,
            listen: ListenAddress::Tcp(SocketAddr::from(([127, 0, 0, 1], 8080))),
            admin_listen: None,
            tls_cert: None,
            tls_key: None,
            public_url: None,
            cors_origins: CorsOrigins::default(),
            log: "info".into(),
            log_format: LogFormat::Auto,
            body_bytes_max: BODY_BYTES_MAX as u64,
            header_seconds_max: HEADER_SECONDS_MAX,
            body_seconds_max: BODY_SECONDS_MAX,
            request_seconds_max: REQUEST_SECONDS_MAX,
            connection_count_max: CONNECTION_COUNT_MAX as u64,
            stop_seconds_max: SHUTDOWN_SECONDS_MAX,
            sqlite_synchronous: store.synchronous,
            sqlite_cache_kib: u64::from(store.cache_kib),
            sqlite_log_mib_max: u64::from(store.log_mib_max),
            sqlite_check_mib_max: store.check_bytes_max / (1_024 * 1_024),
            sqlite_schema_copy: store.copies_schema,
            backup_dir: None,
            backup_every_minutes: 60,
            backup_keep: 24,
            readers: store.readers as u64,
            postgres_read_connections: PostgresOptions::READ_CONNECTIONS as u64,
            postgres_write_connections: PostgresOptions::WRITE_CONNECTIONS as u64,
            metrics_open: false,
        }
    }
}

impl Setting {
    /// Its flag, with the dashes.
    pub fn flag(&self) -> String {
        format!("--{}", self.flag_name())
    }

    /// Its flag, without the dashes.
    pub fn flag_name(&self) -> String {
        self.name.replace('_', "-")
    }

    /// Its variable.
    pub fn variable(&self) -> String {
        format!("{}{}", VARIABLE_PREFIX, self.name.to_ascii_uppercase())
    }

    /// The first sentence of its meaning.
    pub fn short_meaning(&self) -> &'static str {
        self.meaning.split_once(". ").map_or(self.meaning, |(first, _)| first).trim_end_matches('.')
    }

    /// Its value.
    pub fn get(&self, settings: &Settings) -> Value {
        (self.get)(settings)
    }

    /// Gives it a value; `false` when it is none for this setting.
    pub(super) fn set(&self, settings: &mut Settings, value: Value) -> bool {
        self.kind.allows(&value) && (self.set)(settings, value)
    }
}

impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl LogFormat {
    fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Text => "text",
            Self::Json => "json",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Auto, Self::Text, Self::Json].into_iter().find(|format| format.as_str() == word)
    }
}

fn region(text: &str) -> Option<Option<String>> {
    if text.is_empty() || text == NO_REGION {
        return Some(None);
    }
    PhoneRegion::parse(text).map(|_| Some(text.to_ascii_uppercase()))
}
