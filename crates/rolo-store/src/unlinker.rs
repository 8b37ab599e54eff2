//! The unlinker: a background task that removes the links to a deleted company or memory store with many contacts.
//!
//! Each step is a command like any other, by which a bounded number of contacts lose their link: it waits its turn in the queue,
//! and others wait no longer for it than for a batch. What is left stands in the database, so a later process goes on.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rolo_core::WorkspaceId;
use tokio::sync::Notify;

/// Which workspaces have contacts that are yet to lose a link, as far as this process knows.
#[derive(Debug, Default)]
pub(crate) struct Unlinker {
    is_any: AtomicBool,
    is_over: AtomicBool,
    /// Each with the number of times that it was noted.
    waiting: Mutex<HashMap<WorkspaceId, u64>>,
    wake: Notify,
}

impl Unlinker {
    /// Notes that there are some in this workspace. Called before the commit that they come from.
    pub(crate) fn note(&self, workspace: WorkspaceId) {
        let mut waiting = self.waiting();
        *waiting.entry(workspace).or_default() += 1;
        self.is_any.store(true, Ordering::SeqCst);
    }

    /// Has the next step taken. Called after the commit.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Whether a reader has to look for them. Asked before contacts are read, so that it cannot miss what was committed.
    pub(crate) fn is_any(&self) -> bool {
        self.is_any.load(Ordering::SeqCst)
    }

    /// A workspace in which there are some, with the number of times that it was noted.
    pub(crate) fn next(&self) -> Option<(WorkspaceId, u64)> {
        self.waiting().iter().next().map(|(workspace, count)| (*workspace, *count))
    }

    /// Notes that there are none left, unless the workspace was noted again since.
    pub(crate) fn done(&self, workspace: WorkspaceId, count: u64) {
        let mut waiting = self.waiting();
        if waiting.get(&workspace) == Some(&count) {
            waiting.remove(&workspace);
            self.is_any.store(!waiting.is_empty(), Ordering::SeqCst);
        }
    }

    /// Waits until there is something to do; `false` when there never will be again.
    pub(crate) async fn woken(&self) -> bool {
        self.wake.notified().await;
        !self.is_over.load(Ordering::SeqCst)
    }

    /// The store is closed.
    pub(crate) fn end(&self) {
        self.is_over.store(true, Ordering::SeqCst);
        self.wake();
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<WorkspaceId, u64>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_again_meanwhile_is_not_done() {
        let (unlinker, one, two) = (Unlinker::default(), WorkspaceId(1), WorkspaceId(2));
        assert!(!unlinker.is_any() && unlinker.next().is_none());
        unlinker.note(one);
        let (_, count) = unlinker.next().expect("one");
        unlinker.note(one);
        unlinker.done(one, count);
        assert!(unlinker.is_any());
        unlinker.note(two);
        unlinker.done(one, 2);
        assert_eq!((unlinker.is_any(), unlinker.next()), (true, Some((two, 1))));
        unlinker.done(two, 1);
        assert!(!unlinker.is_any());
    }
}
