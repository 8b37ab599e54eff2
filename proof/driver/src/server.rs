//! The real program as a server: starting it, ending it, and what is left when it has ended by itself.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

use crate::program::Program;
use crate::store::Store;
use crate::usage::Usage;

/// How long a start or an end may take before it counts as hanging.
const START_SECONDS_MAX: u64 = 60;

/// How often a process is looked at while it is ending.
const POLL: Duration = Duration::from_millis(2);

/// The exit code of a store that refused to open.
pub const REFUSED: i32 = 3;

/// The exit code of a store that failed while running.
pub const STORE_FAILED: i32 = 4;

/// Where the server's log goes.
#[derive(Clone, Debug, Default)]
pub enum Log {
    /// Nowhere.
    #[default]
    Nowhere,
    /// To where our own complaints go.
    Ours,
    /// To the end of a file.
    File(PathBuf),
}

/// How a server is started.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Where it listens; on a free port of loopback, if it is not said.
    pub listen: Option<SocketAddr>,
    /// Further arguments of `rolo serve`.
    pub flags: Vec<String>,
    /// Where its log goes.
    pub log: Log,
}

impl Start {
    /// The usual start with its log in this file.
    pub fn logging_to(file: PathBuf) -> Self {
        Self { log: Log::File(file), ..Self::default() }
    }

    /// The same with these flags more.
    pub fn with(mut self, flags: &[&str]) -> Self {
        self.flags.extend(flags.iter().map(|flag| (*flag).to_owned()));
        self
    }
}

/// A running server. It is killed when it is dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    /// From its start until it listened.
    pub start_time: Duration,
    child: Child,
    log: Log,
    /// The first process of the database that it works with.
    database: Option<u32>,
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
    /// What it said on stderr, where that went to a file.
    pub stderr: String,
}

impl Ended {
    fn new(status: ExitStatus, log: &Log) -> Self {
        let stderr = match log {
            Log::File(path) => fs::read(path).unwrap_or_default(),
            Log::Nowhere | Log::Ours => Vec::new(),
        };
        let stderr = String::from_utf8_lossy(&stderr).into_owned();
        Self { code: status.code(), signal: status.signal(), stderr }
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
    pub fn describe(&self) -> String {
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
    /// Starts a server and waits until it listens or has ended.
    pub fn start(&self, store: &Store, start: &Start) -> Result<Started> {
        let (begun_at, child) = (Instant::now(), self.spawn(store, start)?);
        Server::listening(child, begun_at, start.log.clone(), store.database_process())
    }

    /// Starts a server and does not wait for it.
    pub fn spawn(&self, store: &Store, start: &Start) -> Result<Child> {
        let listen = start.listen.map_or_else(|| "127.0.0.1:0".to_owned(), |address| address.to_string());
        let mut command = self.command(store, &["serve", "--listen", &listen]);
        command.args(&start.flags).stdout(Stdio::piped()).stderr(match &start.log {
            Log::Nowhere => Stdio::null(),
            Log::Ours => Stdio::inherit(),
            Log::File(path) => File::options().create(true).append(true).open(path)?.into(),
        });
        command.spawn().context("the program cannot be started")
    }

    /// Starts a server that has no reason not to serve.
    pub fn serve(&self, store: &Store, start: &Start) -> Result<Server> {
        self.start(store, start)?.serving()
    }
}

impl Started {
    /// The server, or how it ended as an error.
    fn serving(self) -> Result<Server> {
        match self {
            Self::Serves(server) => Ok(server),
            Self::Ended(ended) => bail!("the server did not start: {}", ended.describe()),
        }
    }
}

impl Server {
    /// Starts another program, whose first line on stdout ends in its address, too.
    pub fn of(mut command: Command) -> Result<Self> {
        let begun_at = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        Self::listening(child, begun_at, Log::Nowhere, None)?.serving()
    }

    fn listening(mut child: Child, begun_at: Instant, log: Log, database: Option<u32>) -> Result<Started> {
        let (sender, receiver) = mpsc::channel();
        let stdout = child.stdout.take().context("no stdout")?;
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines() {
                let Ok(line) = line else { break };
                let _ = sender.send(line); // Nobody reads the later ones, which must not fill the pipe all the same.
            }
        });
        // From here on it ends with us.
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut server = Self { address, start_time: Duration::ZERO, child, log, database, is_reaped: false };
        match receiver.recv_timeout(Duration::from_secs(START_SECONDS_MAX)) {
            Ok(line) => {
                let address = line.rsplit("http://").next().and_then(|text| text.trim().parse().ok());
                server.address = address.with_context(|| format!("no address in {line:?}"))?;
                server.start_time = begun_at.elapsed();
                Ok(Started::Serves(server))
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => Ok(Started::Ended(server.reaped()?)),
            Err(mpsc::RecvTimeoutError::Timeout) => bail!("the server did not start within {START_SECONDS_MAX} s"),
        }
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its process as the system's calls take it.
    pub fn process(&self) -> Result<Pid> {
        Pid::from_raw(i32::try_from(self.child.id())?).context("no process")
    }

    /// What it has used so far.
    pub fn usage(&self) -> Result<Usage> {
        Usage::of(self.pid(), self.database)
    }

    /// How many files and connections it has open.
    pub fn open_files(&self) -> Result<usize> {
        Ok(fs::read_dir(format!("/proc/{}/fd", self.pid()))?.count())
    }

    /// Tells it to stop gracefully.
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
        Ok(Ended::new(status, &self.log))
    }
}

impl Drop for Server {
    /// No server outlives its owner.
    fn drop(&mut self) {
        if !self.is_reaped {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// A script in the program's place: `$0` is the program, and behind it stand its arguments.
    fn script(script: &str) -> Program {
        let program = Program::new(Path::new("/bin/true")).expect("there is one");
        program.by(["sh", "-c", script].map(str::to_owned).to_vec())
    }

    fn store() -> Store {
        Store::Folder("/nowhere".into())
    }

    #[test]
    fn a_server_is_reached_where_it_says_and_is_gone_with_its_owner() {
        let program = script(
            "test \"$1 $3 $4 $ROLO_DATA\" = 'serve 127.0.0.1:0 --more /nowhere' || exit 9
            echo Rolo listens on http://127.0.0.1:4711; echo and more; exec sleep 600",
        );
        let server = program.serve(&store(), &Start::default().with(&["--more"])).expect("it listens");
        assert_eq!(server.address, SocketAddr::from(([127, 0, 0, 1], 4711)));
        let process = server.pid();
        drop(server);
        assert!(!Path::new(&format!("/proc/{process}")).exists());
    }

    #[test]
    fn a_server_that_ends_before_it_listens_says_why() {
        let folder = tempfile::tempdir().expect("a folder");
        let start = Start::logging_to(folder.path().join("log"));
        let program = script("echo no disk >&2; exit 3");
        let Started::Ended(ended) = program.start(&store(), &start).expect("started") else { panic!("it listens") };
        assert!(ended.is(REFUSED) && !ended.is(0), "{ended:?}");
        let error = program.serve(&store(), &start).expect_err("it has ended").to_string();
        assert!(error.contains("exit code 3") && error.contains("no disk"), "{error}");
        let program = script("echo \"thread 'main' panicked at x\" >&2; exit 3");
        let Started::Ended(ended) = program.start(&store(), &start).expect("started") else { panic!("it listens") };
        assert!(!ended.is(REFUSED), "a panic is no refusal");
    }

    #[test]
    fn a_server_that_stops_is_told_from_one_that_is_killed() {
        let line = "echo Rolo listens on http://127.0.0.1:4711; exec sleep 600";
        let serve = || script(line).serve(&store(), &Start::default()).expect("it listens");
        assert_eq!(serve().stop().expect("stopped").signal, Some(Signal::TERM.as_raw()));
        assert_eq!(serve().kill().expect("killed").signal, Some(Signal::KILL.as_raw()));
        assert!(serve().ended_within(Duration::ZERO).expect("killed").is_none(), "it had no time");
        assert!(!serve().has_ended().expect("a child"));
    }
}
