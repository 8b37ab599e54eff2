//! Two versions of the program on one store: this one, and one with the next schema and a field more.
//!
//! No program of a later version can be had, so one is built: of a copy of the tree with `proof/upgrade/newer.patch` in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::postgres;
use crate::program::Program;
use crate::tidy::tree::Tree;
use crate::workspace::Workspace;

/// What makes a newer version of this tree.
pub const PATCH: &str = "proof/upgrade/newer.patch";

/// The variable by which the tests hear of the newer program.
const VARIABLE: &str = "ROLO_TEST_NEWER";

/// What a build leaves behind that another one can use, where it builds the same.
const SHARED: [&str; 3] = [".fingerprint", "build", "deps"];

/// Builds the newer program, and has both on one store.
pub fn run(workspace: &Workspace) -> Result<Option<String>> {
    let folder = workspace.target().join("newer");
    let program = build(workspace, &folder)?;
    let server = postgres::start(workspace)?;
    let tests = Program::cargo(workspace, "test --locked -p rolo --test it versions:: -- --ignored");
    tests.variable(postgres::VARIABLE, server.url("postgres")).variable(VARIABLE, &program).run()?;
    Ok(None)
}

/// Makes sure that the patch fits the code, without building anything.
pub fn check_patch(workspace: &Workspace) -> Result<()> {
    apply(workspace, workspace.root(), &["--check"])
}

fn build(workspace: &Workspace, folder: &Path) -> Result<PathBuf> {
    let (tree, target) = (folder.join("tree"), folder.join("target"));
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    for path in Tree::paths_of(workspace)? {
        let to = tree.join(&path);
        fs::create_dir_all(to.parent().context("a path has a folder")?)?;
        fs::copy(workspace.root().join(&path), &to).with_context(|| format!("cannot copy {path}"))?;
    }
    apply(workspace, &tree, &[])?;
    if !target.exists() {
        share(&workspace.target().join("debug"), &target.join("debug"))?;
    }
    let manifest = tree.join("Cargo.toml");
    let build = Program::cargo(workspace, "build --locked -p rolo --manifest-path").argument(&manifest);
    build.variable("CARGO_TARGET_DIR", &target).run()?;
    Ok(target.join("debug").join(format!("rolo{}", std::env::consts::EXE_SUFFIX)))
}

/// Applies the patch to the tree or to a copy of it, which is no repository.
fn apply(workspace: &Workspace, tree: &Path, how: &[&str]) -> Result<()> {
    let patch = workspace.root().join(PATCH);
    let applied = Command::new("git")
        .args(["apply", "--whitespace=nowarn"])
        .args(how)
        .arg(&patch)
        .current_dir(tree)
        .env("GIT_CEILING_DIRECTORIES", tree.parent().unwrap_or(tree))
        .output()
        .context("cannot start git, which applies the patch")?;
    if !applied.status.success() {
        bail!(
            "{PATCH} does not fit the code any more: {}make it anew (proof/upgrade/README.md)",
            String::from_utf8_lossy(&applied.stderr)
        );
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
