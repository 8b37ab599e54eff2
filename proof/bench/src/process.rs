//! The measured program, and what the system knows of it.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::store::Store;

/// A running server.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
    /// The first process of the database that it works with.
    database: Option<u32>,
}

/// What a process has used so far.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Processor time, in user and system.
    pub cpu: Duration,
    /// Bytes that it has had written to the disk.
    pub written_bytes: u64,
    /// Bytes of memory that it holds.
    pub memory_bytes: u64,
    /// What its database has used beside.
    pub database: Option<Work>,
}

/// What the processes of a database have used so far, also those that have ended.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    /// Processor time, in user and system.
    pub cpu: Duration,
    /// Bytes that they have had written to the disk.
    pub written_bytes: u64,
}

impl Work {
    /// Of the first process and all its children. What ended children have used counts as the first one's.
    pub fn of_tree(first: u32) -> anyhow::Result<Self> {
        let mut work = Self { cpu: Stat::read(first)?.cpu_with_ended(), written_bytes: written_bytes(first)? };
        for process in children(first)? {
            // Others come and go meanwhile.
            let Ok(stat) = Stat::read(process) else { continue };
            work.cpu += stat.cpu();
            work.written_bytes += written_bytes(process).unwrap_or(0);
        }
        Ok(work)
    }
}

/// The children of a process.
pub fn children(first: u32) -> anyhow::Result<Vec<u32>> {
    let mut children = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let Some(process) = entry?.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        // Others come and go meanwhile.
        if Stat::read(process).is_ok_and(|stat| stat.parent() == first) {
            children.push(process);
        }
    }
    Ok(children)
}

/// What stands behind a process's name in `/proc/…/stat`, from field 3 of proc(5) on.
pub struct Stat(Vec<u64>);

impl Stat {
    /// Of a process.
    pub fn read(process: u32) -> anyhow::Result<Self> {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let fields = stat.rsplit(')').next().unwrap_or("").split_whitespace();
        Ok(Self(fields.map(|field| field.parse().unwrap_or(0)).collect()))
    }

    fn parent(&self) -> u32 {
        u32::try_from(self.field(4)).unwrap_or(0)
    }

    fn field(&self, number: usize) -> u64 {
        self.0.get(number - 3).copied().unwrap_or(0)
    }

    /// Its own time in user and system.
    pub fn cpu(&self) -> Duration {
        hundredths(self.field(14) + self.field(15))
    }

    /// The same with the time of the children that have ended.
    pub fn cpu_with_ended(&self) -> Duration {
        self.cpu() + hundredths(self.field(16) + self.field(17))
    }
}

/// Linux counts in these.
fn hundredths(count: u64) -> Duration {
    Duration::from_millis(count * 10)
}

fn written_bytes(process: u32) -> anyhow::Result<u64> {
    Ok(number(&std::fs::read_to_string(format!("/proc/{process}/io"))?, "write_bytes:"))
}

/// The number behind a name at the beginning of a line.
fn number(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// Makes a store with a key that has no rate limit.
pub fn make_key(rolo: &Path, store: &Store) -> anyhow::Result<String> {
    let limits = ["--scopes", "workspace:admin", "--rate-limit", "1000000/s"];
    let key = [&["key", "create", "--init", "--name", "bench"][..], &limits].concat();
    Ok(manage(rolo, store, &key)?.trim().to_owned())
}

/// Makes a key that reads the metrics of the whole server.
pub fn make_server_key(rolo: &Path, store: &Store) -> anyhow::Result<String> {
    let key = ["key", "create", "--init", "--name", "metrics", "--server", "--rate-limit", "off"];
    Ok(manage(rolo, store, &key)?.trim().to_owned())
}

/// A key as of `make_key`, with a region by which numbers are read in two ways.
pub fn make_workspace(rolo: &Path, store: &Store) -> anyhow::Result<String> {
    manage(rolo, store, &["workspace", "create", "default", "--init", "--region", "US"])?;
    make_key(rolo, store)
}

/// Runs a command on a store, and gives what it printed.
pub fn manage(rolo: &Path, store: &Store, command: &[&str]) -> anyhow::Result<String> {
    let output = std::process::Command::new(rolo).args(command).args(store.arguments()).output();
    let output =
        output.with_context(|| format!("{} cannot be run; build it with `cargo build --release`", rolo.display()))?;
    if !output.status.success() {
        bail!("{} failed: {}", command.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

impl Server {
    /// Starts a Rolo.
    pub async fn start(rolo: &Path, store: &Store) -> anyhow::Result<Self> {
        Self::start_with(rolo, store, &[]).await
    }

    /// Starts a Rolo with these flags.
    pub async fn start_with(rolo: &Path, store: &Store, flags: &[&str]) -> anyhow::Result<Self> {
        Self::start_logging(rolo, store, flags, Stdio::null()).await
    }

    /// The same, with a place for what it logs.
    pub async fn start_logging(rolo: &Path, store: &Store, flags: &[&str], log: Stdio) -> anyhow::Result<Self> {
        let mut command = Command::new(rolo);
        command.arg("serve").args(store.arguments()).args(["--listen", "127.0.0.1:0"]).args(flags);
        Ok(Self { database: store.database_process(), ..Self::spawn(command, log).await? })
    }

    /// Starts a program whose first line on stdout ends in its address.
    pub async fn start_command(command: Command) -> anyhow::Result<Self> {
        Self::spawn(command, Stdio::null()).await
    }

    async fn spawn(mut command: Command, stderr: Stdio) -> anyhow::Result<Self> {
        let mut child = command.stdout(Stdio::piped()).stderr(stderr).kill_on_drop(true).spawn()?;
        let stdout = child.stdout.take().context("no stdout")?;
        let mut lines = BufReader::new(stdout).lines();
        let line = lines.next_line().await?.context("the server has ended")?;
        let address = line.rsplit("http://").next().and_then(|text| text.trim().parse().ok());
        let address = address.with_context(|| format!("no address in {line:?}"))?;
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self { address, child, database: None })
    }

    /// What it has used so far.
    pub fn usage(&self) -> anyhow::Result<Usage> {
        let process = self.child.id().context("the server has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
        let database = self.database.map(Work::of_tree).transpose()?;
        let (cpu, written_bytes) = (Stat::read(process)?.cpu(), written_bytes(process)?);
        let memory_bytes = number(&status, "VmRSS:") * 1024;
        Ok(Usage { cpu, written_bytes, memory_bytes, database })
    }

    /// How many files and connections it has open.
    pub fn open_files(&self) -> anyhow::Result<usize> {
        let process = self.child.id().context("the server has ended")?;
        Ok(std::fs::read_dir(format!("/proc/{process}/fd"))?.count())
    }

    /// Stops it in an orderly way.
    pub async fn stop(&mut self) -> anyhow::Result<()> {
        let process = self.child.id().context("the server has ended")?;
        std::process::Command::new("kill").args(["-TERM", &process.to_string()]).status()?;
        self.child.wait().await?;
        Ok(())
    }

    /// Ends it at once.
    pub async fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill().await?;
        Ok(())
    }
}
