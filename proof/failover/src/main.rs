//! Takes the database away from real Rolo servers under load, and counts what became of the changes: `cargo xtask
//! failover`, and `cargo xtask cluster` for a cluster of three.
//!
//! Whoever writes here keeps what was acknowledged outside of everything that can fail, and compares it with the log. All
//! databases are made here, in folders of their own; no other one is touched. Any finding ends it with 1.

#![allow(clippy::disallowed_methods, reason = "never shipped, and it measures real time and starts real programs")]
#![allow(missing_docs, reason = "a program, whose modules nobody else uses")]

mod audit;
mod cluster;
mod kills;
mod ledger;
mod load;
mod node;
mod pair;
mod stand;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "rolo-failover")]
struct Arguments {
    /// The program that is tried.
    #[arg(long)]
    rolo: PathBuf,
    #[command(subcommand)]
    stage: Stage,
}

#[derive(Debug, Subcommand)]
enum Stage {
    /// A primary and a synchronous standby.
    Pair {
        /// How many primaries are killed.
        #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1_000))]
        rounds: u32,
    },
    /// One database without a standby, and everything that can be killed.
    Kills {
        /// How often each thing is killed.
        #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1_000))]
        rounds: u32,
    },
    /// Three nodes with Patroni and etcd, in namespaces that `cargo xtask cluster` makes.
    Cluster {
        /// A folder in which users other than ours may have folders.
        #[arg(long)]
        folder: PathBuf,
        /// The folder of Patroni's programs.
        patroni: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let rolo = arguments.rolo.canonicalize()?;
    match arguments.stage {
        Stage::Pair { rounds } => pair::run(&rolo, rounds),
        Stage::Kills { rounds } => kills::run(&rolo, rounds),
        Stage::Cluster { folder, patroni } => cluster::run(&rolo, &patroni, &folder),
    }
}
