//! Writing what a batch has decided. What did not change is not written: each needless page costs more than the rest of
//! a statement.

use std::cell::Cell;

use rolo_core::change::view::{Tombstones, Writes, Written};
use rolo_core::model::contact::ContactBody;
use rolo_core::model::items::{Item, distinct_keys, has_key, without};
use rolo_core::model::record::Body;
use rolo_core::{Change, Company, Contact, MemoryStore, Unlinking, Workspace, WorkspaceId, model::phone};
use rusqlite::ToSql;

use crate::checksum;
use crate::sqlite::error::DbError;
use crate::sqlite::read::load::ContactRows;
use crate::sqlite::read::log;
use crate::sqlite::write::change_order::{self, Entry};
use crate::sqlite::write::statements::Statements;
use crate::sqlite::write::{idempotency, tombstones, unlinkings};

const UPDATE_WORKSPACE: &str = "
    update workspace set log_position = ?2, contact_count = ?3, changed_at = ?4, log_bytes = ?5, kept_bytes = ?6
    where id = ?1";

const INSERT_CONTACT: &str = "
    insert into contact
        (workspace_id, id, revision, position, created_at, updated_at, company_id, crm_object_id, search, body, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

const UPDATE_CONTACT: &str = "
    update contact set revision = ?3, position = ?4, updated_at = ?5, search = ?6, body = ?7, checksum = ?8
    where row = ?1 and workspace_id = ?2";

const UPDATE_CONTACT_LINKS: &str =
    "update contact set company_id = ?3, crm_object_id = ?4 where row = ?1 and workspace_id = ?2";

/// What is derived of a contact. It is no change of it, so its revision and instants stay.
const DERIVE_CONTACT: &str =
    "update contact set search = ?3, body = ?4, checksum = ?5 where row = ?1 and workspace_id = ?2";

const DELETE_CONTACT: &str = "delete from contact where row = ?1 and workspace_id = ?2";

const INSERT_EMAIL: &str = "insert into email (workspace_id, key, contact_id) values (?1, ?2, ?3)";

const DELETE_EMAIL: &str = "delete from email where workspace_id = ?1 and key = ?2 and contact_id = ?3";

const INSERT_PHONE: &str = "insert into phone (workspace_id, key, contact_id, digits) values (?1, ?2, ?3, ?4)";

const DELETE_PHONE: &str = "delete from phone where workspace_id = ?1 and key = ?2 and contact_id = ?3";

const INSERT_ALIAS: &str = "insert into alias (workspace_id, vendor, text, contact_id) values (?1, ?2, ?3, ?4)";

const DELETE_ALIAS: &str = "delete from alias where workspace_id = ?1 and vendor = ?2 and text = ?3";

const INSERT_MEMBERSHIP: &str =
    "insert into membership (workspace_id, store_id, contact_id, shown_id) values (?1, ?2, ?3, ?4)";

const DELETE_MEMBERSHIP: &str = "delete from membership where workspace_id = ?1 and store_id = ?2 and contact_id = ?3";

const INSERT_COMPANY: &str = "
    insert into company
        (workspace_id, id, revision, position, created_at, updated_at, crm_object_id, search, body, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

const UPDATE_COMPANY: &str = "
    update company
    set revision = ?3, position = ?4, updated_at = ?5, crm_object_id = ?6, search = ?7, body = ?8, checksum = ?9
    where workspace_id = ?1 and id = ?2";

const DERIVE_COMPANY: &str =
    "update company set search = ?3, body = ?4, checksum = ?5 where workspace_id = ?1 and id = ?2";

const DELETE_COMPANY: &str = "delete from company where workspace_id = ?1 and id = ?2";

const INSERT_DOMAIN: &str = "insert into domain (workspace_id, key, company_id) values (?1, ?2, ?3)";

const DELETE_DOMAIN: &str = "delete from domain where workspace_id = ?1 and key = ?2 and company_id = ?3";

const INSERT_STORE: &str = "
    insert into memory_store
        (workspace_id, id, revision, position, created_at, updated_at, search, body, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

const UPDATE_STORE: &str = "
    update memory_store set revision = ?3, position = ?4, updated_at = ?5, search = ?6, body = ?7, checksum = ?8
    where workspace_id = ?1 and id = ?2";

const DERIVE_STORE: &str = "update memory_store set search = ?3 where workspace_id = ?1 and id = ?2";

const DELETE_STORE: &str = "delete from memory_store where workspace_id = ?1 and id = ?2";

/// Writes everything, within the transaction of these statements, and returns how many bytes it all has.
/// Entries in the order of contacts that lose their meaning by it are added to `stale`.
pub(crate) fn persist(
    statements: &Statements<'_>,
    writes: &Writes,
    contact_rows: &ContactRows,
    stale: &mut Vec<Entry>,
) -> Result<usize, DbError> {
    let workspace = writes.workspace.id;
    let writer = BatchWriter { statements, workspace, contact_rows, bytes: Cell::new(0) };
    for contact in &writes.contacts {
        stale.extend(writer.contact(contact)?);
    }
    for company in &writes.companies {
        writer.company(company)?;
    }
    for store in &writes.stores {
        writer.store(store)?;
    }
    if !writes.changes.is_empty() || !writes.kept.is_empty() {
        let Workspace { log_position, contact_count, changed_at, usage, .. } = &writes.workspace;
        let (position, contacts, at) = (*log_position as i64, *contact_count as i64, changed_at.as_millis());
        let bytes = (usage.log_bytes as i64, usage.kept_bytes as i64);
        writer.run_one(UPDATE_WORKSPACE, (workspace.0, position, contacts, at, bytes.0, bytes.1))?;
    }
    for Unlinking { gone, origin } in &writes.unlinkings.come {
        let (subject_id, request_id) = (gone.bits().to_be_bytes(), origin.request_id.to_be_bytes());
        let (actor, surface) = (origin.actor.to_text(), origin.surface.as_str());
        writer.run_one(unlinkings::INSERT, (workspace.0, subject_id, gone.as_str(), actor, surface, request_id))?;
    }
    for Unlinking { gone, .. } in &writes.unlinkings.gone {
        writer.run_one(unlinkings::DELETE, (workspace.0, gone.bits().to_be_bytes()))?;
    }
    for change in &writes.changes {
        writer.change(change)?;
    }
    writer.tombstones(writes.tombstones())?;
    for (key, kept) in &writes.kept {
        writer.count(kept.answer.len());
        let at = kept.at.as_millis();
        let owner = key.owner.to_bytes();
        let checksum = checksum::of_idempotency_record(workspace, key, kept);
        writer
            .run(idempotency::INSERT, (workspace.0, owner, &key.text, kept.fingerprint, &*kept.answer, at, checksum))?;
    }
    if let Some(before) = writes.forget_before {
        let parameters = (workspace.0, before.as_millis());
        writer.run_one(idempotency::COUNT_FORGOTTEN, parameters)?;
        writer.run(idempotency::FORGET, parameters)?;
    }
    Ok(writer.bytes.get())
}

/// The statements of a transaction, and the workspace that is written.
struct BatchWriter<'a, 'c> {
    statements: &'a Statements<'c>,
    workspace: WorkspaceId,
    contact_rows: &'a ContactRows,
    /// Bytes of the bodies, changed fields and idempotency records that were written so far.
    bytes: Cell<usize>,
}

/// What is done with the row of a key.
type Keys<'a> = &'a dyn Fn(&str) -> Result<(), DbError>;

impl BatchWriter<'_, '_> {
    fn run(&self, sql: &'static str, parameters: impl rusqlite::Params) -> Result<usize, DbError> {
        self.statements.run(sql, parameters)
    }

    /// Runs a statement that must touch exactly one row: the view has seen it in this transaction.
    fn run_one(&self, sql: &'static str, parameters: impl rusqlite::Params) -> Result<(), DbError> {
        match self.run(sql, parameters)? {
            1 => Ok(()),
            _ => Err(DbError::damaged("a row and its index do not match")),
        }
    }

    /// Brings a contact from one record to the other, and gives its former entry in the order of contacts if it waits to
    /// be removed.
    fn contact(&self, Written { before, after }: &Written<Contact>) -> Result<Option<Entry>, DbError> {
        let (before, after) = (before.as_deref(), after.as_deref());
        match (before, after) {
            (None, Some(after)) => self.insert_contact(after)?,
            (Some(before), Some(after)) => self.update_contact(before, after)?,
            (Some(before), None) => self.run_one(DELETE_CONTACT, (self.row_of(before)?, self.workspace.0))?,
            (None, None) => return Ok(None),
        }
        let Some(id) = before.or(after).map(|contact| contact.id.to_bytes()) else {
            return Ok(None);
        };
        if let Some(after) = after {
            change_order::insert(self.statements, change_order::entry(self.workspace, after))?;
        }
        let empty = ContactBody::default();
        let from = before.map_or(&empty, |contact| &contact.body);
        let to = after.map_or(&empty, |contact| &contact.body);
        self.contact_keys(id, from, to)?;
        let Some(before) = before else { return Ok(None) };
        let former = change_order::entry(self.workspace, before);
        if change_order::is_near(before, after) {
            change_order::delete(self.statements, former)?;
            return Ok(None);
        }
        Ok(Some(former))
    }

    fn insert_contact(&self, contact: &Contact) -> Result<(), DbError> {
        let body = self.body(&contact.body);
        let parameters: [&dyn ToSql; 11] = [
            &self.workspace.0,
            &contact.id.to_bytes(),
            &(contact.revision as i64),
            &(contact.position as i64),
            &contact.created_at.as_millis(),
            &contact.updated_at.as_millis(),
            &contact.body.company.map(|company| company.to_bytes()),
            &contact.body.crm_association.as_ref().map(|crm| crm.object_id.as_str()),
            &contact.body.search_text(),
            &body,
            &checksum::of_record(self.workspace, contact, &body),
        ];
        self.run_one(INSERT_CONTACT, parameters)
    }

    /// A body as it is written.
    fn body(&self, body: &impl Body) -> String {
        let text = body.to_json();
        // What the record was before is about as large, or stands in the log entry.
        self.count(2 * text.len());
        text
    }

    fn count(&self, bytes: usize) {
        self.bytes.set(self.bytes.get() + bytes);
    }

    fn row_of(&self, contact: &Contact) -> Result<i64, DbError> {
        let row = self.contact_rows.get(&contact.id);
        row.copied().ok_or_else(|| DbError::internal("a contact is written that was not loaded"))
    }

    fn update_contact(&self, before: &Contact, after: &Contact) -> Result<(), DbError> {
        let body = self.body(&after.body);
        let row = self.row_of(before)?;
        let parameters: [&dyn ToSql; 8] = [
            &row,
            &self.workspace.0,
            &(after.revision as i64),
            &(after.position as i64),
            &after.updated_at.as_millis(),
            &after.body.search_text(),
            &body,
            &checksum::of_record(self.workspace, after, &body),
        ];
        self.run_one(UPDATE_CONTACT, parameters)?;
        let links = |body: &ContactBody| (body.company, body.crm_association.as_ref().map(|crm| crm.object_id.clone()));
        let (company, crm) = links(&after.body);
        if (company, &crm) != (before.body.company, &links(&before.body).1) {
            self.run_one(UPDATE_CONTACT_LINKS, (row, self.workspace.0, company.map(|id| id.to_bytes()), crm))?;
        }
        Ok(())
    }

    /// Brings the rows by which a contact is found from one body to the other.
    fn contact_keys(&self, id: [u8; 16], from: &ContactBody, to: &ContactBody) -> Result<(), DbError> {
        let workspace = self.workspace.0;
        move_keys((&from.emails, &to.emails), &|key| self.run_one(DELETE_EMAIL, (workspace, key, id)), &|key| {
            self.run_one(INSERT_EMAIL, (workspace, key, id))
        })?;
        if from.phones != to.phones {
            let (from, to) = (phone::found_by(&from.phones), phone::found_by(&to.phones));
            for (key, _) in without(&from, &to, PartialEq::eq) {
                self.run_one(DELETE_PHONE, (workspace, key, id))?;
            }
            for (key, digits) in without(&to, &from, PartialEq::eq) {
                self.run_one(INSERT_PHONE, (workspace, key, id, digits))?;
            }
        }
        for alias in from.aliases.iter().filter(|alias| !to.aliases.contains(alias)) {
            self.run_one(DELETE_ALIAS, (workspace, alias.vendor.as_str(), &alias.text))?;
        }
        for alias in to.aliases.iter().filter(|alias| !from.aliases.contains(alias)) {
            self.run_one(INSERT_ALIAS, (workspace, alias.vendor.as_str(), &alias.text, id))?;
        }
        for gone in from.memberships.iter().filter(|membership| !to.memberships.contains(membership)) {
            self.run_one(DELETE_MEMBERSHIP, (workspace, gone.store.to_bytes(), id))?;
        }
        for new in to.memberships.iter().filter(|membership| !from.memberships.contains(membership)) {
            let shown_id = to.listed_id();
            self.run_one(INSERT_MEMBERSHIP, (workspace, new.store.to_bytes(), id, shown_id))?;
        }
        Ok(())
    }

    fn company(&self, Written { before, after }: &Written<Company>) -> Result<(), DbError> {
        let (before, after) = (before.as_deref(), after.as_deref());
        if let Some(record) = after {
            let body = self.body(&record.body);
            let crm = record.body.crm_association.as_ref().map(|crm| crm.object_id.as_str());
            let search = record.body.search_text();
            let checksum = checksum::of_record(self.workspace, record, &body);
            let (id, revision) = (record.id.to_bytes(), record.revision as i64);
            let (position, updated_at) = (record.position as i64, record.updated_at.as_millis());
            let first: [&dyn ToSql; 4] = [&self.workspace.0, &id, &revision, &position];
            let last: [&dyn ToSql; 5] = [&updated_at, &crm, &search, &body, &checksum];
            match before {
                Some(_) => self.run_one(UPDATE_COMPANY, [&first[..], &last].concat().as_slice())?,
                None => {
                    let created: [&dyn ToSql; 1] = [&record.created_at.as_millis()];
                    self.run_one(INSERT_COMPANY, [&first[..], &created, &last].concat().as_slice())?;
                }
            }
        } else if let Some(before) = before {
            self.run_one(DELETE_COMPANY, (self.workspace.0, before.id.to_bytes()))?;
        }
        let Some(id) = before.or(after).map(|company| company.id.to_bytes()) else {
            return Ok(());
        };
        let domains = |company: Option<&Company>| company.map(|c| c.body.domains.clone()).unwrap_or_default();
        move_keys(
            (&domains(before), &domains(after)),
            &|key| self.run_one(DELETE_DOMAIN, (self.workspace.0, key, id)),
            &|key| self.run_one(INSERT_DOMAIN, (self.workspace.0, key, id)),
        )
    }

    fn store(&self, Written { before, after }: &Written<MemoryStore>) -> Result<(), DbError> {
        let Some(record) = after.as_deref() else {
            let Some(before) = before.as_deref() else { return Ok(()) };
            return self.run_one(DELETE_STORE, (self.workspace.0, before.id.to_bytes()));
        };
        let body = self.body(&record.body);
        let search = record.body.search_text();
        let checksum = checksum::of_record(self.workspace, record, &body);
        let (id, revision) = (record.id.to_bytes(), record.revision as i64);
        let (position, updated_at) = (record.position as i64, record.updated_at.as_millis());
        let first: [&dyn ToSql; 4] = [&self.workspace.0, &id, &revision, &position];
        let last: [&dyn ToSql; 4] = [&updated_at, &search, &body, &checksum];
        match before {
            Some(_) => self.run_one(UPDATE_STORE, [&first[..], &last].concat().as_slice()),
            None => {
                let created: [&dyn ToSql; 1] = [&record.created_at.as_millis()];
                self.run_one(INSERT_STORE, [&first[..], &created, &last].concat().as_slice())
            }
        }
    }

    fn change(&self, change: &Change) -> Result<(), DbError> {
        self.count(change.before.len() + change.after.len());
        self.statements.with(log::INSERT, |statement| log::insert(statement, self.workspace, change))
    }

    fn tombstones(&self, Tombstones { put, taken }: Tombstones<'_>) -> Result<(), DbError> {
        for Change { subject, position, .. } in put {
            let parameters = (self.workspace.0, subject.as_str(), subject.bits().to_be_bytes(), *position as i64);
            self.run_one(tombstones::INSERT, parameters)?;
        }
        for subject in taken {
            self.run_one(tombstones::DELETE, (self.workspace.0, subject.as_str(), subject.bits().to_be_bytes()))?;
        }
        Ok(())
    }
}

/// Writes what is derived of a contact in another way than before, within the transaction of these statements. `search` is
/// the text that stands there.
pub(crate) fn derive_contact(
    statements: &Statements<'_>,
    workspace: WorkspaceId,
    row: i64,
    search: &str,
    before: &Contact,
    after: &Contact,
) -> Result<(), DbError> {
    let writer = BatchWriter { statements, workspace, contact_rows: &ContactRows::new(), bytes: Cell::new(0) };
    let text = after.body.search_text();
    if text != search || after.body != before.body {
        let body = writer.body(&after.body);
        let checksum = checksum::of_record(workspace, after, &body);
        writer.run_one(DERIVE_CONTACT, (row, workspace.0, text, body, checksum))?;
    }
    let id = after.id.to_bytes();
    let (from, to) = (&before.body, &after.body);
    move_keys((&from.emails, &to.emails), &|key| writer.run_one(DELETE_EMAIL, (workspace.0, key, id)), &|key| {
        writer.run_one(INSERT_EMAIL, (workspace.0, key, id))
    })?;
    // The digits may be derived in another way for the same key, too.
    for key in distinct_keys(&from.phones) {
        writer.run_one(DELETE_PHONE, (workspace.0, key, id))?;
    }
    for (key, digits) in phone::found_by(&to.phones) {
        writer.run_one(INSERT_PHONE, (workspace.0, key, id, digits))?;
    }
    Ok(())
}

/// The same of a company.
pub(crate) fn derive_company(
    statements: &Statements<'_>,
    workspace: WorkspaceId,
    before: &Company,
    after: &Company,
) -> Result<(), DbError> {
    let writer = BatchWriter { statements, workspace, contact_rows: &ContactRows::new(), bytes: Cell::new(0) };
    let (id, body) = (after.id.to_bytes(), writer.body(&after.body));
    let checksum = checksum::of_record(workspace, after, &body);
    writer.run_one(DERIVE_COMPANY, (workspace.0, id, after.body.search_text(), body, checksum))?;
    move_keys(
        (&before.body.domains, &after.body.domains),
        &|key| writer.run_one(DELETE_DOMAIN, (workspace.0, key, id)),
        &|key| writer.run_one(INSERT_DOMAIN, (workspace.0, key, id)),
    )
}

/// The same of a memory store.
pub(crate) fn derive_store(
    statements: &Statements<'_>,
    workspace: WorkspaceId,
    store: &MemoryStore,
) -> Result<(), DbError> {
    match statements.run(DERIVE_STORE, (workspace.0, store.id.to_bytes(), store.body.search_text()))? {
        1 => Ok(()),
        _ => Err(DbError::damaged("a row and its index do not match")),
    }
}

/// Removes the keys that are gone and adds those that are new. A key that stands at several items has one row.
fn move_keys((from, to): (&[Item], &[Item]), remove: Keys<'_>, add: Keys<'_>) -> Result<(), DbError> {
    for gone in distinct_keys(from).filter(|key| !has_key(to, key)) {
        remove(gone)?;
    }
    for new in distinct_keys(to).filter(|key| !has_key(from, key)) {
        add(new)?;
    }
    Ok(())
}
