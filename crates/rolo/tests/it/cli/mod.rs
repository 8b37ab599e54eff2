//! The command line, with the real program.

mod across;
mod cuts;
mod database;
mod doctor;
mod documents;
mod exit_codes;
mod keys;
mod migrate;
mod outages;
pub mod program;
mod settings;
mod start;
mod workspaces;
