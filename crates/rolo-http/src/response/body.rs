//! The body of an answer, which knows how far it has been sent.
//!
//! hyper asks a body for its pieces, and lets go of each when its last byte is written. So what an answer holds is there
//! until then, and what moves is seen here.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};

use bytes::Buf;
use http::Version;
use hyper::body::{Body, Frame, SizeHint};
use tokio::task;

use crate::net::connection::Unsent;
use crate::net::memory_quota::{ANSWER_BYTES, UNCOUNTED_BYTES};
use crate::net::reservation::Reservation;

/// Bytes of a piece on HTTP/2: what is asked for before the client has room for it. On HTTP/1 an answer is one piece.
const PIECE_BYTES_MAX: usize = 16 * 1024;

/// The body of an answer.
pub struct AnswerBody {
    /// `None` when there is nothing more.
    whole: Option<Arc<Whole>>,
    sent: usize,
    piece_bytes_max: usize,
    /// That the request is under way, where no text has it.
    _share: Option<Reservation>,
}

/// All of an answer. It is there until its last byte is sent.
struct Whole {
    text: String,
    share: Reservation,
    /// When something of it was sent last, by the connection's time.
    moved_at: AtomicU64,
    /// The stream of HTTP/2 that it belongs to.
    stream: Option<task::Id>,
}

/// A piece of an answer.
pub struct Piece {
    whole: Arc<Whole>,
    from: usize,
    to: usize,
}

impl AnswerBody {
    /// The body of this text.
    pub(crate) fn new(text: String, mut share: Reservation, version: Version) -> Self {
        if text.is_empty() {
            return Self { whole: None, sent: 0, piece_bytes_max: 0, _share: Some(share) };
        }
        share.cover_answer(text.len() + ANSWER_BYTES);
        let is_http_2 = version >= Version::HTTP_2;
        let stream = if is_http_2 { task::try_id() } else { None };
        let moved_at = AtomicU64::new(if is_http_2 { share.connection().now() } else { 0 });
        let whole = Arc::new(Whole { text: fitted(text), share, moved_at, stream });
        if let Some(stream) = stream {
            let unsent: Weak<Whole> = Arc::downgrade(&whole);
            whole.share.connection().answer_begins(unsent, stream);
        }
        let piece_bytes_max = if is_http_2 { PIECE_BYTES_MAX } else { usize::MAX };
        Self { whole: Some(whole), sent: 0, piece_bytes_max, _share: None }
    }
}

/// The text without what it has room for beyond its end: one that has grown piece by piece may have as much again, which
/// would be held without being counted.
fn fitted(mut text: String) -> String {
    if text.len() > UNCOUNTED_BYTES {
        text.shrink_to_fit();
    }
    text
}

impl Body for AnswerBody {
    type Data = Piece;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Piece>, Infallible>>> {
        let Some(whole) = self.whole.take() else {
            return Poll::Ready(None);
        };
        let from = self.sent;
        let to = whole.len().min(from.saturating_add(self.piece_bytes_max));
        if to < whole.len() {
            self.whole = Some(whole.clone());
        }
        self.sent = to;
        Poll::Ready(Some(Ok(Frame::data(Piece { whole, from, to }))))
    }

    fn is_end_stream(&self) -> bool {
        self.whole.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.whole.as_ref().map_or(0, |whole| whole.len() - self.sent) as u64)
    }
}

impl Whole {
    fn len(&self) -> usize {
        self.text.len()
    }
}

impl Unsent for Whole {
    fn bytes(&self) -> usize {
        self.len()
    }

    fn moved_at(&self) -> u64 {
        self.moved_at.load(Ordering::Relaxed)
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        if let Some(stream) = self.stream {
            self.share.connection().answer_ends(stream);
        }
    }
}

impl Buf for Piece {
    fn remaining(&self) -> usize {
        self.to - self.from
    }

    fn chunk(&self) -> &[u8] {
        &self.whole.text.as_bytes()[self.from..self.to]
    }

    fn advance(&mut self, count: usize) {
        assert!(count <= self.remaining(), "nobody takes more than there is");
        self.from += count;
        if self.whole.stream.is_some() && count > 0 {
            let connection = self.whole.share.connection();
            let now = connection.now();
            self.whole.moved_at.store(now, Ordering::Relaxed);
            connection.moved(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_text_is_held_without_spare_room() {
        let mut text = String::with_capacity(10 * UNCOUNTED_BYTES);
        text.push_str(&"x".repeat(2 * UNCOUNTED_BYTES));
        assert_eq!(fitted(text).capacity(), 2 * UNCOUNTED_BYTES);
    }
}
