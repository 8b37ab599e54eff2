//! Deriving anew what records are found by, where it was derived in another way: by an earlier program, or for another region.
//! A chunked pass with a resume position: each chunk is one transaction with a note of how far it is, so a pass that
//! was ended resumes, and several processes may make it together. The log has no entry of it, since no value changes.

use deadpool_postgres::ClientWrapper;
use rolo_core::model::derivation::Derived;
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{Company, Contact, MemoryStore, WorkspaceId};

use crate::model::derivation::{self, CHUNK_CONTACTS, Deriving};
use crate::postgres::error::{DbError, Remedy};
use crate::postgres::manage::workspaces;
use crate::postgres::open::pool::ConnectionBudget;
use crate::postgres::open::schema::LAYOUT;
use crate::postgres::read::rows::{self, record_columns};
use crate::postgres::retry::retried;
use crate::postgres::write::derive_state::{SET_STATE, STATE};
use crate::postgres::write::persist::{derive_contacts, derive_few};
use crate::postgres::write::pipeline::{execute_all, prepare_all};
use crate::postgres::write::tombstones;

/// The first schema that keeps where the log speaks last of what was deleted.
const TOMBSTONES_SCHEMA: i64 = 6;

/// How often a chunk is tried.
const ATTEMPT_COUNT_MAX: u32 = 5;

const OTHERS: &str = "select id from workspace where layout <> $1 or derived_to is not null order by id";

const CONTACTS: &str = concat!(
    "select ",
    record_columns!(),
    " from contact where workspace_id = $1 and id > $2::bytea order by id limit $3"
);

const COMPANIES: &str = concat!("select ", record_columns!(), " from company where workspace_id = $1 order by id");

const STORES: &str = concat!("select ", record_columns!(), " from memory_store where workspace_id = $1 order by id");

/// The workspaces that have yet to be derived anew.
pub(crate) async fn others(client: &ClientWrapper) -> Result<Vec<WorkspaceId>, DbError> {
    let rows = client.query(OTHERS, &[&LAYOUT]).await?;
    rows.iter().map(|row| Ok(WorkspaceId(row.try_get(0)?))).collect()
}

/// Notes that everything is derived as this program derives it, since it comes from another store of this program.
pub(crate) const SET_ALL_DERIVED: &str = "update workspace set layout = $1";

/// Brings a workspace to this program's layout, from where the last pass has ended.
pub(crate) async fn derive(
    connections: &ConnectionBudget,
    workspace: WorkspaceId,
    report: &(dyn Fn(Deriving) + Sync),
) -> Result<(), DbError> {
    let mut done = 0;
    let may_help = |fault: &DbError| fault.remedy() != Remedy::None;
    while let Some((count, all)) = retried(ATTEMPT_COUNT_MAX, may_help, || step(connections, workspace)).await? {
        done += count;
        let deriving = Deriving { workspace, done, all };
        deriving.log();
        report(deriving);
    }
    Ok(())
}

/// One transaction: how many contacts it has derived anew, and how many there are; `None` when nothing is left to do.
async fn step(connections: &ConnectionBudget, workspace: WorkspaceId) -> Result<Option<(u64, u64)>, DbError> {
    let session = connections.take().await?;
    session.batch_execute("begin isolation level read committed").await?;
    let Some(row) = session.query_opt(STATE, &[&workspace.0]).await? else { return Ok(None) };
    let now = workspaces::read(&row)?;
    let (layout, derived_to): (i64, Option<Vec<u8>>) =
        (row.try_get(workspaces::LAYOUT_COLUMN)?, row.try_get(workspaces::LAYOUT_COLUMN + 1)?);
    if derivation::schema_of(layout) < TOMBSTONES_SCHEMA {
        tombstones::fill(&session, workspace).await?;
    }
    let (next, count) = match derived_to {
        None if layout == LAYOUT => {
            session.batch_execute("rollback").await?;
            session.settle();
            return Ok(None);
        }
        // A newer program has it.
        _ if layout > LAYOUT => return Err(DbError::other_version()),
        None if derivation::is_derived_alike(layout, LAYOUT) => (None, 0),
        None => {
            companies_and_stores(&session, workspace).await?;
            (Some(Vec::new()), 0)
        }
        Some(after) => chunk(&session, workspace, &after, now.settings.region()).await?,
    };
    session.execute(SET_STATE, &[&workspace.0, &LAYOUT, &next]).await?;
    session.batch_execute("commit").await?;
    session.settle();
    Ok(Some((count, now.contact_count)))
}

/// Companies and memory stores, of which there are few.
async fn companies_and_stores(client: &ClientWrapper, workspace: WorkspaceId) -> Result<(), DbError> {
    let companies: Vec<Company> = rows::read_all(workspace, &client.query(COMPANIES, &[&workspace.0]).await?)?;
    let stores: Vec<MemoryStore> = rows::read_all(workspace, &client.query(STORES, &[&workspace.0]).await?)?;
    let derived = |before: Company| {
        let mut after = before.clone();
        after.body.derive_keys(None);
        (before, after)
    };
    let companies: Vec<_> = companies.into_iter().map(derived).collect();
    let calls = prepare_all(client, derive_few(workspace, &companies, &stores)).await?;
    execute_all(client, &calls).await
}

/// The next contacts behind an id. Gives the last one's id, `None` behind the last of all, and how many there were.
async fn chunk(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    after: &[u8],
    region: Option<PhoneRegion>,
) -> Result<(Option<Vec<u8>>, u64), DbError> {
    let found = client.query(CONTACTS, &[&workspace.0, &after, &(CHUNK_CONTACTS as i64)]).await?;
    let found: Vec<Contact> = rows::read_all(workspace, &found)?;
    let derived = |before: Contact| {
        let mut after = before.clone();
        after.body.derive_keys(region);
        (before, after)
    };
    let contacts: Vec<(Contact, Contact)> = found.into_iter().map(derived).collect();
    let calls = prepare_all(client, derive_contacts(workspace, &contacts)).await?;
    execute_all(client, &calls).await?;
    let last = contacts.last().filter(|_| contacts.len() == CHUNK_CONTACTS);
    Ok((last.map(|(_, contact)| contact.id.to_bytes().to_vec()), contacts.len() as u64))
}
