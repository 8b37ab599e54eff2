//! Pages of a record's history.

use rolo_core::{Change, Subject};

/// Where a page of a record's history begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// With its latest entry.
    Latest,
    /// Behind the entry at this position, as the page in front ended with it. Where that is none of the record's, the page is empty.
    Behind(u64),
    /// With the entry at this position, which is one of the record's.
    At(u64),
}

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
