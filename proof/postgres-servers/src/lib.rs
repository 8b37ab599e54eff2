//! Throw-away PostgreSQL servers: made in a folder of their own, on a free port of loopback, and removed whatever
//! happens to whoever made them. No other server is ever touched.
//!
//! They flush as a real one does, since Rolo refuses those that do not; a folder in memory makes that quick.

#![allow(clippy::disallowed_methods, reason = "never shipped, and it starts real programs in real time")]

mod certificates;
mod guardian;
mod plans;
mod programs;
mod server;
mod standby;

use std::fmt;
use std::path::{Path, PathBuf};

pub use self::certificates::Certificates;
pub use self::guardian::Folder;
use self::guardian::Guardian;
pub use self::plans::{Plan, Scan};
pub use self::programs::Programs;
use self::server::Server;

/// Why a server could not be made, in a sentence.
#[derive(Debug)]
pub struct ClusterError(String);

impl fmt::Display for ClusterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ClusterError {}

/// How a server is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Connections are cut and everything is written.
    Fast,
    /// As in a crash of its processes: it recovers at the next start.
    Immediate,
    /// Its first process is killed.
    Kill,
    /// All of its processes are killed.
    KillAll,
}

/// What every server is set to, unless somebody chooses otherwise.
const SETTINGS: [(&str, &str); 10] = [
    ("listen_addresses", "127.0.0.1"),
    ("max_connections", "300"),
    ("shared_buffers", "64MB"),
    // In its folder, so that it goes with it also when the server was killed.
    ("dynamic_shared_memory_type", "mmap"),
    ("wal_level", "minimal"),
    ("max_wal_senders", "0"),
    ("max_wal_size", "512MB"),
    ("autovacuum", "off"),
    ("password_encryption", "md5"),
    ("log_min_messages", "warning"),
];

/// What a server must be set to, so that others can follow it.
pub const REPLICATED: &[(&str, &str)] = &[("wal_level", "replica"), ("max_wal_senders", "4"), ("autovacuum", "on")];

/// The name of its superuser.
pub const SUPERUSER: &str = "keeper";

/// A server of one's own.
pub struct Cluster {
    programs: Programs,
    password: String,
    settings: Vec<(String, String)>,
    port: u16,
    /// Where its log is to be kept.
    log: Option<PathBuf>,
    /// In front of the guardian, so that it is stopped before its folder goes.
    server: Option<Server>,
    guardian: Guardian,
}

impl Cluster {
    /// Makes and starts a server with the usual settings.
    pub fn start() -> Result<Self, ClusterError> {
        Self::start_with(&[])
    }

    /// Makes and starts a server; `settings` win over the usual ones.
    pub fn start_with(settings: &[(&str, &str)]) -> Result<Self, ClusterError> {
        Self::start_in(&guardian::memory(), settings)
    }

    /// The same in a folder of one's choice, in which everybody may make files: for what must be on a disk.
    pub fn start_in(parent: &Path, settings: &[(&str, &str)]) -> Result<Self, ClusterError> {
        let mut cluster = Self::make(parent, settings)?;
        cluster.start_on_free_port()?;
        Ok(cluster)
    }

    /// The same with certificates: it speaks TLS to whoever wants it.
    pub fn start_with_tls(settings: &[(&str, &str)]) -> Result<(Self, Certificates), ClusterError> {
        let mut cluster = Self::make(&guardian::memory(), settings)?;
        let certificates = Certificates::make(&cluster.programs, cluster.guardian.folder())?;
        for (name, value) in certificates.settings("server") {
            cluster.set(name, &value);
        }
        cluster.start_on_free_port()?;
        Ok((cluster, certificates))
    }

    /// The same with a log of how it carries out each statement: see [`Cluster::plans`].
    pub fn start_explained(settings: &[(&str, &str)]) -> Result<Self, ClusterError> {
        let mut cluster = Self::make(&guardian::memory(), &[plans::SETTINGS, settings].concat())?;
        cluster.log = Some(cluster.guardian.folder().join("log"));
        cluster.start_on_free_port()?;
        Ok(cluster)
    }

    /// How each statement was carried out that has been answered, in that order, by a server that was started for this.
    pub fn plans(&self) -> Result<Vec<Plan>, ClusterError> {
        let log = self.log.as_deref().ok_or_else(|| ClusterError("this server keeps no log of plans".into()))?;
        plans::read(log)
    }

    fn make(parent: &Path, settings: &[(&str, &str)]) -> Result<Self, ClusterError> {
        let programs = Programs::find()?;
        let guardian = Guardian::new(&programs, parent)?;
        let password = random()?;
        let chosen = settings.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let usual = SETTINGS.iter().filter(|(name, _)| !chosen.contains(name));
        let settings = usual.chain(settings).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        programs.make_data(guardian.folder(), &password)?;
        Ok(Self { programs, password, settings, port: 0, log: None, server: None, guardian })
    }

    /// Another program may take a port that was free a moment ago.
    fn start_on_free_port(&mut self) -> Result<(), ClusterError> {
        const ATTEMPT_COUNT_MAX: usize = 5;
        let mut last = ClusterError(String::new());
        for _ in 0..ATTEMPT_COUNT_MAX {
            self.port = server::free_port()?;
            match self.start_again() {
                Ok(()) => return Ok(()),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// Starts it again after [`Cluster::stop`], on the same port.
    pub fn start_again(&mut self) -> Result<(), ClusterError> {
        let folder = self.guardian.folder();
        self.server = Some(Server::start(&self.programs, folder, self.port, &self.settings, self.log.as_deref())?);
        Ok(())
    }

    /// Changes a setting; it is in effect after the next start.
    pub fn set(&mut self, name: &str, value: &str) {
        self.settings.retain(|(known, _)| known != name);
        self.settings.push((name.to_owned(), value.to_owned()));
    }

    /// Ends it and waits until it is gone.
    pub fn stop(&mut self, how: Stop) -> Result<(), ClusterError> {
        match self.server.take() {
            Some(server) => server.stop(how),
            None => Ok(()),
        }
    }

    /// Its port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its first process, of which all its others are children; `None` while it is stopped.
    pub fn process(&self) -> Option<u32> {
        let file = std::fs::read_to_string(self.data().join("postmaster.pid")).ok()?;
        self.server.as_ref().and(file.lines().next()?.trim().parse().ok())
    }

    /// The folder of its data.
    pub fn data(&self) -> PathBuf {
        data_in(self.guardian.folder())
    }

    /// Its programs.
    pub fn programs(&self) -> &Programs {
        &self.programs
    }

    /// The address of one of its databases, for its superuser.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://{SUPERUSER}:{}@127.0.0.1:{}/{database}", self.password, self.port)
    }
}

/// Where the data stand in a server's folder.
fn data_in(folder: &Path) -> PathBuf {
    folder.join("data")
}

/// Random text for a password.
fn random() -> Result<String, ClusterError> {
    use std::io::Read;
    let mut bytes = [0; 16];
    let read = std::fs::File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes));
    read.map_err(|error| ClusterError(format!("no randomness for a password: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
