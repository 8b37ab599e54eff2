//! Operational writes beside submissions, each in a transaction of its own.

use std::sync::Arc;

use crate::error::StoreError;
use crate::postgres::engine::Postgres;
use crate::postgres::error::{DbError, Remedy};
use crate::postgres::open::pool::Session;
use crate::postgres::retry::retried;
use crate::postgres::write::writer::ANSWER_SECONDS_MAX;

/// How often a change is tried.
const ATTEMPT_COUNT_MAX: u32 = 5;

impl Postgres {
    /// Makes a change in a transaction of its own, which it finds open. It is made again as a whole where that may help.
    pub(crate) async fn change<T, F: Future<Output = Result<T, DbError>>>(
        &self,
        change: impl Fn(Arc<Session>) -> F,
    ) -> Result<T, StoreError> {
        let change = &change;
        let attempt = || async move {
            self.health.takes_commits()?;
            let session = Arc::new(self.health.answered(ANSWER_SECONDS_MAX, self.writer.connections.take()).await?);
            let changing = async {
                session.batch_execute("begin isolation level read committed").await?;
                change(session.clone()).await
            };
            let changed = self.health.answered(ANSWER_SECONDS_MAX, changing).await?;
            let commit = async { Ok(session.batch_execute("commit").await?) };
            self.health.answered(ANSWER_SECONDS_MAX, commit).await.map_err(DbError::of_commit)?;
            if let Some(session) = Arc::into_inner(session) {
                session.settle();
            }
            Ok(changed)
        };
        let changed = retried(ATTEMPT_COUNT_MAX, |fault| fault.remedy() != Remedy::None, attempt).await;
        changed.map_err(|fault| self.sort(fault))
    }
}
