//! A client that sees what a program at the other end would: one connection, one answer, or none.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// How long an answer may take. Rolo waits for its database no longer than 20 s for each thing that it asks of it.
const ANSWER_SECONDS_MAX: u64 = 60;

const CONNECT_SECONDS_MAX: u64 = 5;

const HEADERS_MAX: usize = 32;

/// One kept-alive connection, made when it is needed.
pub struct Client {
    address: SocketAddr,
    key: String,
    stream: Option<TcpStream>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    /// The revision that its `ETag` tells of.
    pub revision: Option<u64>,
    /// Whether it is the kept answer of an earlier request with the same key.
    pub is_replayed: bool,
    pub body: String,
}

impl Client {
    pub fn new(address: SocketAddr, key: &str) -> Self {
        Self { address, key: key.to_owned(), stream: None }
    }

    /// Forgets its connection.
    pub fn forget(&mut self) {
        self.stream = None;
    }

    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask("GET", path, None, "")
    }

    /// The status alone, of a server that need not be there and whose answers end with the connection.
    pub fn status(&self, path: &str) -> Option<u16> {
        let mut stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
        stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes()).ok()?;
        let mut line = [0; 12];
        stream.read_exact(&mut line).ok()?;
        std::str::from_utf8(line.get(9..)?).ok()?.parse().ok()
    }

    /// Asks. An error means that no answer came.
    pub fn ask(&mut self, method: &str, path: &str, retry_key: Option<&str>, body: &str) -> Result<Answer> {
        let retry_key = retry_key.map(|key| format!("Idempotency-Key: {key}\r\n")).unwrap_or_default();
        let authorization =
            if self.key.is_empty() { String::new() } else { format!("Authorization: Bearer {}\r\n", self.key) };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\n{authorization}{retry_key}Content-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => connect(self.address)?,
        };
        stream.write_all(request.as_bytes()).context("the request could not be sent")?;
        let (answer, stays_open) = read(&mut stream)?;
        if stays_open {
            self.stream = Some(stream);
        }
        Ok(answer)
    }
}

fn connect(address: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, Duration::from_secs(CONNECT_SECONDS_MAX))
        .context("no connection could be made")?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_secs(ANSWER_SECONDS_MAX)))?;
    Ok(stream)
}

fn read(stream: &mut TcpStream) -> Result<(Answer, bool)> {
    let mut received = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk) {
            Ok(0) => bail!("the connection was closed instead of an answer"),
            Ok(count) => received.extend_from_slice(&chunk[..count]),
            // A signal, such as that of a program of ours that has ended.
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                bail!("no answer came within {ANSWER_SECONDS_MAX} s")
            }
            Err(error) => return Err(error).context("no answer came"),
        }
        if let Some(read) = parse(&received)? {
            return Ok(read);
        }
    }
}

/// The answer, and whether the connection stays open; `None` while something is missing.
fn parse(bytes: &[u8]) -> Result<Option<(Answer, bool)>> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head) = response.parse(bytes)? else { return Ok(None) };
    let header = |name: &str| {
        let header = response.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        header.and_then(|header| std::str::from_utf8(header.value).ok())
    };
    let length: usize = header("content-length").context("an answer has no length")?.parse()?;
    let Some(body) = bytes.get(head..head + length) else { return Ok(None) };
    let answer = Answer {
        status: response.code.context("an answer has no status")?,
        revision: header("etag").and_then(|tag| tag.trim_matches('"').parse().ok()),
        is_replayed: header("idempotency-replayed") == Some("true"),
        body: String::from_utf8_lossy(body).into_owned(),
    };
    let closes = header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
    Ok(Some((answer, !closes)))
}
