//! Opening: reaching the server, the checks, the tables.

use std::path::PathBuf;
use std::pin::{Pin, pin};
use std::time::Duration;

use rolo_core::Entropy;
use tokio::time::Sleep;
use tokio_postgres::error::SqlState;

use crate::error::OpenError;
use crate::model::address::DatabaseAddress;
use crate::model::derivation::Deriving;
use crate::model::options::{Access, Content, PostgresOptions};
use crate::model::report::WorkerReport;
use crate::postgres::error::{DbError, Remedy};
use crate::postgres::open::connections::Connector;
use crate::postgres::open::migrations::{self, Found, MigrationEntry};
use crate::postgres::open::pool::{ConnectionBudget, Counts, Session};
use crate::postgres::open::schema::{SCHEMA, TABLES};
use crate::postgres::open::{citus, search_indexes, tls};
use crate::postgres::read::meta;
use crate::postgres::write::derive;

/// The pause between two attempts to reach a server that cannot be reached yet.
const PAUSE_MILLIS: u64 = 200;

/// How long all workers together may take to say which workspaces are to be derived anew.
const WORKERS_SECONDS_MAX: u64 = 10;

/// Connections for the rare work on the schema.
const OPENING_CONNECTION_COUNT: usize = 2;

/// What to say when the server gives too few.
const NEEDED_CONNECTIONS: &str = "a server of Rolo needs at least 4 connections and takes up to 21";

/// What our tables must allow.
const PRIVILEGES: [&str; 4] = ["select", "insert", "update", "delete"];

const MISSING_PRIVILEGES: &str = "
    select tables.name, privileges.name
    from unnest($1::text[]) as tables (name), unnest($2::text[]) as privileges (name)
    where not has_table_privilege(tables.name, privileges.name)
    order by 1, 2 limit 1";

/// A restore that was ended early leaves all rows and no keys.
const MISSING_KEYS: &str = "
    select tables.name from unnest($1::text[]) as tables (name)
    where not exists (
        select 1 from pg_index
        join pg_class on pg_class.oid = pg_index.indrelid
        join pg_namespace on pg_namespace.oid = pg_class.relnamespace
        where pg_class.relname = tables.name and pg_namespace.nspname = current_schema() and pg_index.indisunique
    )
    order by 1 limit 1";

/// A checked and migrated database.
pub(crate) struct Opened {
    pub(crate) for_reading: ConnectionBudget,
    pub(crate) for_lists: ConnectionBudget,
    pub(crate) for_writing: ConnectionBudget,
    pub(crate) for_watching: ConnectionBudget,
    /// Whether the rows stand on several servers.
    pub(crate) is_spread: bool,
    /// What those have said of themselves.
    pub(crate) workers: Vec<WorkerReport>,
}

/// Opens the database, or says why it must not be. `report` gets the progress of what is derived anew; `entry` makes what
/// the audit entry of the schema step is made of that.
pub(crate) async fn open(
    options: &PostgresOptions,
    content: Content,
    entropy: &dyn Entropy,
    report: &(dyn Fn(Deriving) + Sync),
    entry: &MigrationEntry<'_>,
) -> Result<Opened, OpenError> {
    let address = &options.address;
    let refused = |reason: String| OpenError::Database { address: address.to_string(), reason };
    let connector = tls::connector(address).map_err(refused)?;
    let budgets = |counts: Counts| ConnectionBudget::all(Connector::new(address, connector.clone()), counts);
    let [_, _, opening, _] = budgets([0, 0, OPENING_CONNECTION_COUNT, 0]);
    let patience = || tokio::time::sleep(Duration::from_secs(options.wait_seconds_max));
    let session = reach(&opening, options, pin!(patience())).await?;
    check_schema(&session, &opening, options, content, (entropy, entry)).await?;
    let mut workers = Vec::new();
    if options.access == Access::Serve && content == Content::Whole {
        workers = citus::check(&session).await.map_err(|fault| match fault.is_unsafe() {
            true => OpenError::Unsafe(fault.reason()),
            false => database(address, refusal(&fault)),
        })?;
    }
    let is_spread = citus::is_installed(&session).await.map_err(|fault| database(address, refusal(&fault)))?;
    session.settle();
    if options.access == Access::Serve && content == Content::Whole {
        let refused = |fault: DbError| database(address, refusal(&fault));
        match derive_all(&opening, is_spread, report).await {
            Err(fault) if is_spread && fault.of_worker().is_some() => tracing::warn!(
                reason = fault.reason(),
                "a worker is away: what its workspaces are found by is looked at by the next start"
            ),
            derived => derived.map_err(refused)?,
        }
        search_indexes::ensure(&opening).await.map_err(refused)?;
    }
    opening.close();
    let (reading, writing) = (options.read_connections.max(1), options.write_connections.max(1));
    let [for_reading, for_lists, for_writing, for_watching] = budgets([reading, reading, writing, 1]);
    let opened = Opened { for_reading, for_lists, for_writing, for_watching, is_spread, workers };
    if options.access == Access::Serve && content == Content::Whole {
        // Each kind of work has one at the start, all at the same time, so that it is known that the server gives so many.
        let (mut patience, mut first) = (pin!(patience()), Vec::new());
        for connections in [&opened.for_watching, &opened.for_writing, &opened.for_reading, &opened.for_lists] {
            first.push(reach(connections, options, patience.as_mut()).await?);
        }
        first.into_iter().for_each(Session::settle);
    }
    Ok(opened)
}

/// Brings all workspaces to this program's layout. A worker that is frozen must not keep those of the others from being served.
async fn derive_all(
    opening: &ConnectionBudget,
    is_spread: bool,
    report: &(dyn Fn(Deriving) + Sync),
) -> Result<(), DbError> {
    let found = async {
        let session = opening.take().await?;
        let others = derive::others(&session).await?;
        session.settle();
        Ok::<_, DbError>(others)
    };
    let others = match is_spread {
        true => tokio::time::timeout(Duration::from_secs(WORKERS_SECONDS_MAX), found)
            .await
            .unwrap_or_else(|_| Err(DbError::no_answer()))?,
        false => found.await?,
    };
    for workspace in others {
        derive::derive(opening, workspace, report).await?;
    }
    Ok(())
}

/// A first connection. A server that cannot be reached may be starting; one that refuses us will go on refusing.
async fn reach(
    connections: &ConnectionBudget,
    options: &PostgresOptions,
    patience: Pin<&mut Sleep>,
) -> Result<Session, OpenError> {
    let mut last = String::from("it does not answer");
    let trying = async {
        loop {
            match connections.take_now().await {
                Ok(session) => return Ok(session),
                Err(fault) if fault.is_unsafe() => return Err(OpenError::Unsafe(fault.reason())),
                // Others may give connections back.
                Err(fault) if fault.is_too_many_connections() => {
                    last = format!("{}; {NEEDED_CONNECTIONS}", fault.reason())
                }
                Err(fault) if fault.remedy() != Remedy::Reconnect || is_final(&fault) => {
                    return Err(database(&options.address, refusal(&fault)));
                }
                Err(fault) => last = fault.reason(),
            }
            tokio::time::sleep(Duration::from_millis(PAUSE_MILLIS)).await;
        }
    };
    tokio::select! {
        biased;
        result = trying => return result,
        () = patience => {}
    }
    Err(OpenError::Unreachable {
        address: options.address.to_string(),
        seconds: options.wait_seconds_max,
        reason: last,
    })
}

/// Whether waiting for the server cannot help, though there is no connection.
fn is_final(fault: &DbError) -> bool {
    fault.is_of_tls()
}

/// What to do about the commonest refusals.
fn refusal(fault: &DbError) -> String {
    let remedy = match fault.code() {
        Some(code) if *code == SqlState::INVALID_PASSWORD => {
            " Set the password by database_password_file, or by the variable PGPASSWORD."
        }
        Some(code) if *code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION => {
            " Check the user's name, and the server's pg_hba.conf."
        }
        Some(code) if *code == SqlState::INVALID_CATALOG_NAME => " Make it: createdb -E UTF8 NAME.",
        Some(code) if *code == SqlState::INSUFFICIENT_PRIVILEGE => {
            " Grant what is missing, or make the user the owner of the database."
        }
        None if fault.is_of_tls() => {
            " Compare sslmode, sslrootcert and the host's name with the server's certificate, which must be one of \
             X.509 version 3 to be verified; a server that speaks TLS has ssl = on."
        }
        Some(_) | None => "",
    };
    format!("{}.{remedy}", fault.reason())
}

fn database(address: &DatabaseAddress, reason: String) -> OpenError {
    OpenError::Database { address: address.to_string(), reason }
}

/// Checks that the tables are ours and of a schema that we know, and brings them to the newest one where that is wanted.
async fn check_schema(
    session: &Session,
    opening: &ConnectionBudget,
    options: &PostgresOptions,
    content: Content,
    (entropy, entry): (&dyn Entropy, &MigrationEntry<'_>),
) -> Result<(), OpenError> {
    let refused = |fault: DbError| database(&options.address, refusal(&fault));
    let shown = || options.address.to_string();
    let found = match migrations::schema_of(session).await.map_err(refused)? {
        Found::Foreign => {
            let reason =
                "it holds tables of another program that are called like Rolo's. Make a database for Rolo alone.";
            return Err(database(&options.address, reason.into()));
        }
        Found::Nothing if !options.create => return Err(OpenError::NoTables { address: shown() }),
        Found::Nothing => 0,
        Found::Ours(found) => found,
    };
    if found > SCHEMA {
        return Err(OpenError::Newer { path: PathBuf::from(shown()), found, known: SCHEMA });
    }
    if found < SCHEMA {
        if options.access == Access::Manage && !options.create {
            return Err(OpenError::OlderTables { address: shown(), found, known: SCHEMA });
        }
        let second = opening.take().await.map_err(refused)?;
        migrations::migrate(session, &second, entropy.bits(), entry).await.map_err(refused)?;
        second.settle();
    }
    if content == Content::Whole && meta::is_half_moved(session).await.map_err(refused)? {
        return Err(OpenError::HalfMoved { place: shown() });
    }
    let keyless = session.query_opt(MISSING_KEYS, &[&TABLES]).await.map_err(|error| refused(error.into()))?;
    if let Some(row) = keyless {
        let reason = format!(
            "the table {} has no primary key: perhaps a restore was ended before its end. Restore the dump into an empty database, \
             with pg_restore --single-transaction.",
            row.try_get::<_, String>(0).unwrap_or_default()
        );
        return Err(database(&options.address, reason));
    }
    let missing = session.query_opt(MISSING_PRIVILEGES, &[&TABLES, &PRIVILEGES.as_slice()]).await;
    if let Some(row) = missing.map_err(|error| refused(error.into()))? {
        let name = |column: usize| row.try_get::<_, String>(column).unwrap_or_default();
        let reason = format!(
            "the user may not {} in the table {}. Grant select, insert, update and delete on all of Rolo's tables, or \
             make the user their owner.",
            name(1),
            name(0)
        );
        return Err(database(&options.address, reason));
    }
    Ok(())
}
