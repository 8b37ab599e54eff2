//! Where the repository is and where its build products go.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The repository that the tasks work on.
pub struct Workspace {
    root: PathBuf,
    /// The folder of build products of a copy, which no variable moves.
    own_target: Option<PathBuf>,
}

impl Workspace {
    /// Finds the workspace around the current folder: the nearest `Cargo.toml` that declares one.
    ///
    /// Not the folder in which this program was built: a build may be kept while its repository moves.
    pub fn find() -> Result<Self> {
        let here = env::current_dir().context("the current folder cannot be read")?;
        let root = here.ancestors().find(|folder| declares_workspace(folder));
        let root = root.with_context(|| format!("no Cargo workspace at or above {}", here.display()))?;
        Ok(Self { root: root.to_owned(), own_target: None })
    }

    /// A copy of the repository, with this folder for its build products.
    pub fn copy(root: PathBuf, target: PathBuf) -> Self {
        Self { root, own_target: Some(target) }
    }

    /// The repository's root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of build products of a copy.
    pub fn own_target(&self) -> Option<&Path> {
        self.own_target.as_deref()
    }

    /// The folder of build products: that of a copy, `CARGO_TARGET_DIR`, or `target`.
    pub fn target(&self) -> PathBuf {
        let chosen = || env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| OsString::from("target"));
        self.own_target.clone().unwrap_or_else(|| self.root.join(chosen()))
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
