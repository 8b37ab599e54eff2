//! Errors of SQLite, sorted by what they mean for the store.

use rusqlite::ErrorCode;

use crate::error::StoreError;

/// A failed statement, or stored data that contradict themselves.
#[derive(Debug)]
pub(crate) struct DbError(Kind);

#[derive(Debug)]
enum Kind {
    Sqlite(rusqlite::Error),
    Damaged(&'static str),
    Unsound(String),
    Internal(&'static str),
    Closing,
    NoConnection,
    NoWorkspace,
}

impl DbError {
    /// Stored data contradict themselves.
    pub(crate) fn damaged(what: &'static str) -> Self {
        Self(Kind::Damaged(what))
    }

    /// The whole was checked and is damaged, as SQLite says.
    pub(crate) fn unsound(verdict: String) -> Self {
        Self(Kind::Unsound(verdict))
    }

    /// What is damaged, in words; `None` when it is no damage of what is stored.
    pub(crate) fn damage(&self) -> Option<String> {
        match &self.0 {
            Kind::Damaged(what) => Some((*what).into()),
            Kind::Unsound(verdict) => Some(verdict.clone()),
            Kind::Sqlite(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Some(describe(error)),
                _ => None,
            },
            Kind::Internal(_) | Kind::Closing | Kind::NoConnection | Kind::NoWorkspace => None,
        }
    }

    /// The disk is full.
    pub(crate) fn is_full(&self) -> bool {
        matches!(&self.0, Kind::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::DiskFull))
    }

    /// An error of the disk, in words.
    pub(crate) fn disk_error(&self) -> Option<String> {
        match &self.0 {
            Kind::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) => {
                Some(describe(error))
            }
            _ => None,
        }
    }

    /// Something of ours is wrong.
    pub(crate) fn internal(what: &'static str) -> Self {
        Self(Kind::Internal(what))
    }

    /// The store is being closed.
    pub(crate) fn closing() -> Self {
        Self(Kind::Closing)
    }

    /// A further connection could not be opened: file descriptors are scarce, say. Nothing is wrong with the file.
    pub(crate) fn no_connection(_: rusqlite::Error) -> Self {
        Self(Kind::NoConnection)
    }

    /// The workspace was deleted.
    pub(crate) fn no_workspace() -> Self {
        Self(Kind::NoWorkspace)
    }

    /// What it means. An error of the disk or of the file is final: after it nothing that the system says about the
    /// file can be trusted, so the store stops (`docs/architecture.md`, invariants).
    pub(crate) fn into_error(self) -> StoreError {
        let error = match self.0 {
            Kind::Sqlite(error) => error,
            Kind::Damaged(what) => return StoreError::Failed(format!("the database is damaged: {what}")),
            Kind::Unsound(verdict) => return StoreError::Failed(format!("the database is damaged: {verdict}")),
            Kind::Internal(what) => return StoreError::Internal(what.into()),
            Kind::Closing => return StoreError::Closing,
            Kind::NoConnection => return StoreError::Busy("no further connection can be opened".into()),
            Kind::NoWorkspace => return StoreError::NoWorkspace,
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                StoreError::Busy("another process holds the database".into())
            }
            Some(ErrorCode::DiskFull) => StoreError::Full,
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::DatabaseCorrupt
                | ErrorCode::NotADatabase
                | ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::PermissionDenied,
            ) => StoreError::Failed(describe(&error)),
            _ => StoreError::Internal(describe(&error)),
        }
    }
}

/// The error's own words, without the statement or any value.
pub(crate) fn describe(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(failure, message) => {
            format!("{} (code {})", message.as_deref().unwrap_or("SQLite failed"), failure.extended_code)
        }
        rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::FromSqlConversionFailure(..) => {
            "a column holds a value of another type".into()
        }
        other => other.to_string(),
    }
}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            // A value of another type than we write is damage, not a fault of the statement.
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..) => Self::damaged("a column holds a value of another type"),
            error => Self(Kind::Sqlite(error)),
        }
    }
}
