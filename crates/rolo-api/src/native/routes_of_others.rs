//! The routes of companies, memory stores, the workspace and the key.

use http::Method;
use rolo_http::{open_operation, operation};

use super::route::{AFTER, Body, DRY_RUN, LIMIT, ORDER, Parameter, Route, UPDATED_BEFORE, UPDATED_FROM, US, read};
use super::{companies, memory_stores, workspace};

/// Companies.
pub(super) fn company_routes() -> Vec<Route> {
    use Parameter as P;
    const COMPANIES: &str = "/rolo/v1/companies";
    const COMPANY: &str = "/rolo/v1/companies/{company_id}";
    const CHANGES: &str = "/rolo/v1/companies/{company_id}/changes";
    vec![
        Route {
            parameters: &[
                LIMIT,
                AFTER,
                ORDER,
                P("text", "string", "With this text in its name, in any case."),
                P("domain", "string", "With this domain."),
                UPDATED_FROM,
                UPDATED_BEFORE,
            ],
            refusals: &[],
            ..read(
                operation(US, "list-companies", Method::GET, COMPANIES, companies::list),
                "Companies by their last change, the newest first unless asked otherwise.",
                "CompanyList",
            )
        },
        Route {
            parameters: &[DRY_RUN],
            body: Some(Body::Company),
            refusals: &[],
            ..read(
                operation(US, "create-company", Method::POST, COMPANIES, companies::create),
                "Makes a company.",
                "Company",
            )
        },
        read(operation(US, "get-company", Method::GET, COMPANY, companies::get), "A company.", "Company"),
        Route {
            parameters: &[DRY_RUN],
            body: Some(Body::CompanyPatch),
            refusals: &[404, 415],
            ..read(
                operation(US, "update-company", Method::PATCH, COMPANY, companies::update),
                "Changes a company, by a JSON merge patch (RFC 7396).",
                "Company",
            )
        },
        Route {
            parameters: &[DRY_RUN],
            ..read(
                operation(US, "delete-company", Method::DELETE, COMPANY, companies::delete),
                "Deletes a company; its contacts lose the link, and its history stays.",
                "Deletion",
            )
        },
        Route {
            parameters: &[LIMIT, AFTER],
            ..read(
                operation(US, "list-company-changes", Method::GET, CHANGES, companies::changes),
                "The history of a company, the latest change first, also of one that was deleted.",
                "ChangeList",
            )
        },
    ]
}

/// Memory stores, and who belongs to one.
pub(super) fn memory_store_routes() -> Vec<Route> {
    use Parameter as P;
    const STORES: &str = "/rolo/v1/memory_stores";
    const STORE: &str = "/rolo/v1/memory_stores/{memory_store_id}";
    const CHANGES: &str = "/rolo/v1/memory_stores/{memory_store_id}/changes";
    const CONTACT: &str = "/rolo/v1/memory_stores/{memory_store_id}/contacts/{contact_id}";
    const ASSISTANT: &str = "/rolo/v1/memory_stores/{memory_store_id}/assistants/{assistant_id}";
    let link = |operation, summary, answer| Route { parameters: &[DRY_RUN], ..read(operation, summary, answer) };
    vec![
        Route {
            parameters: &[LIMIT, AFTER, P("text", "string", "With this text in its title, in any case.")],
            refusals: &[],
            ..read(
                operation(US, "list-memory-stores", Method::GET, STORES, memory_stores::list),
                "Memory stores, the newest first.",
                "MemoryStoreList",
            )
        },
        Route {
            parameters: &[DRY_RUN],
            body: Some(Body::MemoryStore),
            refusals: &[],
            ..read(
                operation(US, "create-memory-store", Method::POST, STORES, memory_stores::create),
                "Makes a memory store.",
                "MemoryStore",
            )
        },
        read(
            operation(US, "get-memory-store", Method::GET, STORE, memory_stores::get),
            "A memory store. Its contacts are found by the filter `memory_store_id`.",
            "MemoryStore",
        ),
        Route {
            parameters: &[DRY_RUN],
            body: Some(Body::MemoryStorePatch),
            refusals: &[404, 415],
            ..read(
                operation(US, "update-memory-store", Method::PATCH, STORE, memory_stores::update),
                "Changes a memory store, by a JSON merge patch (RFC 7396).",
                "MemoryStore",
            )
        },
        link(
            operation(US, "delete-memory-store", Method::DELETE, STORE, memory_stores::delete),
            "Deletes a memory store; its contacts leave it, and its history stays.",
            "Deletion",
        ),
        Route {
            parameters: &[LIMIT, AFTER],
            ..read(
                operation(US, "list-memory-store-changes", Method::GET, CHANGES, memory_stores::changes),
                "The history of a memory store, the latest change first, also of one that was deleted.",
                "ChangeList",
            )
        },
        link(
            operation(US, "attach-contact", Method::PUT, CONTACT, memory_stores::attach_contact),
            "Puts a contact into a memory store; once more changes nothing.",
            "Contact",
        ),
        link(
            operation(US, "detach-contact", Method::DELETE, CONTACT, memory_stores::detach_contact),
            "Takes a contact out of a memory store; once more changes nothing.",
            "Contact",
        ),
        link(
            operation(US, "attach-assistant", Method::PUT, ASSISTANT, memory_stores::attach_assistant),
            "Lets an assistant use a memory store; once more changes nothing.",
            "MemoryStore",
        ),
        link(
            operation(US, "detach-assistant", Method::DELETE, ASSISTANT, memory_stores::detach_assistant),
            "Ends the use of a memory store by an assistant; once more changes nothing.",
            "MemoryStore",
        ),
    ]
}

/// The workspace, and the key that asks.
pub(super) fn workspace_routes() -> Vec<Route> {
    vec![
        Route {
            refusals: &[],
            ..read(
                operation(US, "get-workspace", Method::GET, "/rolo/v1/workspace", workspace::get),
                "The workspace of the key: what it holds, and how it is set. For keys with `workspace:admin`.",
                "Workspace",
            )
        },
        Route {
            refusals: &[],
            ..read(
                open_operation(US, "get-key", Method::GET, "/rolo/v1/key", workspace::key),
                "The key that asks: its name, its scopes and its workspace. Any key may ask.",
                "Key",
            )
        },
    ]
}
