//! Reading companies.

use deadpool_postgres::ClientWrapper;
use rolo_core::model::text::fold;
use rolo_core::{Company, CompanyId, WorkspaceId};
use tokio_postgres::types::ToSql;

use crate::error::StoreError;
use crate::model::filters::is_wanted_company;
use crate::model::list::{CompanyList, CrmKey, Order, Page};
use crate::model::page::PageQuery;
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::read::page as lists;
use crate::postgres::read::rows::{self, record_columns};

const GET: &str = concat!("select ", record_columns!(), " from company where workspace_id = $1 and id = $2");

const LIST_NEWEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from company
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    order by updated_at desc, id desc limit $6"
);

const LIST_OLDEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from company
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    order by updated_at, id limit $6"
);

const SEARCH_NEWEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from company
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    and search like $7
    order by updated_at desc, id desc limit $6"
);

const SEARCH_OLDEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from company
    where workspace_id = $1 and (updated_at, id) > ($2::bigint, $3::bytea) and (updated_at, id) < ($4::bigint, $5::bytea)
    and search like $7
    order by updated_at, id limit $6"
);

const LIST_OF_CRM: &str =
    concat!("select ", record_columns!(), " from company where workspace_id = $1 and crm_object_id = any($2)");

const LIST_OF_DOMAIN: &str = concat!(
    "select ",
    record_columns!(),
    " from company join domain on domain.workspace_id = company.workspace_id and domain.company_id = company.id
    where company.workspace_id = $1 and domain.workspace_id = $1 and domain.key = $2"
);

/// A company.
pub(crate) async fn get(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    id: CompanyId,
) -> Result<Option<Company>, DbError> {
    let statement = client.prepare_cached(GET).await?;
    let row = client.query_opt(&statement, &[&workspace.0, &id.to_bytes().as_slice()]).await?;
    row.map(|row| rows::read(workspace, &row)).transpose()
}

/// Companies by `updated_at`. A domain or CRM filter finds few, which are then filtered and sorted here.
pub(crate) async fn read_list(
    client: &ClientWrapper,
    workspace: WorkspaceId,
    list: &CompanyList,
) -> Result<Page<Company>, DbError> {
    let bounds = PageQuery::new(list.order, list.after, list.updated);
    let search = fold(list.search.as_deref().unwrap_or(""));
    let few = match (&list.domain, &list.crm) {
        (Some(domain), _) => Some(of_domain(client, workspace, domain).await?),
        (None, Some(keys)) => Some(of_crm(client, workspace, keys).await?),
        (None, None) => None,
    };
    let items = match few {
        Some(few) => few.into_iter().filter(|company| is_wanted_company(company, &bounds, &search, list)).collect(),
        None => {
            let sql = match (list.order, search.is_empty()) {
                (Order::NewestFirst, true) => LIST_NEWEST_FIRST,
                (Order::OldestFirst, true) => LIST_OLDEST_FIRST,
                (Order::NewestFirst, false) => SEARCH_NEWEST_FIRST,
                (Order::OldestFirst, false) => SEARCH_OLDEST_FIRST,
            };
            if rows::is_nowhere(&search) {
                return Ok(Page { items: Vec::new(), has_more: false });
            }
            let pattern = lists::containing(&search);
            let wanted: Option<&(dyn ToSql + Sync)> = if search.is_empty() { None } else { Some(&pattern) };
            lists::query(client, (sql, rows::read), workspace, &bounds, list.limit, wanted).await?
        }
    };
    Ok(bounds.page(items, list.order, list.limit, |company| (company.updated_at, company.id.to_bytes())))
}

async fn of_domain(client: &ClientWrapper, workspace: WorkspaceId, domain: &str) -> Result<Vec<Company>, DbError> {
    if rows::is_nowhere(domain) {
        return Ok(Vec::new());
    }
    let statement = client.prepare_cached(LIST_OF_DOMAIN).await?;
    rows::read_all(workspace, &client.query(&statement, &[&workspace.0, &domain]).await?)
}

async fn of_crm(client: &ClientWrapper, workspace: WorkspaceId, keys: &[CrmKey]) -> Result<Vec<Company>, DbError> {
    let ids: Vec<&str> = keys.iter().map(|key| &*key.object_id).filter(|id| !rows::is_nowhere(id)).collect();
    let statement = client.prepare_cached(LIST_OF_CRM).await?;
    rows::read_all(workspace, &client.query(&statement, &[&workspace.0, &ids]).await?)
}

impl Postgres {
    pub(crate) async fn get_company(
        &self,
        workspace: WorkspaceId,
        id: CompanyId,
    ) -> Result<Option<Company>, StoreError> {
        self.read_point(workspace, |client| async move { get(&client, workspace, id).await }).await
    }

    pub(crate) async fn list_companies(
        &self,
        workspace: WorkspaceId,
        list: CompanyList,
    ) -> Result<Page<Company>, StoreError> {
        let list = &list;
        self.read_range(workspace, |client| async move { read_list(&client, workspace, list).await }).await
    }
}
