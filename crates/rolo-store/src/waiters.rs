//! Waiters for a log position: a watch channel for each workspace with waiters.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering, fence};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rolo_core::WorkspaceId;
use tokio::sync::{Mutex as Turn, watch};

use crate::error::StoreError;

/// Waiters at a time; one more is refused as busy.
pub const POSITION_WAITERS_MAX: usize = 10_000;

/// All waiters, by workspace.
#[derive(Debug, Default)]
pub(crate) struct Waiters {
    count: AtomicUsize,
    watched: Mutex<Watched>,
}

#[derive(Debug, Default)]
struct Watched {
    is_closed: bool,
    by_workspace: HashMap<WorkspaceId, Watch>,
}

/// One workspace with waiters.
#[derive(Clone, Debug)]
struct Watch {
    seen: watch::Sender<Seen>,
    /// How many wait.
    count: usize,
    /// The turn of the waiter that polls the database for all, and when it did so last.
    turn: Arc<Turn<Option<Duration>>>,
}

/// What is known of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    /// Its last position, or an earlier one.
    Position(u64),
    /// Its workspace was deleted.
    Gone,
}

impl Waiters {
    /// Notifies of a commit. Called before its answers are given; a load from memory where there are no waiters.
    pub(crate) fn committed(&self, workspace: WorkspaceId, position: u64) {
        // A waiter counts before it reads the log. So either it is seen here, or it reads what was committed before this.
        fence(Ordering::SeqCst);
        if self.count.load(Ordering::SeqCst) > 0 {
            self.notify(workspace, Seen::Position(position));
        }
    }

    /// Notifies that a workspace was deleted.
    pub(crate) fn gone(&self, workspace: WorkspaceId) {
        self.notify(workspace, Seen::Gone);
    }

    /// Releases all waiters, and takes no more.
    pub(crate) fn close(&self) {
        let mut watched = self.watched();
        watched.is_closed = true;
        watched.by_workspace.clear();
    }

    /// Begins to wait. What is committed from now on is noticed.
    pub(crate) fn enter(self: &Arc<Self>, workspace: WorkspaceId) -> Result<Waiter, StoreError> {
        let mut watched = self.watched();
        if watched.is_closed {
            return Err(StoreError::Closing);
        }
        if self.count.load(Ordering::SeqCst) >= POSITION_WAITERS_MAX {
            return Err(StoreError::Busy(format!("{POSITION_WAITERS_MAX} wait for changes already")));
        }
        let new = || Watch { seen: watch::Sender::new(Seen::Position(0)), count: 0, turn: Arc::default() };
        let watch = watched.by_workspace.entry(workspace).or_insert_with(new);
        watch.count += 1;
        let (seen, turn) = (watch.seen.subscribe(), watch.turn.clone());
        self.count.fetch_add(1, Ordering::SeqCst);
        // Together with the one in `committed`: of a commit and a waiter that meet, one sees the other.
        fence(Ordering::SeqCst);
        Ok(Waiter { waiters: self.clone(), workspace, seen, turn })
    }

    fn notify(&self, workspace: WorkspaceId, new: Seen) {
        if let Some(watch) = self.watched().by_workspace.get(&workspace) {
            watch.seen.send_if_modified(|seen| {
                let is_newer = match (*seen, new) {
                    (Seen::Position(seen), Seen::Position(new)) => seen < new,
                    (Seen::Position(_), Seen::Gone) => true,
                    (Seen::Gone, _) => false,
                };
                if is_newer {
                    *seen = new;
                }
                is_newer
            });
        }
    }

    fn watched(&self) -> MutexGuard<'_, Watched> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A waiter. It counts until it is dropped.
#[derive(Debug)]
pub(crate) struct Waiter {
    waiters: Arc<Waiters>,
    workspace: WorkspaceId,
    seen: watch::Receiver<Seen>,
    turn: Arc<Turn<Option<Duration>>>,
}

impl Waiter {
    /// Waits until the log is known to be beyond `position`, and returns where it is.
    pub(crate) async fn beyond(&self, position: u64) -> Result<u64, StoreError> {
        let mut seen = self.seen.clone();
        let is_over = |seen: &Seen| *seen == Seen::Gone || matches!(seen, Seen::Position(seen) if *seen > position);
        match seen.wait_for(is_over).await.as_deref() {
            Ok(Seen::Position(position)) => Ok(*position),
            Ok(Seen::Gone) => Err(StoreError::NoWorkspace),
            // The channel is gone: the store is being closed.
            Err(_) => Err(StoreError::Closing),
        }
    }

    /// The turn of the waiter for a workspace that polls the database for all of them, with when that was done last.
    pub(crate) fn turn(&self) -> Arc<Turn<Option<Duration>>> {
        self.turn.clone()
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        let mut watched = self.waiters.watched();
        self.waiters.count.fetch_sub(1, Ordering::SeqCst);
        if let Some(watch) = watched.by_workspace.get_mut(&self.workspace) {
            watch.count -= 1;
            if watch.count == 0 {
                watched.by_workspace.remove(&self.workspace);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    const ONE: WorkspaceId = WorkspaceId(1);
    const TWO: WorkspaceId = WorkspaceId(2);

    #[test]
    fn whoever_waits_is_woken_by_the_first_commit_beyond_its_position_in_its_workspace() {
        let waiters = Arc::new(Waiters::default());
        let waiter = waiters.enter(ONE).expect("room");
        let mut waiting = Box::pin(waiter.beyond(4));
        for (workspace, position) in [(TWO, 9), (ONE, 3), (ONE, 4)] {
            waiters.committed(workspace, position);
            assert_eq!((&mut waiting).now_or_never(), None, "{workspace:?} {position}");
        }
        waiters.committed(ONE, 7);
        assert_eq!(waiting.now_or_never(), Some(Ok(7)));
        // A late notification changes nothing.
        waiters.committed(ONE, 5);
        assert_eq!(waiter.beyond(6).now_or_never(), Some(Ok(7)));
        waiters.gone(ONE);
        waiters.committed(ONE, 8);
        assert_eq!(waiter.beyond(0).now_or_never(), Some(Err(StoreError::NoWorkspace)));
    }

    #[test]
    fn nothing_is_left_of_those_who_have_gone() {
        let waiters = Arc::new(Waiters::default());
        let (first, second, other) = (waiters.enter(ONE), waiters.enter(ONE), waiters.enter(TWO));
        drop(first);
        assert_eq!(waiters.watched().by_workspace.len(), 2);
        drop(second);
        assert_eq!(waiters.watched().by_workspace.len(), 1);
        drop(other);
        assert!(waiters.watched().by_workspace.is_empty());
        assert_eq!(waiters.count.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn so_many_may_wait_and_one_more_is_refused() {
        let waiters = Arc::new(Waiters::default());
        let mut all: Vec<Waiter> =
            (0..POSITION_WAITERS_MAX).map(|number| waiters.enter(WorkspaceId(number as i64)).expect("room")).collect();
        let refused = waiters.enter(ONE).err();
        assert_eq!(refused, Some(StoreError::Busy("10000 wait for changes already".into())));
        all.pop();
        waiters.enter(ONE).expect("room again");
    }

    #[test]
    fn a_store_that_closes_lets_everybody_go() {
        let waiters = Arc::new(Waiters::default());
        let waiter = waiters.enter(ONE).expect("room");
        waiters.close();
        assert_eq!(waiter.beyond(0).now_or_never(), Some(Err(StoreError::Closing)));
        assert_eq!(waiters.enter(ONE).err(), Some(StoreError::Closing));
    }
}
