//! Debian packages that a task needs and that are missing: installed by apt-get where that can be, or named.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::program::Program;
use crate::workspace::Workspace;

/// Installs packages, named with spaces between them.
pub fn install(workspace: &Workspace, names: &str) -> Result<()> {
    println!("not installed here: {names}; installing Debian's");
    apt_get(workspace, names, "update --quiet", None)?;
    apt_get(workspace, names, &format!("install --yes --quiet --no-install-recommends {names}"), None)
}

/// Runs apt-get for the sake of these packages; what it fetches goes to `archives` where that is given.
fn apt_get(workspace: &Workspace, names: &str, arguments: &str, archives: Option<&Path>) -> Result<()> {
    let mut program = Program::at(workspace, Path::new("apt-get"), arguments);
    if let Some(archives) = archives {
        let folder = format!("Dir::Cache::archives={}", archives.display());
        program = program.argument("--option".as_ref()).argument(folder.as_ref());
    }
    program.variable("DEBIAN_FRONTEND", "noninteractive").run().with_context(|| {
        format!(
            "these Debian packages are needed, or the same programs from elsewhere: {names}. Installing them takes \
             root, apt-get and a package source that it can reach"
        )
    })
}

/// Unpacks packages, named with spaces between them, and what they need beyond what is installed, into a folder of this
/// name among the tools. Nothing is installed and nothing started, so this is for packages that bring a system service.
pub fn unpack(workspace: &Workspace, folder: &str, names: &str) -> Result<PathBuf> {
    let folder = workspace.tools().join(folder);
    let stamp = folder.join("unpacked.txt");
    if fs::read_to_string(&stamp).is_ok_and(|unpacked| unpacked == names) {
        return Ok(folder);
    }
    println!("not installed here: {names}; unpacking Debian's");
    let archives = folder.join("archives");
    fs::create_dir_all(archives.join("partial"))?;
    apt_get(workspace, names, "update --quiet", None)?;
    let fetch = format!("install --download-only --yes --quiet --no-install-recommends {names}");
    apt_get(workspace, names, &fetch, Some(&archives))?;
    for entry in fs::read_dir(&archives)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            Program::at(workspace, Path::new("dpkg"), "--extract").argument(&path).argument(&folder).run()?;
        }
    }
    fs::remove_dir_all(&archives)?;
    fs::write(&stamp, names).with_context(|| format!("cannot write {}", stamp.display()))?;
    Ok(folder)
}

/// Whether a program of this name can be run.
pub fn is_installed(workspace: &Workspace, program: &str) -> bool {
    Program::at(workspace, Path::new("sh"), "-c").argument(format!("command -v {program}").as_ref()).output().is_some()
}

/// Installs the package unless the program is there.
pub fn ensure(workspace: &Workspace, program: &str, package: &str) -> Result<()> {
    match Program::at(workspace, Path::new(program), "--version").output() {
        Some(_) => Ok(()),
        None => install(workspace, package),
    }
}
