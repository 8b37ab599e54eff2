//! Floods of HTTP/2 frames: the memory stays where it is, and the next client is served.

use std::path::Path;
use std::time::Instant;

use rolo_testkit::{attacks, http2};

use crate::report::Report;
use crate::target::Target;

/// Mebibytes by which an attack may make the server grow.
const GROWTH_MEBIBYTES_MAX: f64 = 50.0;

/// Bytes from which on an attack is shown by itself.
const LARGE_BYTES: usize = 100_000;

/// Seconds in which the next client must have its answer.
const ANSWER_SECONDS_MAX: f64 = 1.0;

/// Sends each attack, with floods of so many frames.
pub async fn attack(rolo: &Path, frame_count: usize, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    target.contact(1_000).await?;
    let (mut most, mut slowest) = ((0.0, ""), (0.0, ""));
    let all = attacks(&target.key, frame_count);
    for attack in &all {
        let before = target.memory()?;
        let watch = target.watch();
        let seen = http2::attack(target.server.address, &attack.settings, &attack.frames, attack.streams()).await;
        let growth = watch.end().await? - before;
        let begun_at = Instant::now();
        let (status, _) = target.ask("GET", "/v2/contacts", "").await?;
        let seconds = if status == 200 { begun_at.elapsed().as_secs_f64() } else { f64::INFINITY };
        if attack.frames.len() > LARGE_BYTES {
            let (name, kib, end) = (attack.name, attack.frames.len() >> 10, seen.goaway);
            println!("     {name}: {kib} KiB sent, grew by {growth:.1} MiB, ended with {end:?}");
        }
        most = if growth > most.0 { (growth, attack.name) } else { most };
        slowest = if seconds > slowest.0 { (seconds, attack.name) } else { slowest };
    }
    report.at_least("attacks by HTTP/2", all.len(), 60, "attacks");
    report.at_most(&format!("growth by any of them ({})", most.1), most.0, GROWTH_MEBIBYTES_MAX, "MiB");
    report.at_most(&format!("answer to the next client ({})", slowest.1), slowest.0, ANSWER_SECONDS_MAX, "s");
    Ok(())
}
