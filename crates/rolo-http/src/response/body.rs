//! The body of an answer, which knows how far it has been sent.
//!
//! hyper asks a body for its pieces, and lets go of each when its last byte is written. So what an answer holds is there
//! until then, and what moves is seen here.

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
use crate::response::reply;
use crate::response::stream::{BrokenOff, Chunk, Sending};
use crate::surface::request_id::RequestId;

/// Bytes of a piece on HTTP/2: what is asked for before the client has room for it. On HTTP/1 an answer is one piece.
const PIECE_BYTES_MAX: usize = 16 * 1024;

/// The body of an answer.
pub struct AnswerBody(Content);

enum Content {
    /// Nothing, or nothing more; that the request is under way, where no text has it.
    Nothing { _reservation: Option<Reservation> },
    /// A text, of which so much is sent.
    Text { whole: Arc<Whole>, sent: usize, piece_bytes_max: usize },
    /// Chunks.
    Stream(Box<Sending>),
}

/// All of a text. It is there until its last byte is sent.
struct Whole {
    text: String,
    reservation: Reservation,
    /// When something of it was sent last, by the connection's time.
    moved_at: AtomicU64,
    /// The stream of HTTP/2 that it belongs to.
    stream: Option<task::Id>,
}

/// A piece of an answer.
pub struct Piece(Part);

enum Part {
    Text { whole: Arc<Whole>, from: usize, to: usize },
    Chunk(Chunk),
}

impl AnswerBody {
    /// What is sent of this body.
    pub(crate) fn new(body: reply::Body, reservation: Reservation, version: Version, request_id: RequestId) -> Self {
        match body {
            reply::Body::Full(text) if text.is_empty() => Self(Content::Nothing { _reservation: Some(reservation) }),
            reply::Body::Full(text) => Self::of_text(text, reservation, version),
            reply::Body::Stream(chunks) => {
                Self(Content::Stream(Box::new(Sending::new(chunks, reservation, version, request_id))))
            }
        }
    }

    fn of_text(text: String, mut reservation: Reservation, version: Version) -> Self {
        reservation.cover_answer(text.len() + ANSWER_BYTES);
        let is_http_2 = version >= Version::HTTP_2;
        let stream = if is_http_2 { task::try_id() } else { None };
        let moved_at = AtomicU64::new(if is_http_2 { reservation.connection().now() } else { 0 });
        let whole = Arc::new(Whole { text: fitted(text), reservation, moved_at, stream });
        if let Some(stream) = stream {
            let unsent: Weak<Whole> = Arc::downgrade(&whole);
            whole.reservation.connection().answer_begins(unsent, stream);
        }
        let piece_bytes_max = if is_http_2 { PIECE_BYTES_MAX } else { usize::MAX };
        Self(Content::Text { whole, sent: 0, piece_bytes_max })
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
    type Error = BrokenOff;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Piece>, BrokenOff>>> {
        match std::mem::replace(&mut self.0, Content::Nothing { _reservation: None }) {
            nothing @ Content::Nothing { .. } => {
                self.0 = nothing;
                Poll::Ready(None)
            }
            Content::Text { whole, sent: from, piece_bytes_max } => {
                let to = whole.len().min(from.saturating_add(piece_bytes_max));
                if to < whole.len() {
                    self.0 = Content::Text { whole: whole.clone(), sent: to, piece_bytes_max };
                }
                Poll::Ready(Some(Ok(Frame::data(Piece(Part::Text { whole, from, to })))))
            }
            Content::Stream(mut sending) => {
                let chunk = sending.poll_chunk(context);
                self.0 = Content::Stream(sending);
                chunk.map(|next| next.map(|chunk| Ok(Frame::data(Piece(Part::Chunk(chunk?))))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Content::Nothing { .. } => true,
            Content::Text { .. } => false,
            Content::Stream(sending) => sending.is_at_end(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::Nothing { .. } => SizeHint::with_exact(0),
            Content::Text { whole, sent, .. } => SizeHint::with_exact((whole.len() - sent) as u64),
            Content::Stream(_) => SizeHint::default(),
        }
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

    fn waits_since(&self) -> Option<u64> {
        Some(self.moved_at.load(Ordering::Relaxed))
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        if let Some(stream) = self.stream {
            self.reservation.connection().answer_ends(stream);
        }
    }
}

impl Buf for Piece {
    fn remaining(&self) -> usize {
        match &self.0 {
            Part::Text { from, to, .. } => to - from,
            Part::Chunk(chunk) => chunk.remaining(),
        }
    }

    fn chunk(&self) -> &[u8] {
        match &self.0 {
            Part::Text { whole, from, to } => &whole.text.as_bytes()[*from..*to],
            Part::Chunk(chunk) => chunk.chunk(),
        }
    }

    fn advance(&mut self, count: usize) {
        assert!(count <= self.remaining(), "nobody takes more than there is");
        match &mut self.0 {
            Part::Text { whole, from, .. } => {
                *from += count;
                if whole.stream.is_some() && count > 0 {
                    let connection = whole.reservation.connection();
                    let now = connection.now();
                    whole.moved_at.store(now, Ordering::Relaxed);
                    connection.moved(now);
                }
            }
            Part::Chunk(chunk) => chunk.advance(count),
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
