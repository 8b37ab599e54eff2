//! `cargo xtask order`: the test of concurrent edits at its full size, 64 writers with 1,000 edits each, on each store.
//!
//! `cargo xtask test` runs the same test with fewer edits; this one takes minutes, also with an optimised build.

use anyhow::Result;

use crate::postgres;
use crate::program::Program;
use crate::workspace::Workspace;

const EDIT_COUNT: usize = 1_000;

/// Builds the tests with optimisation and with many edits, and runs the test.
pub fn run(workspace: &Workspace) -> Result<()> {
    let server = postgres::start(workspace)?;
    let test = "order::no_edit_is_lost_under_64_writers";
    Program::cargo(workspace, &format!("test --profile bench --locked -p rolo-api --test it -- --nocapture {test}"))
        .variable("ROLO_ORDER_EDITS", EDIT_COUNT.to_string())
        .variable(postgres::VARIABLE, server.url("postgres"))
        .run()
}
