//! A submission and its answer.

use rolo_core::decide::Answer;

use crate::error::StoreError;
use crate::model::submission::Submission;
use crate::sqlite::engine::Sqlite;

impl Sqlite {
    pub(crate) async fn commit(&self, submission: Box<Submission>) -> Result<Answer, StoreError> {
        if let Some(reason) = self.health.failure() {
            return Err(StoreError::Failed(reason));
        }
        let answer = self.entrance.enter(submission)?;
        match answer.await {
            Ok(answer) => answer,
            // The writer is gone without an answer: nobody knows what it had done.
            Err(_) => Err(StoreError::Failed(self.health.failure().unwrap_or_else(|| "the writer has ended".into()))),
        }
    }
}
