//! Where the measured server keeps its contacts.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::ValueEnum;
use rolo_postgres_servers::Cluster;
use tokio_postgres::{Client, NoTls};

/// Where stores are made: on a disk, since a flush in memory costs nothing.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A folder.
    Sqlite,
    /// A database, on a server that is made for the run.
    Postgres,
}

/// Where stores are made.
pub enum Maker {
    /// In a folder.
    Folder(PathBuf),
    /// On a server.
    Cluster(Rc<Cluster>),
}

/// One store.
pub enum Store {
    /// A folder.
    Folder(PathBuf),
    /// A database by its address.
    Database(Rc<Cluster>, String),
}

impl Maker {
    /// Of a kind; `folder` is for the files of the one that has files.
    pub fn new(kind: Kind, folder: &Path) -> anyhow::Result<Self> {
        Ok(match kind {
            Kind::Sqlite => Self::Folder(folder.to_owned()),
            Kind::Postgres => Self::Cluster(Rc::new(Cluster::start_in(Path::new(DISK), &SETTINGS)?)),
        })
    }

    /// An empty store of this name.
    pub async fn make(&self, name: &str) -> anyhow::Result<Store> {
        Ok(match self {
            Self::Folder(folder) => Store::Folder(folder.join(name)),
            Self::Cluster(cluster) => {
                let client = connect(&cluster.url("postgres")).await?;
                client.batch_execute(&format!("create database {name}")).await?;
                Store::Database(cluster.clone(), cluster.url(name))
            }
        })
    }
}

impl Store {
    /// Does what a server of PostgreSQL does by itself within a minute of so many new rows: their statistics, and their entries of
    /// indexes that wait. A store in a folder has nothing of the kind.
    pub async fn settle(&self) -> anyhow::Result<()> {
        if let Self::Database(_, address) = self {
            connect(address).await?.batch_execute("vacuum analyze").await?;
        }
        Ok(())
    }

    /// How Rolo is told of it.
    pub fn arguments(&self) -> [OsString; 2] {
        match self {
            Self::Folder(folder) => ["--data".into(), folder.into()],
            Self::Database(_, url) => ["--database".into(), url.into()],
        }
    }

    /// The first process of its server.
    pub fn database_process(&self) -> Option<u32> {
        match self {
            Self::Folder(_) => None,
            Self::Database(cluster, _) => cluster.process(),
        }
    }
}

/// A connection of our own to a server of ours.
pub async fn connect(url: &str) -> anyhow::Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}
