//! Clients of HTTP/2 that ask, take nothing of their answers, and ping for as long as they may. They need no key.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Context;
use rolo_testkit::http2::{Peer, block, flag, frame, kind};

use crate::report::Report;
use crate::target::Target;

/// Mebibytes by which they may make the server grow.
const GROWTH_MEBIBYTES_MAX: f64 = 150.0;

/// Seconds after which the last of them must be gone: an answer has 30 s to move.
const GONE_SECONDS_MAX: u64 = 40;

/// Between two pings: far less than a connection may be idle.
const PING: Duration = Duration::from_secs(10);

/// Requests on each connection, as many as may run at a time.
const STREAM_COUNT: u32 = 100;

/// Requests of a client that keeps below what a connection may have without being counted.
const FEW_STREAMS: u32 = 7;

/// Asks on so many connections, and watches the server until they are gone.
pub async fn attack(rolo: &Path, connections: usize, report: &mut Report) -> anyhow::Result<()> {
    for streams in [STREAM_COUNT, FEW_STREAMS] {
        let target = Target::start(rolo)?;
        target.contact(1_000).await?;
        let fields =
            [(":method", "GET"), (":scheme", "http"), (":path", "/v2/contacts"), (":authority", "rolo.example.org")];
        let head = block(&fields);
        let ask = |number: u32| frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, 2 * number + 1, &head);
        let asks: Vec<u8> = (0..streams).flat_map(ask).collect();
        let before = target.memory()?;
        let (watch, begun_at) = (target.watch(), Instant::now());
        let mut peers = Vec::with_capacity(connections);
        for number in 0..connections {
            let mut peer = Peer::open(target.server.address, 0).await;
            peer.send(&asks).await;
            peers.push(peer);
            if number % 100 == 0 {
                target.ask("GET", "/v2/contacts", "").await.with_context(|| format!("beside {number} connections"))?;
            }
        }
        println!("     {} connections with {streams} requests in {:.1?}", peers.len(), begun_at.elapsed());
        let mut slowest = Duration::ZERO;
        while !peers.is_empty() && begun_at.elapsed().as_secs() < 2 * GONE_SECONDS_MAX {
            let mut alive = Vec::with_capacity(peers.len());
            for mut peer in peers {
                if peer.is_served().await {
                    alive.push(peer);
                }
            }
            peers = alive;
            let asked_at = Instant::now();
            let (status, _) = target.ask("GET", "/v2/contacts", "").await?;
            anyhow::ensure!(status == 200, "a client with a key gets {status}");
            slowest = slowest.max(asked_at.elapsed());
            println!("     after {:.1?}: {} connections, {:.1} MiB", begun_at.elapsed(), peers.len(), target.memory()?);
            tokio::time::sleep(if begun_at.elapsed() < 2 * PING { PING } else { PING / 10 }).await;
        }
        let what = |text: &str| format!("{text} of {connections} connections with {streams} answers that nobody takes");
        report.at_most(&what("end"), begun_at.elapsed().as_secs(), GONE_SECONDS_MAX, "s");
        report.at_most(&what("growth"), watch.end().await? - before, GROWTH_MEBIBYTES_MAX, "MiB");
        report.at_most(&what("answer to another client beside"), slowest.as_secs_f64(), 1.0, "s");
    }
    Ok(())
}
