//! Input that means harm: each case with its stated result. Whatever comes, there is no 5xx and no panic, a refusal has
//! its dialect's form and leaves no trace, and memory stays bounded.
//!
//! What HTTP itself must refuse byte by byte is in `edge::http` and `edge::bodies`; slow clients are in `edge::slow`. The
//! same attacks against the shipped program, with its memory watched, are `cargo xtask hostile`.

mod costs;
mod http2;
mod json;
mod memory;
mod mutated;
mod sizes;
mod smuggling;
mod unicode;

use rolo_core::Surface;
use rolo_testkit::Reply;

use crate::edge::sample::Sample;

/// A refusal has its dialect's form, and its body names its own status and request.
#[track_caller]
pub(crate) fn refused_in_form(reply: &Reply, sample: &Sample) {
    let id = reply.header("x-request-id");
    match sample.surface {
        Surface::Synthflow => assert_eq!(reply.body["detail"]["request_id"], id, "{}", reply.text),
        _ => {
            assert_eq!((&reply.body["request_id"], &reply.body["status"]), (&id.into(), &reply.status.into()));
            assert_eq!(reply.header("content-type"), "application/problem+json");
        }
    }
}
