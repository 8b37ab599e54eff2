//! `cargo xtask order`: the test of concurrent edits at its full size, 64 writers with 1,000 edits each, on each store.
//!
//! `cargo xtask test` runs the same test with fewer edits; this one takes minutes, also with an optimised build.

use anyhow::Result;

use crate::program::Program;
use crate::workspace::Workspace;

const TEST: &str = "order::no_edit_is_lost_under_64_writers_with_1000_edits_each";

/// Builds the tests with optimisation and runs the large one.
pub fn run(workspace: &Workspace) -> Result<()> {
    let arguments = format!("test --profile bench --locked -p rolo-api --test it -- --ignored --nocapture {TEST}");
    Program::cargo(workspace, &arguments).run()
}
