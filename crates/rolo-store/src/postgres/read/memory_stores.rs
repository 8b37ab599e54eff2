//! Reading memory stores and their members.

use deadpool_postgres::ClientWrapper;
use rolo_core::model::text::fold;
use rolo_core::{ContactId, MemoryStore, MemoryStoreId, WorkspaceId};

use crate::error::StoreError;
use crate::model::list::{CountedPage, Member, StorePage};
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::read::rows::{self, record_columns};
use crate::postgres::write::pipeline::{Call, in_snapshot, prepare_all, query_all};

const GET: &str = concat!("select ", record_columns!(), " from memory_store where workspace_id = $1 and id = $2");

const PAGE: &str = concat!(
    "select ",
    record_columns!(),
    " from memory_store
    where workspace_id = $1 and ($2::text = '' or position($2::text in search) > 0)
    order by id desc limit $3 offset $4"
);

const COUNT: &str = "
    select count(*) from memory_store
    where workspace_id = $1 and ($2::text = '' or position($2::text in search) > 0)";

const MEMBERS: &str = "
    select store_id, contact_id, shown_id from membership
    where workspace_id = $1 and store_id = any($2) order by store_id, contact_id";

/// A memory store.
pub(crate) async fn get(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    id: MemoryStoreId,
) -> Result<Option<MemoryStore>, DbError> {
    let statement = client.prepare_cached(GET).await?;
    let row = client.query_opt(&statement, &[&workspace.0, &id.to_bytes().as_slice()]).await?;
    row.map(|row| rows::read(workspace, &row)).transpose()
}

/// Memory stores by their creation, with a count. Both statements are sent at once, in one transaction of its own
/// snapshot, so that they agree.
pub(crate) async fn read_page(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    page: &StorePage,
) -> Result<CountedPage<MemoryStore>, DbError> {
    let search = fold(page.search.as_deref().unwrap_or(""));
    if rows::is_nowhere(&search) {
        return Ok(CountedPage { items: Vec::new(), total: 0 });
    }
    let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(page.offset).unwrap_or(i64::MAX);
    let count = Call::new(COUNT, [Box::new(workspace.0) as _, Box::new(search.clone()) as _]);
    let records = Call::new(
        PAGE,
        [Box::new(workspace.0) as _, Box::new(search) as _, Box::new(limit) as _, Box::new(offset) as _],
    );
    let both = prepare_all(client, vec![count, records]).await?;
    let found = in_snapshot(client, query_all(client, &both)).await?;
    let [count, records] = &found[..] else { return Err(DbError::internal("an answer is missing")) };
    let total: i64 = count.first().map_or(Ok(0), |row| row.try_get(0))?;
    Ok(CountedPage { items: rows::read_all(workspace, records)?, total: total as u64 })
}

/// The contacts of each of these memory stores, in the order of the stores given; within one by id.
pub(crate) async fn members(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    stores: &[MemoryStoreId],
) -> Result<Vec<Vec<Member>>, DbError> {
    let ids: Vec<[u8; 16]> = stores.iter().map(|store| store.to_bytes()).collect();
    let keys: Vec<&[u8]> = ids.iter().map(<[u8; 16]>::as_slice).collect();
    let statement = client.prepare_cached(MEMBERS).await?;
    let found = client.query(&statement, &[&workspace.0, &keys]).await?;
    let mut members: Vec<Vec<Member>> = ids.iter().map(|_| Vec::new()).collect();
    for row in found {
        let store: [u8; 16] = rows::bytes(&row, 0)?;
        let member = Member { contact: ContactId::from_bytes(rows::bytes(&row, 1)?), shown_id: row.try_get(2)? };
        for (place, _) in ids.iter().enumerate().filter(|(_, id)| **id == store) {
            members[place].push(member.clone());
        }
    }
    Ok(members)
}

impl Postgres {
    pub(crate) async fn get_store(
        &self,
        workspace: WorkspaceId,
        id: MemoryStoreId,
    ) -> Result<Option<MemoryStore>, StoreError> {
        self.read_point(workspace, |client| async move { get(&client, workspace, id).await }).await
    }

    pub(crate) async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<CountedPage<MemoryStore>, StoreError> {
        let page = &page;
        self.read_range(workspace, |client| async move { read_page(&client, workspace, page).await }).await
    }

    pub(crate) async fn members(
        &self,
        workspace: WorkspaceId,
        stores: Vec<MemoryStoreId>,
    ) -> Result<Vec<Vec<Member>>, StoreError> {
        let stores = &stores;
        self.read_range(workspace, |client| async move { members(&client, workspace, stores).await }).await
    }
}
