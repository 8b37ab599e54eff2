//! The measured program, and what the system knows of it.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// A running server.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
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
}

/// Makes a store with a key that has no rate limit.
pub fn make_key(rolo: &Path, data: &Path) -> anyhow::Result<String> {
    let output = std::process::Command::new(rolo)
        .args(["key", "create", "--name", "bench", "--scopes", "workspace:admin", "--rate-limit", "off", "--data"])
        .arg(data)
        .output()
        .with_context(|| format!("{} cannot be run; build it with `cargo build --release`", rolo.display()))?;
    if !output.status.success() {
        bail!("no key was made: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

impl Server {
    /// Starts a Rolo.
    pub async fn start(rolo: &Path, data: &Path) -> anyhow::Result<Self> {
        let mut command = Command::new(rolo);
        command.arg("serve").arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]);
        Self::start_command(command).await
    }

    /// Starts a program whose first line on stdout ends in its address.
    pub async fn start_command(mut command: Command) -> anyhow::Result<Self> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true).spawn()?;
        let stdout = child.stdout.take().context("no stdout")?;
        let mut lines = BufReader::new(stdout).lines();
        let line = lines.next_line().await?.context("the server has ended")?;
        let address = line.rsplit("http://").next().and_then(|text| text.trim().parse().ok());
        let address = address.with_context(|| format!("no address in {line:?}"))?;
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self { address, child })
    }

    /// What it has used so far.
    pub fn usage(&self) -> anyhow::Result<Usage> {
        let process = self.child.id().context("the server has ended")?;
        let read = |file: &str| std::fs::read_to_string(format!("/proc/{process}/{file}"));
        let stat = read("stat")?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
        let ticks = |index: usize| fields.get(index).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
        // Fields 14 and 15 of proc(5), in hundredths of a second on Linux.
        let cpu = Duration::from_millis((ticks(11) + ticks(12)) * 10);
        let number = |text: &str, name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0)
        };
        let written_bytes = number(&read("io")?, "write_bytes:");
        let memory_bytes = number(&read("status")?, "VmRSS:") * 1024;
        Ok(Usage { cpu, written_bytes, memory_bytes })
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
