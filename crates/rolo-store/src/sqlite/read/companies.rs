//! Reading companies.

use rolo_core::model::text::fold;
use rolo_core::{Company, CompanyId, WorkspaceId};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::model::filters::is_wanted_company;
use crate::model::list::{CompanyList, Order, Page};
use crate::model::page::PageQuery;
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::read::page as lists;
use crate::sqlite::read::rows::{self, record_columns};

const GET: &str = concat!("select ", record_columns!(), " from company where workspace_id = ?1 and id = ?2");

const LIST_NEWEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from company
    where workspace_id = ?1 and (updated_at, id) > (?2, ?3) and (updated_at, id) < (?4, ?5)
    and (?6 = '' or instr(search, ?6) > 0)
    order by updated_at desc, id desc limit ?7"
);

const LIST_OLDEST_FIRST: &str = concat!(
    "select ",
    record_columns!(),
    " from company
    where workspace_id = ?1 and (updated_at, id) > (?2, ?3) and (updated_at, id) < (?4, ?5)
    and (?6 = '' or instr(search, ?6) > 0)
    order by updated_at, id limit ?7"
);

const LIST_OF_CRM: &str =
    concat!("select ", record_columns!(), " from company where workspace_id = ?1 and crm_object_id = ?2");

const LIST_OF_DOMAIN: &str = "select company_id from domain where workspace_id = ?1 and key = ?2";

/// A company.
pub(crate) fn get(connection: &Connection, workspace: WorkspaceId, id: CompanyId) -> Result<Option<Company>, DbError> {
    let mut statement = connection.prepare_cached(GET)?;
    let mut rows = statement.query((workspace.0, id.to_bytes()))?;
    rows.next()?.map(|row| rows::read(workspace, row)).transpose()
}

/// Companies by `updated_at`. A domain or CRM filter finds few, which are then filtered and sorted here.
pub(crate) fn read_list(
    connection: &Connection,
    workspace: WorkspaceId,
    list: &CompanyList,
) -> Result<Page<Company>, DbError> {
    let bounds = PageQuery::new(list.order, list.after, list.updated);
    let search = fold(list.search.as_deref().unwrap_or(""));
    let few = match (&list.domain, &list.crm) {
        (Some(domain), _) => Some(of_domain(connection, workspace, domain)?),
        (None, Some(_)) => Some(of_crm(connection, workspace, list)?),
        (None, None) => None,
    };
    let items = match few {
        Some(few) => few.into_iter().filter(|company| is_wanted_company(company, &bounds, &search, list)).collect(),
        None => {
            let sql = match list.order {
                Order::NewestFirst => LIST_NEWEST_FIRST,
                Order::OldestFirst => LIST_OLDEST_FIRST,
            };
            lists::query(connection, sql, workspace, &bounds, &search, list.limit)?
        }
    };
    Ok(bounds.page(items, list.order, list.limit, |company| (company.updated_at, company.id.to_bytes())))
}

fn of_domain(connection: &Connection, workspace: WorkspaceId, domain: &str) -> Result<Vec<Company>, DbError> {
    let mut statement = connection.prepare_cached(LIST_OF_DOMAIN)?;
    let ids = statement.query_map((workspace.0, domain), |row| row.get(0))?;
    let ids = ids.collect::<Result<Vec<[u8; 16]>, _>>()?;
    let load = |id| {
        let company = get(connection, workspace, CompanyId::from_bytes(id))?;
        company.ok_or_else(|| DbError::damaged("a domain's company is not there"))
    };
    ids.into_iter().map(load).collect()
}

fn of_crm(connection: &Connection, workspace: WorkspaceId, list: &CompanyList) -> Result<Vec<Company>, DbError> {
    let mut found: Vec<Company> = Vec::new();
    for key in list.crm.iter().flatten() {
        let mut statement = connection.prepare_cached(LIST_OF_CRM)?;
        let mut rows = statement.query((workspace.0, &key.object_id))?;
        while let Some(row) = rows.next()? {
            let company: Company = rows::read(workspace, row)?;
            if found.iter().all(|known| known.id != company.id) {
                found.push(company);
            }
        }
    }
    Ok(found)
}

impl Sqlite {
    pub(crate) async fn get_company(
        &self,
        workspace: WorkspaceId,
        id: CompanyId,
    ) -> Result<Option<Company>, StoreError> {
        self.read_point(move |connection| get(connection, workspace, id)).await
    }

    pub(crate) async fn list_companies(
        &self,
        workspace: WorkspaceId,
        list: CompanyList,
    ) -> Result<Page<Company>, StoreError> {
        self.read_range(workspace, move |connection| read_list(connection, workspace, &list)).await
    }
}
