//! Fair scheduling of workspaces at the range readers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rolo_core::WorkspaceId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Sees to it that no workspace has more than half of the connections at a time, so that others never wait for one workspace
/// alone, whatever it asks for.
#[derive(Debug)]
pub(crate) struct Turns {
    each_max: usize,
    by_workspace: Mutex<HashMap<WorkspaceId, Arc<Semaphore>>>,
}

/// A workspace's turn. It goes with the reading and not with its caller, which waits for it.
#[derive(Debug)]
pub(crate) struct Turn {
    turns: Arc<Turns>,
    workspace: WorkspaceId,
    _permit: OwnedSemaphorePermit,
}

impl Turns {
    /// Turns at so many connections.
    pub(crate) fn new(connections: usize) -> Arc<Self> {
        Arc::new(Self { each_max: (connections / 2).max(1), by_workspace: Mutex::default() })
    }

    /// Waits until it is this workspace's turn.
    pub(crate) async fn take(self: &Arc<Self>, workspace: WorkspaceId) -> Turn {
        let own = self.waiting().entry(workspace).or_insert_with(|| Arc::new(Semaphore::new(self.each_max))).clone();
        match own.acquire_owned().await {
            Ok(permit) => Turn { turns: self.clone(), workspace, _permit: permit },
            Err(_) => unreachable!("nobody closes a workspace's semaphore"),
        }
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<WorkspaceId, Arc<Semaphore>>> {
        self.by_workspace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut waiting = self.turns.waiting();
        // The table and this turn's permit have it, and each other caller that has a turn or waits for one.
        if waiting.get(&self.workspace).is_some_and(|own| Arc::strong_count(own) <= 2) {
            waiting.remove(&self.workspace);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn a_workspace_has_half_of_the_turns_and_leaves_nothing_behind() {
        let (turns, one, two) = (Turns::new(4), WorkspaceId(1), WorkspaceId(2));
        let take = |workspace| turns.take(workspace).now_or_never();
        let first = take(one).expect("there is room");
        let second = take(one).expect("half of four are two");
        assert!(take(one).is_none(), "a third");
        let other = take(two).expect("another one has its own");
        drop(first);
        let third = take(one).expect("there is room again");
        drop((second, third, other));
        assert!(turns.waiting().is_empty());
        let alone = Turns::new(1);
        assert!(alone.take(one).now_or_never().is_some());
    }
}
