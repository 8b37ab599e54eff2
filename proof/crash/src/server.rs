//! The real program: making a store with it, starting it, ending it, and what is left when it has ended by itself.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

use crate::lab::LOG_MIB_MAX;

/// How long a start or an end may take before it counts as hanging.
const START_SECONDS_MAX: u64 = 60;

/// How often a process is looked at while it is ending.
const POLL: Duration = Duration::from_millis(2);

/// The exit code of a store that refused to open.
pub const REFUSED: i32 = 3;

/// The exit code of a store that failed while running.
pub const STORE_FAILED: i32 = 4;

/// The program under test.
#[derive(Clone, Debug)]
pub struct Program {
    path: PathBuf,
}

/// How a start goes beyond the usual.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// A program with its arguments that is given ours to run, and does so in its own place.
    pub by: Vec<String>,
    /// Further arguments of `rolo serve`.
    pub flags: Vec<&'static str>,
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    /// From its start until it listened.
    pub start_time: Duration,
    child: Child,
    stderr: PathBuf,
    /// Whether its end has been seen.
    is_reaped: bool,
}

/// A server that has ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Its exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// What it said on stderr.
    pub stderr: String,
}

impl Ended {
    fn new(status: ExitStatus, stderr: &Path) -> Self {
        let signal = std::os::unix::process::ExitStatusExt::signal(&status);
        let stderr = fs::read(stderr).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        Self { code: status.code(), signal, stderr }
    }

    /// Whether it ended with this code and without a panic.
    pub fn is(&self, code: i32) -> bool {
        self.code == Some(code) && !self.has_panicked()
    }

    /// Whether a thread of it panicked.
    pub fn has_panicked(&self) -> bool {
        self.stderr.contains("panicked at")
    }

    /// In a few words.
    pub fn words(&self) -> String {
        let how = match (self.code, self.signal) {
            (Some(code), _) => format!("exit code {code}"),
            (None, Some(signal)) => format!("signal {signal}"),
            (None, None) => "an unknown end".into(),
        };
        let said: String = self.stderr.trim().chars().rev().take(600).collect();
        format!("{how}, saying {:?}", said.chars().rev().collect::<String>())
    }
}

/// What comes of a start.
pub enum Started {
    /// It serves.
    Serves(Server),
    /// It has ended before it listened.
    Ended(Ended),
}

impl Program {
    /// The program at this path.
    pub fn new(path: &Path) -> Result<Self> {
        let path = path.canonicalize().with_context(|| format!("there is no program {}", path.display()))?;
        Ok(Self { path })
    }

    /// Makes a store with one key without a rate limit, and gives the key.
    pub fn make_store(&self, data: &Path, by: &[String]) -> Result<String> {
        self.make_key(data, by, &["--init", "--scopes", "workspace:admin"])
    }

    /// Makes a key that reads the metrics of the server.
    pub fn make_server_key(&self, data: &Path) -> Result<String> {
        self.make_key(data, &[], &["--server"])
    }

    fn make_key(&self, data: &Path, by: &[String], flags: &[&str]) -> Result<String> {
        let mut command = self.command(by, &["key", "create", "--name", "crash", "--rate-limit", "off"]);
        let output = command.args(flags).arg("--data").arg(data).output()?;
        if !output.status.success() {
            bail!("no key was made: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }

    /// Changes a setting of the workspace, while a server runs or not.
    pub fn set_workspace(&self, data: &Path, flag: &str, value: &str) -> Result<()> {
        let output = self.command(&[], &["workspace", "set", "default", flag, value, "--data"]).arg(data).output()?;
        if !output.status.success() {
            bail!("the workspace was not changed: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(())
    }

    /// Backs up a store into a file, and gives what is said of it.
    pub fn back_up(&self, data: &Path, file: &Path) -> Result<serde_json::Value> {
        let output = self.command(&[], &["backup", "--json", "--data"]).arg(data).arg(file).output()?;
        if !output.status.success() {
            bail!("no backup was made: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    fn command(&self, by: &[String], arguments: &[&str]) -> Command {
        let mut command = match by {
            [] => Command::new(&self.path),
            [program, rest @ ..] => {
                let mut command = Command::new(program);
                command.args(rest).arg(&self.path);
                command
            }
        };
        command.args(arguments).stdin(Stdio::null());
        command
    }

    /// Starts a server on a free port and waits until it listens or has ended. What it says goes to a file in `logs`.
    pub fn start(&self, data: &Path, logs: &Path, start: &Start) -> Result<Started> {
        let begun_at = Instant::now();
        let mut child = self.spawn(data, logs, start)?;
        let stderr = logs.join("stderr.txt");
        let (sender, receiver) = mpsc::channel();
        let stdout = child.stdout.take().context("no stdout")?;
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines() {
                let Ok(line) = line else { break };
                let _ = sender.send(line); // Nobody reads the later ones, which must not fill the pipe all the same.
            }
        });
        match receiver.recv_timeout(Duration::from_secs(START_SECONDS_MAX)) {
            Ok(line) => {
                let address = line.rsplit("http://").next().and_then(|text| text.trim().parse().ok());
                let address = address.with_context(|| format!("no address in {line:?}"))?;
                let start_time = begun_at.elapsed();
                Ok(Started::Serves(Server { address, start_time, child, stderr, is_reaped: false }))
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => Ok(Started::Ended(Ended::new(child.wait()?, &stderr))),
            Err(mpsc::RecvTimeoutError::Timeout) => {
                child.kill()?;
                child.wait()?;
                bail!("the server did not start within {START_SECONDS_MAX} s")
            }
        }
    }

    /// Starts a server and does not wait for it.
    pub fn spawn(&self, data: &Path, logs: &Path, start: &Start) -> Result<Child> {
        let stderr = File::options().create(true).append(true).open(logs.join("stderr.txt"))?;
        let mut command = self.command(&start.by, &["serve", "--listen", "127.0.0.1:0", "--data"]);
        command
            .arg(data)
            .args(["--sqlite-log-mib-max", &LOG_MIB_MAX.to_string()])
            .args(&start.flags)
            .stdout(Stdio::piped())
            .stderr(stderr);
        command.spawn().with_context(|| format!("{} cannot be run", self.path.display()))
    }

    /// Starts a server that has no reason not to serve.
    pub fn serve(&self, data: &Path, logs: &Path) -> Result<Server> {
        self.serve_with(data, logs, &Start::default())
    }

    /// The same, beyond the usual.
    pub fn serve_with(&self, data: &Path, logs: &Path, start: &Start) -> Result<Server> {
        match self.start(data, logs, start)? {
            Started::Serves(server) => Ok(server),
            Started::Ended(ended) => bail!("the server did not start: {}", ended.words()),
        }
    }
}

impl Server {
    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its process as the system's calls take it.
    pub fn process(&self) -> Result<Pid> {
        Pid::from_raw(i32::try_from(self.child.id())?).context("no process")
    }

    /// Tells it to stop in an orderly way.
    pub fn terminate(&self) -> Result<()> {
        Ok(kill_process(self.process()?, Signal::TERM)?)
    }

    /// Ends it at once.
    pub fn kill(mut self) -> Result<Ended> {
        self.child.kill()?;
        self.reaped()
    }

    /// Tells it to stop, and waits for its end.
    pub fn stop(self) -> Result<Ended> {
        self.terminate()?;
        self.ended_within(Duration::from_secs(START_SECONDS_MAX))?.context("the server did not stop")
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_some())
    }

    /// Waits for its end; kills it and gives `None` when it does not end in time.
    pub fn ended_within(mut self, time: Duration) -> Result<Option<Ended>> {
        let begun_at = Instant::now();
        while begun_at.elapsed() < time {
            if self.has_ended()? {
                return self.reaped().map(Some);
            }
            std::thread::sleep(POLL);
        }
        self.kill()?;
        Ok(None)
    }

    fn reaped(&mut self) -> Result<Ended> {
        let status = self.child.wait()?;
        self.is_reaped = true;
        Ok(Ended::new(status, &self.stderr))
    }
}

impl Drop for Server {
    /// No server outlives its trial.
    fn drop(&mut self) {
        if !self.is_reaped {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
