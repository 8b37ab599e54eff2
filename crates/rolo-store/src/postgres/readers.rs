//! Connections for reading.

use deadpool_postgres::Pool;

use super::connections::Session;
use super::fault::{Fault, Remedy};
use super::health::Health;

/// How often a query is tried: a reading can always be repeated.
pub(super) const ATTEMPT_COUNT_MAX: u32 = 3;

/// A pool of connections for reading.
pub(super) struct Readers {
    pub(super) pool: Pool,
}

impl Readers {
    /// A connection of the pool.
    pub(super) async fn take(&self) -> Result<Session, Fault> {
        Session::take(&self.pool).await
    }
}

/// Runs a query, with another connection once more if the first one was lost. An expression of type
/// `Result<_, Fault>`, in which `$client` stands for a connection.
macro_rules! read {
    ($readers:expr, $health:expr, |$client:ident| $query:expr) => {{
        let mut attempt = 1;
        loop {
            let result = async {
                let session = $readers.take().await?;
                let $client = &*session;
                let result = $query.await;
                // After any other fault the connection is closed: it may not have been the statement's own.
                if result.is_ok() {
                    session.settle();
                }
                result
            };
            match result.await {
                Ok(found) => break Ok(found),
                Err(fault) if $crate::postgres::readers::may_try_again(&fault, attempt, $health) => attempt += 1,
                Err(fault) => break Err(fault),
            }
        }
    }};
}
pub(super) use read;

/// Whether another attempt may help.
pub(super) fn may_try_again(fault: &Fault, attempt: u32, health: &Health) -> bool {
    // The pool may hold a number of connections that were lost together; each attempt finds one of them. While the
    // database is known to be gone, nobody is kept waiting for it.
    let is_first_sign = health.trouble().is_none();
    health.learn(fault);
    fault.remedy() != Remedy::None && attempt < ATTEMPT_COUNT_MAX && is_first_sign
}
