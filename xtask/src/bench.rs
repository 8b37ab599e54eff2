//! `cargo xtask bench`: builds the server and the program that measures it, and runs the latter.

use anyhow::Result;

use crate::postgres;
use crate::program::Program;
use crate::workspace::Workspace;

/// Builds both and measures.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|argument| argument.contains("postgres")) {
        postgres::make_available(workspace)?;
    }
    Program::cargo(workspace, "build --release --locked -p rolo -p rolo-bench").run()?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.root().join("target"), Into::into);
    let release = target.join("release");
    let mut bench = Program::at(workspace, &release.join("rolo-bench"), "--rolo").argument(&release.join("rolo"));
    for argument in arguments {
        bench = bench.argument(argument.as_ref());
    }
    bench.run()
}
