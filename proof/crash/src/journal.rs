//! What clients wanted and what they were told, line by line in a file outside the store.
//!
//! A line is on its way to the file before the request is on its way to the server, and an answer is noted only once it
//! has been read whole. What the store holds is judged by this file alone.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use rolo_core::{MemoryStoreId, Subject};
use rolo_driver::request;
use serde::{Deserialize, Serialize};

/// What a request does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// It makes a record.
    Create,
    /// It changes one.
    Update,
    /// It deletes one.
    Delete,
    /// It puts a contact into this memory store. No contact is put into the same one twice.
    Attach(MemoryStoreId),
    /// It takes a contact out of this memory store. No contact is taken out of the same one twice.
    Detach(MemoryStoreId),
}

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// A contact.
    Contact,
    /// A company.
    Company,
    /// A memory store.
    MemoryStore,
}

impl Sort {
    /// What this one is.
    pub fn of(subject: Subject) -> Self {
        match subject {
            Subject::Contact(_) => Self::Contact,
            Subject::Company(_) => Self::Company,
            Subject::MemoryStore(_) => Self::MemoryStore,
        }
    }
}

/// Which record a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// One that it makes.
    New(Sort),
    /// One that is there.
    Known(Subject),
}

impl About {
    /// The record that is there.
    pub fn known(self) -> Option<Subject> {
        match self {
            Self::New(_) => None,
            Self::Known(subject) => Some(subject),
        }
    }

    /// Whether it can be this one.
    pub fn fits(self, subject: Subject) -> bool {
        match self {
            Self::New(sort) => sort == Sort::of(subject),
            Self::Known(known) => known == subject,
        }
    }
}

/// A request as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
    /// Its body; empty when it has none.
    pub body: String,
    /// Its `Idempotency-Key`.
    pub idempotency_key: Option<String>,
}

impl Asked {
    /// It as bytes, with a key.
    pub fn bytes(&self, key: &str) -> Vec<u8> {
        let idempotency_key =
            self.idempotency_key.as_ref().map(|key| format!("Idempotency-Key: {key}\r\n")).unwrap_or_default();
        request(&self.method, &self.path, key, &idempotency_key, &self.body)
    }
}

/// What a client is about to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What it does.
    pub kind: Kind,
    /// The fields that its log entry must name.
    pub fields: Vec<String>,
    /// The record that it is about.
    pub about: About,
    /// The other records that must be there for it.
    pub others: Vec<Subject>,
    /// The request.
    pub asked: Asked,
}

/// One change that a client wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// 0, 1, 2 … within a journal; [`token`] of it stands in all that the change writes.
    pub number: u64,
    /// Microseconds since 1970 at which it is sent.
    pub at_micros: u64,
    /// What it does.
    pub kind: Kind,
    /// The fields that its log entry must name.
    pub fields: Vec<String>,
    /// The record that it is about.
    pub about: About,
    /// The other records that must be there for it.
    pub others: Vec<Subject>,
    /// The request.
    pub asked: Asked,
}

impl Intent {
    /// The records that must be there for it.
    pub fn needs(&self) -> impl Iterator<Item = Subject> {
        self.about.known().into_iter().chain(self.others.iter().copied())
    }
}

/// What a client was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Of which intent.
    pub number: u64,
    /// Microseconds since 1970 at which it was read.
    pub at_micros: u64,
    /// The status.
    pub status: u16,
    /// The revision of its `ETag`.
    pub revision: Option<u64>,
    /// The record that was made.
    pub made: Option<Subject>,
    /// Its `X-Request-Id`.
    pub request_id: String,
    /// Whether it says that it was given before.
    pub replayed: bool,
    /// Whether it says when to try again: then nothing was written.
    pub has_retry_after: bool,
}

impl Answer {
    /// Whether it confirms the change.
    pub fn confirms(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether it promises that nothing was written.
    fn denies(&self) -> bool {
        (400..500).contains(&self.status) || (matches!(self.status, 503 | 507) && self.has_retry_after)
    }
}

/// One line of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Intent(Intent),
    /// The same request is sent once more.
    Again(u64),
    Answer(Answer),
    /// The power is about to be cut: an answer behind this line may come out of a moment at which it is gone already.
    Cut,
    /// The power is back.
    Restored,
}

/// The text that the change with this number writes into each of its fields. No token is a part of another one.
pub fn token(number: u64) -> String {
    format!("tok{number:07}x")
}

/// The instant, in microseconds since 1970: the clock that a trace of system calls shows as well.
pub fn now_micros() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_micros() as u64)
}

/// The file, for all clients to write to.
pub struct Journal {
    state: Mutex<State>,
}

struct State {
    file: File,
    next: u64,
}

impl Journal {
    /// Opens a journal, to go on with it.
    pub fn open(path: &Path) -> Result<Self> {
        let next = if path.exists() { Ledger::read(path)?.entries.len() as u64 } else { 0 };
        let file = OpenOptions::new().create(true).append(true).open(path);
        let file = file.with_context(|| format!("the journal {} cannot be opened", path.display()))?;
        Ok(Self { state: Mutex::new(State { file, next }) })
    }

    /// Notes what a client is about to ask for. `make` gets the number and gives what is asked for.
    pub fn intend(&self, make: impl FnOnce(u64) -> Wanted) -> Result<Intent> {
        let mut state = self.state();
        let number = state.next;
        let Wanted { kind, fields, about, others, asked } = make(number);
        let intent = Intent { number, at_micros: now_micros(), kind, fields, about, others, asked };
        state.write(&Line::Intent(intent.clone()))?;
        state.next += 1;
        Ok(intent)
    }

    /// Notes that a request is sent once more.
    pub fn again(&self, number: u64) -> Result<()> {
        self.state().write(&Line::Again(number))
    }

    /// Notes what a client was told.
    pub fn answered(&self, answer: &Answer) -> Result<()> {
        self.state().write(&Line::Answer(answer.clone()))
    }

    /// Notes that the power is about to be cut.
    pub fn cut(&self) -> Result<()> {
        self.state().write(&Line::Cut)
    }

    /// Notes that the power is back.
    pub fn restored(&self) -> Result<()> {
        self.state().write(&Line::Restored)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn write(&mut self, line: &Line) -> Result<()> {
        let mut text = serde_json::to_string(line)?;
        text.push('\n');
        self.file.write_all(text.as_bytes()).context("the journal cannot be written")
    }
}

/// What is known of an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was confirmed, so it must be there.
    Confirmed(Answer),
    /// It was refused each time that it was sent, so it must not be there.
    Denied(u16),
    /// Nobody knows: it must be there as a whole or not at all.
    Unknown,
}

/// An intent and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was wanted.
    pub intent: Intent,
    /// What is known of it.
    pub verdict: Verdict,
}

/// A journal, read.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The intents by their numbers.
    pub entries: Vec<Entry>,
    /// Confirmations that came while the power was being cut, and do not count.
    pub in_window_count: u64,
    /// The records that were made by such: they may be gone, and whatever was asked of them since then in vain.
    pub made_in_window: BTreeSet<Subject>,
}

impl Ledger {
    /// Reads a journal.
    pub fn read(path: &Path) -> Result<Self> {
        let file = File::open(path).with_context(|| format!("the journal {} cannot be read", path.display()))?;
        let mut ledger = Self::default();
        let mut sent = Vec::new();
        let mut is_cut = false;
        for line in BufReader::new(file).lines() {
            ledger.take(serde_json::from_str(&line?)?, &mut sent, &mut is_cut)?;
        }
        // A request that was sent twice and refused once may have been carried out the other time.
        for (entry, open) in ledger.entries.iter_mut().zip(sent) {
            if open > 0 && matches!(entry.verdict, Verdict::Denied(_)) {
                entry.verdict = Verdict::Unknown;
            }
        }
        Ok(ledger)
    }

    fn take(&mut self, line: Line, open: &mut Vec<u32>, is_cut: &mut bool) -> Result<()> {
        match line {
            Line::Intent(intent) => {
                if intent.number != self.entries.len() as u64 {
                    bail!("the journal jumps to intent {}", intent.number);
                }
                self.entries.push(Entry { intent, verdict: Verdict::Unknown });
                open.push(1);
            }
            Line::Again(number) => open[number as usize] += 1,
            Line::Answer(answer) => {
                let number = answer.number as usize;
                let entry = self.entries.get_mut(number).context("an answer comes before its intent")?;
                match &entry.verdict {
                    _ if answer.confirms() && *is_cut => {
                        self.in_window_count += 1;
                        self.made_in_window.extend(answer.made);
                    }
                    Verdict::Confirmed(_) => {}
                    _ if answer.confirms() => entry.verdict = Verdict::Confirmed(answer),
                    Verdict::Unknown | Verdict::Denied(_) if answer.denies() => {
                        open[number] -= 1;
                        entry.verdict = Verdict::Denied(answer.status);
                    }
                    Verdict::Unknown | Verdict::Denied(_) => {}
                }
            }
            Line::Cut => *is_cut = true,
            Line::Restored => *is_cut = false,
        }
        Ok(())
    }

    /// How many intents were confirmed.
    pub fn confirmed_count(&self) -> u64 {
        self.entries.iter().filter(|entry| matches!(entry.verdict, Verdict::Confirmed(_))).count() as u64
    }

    /// The intents of unknown outcome that carry an `Idempotency-Key`.
    pub fn open_retries(&self) -> impl Iterator<Item = &Intent> {
        let open = self.entries.iter().filter(|entry| entry.verdict == Verdict::Unknown);
        open.map(|entry| &entry.intent).filter(|intent| intent.asked.idempotency_key.is_some())
    }

    /// The same as if only the answers that `is_sent` knows had been sent.
    pub fn as_of(&self, is_sent: impl Fn(&Answer) -> bool) -> Self {
        let mut ledger = self.clone();
        for entry in &mut ledger.entries {
            entry.verdict = match std::mem::replace(&mut entry.verdict, Verdict::Unknown) {
                Verdict::Confirmed(answer) if !is_sent(&answer) => Verdict::Unknown,
                // What is refused later on has not been sent yet.
                verdict => verdict,
            };
        }
        ledger
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(number: u64) -> Wanted {
        let path = format!("/v2/contacts/{number}");
        let asked =
            Asked { method: "PATCH".into(), path, body: "{}".into(), idempotency_key: Some(format!("key-{number}")) };
        let about = About::New(Sort::Contact);
        Wanted { kind: Kind::Update, fields: vec!["name".into()], about, others: Vec::new(), asked }
    }

    fn answer(number: u64, status: u16, has_retry_after: bool) -> Answer {
        let (revision, made, request_id) = (Some(2), None, format!("rid_{number}"));
        Answer { number, at_micros: 1, status, revision, made, request_id, replayed: false, has_retry_after }
    }

    fn verdicts(write: impl FnOnce(&Journal)) -> (Vec<&'static str>, Ledger) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("journal");
        let journal = Journal::open(&path).expect("a journal");
        for _ in 0..3 {
            journal.intend(asked).expect("written");
        }
        write(&journal);
        let ledger = Ledger::read(&path).expect("a ledger");
        let word = |entry: &Entry| match entry.verdict {
            Verdict::Confirmed(_) => "confirmed",
            Verdict::Denied(_) => "denied",
            Verdict::Unknown => "unknown",
        };
        (ledger.entries.iter().map(word).collect(), ledger)
    }

    #[test]
    fn only_a_success_confirms_and_only_a_refusal_denies() {
        let (words, ledger) = verdicts(|journal| {
            journal.answered(&answer(0, 200, false)).expect("written");
            journal.answered(&answer(1, 404, false)).expect("written");
            journal.answered(&answer(2, 500, false)).expect("written");
        });
        assert_eq!(words, ["confirmed", "denied", "unknown"]);
        assert_eq!((ledger.confirmed_count(), ledger.open_retries().count()), (1, 1));
    }

    #[test]
    fn a_503_denies_only_when_it_says_when_to_try_again() {
        let (words, _) = verdicts(|journal| {
            journal.answered(&answer(0, 503, true)).expect("written");
            journal.answered(&answer(1, 503, false)).expect("written");
        });
        assert_eq!(words, ["denied", "unknown", "unknown"]);
    }

    #[test]
    fn a_refusal_of_one_sending_does_not_deny_the_other() {
        let (words, _) = verdicts(|journal| {
            journal.again(0).expect("written");
            journal.answered(&answer(0, 503, true)).expect("written");
            journal.again(1).expect("written");
            journal.answered(&answer(1, 503, true)).expect("written");
            journal.answered(&answer(1, 200, false)).expect("written");
        });
        assert_eq!(words, ["unknown", "confirmed", "unknown"]);
    }

    #[test]
    fn what_is_confirmed_while_the_power_is_being_cut_does_not_count() {
        let (words, ledger) = verdicts(|journal| {
            journal.answered(&answer(0, 200, false)).expect("written");
            journal.cut().expect("written");
            journal.answered(&answer(1, 200, false)).expect("written");
            journal.restored().expect("written");
            journal.answered(&answer(2, 200, false)).expect("written");
        });
        assert_eq!(words, ["confirmed", "unknown", "confirmed"]);
        assert_eq!(ledger.in_window_count, 1);
    }

    #[test]
    fn a_journal_is_gone_on_with() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("journal");
        Journal::open(&path).expect("a journal").intend(asked).expect("written");
        let intent = Journal::open(&path).expect("a journal").intend(asked).expect("written");
        assert_eq!((intent.number, token(intent.number).as_str()), (1, "tok0000001x"));
    }
}
