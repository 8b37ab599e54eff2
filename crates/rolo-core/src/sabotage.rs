//! Known-bad behaviour on purpose: what shows that a test can fail.
//!
//! A test that has never failed proves nothing. So each promise that a test holds can be broken at one place, by a build
//! with the feature `sabotage` and the variable `ROLO_SABOTAGE` set to a number; `cargo xtask sabotage` does that for
//! each, and fails when the named test lets it through. Without the feature everything here is `false` at compile time.

#[cfg(all(feature = "sabotage", not(debug_assertions)))]
compile_error!("the feature `sabotage` breaks promises on purpose and must not be in a release");

/// One promise, broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Sabotage {
    /// Commits are not flushed, and nobody checks that they are.
    NormalSynchronous = 1,
    /// The answer leaves before the commit.
    AnswerBeforeCommit = 2,
    /// The log entry is written in a transaction of its own, after that of the change.
    LogEntryApart = 3,
    /// The kept answer of an `Idempotency-Key` is written in a transaction of its own.
    KeptAnswerApart = 6,
    /// A failed flush is tried again, as if it had told nothing; so is a batch whose commit was lost on its way.
    RetryFailedFlush = 7,
    /// `If-Match` is compared before the request is in the queue.
    EarlyPrecondition = 9,
    /// One query forgets the workspace.
    ForgottenWorkspace = 10,
    /// One route forgets its scope.
    ForgottenScope = 11,
    /// The scope is checked after the write.
    LateScope = 12,
    /// A key is believed for a minute.
    KeyCacheOfAMinute = 13,
    /// The hash of a key is compared with `==`, which ends at the first byte that differs.
    EarlyExitComparison = 14,
    /// A connection has no time limit for its head.
    NoHeadTimer = 18,
    /// The key of a refused request is in the log.
    KeyInLog = 23,
    /// What a batch reads is read before its workspace is locked.
    ReadBeforeLock = 25,
    /// A key that nobody has is refused without being hashed, so that its answer comes sooner.
    EarlyExitUnknownKey = 26,
    /// A commit that failed is confirmed, and only then the store counts as failed.
    FailedCommitConfirmed = 27,
}

impl Sabotage {
    /// Whether this build and this run are sabotaged in this way.
    #[inline(always)]
    pub fn is_on(self) -> bool {
        chosen() == self as u8
    }

    /// The same for a promise that is kept at many places: whether it is broken at this one. `ROLO_SABOTAGE` names the
    /// place, or the end of its name, behind a colon: `10:load::CONTACT`. Without a name it is broken everywhere.
    #[inline(always)]
    pub fn is_on_at(self, place: &str) -> bool {
        self.is_on() && place.ends_with(chosen_place())
    }
}

/// The variable that chooses a sabotage.
pub const VARIABLE: &str = "ROLO_SABOTAGE";

/// Whether this build can be sabotaged.
pub const IS_POSSIBLE: bool = cfg!(feature = "sabotage");

#[cfg(not(feature = "sabotage"))]
#[inline(always)]
const fn chosen() -> u8 {
    0
}

#[cfg(not(feature = "sabotage"))]
#[inline(always)]
const fn chosen_place() -> &'static str {
    ""
}

#[cfg(feature = "sabotage")]
fn chosen() -> u8 {
    variable().split(':').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(feature = "sabotage")]
fn chosen_place() -> &'static str {
    variable().split_once(':').map_or("", |(_, place)| place)
}

#[cfg(feature = "sabotage")]
#[allow(
    clippy::disallowed_methods,
    reason = "never in a release, and a library under test has no other way to be told"
)]
fn variable() -> &'static str {
    static CHOSEN: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    CHOSEN.get_or_init(|| std::env::var(VARIABLE).unwrap_or_default())
}
