//! What waits in front of a writer.

use rolo_core::decide::Answer;
use tokio::sync::oneshot;

use crate::error::StoreError;
use crate::model::submission::Submission;

/// Submissions that may wait for the writer; one more is refused as busy.
pub const QUEUE_COMMANDS_MAX: usize = 4_096;

/// Submissions in one transaction. Beyond 64 a larger batch gains little.
pub const BATCH_COMMANDS_MAX: usize = 256;

/// A submission and where its answer goes.
pub(crate) struct Job {
    /// Apart, since a job is moved several times on its way.
    pub(crate) submission: Box<Submission>,
    pub(crate) answer: oneshot::Sender<Result<Answer, StoreError>>,
}
