//! `cargo xtask failover` and `cargo xtask cluster`: takes the database away from real servers under load.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use rolo_postgres_servers::Folder;

use crate::program::Program;
use crate::python;
use crate::server::Server;
use crate::workspace::Workspace;
use crate::{apt, postgres};

/// The rounds of `cargo xtask prove`.
const ROUNDS_SHORT: u32 = 2;

/// Debian's packages for a cluster of three.
const CLUSTER_PACKAGES: &str = "etcd-server etcd-client iproute2 python3-venv util-linux";

/// What keeps a cluster of three together. Patroni before 3.0.3 loses confirmed changes.
const PATRONI_PACKAGES: &str = "proof/failover/requirements.txt";

/// Kills primaries and promotes standbys; then kills servers, and processes of a database without a standby.
pub fn run(workspace: &Workspace, rounds: u32) -> Result<()> {
    postgres::make_available(workspace)?;
    let (failover, rolo) = build(workspace)?;
    for stage in ["pair", "kills"] {
        let failover = Program::at(workspace, &failover, "--rolo").argument(&rolo);
        failover.argument(stage.as_ref()).argument(format!("--rounds={rounds}").as_ref()).run()?;
    }
    Ok(())
}

/// The same, a few times, for `cargo xtask prove`.
pub fn run_short(workspace: &Workspace) -> Result<Option<String>> {
    run(workspace, ROUNDS_SHORT)?;
    Ok(None)
}

/// A cluster of three with Patroni and etcd, each node with a network of its own.
///
/// Everything runs in namespaces that are nobody else's, and ends with its first process.
pub fn run_cluster(workspace: &Workspace) -> Result<()> {
    let user = Program::at(workspace, Path::new("id"), "-u").output().unwrap_or_default();
    if user.trim() != "0" {
        bail!("only root may make the networks of the nodes");
    }
    postgres::make_available(workspace)?;
    if ["etcd", "etcdctl", "ip", "unshare"].iter().any(|name| !apt::is_installed(workspace, name)) {
        apt::install(workspace, CLUSTER_PACKAGES)?;
    }
    let patroni = patroni(workspace)?;
    let (failover, rolo) = build(workspace)?;
    let folder = Folder::new()?;
    let options = "--net --mount --ipc --pid --fork --kill-child --mount-proc sh -c";
    // A shell, since the first process of such a namespace inherits the others' children and must wait for them.
    let mut first = Program::at(workspace, Path::new("unshare"), options).argument("\"$@\"; exit $?".as_ref());
    let arguments: [&Path; 8] = [
        "sh".as_ref(),
        &failover,
        "--rolo".as_ref(),
        &rolo,
        "cluster".as_ref(),
        "--folder".as_ref(),
        folder.path(),
        &patroni,
    ];
    for argument in arguments {
        first = first.argument(argument);
    }
    first.run()
}

/// The folder of Patroni's programs. They run as another user, who must be able to read them, so the system's own Python
/// is taken: another one may stand in a folder that only root can read.
fn patroni(workspace: &Workspace) -> Result<PathBuf> {
    let python = python::environment_of(workspace, Path::new("/usr/bin/python3"), "patroni", PATRONI_PACKAGES)?;
    Ok(python.with_file_name(""))
}

/// Builds both programs; gives the paths of the one that tries and of the one that is tried.
fn build(workspace: &Workspace) -> Result<(PathBuf, PathBuf)> {
    let rolo = Server::build(workspace)?;
    Program::cargo(workspace, "build --locked -p rolo-failover").run()?;
    Ok((workspace.target().join("debug/rolo-failover"), rolo))
}
