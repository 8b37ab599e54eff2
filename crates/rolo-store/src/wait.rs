//! Waiting for a log position.

use std::time::Duration;

use rolo_core::WorkspaceId;

use crate::error::StoreError;
use crate::store::{Engine, Store, ask};

/// How often the database is asked for what other processes have committed, for each workspace with waiters.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

impl Store {
    /// Waits until a workspace's log is beyond this position, and returns where it is. A commit of this process is
    /// noticed at once, one of another process on the same database within a second.
    ///
    /// It may be given up at any moment. [`StoreError::NoWorkspace`] says that the workspace was deleted, [`StoreError::Closing`] that
    /// the store is being closed, and [`StoreError::Busy`] that too many wait.
    pub async fn wait_beyond(&self, workspace: WorkspaceId, position: u64) -> Result<u64, StoreError> {
        let (waiters, clock, is_alone) = match &self.engine {
            Engine::Sqlite(engine) => (&engine.waiters, &engine.clock, engine.is_alone()),
            Engine::Postgres(engine) => (&engine.waiters, &engine.clock, false),
        };
        let waiter = waiters.enter(workspace)?;
        let found = ask!(self.log_position(workspace))?;
        // Those who wait already learn of it, too.
        waiters.committed(workspace, found);
        if found > position {
            return Ok(found);
        }
        if is_alone {
            return waiter.beyond(position).await;
        }
        // One of those who wait for the workspace asks for all of them.
        let turn = waiter.turn();
        let polling = async {
            let mut asked = turn.lock().await;
            loop {
                // Whoever had the turn before may have asked a moment ago, or long ago.
                let ago = asked.map_or(Duration::ZERO, |asked| clock.monotonic().saturating_sub(asked));
                tokio::time::sleep(POLL_INTERVAL.saturating_sub(ago)).await;
                *asked = Some(clock.monotonic());
                match ask!(self.log_position(workspace)) {
                    Ok(position) => waiters.committed(workspace, position),
                    Err(StoreError::NoWorkspace) => waiters.gone(workspace),
                    // Whatever it is, it may pass; who waits has a limit of its own.
                    Err(error) => tracing::debug!(%error, "the log could not be read for a waiter"),
                }
            }
        };
        tokio::select! {
            found = waiter.beyond(position) => found,
            () = polling => Err(StoreError::Closing),
        }
    }
}
