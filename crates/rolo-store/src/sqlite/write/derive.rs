//! Deriving anew what records are found by, where it was derived in another way: by an earlier program, or for another region.
//! A chunked pass with a resume position: each chunk is one transaction with a note of how far it is, so a pass that
//! was ended resumes. The log has no entry of it, since no value changes.

use rolo_core::model::contact::ContactBody;
use rolo_core::model::derivation::Derived;
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{Company, Contact, MemoryStore, WorkspaceId};
use rusqlite::{Connection, TransactionBehavior};

use crate::model::derivation::{self, CHUNK_CONTACTS, Deriving};
use crate::sqlite::error::DbError;
use crate::sqlite::manage::workspaces;
use crate::sqlite::open::schema::LAYOUT;
use crate::sqlite::read::rows::{self, record_columns};
use crate::sqlite::write::derive_state::{set_state, state};
use crate::sqlite::write::persist::{derive_company, derive_contact, derive_store};
use crate::sqlite::write::statements::Statements;

const CONTACTS: &str = concat!(
    "select ",
    record_columns!(),
    ", row, search from contact where workspace_id = ?1 and id > ?2 order by id limit ?3"
);

const COMPANIES: &str = concat!("select ", record_columns!(), " from company where workspace_id = ?1 order by id");

const STORES: &str = concat!("select ", record_columns!(), " from memory_store where workspace_id = ?1 order by id");

/// The columns behind those of a contact's record.
const ROW: usize = 7;
const SEARCH: usize = 8;

/// Brings all workspaces to this program's layout. `report` gets its progress.
pub(crate) fn derive_all(connection: &mut Connection, report: &dyn Fn(Deriving)) -> Result<(), DbError> {
    for workspace in workspaces::list(connection)? {
        derive(connection, workspace.id, report)?;
    }
    Ok(())
}

/// The workspaces that have yet to be derived anew.
pub(crate) fn underived(connection: &Connection) -> Result<usize, DbError> {
    const OTHERS: &str = "select count(*) from workspace where layout <> ?1 or derived_to is not null";
    Ok(connection.query_row(OTHERS, [LAYOUT], |row| row.get::<_, i64>(0))? as usize)
}

/// Notes that everything is derived as this program derives it, since it comes from another store of this program.
pub(crate) fn set_all_derived(connection: &Connection) -> Result<(), DbError> {
    connection.execute("update workspace set layout = ?1", [LAYOUT])?;
    Ok(())
}

/// Brings a workspace to this program's layout, from where the last pass has ended.
fn derive(connection: &mut Connection, workspace: WorkspaceId, report: &dyn Fn(Deriving)) -> Result<(), DbError> {
    let mut done = 0;
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let Some(step) = step(&transaction, workspace, done)? else { return Ok(()) };
        transaction.commit()?;
        step.deriving.log();
        report(step.deriving);
        if step.is_last {
            return Ok(());
        }
        done = step.deriving.done;
    }
}

/// What one transaction of a pass has done.
pub(crate) struct Step {
    /// How far the pass is.
    pub(crate) deriving: Deriving,
    pub(crate) is_last: bool,
}

/// The next step of a pass that has done so many contacts, within a transaction; `None` when there is nothing to do.
pub(crate) fn step(transaction: &Connection, workspace: WorkspaceId, done: u64) -> Result<Option<Step>, DbError> {
    let Some(now) = workspaces::get(transaction, workspace)? else { return Ok(None) };
    let (layout, derived_to) = state(transaction, workspace)?;
    let statements = Statements::new(transaction);
    let mut done = done;
    let next = match derived_to {
        None if layout == LAYOUT => return Ok(None),
        None if derivation::is_derived_alike(layout, LAYOUT) => None,
        None => {
            derive_few(transaction, &statements, workspace)?;
            Some(Vec::new())
        }
        Some(after) => {
            let (last, count) = chunk(transaction, &statements, workspace, &after, now.settings.region())?;
            done += count;
            last
        }
    };
    drop(statements);
    let is_last = next.is_none();
    set_state(transaction, workspace, (LAYOUT, next))?;
    Ok(Some(Step { deriving: Deriving { workspace, done, all: now.contact_count }, is_last }))
}

/// Companies and memory stores, of which there are few.
fn derive_few(connection: &Connection, statements: &Statements<'_>, workspace: WorkspaceId) -> Result<(), DbError> {
    let mut select = connection.prepare(COMPANIES)?;
    let mut rows = select.query([workspace.0])?;
    while let Some(row) = rows.next()? {
        let before: Company = rows::read(workspace, row)?;
        let mut after = before.clone();
        after.body.derive_keys(None);
        derive_company(statements, workspace, &before, &after)?;
    }
    let mut select = connection.prepare(STORES)?;
    let mut rows = select.query([workspace.0])?;
    while let Some(row) = rows.next()? {
        let store: MemoryStore = rows::read(workspace, row)?;
        derive_store(statements, workspace, &store)?;
    }
    Ok(())
}

/// The next contacts behind an id. Gives the last one's id, `None` behind the last of all, and how many there were.
fn chunk(
    connection: &Connection,
    statements: &Statements<'_>,
    workspace: WorkspaceId,
    after: &[u8],
    region: Option<PhoneRegion>,
) -> Result<(Option<Vec<u8>>, u64), DbError> {
    let mut select = connection.prepare_cached(CONTACTS)?;
    let mut found = select.query((workspace.0, after, CHUNK_CONTACTS as i64))?;
    let mut contacts: Vec<(i64, String, Contact)> = Vec::with_capacity(CHUNK_CONTACTS);
    while let Some(row) = found.next()? {
        contacts.push((row.get(ROW)?, row.get(SEARCH)?, rows::read(workspace, row)?));
    }
    for (row, search, before) in &contacts {
        let mut body: ContactBody = before.body.clone();
        body.derive_keys(region);
        let after = Contact { body, ..before.clone() };
        derive_contact(statements, workspace, *row, search, before, &after)?;
    }
    let last = contacts.last().filter(|_| contacts.len() == CHUNK_CONTACTS);
    Ok((last.map(|(_, _, contact)| contact.id.to_bytes().to_vec()), contacts.len() as u64))
}
