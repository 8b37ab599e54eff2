//! Clients that take their time, a great number of them at once: others are served as before, and each is dropped when
//! its time is over.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Context;
use rolo_driver::{Connection, load, request};
use rolo_http::HELD_KEY_BYTES_MAX;
use socket2::SockRef;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};

use crate::queues::Queues;
use crate::report::Report;
use crate::target::Target;

/// Milliseconds that 99 of 100 good requests may take at most.
const P99_MILLIS_MAX: f64 = 100.0;

/// Mebibytes that the server may hold meanwhile. The system's allocator keeps what was freed and uses it again, so what
/// tells a leak is whether the same once more needs more.
const MEMORY_MEBIBYTES_MAX: f64 = 300.0;

/// Seconds after which the last of them must be gone: the longest limit is 60 s for what stands idle.
const GONE_SECONDS_MAX: u64 = 75;

/// Clients that mean well.
const GOOD_CLIENTS: usize = 8;

/// How long they ask while the others are held: less than the limit of a head.
const GOOD_TIME: Duration = Duration::from_secs(4);

/// Contacts of a list that is read slowly: more bytes than the buffers of a connection take, and so few that the lists of
/// two thousand slow readers are nearly within what their key may hold.
const LISTED: usize = 2;

/// Bytes of free data of each.
const LISTED_BYTES: usize = 60_000;

/// Bytes that a slow reader takes at a time, as where packets are small: loopback has so large ones that the system
/// would take megabytes of an answer off the server's hands.
const SEGMENT_BYTES: u32 = 536;

/// Between two bytes of a client that sends slowly.
const TRICKLE: Duration = Duration::from_secs(2);

/// What a slow client is slow in.
#[derive(Clone, Copy, Debug)]
enum Slow {
    Head,
    Body,
    Reading,
    Nothing,
}

const ALL: [Slow; 4] = [Slow::Head, Slow::Body, Slow::Reading, Slow::Nothing];

/// Holds so many connections, measures good requests meanwhile, and waits until all are gone.
pub async fn attack(rolo: &Path, connections: usize, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let mut ids = Vec::new();
    for _ in 0..LISTED {
        ids.push(target.contact(LISTED_BYTES).await?);
    }
    let list = target.ask("GET", &format!("/v2/contacts?page_size={LISTED}"), "").await?.1.len();
    let alone = good(&target, &ids[0]).await?;
    let files = target.server.open_files()?;
    let watch = target.watch();
    let begun_at = Instant::now();
    let mut held = Vec::with_capacity(connections);
    for number in 0..connections {
        held.push(open(&target, ALL[number % ALL.len()]).await.with_context(|| format!("connection {number}"))?);
    }
    let (trickling, quiet): (Vec<_>, Vec<_>) =
        held.into_iter().partition(|(slow, _)| matches!(slow, Slow::Head | Slow::Body));
    let trickling = tokio::spawn(trickle(trickling));
    let open_now = target.connections().await?;
    println!("     {open_now} connections open after {:.1} s", begun_at.elapsed().as_secs_f64());
    report.at_least("slow connections held", open_now - 1, connections * 95 / 100, "connections");
    let beside = good(&target, &ids[0]).await?;
    let still = target.connections().await?;
    report.at_least("of them held to the end of the measuring", still - 1, connections * 95 / 100, "connections");
    let reading = quiet.iter().filter(|(slow, _)| matches!(slow, Slow::Reading));
    let unread = unread(&target, reading.map(|(_, stream)| stream), list).await?;
    let wanted = (connections / ALL.len()).min(HELD_KEY_BYTES_MAX / list);
    report.at_least("of them with a list that they do not read", unread, wanted * 95 / 100, "connections");
    println!(
        "     good requests alone: p99 {:.1} ms; beside them: {:.1} ms, {} requests",
        alone.p99_millis, beside.p99_millis, beside.count
    );
    report.at_most("99 of 100 good requests beside them", beside.p99_millis, P99_MILLIS_MAX, "ms");
    report.at_most("good requests that failed", beside.failures, 0, "requests");
    let gone = until_gone(&target, begun_at).await?;
    report.at_most("until the last one was dropped", gone, GONE_SECONDS_MAX, "s");
    report.at_most("memory at its peak", watch.end().await?, MEMORY_MEBIBYTES_MAX, "MiB");
    report.at_most("files open afterwards", target.server.open_files()?, files + 3, "files");
    trickling.abort();
    drop(quiet);
    let watch = target.watch();
    let mut second = Vec::with_capacity(connections);
    for number in 0..connections {
        second.push(open(&target, ALL[number % ALL.len()]).await?);
    }
    good(&target, &ids[0]).await?;
    drop(second);
    until_gone(&target, Instant::now()).await?;
    report.at_most("memory at its peak in a second wave", watch.end().await?, MEMORY_MEBIBYTES_MAX, "MiB");
    Ok(())
}

/// Opens a connection and begins to be slow.
async fn open(target: &Target, slow: Slow) -> anyhow::Result<(Slow, TcpStream)> {
    let socket = TcpSocket::new_v4()?;
    if matches!(slow, Slow::Reading) {
        socket.set_recv_buffer_size(4_096)?;
        SockRef::from(&socket).set_tcp_mss(SEGMENT_BYTES)?;
    }
    let mut stream = socket.connect(target.server.address).await?;
    let key = &target.key;
    let begun = match slow {
        Slow::Head => "GET /v2/contacts HTTP/1.1\r\nHost: a\r\nX: ".to_owned(),
        Slow::Body => {
            format!("POST /v2/contacts HTTP/1.1\r\nHost: a\r\nAuthorization: {key}\r\nContent-Length: 1000\r\n\r\n{{")
        }
        Slow::Reading => {
            format!("GET /v2/contacts?page_size={LISTED} HTTP/1.1\r\nHost: a\r\nAuthorization: {key}\r\n\r\n")
        }
        Slow::Nothing => format!("GET /v2/contacts/x HTTP/1.1\r\nHost: a\r\nAuthorization: {key}\r\n\r\n"),
    };
    stream.write_all(begun.as_bytes()).await?;
    Ok((slow, stream))
}

/// How many of these connections have an answer of 200 of which the server still holds a part, since the system's buffers
/// have less than a list.
async fn unread(target: &Target, streams: impl Iterator<Item = &TcpStream>, list: usize) -> anyhow::Result<usize> {
    const GOOD: &[u8] = b"HTTP/1.1 200";
    let queues = Queues::read()?;
    let (mut count, mut fullest) = (0, 0);
    for stream in streams {
        let queued = queues.between(target.server.address, stream.local_addr()?);
        let mut start = [0; GOOD.len()];
        // One without any answer would have to be waited for.
        let is_good = queued > GOOD.len() && stream.peek(&mut start).await.is_ok() && start == *GOOD;
        if is_good && queued < list {
            count += 1;
            fullest = fullest.max(queued);
        }
    }
    println!("     {count} clients do not read a list of {list} bytes, of which the system has {fullest} at most");
    Ok(count)
}

/// Goes on being slow, for as long as the server lets it.
async fn trickle(mut held: Vec<(Slow, TcpStream)>) {
    loop {
        tokio::time::sleep(TRICKLE).await;
        for (slow, stream) in &mut held {
            if matches!(slow, Slow::Head | Slow::Body) {
                // Without waiting: a connection that takes no more is none of our concern.
                let _ = stream.try_write(b" ");
            }
        }
    }
}

/// What good requests came to.
struct Good {
    p99_millis: f64,
    failures: usize,
    count: usize,
}

/// Asks like a client that means well: half reads, half changes.
async fn good(target: &Target, id: &str) -> anyhow::Result<Good> {
    let (address, key, path) = (target.server.address, target.key.clone(), format!("/v2/contacts/{id}"));
    let make = move |number: u64| match number % 2 {
        0 => request("GET", &path, &key, "", ""),
        _ => request("PATCH", &path, &key, "", &format!(r#"{{"name":"Ada {number}"}}"#)),
    };
    let mut load = load(address, GOOD_CLIENTS, GOOD_TIME, make).await?;
    load.times.sort_unstable();
    let p99 = load.times.get(load.times.len() * 99 / 100).context("no request was answered")?;
    Ok(Good { p99_millis: p99.as_secs_f64() * 1e3, failures: load.failures, count: load.times.len() })
}

/// Waits until the server has no connection but the one that asks; tells the seconds.
async fn until_gone(target: &Target, begun_at: Instant) -> anyhow::Result<u64> {
    let mut former = 0;
    loop {
        let (now, seconds) = (target.connections().await?, begun_at.elapsed().as_secs());
        if now.abs_diff(former) > former / 4 {
            println!("     after {seconds} s: {} connections", now - 1);
            former = now;
        }
        if now == 1 || seconds > 2 * GONE_SECONDS_MAX {
            return Ok(seconds);
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// A connection stays open for as long as this is there; for those that only need that.
pub async fn hold(target: &Target, bytes: &[u8]) -> anyhow::Result<Connection> {
    let mut connection = Connection::open(target.server.address).await?;
    connection.send(bytes).await?;
    Ok(connection)
}
