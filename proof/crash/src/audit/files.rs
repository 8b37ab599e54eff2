//! All that the audit looks at, read from the database without the program's own code for reading it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use rolo_core::access::principal::Principal;
use rolo_core::log::entry::Origin;
use rolo_core::model::record::{Body, Record};
use rolo_core::model::workspace::Usage;
use rolo_core::{
    Change, Company, CompanyId, Contact, ContactId, MemoryStore, MemoryStoreId, Op, Subject, Surface, Timestamp,
};
use rolo_driver::tables;
use rusqlite::{Connection, OpenFlags, Row};

/// The only workspace of a store under test.
const WORKSPACE: i64 = 1;

/// Bits of a log entry's key that hold the position (`docs/decisions/0002-log-key.md`).
const POSITION_BITS: u32 = 40;

/// A contact's row.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactRow {
    /// The contact.
    pub contact: Contact,
    /// The text that a search looks through.
    pub search: String,
    /// The bytes of its company's id.
    pub company: Option<[u8; 16]>,
    /// The id of its CRM record.
    pub crm_object_id: Option<String>,
}

/// A company's row.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyRow {
    /// The company.
    pub company: Company,
    /// The text that a search looks through.
    pub search: String,
    /// The id of its CRM record.
    pub crm_object_id: Option<String>,
}

/// A memory store's row.
#[derive(Clone, Debug, PartialEq)]
pub struct StoreRow {
    /// The memory store.
    pub store: MemoryStore,
    /// The text that a search looks through.
    pub search: String,
}

/// An idempotency record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRow {
    /// The `Idempotency-Key`.
    pub key: String,
    /// The first line of its stored form: `1 <status> <revision> <location>`.
    pub head: String,
}

/// A phone number's row: key, contact, digits.
pub type PhoneRow = (String, ContactId, String);

/// A member's row: memory store, contact, the id that is shown in place of ours.
pub type MemberRow = (MemoryStoreId, ContactId, Option<String>);

/// What a database holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// What SQLite's own checks found, beyond "ok".
    pub complaints: Vec<String>,
    /// The position that the workspace says its log has.
    pub log_position: u64,
    /// The contacts that the workspace says it has.
    pub contact_count: u64,
    /// The bytes that the workspace says its log and its idempotency records have.
    pub usage: Usage,
    /// The bytes that its idempotency records have.
    pub kept_bytes: u64,
    /// The log, in its order.
    pub changes: Vec<Change>,
    /// The contacts.
    pub contacts: Vec<ContactRow>,
    /// The companies.
    pub companies: Vec<CompanyRow>,
    /// The memory stores.
    pub stores: Vec<StoreRow>,
    /// The keys of addresses with their contacts.
    pub emails: BTreeSet<(String, ContactId)>,
    /// The keys of phone numbers with their contacts and digits.
    pub phones: BTreeSet<PhoneRow>,
    /// Other ids of contacts: vendor, text, contact.
    pub aliases: BTreeSet<(String, String, ContactId)>,
    /// The keys of domains with their companies.
    pub domains: BTreeSet<(String, CompanyId)>,
    /// The members of memory stores.
    pub members: BTreeSet<MemberRow>,
    /// The order of contacts by their last change; an entry of a former change may still be there.
    pub order: BTreeSet<(i64, ContactId)>,
    /// IdempotencyRecord answers.
    pub kept: Vec<KeptRow>,
}

impl Snapshot {
    /// Whether it has the row of this record.
    pub fn has(&self, subject: Subject) -> bool {
        match subject {
            Subject::Contact(id) => self.contacts.iter().any(|row| row.contact.id == id),
            Subject::Company(id) => self.companies.iter().any(|row| row.company.id == id),
            Subject::MemoryStore(id) => self.stores.iter().any(|row| row.store.id == id),
        }
    }

    /// Reads the database in a data folder, in one transaction. `None` when there is no workspace in it.
    pub fn read(data: &Path) -> Result<Option<Self>> {
        let path = data.join("rolo.sqlite");
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&path, flags)
            .with_context(|| format!("{} cannot be opened", path.display()))?;
        let connection = connection.transaction()?;
        let tables =
            connection.prepare(tables::SQLITE)?.query_map([], |row| row.get(0))?.collect::<Result<Vec<_>, _>>()?;
        let counts = |row: &Row<'_>| -> Result<[u64; 5]> {
            let mut counts = [0; 5];
            for (index, count) in counts.iter_mut().enumerate() {
                *count = row.get::<_, i64>(index)? as u64;
            }
            Ok(counts)
        };
        let workspaces =
            if tables.is_empty() { Vec::new() } else { list(&connection, WORKSPACE_COUNTS, [WORKSPACE], counts)? };
        let Some(&[log_position, contact_count, log_bytes, usage_of_kept, kept_bytes]) = workspaces.first() else {
            return Ok(None);
        };
        Ok(Some(Self {
            complaints: [complaints(&connection)?, unread(&tables), tombstones(&connection)?].concat(),
            log_position,
            contact_count,
            usage: Usage { log_bytes, kept_bytes: usage_of_kept },
            kept_bytes,
            changes: list(&connection, CHANGES, [WORKSPACE << POSITION_BITS], change)?,
            contacts: list(&connection, CONTACTS, [WORKSPACE], contact)?,
            companies: list(&connection, COMPANIES, [WORKSPACE], company)?,
            stores: list(&connection, STORES, [WORKSPACE], store)?,
            emails: set(&connection, EMAILS, |row| Ok((row.get(0)?, contact_id(row, 1)?)))?,
            phones: set(&connection, PHONES, |row| Ok((row.get(0)?, contact_id(row, 1)?, row.get(2)?)))?,
            aliases: set(&connection, ALIASES, |row| Ok((row.get(0)?, row.get(1)?, contact_id(row, 2)?)))?,
            domains: set(&connection, DOMAINS, |row| Ok((row.get(0)?, CompanyId::from_bytes(row.get(1)?))))?,
            members: set(&connection, MEMBERS, |row| {
                Ok((MemoryStoreId::from_bytes(row.get(0)?), contact_id(row, 1)?, row.get(2)?))
            })?,
            order: set(&connection, ORDER, |row| Ok((row.get(0)?, contact_id(row, 1)?)))?,
            kept: list(&connection, KEPT, [WORKSPACE], kept)?,
        }))
    }
}

/// Each idempotency record counts with 100 bytes beside its key and its text.
const WORKSPACE_COUNTS: &str = "
    select log_position, contact_count, log_bytes, kept_bytes, (
        select coalesce(sum(octet_length(answer) + octet_length(key) + 100), 0) from retry where workspace_id = ?1)
    from workspace where id = ?1";

const CHANGES: &str = "
    select key - ?1, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id
    from change order by key";

const CONTACTS: &str = "
    select id, revision, position, created_at, updated_at, body, search, company_id, crm_object_id
    from contact where workspace_id = ?1";

const COMPANIES: &str = "
    select id, revision, position, created_at, updated_at, body, search, crm_object_id
    from company where workspace_id = ?1";

const STORES: &str = "
    select id, revision, position, created_at, updated_at, body, search from memory_store where workspace_id = ?1";

const EMAILS: &str = "select key, contact_id from email where workspace_id = ?1";

const PHONES: &str = "select key, contact_id, digits from phone where workspace_id = ?1";

const ALIASES: &str = "select vendor, text, contact_id from alias where workspace_id = ?1";

const DOMAINS: &str = "select key, company_id from domain where workspace_id = ?1";

const MEMBERS: &str = "select store_id, contact_id, shown_id from membership where workspace_id = ?1";

const ORDER: &str = "select at, contact_id from contact_order where workspace_id = ?1";

/// What is left of a deleted record and its deletion in the log: one without the other.
const TOMBSTONES: &str = "
    with remains (subject, subject_id, position) as (
        select subject, subject_id, position from tombstone where workspace_id = ?1
    ), deleted (subject, subject_id, position) as (
        select subject, subject_id, key & ((1 << 40) - 1) from change where key >> 40 = ?1 and op = 'deleted'
    )
    select 'a tombstone of a ' || subject || ' has no deletion in the log, at ' || position
    from (select * from remains except select * from deleted)
    union all
    select 'a deleted ' || subject || ' has no tombstone, at ' || position
    from (select * from deleted except select * from remains)";

const KEPT: &str = "select key, answer from retry where workspace_id = ?1";

/// All that is read.
const READS: [&str; 12] = [
    WORKSPACE_COUNTS,
    CHANGES,
    CONTACTS,
    COMPANIES,
    STORES,
    EMAILS,
    PHONES,
    ALIASES,
    DOMAINS,
    MEMBERS,
    ORDER,
    TOMBSTONES,
];

/// Tables in which no change of a record stands.
const LEFT_ASIDE: [&str; 5] = ["api_key", "audit", "deleted_workspace", "meta", "unlinking"];

/// Tables of the schema that are neither read nor left aside: a new one must be one of the two.
fn unread(tables: &[String]) -> Vec<String> {
    let is_read = |table: &str| {
        let from = format!("from {table} ");
        READS.iter().any(|read| read.split_whitespace().collect::<Vec<_>>().join(" ").contains(&from))
    };
    let unread = tables.iter().filter(|table| !is_read(table) && !LEFT_ASIDE.contains(&table.as_str()));
    unread
        .map(|table| format!("the audit does not read the table {table}: say in audit/files.rs what becomes of it"))
        .collect()
}

fn list<T>(
    connection: &Connection,
    sql: &str,
    parameters: [i64; 1],
    read: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare(sql)?;
    statement.query_and_then(parameters, read)?.collect()
}

fn set<T: Ord>(connection: &Connection, sql: &str, read: impl FnMut(&Row<'_>) -> Result<T>) -> Result<BTreeSet<T>> {
    Ok(list(connection, sql, [WORKSPACE], read)?.into_iter().collect())
}

fn tombstones(connection: &Connection) -> Result<Vec<String>> {
    list(connection, TOMBSTONES, [WORKSPACE], |row| Ok(row.get(0)?))
}

fn complaints(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("pragma integrity_check(10)")?;
    let mut complaints: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    complaints.retain(|line| line != "ok");
    let mut statement = connection.prepare("pragma foreign_key_check")?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    complaints.extend(tables.into_iter().map(|table| format!("a row of {table} refers to nothing")));
    Ok(complaints)
}

fn contact_id(row: &Row<'_>, index: usize) -> Result<ContactId> {
    Ok(ContactId::from_bytes(row.get(index)?))
}

/// The record in the first six columns.
fn record<I, B: Body>(row: &Row<'_>, id: fn([u8; 16]) -> I) -> Result<Record<I, B>> {
    let body: String = row.get(5)?;
    Ok(Record {
        id: id(row.get(0)?),
        revision: row.get::<_, i64>(1)? as u64,
        position: row.get::<_, i64>(2)? as u64,
        created_at: Timestamp::from_millis(row.get(3)?),
        updated_at: Timestamp::from_millis(row.get(4)?),
        body: B::from_json(&body)?,
    })
}

fn contact(row: &Row<'_>) -> Result<ContactRow> {
    let contact = record(row, ContactId::from_bytes)?;
    Ok(ContactRow { contact, search: row.get(6)?, company: row.get(7)?, crm_object_id: row.get(8)? })
}

fn company(row: &Row<'_>) -> Result<CompanyRow> {
    Ok(CompanyRow { company: record(row, CompanyId::from_bytes)?, search: row.get(6)?, crm_object_id: row.get(7)? })
}

fn store(row: &Row<'_>) -> Result<StoreRow> {
    Ok(StoreRow { store: record(row, MemoryStoreId::from_bytes)?, search: row.get(6)? })
}

fn change(row: &Row<'_>) -> Result<Change> {
    let text = |index| -> Result<String> { Ok(row.get(index)?) };
    let subject = Subject::from_parts(&text(1)?, u128::from_be_bytes(row.get(2)?)).context("an unknown subject")?;
    Ok(Change {
        position: row.get::<_, i64>(0)? as u64,
        subject,
        previous: row.get::<_, Option<i64>>(3)?.map(|position| position as u64),
        revision: row.get::<_, i64>(4)? as u64,
        op: Op::parse(&text(5)?).context("an unknown kind of change")?,
        before: text(6)?,
        after: text(7)?,
        at: Timestamp::from_millis(row.get(8)?),
        origin: Origin {
            actor: Principal::parse(&text(9)?).context("an unknown actor")?,
            surface: Surface::parse(&text(10)?).context("an unknown way in")?,
            request_id: u128::from_be_bytes(row.get(11)?),
        },
    })
}

fn kept(row: &Row<'_>) -> Result<KeptRow> {
    let answer: Vec<u8> = row.get(1)?;
    let text = String::from_utf8(answer).context("an idempotency record is not UTF-8")?;
    let head = text.lines().next().unwrap_or_default().to_owned();
    Ok(KeptRow { key: row.get(0)?, head })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_nobody_has_decided_about_is_complained_of() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(unread(&names(&["contact", "contact_order", "meta", "retry", "workspace"])), [""; 0]);
        let complaint = unread(&names(&["contact", "note"])).join("; ");
        assert!(complaint.starts_with("the audit does not read the table note:"), "{complaint}");
    }

    #[test]
    fn a_tombstone_and_the_deletion_that_it_tells_of_are_there_together() {
        let connection = Connection::open_in_memory().expect("a database");
        let tables = "
            create table tombstone (workspace_id integer, subject text, subject_id blob, position integer);
            create table change (key integer, subject text, subject_id blob, op text);
            insert into change values ((1 << 40) + 3, 'contact', x'01', 'created'), ((1 << 40) + 7, 'contact', x'01', 'deleted');
            insert into tombstone values (1, 'contact', x'01', 7);";
        connection.execute_batch(tables).expect("tables");
        assert_eq!(tombstones(&connection).expect("rows"), [""; 0]);
        connection.execute_batch("update tombstone set position = 6").expect("another place");
        assert_eq!(
            tombstones(&connection).expect("rows"),
            ["a tombstone of a contact has no deletion in the log, at 6", "a deleted contact has no tombstone, at 7"]
        );
    }
}
