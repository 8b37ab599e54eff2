//! The process environment: arguments, variables, terminal. Taken once, in `main`.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

/// All that the program takes from its environment, so that a test can make them up.
#[derive(Clone, Debug, Default)]
pub struct ProcessEnvironment {
    /// The command line, with the program's name first.
    pub arguments: Vec<OsString>,
    /// The environment.
    pub variables: Vec<(OsString, OsString)>,
    /// Where the program's own file is.
    pub program: Option<PathBuf>,
    /// Whether somebody can be asked.
    pub stdin_is_terminal: bool,
    /// Whether somebody looks at what is printed.
    pub stdout_is_terminal: bool,
    /// Whether somebody looks at what is logged.
    pub stderr_is_terminal: bool,
}

impl ProcessEnvironment {
    /// Those of this process.
    pub fn of_process() -> Self {
        Self {
            arguments: std::env::args_os().collect(),
            variables: std::env::vars_os().collect(),
            program: std::env::current_exe().ok(),
            stdin_is_terminal: std::io::stdin().is_terminal(),
            stdout_is_terminal: std::io::stdout().is_terminal(),
            stderr_is_terminal: std::io::stderr().is_terminal(),
        }
    }

    /// A variable of the environment; one that is empty counts as not set.
    pub fn variable(&self, name: &str) -> Option<&OsString> {
        let found = self.variables.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value).filter(|value| !value.is_empty())
    }
}
