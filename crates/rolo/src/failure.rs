//! Failures of the program: an exit code and sentences for people.

use std::fmt;

use rolo_store::{AdminError, OpenError, StoreError};

/// The kinds of bad ends. Their numbers are the exit codes that `rolo --help` documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// What was asked for could not be done.
    Failed = 1,
    /// It was asked for wrongly: arguments or settings.
    Usage = 2,
    /// The store refused to open.
    Refused = 3,
    /// The store failed while running.
    StoreFailed = 4,
}

/// Why the program ends without having done what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// With which code.
    pub exit: Exit,
    /// What is wrong and what to do about it; one sentence or more for each thing. None when all has been said.
    pub sentences: Vec<String>,
}

impl Failure {
    /// What was asked for could not be done.
    pub fn failed(sentence: impl Into<String>) -> Self {
        Self { exit: Exit::Failed, sentences: vec![sentence.into()] }
    }

    /// It was asked for wrongly.
    pub fn usage(sentence: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, sentences: vec![sentence.into()] }
    }

    /// The store failed while running.
    pub fn store_failed(reason: &str) -> Self {
        let sentence = format!(
            "the store has failed: {reason}. Writes that were not answered may or may not have happened. \
             Check the disk, then start again."
        );
        Self { exit: Exit::StoreFailed, sentences: vec![sentence] }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentences.join("\n"))
    }
}

impl std::error::Error for Failure {}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self { exit: Exit::Refused, sentences: vec![error.to_string()] }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Failed(reason) => Self::store_failed(&reason),
            StoreError::Full => Self::failed("the disk is full. Nothing was written. Make space, then try again."),
            StoreError::Busy(_)
            | StoreError::TooSlow(_)
            | StoreError::Unknown(_)
            | StoreError::Closing
            | StoreError::NoWorkspace
            | StoreError::Internal(_) => Self::failed(error.to_string()),
        }
    }
}

impl From<AdminError> for Failure {
    fn from(error: AdminError) -> Self {
        match error {
            AdminError::Store(error) => error.into(),
            AdminError::NoWorkspace(_)
            | AdminError::WorkspaceExists(_)
            | AdminError::NoKey(_)
            | AdminError::HoldsServerKey(..) => Self::failed(error.to_string()),
        }
    }
}
