//! Two versions of the program on one store: this one, and one with the next schema and a field more.
//!
//! No program of a later version can be had, so one is built: of a copy of the tree with `proof/upgrade/newer.patch` in it.

use anyhow::Result;

use crate::postgres;
use crate::program::Program;
use crate::scratch::Scratch;
use crate::server::Server;
use crate::workspace::Workspace;

/// What makes a newer version of this tree.
pub const PATCH: &str = "proof/upgrade/newer.patch";

/// The variable by which the tests hear of the newer program.
const VARIABLE: &str = "ROLO_TEST_NEWER";

/// Builds the newer program, and has both on one store.
pub fn run(workspace: &Workspace) -> Result<Option<String>> {
    let mut scratch = Scratch::new(workspace, "newer")?;
    scratch.apply(PATCH)?;
    let program = Server::build(scratch.workspace())?;
    let server = postgres::start(workspace)?;
    let tests = Program::cargo(workspace, "test --locked -p rolo --test program versions:: -- --ignored");
    tests.variable(postgres::VARIABLE, server.url("postgres")).variable(VARIABLE, &program).run()?;
    Ok(None)
}
