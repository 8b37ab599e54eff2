//! `strace`: to record what the server does to its files, and to make its calls fail.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rolo_driver::Server;

/// How long it may take to write the rest of its log when the traced process has ended.
const LAST_LINE_SECONDS_MAX: u64 = 30;

/// Options of every trace: all threads, the time in the journal's clock, paths beside file descriptors.
const USUAL: [&str; 3] = ["-f", "-ttt", "-y"];

/// The calls by which a file is flushed. Which of them SQLite makes is a matter of how it was built.
pub const FLUSH: &str = "fsync,fdatasync";

/// The call by which a file is written.
pub const WRITE: &str = "pwrite64";

/// The call by which a file is read.
pub const READ: &str = "pread64";

/// What comes of one call of the server.
#[derive(Clone, Debug)]
pub struct Injection {
    /// The call, or several with commas between them.
    pub call: &'static str,
    /// What becomes of it: `error=EIO`, `signal=SIGKILL`, `delay_enter=2000`.
    pub what: String,
    /// Which times: `3`, `3+`, `3..9`.
    pub when: String,
    /// Only for calls on these files; on any, if there is none.
    pub paths: Vec<PathBuf>,
}

impl Injection {
    /// The k-th call, or also all that follow it.
    pub fn at(call: &'static str, what: &str, k: usize, for_ever: bool) -> Self {
        let when = if for_ever { format!("{k}+") } else { k.to_string() };
        Self { call, what: what.into(), when, paths: Vec::new() }
    }

    fn arguments(&self) -> Vec<String> {
        let Self { call, what, when, paths } = self;
        let mut arguments = vec!["-e".into(), format!("trace={call}"), "-e".into()];
        arguments.push(format!("inject={call}:{what}:when={when}"));
        arguments.extend(paths.iter().flat_map(|path| ["-P".into(), path.display().to_string()]));
        arguments
    }
}

/// A tracer that was attached to a running server.
pub struct Tracer {
    child: Child,
}

impl Tracer {
    /// Attaches it and waits until it has; what it sees goes to `log`.
    pub fn attach(server: &Server, log: &Path, injection: &Injection) -> Result<Self> {
        let mut command = Command::new("strace");
        command.args(USUAL).args(["-p", &server.pid().to_string(), "-o"]).arg(log);
        command.args(injection.arguments()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().context("strace cannot be run")?;
        let mut stderr = BufReader::new(child.stderr.take().context("no stderr")?);
        let mut line = String::new();
        while stderr.read_line(&mut line)? > 0 {
            if line.contains("attached") {
                std::thread::spawn(move || std::io::copy(&mut stderr, &mut std::io::sink()));
                return Ok(Self { child });
            }
        }
        child.wait()?;
        bail!("strace cannot be attached: {line}")
    }

    /// Lets go of the server.
    pub fn detach(mut self) -> Result<()> {
        let pid = rustix::process::Pid::from_raw(i32::try_from(self.child.id())?).context("no process")?;
        rustix::process::kill_process(pid, rustix::process::Signal::TERM)?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Tracer {
    /// It ends with the server. No tracer outlives its trial.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// The program that starts another one under a tracer, in its own place: the started process is the traced one.
pub fn starter(log: &Path, injection: &Injection) -> Vec<String> {
    started_by(log, injection.arguments())
}

/// The same, to record all that is done to files and all that is sent.
pub fn recorder(log: &Path) -> Vec<String> {
    let calls = "trace=openat,close,lseek,write,pwrite64,pwritev,writev,sendto,sendmsg,fsync,fdatasync,ftruncate,\
                 fallocate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat";
    // The filter spares all other calls a stop. With it no signal can be injected.
    started_by(log, ["--seccomp-bpf", "-xx", "-s", "1048576", "-e", calls].map(str::to_owned).to_vec())
}

fn started_by(log: &Path, arguments: Vec<String>) -> Vec<String> {
    let mut all = vec!["strace".to_owned(), "-D".into(), "-q".into()];
    all.extend(USUAL.map(str::to_owned));
    all.extend(["-o".into(), log.display().to_string()]);
    all.extend(arguments);
    all
}

/// Waits until the tracer of a process that has ended has written all of its log; without a number, of one that had a
/// single thread.
pub fn wait_for_log(log: &Path, pid: Option<u32>) -> Result<String> {
    let begun_at = Instant::now();
    while begun_at.elapsed() < Duration::from_secs(LAST_LINE_SECONDS_MAX) {
        let mut text = String::new();
        if let Ok(mut file) = File::open(log) {
            let length = fs::metadata(log)?.len();
            std::io::Seek::seek(&mut file, std::io::SeekFrom::Start(length.saturating_sub(4_096)))?;
            let _ = std::io::Read::read_to_string(&mut file, &mut text);
        }
        // The first thread has the number of the process, and is the last one of which the end is told.
        if text.lines().any(|line| is_end(line, pid)) {
            return Ok(fs::read_to_string(log)?);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    bail!("the tracer did not finish {}", log.display())
}

fn is_end(line: &str, pid: Option<u32>) -> bool {
    let thread = line.split_whitespace().next().and_then(|word| word.parse().ok());
    line.contains(" +++ ") && pid.is_none_or(|pid| thread == Some(pid))
}
