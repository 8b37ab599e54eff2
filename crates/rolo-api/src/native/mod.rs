//! Rolo's own API, mounted under `/rolo/v1`: all that a record holds, of which the dialects show a part each.
//!
//! Conventions stand in `README.md`. Nothing of what a write may do is decided here: `rolo_core` does that.

mod batch;
mod changes;
mod companies;
mod contacts;
mod decode;
mod decode_others;
mod errors;
mod feed;
mod find;
mod json_patch;
mod memory_stores;
mod openapi;
mod prefer;
mod proposal;
mod query;
mod reference;
mod route;
mod routes;
mod routes_of_others;
mod shown;
mod upsert;
mod workspace;
mod write;

use rolo_core::Surface;
use rolo_http::{Document, HttpSurface, Operation};

pub(crate) use self::openapi::document;
use crate::documents::json_document;

/// The surface.
pub static SURFACE: HttpSurface = HttpSurface {
    surface: Surface::Native,
    prefix: "/rolo/v1",
    about: "/rolo/v1/contacts, /rolo/v1/changes   Rolo's own API, with history and undo: /rolo/v1/openapi.json\n",
    operations,
    documents,
    refuse: errors::refuse,
    decorate: |_| {},
    own_headers: &["accept-patch", "accept-query", "preference-applied"],
};

/// All operations of the surface.
pub fn operations() -> Vec<Operation> {
    routes::routes().into_iter().map(|route| route.operation).collect()
}

/// The documents of the surface.
fn documents() -> Vec<Document> {
    let mut documents = vec![json_document("/rolo/v1/openapi.json", openapi::text)];
    documents.extend(errors::documents());
    documents.extend(crate::docs::documents());
    documents
}
