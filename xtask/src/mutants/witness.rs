//! Who must notice a mutant.

use std::fmt;

use anyhow::{Context, Result, bail};

use super::VARIABLE;
use crate::program::{Outcome, Program};
use crate::server::Server;
use crate::workspace::Workspace;
use crate::{constant_time, crash, postgres};

/// The exit code of `rolo-crash` when it has found something.
const CRASH_FOUND: i32 = 3;

/// The seed of its choices, so that the verdict is the same each time.
const CRASH_SEED: &str = "1";

/// Who must notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Witness {
    /// One test: what follows `cargo test`.
    Test(String),
    /// `cargo xtask constant-time`.
    ConstantTime,
    /// A row of `cargo xtask crash`, and what it must say: that something else is amiss as well proves nothing.
    Crash {
        /// Its name.
        row: String,
        /// A part of its report.
        says: String,
    },
}

/// What a witness makes of a mutant.
pub enum Verdict {
    /// It fails.
    Notices,
    /// It passes all the same.
    Passes,
    /// It fails for another reason, with this output.
    SaysOther(String),
    /// It came to no verdict, with this output.
    NeverRan(String),
}

impl Witness {
    /// Reads the line of a header.
    pub fn parse(text: &str) -> Result<Self> {
        if let Some(arguments) = text.strip_prefix("cargo test ") {
            if !arguments.contains(" -- --exact ") {
                bail!("`{text}` does not name one test, as in `cargo test -p rolo-api --test it -- --exact NAME`");
            }
            return Ok(Self::Test(arguments.to_owned()));
        }
        if let Some(rest) = text.strip_prefix("crash ") {
            let (row, says) = rest.split_once(" says ").context("`crash ROW says TEXT` is wanted")?;
            return Ok(Self::Crash { row: row.to_owned(), says: says.to_owned() });
        }
        if text != "constant-time" {
            bail!("`{text}` is no witness; there are `cargo test …`, `crash ROW says TEXT` and `constant-time`");
        }
        Ok(Self::ConstantTime)
    }

    /// Asks it about a copy of the tree that breaks a promise at this place.
    pub fn run(&self, workspace: &Workspace, copy: &Workspace, place: &str, server: &str) -> Result<Outcome> {
        match self {
            Self::Test(arguments) => {
                let test = Program::cargo(copy, &format!("test --locked --quiet {arguments}"));
                test.variable(postgres::VARIABLE, server).variable(VARIABLE, place).outcome()
            }
            Self::ConstantTime => constant_time::compare(copy),
            // What breaks the machine and judges is built of the tree itself: it must not be of the code that is broken.
            Self::Crash { row, .. } => {
                let build = Program::cargo(copy, "build --locked --quiet -p rolo").outcome()?;
                if !build.success {
                    return Ok(build);
                }
                let rolo = Server::path(copy);
                let run = crash::program(workspace)?.argument("--rolo".as_ref()).argument(&rolo);
                let run = run.argument("--seed".as_ref()).argument(CRASH_SEED.as_ref());
                run.argument("--only".as_ref()).argument(row.as_ref()).outcome()
            }
        }
    }

    /// Whether it came to a verdict; `word` is what a test that did ends with.
    fn has_run(&self, outcome: &Outcome, word: &str) -> bool {
        match self {
            Self::Test(_) => outcome.output.contains(word),
            Self::ConstantTime => true,
            Self::Crash { .. } => outcome.success || outcome.code == Some(CRASH_FOUND),
        }
    }

    /// Makes sure that it passes. Gives what it needs and this machine lacks.
    pub fn check_sound(&self, outcome: &Outcome) -> Result<Option<String>> {
        if let (Self::Crash { .. }, Some(rows)) = (self, crash::left_out(&outcome.output)) {
            return Ok(Some(rows));
        }
        if !outcome.success || !self.has_run(outcome, "1 passed") {
            bail!("{self} does not pass, or does not exist, without any mutant:\n{}", outcome.output);
        }
        Ok(None)
    }

    /// What it makes of a mutant.
    pub fn judge(&self, outcome: &Outcome) -> Verdict {
        if outcome.success {
            return Verdict::Passes;
        }
        if !self.has_run(outcome, "1 failed") {
            return Verdict::NeverRan(outcome.output.clone());
        }
        match self {
            Self::Crash { says, .. } if !outcome.output.contains(says) => Verdict::SaysOther(outcome.output.clone()),
            _ => Verdict::Notices,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Notices => write!(f, "caught by"),
            Self::Passes => write!(f, "NOT caught by"),
            Self::SaysOther(output) => write!(f, "{output}\nNOT in these words caught by"),
            Self::NeverRan(output) => write!(f, "{output}\nNOT built, or not run, for"),
        }
    }
}

impl fmt::Display for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test(arguments) => write!(f, "cargo test {arguments}"),
            Self::ConstantTime => write!(f, "constant-time"),
            Self::Crash { row, says } => write!(f, "crash {row} says {says}"),
        }
    }
}
