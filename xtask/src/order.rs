//! `cargo xtask order`: the test of concurrent edits at its full size, 64 writers with 1,000 edits each, on each store.
//!
//! `cargo xtask test` runs the same test with fewer edits; this one takes minutes, also with an optimised build.

use anyhow::Result;

use crate::postgres;
use crate::program::Program;
use crate::steps::AT_LENGTH;
use crate::workspace::Workspace;

/// Builds the tests with optimisation, and runs the test at full length.
pub fn run(workspace: &Workspace) -> Result<()> {
    let server = postgres::start(workspace)?;
    let test = "order::no_edit_is_lost_under_64_writers";
    Program::cargo(workspace, &format!("test --profile bench --locked -p rolo-api --test it -- --nocapture {test}"))
        .variable(AT_LENGTH, "1")
        .variable(postgres::VARIABLE, server.url("postgres"))
        .run()
}
