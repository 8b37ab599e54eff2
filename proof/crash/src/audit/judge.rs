//! What a database holds, held against what clients were told. Every sentence that comes out is a broken promise.

use std::collections::{BTreeSet, HashMap};

use rolo_core::model::contact::Membership;
use rolo_core::{Change, CompanyId, MemoryStoreId, Op, Subject};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::files::{KeptRow, Snapshot};
use super::within;
use crate::journal::{Answer, Entry, Kind, Ledger, Sort, Verdict, token};

/// Sentences of one kind beyond which no more are given.
pub const SENTENCE_COUNT_MAX: usize = 6;

/// The field with a contact's company, in which there is no room for a token.
const COMPANY: &str = "company";

/// All in which the two disagree, and in which the database disagrees with itself.
pub fn judge(ledger: &Ledger, snapshot: &Snapshot) -> Vec<String> {
    let mut sentences = snapshot.complaints.clone();
    sentences.extend(within::disagreements(snapshot));
    let mut found = HashMap::new();
    let deletions = deletions(&snapshot.changes);
    for change in &snapshot.changes {
        if deletions.get(&change.origin.request_id).is_some_and(|deleted| follows_from(*deleted, change)) {
            continue;
        }
        match intent_of(ledger, change) {
            Ok(entry) => {
                if let Some(earlier) = found.insert(entry.intent.number, change) {
                    let (number, first, second) = (entry.intent.number, earlier.position, change.position);
                    sentences.push(format!("intent {number} was carried out twice: log entries {first} and {second}"));
                }
                sentences.extend(not_whole(entry, change));
            }
            Err(why) => sentences.push(format!("log entry {} is nobody's: {why}", change.position)),
        }
    }
    let mut broken: Vec<String> = ledger
        .entries
        .iter()
        .filter_map(|entry| broken_promise(entry, found.get(&entry.intent.number).copied()))
        .collect();
    let broken_count = broken.len();
    broken.truncate(SENTENCE_COUNT_MAX);
    if broken_count > broken.len() {
        broken.push(format!("… and {} more like these", broken_count - broken.len()));
    }
    sentences.extend(broken);
    sentences.extend(kept_answers(ledger, &snapshot.kept, &found));
    sentences.truncate(4 * SENTENCE_COUNT_MAX);
    sentences
}

/// The companies and memory stores that were deleted, each with the request that did.
fn deletions(changes: &[Change]) -> HashMap<u128, Subject> {
    let deleted = changes.iter().filter(|change| change.op == Op::Deleted && Sort::of(change.subject) != Sort::Contact);
    deleted.map(|change| (change.origin.request_id, change.subject)).collect()
}

/// Whether a contact was changed because what it was linked to was deleted, and in no other way.
fn follows_from(deleted: Subject, change: &Change) -> bool {
    let is_update_of_contact = change.op == Op::Updated && Sort::of(change.subject) == Sort::Contact;
    let follows = match deleted {
        Subject::Company(company) => {
            let field = |text: &str| serde_json::from_str::<OfCompany>(text).ok();
            field(&change.before).is_some_and(|before| before.company == Some(company))
                && field(&change.after).is_some_and(|after| after.company.is_none())
        }
        Subject::MemoryStore(store) => moved(change) == Some((store, false)),
        Subject::Contact(_) => false,
    };
    is_update_of_contact && follows
}

/// A change of a contact's company alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfCompany {
    company: Option<CompanyId>,
}

/// A change of a contact's memory stores alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfMemberships {
    memberships: Memberships,
}

/// The memory stores of one side of a change, whole or by the parts that changed.
#[derive(Deserialize)]
#[serde(untagged)]
enum Memberships {
    Whole(Vec<Membership>),
    /// `[key, place, value]` where it stands on this side, and `[key]` where it does not.
    Parts {
        parts: Vec<Vec<Value>>,
    },
}

impl Memberships {
    fn stores(self) -> Option<BTreeSet<MemoryStoreId>> {
        match self {
            Self::Whole(all) => Some(all.into_iter().map(|membership| membership.store).collect()),
            Self::Parts { parts } => {
                let stand = parts.iter().filter(|part| part.len() > 1);
                stand.map(|part| MemoryStoreId::deserialize(part.first()?).ok()).collect()
            }
        }
    }
}

/// The one memory store that a change puts a contact into, or takes it out of, if it does nothing else.
fn moved(change: &Change) -> Option<(MemoryStoreId, bool)> {
    let stores = |text: &str| -> Option<BTreeSet<MemoryStoreId>> {
        let OfMemberships { memberships } = serde_json::from_str(text).ok()?;
        memberships.stores()
    };
    let (before, after) = (stores(&change.before)?, stores(&change.after)?);
    let mut differing = before.symmetric_difference(&after);
    match (differing.next(), differing.next()) {
        (Some(store), None) => Some((*store, after.contains(store))),
        _ => None,
    }
}

/// The intent that a log entry comes from.
fn intent_of<'a>(ledger: &'a Ledger, change: &Change) -> Result<&'a Entry, String> {
    if change.op == Op::Deleted {
        let entry = likeliest(ledger, Kind::Delete, change.subject);
        return entry.ok_or_else(|| format!("nobody deletes {:?}", change.subject));
    }
    if let Some((store, is_joining)) = moved(change) {
        let kind = if is_joining { Kind::Attach(store) } else { Kind::Detach(store) };
        return likeliest(ledger, kind, change.subject).ok_or_else(|| format!("nobody asks for {kind:?}"));
    }
    let number = change.after.split("tok").skip(1).find_map(|text| text.get(..7)?.parse::<usize>().ok());
    let number = number.ok_or_else(|| "it holds no token".to_owned())?;
    ledger.entries.get(number).ok_or_else(|| format!("there is no intent {number}"))
}

/// The intent to do this with this record. A client that was refused may have asked once more.
fn likeliest(ledger: &Ledger, kind: Kind, subject: Subject) -> Option<&Entry> {
    let is_such = |entry: &&Entry| entry.intent.kind == kind && entry.intent.about.known() == Some(subject);
    ledger.entries.iter().filter(is_such).min_by_key(|entry| match entry.verdict {
        Verdict::Confirmed(_) => 0,
        Verdict::Unknown => 1,
        Verdict::Denied(_) => 2,
    })
}

/// In what a log entry is not wholly what was asked for.
fn not_whole(entry: &Entry, change: &Change) -> Option<String> {
    let intent = &entry.intent;
    let (number, position) = (intent.number, change.position);
    let is_kind = matches!(
        (intent.kind, change.op),
        (Kind::Create, Op::Created)
            | (Kind::Update | Kind::Attach(_) | Kind::Detach(_), Op::Updated)
            | (Kind::Delete, Op::Deleted)
    );
    if !is_kind || !intent.about.fits(change.subject) {
        return Some(format!("log entry {position} is of another kind or record than intent {number}"));
    }
    if matches!(intent.kind, Kind::Delete | Kind::Attach(_) | Kind::Detach(_)) {
        return None;
    }
    let after: Map<String, Value> = serde_json::from_str(&change.after).unwrap_or_default();
    let token = token(number);
    let mut names: BTreeSet<_> = after.keys().collect();
    let asked: BTreeSet<_> = intent.fields.iter().collect();
    // A contact may belong to that company already.
    names.extend(asked.get(&COMPANY.to_owned()));
    let is_asked = |(name, value): (&String, &Value)| match name.as_str() {
        COMPANY => CompanyId::deserialize(value).is_ok_and(|id| intent.others.contains(&Subject::Company(id))),
        _ => value.to_string().contains(&token),
    };
    let is_whole = names == asked && after.iter().all(is_asked);
    (!is_whole).then(|| format!("log entry {position} has {names:?} and intent {number} asked for {:?}", intent.fields))
}

/// How the promise that an answer makes was broken.
fn broken_promise(entry: &Entry, change: Option<&Change>) -> Option<String> {
    let number = entry.intent.number;
    match (&entry.verdict, change) {
        (Verdict::Confirmed(answer), None) => {
            Some(format!("intent {number} was confirmed ({}) and is lost", answer.status))
        }
        (Verdict::Confirmed(answer), Some(change)) if !agrees(answer, change) => Some(format!(
            "intent {number} was confirmed at revision {:?}, and log entry {} makes it {}",
            answer.revision, change.position, change.revision
        )),
        (Verdict::Denied(status), Some(change)) => {
            Some(format!("intent {number} was refused ({status}), and log entry {} is there", change.position))
        }
        (Verdict::Confirmed(_), Some(_)) | (Verdict::Denied(_), None) | (Verdict::Unknown, _) => None,
    }
}

fn agrees(answer: &Answer, change: &Change) -> bool {
    answer.made.is_none_or(|made| made == change.subject)
        && answer.revision.is_none_or(|revision| revision == change.revision)
}

/// IdempotencyRecord answers, held against the log: one for each keyed change, and none without its change.
fn kept_answers(ledger: &Ledger, kept: &[KeptRow], found: &HashMap<u64, &Change>) -> Vec<String> {
    let keyed =
        ledger.entries.iter().filter_map(|entry| entry.intent.asked.idempotency_key.as_deref().map(|key| (key, entry)));
    let mut keyed: HashMap<&str, &Entry> = keyed.collect();
    let mut sentences = Vec::new();
    for row in kept {
        let Some(entry) = keyed.remove(row.key.as_str()) else {
            sentences.push(format!("the answer kept under {} is nobody's", row.key));
            continue;
        };
        let number = entry.intent.number;
        let Some(change) = found.get(&number) else {
            sentences.push(format!("the answer to intent {number} is kept, and its change is not there"));
            continue;
        };
        let revision = if change.op == Op::Deleted { "-".into() } else { change.revision.to_string() };
        let mut words = row.head.split(' ');
        let is_right = words.next() == Some("1")
            && words.next().is_some_and(|status| ["200", "201"].contains(&status))
            && words.next() == Some(revision.as_str());
        if !is_right {
            let head = &row.head;
            sentences.push(format!("the answer kept for intent {number} is {head:?}, and its revision {revision}"));
        }
    }
    for entry in keyed.into_values().filter(|entry| found.contains_key(&entry.intent.number)) {
        let number = entry.intent.number;
        sentences.push(format!("intent {number} was carried out, and its answer is not kept for a retry"));
    }
    sentences.truncate(SENTENCE_COUNT_MAX);
    sentences
}

#[cfg(test)]
mod tests;
