//! The command line, with the real program.

mod across;
mod audit;
mod backup;
mod by_hand;
#[cfg(unix)]
mod changes;
mod connection_budget;
#[cfg(unix)]
mod contact;
#[cfg(unix)]
mod contact_care;
#[cfg(unix)]
mod contact_errors;
mod cuts;
mod database;
mod doctor;
mod documents;
mod exit_codes;
#[cfg(unix)]
mod health;
mod keys;
mod load;
mod logs;
mod migrate;
mod outages;
mod packaging;
pub mod program;
#[cfg(unix)]
mod remote;
mod restore;
#[cfg(target_os = "linux")]
mod service_manager;
mod settings;
mod stalls;
mod start;
#[cfg(unix)]
mod tls;
#[cfg(unix)]
mod tls_client;
#[cfg(unix)]
mod unix_socket;
mod upgrade;
#[cfg(unix)]
mod versions;
mod workspaces;
