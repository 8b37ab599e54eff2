//! Pages of a record's history.

use rolo_core::{Change, Subject};

/// Whether these are a record's entries from this position back; if not, what is wrong.
pub(crate) fn check(entries: &[Change], subject: Subject, position: u64) -> Result<(), &'static str> {
    if entries.first().map(|entry| entry.position) != Some(position) {
        return Err("a record, or a log entry, names an entry that is not there");
    }
    match entries.iter().all(|entry| entry.subject == subject) {
        true => Ok(()),
        false => Err("a record, or a log entry, names an entry about another one"),
    }
}
