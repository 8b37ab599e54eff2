//! A primary and a synchronous standby: the primary is killed, the standby takes over, the old primary is rebuilt as its
//! standby, and so on.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use rolo_postgres_servers::{Cluster, REPLICATED, Stop};

use crate::stand::{Ask, HEAD, Moments, Stand};

/// How long the servers may take to notice that the database is gone.
const UNREADY_SECONDS_MAX: u64 = 15;

/// How long they may take to write again once the standby is a primary.
const BACK_SECONDS_MAX: u64 = 5;

/// How long they are waited for, so that the figure is known also when it is bad.
const PATIENCE_SECONDS: u64 = 60;

/// The database of the servers.
const DATABASE: &str = "rolo";

/// Kills `rounds` primaries.
pub fn run(program: &Path, rounds: u32) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut primary = Cluster::start_with(REPLICATED)?;
    primary.query(&format!("create database {DATABASE}"))?;
    let mut standby = Cluster::start_standby_of(&primary)?;
    primary.require(&standby)?;
    let url = url(&primary, &standby);
    let mut stand = Stand::start(program, &url, folder.path())?;
    println!("{HEAD}");
    for round in 1..=rounds {
        stand.write_in_peace()?;
        let moments = fail_over(&stand, &mut primary, &standby)?;
        std::mem::swap(&mut primary, &mut standby);
        stand.judge(&format!("round {round}"), &moments, &ask(&primary))?;
        standby.rebuild_as_standby_of(&primary)?;
        primary.require(&standby)?;
    }
    stand.write_in_peace()?;
    stand.finish(&ask(&primary))
}

/// One primary goes, its standby takes over.
fn fail_over(stand: &Stand, primary: &mut Cluster, standby: &Cluster) -> Result<Moments> {
    let begun = Instant::now();
    primary.stop(Stop::KillAll)?;
    let unready = stand.wait_until_unready(UNREADY_SECONDS_MAX)?;
    let ordered = Instant::now();
    standby.promote()?;
    let promoted = Instant::now();
    stand.wait_until_back(ordered, PATIENCE_SECONDS)?;
    let seen = stand.seen();
    for server in 0..crate::stand::SERVERS {
        if seen.was_ready_between(server, unready, ordered) {
            stand.find(format!("server {server} called itself ready while there was no primary"));
        }
        let back = seen.first_after(ordered, Some(server));
        if back.is_none_or(|back| back > promoted + Duration::from_secs(BACK_SECONDS_MAX)) {
            stand.find(format!("server {server} did not write within {BACK_SECONDS_MAX} s of the promotion"));
        }
    }
    if seen.first_after(unready, None).is_some_and(|first| first < ordered) {
        stand.find("a write was acknowledged while there was no primary".into());
    }
    Ok(Moments { begun, unready: Some(unready), there_again: Some(ordered) })
}

/// Both hosts in one address, as whoever runs such a pair writes it.
fn url(one: &Cluster, two: &Cluster) -> String {
    let both = format!("127.0.0.1:{},127.0.0.1:{}", one.port(), two.port());
    let url = one.url(DATABASE).replace(&format!("127.0.0.1:{}", one.port()), &both);
    format!("{url}?target_session_attrs=read-write")
}

fn ask(server: &Cluster) -> Ask<'_> {
    Box::new(|statement| server.query_in(DATABASE, statement).map_err(|error| anyhow!("{error}")))
}
