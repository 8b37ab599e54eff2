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
pub struct Scratch {
    workspace: Workspace,
    changes: Vec<Change>,
}

/// What was done to it, and can be undone.
enum Change {
    Patch(String),
    Edit { path: PathBuf, before: String },
}

impl Scratch {
    /// The copy of this name, as the tree is now, with what is not committed. What becomes of the tree later does not matter.
    pub fn new(of: &Workspace, name: &str) -> Result<Self> {
        let (root, target) = (of.target().join(name).join("tree"), of.target().join(name).join("target"));
        if !target.exists() {
            share(&of.target().join("debug"), &target.join("debug"))?;
        }
        copy_tree(of, &root)?;
        Ok(Self { workspace: Workspace::copy(root, target), changes: Vec::new() })
    }

    /// The copy as the repository that tasks work on.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Applies a patch of the tree to it.
    pub fn apply(&mut self, patch: &str) -> Result<()> {
        apply(self.workspace.root(), patch, &[])?;
        self.changes.push(Change::Patch(patch.to_owned()));
        Ok(())
    }

    /// Changes one file of it.
    pub fn edit(&mut self, path: &str, change: impl FnOnce(&str) -> String) -> Result<()> {
        let path = self.workspace.root().join(path);
        let before = fs::read_to_string(&path)?;
        fs::write(&path, change(&before))?;
        self.changes.push(Change::Edit { path, before });
        Ok(())
    }

    /// Takes back all that was done to it.
    pub fn undo(&mut self) -> Result<()> {
        while let Some(change) = self.changes.pop() {
            match change {
                Change::Patch(patch) => apply(self.workspace.root(), &patch, &["--reverse"])?,
                Change::Edit { path, before } => fs::write(path, before)?,
            }
        }
        Ok(())
    }
}

/// Makes a folder as the tree is now.
fn copy_tree(of: &Workspace, root: &Path) -> Result<()> {
    let paths: BTreeSet<PathBuf> = Tree::paths_of(of)?.into_iter().map(PathBuf::from).collect();
    remove_others(root, root, &paths)?;
    for path in &paths {
        let (from, to) = (of.root().join(path), root.join(path));
        if fs::read(&to).ok() != Some(fs::read(&from)?) {
            fs::create_dir_all(to.parent().context("a path has a folder")?)?;
            fs::copy(&from, &to).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// Makes sure that a patch fits the code, without building anything.
pub fn check_patch(workspace: &Workspace, patch: &str) -> Result<()> {
    apply(workspace.root(), patch, &["--check"])
}

/// Applies a patch of a tree to it, be it the repository or a copy.
fn apply(tree: &Path, patch: &str, how: &[&str]) -> Result<()> {
    let applied = Command::new("git")
        .args(["apply", "--whitespace=nowarn"])
        .args(how)
        .arg(tree.join(patch))
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

#[cfg(test)]
mod tests {
    use super::*;

    const PATCH: &str = "about: a\n\ndiff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-a\n+b\n";

    #[test]
    fn a_copy_is_changed_and_changed_back_and_the_tree_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let tree = folder.path().join("tree");
        fs::create_dir(&tree).expect("made");
        assert!(Command::new("git").args(["init", "--quiet"]).current_dir(&tree).status().expect("git").success());
        let write = |name: &str, text: &str| fs::write(tree.join(name), text).expect("written");
        write("a.txt", "a\n");
        write("c.txt", "c\n");
        write("a.patch", PATCH);
        let of = Workspace::copy(tree.clone(), folder.path().join("target"));
        check_patch(&of, "a.patch").expect("it fits");

        let mut scratch = Scratch::new(&of, "copy").expect("a copy");
        let read = |scratch: &Scratch, name: &str| fs::read_to_string(scratch.workspace().root().join(name)).ok();
        scratch.apply("a.patch").expect("it fits");
        scratch.edit("c.txt", |text| text.replace('c', "d")).expect("changed");
        scratch.edit("a.txt", |text| text.replace('b', "e")).expect("changed");
        assert_eq!((read(&scratch, "a.txt"), read(&scratch, "c.txt")), (Some("e\n".into()), Some("d\n".into())));
        write("a.txt", "of later\n");
        scratch.undo().expect("changed back");
        assert_eq!((read(&scratch, "a.txt"), read(&scratch, "c.txt")), (Some("a\n".into()), Some("c\n".into())));

        fs::remove_file(tree.join("c.txt")).expect("removed");
        let scratch = Scratch::new(&of, "copy").expect("the copy as the tree is now");
        assert_eq!((read(&scratch, "a.txt"), read(&scratch, "c.txt")), (Some("of later\n".into()), None));
        let error = check_patch(&of, "a.patch").expect_err("it does not fit any more").to_string();
        assert!(error.contains("a.patch does not fit the code any more"), "{error}");
    }
}
