//! A submission and its answer.

use rolo_core::change::decide::CommandResult;
use rolo_core::change::decide::batch::BatchAnswer;

use crate::command_queue::{Pending, Receiver};
use crate::error::StoreError;
use crate::model::submission::{Batch, Submission};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::write::command_queue::Work;

impl Sqlite {
    pub(crate) async fn submit(&self, submission: Box<Submission>) -> Result<CommandResult, StoreError> {
        let (pending, answer) = Pending::one(submission);
        self.answer(pending, answer).await
    }

    pub(crate) async fn submit_batch(&self, batch: Box<Batch>) -> Result<Vec<BatchAnswer>, StoreError> {
        let (pending, answer) = Pending::batch(batch);
        self.answer(pending, answer).await
    }

    async fn answer<T>(&self, pending: Pending, answer: Receiver<T>) -> Result<T, StoreError> {
        if let Some(reason) = self.health.failure() {
            return Err(StoreError::Failed(reason));
        }
        self.queue.push(Work::Submitted(pending))?;
        match answer.await {
            Ok(answer) => answer,
            // The writer is gone without an answer: nobody knows what it had done.
            Err(_) => Err(StoreError::Failed(self.health.failure().unwrap_or_else(|| "the writer has ended".into()))),
        }
    }
}
