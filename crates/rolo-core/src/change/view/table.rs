//! The records of one kind: as they were loaded, and as a batch leaves them.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use super::writes::Written;

#[derive(Debug, PartialEq)]
pub(super) struct Table<I: Eq + Hash, T> {
    pub(super) rows: HashMap<I, Row<T>>,
    /// The ids that the batch has changed, in the order of their first change.
    touched: Vec<I>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row<T> {
    pub(super) written: Written<T>,
    is_touched: bool,
}

impl<I: Copy + Eq + Hash, T> Table<I, T> {
    pub(super) fn new() -> Self {
        Self { rows: HashMap::new(), touched: Vec::new() }
    }

    pub(super) fn reserve(&mut self, count: usize) {
        self.rows.reserve(count);
        self.touched.reserve(count);
    }

    pub(super) fn load(&mut self, id: I, row: T) {
        let row = Arc::new(row);
        let written = Written { before: Some(row.clone()), after: Some(row) };
        self.rows.entry(id).or_insert(Row { written, is_touched: false });
    }

    pub(super) fn get(&self, id: I) -> Option<&Arc<T>> {
        self.rows.get(&id).and_then(|row| row.written.after.as_ref())
    }

    pub(super) fn put(&mut self, id: I, after: Option<Arc<T>>) {
        let written = Written { before: None, after: None };
        let row = self.rows.entry(id).or_insert(Row { written, is_touched: false });
        row.written.after = after;
        if !std::mem::replace(&mut row.is_touched, true) {
            self.touched.push(id);
        }
    }

    pub(super) fn touched_count(&self) -> usize {
        self.touched.len()
    }

    /// Forgets those that were first changed behind so many others.
    pub(super) fn forget_touched(&mut self, count: usize) {
        self.touched.truncate(count);
    }

    pub(super) fn into_written(mut self) -> Vec<Written<T>> {
        let rows = self.touched.iter().filter_map(|id| Some(self.rows.remove(id)?.written));
        rows.filter(|row| row.before.is_some() || row.after.is_some()).collect()
    }
}
