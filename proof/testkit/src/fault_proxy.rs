//! A proxy in front of PostgreSQL that cuts a connection at a chosen message, holds back what is said, or counts round
//! trips.
//!
//! It understands as much of the protocol as that takes: the bounds of messages, and the texts of simple queries, in
//! which the store begins and commits its batches.

use std::io::{self, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

use crate::round_trips::{Counter, Dialogue, RoundTrips, Said};

/// What a client sends first to ask for TLS, or to cancel, has a code in the place of the protocol's version.
const STARTUP_VERSION: [u8; 4] = [0, 3, 0, 0];

/// How the store begins a batch.
const BEGIN: &[u8] = b"begin isolation level read committed\0";

/// How it ends any transaction.
const COMMIT: &[u8] = b"commit\0";

/// The digits of `server_version_num`.
const VERSION_DIGITS: usize = 6;

/// How a column of so many bytes begins.
const VERSION_LENGTH: [u8; 4] = [0, 0, 0, VERSION_DIGITS as u8];

/// Where to cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// When a batch is begun. The server sees nothing of it.
    AtBegin,
    /// When its COMMIT is sent. The server never sees that.
    BeforeCommit,
    /// When its COMMIT was forwarded. The server carries it out while nobody listens.
    DuringCommit,
    /// When its COMMIT was answered. The answer is not passed on.
    AfterCommit,
}

/// Whose bytes are held back, in both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Those of the connections that there are. New ones are served.
    Present,
    /// Those of all, also of new ones: these are accepted, and that is all.
    All,
    /// The same, from when the next batch is begun: it waits for its answer then.
    AllFromBegin,
}

/// What has said something is held back for as long as this is there.
pub struct Held(Arc<Plan>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.holds_at_begin.store(false, Ordering::SeqCst);
        self.0.hold_below(0);
    }
}

#[derive(Default)]
struct Plan {
    next: Mutex<Option<Cut>>,
    count: AtomicUsize,
    is_over: AtomicBool,
    /// Connections with a smaller number are held.
    held_below: Mutex<usize>,
    /// Whether all are held when a batch is begun.
    holds_at_begin: AtomicBool,
    released: Condvar,
    counter: Arc<Counter>,
    /// The number of another version than the server's own, if it is to call itself so.
    version: Mutex<Option<[u8; VERSION_DIGITS]>>,
}

impl Plan {
    fn hold_below(&self, number: usize) {
        *self.held_below.lock().unwrap_or_else(PoisonError::into_inner) = number;
        self.released.notify_all();
    }

    /// Waits while the connection with this number is held.
    fn pass(&self, number: usize) {
        let held_below = self.held_below.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.released.wait_while(held_below, |held_below| number < *held_below);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Changes what the server calls itself: the first column of six digits. So small an answer comes in one piece.
    fn falsify(&self, answer: &mut [u8]) {
        let Some(version) = *self.version.lock().unwrap_or_else(PoisonError::into_inner) else { return };
        let is_version = |bytes: &[u8]| {
            let digits = bytes.strip_prefix(&VERSION_LENGTH);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
        };
        let found = answer.windows(VERSION_LENGTH.len() + VERSION_DIGITS).position(is_version);
        if let Some(digits) = found.and_then(|at| answer[at + VERSION_LENGTH.len()..].first_chunk_mut()) {
            *digits = version;
        }
    }

    /// Whether to cut here and now; it is done once.
    fn takes(&self, here: &[Cut]) -> Option<Cut> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let cut = (*next).filter(|cut| here.contains(cut))?;
        *next = None;
        self.count.fetch_add(1, Ordering::SeqCst);
        Some(cut)
    }
}

/// The proxy. It ends with its owner.
pub struct Cutter {
    address: SocketAddr,
    url: String,
    plan: Arc<Plan>,
    connections: Arc<AtomicUsize>,
}

impl Cutter {
    /// Starts one in front of the server of this address, which must not speak TLS.
    pub fn start(url: &str) -> Self {
        let (user, rest) = url.rsplit_once('@').expect("an address with a user");
        let (server, database) = rest.split_once('/').expect("an address with a database");
        let server: SocketAddr = server.parse().expect("a server on an address and a port");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let plan = Arc::new(Plan::default());
        let connections = Arc::new(AtomicUsize::new(0));
        let (accepting, counting) = (plan.clone(), connections.clone());
        thread::spawn(move || {
            for client in listener.incoming() {
                let number = counting.fetch_add(1, Ordering::SeqCst);
                if accepting.is_over.load(Ordering::SeqCst) {
                    return;
                }
                let plan = accepting.clone();
                // An end that comes too early is nothing but a cut more.
                thread::spawn(move || client.and_then(|client| pass(&client, server, &plan, number)));
            }
        });
        Self { address, url: format!("{user}@{address}/{database}"), plan, connections }
    }

    /// The address of the database by way of the proxy.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Has it cut once, at the next batch.
    pub fn cut(&self, cut: Cut) {
        *self.plan.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(cut);
    }

    /// Has it hold back what is said.
    #[must_use]
    pub fn hold(&self, hold: Hold) -> Held {
        match hold {
            Hold::Present => self.plan.hold_below(self.connections.load(Ordering::SeqCst)),
            Hold::All => self.plan.hold_below(usize::MAX),
            Hold::AllFromBegin => self.plan.holds_at_begin.store(true, Ordering::SeqCst),
        }
        Held(self.plan.clone())
    }

    /// Counts the round trips of each batch from now on, with a server that is far away.
    pub fn count_round_trips(&self) {
        self.plan.counter.start();
    }

    /// The round trips of the batches that were committed since this was asked for last.
    pub fn round_trips(&self) -> Vec<RoundTrips> {
        self.plan.counter.take()
    }

    /// Has the server call itself one of this version, such as `130_023`.
    pub fn claim_version(&self, number: u32) {
        let digits = number.to_string().into_bytes().try_into().expect("six digits");
        *self.plan.version.lock().unwrap_or_else(PoisonError::into_inner) = Some(digits);
    }

    /// How often it has cut.
    pub fn count(&self) -> usize {
        self.plan.count.load(Ordering::SeqCst)
    }
}

impl Drop for Cutter {
    fn drop(&mut self) {
        self.plan.is_over.store(true, Ordering::SeqCst);
        self.plan.hold_below(0);
        // It wakes whoever accepts.
        let _ = TcpStream::connect(self.address);
    }
}

/// Passes a connection's messages on, until it ends or is cut.
fn pass(client: &TcpStream, server: SocketAddr, plan: &Arc<Plan>, number: usize) -> io::Result<()> {
    let server = TcpStream::connect(server)?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let is_mute = Arc::new(AtomicBool::new(false));
    let mut dialogue = Dialogue::new(plan.counter.clone());
    let (from, to, mute, held) = (server.try_clone()?, client.try_clone()?, is_mute.clone(), plan.clone());
    let answers = dialogue.answers();
    let may_answer = move |answer: &mut [u8]| {
        held.pass(number);
        answers.come();
        held.falsify(answer);
    };
    let answering = thread::spawn(move || pass_answers(&from, &to, &mute, may_answer));
    let passed = pass_messages(client, &server, plan, &is_mute, &mut dialogue, || plan.pass(number));
    if !is_mute.load(Ordering::SeqCst) {
        let _ = client.shutdown(Shutdown::Both);
    }
    // What was forwarded is still carried out.
    let _ = server.shutdown(Shutdown::Write);
    let _ = answering.join();
    passed
}

/// Passes on what the server says. When it must not, the client is cut off by the server's next word.
fn pass_answers(mut server: &TcpStream, mut client: &TcpStream, is_mute: &AtomicBool, may_pass: impl Fn(&mut [u8])) {
    let mut chunk = [0; 16_384];
    while let Ok(count @ 1..) = server.read(&mut chunk) {
        may_pass(&mut chunk[..count]);
        if is_mute.load(Ordering::SeqCst) || client.write_all(&chunk[..count]).is_err() {
            break;
        }
    }
    let _ = client.shutdown(Shutdown::Both);
}

/// Passes on what the client says, message by message.
fn pass_messages(
    client: &TcpStream,
    mut server: &TcpStream,
    plan: &Plan,
    is_mute: &AtomicBool,
    dialogue: &mut Dialogue,
    may_pass: impl Fn(),
) -> io::Result<()> {
    let mut input = BufReader::new(client);
    loop {
        let message = read_message(&mut input, false)?;
        may_pass();
        server.write_all(&message)?;
        if message.get(4..8) == Some(&STARTUP_VERSION[..]) {
            break;
        }
    }
    let mut is_in_batch = false;
    loop {
        let message = read_message(&mut input, true)?;
        may_pass();
        let query = message.strip_prefix(b"Q").and_then(|rest| rest.get(4..)).unwrap_or_default();
        dialogue.says(match query {
            BEGIN => Said::Begin,
            COMMIT if is_in_batch => Said::Commit,
            _ => Said::Other,
        });
        if query.starts_with(b"begin") {
            is_in_batch = query == BEGIN;
            if is_in_batch && plan.takes(&[Cut::AtBegin]).is_some() {
                return Ok(());
            }
            if is_in_batch && plan.holds_at_begin.swap(false, Ordering::SeqCst) {
                plan.hold_below(usize::MAX);
                may_pass();
            }
        }
        if is_in_batch && query == COMMIT {
            match plan.takes(&[Cut::BeforeCommit, Cut::DuringCommit, Cut::AfterCommit]) {
                Some(Cut::AfterCommit) => is_mute.store(true, Ordering::SeqCst),
                Some(Cut::DuringCommit) => {
                    is_mute.store(true, Ordering::SeqCst);
                    server.write_all(&message)?;
                    return client.shutdown(Shutdown::Both);
                }
                Some(Cut::BeforeCommit | Cut::AtBegin) => return Ok(()),
                None => {}
            }
        }
        server.write_all(&message)?;
    }
}

/// One message: a letter, unless it is the first, and a length that counts itself.
fn read_message(input: &mut impl Read, has_letter: bool) -> io::Result<Vec<u8>> {
    let head = if has_letter { 5 } else { 4 };
    let mut message = vec![0; head];
    input.read_exact(&mut message)?;
    let mut length = [0; 4];
    length.copy_from_slice(&message[head - 4..]);
    let rest = (u32::from_be_bytes(length) as usize).saturating_sub(4);
    message.resize(head + rest, 0);
    input.read_exact(&mut message[head..])?;
    Ok(message)
}
