//! Finding contacts by a filter: candidates by the indexes where the filter has such, otherwise a walk along the order.

use std::collections::BTreeMap;

use rolo_core::find::Lookup;
use rolo_core::{Contact, ContactId, WorkspaceId};
use rusqlite::{Connection, Params};

use crate::error::StoreError;
use crate::model::find::{CHUNK_CONTACTS, FIND_SCANNED_MAX, FindQuery, Found, Selection, Stretch};
use crate::model::list::{Order, TimeRange};
use crate::model::page::PageQuery;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::read::contacts::{self, LIST_NEWEST_FIRST, LIST_OLDEST_FIRST};
use crate::sqlite::read::rows::{self, record_columns};
use crate::sqlite::read::{load, page as lists};
use crate::sqlite::search::index::{SearchIndex, Searched};
use crate::sqlite::write::unlinkings;

const WALK_NEWEST_MADE: &str = concat!(
    "select ",
    record_columns!(),
    " from contact where workspace_id = ?1 and id < ?2 order by id desc limit ?3"
);

const WALK_OLDEST_MADE: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = ?1 and id > ?2 order by id limit ?3");

const IDS_OF_EMAIL: &str = "select contact_id from email where workspace_id = ?1 and key = ?2 limit ?3";

const IDS_OF_COMPANY: &str = "select id from contact where workspace_id = ?1 and company_id = ?2 limit ?3";

const IDS_OF_CRM: &str = "select id from contact where workspace_id = ?1 and crm_object_id = ?2 limit ?3";

const IDS_OF_STORE: &str = "select contact_id from membership where workspace_id = ?1 and store_id = ?2 limit ?3";

const IDS_OF_ALIAS: &str =
    "select contact_id from alias where workspace_id = ?1 and vendor = ?2 and text = ?3 limit ?4";

const IDS_OF_DIGITS: &str = "select contact_id from phone where workspace_id = ?1 and instr(digits, ?2) > 0 limit ?3";

/// The ids of contacts, and whether the database names them: a caller may name others, and the index in memory is no part of it.
type Candidates = BTreeMap<[u8; 16], bool>;

/// Ids of one look-up, one more than may be looked at.
const IDS_MAX: usize = FIND_SCANNED_MAX + 1;

/// Finds contacts in the transaction that is open on the connection, in which nothing has been read.
fn find(
    connection: &Connection,
    workspace: WorkspaceId,
    query: &FindQuery,
    texts: &SearchIndex,
    gone: impl FnOnce() -> Result<Vec<u128>, DbError>,
) -> Result<Found, DbError> {
    let candidates = match query.lookups() {
        Some(lookups) => candidates(connection, workspace, &lookups, texts)?,
        None => None,
    };
    let gone = gone()?;
    let count = contacts::count(connection, workspace)?;
    let load = |ids: &Candidates| {
        let mut selection = Selection::unordered(query);
        for (id, is_named) in ids {
            let found = load::contact_by_id(connection, workspace, ContactId::from_bytes(*id))?;
            let Some((_, contact)) = found else {
                if *is_named {
                    return Err(DbError::damaged("a contact that an index names is not there"));
                }
                continue;
            };
            if !selection.look(contact.shown_without(&gone)) {
                break;
            }
        }
        Ok(selection.finish(|| count))
    };
    if let Some(ids) = candidates.as_ref().filter(|ids| query.takes_all(ids.len())) {
        return load(ids);
    }
    let candidate_count = candidates.as_ref().map(BTreeMap::len);
    match (walk(connection, workspace, query, (&gone, count), candidate_count)?, &candidates) {
        (Found::TooManyToScan, Some(ids)) => load(ids),
        (found, _) => Ok(found),
    }
}

/// Goes along the order until the page is full.
fn walk(
    connection: &Connection,
    workspace: WorkspaceId,
    query: &FindQuery,
    (gone, count): (&[u128], u64),
    candidates: Option<usize>,
) -> Result<Found, DbError> {
    let mut selection = Selection::walked(query, candidates);
    let mut stretch = Stretch::first(query);
    loop {
        let chunk = read_stretch(connection, workspace, &stretch)?;
        let Some(last) = chunk.last() else { break };
        stretch.behind(last);
        let is_last = chunk.len() < CHUNK_CONTACTS;
        let wants_more = chunk.into_iter().all(|contact| selection.look(contact.shown_without(gone)));
        if is_last || !wants_more {
            break;
        }
    }
    Ok(selection.finish(|| count))
}

/// The next contacts of a walk, as they are stored.
fn read_stretch(connection: &Connection, workspace: WorkspaceId, stretch: &Stretch) -> Result<Vec<Contact>, DbError> {
    match stretch {
        Stretch::Updated(order, after, updated) => {
            let bounds = Stretch::bounds(*order, *after, *updated);
            let sql = match order {
                Order::NewestFirst => LIST_NEWEST_FIRST,
                Order::OldestFirst => LIST_OLDEST_FIRST,
            };
            lists::query(connection, sql, workspace, &bounds, "", CHUNK_CONTACTS - 1)
        }
        Stretch::Created(is_descending, after) => {
            // Behind every id, and before each of them.
            let end = if *is_descending { vec![0xFF; 17] } else { Vec::new() };
            let after = after.map_or(end, |id| id.to_be_bytes().to_vec());
            let sql = if *is_descending { WALK_NEWEST_MADE } else { WALK_OLDEST_MADE };
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query((workspace.0, after, CHUNK_CONTACTS as i64))?;
            let mut found = Vec::with_capacity(CHUNK_CONTACTS);
            while let Some(row) = rows.next()? {
                found.push(rows::read(workspace, row)?);
            }
            Ok(found)
        }
    }
}

/// The ids of all contacts that one of the look-ups finds; `None` when they are too many, or when there is no index for one.
fn candidates(
    connection: &Connection,
    workspace: WorkspaceId,
    lookups: &[Lookup],
    texts: &SearchIndex,
) -> Result<Option<Candidates>, DbError> {
    let most = IDS_MAX as i64;
    let everything = PageQuery::new(Order::NewestFirst, None, TimeRange::default());
    let mut ids = Candidates::new();
    // The index in memory comes first, since nothing may have been read in the transaction yet.
    let is_text = |lookup: &&Lookup| matches!(lookup, Lookup::Text(_) | Lookup::Digits(_));
    for lookup in lookups.iter().filter(is_text).chain(lookups.iter().filter(|lookup| !is_text(lookup))) {
        match lookup {
            Lookup::Text(part) => {
                let Some(found) =
                    texts.search(connection, workspace, part, &everything, (Order::NewestFirst, IDS_MAX))?
                else {
                    return Ok(None);
                };
                ids.extend(found.into_iter().map(|(_, id)| (id, false)));
            }
            Lookup::Digits(wanted) => match texts.with_digits(connection, workspace, [wanted, wanted])? {
                Some(found) => ids.extend(found.into_iter().map(|id| (id, false))),
                None => read_ids(connection, IDS_OF_DIGITS, (workspace.0, wanted, most), &mut ids)?,
            },
            Lookup::Id(id) => drop(ids.insert(id.to_bytes(), false)),
            Lookup::Email(key) => read_ids(connection, IDS_OF_EMAIL, (workspace.0, key, most), &mut ids)?,
            Lookup::Phone(number) => match contacts::keyed(connection, workspace, number, FIND_SCANNED_MAX)? {
                Some(hits) => ids.extend(hits.into_ids().into_iter().map(|id| (id, true))),
                None => return Ok(None),
            },
            Lookup::Company(id) => {
                read_ids(connection, IDS_OF_COMPANY, (workspace.0, id.to_bytes(), most), &mut ids)?;
            }
            Lookup::MemoryStore(id) => {
                read_ids(connection, IDS_OF_STORE, (workspace.0, id.to_bytes(), most), &mut ids)?;
            }
            Lookup::CrmObject(id) => read_ids(connection, IDS_OF_CRM, (workspace.0, id, most), &mut ids)?,
            Lookup::Alias(vendor, text) => {
                read_ids(connection, IDS_OF_ALIAS, (workspace.0, vendor.as_str(), text, most), &mut ids)?;
            }
        }
        if ids.len() > FIND_SCANNED_MAX {
            return Ok(None);
        }
    }
    Ok(Some(ids))
}

fn read_ids(connection: &Connection, sql: &str, parameters: impl Params, ids: &mut Candidates) -> Result<(), DbError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    while let Some(row) = rows.next()? {
        ids.insert(row.get(0)?, true);
    }
    Ok(())
}

impl Sqlite {
    pub(crate) async fn find_contacts(&self, workspace: WorkspaceId, query: FindQuery) -> Result<Found, StoreError> {
        let texts = self.search_index.clone();
        let lookups = query.lookups().unwrap_or_default();
        let mut turns = Vec::new();
        for (searched, is_searched) in [
            (Searched::Names, lookups.iter().any(|lookup| matches!(lookup, Lookup::Text(_)))),
            (Searched::Numbers, lookups.iter().any(|lookup| matches!(lookup, Lookup::Digits(_)))),
        ] {
            if is_searched {
                turns.push(texts.turn(workspace, searched).await.map_err(DbError::into_error)?);
            }
        }
        let unlinker = self.unlinker.clone();
        let find = move |connection: &Connection| {
            let gone = || unlinkings::gone(connection, workspace, &unlinker);
            let found = find(connection, workspace, &query, &texts, gone);
            drop(turns);
            found
        };
        self.read_range(workspace, find).await
    }
}
