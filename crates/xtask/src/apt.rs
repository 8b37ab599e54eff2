//! Debian packages that a task needs and that are missing: installed by apt-get where that can be, or named.

use std::path::Path;

use anyhow::{Context, Result};

use crate::program::Program;
use crate::workspace::Workspace;

/// Installs packages, named with spaces between them.
pub fn install(workspace: &Workspace, names: &str) -> Result<()> {
    println!("not installed here: {names}; installing Debian's");
    let apt_get = |arguments: &str| {
        let program = Program::at(workspace, Path::new("apt-get"), arguments);
        program.variable("DEBIAN_FRONTEND", "noninteractive").run().with_context(|| {
            format!(
                "these Debian packages are needed, or the same programs from elsewhere: {names}. Installing them takes \
                 root, apt-get and a package source that it can reach"
            )
        })
    };
    apt_get("update --quiet")?;
    apt_get(&format!("install --yes --quiet --no-install-recommends {names}"))
}

/// Installs the package unless the program is there.
pub fn ensure(workspace: &Workspace, program: &str, package: &str) -> Result<()> {
    match Program::at(workspace, Path::new(program), "--version").output() {
        Some(_) => Ok(()),
        None => install(workspace, package),
    }
}
