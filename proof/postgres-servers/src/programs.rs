//! PostgreSQL's programs, and as whom they are run.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::{ClusterError, SUPERUSER, data_in};

/// Where distributions put the versions of PostgreSQL side by side.
const VERSIONS_FOLDERS: [&str; 2] = ["/usr/lib/postgresql", "/opt/homebrew/opt"];

/// The programs that are used here.
const NEEDED: [&str; 4] = ["initdb", "postgres", "psql", "pg_basebackup"];

/// The user that PostgreSQL's packages make, since it refuses to run as root.
const UNPRIVILEGED: &str = "postgres";

/// What to do when there are none.
const REMEDY: &str = "PostgreSQL's server is not installed: `cargo xtask test` installs it, or do it yourself (on Debian: \
                      apt-get install postgresql)";

/// PostgreSQL's programs of one version.
#[derive(Clone, Debug)]
pub struct Programs {
    folder: PathBuf,
    /// The version's first number.
    version: u32,
    /// Whether they must be run as somebody else.
    is_root: bool,
}

impl Programs {
    /// The newest version that is installed.
    pub fn find() -> Result<Self, ClusterError> {
        let versions = VERSIONS_FOLDERS.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
        let mut folders: Vec<PathBuf> = versions.map(|entry| entry.path().join("bin")).collect();
        let path = std::env::var_os("PATH").unwrap_or_default();
        folders.extend(std::env::split_paths(&path));
        // Some machines have a few of them elsewhere as well, which serves for nothing but these few.
        let has_programs = |folder: &PathBuf| NEEDED.iter().all(|program| folder.join(program).is_file());
        let known = folders.into_iter().filter(has_programs).filter_map(|folder| Some((version(&folder)?, folder)));
        let (version, folder) = known.max_by_key(|(version, _)| *version).ok_or(ClusterError(REMEDY.into()))?;
        let user = Command::new("id").arg("-u").output();
        let is_root = user.is_ok_and(|output| output.stdout.trim_ascii() == b"0");
        Ok(Self { folder, version, is_root })
    }

    /// The version's first number.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// One of them, to be run as somebody who may.
    pub fn command(&self, name: &str) -> Command {
        self.unprivileged(self.folder.join(name).as_os_str())
    }

    /// Any program, to be run as the user who may run these.
    pub(crate) fn unprivileged(&self, program: &OsStr) -> Command {
        let mut command = if self.is_root {
            let mut command = Command::new("setpriv");
            command.arg(format!("--reuid={UNPRIVILEGED}")).arg(format!("--regid={UNPRIVILEGED}")).arg("--init-groups");
            command.arg(program);
            command
        } else {
            Command::new(program)
        };
        // Root's own settings are nobody else's business, and messages are read by us.
        command.env("HOME", "/nonexistent").env("LC_ALL", "C.UTF-8").env_remove("PGDATA").stdin(Stdio::null());
        command.current_dir("/");
        command
    }

    /// Makes the data of a new server. Its own order of texts is not that of bytes, so that a comparison which relies on
    /// the server's order shows.
    pub(crate) fn make_data(&self, folder: &Path, password: &str) -> Result<(), ClusterError> {
        // Written by the same user, for nobody else to read.
        let file = folder.join("password");
        let mut keep = self.unprivileged("sh".as_ref());
        keep.arg("-c").arg("umask 077; cat > \"$1\"").arg("sh").arg(&file);
        run_with_input(keep, password)?;
        let mut command = self.command("initdb");
        command.arg("-D").arg(data_in(folder)).args(["-U", SUPERUSER, "-A", "md5", "-E", "UTF8", "--no-sync"]);
        command.arg("--pwfile").arg(&file).arg("--locale=C.UTF-8");
        if self.version >= 15 {
            command.args(["--locale-provider=icu", "--icu-locale=en-US"]);
        }
        run_with_input(command, password)?;
        Ok(())
    }
}

fn version(folder: &Path) -> Option<u32> {
    let output = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
    let text = String::from_utf8(output.stdout).ok()?;
    let number = text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    number.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// Runs a program to its end; an error holds what it complained of.
pub(crate) fn run(command: Command) -> Result<Output, ClusterError> {
    run_with_input(command, "")
}

fn run_with_input(mut command: Command, input: &str) -> Result<Output, ClusterError> {
    use std::io::Write;
    let name = command.get_program().to_string_lossy().into_owned();
    let failed = |what: String| ClusterError(format!("{name} {what}"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| failed(format!("cannot be started: {error}")))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that reads nothing may be gone already.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        Ok(output)
    } else {
        Err(failed(format!("failed: {}", String::from_utf8_lossy(&output.stderr).trim())))
    }
}
