//! A connection's socket, with a time limit for everything that the client does, and with an eye on its framing.
//!
//! hyper's own limit for heads covers idle connections too, and begins only once it knows the version of HTTP, so all
//! limits are kept here, where every byte passes.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep};

use crate::limits::Limits;
use crate::net::connection::Connection;
use crate::net::framing::{Framing, Phase};

/// Bytes that a client may send on after its answer, before it is cut off. A client that is cut off at once may never
/// see the answer, since the system throws it away with what it has not read.
const LINGER_BYTES_MAX: usize = 1024 * 1024;

/// Seconds for the same.
const LINGER_SECONDS_MAX: u64 = 1;

/// The byte that no head and no chunk line may hold: hyper answers 400 to it, and closes.
const REFUSED_BYTE: u8 = 0;

/// What follows that byte in a head, since hyper looks at one that came in pieces only when it seems to be at its end.
/// In a body nothing follows: there, an end of lines could make a message whole that is not.
const REFUSED_HEAD_END: &[u8] = b"\r\n\r\n";

/// What a client of HTTP/2 sends first (RFC 9113 §3.4).
const HTTP_2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A socket and its limits.
pub(crate) struct Socket<S> {
    inner: S,
    connection: Arc<Connection>,
    /// What was read to learn the version, and is to be read again.
    begun: Vec<u8>,
    framing: Framing,
    /// The framing was refused: nothing more is read, and what is left of this is fed in its place.
    refused: Option<&'static [u8]>,
    read_count: u64,
    /// Writes that the system has taken something of.
    write_count: u64,
    header_time_max: Duration,
    idle_time_max: Duration,
    write_time_max: Duration,
    reading: Deadline<(Phase, bool, u64)>,
    writing: Deadline<()>,
    lingering: Option<Lingering>,
}

struct Lingering {
    deadline: Deadline<()>,
    bytes_left: usize,
}

impl<S> Socket<S> {
    pub(crate) fn new(inner: S, connection: Arc<Connection>, limits: &Limits) -> Self {
        Self {
            inner,
            connection,
            begun: Vec::new(),
            framing: Framing::default(),
            refused: None,
            read_count: 0,
            write_count: 0,
            header_time_max: limits.header_time_max,
            idle_time_max: limits.idle_time_max,
            write_time_max: limits.write_time_max,
            reading: Deadline::default(),
            writing: Deadline::default(),
            lingering: None,
        }
    }

    /// Looks at what has been read; where the framing is in doubt, cuts it off with a byte that hyper refuses.
    fn inspect(&mut self, buffer: &mut ReadBuf<'_>, start: usize) {
        self.read_count += 1;
        if let Some(at) = self.framing.advance(&buffer.filled()[start..]) {
            self.refused = Some(if self.framing.phase() == Phase::Body { b"" } else { REFUSED_HEAD_END });
            buffer.filled_mut()[start + at] = REFUSED_BYTE;
            buffer.set_filled(start + at + 1);
        }
    }

    /// Waits for bytes that the client owes us, but not longer than it may take.
    fn wait_for_bytes(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let phase = self.framing.phase();
        // What the client gets while an answer streams shows that it is there as well as what it sends.
        let is_streaming = self.connection.is_streaming();
        let (time_max, number) = match phase {
            Phase::Head => (self.header_time_max, self.framing.message_count()),
            Phase::Idle | Phase::Other if is_streaming => (self.idle_time_max, self.read_count + self.write_count),
            Phase::Idle => (self.idle_time_max, self.framing.message_count()),
            Phase::Other => (self.idle_time_max, self.read_count),
            Phase::Body => return Poll::Pending, // Whoever reads the body has a limit for all of it.
        };
        self.reading
            .poll_for((phase, is_streaming, number), time_max, context)
            .map(|()| Err(io::ErrorKind::TimedOut.into()))
    }

    /// Returns the result of a write, unless it has made no progress for too long.
    fn written<T>(&mut self, written: Poll<io::Result<T>>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            if self.writing.is_waiting() {
                self.writing.forget();
                self.connection.set_writing(false);
            }
            return written;
        }
        self.connection.set_writing(true);
        self.writing.poll_for((), self.write_time_max, context).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> Socket<S> {
    /// Whether the client begins as one of HTTP/2 does. It has to be asked before anything is read.
    pub(crate) async fn is_http_2(&mut self) -> io::Result<bool> {
        let mut space = [0; HTTP_2_PREFACE.len()];
        let mut length = 0;
        while length < space.len() && space[..length] == HTTP_2_PREFACE[..length] {
            let mut buffer = ReadBuf::new(&mut space[length..]);
            std::future::poll_fn(|context| Pin::new(&mut *self).poll_read(context, &mut buffer)).await?;
            match buffer.filled().len() {
                0 => break,
                count => length += count,
            }
        }
        self.begun = space[..length].to_vec();
        Ok(space[..length] == *HTTP_2_PREFACE)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Socket<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if !this.begun.is_empty() {
            let count = this.begun.len().min(buffer.remaining());
            buffer.put_slice(&this.begun[..count]);
            this.begun.drain(..count);
            return Poll::Ready(Ok(()));
        }
        if let Some(fed) = &mut this.refused {
            let (now, later) = fed.split_at(fed.len().min(buffer.remaining()));
            buffer.put_slice(now);
            *fed = later;
            return Poll::Ready(Ok(()));
        }
        let start = buffer.filled().len();
        match Pin::new(&mut this.inner).poll_read(context, buffer) {
            Poll::Ready(Ok(())) => {
                this.inspect(buffer, start);
                Poll::Ready(Ok(()))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => this.wait_for_bytes(context),
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Socket<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        let written = Pin::new(&mut this.inner).poll_write(context, bytes);
        this.write_count += u64::from(matches!(written, Poll::Ready(Ok(1..))));
        this.written(written, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        let written = Pin::new(&mut this.inner).poll_write_vectored(context, slices);
        this.write_count += u64::from(matches!(written, Poll::Ready(Ok(1..))));
        this.written(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let flushed = Pin::new(&mut this.inner).poll_flush(context);
        this.written(flushed, context)
    }

    /// Says that no more will be written, and lets a client that is still sending finish reading its answer.
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.lingering.is_none() {
            match Pin::new(&mut this.inner).poll_shutdown(context) {
                Poll::Ready(Ok(())) => {}
                other => return this.written(other, context),
            }
        }
        let is_sending = this.refused.is_some() || this.framing.phase() == Phase::Body;
        if !is_sending {
            return Poll::Ready(Ok(()));
        }
        let lingering = this
            .lingering
            .get_or_insert_with(|| Lingering { deadline: Deadline::default(), bytes_left: LINGER_BYTES_MAX });
        lingering.poll(&mut this.inner, context).map(Ok)
    }
}

impl Lingering {
    /// Discards input until the client closes, has sent enough, or has had its time.
    fn poll<S: AsyncRead + Unpin>(&mut self, inner: &mut S, context: &mut Context<'_>) -> Poll<()> {
        let mut space = [0; 4096];
        loop {
            let mut buffer = ReadBuf::new(&mut space);
            match Pin::new(&mut *inner).poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() && self.bytes_left > 0 => {
                    self.bytes_left = self.bytes_left.saturating_sub(buffer.filled().len());
                }
                Poll::Ready(_) => return Poll::Ready(()),
                Poll::Pending => {
                    return self.deadline.poll_for((), Duration::from_secs(LINGER_SECONDS_MAX), context);
                }
            }
        }
    }
}

/// A time limit for a wait. The wait has a name; the limit begins anew with each new name.
struct Deadline<N> {
    waits_for: Option<(N, Instant)>,
    /// Rings at the end of the wait or earlier: most waits end well before, and setting it anew for each takes longer than
    /// looking once more when it rings.
    sleep: Option<Pin<Box<Sleep>>>,
}

impl<N> Default for Deadline<N> {
    fn default() -> Self {
        Self { waits_for: None, sleep: None }
    }
}

impl<N: PartialEq> Deadline<N> {
    /// Ready when the wait of this name has lasted too long.
    fn poll_for(&mut self, name: N, time_max: Duration, context: &mut Context<'_>) -> Poll<()> {
        let due = match &self.waits_for {
            Some((known, due)) if *known == name => *due,
            _ => Instant::now() + time_max,
        };
        self.waits_for = Some((name, due));
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(due)));
        if due < sleep.deadline() {
            sleep.as_mut().reset(due);
        }
        while sleep.as_mut().poll(context).is_ready() {
            if sleep.deadline() >= due {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(due);
        }
        Poll::Pending
    }

    fn is_waiting(&self) -> bool {
        self.waits_for.is_some()
    }

    /// The wait is over.
    fn forget(&mut self) {
        self.waits_for = None;
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;
    use crate::net::listener::Peer;
    use crate::net::memory_quota::{HeldLimits, MemoryQuota};

    fn pair() -> (Socket<tokio::io::DuplexStream>, tokio::io::DuplexStream) {
        let (ours, theirs) = tokio::io::duplex(64);
        let connection = Connection::new(Peer::Unix, MemoryQuota::new(HeldLimits::default()));
        (Socket::new(ours, connection, &Limits::default()), theirs)
    }

    /// The time after which reading fails, when the client has sent this and nothing more.
    async fn times_out_after(sent: &[u8]) -> u64 {
        let (mut socket, mut client) = pair();
        let begun_at = Instant::now();
        client.write_all(sent).await.unwrap();
        let mut space = [0; 1024];
        loop {
            match socket.read(&mut space).await {
                Ok(_) => {}
                Err(error) => {
                    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
                    return begun_at.elapsed().as_secs();
                }
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn heads_and_idle_connections_have_their_time() {
        assert_eq!(times_out_after(b"").await, 10);
        assert_eq!(times_out_after(b"GET / HTTP/1.1\r\nHost").await, 10);
        assert_eq!(times_out_after(b"GET / HTTP/1.1\r\n\r\n").await, 60);
        assert_eq!(times_out_after(b"GET / HTTP/1.1\r\n\r\nGE").await, 10);
        assert_eq!(times_out_after(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await, 60);
    }

    #[tokio::test(start_paused = true)]
    async fn a_head_that_trickles_gets_no_more_time() {
        let (mut socket, mut client) = pair();
        let begun_at = Instant::now();
        let trickle = tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(3)).await;
                if client.write_all(b"a").await.is_err() {
                    return;
                }
            }
        });
        let mut space = [0; 16];
        while socket.read(&mut space).await.is_ok() {}
        assert_eq!(begun_at.elapsed().as_secs(), 10);
        drop(socket);
        trickle.await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_nobody_takes_is_given_up() {
        let (mut socket, _client) = pair();
        let begun_at = Instant::now();
        let error = socket.write_all(&[0; 1_000]).await.unwrap_err();
        assert_eq!((error.kind(), begun_at.elapsed().as_secs()), (io::ErrorKind::TimedOut, 30));
    }

    #[tokio::test]
    async fn what_is_in_doubt_is_cut_off_and_nothing_follows() {
        let (mut socket, mut client) = pair();
        client.write_all(b"GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n").await.unwrap();
        let mut read = Vec::new();
        socket.read_to_end(&mut read).await.unwrap();
        assert_eq!(read, b"GET / HTTP/1.1\r\nHost: a\0\r\n\r\n");
    }

    /// What hyper answers to bytes that come in two pieces, cut at this place.
    async fn answer(bytes: &'static [u8], cut: usize) -> String {
        use http_body_util::BodyExt;
        let (socket, mut client) = pair();
        let service = hyper::service::service_fn(|request: http::Request<hyper::body::Incoming>| async {
            let read = request.into_body().collect().await;
            let status = if read.is_ok() { http::StatusCode::OK } else { http::StatusCode::BAD_REQUEST };
            let mut response = http::Response::new(http_body_util::Empty::<bytes::Bytes>::new());
            *response.status_mut() = status;
            Ok::<_, std::convert::Infallible>(response)
        });
        let builder = hyper_util::server::conn::auto::Builder::new(hyper_util::rt::TokioExecutor::new());
        let serving = async {
            let _ = builder.serve_connection(hyper_util::rt::TokioIo::new(socket), service).await;
        };
        let asking = async {
            client.write_all(&bytes[..cut]).await.unwrap();
            tokio::task::yield_now().await;
            let _ = client.write_all(&bytes[cut..]).await; // It may have been answered already.
            let mut text = String::new();
            let _ = client.read_to_string(&mut text).await;
            text
        };
        tokio::join!(serving, asking).1
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_in_doubt_is_answered_400_and_closed_however_it_comes() {
        for bytes in [
            &b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"[..],
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
            b"GET / HTTP/1.1\nHost: a\n\n",
            b"GET / HTTP/1.1\r\nHost: a\r\n\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0;a\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\na: b\n\r\n",
        ] {
            for cut in 1..bytes.len() {
                let text = answer(bytes, cut).await;
                assert!(text.starts_with("HTTP/1.1 400 "), "{} cut at {cut}: {text}", bytes.escape_ascii());
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_second_message_in_doubt_does_not_harm_the_answer_to_the_first() {
        let bytes = b"GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\nHost: a\n\n";
        for cut in 1..bytes.len() {
            let text = answer(bytes, cut).await;
            assert!(text.starts_with("HTTP/1.1 200 "), "cut at {cut}: {text}");
            assert_eq!(text.matches("HTTP/1.1 400 ").count(), 1, "cut at {cut}: {text}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_is_still_sending_may_finish_for_a_while() {
        let (mut socket, mut client) = pair();
        client.write_all(b"POST / HTTP/1.1\r\nContent-Length: 500\r\n\r\n").await.unwrap();
        let mut space = [0; 64];
        let _ = socket.read(&mut space).await.unwrap();
        let begun_at = Instant::now();
        let sending = tokio::spawn(async move { (client.write_all(&[b'a'; 500]).await, client) });
        socket.shutdown().await.unwrap();
        assert!(sending.await.unwrap().0.is_ok());
        assert_eq!(begun_at.elapsed().as_secs(), 1);
    }
}
