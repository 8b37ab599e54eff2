//! Frames of HTTP/2 as bytes, for what no library sends (RFC 9113).

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Kinds of frames.
pub mod kind {
    #![allow(missing_docs, reason = "the names of RFC 9113 §6")]
    pub const DATA: u8 = 0;
    pub const HEADERS: u8 = 1;
    pub const PRIORITY: u8 = 2;
    pub const RST_STREAM: u8 = 3;
    pub const SETTINGS: u8 = 4;
    pub const PUSH_PROMISE: u8 = 5;
    pub const PING: u8 = 6;
    pub const GOAWAY: u8 = 7;
    pub const WINDOW_UPDATE: u8 = 8;
    pub const CONTINUATION: u8 = 9;
}

/// Flags of frames.
pub mod flag {
    #![allow(missing_docs, reason = "the names of RFC 9113 §6")]
    pub const NONE: u8 = 0;
    pub const ACK: u8 = 1;
    pub const END_STREAM: u8 = 1;
    pub const END_HEADERS: u8 = 4;
    pub const PADDED: u8 = 8;
}

/// The first byte of a header block that begins with the status 200.
pub const OK: u8 = 0x88;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// What a ping carries whose answer shows that the connection lives.
const ALIVE: &[u8; 8] = b"alive?!?";

/// How long the server may be silent. Far longer than it needs.
const PATIENCE: Duration = Duration::from_secs(60);

/// One frame.
pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut bytes = (payload.len() as u32).to_be_bytes()[1..].to_vec();
    bytes.extend([kind, flags]);
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}

/// A whole request to read something.
pub fn get(stream: u32, path: &str, key: &str) -> Vec<u8> {
    let fields = request("GET", path, key);
    frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, stream, &block(&fields))
}

/// The head of a request that has a body.
pub fn post(stream: u32, path: &str, key: &str) -> Vec<u8> {
    frame(kind::HEADERS, flag::END_HEADERS, stream, &block(&request("POST", path, key)))
}

fn request<'a>(method: &'a str, path: &'a str, key: &'a str) -> [(&'a str, &'a str); 5] {
    [
        (":method", method),
        (":scheme", "http"),
        (":path", path),
        (":authority", "rolo.example.org"),
        ("authorization", key),
    ]
}

/// Room for so many bytes more of a stream, or of the connection.
pub fn room(stream: u32, bytes: u32) -> Vec<u8> {
    frame(kind::WINDOW_UPDATE, flag::NONE, stream, &bytes.to_be_bytes())
}

/// Header fields as a block without compression: literals that enter no table.
pub fn block(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, value) in fields {
        bytes.push(0);
        push_text(&mut bytes, name);
        push_text(&mut bytes, value);
    }
    bytes
}

/// A text in a block: its length in a prefix of seven bits, then itself.
pub fn push_text(bytes: &mut Vec<u8>, text: &str) {
    const PREFIX_MAX: usize = 127;
    let mut length = text.len();
    if length < PREFIX_MAX {
        bytes.push(length as u8);
    } else {
        bytes.push(PREFIX_MAX as u8);
        length -= PREFIX_MAX;
        while length >= 128 {
            bytes.push((length % 128 + 128) as u8);
            length /= 128;
        }
        bytes.push(length as u8);
    }
    bytes.extend(text.as_bytes());
}

/// What the server has sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Streams that were answered, each with the first byte of its header block: 0x88 is a 200.
    pub answered: Vec<(u32, u8)>,
    /// Streams that were reset, each with its error code.
    pub reset: Vec<(u32, u32)>,
    /// Bytes of bodies, by stream.
    pub bodies: std::collections::BTreeMap<u32, usize>,
    /// Streams that were answered to their end.
    pub ended: Vec<u32>,
    /// The error code with which the server has ended the connection.
    pub goaway: Option<u32>,
    /// Whether the server still answers on this connection.
    pub is_alive: bool,
}

/// Opens a connection, sends these bytes behind the preface, asks whether the connection lives, and reads until that is
/// known, and until these streams were answered or reset.
pub async fn attack(address: SocketAddr, settings: &[u8], frames: &[u8], streams: &[u32]) -> Seen {
    let (mut reading, mut writing) = TcpStream::connect(address).await.expect("the server accepts").into_split();
    let sending = async {
        let start = [PREFACE, &frame(kind::SETTINGS, flag::NONE, 0, settings)].concat();
        let end = frame(kind::PING, flag::NONE, 0, ALIVE);
        // A server that has had enough closes before everything is sent.
        let _ = writing.write_all(&[&start, frames, &end].concat()).await;
        writing
    };
    let receiving = async {
        let mut seen = Seen::default();
        let mut received = Vec::new();
        let mut space = [0; 16 * 1024];
        while seen.goaway.is_none() && !(seen.is_alive && streams.iter().all(|stream| seen.has_ended(*stream))) {
            let read = timeout(PATIENCE, reading.read(&mut space)).await;
            match read.expect("the server says something, or closes") {
                Ok(count @ 1..) => received.extend_from_slice(&space[..count]),
                _ => {
                    seen.is_alive = false;
                    break;
                }
            }
            let taken = seen.take(&received);
            received.drain(..taken);
        }
        seen
    };
    // The writing half is kept until all is read: closing it would tell the server to end.
    tokio::join!(sending, receiving).1
}

/// A client that decides itself what it takes, and that goes on for as long as it likes.
pub struct Peer {
    stream: TcpStream,
    received: Vec<u8>,
    /// What the server has sent so far.
    pub seen: Seen,
}

impl Peer {
    /// Opens a connection, and asks for answers to come in windows of so many bytes.
    pub async fn open(address: SocketAddr, window: u32) -> Self {
        const INITIAL_WINDOW_SIZE: u16 = 4;
        let settings = [INITIAL_WINDOW_SIZE.to_be_bytes().as_slice(), &window.to_be_bytes()].concat();
        let mut stream = TcpStream::connect(address).await.expect("the server accepts");
        let start = [PREFACE, &frame(kind::SETTINGS, flag::NONE, 0, &settings)].concat();
        stream.write_all(&start).await.expect("the server reads");
        Self { stream, received: Vec::new(), seen: Seen::default() }
    }

    /// Sends these frames. A server that has closed does not take them.
    pub async fn send(&mut self, frames: &[u8]) {
        let _ = self.stream.write_all(frames).await;
    }

    /// Asks whether the server is there, and reads until it says so; `false` when it has closed.
    pub async fn is_served(&mut self) -> bool {
        self.seen.is_alive = false;
        self.send(&frame(kind::PING, flag::NONE, 0, ALIVE)).await;
        while !self.seen.is_alive {
            if !self.read().await {
                return false;
            }
        }
        true
    }

    /// Reads until that is so; `false` when the server has closed before.
    pub async fn until(&mut self, is_so: impl Fn(&Seen) -> bool) -> bool {
        while !is_so(&self.seen) {
            if !self.read().await {
                return false;
            }
        }
        true
    }

    /// Reads what comes next; `false` at the end.
    async fn read(&mut self) -> bool {
        let mut space = [0; 16 * 1024];
        let read = timeout(PATIENCE, self.stream.read(&mut space)).await;
        let Ok(count @ 1..) = read.expect("the server says something, or closes") else { return false };
        self.received.extend_from_slice(&space[..count]);
        let taken = self.seen.take(&self.received);
        self.received.drain(..taken);
        true
    }
}

impl Seen {
    /// Whether a stream was answered or reset.
    fn has_ended(&self, stream: u32) -> bool {
        self.answered.iter().any(|(known, _)| *known == stream) || self.reset.iter().any(|(known, _)| *known == stream)
    }

    /// Takes all whole frames; tells how many bytes they were.
    fn take(&mut self, received: &[u8]) -> usize {
        let mut at = 0;
        while let Some(head) = received.get(at..at + 9) {
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            let Some(payload) = received.get(at + 9..at + 9 + length) else { break };
            let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let number = |from: usize| {
                let four = payload.get(from..from + 4).and_then(|four| four.try_into().ok());
                four.map_or(0, u32::from_be_bytes)
            };
            let ends = matches!(head[3], kind::HEADERS | kind::DATA) && head[4] & flag::END_STREAM != 0;
            self.ended.extend(ends.then_some(stream));
            match head[3] {
                kind::DATA => *self.bodies.entry(stream).or_default() += length,
                kind::HEADERS => self.answered.push((stream, payload.first().copied().unwrap_or(0))),
                kind::RST_STREAM => self.reset.push((stream, number(0))),
                kind::GOAWAY => self.goaway = Some(number(4)),
                kind::PING if payload == ALIVE => self.is_alive = true,
                _ => {}
            }
            at += 9 + length;
        }
        // Whoever says farewell lives no more.
        self.is_alive &= self.goaway.is_none();
        at
    }
}
