//! What was acknowledged to whom, kept outside of everything that can fail.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// The newest findings that are kept; one is enough to fail.
const FINDINGS_MAX: usize = 20;

/// An acknowledged write.
#[derive(Clone, Copy, Debug)]
pub struct Acknowledgement {
    pub at: Instant,
    /// Which of the servers has answered.
    pub server: usize,
    /// Whether the change had been made by a request whose answer did not come.
    pub is_replayed: bool,
}

/// All that the writers and watchers have seen.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Writes by writer: each one's are numbered from 1, without gaps.
    pub acknowledged: Vec<u64>,
    pub acknowledgements: Vec<Acknowledgement>,
    pub statuses: BTreeMap<u16, u64>,
    /// Whether each server calls itself ready, and since when.
    pub ready: Vec<Vec<(Instant, bool)>>,
    /// Which life of its each server lives.
    pub lives: Vec<Life>,
    pub findings: Vec<String>,
}

/// How often a server was killed and started again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    number: u64,
    is_over: bool,
}

impl Life {
    /// It is about to be killed.
    pub fn end(&mut self) {
        self.is_over = true;
    }

    /// It is there again.
    pub fn begin(&mut self) {
        *self = Self { number: self.number + 1, is_over: false };
    }

    /// Whether it may be without an answer to what was asked in this life, now that it is in another or the same.
    pub fn excuses(self, now: Self) -> bool {
        self.is_over || self != now
    }
}

/// It, shared by all.
#[derive(Debug, Default)]
pub struct Ledger {
    seen: Mutex<Seen>,
    news: Condvar,
}

impl Ledger {
    pub fn new(writers: usize, servers: usize) -> Self {
        let seen = Seen { acknowledged: vec![0; writers], ready: vec![Vec::new(); servers], ..Seen::default() };
        let seen = Seen { lives: vec![Life::default(); servers], ..seen };
        Self { seen: Mutex::new(seen), news: Condvar::new() }
    }

    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes it, and tells whoever waits.
    pub fn note(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.seen());
        self.news.notify_all();
    }

    /// Which life this server lives.
    pub fn life(&self, server: usize) -> Life {
        self.seen().lives[server]
    }

    /// Notes something that must never happen.
    pub fn find(&self, what: String) {
        eprintln!("  FINDING: {what}");
        self.note(|seen| {
            if seen.findings.len() < FINDINGS_MAX {
                seen.findings.push(what);
            }
        });
    }

    /// Waits for something to have been seen; fails after a finding, since whoever has made it has stopped.
    pub fn wait_for(&self, what: &str, limit: Duration, happened: impl Fn(&Seen) -> bool) -> Result<()> {
        let mut seen = self.seen();
        let end = Instant::now() + limit;
        while !happened(&seen) {
            if !seen.findings.is_empty() {
                bail!("{what}: nobody waits for it after a finding:\n  {}", seen.findings.join("\n  "));
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                bail!("{what}: not within {} s", limit.as_secs());
            }
            seen = self.news.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        Ok(())
    }
}

impl Seen {
    /// Writes that were acknowledged so far.
    pub fn total(&self) -> u64 {
        self.acknowledged.iter().sum()
    }

    /// The first write that was acknowledged behind this moment, by any server or by a certain one.
    pub fn first_after(&self, moment: Instant, server: Option<usize>) -> Option<Instant> {
        let fits = |ack: &&Acknowledgement| ack.at > moment && server.is_none_or(|server| ack.server == server);
        self.acknowledgements.iter().filter(fits).map(|ack| ack.at).min()
    }

    /// The longest time without an acknowledged write between two moments.
    pub fn longest_gap(&self, from: Instant, to: Instant) -> Duration {
        let mut moments: Vec<Instant> =
            self.acknowledgements.iter().map(|ack| ack.at).filter(|at| (from..=to).contains(at)).collect();
        moments.extend([from, to]);
        moments.sort_unstable();
        moments.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or_default()
    }

    /// Whether this server calls itself ready now.
    pub fn is_ready(&self, server: usize) -> bool {
        self.ready[server].last().is_some_and(|(_, is_ready)| *is_ready)
    }

    /// Whether this server has called itself ready at some moment between these two.
    pub fn was_ready_between(&self, server: usize, from: Instant, to: Instant) -> bool {
        let turns = &self.ready[server];
        let begun = |index: usize| turns[index].0;
        let ended = |index: usize| turns.get(index + 1).map_or(to, |(at, _)| *at);
        (0..turns.len()).any(|index| turns[index].1 && begun(index) < to && ended(index) > from)
    }
}
