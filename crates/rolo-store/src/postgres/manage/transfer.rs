//! PostgreSQL as the source or the target of a transfer.

use std::pin::pin;

use futures_util::TryStreamExt;
use rolo_core::Entropy;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::{ToSql, Type};

use crate::error::{OpenError, StoreError};
use crate::model::derivation::{NOT_DERIVED, NOT_ERASED};
use crate::model::options::{Access, Content, PostgresOptions};
use crate::postgres::error::DbError;
use crate::postgres::open::opening::{self, Opened};
use crate::postgres::open::pool::ConnectionBudget;
use crate::postgres::open::schema::LAYOUT;
use crate::postgres::read::{deleted_workspaces, meta};
use crate::postgres::write::derive::{self, SET_ALL_DERIVED};
use crate::transfer::cell::{Cell, Row};
use crate::transfer::chunks::{Chunks, Gatherer};
use crate::transfer::resume_position::{RESUME_POSITION, ResumePosition};
use crate::transfer::tables::{Kind, Table};

const SET_META: &str =
    "insert into meta (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value";

const DELETE_META: &str = "delete from meta where key = $1";

/// A move may pause for as long as the other end takes, and reads tables whole.
const BEGIN_READING: &str = "
    begin isolation level repeatable read read only;
    set local idle_in_transaction_session_timeout = 0;
    set local enable_seqscan = on";

/// Connections of one end: reading, writing, and the notes beside.
const CONNECTION_COUNT: usize = 3;

/// A store that is read.
pub(crate) struct PostgresSource {
    connections: ConnectionBudget,
}

impl PostgresSource {
    pub(crate) async fn open(options: &PostgresOptions, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        let options = PostgresOptions { access: Access::Manage, create: false, ..options.clone() };
        let address = options.address.to_string();
        let connections = connections(options, Content::Whole, entropy).await?;
        let refused = |reason: String| OpenError::Database { address: address.clone(), reason };
        let others = async {
            let session = connections.take().await?;
            let found = (derive::others(&session).await?, deleted_workspaces::pending(&session).await?);
            session.settle();
            Ok::<_, DbError>(found)
        };
        match others.await {
            Ok((_, Some(_))) => Err(refused(NOT_ERASED.into())),
            Ok((others, None)) if others.is_empty() => Ok(Self { connections }),
            Ok(_) => Err(refused(NOT_DERIVED.into())),
            Err(fault) => Err(refused(fault.reason())),
        }
    }

    pub(crate) async fn count(&self, table: &Table) -> Result<u64, StoreError> {
        let count = async {
            let session = self.connections.take().await?;
            let row = session.query_one(&format!("select count(*) from {}", table.name), &[]).await?;
            let count: i64 = row.try_get(0)?;
            session.settle();
            Ok::<_, DbError>(count as u64)
        };
        count.await.map_err(DbError::into_error)
    }

    pub(crate) async fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let meta = async {
            let session = self.connections.take().await?;
            let value = meta::get(&session, key).await?;
            session.settle();
            Ok::<_, DbError>(value)
        };
        meta.await.map_err(DbError::into_error)
    }

    /// Reads the rows of a table behind a key, in one snapshot.
    pub(crate) fn rows(&self, table: &'static Table, after: Option<Row>) -> Chunks {
        let (gatherer, chunks) = Gatherer::new();
        let connections = self.connections.clone();
        tokio::spawn(async move {
            let sender = gatherer.sender();
            if let Err(fault) = send_rows(&connections, table, after, gatherer).await {
                let _ = sender.send(Err(fault.into_error())).await;
            }
        });
        chunks
    }
}

async fn send_rows(
    connections: &ConnectionBudget,
    table: &'static Table,
    after: Option<Row>,
    mut gatherer: Gatherer,
) -> Result<(), DbError> {
    let sender = gatherer.sender();
    let session = connections.take().await?;
    session.batch_execute(BEGIN_READING).await?;
    let parameters = after.clone().unwrap_or_default();
    let parameters: Vec<&(dyn ToSql + Sync)> = parameters.iter().map(parameter).collect();
    let rows = session.query_raw(&select(table, after.is_some()), parameters).await?;
    let mut rows = pin!(rows);
    while let Some(row) = rows.try_next().await? {
        let cells = table.columns.iter().enumerate().map(|(column, (_, kind))| read(&row, column, *kind));
        if let Some(chunk) = gatherer.take(cells.collect::<Result<_, _>>()?)
            && sender.send(Ok(chunk)).await.is_err()
        {
            return Ok(()); // Nobody wants the rest; the connection goes with what is under way on it.
        }
    }
    session.batch_execute("commit").await?;
    session.settle();
    let rest = gatherer.rest();
    if !rest.is_empty() {
        let _ = sender.send(Ok(rest)).await;
    }
    Ok(())
}

fn select(table: &Table, behind: bool) -> String {
    let (names, key_names) = (table.names(), table.key_names());
    let holders: Vec<String> = (1..=table.key_columns).map(|number| format!("${number}")).collect();
    let wanted = if behind { format!("where ({key_names}) > ({})", holders.join(", ")) } else { String::new() };
    format!("select {names} from {} {wanted} order by {key_names}", table.name)
}

fn read(row: &tokio_postgres::Row, column: usize, kind: Kind) -> Result<Cell, DbError> {
    Ok(match kind {
        Kind::Int => row.try_get::<_, Option<i64>>(column)?.map_or(Cell::Null, Cell::Int),
        Kind::Text => row.try_get::<_, Option<String>>(column)?.map_or(Cell::Null, Cell::Text),
        Kind::Bytes => row.try_get::<_, Option<Vec<u8>>>(column)?.map_or(Cell::Null, Cell::Bytes),
    })
}

/// A value that is bound to a column of its kind.
fn parameter(cell: &Cell) -> &(dyn ToSql + Sync) {
    match cell {
        Cell::Null => &None::<i64>,
        Cell::Int(number) => number,
        Cell::Text(text) => text,
        Cell::Bytes(bytes) => bytes,
    }
}

/// A store that is filled.
pub(crate) struct PostgresTarget {
    connections: ConnectionBudget,
}

impl PostgresTarget {
    pub(crate) async fn open(options: &PostgresOptions, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        let options = PostgresOptions { access: Access::Serve, create: true, ..options.clone() };
        Ok(Self { connections: connections(options, Content::Part, entropy).await? })
    }

    pub(crate) fn source(&self) -> PostgresSource {
        PostgresSource { connections: self.connections.clone() }
    }

    pub(crate) async fn write(
        &mut self,
        table: &Table,
        rows: &[Row],
        resume: &ResumePosition,
    ) -> Result<(), StoreError> {
        let write = async {
            let session = self.connections.take().await?;
            session.batch_execute("begin").await?;
            let copy = format!("copy {} ({}) from stdin binary", table.name, table.names());
            let types: Vec<Type> = table.columns.iter().map(|(_, kind)| of_kind(*kind)).collect();
            let writer = BinaryCopyInWriter::new(session.copy_in(&copy).await?, &types);
            let mut writer = pin!(writer);
            for row in rows {
                let values = row.iter().zip(table.columns).map(|(cell, (_, kind))| value(cell, *kind));
                writer.as_mut().write(&values.collect::<Vec<_>>()).await?;
            }
            writer.finish().await?;
            session.execute(SET_META, &[&RESUME_POSITION, &resume.write()]).await?;
            session.batch_execute("commit").await?;
            session.settle();
            Ok::<_, DbError>(())
        };
        write.await.map_err(DbError::into_error)
    }

    pub(crate) async fn set_meta(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        self.run(SET_META, &[&key, &value]).await
    }

    pub(crate) async fn finish(self) -> Result<(), StoreError> {
        self.run(SET_ALL_DERIVED, &[&LAYOUT]).await?;
        self.run("analyze", &[]).await?;
        self.run(DELETE_META, &[&RESUME_POSITION]).await
    }

    async fn run(&self, sql: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<(), StoreError> {
        let run = async {
            let session = self.connections.take().await?;
            session.execute(sql, parameters).await?;
            session.settle();
            Ok::<_, DbError>(())
        };
        run.await.map_err(DbError::into_error)
    }
}

fn of_kind(kind: Kind) -> Type {
    match kind {
        Kind::Int => Type::INT8,
        Kind::Text => Type::TEXT,
        Kind::Bytes => Type::BYTEA,
    }
}

/// A value in a row that is copied; nothing has the type of its column too.
fn value(cell: &Cell, kind: Kind) -> &(dyn ToSql + Sync) {
    match (cell, kind) {
        (Cell::Null, Kind::Int) => &None::<i64>,
        (Cell::Null, Kind::Text) => &None::<String>,
        (Cell::Null, Kind::Bytes) => &None::<Vec<u8>>,
        (cell, _) => parameter(cell),
    }
}

async fn connections(
    options: PostgresOptions,
    content: Content,
    entropy: &dyn Entropy,
) -> Result<ConnectionBudget, OpenError> {
    let options = PostgresOptions { write_connections: CONNECTION_COUNT, ..options };
    let Opened { for_writing, .. } = opening::open(&options, content, entropy, &|_| (), &|_| None).await?;
    Ok(for_writing)
}
