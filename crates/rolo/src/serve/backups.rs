//! The backups that a server makes of its own store, one after another. One that fails stops nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rolo_core::{Clock, Timestamp};
use rolo_http::Metrics;
use rolo_store::{Access, AuditEvent, BackupError, Cancel, Options, PARTIAL, Store, Work};
use serde_json::{Value, json};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::notes::note;
use crate::backup;
use crate::failure::Failure;
use crate::settings::Settings;

/// When backups are made, and of what.
pub(super) struct Schedule {
    store: Options,
    folder: PathBuf,
    every: Duration,
    keep: usize,
}

/// Backups that are being made.
pub(super) struct Backups {
    task: JoinHandle<()>,
    /// Ends the waiting for the next one.
    stop: CancellationToken,
    /// Ends the one that is being made.
    cancel: Cancel,
}

impl Schedule {
    /// What the settings ask for; `None` when they ask for no backups.
    pub(super) fn of(settings: &Settings) -> Result<Option<Self>, Failure> {
        let Some(folder) = settings.backup_dir.clone() else {
            return Ok(None);
        };
        let store = backup::folder(settings, Access::Manage)?;
        let every = Duration::from_secs(settings.backup_every_minutes * 60);
        let keep = usize::try_from(settings.backup_keep).unwrap_or(usize::MAX);
        Ok(Some(Self { store, folder, every, keep }))
    }

    /// Makes backups from now on, on a thread beside those that serve.
    pub(super) fn start(self, clock: Arc<dyn Clock>, metrics: Arc<Metrics>, store: Store) -> Backups {
        let (stop, cancel) = (CancellationToken::new(), Cancel::default());
        let (stopped, ended) = (stop.clone(), cancel.clone());
        if let Some(last) = self.made().last() {
            metrics.backup_made(last.0);
        }
        let schedule = Arc::new(self);
        let task = tokio::spawn(async move {
            let mut wait = schedule.first_wait(clock.now());
            loop {
                tokio::select! {
                    () = tokio::time::sleep(wait) => {}
                    () = stopped.cancelled() => return,
                }
                let begun_at = clock.monotonic();
                let make = {
                    let (schedule, clock, metrics, ended) =
                        (schedule.clone(), clock.clone(), metrics.clone(), ended.clone());
                    move || schedule.make(&*clock, &metrics, &ended)
                };
                let made = tokio::task::spawn_blocking(make).await;
                let made = made.unwrap_or_else(|_| Some(Self::failed(&metrics, "it panicked")));
                if let Some((event, details)) = made {
                    note(&store, event, details).await;
                }
                wait = schedule.every.saturating_sub(clock.monotonic().saturating_sub(begun_at));
            }
        });
        Backups { task, stop, cancel }
    }

    /// How long the newest one is good for still.
    fn first_wait(&self, now: Timestamp) -> Duration {
        let Some((last, _)) = self.made().pop() else {
            return Duration::ZERO;
        };
        // One from the future, by a clock that was set back, is no reason to wait for that.
        let age = now.as_millis() - last.as_millis();
        u64::try_from(age).map_or(Duration::ZERO, |age| self.every.saturating_sub(Duration::from_millis(age)))
    }

    /// Makes one, and removes what is too old. What goes wrong is said and counted. Tells what the audit log is to say of it; nothing
    /// of one that was ended early.
    fn make(&self, clock: &dyn Clock, metrics: &Metrics, cancel: &Cancel) -> Option<(AuditEvent, Value)> {
        let now = clock.now();
        let work = Work { clock, cancel, report: &|_| () };
        let begun_at = clock.monotonic();
        let made = backup::make_folder(&self.folder).map(|()| {
            self.remove_partials();
            rolo_store::back_up(&self.store, &self.folder.join(backup::name(now)), &work)
        });
        match made {
            Ok(Ok(made)) => {
                metrics.backup_made(now);
                let seconds = clock.monotonic().saturating_sub(begun_at).as_secs_f64();
                let file = made.file.display();
                tracing::info!(%file, bytes = made.bytes, contacts = made.contact_count(), seconds, "backed up");
                self.remove_old(&made.file, now);
                Some((AuditEvent::BackupMade, backup::audited(&made)))
            }
            Ok(Err(BackupError::Cancelled)) => None,
            Ok(Err(error)) => Some(Self::failed(metrics, &error.to_string())),
            Err(failure) => Some(Self::failed(metrics, &failure.to_string())),
        }
    }

    fn failed(metrics: &Metrics, reason: &str) -> (AuditEvent, Value) {
        metrics.backup_failed();
        tracing::error!(reason, "a backup failed; the server goes on, and tries again at the next time");
        (AuditEvent::BackupFailed, json!({ "reason": reason }))
    }

    /// The backups in the folder, the oldest first. Only what is named like one is taken for one.
    fn made(&self) -> Vec<(Timestamp, PathBuf)> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
        let mut made: Vec<_> =
            files.filter_map(|entry| Some((backup::time_in(&entry.file_name())?, entry.path()))).collect();
        made.sort();
        made
    }

    /// Removes the oldest beyond those that are kept, and never the one that was just made. Those from the future, by a clock that
    /// was set back, go first: nobody knows how old they are.
    fn remove_old(&self, newest: &Path, now: Timestamp) {
        let mut others = self.made();
        others.retain(|(_, path)| path != newest);
        others.sort_by_key(|(at, _)| (*at <= now, *at));
        let count = (others.len() + 1).saturating_sub(self.keep);
        for (_, path) in others.iter().take(count) {
            Self::removed(path, fs::remove_file(path));
        }
    }

    /// Removes what servers have left that were killed while they made one.
    fn remove_partials(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let begun = name.to_str().and_then(|name| name.strip_suffix(PARTIAL));
            if begun.is_some_and(|name| backup::time_in(&name.into()).is_some()) {
                Self::removed(&entry.path(), rolo_store::remove_partial(&entry.path()));
            }
        }
    }

    fn removed(path: &Path, result: std::io::Result<()>) {
        if let Err(error) = result {
            tracing::warn!(path = %path.display(), %error, "an old backup cannot be removed");
        }
    }
}

impl Backups {
    /// Ends them. One that is being made is thrown away; it reads the store, which is closed only then.
    pub(super) async fn stop(self) {
        self.cancel.cancel();
        self.stop.cancel();
        let _ = self.task.await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_go_and_those_from_the_future_before_them_and_never_the_newest() {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options::manage(folder.path().into());
        let of = |keep| Schedule { store: options.clone(), folder: folder.path().into(), every: Duration::ZERO, keep };
        let made = |hour: i64| {
            let path = folder.path().join(backup::name(Timestamp::from_millis(hour * 3_600_000)));
            fs::write(&path, "").expect("a file");
            path
        };
        let [old, older, newest] = [9, 8, 10].map(made);
        let future = [1_000, 1_001, 1_002].map(made);
        let now = Timestamp::from_millis(10 * 3_600_000);
        of(4).remove_old(&newest, now);
        assert!([&newest, &old, &older, &future[2]].into_iter().all(|path| path.exists()));
        assert!(!future[0].exists() && !future[1].exists());
        of(2).remove_old(&newest, now);
        assert!(newest.exists() && old.exists() && !older.exists() && !future[2].exists());
        of(0).remove_old(&newest, now);
        assert!(newest.exists() && !old.exists());
    }
}
