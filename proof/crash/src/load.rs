//! Clients that change contacts through both dialects until the server is gone, and note all of it in the journal.
//!
//! Each client has records of its own, and all of them change one contact that they share. What no client should ever be
//! told (a 404 for what it has made, a 500, another answer to a retry) is a finding of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::Result;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rolo_core::{ContactId, Subject};
use rolo_driver::{Client, Reply};

use crate::belongings::Belongings;
use crate::change::{self, Dialect, Way};
use crate::journal::{About, Answer, Intent, Journal, Wanted, now_micros};

/// What a load is like.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many clients.
    pub clients: usize,
    /// Where its choices come from.
    pub seed: u64,
    /// Changes out of a hundred that carry an `Idempotency-Key`.
    pub keyed_percent: u32,
    /// Requests after which a client ends by itself.
    pub requests_max: u64,
    /// Whether clients go on when a write is refused, as long as the connection stands.
    pub goes_on: bool,
    /// Whether each client has one large record, of which it changes little at a time.
    pub is_large: bool,
}

impl Plan {
    /// Sixteen clients until the server is gone.
    pub fn new(seed: u64) -> Self {
        Self { clients: 16, seed, keyed_percent: 50, requests_max: u64::MAX, goes_on: true, is_large: false }
    }
}

/// A running load.
pub struct Load {
    stop: Arc<AtomicBool>,
    confirmed: Arc<AtomicU64>,
    refused: Arc<AtomicU64>,
    threads: Vec<JoinHandle<Vec<String>>>,
}

impl Load {
    /// Starts it.
    pub fn start(address: SocketAddr, key: &str, journal: &Arc<Journal>, plan: &Plan) -> Self {
        let stop: Arc<AtomicBool> = Arc::default();
        let [confirmed, refused]: [Arc<AtomicU64>; 2] = Default::default();
        let shared = Arc::new(std::sync::OnceLock::new());
        let threads = (0..plan.clients).map(|index| {
            let random = StdRng::seed_from_u64(plan.seed.wrapping_mul(1_000).wrapping_add(index as u64));
            let mut hand = Hand {
                journal: journal.clone(),
                plan: plan.clone(),
                shared: shared.clone(),
                own: if plan.is_large { Belongings::large() } else { Belongings::default() },
                surprises: Vec::new(),
                stop: stop.clone(),
                confirmed: confirmed.clone(),
                refused: refused.clone(),
                random,
            };
            let key = key.to_owned();
            std::thread::spawn(move || {
                if let Ok(client) = Client::open(address, &key)
                    && let Err(error) = hand.work(client)
                {
                    hand.surprises.push(format!("a client could not go on: {error:#}"));
                }
                hand.surprises
            })
        });
        let threads = threads.collect();
        Self { stop, confirmed, refused, threads }
    }

    /// Changes that were confirmed so far.
    pub fn confirmed(&self) -> u64 {
        self.confirmed.load(Ordering::Relaxed)
    }

    /// Changes that were refused so far.
    pub fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed)
    }

    /// Waits until the load has come so far; whether it did within the time.
    pub fn reaches(&self, seconds_max: u64, is_there: impl Fn(&Self) -> bool) -> bool {
        let begun_at = Instant::now();
        while !is_there(self) {
            if begun_at.elapsed().as_secs() >= seconds_max || self.threads.iter().all(JoinHandle::is_finished) {
                return is_there(self);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        true
    }

    /// Ends it, and tells what no client should have been told.
    pub fn finish(self) -> Vec<String> {
        self.stop.store(true, Ordering::Relaxed);
        self.finish_all()
    }

    /// The same, once each client has ended by itself.
    pub fn finish_all(self) -> Vec<String> {
        let ended =
            self.threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| vec!["a client panicked".into()]));
        ended.flatten().collect()
    }
}

/// One client.
struct Hand {
    journal: Arc<Journal>,
    plan: Plan,
    /// The contact that all clients change.
    shared: Arc<std::sync::OnceLock<ContactId>>,
    own: Belongings,
    surprises: Vec<String>,
    stop: Arc<AtomicBool>,
    confirmed: Arc<AtomicU64>,
    refused: Arc<AtomicU64>,
    random: StdRng,
}

/// What comes of a request.
enum Next {
    GoOn,
    /// The connection is broken, or the server takes no more.
    End,
}

impl Hand {
    fn work(&mut self, mut client: Client) -> Result<()> {
        for _ in 0..self.plan.requests_max {
            if self.stop.load(Ordering::Relaxed) {
                break;
            }
            let next = if self.random.random_ratio(1, 10) { self.read(&mut client) } else { self.change(&mut client)? };
            if matches!(next, Next::End) {
                break;
            }
        }
        Ok(())
    }

    /// Reads a record of its own, or the shared contact.
    fn read(&mut self, client: &mut Client) -> Next {
        let shared = self.shared.get().map(|&id| Subject::Contact(id));
        let Some(subject) = self.own.any(&mut self.random).or(shared) else { return Next::GoOn };
        match client.get(&Way::to(subject, &mut self.random).one(subject)) {
            Ok(reply) if reply.status == 200 => Next::GoOn,
            Ok(reply) if reply.status == 503 => self.when_refused(),
            Ok(reply) => self.surprise(format!("reading {subject:?}, which was confirmed, answers {}", reply.status)),
            Err(_) => Next::End,
        }
    }

    fn change(&mut self, client: &mut Client) -> Result<Next> {
        let journal = self.journal.clone();
        let intent = journal.intend(|number| self.wanted(number))?;
        let Ok(reply) = client.ask(&intent.asked.bytes(client.key())) else { return Ok(Next::End) };
        self.journal.answered(&answer(&intent, &reply))?;
        match reply.status {
            200 | 201 => {
                self.confirmed.fetch_add(1, Ordering::Relaxed);
                self.learn(&intent, &reply);
                if intent.asked.idempotency_key.is_some() && self.random.random_ratio(1, 12) {
                    return Ok(self.retry(client, &intent, &reply));
                }
                Ok(Next::GoOn)
            }
            503 | 507 => {
                self.refused.fetch_add(1, Ordering::Relaxed);
                // Where nobody knows what became of a deletion, the record is nobody's from now on.
                if !reply.has_retry_after() {
                    self.own.lose(&intent);
                }
                Ok(self.when_refused())
            }
            status => {
                let Intent { number, kind, .. } = intent;
                Ok(self.surprise(format!("intent {number} ({kind:?}) was answered with {status}: {}", reply.body)))
            }
        }
    }

    /// Chooses a change.
    fn wanted(&mut self, number: u64) -> Wanted {
        let random = &mut self.random;
        let is_keyed = random.random_ratio(self.plan.keyed_percent, 100);
        let idempotency_key = is_keyed.then(|| format!("retry-{number}"));
        match self.shared.get() {
            _ if self.plan.is_large => self.own.wanted(number, idempotency_key, random),
            Some(&shared) if !self.own.is_empty() && random.random_ratio(15, 100) => {
                change::update(number, Subject::Contact(shared), idempotency_key, random)
            }
            Some(_) => self.own.wanted(number, idempotency_key, random),
            None => change::create(number, Way::Contacts(Dialect::any(random)), idempotency_key, random),
        }
    }

    /// Takes note of what a confirmed change means for the records.
    fn learn(&mut self, intent: &Intent, reply: &Reply) {
        match (intent.about, made(intent, reply)) {
            (About::New(_), Some(Subject::Contact(id))) if !self.plan.is_large && self.shared.set(id).is_ok() => {}
            (About::New(_), Some(made)) => self.own.gain(made),
            (About::New(_), None) => self.surprises.push(format!("an answer names no record: {}", reply.body)),
            (About::Known(_), _) => self.own.changed(intent),
        }
    }

    /// Sends the same request once more: the answer must be the same, and say so.
    fn retry(&mut self, client: &mut Client, intent: &Intent, first: &Reply) -> Next {
        let Ok(second) = client.ask(&intent.asked.bytes(client.key())) else { return Next::End };
        let content = |reply: &Reply| (reply.status, reply.revision(), reply.has_retry_after(), reply.body.clone());
        match second.status {
            _ if second.is_replayed() && content(&second) == content(first) => Next::GoOn,
            503 | 507 => self.when_refused(),
            _ => self.surprise(format!("a retry of intent {} got another answer: {second:?}", intent.number)),
        }
    }

    fn when_refused(&self) -> Next {
        if self.plan.goes_on { Next::GoOn } else { Next::End }
    }

    fn surprise(&mut self, what: String) -> Next {
        self.surprises.push(what);
        Next::End
    }
}

/// An answer in the form that the journal takes.
pub fn answer(intent: &Intent, reply: &Reply) -> Answer {
    Answer {
        number: intent.number,
        at_micros: now_micros(),
        status: reply.status,
        revision: reply.revision(),
        made: made(intent, reply),
        request_id: reply.request_id().to_owned(),
        replayed: reply.is_replayed(),
        has_retry_after: reply.has_retry_after(),
    }
}

fn made(intent: &Intent, reply: &Reply) -> Option<Subject> {
    match intent.about {
        About::New(sort) => change::made(sort, reply),
        About::Known(_) => None,
    }
}
