//! Filters of lists that are applied to few records, after the database has found them.

use rolo_core::model::text::fold;
use rolo_core::{Company, Contact, CrmAssociation};

use crate::model::list::{CompanyList, CrmKey};
use crate::model::page::PageQuery;

/// Whether a contact that was found by a CRM record belongs into a list. `search` is folded.
pub(crate) fn is_wanted(contact: &Contact, bounds: &PageQuery, search: &str, crm: &[CrmKey]) -> bool {
    bounds.contain(contact.updated_at.as_millis(), &contact.id.to_bytes())
        && contact.body.search_text().contains(search)
        && is_linked(contact.body.crm_association.as_ref(), crm)
}

/// Whether a company that was found by its domain or a CRM record belongs into a list. `search` is folded.
pub(crate) fn is_wanted_company(company: &Company, bounds: &PageQuery, search: &str, list: &CompanyList) -> bool {
    bounds.contain(company.updated_at.as_millis(), &company.id.to_bytes())
        && fold(company.body.name.as_deref().unwrap_or("")).contains(search)
        && list.crm.as_ref().is_none_or(|keys| is_linked(company.body.crm_association.as_ref(), keys))
}

fn is_linked(crm: Option<&CrmAssociation>, keys: &[CrmKey]) -> bool {
    let fits =
        |key: &CrmKey| crm.is_some_and(|crm| crm.object_id == key.object_id && crm.object_type == key.object_type);
    keys.iter().any(fits)
}
