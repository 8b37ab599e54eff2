//! `cargo xtask crash`: builds the server and the program that breaks the machine under it, and runs the latter.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use crate::apt;
use crate::program::Program;
use crate::workspace::Workspace;

/// The methods that a change is checked with.
const CHECKED: &str = "kill,cut,torn,io,full,limits,slow,clients,parts,stderr,prepared";

/// Programs that break the machine, and their Debian packages.
const TOOLS: [(&str, &str); 3] = [("strace", "strace"), ("xfs_io", "xfsprogs"), ("mkfs.ext4", "e2fsprogs")];

/// What the testing program says of a row that it cannot run here.
const LEFT_OUT: &str = " left out: ";

/// The step of `cargo xtask prove`. Gives what could not be done here.
pub fn check(workspace: &Workspace) -> Result<Option<String>> {
    let arguments = ["--only".to_owned(), CHECKED.to_owned()];
    let said = on_the_release(workspace, &arguments)?.run_heard()?;
    Ok(left_out(&said))
}

/// The rows that were left out, each with the reason. Each is told when its turn comes, and once more in the table.
pub fn left_out(said: &str) -> Option<String> {
    let rows = said.lines().filter_map(|line| line.split_once(LEFT_OUT));
    let words = |text: &str| text.split_whitespace().skip(1).collect::<Vec<_>>().join(" ");
    let rows: BTreeSet<String> = rows.map(|(row, why)| format!("{} ({why})", words(row))).collect();
    let rows: Vec<String> = rows.into_iter().collect();
    (!rows.is_empty()).then(|| format!("left out of crash: {}", rows.join(", ")))
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
        println!("{error:#}; without root, what needs it is left out, and without strace nothing is tried");
    }
    let target = workspace.target();
    Ok(Program::at(workspace, &target.join("debug").join("rolo-crash"), "--folder").argument(&target.join("crash")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_out_is_told_once() {
        let row = "A2    cut/xfs                          left out: mounting needs root\n";
        let said = format!("seed 1\n{row}A1    kill/any moment      20  22564      0     12.6\n\n{row}");
        assert_eq!(left_out(&said).as_deref(), Some("left out of crash: cut/xfs (mounting needs root)"));
        assert_eq!(left_out("seed 1\n"), None);
    }
}
