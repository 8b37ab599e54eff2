//! `cargo xtask crash`: builds the server and the program that breaks the machine under it, and runs the latter.

use std::path::Path;

use anyhow::Result;

use crate::apt;
use crate::program::Program;
use crate::workspace::Workspace;

/// The methods that a change is checked with.
const CHECKED: &str = "kill,cut,torn,io,full,limits,slow,clients,prepared";

/// Programs that break the machine, and their Debian packages.
const TOOLS: [(&str, &str); 3] = [("strace", "strace"), ("xfs_io", "xfsprogs"), ("mkfs.ext4", "e2fsprogs")];

/// What the testing program says of a row that it cannot run here.
const LEFT_OUT: &str = " left out: ";

/// The step of `cargo xtask test`. Gives what could not be done here.
pub fn check(workspace: &Workspace) -> Result<Option<String>> {
    let arguments = ["--only".to_owned(), CHECKED.to_owned()];
    let said = on_the_release(workspace, &arguments)?.run_heard()?;
    // Each is told when its turn comes, and once more in the table.
    let rows = said.lines().filter_map(|line| line.split_once(LEFT_OUT));
    let mut rows: Vec<String> = rows
        .map(|(row, why)| format!("{} ({why})", row.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")))
        .collect();
    rows.sort();
    rows.dedup();
    Ok((!rows.is_empty()).then(|| format!("left out of crash: {}", rows.join(", "))))
}

/// Builds both, and breaks.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    on_the_release(workspace, arguments)?.run()
}

fn on_the_release(workspace: &Workspace, arguments: &[String]) -> Result<Program> {
    Program::cargo(workspace, "build --release --locked -p rolo").run()?;
    let rolo = workspace.target().join("release").join("rolo");
    let mut crash = program(workspace)?.argument("--rolo".as_ref()).argument(&rolo);
    for argument in arguments {
        crash = crash.argument(argument.as_ref());
    }
    Ok(crash)
}

/// The testing program, built, with a place for its files, and with the tools that can be had.
pub fn program(workspace: &Workspace) -> Result<Program> {
    Program::cargo(workspace, "build --locked -p rolo-crash").run()?;
    let is_there = |tool: &str| Program::at(workspace, Path::new(tool), "-V").output().is_some();
    let missing: Vec<&str> = TOOLS.iter().filter(|(tool, _)| !is_there(tool)).map(|(_, package)| *package).collect();
    if !missing.is_empty()
        && let Err(error) = apt::install(workspace, &missing.join(" "))
    {
        println!("{error:#}; what needs them is left out");
    }
    let target = workspace.target();
    Ok(Program::at(workspace, &target.join("debug").join("rolo-crash"), "--folder").argument(&target.join("crash")))
}
