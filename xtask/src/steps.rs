//! The steps of `cargo xtask test` and `cargo xtask prove`.

use std::thread;

use anyhow::{Result, anyhow, bail};
use rolo_driver::Kind;

use crate::cli::ContractOptions;
use crate::program::Program;

use crate::workspace::Workspace;
use crate::{
    clients, compiled, contract, crash, deny, failover, fuzz, mutants, parts, postgres, scratch, tidy, versions,
};

/// One step. It prints what it does and fails with the command that failed.
pub struct Step {
    /// The name that `--only` takes.
    pub name: &'static str,
    /// What the step makes sure of, in a few words.
    pub about: &'static str,
    /// Does it. A text that comes back belongs into the summary.
    pub run: fn(&Workspace) -> Result<Option<String>>,
}

/// Programs that are built apart from the workspace, with a lock file each, which Cargo does not bring up with ours.
const APART: [&str; 2] = ["proof/fuzz/Cargo.toml", "proof/constant-time/Cargo.toml"];

/// What nothing else builds: what benchmarks are shown. It only adds, so one look at all of it is enough.
const ALL_FEATURES: &str = "rolo-api/bench";

/// The variable by which tests of many trials run at their full length.
pub const AT_LENGTH: &str = "ROLO_TEST_AT_LENGTH";

/// Those tests, but for the edits of many writers, which take minutes: `cargo xtask order`.
const LONG_TESTS: &str = "one_record hostile::mutated separation::positions";

/// A task that is made of steps.
pub struct Plan {
    /// Its name on the command line.
    pub task: &'static str,
    /// Its steps, cheapest first.
    pub steps: &'static [Step],
}

/// What a change must pass, in minutes.
pub const TEST: Plan = Plan {
    task: "test",
    steps: &[
        Step { name: "fmt", about: "the formatter has nothing to change", run: fmt },
        Step { name: "tidy", about: "the house's own rules hold", run: own_rules },
        Step { name: "clippy", about: "the linter has nothing to say", run: clippy },
        Step { name: "doc", about: "the documentation builds and its links lead somewhere", run: doc },
        Step { name: "tests", about: "all tests pass, on SQLite and on a PostgreSQL server of our own", run: tests },
        Step { name: "release", about: "the shipped program builds", run: release },
    ],
};

/// What proves at length, and installs what that needs.
pub const PROVE: Plan = Plan {
    task: "prove",
    steps: &[
        Step { name: "deny", about: "licences, sources and advisories of the dependencies", run: deny::run },
        Step {
            name: "versions",
            about: "a program and a newer one on one store lose nothing of each other's",
            run: versions::run,
        },
        Step {
            name: "parts",
            about: "each statement needs the rows of one part of the workspaces, as on Citus",
            run: parts::run,
        },
        Step { name: "length", about: "tests of many trials pass at their full length", run: at_length },
        Step { name: "contract", about: "the answers are as the vendors' OpenAPI files have them", run: contract },
        Step {
            name: "clients",
            about: "clients in seven languages, and generated ones, get along on both stores",
            run: clients,
        },
        Step {
            name: "failover",
            about: "no change is lost or made twice when a server or a database is killed",
            run: failover::run_short,
        },
        Step { name: "fuzz", about: "the fuzz targets find nothing in a few seconds", run: fuzz::check },
        Step { name: "crash", about: "nothing that was confirmed is gone when the machine fails", run: crash::check },
    ],
};

fn fmt(workspace: &Workspace) -> Result<Option<String>> {
    Program::cargo(workspace, "fmt --all --check").run()?;
    Ok(None)
}

/// What `cargo xtask tidy` does.
pub fn own_rules(workspace: &Workspace) -> Result<Option<String>> {
    tidy::run(workspace)?;
    scratch::check_patch(workspace, versions::PATCH)?;
    mutants::check(workspace)?;
    for manifest in APART {
        let metadata = format!("metadata --locked --format-version 1 --manifest-path {manifest}");
        if !Program::cargo(workspace, &metadata).outcome()?.success {
            bail!("the lock file beside {manifest} is behind; run cargo metadata --manifest-path {manifest} once");
        }
    }
    Ok(None)
}

fn clippy(workspace: &Workspace) -> Result<Option<String>> {
    let clippy = format!("clippy --workspace --all-targets --locked --features={ALL_FEATURES} -- -D warnings");
    compiled::run(workspace, &clippy, |cargo| cargo)?;
    Ok(None)
}

fn doc(workspace: &Workspace) -> Result<Option<String>> {
    let doc = "doc --workspace --no-deps --document-private-items --locked";
    compiled::run(workspace, doc, |cargo| cargo.variable("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(None)
}

fn tests(workspace: &Workspace) -> Result<Option<String>> {
    compiled::run(workspace, "test --workspace --locked --no-run", |cargo| cargo)?;
    let server = postgres::start(workspace)?;
    let tests = |targets: &str| {
        let tests = Program::cargo(workspace, &format!("test --workspace --locked {targets}"));
        tests.variable(postgres::VARIABLE, server.url("postgres"))
    };
    let (others, program) = thread::scope(|scope| {
        // Those of the program wait for servers and clocks, and are shown when all others are through.
        let program = scope.spawn(|| tests("--test program").outcome());
        (tests("--lib --bins --test it").run(), program.join())
    });
    let program = program.map_err(|_| anyhow!("the tests of the program could not be run"))??;
    println!("{}", program.output);
    if !program.success {
        bail!("failed: cargo test --workspace --locked --test program");
    }
    others?;
    Ok(None)
}

fn at_length(workspace: &Workspace) -> Result<Option<String>> {
    let server = postgres::start(workspace)?;
    let tests = Program::cargo(workspace, &format!("test --locked -p rolo-api --test it -- {LONG_TESTS}"));
    tests.variable(AT_LENGTH, "1").variable(postgres::VARIABLE, server.url("postgres")).run()?;
    Program::cargo(workspace, "test --workspace --locked --doc").run()?;
    Ok(None)
}

fn contract(workspace: &Workspace) -> Result<Option<String>> {
    for store in [Kind::Sqlite, Kind::Postgres] {
        contract::run(workspace, &ContractOptions { store, ..ContractOptions::default() })?;
    }
    Ok(None)
}

fn clients(workspace: &Workspace) -> Result<Option<String>> {
    clients::run(workspace, &[Kind::Sqlite, Kind::Postgres])?;
    Ok(None)
}

fn release(workspace: &Workspace) -> Result<Option<String>> {
    compiled::run(workspace, "build --release --locked -p rolo", |cargo| cargo)?;
    Ok(None)
}
