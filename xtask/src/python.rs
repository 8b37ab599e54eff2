//! Python for tests: an environment of its own in the folder of tools, with exactly the packages of one file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::program::Program;
use crate::workspace::Workspace;

/// Makes sure that the environment of this name has the packages of `requirements`, a path from the repository's root,
/// and gives its interpreter.
pub fn environment(workspace: &Workspace, name: &str, requirements: &str) -> Result<PathBuf> {
    environment_of(workspace, Path::new("python3"), name, requirements)
}

/// The same, made by this interpreter.
pub fn environment_of(workspace: &Workspace, maker: &Path, name: &str, requirements: &str) -> Result<PathBuf> {
    let folder = workspace.tools().join(name);
    let python = folder.join("bin").join("python");
    let wanted = fs::read_to_string(workspace.root().join(requirements))?;
    let stamp = folder.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let install = || -> Result<()> {
        Program::at(workspace, maker, "-m venv --clear").argument(&folder).run()?;
        Program::at(workspace, &python, "-m pip install --quiet --disable-pip-version-check --no-deps -r")
            .argument(&workspace.root().join(requirements))
            .run()
    };
    install().with_context(|| {
        format!(
            "the packages of {requirements} cannot be installed; that takes Python 3.11 or later with its module venv, \
             and a package index that pip can reach"
        )
    })?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))?;
    Ok(python)
}
