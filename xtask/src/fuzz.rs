//! `cargo xtask fuzz`: lets the fuzz targets run for a while, and tells what they find.
//!
//! The program is `fuzz/`, with libFuzzer in it. The compiler's own coverage counters are enough for that, and stable: no
//! nightly toolchain and no sanitizer of memory, since our crates hold no `unsafe`. Targets begin with what is in
//! `proof/fuzz/seeds` and with what earlier runs have kept in `target/fuzz/corpus`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::apt;
use crate::program::Program;
use crate::workspace::Workspace;

/// The targets, as `proof/fuzz/src/main.rs` has them.
pub const TARGETS: [&str; 20] = [
    "json",
    "metadata",
    "ids",
    "keys",
    "emails",
    "phones",
    "filters",
    "synthflow-contact",
    "synthflow-memory-store",
    "synthflow-query",
    "askelephant-contact",
    "askelephant-company",
    "askelephant-link",
    "askelephant-query",
    "askelephant-cursor",
    "conditions",
    "retries",
    "credentials",
    "paths",
    "framing",
];

/// Seconds for each target in a check of a change.
const SECONDS_IN_A_CHECK: u64 = 3;

/// Seconds that one input may take.
const INPUT_SECONDS_MAX: u64 = 1;

/// Mebibytes that the program may take; most of them are tables of phone numbers and time zones.
const MEMORY_MEBIBYTES_MAX: u64 = 256;

/// Bytes of an input. Longer ones find nothing that these do not, and fewer of them are tried.
const INPUT_BYTES_MAX: usize = 4_096;

const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The step of `cargo xtask prove`.
pub fn check(workspace: &Workspace) -> Result<Option<String>> {
    run(workspace, SECONDS_IN_A_CHECK, &[])?;
    Ok(None)
}

/// Runs these targets, or all, so long each.
pub fn run(workspace: &Workspace, seconds: u64, targets: &[String]) -> Result<()> {
    let program = build(workspace)?;
    let mut findings = Vec::new();
    for target in TARGETS.iter().filter(|target| targets.is_empty() || targets.iter().any(|one| one == *target)) {
        if !finds_nothing(workspace, &program, target, seconds)? {
            findings.push(*target);
        }
    }
    if !findings.is_empty() {
        let folder = folder(workspace).join("findings");
        bail!("{findings:?} have found something; the inputs are in {}", folder.display());
    }
    Ok(())
}

fn build(workspace: &Workspace) -> Result<PathBuf> {
    apt::ensure(workspace, "c++", "g++")?;
    let host = Program::at(workspace, Path::new("rustc"), "-vV").output().context("rustc does not say what it is")?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not name its host")?;
    // Naming the target keeps the flags away from build scripts and macros.
    let build =
        format!("build --quiet --release --locked --manifest-path proof/fuzz/Cargo.toml --target {host} --target-dir");
    Program::cargo(workspace, &build).argument(&folder(workspace)).variable("RUSTFLAGS", FLAGS).run()?;
    Ok(folder(workspace).join(host).join("release").join("rolo-fuzz"))
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("fuzz")
}

/// Lets one target run, and shows what it says if it finds something.
fn finds_nothing(workspace: &Workspace, program: &Path, target: &str, seconds: u64) -> Result<bool> {
    let (corpus, findings) = (folder(workspace).join("corpus").join(target), folder(workspace).join("findings"));
    for folder in [&corpus, &findings] {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let prefix = format!("-artifact_prefix={}/{target}-", findings.display());
    let limits = format!(
        "-max_total_time={seconds} -timeout={INPUT_SECONDS_MAX} -rss_limit_mb={MEMORY_MEBIBYTES_MAX} \
         -max_len={INPUT_BYTES_MAX} -print_final_stats=1"
    );
    let run = Program::at(workspace, program, &limits).variable("ROLO_FUZZ_TARGET", target);
    let seeds = workspace.root().join("proof/fuzz/seeds").join(target);
    let start = Instant::now();
    let outcome = run.argument(prefix.as_ref()).argument(&corpus).argument(&seeds).outcome()?;
    if !outcome.success {
        let lines: Vec<&str> = outcome.output.lines().filter(|line| !line.starts_with('#')).collect();
        println!("{target} has found something:\n{}", lines.join("\n"));
        return Ok(false);
    }
    let executions = stat(&outcome.output, "stat::number_of_executed_units:");
    let corpus_size = fs::read_dir(&corpus).map_or(0, Iterator::count);
    let took = start.elapsed().as_secs_f64();
    println!("{target:<24} {executions:>12} inputs, {corpus_size:>6} kept, {took:.0} s");
    Ok(true)
}

/// A figure of libFuzzer's.
fn stat<'a>(output: &'a str, name: &str) -> &'a str {
    output.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("no").trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_has_the_same_targets_and_each_has_seeds() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        let program = fs::read_to_string(workspace.root().join("proof/fuzz/src/main.rs")).expect("the program");
        let known: Vec<&str> =
            program.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next()).collect();
        assert_eq!(known, TARGETS);
        let seeds = |target: &&str| {
            fs::read_dir(workspace.root().join("proof/fuzz/seeds").join(target)).map_or(0, Iterator::count)
        };
        let without: Vec<&&str> = TARGETS.iter().filter(|target| seeds(target) == 0).collect();
        assert!(without.is_empty(), "{without:?}");
    }
}
