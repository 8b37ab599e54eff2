//! A batch between loading and writing, the same for each database: what its commands read, and what comes of them.

use std::collections::HashSet;
use std::hash::Hash;

use rolo_core::command::Reads;
use rolo_core::decide::{Answer, Moment, answer};
use rolo_core::{Clock, Entropy, View, WorkspaceId};

use crate::model::submission::Submission;

/// What the commands of a batch read, for each of its workspaces.
pub(crate) fn reads(submissions: &[&Submission]) -> Vec<(WorkspaceId, Reads)> {
    let mut wanted: Vec<(WorkspaceId, Reads)> = Vec::with_capacity(1);
    for submission in submissions {
        let place = wanted.iter().position(|(workspace, _)| *workspace == submission.workspace);
        let place = place.unwrap_or_else(|| {
            wanted.push((submission.workspace, Reads::default()));
            wanted.len() - 1
        });
        let reads = &mut wanted[place].1;
        submission.request.command.reads(reads);
        reads.kept.extend(submission.retry.iter().map(|retry| retry.key.clone()));
    }
    wanted
}

/// Carries out all commands in their order, each on the view of its workspace, and answers each. `None` when a command's
/// workspace is not among the views.
pub(crate) fn decide(
    views: &mut [View],
    submissions: &[&Submission],
    clock: &dyn Clock,
    entropy: &dyn Entropy,
) -> Option<Vec<Answer>> {
    let now = clock.now();
    let mut answers = Vec::with_capacity(submissions.len());
    for submission in submissions {
        let view = views.iter_mut().find(|view| view.workspace.id == submission.workspace)?;
        let moment = Moment { now, random: entropy.bits() };
        answers.push(answer(view, &submission.request, submission.retry.as_ref(), moment));
    }
    Some(answers)
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
