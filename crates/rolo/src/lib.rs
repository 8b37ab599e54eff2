//! The program: command line, settings, start and stop. The rules of contacts are elsewhere.
//!
//! A command is a function of its arguments, the settings and the process environment; what it prints for programs goes
//! to stdout, what goes wrong ends as a sentence on stderr and an exit code ([`failure`]).

pub mod audit;
pub mod backup;
pub mod cli;
pub mod demo;
pub mod doctor;
pub mod environment;
pub mod failure;
pub mod health;
pub mod initialization;
pub mod keys;
pub mod logs;
pub mod migrate;
pub mod outbound;
pub mod output;
pub mod process_environment;
mod remote;
pub mod restore;
pub mod serve;
pub mod settings;
mod shell;
pub mod store_location;
pub mod tls;
pub mod workspaces;

use std::process::ExitCode;

use crate::cli::{Cli, Command, ConfigCommand};
use crate::failure::Failure;
use crate::process_environment::ProcessEnvironment;
use crate::settings::Flags;

/// Runs the program and gives its exit code.
pub fn run(process_environment: &ProcessEnvironment) -> ExitCode {
    logs::hide_messages_of_panics();
    let cli = match cli::parse(&process_environment.arguments, &settings::default_folder(process_environment)) {
        Ok(cli) => cli,
        // Help and version come by this way too; clap knows which of them is an error.
        Err(error) => error.exit(),
    };
    let handled = handle(cli, process_environment);
    logs::flush();
    match handled {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            for sentence in &failure.sentences {
                output::complain(sentence);
            }
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn handle(cli: Cli, process_environment: &ProcessEnvironment) -> Result<(), Failure> {
    let Cli { place, serve: root, command } = cli;
    if command.is_some()
        && let Some(flag) = root.first_flag()
    {
        return Err(Failure::usage(format!(
            "{flag} stands before the command. Put it after the command, or leave the command out."
        )));
    }
    let load = |flags: Flags| settings::load(&flags, process_environment);
    match command {
        None => serve::run(&root, &load(place.with(&root.settings))?, process_environment),
        Some(Command::Serve(choices)) => {
            serve::run(&choices, &load(place.with(&choices.settings))?, process_environment)
        }
        Some(Command::Company(choices)) => remote::company(choices, &place.flags(), process_environment),
        Some(Command::Contact(choices)) => remote::contact(choices, &place.flags(), process_environment),
        Some(Command::Changes(choices)) => remote::changes(&choices, &place.flags(), process_environment),
        Some(Command::Key(command)) => keys::run(command, &load(place.flags())?, process_environment),
        Some(Command::Workspace(command)) => workspaces::run(command, &load(place.flags())?, process_environment),
        Some(Command::Audit(choices)) => audit::run(&choices, &load(place.flags())?),
        Some(Command::Migrate(choices)) => migrate::run(&choices, process_environment),
        Some(Command::Backup(choices)) => backup::run(&choices, &load(place.flags())?),
        Some(Command::Restore(choices)) => {
            restore::run(&choices, &load(place.flags())?, &initialization::program(process_environment))
        }
        Some(Command::Config(ConfigCommand::Default)) => output::print(&settings::default_file(process_environment)),
        Some(Command::Config(ConfigCommand::Show { settings })) => {
            output::print(&settings::effective(&load(place.with(&settings))?))
        }
        Some(Command::Doctor { json, settings }) => doctor::run(json, &load(place.with(&settings))?),
        Some(Command::Health(choices)) => health::run(&choices, &load(place.with(&choices.settings))?),
        Some(Command::Completions { shell }) => output::print(&cli::completions(shell)),
        Some(Command::Man { dir: None }) => output::print(&cli::man_page()?),
        Some(Command::Man { dir: Some(dir) }) => cli::write_man_pages(&dir),
    }
}
