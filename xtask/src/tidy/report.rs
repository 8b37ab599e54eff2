//! What a check found.

use std::fmt;

/// The findings of one check.
#[derive(Debug, Default)]
pub struct Report {
    /// What must be repaired.
    pub faults: Vec<Finding>,
    /// What is worth a look.
    pub notes: Vec<Finding>,
}

/// One place and what is wrong with it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    /// The file, from the repository's root.
    pub path: String,
    /// The line, counted from 1; 0 if the finding is about the whole file.
    pub line: usize,
    /// What is wrong, and after a semicolon what to do.
    pub text: String,
}

impl Report {
    /// Adds a fault. `remedy` says what to do.
    pub fn fault(&mut self, path: &str, line: usize, wrong: impl fmt::Display, remedy: &str) {
        self.faults.push(Finding { path: path.to_owned(), line, text: format!("{wrong}; {remedy}") });
    }

    /// Adds a note, which fails nothing.
    pub fn note(&mut self, path: &str, line: usize, text: String) {
        self.notes.push(Finding { path: path.to_owned(), line, text });
    }

    /// The places of the faults as `path:line`, for tests.
    #[cfg(test)]
    pub fn places(&self) -> Vec<String> {
        self.faults.iter().map(|fault| format!("{}:{}", fault.path, fault.line)).collect()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.text),
            line => write!(f, "{}:{line}: {}", self.path, self.text),
        }
    }
}
