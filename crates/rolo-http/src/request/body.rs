//! Reading a request's body, within limits of size and time: whole, or as it arrives.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use futures_util::FutureExt;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http_body_util::BodyExt;
use http_body_util::combinators::BoxBody;
use hyper::body::Body;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};

use crate::net::reservation::Reservation;
use crate::response::refusal::RequestError;

/// Refuses a body by what the head says of it, before anything of it is read.
pub(crate) fn check_head(headers: &HeaderMap, bytes_max: usize) -> Result<(), RequestError> {
    // The server's HTTP code has refused a length that is not a number.
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > bytes_max as u64) {
        return Err(RequestError::BodyTooLarge { bytes_max });
    }
    let is_plain = |value: &http::HeaderValue| value.as_bytes().trim_ascii().eq_ignore_ascii_case(b"identity");
    if headers.get_all(CONTENT_ENCODING).iter().all(is_plain) { Ok(()) } else { Err(RequestError::EncodedBody) }
}

/// What some programs of Windows put before UTF-8. JSON is always UTF-8, so it says nothing (RFC 8259 §8.1).
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Reads a body whole, without a byte order mark, and has `reservation` cover it. A body that came in one piece is not
/// copied.
pub(crate) async fn read<B: Body<Data = Bytes> + Unpin>(
    body: B,
    bytes_max: usize,
    time_max: Duration,
    reservation: &mut Reservation,
) -> Result<Bytes, RequestError> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let reading = tokio::time::timeout(time_max, read_all(body, bytes_max, reservation));
    let mut body = reading.await.unwrap_or(Err(RequestError::BodyTimeout))?;
    if body.starts_with(BYTE_ORDER_MARK) {
        body.advance(BYTE_ORDER_MARK.len());
    }
    Ok(body)
}

async fn read_all<B: Body<Data = Bytes> + Unpin>(
    mut body: B,
    bytes_max: usize,
    reservation: &mut Reservation,
) -> Result<Bytes, RequestError> {
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(data) = next_data(&mut body).await? {
        let bytes = first.len() + whole.len() + data.len();
        if bytes > bytes_max {
            return Err(RequestError::BodyTooLarge { bytes_max });
        }
        reservation.cover(bytes)?;
        if whole.is_empty() && first.is_empty() {
            first = data;
            continue;
        }
        if whole.is_empty() {
            whole.extend_from_slice(&std::mem::take(&mut first));
        }
        whole.extend_from_slice(&data);
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
}

/// A body that its handler takes as it arrives: see [`Operation::streaming_body`](crate::Operation::streaming_body).
pub struct BodyStream {
    body: BoxBody<Bytes, ()>,
    /// What has arrived and was not handed out: the beginning of a line.
    rest: BytesMut,
    bytes: usize,
    bytes_max: usize,
    time_max: Duration,
    reservation: Reservation,
    is_unread: Arc<AtomicBool>,
}

impl BodyStream {
    pub(crate) fn new<B>(body: B, bytes_max: usize, time_max: Duration, reservation: Reservation) -> Self
    where
        B: Body<Data = Bytes> + Send + Sync + 'static,
    {
        let is_unread = Arc::new(AtomicBool::new(true));
        let (body, rest) = (body.map_err(drop).boxed(), BytesMut::new());
        Self { body, rest, bytes: 0, bytes_max, time_max, reservation, is_unread }
    }

    /// Whether its end has not been read, also when it is gone.
    pub(crate) fn unread(&self) -> Arc<AtomicBool> {
        self.is_unread.clone()
    }

    /// The next bytes, as they come; `None` at the end. They count against the memory quota until the next ones are asked for.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, RequestError> {
        self.reservation.clear();
        let arriving = tokio::time::timeout(self.time_max, next_data(&mut self.body));
        let data = arriving.await.unwrap_or(Err(RequestError::BodyTimeout))?;
        self.arrived(data, 0)
    }

    /// The next lines, without their ends: as many as have arrived, up to so many and so many bytes; one at least, and none at the
    /// end. They count against the memory quota until the next ones are asked for. A line that is longer is refused.
    pub async fn lines(&mut self, count_max: usize, bytes_max: usize) -> Result<Vec<Bytes>, RequestError> {
        let (mut lines, mut bytes, mut sought) = (Vec::new(), 0, 0);
        self.reservation.clear();
        self.reservation.cover(self.rest.len())?;
        loop {
            while let Some(end) = self.rest[sought..].iter().position(|byte| *byte == b'\n') {
                let end = sought + end;
                if end > bytes_max {
                    break;
                }
                let mut line = self.rest.split_to(end + 1).freeze();
                line.truncate(end);
                sought = 0;
                bytes += line.len();
                lines.push(line);
                if lines.len() == count_max || bytes >= bytes_max {
                    return Ok(lines);
                }
            }
            sought = self.rest.len();
            if sought > bytes_max {
                let refusal = RequestError::BodyTooLarge { bytes_max };
                return if lines.is_empty() { Err(refusal) } else { Ok(lines) };
            }
            let arriving = next_data(&mut self.body);
            let data = if lines.is_empty() {
                tokio::time::timeout(self.time_max, arriving).await.unwrap_or(Err(RequestError::BodyTimeout))?
            } else {
                // Whoever waits for an answer to these before it goes on gets it.
                let Some(data) = arriving.now_or_never() else { return Ok(lines) };
                data?
            };
            match self.arrived(data, bytes + self.rest.len())? {
                Some(data) => self.rest.extend_from_slice(&data),
                None if self.rest.is_empty() => return Ok(lines),
                None => {
                    lines.push(self.rest.split().freeze());
                    return Ok(lines);
                }
            }
        }
    }

    /// Counts what has arrived, beside so many bytes that are held already.
    fn arrived(&mut self, data: Option<Bytes>, held: usize) -> Result<Option<Bytes>, RequestError> {
        let Some(data) = data else {
            self.is_unread.store(false, Ordering::Release);
            return Ok(None);
        };
        self.bytes += data.len();
        if self.bytes > self.bytes_max {
            return Err(RequestError::BodyTooLarge { bytes_max: self.bytes_max });
        }
        self.reservation.cover(held + data.len())?;
        Ok(Some(data))
    }
}

/// The next bytes of a body; trailers say nothing to us.
async fn next_data<B: Body<Data = Bytes> + Unpin>(body: &mut B) -> Result<Option<Bytes>, RequestError> {
    while let Some(frame) = body.frame().await {
        let broken = |_: B::Error| {
            RequestError::BadRequest(vec![FieldError::new(
                FieldPath::Body,
                ErrorCode::Mismatch("did not arrive whole"),
            )])
        };
        if let Ok(data) = frame.map_err(broken)?.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use super::*;
    use crate::net::connection::Connection;
    use crate::net::listener::Peer;
    use crate::net::memory_quota::{HeldLimits, MemoryQuota};
    use http::HeaderValue;
    use hyper::body::Frame;

    /// A body that comes in these pieces and then ends, or never ends.
    struct Pieces {
        pieces: Vec<&'static [u8]>,
        ends: bool,
    }

    impl Body for Pieces {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            if self.pieces.is_empty() {
                return if self.ends { Poll::Ready(None) } else { Poll::Pending };
            }
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(self.pieces.remove(0))))))
        }
    }

    async fn read_pieces(pieces: &[&'static [u8]], ends: bool) -> Result<Bytes, RequestError> {
        let body = Pieces { pieces: pieces.to_vec(), ends };
        let held = MemoryQuota::new(HeldLimits::default());
        let mut reservation = Reservation::new(Connection::new(Peer::Unix, held));
        read(body, 4, Duration::from_millis(20), &mut reservation).await
    }

    #[tokio::test]
    async fn a_body_is_read_to_the_limit_and_no_further() {
        assert_eq!(read_pieces(&[], true).await, Ok(Bytes::new()));
        assert_eq!(read_pieces(&[b"abcd"], true).await, Ok(Bytes::from_static(b"abcd")));
        assert_eq!(read_pieces(&[b"a", b"", b"bc", b"d"], true).await, Ok(Bytes::from_static(b"abcd")));
        assert_eq!(read_pieces(&[b"abcde"], true).await, Err(RequestError::BodyTooLarge { bytes_max: 4 }));
        assert_eq!(read_pieces(&[b"ab", b"cde"], false).await, Err(RequestError::BodyTooLarge { bytes_max: 4 }));
    }

    #[tokio::test]
    async fn a_byte_order_mark_is_left_out_where_it_stands_first() {
        assert_eq!(read_pieces(&[b"\xEF\xBB\xBF1"], true).await, Ok(Bytes::from_static(b"1")));
        assert_eq!(read_pieces(&[b"\xEF", b"\xBB\xBF", b"1"], true).await, Ok(Bytes::from_static(b"1")));
        assert_eq!(read_pieces(&[b"\xEF\xBB\xBF"], true).await, Ok(Bytes::new()));
        assert_eq!(read_pieces(&[b"1\xEF\xBB\xBF"], true).await, Ok(Bytes::from_static(b"1\xEF\xBB\xBF")));
    }

    async fn lines_of(pieces: &[&'static [u8]], ends: bool) -> Vec<Result<Vec<Bytes>, RequestError>> {
        let body = Pieces { pieces: pieces.to_vec(), ends };
        let reservation = Reservation::new(Connection::new(Peer::Unix, MemoryQuota::new(HeldLimits::default())));
        let mut stream = BodyStream::new(body, 20, Duration::from_millis(20), reservation);
        let mut all = Vec::new();
        while all.last().is_none_or(|last: &Result<Vec<Bytes>, _>| last.as_ref().is_ok_and(|last| !last.is_empty())) {
            all.push(stream.lines(3, 6).await);
        }
        all
    }

    #[tokio::test]
    async fn lines_are_handed_out_as_they_arrive_up_to_so_many_and_so_many_bytes() {
        let lines = |texts: &[&'static str]| Ok(texts.iter().map(|text| Bytes::from_static(text.as_bytes())).collect());
        assert_eq!(lines_of(&[], true).await, [lines(&[])]);
        let many = [lines(&["a", "b", "c"]), lines(&["d", "", "ef"]), lines(&[])];
        assert_eq!(lines_of(&[b"a\nb\nc\nd\n", b"\ne", b"f"], true).await, many);
        let long = [lines(&["abcdef"]), lines(&["g"]), lines(&[])];
        assert_eq!(lines_of(&[b"abc", b"def\ng\n"], true).await, long);
        assert_eq!(lines_of(&[b"a\nb"], false).await, [lines(&["a"]), Err(RequestError::BodyTimeout)]);
        let refused = Err(RequestError::BodyTooLarge { bytes_max: 6 });
        assert_eq!(lines_of(&[b"a\nabcdefg"], true).await, [lines(&["a"]), refused]);
        let refused = Err(RequestError::BodyTooLarge { bytes_max: 20 });
        assert_eq!(lines_of(&[b"abcdef\n", b"abcdef\n", b"abcdef\n"], true).await.pop(), Some(refused));
    }

    #[tokio::test]
    async fn a_body_that_does_not_come_is_given_up() {
        assert_eq!(read_pieces(&[b"ab"], false).await, Err(RequestError::BodyTimeout));
    }

    #[test]
    fn the_head_can_be_enough_to_refuse() {
        let check = |name, value| check_head(&HeaderMap::from_iter([(name, HeaderValue::from_static(value))]), 4);
        assert_eq!(check(CONTENT_LENGTH, "4"), Ok(()));
        assert_eq!(check(CONTENT_LENGTH, "5"), Err(RequestError::BodyTooLarge { bytes_max: 4 }));
        assert_eq!(check(CONTENT_ENCODING, "Identity"), Ok(()));
        for encoding in ["gzip", "br", "identity, gzip", "", "zstd"] {
            assert_eq!(check(CONTENT_ENCODING, encoding), Err(RequestError::EncodedBody), "{encoding}");
        }
    }
}
