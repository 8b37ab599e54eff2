//! Tools of Cargo that a task builds for itself: an installed one that is new enough, or a pinned one in the folder of tools,
//! which stays there.
//!
//! Built without optimisation: on two cores cargo-deny took 83 s instead of 216 s, and a check then takes one second more.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::program::Program;
use crate::workspace::Workspace;

/// One tool.
pub struct Tool {
    /// Its package, and its program.
    pub name: &'static str,
    /// The version that we build. Raise it by hand, with a look at its change log.
    pub pinned: &'static str,
    /// The oldest one that does what we need.
    pub oldest: (u64, u64),
}

impl Tool {
    /// Its path. Builds it where no recent one is installed; `version` is how it is asked for its version.
    pub fn find_or_install(&self, workspace: &Workspace, version: &str) -> Result<PathBuf> {
        let own = workspace.tools().join("bin").join(format!("{}{}", self.name, std::env::consts::EXE_SUFFIX));
        for path in [own.as_path(), Path::new(self.name)] {
            let answer = Program::at(workspace, path, version).output();
            if answer.is_some_and(|answer| self.is_recent(&answer)) {
                return Ok(path.to_owned());
            }
        }
        self.install(workspace)?;
        Ok(own)
    }

    fn install(&self, workspace: &Workspace) -> Result<()> {
        let Self { name, pinned, oldest } = self;
        println!("no {name} of {}.{} or later is installed; building {pinned}", oldest.0, oldest.1);
        let build = workspace.tools().join("build");
        Program::cargo(workspace, &format!("install {name} --debug --locked --force --version ={pinned} --root"))
            .argument(&workspace.tools())
            .variable("CARGO_TARGET_DIR", &build)
            .variable("CARGO_PROFILE_DEV_DEBUG", "0")
            .run()?;
        fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
    }

    /// Whether this answer about the version, such as `cargo-deny 0.18.3`, is of one that we can use.
    fn is_recent(&self, answer: &str) -> bool {
        let mut numbers = answer.trim().rsplit(' ').next().unwrap_or_default().split('.').map(str::parse::<u64>);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= self.oldest,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_recent_version_is_used() {
        let tool = Tool { name: "cargo-deny", pinned: "0.20.2", oldest: (0, 18) };
        assert!(tool.is_recent("cargo-deny 0.18.0\n"));
        assert!(tool.is_recent("cargo-deny 0.20.2"));
        assert!(tool.is_recent("cargo-deny 1.0.0"));
        assert!(!tool.is_recent("cargo-deny 0.17.9"));
        assert!(!tool.is_recent("cargo-deny"));
        assert!(!tool.is_recent(""));
    }
}
