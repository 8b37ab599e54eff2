//! Attempts: what is done on a view, and taken back by its journal if it fails.

use std::collections::HashMap;
use std::hash::Hash;

use super::View;
use super::journal::Undo;
use super::table::{Row, Table};
use crate::model::time::Timestamp;
use crate::model::workspace::Usage;

/// What is a number, or grows at its end alone, when a savepoint is opened.
struct Savepoint {
    log_position: u64,
    contact_count: u64,
    changed_at: Timestamp,
    usage: Usage,
    touched: [usize; 3],
    change_count: usize,
    new_kept_count: usize,
    forget_before: Option<Timestamp>,
    instant: Option<Timestamp>,
    unlinked_count: usize,
}

impl View {
    /// Does something on the view. If it fails, all that it has changed is as it was before, to the last bit.
    ///
    /// Loading is no change: nothing may be loaded meanwhile.
    pub fn attempt<T, E>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let savepoint = self.savepoint();
        let outer = self.journal.replace(Vec::new());
        let result = act(self);
        let inner = std::mem::replace(&mut self.journal, outer).unwrap_or_default();
        match (&result, &mut self.journal) {
            (Ok(_), Some(outer)) => outer.extend(inner),
            (Ok(_), None) => {}
            (Err(_), _) => self.roll_back(savepoint, inner),
        }
        result
    }

    /// Notes what is about to be changed, if a savepoint is open.
    pub(super) fn note(&mut self, undo: impl FnOnce(&Self) -> Undo) {
        if self.journal.is_some() {
            let undo = undo(self);
            self.journal.get_or_insert_default().push(undo);
        }
    }

    fn savepoint(&self) -> Savepoint {
        Savepoint {
            log_position: self.workspace.log_position,
            contact_count: self.workspace.contact_count,
            changed_at: self.workspace.changed_at,
            usage: self.workspace.usage,
            touched: [self.contacts.touched_count(), self.companies.touched_count(), self.stores.touched_count()],
            change_count: self.changes.len(),
            new_kept_count: self.new_kept.len(),
            forget_before: self.forget_before,
            instant: self.instant,
            unlinked_count: self.unlinked_count,
        }
    }

    fn roll_back(&mut self, savepoint: Savepoint, journal: Vec<Undo>) {
        for undo in journal.into_iter().rev() {
            match undo {
                Undo::Contact(id, row) => self.contacts.put_back(id, row),
                Undo::Company(id, row) => self.companies.put_back(id, row),
                Undo::Store(id, row) => self.stores.put_back(id, row),
                Undo::Alias(alias, owner) => put_back(&mut self.aliases, alias, owner),
                Undo::Email(key, owners) => put_back(&mut self.emails, key, owners),
                Undo::Phone(key, owners) => put_back(&mut self.phones, key, owners),
                Undo::Domain(key, owners) => put_back(&mut self.domains, key, owners),
                Undo::Tombstone(contact, position) => put_back(&mut self.tombstones, contact, position),
                Undo::IdempotencyRecord(key, kept) => put_back(&mut self.kept, key, kept),
                Undo::Unlinkings(unlinkings, unlinked) => {
                    self.unlinkings = unlinkings;
                    self.unlinked = unlinked;
                }
            }
        }
        let Savepoint { log_position, contact_count, changed_at, usage, touched, .. } = savepoint;
        let Savepoint { change_count, new_kept_count, forget_before, instant, unlinked_count, .. } = savepoint;
        self.workspace.log_position = log_position;
        self.workspace.contact_count = contact_count;
        self.workspace.changed_at = changed_at;
        self.workspace.usage = usage;
        let [contacts, companies, stores] = touched;
        self.contacts.forget_touched(contacts);
        self.companies.forget_touched(companies);
        self.stores.forget_touched(stores);
        self.changes.truncate(change_count);
        self.new_kept.truncate(new_kept_count);
        self.forget_before = forget_before;
        self.instant = instant;
        self.unlinked_count = unlinked_count;
    }
}

impl<I: Copy + Eq + Hash, T> Table<I, T> {
    /// Puts a row back; `None` when there was none.
    fn put_back(&mut self, id: I, row: Option<Row<T>>) {
        put_back(&mut self.rows, id, row);
    }
}

fn put_back<K: Eq + Hash, V>(map: &mut HashMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}
