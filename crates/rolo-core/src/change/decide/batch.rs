//! Several commands that stand together: all or none of them, each for itself, or none of them for a trial.

use super::{CommandResult, Outcome, RETRY_MILLIS, Retry, WriteContext, answer};
use crate::change::command::Request;
use crate::change::view::View;
use crate::log::entry::Change;
use crate::model::time::Timestamp;

/// One command of a batch.
pub struct BatchCommand {
    /// What is asked for.
    pub request: Request,
    /// Its claim that it may be a retry.
    pub retry: Option<Retry>,
}

impl From<Request> for BatchCommand {
    fn from(request: Request) -> Self {
        Self { request, retry: None }
    }
}

/// How the commands of a batch stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BatchMode {
    /// Whether all are carried out or none.
    pub is_atomic: bool,
    /// Whether nothing is written, no position is used and no answer is kept, whatever comes of them.
    pub is_dry_run: bool,
}

/// What came of one command of a batch.
#[derive(Clone, Debug, PartialEq)]
pub enum BatchAnswer {
    /// What comes of a command that is sent alone.
    Answered(CommandResult),
    /// What would have come of it, had it been no dry run.
    Proposed {
        /// The record as it would be. A new one would have another id.
        outcome: Outcome,
        /// The entries that it would have put on the log.
        changes: Vec<Change>,
    },
    /// It has not happened, since the command at this index was refused and all or none were to.
    Undone {
        /// Counted from 0.
        refused: usize,
    },
}

/// Carries out the commands in their order, each on what those before it have left, with one answer for each.
pub fn answer_batch(
    view: &mut View,
    commands: &[BatchCommand],
    mode: BatchMode,
    mut moment: impl FnMut() -> WriteContext,
) -> Vec<BatchAnswer> {
    if commands.is_empty() {
        return Vec::new();
    }
    // The moment of the first command: each has one of its own, and no more are used.
    let first = moment();
    if let Some(refused) = reused(view, commands, first.now) {
        let mut answers = vec![BatchAnswer::Undone { refused }; commands.len()];
        answers[refused] = BatchAnswer::Answered(CommandResult::ReusedKey);
        return answers;
    }
    let mut first = Some(first);
    let moment = || first.take().unwrap_or_else(&mut moment);
    let run = |view: &mut View| run(view, commands, mode, moment);
    let result = if mode == BatchMode::default() { run(view) } else { view.attempt(run) };
    match result {
        Ok(answers) | Err(answers) => answers,
    }
}

/// The first command whose key belongs to another request. Then nothing of the batch is carried out: it is another batch.
fn reused(view: &View, commands: &[BatchCommand], now: Timestamp) -> Option<usize> {
    commands.iter().position(|command| {
        command.retry.as_ref().is_some_and(|Retry { key, fingerprint, keep: _ }| {
            let kept = view.kept(key, now.plus_millis(-RETRY_MILLIS));
            kept.is_some_and(|kept| kept.fingerprint != *fingerprint)
        })
    })
}

/// The answers, as an error when what was done is to be undone.
fn run(
    view: &mut View,
    commands: &[BatchCommand],
    mode: BatchMode,
    mut moment: impl FnMut() -> WriteContext,
) -> Result<Vec<BatchAnswer>, Vec<BatchAnswer>> {
    let mut answers = Vec::with_capacity(commands.len());
    for (index, BatchCommand { request, retry }) in commands.iter().enumerate() {
        let logged = view.changes().len();
        let answer = answer(view, request, retry.as_ref(), moment());
        let is_refused = matches!(answer, CommandResult::Refused(_) | CommandResult::ReusedKey);
        let answer = match answer {
            CommandResult::Done(outcome) if mode.is_dry_run => {
                BatchAnswer::Proposed { outcome, changes: view.changes()[logged..].to_vec() }
            }
            answer => BatchAnswer::Answered(answer),
        };
        if is_refused && mode.is_atomic {
            let mut answers = vec![BatchAnswer::Undone { refused: index }; commands.len()];
            answers[index] = answer;
            return Err(answers);
        }
        answers.push(answer);
    }
    if mode.is_dry_run { Err(answers) } else { Ok(answers) }
}

#[cfg(test)]
mod tests;
