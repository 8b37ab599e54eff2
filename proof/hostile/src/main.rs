//! `cargo xtask hostile`: attacks the release program, and watches its memory, its files and its other clients.
//!
//! What comes of each attack is a line with the figure that was seen and the one that is stated. A figure beyond the
//! stated one fails the run. That each attack is refused without a trace is for the tests of `rolo-api`; here the numbers
//! are those of a flood.
#![allow(clippy::disallowed_methods, reason = "an attacking program reads clocks, and it is never shipped")]

mod answers;
mod bodies;
mod deletions;
mod held;
mod http2;
mod idle;
mod inputs;
mod metrics;
mod proxies;
mod queues;
mod report;
mod rights;
mod sizes;
mod target;
mod turns;
mod unsent;

use std::path::PathBuf;

use clap::Parser;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::report::Report;

/// Files that this program and the server may have open: a connection costs each of them one.
const SPARE_FILES: u64 = 500;

/// Attacks a Rolo program.
#[derive(Debug, Parser)]
struct Arguments {
    /// The program to attack.
    #[arg(long, default_value = "target/release/rolo")]
    rolo: PathBuf,
    /// Slow connections that are held at a time.
    #[arg(long, default_value_t = 2_000)]
    connections: usize,
    /// Bodies that were good once.
    #[arg(long, default_value_t = 50_000)]
    bodies: usize,
    /// Frames of an HTTP/2 flood.
    #[arg(long, default_value_t = 500_000)]
    frames: usize,
    /// Contacts of what is deleted.
    #[arg(long, default_value_t = 60_000)]
    members: usize,
    /// Requests with keys that may only write.
    #[arg(long, default_value_t = 30_000)]
    probes: usize,
    /// Where the drawing of bodies begins.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where Debian's packages of nginx, HAProxy and Caddy are unpacked, if these are not installed.
    #[arg(long)]
    unpacked: Option<PathBuf>,
    /// Only these attacks.
    #[arg(long, value_delimiter = ',', value_parser = [
        "held", "unsent", "idle", "http2", "bodies", "sizes", "answers", "deletions", "turns", "rights", "metrics", "inputs",
        "proxies",
    ])]
    only: Vec<String>,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    allow_files(arguments.connections as u64 + SPARE_FILES)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let mut report = Report::default();
    runtime.block_on(attack(&arguments, &mut report))?;
    report.finish()
}

async fn attack(arguments: &Arguments, report: &mut Report) -> anyhow::Result<()> {
    let is_wanted = |name: &str| arguments.only.is_empty() || arguments.only.iter().any(|one| one == name);
    if is_wanted("held") {
        held::attack(&arguments.rolo, arguments.connections, report).await?;
    }
    if is_wanted("unsent") {
        unsent::attack(&arguments.rolo, arguments.connections, report).await?;
    }
    if is_wanted("idle") {
        idle::attack(&arguments.rolo, report).await?;
    }
    if is_wanted("http2") {
        http2::attack(&arguments.rolo, arguments.frames, report).await?;
    }
    if is_wanted("bodies") {
        bodies::attack(&arguments.rolo, arguments.bodies, arguments.seed, report).await?;
    }
    if is_wanted("sizes") {
        sizes::attack(&arguments.rolo, report).await?;
    }
    if is_wanted("answers") {
        answers::attack(&arguments.rolo, report).await?;
    }
    if is_wanted("deletions") {
        deletions::attack(&arguments.rolo, arguments.members, report).await?;
    }
    if is_wanted("turns") {
        turns::attack(&arguments.rolo, report).await?;
    }
    if is_wanted("rights") {
        rights::attack(&arguments.rolo, arguments.probes, arguments.seed, report).await?;
    }
    if is_wanted("metrics") {
        metrics::attack(&arguments.rolo, report).await?;
    }
    if is_wanted("inputs") {
        inputs::attack(&arguments.rolo, report).await?;
    }
    if is_wanted("proxies") {
        proxies::attack(&arguments.rolo, arguments.unpacked.as_deref(), report).await?;
    }
    Ok(())
}

/// Has this program, and so the server that it starts, open so many files.
fn allow_files(count: u64) -> anyhow::Result<()> {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current.is_some_and(|current| current < count) {
        let wanted = maximum.map_or(count, |maximum| count.min(maximum));
        setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum })?;
    }
    Ok(())
}
