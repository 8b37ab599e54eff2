//! Writers that never give up, and somebody who asks all the time whether the servers are ready.
//!
//! Each writer has a contact of its own and numbers its changes. It sends the next one only when the last one was
//! acknowledged, and sends it again with the same `Idempotency-Key` until it is, each time to the next server. A server that
//! is there must answer; one that was killed need not.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use rolo_driver::{Client, Reply, request};

use crate::ledger::{Acknowledgement, Ledger, Life};

/// How many write at once.
pub const WRITERS: usize = 16;

/// The pause before a change is sent again.
const RETRY_PAUSE: Duration = Duration::from_millis(100);

/// The pause between two questions whether a server is ready.
const READY_PAUSE: Duration = Duration::from_millis(20);

/// A running load.
pub struct Load {
    pub ledger: Arc<Ledger>,
    /// The contact of each writer.
    pub contacts: Vec<String>,
    stop: Arc<AtomicBool>,
    stop_watching: Arc<AtomicBool>,
    writers: Vec<JoinHandle<()>>,
    watchers: Vec<JoinHandle<()>>,
}

impl Load {
    /// Makes the contacts and starts to write.
    pub fn start(servers: &[SocketAddr], key: &str) -> Result<Self> {
        let ledger = Arc::new(Ledger::new(WRITERS, servers.len()));
        let (stop, stop_watching) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        let contacts = (0..WRITERS).map(|writer| make_contact(servers[0], key, writer)).collect::<Result<Vec<_>>>()?;
        let writers = contacts.iter().enumerate().map(|(number, contact)| {
            let lines = servers.iter().enumerate();
            let lines = lines.map(|(number, server)| Line::new(number, Client::new(*server, key), &ledger)).collect();
            let (ledger, stop, contact) = (ledger.clone(), stop.clone(), contact.clone());
            thread::spawn(move || Writer { number, contact, lines, ledger }.run(&stop))
        });
        let writers = writers.collect();
        let watchers = servers.iter().enumerate().map(|(number, server)| {
            let line = Line::new(number, Client::new(*server, ""), &ledger);
            let (ledger, stop) = (ledger.clone(), stop_watching.clone());
            thread::spawn(move || watch(number, line, &ledger, &stop))
        });
        let watchers = watchers.collect();
        Ok(Self { ledger, contacts, stop, stop_watching, writers, watchers })
    }

    /// Lets each writer end with an acknowledgement.
    pub fn finish(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for writer in self.writers.drain(..) {
            let _ = writer.join();
        }
        self.stop_watching.store(true, Ordering::Relaxed);
        for watcher in self.watchers.drain(..) {
            let _ = watcher.join();
        }
    }
}

/// What a change is called: it stands in the contact, in its log entry and in the key of the request.
pub fn name_of(writer: usize, number: u64) -> String {
    format!("w{writer:02} n{number:07}")
}

/// The same, read.
pub fn parse_name(name: &str) -> Option<(usize, u64)> {
    let (writer, number) = name.strip_prefix('w')?.split_once(" n")?;
    Some((writer.parse().ok()?, number.parse().ok()?))
}

fn make_contact(server: SocketAddr, key: &str, writer: usize) -> Result<String> {
    let body = format!(r#"{{"name":"{}","phone_number":"+120255501{writer:02}"}}"#, name_of(writer, 0));
    let answer = Client::new(server, key).ask(&request("POST", "/v2/contacts", key, "", &body))?;
    let id = answer.body.split(r#""id":""#).nth(1).and_then(|rest| rest.split('"').next());
    match id {
        Some(id) if answer.status == 200 => Ok(id.to_owned()),
        _ => bail!("no contact was made: {answer:?}"),
    }
}

/// What leads to one server.
struct Line {
    server: usize,
    client: Client,
    ledger: Arc<Ledger>,
    /// The life in which it was asked last.
    life: Life,
}

impl Line {
    fn new(server: usize, client: Client, ledger: &Arc<Ledger>) -> Self {
        Self { server, client, ledger: ledger.clone(), life: Life::default() }
    }

    /// Asks the server. `None` if it is killed: nobody knows what it has done.
    fn ask(&mut self, method: &str, path: &str, idempotency_key: Option<&str>, body: &str) -> Result<Option<Reply>> {
        let life = self.ledger.life(self.server);
        if std::mem::replace(&mut self.life, life) != life {
            self.client.forget();
        }
        let idempotency_key = idempotency_key.map(|key| format!("Idempotency-Key: {key}\r\n")).unwrap_or_default();
        match self.client.ask(&request(method, path, self.client.key(), &idempotency_key, body)) {
            Ok(answer) => Ok(Some(answer)),
            Err(_) if life.excuses(self.ledger.life(self.server)) => Ok(None),
            Err(error) => Err(error.context("a server is silent")),
        }
    }
}

struct Writer {
    number: usize,
    contact: String,
    lines: Vec<Line>,
    ledger: Arc<Ledger>,
}

impl Writer {
    fn run(mut self, stop: &AtomicBool) {
        let mut next = 1;
        while !stop.load(Ordering::Relaxed) {
            if let Err(error) = self.write(next) {
                self.ledger.find(format!("{} was given up: {error:#}", name_of(self.number, next)));
                return;
            }
            next += 1;
        }
    }

    /// Makes one change, however often it takes.
    fn write(&mut self, number: u64) -> Result<()> {
        const ATTEMPTS_MAX: usize = 3_000;
        let name = name_of(self.number, number);
        let (path, key) = (format!("/v2/contacts/{}", self.contact), name.replace(' ', "-"));
        let body = format!(r#"{{"name":"{name}"}}"#);
        for attempt in 0..ATTEMPTS_MAX {
            let server = (self.number + attempt) % self.lines.len();
            let answer = self.lines[server].ask("PATCH", &path, Some(&key), &body)?;
            if let Some(answer) = answer
                && self.take(server, number, &answer)?
            {
                return Ok(());
            }
            thread::sleep(RETRY_PAUSE);
        }
        bail!("it was sent {ATTEMPTS_MAX} times");
    }

    /// Whether this answer acknowledges the change; an error if there must be no such answer.
    fn take(&self, server: usize, number: u64, answer: &Reply) -> Result<bool> {
        let at = Instant::now();
        self.ledger.note(|seen| *seen.statuses.entry(answer.status).or_default() += 1);
        match answer.status {
            // The contact was made as revision 1, and each change is the next one.
            200 if answer.revision() == Some(number + 1) => {
                let (writer, is_replayed) = (self.number, answer.is_replayed());
                self.ledger.note(|seen| {
                    seen.acknowledged[writer] = number;
                    seen.acknowledgements.push(Acknowledgement { at, server, is_replayed });
                });
                Ok(true)
            }
            // Gone for now, or the first request with this key is still under way.
            409 | 503 => Ok(false),
            status => bail!("an answer that must not be: {status}, revision {:?}: {}", answer.revision(), answer.body),
        }
    }
}

fn watch(server: usize, mut line: Line, ledger: &Ledger, stop: &AtomicBool) {
    while !stop.load(Ordering::Relaxed) {
        let is_ready = match line.ask("GET", "/health/ready", None, "") {
            Ok(Some(Reply { status: status @ (200 | 503), .. })) => status == 200,
            Ok(None) => false,
            other => {
                ledger.find(format!("server {server} does not say whether it is ready: {other:?}"));
                return;
            }
        };
        if ledger.seen().ready[server].last().is_none_or(|(_, last)| *last != is_ready) {
            ledger.note(|seen| seen.ready[server].push((Instant::now(), is_ready)));
        }
        thread::sleep(READY_PAUSE);
    }
}
