//! A host of its own: a network of its own behind a cable that can be cut, with etcd, Patroni and PostgreSQL on it.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// As whom everything on a node runs.
const USER: &str = "postgres";

/// The switch to which all cables lead, and where the servers are.
const SWITCH: &str = "switch";

/// A node, counted from 1. What runs on it is ended with it.
pub struct Node {
    pub number: usize,
    folder: PathBuf,
    patroni: Option<Child>,
    etcd: Option<Child>,
}

/// Makes the switch. All of this happens in a network that this program has for itself.
pub fn make_switch() -> Result<()> {
    let own = fs::read_to_string("/proc/1/cmdline").unwrap_or_default();
    if std::process::id() == 1 || !own.contains("rolo-failover") {
        bail!("only `cargo xtask cluster` starts this: it needs namespaces of its own");
    }
    sh("mkdir -p /run/netns && mount -t tmpfs none /run/netns && ip link set lo up")?;
    sh(&format!(
        "ip link add {SWITCH} type bridge && ip addr add {}/24 dev {SWITCH} && ip link set {SWITCH} up",
        host(254)
    ))
}

/// The address of a node.
pub fn host(number: usize) -> String {
    format!("10.77.0.{number}")
}

impl Node {
    /// Lays its cable.
    pub fn new(number: usize, folder: &Path) -> Result<Self> {
        let folder = folder.join(format!("node{number}"));
        sh(&format!("install -d -o {USER} -g {USER} -m 700 {}", folder.display()))?;
        sh(&format!(
            "ip netns add node{number} && ip link add cable{number} type veth peer name eth0 netns node{number} && \
             ip link set cable{number} master {SWITCH} up && ip netns exec node{number} sh -c \
             'ip link set lo up && ip addr add {}/24 dev eth0 && ip link set eth0 up'",
            host(number)
        ))?;
        Ok(Self { number, folder, patroni: None, etcd: None })
    }

    /// Starts its part of etcd.
    pub fn start_etcd(&mut self, all: &[usize]) -> Result<()> {
        let own = host(self.number);
        let members: Vec<String> = all.iter().map(|node| format!("node{node}=http://{}:2380", host(*node))).collect();
        let mut command = self.command("etcd".as_ref());
        command.arg("--name").arg(format!("node{}", self.number)).arg("--data-dir").arg(self.folder.join("etcd"));
        command.arg("--listen-client-urls").arg(format!("http://{own}:2379"));
        command.arg("--advertise-client-urls").arg(format!("http://{own}:2379"));
        command.arg("--listen-peer-urls").arg(format!("http://{own}:2380"));
        command.arg("--initial-advertise-peer-urls").arg(format!("http://{own}:2380"));
        command.arg("--initial-cluster").arg(members.join(",")).args(["--initial-cluster-state", "new"]);
        self.etcd = Some(self.start(command, "etcd.log")?);
        Ok(())
    }

    /// Starts Patroni, which starts PostgreSQL.
    pub fn start_patroni(&mut self, programs: &Path, settings: &str) -> Result<()> {
        fs::write(self.settings(), settings)?;
        sh(&format!("chown {USER} {0} && chmod 600 {0}", self.settings().display()))?;
        let mut command = self.command(programs.join("patroni").as_os_str());
        command.arg(self.settings());
        self.patroni = Some(self.start(command, "patroni.log")?);
        Ok(())
    }

    /// Kills PostgreSQL and Patroni at once.
    pub fn kill(&mut self) -> Result<()> {
        let patroni = self.patroni.as_mut().context("Patroni is not running")?;
        let process = fs::read_to_string(self.folder.join("data/postmaster.pid"))?;
        let server = process.lines().next().context("PostgreSQL is not running")?;
        // Its other processes lead groups of their own.
        sh(&format!("kill -KILL {} {server} $(ps -o pid= --ppid {server})", patroni.id()))?;
        patroni.wait()?;
        Ok(())
    }

    /// Takes its cable out, or puts it in again.
    pub fn set_cable(&self, is_in: bool) -> Result<()> {
        sh(&format!("ip link set cable{} {}", self.number, if is_in { "up" } else { "down" }))
    }

    /// Its settings file.
    pub fn settings(&self) -> PathBuf {
        self.folder.join("patroni.yml")
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A program, to be run on this node.
    pub fn command(&self, program: &std::ffi::OsStr) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec"]).arg(format!("node{}", self.number));
        command.args(["setpriv", "--reuid", USER, "--regid", USER, "--init-groups"]).arg(program);
        command.env("HOME", &self.folder).env("LC_ALL", "C.UTF-8").env("ETCDCTL_API", "3");
        command.current_dir(&self.folder).stdin(Stdio::null());
        command
    }

    fn start(&self, mut command: Command, log: &str) -> Result<Child> {
        let log = File::options().create(true).append(true).open(self.folder.join(log))?;
        command.stdout(log.try_clone()?).stderr(log).process_group(0);
        command.spawn().context("a node's program cannot be started")
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        for mut child in [self.patroni.take(), self.etcd.take()].into_iter().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Runs a line of the shell; an error holds what it complained of.
fn sh(line: &str) -> Result<()> {
    let output = Command::new("sh").arg("-c").arg(line).stdin(Stdio::null()).output()?;
    if !output.status.success() {
        bail!("{line}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}
