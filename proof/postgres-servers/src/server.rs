//! One run of a server.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::{ClusterError, Programs, Stop, data_in};

/// How long a start may take on a busy machine.
const START_SECONDS_MAX: u64 = 120;

/// How often the log in a file is looked at during a start.
const POLL_MILLIS: u64 = 20;

/// What it says when it can be used, be it only for reading.
const READY: &str = "database system is ready to accept";

/// A server's first process. It is ended with its owner.
pub(crate) struct Server {
    child: Child,
    log: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts it and waits until it can be used.
    pub(crate) fn start(
        programs: &Programs,
        folder: &Path,
        port: u16,
        settings: &[(String, String)],
        log: Option<&Path>,
    ) -> Result<Self, ClusterError> {
        let mut command = programs.command("postgres");
        command.arg("-D").arg(data_in(folder)).arg("-k").arg(folder).arg("-p").arg(port.to_string());
        for (name, value) in settings {
            command.arg("-c").arg(format!("{name}={value}"));
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).process_group(0);
        let failed = |error: std::io::Error| ClusterError(format!("postgres cannot be started: {error}"));
        if let Some(log) = log {
            return Self::start_with_log(command, log).map_err(failed)?;
        }
        let mut child = command.spawn().map_err(failed)?;
        let (sender, lines) = mpsc::channel();
        let log = child.stderr.take().map(|stderr| {
            // It goes on reading for the server's life, or the server would wait for somebody to read its log.
            thread::spawn(move || {
                for line in BufReader::new(stderr).lines() {
                    let _ = sender.send(line.unwrap_or_default());
                }
            })
        });
        let server = Self { child, log };
        let mut said = String::new();
        loop {
            match lines.recv_timeout(Duration::from_secs(START_SECONDS_MAX)) {
                Ok(line) if line.contains(READY) => return Ok(server),
                Ok(line) => said.push_str(&format!("\n  {line}")),
                Err(_) => return Err(ClusterError(format!("postgres does not start:{said}"))),
            }
        }
    }

    /// The same with its log in a file, which has an entry before the server's client has the answer.
    fn start_with_log(mut command: Command, log: &Path) -> std::io::Result<Result<Self, ClusterError>> {
        let length = std::fs::metadata(log).map_or(0, |metadata| metadata.len() as usize);
        // An entry is appended by one call, however long it is; a pipe would take it in parts.
        let file = File::options().create(true).append(true).open(log)?;
        let child = command.stderr(file).spawn()?;
        let mut server = Self { child, log: None };
        let deadline = Instant::now() + Duration::from_secs(START_SECONDS_MAX);
        loop {
            let said = std::fs::read(log)?;
            let said = String::from_utf8_lossy(said.get(length..).unwrap_or_default());
            if said.contains(READY) {
                return Ok(Ok(server));
            }
            if server.child.try_wait()?.is_some() || Instant::now() > deadline {
                return Ok(Err(ClusterError(format!("postgres does not start:\n{said}"))));
            }
            thread::sleep(Duration::from_millis(POLL_MILLIS));
        }
    }

    /// Ends it and waits until it is gone.
    pub(crate) fn stop(mut self, how: Stop) -> Result<(), ClusterError> {
        match how {
            Stop::Fast => self.signal("INT")?,
            Stop::Immediate => self.signal("QUIT")?,
            Stop::Kill => self.signal("KILL")?,
            Stop::KillAll => {
                // The others lead process groups of their own.
                let all = [vec![self.child.id()], children_of(self.child.id())?].concat();
                signal("KILL", &all)?;
            }
        }
        self.child.wait().map_err(|error| ClusterError(format!("postgres cannot be waited for: {error}")))?;
        // Its other processes hold the log open until they are gone too.
        if let Some(log) = self.log.take() {
            let _ = log.join();
        }
        Ok(())
    }

    fn signal(&self, name: &str) -> Result<(), ClusterError> {
        signal(name, &[self.child.id()])
    }
}

/// Sends a signal to processes of which the first must be there.
fn signal(name: &str, processes: &[u32]) -> Result<(), ClusterError> {
    let mut command = Command::new("kill");
    command.arg("-s").arg(name).args(processes.iter().map(u32::to_string)).stderr(Stdio::null());
    let status = command.status();
    match status {
        Ok(status) if status.success() || processes.len() > 1 => Ok(()),
        Ok(_) => Err(ClusterError("postgres is gone already".into())),
        Err(error) => Err(ClusterError(format!("kill cannot be run: {error}"))),
    }
}

/// The processes that this one has started.
fn children_of(parent: u32) -> Result<Vec<u32>, ClusterError> {
    let output = Command::new("ps").args(["-A", "-o", "ppid=,pid="]).output();
    let output = output.map_err(|error| ClusterError(format!("ps cannot be run: {error}")))?;
    let pair = |line: &str| {
        let mut numbers = line.split_whitespace().map_while(|word| word.parse::<u32>().ok());
        Some((numbers.next()?, numbers.next()?))
    };
    let pairs = String::from_utf8_lossy(&output.stdout).lines().filter_map(pair).collect::<Vec<_>>();
    Ok(pairs.into_iter().filter(|(of, _)| *of == parent).map(|(_, process)| process).collect())
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) && self.signal("QUIT").is_ok() {
            let _ = self.child.wait();
        }
    }
}

/// A port of loopback on which nobody listens now.
pub(crate) fn free_port() -> Result<u16, ClusterError> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| ClusterError(format!("there is no free port: {error}")))
}
