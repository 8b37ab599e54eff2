//! `cargo xtask mutants --pure`: cargo-mutants changes the pure rules of the core one by one, and the core's own tests must
//! notice each change.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::program::Program;
use crate::tools::Tool;
use crate::workspace::Workspace;

const CARGO_MUTANTS: Tool = Tool { name: "cargo-mutants", pinned: "27.1.0", oldest: (27, 0) };

/// The files, each with rules and nothing else, by their names.
const FILES: [&str; 5] = ["decide.rs", "items.rs", "name.rs", "patch.rs", "view.rs"];

/// The exit codes with which it has come to its end: each change was noticed, or some were missed.
const CAUGHT: i32 = 0;
const MISSED: i32 = 2;

/// The changes that need not be noticed, with the reason behind ` # `.
const SPARED: &str = "proof/mutants/pure.txt";

/// Changes the rules, and fails at each change that nothing notices and that is not spared, and at each that is spared
/// without need.
pub fn run(workspace: &Workspace) -> Result<()> {
    let tool = CARGO_MUTANTS.find_or_install(workspace, "mutants --version")?;
    let folder = workspace.target().join("mutants-pure");
    let found = folder.join("mutants.out").join("missed.txt");
    if found.exists() {
        fs::remove_file(&found)?;
    }
    fs::create_dir_all(&folder)?;
    let files: String = FILES.iter().map(|name| format!(" --file crates/rolo-core/src/**/{name}")).collect();
    let mutants = format!("mutants --package rolo-core --no-shuffle --colors never{files} --output");
    let mutants = Program::at(workspace, &tool, &mutants).argument(&folder);
    let outcome = mutants.variable("CARGO_TARGET_DIR", folder.join("target")).outcome()?;
    println!("{}", outcome.output);
    if !matches!(outcome.code, Some(CAUGHT | MISSED)) {
        bail!("cargo-mutants came to no verdict");
    }
    let missed = fs::read_to_string(&found).with_context(|| format!("cannot read {}", found.display()))?;
    judge(&missed, &fs::read_to_string(workspace.root().join(SPARED))?)
}

/// Compares what was missed with what is spared: a line each, with the reason of the latter behind ` # `.
fn judge(missed: &str, spared: &str) -> Result<()> {
    let spared: Vec<&str> = spared.lines().filter_map(|line| line.split_once(" # ")).map(|(name, _)| name).collect();
    let missed: Vec<String> = missed.lines().map(without_place).collect();
    let unknown: Vec<&String> = missed.iter().filter(|name| !spared.contains(&name.as_str())).collect();
    if !unknown.is_empty() {
        bail!("no test of rolo-core notices {unknown:#?}; add one, or the line with its reason to {SPARED}");
    }
    if let Some(needless) = spared.iter().find(|name| !missed.iter().any(|missed| missed == *name)) {
        bail!("{needless:?} is noticed by now; remove it from {SPARED}");
    }
    Ok(())
}

/// A change without its line and column, which other changes move: `decide.rs: replace a with b in c`.
fn without_place(line: &str) -> String {
    let (path, rest) = line.split_once(':').unwrap_or((line, ""));
    let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ':');
    format!("{}:{rest}", path.rsplit('/').next().unwrap_or(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MISSED: &str = "crates/rolo-core/src/change/patch.rs:71:9: replace a -> bool with true\n";
    const SPARED_LINE: &str = "patch.rs: replace a -> bool with true # it is the same\n";

    #[test]
    fn a_change_that_nobody_notices_fails_unless_it_is_spared_and_nothing_is_spared_without_need() {
        assert!(judge("", "").is_ok());
        assert!(judge(MISSED, "").expect_err("it is missed").to_string().contains("patch.rs: replace a -> bool"));
        assert!(judge(MISSED, SPARED_LINE).is_ok());
        assert!(judge(MISSED, "patch.rs: replace a -> bool with true").is_err(), "a reason is wanted");
        assert!(judge("", SPARED_LINE).expect_err("it is noticed").to_string().contains("remove it"));
    }
}
