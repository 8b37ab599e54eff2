//! The command line: which tasks there are and what they take.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand};
use rolo_driver::Kind;

use crate::dist;
use crate::fuzz;

/// The project's own tasks.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub task: Task,
}

/// One task.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Check what a change must pass: format, house rules, linter, documentation, all tests on both stores, release build.
    ///
    /// Steps run in order and stop at the first failure; with --keep-going the remaining ones run too, and all failures are
    /// named at the end. Says which crates it compiled.
    ///
    /// Needs the Rust toolchain with rustfmt and clippy, a C compiler and git. Installs PostgreSQL's server where it is missing,
    /// for which it needs root, and nothing else.
    Test(StepOptions),

    /// Prove at length what `test` does not: contracts, clients, failover, fuzzing, crashes, licences, versions side by side.
    ///
    /// Takes about 15 minutes on two cores beside the release build, and installs what that needs: cargo-deny, Schemathesis,
    /// clients of seven languages, strace and file systems' tools.
    Prove(StepOptions),

    /// Check the house's own rules: layers, budgets, documents, wording, sample data.
    ///
    /// Lists all problems at once, each with its place and its remedy. The same as `test --only tidy`.
    Tidy,

    /// Make sure that no branch depends on a secret where keys are compared.
    ///
    /// Runs the comparison under Valgrind with the secret marked as unwritten memory, and installs Debian's where it is
    /// missing.
    ConstantTime,

    /// Let the fuzz targets run for a while, and tell what they find.
    ///
    /// Needs a C++ compiler, and installs Debian's where it is missing. What was found is in `target/fuzz/findings`; mend
    /// it, and keep the input in `proof/fuzz/seeds`.
    Fuzz {
        /// Seconds for each target.
        #[arg(long, value_name = "N", default_value_t = 60)]
        seconds: u64,
        /// Only these targets.
        #[arg(value_parser = PossibleValuesParser::new(fuzz::TARGETS))]
        targets: Vec<String>,
    },

    /// Attack the release program, and watch its memory, its files and its other clients.
    ///
    /// Slow connections held by the thousand while good requests are measured, floods of HTTP/2, bodies that were good
    /// once, bodies without an end, lists that nobody takes, framing that a proxy could read differently, also behind
    /// nginx, HAProxy and Caddy. A figure beyond the stated one fails.
    #[command(disable_help_flag = true)]
    Hostile {
        /// Arguments of the attacking program, such as `--connections 10000 --only held`; `--help` shows them.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },

    /// Break one promise after the other on purpose, and make sure that the test which holds it fails.
    ///
    /// Each mutant is a patch in `proof/mutants`, which names the promise and its witnesses. It is applied to a copy of the tree,
    /// below `target/mutants`, and its witnesses must fail there. All take about an hour; those whose names begin with a
    /// number are chosen by it, such as `cargo xtask mutants 02 23-key-in-the-log`.
    Mutants(MutantsOptions),

    /// Run clients in seven languages, and generated clients, against a running Rolo.
    ///
    /// Installs what they are built on: packages of Python and JavaScript into `target/tools`, compilers that are missing
    /// by apt-get, for which it needs root.
    Clients {
        /// Where the Rolo keeps its contacts.
        #[arg(long, value_enum, default_value = "sqlite")]
        store: Kind,
    },

    /// Drive a running Rolo with both vendors' OpenAPI files, and check every answer.
    ///
    /// Installs Schemathesis into `target/tools`. Made-up requests to each operation, in random order and through whole
    /// lives of records; then a look whether a wrong answer would be noticed.
    Contract(ContractOptions),

    /// Build the release program for a machine that has no Rust, and pack it.
    ///
    /// Writes three files into `target/dist`: rolo-VERSION-TARGET.tar.gz (the program, manual pages, completions, licences), an
    /// SBOM in CycloneDX JSON, and SHA256SUMS over both. The program for the usual target is static: it runs on every Linux of
    /// this processor. The same commit gives the same archive: times in it are the commit's, or SOURCE_DATE_EPOCH. Takes about
    /// 15 minutes on two cores.
    Dist {
        /// What to build for. A target that is not static, such as x86_64-unknown-linux-gnu, needs the C library of this machine
        /// or a newer one.
        #[arg(long, default_value = dist::STATIC_TARGET)]
        target: String,
    },

    /// Have 64 writers edit one contact 1,000 times each under `If-Match`, and look for a lost edit.
    ///
    /// Takes minutes. `cargo xtask test` runs the same test with fewer edits.
    Order,

    /// Run the tests of the store and of the surfaces on a Citus of yours.
    ///
    /// Each test makes a database on all nodes, distributes its tables by docs/scale/citus.sql, and removes it. That takes seconds, so
    /// choose with --only. Tests that reach into tables by triggers or locks of PostgreSQL's own may fail there without a fault of Rolo.
    Citus {
        /// The address of a database on the coordinator that has the extension and its nodes, for a superuser who may log into the
        /// nodes with the same password: postgres://USER:PASSWORD@HOST:PORT/DATABASE.
        #[arg(long, value_name = "URL")]
        coordinator: String,

        /// Only tests whose names contain this, such as `order` or `askelephant::list_contacts`.
        #[arg(long, value_name = "NAME", default_value = "postgres")]
        only: String,
    },

    /// Kill a PostgreSQL primary under load again and again, and count what became of the changes.
    ///
    /// Makes a primary and a synchronous standby of its own on loopback, and two servers that write to them. Each round
    /// kills the primary, promotes the standby, and rebuilds the old primary as its standby. Then, with a database that has
    /// no standby, each round kills each server, a process of the database, and its first process. Fails if a confirmed
    /// change is lost or made twice, at any answer but 200, 409 and 503, if writing is not back 5 s after a promotion, or
    /// if a server does not go on while the other one is dead.
    Failover {
        /// How many primaries are killed, and how often everything else is.
        #[arg(long, default_value_t = 10)]
        rounds: u32,
    },

    /// Try the cluster of docs/how-to/run-a-cluster.md: a kill, a planned switch-over, a cut cable.
    ///
    /// Needs root, for each node has a network of its own; nothing outside of them is touched. Installs PostgreSQL and etcd
    /// by apt-get and Patroni by pip where they are missing. Takes about 3 minutes.
    Cluster,

    /// Break the machine under the release program, and look whether anything that it confirmed is gone.
    ///
    /// Kills, power cuts, torn writes, errors of the disk, a full disk. Builds `rolo` in release mode and
    /// runs `rolo-crash` on it; what follows goes to the latter, and `cargo xtask crash --help` shows it. It fails without
    /// strace, which root has it install, unless `--without-strace` is given; what needs root is left out without it, and
    /// that is said. See docs/testing.md.
    #[command(disable_help_flag = true)]
    Crash {
        /// Arguments of the testing program, such as `--only kill,torn`, `--nightly` or `--seed 7`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },

    /// Measure the release program against ceilings of the same run; prints a table.
    ///
    /// Builds `rolo` and `rolo-bench` in release mode, starts the server on a fresh store, and drives it from another
    /// process. What follows goes to the measuring program; `cargo xtask bench --help` shows it.
    #[command(disable_help_flag = true)]
    Bench {
        /// Arguments of the measuring program, such as `--contacts 10k --seconds 5 --json figures.json`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

/// What `cargo xtask test` and `cargo xtask prove` take.
#[derive(Args, Debug)]
pub struct StepOptions {
    /// Run only these steps, still in the usual order.
    #[arg(long, value_name = "STEP", value_delimiter = ',')]
    pub only: Vec<String>,

    /// Begin with this step and leave out those before it.
    #[arg(long, value_name = "STEP", conflicts_with = "only")]
    pub from: Option<String>,

    /// Go on after a step that fails.
    #[arg(long)]
    pub keep_going: bool,

    /// List the steps and run none.
    #[arg(long, conflicts_with_all = ["only", "from", "keep_going"])]
    pub list: bool,
}

/// What `cargo xtask mutants` takes.
#[derive(Args, Debug)]
pub struct MutantsOptions {
    /// Only those of these names, or whose names begin so. A place at which a mutant can break its promise has a name too,
    /// such as `10-forgotten-workspace/sqlite/load::CONTACT`.
    pub names: Vec<String>,

    /// List the mutants with their witnesses and run none; with --nightly, their places too.
    #[arg(long)]
    pub list: bool,

    /// Break a promise that is kept at many places (each statement, each route) at one after the other, and not only at all
    /// of them at once.
    #[arg(long)]
    pub nightly: bool,

    /// Have cargo-mutants change the pure rules of the core one by one, and look whether the core's own tests notice.
    /// Builds cargo-mutants into `target/tools`, unless a recent one is installed.
    #[arg(long, conflicts_with_all = ["names", "list", "nightly"])]
    pub pure: bool,
}

/// What `cargo xtask contract` takes.
#[derive(Args, Debug)]
pub struct ContractOptions {
    /// What the made-up data come from.
    #[arg(long, default_value_t = 1)]
    pub seed: u32,

    /// Made-up requests of each kind to each operation, and lives of each kind of record.
    #[arg(long, default_value_t = 20)]
    pub examples: u32,

    /// Where the Rolo keeps its contacts.
    #[arg(long, value_enum, default_value = "sqlite")]
    pub store: Kind,
}

impl Default for ContractOptions {
    fn default() -> Self {
        Self { seed: 1, examples: 20, store: Kind::default() }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn steps_are_chosen_by_name_with_commas() {
        let cli = Cli::try_parse_from(["cargo xtask", "test", "--only", "tidy,fmt"]).expect("both are steps");
        let Task::Test(options) = cli.task else { panic!("not the test task") };
        assert_eq!(options.only, ["tidy", "fmt"]);
    }

    #[test]
    fn steps_are_chosen_by_name_or_from_one_on_but_not_both() {
        assert!(Cli::try_parse_from(["cargo xtask", "test", "--from", "tests", "--keep-going"]).is_ok());
        assert!(Cli::try_parse_from(["cargo xtask", "test", "--from", "tests", "--only", "fmt"]).is_err());
    }
}
