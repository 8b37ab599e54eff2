//! Reading contacts.

use deadpool_postgres::ClientWrapper;
use rolo_core::change::command::ContactRef;
use rolo_core::model::phone::{NumberQuery, Rank};
use rolo_core::model::text::fold;
use rolo_core::{Contact, ContactId, WorkspaceId};

use crate::error::StoreError;
use crate::model::filters::is_wanted;
use crate::model::hits::{Hits, KEYED_ROWS_MAX, on_page};
use crate::model::list::{ContactList, ContactPage, CountedPage, CrmKey, Order, Page};
use crate::model::page::PageQuery;
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::read::rows::{self, contact_columns};
use crate::postgres::read::{load, page as lists};
use crate::postgres::write::pipeline::{Call, in_snapshot, prepare_all, query_all};

pub(crate) const LIST_NEWEST_FIRST: &str = concat!(
    "select ",
    contact_columns!(),
    " from contact
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    order by updated_at desc, id desc limit $6"
);

pub(crate) const LIST_OLDEST_FIRST: &str = concat!(
    "select ",
    contact_columns!(),
    " from contact
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    order by updated_at, id limit $6"
);

/// The contacts with a text, by its index. They are counted only up to a limit.
pub(crate) const IDS_WITH_TEXT: &str =
    "select contact_id from contact_search where workspace_id = $1 and search like $2 limit $3";

/// Those of few contacts that stand within the bounds.
const SEARCH_NEWEST_FIRST: &str = concat!(
    "select found.* from unnest($7::bytea[]) as wanted (value) cross join lateral (select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id = wanted.value and (updated_at, id) > ($2::bigint, $3::bytea)
        and (updated_at, id) < ($4::bigint, $5::bytea) offset 0) as found
    order by updated_at desc, id desc limit $6"
);

const SEARCH_OLDEST_FIRST: &str = concat!(
    "select found.* from unnest($7::bytea[]) as wanted (value) cross join lateral (select ",
    contact_columns!(),
    " from contact where workspace_id = $1 and id = wanted.value and (updated_at, id) > ($2::bigint, $3::bytea)
        and (updated_at, id) < ($4::bigint, $5::bytea) offset 0) as found
    order by updated_at, id limit $6"
);

/// A text that many contacts have: they are looked at in the order of the list, until there are enough.
const WALK_NEWEST_FIRST: &str = concat!(
    "select ",
    contact_columns!(),
    " from contact cross join lateral (
        select from contact_search where workspace_id = $1 and contact_id = contact.id and search like $7 offset 0) as text
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    order by updated_at desc, id desc limit $6"
);

const WALK_OLDEST_FIRST: &str = concat!(
    "select ",
    contact_columns!(),
    " from contact cross join lateral (
        select from contact_search where workspace_id = $1 and contact_id = contact.id and search like $7 offset 0) as text
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    order by updated_at, id limit $6"
);

/// Contacts with a text up to which they are all looked at and sorted. If there are more, a page of them is found sooner by
/// going along the list.
const SEARCHED_CONTACTS_MAX: usize = 2_000;

const LIST_OF_CRM: &str =
    concat!("select ", contact_columns!(), " from contact where workspace_id = $1 and crm_object_id = any($2)");

const PAGE: &str =
    concat!("select ", contact_columns!(), " from contact where workspace_id = $1 order by id desc limit $2 offset $3");

/// Of several who have an address the one that was made first.
const HOLDER_OF_EMAIL: &str = concat!(
    "select ",
    contact_columns!(),
    " from contact where workspace_id = $1
    and id = (select contact_id from email where workspace_id = $1 and key = $2 order by contact_id limit 1)"
);

const COUNT: &str = "select contact_count from workspace where id = $1";

/// Each stretch is looked up by itself; see `load`.
const KEYS: &str = "
    select found.key, found.contact_id from unnest($2::text[], $3::text[]) as wanted (low, high)
    cross join lateral (
        select key, contact_id from phone
        where workspace_id = $1 and key >= wanted.low and key < wanted.high offset 0) as found
    limit $4";

/// How many contacts have the digits beside those that are known already, and a page of them.
const IDS_WITH_DIGITS: &str = "
    select count(*), coalesce((array_agg(contact_id order by contact_id desc))[$4 + 1:$4 + $5], '{}')
    from (
        select distinct contact_id from phone
        where workspace_id = $1 and (digits like $2 or digits like $6) and contact_id <> all($3::bytea[])) as found";

/// The farthest place in a list of digits that is looked at.
const OFFSET_MAX: u64 = i32::MAX as u64 / 2;

/// Contacts by `updated_at`.
pub(crate) async fn read_list(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    list: &ContactList,
) -> Result<Page<Contact>, DbError> {
    let bounds = PageQuery::new(list.order, list.after, list.updated);
    let search = fold(list.search.as_deref().unwrap_or(""));
    let items = match &list.crm {
        Some(keys) => {
            let wanted = |contact: &Contact| is_wanted(contact, &bounds, &search, keys);
            of_crm(client, workspace, keys).await?.into_iter().filter(wanted).collect()
        }
        None => {
            if search.is_empty() {
                let sql = match list.order {
                    Order::NewestFirst => LIST_NEWEST_FIRST,
                    Order::OldestFirst => LIST_OLDEST_FIRST,
                };
                lists::query(client, (sql, rows::read_contact), workspace, &bounds, list.limit, None).await?
            } else {
                with_text(client, workspace, &search, &bounds, list).await?
            }
        }
    };
    Ok(bounds.page(items, list.order, list.limit, |contact| (contact.updated_at, contact.id.to_bytes())))
}

/// The first contacts with this text, which is not empty, one more than the limit.
async fn with_text(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    search: &str,
    bounds: &PageQuery,
    list: &ContactList,
) -> Result<Vec<Contact>, DbError> {
    if rows::is_nowhere(search) {
        return Ok(Vec::new());
    }
    let pattern = lists::containing(search);
    let statement = client.prepare_cached(IDS_WITH_TEXT).await?;
    let limit = SEARCHED_CONTACTS_MAX as i64 + 1;
    let found = client.query(&statement, &[&workspace.0, &pattern, &limit]).await?;
    if found.len() > SEARCHED_CONTACTS_MAX {
        let sql = match list.order {
            Order::NewestFirst => WALK_NEWEST_FIRST,
            Order::OldestFirst => WALK_OLDEST_FIRST,
        };
        return lists::query(client, (sql, rows::read_contact), workspace, bounds, list.limit, Some(&pattern)).await;
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids = found.iter().map(|row| row.try_get(0)).collect::<Result<Vec<&[u8]>, _>>()?;
    let sql = match list.order {
        Order::NewestFirst => SEARCH_NEWEST_FIRST,
        Order::OldestFirst => SEARCH_OLDEST_FIRST,
    };
    lists::query(client, (sql, rows::read_contact), workspace, bounds, list.limit, Some(&ids)).await
}

async fn of_crm(client: &ClientWrapper, workspace: WorkspaceId, keys: &[CrmKey]) -> Result<Vec<Contact>, DbError> {
    let ids: Vec<&str> = keys.iter().map(|key| &*key.object_id).filter(|id| !rows::is_nowhere(id)).collect();
    let statement = client.prepare_cached(LIST_OF_CRM).await?;
    let found = client.query(&statement, &[&workspace.0, &ids]).await?;
    rows::read_contacts(workspace, &found)
}

/// The contacts with a whole number, by its key alone; `None` when nobody has it, or so many that it takes long.
pub(crate) async fn with_key(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    number: &NumberQuery,
    page: &ContactPage,
) -> Result<Option<CountedPage<Contact>>, DbError> {
    let Some(hits) = keyed(client, workspace, number, KEYED_ROWS_MAX).await?.filter(|hits| hits.answer(number)) else {
        return Ok(None);
    };
    let ids = hits.into_ids();
    let items = in_order(client, workspace, on_page(&ids, page)).await?;
    Ok(Some(CountedPage { items, total: ids.len() as u64 }))
}

/// The contacts with a number, those that have it first; then those with its digits, unless it is a whole one that
/// somebody has.
pub(crate) async fn with_number(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    number: &NumberQuery,
    page: &ContactPage,
) -> Result<CountedPage<Contact>, DbError> {
    let hits = keyed(client, workspace, number, usize::MAX).await?.unwrap_or_default();
    let is_answered = hits.answer(number);
    // Longer numbers are among those with the digits of the line, in whose order they stand.
    let mut ids = if is_answered { hits.into_ids() } else { hits.without(Rank::Contains).into_ids() };
    let mut total = ids.len() as u64;
    let mut shown = on_page(&ids, page).to_vec();
    if !is_answered {
        let (offset, limit) = (page.offset.saturating_sub(total), page.limit - shown.len());
        let [typed, line] = number.digits().map(|digits| format!("%{digits}%"));
        let known: Vec<Vec<u8>> = ids.drain(..).map(|id| id.to_vec()).collect();
        let statement = client.prepare_cached(IDS_WITH_DIGITS).await?;
        let bounds = (offset.min(OFFSET_MAX) as i32, limit.min(OFFSET_MAX as usize) as i32);
        let row = client.query_one(&statement, &[&workspace.0, &typed, &known, &bounds.0, &bounds.1, &line]).await?;
        total += row.try_get::<_, i64>(0)? as u64;
        for id in row.try_get::<_, Vec<&[u8]>>(1)? {
            shown.push(id.try_into().map_err(|_| DbError::damaged("a column has another length"))?);
        }
    }
    Ok(CountedPage { items: in_order(client, workspace, &shown).await?, total })
}

/// The contacts with a number or a longer one; `None` when there are more rows than `count_max`.
pub(crate) async fn keyed(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    number: &NumberQuery,
    count_max: usize,
) -> Result<Option<Hits>, DbError> {
    let (low, high): (Vec<String>, Vec<String>) = number.key_ranges().into_iter().unzip();
    let limit = i64::try_from(count_max.saturating_add(1)).unwrap_or(i64::MAX);
    let statement = client.prepare_cached(KEYS).await?;
    let rows = client.query(&statement, &[&workspace.0, &low, &high, &limit]).await?;
    if rows.len() > count_max {
        return Ok(None);
    }
    let mut hits = Hits::default();
    for row in &rows {
        hits.add(number.rank(row.try_get(0)?), rows::bytes(row, 1)?);
    }
    Ok(Some(hits))
}

/// The contacts with these ids, in their order. One that was deleted meanwhile is left out.
async fn in_order(client: &ClientWrapper, workspace: WorkspaceId, ids: &[[u8; 16]]) -> Result<Vec<Contact>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let wanted: Vec<ContactId> = ids.iter().map(|id| ContactId::from_bytes(*id)).collect();
    let mut found = load::contacts_by_id(client, workspace, &wanted).await?;
    found.sort_by_key(|contact| wanted.iter().position(|id| *id == contact.id));
    Ok(found)
}

/// How many contacts there are.
pub(crate) async fn count(client: &ClientWrapper, workspace: WorkspaceId) -> Result<u64, DbError> {
    let statement = client.prepare_cached(COUNT).await?;
    let row = client.query_opt(&statement, &[&workspace.0]).await?;
    Ok(row.map_or(Ok(0), |row| row.try_get::<_, i64>(0))? as u64)
}

/// Contacts by their creation, with a count.
/// Both statements are sent at once, in one transaction of its own snapshot, so that they agree.
pub(crate) async fn read_page(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    page: &ContactPage,
) -> Result<CountedPage<Contact>, DbError> {
    let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(page.offset).unwrap_or(i64::MAX);
    let count = Call::new(COUNT, [Box::new(workspace.0) as _]);
    let records = Call::new(PAGE, [Box::new(workspace.0) as _, Box::new(limit) as _, Box::new(offset) as _]);
    let both = prepare_all(client, vec![count, records]).await?;
    let found = in_snapshot(client, query_all(client, &both)).await?;
    let [count, records] = &found[..] else { return Err(DbError::internal("an answer is missing")) };
    let total: i64 = count.first().map_or(Ok(0), |row| row.try_get(0))?;
    Ok(CountedPage { items: rows::read_contacts(workspace, records)?, total: total as u64 })
}

impl Postgres {
    pub(crate) async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        let contact = &contact;
        self.read_point(workspace, |client| async move { load::find_contact(&client, workspace, contact).await }).await
    }

    pub(crate) async fn contact_by_email(
        &self,
        workspace: WorkspaceId,
        key: String,
    ) -> Result<Option<Contact>, StoreError> {
        let key = &key;
        let found = self.read_point(workspace, |client| async move {
            let statement = client.prepare_cached(HOLDER_OF_EMAIL).await?;
            let row = client.query_opt(&statement, &[&workspace.0, key]).await?;
            row.map(|row| rows::read_contact(workspace, &row)).transpose()
        });
        found.await
    }

    pub(crate) async fn list_contacts(
        &self,
        workspace: WorkspaceId,
        list: ContactList,
    ) -> Result<Page<Contact>, StoreError> {
        let list = &list;
        self.read_range(workspace, |client| async move { read_list(&client, workspace, list).await }).await
    }

    pub(crate) async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<CountedPage<Contact>, StoreError> {
        let page = &page;
        let Some(number) = &page.number else {
            return self.read_range(workspace, |client| async move { read_page(&client, workspace, page).await }).await;
        };
        if number.is_whole() {
            let keyed =
                self.read_point(workspace, |client| async move { with_key(&client, workspace, number, page).await });
            if let Some(found) = keyed.await? {
                return Ok(found);
            }
        }
        self.read_range(workspace, |client| async move { with_number(&client, workspace, number, page).await }).await
    }
}
