//! `cargo xtask crash`: builds the server and the program that breaks the machine under it, and runs the latter.

use anyhow::Result;

use crate::program::Program;
use crate::workspace::Workspace;

/// Builds both, and breaks.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    Program::cargo(workspace, "build --release --locked -p rolo").run()?;
    let rolo = workspace.target().join("release").join("rolo");
    let mut crash = program(workspace)?.argument("--rolo".as_ref()).argument(&rolo);
    for argument in arguments {
        crash = crash.argument(argument.as_ref());
    }
    crash.run()
}

/// The testing program, built, with a place for its files.
pub fn program(workspace: &Workspace) -> Result<Program> {
    Program::cargo(workspace, "build --locked -p rolo-crash").run()?;
    let target = workspace.target();
    Ok(Program::at(workspace, &target.join("debug").join("rolo-crash"), "--folder").argument(&target.join("crash")))
}
