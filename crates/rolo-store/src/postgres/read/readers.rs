//! Readers: connections for queries, with a time limit and retries.

use std::sync::Arc;

use crate::postgres::error::{DbError, Remedy};
use crate::postgres::health::Health;
use crate::postgres::open::pool::{ConnectionBudget, Session};
use crate::postgres::retry::retried;

/// How often a query is tried: a reading can always be repeated.
const ATTEMPT_COUNT_MAX: u32 = 3;

/// Connections for reading.
pub(crate) struct Readers {
    pub(crate) connections: ConnectionBudget,
    /// How long a reader waits for its answer, in seconds, with all attempts.
    pub(crate) answer_seconds_max: u64,
}

impl Readers {
    /// Runs a query, with another connection once more if the first one was lost.
    ///
    /// The query would be an async closure that borrows the connection; but then the compiler does not see that what waits for it may
    /// be sent to another thread. So it gets a handle of its own, which costs little beside a round trip.
    pub(crate) async fn read<T, F: Future<Output = Result<T, DbError>>>(
        &self,
        health: &Health,
        query: impl Fn(Arc<Session>) -> F,
    ) -> Result<T, DbError> {
        let query = &query;
        let attempt = || async move {
            let session = Arc::new(self.connections.take().await?);
            let found = query(session.clone()).await?;
            // After a fault the connection is closed: it may not have been the statement's own.
            if let Some(session) = Arc::into_inner(session) {
                session.settle();
            }
            Ok(found)
        };
        let attempts = retried(ATTEMPT_COUNT_MAX, |fault| may_try_again(fault, health), attempt);
        health.answered(self.answer_seconds_max, attempts).await
    }
}

/// Whether another attempt may help.
fn may_try_again(fault: &DbError, health: &Health) -> bool {
    // The pool may hold a number of connections that were lost together; each attempt finds one of them. While the
    // database is known to be gone, nobody is kept waiting for it.
    let is_first_sign = health.unavailable().is_none();
    health.learn(fault);
    fault.remedy() != Remedy::None && is_first_sign
}
