//! Runs the real program in a folder of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::{self, JoinHandle};

use rolo_driver::{Client, request};
pub use rolo_driver::{Reply, without_settings};
use serde_json::Value;
use tempfile::TempDir;

/// A folder in which the program is run, with a data folder in it that is not there yet.
pub struct Place {
    folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn data(&self) -> PathBuf {
        self.folder().join("data")
    }

    /// A run of the program on the data folder, without any setting from outside.
    pub fn command(&self, line: &str) -> Command {
        let mut command = self.bare_command(line);
        command.env("ROLO_DATA", self.data());
        command
    }

    /// A run of the program on the store that a line for `serve` names: a database, or else the data folder.
    pub fn command_for(&self, line: &str, serve: &str) -> Command {
        let Some((_, address)) = serve.split_once("--database ") else { return self.command(line) };
        let mut command = self.bare_command(line);
        command.env("ROLO_DATABASE", address.split(' ').next().unwrap_or_default());
        command
    }

    /// The same without a word on where the data folder is.
    pub fn bare_command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rolo"));
        command.args(line.split_whitespace()).current_dir(self.folder());
        without_settings(&mut command);
        command
    }

    /// Runs it to its end.
    pub fn run(&self, line: &str) -> Ended {
        Ended::of(self.command(line))
    }

    /// Starts it on a terminal of its own, as a person does.
    #[cfg(unix)]
    pub fn on_terminal(&self, line: &str) -> Terminal {
        Terminal::start(self.command(line))
    }

    /// Runs a command for somebody who types this on a terminal.
    #[cfg(unix)]
    pub fn answering(&self, line: &str, answer: &'static str) -> Ended {
        Terminal::answer(self.command(line), answer)
    }

    /// Starts a server on a free port and waits until it says where it listens.
    pub fn serve(&self, line: &str) -> Server {
        self.serve_by(&[], line)
    }

    /// The same through another program, which is given ours to run.
    pub fn serve_by(&self, starter: &[&str], line: &str) -> Server {
        let mut command = self.command(&format!("serve --listen 127.0.0.1:0 {line}"));
        if let Some((program, arguments)) = starter.split_first() {
            let inner = std::mem::replace(&mut command, Command::new(program));
            command.args(arguments).arg(inner.get_program()).args(inner.get_args()).current_dir(self.folder());
            for (name, value) in inner.get_envs() {
                match value {
                    Some(value) => command.env(name, value),
                    None => command.env_remove(name),
                };
            }
        }
        Server::start(command)
    }
}

/// Reads what a program complains of, all the time: it waits for somebody to do so.
fn listen(child: &mut Child) -> JoinHandle<String> {
    let mut stderr = child.stderr.take().expect("piped");
    thread::spawn(move || {
        let mut text = String::new();
        stderr.read_to_string(&mut text).expect("read");
        text
    })
}

/// A run of the program on a terminal, which shows what it prints for people. It is killed when it is dropped.
#[cfg(unix)]
pub struct Terminal {
    child: Option<Child>,
    screen: Option<Screen>,
    complaints: Option<JoinHandle<String>>,
}

/// What a terminal shows, as lines without a carriage return.
#[cfg(unix)]
struct Screen(BufReader<std::fs::File>);

#[cfg(unix)]
impl Read for Screen {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let mut bytes = vec![0; buffer.len()];
        // A terminal that nobody writes to any more is no file that ends, but an error.
        let count = self.0.read(&mut bytes).unwrap_or(0);
        let kept = bytes[..count].iter().filter(|&&byte| byte != b'\r');
        let mut kept_count = 0;
        for (place, byte) in buffer.iter_mut().zip(kept) {
            *place = *byte;
            kept_count += 1;
        }
        if kept_count == 0 && count > 0 { self.read(buffer) } else { Ok(kept_count) }
    }
}

#[cfg(unix)]
impl Terminal {
    /// A new terminal: our end of it and the program's.
    fn new_pair() -> (std::fs::File, std::fs::File) {
        use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&ours).and_then(|()| unlockpt(&ours)).expect("our terminal");
        let name = ptsname(&ours, Vec::new()).expect("its name").into_string().expect("text");
        let theirs = std::fs::File::options().read(true).write(true).open(name).expect("the program's end of it");
        (ours.into(), theirs)
    }

    /// Starts a command on a new terminal.
    pub fn start(mut command: Command) -> Self {
        let (ours, theirs) = Self::new_pair();
        let mut child = command.stdout(theirs).stderr(Stdio::piped()).spawn().expect("started");
        drop(command); // It holds the program's end, too.
        let complaints = Some(listen(&mut child));
        Self { child: Some(child), screen: Some(Screen(BufReader::new(ours))), complaints }
    }

    /// Runs a command whose input and complaints are on a new terminal, on which this is typed. What it printed there is in its
    /// complaints.
    pub fn answer(command: Command, answer: &'static str) -> Ended {
        Self::answer_when(command, "", || answer)
    }

    /// The same where the answer is made and typed only once this is asked.
    pub fn answer_when(mut command: Command, question: &str, answer: impl FnOnce() -> &'static str) -> Ended {
        let (mut ours, theirs) = Self::new_pair();
        let copy = theirs.try_clone().expect("once more");
        let mut child = command.stdin(theirs).stderr(copy).stdout(Stdio::piped()).spawn().expect("started");
        drop(command); // It holds the program's end, too.
        let mut screen = Screen(BufReader::new(ours.try_clone().expect("once more")));
        let mut seen = Vec::new();
        while !seen.ends_with(question.as_bytes()) {
            let mut byte = [0];
            assert_eq!(screen.read(&mut byte).expect("read"), 1, "{}", String::from_utf8_lossy(&seen));
            seen.extend(byte);
        }
        ours.write_all(answer().as_bytes()).expect("typed");
        let mut stdout = String::new();
        child.stdout.take().expect("piped").read_to_string(&mut stdout).expect("UTF-8");
        let code = child.wait().expect("ended").code();
        screen.read_to_end(&mut seen).expect("read");
        Ended { code, stdout, stderr: String::from_utf8(seen).expect("UTF-8") }
    }

    /// The rest of the next line that begins with this.
    pub fn line(&mut self, beginning: &str) -> String {
        let mut seen = String::new();
        let mut line = Vec::new();
        let screen = self.screen.as_mut().expect("a screen");
        loop {
            let mut byte = [0];
            match screen.read(&mut byte).expect("read") {
                1 if byte[0] != b'\n' => line.push(byte[0]),
                count => {
                    let text = String::from_utf8(std::mem::take(&mut line)).expect("UTF-8");
                    if let Some(rest) = text.strip_prefix(beginning) {
                        return rest.to_owned();
                    }
                    seen = seen + &text + "\n";
                    assert!(count > 0, "no line begins with {beginning:?}:\n{seen}");
                }
            }
        }
    }

    /// All lines of a run that ends by itself and well.
    pub fn all(mut self) -> Vec<String> {
        let mut text = String::new();
        self.screen.take().expect("a screen").read_to_string(&mut text).expect("UTF-8");
        let status = self.child.take().expect("running").wait().expect("ended");
        assert!(status.success(), "{text}{}", self.complaints.take().expect("read").join().expect("UTF-8"));
        text.lines().map(str::to_owned).collect()
    }

    /// The same run as a server, which listens there.
    pub fn server(mut self, address: &str) -> Server {
        Server {
            address: address.to_owned(),
            child: self.child.take(),
            stdout: Box::new(BufReader::new(self.screen.take().expect("a screen"))),
            complaints: self.complaints.take(),
        }
    }
}

#[cfg(unix)]
impl Drop for Terminal {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A run that has ended.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ended {
    pub fn of(mut command: Command) -> Self {
        command.output().expect("started").into()
    }

    /// What was printed by a run that went well.
    #[track_caller]
    pub fn fine(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (Some(0), ""), "{}", self.stdout);
        self.stdout
    }

    /// The JSON that was printed by a run that went well.
    #[track_caller]
    pub fn json(self) -> Value {
        serde_json::from_str(&self.fine()).expect("JSON")
    }

    /// What was complained of by a run that ended with this code.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!((self.code, self.stdout.as_str()), (Some(code), ""), "{}", self.stderr);
        self.stderr
    }
}

impl Ended {
    /// All that was printed.
    pub fn into_text(self) -> String {
        self.stdout + &self.stderr
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

/// A running server. It is killed when it is dropped.
pub struct Server {
    /// An address and port; with a scheme in front where that is not `http`, or `unix:` and a path.
    pub address: String,
    child: Option<Child>,
    stdout: Box<dyn BufRead + Send + Sync>,
    /// Reads its log all the time: it waits for somebody to do so.
    complaints: Option<JoinHandle<String>>,
}

impl Server {
    /// Starts a server by this command, and waits until it says where it listens.
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
        let mut first = String::new();
        stdout.read_line(&mut first).expect("read");
        let Some(address) = first.trim_end().strip_prefix("Rolo listens on ") else {
            let output = child.wait_with_output().expect("ended");
            panic!("no address in {first:?}: {}", String::from_utf8_lossy(&output.stderr));
        };
        let complaints = listen(&mut child);
        Self {
            address: address.strip_prefix("http://").unwrap_or(address).to_owned(),
            child: Some(child),
            stdout: Box::new(stdout),
            complaints: Some(complaints),
        }
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let id = self.child.as_ref().expect("running").id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().expect("sent").success());
    }

    /// Stops it cleanly and gives all that it printed after its first line.
    pub fn stop(self) -> Ended {
        self.signal("TERM");
        self.wait()
    }

    /// Waits for its end.
    pub fn wait(mut self) -> Ended {
        let mut stdout = String::new();
        self.stdout.read_to_string(&mut stdout).expect("read");
        let status = self.child.take().expect("running").wait().expect("ended");
        let stderr = self.complaints.take().expect("read").join().expect("UTF-8");
        Ended { code: status.code(), stdout, stderr }
    }

    /// The status and body of an answer.
    pub fn request(&self, method: &str, path: &str, key: &str, body: &str) -> (u16, String) {
        self.try_request(method, path, key, body).expect("an answer")
    }

    /// The same, or nothing when no answer comes.
    pub fn try_request(&self, method: &str, path: &str, key: &str, body: &str) -> Option<(u16, String)> {
        self.ask(method, path, key, "", body).map(|reply| (reply.status, reply.body))
    }

    /// A whole answer, or nothing when none comes, on a connection of its own. `headers` are whole lines.
    pub fn ask(&self, method: &str, path: &str, key: &str, headers: &str, body: &str) -> Option<Reply> {
        let request = request(method, path, key, &format!("Connection: close\r\n{headers}"), body);
        Client::new(&self.address, key).ask(&request).ok()
    }

    /// The status of a look at the contacts.
    pub fn list_status(&self, key: &str) -> u16 {
        self.request("GET", "/api/v2/contacts", key, "").0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
