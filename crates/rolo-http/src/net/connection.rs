//! One connection: what its requests hold, which of its answers move, and how it ends.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use tokio::sync::Notify;
use tokio::task;
use tokio::time::{Instant, Sleep};

use crate::net::listener::Peer;
use crate::net::memory_quota::MemoryQuota;

/// Looks at unsent answers within the time that they have.
const LOOKS: u32 = 8;

/// One connection.
pub struct Connection {
    peer: Peer,
    quota: MemoryQuota,
    opened_at: Instant,
    /// Whether a request with a live key has come.
    known: AtomicBool,
    /// Requests between their head and the last byte of their answer.
    request_count: AtomicUsize,
    held_bytes: AtomicUsize,
    /// Milliseconds from its opening to the end of its last request; 0 before that.
    idle_since: AtomicU64,
    /// The same to the last byte of any answer that was sent.
    moved_at: AtomicU64,
    /// The streams of HTTP/2 that have a task or an answer, by the task.
    streams: Mutex<HashMap<task::Id, Stream>>,
    /// Answers among them.
    answer_count: AtomicUsize,
    /// Whether something is to be written that the client's system does not take.
    is_writing: AtomicBool,
    /// Answers that are made chunk by chunk.
    streaming_count: AtomicUsize,
    /// It takes no more requests, and closes as soon as none is under way.
    ending: AtomicBool,
    /// Tells when that begins.
    ended: Notify,
    /// It does so without taking leave.
    hurried: AtomicBool,
    /// It closes at once.
    closing: AtomicBool,
    waker: AtomicWaker,
}

/// A stream of HTTP/2.
struct Stream {
    /// Tells its task to give it up; `None` when the task has ended, having handed over all of the answer.
    task: Option<Arc<Notify>>,
    answer: Option<Weak<dyn Unsent>>,
}

/// An answer on its way to a client of HTTP/2.
pub(crate) trait Unsent: Send + Sync {
    /// Bytes of it that are in memory.
    fn bytes(&self) -> usize;

    /// Since when the client has taken nothing of what there is for it, by the connection's time; `None` when there is nothing.
    fn waits_since(&self) -> Option<u64>;
}

/// What [`Connection::drive`] does at the end.
pub(crate) enum Ending<F> {
    /// Tells the future in question, and waits for so long whether it ends by itself.
    After(Duration, fn(Pin<&mut F>)),
    /// Waits for nothing.
    AtOnce,
}

impl Connection {
    /// A connection from there. What all may hold together is the `quota`.
    pub(crate) fn new(peer: Peer, quota: MemoryQuota) -> Arc<Self> {
        Arc::new(Self {
            peer,
            quota,
            opened_at: Instant::now(),
            known: AtomicBool::default(),
            request_count: AtomicUsize::default(),
            held_bytes: AtomicUsize::default(),
            idle_since: AtomicU64::default(),
            moved_at: AtomicU64::default(),
            streams: Mutex::default(),
            answer_count: AtomicUsize::default(),
            is_writing: AtomicBool::default(),
            streaming_count: AtomicUsize::default(),
            ending: AtomicBool::default(),
            ended: Notify::new(),
            hurried: AtomicBool::default(),
            closing: AtomicBool::default(),
            waker: AtomicWaker::new(),
        })
    }

    /// Where it comes from.
    pub(crate) fn peer(&self) -> Peer {
        self.peer
    }

    /// What all may hold, and hold.
    pub(crate) fn quota(&self) -> &MemoryQuota {
        &self.quota
    }

    /// Milliseconds since it was opened.
    pub(crate) fn now(&self) -> u64 {
        self.opened_at.elapsed().as_millis() as u64
    }

    /// Holds so many bytes more; returns how many it has held before.
    pub(crate) fn hold(&self, bytes: usize) -> usize {
        self.held_bytes.fetch_add(bytes, Ordering::Relaxed)
    }

    pub(crate) fn release(&self, bytes: usize) {
        self.held_bytes.fetch_sub(bytes, Ordering::Relaxed);
    }

    pub(crate) fn request_begins(&self) {
        self.request_count.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn request_ends(&self) {
        if !self.known.load(Ordering::Relaxed) {
            self.idle_since.store(self.now(), Ordering::Relaxed);
        }
        if self.request_count.fetch_sub(1, Ordering::AcqRel) == 1 && self.ending.load(Ordering::Acquire) {
            self.waker.wake();
        }
    }

    /// From now on it is known who uses it.
    pub(crate) fn is_known(&self) {
        if !self.known.load(Ordering::Relaxed) {
            self.known.store(true, Ordering::Relaxed);
        }
    }

    /// When this connection could be closed to make room for another one: since when it is idle, if it is not
    /// authenticated. `None` while it may not.
    pub(crate) fn gives_way_since(&self) -> Option<Instant> {
        let is_free = !self.known.load(Ordering::Relaxed)
            && self.request_count.load(Ordering::Acquire) == 0
            && !self.ending.load(Ordering::Acquire);
        is_free.then(|| self.opened_at + Duration::from_millis(self.idle_since.load(Ordering::Relaxed)))
    }

    /// Whether the client's system reads what is written.
    pub(crate) fn set_writing(&self, is_writing: bool) {
        self.is_writing.store(is_writing, Ordering::Release);
    }

    /// Takes no more requests, and closes as soon as none is under way.
    pub(crate) fn end(&self) {
        self.ending.store(true, Ordering::Release);
        self.ended.notify_waiters();
        self.waker.wake();
    }

    /// Ready when it is to end.
    pub(crate) async fn ended(&self) {
        let mut ended = std::pin::pin!(self.ended.notified());
        ended.as_mut().enable();
        if !self.ending.load(Ordering::Acquire) {
            ended.await;
        }
    }

    pub(crate) fn streaming_begins(&self) {
        self.streaming_count.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn streaming_ends(&self) {
        self.streaming_count.fetch_sub(1, Ordering::AcqRel);
    }

    /// Whether an answer is under way that is made chunk by chunk.
    pub(crate) fn is_streaming(&self) -> bool {
        self.streaming_count.load(Ordering::Acquire) > 0
    }

    /// The same, in favour of a connection that waits.
    pub(crate) fn give_way(&self) {
        self.hurried.store(true, Ordering::Release);
        self.end();
    }

    /// Closes at once.
    pub(crate) fn close(&self) {
        self.closing.store(true, Ordering::Release);
        self.waker.wake();
    }

    pub(crate) fn must_close(&self) -> bool {
        self.closing.load(Ordering::Acquire)
    }

    fn is_idle(&self) -> bool {
        self.request_count.load(Ordering::Acquire) == 0 && !self.is_writing.load(Ordering::Acquire)
    }

    fn streams(&self) -> MutexGuard<'_, HashMap<task::Id, Stream>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a stream of HTTP/2 to its end, or until it is given up, which resets it. It is to be a task of its own.
    pub(crate) async fn run_stream(&self, stream: impl Future<Output = ()>) {
        struct Running<'a>(&'a Connection, task::Id);
        impl Drop for Running<'_> {
            fn drop(&mut self) {
                self.0.change_stream(self.1, |stream| stream.task = None);
            }
        }
        let given_up = Arc::new(Notify::new());
        let id = task::id();
        self.streams().insert(id, Stream { task: Some(given_up.clone()), answer: None });
        let _running = Running(self, id);
        tokio::select! {
            () = stream => {}
            () = given_up.notified() => {}
        }
    }

    /// The present task has an answer to send. Tells the stream that it belongs to, if it is one of HTTP/2.
    pub(crate) fn answer_begins(&self, answer: Weak<dyn Unsent>, stream: task::Id) {
        if let Some(stream) = self.streams().get_mut(&stream) {
            stream.answer = Some(answer);
        }
        self.answer_count.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn answer_ends(&self, stream: task::Id) {
        self.answer_count.fetch_sub(1, Ordering::AcqRel);
        self.change_stream(stream, |stream| stream.answer = None);
    }

    /// Something of an answer was sent.
    pub(crate) fn moved(&self, now: u64) {
        self.moved_at.store(now, Ordering::Relaxed);
    }

    fn change_stream(&self, id: task::Id, change: impl FnOnce(&mut Stream)) {
        let mut streams = self.streams();
        if let Some(stream) = streams.get_mut(&id) {
            change(stream);
            if stream.task.is_none() && stream.answer.is_none() {
                streams.remove(&id);
            }
        }
    }

    /// Gives up answers of which nothing was sent for so long. What hyper has handed over to the last byte cannot be given
    /// up alone, and when nothing moves at all, the connection is of no use: then it closes.
    fn give_up_answers(&self, time_max: Duration) {
        let time_max = time_max.as_millis() as u64;
        let now = self.now();
        let is_stuck = |since: Option<u64>| since.is_some_and(|since| now.saturating_sub(since) >= time_max);
        // An answer that ends needs the lock, so none may end here before it is free.
        let unsent: Vec<_> = {
            let streams = self.streams();
            let unsent = streams.values().filter_map(|stream| Some((stream.answer.as_ref()?.upgrade()?, &stream.task)));
            unsent.map(|(answer, task)| (answer, task.clone())).collect()
        };
        for (answer, task) in unsent.iter().filter(|(answer, _)| is_stuck(answer.waits_since())) {
            let is_moving = now.saturating_sub(self.moved_at.load(Ordering::Relaxed)) < time_max;
            match task {
                Some(task) if is_moving => {
                    tracing::debug!(target: crate::logs::TARGET, bytes = answer.bytes(), "an answer that its client does not read is dropped");
                    task.notify_one();
                }
                _ => {
                    tracing::debug!(target: crate::logs::TARGET, "a connection whose client does not read is closed");
                    self.close();
                }
            }
        }
    }

    /// Runs what serves the connection to its end. `None` when the connection was closed before that: because it had to,
    /// or because it was to end and nothing was under way.
    pub(crate) async fn drive<F: Future>(
        &self,
        served: F,
        write_time_max: Duration,
        ending: Ending<F>,
    ) -> Option<F::Output> {
        let mut served = std::pin::pin!(served);
        let mut looking: Option<Pin<Box<Sleep>>> = None;
        let mut parting: Option<Pin<Box<Sleep>>> = None;
        std::future::poll_fn(|context| {
            self.waker.register(context.waker());
            loop {
                if self.must_close() {
                    return Poll::Ready(None);
                }
                let is_ending = self.ending.load(Ordering::Acquire);
                if is_ending
                    && parting.is_none()
                    && let Ending::After(time_max, shut_down) = &ending
                {
                    shut_down(served.as_mut());
                    parting = Some(Box::pin(tokio::time::sleep(*time_max)));
                }
                // What ended its request before this look has been written after it, if anything takes it.
                let was_idle = self.is_idle();
                if let Poll::Ready(output) = served.as_mut().poll(context) {
                    return Poll::Ready(Some(output));
                }
                let has_parted = self.hurried.load(Ordering::Acquire)
                    || parting.as_mut().is_none_or(|parting| parting.as_mut().poll(context).is_ready());
                if is_ending && has_parted && was_idle && self.is_idle() {
                    return Poll::Ready(None);
                }
                if !is_ending || was_idle || !self.is_idle() {
                    break;
                }
            }
            self.look(&mut looking, write_time_max, context);
            if self.must_close() { Poll::Ready(None) } else { Poll::Pending }
        })
        .await
    }

    /// Looks after unsent answers while there are some.
    fn look(&self, looking: &mut Option<Pin<Box<Sleep>>>, time_max: Duration, context: &mut Context<'_>) {
        if self.answer_count.load(Ordering::Acquire) == 0 {
            *looking = None;
            return;
        }
        let pause = time_max / LOOKS;
        let sleep = looking.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
        while sleep.as_mut().poll(context).is_ready() {
            self.give_up_answers(time_max);
            sleep.as_mut().reset(Instant::now() + pause);
        }
    }
}
