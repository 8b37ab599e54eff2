//! The writer's command queue: submissions, and other writes that need its connection.

use std::sync::{Arc, RwLock};

use tokio::sync::mpsc;

use crate::command_queue::{BATCH_COMMANDS_MAX, Depth, Lanes, Pending, QUEUE_COMMANDS_MAX};
use crate::error::StoreError;
use crate::model::submission::Lane;
use crate::sqlite::write::connection::WriteConnection;

/// Something that is no submission, in a transaction of its own.
pub(crate) type Task = Box<dyn FnOnce(&mut WriteConnection) + Send>;

/// What waits for the writer.
pub(crate) enum Work {
    /// A submission, to be carried out with others in one transaction.
    Submitted(Pending),
    /// Something else. It counts as a command of the interactive lane.
    Task(Task),
}

impl Work {
    fn weight(&self) -> (Lane, usize) {
        match self {
            Self::Submitted(pending) => (pending.lane(), pending.command_count()),
            Self::Task(_) => (Lane::Interactive, 1),
        }
    }
}

/// Where work comes in. It is closed for good by `close`.
pub(crate) struct CommandQueue {
    // What waits is bounded by `depth`: it counts commands, of which one submission may have many.
    sender: RwLock<Option<mpsc::UnboundedSender<Work>>>,
    depth: Arc<Depth>,
}

/// Where the writer takes it out.
pub(crate) struct WorkQueue {
    receiver: mpsc::UnboundedReceiver<Work>,
    depth: Arc<Depth>,
    lanes: Lanes,
    tasks: Vec<Task>,
    /// What has just come, before it is sorted into the lanes.
    came: Vec<Work>,
}

impl CommandQueue {
    pub(crate) fn new() -> (Self, WorkQueue) {
        let (sender, receiver) = mpsc::unbounded_channel();
        let (depth, came) = (Arc::new(Depth::default()), Vec::with_capacity(BATCH_COMMANDS_MAX));
        let queue = Self { sender: RwLock::new(Some(sender)), depth: depth.clone() };
        (queue, WorkQueue { receiver, depth, lanes: Lanes::default(), tasks: Vec::new(), came })
    }

    /// Puts something into the queue.
    pub(crate) fn push(&self, work: Work) -> Result<(), StoreError> {
        let guard = self.sender.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        let sender = guard.as_ref().ok_or(StoreError::Closing)?;
        let (lane, commands) = work.weight();
        self.depth.enter(lane, commands)?;
        sender.send(work).map_err(|_| {
            self.depth.leave(lane, commands);
            StoreError::Closing
        })
    }

    pub(crate) fn depth(&self) -> &Depth {
        &self.depth
    }

    /// Lets nobody in any more; what is in the queue is finished.
    pub(crate) fn close(&self) {
        *self.sender.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
    }
}

impl WorkQueue {
    /// Waits for work: the next batch, which may be empty, and all tasks. `None` when the queue is closed and empty.
    pub(crate) fn next(&mut self) -> Option<(Vec<Pending>, Vec<Task>)> {
        if self.lanes.is_empty() {
            self.receiver.blocking_recv_many(&mut self.came, QUEUE_COMMANDS_MAX);
            if self.came.is_empty() {
                return None;
            }
            self.sort();
        }
        // All that is here, so that what goes first is seen.
        while let Ok(work) = self.receiver.try_recv() {
            self.came.push(work);
        }
        self.sort();
        self.depth.leave(Lane::Interactive, self.tasks.len());
        Some((self.lanes.next(&self.depth), std::mem::take(&mut self.tasks)))
    }

    fn sort(&mut self) {
        for work in self.came.drain(..) {
            match work {
                Work::Submitted(pending) => self.lanes.push(pending),
                Work::Task(task) => self.tasks.push(task),
            }
        }
    }

    /// Whether nothing waits.
    pub(crate) fn is_empty(&self) -> bool {
        self.lanes.is_empty() && self.receiver.is_empty()
    }

    /// Lets nobody in any more.
    pub(crate) fn close(&mut self) {
        self.receiver.close();
    }
}
