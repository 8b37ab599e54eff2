//! A Rolo of this workspace for programs that try it from outside: the real program on a free port, with a store that
//! goes with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use rolo_driver::{ADMIN, Client, Kind, Log, Program as Rolo, Reply, Server as Running, Start, Store};

use crate::postgres;
use crate::program::Program;
use crate::workspace::Workspace;

/// A running Rolo. It is killed, and its store removed, when it is dropped.
pub struct Server {
    /// Where it listens, such as `http://127.0.0.1:1234`.
    pub url: String,
    /// A key of scope `workspace:admin` without a rate limit.
    pub key: String,
    /// In front of its store, which is in use until it has ended.
    running: Running,
    _home: Home,
}

/// A store of one's own.
struct Home(Store);

impl Drop for Home {
    fn drop(&mut self) {
        if let Store::Folder(folder) = &self.0 {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

impl Server {
    /// Builds the program, and gives its path.
    pub fn build(workspace: &Workspace) -> Result<PathBuf> {
        Program::cargo(workspace, "build --locked -p rolo").run()?;
        Ok(Self::path(workspace))
    }

    /// Where a build leaves the program.
    pub fn path(workspace: &Workspace) -> PathBuf {
        workspace.target().join("debug").join(format!("rolo{}", std::env::consts::EXE_SUFFIX))
    }

    /// Starts the program on an empty store of this kind; `arguments` are those of `rolo serve`. `name` tells it from
    /// others that run at the same time. Installs PostgreSQL where it is needed and missing.
    pub fn start(workspace: &Workspace, rolo: &Path, name: &str, kind: Kind, arguments: &[&str]) -> Result<Self> {
        let home = Home(match kind {
            Kind::Sqlite => Store::Folder(empty_folder(workspace, name)?),
            Kind::Postgres => Store::on(&Arc::new(postgres::start(workspace)?), "postgres"),
        });
        let rolo = Rolo::new(rolo)?;
        let key = rolo.make_key(&home.0, ADMIN)?;
        let start = Start { log: Log::Ours, ..Start::default() };
        let running = rolo.serve(&home.0, &start.with(&["--log", "warn"]).with(arguments))?;
        Ok(Self { url: format!("http://{}", running.address), key, running, _home: home })
    }

    /// The answer to a GET, if it is 200.
    pub fn get(&self, path: &str) -> Result<Reply> {
        let reply = Client::new(self.running.address, &self.key).get(path)?;
        ensure!(reply.status == 200, "GET {path} is answered with {}: {}", reply.status, reply.body);
        Ok(reply)
    }
}

fn empty_folder(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let folder = workspace.target().join("tmp").join(format!("{name}-{}", std::process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    Ok(folder)
}
