//! Starting other programs: shown before they run, and named in full when they fail.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::postgres;
use crate::workspace::Workspace;

const POLL: Duration = Duration::from_millis(50);

/// A program with its arguments and settings, always started in the repository's root and without input.
pub struct Program {
    command: Command,
    shown: String,
}

/// How a program ended.
pub struct Outcome {
    /// Whether it succeeded.
    pub success: bool,
    /// Its exit code; none when a signal ended it, or of several programs.
    pub code: Option<i32>,
    /// What it printed, for programs first, then for people.
    pub output: String,
}

impl Program {
    /// Cargo, the one that started us.
    pub fn cargo(workspace: &Workspace, arguments: &str) -> Self {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut program = Self::new(workspace, &cargo, "cargo", arguments);
        if let Some(target) = workspace.own_target() {
            program.command.env("CARGO_TARGET_DIR", target);
        }
        program
    }

    /// The program at `path`, or of that name.
    pub fn at(workspace: &Workspace, path: &Path, arguments: &str) -> Self {
        let shown = path.strip_prefix(workspace.root()).unwrap_or(path).display().to_string();
        let mut program = Self::new(workspace, path.as_os_str(), &shown, arguments);
        // It is for tests alone. A server of Rolo that inherits it takes it for a setting that there is not.
        program.command.env_remove(postgres::VARIABLE);
        program
    }

    /// `arguments` are separated by spaces, so none can hold one.
    fn new(workspace: &Workspace, program: &OsStr, name: &str, arguments: &str) -> Self {
        let mut command = Command::new(program);
        command.args(arguments.split_whitespace()).current_dir(workspace.root()).stdin(Stdio::null());
        for (name, _) in env::vars_os().filter(|(name, _)| is_of_our_package(name)) {
            command.env_remove(name);
        }
        Self { command, shown: format!("{name} {arguments}") }
    }

    /// Adds one argument, which may hold spaces.
    pub fn argument(mut self, argument: &Path) -> Self {
        self.command.arg(argument);
        self.shown = format!("{} {}", self.shown, argument.display());
        self
    }

    /// Sets a variable of the environment.
    pub fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        let value = value.as_ref();
        self.command.env(name, value);
        let text = value.to_string_lossy();
        let quote = if text.contains(' ') { "\"" } else { "" };
        self.shown = format!("{name}={quote}{text}{quote} {}", self.shown);
        self
    }

    /// Sets a variable of the environment that is not shown.
    pub fn secret(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self.shown = format!("{name}=… {}", self.shown);
        self
    }

    /// Shows the command, runs it with our output, and fails when it fails.
    pub fn run(mut self) -> Result<()> {
        println!("$ {}", self.shown);
        let status = self.command.status().with_context(|| format!("cannot start: {}", self.shown))?;
        if !status.success() {
            bail!("failed ({status}): {}", self.shown);
        }
        Ok(())
    }

    /// Shows the command, runs it with our output, fails when it fails, and gives what it printed for programs.
    pub fn run_heard(mut self) -> Result<String> {
        println!("$ {}", self.shown);
        let mut child = self.command.stdout(Stdio::piped()).spawn()?;
        let mut text = String::new();
        for line in BufReader::new(child.stdout.take().context("a pipe was asked for")?).lines() {
            let line = line?;
            println!("{line}");
            text.push_str(&line);
            text.push('\n');
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("failed ({status}): {}", self.shown);
        }
        Ok(text)
    }

    /// Shows the command, runs it with our output for people, fails when it fails, and gives what it printed for programs.
    pub fn run_quiet(mut self) -> Result<String> {
        println!("$ {}", self.shown);
        let child =
            self.command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start: {}", self.shown))?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("failed ({}): {}", output.status, self.shown);
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs the command unseen and says whether it succeeded within the time.
    pub fn succeeds_within(mut self, limit: Duration) -> Result<bool> {
        self.command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = self.command.spawn().with_context(|| format!("cannot start: {}", self.shown))?;
        wait(&mut child, limit).with_context(|| format!("cannot wait for: {}", self.shown))
    }

    /// Runs the command unseen, to its end, and tells how that was and all that it printed.
    pub fn outcome(mut self) -> Result<Outcome> {
        let output = self.command.output().with_context(|| format!("cannot start: {}", self.shown))?;
        let text = [output.stdout, output.stderr].concat();
        let (success, code) = (output.status.success(), output.status.code());
        Ok(Outcome { success, code, output: String::from_utf8_lossy(&text).into_owned() })
    }

    /// Runs the command unseen and gives its output; `None` if it is not installed or fails.
    pub fn output(mut self) -> Option<String> {
        let output = self.command.output().ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    }
}

/// Whether Cargo has set this variable to tell us of our own package.
///
/// No other program may inherit it. Build scripts such as that of `ring` ask to be run again when one of these has changed,
/// and what is built on them is then built anew: each time that Cargo is started by us and by a person in turn.
fn is_of_our_package(name: &OsStr) -> bool {
    const BEGINNINGS: [&str; 3] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];
    const NAMES: [&str; 3] = ["CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE", "OUT_DIR"];
    name.to_str()
        .is_some_and(|name| NAMES.contains(&name) || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)))
}

fn wait(child: &mut Child, limit: Duration) -> Result<bool> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if start.elapsed() >= limit {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        thread::sleep(POLL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_command_is_named_with_its_settings() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        let program = Program::at(&workspace, Path::new("false"), "--quiet").variable("SOME_FLAGS", "-D warnings");
        let error = program.run().expect_err("that is its only purpose");
        assert!(error.to_string().ends_with("SOME_FLAGS=\"-D warnings\" false --quiet"), "{error}");
    }

    #[test]
    fn a_program_does_not_inherit_what_cargo_tells_us_of_our_own_package() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        assert!(env::var_os("CARGO_PKG_NAME").is_some(), "Cargo runs this test, and tells");
        let names = |program: Program| {
            let output = program.output().expect("it works");
            output.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
        };
        let inherited = names(Program::at(&workspace, Path::new("env"), ""));
        let wrong: Vec<_> = inherited.iter().filter(|name| is_of_our_package(OsStr::new(name))).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert!(inherited.iter().any(|name| name == "PATH"), "all else is inherited: {inherited:?}");
        let chosen = names(Program::at(&workspace, Path::new("env"), "").variable("CARGO_MANIFEST_DIR", "/"));
        assert!(chosen.iter().any(|name| name == "CARGO_MANIFEST_DIR"), "what a task sets itself goes through");
    }

    #[test]
    fn the_choices_of_a_person_are_none_of_our_package() {
        for name in ["CARGO", "CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_BUILD_JOBS", "CARGO_NET_OFFLINE", "RUSTFLAGS"] {
            assert!(!is_of_our_package(OsStr::new(name)), "{name}");
        }
        for name in ["CARGO_PKG_NAME", "CARGO_PKG_VERSION", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "OUT_DIR"] {
            assert!(is_of_our_package(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn a_program_that_takes_too_long_is_ended() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        let start = Instant::now();
        let slow = Program::at(&workspace, Path::new("sleep"), "60");
        assert!(!slow.succeeds_within(Duration::from_millis(10)).expect("it starts"));
        assert!(start.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn a_program_that_is_not_installed_has_no_output() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        assert_eq!(Program::at(&workspace, Path::new("no-such-program"), "").output(), None);
    }
}
