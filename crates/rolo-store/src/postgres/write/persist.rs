//! The batch writer: persists what a batch has decided. What did not change is not written.

use rolo_core::change::view::{Tombstones, Writes, Written};
use rolo_core::model::contact::ContactBody;
use rolo_core::model::items::{Item, distinct_keys, has_key, without};
use rolo_core::model::record::Body;
use rolo_core::{Company, Contact, MemoryStore, Workspace, WorkspaceId, model::phone};

use crate::checksum;
use crate::postgres::read::log;
use crate::postgres::write::pipeline::{Call, Parameter, Rows};
use crate::postgres::write::{idempotency, tombstones, unlinkings};

const UPDATE_WORKSPACE: &str = "
    update workspace set log_position = $2, contact_count = $3, changed_at = $4, log_bytes = $5, kept_bytes = $6
    where id = $1";

const INSERT_CONTACT: &str = "
    insert into contact
        (workspace_id, id, revision, position, created_at, updated_at, company_id, crm_object_id, body, checksum)
    values {($1, ?, ?, ?, ?, ?, ?, ?, ?, ?)}";

const UPDATE_CONTACT: &str = "
    update contact
    set revision = fresh.revision, position = fresh.position, updated_at = fresh.updated_at, body = fresh.body,
        checksum = fresh.checksum
    from (values {(?::bytea, ?::bigint, ?::bigint, ?::bigint, ?::text, ?::bigint)})
        as fresh (id, revision, position, updated_at, body, checksum)
    where contact.workspace_id = $1 and contact.id = fresh.id";

const UPDATE_CONTACT_LINKS: &str = "
    update contact set company_id = fresh.company_id, crm_object_id = fresh.crm_object_id
    from (values {(?::bytea, ?::bytea, ?::text)}) as fresh (id, company_id, crm_object_id)
    where contact.workspace_id = $1 and contact.id = fresh.id";

const INSERT_SEARCH: &str = "insert into contact_search (workspace_id, contact_id, search) values {($1, ?, ?)}";

const UPDATE_SEARCH: &str = "
    update contact_search set search = fresh.search
    from (values {(?::bytea, ?::text)}) as fresh (contact_id, search)
    where contact_search.workspace_id = $1 and contact_search.contact_id = fresh.contact_id";

const DELETE_SEARCH: &str = "
    delete from contact_search using (values {(?::bytea)}) as gone (contact_id)
    where contact_search.workspace_id = $1 and contact_search.contact_id = gone.contact_id";

/// What is derived of a contact. It is no change of it, so its revision and instants stay.
const DERIVE_CONTACT: &str = "
    update contact set body = fresh.body, checksum = fresh.checksum
    from (values {(?::bytea, ?::text, ?::bigint)}) as fresh (id, body, checksum)
    where contact.workspace_id = $1 and contact.id = fresh.id";

/// It may not be there yet.
const DERIVE_SEARCH: &str = "
    insert into contact_search (workspace_id, contact_id, search) values {($1, ?, ?)}
    on conflict (workspace_id, contact_id) do update set search = excluded.search";

const DERIVE_COMPANY: &str = "
    update company set search = fresh.search, body = fresh.body, checksum = fresh.checksum
    from (values {(?::bytea, ?::text, ?::text, ?::bigint)}) as fresh (id, search, body, checksum)
    where company.workspace_id = $1 and company.id = fresh.id";

const DERIVE_STORE: &str = "
    update memory_store set search = fresh.search
    from (values {(?::bytea, ?::text)}) as fresh (id, search)
    where memory_store.workspace_id = $1 and memory_store.id = fresh.id";

const DELETE_CONTACT: &str = "
    delete from contact using (values {(?::bytea)}) as gone (id)
    where contact.workspace_id = $1 and contact.id = gone.id";

const INSERT_EMAIL: &str = "insert into email (workspace_id, key, contact_id) values {($1, ?, ?)}";

const DELETE_EMAIL: &str = "
    delete from email using (values {(?::text, ?::bytea)}) as gone (key, contact_id)
    where email.workspace_id = $1 and email.key = gone.key and email.contact_id = gone.contact_id";

const INSERT_PHONE: &str = "insert into phone (workspace_id, key, contact_id, digits) values {($1, ?, ?, ?)}";

const DELETE_PHONE: &str = "
    delete from phone using (values {(?::text, ?::bytea)}) as gone (key, contact_id)
    where phone.workspace_id = $1 and phone.key = gone.key and phone.contact_id = gone.contact_id";

const INSERT_ALIAS: &str = "insert into alias (workspace_id, vendor, text, contact_id) values {($1, ?, ?, ?)}";

const DELETE_ALIAS: &str = "
    delete from alias using (values {(?::text, ?::text)}) as gone (vendor, text)
    where alias.workspace_id = $1 and alias.vendor = gone.vendor and alias.text = gone.text";

const INSERT_MEMBERSHIP: &str =
    "insert into membership (workspace_id, store_id, contact_id, shown_id) values {($1, ?, ?, ?)}";

const DELETE_MEMBERSHIP: &str = "
    delete from membership using (values {(?::bytea, ?::bytea)}) as gone (store_id, contact_id)
    where membership.workspace_id = $1 and membership.store_id = gone.store_id
    and membership.contact_id = gone.contact_id";

const INSERT_COMPANY: &str = "
    insert into company
        (workspace_id, id, revision, position, created_at, updated_at, crm_object_id, search, body, checksum)
    values {($1, ?, ?, ?, ?, ?, ?, ?, ?, ?)}";

const UPDATE_COMPANY: &str = "
    update company
    set revision = fresh.revision, position = fresh.position, updated_at = fresh.updated_at,
        crm_object_id = fresh.crm_object_id, search = fresh.search, body = fresh.body, checksum = fresh.checksum
    from (values {(?::bytea, ?::bigint, ?::bigint, ?::bigint, ?::text, ?::text, ?::text, ?::bigint)})
        as fresh (id, revision, position, updated_at, crm_object_id, search, body, checksum)
    where company.workspace_id = $1 and company.id = fresh.id";

const DELETE_COMPANY: &str = "
    delete from company using (values {(?::bytea)}) as gone (id)
    where company.workspace_id = $1 and company.id = gone.id";

const INSERT_DOMAIN: &str = "insert into domain (workspace_id, key, company_id) values {($1, ?, ?)}";

const DELETE_DOMAIN: &str = "
    delete from domain using (values {(?::text, ?::bytea)}) as gone (key, company_id)
    where domain.workspace_id = $1 and domain.key = gone.key and domain.company_id = gone.company_id";

const INSERT_STORE: &str = "
    insert into memory_store
        (workspace_id, id, revision, position, created_at, updated_at, search, body, checksum)
    values {($1, ?, ?, ?, ?, ?, ?, ?, ?)}";

const UPDATE_STORE: &str = "
    update memory_store
    set revision = fresh.revision, position = fresh.position, updated_at = fresh.updated_at, search = fresh.search,
        body = fresh.body, checksum = fresh.checksum
    from (values {(?::bytea, ?::bigint, ?::bigint, ?::bigint, ?::text, ?::text, ?::bigint)})
        as fresh (id, revision, position, updated_at, search, body, checksum)
    where memory_store.workspace_id = $1 and memory_store.id = fresh.id";

const DELETE_STORE: &str = "
    delete from memory_store using (values {(?::bytea)}) as gone (id)
    where memory_store.workspace_id = $1 and memory_store.id = gone.id";

/// The statements that write everything, to be sent in this order within the transaction that is open.
pub(crate) fn statements(writes: &Writes) -> Vec<Call> {
    let workspace = writes.workspace.id;
    let mut writer = BatchWriter::new(workspace);
    for contact in &writes.contacts {
        writer.contact(contact);
    }
    for company in &writes.companies {
        writer.company(company);
    }
    for store in &writes.stores {
        writer.store(store);
    }
    for change in &writes.changes {
        writer.add(log::INSERT, log::row(workspace, change));
    }
    let Tombstones { put, taken } = writes.tombstones();
    for deletion in put {
        writer.add(tombstones::INSERT, tombstones::row(deletion));
    }
    for subject in taken {
        writer.add(tombstones::DELETE, [text(subject.as_str()), bytes(subject.bits().to_be_bytes())]);
    }
    for (key, kept) in &writes.kept {
        writer.add(idempotency::INSERT, idempotency::row(workspace, key, kept));
    }
    for come in &writes.unlinkings.come {
        writer.add(unlinkings::INSERT, unlinkings::row(come));
    }
    for over in &writes.unlinkings.gone {
        writer.add(unlinkings::DELETE, [bytes(over.gone.bits().to_be_bytes())]);
    }
    let mut calls = Vec::new();
    if !writes.changes.is_empty() || !writes.kept.is_empty() {
        let Workspace { log_position, contact_count, changed_at, usage, .. } = &writes.workspace;
        let parameters: [Parameter; 6] = [
            Box::new(workspace.0),
            Box::new(*log_position as i64),
            Box::new(*contact_count as i64),
            Box::new(changed_at.as_millis()),
            Box::new(usage.log_bytes as i64),
            Box::new(usage.kept_bytes as i64),
        ];
        calls.push(Call::new(UPDATE_WORKSPACE, parameters).touching(1));
    }
    calls.extend(writer.calls());
    if let Some(before) = writes.forget_before {
        for sql in [idempotency::COUNT_FORGOTTEN, idempotency::FORGET] {
            calls.push(Call::new(sql, [Box::new(workspace.0) as _, Box::new(before.as_millis()) as _]));
        }
    }
    calls
}

/// Statements in the order in which they are sent: what is removed makes room for what is added.
const ORDER: [&str; 32] = [
    DELETE_EMAIL,
    DELETE_PHONE,
    DELETE_ALIAS,
    DELETE_MEMBERSHIP,
    DELETE_DOMAIN,
    DELETE_SEARCH,
    DELETE_CONTACT,
    DELETE_COMPANY,
    DELETE_STORE,
    INSERT_CONTACT,
    UPDATE_CONTACT,
    UPDATE_CONTACT_LINKS,
    DERIVE_CONTACT,
    INSERT_SEARCH,
    UPDATE_SEARCH,
    DERIVE_SEARCH,
    INSERT_COMPANY,
    UPDATE_COMPANY,
    INSERT_STORE,
    UPDATE_STORE,
    DERIVE_COMPANY,
    DERIVE_STORE,
    INSERT_EMAIL,
    INSERT_PHONE,
    INSERT_ALIAS,
    INSERT_MEMBERSHIP,
    INSERT_DOMAIN,
    unlinkings::DELETE,
    unlinkings::INSERT,
    log::INSERT,
    tombstones::INSERT,
    tombstones::DELETE,
];

/// Gathers the rows of each statement.
struct BatchWriter {
    workspace: WorkspaceId,
    tables: Vec<(&'static str, Rows)>,
}

fn text(text: &str) -> Parameter {
    Box::new(text.to_owned())
}

fn bytes<const N: usize>(bytes: [u8; N]) -> Parameter {
    Box::new(bytes.to_vec())
}

impl BatchWriter {
    fn new(workspace: WorkspaceId) -> Self {
        Self { workspace, tables: Vec::new() }
    }

    fn add<const N: usize>(&mut self, sql: &'static str, row: [Parameter; N]) {
        let place = self.tables.iter().position(|(known, _)| *known == sql);
        let place = place.unwrap_or_else(|| {
            self.tables.push((sql, Rows::new(sql)));
            self.tables.len() - 1
        });
        self.tables[place].1.push(row);
    }

    fn calls(mut self) -> Vec<Call> {
        let place = |sql: &str| ORDER.iter().position(|known| *known == sql).unwrap_or(ORDER.len());
        self.tables.sort_by_key(|(sql, _)| place(sql));
        self.tables.into_iter().flat_map(|(_, rows)| rows.calls(self.workspace.0)).collect()
    }

    fn contact(&mut self, Written { before, after }: &Written<Contact>) {
        let (before, after) = (before.as_deref(), after.as_deref());
        match (before, after) {
            (None, Some(after)) => self.insert_contact(after),
            (Some(before), Some(after)) => self.update_contact(before, after),
            (Some(before), None) => {
                self.add(DELETE_CONTACT, [bytes(before.id.to_bytes())]);
                self.add(DELETE_SEARCH, [bytes(before.id.to_bytes())]);
            }
            (None, None) => return,
        }
        let Some(id) = before.or(after).map(|contact| contact.id.to_bytes()) else { return };
        let empty = ContactBody::default();
        let from = before.map_or(&empty, |contact| &contact.body);
        let to = after.map_or(&empty, |contact| &contact.body);
        self.contact_keys(id, from, to);
    }

    fn insert_contact(&mut self, contact: &Contact) {
        let body = contact.body.to_json();
        let checksum = checksum::of_record(self.workspace, contact, &body);
        let (company, crm) = links(&contact.body);
        self.add(
            INSERT_CONTACT,
            [
                bytes(contact.id.to_bytes()),
                Box::new(contact.revision as i64),
                Box::new(contact.position as i64),
                Box::new(contact.created_at.as_millis()),
                Box::new(contact.updated_at.as_millis()),
                Box::new(company),
                Box::new(crm),
                Box::new(body),
                Box::new(checksum),
            ],
        );
        self.add(INSERT_SEARCH, [bytes(contact.id.to_bytes()), Box::new(contact.body.search_text())]);
    }

    fn update_contact(&mut self, before: &Contact, after: &Contact) {
        let body = after.body.to_json();
        let checksum = checksum::of_record(self.workspace, after, &body);
        self.add(
            UPDATE_CONTACT,
            [
                bytes(after.id.to_bytes()),
                Box::new(after.revision as i64),
                Box::new(after.position as i64),
                Box::new(after.updated_at.as_millis()),
                Box::new(body),
                Box::new(checksum),
            ],
        );
        // Without a look at the text where nothing that it is made of has changed.
        if (&before.body.name, &before.body.emails) != (&after.body.name, &after.body.emails) {
            let search = after.body.search_text();
            if search != before.body.search_text() {
                self.add(UPDATE_SEARCH, [bytes(after.id.to_bytes()), Box::new(search)]);
            }
        }
        let (company, crm) = links(&after.body);
        if (&company, &crm) != (&links(&before.body).0, &links(&before.body).1) {
            self.add(UPDATE_CONTACT_LINKS, [bytes(after.id.to_bytes()), Box::new(company), Box::new(crm)]);
        }
    }

    /// Brings the rows by which a contact is found from one body to the other.
    fn contact_keys(&mut self, id: [u8; 16], from: &ContactBody, to: &ContactBody) {
        for gone in gone_keys(&from.emails, &to.emails) {
            self.add(DELETE_EMAIL, [text(gone), bytes(id)]);
        }
        for new in gone_keys(&to.emails, &from.emails) {
            self.add(INSERT_EMAIL, [text(new), bytes(id)]);
        }
        if from.phones != to.phones {
            let (from, to) = (phone::found_by(&from.phones), phone::found_by(&to.phones));
            for (key, _) in without(&from, &to, PartialEq::eq) {
                self.add(DELETE_PHONE, [text(key), bytes(id)]);
            }
            for (key, digits) in without(&to, &from, PartialEq::eq) {
                self.add(INSERT_PHONE, [text(key), bytes(id), text(digits)]);
            }
        }
        for gone in without(&from.aliases, &to.aliases, PartialEq::eq) {
            self.add(DELETE_ALIAS, [Box::new(gone.vendor.as_str()), text(&gone.text)]);
        }
        for new in without(&to.aliases, &from.aliases, PartialEq::eq) {
            self.add(INSERT_ALIAS, [Box::new(new.vendor.as_str()), text(&new.text), bytes(id)]);
        }
        for gone in without(&from.memberships, &to.memberships, PartialEq::eq) {
            self.add(DELETE_MEMBERSHIP, [bytes(gone.store.to_bytes()), bytes(id)]);
        }
        for new in without(&to.memberships, &from.memberships, PartialEq::eq) {
            let shown_id = to.listed_id().map(str::to_owned);
            self.add(INSERT_MEMBERSHIP, [bytes(new.store.to_bytes()), bytes(id), Box::new(shown_id)]);
        }
    }

    fn company(&mut self, Written { before, after }: &Written<Company>) {
        let (before, after) = (before.as_deref(), after.as_deref());
        if let Some(record) = after {
            let body = record.body.to_json();
            let checksum = checksum::of_record(self.workspace, record, &body);
            let crm = record.body.crm_association.as_ref().map(|crm| crm.object_id.clone());
            let search = record.body.search_text();
            let id = bytes(record.id.to_bytes());
            let (revision, position) = (Box::new(record.revision as i64), Box::new(record.position as i64));
            let (created_at, updated_at) =
                (Box::new(record.created_at.as_millis()), Box::new(record.updated_at.as_millis()));
            let (crm, search, body, checksum) = (Box::new(crm), Box::new(search), Box::new(body), Box::new(checksum));
            match before {
                Some(_) => self.add(UPDATE_COMPANY, [id, revision, position, updated_at, crm, search, body, checksum]),
                None => {
                    self.add(
                        INSERT_COMPANY,
                        [id, revision, position, created_at, updated_at, crm, search, body, checksum],
                    );
                }
            }
        } else if let Some(before) = before {
            self.add(DELETE_COMPANY, [bytes(before.id.to_bytes())]);
        }
        let Some(id) = before.or(after).map(|company| company.id.to_bytes()) else { return };
        let from = before.map_or(&[][..], |company| &company.body.domains);
        let to = after.map_or(&[][..], |company| &company.body.domains);
        for gone in gone_keys(from, to) {
            self.add(DELETE_DOMAIN, [text(gone), bytes(id)]);
        }
        for new in gone_keys(to, from) {
            self.add(INSERT_DOMAIN, [text(new), bytes(id)]);
        }
    }

    fn store(&mut self, Written { before, after }: &Written<MemoryStore>) {
        let Some(record) = after.as_deref() else {
            if let Some(before) = before.as_deref() {
                self.add(DELETE_STORE, [bytes(before.id.to_bytes())]);
            }
            return;
        };
        let body = record.body.to_json();
        let checksum = checksum::of_record(self.workspace, record, &body);
        let search = record.body.search_text();
        let id = bytes(record.id.to_bytes());
        let (revision, position) = (Box::new(record.revision as i64), Box::new(record.position as i64));
        let (created_at, updated_at) =
            (Box::new(record.created_at.as_millis()), Box::new(record.updated_at.as_millis()));
        let (search, body, checksum) = (Box::new(search), Box::new(body), Box::new(checksum));
        match before {
            Some(_) => self.add(UPDATE_STORE, [id, revision, position, updated_at, search, body, checksum]),
            None => self.add(INSERT_STORE, [id, revision, position, created_at, updated_at, search, body, checksum]),
        }
    }
}

/// The keys of one list that are not in the other, each once.
fn gone_keys<'a>(these: &'a [Item], others: &'a [Item]) -> impl Iterator<Item = &'a str> {
    distinct_keys(these).filter(|key| !has_key(others, key))
}

/// The statements that write what is derived of contacts in another way than before; each stands beside what it is now.
pub(crate) fn derive_contacts(workspace: WorkspaceId, contacts: &[(Contact, Contact)]) -> Vec<Call> {
    let mut writer = BatchWriter::new(workspace);
    for (before, after) in contacts {
        let id = after.id.to_bytes();
        if after.body != before.body {
            let body = after.body.to_json();
            let checksum = checksum::of_record(workspace, after, &body);
            writer.add(DERIVE_CONTACT, [bytes(id), Box::new(body), Box::new(checksum)]);
        }
        writer.add(DERIVE_SEARCH, [bytes(id), Box::new(after.body.search_text())]);
        for gone in gone_keys(&before.body.emails, &after.body.emails) {
            writer.add(DELETE_EMAIL, [text(gone), bytes(id)]);
        }
        for new in gone_keys(&after.body.emails, &before.body.emails) {
            writer.add(INSERT_EMAIL, [text(new), bytes(id)]);
        }
        // The digits may be derived in another way for the same key, too.
        for key in distinct_keys(&before.body.phones) {
            writer.add(DELETE_PHONE, [text(key), bytes(id)]);
        }
        for (key, digits) in phone::found_by(&after.body.phones) {
            writer.add(INSERT_PHONE, [text(key), bytes(id), Box::new(digits)]);
        }
    }
    writer.calls()
}

/// The same of companies and memory stores.
pub(crate) fn derive_few(
    workspace: WorkspaceId,
    companies: &[(Company, Company)],
    stores: &[MemoryStore],
) -> Vec<Call> {
    let mut writer = BatchWriter::new(workspace);
    for (before, after) in companies {
        let (id, body) = (after.id.to_bytes(), after.body.to_json());
        let checksum = checksum::of_record(workspace, after, &body);
        let search = after.body.search_text();
        writer.add(DERIVE_COMPANY, [bytes(id), Box::new(search), Box::new(body), Box::new(checksum)]);
        for gone in gone_keys(&before.body.domains, &after.body.domains) {
            writer.add(DELETE_DOMAIN, [text(gone), bytes(id)]);
        }
        for new in gone_keys(&after.body.domains, &before.body.domains) {
            writer.add(INSERT_DOMAIN, [text(new), bytes(id)]);
        }
    }
    for store in stores {
        writer.add(DERIVE_STORE, [bytes(store.id.to_bytes()), Box::new(store.body.search_text())]);
    }
    writer.calls()
}

/// By what else a contact is found: its company, and the record of a CRM.
fn links(body: &ContactBody) -> (Option<Vec<u8>>, Option<String>) {
    let company = body.company.map(|company| company.to_bytes().to_vec());
    (company, body.crm_association.as_ref().map(|crm| crm.object_id.clone()))
}
