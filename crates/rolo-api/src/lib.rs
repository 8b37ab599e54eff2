//! The dialects: other vendors' APIs over the one store.
//!
//! A dialect (`synthflow`, `askelephant`) translates: it decodes its wire form into a command, and encodes the outcome or
//! refusal back. Everything that every request passes before is in `rolo-http`; no rule of contacts is here.

pub mod askelephant;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
pub mod synthflow;

use rolo_http::{HttpSurface, Operation};

/// All dialects, for [`rolo_http::Router::new`].
pub static SURFACES: [&HttpSurface; 2] = [&synthflow::SURFACE, &askelephant::SURFACE];

/// All operations of all dialects: their routes, each of which needs a key.
pub fn operations() -> Vec<Operation> {
    SURFACES.into_iter().flat_map(|surface| (surface.operations)()).collect()
}
