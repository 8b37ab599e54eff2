//! The change-order index: contacts by their last change, append-only and lazily compacted.
//!
//! An index by `updated_at` would move with every change: one entry out of a page somewhere, one into the last page. The
//! page somewhere costs more than the whole rest of a small change. So the order is a table of our own: a change adds its
//! entry at the end, and leaves the former one unless it was added just before. Readers skip such entries, since their
//! instants are not their contacts'. The writer removes them many at a time and in the order of the table, so that a page is
//! written once for several of them.

use std::ops::RangeInclusive;

use rolo_core::{Contact, WorkspaceId};
use rusqlite::Connection;

use crate::sqlite::error::DbError;
use crate::sqlite::write::statements::Statements;

const INSERT: &str = "insert into contact_order (workspace_id, at, contact_id) values (?1, ?2, ?3)";

const DELETE: &str = "delete from contact_order where workspace_id = ?1 and at = ?2 and contact_id = ?3";

/// Entries behind a place, and whether each is current.
const FOLLOWING: &str = "
    select place.workspace_id, place.at, place.contact_id, contact.updated_at is place.at
    from contact_order as place
    left join contact on contact.workspace_id = place.workspace_id and contact.id = place.contact_id
    where (place.workspace_id, place.at, place.contact_id) > (?1, ?2, ?3)
    order by place.workspace_id, place.at, place.contact_id limit ?4";

/// How many contacts there are, in all workspaces.
const CONTACTS: &str = "select coalesce(sum(contact_count), 0) from workspace";

/// Stale entries wait until they are half as many as there are contacts, but within these bounds; then
/// they are removed. The more of them at a time, the more stand on one page. A reader may have to skip as many.
const STALE_ENTRIES: RangeInclusive<usize> = 8_192..=65_536;

/// An entry that was added so few changes ago is removed at once: its page is one of the last few of the table. So a contact
/// that changes all the time leaves nothing to skip.
const NEAR_CHANGES: u64 = 256;

/// Entries that a batch removes for each contact that it writes, so that removing ends before the next round begins.
const REMOVED_FOR_EACH_WRITTEN: usize = 2;

/// Entries that a batch looks at when it is not known which ones are stale.
const SEARCHED_ENTRIES: usize = 256;

/// One entry, in the order of the table.
pub(crate) type Entry = (i64, i64, [u8; 16]);

/// The entry of a contact as it stands in this record.
pub(crate) fn entry(workspace: WorkspaceId, contact: &Contact) -> Entry {
    (workspace.0, contact.updated_at.as_millis(), contact.id.to_bytes())
}

/// Adds an entry.
pub(crate) fn insert(statements: &Statements<'_>, entry: Entry) -> Result<(), DbError> {
    statements.run(INSERT, entry)?;
    Ok(())
}

/// Whether the entry of `before` is removed at once when its contact becomes `after`.
pub(crate) fn is_near(before: &Contact, after: Option<&Contact>) -> bool {
    after.is_some_and(|after| after.position.saturating_sub(before.position) < NEAR_CHANGES)
}

/// Removes an entry; one that is gone already is right too.
pub(crate) fn delete(statements: &Statements<'_>, entry: Entry) -> Result<(), DbError> {
    statements.run(DELETE, entry)?;
    Ok(())
}

/// The stale entries.
#[derive(Default)]
pub(crate) struct Stale {
    /// Those of the batches since the last round.
    waiting: Vec<Entry>,
    /// How many may wait. Found out when the least number of them do.
    waiting_max: Option<usize>,
    /// Those of this round, the last of the table first.
    due: Vec<Entry>,
    /// Up to where the table was searched. `None` when all of them are known.
    searched: Option<Entry>,
}

/// What one batch has removed; counts only once it is committed.
#[derive(Default)]
pub(crate) struct Removed {
    due: usize,
    waiting_max: Option<usize>,
    searched: Option<Entry>,
}

impl Stale {
    /// After an orderly end all of them are known, since there are none. After a crash they are searched for.
    pub(crate) fn new(after_a_crash: bool) -> Self {
        Self { searched: after_a_crash.then_some((i64::MIN, i64::MIN, [0; 16])), ..Self::default() }
    }

    /// Removes some, within the transaction of a batch that writes so many contacts.
    pub(crate) fn remove_some(&self, statements: &Statements<'_>, written: usize) -> Result<Removed, DbError> {
        let due = self.due.len().min(written * REMOVED_FOR_EACH_WRITTEN);
        for &entry in self.due.iter().rev().take(due) {
            delete(statements, entry)?;
        }
        let searched = self.searched.map(|from| search(statements, from)).transpose()?;
        let waiting_max = match self.waiting_max {
            None if self.waiting.len() >= *STALE_ENTRIES.start() => Some(waiting_max(statements)?),
            known => known,
        };
        Ok(Removed { due, waiting_max, searched: searched.unwrap_or_default() })
    }

    /// Takes note of a committed batch: what it has removed, and which entries it made stale.
    pub(crate) fn committed(&mut self, removed: Removed, stale: Vec<Entry>) {
        self.due.truncate(self.due.len() - removed.due);
        self.searched = self.searched.and(removed.searched);
        self.waiting.extend(stale);
        self.waiting_max = removed.waiting_max;
    }

    /// Has those that wait removed from now on, if they are many. Between batches, since they are sorted for it.
    pub(crate) fn begin_round(&mut self) {
        if self.due.is_empty() && self.waiting_max.is_some_and(|max| self.waiting.len() >= max) {
            std::mem::swap(&mut self.due, &mut self.waiting);
            self.due.sort_unstable_by(|a, b| b.cmp(a));
            self.waiting_max = None;
        }
    }

    /// Removes all, at an orderly end.
    pub(crate) fn remove_all(&mut self, connection: &Connection) -> Result<(), DbError> {
        if self.due.is_empty() && self.waiting.is_empty() && self.searched.is_none() {
            return Ok(());
        }
        let transaction = connection.unchecked_transaction()?;
        let statements = Statements::new(&transaction);
        self.due.append(&mut self.waiting);
        self.due.sort_unstable();
        for entry in self.due.drain(..) {
            delete(&statements, entry)?;
        }
        while let Some(from) = self.searched {
            self.searched = search(&statements, from)?;
        }
        drop(statements);
        Ok(transaction.commit()?)
    }
}

fn waiting_max(statements: &Statements<'_>) -> Result<usize, DbError> {
    let contacts: i64 = statements.with(CONTACTS, |statement| Ok(statement.query_row([], |row| row.get(0))?))?;
    let half = usize::try_from(contacts / 2).unwrap_or(0);
    Ok(half.clamp(*STALE_ENTRIES.start(), *STALE_ENTRIES.end()))
}

/// Removes the stale ones of the entries that follow; returns how far it came, `None` at the end.
fn search(statements: &Statements<'_>, from: Entry) -> Result<Option<Entry>, DbError> {
    let (workspace, at, contact) = from;
    let found: Vec<(Entry, bool)> = statements.with(FOLLOWING, |statement| {
        let rows = statement.query_map((workspace, at, contact, SEARCHED_ENTRIES as i64), |row| {
            Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    })?;
    for &(entry, _) in found.iter().filter(|(_, has_meaning)| !has_meaning) {
        delete(statements, entry)?;
    }
    Ok(found.last().map(|&(entry, _)| entry).filter(|_| found.len() == SEARCHED_ENTRIES))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::open::migrations::migrate;

    #[test]
    fn the_more_contacts_there_are_the_more_entries_wait_within_bounds() {
        let max = |counts: &[i64]| waiting_max(&Statements::new(&with_contacts(counts))).expect("a number");
        assert_eq!(max(&[]), 8_192);
        assert_eq!(max(&[300, 16_000]), 8_192);
        assert_eq!(max(&[30_000, 70_000]), 50_000);
        assert_eq!(max(&[1_000_000]), 65_536);
    }

    #[test]
    fn no_more_entries_are_left_behind_than_may_wait_and_all_of_them_are_removed_in_the_end() {
        const BATCH: i64 = 64;
        let connection = with_contacts(&[30_000]);
        let statements = Statements::new(&connection);
        let left = || -> i64 {
            let count = "select count(*) from contact_order";
            connection.query_row(count, [], |row| row.get(0)).expect("a number")
        };
        let mut stale = Stale::new(false);
        let mut most = 0;
        for batch in 0..500 {
            let entries: Vec<Entry> = (0..BATCH).map(|n| (1, (batch * BATCH + n) * 7_919 % 99_991, [7; 16])).collect();
            entries.iter().for_each(|&entry| insert(&statements, entry).expect("an entry"));
            let removed = stale.remove_some(&statements, entries.len()).expect("removed");
            stale.committed(removed, entries);
            stale.begin_round();
            most = most.max(left());
        }
        assert!((15_000..15_000 + 2 * BATCH).contains(&most), "{most} entries");
        drop(statements);
        stale.remove_all(&connection).expect("removed");
        assert_eq!(left(), 0);
    }

    /// A database whose workspaces say that they have so many contacts.
    fn with_contacts(counts: &[i64]) -> Connection {
        let mut connection = Connection::open_in_memory().expect("a database");
        migrate(&mut connection, &|_| None).expect("tables");
        for (number, count) in (1_i64..).zip(counts) {
            let name = format!("workspace {number}");
            let insert = "insert into workspace (id, uid, name, log_position, contact_count, choices, created_at)
                          values (?1, ?2, ?3, 0, ?4, '{}', 0)";
            connection.execute(insert, (number, name.as_bytes(), &name, count)).expect("a workspace");
        }
        connection
    }
}
