//! Synthflow's dialect: its Platform API v2 for contacts and memory stores, mounted under `/v2`.
//!
//! The contract is `contracts/synthflow.openapi.json`; what it leaves open is decided in `README.md`, row by row.
//! Comments cite both. Nothing of what a write may do is decided here: `rolo_core::decide` does that.

#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod benching;
mod contacts;
mod decode;
mod errors;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod list;
mod memory_stores;
mod wire;

use std::sync::LazyLock;

use http::Method;
use rolo_core::Surface;
use rolo_http::{HttpSurface, Operation, operation};

use crate::documents::{Contract, json_document};

/// What the vendor's clients rely on.
pub(crate) static CONTRACT: Contract = Contract {
    text: include_str!("../../contracts/synthflow.openapi.json"),
    mount: "/v2",
    title: "Synthflow Platform API v2",
};

/// How this surface speaks.
pub static SURFACE: HttpSurface = HttpSurface {
    surface: Surface::Synthflow,
    prefix: "/v2",
    about: "/v2/contacts, /v2/memory_stores       as in the Synthflow Platform API v2\n",
    operations,
    documents: || vec![json_document("/openapi/synthflow.json", document)],
    refuse: errors::refuse,
    // The reference names no header on any answer.
    decorate: |_| {},
    own_headers: &[],
};

fn document() -> String {
    static TEXT: LazyLock<String> = LazyLock::new(|| CONTRACT.served().to_string());
    TEXT.clone()
}

/// All operations of the dialect, by the names of the contract.
pub fn operations() -> Vec<Operation> {
    const CONTACTS: &str = "/v2/contacts";
    const CONTACT: &str = "/v2/contacts/{contact_id}";
    const STORES: &str = "/v2/memory_stores";
    const STORE: &str = "/v2/memory_stores/{memory_store_id}";
    const ATTACH_CONTACT: &str = "/v2/memory_stores/{memory_store_id}/contacts/{contact_id}/attach";
    const DETACH_CONTACT: &str = "/v2/memory_stores/{memory_store_id}/contacts/{contact_id}/detach";
    const MEMORY_DATA: &str = "/v2/memory_stores/{memory_store_id}/contacts/{contact_id}/memory_data";
    const ATTACH_ASSISTANT: &str = "/v2/memory_stores/{memory_store_id}/assistants/{assistant_id}/attach";
    const DETACH_ASSISTANT: &str = "/v2/memory_stores/{memory_store_id}/assistants/{assistant_id}/detach";
    const DATA_NAME: &str = "get-data-for-a-specific-memory-store-and-contact";
    const US: Surface = Surface::Synthflow;

    vec![
        operation(US, "list-contacts", Method::GET, CONTACTS, contacts::list),
        operation(US, "create-a-contact", Method::POST, CONTACTS, contacts::create),
        operation(US, "get-a-contact", Method::GET, CONTACT, contacts::get),
        operation(US, "update-a-contact", Method::PATCH, CONTACT, contacts::update),
        operation(US, "delete-a-contact", Method::DELETE, CONTACT, contacts::delete),
        operation(US, "list-memory-stores", Method::GET, STORES, memory_stores::list),
        operation(US, "create-a-memory-store", Method::POST, STORES, memory_stores::create),
        // It shows the ids of its contacts, and a contact that joins does not change the store.
        operation(US, "get-a-memory-store", Method::GET, STORE, memory_stores::get).showing_others(),
        operation(US, "update-a-memory-store", Method::PATCH, STORE, memory_stores::update),
        operation(US, "delete-a-memory-store", Method::DELETE, STORE, memory_stores::delete),
        operation(
            US,
            "attach-a-contact-to-a-memory-store",
            Method::POST,
            ATTACH_CONTACT,
            memory_stores::attach_contact,
        ),
        operation(
            US,
            "detach-a-contact-from-a-memory-store",
            Method::POST,
            DETACH_CONTACT,
            memory_stores::detach_contact,
        ),
        operation(US, DATA_NAME, Method::GET, MEMORY_DATA, memory_stores::memory_data),
        operation(
            US,
            "attach-a-memory-store-to-an-agent",
            Method::POST,
            ATTACH_ASSISTANT,
            memory_stores::attach_assistant,
        ),
        operation(
            US,
            "detach-a-memory-store-from-an-agent",
            Method::POST,
            DETACH_ASSISTANT,
            memory_stores::detach_assistant,
        ),
    ]
}
