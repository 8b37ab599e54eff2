//! The command line, with the real program.

mod database;
mod doctor;
mod documents;
mod exit_codes;
mod keys;
mod migrate;
pub mod program;
mod settings;
mod start;
mod workspaces;
