//! The statements of one transaction, prepared once for all that it does.

use std::cell::RefCell;

use rusqlite::{CachedStatement, Connection, Statement};

use crate::sqlite::error::DbError;

/// Statements that are at hand: the connection looks for a prepared one by its text, which takes about as long as a small
/// statement takes to run; here it is found by where its text stands.
pub(crate) struct Statements<'c> {
    connection: &'c Connection,
    at_hand: RefCell<Vec<(&'static str, CachedStatement<'c>)>>,
}

impl<'c> Statements<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self { connection, at_hand: RefCell::default() }
    }

    /// Does something with a statement. No other one is used meanwhile.
    pub(crate) fn with<T>(
        &self,
        sql: &'static str,
        use_it: impl FnOnce(&mut Statement<'_>) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        let mut at_hand = self.at_hand.borrow_mut();
        let place = match at_hand.iter().position(|(known, _)| std::ptr::eq(*known, sql)) {
            Some(place) => place,
            None => {
                at_hand.push((sql, self.connection.prepare_cached(sql)?));
                at_hand.len() - 1
            }
        };
        use_it(&mut at_hand[place].1)
    }

    /// Runs a statement that gives no rows; returns how many it has changed.
    pub(crate) fn run(&self, sql: &'static str, parameters: impl rusqlite::Params) -> Result<usize, DbError> {
        self.with(sql, |statement| Ok(statement.execute(parameters)?))
    }
}
