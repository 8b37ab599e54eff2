//! The step that checks the dependencies: licences, bans, sources, and the advisories if their database can be had.
//!
//! cargo-deny does the checking.

use std::time::Duration;

use anyhow::Result;

use crate::program::Program;
use crate::tools::Tool;
use crate::workspace::Workspace;

/// Since 0.18 it reads `deny.toml` as we mean it.
const CARGO_DENY: Tool = Tool { name: "cargo-deny", pinned: "0.20.2", oldest: (0, 18) };

/// Longer than a slow network takes for the few megabytes of the advisory database.
const FETCH_SECONDS_MAX: u64 = 120;

/// What is said when the advisories could not be checked.
const UNCHECKED: &str = "advisories not checked: database unreachable";

/// Checks the dependencies. The answer says so if the advisories were left out.
pub fn run(workspace: &Workspace) -> Result<Option<String>> {
    let deny = CARGO_DENY.find_or_install(workspace, "--version")?;
    let deny = |arguments: &str| Program::at(workspace, &deny, arguments);
    deny("--locked check --hide-inclusion-graph licenses bans sources").run()?;

    // Asked apart from the check, since an unreachable database must not fail it and a found advisory must.
    let fetch = deny("fetch db").variable("GIT_TERMINAL_PROMPT", "0");
    if !fetch.succeeds_within(Duration::from_secs(FETCH_SECONDS_MAX))? {
        println!("{UNCHECKED}");
        return Ok(Some(UNCHECKED.to_owned()));
    }
    deny("--locked --offline check advisories").run()?;
    Ok(None)
}
