//! The project's own tasks, called as `cargo xtask …`.
//!
//! A task is a module with a `run` function and a line in [`cli`]. Not here: anything that the server needs to run, as
//! this program is never shipped.

#![allow(clippy::disallowed_methods, reason = "never shipped, and it measures real time and starts real programs")]

mod apt;
mod bench;
mod citus;
mod cli;
mod clients;
mod compiled;
mod constant_time;
mod contract;
mod crash;
mod deny;
mod dist;
mod failover;
mod fuzz;
mod hostile;
mod mutants;
mod order;
mod parts;
mod postgres;
mod program;
mod python;
mod scratch;
mod server;
mod statements;
mod steps;
mod test;
mod tidy;
mod tools;
mod versions;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Task};
use crate::workspace::Workspace;

fn main() -> ExitCode {
    let Cli { task } = Cli::parse();
    let result = Workspace::find().and_then(|workspace| match task {
        Task::Test(options) => test::run(&workspace, &steps::TEST, &options),
        Task::Prove(options) => test::run(&workspace, &steps::PROVE, &options),
        Task::Bench { arguments } => bench::run(&workspace, &arguments).map(|()| ExitCode::SUCCESS),
        Task::ConstantTime => constant_time::run(&workspace).map(|()| ExitCode::SUCCESS),
        Task::Dist { target } => dist::run(&workspace, &target).map(|()| ExitCode::SUCCESS),
        Task::Failover { rounds } => failover::run(&workspace, rounds).map(|()| ExitCode::SUCCESS),
        Task::Cluster => failover::run_cluster(&workspace).map(|()| ExitCode::SUCCESS),
        Task::Clients { store } => clients::run(&workspace, &[store]).map(|()| ExitCode::SUCCESS),
        Task::Contract(options) => contract::run(&workspace, &options).map(|()| ExitCode::SUCCESS),
        Task::Citus { coordinator, only } => citus::run(&workspace, &coordinator, &only).map(|()| ExitCode::SUCCESS),
        Task::Order => order::run(&workspace).map(|()| ExitCode::SUCCESS),
        Task::Crash { arguments } => crash::run(&workspace, &arguments).map(|()| ExitCode::SUCCESS),
        Task::Fuzz { seconds, targets } => fuzz::run(&workspace, seconds, &targets).map(|()| ExitCode::SUCCESS),
        Task::Hostile { arguments } => hostile::run(&workspace, &arguments).map(|()| ExitCode::SUCCESS),
        Task::Mutants(options) => mutants::run(&workspace, &options).map(|()| ExitCode::SUCCESS),
        Task::Tidy => steps::own_rules(&workspace).map(|_| ExitCode::SUCCESS),
    });
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
