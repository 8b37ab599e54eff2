//! A client that costs as little as possible: requests are bytes made beforehand, of an answer only the status and the
//! length are read.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The status of an answer without a body and without its length.
const NOT_MODIFIED: u16 = 304;

/// One kept-alive connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await.context("the server takes no connection")?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends bytes, and reads nothing.
    pub async fn send(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        Ok(self.stream.write_all(bytes).await?)
    }

    /// Sends a request and reads its answer: the status, and where its body lies in the buffer.
    pub async fn ask(&mut self, request: &[u8]) -> anyhow::Result<(u16, std::ops::Range<usize>)> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server has closed the connection");
            }
            if let Some((status, body)) = parse(&self.buffer)? {
                return Ok((status, body));
            }
        }
    }

    /// The bytes of the last answer.
    pub fn bytes(&self, range: std::ops::Range<usize>) -> &[u8] {
        &self.buffer[range]
    }
}

fn parse(bytes: &[u8]) -> anyhow::Result<Option<(u16, std::ops::Range<usize>)>> {
    let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(None);
    };
    let head = std::str::from_utf8(&bytes[..end])?;
    let status = head.get(9..12).and_then(|text| text.parse().ok()).context("an answer has no status")?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = match length {
        Some(length) => length.trim().parse()?,
        None if status == NOT_MODIFIED => 0,
        None => bail!("an answer has no length"),
    };
    let body = end + 4..end + 4 + length;
    Ok((bytes.len() >= body.end).then_some((status, body)))
}

/// Makes a request's bytes.
pub fn request(method: &str, path: &str, key: &str, extra: &str, body: &str) -> Vec<u8> {
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n{extra}\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Asks once, on a connection of its own.
pub async fn get_once(address: SocketAddr, path: &str) -> anyhow::Result<u16> {
    let mut connection = Connection::open(address).await?;
    Ok(connection.ask(&request("GET", path, "", "", "")).await?.0)
}

/// What a load has measured.
#[derive(Debug, Default)]
pub struct Load {
    /// The time of each request.
    pub times: Vec<Duration>,
    /// Answers other than 2xx.
    pub failures: usize,
    /// From the first to the last.
    pub took: Duration,
}

/// Keeps `connections` busy for a while with what `make` makes; it gets a number that grows by one.
pub async fn load(
    address: SocketAddr,
    connections: usize,
    time: Duration,
    make: impl Fn(u64) -> Vec<u8> + Clone + 'static,
) -> anyhow::Result<Load> {
    let local = tokio::task::LocalSet::new();
    let numbers = std::rc::Rc::new(std::cell::Cell::new(0_u64));
    let begun_at = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..connections {
        let (make, numbers) = (make.clone(), numbers.clone());
        tasks.push(local.spawn_local(async move {
            let mut connection = Connection::open(address).await?;
            let mut times = Vec::with_capacity(1 << 16);
            let mut failures = 0;
            while begun_at.elapsed() < time {
                let number = numbers.get();
                numbers.set(number + 1);
                let request = make(number);
                let sent_at = Instant::now();
                let (status, _) = connection.ask(&request).await?;
                times.push(sent_at.elapsed());
                failures += usize::from(!(200..300).contains(&status));
            }
            anyhow::Ok((times, failures))
        }));
    }
    let mut load = Load::default();
    local
        .run_until(async {
            for task in tasks {
                let (times, failures) = task.await??;
                load.times.extend(times);
                load.failures += failures;
            }
            anyhow::Ok(())
        })
        .await?;
    load.took = begun_at.elapsed();
    Ok(load)
}
