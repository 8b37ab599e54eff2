//! Operations on companies.

use rolo_core::change::command::{CreateCompany, DeleteCompany, UpdateCompany};
use rolo_core::change::rejection::Missing;
use rolo_core::model::email::domain_key;
use rolo_core::{Company, CompanyId, Subject};
use rolo_http::{Call, Grant, JsonReply, ReadCompanies, Reply, RequestError, WriteCompanies};
use rolo_store::CompanyList;

use super::changes;
use super::decode::{Decoded, Names, Target};
use super::decode_others as decode;
use super::query::{self, Query, limit};
use super::reference;
use super::shown;
use super::write::{self, changed_read_only, dry_run, not_a_merge, write};

/// `list-companies`: by their last change, the newest first unless asked otherwise.
pub(super) async fn list(grant: Grant<ReadCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let known = &["text", "domain", "limit", "after", "order", "updated_from", "updated_before"];
    let mut query = Query::read(&call.query, known);
    let list = CompanyList {
        order: query::order(&mut query),
        after: query::position(&mut query),
        updated: query::updated(&mut query),
        search: query.text("text").map(str::to_owned),
        domain: query.read_by("domain", None, "a domain such as example.org", |text| domain_key(text).map(Some)),
        crm: None,
        limit: limit(&mut query),
    };
    query.check()?;
    let page = call.store.list_companies(grant.workspace(), list).await?;
    let next = page.items.last().filter(|_| page.has_more);
    let next = query::next_text(next.map(|last| (last.updated_at, last.id.bits())));
    Ok(JsonReply::ok(shown::list_text(page.items.iter().map(shown::company), page.has_more, &next)))
}

/// `create-company`: 201 with the company and its place.
pub(super) async fn create(grant: Grant<WriteCompanies>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let (patch, errors, names) = decode::company(&call.body, Target::New).without_read_only();
    let encode = |company: &Company| {
        let place = format!("/rolo/v1/companies/{}", company.id.to_uuid());
        write::created(shown::company(company), company.revision, place)
    };
    write(call, &grant, CreateCompany { patch, errors }, encode, is_dry_run, &names).await
}

/// `get-company`.
pub(super) async fn get(grant: Grant<ReadCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let missing = RequestError::NotFound(Missing::Company);
    let id = company_id(&call).ok_or(missing.clone())?;
    call.store.get_company(grant.workspace(), id).await?.as_ref().map(reply).ok_or(missing)
}

/// `update-company`: by a merge patch.
pub(super) async fn update(grant: Grant<WriteCompanies>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    if let Some(refused) = not_a_merge(&call) {
        return Ok(refused);
    }
    let company = company_id(&call);
    let Decoded { patch, mut errors, names, read_only, wanted: _ } = decode::company(&call.body, Target::Stored);
    if let Some(id) = company.filter(|_| !read_only.is_empty()) {
        // One who expects another revision has read another one, and is told so.
        let found = call.store.get_company(grant.workspace(), id).await?.filter(|found| call.expects(found.revision));
        errors.extend(found.into_iter().flat_map(|found| changed_read_only(&shown::company(&found), &read_only)));
    }
    write(call, &grant, UpdateCompany { company, patch, errors }, reply, is_dry_run, &names).await
}

/// `delete-company`: 200 with what was deleted; its contacts lose the link.
pub(super) async fn delete(grant: Grant<WriteCompanies>, call: Call) -> Result<Reply, RequestError> {
    let is_dry_run = dry_run(&call)?;
    let command = DeleteCompany { company: company_id(&call) };
    let encode = |company: &Company| shown::deletion(Subject::Company(company.id));
    write(call, &grant, command, encode, is_dry_run, &Names::default()).await
}

/// `list-company-changes`: its history, also when it is gone.
pub(super) async fn changes(grant: Grant<ReadCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let id = company_id(&call).ok_or(RequestError::NotFound(Missing::Company))?;
    changes::history(&grant, &call, Subject::Company(id), Missing::Company).await
}

fn reply(company: &Company) -> JsonReply {
    JsonReply::ok(shown::company(company)).with_revision(company.revision)
}

/// The company that the path names, in either spelling of its id.
fn company_id(call: &Call) -> Option<CompanyId> {
    reference::company_id(call.parameter("company_id"))
}
