//! What every request passes.
//!
//! From the socket inwards: `serve` takes connections from a `listener`, `tls` decrypts them, `socket` holds each to its time limits, `framing` refuses heads
//! that two servers could read differently, `router` finds the route, `run` checks and reads the request and has the
//! operation's handler answer it, `answer` writes what comes of it. A dialect gives its operations and the form of its
//! refusals ([`Dialect`]); its handlers get a [`Call`] and a [`Grant`].

mod access;
mod answer;
mod answer_body;
mod api;
mod body;
mod call;
mod conditions;
mod connection;
mod cors;
mod dialect;
mod framing;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod held;
mod listener;
mod metrics;
mod operation;
mod path;
mod plain;
mod rate;
mod refusal;
mod refusals;
mod reply;
mod retry;
mod router;
mod run;
mod serve;
mod socket;
mod system;
mod tls;

pub use answer_body::{AnswerBody, Piece};
pub use api::{
    Api, BODY_BYTES_MAX, BODY_SECONDS_MAX, CONNECTION_COUNT_MAX, HEADER_BYTES_MAX, HEADER_SECONDS_MAX,
    IDLE_SECONDS_MAX, Limits, NOTE_TIME_MAX, REQUEST_SECONDS_MAX, SHUTDOWN_SECONDS_MAX, Settings, WRITE_SECONDS_MAX,
};
pub use call::{Call, RequestId};
pub use connection::Connection;
pub use cors::CorsOrigins;
pub use dialect::{Dialect, Refused};
pub use held::{
    HELD_ALL_BYTES_MAX, HELD_BYTES_MAX, HELD_CONNECTION_BYTES_MAX, HELD_KEY_BYTES_MAX, HELD_UNKNOWN_BYTES_MAX,
    HeldLimits,
};
pub use listener::{Listener, Peer};
pub use metrics::{METRICS_CONTENT_TYPE, Measured, Metrics};
pub use operation::{
    Grant, Operation, Permission, ReadCompanies, ReadContacts, WriteCompanies, WriteContacts, operation,
};
pub use refusal::{Conflict, Refusal};
pub use reply::Reply;
pub use retry::RETRY_KEY_CHARACTERS_MAX;
pub use router::{Router, operations, pages};
pub use serve::{serve, serve_pages};
pub use tls::ALPN_PROTOCOLS;
