//! The APIs over the one store: two vendors' and our own.
//!
//! A surface (`synthflow`, `askelephant`, `native`) translates: it decodes its wire form into a command, and encodes the outcome or
//! refusal back. Everything that every request passes before is in `rolo-http`; no rule of contacts is here.

pub mod askelephant;
mod docs;
mod documents;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
pub mod native;
pub mod synthflow;

use rolo_http::{HttpSurface, Operation};

/// All of them, for [`rolo_http::Router::new`].
pub static SURFACES: [&HttpSurface; 3] = [&synthflow::SURFACE, &askelephant::SURFACE, &native::SURFACE];

/// All operations of all surfaces: their routes, each of which needs a key.
pub fn operations() -> Vec<Operation> {
    SURFACES.into_iter().flat_map(|surface| (surface.operations)()).collect()
}
