//! The transfer: chunked copy with a resume position, then comparison of digests.

use std::fmt;

use rolo_core::Entropy;
use sha2::{Digest, Sha256};

use crate::error::{OpenError, StoreError};
use crate::model::location::Location;
use crate::postgres::manage::transfer::{PostgresSource, PostgresTarget};
use crate::sqlite::manage::transfer::{SqliteSource, SqliteTarget};
use crate::transfer::cell::Row;
use crate::transfer::chunks::{Chunks, SIGNING_SECRET};
use crate::transfer::digest::{TableDigest, hex};
use crate::transfer::resume_position::{RESUME_POSITION, ResumePosition};
use crate::transfer::tables::{TABLES, Table};

/// How far a transfer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is done now.
    pub phase: Phase,
    /// Rows that are done in this phase.
    pub done_rows: u64,
    /// Rows in all.
    pub all_rows: u64,
}

/// The phases of a transfer, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Rows are copied.
    Copying,
    /// Both stores are read and compared.
    Comparing,
}

/// The report of a transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferReport {
    /// For each table, its rows.
    pub rows: Vec<(&'static str, u64)>,
    /// SHA-256 of everything but the audit log, the same on both sides.
    pub digest: String,
    /// Rows that had been copied before, by a transfer that was ended.
    pub resumed_rows: u64,
}

/// Why a transfer did not come to its end. The source is as it was.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// A store cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A store has failed on the way.
    #[error("{which} failed: {error}. Run the same command again; it resumes.")]
    Store {
        /// Which of the two.
        which: Side,
        /// What has failed.
        error: StoreError,
    },
    /// The target holds something.
    #[error("the target is not empty: it holds {0}. Choose an empty folder or database.")]
    NotEmpty(String),
    /// The target holds a part of another store.
    #[error("the target holds a part of another store, from a transfer that was not finished. Choose an empty one.")]
    OtherSource,
    /// Both stores are one.
    #[error("both are the same store")]
    SamePlace,
    /// At the end both did not hold the same.
    #[error(
        "after the transfer the table {table} is not the same on both sides: {from_rows} and {to_rows} rows. Was the source \
         served meanwhile? Stop every Rolo on it, empty the target, and begin again."
    )]
    Differs {
        /// The first table that differs.
        table: &'static str,
        /// Its rows in the source.
        from_rows: u64,
        /// Its rows in the target.
        to_rows: u64,
    },
}

/// One of the two stores of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Where it comes from.
    Source,
    /// Where it goes.
    Target,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "the source",
            Self::Target => "the target",
        })
    }
}

impl Side {
    fn failed(self) -> impl Fn(StoreError) -> TransferError {
        move |error| TransferError::Store { which: self, error }
    }
}

/// A store that is read.
enum Source {
    Sqlite(SqliteSource),
    Postgres(PostgresSource),
}

/// A store that is filled.
enum Target {
    Sqlite(Box<SqliteTarget>),
    Postgres(PostgresTarget),
}

impl Source {
    async fn open(place: &Location, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        Ok(match place {
            Location::Folder(options) => Self::Sqlite(SqliteSource::open(options)?),
            Location::Database(options) => Self::Postgres(PostgresSource::open(options, entropy).await?),
        })
    }

    async fn count(&self, table: &'static Table) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(source) => source.count(table),
            Self::Postgres(source) => source.count(table).await,
        }
    }

    fn rows(&self, table: &'static Table, after: Option<Row>) -> Chunks {
        match self {
            Self::Sqlite(source) => source.rows(table, after),
            Self::Postgres(source) => source.rows(table, after),
        }
    }

    async fn meta(&self, key: &'static str) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::Sqlite(source) => source.meta(key),
            Self::Postgres(source) => source.meta(key).await,
        }
    }
}

impl Target {
    async fn open(place: &Location, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        Ok(match place {
            Location::Folder(options) => Self::Sqlite(Box::new(SqliteTarget::open(options)?)),
            Location::Database(options) => Self::Postgres(PostgresTarget::open(options, entropy).await?),
        })
    }

    /// The same store, to be read.
    fn source(&self) -> Result<Source, StoreError> {
        Ok(match self {
            Self::Sqlite(target) => Source::Sqlite(target.source()?),
            Self::Postgres(target) => Source::Postgres(target.source()),
        })
    }

    /// Writes rows of a table and the resume position, all or none.
    async fn write(
        &mut self,
        table: &'static Table,
        rows: Vec<Row>,
        resume: &ResumePosition,
    ) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(target) => target.write(table, &rows, resume),
            Self::Postgres(target) => target.write(table, &rows, resume).await,
        }
    }

    async fn set_meta(&mut self, key: &'static str, value: &[u8]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(target) => target.set_meta(key, value),
            Self::Postgres(target) => target.set_meta(key, value).await,
        }
    }

    /// Makes what the database makes by itself, removes the resume position, and closes the store.
    async fn finish(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(target) => target.finish(),
            Self::Postgres(target) => target.finish().await,
        }
    }
}

/// Copies everything of the store `from` into the empty store `to`, and compares both. `report` is notified of the
/// progress.
pub async fn migrate(
    from: &Location,
    to: &Location,
    entropy: &dyn Entropy,
    mut report: impl FnMut(Progress),
) -> Result<TransferReport, TransferError> {
    if from.is_same_as(to) {
        return Err(TransferError::SamePlace);
    }
    let (of_source, of_target) = (Side::Source.failed(), Side::Target.failed());
    let source = Source::open(from, entropy).await?;
    let mut target = Target::open(to, entropy).await?;
    let identity = identity(&source).await.map_err(&of_source)?;
    let copy = target.source().map_err(&of_target)?;
    let mut resume = match copy.meta(RESUME_POSITION).await.map_err(&of_target)? {
        Some(bytes) => {
            ResumePosition::read(&bytes).filter(|resume| resume.source == identity).ok_or(TransferError::OtherSource)?
        }
        None => {
            refuse_what_is_not_empty(&copy).await?;
            ResumePosition::new(identity)
        }
    };
    let resumed_rows = resume.rows;
    if let Some(secret) = source.meta(SIGNING_SECRET).await.map_err(&of_source)? {
        target.set_meta(SIGNING_SECRET, &secret).await.map_err(&of_target)?;
    }
    let mut all_rows = 0;
    for table in TABLES {
        all_rows += source.count(table).await.map_err(&of_source)?;
    }
    let mut notify = |phase, done_rows| report(Progress { phase, done_rows, all_rows });
    for table in TABLES.iter().skip(resume.table) {
        let mut chunks = source.rows(table, resume.after.take());
        while let Some(rows) = chunks.recv().await {
            let rows = rows.map_err(&of_source)?;
            resume.advance(table, &rows);
            target.write(table, rows, &resume).await.map_err(&of_target)?;
            notify(Phase::Copying, resume.rows);
        }
        resume.next_table();
    }
    let (mut rows, mut whole, mut done) = (Vec::new(), Sha256::new(), 0);
    for table in TABLES {
        let (from, to) = tokio::join!(read_whole(&source, table), read_whole(&copy, table));
        let ((from_rows, from_digest), (to_rows, to_digest)) = (from.map_err(&of_source)?, to.map_err(&of_target)?);
        if (from_rows, from_digest) != (to_rows, to_digest) {
            return Err(TransferError::Differs { table: table.name, from_rows, to_rows });
        }
        done += from_rows;
        notify(Phase::Comparing, done);
        if table.is_in_digest() {
            whole.update(from_digest);
        }
        rows.push((table.name, from_rows));
    }
    drop(copy);
    target.finish().await.map_err(&of_target)?;
    Ok(TransferReport { rows, digest: hex(&whole.finalize()), resumed_rows })
}

/// A store counts as empty when nobody has put anything into it. The workspace and the key of a first start are
/// something.
async fn refuse_what_is_not_empty(target: &Source) -> Result<(), TransferError> {
    for table in TABLES {
        let count = target.count(table).await.map_err(Side::Target.failed())?;
        if count > 0 {
            return Err(TransferError::NotEmpty(format!("{count} rows of the table {}", table.name)));
        }
    }
    Ok(())
}

/// What distinguishes one store from another, whatever changes in it: its workspaces' ids.
async fn identity(source: &Source) -> Result<String, StoreError> {
    let mut hasher = Sha256::new();
    let mut chunks = source.rows(&TABLES[0], None);
    while let Some(rows) = chunks.recv().await {
        for row in rows? {
            row.iter().take(2).for_each(|cell| cell.hash_into(&mut hasher));
        }
    }
    Ok(hex(&hasher.finalize()))
}

/// The rows of a table, counted and hashed.
async fn read_whole(source: &Source, table: &'static Table) -> Result<(u64, [u8; 32]), StoreError> {
    let mut digest = TableDigest::default();
    let mut chunks = source.rows(table, None);
    while let Some(rows) = chunks.recv().await {
        rows?.iter().for_each(|row| digest.add(row));
    }
    Ok(digest.finish())
}
