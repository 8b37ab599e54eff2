//! Reading contacts.

use rolo_core::change::command::ContactRef;
use rolo_core::model::phone::{self, NumberQuery, Rank};
use rolo_core::model::text::fold;
use rolo_core::{Contact, ContactId, WorkspaceId};
use rusqlite::{Connection, OptionalExtension};

use crate::error::StoreError;
use crate::model::filters::is_wanted;
use crate::model::hits::{Hits, KEYED_ROWS_MAX, on_page};
use crate::model::list::{ContactList, ContactPage, CountedPage, CrmKey, Order, Page};
use crate::model::page::PageQuery;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::read::rows::{self, record_columns};
use crate::sqlite::read::{load, page as lists};
use crate::sqlite::search::index::{SearchIndex, Searched};
use crate::sqlite::write::unlinkings;

pub(crate) const LIST_NEWEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from contact_order as place cross join contact
    where place.workspace_id = ?1 and (at, contact_id) > (?2, ?3) and (at, contact_id) < (?4, ?5)
    and contact.workspace_id = ?1 and id = contact_id and updated_at = at
    and (?6 = '' or instr(search, ?6) > 0)
    order by at desc, contact_id desc limit ?7"
);

pub(crate) const LIST_OLDEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from contact_order as place cross join contact
    where place.workspace_id = ?1 and (at, contact_id) > (?2, ?3) and (at, contact_id) < (?4, ?5)
    and contact.workspace_id = ?1 and id = contact_id and updated_at = at
    and (?6 = '' or instr(search, ?6) > 0)
    order by at, contact_id limit ?7"
);

const LIST_OF_CRM: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = ?1 and crm_object_id = ?2");

const PAGE: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = ?1 order by id desc limit ?2 offset ?3");

/// Of several who have an address the one that was made first.
const HOLDER_OF_EMAIL: &str = concat!(
    "select ",
    record_columns!(),
    " from contact where workspace_id = ?1
    and id = (select contact_id from email where workspace_id = ?1 and key = ?2 order by contact_id limit 1)"
);

const COUNT: &str = "select contact_count from workspace where id = ?1";

const KEYS: &str = "select key, contact_id from phone where workspace_id = ?1 and key >= ?2 and key < ?3";

const IDS_WITH_DIGITS: &str = "
    select contact_id from phone where workspace_id = ?1 and (instr(digits, ?2) > 0 or instr(digits, ?3) > 0)";

/// Contacts by `updated_at`.
pub(crate) fn read_list(
    connection: &Connection,
    workspace: WorkspaceId,
    list: &ContactList,
    texts: &SearchIndex,
) -> Result<Page<Contact>, DbError> {
    let bounds = PageQuery::new(list.order, list.after, list.updated);
    let search = fold(list.search.as_deref().unwrap_or(""));
    let items = match &list.crm {
        Some(keys) => {
            let wanted = |contact: &Contact| is_wanted(contact, &bounds, &search, keys);
            of_crm(connection, workspace, keys)?.into_iter().filter(wanted).collect()
        }
        None => match with_text(connection, workspace, list, (&search, &bounds), texts)? {
            Some(found) => found,
            None => {
                let sql = match list.order {
                    Order::NewestFirst => LIST_NEWEST_FIRST,
                    Order::OldestFirst => LIST_OLDEST_FIRST,
                };
                lists::query(connection, sql, workspace, &bounds, &search, list.limit)?
            }
        },
    };
    Ok(bounds.page(items, list.order, list.limit, |contact| (contact.updated_at, contact.id.to_bytes())))
}

/// The first contacts with this text, one more than the limit; `None` when there is no text, or when their texts in memory
/// are not there or of no use.
fn with_text(
    connection: &Connection,
    workspace: WorkspaceId,
    list: &ContactList,
    (search, bounds): (&str, &PageQuery),
    texts: &SearchIndex,
) -> Result<Option<Vec<Contact>>, DbError> {
    if search.is_empty() {
        return Ok(None);
    }
    let more = list.limit.saturating_add(1);
    let Some(places) = texts.search(connection, workspace, search, bounds, (list.order, more))? else {
        return Ok(None);
    };
    let mut contacts = Vec::with_capacity(places.len());
    for (updated_at, id) in places {
        let found = load::contact_by_id(connection, workspace, ContactId::from_bytes(id))?;
        let found = found.map(|(_, contact)| contact).filter(|contact| contact.updated_at.as_millis() == updated_at);
        match found.filter(|contact| contact.body.search_text().contains(search)) {
            Some(contact) => contacts.push(contact),
            None => {
                tracing::error!("a contact and its text in the search index do not match; the database is searched");
                texts.forget(workspace, Searched::Names);
                return Ok(None);
            }
        }
    }
    Ok(Some(contacts))
}

fn of_crm(connection: &Connection, workspace: WorkspaceId, keys: &[CrmKey]) -> Result<Vec<Contact>, DbError> {
    let mut found: Vec<Contact> = Vec::new();
    for key in keys {
        let mut statement = connection.prepare_cached(LIST_OF_CRM)?;
        let mut rows = statement.query((workspace.0, &key.object_id))?;
        while let Some(row) = rows.next()? {
            let contact: Contact = rows::read(workspace, row)?;
            if found.iter().all(|known| known.id != contact.id) {
                found.push(contact);
            }
        }
    }
    Ok(found)
}

/// How many contacts there are.
pub(crate) fn count(connection: &Connection, workspace: WorkspaceId) -> Result<u64, DbError> {
    let count = connection.prepare_cached(COUNT)?.query_row([workspace.0], |row| row.get::<_, i64>(0)).optional()?;
    Ok(count.unwrap_or_default() as u64)
}

/// Contacts by their creation, with a count. The caller has opened a transaction, so that both agree.
pub(crate) fn read_page(
    connection: &Connection,
    workspace: WorkspaceId,
    page: &ContactPage,
) -> Result<CountedPage<Contact>, DbError> {
    let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(page.offset).unwrap_or(i64::MAX);
    let total: i64 = connection.prepare_cached(COUNT)?.query_row([workspace.0], |row| row.get(0))?;
    let mut statement = connection.prepare_cached(PAGE)?;
    let mut rows = statement.query((workspace.0, limit, offset))?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(rows::read(workspace, row)?);
    }
    Ok(CountedPage { items, total: total as u64 })
}

/// The contacts with a whole number, by its key alone; `None` when nobody has it, or so many that it takes long.
pub(crate) fn with_key(
    connection: &Connection,
    workspace: WorkspaceId,
    number: &NumberQuery,
    page: &ContactPage,
) -> Result<Option<CountedPage<Contact>>, DbError> {
    let transaction = connection.unchecked_transaction()?;
    match keyed(&transaction, workspace, number, KEYED_ROWS_MAX)? {
        Some(hits) if hits.answer(number) => load_page(&transaction, workspace, hits, page).map(Some),
        Some(_) | None => Ok(None),
    }
}

/// The contacts with a number, those that have it first; then those with its digits, unless it is a whole one that
/// somebody has.
pub(crate) fn with_number(
    connection: &Connection,
    workspace: WorkspaceId,
    number: &NumberQuery,
    page: &ContactPage,
    texts: &SearchIndex,
) -> Result<CountedPage<Contact>, DbError> {
    // First, since nothing may have been read in the transaction yet.
    let in_memory = texts.with_digits(connection, workspace, number.digits())?;
    let mut hits = keyed(connection, workspace, number, usize::MAX)?.unwrap_or_default();
    if hits.answer(number) {
        return load_page(connection, workspace, hits, page);
    }
    if let Some(ids) = in_memory {
        let mut hits = hits.clone();
        ids.into_iter().for_each(|id| hits.add(Rank::Contains, id));
        let found = load_page(connection, workspace, hits, page);
        if found.as_ref().is_ok_and(|found| found.items.iter().all(|contact| has_number(contact, number))) {
            return found;
        }
        tracing::error!("a contact and its numbers in the search index do not match; the database is searched");
        texts.forget(workspace, Searched::Numbers);
    }
    let mut statement = connection.prepare_cached(IDS_WITH_DIGITS)?;
    let [typed, line] = number.digits();
    let ids = statement.query_map((workspace.0, typed, line), |row| row.get(0))?;
    for id in ids {
        hits.add(Rank::Contains, id?);
    }
    load_page(connection, workspace, hits, page)
}

/// Whether a contact has the number, or its digits.
fn has_number(contact: &Contact, number: &NumberQuery) -> bool {
    let rows = phone::found_by(&contact.body.phones);
    let is_within = |digits: &str| number.digits().iter().any(|wanted| digits.contains(wanted));
    rows.iter().any(|(key, digits)| number.rank(key) < Rank::Contains || is_within(digits))
}

/// The contacts with a number or a longer one; `None` when there are more rows than `count_max`.
pub(crate) fn keyed(
    connection: &Connection,
    workspace: WorkspaceId,
    number: &NumberQuery,
    count_max: usize,
) -> Result<Option<Hits>, DbError> {
    let (mut hits, mut count) = (Hits::default(), 0);
    let mut statement = connection.prepare_cached(KEYS)?;
    for (from, to) in number.key_ranges() {
        let mut rows = statement.query((workspace.0, from, to))?;
        while let Some(row) = rows.next()? {
            count += 1;
            if count > count_max {
                return Ok(None);
            }
            let key = row.get_ref(0)?.as_str().map_err(|_| DbError::damaged("a key is not text"))?;
            hits.add(number.rank(key), row.get(1)?);
        }
    }
    Ok(Some(hits))
}

fn load_page(
    connection: &Connection,
    workspace: WorkspaceId,
    hits: Hits,
    page: &ContactPage,
) -> Result<CountedPage<Contact>, DbError> {
    let ids = hits.into_ids();
    let load = |id: &[u8; 16]| {
        let contact = load::contact_by_id(connection, workspace, ContactId::from_bytes(*id))?;
        contact.map(|(_, contact)| contact).ok_or_else(|| DbError::damaged("a phone number's contact is not there"))
    };
    Ok(CountedPage { items: on_page(&ids, page).iter().map(load).collect::<Result<_, _>>()?, total: ids.len() as u64 })
}

impl Sqlite {
    pub(crate) async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        // Asked here, too: the transaction may be one from before the last of them was done.
        let was_any = self.unlinker.is_any();
        let found = self.read_point(move |connection| {
            let is_any = was_any || self.unlinker.is_any();
            let gone = if is_any { unlinkings::bits(connection, workspace)? } else { Vec::new() };
            let found = load::find_contact(connection, workspace, &contact)?;
            Ok(found.map(|(_, contact)| contact.shown_without(&gone)))
        });
        found.await
    }

    pub(crate) async fn contact_by_email(
        &self,
        workspace: WorkspaceId,
        key: String,
    ) -> Result<Option<Contact>, StoreError> {
        let found = self.read_point(move |connection| {
            let gone = unlinkings::gone(connection, workspace, &self.unlinker)?;
            let mut statement = connection.prepare_cached(HOLDER_OF_EMAIL)?;
            let mut rows = statement.query((workspace.0, &key))?;
            let found = rows.next()?.map(|row| rows::read(workspace, row)).transpose()?;
            Ok(unlinkings::shown(&gone, found.into_iter().collect()).pop())
        });
        found.await
    }

    pub(crate) async fn list_contacts(
        &self,
        workspace: WorkspaceId,
        list: ContactList,
    ) -> Result<Page<Contact>, StoreError> {
        let texts = self.search_index.clone();
        let turn = match list.search {
            Some(_) => Some(texts.turn(workspace, Searched::Names).await.map_err(DbError::into_error)?),
            None => None,
        };
        let unlinker = self.unlinker.clone();
        let list = move |connection: &Connection| {
            let gone = unlinkings::gone(connection, workspace, &unlinker)?;
            let found = read_list(connection, workspace, &list, &texts);
            drop(turn);
            found.map(|page| Page { items: unlinkings::shown(&gone, page.items), ..page })
        };
        self.read_range(workspace, list).await
    }

    pub(crate) async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<CountedPage<Contact>, StoreError> {
        let Some(number) = page.number.clone() else {
            let unlinker = self.unlinker.clone();
            let page = move |connection: &Connection| {
                let gone = unlinkings::gone(connection, workspace, &unlinker)?;
                read_page(connection, workspace, &page).map(|found| unlinkings::shown_page(&gone, found))
            };
            return self.read_range(workspace, page).await;
        };
        if number.is_whole() {
            // Keys are rows of few pages, and read on the thread that asks; not in a transaction that is kept, since they
            // may be derived anew by another process.
            let keyed = self.point_readers.read(|connection| {
                let gone = unlinkings::gone(connection, workspace, &self.unlinker)?;
                let found = with_key(connection, workspace, &number, &page)?;
                Ok(found.map(|found| unlinkings::shown_page(&gone, found)))
            });
            if let Some(found) = keyed.map_err(|fault| self.sort(fault))? {
                return Ok(found);
            }
        }
        let texts = self.search_index.clone();
        let turn = texts.turn(workspace, Searched::Numbers).await.map_err(DbError::into_error)?;
        let unlinker = self.unlinker.clone();
        let search = move |connection: &Connection| {
            let gone = unlinkings::gone(connection, workspace, &unlinker)?;
            let found = with_number(connection, workspace, &number, &page, &texts);
            drop(turn);
            found.map(|found| unlinkings::shown_page(&gone, found))
        };
        self.read_range(workspace, search).await
    }
}
