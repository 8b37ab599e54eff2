//! Reading memory stores and their members.

use rolo_core::model::text::fold;
use rolo_core::{ContactId, MemoryStore, MemoryStoreId, WorkspaceId};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::model::list::{CountedPage, Member, StorePage};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::read::rows::{self, record_columns};

const GET: &str = concat!("select ", record_columns!(), " from memory_store where workspace_id = ?1 and id = ?2");

const PAGE: &str = concat!(
    "select ",
    record_columns!(),
    " from memory_store
    where workspace_id = ?1 and (?2 = '' or instr(search, ?2) > 0)
    order by id desc limit ?3 offset ?4"
);

const COUNT: &str = "select count(*) from memory_store where workspace_id = ?1 and (?2 = '' or instr(search, ?2) > 0)";

const MEMBERS: &str =
    "select contact_id, shown_id from membership where workspace_id = ?1 and store_id = ?2 order by contact_id";

/// A memory store.
pub(crate) fn get(
    connection: &Connection,
    workspace: WorkspaceId,
    id: MemoryStoreId,
) -> Result<Option<MemoryStore>, DbError> {
    let mut statement = connection.prepare_cached(GET)?;
    let mut rows = statement.query((workspace.0, id.to_bytes()))?;
    rows.next()?.map(|row| rows::read(workspace, row)).transpose()
}

/// Memory stores by their creation, with a count. The caller has opened a transaction, so that both agree.
pub(crate) fn read_page(
    connection: &Connection,
    workspace: WorkspaceId,
    page: &StorePage,
) -> Result<CountedPage<MemoryStore>, DbError> {
    let search = fold(page.search.as_deref().unwrap_or(""));
    let total: i64 = connection.prepare_cached(COUNT)?.query_row((workspace.0, &search), |row| row.get(0))?;
    let mut statement = connection.prepare_cached(PAGE)?;
    let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
    let offset = i64::try_from(page.offset).unwrap_or(i64::MAX);
    let mut rows = statement.query((workspace.0, &search, limit, offset))?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(rows::read(workspace, row)?);
    }
    Ok(CountedPage { items, total: total as u64 })
}

/// The contacts of a memory store, by id.
pub(crate) fn members(
    connection: &Connection,
    workspace: WorkspaceId,
    store: MemoryStoreId,
) -> Result<Vec<Member>, DbError> {
    let mut statement = connection.prepare_cached(MEMBERS)?;
    let members = statement.query_map((workspace.0, store.to_bytes()), |row| {
        Ok(Member { contact: ContactId::from_bytes(row.get(0)?), shown_id: row.get(1)? })
    })?;
    Ok(members.collect::<Result<_, _>>()?)
}

impl Sqlite {
    pub(crate) async fn get_store(
        &self,
        workspace: WorkspaceId,
        id: MemoryStoreId,
    ) -> Result<Option<MemoryStore>, StoreError> {
        self.read_point(move |connection| get(connection, workspace, id)).await
    }

    pub(crate) async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<CountedPage<MemoryStore>, StoreError> {
        self.read_range(workspace, move |connection| read_page(connection, workspace, &page)).await
    }

    pub(crate) async fn members(
        &self,
        workspace: WorkspaceId,
        stores: Vec<MemoryStoreId>,
    ) -> Result<Vec<Vec<Member>>, StoreError> {
        let members =
            move |connection: &Connection| stores.iter().map(|&store| members(connection, workspace, store)).collect();
        self.read_range(workspace, members).await
    }
}
