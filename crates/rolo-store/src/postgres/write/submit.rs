//! A submission and its answer.

use rolo_core::change::decide::CommandResult;
use rolo_core::change::decide::batch::BatchAnswer;

use crate::command_queue::{Pending, Receiver};
use crate::error::StoreError;
use crate::model::submission::{Batch, Submission};
use crate::postgres::engine::Postgres;

impl Postgres {
    pub(crate) async fn submit(&self, submission: Box<Submission>) -> Result<CommandResult, StoreError> {
        let (pending, answer) = Pending::one(submission);
        self.answer(pending, answer).await
    }

    pub(crate) async fn submit_batch(&self, batch: Box<Batch>) -> Result<Vec<BatchAnswer>, StoreError> {
        let (pending, answer) = Pending::batch(batch);
        self.answer(pending, answer).await
    }

    async fn answer<T>(&self, pending: Pending, answer: Receiver<T>) -> Result<T, StoreError> {
        self.writer.push(pending)?;
        match answer.await {
            Ok(answer) => answer,
            // The writer is gone without an answer: nobody knows what it had done.
            Err(_) => Err(StoreError::Unknown("the writer has ended".into())),
        }
    }
}
