//! Findings: a check and its result.

/// Something that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at.
    pub about: &'static str,
    /// How it stands.
    pub state: State,
    /// What is in effect.
    pub says: String,
    /// What to do, when it is not fine.
    pub remedy: Option<String>,
}

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Fine,
    /// Worth a thought.
    Warning,
    /// Changes or keys may be lost, or seen by others.
    Unsafe,
}

impl State {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Warning => "warning",
            Self::Unsafe => "unsafe",
        }
    }
}

impl Finding {
    pub(super) fn fine(about: &'static str, says: impl Into<String>) -> Self {
        Self { about, state: State::Fine, says: says.into(), remedy: None }
    }

    pub(super) fn warning(about: &'static str, says: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { about, state: State::Warning, says: says.into(), remedy: Some(remedy.into()) }
    }

    pub(super) fn not_safe(about: &'static str, says: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { about, state: State::Unsafe, says: says.into(), remedy: Some(remedy.into()) }
    }
}
