//! The audit after a recovery: the store's files and the server itself, held against the journal.

mod ask;
mod files;
mod judge;
mod within;

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use rolo_core::Subject;
use rolo_driver::{Client, Server};

use crate::journal::{Journal, Ledger};
use crate::load;

pub use files::Snapshot;
pub use judge::judge;

/// What an audit found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Broken promises.
    pub sentences: Vec<String>,
    /// Changes that were confirmed.
    pub confirmed_count: u64,
    /// Confirmations that came while the power was being cut.
    pub in_window_count: u64,
}

/// Audits the files alone. A store of which nothing was confirmed may be empty.
pub fn audit_files(data: &Path, ledger: &Ledger) -> Result<Findings> {
    let (confirmed_count, in_window_count) = (ledger.confirmed_count(), ledger.in_window_count);
    let sentences = match Snapshot::read(data)? {
        Some(snapshot) => judge(ledger, &snapshot),
        None if confirmed_count == 0 => Vec::new(),
        None => vec![format!("{confirmed_count} changes were confirmed, and the store is empty")],
    };
    Ok(Findings { sentences, confirmed_count, in_window_count })
}

/// Audits the files of a store that was closed cleanly: besides, nothing is left to be cleaned up in it.
pub fn audit_closed(data: &Path, ledger: &Ledger) -> Result<Findings> {
    // Looked at first, since reading the database makes one.
    let has_log = data.join("rolo.sqlite-wal").exists();
    let mut findings = audit_files(data, ledger)?;
    let stale = Snapshot::read(data)?.map_or(0, |snapshot| snapshot.order.len() - snapshot.contacts.len());
    if stale > 0 {
        findings.sentences.push(format!("{stale} entries of former changes are left in the order of contacts"));
    }
    if has_log {
        findings.sentences.push("the WAL is still there".into());
    }
    Ok(findings)
}

/// Audits the files of a running server, and asks it too.
pub fn audit(data: &Path, server: &Server, key: &str, ledger: &Ledger) -> Result<Findings> {
    let mut findings = audit_files(data, ledger)?;
    if let Some(snapshot) = Snapshot::read(data)? {
        findings.sentences.extend(ask::ask(server.address, key, &snapshot)?);
    }
    Ok(findings)
}

/// Sends every keyed change of unknown outcome once more. Each must be carried out now, or have been before: exactly
/// once in either case, which the next audit looks at. Gives what is wrong with the answers.
pub fn retry_unknown(
    server: &Server,
    key: &str,
    data: &Path,
    journal: &Arc<Journal>,
    path: &Path,
) -> Result<Vec<String>> {
    let ledger = Ledger::read(path)?;
    let snapshot = Snapshot::read(data)?;
    let snapshot = snapshot.unwrap_or_default();
    let was_lost_in_window = |id: Subject| ledger.made_in_window.contains(&id) && !snapshot.has(id);
    let mut client = Client::open(server.address, key)?;
    let mut sentences = Vec::new();
    for intent in ledger.open_retries() {
        journal.again(intent.number)?;
        let reply = client
            .ask(&intent.asked.bytes(client.key()))
            .with_context(|| format!("a retry of intent {}", intent.number))?;
        journal.answered(&load::answer(intent, &reply))?;
        // A record that the path names is not found; one that the body names is wrong there.
        if matches!(reply.status, 404 | 422) && intent.needs().any(was_lost_in_window) {
            continue;
        }
        let was_kept = snapshot.kept.iter().any(|row| Some(&row.key) == intent.asked.idempotency_key.as_ref());
        if !(200..300).contains(&reply.status) || reply.is_replayed() != was_kept {
            let (number, status, replayed) = (intent.number, reply.status, reply.is_replayed());
            sentences.push(format!(
                "a retry of intent {number} was answered with {status}, replayed: {replayed}; its answer was kept: {was_kept}"
            ));
        }
    }
    Ok(sentences)
}

#[cfg(test)]
mod tests {
    use rolo_core::ContactId;
    use rusqlite::Connection;

    use super::*;
    use crate::journal::{About, Answer, Asked, Kind, Sort, Wanted};

    /// A folder with an empty database, and a ledger with one change, which was confirmed or not.
    fn empty_store(is_confirmed: bool) -> (tempfile::TempDir, Ledger) {
        let folder = tempfile::tempdir().expect("a folder");
        Connection::open(folder.path().join("rolo.sqlite")).expect("a database");
        let path = folder.path().join("journal.jsonl");
        let journal = Journal::open(&path).expect("a journal");
        let asked =
            Asked { method: "POST".into(), path: "/v2/contacts".into(), body: "{}".into(), idempotency_key: None };
        let (about, others) = (About::New(Sort::Contact), Vec::new());
        let wanted = Wanted { kind: Kind::Create, fields: vec!["name".into()], about, others, asked };
        journal.intend(|_| wanted).expect("written");
        if is_confirmed {
            let made = Some(Subject::Contact(ContactId::from_bits(1)));
            let (revision, request_id) = (Some(1), String::new());
            let (replayed, has_retry_after) = (false, false);
            let answer =
                Answer { number: 0, at_micros: 1, status: 201, revision, made, request_id, replayed, has_retry_after };
            journal.answered(&answer).expect("written");
        }
        let ledger = Ledger::read(&path).expect("a ledger");
        (folder, ledger)
    }

    #[test]
    fn a_store_may_be_empty_as_long_as_nothing_was_confirmed() {
        let (folder, ledger) = empty_store(false);
        assert_eq!(audit_files(folder.path(), &ledger).expect("audited").sentences, Vec::<String>::new());
        let (folder, ledger) = empty_store(true);
        let findings = audit_files(folder.path(), &ledger).expect("audited");
        assert_eq!(findings.sentences, ["1 changes were confirmed, and the store is empty"]);
    }

    #[test]
    fn a_log_of_writes_that_is_left_after_an_orderly_stop_is_found() {
        let (folder, ledger) = empty_store(false);
        std::fs::write(folder.path().join("rolo.sqlite-wal"), "").expect("written");
        let findings = audit_closed(folder.path(), &ledger).expect("audited");
        assert_eq!(findings.sentences, ["the WAL is still there"]);
    }
}
