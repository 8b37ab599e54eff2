//! HTTP/1 framing: where a message ends, and which heads are ambiguous about it (request smuggling).
//!
//! hyper accepts `Content-Length` together with `Transfer-Encoding`, and lines that end with a bare line feed. A proxy
//! in front of us may read both differently, and then one client can put words into another's mouth (request
//! smuggling). So [`Framing`] follows the bytes of a connection, and says at which one the connection has to be refused.
//! It looks at heads, and at the lines around chunks; bodies are passed over by their length.
//!
//! What it does not look at, hyper refuses itself: signs in lengths, space before a colon, folded headers, bare carriage
//! returns, too many or too long headers. An HTTP/2 connection frames its messages unmistakably, and is left alone.

use crate::limits::HEADER_BYTES_MAX;

/// The request line with which an HTTP/2 connection begins (RFC 9113 §3.4).
const HTTP_2_PREFACE_LINE: &[u8] = b"PRI * HTTP/2.0";

/// Follows the messages of one connection.
#[derive(Debug, Default)]
pub(crate) struct Framing {
    state: State,
    /// The part of an unfinished line that came with earlier bytes.
    line: Vec<u8>,
    head: Head,
    /// Messages that have begun and ended.
    message_count: u64,
}

/// What comes next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// A line of a head.
    #[default]
    Head,
    /// So many bytes of a body with a length.
    Body(u64),
    /// The line in front of a chunk.
    ChunkSize,
    /// So many bytes of a chunk.
    Chunk(u64),
    /// The end of line behind a chunk.
    ChunkEnd,
    /// A line behind the last chunk.
    Trailer,
    /// Nothing that we follow: HTTP/2.
    Other,
}

/// What the lines of the present head have said so far.
#[derive(Debug, Default)]
struct Head {
    has_request_line: bool,
    length: Option<u64>,
    is_chunked: bool,
}

/// What a client is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// It is sending a head, or has not sent anything on this connection yet.
    Head,
    /// It is sending a body.
    Body,
    /// It is between two messages.
    Idle,
    /// It speaks HTTP/2.
    Other,
}

/// The connection cannot be followed further.
#[derive(Debug, PartialEq, Eq)]
struct AmbiguousFraming;

impl Framing {
    /// What the client is doing, after the bytes so far.
    pub(crate) fn phase(&self) -> Phase {
        let has_begun = self.head.has_request_line || !self.line.is_empty();
        match self.state {
            State::Head if has_begun || self.message_count == 0 => Phase::Head,
            State::Head => Phase::Idle,
            State::Body(_) | State::ChunkSize | State::Chunk(_) | State::ChunkEnd | State::Trailer => Phase::Body,
            State::Other => Phase::Other,
        }
    }

    /// The number of messages that have come whole.
    pub(crate) fn message_count(&self) -> u64 {
        self.message_count
    }

    /// Follows the next bytes. Answers with the place of the byte at which the connection has to be refused; nothing
    /// may be asked of this afterwards.
    pub(crate) fn advance(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            match self.state {
                State::Other => return None,
                State::Body(left) => at += self.skip(left, rest.len(), State::Body),
                State::Chunk(left) => at += self.skip(left, rest.len(), State::Chunk),
                State::Head | State::ChunkSize | State::ChunkEnd | State::Trailer => {
                    let Some(length) = rest.iter().position(|&byte| byte == b'\n') else {
                        self.line.extend_from_slice(rest);
                        return (self.line.len() > HEADER_BYTES_MAX).then_some(at);
                    };
                    if self.line(&rest[..length]).is_err() {
                        return Some(at + length);
                    }
                    at += length + 1;
                }
            }
        }
        None
    }

    /// Passes over bytes of a body of which so many are left.
    fn skip(&mut self, left: u64, available: usize, state: fn(u64) -> State) -> usize {
        let skipped = usize::try_from(left).unwrap_or(usize::MAX).min(available);
        let left = left - skipped as u64;
        match (left, state(left)) {
            (0, State::Chunk(_)) => self.state = State::ChunkEnd,
            (0, _) => self.next_message(),
            (_, state) => self.state = state,
        }
        skipped
    }

    fn next_message(&mut self) {
        self.state = State::Head;
        self.head = Head::default();
        self.message_count += 1;
    }

    /// Takes a line, given without its line feed.
    fn line(&mut self, end: &[u8]) -> Result<(), AmbiguousFraming> {
        if self.line.is_empty() {
            return self.whole_line(end);
        }
        let mut line = std::mem::take(&mut self.line);
        line.extend_from_slice(end);
        let result = self.whole_line(&line);
        line.clear();
        self.line = line;
        result
    }

    fn whole_line(&mut self, line: &[u8]) -> Result<(), AmbiguousFraming> {
        let line = line.strip_suffix(b"\r").ok_or(AmbiguousFraming)?;
        match self.state {
            State::Head => self.head_line(line),
            State::ChunkSize => {
                self.state = match chunk_size(line)? {
                    0 => State::Trailer,
                    size => State::Chunk(size),
                };
                Ok(())
            }
            State::ChunkEnd => {
                self.state = State::ChunkSize;
                if line.is_empty() { Ok(()) } else { Err(AmbiguousFraming) }
            }
            State::Trailer if line.is_empty() => {
                self.next_message();
                Ok(())
            }
            State::Trailer => {
                if line.contains(&b'\r') {
                    Err(AmbiguousFraming)
                } else {
                    Ok(())
                }
            }
            State::Body(_) | State::Chunk(_) | State::Other => Ok(()),
        }
    }

    fn head_line(&mut self, line: &[u8]) -> Result<(), AmbiguousFraming> {
        const CONTENT_LENGTH: &[u8] = b"content-length";
        const TRANSFER_ENCODING: &[u8] = b"transfer-encoding";

        if !self.head.has_request_line {
            // Empty lines in front of a request are to be left aside, RFC 9112 §2.2.
            self.head.has_request_line = !line.is_empty();
            if self.message_count == 0 && line == HTTP_2_PREFACE_LINE {
                self.state = State::Other;
            }
            return Ok(());
        }
        if line.is_empty() {
            match (self.head.is_chunked, self.head.length) {
                (true, _) => self.state = State::ChunkSize,
                (false, Some(1..)) => self.state = State::Body(self.head.length.unwrap_or(0)),
                (false, Some(0) | None) => self.next_message(),
            }
            return Ok(());
        }
        let is_framed = self.head.is_chunked || self.head.length.is_some();
        if let Some(value) = value_of(line, CONTENT_LENGTH) {
            self.head.length = Some(decimal(value).filter(|_| !is_framed).ok_or(AmbiguousFraming)?);
        } else if let Some(value) = value_of(line, TRANSFER_ENCODING) {
            if is_framed || !value.eq_ignore_ascii_case(b"chunked") {
                return Err(AmbiguousFraming);
            }
            self.head.is_chunked = true;
        }
        Ok(())
    }
}

/// The value of a header line, if it is the header of this name.
fn value_of<'a>(line: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let (start, rest) = line.split_at_checked(name.len())?;
    let value = rest.strip_prefix(b":")?;
    start.eq_ignore_ascii_case(name).then(|| value.trim_ascii())
}

fn decimal(text: &[u8]) -> Option<u64> {
    let is_digits = text.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(text).ok().filter(|_| is_digits)?.parse().ok()
}

/// The size in the line in front of a chunk; extensions are left aside.
fn chunk_size(line: &[u8]) -> Result<u64, AmbiguousFraming> {
    let end = line.iter().position(|byte| !byte.is_ascii_hexdigit()).unwrap_or(line.len());
    let (digits, rest) = line.split_at(end);
    let rest = rest.trim_ascii_start();
    if line.contains(&b'\r') || !(rest.is_empty() || rest.starts_with(b";")) {
        return Err(AmbiguousFraming);
    }
    let digits = std::str::from_utf8(digits).map_err(|_| AmbiguousFraming)?;
    u64::from_str_radix(digits, 16).map_err(|_| AmbiguousFraming)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The place at which the bytes are refused, when they come in pieces of this size.
    fn refused_at(bytes: &[u8], piece: usize) -> Option<usize> {
        let mut framing = Framing::default();
        for (index, piece_bytes) in bytes.chunks(piece).enumerate() {
            if let Some(at) = framing.advance(piece_bytes) {
                return Some(index * piece + at);
            }
        }
        None
    }

    /// Follows the bytes whole and split at every byte, and makes sure that this changes nothing.
    fn follow(bytes: &[u8]) -> Option<usize> {
        let whole = refused_at(bytes, bytes.len().max(1));
        for piece in 1..bytes.len() {
            assert_eq!(refused_at(bytes, piece), whole, "in pieces of {piece}");
        }
        for cut in 1..bytes.len() {
            let mut framing = Framing::default();
            let first = framing.advance(&bytes[..cut]);
            let at = first.or_else(|| framing.advance(&bytes[cut..]).map(|at| at + cut));
            assert_eq!(at, whole, "cut at {cut}");
        }
        whole
    }

    /// The messages in the bytes, none of them refused, and what the client is doing afterwards.
    fn messages(bytes: &[u8]) -> (u64, Phase) {
        assert_eq!(follow(bytes), None, "{}", bytes.escape_ascii());
        let mut framing = Framing::default();
        framing.advance(bytes);
        (framing.message_count(), framing.phase())
    }

    #[test]
    fn messages_are_told_apart_also_when_they_come_in_one_go() {
        assert_eq!(messages(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"), (1, Phase::Idle));
        assert_eq!(messages(b"\r\nGET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"), (2, Phase::Idle));
        assert_eq!(
            messages(b"POST / HTTP/1.1\r\ncontent-LENGTH:\t5 \r\n\r\n12\n4\nGET / HTTP/1.1\r\n\r\n"),
            (2, Phase::Idle)
        );
        assert_eq!(messages(b"POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n"), (1, Phase::Idle));
        let chunked = b"POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n\
            5;name=\"value\"\r\n\n\r\n\r\n\r\nA \r\n0123456789\r\n0\r\nTrailer: yes\r\n\r\nGET / HTTP/1.1\r\n\r\n";
        assert_eq!(messages(chunked), (2, Phase::Idle));
    }

    #[test]
    fn the_phase_says_what_the_client_is_doing() {
        assert_eq!(messages(b""), (0, Phase::Head));
        assert_eq!(messages(b"G"), (0, Phase::Head));
        assert_eq!(messages(b"GET / HTTP/1.1\r\nHost: a\r\n"), (0, Phase::Head));
        assert_eq!(messages(b"GET / HTTP/1.1\r\n\r\nG"), (1, Phase::Head));
        assert_eq!(messages(b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n1234"), (0, Phase::Body));
        assert_eq!(messages(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"), (0, Phase::Body));
        assert_eq!(messages(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"), (0, Phase::Body));
        assert_eq!(messages(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\n\n\n"), (0, Phase::Other));
    }

    #[test]
    fn a_head_with_two_lengths_is_refused_at_the_second() {
        for (first, second) in [
            ("Content-Length: 5", "Transfer-Encoding: chunked"),
            ("Transfer-Encoding: chunked", "content-length: 5"),
            ("Content-Length: 5", "Content-Length: 5"),
            ("Content-Length: 5", "Content-Length: 6"),
            ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
            ("Transfer-Encoding: chunked", "Transfer-Encoding: identity"),
        ] {
            let head = format!("POST / HTTP/1.1\r\n{first}\r\nHost: a\r\n{second}\r\n");
            let bytes = format!("{head}\r\n12345");
            assert_eq!(follow(bytes.as_bytes()), Some(head.len() - 1), "{first}, {second}");
        }
    }

    #[test]
    fn lengths_and_codings_that_are_not_plain_are_refused() {
        for line in [
            "Content-Length: +5",
            "Content-Length: 5, 5",
            "Content-Length:",
            "Content-Length: 0x5",
            "Content-Length: 99999999999999999999",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding:",
        ] {
            assert!(follow(format!("POST / HTTP/1.1\r\n{line}\r\n\r\n").as_bytes()).is_some(), "{line}");
        }
    }

    #[test]
    fn a_bare_line_feed_is_refused_wherever_a_line_ends() {
        for bytes in [
            "GET / HTTP/1.1\n",
            "\nGET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\n",
            "GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\n12345\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;a\n12345\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\na: b\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\n",
        ] {
            assert!(follow(bytes.as_bytes()).is_some(), "{bytes:?}");
        }
    }

    #[test]
    fn chunks_that_could_be_read_differently_are_refused() {
        for chunk in
            ["\r\n", "g\r\n", "-1\r\n", "0x5\r\n", "5 5\r\n", "10000000000000000\r\n", "5\r5\r\n", "5\r\n123456\r\n"]
        {
            let bytes = format!("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{chunk}");
            assert!(follow(bytes.as_bytes()).is_some(), "{chunk:?}");
        }
    }

    #[test]
    fn only_a_connection_can_turn_to_http_2_and_not_a_later_message() {
        let bytes = b"GET / HTTP/1.1\r\n\r\nPRI * HTTP/2.0\r\nContent-Length: 1\r\nContent-Length: 1\r\n";
        assert_eq!(follow(bytes), Some(bytes.len() - 1));
    }

    #[test]
    fn a_line_without_end_is_refused() {
        let long = vec![b'a'; HEADER_BYTES_MAX + 1];
        assert!(refused_at(&long, 1_000).is_some());
    }

    const PIECES: [&str; 10] = [
        "\r\n",
        "\n",
        "\r",
        "GET / HTTP/1.1\r\n",
        "Content-Length: 3\r\n",
        "Transfer-Encoding: chunked\r\n",
        "3\r\n",
        "abc",
        "0\r\n",
        ": ",
    ];

    proptest! {
        #[test]
        fn the_pieces_in_which_bytes_come_make_no_difference(
            bytes in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..12),
            piece in 1_usize..7,
        ) {
            let bytes = bytes.concat().into_bytes();
            prop_assert_eq!(refused_at(&bytes, piece), refused_at(&bytes, bytes.len().max(1)));
        }
    }
}
