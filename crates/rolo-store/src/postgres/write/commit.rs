//! A submission and its answer.

use rolo_core::decide::Answer;

use crate::error::StoreError;
use crate::model::submission::Submission;
use crate::postgres::engine::Postgres;

impl Postgres {
    pub(crate) async fn commit(&self, submission: Box<Submission>) -> Result<Answer, StoreError> {
        match self.writer.enter(submission)?.await {
            Ok(answer) => answer,
            // The writer is gone without an answer: nobody knows what it had done.
            Err(_) => Err(StoreError::Unknown("the writer has ended".into())),
        }
    }
}
