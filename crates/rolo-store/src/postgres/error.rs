//! Errors of PostgreSQL, sorted by what they mean for the request and for the next attempt.

use tokio_postgres::error::{Severity, SqlState};

use crate::error::StoreError;

/// A failed statement, a lost connection, or stored data that contradict themselves.
#[derive(Debug)]
pub(crate) struct DbError(Kind);

#[derive(Debug)]
enum Kind {
    Postgres(tokio_postgres::Error),
    /// The connection did not answer in time, or none could be had.
    Gone(String),
    /// All connections are in use.
    Busy,
    /// A worker cannot be used now, as this sentence says.
    WorkerAway(String),
    /// The server must not be written to as it is.
    Unsafe(String),
    /// Nobody knows whether a commit happened; and whether that speaks of the whole database.
    Unknown {
        reason: String,
        is_outage: bool,
    },
    /// Nor this one, for there is no answer to it.
    Unanswered,
    Damaged(&'static str),
    Internal(&'static str),
    Closing,
    /// Another version of the program has taken the database over.
    OtherVersion,
    /// The workspace was deleted.
    NoWorkspace,
}

/// What stands in the log and in the answer, so that its operator knows what to do.
const OTHER_VERSION: &str = "another version of Rolo has changed this database; nothing was written. Start that version in the place of this one";

/// The driver's words for a server that does not speak TLS; it gives no other sign.
const NO_TLS: &str = "server does not support TLS";

/// What may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// The same again: it met another transaction.
    Again,
    /// The same again with another connection: this one is lost, or leads to a server that takes no writes now.
    Reconnect,
    /// Nothing.
    None,
}

impl DbError {
    /// Stored data contradict themselves.
    pub(crate) fn damaged(what: &'static str) -> Self {
        Self(Kind::Damaged(what))
    }

    /// Something of ours is wrong.
    pub(crate) fn internal(what: &'static str) -> Self {
        Self(Kind::Internal(what))
    }

    /// The store is being closed.
    pub(crate) fn closing() -> Self {
        Self(Kind::Closing)
    }

    /// The server did not answer in time.
    pub(crate) fn no_answer() -> Self {
        Self(Kind::Gone("it does not answer".into()))
    }

    /// Another version of the program has taken the database over.
    pub(crate) fn other_version() -> Self {
        Self(Kind::OtherVersion)
    }

    /// The workspace was deleted.
    pub(crate) fn no_workspace() -> Self {
        Self(Kind::NoWorkspace)
    }

    /// All connections are in use.
    pub(crate) fn busy() -> Self {
        Self(Kind::Busy)
    }

    /// A worker cannot be used now, as this sentence says.
    pub(crate) fn worker_away(sentence: String) -> Self {
        Self(Kind::WorkerAway(sentence))
    }

    /// The server must not be used as it is.
    pub(crate) fn not_safe(reason: String) -> Self {
        Self(Kind::Unsafe(reason))
    }

    /// What a failed COMMIT means: unless the server itself says that the transaction has failed, nobody knows.
    pub(crate) fn of_commit(self) -> Self {
        match &self.0 {
            Kind::Postgres(error) if is_a_verdict(error) => self,
            Kind::Postgres(error) => Self(Kind::Unknown { reason: describe(error), is_outage: !is_from_behind(error) }),
            Kind::Gone(_) => Self(Kind::Unanswered),
            Kind::Busy
            | Kind::WorkerAway(_)
            | Kind::Unsafe(_)
            | Kind::Unknown { .. }
            | Kind::Unanswered
            | Kind::Damaged(_)
            | Kind::Internal(_)
            | Kind::Closing
            | Kind::OtherVersion
            | Kind::NoWorkspace => self,
        }
    }

    /// Whether there is no answer to a commit.
    pub(crate) fn is_of_unanswered_commit(&self) -> bool {
        matches!(self.0, Kind::Unanswered)
    }

    /// What may help. After a fault of a commit that is unknown, nothing does: the same again could be a second time.
    pub(crate) fn remedy(&self) -> Remedy {
        match &self.0 {
            Kind::Postgres(error) => remedy(error),
            Kind::Gone(_) => Remedy::Reconnect,
            Kind::Busy
            | Kind::WorkerAway(_)
            | Kind::Unsafe(_)
            | Kind::Unknown { .. }
            | Kind::Unanswered
            | Kind::Damaged(_)
            | Kind::Internal(_)
            | Kind::Closing
            | Kind::OtherVersion
            | Kind::NoWorkspace => Remedy::None,
        }
    }

    /// Whether the server gives no more connections to us.
    pub(crate) fn is_too_many_connections(&self) -> bool {
        self.code() == Some(&SqlState::TOO_MANY_CONNECTIONS)
    }

    /// Whether the server must not be used as it is.
    pub(crate) fn is_unsafe(&self) -> bool {
        matches!(self.0, Kind::Unsafe(_))
    }

    /// Whether TLS could not be agreed upon, which waiting does not change.
    pub(crate) fn is_of_tls(&self) -> bool {
        let Kind::Postgres(error) = &self.0 else { return false };
        let mut cause = std::error::Error::source(error);
        if cause.is_some_and(|cause| cause.to_string() == NO_TLS) {
            return true;
        }
        while let Some(inner) = cause {
            if inner.is::<rustls::Error>() || inner.downcast_ref::<std::io::Error>().is_some_and(wraps_tls) {
                return true;
            }
            cause = inner.source();
        }
        false
    }

    /// Why the database cannot be used at all now; `None` when only this statement could not.
    pub(crate) fn outage(&self) -> Option<String> {
        match &self.0 {
            Kind::Postgres(error) if is_from_behind(error) => None,
            Kind::Postgres(error) if remedy(error) == Remedy::Reconnect => Some(describe(error)),
            Kind::Postgres(error) if error.code() == Some(&SqlState::DISK_FULL) => Some(describe(error)),
            Kind::Postgres(error) if is_access_denied(error) => Some(describe(error)),
            Kind::Gone(reason) | Kind::Unsafe(reason) | Kind::Unknown { reason, is_outage: true } => {
                Some(reason.clone())
            }
            Kind::Unanswered => Some(self.reason()),
            Kind::OtherVersion => Some(OTHER_VERSION.into()),
            Kind::Postgres(_)
            | Kind::Unknown { is_outage: false, .. }
            | Kind::Busy
            | Kind::WorkerAway(_)
            | Kind::Damaged(_)
            | Kind::Internal(_)
            | Kind::Closing
            | Kind::NoWorkspace => None,
        }
    }

    /// What it says behind the name of the worker that was asked, where the rows stand on several; `None` when it is no fault of it.
    pub(crate) fn of_worker(&self) -> Option<String> {
        match &self.0 {
            Kind::Postgres(error) if is_from_behind(error) && remedy(error) == Remedy::Reconnect => {
                Some(format!("cannot be used: {}", describe(error)))
            }
            Kind::Gone(_) | Kind::Unanswered => Some("does not answer".into()),
            _ => None,
        }
    }

    /// Whether there was no answer, which may be a worker's fault.
    pub(crate) fn is_silence(&self) -> bool {
        matches!(self.0, Kind::Gone(_) | Kind::Unanswered)
    }

    /// Whether two processes have made the same thing at the same moment.
    pub(crate) fn is_collision(&self) -> bool {
        let Kind::Postgres(error) = &self.0 else { return false };
        let made_twice = [&SqlState::UNIQUE_VIOLATION, &SqlState::DUPLICATE_TABLE, &SqlState::DUPLICATE_OBJECT];
        error.code().is_some_and(|code| made_twice.contains(&code)) || remedy(error) == Remedy::Again
    }

    /// The server's own code for it.
    pub(crate) fn code(&self) -> Option<&SqlState> {
        match &self.0 {
            Kind::Postgres(error) => error.code(),
            _ => None,
        }
    }

    /// It in words.
    pub(crate) fn reason(&self) -> String {
        match &self.0 {
            Kind::Postgres(error) => describe(error),
            Kind::Gone(reason) | Kind::Unsafe(reason) | Kind::Unknown { reason, .. } => reason.clone(),
            Kind::Unanswered => "it does not answer a commit; does a synchronous standby confirm it?".into(),
            Kind::Busy => "all connections are in use".into(),
            Kind::WorkerAway(sentence) => sentence.clone(),
            Kind::Damaged(what) => format!("the database is damaged: {what}"),
            Kind::Internal(what) => (*what).into(),
            Kind::Closing => "the store is closing".into(),
            Kind::OtherVersion => OTHER_VERSION.into(),
            Kind::NoWorkspace => StoreError::NoWorkspace.to_string(),
        }
    }

    /// What it means for the request. The server looks after its own disk, and other processes go on: no fault ends
    /// this one.
    pub(crate) fn into_error(self) -> StoreError {
        let reason = self.reason();
        match self.0 {
            Kind::Postgres(error) if error.code() == Some(&SqlState::DISK_FULL) => StoreError::Full,
            // Only what reads has a limit of time on the server's side.
            Kind::Postgres(error) if error.code() == Some(&SqlState::QUERY_CANCELED) => StoreError::TooSlow(reason),
            Kind::Postgres(error) => match remedy(&error) {
                Remedy::Again | Remedy::Reconnect => StoreError::Busy(format!("the database: {reason}")),
                Remedy::None if is_scarcity(&error) || is_access_denied(&error) => {
                    StoreError::Busy(format!("the database: {reason}"))
                }
                Remedy::None => StoreError::Internal(reason),
            },
            Kind::Gone(_) | Kind::Unsafe(_) => StoreError::Busy(format!("the database: {reason}")),
            Kind::Busy | Kind::WorkerAway(_) => StoreError::Busy(reason),
            Kind::Unknown { .. } | Kind::Unanswered => StoreError::Unknown(reason),
            Kind::Damaged(_) | Kind::Internal(_) => StoreError::Internal(reason),
            Kind::Closing => StoreError::Closing,
            Kind::OtherVersion => StoreError::Busy(reason),
            Kind::NoWorkspace => StoreError::NoWorkspace,
        }
    }
}

fn remedy(error: &tokio_postgres::Error) -> Remedy {
    // Not an answer of the server: a broken connection, or one that could not be made.
    error.code().map_or(Remedy::Reconnect, |code| remedy_of(code.code(), message(error)))
}

fn message(error: &tokio_postgres::Error) -> &str {
    error.as_db_error().map_or("", |answer| answer.message())
}

fn remedy_of(code: &str, message: &str) -> Remedy {
    match code {
        "40001" | "40P01" | "55P03" => Remedy::Again,
        // Shutting down, crashed, starting up, ended for idling; read-only, as after a switch-over; a statement that was
        // prepared before another process changed the schema.
        "57P01" | "57P02" | "57P03" | "57P05" | "25P03" | "25006" | "0A000" => Remedy::Reconnect,
        INTERNAL if is_of_lost_worker(message) => Remedy::Reconnect,
        code if code.starts_with("08") => Remedy::Reconnect,
        _ => Remedy::None,
    }
}

/// PostgreSQL's code for a mistake of its own, which nothing helps. Citus uses it for the loss of a worker, too.
const INTERNAL: &str = "XX000";

/// Whether the text of such an answer is of the loss of a worker.
fn is_of_lost_worker(message: &str) -> bool {
    const WORDS: [&str; 4] = ["could not commit transaction", "remote node", "failure on connection", "active node"];
    WORDS.iter().any(|words| message.contains(words))
}

/// Whether the server says, on a connection that is sound, that it has lost another one behind it: a worker of Citus. That is
/// a fault of the workspaces that stand there, and the others go on.
fn is_from_behind(error: &tokio_postgres::Error) -> bool {
    let Some(answer) = error.as_db_error() else { return false };
    speaks_of_another(answer.code().code(), answer.parsed_severity(), answer.message())
        || answer.parsed_severity() == Some(Severity::Error) && is_heard_from_another(answer.where_())
}

/// Whether such an answer was passed on: Citus says in its context at which worker it was carrying out the statement.
fn is_heard_from_another(context: Option<&str>) -> bool {
    context.is_some_and(|context| context.contains("while executing command on "))
}

/// What ends the server's own connection to us is fatal. A worker's end is passed on under its code, as an error of the statement.
fn speaks_of_another(code: &str, severity: Option<Severity>, message: &str) -> bool {
    let is_of_connections = code.starts_with("08") && code != "08P01" || code.starts_with("57P0");
    severity == Some(Severity::Error) && (code == INTERNAL && is_of_lost_worker(message) || is_of_connections)
}

/// Whether the answer to a COMMIT says that the transaction has failed.
fn is_a_verdict(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|code| code.code() != INTERNAL) && remedy(error) != Remedy::Reconnect
}

fn wraps_tls(error: &std::io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>())
}

/// Whether the server has run out of something that comes back by itself.
fn is_scarcity(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|code| code.code().starts_with("53"))
}

/// Whether the server lets us do nothing at all until somebody changes that: the database or the role is gone, another
/// password holds, a right was taken away, or its own files fail.
fn is_access_denied(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|code| {
        let is_of_class = |class| code.code().starts_with(class);
        matches!(code.code(), "57P04" | "3D000" | "42501") || is_of_class("28") || is_of_class("58")
    })
}

/// The error's own words, without the statement or any value: what the server calls detail may hold a key.
pub(crate) fn describe(error: &tokio_postgres::Error) -> String {
    if let Some(answer) = error.as_db_error() {
        return format!("{} (SQLSTATE {})", answer.message(), answer.code().code());
    }
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        text.push_str(": ");
        text.push_str(&inner.to_string());
        cause = inner.source();
    }
    text
}

impl From<tokio_postgres::Error> for DbError {
    fn from(error: tokio_postgres::Error) -> Self {
        let is_of_type = std::error::Error::source(&error).is_some_and(|cause| {
            cause.is::<tokio_postgres::types::WasNull>() || cause.is::<tokio_postgres::types::WrongType>()
        });
        // A value of another type than we write is damage, not a fault of the statement.
        if is_of_type { Self::damaged("a column holds a value of another type") } else { Self(Kind::Postgres(error)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Citus 13.2.2 answered, or answers by its source, when a worker was killed, stopped or frozen; and what PostgreSQL
    /// says of itself.
    #[test]
    fn what_is_lost_behind_the_server_is_tried_again_and_is_no_outage_of_the_database() {
        use Remedy::{Again, Reconnect};
        use Severity::{Error, Fatal};
        for (code, severity, message, remedy, is_of_another) in [
            (
                "XX000",
                Error,
                "could not commit transaction for shard 102008 on at least one active node",
                Reconnect,
                true,
            ),
            ("XX000", Error, "could not commit transaction on any active node", Reconnect, true),
            ("XX000", Error, "cache lookup failed for relation 16384", Remedy::None, false),
            ("08006", Error, "connection to the remote node rolo@worker.example:5432 failed", Reconnect, true),
            ("57P01", Error, "terminating connection due to administrator command", Reconnect, true),
            ("40P01", Error, "canceling the transaction since it was involved in a distributed deadlock", Again, false),
            ("57P01", Fatal, "terminating connection due to administrator command", Reconnect, false),
            ("57P03", Fatal, "the database system is starting up", Reconnect, false),
            ("08P01", Error, "server conn crashed?", Reconnect, false),
            ("25006", Error, "cannot execute UPDATE in a read-only transaction", Reconnect, false),
        ] {
            assert_eq!(remedy_of(code, message), remedy, "{code} {message}");
            assert_eq!(speaks_of_another(code, Some(severity), message), is_of_another, "{code} {message}");
        }
    }

    /// What a worker answers of itself is passed on with its own code; only the context says that it is another server's.
    #[test]
    fn what_a_worker_lacks_is_no_outage_of_the_database() {
        for context in
            ["while executing command on worker.example:5432", "SQL function\nwhile executing command on w:9701"]
        {
            assert!(is_heard_from_another(Some(context)), "{context}");
        }
        for context in [None, Some("PL/pgSQL function stall() line 2"), Some("automatic vacuum of table")] {
            assert!(!is_heard_from_another(context), "{context:?}");
        }
    }
}
