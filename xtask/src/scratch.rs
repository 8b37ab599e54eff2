//! A copy of the tree in which code is changed and built: in a folder of its own, with build products of its own.
//!
//! Only files that differ are written, so that Cargo builds again what has changed and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tidy::tree::Tree;
use crate::workspace::Workspace;

/// What a build leaves behind that another one can use, where it builds the same.
const SHARED: [&str; 3] = [".fingerprint", "build", "deps"];

/// A copy of the tree.
pub struct Scratch<'a> {
    of: &'a Workspace,
    workspace: Workspace,
}

impl<'a> Scratch<'a> {
    /// The copy of this name, as the tree is now, with what is not committed.
    pub fn new(of: &'a Workspace, name: &str) -> Result<Self> {
        let (root, target) = (of.target().join(name).join("tree"), of.target().join(name).join("target"));
        if !target.exists() {
            share(&of.target().join("debug"), &target.join("debug"))?;
        }
        let scratch = Self { of, workspace: Workspace::copy(root, target) };
        scratch.reset()?;
        Ok(scratch)
    }

    /// The copy as the repository that tasks work on.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Makes it as the tree is now.
    pub fn reset(&self) -> Result<()> {
        let root = self.workspace.root();
        let paths: BTreeSet<PathBuf> = Tree::paths_of(self.of)?.into_iter().map(PathBuf::from).collect();
        remove_others(root, root, &paths)?;
        for path in &paths {
            let (from, to) = (self.of.root().join(path), root.join(path));
            if fs::read(&to).ok() != Some(fs::read(&from)?) {
                fs::create_dir_all(to.parent().context("a path has a folder")?)?;
                fs::copy(&from, &to).with_context(|| format!("cannot copy {}", path.display()))?;
            }
        }
        Ok(())
    }

    /// Applies a patch of the repository to it.
    pub fn apply(&self, patch: &str) -> Result<()> {
        apply(self.of, self.workspace.root(), patch, &[])
    }

    /// Changes one file of it.
    pub fn edit(&self, path: &str, change: impl FnOnce(&str) -> String) -> Result<()> {
        let path = self.workspace.root().join(path);
        let text = fs::read_to_string(&path)?;
        Ok(fs::write(&path, change(&text))?)
    }
}

/// Makes sure that a patch fits the code, without building anything.
pub fn check_patch(workspace: &Workspace, patch: &str) -> Result<()> {
    apply(workspace, workspace.root(), patch, &["--check"])
}

/// Applies a patch to the tree or to a copy of it, which is no repository.
fn apply(workspace: &Workspace, tree: &Path, patch: &str, how: &[&str]) -> Result<()> {
    let applied = Command::new("git")
        .args(["apply", "--whitespace=nowarn"])
        .args(how)
        .arg(workspace.root().join(patch))
        .current_dir(tree)
        .env("GIT_CEILING_DIRECTORIES", tree.parent().unwrap_or(tree))
        .output()
        .context("cannot start git, which applies the patch")?;
    if !applied.status.success() {
        let why = String::from_utf8_lossy(&applied.stderr);
        bail!("{patch} does not fit the code any more: {}; make it anew, see README.md beside it", why.trim());
    }
    Ok(())
}

/// Removes what the tree does not have, from a folder of the copy.
fn remove_others(root: &Path, folder: &Path, paths: &BTreeSet<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(root, &path, paths)?;
        } else if !path.strip_prefix(root).is_ok_and(|path| paths.contains(path)) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Links what an earlier build has left into another target folder. Packages of the registry are the same in both.
fn share(from: &Path, to: &Path) -> Result<()> {
    for name in SHARED {
        link_all(&from.join(name), &to.join(name))?;
    }
    Ok(())
}

fn link_all(from: &Path, to: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(from) else { return Ok(()) };
    fs::create_dir_all(to)?;
    for entry in entries {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            link_all(&entry.path(), &to)?;
        } else {
            fs::hard_link(entry.path(), to)?;
        }
    }
    Ok(())
}
