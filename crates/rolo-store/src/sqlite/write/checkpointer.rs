//! The checkpointer: a thread that writes the WAL back into the database.
//!
//! SQLite's own way does it within a commit, whose callers wait for it, and does not report when it fails. Here a
//! thread of its own checkpoints most of the WAL while the writer goes on, and the writer only the little that was
//! added meanwhile; then the next commit restarts the WAL. The WAL is let become long enough for a page to be
//! written back once for several changes.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::error::StoreError;
use crate::model::options::Options;
use crate::sqlite::error::{DbError, describe};
use crate::sqlite::open::connect;
use crate::sqlite::write::health::Health;

/// Pages that the writer checkpoints itself. If more were added meanwhile, the checkpointer is asked once more.
const OWN_PAGES_MAX: u32 = 512;

/// How often the thread is asked before the writer does the rest, however much it is.
const ROUNDS_MAX: u32 = 4;

/// The writer's side.
pub(crate) struct Checkpointer {
    /// Pages of the WAL at which a checkpoint starts.
    log_pages_max: u32,
    /// Pages in the WAL after the last commit.
    log_pages: Arc<AtomicU32>,
    /// How often the thread was asked since the log began, and the log's pages at the last time. Nothing is under way at 0.
    rounds: u32,
    pages_at_asking: u32,
    is_done: Arc<AtomicBool>,
    /// `None` at the end.
    ask: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Checkpointer {
    /// Has `connection`, the writer's, count the pages of its log, and starts the thread.
    pub(crate) fn start(
        connection: &mut Connection,
        database: &Path,
        options: &Options,
        health: Arc<Health>,
    ) -> Result<Self, String> {
        let log_pages_max = log_pages_max(connection, options).map_err(|error| describe(&error))?;
        let log_pages = Arc::new(AtomicU32::new(0));
        let counted = log_pages.clone();
        // In the place of SQLite's own check-pointing.
        let hook = move |_: &mut rusqlite::hooks::Wal, pages| {
            counted.store(u32::try_from(pages).unwrap_or(0), Ordering::Relaxed);
            Ok(())
        };
        connection.wal_hook(Some(hook)).map_err(|error| describe(&error))?;
        let own = connect::writer(database, options.synchronous).map_err(|error| describe(&error))?;
        let (ask, asked) = channel();
        let is_done = Arc::new(AtomicBool::new(false));
        let done = is_done.clone();
        let thread = std::thread::Builder::new().name("rolo-checkpointer".into());
        let thread = thread.spawn(move || work(&own, &asked, &done, &health));
        let thread = thread.map_err(|error| format!("the thread for it cannot be started: {error}"))?;
        Ok(Self {
            log_pages_max,
            log_pages,
            rounds: 0,
            pages_at_asking: 0,
            is_done,
            ask: Some(ask),
            thread: Some(thread),
        })
    }

    /// Does what is due after a commit; returns whether the next one may restart the WAL. An error of the disk here
    /// ends the store, although what was answered is safe in the log.
    pub(crate) fn after_commit(&mut self, connection: &Connection, health: &Health) -> bool {
        let pages = self.log_pages.load(Ordering::Relaxed);
        let added = pages.saturating_sub(self.pages_at_asking);
        let is_due = match self.rounds {
            0 => pages >= self.log_pages_max,
            _ if !self.is_done.swap(false, Ordering::Acquire) => return false,
            rounds => rounds < ROUNDS_MAX && added > OWN_PAGES_MAX,
        };
        if is_due {
            self.rounds += 1;
            self.pages_at_asking = pages;
            if let Some(ask) = &self.ask {
                let _ = ask.send(());
            }
        } else if self.rounds > 0 {
            checkpoint(connection, health);
            self.rounds = 0;
            // Until the next commit has counted anew, nothing is due.
            self.log_pages.store(0, Ordering::Relaxed);
            return true;
        }
        false
    }
}

impl Drop for Checkpointer {
    /// Waits for the thread, so that its connection is closed before the writer's is.
    fn drop(&mut self) {
        self.ask = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the checkpointer panicked");
        }
    }
}

/// Pages of the WAL at which a checkpoint starts.
pub(crate) fn log_pages_max(connection: &Connection, options: &Options) -> rusqlite::Result<u32> {
    let page_bytes: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let pages = u64::from(options.log_mib_max) * 1024 * 1024 / u64::from(page_bytes.max(1));
    Ok(u32::try_from(pages).unwrap_or(u32::MAX))
}

fn work(connection: &Connection, asked: &Receiver<()>, done: &AtomicBool, health: &Health) {
    while asked.recv().is_ok() {
        checkpoint(connection, health);
        done.store(true, Ordering::Release);
    }
}

fn checkpoint(connection: &Connection, health: &Health) {
    let folded = connection.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(()));
    match folded.map_err(|error| DbError::from(error).into_error()) {
        Ok(()) | Err(StoreError::Busy(_)) => {}
        Err(StoreError::Failed(reason)) => health.fail(reason),
        Err(error) => tracing::warn!(%error, "the WAL cannot be checkpointed"),
    }
}
