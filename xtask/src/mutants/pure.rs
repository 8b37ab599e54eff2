//! `cargo xtask mutants --pure`: cargo-mutants changes the pure rules of the core one by one, and the core's own tests must
//! notice each change.

use anyhow::{Context, Result, bail};

use crate::program::Program;
use crate::tools::Tool;
use crate::workspace::Workspace;

const CARGO_MUTANTS: Tool = Tool { name: "cargo-mutants", pinned: "27.1.0", oldest: (27, 0) };

/// The files, each with rules and nothing else, by their names.
const FILES: [&str; 5] = ["decide.rs", "items.rs", "name.rs", "patch.rs", "view.rs"];

/// The changes that need not be noticed, with the reason behind ` # `.
const SPARED: &str = "proof/mutants/pure.txt";

/// Changes the rules, and fails at each change that nothing notices and that is not spared, and at each that is spared
/// without need.
pub fn run(workspace: &Workspace) -> Result<()> {
    let tool = CARGO_MUTANTS.find_or_install(workspace, "mutants --version")?;
    let folder = workspace.target().join("mutants-pure");
    std::fs::create_dir_all(&folder)?;
    let files: String = FILES.iter().map(|name| format!(" --file crates/rolo-core/src/**/{name}")).collect();
    let arguments = format!("mutants --package rolo-core --no-shuffle --colors never --output");
    let program = Program::at(workspace, &tool, &arguments).argument(&folder);
    let program = files.split_whitespace().fold(program, |program, word| program.argument(word.as_ref()));
    let outcome = program.variable("CARGO_TARGET_DIR", folder.join("target")).outcome()?;
    println!("{}", outcome.output);
    let read = |name: &str| std::fs::read_to_string(folder.join("mutants.out").join(name));
    let missed = read("missed.txt").with_context(|| "cargo-mutants came to no end")?;
    let spared = std::fs::read_to_string(workspace.root().join(SPARED))?;
    let spared: Vec<&str> = spared.lines().filter_map(|line| line.split_once(" # ")).map(|(name, _)| name).collect();
    let missed: Vec<String> = missed.lines().map(without_place).collect();
    let unknown: Vec<&String> = missed.iter().filter(|name| !spared.contains(&name.as_str())).collect();
    if !unknown.is_empty() {
        bail!("no test of rolo-core notices {unknown:#?}: add one, or the line with its reason to {SPARED}");
    }
    if let Some(needless) = spared.iter().find(|name| !missed.iter().any(|missed| missed == *name)) {
        bail!("{needless:?} is noticed by now; remove it from {SPARED}");
    }
    Ok(())
}

/// A change without its line and column, which other changes move: `decide.rs: replace a with b in c`.
fn without_place(line: &str) -> String {
    let (path, rest) = line.split_once(':').unwrap_or((line, ""));
    let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ':');
    format!("{}:{rest}", path.rsplit('/').next().unwrap_or(path))
}
