//! `cargo xtask hostile`: builds the server and the program that attacks it, and runs the latter.

use anyhow::Result;

use crate::program::Program;
use crate::workspace::Workspace;

/// Builds both, and attacks.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    Program::cargo(workspace, "build --release --locked -p rolo -p rolo-hostile").run()?;
    let target = workspace.target();
    let (rolo, hostile) = (target.join("release").join("rolo"), target.join("release").join("rolo-hostile"));
    let mut attack = Program::at(workspace, &hostile, "--rolo").argument(&rolo);
    for argument in arguments {
        attack = attack.argument(argument.as_ref());
    }
    attack.run()
}
