//! The parts that every HTTP surface needs: connections, routes, keys, limits, retries, answers.
//!
//! From the socket inwards: `net` takes connections, decrypts them, holds each to its limits, and refuses heads that two
//! servers could read differently; `request` finds the route, checks the key, the rate and the scope, and reads the body; the
//! operation's handler answers; `response` writes what comes of it. A surface gives its operations and the form of its refusals
//! ([`HttpSurface`]); its handlers get a [`Call`] and a [`Grant`]. Which surfaces there are is for the program to say: it hands
//! them to [`Router::new`].

mod api;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod limits;
mod logs;
mod metrics;
mod net;
mod pages;
mod request;
mod response;
mod surface;

pub use api::{Api, NOTE_TIME_MAX, Settings};
pub use limits::{
    BODY_BYTES_MAX, BODY_SECONDS_MAX, CONNECTION_COUNT_MAX, HEADER_BYTES_MAX, HEADER_SECONDS_MAX, IDLE_SECONDS_MAX,
    Limits, REQUEST_SECONDS_MAX, SHUTDOWN_SECONDS_MAX, WRITE_SECONDS_MAX,
};
pub use metrics::{METRICS_CONTENT_TYPE, Measured, Metrics};
pub use net::connection::Connection;
pub use net::listener::{Listener, Peer};
pub use net::memory_quota::{
    HELD_ALL_BYTES_MAX, HELD_BYTES_MAX, HELD_CONNECTION_BYTES_MAX, HELD_KEY_BYTES_MAX, HELD_UNKNOWN_BYTES_MAX,
    HeldLimits,
};
pub use net::serve::{serve, serve_pages};
pub use net::tls::ALPN_PROTOCOLS;
pub use request::body::BodyStream;
pub use request::cors::CorsOrigins;
pub use request::idempotency::IDEMPOTENCY_KEY_CHARACTERS_MAX;
pub use request::router::{Router, pages};
pub use response::body::{AnswerBody, Piece};
pub use response::refusal::{Conflict, RequestError};
pub use response::reply::{Body, JsonReply, Reply};
pub use response::stream::{BrokenOff, ByteStream};
pub use surface::call::{BatchResult, BatchWrite, Call};
pub use surface::caller::{Caller, KeyWatch};
pub use surface::grant::{
    AdministerWorkspace, Chosen, Grant, Permission, ReadCompanies, ReadContacts, WriteCompanies, WriteContacts,
};
pub use surface::operation::{Operation, RouteLimits, open_operation, operation};
pub use surface::request_id::RequestId;
pub use surface::{Document, HttpSurface, Refused};
