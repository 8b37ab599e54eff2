//! AskElephant's dialect: its Public API v2 for contacts and companies, mounted under `/api/v2`.
//!
//! The contract is `contracts/askelephant.openapi.json`; what it leaves open is decided in `README.md`, row by row.
//! Comments cite both. Nothing of what a write may do is decided here: `rolo_core::decide` does that.

#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod benching;
mod companies;
mod contacts;
mod crm_association;
mod crm_filter;
mod cursor;
mod decode;
mod errors;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod list;
mod list_query;
mod resource;
mod wire;

use std::sync::LazyLock;

use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use rolo_core::Surface;
use rolo_http::{HttpSurface, Operation, operation};

use crate::documents::{Contract, json_document};

/// What the vendor's clients rely on.
pub(crate) static CONTRACT: Contract = Contract {
    text: include_str!("../../contracts/askelephant.openapi.json"),
    mount: "/api",
    title: "AskElephant Public API v2",
};

/// The dialect.
pub static SURFACE: HttpSurface = HttpSurface {
    surface: Surface::AskElephant,
    prefix: "/api/v2",
    about: "/api/v2/contacts, /api/v2/companies   as in the AskElephant Public API v2\n",
    operations,
    documents: || vec![json_document("/openapi/askelephant.json", document)],
    refuse: errors::refuse,
    decorate,
    own_headers: &[X_API_VERSION],
};

fn document() -> String {
    static TEXT: LazyLock<String> = LazyLock::new(|| CONTRACT.served().to_string());
    TEXT.clone()
}

const X_API_VERSION: &str = "x-api-version";

/// Adds `X-Api-Version` to every answer, errors included.
// Every response page lists the header; its value is not published: README.md row 21.
fn decorate(headers: &mut HeaderMap) {
    headers.insert(HeaderName::from_static(X_API_VERSION), HeaderValue::from_static("v2"));
}

/// All operations of the dialect.
pub fn operations() -> Vec<Operation> {
    const CONTACTS: &str = "/api/v2/contacts";
    const CONTACT: &str = "/api/v2/contacts/{contact_id}";
    const COMPANIES: &str = "/api/v2/companies";
    const COMPANY: &str = "/api/v2/companies/{company_id}";
    // README.md row 36: the last segment is not published, so both spellings are served.
    const CONTACT_LINK: [&str; 2] =
        ["/api/v2/contacts/{contact_id}/crm_association", "/api/v2/contacts/{contact_id}/crm-association"];
    const COMPANY_LINK: [&str; 2] =
        ["/api/v2/companies/{company_id}/crm_association", "/api/v2/companies/{company_id}/crm-association"];
    const US: Surface = Surface::AskElephant;

    let mut operations = vec![
        operation(US, "list-contacts", Method::GET, CONTACTS, contacts::list),
        operation(US, "create-contact", Method::POST, CONTACTS, contacts::create),
        operation(US, "get-contact-by-id", Method::GET, CONTACT, contacts::get),
        operation(US, "update-contact", Method::PATCH, CONTACT, contacts::update),
        operation(US, "delete-contact", Method::DELETE, CONTACT, contacts::delete),
        operation(US, "list-companies", Method::GET, COMPANIES, companies::list),
        operation(US, "create-company", Method::POST, COMPANIES, companies::create),
        operation(US, "get-company-by-id", Method::GET, COMPANY, companies::get),
        operation(US, "update-company", Method::PATCH, COMPANY, companies::update),
        operation(US, "delete-company", Method::DELETE, COMPANY, companies::delete),
    ];
    for path in CONTACT_LINK {
        operations.extend([
            operation(US, "set-contact-crm-association", Method::PUT, path, crm_association::set_on_contact),
            operation(US, "clear-contact-crm-association", Method::DELETE, path, crm_association::clear_on_contact),
        ]);
    }
    for path in COMPANY_LINK {
        operations.extend([
            operation(US, "set-company-crm-association", Method::PUT, path, crm_association::set_on_company),
            operation(US, "clear-company-crm-association", Method::DELETE, path, crm_association::clear_on_company),
        ]);
    }
    operations
}
