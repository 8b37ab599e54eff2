//! One database without a standby: what writes to it and what it is made of is killed without a warning, and started again.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use rolo_postgres_servers::{Cluster, Stop};

use crate::stand::{Ask, HEAD, Moments, SERVERS, Stand};

/// How long the other server may be without a write when one is killed: the dead one's lock goes with its connection.
const OTHER_SECONDS_MAX: u64 = 5;

/// How long all may take until everybody writes again.
const PATIENCE_SECONDS: u64 = 60;

/// The pause between two questions whether the database is there.
const DATABASE_PAUSE: Duration = Duration::from_millis(20);

/// The database of the servers.
const DATABASE: &str = "rolo";

/// The process that serves whoever has begun a statement last.
const BUSIEST: &str = "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    order by (state <> 'idle') desc, state_change desc limit 1";

/// In each round kills each server, a process of the database, and the first process of the database.
pub fn run(program: &Path, rounds: u32) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut cluster = Cluster::start()?;
    cluster.query(&format!("create database {DATABASE}"))?;
    let mut stand = Stand::start(program, &cluster.url(DATABASE), folder.path())?;
    println!("{HEAD}");
    for round in 1..=rounds {
        for server in 0..SERVERS {
            stand.write_in_peace()?;
            let moments = kill_server(&mut stand, server)?;
            stand.judge(&format!("{round}: server {server}"), &moments, &ask(&cluster))?;
        }
        stand.write_in_peace()?;
        let moments = kill_backend(&stand, &cluster)?;
        stand.judge(&format!("{round}: a backend"), &moments, &ask(&cluster))?;
        stand.write_in_peace()?;
        let moments = kill_postmaster(&stand, &mut cluster)?;
        stand.judge(&format!("{round}: the postmaster"), &moments, &ask(&cluster))?;
    }
    stand.write_in_peace()?;
    stand.finish(&ask(&cluster))
}

/// One server dies; the other one goes on.
fn kill_server(stand: &mut Stand, server: usize) -> Result<Moments> {
    let begun = Instant::now();
    stand.kill(server)?;
    let killed = Instant::now();
    stand.wait_until_written_by((server + 1) % SERVERS, killed, OTHER_SECONDS_MAX)?;
    stand.start_again(server)?;
    let there_again = Instant::now();
    stand.wait_until_back(there_again, PATIENCE_SECONDS)?;
    Ok(Moments { begun, unready: None, there_again: Some(there_again) })
}

/// A process of the database dies in the middle of a statement: the database ends all others, and recovers.
fn kill_backend(stand: &Stand, cluster: &Cluster) -> Result<Moments> {
    let begun = Instant::now();
    let backend = cluster.query_in(DATABASE, BUSIEST)?.pop().context("nobody is connected")?;
    if !Command::new("kill").args(["-s", "KILL", &backend]).status()?.success() {
        bail!("process {backend} of the database was gone already");
    }
    let there_again = wait_for_database(cluster)?;
    stand.wait_until_back(there_again, PATIENCE_SECONDS)?;
    Ok(Moments { begun, unready: None, there_again: Some(there_again) })
}

/// The database's first process dies, the others end for that, and it is started again.
fn kill_postmaster(stand: &Stand, cluster: &mut Cluster) -> Result<Moments> {
    let begun = Instant::now();
    cluster.stop(Stop::Kill)?;
    cluster.start_again()?;
    let there_again = Instant::now();
    stand.wait_until_back(there_again, PATIENCE_SECONDS)?;
    Ok(Moments { begun, unready: None, there_again: Some(there_again) })
}

/// When the database takes connections again.
fn wait_for_database(cluster: &Cluster) -> Result<Instant> {
    let begun = Instant::now();
    loop {
        let asked = cluster.query_in(DATABASE, "select 1");
        match asked {
            Ok(_) => return Ok(Instant::now()),
            Err(error) if begun.elapsed() > Duration::from_secs(PATIENCE_SECONDS) => return Err(error.into()),
            Err(_) => std::thread::sleep(DATABASE_PAUSE),
        }
    }
}

fn ask(server: &Cluster) -> Ask<'_> {
    Box::new(|statement| server.query_in(DATABASE, statement).map_err(|error| anyhow!("{error}")))
}
