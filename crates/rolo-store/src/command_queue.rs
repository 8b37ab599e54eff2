//! The command queue: two bounded lanes, interactive and bulk, of which the first has priority and the second a
//! guaranteed part of each batch.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use rolo_core::WorkspaceId;
use rolo_core::change::command::Reads;
use rolo_core::change::decide::batch::BatchAnswer;
use rolo_core::change::decide::{CommandResult, Retry};
use tokio::sync::oneshot;

use crate::error::StoreError;
use crate::model::submission::{Batch, Lane, Submission};

/// Commands of the interactive lane that may wait for the writer; one more is refused as busy.
pub const QUEUE_COMMANDS_MAX: usize = 4_096;

/// Commands of the bulk lane that may, beside those.
pub const BULK_QUEUE_COMMANDS_MAX: usize = 4_096;

/// Commands in one transaction, unless one submission has more. Beyond 64 a larger batch gains little.
pub const BATCH_COMMANDS_MAX: usize = 256;

/// How many of these are for the bulk lane while interactive commands wait.
pub const BULK_COMMANDS_MAX: usize = 64;

/// A submission that waits, and where its answer goes.
pub(crate) enum Pending {
    /// One command. Apart, since what waits is moved several times on its way.
    One(Box<Submission>, Reply<CommandResult>),
    /// Several.
    Batch(Box<Batch>, Reply<Vec<BatchAnswer>>),
}

/// Where an answer goes.
pub(crate) struct Reply<T> {
    sender: oneshot::Sender<Result<T, StoreError>>,
    /// The answer, as soon as it is decided. It is sent once the change is on stable storage.
    pub(crate) decided: Option<T>,
}

/// Where an answer comes from.
pub(crate) type Receiver<T> = oneshot::Receiver<Result<T, StoreError>>;

impl<T> Reply<T> {
    fn new() -> (Self, Receiver<T>) {
        let (sender, receiver) = oneshot::channel();
        (Self { sender, decided: None }, receiver)
    }

    /// Sends the answer. The receiver of one that was not decided gets an error.
    fn give(self) {
        if let Some(decided) = self.decided {
            let _ = self.sender.send(Ok(decided));
        }
    }
}

impl Pending {
    pub(crate) fn one(submission: Box<Submission>) -> (Self, Receiver<CommandResult>) {
        let (reply, receiver) = Reply::new();
        (Self::One(submission, reply), receiver)
    }

    pub(crate) fn batch(batch: Box<Batch>) -> (Self, Receiver<Vec<BatchAnswer>>) {
        let (reply, receiver) = Reply::new();
        (Self::Batch(batch, reply), receiver)
    }

    pub(crate) fn workspace(&self) -> WorkspaceId {
        match self {
            Self::One(submission, _) => submission.workspace,
            Self::Batch(batch, _) => batch.workspace,
        }
    }

    pub(crate) fn lane(&self) -> Lane {
        match self {
            Self::One(submission, _) => submission.lane,
            Self::Batch(batch, _) => batch.lane,
        }
    }

    pub(crate) fn command_count(&self) -> usize {
        match self {
            Self::One(..) => 1,
            Self::Batch(batch, _) => batch.commands.len(),
        }
    }

    /// Adds what its commands read.
    pub(crate) fn reads(&self, reads: &mut Reads) {
        let kept = |reads: &mut Reads, retry: &Option<Retry>| reads.kept.extend(retry.iter().map(|it| it.key.clone()));
        match self {
            Self::One(submission, _) => {
                submission.request.command.reads(reads);
                kept(reads, &submission.retry);
            }
            Self::Batch(batch, _) => {
                for command in &batch.commands {
                    command.request.command.reads(reads);
                    kept(reads, &command.retry);
                }
            }
        }
    }

    /// Gives the answer that was decided.
    pub(crate) fn answer(self) {
        match self {
            Self::One(_, reply) => reply.give(),
            Self::Batch(_, reply) => reply.give(),
        }
    }

    /// Says why there is none.
    pub(crate) fn fail(self, error: StoreError) {
        match self {
            Self::One(_, reply) => drop(reply.sender.send(Err(error))),
            Self::Batch(_, reply) => drop(reply.sender.send(Err(error))),
        }
    }

    /// Whether its receiver is gone.
    fn is_abandoned(&self) -> bool {
        match self {
            Self::One(_, reply) => reply.sender.is_closed(),
            Self::Batch(_, reply) => reply.sender.is_closed(),
        }
    }
}

/// How many commands wait.
#[derive(Debug, Default)]
pub(crate) struct Depth {
    interactive: AtomicUsize,
    bulk: AtomicUsize,
    /// Commands that ever came in.
    entered: AtomicU64,
}

impl Depth {
    /// Lets so many commands in, or says that too many wait already.
    pub(crate) fn enter(&self, lane: Lane, commands: usize) -> Result<(), StoreError> {
        let (depth, max) = match lane {
            Lane::Interactive => (&self.interactive, QUEUE_COMMANDS_MAX),
            Lane::Bulk => (&self.bulk, BULK_QUEUE_COMMANDS_MAX),
        };
        let more = |depth: usize| depth.checked_add(commands).filter(|depth| *depth <= max);
        match depth.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more) {
            Ok(_) => {
                self.entered.fetch_add(commands as u64, Ordering::Relaxed);
                Ok(())
            }
            Err(depth) if commands == 1 => Err(StoreError::Busy(format!("{depth} requests wait already"))),
            Err(depth) => Err(StoreError::Busy(format!("{depth} commands wait already, and {max} may"))),
        }
    }

    /// So many have been taken.
    pub(crate) fn leave(&self, lane: Lane, commands: usize) {
        match lane {
            Lane::Interactive => self.interactive.fetch_sub(commands, Ordering::Relaxed),
            Lane::Bulk => self.bulk.fetch_sub(commands, Ordering::Relaxed),
        };
    }

    /// All that wait.
    pub(crate) fn count(&self) -> usize {
        self.interactive.load(Ordering::Relaxed) + self.bulk.load(Ordering::Relaxed)
    }

    /// What has been taken so far, but for what comes in at this moment.
    pub(crate) fn taken_count(&self) -> u64 {
        self.entered.load(Ordering::Relaxed).saturating_sub(self.count() as u64)
    }
}

/// What waits, in the order in which it came, by lane.
#[derive(Default)]
pub(crate) struct Lanes {
    interactive: VecDeque<Pending>,
    bulk: VecDeque<Pending>,
    /// Whether the first of the bulk lane was too large for its share of the last batch, and goes next, alone.
    owes_bulk: bool,
}

impl Lanes {
    pub(crate) fn push(&mut self, pending: Pending) {
        match pending.lane() {
            Lane::Interactive => self.interactive.push_back(pending),
            Lane::Bulk => self.bulk.push_back(pending),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.interactive.is_empty() && self.bulk.is_empty()
    }

    /// The next batch; empty only when no command with a receiver is left.
    ///
    /// The interactive lane comes first. While it fills batches, the bulk lane has its share of each, and what is too
    /// large for that a batch of its own between two others: so a command waits for no more than one submission of
    /// the other lane, and none waits for ever.
    pub(crate) fn next(&mut self, depth: &Depth) -> Vec<Pending> {
        let mut batch = Vec::with_capacity(self.interactive.len().min(BATCH_COMMANDS_MAX));
        if std::mem::take(&mut self.owes_bulk) {
            take(&mut self.bulk, &mut batch, 0, depth);
            if !batch.is_empty() {
                return batch;
            }
        }
        let share = if self.bulk.is_empty() { 0 } else { BULK_COMMANDS_MAX };
        take(&mut self.interactive, &mut batch, BATCH_COMMANDS_MAX - share, depth);
        if !self.bulk.is_empty() {
            let (count, is_alone) = (batch.len(), batch.is_empty());
            take(&mut self.bulk, &mut batch, if is_alone { BATCH_COMMANDS_MAX } else { share }, depth);
            self.owes_bulk = batch.len() == count && !self.bulk.is_empty();
        }
        batch
    }
}

/// Moves so many commands from a lane to a batch, and at least one submission to an empty one.
fn take(lane: &mut VecDeque<Pending>, batch: &mut Vec<Pending>, commands_max: usize, depth: &Depth) {
    let mut count = 0;
    while let Some(pending) = lane.front() {
        let (more, of, is_abandoned) = (pending.command_count(), pending.lane(), pending.is_abandoned());
        if !is_abandoned && !batch.is_empty() && count + more > commands_max {
            break;
        }
        depth.leave(of, more);
        // Nobody waits for these any more, and nothing has been promised.
        batch.extend(lane.pop_front().filter(|_| !is_abandoned));
        count += if is_abandoned { 0 } else { more };
    }
}

#[cfg(test)]
mod tests {
    use rolo_core::access::principal::Principal;
    use rolo_core::log::entry::{Origin, Surface};
    use rolo_core::{Command, Precondition, Request};

    use super::*;

    /// Lanes, with all that came in and the receivers of its answers.
    #[derive(Default)]
    struct Waiting {
        lanes: Lanes,
        depth: Depth,
        receivers: Vec<Receiver<Vec<BatchAnswer>>>,
    }

    impl Waiting {
        fn push(&mut self, lane: Lane, commands: usize) {
            let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 0 };
            let request =
                || Request { command: Command::ForgetAnswers, precondition: Precondition::None, origin }.into();
            let batch = Batch::new(WorkspaceId(1), (0..commands).map(|_| request()).collect()).expect("a batch");
            let (pending, receiver) = Pending::batch(Box::new(Batch { lane, ..batch }));
            self.depth.enter(lane, commands).expect("there is room");
            self.lanes.push(pending);
            self.receivers.push(receiver);
        }

        fn push_each(&mut self, lane: Lane, count: usize) {
            (0..count).for_each(|_| self.push(lane, 1));
        }

        /// Commands of each lane in the next batch.
        fn next(&mut self) -> (usize, usize) {
            let batch = self.lanes.next(&self.depth);
            let count = |lane| batch.iter().filter(|it| it.lane() == lane).map(Pending::command_count).sum();
            (count(Lane::Interactive), count(Lane::Bulk))
        }
    }

    #[test]
    fn one_lane_alone_fills_batches_and_both_share_them() {
        for lane in [Lane::Interactive, Lane::Bulk] {
            let mut waiting = Waiting::default();
            waiting.push_each(lane, 300);
            let next = [waiting.next(), waiting.next(), waiting.next()].map(|(interactive, bulk)| interactive + bulk);
            assert_eq!(next, [256, 44, 0]);
        }
        let mut waiting = Waiting::default();
        waiting.push_each(Lane::Bulk, 300);
        waiting.push_each(Lane::Interactive, 200);
        assert_eq!([waiting.next(), waiting.next(), waiting.next()], [(192, 64), (8, 64), (0, 172)]);
        assert!(waiting.lanes.is_empty() && waiting.depth.count() == 0 && waiting.depth.taken_count() == 500);
    }

    #[test]
    fn a_large_submission_goes_alone_and_is_neither_forgotten_nor_in_the_way() {
        let mut waiting = Waiting::default();
        waiting.push(Lane::Bulk, 1_000);
        waiting.push(Lane::Bulk, 1_000);
        waiting.push_each(Lane::Interactive, 500);
        let next: Vec<_> = (0..6).map(|_| waiting.next()).collect();
        assert_eq!(next, [(192, 0), (0, 1_000), (192, 0), (0, 1_000), (116, 0), (0, 0)]);
        waiting.push_each(Lane::Interactive, 1);
        waiting.push(Lane::Interactive, 1_000);
        assert_eq!([waiting.next(), waiting.next()], [(1, 0), (1_000, 0)]);
    }

    #[test]
    fn what_nobody_waits_for_is_left_out_and_counts_no_more() {
        let mut waiting = Waiting::default();
        waiting.push(Lane::Bulk, 1_000);
        waiting.push_each(Lane::Interactive, 3);
        assert_eq!(waiting.next(), (3, 0));
        waiting.push_each(Lane::Interactive, 2);
        waiting.receivers.remove(0);
        assert_eq!((waiting.next(), waiting.depth.count()), ((2, 0), 0), "the large one was about to go");
    }

    #[test]
    fn each_lane_takes_as_many_commands_as_it_may_and_refuses_the_next_one_whole() {
        let depth = Depth::default();
        for _ in 0..4 {
            depth.enter(Lane::Bulk, 1_000).expect("room");
        }
        assert!(matches!(depth.enter(Lane::Bulk, 97), Err(StoreError::Busy(reason)) if reason.starts_with("4000 ")));
        depth.enter(Lane::Bulk, 96).expect("room");
        assert!(matches!(depth.enter(Lane::Bulk, 1), Err(StoreError::Busy(_))));
        (0..QUEUE_COMMANDS_MAX)
            .for_each(|_| depth.enter(Lane::Interactive, 1).expect("the other lane has its own room"));
        let full = depth.enter(Lane::Interactive, 1);
        assert_eq!(full, Err(StoreError::Busy("4096 requests wait already".into())));
    }
}
