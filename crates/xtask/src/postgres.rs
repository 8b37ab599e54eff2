//! A PostgreSQL server for the tests, of our own and gone afterwards. Where PostgreSQL is missing, the system's package
//! manager installs it. Servers that were there before are left alone.

use anyhow::{Context, Result};
use rolo_cluster::{Cluster, Programs};

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
        Err(missing) => apt::install(workspace, "postgresql").with_context(|| missing.to_string()),
    }
}
