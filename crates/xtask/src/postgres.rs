//! A PostgreSQL server for the tests, of our own and gone afterwards. Where PostgreSQL is missing, the system's package
//! manager installs it. Servers that were there before are left alone.

use std::path::Path;

use anyhow::{Context, Result, bail};
use rolo_cluster::{Cluster, Programs};

use crate::program::Program;
use crate::workspace::Workspace;

/// The variable by which tests learn where the server is.
pub const VARIABLE: &str = "ROLO_TEST_POSTGRES";

/// Starts a server, and installs PostgreSQL first where it is missing.
pub fn start(workspace: &Workspace) -> Result<Cluster> {
    require(workspace)?;
    Ok(Cluster::start()?)
}

/// Installs PostgreSQL where it is missing.
pub fn require(workspace: &Workspace) -> Result<()> {
    match Programs::find() {
        Ok(_) => Ok(()),
        Err(missing) => install(workspace).with_context(|| missing.to_string()),
    }
}

fn install(workspace: &Workspace) -> Result<()> {
    let apt_get = |arguments: &str| {
        let program = Program::at(workspace, Path::new("apt-get"), arguments);
        program.variable("DEBIAN_FRONTEND", "noninteractive").run()
    };
    if Program::at(workspace, Path::new("apt-get"), "--version").output().is_none() {
        bail!("there is no apt-get here to install it with");
    }
    println!("no PostgreSQL server is installed; installing Debian's");
    apt_get("update --quiet")?;
    apt_get("install --yes --quiet --no-install-recommends postgresql")
}
