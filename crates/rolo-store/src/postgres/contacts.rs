//! Reading contacts.

use deadpool_postgres::ClientWrapper;
use rolo_core::contact::search_fold;
use rolo_core::{Contact, ContactId, WorkspaceId};

use super::bounds as lists;
use super::fault::Fault;
use super::load;
use super::pipeline::{Call, in_snapshot, prepare_all, query_all};
use super::rows::{self, record_columns};
use crate::border::{ContactList, ContactPage, CrmKey, Numbered, Order, Page};
use crate::bounds::Bounds;
use crate::filters::is_wanted;
use crate::scoped::scoped;

const LIST_NEWEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from contact
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    and ($6::text = '' or position($6::text in search) > 0)
    order by updated_at desc, id desc limit $7"
);

const LIST_OLDEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from contact
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    and ($6::text = '' or position($6::text in search) > 0)
    order by updated_at, id limit $7"
);

const LIST_OF_CRM: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = $1 and crm_object_id = any($2)");

const PAGE: &str =
    concat!("select ", record_columns!(), " from contact where workspace_id = $1 order by id desc limit $2 offset $3");

const COUNT: &str = "select contact_count from workspace where id = $1";

const IDS_WITH_DIGITS: &str = "
    select distinct contact_id from phone
    where workspace_id = $1 and (position($2::text in key) > 0 or position($2::text in digits) > 0)
    order by contact_id desc";

/// Contacts by `updated_at`.
pub(super) async fn list(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    list: &ContactList,
) -> Result<Page<Contact>, Fault> {
    let bounds = Bounds::new(list.order, list.after, list.updated);
    let search = search_fold(list.search.as_deref().unwrap_or(""));
    let items = match &list.crm {
        Some(keys) => {
            let wanted = |contact: &Contact| is_wanted(contact, &bounds, &search, keys);
            of_crm(client, workspace, keys).await?.into_iter().filter(wanted).collect()
        }
        None => {
            let sql = match list.order {
                Order::NewestFirst => scoped!(LIST_NEWEST_FIRST),
                Order::OldestFirst => scoped!(LIST_OLDEST_FIRST),
            };
            lists::query(client, &sql, workspace, &bounds, &search, list.limit).await?
        }
    };
    Ok(bounds.page(items, list.order, list.limit, |contact| (contact.updated_at, contact.id.to_bytes())))
}

async fn of_crm(client: &ClientWrapper, workspace: WorkspaceId, keys: &[CrmKey]) -> Result<Vec<Contact>, Fault> {
    let ids: Vec<&str> = keys.iter().map(|key| &*key.object_id).filter(|id| !rows::is_nowhere(id)).collect();
    let statement = client.prepare_cached(&scoped!(LIST_OF_CRM)).await?;
    let found = client.query(&statement, &[&workspace.0, &ids]).await?;
    rows::read_all(workspace, &found)
}

/// Contacts by their creation, with a count.
pub(super) async fn page(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    page: &ContactPage,
) -> Result<Numbered<Contact>, Fault> {
    let Some(digits) = &page.digits else {
        return page_of_all(client, workspace, page).await;
    };
    if rows::is_nowhere(digits) {
        return Ok(Numbered { items: Vec::new(), total: 0 });
    }
    let statement = client.prepare_cached(&scoped!(IDS_WITH_DIGITS)).await?;
    let found = client.query(&statement, &[&workspace.0, digits]).await?;
    let offset = usize::try_from(page.offset).unwrap_or(usize::MAX);
    let shown = found.iter().skip(offset).take(page.limit);
    let ids = shown.map(|row| Ok(ContactId::from_bytes(rows::bytes(row, 0)?))).collect::<Result<Vec<_>, Fault>>()?;
    let mut items = load::contacts_by_id(client, workspace, &ids).await?;
    items.sort_unstable_by_key(|contact| std::cmp::Reverse(contact.id));
    Ok(Numbered { items, total: found.len() as u64 })
}

/// Both statements are sent at once, in one transaction of its own snapshot, so that they agree.
async fn page_of_all(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    page: &ContactPage,
) -> Result<Numbered<Contact>, Fault> {
    let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(page.offset).unwrap_or(i64::MAX);
    let count = Call::new(COUNT, [Box::new(workspace.0) as _]);
    let records = Call::new(scoped!(PAGE), [Box::new(workspace.0) as _, Box::new(limit) as _, Box::new(offset) as _]);
    let both = prepare_all(client, vec![count, records]).await?;
    let found = in_snapshot(client, query_all(client, &both)).await?;
    let [count, records] = &found[..] else { return Err(Fault::internal("an answer is missing")) };
    let total: i64 = count.first().map_or(Ok(0), |row| row.try_get(0))?;
    Ok(Numbered { items: rows::read_all(workspace, records)?, total: total as u64 })
}
