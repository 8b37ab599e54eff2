//! Clients that connect and do nothing: they hinder neither whoever watches over the server, nor its stop.

use std::path::Path;
use std::time::Instant;

use rolo_driver::{Connection, request};
use rolo_testkit::http2::Peer;

use crate::held::hold;
use crate::report::Report;
use crate::target::Target;

/// Idle connections of each kind.
const IDLE_COUNT: usize = 500;

/// Seconds in which a supervisor must have its answer.
const ANSWER_SECONDS_MAX: f64 = 1.0;

/// Seconds in which a server stops that has nothing to do.
const STOP_SECONDS_MAX: f64 = 3.0;

/// Requests for which a supervisor is watched.
const LOOK_COUNT: usize = 20;

/// Fills a server with idle connections, asks for its health, and stops it.
pub async fn attack(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start_with(rolo, &["--connection-count-max", &IDLE_COUNT.to_string()])?;
    let mut idle = Vec::with_capacity(IDLE_COUNT);
    for _ in 0..IDLE_COUNT {
        idle.push(hold(&target, b"").await?);
    }
    let mut slowest = 0.0_f64;
    for _ in 0..LOOK_COUNT {
        let begun_at = Instant::now();
        let looking = async {
            let mut connection = Connection::open(target.server.address).await?;
            connection.ask(&request("GET", "/health/live", "", "", "")).await
        };
        let status = tokio::time::timeout(std::time::Duration::from_secs(5), looking).await;
        let is_good = matches!(status, Ok(Ok((200, _))));
        slowest = slowest.max(if is_good { begun_at.elapsed().as_secs_f64() } else { f64::INFINITY });
    }
    report.at_most(&format!("health beside {IDLE_COUNT} idle connections"), slowest, ANSWER_SECONDS_MAX, "s");
    drop((idle, target));

    let target = Target::start(rolo)?;
    let mut idle = Vec::with_capacity(2 * IDLE_COUNT);
    let mut peers = Vec::with_capacity(IDLE_COUNT);
    for _ in 0..IDLE_COUNT {
        idle.push(hold(&target, b"").await?);
        idle.push(hold(&target, b"GET / HTTP/1.1\r\n").await?);
        let mut peer = Peer::open(target.server.address, 65_535).await;
        anyhow::ensure!(peer.is_served().await, "the server has closed");
        peers.push(peer);
    }
    let begun_at = Instant::now();
    target.stop()?;
    let what = format!("stop beside {} idle connections, a third of them of HTTP/2", 3 * IDLE_COUNT);
    report.at_most(&what, begun_at.elapsed().as_secs_f64(), STOP_SECONDS_MAX, "s");
    Ok(())
}
