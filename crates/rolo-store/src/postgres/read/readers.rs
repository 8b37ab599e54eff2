//! Connections for reading.

use crate::postgres::error::{Fault, Remedy};
use crate::postgres::health::Health;
use crate::postgres::open::sharing::{Session, Share};

/// How often a query is tried: a reading can always be repeated.
pub(crate) const ATTEMPT_COUNT_MAX: u32 = 3;

/// Connections for reading.
pub(crate) struct Readers {
    pub(crate) share: Share,
    /// How long a reader waits for its answer, in seconds, with all attempts.
    pub(crate) answer_seconds_max: u64,
}

impl Readers {
    /// A connection.
    pub(crate) async fn take(&self) -> Result<Session, Fault> {
        self.share.take().await
    }
}

/// Runs a query, with another connection once more if the first one was lost. An expression of type
/// `Result<_, Fault>`, in which `$client` stands for a connection.
macro_rules! read {
    ($readers:expr, $health:expr, |$client:ident| $query:expr) => {{
        let mut attempt = 1;
        let attempts = async {
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
                    Err(fault) if $crate::postgres::read::readers::may_try_again(&fault, attempt, &$health) => {
                        attempt += 1
                    }
                    Err(fault) => break Err(fault),
                }
            }
        };
        $health.answered($readers.answer_seconds_max, attempts).await
    }};
}
pub(crate) use read;

/// Whether another attempt may help.
pub(crate) fn may_try_again(fault: &Fault, attempt: u32, health: &Health) -> bool {
    // The pool may hold a number of connections that were lost together; each attempt finds one of them. While the
    // database is known to be gone, nobody is kept waiting for it.
    let is_first_sign = health.trouble().is_none();
    health.learn(fault);
    fault.remedy() != Remedy::None && attempt < ATTEMPT_COUNT_MAX && is_first_sign
}
