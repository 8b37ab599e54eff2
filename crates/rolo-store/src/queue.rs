//! What waits in front of a writer, and who is told of what it does.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rolo_core::Workspace;
use rolo_core::decide::Answer;
use tokio::sync::oneshot;

use crate::border::Submission;
use crate::derivation::Deriving;
use crate::error::StoreError;

/// Submissions that may wait for the writer; one more is refused as busy.
pub const QUEUE_COMMANDS_MAX: usize = 4_096;

/// Submissions in one transaction. Beyond 64 a larger batch gains little.
pub const BATCH_COMMANDS_MAX: usize = 256;

/// Is told what the writer does.
pub trait Observer: Send + Sync {
    /// A batch of so many submissions is on stable storage; its transaction took so long, and one of its workspaces is as
    /// this now. It is called once for each workspace of the batch, the commands being those of that workspace.
    fn batch_committed(&self, commands: usize, seconds: f64, workspace: &Workspace);

    /// The workspaces that there are, now and then: what is known of others is out of date.
    fn workspaces(&self, _: &[Workspace]) {}

    /// What records are found by is derived anew, and is so far. It is called after each chunk, from the thread that works.
    fn deriving(&self, _: Deriving) {}
}

/// Tells of a committed batch. That stands, and its callers are answered, even if whoever is told panics.
pub(crate) fn tell(observer: &dyn Observer, commands: usize, seconds: f64, workspace: &Workspace) {
    let tell = || observer.batch_committed(commands, seconds, workspace);
    if catch_unwind(AssertUnwindSafe(tell)).is_err() {
        tracing::error!("whoever is told of committed batches panicked");
    }
}

/// Is told and keeps silent.
#[derive(Clone, Copy, Debug)]
pub struct Silent;

impl Observer for Silent {
    fn batch_committed(&self, _: usize, _: f64, _: &Workspace) {}
}

/// A submission and where its answer goes.
pub(crate) struct Job {
    /// Apart, since a job is moved several times on its way.
    pub(crate) submission: Box<Submission>,
    pub(crate) answer: oneshot::Sender<Result<Answer, StoreError>>,
}
