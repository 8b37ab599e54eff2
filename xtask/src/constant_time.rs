//! `cargo xtask constant-time`: compares secrets under Valgrind, which reports each branch that depends on one.
//!
//! Twice: as the compiler translates it word by word, and as it improves it, since either could bring in a branch that the
//! other does not have.

use anyhow::{Result, bail};

use crate::apt;
use crate::program::{Outcome, Program};
use crate::workspace::Workspace;

/// What Valgrind says of a branch on something hidden.
const REPORT: &str = "depends on uninitialised value";

/// The code with which Valgrind ends when it has reported something.
const REPORTED: u8 = 9;

/// Compares, and shows what was found.
pub fn run(workspace: &Workspace) -> Result<()> {
    let outcome = compare(workspace)?;
    if !outcome.success {
        bail!("a branch depends on a secret:\n{}", outcome.output);
    }
    print!("{}", outcome.output);
    Ok(())
}

/// Compares. It has no success when a branch depends on a secret; any other end is an error.
pub fn compare(workspace: &Workspace) -> Result<Outcome> {
    apt::ensure(workspace, "valgrind", "valgrind")?;
    let folder = workspace.target().join("constant-time");
    let mut all = Outcome { success: true, code: None, output: String::new() };
    for (profile, built) in [("dev", "debug"), ("release", "release")] {
        let build = format!(
            "build --quiet --locked --profile {profile} --manifest-path proof/constant-time/Cargo.toml \
             --target-dir"
        );
        Program::cargo(workspace, &build).argument(&folder).run()?;
        let program = folder.join(built).join("rolo-constant-time");
        let arguments = format!("--quiet --error-exitcode={REPORTED}");
        let valgrind = Program::at(workspace, "valgrind".as_ref(), &arguments).argument(&program);
        let outcome = valgrind.outcome()?;
        if !outcome.success && !outcome.output.contains(REPORT) {
            bail!("the comparison has failed:\n{}", outcome.output);
        }
        all.success &= outcome.success;
        all.output.push_str(&outcome.output);
    }
    Ok(all)
}
