//! Where a server keeps its contacts.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use clap::ValueEnum;
use rolo_postgres_servers::Cluster;

/// Where stores are made that are measured: on a disk, since a flush in memory costs nothing.
pub const DISK: &str = "/var/tmp";

/// Settings of a server that works for its living, small as the machine may be.
const SETTINGS: [(&str, &str); 6] = [
    ("autovacuum", "on"),
    ("max_wal_size", "4GB"),
    ("max_wal_senders", "10"),
    ("shared_buffers", "512MB"),
    ("wal_compression", "on"),
    ("wal_level", "replica"),
];

/// Kinds of stores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A folder.
    #[default]
    Sqlite,
    /// A database, on a server that is made for the run. Needs PostgreSQL's programs.
    Postgres,
}

/// Makes stores of one kind.
pub enum Maker {
    /// In a folder.
    Folder(PathBuf),
    /// On a server.
    Cluster(Arc<Cluster>),
}

/// One store.
#[derive(Clone)]
pub enum Store {
    /// A folder.
    Folder(PathBuf),
    /// A database by its address, on a server of ours or not.
    Database(String, Option<Arc<Cluster>>),
}

impl Maker {
    /// Of a kind; `folder` is for the files of the one that has files.
    pub fn new(kind: Kind, folder: &Path) -> Result<Self> {
        Ok(match kind {
            Kind::Sqlite => Self::Folder(folder.to_owned()),
            Kind::Postgres => Self::Cluster(Arc::new(Cluster::start_in(Path::new(DISK), &SETTINGS)?)),
        })
    }

    /// An empty store of this name.
    pub fn make(&self, name: &str) -> Result<Store> {
        Ok(match self {
            Self::Folder(folder) => Store::Folder(folder.join(name)),
            Self::Cluster(cluster) => {
                cluster.query(&format!("create database {name}"))?;
                Store::on(cluster, name)
            }
        })
    }
}

impl Store {
    /// A database that is there, on a server of ours.
    pub fn on(cluster: &Arc<Cluster>, name: &str) -> Self {
        Self::Database(cluster.url(name), Some(cluster.clone()))
    }

    /// Does what a server of PostgreSQL does by itself within a minute of so many new rows: their statistics, and their entries of
    /// indexes that wait. A store in a folder has nothing of the kind.
    pub fn settle(&self) -> Result<()> {
        if let Self::Database(url, Some(cluster)) = self {
            cluster.query_in(url.rsplit('/').next().unwrap_or_default(), "vacuum analyze")?;
        }
        Ok(())
    }

    /// The folder, or the address.
    pub fn place(&self) -> &OsStr {
        match self {
            Self::Folder(folder) => folder.as_os_str(),
            Self::Database(url, _) => url.as_ref(),
        }
    }

    /// The first process of its server, if that is one of ours.
    pub fn database_process(&self) -> Option<u32> {
        match self {
            Self::Folder(_) => None,
            Self::Database(_, cluster) => cluster.as_ref()?.process(),
        }
    }
}
