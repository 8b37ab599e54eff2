//! The table of all routes, as a person has reviewed it. The product's own table is not asked.

use std::collections::BTreeSet;

use rolo_api::operations;
use rolo_core::Surface::{self, AskElephant, Native, Synthflow};
use rolo_core::access::key::Scope::{self, CompaniesRead, CompaniesWrite, ContactsRead, ContactsWrite, WorkspaceAdmin};
use rolo_http::pages;

/// A route that needs a key.
pub(super) struct Route {
    pub(super) surface: Surface,
    pub(super) name: &'static str,
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    /// The scope that a key must hold, or `workspace:admin`; without one, any key will do.
    pub(super) scope: Option<Scope>,
    /// The keys of a body that it writes, or that say what it finds. All others must be without any effect.
    pub(super) writes: &'static [&'static str],
}

/// A route of the program itself.
pub(super) struct Page {
    pub(super) path: &'static str,
    /// The scopes of which a key must hold one; without any, everybody may read it.
    pub(super) scopes: &'static [Scope],
}

/// All routes of the program itself.
pub(super) const PAGES: [Page; 4] = [
    Page { path: "/", scopes: &[] },
    Page { path: "/health/live", scopes: &[] },
    Page { path: "/health/ready", scopes: &[] },
    Page { path: "/metrics", scopes: &[WorkspaceAdmin, Scope::MetricsRead] },
];

const PERSON: &[&str] = &["name", "phone_number", "email", "contact_metadata"];
const STORE: &[&str] = &["title", "description"];
const CONTACT: &[&str] =
    &["first_name", "last_name", "description", "company_id", "emails", "phone_numbers", "time_zone"];
const COMPANY: &[&str] = &["name", "description", "domains"];
const LINK: &[&str] = &["object_type", "crm_object_id", "source"];
const WHOLE: &[&str] =
    &["name", "emails", "phones", "company_id", "description", "time_zone", "metadata", "crm_link", "aliases"];
const FIRM: &[&str] = &["name", "description", "domains", "crm_link"];
const FIND: &[&str] = &["text", "filter", "sort", "limit", "after", "total"];
const NONE: &[&str] = &[];

/// All routes that need a key.
#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Synthflow, ContactsRead, "list-contacts", "GET /v2/contacts", NONE),
    route(Synthflow, ContactsWrite, "create-a-contact", "POST /v2/contacts", PERSON),
    route(Synthflow, ContactsRead, "get-a-contact", "GET /v2/contacts/{contact_id}", NONE),
    route(Synthflow, ContactsWrite, "update-a-contact", "PATCH /v2/contacts/{contact_id}", PERSON),
    route(Synthflow, ContactsWrite, "delete-a-contact", "DELETE /v2/contacts/{contact_id}", NONE),
    route(Synthflow, ContactsRead, "list-memory-stores", "GET /v2/memory_stores", NONE),
    route(Synthflow, ContactsWrite, "create-a-memory-store", "POST /v2/memory_stores", STORE),
    route(Synthflow, ContactsRead, "get-a-memory-store", "GET /v2/memory_stores/{memory_store_id}", NONE),
    route(Synthflow, ContactsWrite, "update-a-memory-store", "PATCH /v2/memory_stores/{memory_store_id}", STORE),
    route(Synthflow, ContactsWrite, "delete-a-memory-store", "DELETE /v2/memory_stores/{memory_store_id}", NONE),
    route(Synthflow, ContactsWrite, "attach-a-contact-to-a-memory-store",
        "POST /v2/memory_stores/{memory_store_id}/contacts/{contact_id}/attach", NONE),
    route(Synthflow, ContactsWrite, "detach-a-contact-from-a-memory-store",
        "POST /v2/memory_stores/{memory_store_id}/contacts/{contact_id}/detach", NONE),
    route(Synthflow, ContactsRead, "get-data-for-a-specific-memory-store-and-contact",
        "GET /v2/memory_stores/{memory_store_id}/contacts/{contact_id}/memory_data", NONE),
    route(Synthflow, ContactsWrite, "attach-a-memory-store-to-an-agent",
        "POST /v2/memory_stores/{memory_store_id}/assistants/{assistant_id}/attach", NONE),
    route(Synthflow, ContactsWrite, "detach-a-memory-store-from-an-agent",
        "POST /v2/memory_stores/{memory_store_id}/assistants/{assistant_id}/detach", NONE),
    route(AskElephant, ContactsRead, "list-contacts", "GET /api/v2/contacts", NONE),
    route(AskElephant, ContactsWrite, "create-contact", "POST /api/v2/contacts", CONTACT),
    route(AskElephant, ContactsRead, "get-contact-by-id", "GET /api/v2/contacts/{contact_id}", NONE),
    route(AskElephant, ContactsWrite, "update-contact", "PATCH /api/v2/contacts/{contact_id}", CONTACT),
    route(AskElephant, ContactsWrite, "delete-contact", "DELETE /api/v2/contacts/{contact_id}", NONE),
    route(AskElephant, CompaniesRead, "list-companies", "GET /api/v2/companies", NONE),
    route(AskElephant, CompaniesWrite, "create-company", "POST /api/v2/companies", COMPANY),
    route(AskElephant, CompaniesRead, "get-company-by-id", "GET /api/v2/companies/{company_id}", NONE),
    route(AskElephant, CompaniesWrite, "update-company", "PATCH /api/v2/companies/{company_id}", COMPANY),
    route(AskElephant, CompaniesWrite, "delete-company", "DELETE /api/v2/companies/{company_id}", NONE),
    route(AskElephant, ContactsWrite, "set-contact-crm-association",
        "PUT /api/v2/contacts/{contact_id}/crm_association", LINK),
    route(AskElephant, ContactsWrite, "set-contact-crm-association",
        "PUT /api/v2/contacts/{contact_id}/crm-association", LINK),
    route(AskElephant, ContactsWrite, "clear-contact-crm-association",
        "DELETE /api/v2/contacts/{contact_id}/crm_association", NONE),
    route(AskElephant, ContactsWrite, "clear-contact-crm-association",
        "DELETE /api/v2/contacts/{contact_id}/crm-association", NONE),
    route(AskElephant, CompaniesWrite, "set-company-crm-association",
        "PUT /api/v2/companies/{company_id}/crm_association", LINK),
    route(AskElephant, CompaniesWrite, "set-company-crm-association",
        "PUT /api/v2/companies/{company_id}/crm-association", LINK),
    route(AskElephant, CompaniesWrite, "clear-company-crm-association",
        "DELETE /api/v2/companies/{company_id}/crm_association", NONE),
    route(AskElephant, CompaniesWrite, "clear-company-crm-association",
        "DELETE /api/v2/companies/{company_id}/crm-association", NONE),
    route(Native, ContactsRead, "list-contacts", "GET /rolo/v1/contacts", NONE),
    route(Native, ContactsWrite, "create-contact", "POST /rolo/v1/contacts", WHOLE),
    route(Native, ContactsRead, "get-contact", "GET /rolo/v1/contacts/{contact_id}", NONE),
    route(Native, ContactsWrite, "update-contact", "PATCH /rolo/v1/contacts/{contact_id}", WHOLE),
    route(Native, ContactsWrite, "upsert-contact", "PUT /rolo/v1/contacts", WHOLE),
    route(Native, ContactsWrite, "restore-contact", "POST /rolo/v1/contacts/{contact_id}:restore", NONE),
    route(Native, ContactsWrite, "delete-contact", "DELETE /rolo/v1/contacts/{contact_id}", NONE),
    route(Native, ContactsRead, "query-contacts", "QUERY /rolo/v1/contacts", FIND),
    route(Native, ContactsRead, "search-contacts", "POST /rolo/v1/contacts:search", FIND),
    route(Native, ContactsWrite, "batch-contacts", "POST /rolo/v1/contacts:batch", &["operations"]),
    route(Native, ContactsRead, "get-contact-by-email", "GET /rolo/v1/contacts/by/email/{email}", NONE),
    route(Native, ContactsRead, "get-contact-by-phone", "GET /rolo/v1/contacts/by/phone/{phone}", NONE),
    route(Native, ContactsRead, "get-contact-by-synthflow-id", "GET /rolo/v1/contacts/by/synthflow/{alias}", NONE),
    route(Native, ContactsRead, "get-contact-by-askelephant-id", "GET /rolo/v1/contacts/by/askelephant/{alias}", NONE),
    route(Native, ContactsRead, "list-contact-changes", "GET /rolo/v1/contacts/{contact_id}/changes", NONE),
    route(Native, ContactsRead, "blame-contact", "GET /rolo/v1/contacts/{contact_id}/blame", NONE),
    route(Native, ContactsRead, "list-changes", "GET /rolo/v1/changes", NONE),
    route(Native, ContactsRead, "get-change", "GET /rolo/v1/changes/{position}", NONE),
    route(Native, CompaniesRead, "list-companies", "GET /rolo/v1/companies", NONE),
    route(Native, CompaniesWrite, "create-company", "POST /rolo/v1/companies", FIRM),
    route(Native, CompaniesRead, "get-company", "GET /rolo/v1/companies/{company_id}", NONE),
    route(Native, CompaniesWrite, "update-company", "PATCH /rolo/v1/companies/{company_id}", FIRM),
    route(Native, CompaniesWrite, "delete-company", "DELETE /rolo/v1/companies/{company_id}", NONE),
    route(Native, CompaniesRead, "list-company-changes", "GET /rolo/v1/companies/{company_id}/changes", NONE),
    route(Native, ContactsRead, "list-memory-stores", "GET /rolo/v1/memory_stores", NONE),
    route(Native, ContactsWrite, "create-memory-store", "POST /rolo/v1/memory_stores", STORE),
    route(Native, ContactsRead, "get-memory-store", "GET /rolo/v1/memory_stores/{memory_store_id}", NONE),
    route(Native, ContactsWrite, "update-memory-store", "PATCH /rolo/v1/memory_stores/{memory_store_id}", STORE),
    route(Native, ContactsWrite, "delete-memory-store", "DELETE /rolo/v1/memory_stores/{memory_store_id}", NONE),
    route(Native, ContactsRead, "list-memory-store-changes", "GET /rolo/v1/memory_stores/{memory_store_id}/changes", NONE),
    route(Native, ContactsWrite, "attach-contact",
        "PUT /rolo/v1/memory_stores/{memory_store_id}/contacts/{contact_id}", NONE),
    route(Native, ContactsWrite, "detach-contact",
        "DELETE /rolo/v1/memory_stores/{memory_store_id}/contacts/{contact_id}", NONE),
    route(Native, ContactsWrite, "attach-assistant",
        "PUT /rolo/v1/memory_stores/{memory_store_id}/assistants/{assistant_id}", NONE),
    route(Native, ContactsWrite, "detach-assistant",
        "DELETE /rolo/v1/memory_stores/{memory_store_id}/assistants/{assistant_id}", NONE),
    route(Native, WorkspaceAdmin, "get-workspace", "GET /rolo/v1/workspace", NONE),
    open(Native, "get-key", "GET /rolo/v1/key"),
    route(Native, ContactsWrite, "undo-change", "POST /rolo/v1/changes/{position}:undo", NONE),
];

/// A row; `line` is its method and its path.
const fn route(
    surface: Surface,
    scope: Scope,
    name: &'static str,
    line: &'static str,
    writes: &'static [&'static str],
) -> Route {
    Route { scope: Some(scope), writes, ..open(surface, name, line) }
}

/// The row of a route that any key may use, and that writes nothing.
const fn open(surface: Surface, name: &'static str, line: &'static str) -> Route {
    let mut space = 0;
    while line.as_bytes()[space] != b' ' {
        space += 1;
    }
    let (method, rest) = line.split_at(space);
    Route { surface, name, method, path: rest.split_at(1).1, scope: None, writes: NONE }
}

/// The rows of each path.
pub(super) fn paths() -> BTreeSet<&'static str> {
    ROUTES.iter().map(|route| route.path).collect()
}

#[test]
fn every_route_has_a_row_and_every_row_has_its_route() {
    let row = |surface: Surface, scope: Option<Scope>, name: &str, method: &str, path: &str| {
        let scope = scope.map_or("any key", Scope::as_str);
        format!("{} {name}: {method} {path}, {scope}", surface.as_str())
    };
    let known: BTreeSet<String> =
        ROUTES.iter().map(|route| row(route.surface, route.scope, route.name, route.method, route.path)).collect();
    let operations = operations();
    let routes =
        operations.iter().map(|known| row(known.surface, known.scope(), known.name, known.method.as_str(), known.path));
    let routes: BTreeSet<String> = routes.collect();
    let without_row: Vec<_> = routes.difference(&known).collect();
    let without_route: Vec<_> = known.difference(&routes).collect();
    assert!(without_row.is_empty(), "review these, and give each a row in routes.rs: {without_row:#?}");
    assert!(without_route.is_empty(), "these rows have no route of that name, scope and path: {without_route:#?}");
    assert_eq!(ROUTES.len(), operations.len(), "a row stands twice");
    assert_eq!(PAGES.map(|page| page.path).to_vec(), pages(), "a route of the program itself has no row");
}
