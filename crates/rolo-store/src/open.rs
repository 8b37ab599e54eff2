//! Opening a store, and starting its background work.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::{Clock, Entropy};

use crate::error::OpenError;
use crate::model::location::Location;
use crate::model::options::Access;
use crate::observer::Observer;
use crate::postgres::engine::Postgres;
use crate::sqlite::engine::Sqlite;
use crate::store::{Engine, Store};
use crate::upkeep;

/// How often a server asks for the lock of its folder again, and the pause before.
const LOCK_ROUNDS_MAX: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

impl Store {
    /// Opens a store, and makes or migrates it where it may. With [`Access::Serve`] this process is
    /// the only one that serves the store of a folder, and one of any number for that of a database.
    pub async fn open(
        place: impl Into<Location>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        let place = place.into();
        let (serves, upkeep_clock) = (place.access() == Access::Serve, clock.clone());
        let engine = match place {
            Location::Folder(options) => {
                let mut rounds = 0;
                loop {
                    match Sqlite::open(options.clone(), clock.clone(), entropy.clone(), observer.clone()) {
                        // Some command may have the lock for a moment, to see whether the store is served.
                        Err(OpenError::InUse { .. }) if serves && rounds < LOCK_ROUNDS_MAX => {
                            rounds += 1;
                            tokio::time::sleep(LOCK_PAUSE).await;
                        }
                        opened => break Engine::Sqlite(Arc::new(opened?)),
                    }
                }
            }
            Location::Database(options) => {
                Engine::Postgres(Arc::new(Postgres::open(*options, clock, entropy, observer).await?))
            }
        };
        if serves {
            tokio::spawn(upkeep::keep_up(engine.downgrade(), engine.unlinker(), upkeep_clock));
        }
        Ok(Self { engine })
    }
}
