//! Setting and clearing the one CRM record that a contact or company may be linked to.

use rolo_core::change::command::{UpdateCompany, UpdateContact};
use rolo_core::{CompanyPatch, ContactPatch, Field};

use super::companies::company_id;
use super::contacts::contact_ref;
use super::resource::Resource;
use super::{decode, wire};
use rolo_http::{Call, Grant, JsonReply, RequestError, WriteCompanies, WriteContacts};

/// `set-contact-crm-association`: replaces the link.
pub(super) async fn set_on_contact(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let decoded = decode::crm_association(&call.body, Resource::Contact);
    let patch = ContactPatch { crm_association: decoded.patch, ..ContactPatch::default() };
    let command = UpdateContact { contact: contact_ref(&call), patch, errors: decoded.errors };
    call.write(&grant, command, wire::updated).await.map_err(|refusal| decoded.order.sort(refusal))
}

/// `clear-contact-crm-association`: removes the link; without one nothing changes. A body is not looked at.
pub(super) async fn clear_on_contact(grant: Grant<WriteContacts>, call: Call) -> Result<JsonReply, RequestError> {
    let patch = ContactPatch { crm_association: Field::Clear, ..ContactPatch::default() };
    let command = UpdateContact { contact: contact_ref(&call), patch, errors: Vec::new() };
    call.write(&grant, command, wire::updated).await
}

/// `set-company-crm-association`: replaces the link.
pub(super) async fn set_on_company(grant: Grant<WriteCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let decoded = decode::crm_association(&call.body, Resource::Company);
    let patch = CompanyPatch { crm_association: decoded.patch, ..CompanyPatch::default() };
    let command = UpdateCompany { company: company_id(&call), patch, errors: decoded.errors };
    call.write(&grant, command, wire::updated).await.map_err(|refusal| decoded.order.sort(refusal))
}

/// `clear-company-crm-association`: removes the link; without one nothing changes. A body is not looked at.
pub(super) async fn clear_on_company(grant: Grant<WriteCompanies>, call: Call) -> Result<JsonReply, RequestError> {
    let patch = CompanyPatch { crm_association: Field::Clear, ..CompanyPatch::default() };
    let command = UpdateCompany { company: company_id(&call), patch, errors: Vec::new() };
    call.write(&grant, command, wire::updated).await
}
