//! A PostgreSQL server for the tests, of our own and gone afterwards. Where PostgreSQL is missing, the system's package
//! manager installs it. Servers that were there before are left alone.

use std::fs;

use anyhow::{Context, Result};
use rolo_postgres_servers::{Cluster, Programs};

use crate::apt;
use crate::workspace::Workspace;

/// The variable by which tests learn where the server is.
pub const VARIABLE: &str = "ROLO_TEST_POSTGRES";

/// Starts a server, and installs PostgreSQL first where it is missing.
pub fn start(workspace: &Workspace) -> Result<Cluster> {
    make_available(workspace)?;
    Ok(Cluster::start()?)
}

/// Installs PostgreSQL where it is missing.
pub fn make_available(workspace: &Workspace) -> Result<()> {
    match Programs::find() {
        Ok(_) => Ok(()),
        Err(missing) => {
            let _without = WithoutMainCluster::new();
            apt::install(workspace, "postgresql").with_context(|| missing.to_string())
        }
    }
}

/// Keeps Debian's package from making and starting a server of its own, which nobody here has asked for and which would
/// stay. The package's own configuration reads the file, also before it is unpacked.
struct WithoutMainCluster;

impl WithoutMainCluster {
    const FOLDER: &str = "/etc/postgresql-common/createcluster.d";
    const FILE: &str = "/etc/postgresql-common/createcluster.d/rolo-tests.conf";

    fn new() -> Self {
        // Who may not write here may not install packages either, and is told so by the installation.
        let _ = fs::create_dir_all(Self::FOLDER).and_then(|()| fs::write(Self::FILE, "create_main_cluster = false\n"));
        Self
    }
}

impl Drop for WithoutMainCluster {
    fn drop(&mut self) {
        let _ = fs::remove_file(Self::FILE);
    }
}
