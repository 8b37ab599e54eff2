//! Finding contacts by a filter: candidates by the indexes where the filter has such, otherwise a walk along the order.

use std::collections::BTreeSet;

use deadpool_postgres::ClientWrapper;
use rolo_core::find::Lookup;
use rolo_core::{Contact, ContactId, WorkspaceId};
use tokio_postgres::types::ToSql;

use crate::error::StoreError;
use crate::model::find::{CHUNK_CONTACTS, FIND_SCANNED_MAX, FindQuery, Found, Selection, Stretch};
use crate::model::list::Order;
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::read::contacts::{self, IDS_WITH_TEXT, LIST_NEWEST_FIRST, LIST_OLDEST_FIRST};
use crate::postgres::read::rows::{self, contact_columns};
use crate::postgres::read::{load, page as lists};

const WALK_NEWEST_MADE: &str = concat!(
    "select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id < $2 order by id desc limit $3"
);

const WALK_OLDEST_MADE: &str =
    concat!("select ", contact_columns!(), " from contact where workspace_id = $1 and id > $2 order by id limit $3");

// Each value is looked up by itself; see `load`.

const IDS_OF_EMAIL: &str = "
    select found.* from unnest($2::text[]) as wanted (value) cross join lateral (
        select contact_id from email where workspace_id = $1 and key = wanted.value offset 0) as found
    limit $3";

const IDS_OF_COMPANY: &str = "
    select found.* from unnest($2::bytea[]) as wanted (value) cross join lateral (
        select id from contact where workspace_id = $1 and company_id = wanted.value offset 0) as found
    limit $3";

const IDS_OF_CRM: &str = "
    select found.* from unnest($2::text[]) as wanted (value) cross join lateral (
        select id from contact where workspace_id = $1 and crm_object_id = wanted.value offset 0) as found
    limit $3";

const IDS_OF_STORE: &str = "
    select found.* from unnest($2::bytea[]) as wanted (value) cross join lateral (
        select contact_id from membership where workspace_id = $1 and store_id = wanted.value offset 0) as found
    limit $3";

const IDS_OF_ALIAS: &str = "
    select found.* from unnest($2::text[], $3::text[]) as wanted (vendor, value) cross join lateral (
        select contact_id from alias
        where workspace_id = $1 and vendor = wanted.vendor and text = wanted.value offset 0) as found
    limit $4";

const IDS_OF_DIGITS: &str = "select contact_id from phone where workspace_id = $1 and digits like $2 limit $3";

/// Ids of one look-up, one more than may be looked at.
const IDS_MAX: i64 = FIND_SCANNED_MAX as i64 + 1;

/// Finds contacts, in one snapshot.
async fn find(client: &ClientWrapper, workspace: WorkspaceId, query: &FindQuery) -> Result<Found, DbError> {
    client.batch_execute("begin isolation level repeatable read read only").await?;
    let found = find_in_snapshot(client, workspace, query).await?;
    client.batch_execute("commit").await?;
    Ok(found)
}

async fn find_in_snapshot(client: &ClientWrapper, workspace: WorkspaceId, query: &FindQuery) -> Result<Found, DbError> {
    let candidates = match query.lookups() {
        Some(lookups) => candidates(client, workspace, &lookups).await?,
        None => None,
    };
    if let Some(ids) = candidates.as_ref().filter(|ids| query.takes_all(ids.len())) {
        return look_at(client, workspace, query, ids).await;
    }
    let count = if query.counts_all() { contacts::count(client, workspace).await? } else { 0 };
    let candidate_count = candidates.as_ref().map(BTreeSet::len);
    match (walk(client, workspace, query, count, candidate_count).await?, &candidates) {
        (Found::TooManyToScan, Some(ids)) => look_at(client, workspace, query, ids).await,
        (found, _) => Ok(found),
    }
}

/// Looks at each of these contacts.
async fn look_at(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    query: &FindQuery,
    ids: &BTreeSet<[u8; 16]>,
) -> Result<Found, DbError> {
    let mut selection = Selection::unordered(query);
    let ids: Vec<ContactId> = ids.iter().map(|id| ContactId::from_bytes(*id)).collect();
    for chunk in ids.chunks(CHUNK_CONTACTS) {
        let found = load::contacts_by_id(client, workspace, chunk).await?;
        if found.len() < chunk.len() {
            return Err(DbError::damaged("a contact that an index names is not there"));
        }
        for contact in found {
            selection.look(contact);
        }
    }
    Ok(selection.finish(|| 0))
}

/// Goes along the order until the page is full.
async fn walk(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    query: &FindQuery,
    count: u64,
    candidates: Option<usize>,
) -> Result<Found, DbError> {
    let mut selection = Selection::walked(query, candidates);
    let mut stretch = Stretch::first(query);
    loop {
        let chunk = read_stretch(client, workspace, &stretch).await?;
        let Some(last) = chunk.last() else { break };
        stretch.behind(last);
        let is_last = chunk.len() < CHUNK_CONTACTS;
        let wants_more = chunk.into_iter().all(|contact| selection.look(contact));
        if is_last || !wants_more {
            break;
        }
    }
    Ok(selection.finish(|| count))
}

/// The next contacts of a walk.
async fn read_stretch(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    stretch: &Stretch,
) -> Result<Vec<Contact>, DbError> {
    match stretch {
        Stretch::Updated(order, after, updated) => {
            let bounds = Stretch::bounds(*order, *after, *updated);
            let sql = match order {
                Order::NewestFirst => LIST_NEWEST_FIRST,
                Order::OldestFirst => LIST_OLDEST_FIRST,
            };
            lists::query(client, (sql, rows::read_contact), workspace, &bounds, CHUNK_CONTACTS - 1, None).await
        }
        Stretch::Created(is_descending, after) => {
            // Behind every id, and before each of them.
            let end = if *is_descending { vec![0xFF; 17] } else { Vec::new() };
            let after = after.map_or(end, |id| id.to_be_bytes().to_vec());
            let sql = if *is_descending { WALK_NEWEST_MADE } else { WALK_OLDEST_MADE };
            let statement = client.prepare_cached(sql).await?;
            let found = client.query(&statement, &[&workspace.0, &after, &(CHUNK_CONTACTS as i64)]).await?;
            rows::read_contacts(workspace, &found)
        }
    }
}

/// What is looked up, by kind.
#[derive(Default)]
struct Wanted {
    emails: Vec<String>,
    companies: Vec<Vec<u8>>,
    stores: Vec<Vec<u8>>,
    crm: Vec<String>,
    vendors: Vec<&'static str>,
    aliases: Vec<String>,
}

/// The ids of all contacts that one of the look-ups finds; `None` when they are too many.
async fn candidates(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    lookups: &[Lookup],
) -> Result<Option<BTreeSet<[u8; 16]>>, DbError> {
    let (mut ids, mut wanted) = (BTreeSet::new(), Wanted::default());
    for lookup in lookups {
        match lookup {
            Lookup::Id(id) => {
                let found = load::contacts_by_id(client, workspace, &[*id]).await?;
                ids.extend(found.iter().map(|contact| contact.id.to_bytes()));
            }
            Lookup::Email(text) | Lookup::CrmObject(text) | Lookup::Alias(_, text) | Lookup::Text(text)
                if rows::is_nowhere(text) => {}
            Lookup::Email(key) => wanted.emails.push(key.clone()),
            Lookup::CrmObject(id) => wanted.crm.push(id.clone()),
            Lookup::Alias(vendor, text) => {
                wanted.vendors.push(vendor.as_str());
                wanted.aliases.push(text.clone());
            }
            Lookup::Company(id) => wanted.companies.push(id.to_bytes().to_vec()),
            Lookup::MemoryStore(id) => wanted.stores.push(id.to_bytes().to_vec()),
            Lookup::Phone(number) => match contacts::keyed(client, workspace, number, FIND_SCANNED_MAX).await? {
                Some(hits) => ids.extend(hits.into_ids()),
                None => return Ok(None),
            },
            Lookup::Text(part) => {
                read_ids(client, IDS_WITH_TEXT, &[&workspace.0, &lists::containing(part), &IDS_MAX], &mut ids).await?;
            }
            Lookup::Digits(digits) => {
                let pattern = lists::containing(digits);
                read_ids(client, IDS_OF_DIGITS, &[&workspace.0, &pattern, &IDS_MAX], &mut ids).await?;
            }
        }
        if ids.len() > FIND_SCANNED_MAX {
            return Ok(None);
        }
    }
    let Wanted { emails, companies, stores, crm, vendors, aliases } = wanted;
    let listed: [(&str, bool, &(dyn ToSql + Sync)); 4] = [
        (IDS_OF_EMAIL, emails.is_empty(), &emails),
        (IDS_OF_COMPANY, companies.is_empty(), &companies),
        (IDS_OF_STORE, stores.is_empty(), &stores),
        (IDS_OF_CRM, crm.is_empty(), &crm),
    ];
    for (sql, is_empty, values) in listed {
        if !is_empty {
            read_ids(client, sql, &[&workspace.0, values, &IDS_MAX], &mut ids).await?;
        }
    }
    if !aliases.is_empty() {
        read_ids(client, IDS_OF_ALIAS, &[&workspace.0, &vendors, &aliases, &IDS_MAX], &mut ids).await?;
    }
    Ok(Some(ids).filter(|ids| ids.len() <= FIND_SCANNED_MAX))
}

async fn read_ids(
    client: &ClientWrapper,
    sql: &str,
    parameters: &[&(dyn ToSql + Sync)],
    ids: &mut BTreeSet<[u8; 16]>,
) -> Result<(), DbError> {
    let statement = client.prepare_cached(sql).await?;
    for row in client.query(&statement, parameters).await? {
        ids.insert(rows::bytes(&row, 0)?);
    }
    Ok(())
}

impl Postgres {
    pub(crate) async fn find_contacts(&self, workspace: WorkspaceId, query: FindQuery) -> Result<Found, StoreError> {
        let query = &query;
        self.read_range(workspace, |client| async move { find(&client, workspace, query).await }).await
    }
}
