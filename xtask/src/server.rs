//! A Rolo of this workspace for programs that try it from outside: the real program on a free port, with a store that
//! goes with it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use rolo_postgres_servers::Cluster;

use crate::postgres;
use crate::program::Program;
use crate::workspace::Workspace;

/// Kinds of stores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A folder.
    #[default]
    Sqlite,
    /// A database, on a server that is made for the run. Installs PostgreSQL where it is missing.
    Postgres,
}

/// Where its store is.
enum Home {
    Folder(PathBuf),
    Database(Cluster),
}

/// A running Rolo. It is killed, and its store removed, when it is dropped.
pub struct Server {
    /// Where it listens, such as `http://127.0.0.1:1234`.
    pub url: String,
    /// A key of scope `workspace:admin` without a rate limit.
    pub key: String,
    child: Child,
    home: Home,
}

impl Server {
    /// Builds the program, and gives its path.
    pub fn build(workspace: &Workspace) -> Result<PathBuf> {
        Self::build_with(workspace, "")
    }

    /// The same with these features.
    pub fn build_with(workspace: &Workspace, features: &str) -> Result<PathBuf> {
        Program::cargo(workspace, &format!("build --locked -p rolo --features={features}")).run()?;
        Ok(workspace.target().join("debug").join(format!("rolo{}", std::env::consts::EXE_SUFFIX)))
    }

    /// Starts the program on an empty store of this kind; `arguments` are those of `rolo serve`. `name` tells it from
    /// others that run at the same time.
    pub fn start(workspace: &Workspace, rolo: &Path, name: &str, kind: Kind, arguments: &[&str]) -> Result<Self> {
        let home = match kind {
            Kind::Sqlite => Home::Folder(empty_folder(workspace, name)?),
            Kind::Postgres => Home::Database(postgres::start(workspace)?),
        };
        let key = make_key(rolo, &home)?;
        let mut child = command(rolo, &home)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", rolo.display()))?;
        let mut stdout = BufReader::new(child.stdout.take().context("a pipe was asked for")?);
        let mut first = String::new();
        stdout.read_line(&mut first)?;
        let Some(url) = first.trim_end().strip_prefix("Rolo listens on ").map(str::to_owned) else {
            child.kill()?;
            child.wait()?;
            bail!("rolo serve does not say where it listens, but {first:?}");
        };
        // What else it prints is read, so that it never waits for us.
        thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
        Ok(Self { url, key, child, home })
    }

    /// The answer to a GET, head and body, if it is 200.
    pub fn get(&self, path: &str) -> Result<String> {
        let host = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).with_context(|| format!("no server at {host}"))?;
        let (key, head) = (&self.key, "Connection: close");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: {key}\r\n{head}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        if !answer.starts_with("HTTP/1.1 200 ") {
            bail!("GET {path} is answered with {answer}");
        }
        Ok(answer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Home::Folder(folder) = &self.home {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn empty_folder(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let folder = workspace.target().join("tmp").join(format!("{name}-{}", std::process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    Ok(folder)
}

fn make_key(rolo: &Path, home: &Home) -> Result<String> {
    let arguments = ["key", "create", "--init", "--name", "outside", "--scopes", "workspace:admin"];
    let output = command(rolo, home).args(arguments).args(["--rate-limit", "off"]).output()?;
    if !output.status.success() {
        bail!("no key was made: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The program on this store, without any setting from outside.
fn command(rolo: &Path, home: &Home) -> Command {
    let mut command = Command::new(rolo);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("ROLO_") {
            command.env_remove(name);
        }
    }
    match home {
        Home::Folder(folder) => command.env("ROLO_DATA", folder),
        Home::Database(cluster) => command.env("ROLO_DATABASE", cluster.url("postgres")),
    };
    command.env("ROLO_LOG", "warn");
    command
}
