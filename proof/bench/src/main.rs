//! `cargo xtask bench`: drives a real server from this process and measures what a request costs it.
//!
//! The same run measures ceilings, a bare `hyper` server and bare loops over the database, so that ratios mean something
//! on any machine. Nothing here is asserted: figures are printed, people judge.
#![allow(clippy::disallowed_methods, reason = "a measuring program reads clocks, and it is never shipped")]

mod ceilings;
mod ceilings_postgres;
mod figures;
mod moves;
mod scenarios;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use rolo_driver::{COUNTED, Client, DISK, Kind, Maker, Program, Server, Start, Store};

use crate::figures::{Growth, Table};
use crate::scenarios::Scenario;

/// Measures a Rolo program.
#[derive(Debug, Parser)]
struct Arguments {
    /// The program to measure.
    #[arg(long, default_value = "target/release/rolo")]
    rolo: PathBuf,
    /// Where it keeps its contacts.
    #[arg(long, value_enum, default_value = "sqlite")]
    store: Kind,
    /// Contacts in the store, such as 10k, 100k or 1m.
    #[arg(long, default_value = "100k", value_parser = parse_count)]
    contacts: usize,
    /// Connections, kept alive.
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Seconds for each scenario.
    #[arg(long, default_value_t = 15)]
    seconds: u64,
    /// Then also measures stores of these sizes, such as 10k,1m, and how the cost of a request grows from the first to the
    /// last.
    #[arg(long, value_delimiter = ',', value_parser = parse_count)]
    growth: Vec<usize>,
    /// Instead moves a store of this many contacts from a folder into PostgreSQL and back, such as 1m.
    #[arg(long, value_parser = parse_count)]
    moves: Option<usize>,
    /// Only these scenarios, such as search-number,list.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "SCENARIOS")]
    only: Vec<Scenario>,
    /// Without the ceilings.
    #[arg(long)]
    no_ceilings: bool,
    /// Also writes the figures to this file, as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Is the bare HTTP server, and serves until it is killed.
    #[arg(long, hide = true)]
    serve_bare: bool,
}

impl Arguments {
    fn wants(&self, scenario: Scenario) -> bool {
        self.only.is_empty() || self.only.contains(&scenario)
    }
}

fn parse_count(text: &str) -> Result<usize, String> {
    let (digits, factor) = match text.to_lowercase() {
        text if text.ends_with('k') => (text[..text.len() - 1].to_owned(), 1_000),
        text if text.ends_with('m') => (text[..text.len() - 1].to_owned(), 1_000_000),
        text => (text, 1),
    };
    digits.parse::<usize>().map(|count| count * factor).map_err(|_| format!("{text:?} is no count such as 100k"))
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    // One thread: what the driver takes, the server does not have.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime
        .block_on(async { if arguments.serve_bare { ceilings::serve_bare().await } else { measure(&arguments).await } })
}

async fn measure(arguments: &Arguments) -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(DISK)?;
    let rolo = Program::new(&arguments.rolo)?;
    if let Some(contacts) = arguments.moves {
        return moves::measure(&rolo, folder.path(), contacts).await;
    }
    let maker = Maker::new(arguments.store, folder.path())?;
    let time = Duration::from_secs(arguments.seconds);
    let mut table = Table::new(arguments.contacts, arguments.connections);
    if !arguments.no_ceilings {
        table.ceiling(ceilings::bare_http(arguments.connections, time.min(Duration::from_secs(5))).await?);
        let bare = match &maker {
            Maker::Folder(_) => ceilings::bare_sqlite(&rolo, &maker.make("bare")?, arguments.contacts, 64)?,
            Maker::Cluster(cluster) => {
                ceilings_postgres::bare_postgres(cluster, arguments.contacts, arguments.connections).await?
            }
        };
        bare.into_iter().for_each(|ceiling| table.ceiling(ceiling));
    }
    let store = maker.make("measured")?;
    let key = make_workspace(&rolo, &store)?;
    let (server, fill) = filled(&rolo, &store, &key, arguments.contacts).await?;
    for scenario in Scenario::value_variants().iter().filter(|scenario| arguments.wants(**scenario)) {
        let figures = scenario.run(&server, &key, &fill, arguments.connections, time).await?;
        eprintln!("{}", figures.line());
        table.add(figures);
    }
    for connections in [1, 256] {
        let scenario = Scenario::PatchName;
        if arguments.wants(scenario) {
            let time = time.min(Duration::from_secs(5));
            let figures = scenario.run(&server, &key, &fill, connections, time).await?;
            eprintln!("{}", figures.line());
            table.add(figures);
        }
    }
    server.stop()?;
    table.start_millis = start_millis(&rolo, &store)?;
    for &contacts in &arguments.growth {
        table.growth.push(grown(arguments, &rolo, &maker, contacts, time).await?);
    }
    table.program_bytes = std::fs::metadata(&arguments.rolo)?.len();
    print!("{}", table.text());
    if let Some(path) = &arguments.json {
        std::fs::write(path, serde_json::to_string_pretty(&table)?)?;
    }
    match table.failed() {
        0 => Ok(()),
        count => anyhow::bail!("{count} requests were not answered by 2xx: the figures are not what a request costs"),
    }
}

/// Makes a store with a region by which numbers are read in two ways, and its key.
fn make_workspace(rolo: &Program, store: &Store) -> anyhow::Result<String> {
    rolo.run(store, &["workspace", "create", "default", "--init", "--region", "US"])?;
    rolo.make_key(store, COUNTED)
}

/// A server on a store with so many contacts.
async fn filled(
    rolo: &Program,
    store: &Store,
    key: &str,
    contacts: usize,
) -> anyhow::Result<(Server, scenarios::Fill)> {
    let server = rolo.serve(store, &Start::default())?;
    let fill = scenarios::fill(&server, key, contacts).await?;
    store.settle()?;
    eprintln!("filled {} contacts", fill.ids.len());
    Ok((server, fill))
}

/// Milliseconds from starting the program on a filled store to its first answer.
fn start_millis(rolo: &Program, store: &Store) -> anyhow::Result<f64> {
    let started = std::time::Instant::now();
    let server = rolo.serve(store, &Start::default())?;
    Client::new(server.address, "").get("/health/ready")?;
    let millis = started.elapsed().as_secs_f64() * 1e3;
    server.kill()?;
    Ok(millis)
}

/// What depends on the size of the store, measured on one of its own.
async fn grown(
    arguments: &Arguments,
    rolo: &Program,
    maker: &Maker,
    contacts: usize,
    time: Duration,
) -> anyhow::Result<Growth> {
    let store = maker.make(&format!("grown_{contacts}"))?;
    let key = make_workspace(rolo, &store)?;
    let (server, fill) = filled(rolo, &store, &key, contacts).await?;
    let mut figures = Vec::new();
    for scenario in Scenario::GROWING.into_iter().filter(|scenario| arguments.wants(*scenario)) {
        let measured = scenario.run(&server, &key, &fill, arguments.connections, time).await?;
        eprintln!("{}", measured.line());
        figures.push(measured);
    }
    server.stop()?;
    Ok(Growth { contacts, figures, start_millis: start_millis(rolo, &store)? })
}
