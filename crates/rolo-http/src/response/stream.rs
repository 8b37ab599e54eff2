//! Answers that are made chunk by chunk: a pull stream, with one look-out for all of its chunks.
//!
//! The HTTP library asks for a chunk when it has room for one, so a client that takes nothing holds up the producer of
//! the chunks. Each chunk counts against the memory quota from when it is made until its last byte is sent. A stream of
//! which nothing is taken for as long as any answer may wait is given up like one (`net::connection`). One that has
//! nothing to say is not, but a connection on which nothing comes or goes for as long as it may stand idle is closed
//! (`net::socket`): what may be quiet for longer sends something now and then.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use futures_util::Stream;
use http::Version;
use tokio::task;

use crate::net::connection::Unsent;
use crate::net::memory_quota::ANSWER_BYTES;
use crate::net::reservation::Reservation;
use crate::surface::request_id::RequestId;

/// Bytes that a chunk is counted with beside its own.
const CHUNK_BYTES: usize = 256;

type Source = Pin<Box<dyn Stream<Item = Result<Bytes, BrokenOff>> + Send>>;

/// The chunks of an answer, made as its client takes them.
pub struct ByteStream {
    source: Source,
    is_endless: bool,
}

/// Why the rest of an answer cannot be made, in words for the log: they hold nothing of a caller's. The client sees that
/// the answer is not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenOff(pub &'static str);

impl ByteStream {
    /// Chunks that come to an end, such as those of an export. A server that stops lets them, within the time that it has
    /// for all requests; a client never takes a part of them for the whole.
    pub fn finite(source: impl Stream<Item = Result<Bytes, BrokenOff>> + Send + 'static) -> Self {
        Self { source: Box::pin(source), is_endless: false }
    }

    /// Chunks without an end, such as those of a feed. When the server stops, the answer ends in good order behind the
    /// last of them.
    pub fn endless(source: impl Stream<Item = Result<Bytes, BrokenOff>> + Send + 'static) -> Self {
        Self { source: Box::pin(source), is_endless: true }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("is_endless", &self.is_endless).finish_non_exhaustive()
    }
}

impl fmt::Display for BrokenOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for BrokenOff {}

/// A stream on its way to a client.
pub(crate) struct Sending {
    /// `None` behind its end.
    source: Option<Source>,
    /// Ready when the stream is to end because the server does.
    ending: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    progress: Arc<Progress>,
    request_id: RequestId,
}

/// A chunk on its way to a client.
pub(crate) struct Chunk {
    bytes: Bytes,
    progress: Arc<Progress>,
    _reservation: Reservation,
}

/// How far a stream has come. It is there until the last byte of the last chunk is sent.
struct Progress {
    reservation: Reservation,
    /// Bytes of chunks that were made and not sent.
    unsent: AtomicUsize,
    /// Whether the HTTP library has asked for a chunk that is not made yet.
    is_awaited: AtomicBool,
    /// When something moved last, by the connection's time.
    moved_at: AtomicU64,
    /// The stream of HTTP/2 that it belongs to.
    stream: Option<task::Id>,
}

impl Sending {
    pub(crate) fn new(
        chunks: ByteStream,
        mut reservation: Reservation,
        version: Version,
        request_id: RequestId,
    ) -> Self {
        let ByteStream { source, is_endless } = chunks;
        reservation.cover_answer(ANSWER_BYTES);
        let connection = reservation.connection().clone();
        connection.streaming_begins();
        let stream = if version >= Version::HTTP_2 { task::try_id() } else { None };
        let progress = Arc::new(Progress {
            reservation,
            unsent: AtomicUsize::default(),
            is_awaited: AtomicBool::default(),
            moved_at: AtomicU64::new(connection.now()),
            stream,
        });
        if let Some(stream) = stream {
            let unsent: Weak<Progress> = Arc::downgrade(&progress);
            connection.answer_begins(unsent, stream);
        }
        let ending: Option<Pin<Box<dyn Future<Output = ()> + Send>>> =
            if is_endless { Some(Box::pin(async move { connection.ended().await })) } else { None };
        Self { source: Some(source), ending, progress, request_id }
    }

    /// The next chunk; `None` at the end.
    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Chunk, BrokenOff>>> {
        let Some(source) = &mut self.source else { return Poll::Ready(None) };
        if self.ending.as_mut().is_some_and(|ending| ending.as_mut().poll(context).is_ready()) {
            self.source = None;
            return Poll::Ready(None);
        }
        // What the source has touched is dropped with it.
        let made = catch_unwind(AssertUnwindSafe(|| source.as_mut().poll_next(context)));
        match made.unwrap_or(Poll::Ready(Some(Err(BrokenOff("it panicked"))))) {
            Poll::Pending => {
                self.progress.is_awaited.store(true, Ordering::Release);
                Poll::Pending
            }
            Poll::Ready(None) => {
                self.source = None;
                Poll::Ready(None)
            }
            Poll::Ready(Some(Ok(bytes))) if bytes.is_empty() => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Poll::Ready(Some(Ok(bytes))) => Poll::Ready(Some(self.chunk(bytes))),
            Poll::Ready(Some(Err(broken_off))) => {
                let request_id = self.request_id;
                tracing::warn!(target: crate::logs::TARGET, %request_id, reason = broken_off.0, "an answer is broken off");
                self.source = None;
                Poll::Ready(Some(Err(broken_off)))
            }
        }
    }

    fn chunk(&mut self, bytes: Bytes) -> Result<Chunk, BrokenOff> {
        let mut reservation = self.progress.reservation.beside();
        if reservation.cover(bytes.len() + CHUNK_BYTES).is_err() {
            let request_id = self.request_id;
            tracing::debug!(target: crate::logs::TARGET, %request_id, "an answer is broken off: too much is unread");
            self.source = None;
            return Err(BrokenOff("too much waits to be taken"));
        }
        self.progress.unsent.fetch_add(bytes.len(), Ordering::AcqRel);
        self.progress.is_awaited.store(false, Ordering::Release);
        self.progress.moves();
        Ok(Chunk { bytes, progress: self.progress.clone(), _reservation: reservation })
    }

    /// Whether nothing more comes.
    pub(crate) fn is_at_end(&self) -> bool {
        self.source.is_none()
    }
}

impl Progress {
    /// Something of it moves now.
    fn moves(&self) {
        let connection = self.reservation.connection();
        let now = connection.now();
        self.moved_at.store(now, Ordering::Relaxed);
        connection.moved(now);
    }
}

impl Unsent for Progress {
    fn bytes(&self) -> usize {
        self.unsent.load(Ordering::Acquire)
    }

    fn waits_since(&self) -> Option<u64> {
        let waits = self.bytes() > 0 || !self.is_awaited.load(Ordering::Acquire);
        waits.then(|| self.moved_at.load(Ordering::Relaxed))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        let connection = self.reservation.connection();
        connection.streaming_ends();
        if let Some(stream) = self.stream {
            connection.answer_ends(stream);
        }
    }
}

impl Buf for Chunk {
    fn remaining(&self) -> usize {
        self.bytes.len()
    }

    fn chunk(&self) -> &[u8] {
        &self.bytes
    }

    fn advance(&mut self, count: usize) {
        self.bytes.advance(count);
        self.progress.unsent.fetch_sub(count, Ordering::AcqRel);
        if count > 0 {
            self.progress.moves();
        }
    }
}

impl Drop for Chunk {
    fn drop(&mut self) {
        self.progress.unsent.fetch_sub(self.bytes.len(), Ordering::AcqRel);
    }
}
