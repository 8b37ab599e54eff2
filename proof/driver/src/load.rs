//! A client that costs as little as possible, and many of them at once: requests are bytes made beforehand, and of an answer
//! only the status and the place of its body are read. What it takes, the measured server does not have.

use std::net::SocketAddr;
use std::ops::Range;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::reply::Frame;

/// One kept-alive connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await.context("the server takes no connection")?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends bytes, and reads nothing.
    pub async fn send(&mut self, bytes: &[u8]) -> Result<()> {
        Ok(self.stream.write_all(bytes).await?)
    }

    /// Sends a request and reads its answer: the status, and where its body lies in the buffer.
    pub async fn ask(&mut self, request: &[u8]) -> Result<(u16, Range<usize>)> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the server has closed the connection");
            }
            if let Some(Frame { status, body }) = Frame::first(&self.buffer)? {
                return Ok((status, body));
            }
        }
    }

    /// The bytes of the last answer.
    pub fn bytes(&self, range: Range<usize>) -> &[u8] {
        &self.buffer[range]
    }
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
) -> Result<Load> {
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
