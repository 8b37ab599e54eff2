//! The queue in front of the writer's thread: submissions, and whatever else is to be written by its connection.

use std::sync::RwLock;
use std::sync::atomic::{AtomicU64, Ordering};

use rolo_core::decide::Answer;
use tokio::sync::{mpsc, oneshot};

use crate::command_queue::{Job, QUEUE_COMMANDS_MAX};
use crate::error::StoreError;
use crate::model::submission::Submission;
use crate::sqlite::write::connection::WriteConnection;

/// What waits for the writer.
pub(crate) enum Work {
    /// A submission, to be carried out with others in one transaction.
    Submitted(Job),
    /// Something else, in a transaction of its own.
    Task(Box<dyn FnOnce(&mut WriteConnection) + Send>),
}

/// The entrance of the queue. It is shut for good by `shut`.
pub(crate) struct Entrance {
    sender: RwLock<Option<mpsc::Sender<Work>>>,
    /// Submissions that ever came in.
    entered: AtomicU64,
}

impl Entrance {
    pub(crate) fn new() -> (Self, mpsc::Receiver<Work>) {
        let (sender, receiver) = mpsc::channel(QUEUE_COMMANDS_MAX);
        (Self { sender: RwLock::new(Some(sender)), entered: AtomicU64::new(0) }, receiver)
    }

    /// Puts a submission into the queue; its answer comes by the receiver.
    pub(crate) fn enter(
        &self,
        submission: Box<Submission>,
    ) -> Result<oneshot::Receiver<Result<Answer, StoreError>>, StoreError> {
        let (answer, receiver) = oneshot::channel();
        self.push(Work::Submitted(Job { submission, answer }))?;
        Ok(receiver)
    }

    /// Puts anything into the queue.
    pub(crate) fn push(&self, work: Work) -> Result<(), StoreError> {
        let guard = self.sender.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        let sender = guard.as_ref().ok_or(StoreError::Closing)?;
        match sender.try_send(work) {
            Ok(()) => {
                self.entered.fetch_add(1, Ordering::Relaxed);
                Ok(())
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

    /// What has left the queue so far, but for what comes in at this moment.
    pub(crate) fn taken_count(&self) -> u64 {
        self.entered.load(Ordering::Relaxed).saturating_sub(self.depth() as u64)
    }

    /// Lets nobody in any more; what is in the queue is finished.
    pub(crate) fn shut(&self) {
        *self.sender.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
    }
}
