//! The mark of a store that is served, which distinguishes a copy that was made by hand from the store itself.
//!
//! Three things carry it. The database says that it is being served, from the start of a server until its orderly stop,
//! in a row of `meta` that is check-pointed at once: so a database that says so has a WAL beside it, and
//! without one it was copied alone. The row names a number, another one at each start, and the lock file names the same
//! one: a database that was put in the place of another has another number. The lock file names the inode of the database
//! too: files that were copied have others.
//!
//! Only the first of these refuses a store. It never does after a crash: the log is not empty and its name is flushed
//! before the row comes into the database, and the log is emptied only when the database says that it is closed. The others
//! only have the whole store be checked, whatever its size, as a start does with a small one: where inodes or numbers are not
//! what they should be for another reason, that start takes longer, and no more.
//!
//! What SQLite copies by itself (`vacuum into`, `.backup`) is whole without a log. It has another schema cookie, by which it is
//! distinguished from a copy of the bytes. Not distinguished from the store itself: a folder that was moved, or put
//! back from a snapshot of its disk with all its files, which is right; and a database that another program wrote page
//! by page, which is refused.

use std::fs;

use rusqlite::Connection;

use crate::error::OpenError;
use crate::sqlite::error::DbError;
use crate::sqlite::open::connect;
use crate::sqlite::open::files::{Files, damaged};
use crate::sqlite::read::meta;

/// The row of `meta`.
const ROW: &str = "served";

/// What the row says of a store that was closed.
const CLOSED: &str = "closed";

/// Hexadecimal digits of the number of a start.
const START_DIGITS: usize = 32;

/// The mark in a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The start by which it was made.
    pub(crate) start: String,
    /// The schema cookie of the database that is being served; `None` once it is closed.
    served_cookie: Option<i64>,
}

impl Mark {
    fn read(connection: &Connection) -> Result<Option<Self>, DbError> {
        let row = meta::get(connection, ROW)?;
        Ok(row.and_then(|bytes| Self::parse(std::str::from_utf8(&bytes).ok()?)))
    }

    fn parse(text: &str) -> Option<Self> {
        let (start, state) = text.split_once(' ')?;
        let served_cookie = if state == CLOSED { None } else { Some(state.parse().ok()?) };
        (start.len() == START_DIGITS).then(|| Self { start: start.to_owned(), served_cookie })
    }

    /// Writes it. SQLite would check-point a long log on this occasion, and keep an error of that to itself.
    fn write(&self, connection: &Connection) -> Result<(), DbError> {
        let state = self.served_cookie.map_or_else(|| CLOSED.to_owned(), |cookie| cookie.to_string());
        let usual: i64 = connection.pragma_query_value(None, "wal_autocheckpoint", |row| row.get(0))?;
        let set = |pages: i64| connection.query_row(&format!("pragma wal_autocheckpoint = {pages}"), [], |_| Ok(()));
        if usual > 0 {
            set(0)?;
        }
        let written = meta::set(connection, ROW, format!("{} {state}", self.start).as_bytes());
        if usual > 0 {
            set(usual)?;
        }
        written
    }

    /// Whether the database says that it is being served; not a copy that SQLite has made of it.
    fn is_served(&self, cookie: i64) -> bool {
        self.served_cookie == Some(cookie)
    }
}

/// What the second line of the lock file says: of which start and which file it speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(crate) start: String,
    inode: u64,
}

impl Trace {
    /// That of the database at this place.
    pub(crate) fn of(database: &std::path::Path, start: String) -> std::io::Result<Self> {
        let meta = fs::metadata(database)?;
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(&meta);
        #[cfg(not(unix))]
        let inode = meta.len() & 0; // Nothing stands for it here.
        Ok(Self { start, inode })
    }

    /// Reads it; `None` in what an earlier version has written.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let (start, inode) = line.trim_end().split_once(' ')?;
        let inode = u64::from_str_radix(inode, 16).ok()?;
        (start.len() == START_DIGITS).then(|| Self { start: start.to_owned(), inode })
    }

    /// The line. It always has the same length, so that one is written over the other at once.
    pub(crate) fn line(&self) -> String {
        format!("{} {:016x}\n", self.start, self.inode)
    }
}

fn cookie(connection: &Connection) -> Result<i64, DbError> {
    Ok(connection.pragma_query_value(None, "schema_version", |row| row.get(0))?)
}

/// Marks the database as served, with the number of a new start, which it gives. Where that cannot be written, since the disk
/// is full, the former number stays.
pub(crate) fn begin(connection: &Connection) -> Result<String, DbError> {
    let before = Mark::read(connection)?;
    let cookie = cookie(connection)?;
    let mark = Mark { start: new_start(connection)?, served_cookie: Some(cookie) };
    match mark.write(connection) {
        Ok(()) => {}
        Err(fault) if fault.is_full() => {
            return Ok(before.map_or_else(|| "0".repeat(START_DIGITS), |mark| mark.start));
        }
        Err(fault) => return Err(fault),
    }
    // From the log into the database, unless that says so already.
    if !before.is_some_and(|mark| mark.is_served(cookie)) {
        match connection.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(())).map_err(DbError::from) {
            Err(fault) if !fault.is_full() => return Err(fault),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(mark.start)
}

/// Marks a database as closed that was never served in this place. Gives the number.
pub(crate) fn begin_closed(connection: &Connection) -> Result<String, DbError> {
    let start = new_start(connection)?;
    end(connection, &start)?;
    Ok(start)
}

fn new_start(connection: &Connection) -> Result<String, DbError> {
    Ok(connection.query_row("select lower(hex(randomblob(16)))", [], |row| row.get(0))?)
}

/// Marks the database as closed.
pub(crate) fn end(connection: &Connection, start: &str) -> Result<(), DbError> {
    Mark { start: start.to_owned(), served_cookie: None }.write(connection)
}

/// Takes the mark away from a copy that stands alone. Whether it said that the database was served.
pub(crate) fn remove(copy: &Connection) -> Result<bool, DbError> {
    let cookie = cookie(copy)?;
    let was_served = Mark::read(copy)?.is_some_and(|mark| mark.is_served(cookie));
    copy.execute("delete from meta where key = ?1", [ROW])?;
    Ok(was_served)
}

/// Refuses a database that says that it is being served, and has no WAL beside it. `trace` and `is_closed` are what
/// the lock file says.
pub(crate) fn check_log_is_there(files: &Files, trace: Option<&Trace>, is_closed: bool) -> Result<(), OpenError> {
    let has_log = || fs::metadata(files.log_of_writes()).is_ok_and(|log| log.len() > 0);
    // With a journal it is a store that was being made.
    if has_log() || fs::metadata(files.journal()).is_ok_and(|journal| journal.len() > 0) {
        return Ok(());
    }
    let read = || -> Result<Option<Mark>, DbError> {
        let database = connect::immutable(&files.database)?;
        let cookie = cookie(&database)?;
        Ok(Mark::read(&database)?.filter(|mark| mark.is_served(cookie)))
    };
    let mark = match read() {
        Ok(Some(mark)) => mark,
        Ok(None) => return Ok(()),
        Err(fault) => return unless_there_is_none(files, &fault),
    };
    // The disk was full when it was to be marked as closed; or an earlier version has closed it, which knows no marks.
    let is_closed_all_the_same = is_closed && trace.is_none_or(|trace| trace.start == mark.start);
    // Or a server has started just now.
    if is_closed_all_the_same || has_log() {
        return Ok(());
    }
    Err(OpenError::WithoutLog { path: files.database.clone(), log: files.log_of_writes() })
}

/// Whether the database is the one of which the lock file speaks. If not, it was put there by hand.
pub(crate) fn is_at_home(files: &Files, connection: &Connection, trace: &Trace) -> Result<bool, OpenError> {
    let mark = match Mark::read(connection) {
        Ok(mark) => mark,
        Err(fault) => return unless_there_is_none(files, &fault).map(|()| true),
    };
    let is_of_this_start = mark.is_some_and(|mark| mark.start == trace.start);
    let found = Trace::of(&files.database, trace.start.clone());
    Ok(is_of_this_start && found.is_ok_and(|found| found == *trace))
}

/// What an error means while the mark is read: it may be that there are no tables, which is judged later. An error of the disk
/// is not left to that, since it may not come twice; SQLite takes some for damage.
fn unless_there_is_none(files: &Files, fault: &DbError) -> Result<(), OpenError> {
    if let Some(reason) = fault.disk_error() {
        return Err(OpenError::Other { path: files.database.clone(), reason });
    }
    fault.damage().map_or(Ok(()), |damage| Err(damaged(files, damage)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_and_a_trace_are_read_as_they_were_written() {
        let connection = Connection::open_in_memory().expect("a database");
        connection.execute_batch("create table meta (key text primary key, value blob not null)").expect("a table");
        assert_eq!(Mark::read(&connection).expect("read"), None);
        let start = begin(&connection).expect("marked");
        let cookie = cookie(&connection).expect("a cookie");
        let mark = Mark::read(&connection).expect("read").expect("a mark");
        assert!(mark.is_served(cookie) && !mark.is_served(cookie + 1) && mark.start == start);
        end(&connection, &start).expect("marked");
        assert!(!Mark::read(&connection).expect("read").expect("a mark").is_served(cookie));
        assert_ne!(begin(&connection).expect("marked"), start);
        assert!(remove(&connection).expect("removed"));
        assert_eq!(Mark::read(&connection).expect("read"), None);
        let trace = Trace { start, inode: 0xabc };
        assert_eq!(Trace::parse(&trace.line()), Some(trace));
        assert_eq!((Trace::parse(""), Trace::parse("x 1")), (None, None));
    }
}
