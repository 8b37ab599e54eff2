//! What tests are made of: a server of the real kind on a free port, a clock that tests move, clients, and a look into
//! the database. Never shipped.
//!
//! A test is a sentence, through the front door, on each store:
//!
//! ```ignore
//! use rolo_testkit::{TestRolo, json, on_each_store};
//!
//! on_each_store! {
//!     async fn an_empty_email_clears_it(rolo: TestRolo) {
//!         let ada = rolo.contact().name("Ada Lovelace").email("ada@example.org").create().await;
//!         rolo.synthflow().patch(&ada.synthflow_path(), json!({ "email": "" })).await.expect(200);
//!         assert_eq!(rolo.changes_of(&ada).await.last().map(|change| change.fields().expect("sound")), Some(vec!["emails".to_owned()]));
//!     }
//! }
//! ```

mod backend;
mod body_fields;
mod citus;
mod client;
mod contacts;
mod databases;
mod environment;
mod fault_proxy;
mod good_bodies;
pub mod http2;
mod http2_attacks;
mod leaks;
mod length;
mod mutation;
mod raw;
mod round_trips;
mod server;
mod session;
pub mod smuggling;
mod waiting;

pub use backend::{Backend, Snapshot, TestStore};
pub use body_fields::{body_fields, fields_written};
pub use client::{Client, Reply};
pub use contacts::{ContactBuilder, TestContact};
pub use databases::{TestDatabase, options};
pub use environment::{SeededEntropy, TestClock};
pub use fault_proxy::{Cut, Cutter, Held, Hold};
pub use good_bodies::good_body;
pub use http2_attacks::{Attack, Stated, attacks};
pub use leaks::{leak, without_request_ids};
pub use length::Trials;
pub use mutation::Mutator;
pub use raw::{RawAnswer, read_answer, read_to_end};
pub use round_trips::RoundTrips;
pub use serde_json::{Value, json};
pub use server::{Start, Surfaces, TestRolo};
pub use waiting::settle;

/// Writes each test once, and runs it on each store.
///
/// `async fn name(rolo: TestRolo) { … }` starts a server of its own for each run; `async fn name(backend: Backend) { … }`
/// leaves that to the test.
#[macro_export]
macro_rules! on_each_store {
    ($($(#[$meta:meta])* async fn $name:ident($rolo:ident: TestRolo) $body:block)*) => {
        $($(#[$meta])* mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn sentence($rolo: $crate::TestRolo) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                sentence($crate::TestRolo::start($crate::Backend::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                sentence($crate::TestRolo::start($crate::Backend::Postgres).await).await;
            }
        })*
    };
    ($($(#[$meta:meta])* async fn $name:ident($backend:ident: Backend) $body:block)*) => {
        $($(#[$meta])* mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn sentence($backend: $crate::Backend) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                sentence($crate::Backend::Sqlite).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                sentence($crate::Backend::Postgres).await;
            }
        })*
    };
}
