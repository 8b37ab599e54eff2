//! What everything that proves Rolo from outside is made of: one launcher of the real program, one maker of keys, one HTTP
//! client, one list of tables.
//!
//! A client is blocking ([`Client`]) or, with the feature `load`, one of many at once (`Connection`, `load`). Both send what
//! [`request`] makes, or bytes of their own where the bytes are the test, and read answers by [`Frame::first`].
//!
//! Not here: a client of HTTP/2 and a server in the same process, which tests of a surface need (`rolo-testkit`).
#![allow(clippy::disallowed_methods, reason = "never shipped, and it starts real programs in real time")]

mod client;
#[cfg(feature = "load")]
mod load;
mod program;
mod reply;
mod server;
mod store;
pub mod tables;
mod usage;

pub use client::Client;
#[cfg(feature = "load")]
pub use load::{Connection, Load, load};
pub use program::{ADMIN, COUNTED, METRICS, Program, without_settings};
pub use reply::{Frame, Reply, request};
pub use server::{Ended, Log, REFUSED, STORE_FAILED, Server, Start, Started};
pub use store::{DISK, Kind, Maker, Store};
pub use usage::{Stat, Usage, Work, children};
