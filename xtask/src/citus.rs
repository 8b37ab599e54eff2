//! `cargo xtask citus`: the tests of the store and of the surfaces on somebody's real Citus.

use anyhow::Result;

use crate::postgres;
use crate::program::Program;
use crate::workspace::Workspace;

/// The variable by which the databases of tests are made on all nodes.
const VARIABLE: &str = "ROLO_TEST_CITUS";

/// Runs both suites to their ends, one test at a time: each has databases made on all nodes.
pub fn run(workspace: &Workspace, coordinator: &str, only: &str) -> Result<()> {
    let tests = "test --locked -p rolo-store -p rolo-api --test it --no-fail-fast -- --test-threads 1";
    let tests = Program::cargo(workspace, &format!("{tests} --skip citus:: {only}"));
    tests.variable(VARIABLE, "1").secret(postgres::VARIABLE, coordinator).run()
}
