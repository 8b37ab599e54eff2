//! Loading what a batch reads into a view.

use deadpool_postgres::ClientWrapper;
use rolo_core::access::key::KeyId;
use rolo_core::change::command::{ContactRef, IdempotencyKey, OWNERS_MAX, Reads};
use rolo_core::change::unlinking::UNLINKED_CONTACTS_MAX;
use rolo_core::change::view::IdempotencyRecord;
use rolo_core::model::contact::Vendor;
use rolo_core::{CompactString, CompanyId, Contact, ContactId, MemoryStoreId, View, WorkspaceId};
use tokio_postgres::Row;

use crate::batch::once;
use crate::checksum;
use crate::postgres::error::DbError;
use crate::postgres::read::rows::{self, contact_columns, record_columns};
use crate::postgres::write::pipeline::{Call, Parameter, Rows};
use crate::postgres::write::unlinkings;

// Each row is looked up by itself. A condition such as `id = any($2)` would do as well, and mostly does; but where the
// server takes the table for small, as it was when the statement was planned, it rather reads all rows of the workspace.
// `offset 0` keeps a look-up from becoming a join that is carried out the other way round.

/// One contact, by the plainest statement, which is all that a request for one asks. Citus has a short way for it.
const GET: &str = concat!("select ", contact_columns!(), " from contact where workspace_id = $1 and id = $2");

const CONTACT: &str = concat!(
    "select found.* from unnest($2::bytea[]) as wanted (value) cross join lateral (select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id = wanted.value offset 0) as found"
);

const CONTACT_OF_ALIAS: &str = concat!(
    "select found.* from unnest($2::text[], $3::text[]) as wanted (vendor, value)
    cross join lateral (
        select contact_id from alias
        where workspace_id = $1 and vendor = wanted.vendor and text = wanted.value offset 0) as known
    cross join lateral (select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id = known.contact_id offset 0) as found"
);

const CONTACTS_OF_COMPANY: &str = concat!(
    "select found.* from unnest($2::bytea[]) as wanted (value) cross join lateral (select ",
    record_columns!(),
    " from contact where workspace_id = $1 and company_id = wanted.value offset 0 limit $3) as found"
);

const CONTACTS_OF_STORE: &str = concat!(
    "select found.* from unnest($2::bytea[]) as wanted (value)
    cross join lateral (
        select contact_id from membership where workspace_id = $1 and store_id = wanted.value offset 0 limit $3) as known
    cross join lateral (select ",
    record_columns!(),
    " from contact where workspace_id = $1 and id = known.contact_id offset 0) as found"
);

const COMPANY: &str = concat!(
    "select found.* from unnest($2::bytea[]) as wanted (value) cross join lateral (select ",
    record_columns!(),
    " from company where workspace_id = $1 and id = wanted.value offset 0) as found"
);

const STORE: &str = concat!(
    "select found.* from unnest($2::bytea[]) as wanted (value) cross join lateral (select ",
    record_columns!(),
    " from memory_store where workspace_id = $1 and id = wanted.value offset 0) as found"
);

const OWNERS_OF_EMAIL: &str = "
    select found.key, found.contact_id from unnest($2::text[]) as wanted (value)
    cross join lateral (
        select key, contact_id from email where workspace_id = $1 and key = wanted.value offset 0) as found";

const OWNERS_OF_DOMAIN: &str = "
    select found.key, found.company_id from unnest($2::text[]) as wanted (value)
    cross join lateral (
        select key, company_id from domain where workspace_id = $1 and key = wanted.value offset 0) as found";

const CONTACTS_OF_EMAIL: &str = concat!(
    "select found.* from unnest($2::text[]) as wanted (value)
    cross join lateral (
        select contact_id from email where workspace_id = $1 and key = wanted.value offset 0 limit $3) as known
    cross join lateral (select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id = known.contact_id offset 0) as found"
);

const OWNERS_OF_PHONE: &str = "
    select found.key, found.contact_id from unnest($2::text[]) as wanted (value)
    cross join lateral (
        select key, contact_id from phone where workspace_id = $1 and key = wanted.value
        order by contact_id offset 0 limit $3) as found";

const CONTACTS_OF_PHONE: &str = concat!(
    "select found.* from unnest($2::text[]) as wanted (value)
    cross join lateral (
        select contact_id from phone where workspace_id = $1 and key = wanted.value
        order by contact_id offset 0 limit $3) as known
    cross join lateral (select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id = known.contact_id offset 0) as found"
);

const TOMBSTONE: &str = "
    select found.subject_id, found.position from unnest($2::bytea[]) as wanted (value)
    cross join lateral (
        select subject_id, position from tombstone
        where workspace_id = $1 and subject = 'contact' and subject_id = wanted.value offset 0) as found";

const KEPT: &str = "
    select kept.owner, kept.key, kept.fingerprint, kept.answer, kept.at, kept.checksum
    from (values {(?::bytea, ?::text)}) as wanted (owner, key)
    cross join lateral (
        select owner, key, fingerprint, answer, at, checksum from retry
        where workspace_id = $1 and owner = wanted.owner and key = wanted.key offset 0) as kept";

/// What a query's rows are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Contacts,
    Companies,
    Stores,
    Emails,
    Domains,
    Phones,
    Tombstones,
    IdempotencyRecord,
    Unlinkings,
}

/// The queries that load all of `reads`, and what the rows of each are. Beside what was asked for they may find a little
/// more, which does no harm in a view.
pub(crate) fn queries(workspace: WorkspaceId, reads: Reads) -> Vec<(Kind, Call)> {
    let Reads {
        contacts,
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
    let contacts = once(contacts);
    let ids = contacts.iter().filter_map(|contact| contact.id);
    let (vendors, aliases) = aliases(&contacts);
    let texts = |texts: Vec<CompactString>| -> Vec<String> {
        once(texts).into_iter().filter(|text| !rows::is_nowhere(text)).map(String::from).collect()
    };
    let phones = texts(contacts_of_phones);
    let wanted: [(Kind, &'static str, Vec<Parameter>); 12] = [
        (Kind::Contacts, CONTACT, all_of(ids.map(ContactId::to_bytes))),
        (
            Kind::Contacts,
            CONTACT_OF_ALIAS,
            if aliases.is_empty() { Vec::new() } else { vec![Box::new(vendors), Box::new(aliases)] },
        ),
        (Kind::Companies, COMPANY, all_of(companies.into_iter().map(CompanyId::to_bytes))),
        (Kind::Stores, STORE, all_of(stores.into_iter().map(MemoryStoreId::to_bytes))),
        (Kind::Emails, OWNERS_OF_EMAIL, all_texts(texts(emails))),
        (Kind::Domains, OWNERS_OF_DOMAIN, all_texts(texts(domains))),
        (Kind::Contacts, CONTACTS_OF_EMAIL, limited(all_texts(texts(contacts_of_emails)), OWNERS_MAX)),
        (Kind::Phones, OWNERS_OF_PHONE, limited(all_texts(phones.clone()), OWNERS_MAX + 1)),
        (Kind::Contacts, CONTACTS_OF_PHONE, limited(all_texts(phones), OWNERS_MAX)),
        (Kind::Tombstones, TOMBSTONE, all_of(tombstones.into_iter().map(ContactId::to_bytes))),
        (Kind::Contacts, CONTACTS_OF_COMPANY, members_of(contacts_of_companies.into_iter().map(CompanyId::to_bytes))),
        (Kind::Contacts, CONTACTS_OF_STORE, members_of(contacts_of_stores.into_iter().map(MemoryStoreId::to_bytes))),
    ];
    let mut queries = Vec::with_capacity(wanted.len());
    for (kind, sql, mut parameters) in wanted.into_iter().filter(|(_, _, parameters)| !parameters.is_empty()) {
        parameters.insert(0, Box::new(workspace.0));
        queries.push((kind, Call::new(sql, parameters)));
    }
    let mut keys = Rows::new(KEPT);
    for key in once(kept) {
        keys.push([Box::new(key.owner.to_bytes().to_vec()), Box::new(key.text)]);
    }
    queries.extend(keys.calls(workspace.0).into_iter().map(|call| (Kind::IdempotencyRecord, call)));
    queries.push((Kind::Unlinkings, unlinkings::query(workspace)));
    queries
}

/// The vendor and the text of each alias.
fn aliases(contacts: &[ContactRef]) -> (Vec<&'static str>, Vec<String>) {
    let aliases = contacts.iter().filter_map(|contact| contact.alias.as_ref());
    let aliases =
        aliases.filter(|(_, text)| !rows::is_nowhere(text)).map(|(vendor, text)| (vendor.as_str(), text.clone()));
    once(aliases.collect()).into_iter().unzip()
}

/// One parameter with all ids; none when there are none.
fn all_of(ids: impl Iterator<Item = [u8; 16]>) -> Vec<Parameter> {
    let ids: Vec<Vec<u8>> = once(ids.collect()).into_iter().map(|id| id.to_vec()).collect();
    if ids.is_empty() { Vec::new() } else { vec![Box::new(ids)] }
}

/// The same, with the number of contacts that a command may take a link from, and one more, which shows that there are
/// more.
fn members_of(ids: impl Iterator<Item = [u8; 16]>) -> Vec<Parameter> {
    limited(all_of(ids), UNLINKED_CONTACTS_MAX + 1)
}

/// These parameters, if there are any, with the number of rows that each may find.
fn limited(mut parameters: Vec<Parameter>, count: usize) -> Vec<Parameter> {
    if !parameters.is_empty() {
        parameters.push(Box::new(count as i64));
    }
    parameters
}

/// One parameter with all texts; none when there are none.
fn all_texts(texts: Vec<String>) -> Vec<Parameter> {
    if texts.is_empty() { Vec::new() } else { vec![Box::new(texts)] }
}

/// Puts the rows of one query into the view.
pub(crate) fn put(view: &mut View, kind: Kind, rows: &[Row]) -> Result<(), DbError> {
    let workspace = view.workspace.id;
    if kind == Kind::Phones {
        view.watch_phones();
    }
    for row in rows {
        match kind {
            Kind::Contacts => view.load_contact(rows::read(workspace, row)?),
            Kind::Companies => view.load_company(rows::read(workspace, row)?),
            Kind::Stores => view.load_store(rows::read(workspace, row)?),
            Kind::Emails => {
                view.load_email(row.try_get::<_, &str>(0)?.into(), ContactId::from_bytes(rows::bytes(row, 1)?))
            }
            Kind::Domains => {
                view.load_domain(row.try_get::<_, &str>(0)?.into(), CompanyId::from_bytes(rows::bytes(row, 1)?))
            }
            Kind::Phones => {
                view.load_phone(row.try_get::<_, &str>(0)?.into(), ContactId::from_bytes(rows::bytes(row, 1)?))
            }
            Kind::Tombstones => {
                let position: i64 = row.try_get(1)?;
                view.load_tombstone(ContactId::from_bytes(rows::bytes(row, 0)?), position as u64)
            }
            Kind::Unlinkings => view.load_unlinking(unlinkings::read(row)?),
            Kind::IdempotencyRecord => {
                let key = IdempotencyKey { owner: KeyId::from_bytes(rows::bytes(row, 0)?), text: row.try_get(1)? };
                let answer: &[u8] = row.try_get(3)?;
                let kept = IdempotencyRecord {
                    fingerprint: rows::bytes(row, 2)?,
                    answer: answer.into(),
                    at: rows::instant(row, 4)?,
                };
                if !checksum::matches(row.try_get(5)?, checksum::of_idempotency_record(workspace, &key, &kept)) {
                    return Err(DbError::damaged("an idempotency record does not match its checksum"));
                }
                view.load_kept(key, kept);
            }
        }
    }
    Ok(())
}

/// The contact that a caller means: by id first, then by alias.
pub(crate) async fn find_contact(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    contact: &ContactRef,
) -> Result<Option<Contact>, DbError> {
    if let Some(id) = contact.id {
        let statement = client.prepare_cached(GET).await?;
        if let Some(row) = client.query_opt(&statement, &[&workspace.0, &id.to_bytes().as_slice()]).await? {
            return rows::read_contact(workspace, &row).map(Some);
        }
    }
    match &contact.alias {
        Some((vendor, text)) if !rows::is_nowhere(text) => contact_of_alias(client, workspace, *vendor, text).await,
        Some(_) | None => Ok(None),
    }
}

/// The contacts with these ids, in no order.
pub(crate) async fn contacts_by_id(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    ids: &[ContactId],
) -> Result<Vec<Contact>, DbError> {
    let ids: Vec<Vec<u8>> = ids.iter().map(|id| id.to_bytes().to_vec()).collect();
    let statement = client.prepare_cached(CONTACT).await?;
    rows::read_contacts(workspace, &client.query(&statement, &[&workspace.0, &ids]).await?)
}

async fn contact_of_alias(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    vendor: Vendor,
    text: &str,
) -> Result<Option<Contact>, DbError> {
    let statement = client.prepare_cached(CONTACT_OF_ALIAS).await?;
    let (vendors, texts) = ([vendor.as_str()], [text]);
    let row = client.query_opt(&statement, &[&workspace.0, &vendors.as_slice(), &texts.as_slice()]).await?;
    row.map(|row| rows::read_contact(workspace, &row)).transpose()
}
