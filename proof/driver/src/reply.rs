//! HTTP/1.1 as bytes: how a request is written, and the one reader of answers.

use std::ops::Range;

use anyhow::{Context, Result, bail};

/// Headers of an answer.
const HEADER_COUNT_MAX: usize = 64;

/// The bytes of a request. `headers` are whole lines; without a key it has no `Authorization`.
pub fn request(method: &str, path: &str, key: &str, headers: &str, body: &str) -> Vec<u8> {
    let (bearer, end) = if key.is_empty() { ("", "") } else { ("Authorization: Bearer ", "\r\n") };
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\n{bearer}{key}{end}Content-Type: application/json\r\n\
         Content-Length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Where an answer lies within the bytes that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Its status. An interim one (1xx) is an answer of its own, with another one behind it.
    pub status: u16,
    /// Its body; the head is what stands before.
    pub body: Range<usize>,
}

impl Frame {
    /// The first answer in these bytes; `None` until it is whole. An answer must say how long it is, unless it has no body
    /// (RFC 9112 §6.3): one that ends with the connection could have been cut short by the end of its server.
    pub fn first(bytes: &[u8]) -> Result<Option<Self>> {
        let shown = || bytes[..bytes.len().min(200)].escape_ascii().to_string();
        let mut headers = [httparse::EMPTY_HEADER; HEADER_COUNT_MAX];
        let mut response = httparse::Response::new(&mut headers);
        let parsed = response.parse(bytes).with_context(|| format!("no HTTP answer: {}", shown()))?;
        let httparse::Status::Complete(head) = parsed else { return Ok(None) };
        let status = response.code.context("an answer has no status")?;
        let length = response.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
        let length = match length {
            Some(length) => std::str::from_utf8(length.value)?.parse().context("a length that is no number")?,
            None if status < 200 || matches!(status, 204 | 304) => 0,
            None => bail!("an answer without a length: {}", shown()),
        };
        let body = head..head + length;
        Ok((bytes.len() >= body.end).then_some(Self { status, body }))
    }
}

/// An answer, read whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The first line and the headers, as they came.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Reply {
    /// The first answer in these bytes, and its length; `None` until it is whole.
    pub fn first(bytes: &[u8]) -> Result<Option<(Self, usize)>> {
        let Some(Frame { status, body }) = Frame::first(bytes)? else { return Ok(None) };
        let head = String::from_utf8_lossy(&bytes[..body.start]).into_owned();
        let length = body.end;
        let body = String::from_utf8(bytes[body].to_vec()).context("a body that is not UTF-8")?;
        Ok(Some((Self { status, head, body }, length)))
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let fields = self.head.lines().filter_map(|line| line.split_once(':'));
        fields.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The revision of its `ETag`.
    pub fn revision(&self) -> Option<u64> {
        self.header("etag")?.trim_matches('"').parse().ok()
    }

    /// Its `X-Request-Id`, or the empty text.
    pub fn request_id(&self) -> &str {
        self.header("x-request-id").unwrap_or_default()
    }

    /// Whether it is the idempotency record to an earlier request with the same `Idempotency-Key`.
    pub fn is_replayed(&self) -> bool {
        self.header("idempotency-replayed") == Some("true")
    }

    /// Whether it says when to try again.
    pub fn has_retry_after(&self) -> bool {
        self.header("retry-after").is_some()
    }

    /// Whether the connection ends with it.
    pub fn is_last(&self) -> bool {
        self.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_only_when_it_is_whole() {
        let text = "HTTP/1.1 200 OK\r\nETag: \"7\"\r\nx-request-id: rid_1\r\nidempotency-replayed: true\r\n\
                    content-length: 2\r\n\r\n{}";
        for cut in 0..text.len() {
            assert_eq!(Reply::first(&text.as_bytes()[..cut]).expect("HTTP"), None, "{cut}");
        }
        let both = format!("{text}HTTP/1.1 503");
        let (reply, length) = Reply::first(both.as_bytes()).expect("HTTP").expect("whole");
        assert_eq!(length, text.len());
        assert_eq!((reply.status, reply.revision(), reply.request_id()), (200, Some(7), "rid_1"));
        assert_eq!((reply.is_replayed(), reply.has_retry_after(), reply.body.as_str()), (true, false, "{}"));
    }

    #[test]
    fn what_has_no_body_needs_no_length_and_all_else_does() {
        let status = |text: &str| Frame::first(text.as_bytes()).map(|frame| frame.map(|frame| frame.status));
        for bare in [100, 204, 304] {
            assert_eq!(status(&format!("HTTP/1.1 {bare} X\r\n\r\n")).expect("HTTP"), Some(bare));
        }
        let error = status("HTTP/1.1 200 OK\r\n\r\n{}").expect_err("it may have been cut short");
        assert!(error.to_string().contains("without a length"), "{error}");
        assert!(status("HTTP/1.1 200 OK\r\ncontent-length: two\r\n\r\n{}").is_err());
        assert!(status("{}\r\n\r\n").is_err(), "no answer of HTTP");
    }

    #[test]
    fn a_request_says_whose_it_is_and_how_long() {
        let text = |key: &str| String::from_utf8(request("PATCH", "/a", key, "X: y\r\n", "{}")).expect("text");
        assert_eq!(
            text("k"),
            "PATCH /a HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer k\r\nContent-Type: application/json\r\n\
             Content-Length: 2\r\nX: y\r\n\r\n{}"
        );
        assert!(!text("").contains("Authorization"));
    }
}
