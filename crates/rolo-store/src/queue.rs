//! The queue in front of the writer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use rolo_core::Workspace;
use rolo_core::decide::Answer;
use tokio::sync::{mpsc, oneshot};

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

/// The entrance of the queue. It is shut for good by `shut`.
pub(crate) struct Entrance {
    sender: std::sync::RwLock<Option<mpsc::Sender<Job>>>,
    /// Submissions that ever came in.
    entered: AtomicU64,
}

impl Entrance {
    pub(crate) fn new() -> (Self, mpsc::Receiver<Job>) {
        let (sender, receiver) = mpsc::channel(QUEUE_COMMANDS_MAX);
        (Self { sender: std::sync::RwLock::new(Some(sender)), entered: AtomicU64::new(0) }, receiver)
    }

    /// Puts a submission into the queue; its answer comes by the receiver.
    pub(crate) fn enter(
        &self,
        submission: Box<Submission>,
    ) -> Result<oneshot::Receiver<Result<Answer, StoreError>>, StoreError> {
        let (answer, receiver) = oneshot::channel();
        let guard = self.sender.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        let sender = guard.as_ref().ok_or(StoreError::Closing)?;
        match sender.try_send(Job { submission, answer }) {
            Ok(()) => {
                self.entered.fetch_add(1, Ordering::Relaxed);
                Ok(receiver)
            }
            Err(mpsc::error::TrySendError::Full(_)) => {
                Err(StoreError::Busy(format!("{QUEUE_COMMANDS_MAX} requests wait already")))
            }
            Err(mpsc::error::TrySendError::Closed(_)) => Err(StoreError::Closing),
        }
    }

    pub(crate) fn depth(&self) -> usize {
        let guard = self.sender.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        guard.as_ref().map_or(0, |sender| sender.max_capacity() - sender.capacity())
    }

    /// Submissions that have left the queue so far, but for those that come in at this moment.
    pub(crate) fn taken_count(&self) -> u64 {
        self.entered.load(Ordering::Relaxed).saturating_sub(self.depth() as u64)
    }

    /// Lets nobody in any more; what is in the queue is finished.
    pub(crate) fn shut(&self) {
        *self.sender.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
    }
}
