//! A batch between load and write, shared by the engines: the reads of its commands, and the writes that come of them.

use std::collections::HashSet;
use std::hash::Hash;

use rolo_core::change::command::Reads;
use rolo_core::change::decide::batch::answer_batch;
use rolo_core::change::decide::{WriteContext, answer};
use rolo_core::{Clock, Entropy, View, WorkspaceId};

use crate::command_queue::Pending;

/// What the commands of a batch read, for each of its workspaces.
pub(crate) fn reads(batch: &[Pending]) -> Vec<(WorkspaceId, Reads)> {
    let mut wanted: Vec<(WorkspaceId, Reads)> = Vec::with_capacity(1);
    for pending in batch {
        let id = pending.workspace();
        let place = wanted.iter().position(|(workspace, _)| *workspace == id);
        let place = place.unwrap_or_else(|| {
            wanted.push((id, Reads::default()));
            wanted.len() - 1
        });
        pending.reads(&mut wanted[place].1);
    }
    wanted
}

/// How many commands of a batch are of this workspace.
pub(crate) fn command_count(batch: &[Pending], workspace: WorkspaceId) -> usize {
    batch.iter().filter(|pending| pending.workspace() == workspace).map(Pending::command_count).sum()
}

/// Decides all commands in their order, each on the view of its workspace. `None` when a command's workspace is not among the
/// views.
pub(crate) fn decide(
    views: &mut [View],
    batch: &mut [Pending],
    clock: &dyn Clock,
    entropy: &dyn Entropy,
) -> Option<()> {
    let now = clock.now();
    let moment = || WriteContext { now, random: entropy.bits() };
    for pending in batch {
        let id = pending.workspace();
        let view = views.iter_mut().find(|view| view.workspace.id == id)?;
        match pending {
            Pending::One(submission, reply) => {
                reply.decided = Some(answer(view, &submission.request, submission.retry.as_ref(), moment()));
            }
            Pending::Batch(batch, reply) => {
                reply.decided = Some(answer_batch(view, &batch.commands, batch.mode, moment));
            }
        }
    }
    Some(())
}

/// Each thing once, in the order of its first coming.
pub(crate) fn once<T: Eq + Hash>(mut things: Vec<T>) -> Vec<T> {
    if things.len() < 2 {
        return things;
    }
    let mut seen = HashSet::with_capacity(things.len());
    let is_first: Vec<bool> = things.iter().map(|thing| seen.insert(thing)).collect();
    let mut is_first = is_first.into_iter();
    things.retain(|_| is_first.next().unwrap_or(true));
    things
}
