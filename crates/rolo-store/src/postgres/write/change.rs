//! A change beside submissions, in a transaction of its own.

/// How often a change is tried.
pub(crate) const ATTEMPT_COUNT_MAX: u32 = 5;

/// Makes a change in a transaction of its own, which the expression finds open on `$client`. It is made again as a whole
/// where that may help.
macro_rules! change {
    ($store:expr, |$client:ident| $change:expr) => {{
        use $crate::postgres::error::Remedy;
        use $crate::postgres::write::change::ATTEMPT_COUNT_MAX;
        use $crate::postgres::write::writer::ANSWER_SECONDS_MAX;
        let mut attempt = 1;
        loop {
            let result = async {
                $store.health.takes_commits()?;
                let session = $store.health.answered(ANSWER_SECONDS_MAX, $store.writer.share.take()).await?;
                let $client = &*session;
                let changed = async {
                    $client.batch_execute("begin isolation level read committed").await?;
                    $change.await
                };
                let result = $store.health.answered(ANSWER_SECONDS_MAX, changed).await?;
                let commit = async { Ok($client.batch_execute("commit").await?) };
                $store
                    .health
                    .answered(ANSWER_SECONDS_MAX, commit)
                    .await
                    .map_err($crate::postgres::error::Fault::of_commit)?;
                session.settle();
                Ok::<_, $crate::postgres::error::Fault>(result)
            };
            match result.await {
                Ok(changed) => break Ok(changed),
                Err(fault) if fault.remedy() != Remedy::None && attempt < ATTEMPT_COUNT_MAX => attempt += 1,
                Err(fault) => break Err($store.sort(fault)),
            }
        }
    }};
}
pub(crate) use change;
