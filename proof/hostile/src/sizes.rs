//! Bodies of a gigabyte, with and without a length, and a great number of bodies that are never whole.

use std::path::Path;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::held::hold;
use crate::report::Report;
use crate::target::Target;

/// Mebibytes by which ten endless bodies may make the server grow: twice the limit of a body each.
const ENDLESS_MEBIBYTES_MAX: f64 = 20.0;

/// Mebibytes by which bodies that are never whole may make it grow: what one workspace may have in memory, what is not
/// counted of each of them, and what the buffers of a connection hold.
const HALF_MEBIBYTES_MAX: f64 = 128.0 + 1_000.0 * (64.0 + 128.0) / 1024.0;

/// Bodies that are never whole.
const HALF_COUNT: usize = 1_000;

const GIBIBYTE: usize = 1024 * 1024 * 1024;

/// Sends them.
pub async fn attack(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    target.contact(10).await?;
    for (name, lines, piece) in [
        ("a length", format!("Content-Length: {GIBIBYTE}\r\n"), vec![b' '; 64 * 1024]),
        (
            "chunks",
            "Transfer-Encoding: chunked\r\n".to_owned(),
            [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat(),
        ),
        ("tiny chunks", "Transfer-Encoding: chunked\r\n".to_owned(), b"1\r\n \r\n".repeat(10_000)),
        ("a coding", format!("Content-Length: {GIBIBYTE}\r\nContent-Encoding: gzip\r\n"), vec![0; 64 * 1024]),
    ] {
        let before = target.memory()?;
        let watch = target.watch();
        let head = format!("POST /v2/contacts HTTP/1.1\r\nHost: a\r\nAuthorization: {}\r\n{lines}\r\n", target.key);
        let floods = (0..10).map(|_| tokio::spawn(flood(target.server.address, head.clone(), piece.clone())));
        let mut sent = 0;
        for flood in floods.collect::<Vec<_>>() {
            sent += flood.await??;
        }
        println!("     ten bodies of a gigabyte with {name}: {} MiB were sent", sent >> 20);
        report.at_most(
            &format!("growth by endless bodies with {name}"),
            watch.end().await? - before,
            ENDLESS_MEBIBYTES_MAX,
            "MiB",
        );
    }
    let before = target.memory()?;
    let watch = target.watch();
    let head = format!(
        "POST /v2/contacts HTTP/1.1\r\nHost: a\r\nAuthorization: {}\r\nContent-Length: 1000000\r\n\r\n",
        target.key
    );
    let half = [head.as_bytes(), &[b' '; 900_000]].concat();
    let mut held = Vec::new();
    for _ in 0..HALF_COUNT {
        // One that is refused by now may be closed in the middle of it.
        held.extend(hold(&target, &half).await.ok());
    }
    report.at_most(
        "growth by a thousand bodies that are never whole",
        watch.end().await? - before,
        HALF_MEBIBYTES_MAX,
        "MiB",
    );
    report.holds("a request of the usual size is served beside them", target.contact(1_000).await.is_ok());
    Ok(())
}

/// Sends until the server takes no more, or a gigabyte; tells how much.
async fn flood(address: std::net::SocketAddr, head: String, piece: Vec<u8>) -> anyhow::Result<usize> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(head.as_bytes()).await?;
    let mut sent = 0;
    while sent < GIBIBYTE && stream.write_all(&piece).await.is_ok() {
        sent += piece.len();
    }
    Ok(sent)
}
