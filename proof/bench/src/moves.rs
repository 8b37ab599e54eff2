//! A whole store on its way into PostgreSQL and back.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use rolo_driver::{COUNTED, Kind, Maker, Program, Start, Stat, Store, Work};
use serde_json::Value;

use crate::scenarios;

/// Fills a folder with so many contacts, moves it into a database and from there into another folder, and prints what
/// that took.
pub async fn measure(rolo: &Program, folder: &Path, contacts: usize) -> anyhow::Result<()> {
    let (folders, databases) = (Maker::new(Kind::Sqlite, folder)?, Maker::new(Kind::Postgres, folder)?);
    let first = folders.make("first")?;
    let key = rolo.make_key(&first, COUNTED)?;
    let server = rolo.serve(&first, &Start::default())?;
    scenarios::fill(&server, &key, contacts).await?;
    server.stop()?;
    eprintln!("filled {contacts} contacts");
    let (database, last) = (databases.make("moved")?, folders.make("last")?);
    let there = run(rolo, "into PostgreSQL", &first, &database)?;
    let back = run(rolo, "back into a folder", &database, &last)?;
    ensure!(there == back, "the stores differ: {there} and {back}");
    println!("SHA-256 of all three: {there}");
    Ok(())
}

/// Moves a store; gives the digest of what both hold.
fn run(rolo: &Program, what: &str, from: &Store, to: &Store) -> anyhow::Result<String> {
    let server = [from, to].into_iter().find_map(Store::database_process).context("one of them is a database")?;
    let cpu = || anyhow::Ok((Stat::read(std::process::id())?.cpu_with_ended(), Work::of_tree(server)?.cpu));
    let (begun_at, (program, database)) = (Instant::now(), cpu()?);
    let mut command = rolo.bare_command(&["migrate", "--json", "--from"]);
    let output = command.arg(from.place()).arg("--to").arg(to.place()).output()?;
    ensure!(output.status.success(), "the move failed: {}", String::from_utf8_lossy(&output.stderr));
    let (took, (program_after, database_after)) = (begun_at.elapsed(), cpu()?);
    let report: Value = serde_json::from_slice(&output.stdout)?;
    let rows = report["rows"].as_object().context("no rows")?.values().filter_map(Value::as_u64).sum::<u64>();
    let micros = |time: Duration| time.as_secs_f64() * 1e6 / rows as f64;
    println!(
        "{what}: {rows} rows in {:.1} s, {:.0} rows/s; CPU for a row: {:.1} µs of Rolo and {:.1} µs of the database",
        took.as_secs_f64(),
        rows as f64 / took.as_secs_f64(),
        micros(program_after - program),
        micros(database_after - database),
    );
    Ok(report["sha256"].as_str().context("no digest")?.to_owned())
}
