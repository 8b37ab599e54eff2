//! Lists that nobody takes, as many as one key can ask for.

use std::path::Path;

use rolo_testkit::http2::{block, flag, frame, kind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::report::Report;
use crate::target::Target;

/// Mebibytes by which they may make the server grow: what one workspace may have in memory, and twice as much again for
/// the lists that are being read and written meanwhile. All of them would be twelve gigabytes.
const GROWTH_MEBIBYTES_MAX: f64 = 3.0 * 128.0;

/// Contacts, each with nearly as much free data as one may have: a list of all is about 6 MiB.
const CONTACT_COUNT: usize = 100;

const CONNECTION_COUNT: usize = 20;

/// Requests on each connection, as many as may run at a time.
const STREAM_COUNT: u32 = 100;

/// Asks, and takes nothing.
pub async fn attack(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    for _ in 0..CONTACT_COUNT {
        target.contact(60_000).await?;
    }
    let before = target.memory()?;
    let watch = target.watch();
    let no_room = [4_u16.to_be_bytes().as_slice(), &0_u32.to_be_bytes()].concat();
    let fields = [
        (":method", "GET"),
        (":scheme", "http"),
        (":path", "/v2/contacts?page_size=100"),
        (":authority", "rolo.example.org"),
        ("authorization", &target.key),
    ];
    let head = block(&fields);
    let asks = (0..STREAM_COUNT)
        .flat_map(|number| frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, 2 * number + 1, &head));
    let preface = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    let bytes = [preface, frame(kind::SETTINGS, flag::NONE, 0, &no_room), asks.collect()].concat();
    let mut held = Vec::new();
    for _ in 0..CONNECTION_COUNT {
        let mut stream = TcpStream::connect(target.server.address).await?;
        stream.write_all(&bytes).await?;
        held.push(stream);
    }
    // A request of another kind that has to wait for the same connections to the store.
    let mut is_served = true;
    for _ in 0..20 {
        is_served &= target.ask("GET", "/api/v2/contacts?limit=1", "").await?.0 == 200;
    }
    report.holds("a small list is served beside them", is_served);
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    let list = target.ask_with(&target.other_key, "GET", "/v2/contacts?page_size=100", "").await?;
    report.holds("another key of the workspace gets the same list", list.0 == 200);
    report.at_most(
        "growth by two thousand lists that nobody takes",
        watch.end().await? - before,
        GROWTH_MEBIBYTES_MAX,
        "MiB",
    );
    Ok(())
}
