//! Loading what a batch reads into a view.

use std::collections::HashMap;

use rolo_core::change::command::{ContactRef, IdempotencyKey, OWNERS_MAX, Reads};
use rolo_core::change::unlinking::UNLINKED_CONTACTS_MAX;
use rolo_core::change::view::IdempotencyRecord;
use rolo_core::model::contact::Vendor;
use rolo_core::{CompanyId, Contact, ContactId, MemoryStoreId, Timestamp, View, WorkspaceId};
use rusqlite::{Connection, OptionalExtension, Row, Statement};

use crate::batch::once;
use crate::checksum;
use crate::sqlite::error::DbError;
use crate::sqlite::read::rows::{self, record_columns};
use crate::sqlite::write::unlinkings;

const CONTACT: &str = concat!("select ", record_columns!(), ", row from contact where workspace_id = ?1 and id = ?2");

/// The column of a contact's row number, behind those of a record.
const ROW: usize = 7;

const CONTACT_OF_ALIAS: &str = "select contact_id from alias where workspace_id = ?1 and vendor = ?2 and text = ?3";

const CONTACTS_OF_COMPANY: &str =
    concat!("select ", record_columns!(), ", row from contact where workspace_id = ?1 and company_id = ?2 limit ?3");

const CONTACTS_OF_STORE: &str = "select contact_id from membership where workspace_id = ?1 and store_id = ?2 limit ?3";

const COMPANY: &str = concat!("select ", record_columns!(), " from company where workspace_id = ?1 and id = ?2");

const STORE: &str = concat!("select ", record_columns!(), " from memory_store where workspace_id = ?1 and id = ?2");

const OWNERS_OF_EMAIL: &str = "select contact_id from email where workspace_id = ?1 and key = ?2";

const OWNERS_OF_DOMAIN: &str = "select company_id from domain where workspace_id = ?1 and key = ?2";

const OWNERS_OF_PHONE: &str = "select contact_id from phone where workspace_id = ?1 and key = ?2 limit ?3";

const TOMBSTONE: &str =
    "select position from tombstone where workspace_id = ?1 and subject = 'contact' and subject_id = ?2";

const KEPT: &str =
    "select fingerprint, answer, at, checksum from retry where workspace_id = ?1 and owner = ?2 and key = ?3";

/// One more than can lose a link at once, which shows that there are more.
const MEMBERS_MAX: i64 = UNLINKED_CONTACTS_MAX as i64 + 1;

/// The numbers of the rows of contacts that a batch has loaded, by which it writes them without looking for them again.
pub(crate) type ContactRows = HashMap<ContactId, i64>;

/// Loads all of `reads` into the view.
pub(crate) fn load(connection: &Connection, view: &mut View, mut reads: Reads) -> Result<ContactRows, DbError> {
    view.leave_out(reads.leave_out());
    let workspace = view.workspace.id;
    let mut contact_rows = ContactRows::with_capacity(reads.contacts.len());
    view.reserve(reads.contacts.len());
    let Reads {
        mut contacts,
        companies,
        stores,
        emails,
        domains,
        contacts_of_companies,
        contacts_of_stores,
        contacts_of_emails,
        contacts_of_phones,
        tombstones,
        kept,
    } = reads;
    for key in once(contacts_of_emails) {
        let owners = owners(connection, OWNERS_OF_EMAIL, workspace, &key)?;
        contacts.extend(owners.into_iter().take(OWNERS_MAX).map(meant));
    }
    for key in once(contacts_of_phones) {
        view.watch_phones();
        let mut statement = connection.prepare_cached(OWNERS_OF_PHONE)?;
        let owners = statement.query_map((workspace.0, key.as_str(), OWNERS_MAX as i64 + 1), |row| row.get(0))?;
        let owners: Vec<[u8; 16]> = owners.collect::<Result<_, _>>()?;
        for &owner in &owners {
            view.load_phone(key.clone(), ContactId::from_bytes(owner));
        }
        contacts.extend(owners.into_iter().take(OWNERS_MAX).map(meant));
    }
    let mut by_id = connection.prepare_cached(CONTACT)?;
    for contact in once(contacts) {
        if let Some((row, contact)) = find_contact_with(&mut by_id, connection, workspace, &contact)? {
            contact_rows.insert(contact.id, row);
            view.load_contact(contact);
        }
    }
    for company in once(companies) {
        let mut statement = connection.prepare_cached(COMPANY)?;
        let mut rows = statement.query((workspace.0, company.to_bytes()))?;
        while let Some(row) = rows.next()? {
            view.load_company(rows::read(workspace, row)?);
        }
    }
    for store in once(stores) {
        let mut statement = connection.prepare_cached(STORE)?;
        let mut rows = statement.query((workspace.0, store.to_bytes()))?;
        while let Some(row) = rows.next()? {
            view.load_store(rows::read(workspace, row)?);
        }
    }
    for key in once(emails) {
        for owner in owners(connection, OWNERS_OF_EMAIL, workspace, &key)? {
            view.load_email(key.clone(), ContactId::from_bytes(owner));
        }
    }
    for key in once(domains) {
        for owner in owners(connection, OWNERS_OF_DOMAIN, workspace, &key)? {
            view.load_domain(key.clone(), CompanyId::from_bytes(owner));
        }
    }
    for (row, contact) in members(connection, workspace, &once(contacts_of_companies), &once(contacts_of_stores))? {
        contact_rows.insert(contact.id, row);
        view.load_contact(contact);
    }
    for unlinking in unlinkings::list(connection, workspace)? {
        view.load_unlinking(unlinking);
    }
    for contact in once(tombstones) {
        let mut statement = connection.prepare_cached(TOMBSTONE)?;
        let position = statement.query_row((workspace.0, contact.to_bytes()), |row| row.get::<_, i64>(0)).optional()?;
        if let Some(position) = position {
            view.load_tombstone(contact, position as u64);
        }
    }
    for key in once(kept) {
        if let Some(kept) = find_kept(connection, workspace, &key)? {
            view.load_kept(key, kept);
        }
    }
    Ok(contact_rows)
}

fn meant(id: [u8; 16]) -> ContactRef {
    ContactRef::id(ContactId::from_bytes(id))
}

/// The contacts that a command may take a link from, and one more if there is one.
fn members(
    connection: &Connection,
    workspace: WorkspaceId,
    companies: &[CompanyId],
    stores: &[MemoryStoreId],
) -> Result<Vec<(i64, Contact)>, DbError> {
    let mut members = Vec::new();
    for company in companies {
        let mut statement = connection.prepare_cached(CONTACTS_OF_COMPANY)?;
        let mut rows = statement.query((workspace.0, company.to_bytes(), MEMBERS_MAX))?;
        while let Some(row) = rows.next()? {
            members.push(read_contact(workspace, row)?);
        }
    }
    for store in stores {
        let mut statement = connection.prepare_cached(CONTACTS_OF_STORE)?;
        let ids = statement.query_map((workspace.0, store.to_bytes(), MEMBERS_MAX), |row| row.get::<_, [u8; 16]>(0))?;
        for id in ids.collect::<Result<Vec<_>, _>>()? {
            let contact = ContactRef::id(ContactId::from_bytes(id));
            let contact = find_contact(connection, workspace, &contact)?;
            members.push(contact.ok_or_else(|| DbError::damaged("a member is not there"))?);
        }
    }
    Ok(members)
}

fn owners(connection: &Connection, sql: &str, workspace: WorkspaceId, key: &str) -> Result<Vec<[u8; 16]>, DbError> {
    let mut statement = connection.prepare_cached(sql)?;
    let owners = statement.query_map((workspace.0, key), |row| row.get(0))?;
    Ok(owners.collect::<Result<_, _>>()?)
}

/// The contact that a caller means, behind the number of its row: by id first, then by alias.
pub(crate) fn find_contact(
    connection: &Connection,
    workspace: WorkspaceId,
    contact: &ContactRef,
) -> Result<Option<(i64, Contact)>, DbError> {
    let mut by_id = connection.prepare_cached(CONTACT)?;
    find_contact_with(&mut by_id, connection, workspace, contact)
}

/// The same with the statement for it, [`CONTACT`], at hand.
fn find_contact_with(
    by_id: &mut Statement<'_>,
    connection: &Connection,
    workspace: WorkspaceId,
    contact: &ContactRef,
) -> Result<Option<(i64, Contact)>, DbError> {
    if let Some(id) = contact.id
        && let Some(contact) = read_by_id(by_id, workspace, id)?
    {
        return Ok(Some(contact));
    }
    let Some((vendor, text)) = &contact.alias else {
        return Ok(None);
    };
    match id_of_alias(connection, workspace, *vendor, text)? {
        Some(id) => read_by_id(by_id, workspace, id),
        None => Ok(None),
    }
}

pub(crate) fn contact_by_id(
    connection: &Connection,
    workspace: WorkspaceId,
    id: ContactId,
) -> Result<Option<(i64, Contact)>, DbError> {
    read_by_id(&mut *connection.prepare_cached(CONTACT)?, workspace, id)
}

fn read_by_id(
    by_id: &mut Statement<'_>,
    workspace: WorkspaceId,
    id: ContactId,
) -> Result<Option<(i64, Contact)>, DbError> {
    let mut rows = by_id.query((workspace.0, id.to_bytes()))?;
    rows.next()?.map(|row| read_contact(workspace, row)).transpose()
}

fn read_contact(workspace: WorkspaceId, row: &Row<'_>) -> Result<(i64, Contact), DbError> {
    Ok((row.get(ROW)?, rows::read(workspace, row)?))
}

fn id_of_alias(
    connection: &Connection,
    workspace: WorkspaceId,
    vendor: Vendor,
    text: &str,
) -> Result<Option<ContactId>, DbError> {
    let mut statement = connection.prepare_cached(CONTACT_OF_ALIAS)?;
    let id = statement.query_row((workspace.0, vendor.as_str(), text), |row| row.get(0)).optional()?;
    Ok(id.map(ContactId::from_bytes))
}

fn find_kept(
    connection: &Connection,
    workspace: WorkspaceId,
    key: &IdempotencyKey,
) -> Result<Option<IdempotencyRecord>, DbError> {
    let mut statement = connection.prepare_cached(KEPT)?;
    let mut rows = statement.query((workspace.0, key.owner.to_bytes(), &key.text))?;
    rows.next()?.map(|row| read_kept(workspace, key, row)).transpose()
}

/// Reads what is kept from a row with the columns of [`KEPT`] first, and verifies its checksum.
pub(crate) fn read_kept(
    workspace: WorkspaceId,
    key: &IdempotencyKey,
    row: &Row<'_>,
) -> Result<IdempotencyRecord, DbError> {
    let (answer, at) = (row.get::<_, Vec<u8>>(1)?, Timestamp::from_millis(row.get(2)?));
    let kept = IdempotencyRecord { fingerprint: row.get(0)?, answer: answer.into(), at };
    if !checksum::matches(row.get(3)?, checksum::of_idempotency_record(workspace, key, &kept)) {
        return Err(DbError::damaged("an idempotency record does not match its checksum"));
    }
    Ok(kept)
}
