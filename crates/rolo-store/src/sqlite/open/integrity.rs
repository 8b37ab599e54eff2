//! The integrity check of a start: lookup tables, counters, and checksums are verified against the records.
//!
//! Each record is read as any reading does, which verifies its checksum, and what must stand in the other tables is
//! worked out from it. Rows without an order are compared by a checksum over their hashes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rolo_core::access::key::KeyId;
use rolo_core::change::command::IdempotencyKey;
use rolo_core::model::contact::ContactBody;
use rolo_core::model::items::distinct_keys;
use rolo_core::model::record::Record;
use rolo_core::model::workspace::Usage;
use rolo_core::{Change, Company, ContactId, MemoryStore, Op, WorkspaceId, model::phone};
use rusqlite::{Connection, Row};

use crate::checksum::{POSITION_BITS, log_key};
use crate::sqlite::error::DbError;
use crate::sqlite::manage::{keys, workspaces};
use crate::sqlite::open::migrations;
use crate::sqlite::read::rows::{self, record_columns};
use crate::sqlite::read::{load, log};
use crate::sqlite::write::derive;

/// Rows of a deleted workspace are erased in no order that could be verified.
macro_rules! of_known {
    () => {
        " where workspace_id in (select id from workspace)"
    };
}

const CONTACTS: &str = concat!(
    "select ",
    record_columns!(),
    ", workspace_id, search, company_id, crm_object_id from contact",
    of_known!()
);

const COMPANIES: &str =
    concat!("select ", record_columns!(), ", workspace_id, search, crm_object_id from company", of_known!());

const STORES: &str = concat!("select ", record_columns!(), ", workspace_id, search from memory_store", of_known!());

/// The column of the workspace, behind those of a record.
const WORKSPACE: usize = 7;

const EMAILS: &str = concat!("select workspace_id, key, contact_id from email", of_known!());

const PHONES: &str = concat!("select workspace_id, key || char(10) || digits, contact_id from phone", of_known!());

const ALIASES: &str = concat!("select workspace_id, vendor || char(10) || text, contact_id from alias", of_known!());

const MEMBERSHIPS: &str = concat!(
    "select workspace_id, hex(store_id) || char(10) || coalesce('shown ' || shown_id, ''), contact_id from membership",
    of_known!()
);

const DOMAINS: &str = concat!("select workspace_id, key, company_id from domain", of_known!());

const KEPT: &str =
    concat!("select fingerprint, answer, at, checksum, workspace_id, owner, key from retry", of_known!());

/// Contacts without their entry in the order of contacts. An entry of a former change may stand there too.
const WITHOUT_ORDER: &str = "
    select count(*) from contact where workspace_id in (select id from workspace) and not exists (
        select 1 from contact_order as place
        where place.workspace_id = contact.workspace_id and place.at = contact.updated_at and place.contact_id = contact.id)";

const TOMBSTONES: &str =
    concat!("select workspace_id, subject || char(10) || position, subject_id from tombstone", of_known!());

const LAST_POSITION: &str = "select coalesce(max(key), ?1) from change where key >= ?1 and key < ?2";

/// Log entries that are read at a time.
const ENTRY_COUNT_MAX: usize = 1_000;

/// Checks what can be checked quickly in a store of any size: the tables, the workspaces and their keys, and where each log
/// stands.
pub(crate) fn check_quickly(connection: &Connection) -> Result<(), DbError> {
    migrations::check_tables(connection)?;
    for workspace in workspaces::list(connection)? {
        keys::list(connection, workspace.id)?;
        let (start, end) = (log_key(workspace.id, 0), log_key(WorkspaceId(workspace.id.0 + 1), 0));
        let last: i64 = connection.query_row(LAST_POSITION, [start, end], |row| row.get(0))?;
        if (last & ((1 << POSITION_BITS) - 1)) as u64 != workspace.log_position {
            return Err(DbError::damaged("a workspace does not match its log"));
        }
    }
    Ok(())
}

/// Checks everything, within a transaction of the caller's.
pub(crate) fn check(connection: &Connection) -> Result<(), DbError> {
    check_quickly(connection)?;
    let mut derived = Derived::default();
    each(connection, CONTACTS, |row| derived.contact(row))?;
    each(connection, COMPANIES, |row| derived.company(row))?;
    each(connection, STORES, check_store)?;
    for (&table, expected) in &derived.rows {
        if tally(connection, table.sql())? != *expected {
            return Err(DbError::damaged(table.mismatch()));
        }
    }
    if connection.query_row(WITHOUT_ORDER, [], |row| row.get::<_, i64>(0))? != 0 {
        return Err(DbError::damaged("the order of contacts does not match the contacts"));
    }
    let (mut usages, mut deletions) = (HashMap::new(), Tally::default());
    for workspace in workspaces::list(connection)? {
        if derived.contact_counts.get(&workspace.id.0).copied().unwrap_or(0) != workspace.contact_count {
            return Err(DbError::damaged("a workspace does not match the number of its contacts"));
        }
        let log_bytes = check_log(connection, workspace.id, workspace.log_position, &mut deletions)?;
        usages.insert(workspace.id, (workspace.usage, Usage { log_bytes, kept_bytes: 0 }));
    }
    if tally(connection, TOMBSTONES)? != deletions {
        return Err(DbError::damaged("what is known of deleted records does not match the log"));
    }
    each(connection, KEPT, |row| {
        let key = IdempotencyKey { owner: KeyId::from_bytes(row.get(5)?), text: row.get(6)? };
        let workspace = WorkspaceId(row.get(4)?);
        let bytes = load::read_kept(workspace, &key, row)?.bytes(&key);
        usages.entry(workspace).and_modify(|(_, found)| found.kept_bytes += bytes);
        Ok(())
    })?;
    match usages.values().all(|(stated, found)| stated == found) {
        true => Ok(()),
        false => Err(DbError::damaged("a workspace does not match the bytes of its log and idempotency records")),
    }
}

fn each(
    connection: &Connection,
    sql: &str,
    mut check: impl FnMut(&Row<'_>) -> Result<(), DbError>,
) -> Result<(), DbError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        check(row)?;
    }
    Ok(())
}

/// The rows that a statement gives: of each its workspace, its key and its record.
fn tally(connection: &Connection, sql: &str) -> Result<Tally, DbError> {
    let mut found = Tally::default();
    each(connection, sql, |row| {
        let (id, text): ([u8; 16], _) = (row.get(2)?, row.get_ref(1)?.as_str());
        found.add(row.get(0)?, text.map_err(|_| DbError::damaged("a key is not text"))?, id);
        Ok(())
    })?;
    Ok(found)
}

/// Checks a log from its first entry to its last, and returns its bytes. Deletions are added to `deletions`, and taken from it by
/// the entry that brings the record back: of each record that is gone its last entry is left.
fn check_log(
    connection: &Connection,
    workspace: WorkspaceId,
    log_position: u64,
    deletions: &mut Tally,
) -> Result<u64, DbError> {
    let (mut position, mut bytes) = (0, 0);
    while position < log_position {
        let entries = log::list(connection, workspace, position, ENTRY_COUNT_MAX)?;
        if entries.is_empty()
            || !entries.iter().map(|entry| entry.position).eq(position + 1..=position + entries.len() as u64)
        {
            return Err(DbError::damaged("a log has a gap"));
        }
        for Change { subject, position, previous, op, .. } in &entries {
            let (place, id) =
                (|position: u64| format!("{}\n{position}", subject.as_str()), subject.bits().to_be_bytes());
            match (op, previous) {
                (Op::Deleted, _) => deletions.add(workspace.0, &place(*position), id),
                (Op::Restored, Some(deletion)) => deletions.take(workspace.0, &place(*deletion), id),
                _ => {}
            }
        }
        position += entries.len() as u64;
        bytes += entries.iter().map(Change::bytes).sum::<u64>();
    }
    Ok(bytes)
}

/// The tables by whose rows records are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Table {
    Emails,
    Phones,
    Aliases,
    Memberships,
    Domains,
}

impl Table {
    const ALL: [Self; 5] = [Self::Emails, Self::Phones, Self::Aliases, Self::Memberships, Self::Domains];

    /// The statement that gives workspace, key and record of all its rows.
    fn sql(self) -> &'static str {
        match self {
            Self::Emails => EMAILS,
            Self::Phones => PHONES,
            Self::Aliases => ALIASES,
            Self::Memberships => MEMBERSHIPS,
            Self::Domains => DOMAINS,
        }
    }

    fn mismatch(self) -> &'static str {
        match self {
            Self::Emails => "the keys of addresses do not match the contacts",
            Self::Phones => "the keys of phone numbers do not match the contacts",
            Self::Aliases => "the aliases do not match the contacts",
            Self::Memberships => "the members of memory stores do not match the contacts",
            Self::Domains => "the keys of domains do not match the companies",
        }
    }
}

/// Rows, without their order.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    count: u64,
    sum: u64,
}

impl Tally {
    fn add(&mut self, workspace: i64, key: &str, id: [u8; 16]) {
        self.count = self.count.wrapping_add(1);
        self.sum = self.sum.wrapping_add(hash(workspace, key, id));
    }

    /// Takes one that was added.
    fn take(&mut self, workspace: i64, key: &str, id: [u8; 16]) {
        self.count = self.count.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(hash(workspace, key, id));
    }
}

fn hash(workspace: i64, key: &str, id: [u8; 16]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (workspace, key, id).hash(&mut hasher);
    hasher.finish()
}

/// What must stand in the other tables.
struct Derived {
    rows: HashMap<Table, Tally>,
    contact_counts: HashMap<i64, u64>,
}

impl Default for Derived {
    fn default() -> Self {
        Self { rows: Table::ALL.map(|table| (table, Tally::default())).into(), contact_counts: HashMap::new() }
    }
}

impl Derived {
    fn add(&mut self, table: Table, workspace: i64, key: &str, id: [u8; 16]) {
        self.rows.entry(table).or_default().add(workspace, key, id);
    }

    fn contact(&mut self, row: &Row<'_>) -> Result<(), DbError> {
        let workspace: i64 = row.get(WORKSPACE)?;
        let contact: Record<ContactId, ContactBody> = rows::read(WorkspaceId(workspace), row)?;
        let (id, body) = (contact.id.to_bytes(), &contact.body);
        let company: Option<[u8; 16]> = row.get(WORKSPACE + 2)?;
        let crm: Option<String> = row.get(WORKSPACE + 3)?;
        if company != body.company.map(|company| company.to_bytes())
            || crm.as_deref() != body.crm_association.as_ref().map(|crm| crm.object_id.as_str())
            || row.get::<_, String>(WORKSPACE + 1)? != body.search_text()
        {
            return Err(DbError::damaged("a contact does not match what it is found by"));
        }
        *self.contact_counts.entry(workspace).or_default() += 1;
        for key in distinct_keys(&body.emails) {
            self.add(Table::Emails, workspace, key, id);
        }
        for (key, digits) in phone::found_by(&body.phones) {
            self.add(Table::Phones, workspace, &format!("{key}\n{digits}"), id);
        }
        for alias in &body.aliases {
            self.add(Table::Aliases, workspace, &format!("{}\n{}", alias.vendor.as_str(), alias.text), id);
        }
        let shown = body.listed_id().map(|id| format!("shown {id}")).unwrap_or_default();
        for membership in &body.memberships {
            let store: String = membership.store.to_bytes().iter().map(|byte| format!("{byte:02X}")).collect();
            self.add(Table::Memberships, workspace, &format!("{store}\n{shown}"), id);
        }
        Ok(())
    }

    fn company(&mut self, row: &Row<'_>) -> Result<(), DbError> {
        let workspace: i64 = row.get(WORKSPACE)?;
        let company: Company = rows::read(WorkspaceId(workspace), row)?;
        let crm: Option<String> = row.get(WORKSPACE + 2)?;
        if crm.as_deref() != company.body.crm_association.as_ref().map(|crm| crm.object_id.as_str())
            || row.get::<_, String>(WORKSPACE + 1)? != company.body.search_text()
        {
            return Err(DbError::damaged("a company does not match what it is found by"));
        }
        for key in distinct_keys(&company.body.domains) {
            self.add(Table::Domains, workspace, key, company.id.to_bytes());
        }
        Ok(())
    }
}

fn check_store(row: &Row<'_>) -> Result<(), DbError> {
    let store: MemoryStore = rows::read(WorkspaceId(row.get(WORKSPACE)?), row)?;
    if row.get::<_, String>(WORKSPACE + 1)? != store.body.search_text() {
        return Err(DbError::damaged("a memory store does not match what it is found by"));
    }
    Ok(())
}

/// What SQLite's own check and ours say of the whole database.
pub(crate) fn integrity(connection: &Connection) -> Result<String, DbError> {
    let transaction = connection.unchecked_transaction()?;
    let verdict: String = transaction.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(verdict);
    }
    if derive::underived(&transaction)? > 0 {
        return Ok(verdict); // The lookup tables are not complete yet; the next start verifies them.
    }
    check(&transaction).map(|()| verdict).or_else(|fault| fault.damage().ok_or(fault))
}
