//! The step that checks the dependencies: licences, bans, sources, and the advisories if their database can be had.
//!
//! cargo-deny does the checking. We take an installed one that is new enough, or build a pinned one into the folder of
//! tools and keep it there. It is built without optimisation: on two cores that took 83 s instead of 216 s, and a check
//! then takes one second more.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::program::Program;
use crate::workspace::Workspace;

/// The version that we build. Raise it by hand, with a look at its change log.
const PINNED: &str = "0.20.2";

/// The oldest one that reads `deny.toml` as we mean it.
const OLDEST: (u64, u64) = (0, 18);

/// Longer than a slow network takes for the few megabytes of the advisory database.
const FETCH_SECONDS_MAX: u64 = 120;

/// What is said when the advisories could not be checked.
const UNCHECKED: &str = "advisories not checked: database unreachable";

/// Checks the dependencies. The answer says so if the advisories were left out.
pub fn run(workspace: &Workspace) -> Result<Option<String>> {
    let deny = find_or_install(workspace)?;
    let deny = |arguments: &str| Program::at(workspace, &deny, arguments);
    deny("--locked check --hide-inclusion-graph licenses bans sources").run()?;

    // Asked apart from the check, since an unreachable database must not fail it and a found advisory must.
    let fetch = deny("fetch db").variable("GIT_TERMINAL_PROMPT", "0");
    if !fetch.succeeds_within(Duration::from_secs(FETCH_SECONDS_MAX))? {
        println!("{UNCHECKED}");
        return Ok(Some(UNCHECKED.to_owned()));
    }
    deny("--locked --offline check advisories").run()?;
    Ok(None)
}

fn find_or_install(workspace: &Workspace) -> Result<PathBuf> {
    let own = workspace.tools().join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    for path in [own.as_path(), Path::new("cargo-deny")] {
        let version = Program::at(workspace, path, "--version").output();
        if version.is_some_and(|version| is_recent(&version)) {
            return Ok(path.to_owned());
        }
    }
    install(workspace)?;
    Ok(own)
}

fn install(workspace: &Workspace) -> Result<()> {
    println!("no cargo-deny of {}.{} or later is installed; building {PINNED}", OLDEST.0, OLDEST.1);
    let build = workspace.tools().join("build");
    Program::cargo(workspace, &format!("install cargo-deny --debug --locked --force --version ={PINNED} --root"))
        .argument(&workspace.tools())
        .variable("CARGO_TARGET_DIR", &build)
        .variable("CARGO_PROFILE_DEV_DEBUG", "0")
        .run()?;
    fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
}

/// Whether this answer to `--version`, such as `cargo-deny 0.18.3`, is of a version that we can use.
fn is_recent(answer: &str) -> bool {
    let mut numbers = answer.trim().rsplit(' ').next().unwrap_or_default().split('.').map(str::parse::<u64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= OLDEST,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_recent_version_is_used() {
        assert!(is_recent("cargo-deny 0.18.0\n"));
        assert!(is_recent("cargo-deny 0.20.2"));
        assert!(is_recent("cargo-deny 1.0.0"));
        assert!(!is_recent("cargo-deny 0.17.9"));
        assert!(!is_recent("cargo-deny"));
        assert!(!is_recent(""));
        assert!(is_recent(PINNED));
    }
}
