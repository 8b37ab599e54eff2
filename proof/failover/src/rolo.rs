//! The real program, as it is started by whoever runs it on a database with several hosts.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// A running server. It is ended with its owner.
pub struct Rolo {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
}

impl Rolo {
    /// Starts it on a free port; its log goes to a file.
    pub fn start(program: &Path, database: &str, log: &Path) -> Result<Self> {
        Self::start_at("127.0.0.1:0", program, database, log)
    }

    /// Kills it without a warning.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Starts it where it was.
    pub fn start_again(&mut self, program: &Path, database: &str, log: &Path) -> Result<()> {
        *self = Self::start_at(&self.address.to_string(), program, database, log)?;
        Ok(())
    }

    fn start_at(address: &str, program: &Path, database: &str, log: &Path) -> Result<Self> {
        let log_file = File::options().create(true).append(true).open(log)?;
        let mut command = command(program, database);
        command.args(["serve", "--listen", address]).stderr(log_file).stdout(Stdio::piped());
        let mut child = command.spawn().with_context(|| format!("{} cannot be started", program.display()))?;
        let stdout = child.stdout.take().context("no stdout")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let address = line.trim().rsplit("http://").next().and_then(|text| text.parse().ok());
        let Some(address) = address else {
            let _ = child.kill();
            child.wait()?;
            bail!("rolo does not start: {line}{}", std::fs::read_to_string(log)?);
        };
        Ok(Self { address, child })
    }

    /// Whether it is still there.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Rolo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Makes the store, and a key that may do everything and has no rate limit.
pub fn make_key(program: &Path, database: &str) -> Result<String> {
    let mut command = command(program, database);
    command.args(["key", "create", "--init", "--name", "failover"]);
    command.args(["--scopes", "workspace:admin", "--rate-limit", "off"]);
    let output = command.output().with_context(|| format!("{} cannot be run", program.display()))?;
    if !output.status.success() {
        bail!("no key was made: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The address goes by the environment: it holds a password.
fn command(program: &Path, database: &str) -> Command {
    let mut command = Command::new(program);
    command.env("ROLO_DATABASE", database).stdin(Stdio::null()).current_dir("/");
    command
}
