//! Opening the store to manage it, beside a server or alone.

use std::sync::Arc;

use rolo_core::Clock;
use rolo_store::{Access, OpenError, Options, Silent, Store};

use crate::environment::{SystemClock, SystemEntropy};
use crate::failure::Failure;
use crate::settings::Settings;

/// How the store is opened.
pub fn options(settings: &Settings, access: Access, create: bool) -> Options {
    Options {
        folder: settings.data.clone(),
        access,
        create,
        synchronous: settings.sqlite_synchronous,
        cache_kib: u32::try_from(settings.sqlite_cache_kib).unwrap_or(u32::MAX),
        readers: usize::try_from(settings.readers).unwrap_or(usize::MAX),
    }
}

/// Opens the store to manage it.
pub fn manage(settings: &Settings, create: bool) -> Result<Store, OpenError> {
    let clock = Arc::new(SystemClock::new());
    Store::open(options(settings, Access::Manage, create), clock, Arc::new(SystemEntropy), Arc::new(Silent))
}

/// Does something with the store and closes it whatever comes of that: a store that was not closed looks like one after
/// a crash.
pub fn with_store<T>(
    settings: &Settings,
    create: bool,
    action: impl FnOnce(&Store) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let store = manage(settings, create)?;
    let result = action(&store);
    close(&store)?;
    result
}

/// Closes the store from outside any runtime.
pub fn close(store: &Store) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.map_err(|error| Failure::failed(format!("the store cannot be closed: {error}.")))?;
    runtime.block_on(store.close());
    Ok(())
}

/// The instant on the wall.
pub fn now() -> rolo_core::Timestamp {
    SystemClock::new().now()
}
