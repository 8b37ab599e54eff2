//! Submissions to the writer.

use rolo_core::change::decide::Retry;
use rolo_core::change::decide::batch::{BatchCommand, BatchMode};
use rolo_core::{Request, WorkspaceId};

/// Commands of one submission.
pub const SUBMISSION_COMMANDS_MAX: usize = 1_000;

/// A request on its way to the writer.
pub struct Submission {
    /// The workspace that it is for.
    pub workspace: WorkspaceId,
    /// The lane of the queue.
    pub lane: Lane,
    /// What is asked for.
    pub request: Request,
    /// Its claim that it may be a retry.
    pub retry: Option<Retry>,
}

/// The lanes of the command queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lane {
    /// A caller waits for the answer.
    #[default]
    Interactive,
    /// Background work. It gets what the others leave, and a small share where they leave nothing.
    Bulk,
}

/// Several requests that are handled in their order, each on what those before it have left.
pub struct Batch {
    pub(crate) workspace: WorkspaceId,
    pub(crate) lane: Lane,
    pub(crate) commands: Vec<BatchCommand>,
    pub(crate) mode: BatchMode,
}

/// Why a batch cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{found} commands are more than the {SUBMISSION_COMMANDS_MAX} of one batch: send them in several")]
pub struct TooManyCommands {
    /// How many there were.
    pub found: usize,
}

impl Submission {
    /// An interactive request without an idempotency key.
    pub fn new(workspace: WorkspaceId, request: Request) -> Self {
        Self { workspace, lane: Lane::Interactive, request, retry: None }
    }
}

impl Batch {
    /// An interactive batch, of which each command stands for itself.
    pub fn new(workspace: WorkspaceId, commands: Vec<BatchCommand>) -> Result<Self, TooManyCommands> {
        match commands.len() {
            0..=SUBMISSION_COMMANDS_MAX => {
                Ok(Self { workspace, lane: Lane::Interactive, commands, mode: BatchMode::default() })
            }
            found => Err(TooManyCommands { found }),
        }
    }

    /// All of it is carried out, or none.
    pub fn atomic(self) -> Self {
        Self { mode: BatchMode { is_atomic: true, ..self.mode }, ..self }
    }

    /// Nothing is written, no position of the log is used and no answer is kept; the answers say what would have come of it.
    pub fn dry_run(self) -> Self {
        Self { mode: BatchMode { is_dry_run: true, ..self.mode }, ..self }
    }

    /// Nobody waits for it.
    pub fn bulk(self) -> Self {
        Self { lane: Lane::Bulk, ..self }
    }
}
