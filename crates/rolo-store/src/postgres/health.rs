//! The health check: whether the database can be used. Unlike a disk it comes back, so nothing here is for good.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rolo_core::Clock;
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

use crate::postgres::error::DbError;
use crate::postgres::open::connections::Server;
use crate::postgres::open::migrations;
use crate::postgres::open::pool::ConnectionBudget;

/// How often a sound database is looked at.
const SOUND_MILLIS: u64 = 1_000;

/// How often one is looked at that cannot be used.
const UNAVAILABLE_MILLIS: u64 = 200;

/// How long the database may take to answer that it is there.
const ANSWER_SECONDS_MAX: u64 = 3;

/// After so many looks in a row without an answer nobody waits any longer: 8 s at most after the database has fallen
/// silent, every request has been answered.
const SILENT_LOOK_COUNT: u32 = 2;

/// Why the database cannot be used, for all who must know.
pub(crate) struct Health {
    /// Whether the rows stand on several servers: then silence is first of all that of the one which was asked.
    is_spread: bool,
    clock: Arc<dyn Clock>,
    outages: Mutex<Outages>,
    /// Whether it has fallen silent, for all who wait for an answer of it.
    is_silent: watch::Sender<bool>,
    /// Wakes the health check, to run at once.
    suspected_failure: Notify,
}

#[derive(Default)]
struct Outages {
    /// What the last check, or an error since, has shown.
    seen: Option<String>,
    /// A commit was not answered: a standby that has to confirm it does not. As long as that lasts, each further commit
    /// would keep a connection of the server and the lock of its workspace, even when we have given it up. So no more are
    /// sent but one that shows when it is over.
    of_commits: Option<String>,
    /// A commit was not answered, and perhaps a worker is why: a commit that none takes part in shows which it is.
    doubted_commits: Option<String>,
}

impl Outages {
    /// No commit is answered, whoever takes part in it.
    fn believe_doubts(&mut self) {
        if let Some(reason) = self.doubted_commits.take() {
            self.of_commits = Some(reason);
        }
    }

    fn first(&self) -> Option<&String> {
        self.seen.as_ref().or(self.of_commits.as_ref())
    }
}

impl Health {
    pub(crate) fn new(is_spread: bool, clock: Arc<dyn Clock>) -> Self {
        let (outages, is_silent, suspected_failure) = (Mutex::default(), watch::Sender::default(), Notify::new());
        Self { is_spread, clock, outages, is_silent, suspected_failure }
    }

    /// Why the database cannot be used now; `None` when it can.
    pub(crate) fn unavailable(&self) -> Option<String> {
        self.outages().first().cloned()
    }

    /// Whether commits are answered, as far as is known.
    pub(crate) fn takes_commits(&self) -> Result<(), DbError> {
        match &self.outages().of_commits {
            None => Ok(()),
            Some(reason) => Err(DbError::not_safe(reason.clone())),
        }
    }

    fn wants_trial(&self) -> bool {
        let outages = self.outages();
        outages.of_commits.is_some() || outages.doubted_commits.is_some()
    }

    /// Notes what an error says about the database.
    pub(crate) fn learn(&self, fault: &DbError) {
        if self.is_spread && fault.is_silence() {
            if fault.is_of_unanswered_commit() {
                self.change(|outages| outages.doubted_commits = Some(fault.reason()));
            }
            return self.suspected_failure.notify_one();
        }
        if let Some(reason) = fault.outage() {
            self.change(|outages| {
                if fault.is_of_unanswered_commit() {
                    outages.of_commits = Some(reason.clone());
                }
                outages.seen = Some(reason);
            });
            self.suspected_failure.notify_one();
        }
    }

    /// The database has taken a write.
    pub(crate) fn is_sound(&self) {
        self.change(|outages| *outages = Outages::default());
    }

    fn outages(&self) -> MutexGuard<'_, Outages> {
        self.outages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Outages)) {
        let mut outages = self.outages();
        let was_sound = outages.first().is_none();
        change(&mut outages);
        match (was_sound, outages.first()) {
            (true, Some(reason)) => tracing::error!(reason, "the database cannot be used"),
            (false, None) => tracing::info!("the database can be used again"),
            (false, Some(_)) | (true, None) => {}
        }
    }

    /// Waits for an answer of the database, but not for ever, nor while it says nothing to anybody.
    pub(crate) async fn answered<T>(
        &self,
        seconds_max: u64,
        answer: impl Future<Output = Result<T, DbError>>,
    ) -> Result<T, DbError> {
        let mut is_silent = self.is_silent.subscribe();
        tokio::select! {
            biased;
            _ = is_silent.wait_for(|is_silent| *is_silent) => Err(DbError::no_answer()),
            answer = answer => answer,
            () = tokio::time::sleep(Duration::from_secs(seconds_max)) => Err(DbError::no_answer()),
        }
    }

    /// Looks at the database again and again until it is stopped. `connections` has one connection for this alone,
    /// so that a busy database does not look like a broken one; `writing` is asked for one while no commit is answered.
    pub(crate) async fn watch(
        self: Arc<Self>,
        connections: ConnectionBudget,
        writing: ConnectionBudget,
        stop: CancellationToken,
    ) {
        let mut silent_looks = 0;
        let mut trial: Option<(Duration, AbortOnDropHandle<()>)> = None;
        loop {
            let millis = if self.unavailable().is_some() { UNAVAILABLE_MILLIS } else { SOUND_MILLIS };
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.suspected_failure.notified() => {}
                () = tokio::time::sleep(Duration::from_millis(millis)) => {}
            }
            let looked = tokio::select! {
                () = stop.cancelled() => return,
                looked = tokio::time::timeout(Duration::from_secs(ANSWER_SECONDS_MAX), look(&connections)) => looked,
            };
            silent_looks = if looked.is_err() { silent_looks + 1 } else { 0 };
            self.is_silent.send_if_modified(|is_silent| {
                let was_silent = std::mem::replace(is_silent, silent_looks >= SILENT_LOOK_COUNT);
                was_silent != *is_silent
            });
            let looked = looked.unwrap_or_else(|_| Err(DbError::no_answer()));
            self.change(|outages| outages.seen = looked.as_ref().err().map(DbError::reason));
            trial = match trial {
                // It goes on for as long as the standby is away; behind a lost connection it would for ever.
                Some((since, trial)) if looked.is_ok() && !trial.is_finished() => {
                    let took = self.clock.monotonic().saturating_sub(since);
                    if took > Duration::from_secs(ANSWER_SECONDS_MAX) {
                        self.change(Outages::believe_doubts);
                    }
                    Some((since, trial))
                }
                Some(_) | None if looked.is_ok() && self.wants_trial() => {
                    let trial = tokio::spawn(self.clone().try_a_commit(writing.clone()));
                    Some((self.clock.monotonic(), AbortOnDropHandle::new(trial)))
                }
                Some(_) | None => None,
            };
        }
    }

    async fn try_a_commit(self: Arc<Self>, writing: ConnectionBudget) {
        let tried = async {
            let session = writing.take().await?;
            migrations::touch(&session).await?;
            session.settle();
            Ok::<_, DbError>(())
        };
        match tried.await {
            Ok(()) => self.is_sound(),
            Err(fault) => tracing::warn!(reason = fault.reason(), "the database refused a trial commit"),
        }
    }
}

/// Looks whether the database takes writes, of this version too. A connection that has failed once is not used again.
async fn look(connections: &ConnectionBudget) -> Result<(), DbError> {
    let session = connections.take().await?;
    Server::look(&session).await?.check().map_err(DbError::not_safe)?;
    let is_newer = migrations::is_newer(&session).await?;
    session.settle();
    if is_newer { Err(DbError::other_version()) } else { Ok(()) }
}
