//! Programs that the system's package manager installs where they are missing.

use std::path::Path;

use anyhow::{Result, bail};

use crate::program::Program;
use crate::workspace::Workspace;

/// Installs a package of Debian's. Fails where there is no `apt-get`, or where we may not use it.
pub fn install(workspace: &Workspace, package: &str) -> Result<()> {
    let apt_get = |arguments: &str| {
        let program = Program::at(workspace, Path::new("apt-get"), arguments);
        program.variable("DEBIAN_FRONTEND", "noninteractive").run()
    };
    if Program::at(workspace, Path::new("apt-get"), "--version").output().is_none() {
        bail!("there is no apt-get here to install {package} with");
    }
    println!("{package} is not installed; installing Debian's");
    apt_get("update --quiet")?;
    apt_get(&format!("install --yes --quiet --no-install-recommends {package}"))
}

/// Installs the package unless the program is there.
pub fn ensure(workspace: &Workspace, program: &str, package: &str) -> Result<()> {
    match Program::at(workspace, Path::new(program), "--version").output() {
        Some(_) => Ok(()),
        None => install(workspace, package),
    }
}
