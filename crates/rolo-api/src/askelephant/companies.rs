//! Operations on companies.

use rolo_core::CompanyId;
use rolo_core::change::command::{CreateCompany, DeleteCompany, UpdateCompany};
use rolo_core::change::rejection::Missing;

use super::cursor::CursorSigner;
use super::resource::Resource;
use super::{decode, list, wire};
use rolo_http::{Call, Grant, JsonReply, ReadCompanies, RequestError, WriteCompanies};

/// `list-companies`: one page, the newest change first unless asked otherwise.
pub(super) async fn list(grant: Grant<ReadCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let signer = CursorSigner::new(call.store.signing_secret().await?, grant.workspace_uid(), Resource::Company);
    let ask = list::read(Resource::Company, &call.query, &signer).map_err(RequestError::BadRequest)?;
    let page = call.store.list_companies(grant.workspace(), ask.companies()).await?;
    Ok(wire::company_page(&page, &ask.query, &signer))
}

/// `create-company`: 201 with the company and its place.
pub(super) async fn create(grant: Grant<WriteCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let decoded = decode::company_create(&call.body);
    let command = CreateCompany { patch: decoded.patch, errors: decoded.errors };
    call.write(&grant, command, wire::created).await.map_err(|refusal| decoded.order.sort(refusal))
}

/// `get-company-by-id`.
pub(super) async fn get(grant: Grant<ReadCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let id = company_id(&call).ok_or(RequestError::NotFound(Missing::Company))?;
    let company = call.store.get_company(grant.workspace(), id).await?;
    company.as_ref().map(wire::company_reply).ok_or(RequestError::NotFound(Missing::Company))
}

/// `update-company`: changes the given fields and no others.
pub(super) async fn update(grant: Grant<WriteCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let decoded = decode::company_update(&call.body);
    let company = company_id(&call);
    let command = UpdateCompany { company, patch: decoded.patch, errors: decoded.errors };
    call.write(&grant, command, wire::updated).await.map_err(|refusal| decoded.order.sort(refusal))
}

/// `delete-company`: 200 with what was deleted; its contacts lose the link. A body is not looked at.
pub(super) async fn delete(grant: Grant<WriteCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let company = company_id(&call);
    call.write(&grant, DeleteCompany { company }, wire::deleted).await
}

/// The company that the path names; `None` when the text is no id of ours, and the answer is 404.
// `update-company`, as its contact twin, declares no 400: README.md row 3.
pub(super) fn company_id(call: &Call) -> Option<CompanyId> {
    CompanyId::parse_prefixed(call.parameter("company_id"))
}
