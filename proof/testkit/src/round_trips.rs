//! Counting round trips: how often a client waits for an answer before it says the next thing.
//!
//! The server is put far away, so that all that is sent without waiting for an answer is here before the answer is.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How much later an answer comes while somebody counts. It must be longer than a client may be kept from sending the rest
/// of what it has begun to send, on a machine that is busy with other things.
const DELAY_MILLIS: u64 = 250;

/// The round trips of one batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundTrips {
    /// Before it was begun.
    pub outside: usize,
    /// From its BEGIN to the answer to its COMMIT.
    pub inside: usize,
}

/// What a proxy has counted.
#[derive(Default)]
pub(crate) struct Counter {
    is_on: AtomicBool,
    batches: Mutex<Vec<RoundTrips>>,
}

impl Counter {
    pub(crate) fn start(&self) {
        self.is_on.store(true, Ordering::SeqCst);
    }

    /// The batches that were committed since this was asked for last, in the order of their commits.
    pub(crate) fn take(&self) -> Vec<RoundTrips> {
        std::mem::take(&mut self.batches.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What is said in a batch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Begin,
    Commit,
    Other,
}

/// The side of a connection on which the server answers.
#[derive(Clone)]
pub(crate) struct Answers {
    counter: Arc<Counter>,
    has_answered: Arc<AtomicBool>,
}

impl Answers {
    /// A part of an answer is about to be passed on.
    #[allow(clippy::disallowed_methods, reason = "it is the distance of a server that is far away")]
    pub(crate) fn come(&self) {
        if self.counter.is_on.load(Ordering::SeqCst) && !self.has_answered.load(Ordering::SeqCst) {
            thread::sleep(Duration::from_millis(DELAY_MILLIS));
        }
        self.has_answered.store(true, Ordering::SeqCst);
    }
}

/// What a client says on one connection.
pub(crate) struct Dialogue {
    answers: Answers,
    /// Round trips since the last commit.
    count: usize,
    outside: usize,
}

impl Dialogue {
    pub(crate) fn new(counter: Arc<Counter>) -> Self {
        Self { answers: Answers { counter, has_answered: Arc::default() }, count: 0, outside: 0 }
    }

    pub(crate) fn answers(&self) -> Answers {
        self.answers.clone()
    }

    /// The client says something. It is a new round trip if an answer has come since it said the last thing.
    pub(crate) fn says(&mut self, said: Said) {
        let is_turn = self.answers.has_answered.swap(false, Ordering::SeqCst);
        if !self.answers.counter.is_on.load(Ordering::SeqCst) {
            return;
        }
        self.count += usize::from(is_turn);
        match said {
            Said::Begin => self.outside = self.count - usize::from(is_turn),
            Said::Commit => {
                let trips = RoundTrips { outside: self.outside, inside: self.count - self.outside };
                self.answers.counter.batches.lock().unwrap_or_else(PoisonError::into_inner).push(trips);
                self.count = 0;
            }
            Said::Other => {}
        }
    }
}
