//! The observer of the writer, notified of each committed batch.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rolo_core::Workspace;

use crate::model::derivation::Deriving;

/// Is notified of what the writer does.
pub trait Observer: Send + Sync {
    /// A batch of so many submissions is on stable storage; its transaction took so long, and one of its workspaces is as
    /// this now. It is called once for each workspace of the batch, the commands being those of that workspace.
    fn batch_committed(&self, commands: usize, seconds: f64, workspace: &Workspace);

    /// The workspaces that there are, now and then: what is known of others is out of date.
    fn workspaces(&self, _: &[Workspace]) {}

    /// What records are found by is derived anew, and is so far. It is called after each chunk, from the thread that works.
    fn deriving(&self, _: Deriving) {}
}

/// Notifies the observer of a committed batch. The batch stands, and its callers are answered, even if the observer
/// panics.
pub(crate) fn notify(observer: &dyn Observer, commands: usize, seconds: f64, workspace: &Workspace) {
    let notify = || observer.batch_committed(commands, seconds, workspace);
    if catch_unwind(AssertUnwindSafe(notify)).is_err() {
        tracing::error!("the observer of committed batches panicked");
    }
}

/// Ignores all notifications.
#[derive(Clone, Copy, Debug)]
pub struct NoObserver;

impl Observer for NoObserver {
    fn batch_committed(&self, _: usize, _: f64, _: &Workspace) {}
}
