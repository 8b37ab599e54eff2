//! Whether the database can be used. Unlike a disk it comes back, so nothing here is for good.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use deadpool_postgres::Pool;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::fault::Fault;

/// How often a sound database is looked at.
const SOUND_MILLIS: u64 = 1_000;

/// How often one is looked at that cannot be used.
const TROUBLED_MILLIS: u64 = 200;

/// How long the database may take to answer that it is there.
const ANSWER_SECONDS_MAX: u64 = 3;

/// Why the database cannot be used, for all who must know.
#[derive(Default)]
pub(super) struct Health {
    trouble: Mutex<Option<String>>,
    /// Wakes whoever watches, to look at once.
    suspicion: Notify,
}

impl Health {
    /// Why the database cannot be used now; `None` when it can.
    pub(super) fn trouble(&self) -> Option<String> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes what a fault tells of the database.
    pub(super) fn learn(&self, fault: &Fault) {
        if let Some(reason) = fault.outage() {
            self.set(Some(reason));
            self.suspicion.notify_one();
        }
    }

    /// The database has taken a write.
    pub(super) fn is_sound(&self) {
        self.set(None);
    }

    fn set(&self, reason: Option<String>) {
        let mut trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        match (&*trouble, &reason) {
            (None, Some(reason)) => tracing::error!(reason, "the database cannot be used"),
            (Some(_), None) => tracing::info!("the database can be used again"),
            (Some(_), Some(_)) | (None, None) => {}
        }
        *trouble = reason;
    }

    /// Looks at the database again and again until it is told to stop. `pool` has one connection for this alone, so that
    /// a busy database does not look like a broken one.
    pub(super) async fn watch(&self, pool: Pool, stop: CancellationToken) {
        loop {
            let millis = if self.trouble().is_some() { TROUBLED_MILLIS } else { SOUND_MILLIS };
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.suspicion.notified() => {}
                () = tokio::time::sleep(Duration::from_millis(millis)) => {}
            }
            let looked = tokio::select! {
                () = stop.cancelled() => return,
                looked = tokio::time::timeout(Duration::from_secs(ANSWER_SECONDS_MAX), look(&pool)) => looked,
            };
            match looked.unwrap_or_else(|_| Err(Fault::no_answer())) {
                Ok(()) => self.set(None),
                Err(fault) => self.set(Some(fault.reason())),
            }
        }
    }
}

/// Looks whether the database takes writes. A connection that has failed once is not used again.
async fn look(pool: &Pool) -> Result<(), Fault> {
    let session = super::connections::Session::take(pool).await?;
    super::connections::Server::look(&session).await?.check().map_err(Fault::not_safe)?;
    session.settle();
    Ok(())
}
