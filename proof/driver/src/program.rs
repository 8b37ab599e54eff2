//! The real program: runs of it on a store, and its keys.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::store::Store;

/// A key that may do everything and has no rate limit.
pub const ADMIN: &[&str] = &["--scopes", "workspace:admin", "--rate-limit", "off"];

/// The same with a rate limit that is counted and never reached, so that what is measured includes the counting.
pub const COUNTED: &[&str] = &["--scopes", "workspace:admin", "--rate-limit", "1000000/s"];

/// A key that reads the metrics of the whole server and does nothing else.
pub const METRICS: &[&str] = &["--server", "--rate-limit", "off"];

/// The program under test.
#[derive(Clone, Debug)]
pub struct Program {
    path: PathBuf,
    /// What it is run by, with its arguments.
    by: Vec<String>,
}

impl Program {
    /// The program at this path.
    pub fn new(path: &Path) -> Result<Self> {
        let whole = path.canonicalize();
        let whole = whole.with_context(|| format!("there is no program {}; build it with cargo", path.display()))?;
        Ok(Self { path: whole, by: Vec::new() })
    }

    /// The same, run by another program with these arguments, which is given ours and does so in its own place.
    pub fn by(&self, starter: Vec<String>) -> Self {
        Self { by: starter, ..self.clone() }
    }

    /// A run without input and without any setting from outside.
    pub fn bare_command(&self, arguments: &[&str]) -> Command {
        let mut command = match self.by.split_first() {
            None => Command::new(&self.path),
            Some((program, rest)) => {
                let mut command = Command::new(program);
                command.args(rest).arg(&self.path);
                command
            }
        };
        without_settings(&mut command);
        command.args(arguments).stdin(Stdio::null());
        command
    }

    /// The same on a store, of which it is told by a variable: an address holds a password.
    pub fn command(&self, store: &Store, arguments: &[&str]) -> Command {
        let variable = match store {
            Store::Folder(_) => "ROLO_DATA",
            Store::Database(..) => "ROLO_DATABASE",
        };
        let mut command = self.bare_command(arguments);
        command.env(variable, store.place());
        command
    }

    /// Runs it to its end, and gives what it printed.
    pub fn run(&self, store: &Store, arguments: &[&str]) -> Result<String> {
        let output = self.command(store, arguments).output();
        let output = output.with_context(|| format!("{} cannot be run", self.path.display()))?;
        if !output.status.success() {
            bail!("rolo {} failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Makes a key, such as [`ADMIN`], and the store where there is none.
    pub fn make_key(&self, store: &Store, flags: &[&str]) -> Result<String> {
        let arguments = [&["key", "create", "--init", "--name", "proof"], flags].concat();
        Ok(self.run(store, &arguments)?.trim().to_owned())
    }
}

/// Has a command not inherit what would be settings of the program.
pub fn without_settings(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("ROLO_") {
            command.env_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_what_the_program_prints_and_a_failure_says_what_it_complained_of() {
        let echo = Program::new(Path::new("/bin/echo")).expect("there is one");
        let store = Store::Database("postgres://example".into(), None);
        assert_eq!(
            echo.make_key(&store, METRICS).expect("it ends well"),
            "key create --init --name proof --server --rate-limit off"
        );
        let failing = echo.by(["sh", "-c", "echo $ROLO_DATABASE is gone >&2; exit 1"].map(str::to_owned).to_vec());
        let error = failing.run(&store, &["doctor"]).expect_err("it fails").to_string();
        assert_eq!(error, "rolo doctor failed: postgres://example is gone\n");
        assert!(Program::new(Path::new("/nowhere/rolo")).is_err());
    }
}
