//! What a database holds, held against what clients were told. Every sentence that comes out is a broken promise.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rolo_core::replay::Replayed;
use rolo_core::{Change, Contact, Op, Subject, phone};
use serde_json::{Map, Value};

use super::files::{ContactRow, KeptRow, Snapshot};
use crate::journal::{Answer, Entry, Kind, Ledger, Verdict, token};

/// Sentences of one kind beyond which no more are given.
const SENTENCE_COUNT_MAX: usize = 6;

/// All in which the two disagree, and in which the database disagrees with itself.
pub fn judge(ledger: &Ledger, snapshot: &Snapshot) -> Vec<String> {
    let mut sentences = snapshot.complaints.clone();
    sentences.extend(disagreements_within(snapshot));
    let mut found = HashMap::new();
    for change in &snapshot.changes {
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

/// Log, contacts, keys and counts, each held against the others.
fn disagreements_within(snapshot: &Snapshot) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut replayed = Replayed::default();
    for change in &snapshot.changes {
        if let Err(error) = replayed.apply(change) {
            sentences.push(error.to_string());
            break;
        }
    }
    if sentences.is_empty() {
        let rows = snapshot.contacts.iter().map(|row| (row.contact.id, row.contact.clone()));
        let rows: BTreeMap<_, _> = rows.collect();
        for (id, contact) in &replayed.contacts {
            match rows.get(id) {
                Some(row) if row == contact => {}
                Some(row) => sentences.push(format!(
                    "the row of {id:?} is at revision {}, and the log makes it another at {}",
                    row.revision, contact.revision
                )),
                None => sentences.push(format!("the row of {id:?} is missing, and the log says that it is there")),
            }
        }
        for id in rows.keys().filter(|id| !replayed.contacts.contains_key(id)) {
            sentences.push(format!("there is a row of {id:?}, and the log knows nothing of it"));
        }
    }
    let (position, count) = (snapshot.changes.len() as u64, snapshot.contacts.len() as u64);
    if (snapshot.log_position, snapshot.contact_count) != (position, count) {
        let (said, held) = (snapshot.log_position, snapshot.contact_count);
        sentences.push(format!(
            "the workspace says it has {said} log entries and {held} contacts, and it has {position} and {count}"
        ));
    }
    sentences.truncate(SENTENCE_COUNT_MAX);
    sentences.extend(keys(snapshot));
    sentences
}

/// The rows by which a contact is found, held against the contact.
fn keys(snapshot: &Snapshot) -> Vec<String> {
    let contacts = || snapshot.contacts.iter().map(|row| &row.contact);
    let emails: BTreeSet<_> = contacts()
        .flat_map(|contact| contact.body.emails.iter().map(|email| (email.key.clone(), contact.id)))
        .collect();
    let of_phones = |contact: &Contact| {
        let id = contact.id;
        let rows = contact.body.phones.iter().map(move |item| (item.key.clone(), id, phone::digits(&item.text)));
        rows.collect::<Vec<_>>()
    };
    let phones: BTreeSet<_> = contacts().flat_map(of_phones).collect();
    let mut sentences = Vec::new();
    if emails != snapshot.emails {
        let differing = emails.symmetric_difference(&snapshot.emails).count();
        sentences.push(format!("{differing} keys of addresses do not agree with the contacts"));
    }
    if phones != snapshot.phones {
        let differing = phones.symmetric_difference(&snapshot.phones).count();
        sentences.push(format!("{differing} keys of phone numbers do not agree with the contacts"));
    }
    let order = contacts().map(|contact| (contact.updated_at.as_millis(), contact.id));
    let missing = order.filter(|entry| !snapshot.order.contains(entry)).count();
    if missing > 0 {
        sentences.push(format!("{missing} contacts are missing in the order by their last change"));
    }
    for ContactRow { contact, search, company, crm_object_id } in &snapshot.contacts {
        let crm = contact.body.crm_association.as_ref().map(|crm| &crm.object_id);
        let links = (contact.body.company.map(|id| id.to_bytes()), crm);
        if *search != contact.body.search_text() || (*company, crm_object_id.as_ref()) != links {
            sentences.push(format!("the columns by which {:?} is found do not agree with it", contact.id));
        }
    }
    sentences.truncate(SENTENCE_COUNT_MAX);
    sentences
}

/// The intent that a log entry comes from.
fn intent_of<'a>(ledger: &'a Ledger, change: &Change) -> Result<&'a Entry, String> {
    if change.op == Op::Deleted {
        let deletes = |entry: &&Entry| {
            let intent = &entry.intent;
            intent.kind == Kind::Delete && intent.contact.map(Subject::Contact) == Some(change.subject)
        };
        // A client whose deletion was refused may have asked once more.
        let likely = |entry: &&Entry| match entry.verdict {
            Verdict::Confirmed(_) => 0,
            Verdict::Unknown => 1,
            Verdict::Denied(_) => 2,
        };
        let entry = ledger.entries.iter().filter(deletes).min_by_key(likely);
        return entry.ok_or_else(|| format!("nobody deletes {:?}", change.subject));
    }
    let number = change.after.split("tok").skip(1).find_map(|text| text.get(..7)?.parse::<usize>().ok());
    let number = number.ok_or_else(|| "it holds no token".to_owned())?;
    ledger.entries.get(number).ok_or_else(|| format!("there is no intent {number}"))
}

/// In what a log entry is not wholly what was asked for.
fn not_whole(entry: &Entry, change: &Change) -> Option<String> {
    let intent = &entry.intent;
    let (number, position) = (intent.number, change.position);
    let is_kind = matches!(
        (intent.kind, change.op),
        (Kind::Create, Op::Created) | (Kind::Update, Op::Updated) | (Kind::Delete, Op::Deleted)
    );
    let is_subject = intent.contact.is_none_or(|contact| Subject::Contact(contact) == change.subject);
    if !is_kind || !is_subject {
        return Some(format!("log entry {position} is of another kind or contact than intent {number}"));
    }
    if intent.kind == Kind::Delete {
        return None;
    }
    let after: Map<String, Value> = serde_json::from_str(&change.after).unwrap_or_default();
    let token = token(number);
    let names: BTreeSet<_> = after.keys().collect();
    let is_whole =
        names == intent.fields.iter().collect() && after.values().all(|value| value.to_string().contains(&token));
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
    let is_contact = answer.contact.is_none_or(|contact| Subject::Contact(contact) == change.subject);
    is_contact && answer.revision.is_none_or(|revision| revision == change.revision)
}

/// Kept answers, held against the log: one for each keyed change, and none without its change.
fn kept_answers(ledger: &Ledger, kept: &[KeptRow], found: &HashMap<u64, &Change>) -> Vec<String> {
    let keyed =
        ledger.entries.iter().filter_map(|entry| entry.intent.asked.retry_key.as_deref().map(|key| (key, entry)));
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
