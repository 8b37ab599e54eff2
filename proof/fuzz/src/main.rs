//! Coverage-guided fuzzing of everything that reads a caller's bytes.
//!
//! One program for all targets, since most of it is the same; `ROLO_FUZZ_TARGET` chooses. A target is a function that takes
//! any bytes and panics when something does not hold of them. `cargo xtask fuzz` builds and runs them; what they found and
//! what they began with is in `seeds`.

#![no_main]

mod core;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use rolo_api::fuzzing::{askelephant, synthflow};
use rolo_http::fuzzing as http;

/// A target.
type Target = fn(&[u8]);

/// All targets. `cargo xtask fuzz` has the same list, and so do the folders of `seeds`.
const TARGETS: [(&str, Target); 20] = [
    ("json", core::json),
    ("metadata", core::metadata),
    ("ids", core::ids),
    ("keys", core::keys),
    ("emails", core::emails),
    ("phones", core::phones),
    ("filters", core::filters),
    ("synthflow-contact", synthflow::contact),
    ("synthflow-memory-store", synthflow::memory_store),
    ("synthflow-query", synthflow::query),
    ("askelephant-contact", askelephant::contact),
    ("askelephant-company", askelephant::company),
    ("askelephant-link", askelephant::link),
    ("askelephant-query", askelephant::query),
    ("askelephant-cursor", askelephant::cursor),
    ("conditions", http::conditions),
    ("retries", http::retries),
    ("credentials", http::credentials),
    ("paths", http::paths),
    ("framing", http::framing),
];

fn chosen() -> Target {
    static CHOSEN: OnceLock<Target> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = std::env::var("ROLO_FUZZ_TARGET").unwrap_or_default();
        let found = TARGETS.iter().find(|(known, _)| *known == name);
        found.unwrap_or_else(|| panic!("ROLO_FUZZ_TARGET is {name:?}, which is no target")).1
    })
}

fuzz_target!(|data: &[u8]| chosen()(data));
