//! The location of the store, and opening it to manage it, beside a server or alone.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use indicatif::ProgressBar;
use rolo_core::{Clock, Workspace};
use rolo_store::{
    Access, AuditEvent, Deriving, Location, NoObserver, Observer, OpenError, Options, PostgresOptions, Store,
};

use crate::environment::{self, SystemClock, SystemEntropy};
use crate::failure::{Exit, Failure};
use crate::output;
use crate::settings::Settings;

/// Where the store is, and how it is opened.
pub fn place(settings: &Settings, access: Access, create: bool) -> Location {
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let Some(address) = settings.database.clone() else {
        return Location::Folder(folder(settings, access, create));
    };
    let usual = match access {
        Access::Serve => PostgresOptions::serve(address),
        Access::Manage => PostgresOptions::manage(address),
    };
    let (wait_seconds_max, operator) = (settings.database_wait_seconds_max, environment::operator());
    Location::from(match access {
        Access::Serve => PostgresOptions {
            create,
            read_connections: count(settings.postgres_read_connections),
            write_connections: count(settings.postgres_write_connections),
            wait_seconds_max,
            operator,
            ..usual
        },
        Access::Manage => PostgresOptions { create, wait_seconds_max, operator, ..usual },
    })
}

fn folder(settings: &Settings, access: Access, create: bool) -> Options {
    Options {
        folder: settings.data.clone(),
        access,
        create,
        synchronous: settings.sqlite_synchronous,
        cache_kib: u32::try_from(settings.sqlite_cache_kib).unwrap_or(u32::MAX),
        readers: usize::try_from(settings.readers).unwrap_or(usize::MAX),
        log_mib_max: u32::try_from(settings.sqlite_log_mib_max).unwrap_or(u32::MAX),
        check_bytes_max: settings.sqlite_check_mib_max * 1_024 * 1_024,
        operator: environment::operator(),
        copies_schema: settings.sqlite_schema_copy,
    }
}

/// Where the store is, for people.
pub fn shown(settings: &Settings) -> String {
    settings.database.as_ref().map_or_else(|| settings.data.display().to_string(), ToString::to_string)
}

/// What is to happen where there is no store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nothing; it says so, and that a server makes one.
    Refuse,
    /// Nothing; it says so, and that this command makes one with `--init`.
    OfferInit,
    /// One is made.
    Make,
}

impl Missing {
    /// What a command does that takes `--init`.
    pub fn by_flag(init: bool) -> Self {
        if init { Self::Make } else { Self::OfferInit }
    }

    /// The failure for what kept a store from being opened.
    fn failure(self, error: OpenError) -> Failure {
        let sentence = match (self, &error) {
            (Self::OfferInit, OpenError::Missing { path }) => format!(
                "there is no store in {}. Name the folder of your store with --data or ROLO_DATA, or make a new store \
                 there with --init.",
                absolute(path).display()
            ),
            (Self::OfferInit, OpenError::NoTables { address }) => format!(
                "there is no store in {address}. Name the database of your store with --database or ROLO_DATABASE, or \
                 make a new store there with --init."
            ),
            (_, OpenError::Missing { path }) => OpenError::Missing { path: absolute(path) }.to_string(),
            _ => return error.into(),
        };
        Failure { exit: Exit::Refused, sentences: vec![sentence] }
    }
}

/// A path that is right wherever it is read.
pub fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Opens the store to manage it.
pub async fn manage(settings: &Settings, create: bool) -> Result<Store, OpenError> {
    let (clock, progress) = (Arc::new(SystemClock::new()), Arc::new(DerivingBar::default()));
    Store::open(place(settings, Access::Manage, create), clock, Arc::new(SystemEntropy), progress).await
}

/// Shows how far contacts are that are derived anew: on a terminal alone, and only when it takes more than a moment.
struct DerivingBar(ProgressBar);

impl Default for DerivingBar {
    fn default() -> Self {
        Self(ProgressBar::no_length())
    }
}

impl Drop for DerivingBar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Observer for DerivingBar {
    fn batch_committed(&self, _: usize, _: f64, _: &Workspace) {}

    fn deriving(&self, Deriving { workspace: _, done, all }: Deriving) {
        output::show_progress(&self.0, "Deriving keys", "contacts");
        self.0.set_length(all);
        self.0.set_position(done);
    }
}

/// Does something with the store and closes it whatever comes of that: a store that was not closed looks like one after
/// a crash.
pub fn with_store<T>(
    settings: &Settings,
    missing: Missing,
    action: impl AsyncFnOnce(&Store) -> Result<T, Failure>,
) -> Result<T, Failure> {
    wait_for(async {
        let store = manage(settings, missing == Missing::Make).await.map_err(|error| missing.failure(error))?;
        let result = action(&store).await;
        store.close().await;
        result
    })?
}

/// Notes in the audit log of a store what was done to it, as far as that can be written: what was done is done.
pub async fn note_audit(place: Location, event: AuditEvent, details: serde_json::Value) {
    let (clock, entropy) = (Arc::new(SystemClock::new()), Arc::new(SystemEntropy));
    let noted = async {
        let store =
            Store::open(place, clock, entropy, Arc::new(NoObserver)).await.map_err(|error| error.to_string())?;
        let noted = store.note_audit(event, details).await.map_err(|error| error.to_string());
        store.close().await;
        noted
    };
    if let Err(reason) = noted.await {
        output::complain(&format!("this is not in the audit log: {reason}"));
    }
}

/// Waits for something from outside any runtime.
pub fn wait_for<T>(something: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::failed(format!("the program cannot wait: {error}.")))?;
    Ok(runtime.block_on(something))
}

/// The wall-clock time.
pub fn now() -> rolo_core::Timestamp {
    SystemClock::new().now()
}
