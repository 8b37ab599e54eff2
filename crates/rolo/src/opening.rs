//! Opening the store to manage it, beside a server or alone.

use std::sync::Arc;

use rolo_core::Clock;
use rolo_store::{Access, OpenError, Options, Place, PostgresOptions, Silent, Store};

use crate::environment::{SystemClock, SystemEntropy};
use crate::failure::Failure;
use crate::settings::Settings;

/// Where the store is, and how it is opened.
pub fn place(settings: &Settings, access: Access, create: bool) -> Place {
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let Some(address) = settings.database.clone() else {
        return Place::Folder(folder(settings, access, create));
    };
    let usual = match access {
        Access::Serve => PostgresOptions::serve(address),
        Access::Manage => PostgresOptions::manage(address),
    };
    let wait_seconds_max = settings.database_wait_seconds_max;
    Place::from(match access {
        Access::Serve => PostgresOptions {
            create,
            read_connections: count(settings.postgres_read_connections),
            write_connections: count(settings.postgres_write_connections),
            wait_seconds_max,
            ..usual
        },
        Access::Manage => PostgresOptions { create, wait_seconds_max, ..usual },
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
    }
}

/// Where the store is, for people.
pub fn shown(settings: &Settings) -> String {
    settings.database.as_ref().map_or_else(|| settings.data.display().to_string(), ToString::to_string)
}

/// Opens the store to manage it.
pub async fn manage(settings: &Settings, create: bool) -> Result<Store, OpenError> {
    let clock = Arc::new(SystemClock::new());
    Store::open(place(settings, Access::Manage, create), clock, Arc::new(SystemEntropy), Arc::new(Silent)).await
}

/// Does something with the store and closes it whatever comes of that: a store that was not closed looks like one after
/// a crash.
pub fn with_store<T>(
    settings: &Settings,
    create: bool,
    action: impl AsyncFnOnce(&Store) -> Result<T, Failure>,
) -> Result<T, Failure> {
    wait_for(async {
        let store = manage(settings, create).await?;
        let result = action(&store).await;
        store.close().await;
        result
    })?
}

/// Waits for something from outside any runtime.
pub fn wait_for<T>(something: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::failed(format!("the program cannot wait: {error}.")))?;
    Ok(runtime.block_on(something))
}

/// The instant on the wall.
pub fn now() -> rolo_core::Timestamp {
    SystemClock::new().now()
}
