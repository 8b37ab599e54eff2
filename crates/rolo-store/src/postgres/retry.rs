//! Retries of operations that failed for a passing reason.

use crate::postgres::error::DbError;

/// Tries something again as a whole where that may help, so many times at most.
pub(crate) async fn retried<T, F: Future<Output = Result<T, DbError>>>(
    attempt_count_max: u32,
    may_help: impl Fn(&DbError) -> bool,
    attempt: impl Fn() -> F,
) -> Result<T, DbError> {
    let mut number = 1;
    loop {
        match attempt().await {
            Err(fault) if may_help(&fault) && number < attempt_count_max => number += 1,
            result => return result,
        }
    }
}
