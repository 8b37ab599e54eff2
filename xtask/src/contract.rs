//! `cargo xtask contract`: drives a running Rolo with both vendors' OpenAPI files.
//!
//! Schemathesis makes the requests up and checks each answer; `proof/contract` tells it what Rolo adds to the files, and
//! shows that a wrong answer is noticed.

use anyhow::Result;

use crate::cli::ContractOptions;
use crate::program::Program;
use crate::python;
use crate::server::Server;
use crate::workspace::Workspace;

/// Installs what is needed, starts a server, and drives it.
pub fn run(workspace: &Workspace, options: &ContractOptions) -> Result<()> {
    let python = python::environment(workspace, "contract", "proof/contract/requirements.txt")?;
    let rolo = Server::build(workspace)?;
    let server = Server::start(workspace, &rolo, "contract", options.store, &[])?;
    let arguments = format!("proof/contract/run.py --seed {} --examples {}", options.seed, options.examples);
    Program::at(workspace, &python, &arguments).variable("ROLO_URL", &server.url).secret("ROLO_KEY", &server.key).run()
}
