//! Where the repository is and where its build products go.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The repository that the tasks work on.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the workspace around the current folder: the nearest `Cargo.toml` that declares one.
    ///
    /// Not the folder in which this program was built: a build may be kept while its repository moves.
    pub fn find() -> Result<Self> {
        let here = env::current_dir().context("the current folder cannot be read")?;
        let root = here.ancestors().find(|folder| declares_workspace(folder));
        let root = root.with_context(|| format!("no Cargo workspace at or above {}", here.display()))?;
        Ok(Self { root: root.to_owned() })
    }

    /// The repository's root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of build products: `CARGO_TARGET_DIR` or `target`.
    pub fn target(&self) -> PathBuf {
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| OsString::from("target")))
    }

    /// The folder of the tools that a task builds for itself.
    pub fn tools(&self) -> PathBuf {
        self.target().join("tools")
    }
}

fn declares_workspace(folder: &Path) -> bool {
    std::fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.lines().any(|line| line.trim() == "[workspace]"))
}
