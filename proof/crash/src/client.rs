//! A blocking client of one kept-alive connection, which tells a broken connection from an answer.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::journal::Asked;

/// How long an answer may take. A server that says nothing for so long hangs.
const ANSWER_SECONDS_MAX: u64 = 40;

/// Headers of an answer.
const HEADER_COUNT_MAX: usize = 32;

/// A connection with a key.
pub struct Client {
    stream: TcpStream,
    key: String,
    received: Vec<u8>,
}

/// An answer, read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The revision of its `ETag`.
    pub revision: Option<u64>,
    /// Its `X-Request-Id`.
    pub request_id: String,
    /// Whether it says that it was given before.
    pub replayed: bool,
    /// Whether it says when to try again.
    pub has_retry_after: bool,
    /// The body.
    pub body: String,
}

impl Client {
    /// Connects.
    pub fn open(address: SocketAddr, key: &str) -> Result<Self> {
        let stream = TcpStream::connect_timeout(&address, Duration::from_secs(10)).context("no connection")?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(ANSWER_SECONDS_MAX)))?;
        stream.set_write_timeout(Some(Duration::from_secs(ANSWER_SECONDS_MAX)))?;
        Ok(Self { stream, key: key.into(), received: Vec::new() })
    }

    /// Sends a request and reads its answer. An error means that the connection is broken and nothing is known.
    pub fn ask(&mut self, asked: &Asked) -> Result<Reply> {
        self.send(asked)?;
        self.receive()
    }

    /// Reads what is at a path.
    pub fn get(&mut self, path: &str) -> Result<Reply> {
        self.ask(&Asked { method: "GET".into(), path: path.into(), body: String::new(), retry_key: None })
    }

    /// Sends a request.
    pub fn send(&mut self, asked: &Asked) -> Result<()> {
        self.stream.write_all(&bytes(asked, &self.key)).context("the request cannot be sent")
    }

    /// Sends the first bytes of a request and breaks the connection.
    pub fn send_part(mut self, asked: &Asked, byte_count: usize) -> Result<()> {
        let bytes = bytes(asked, &self.key);
        self.stream.write_all(&bytes[..byte_count.min(bytes.len())]).context("the request cannot be sent")
    }

    /// The length of a request.
    pub fn byte_count(&self, asked: &Asked) -> usize {
        bytes(asked, &self.key).len()
    }

    /// Reads an answer.
    pub fn receive(&mut self) -> Result<Reply> {
        self.received.clear();
        loop {
            let mut chunk = [0; 16 * 1024];
            match self.stream.read(&mut chunk) {
                Ok(0) => bail!("the server has closed the connection"),
                Ok(count) => self.received.extend_from_slice(&chunk[..count]),
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    bail!("no answer for {ANSWER_SECONDS_MAX} s")
                }
                Err(error) => return Err(error).context("the connection is broken"),
            }
            if let Some(reply) = parse(&self.received)? {
                return Ok(reply);
            }
        }
    }
}

fn bytes(asked: &Asked, key: &str) -> Vec<u8> {
    let Asked { method, path, body, retry_key } = asked;
    let retry_key = retry_key.as_ref().map(|key| format!("Idempotency-Key: {key}\r\n")).unwrap_or_default();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n{retry_key}");
    let body = match body.len() {
        0 => "\r\n".to_owned(),
        length => format!("Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"),
    };
    (head + &body).into_bytes()
}

fn parse(received: &[u8]) -> Result<Option<Reply>> {
    let mut headers = [httparse::EMPTY_HEADER; HEADER_COUNT_MAX];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(head) = response.parse(received).context("no HTTP answer")? else {
        return Ok(None);
    };
    let header = |name: &str| {
        let header = response.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        header.map(|header| String::from_utf8_lossy(header.value).into_owned())
    };
    let length: usize = match header("content-length") {
        Some(length) => length.parse().context("a length that is no number")?,
        None if response.code == Some(304) => 0,
        None => bail!("an answer without a length"),
    };
    let Some(body) = received.get(head..head + length) else {
        return Ok(None);
    };
    Ok(Some(Reply {
        status: response.code.unwrap_or(0),
        revision: header("etag").and_then(|tag| tag.trim_matches('"').parse().ok()),
        request_id: header("x-request-id").unwrap_or_default(),
        replayed: header("idempotency-replayed").is_some_and(|value| value == "true"),
        has_retry_after: header("retry-after").is_some(),
        body: String::from_utf8(body.to_vec()).context("a body that is not UTF-8")?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_only_when_it_is_whole() {
        let text = "HTTP/1.1 200 OK\r\netag: \"7\"\r\nx-request-id: rid_1\r\nidempotency-replayed: true\r\n\
                    content-length: 2\r\n\r\n{}";
        for cut in 0..text.len() {
            assert_eq!(parse(&text.as_bytes()[..cut]).expect("HTTP"), None, "{cut}");
        }
        let reply = parse(text.as_bytes()).expect("HTTP").expect("whole");
        assert_eq!((reply.status, reply.revision, reply.request_id.as_str()), (200, Some(7), "rid_1"));
        assert_eq!((reply.replayed, reply.has_retry_after, reply.body.as_str()), (true, false, "{}"));
    }

    #[test]
    fn a_request_carries_its_retry_key() {
        let asked = |body: &str| Asked {
            method: "PATCH".into(),
            path: "/a".into(),
            body: body.into(),
            retry_key: Some("k".into()),
        };
        let text = String::from_utf8(bytes(&asked("{}"), "key")).expect("text");
        assert!(text.contains("\r\nIdempotency-Key: k\r\n") && text.ends_with("Content-Length: 2\r\n\r\n{}"), "{text}");
        assert!(bytes(&asked(""), "key").ends_with(b"Idempotency-Key: k\r\n\r\n"));
    }
}
