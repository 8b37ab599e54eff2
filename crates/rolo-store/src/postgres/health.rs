//! Whether the database can be used. Unlike a disk it comes back, so nothing here is for good.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;

use super::connections::Server;
use super::fault::Fault;
use super::sharing::Share;

/// How often a sound database is looked at.
const SOUND_MILLIS: u64 = 1_000;

/// How often one is looked at that cannot be used.
const TROUBLED_MILLIS: u64 = 200;

/// How long the database may take to answer that it is there.
const ANSWER_SECONDS_MAX: u64 = 3;

/// After so many looks in a row without an answer nobody waits any longer: 8 s at most after the database has fallen
/// silent, every request has been told.
const SILENT_LOOK_COUNT: u32 = 2;

/// Why the database cannot be used, for all who must know.
#[derive(Default)]
pub(super) struct Health {
    trouble: Mutex<Option<String>>,
    /// Whether it has fallen silent, for all who wait for an answer of it.
    is_silent: watch::Sender<bool>,
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

    /// Waits for an answer of the database, but not for ever, nor while it says nothing to anybody.
    pub(super) async fn answered<T>(
        &self,
        seconds_max: u64,
        answer: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let mut is_silent = self.is_silent.subscribe();
        tokio::select! {
            biased;
            _ = is_silent.wait_for(|is_silent| *is_silent) => Err(Fault::no_answer()),
            answer = answer => answer,
            () = tokio::time::sleep(Duration::from_secs(seconds_max)) => Err(Fault::no_answer()),
        }
    }

    /// Looks at the database again and again until it is told to stop. `share` has one connection for this alone, so that
    /// a busy database does not look like a broken one.
    pub(super) async fn watch(&self, share: Share, stop: CancellationToken) {
        let mut silent_looks = 0;
        loop {
            let millis = if self.trouble().is_some() { TROUBLED_MILLIS } else { SOUND_MILLIS };
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.suspicion.notified() => {}
                () = tokio::time::sleep(Duration::from_millis(millis)) => {}
            }
            let looked = tokio::select! {
                () = stop.cancelled() => return,
                looked = tokio::time::timeout(Duration::from_secs(ANSWER_SECONDS_MAX), look(&share)) => looked,
            };
            silent_looks = if looked.is_err() { silent_looks + 1 } else { 0 };
            self.is_silent.send_if_modified(|is_silent| {
                let was_silent = std::mem::replace(is_silent, silent_looks >= SILENT_LOOK_COUNT);
                was_silent != *is_silent
            });
            match looked.unwrap_or_else(|_| Err(Fault::no_answer())) {
                Ok(()) => self.set(None),
                Err(fault) => self.set(Some(fault.reason())),
            }
        }
    }
}

/// Looks whether the database takes writes. A connection that has failed once is not used again.
async fn look(share: &Share) -> Result<(), Fault> {
    let session = share.take().await?;
    Server::look(&session).await?.check().map_err(Fault::not_safe)?;
    session.settle();
    Ok(())
}
