//! SQLite as the source or the target of a transfer.

use std::path::PathBuf;

use rusqlite::{Connection, params_from_iter};

use crate::checksum::POSITION_BITS;
use crate::error::{OpenError, StoreError};
use crate::model::derivation::{NOT_DERIVED, NOT_ERASED};
use crate::model::options::{Access, Content, Options};
use crate::sqlite::error::DbError;
use crate::sqlite::manage::table_rows::{Parameter, each_row, has_one_key, is_in_contacts, stored_in};
use crate::sqlite::open::files::Files;
use crate::sqlite::open::lock::{self, Lock};
use crate::sqlite::open::opening::{self, Opened};
use crate::sqlite::open::{connect, migrations, schema};
use crate::sqlite::read::{deleted_workspaces, meta};
use crate::sqlite::write::derive;
use crate::transfer::cell::Row;
use crate::transfer::chunks::{Chunks, Gatherer};
use crate::transfer::resume_position::{RESUME_POSITION, ResumePosition};
use crate::transfer::tables::Table;

const SET_META: &str =
    "insert into meta (key, value) values (?1, ?2) on conflict (key) do update set value = excluded.value";

const DELETE_META: &str = "delete from meta where key = ?1";

/// The table that the embedded store keeps for itself (`order`).
const FILL_CONTACT_ORDER: &str = "
    insert or ignore into contact_order (workspace_id, at, contact_id)
    select workspace_id, updated_at, id from contact order by workspace_id, updated_at, id";

/// A store that is read.
pub(crate) struct SqliteSource {
    database: PathBuf,
    cache_kib: u32,
    /// Nobody serves it meanwhile. `None` where the target is read, which holds its lock itself.
    _lock: Option<Lock>,
}

impl SqliteSource {
    pub(crate) fn open(options: &Options) -> Result<Self, OpenError> {
        let files = Files::new(&options.folder);
        if !files.database.exists() {
            return Err(OpenError::Missing { path: files.folder });
        }
        let other = |reason: String| OpenError::Other { path: files.database.clone(), reason };
        let mut lock = Lock::hold(&files)?;
        lock::look_at(&files, Some(&mut lock))?;
        let source = Self { database: files.database.clone(), cache_kib: options.cache_kib, _lock: Some(lock) };
        let found = source.connect().and_then(|connection| Ok(migrations::schema_of(&connection)?));
        let found = found.map_err(|fault| other(fault.into_error().to_string()))?;
        if found != schema::SCHEMA {
            return Err(other(format!(
                "it has schema {found}, and a store is transferred at schema {}. Start `rolo serve` of this version on it once.",
                schema::SCHEMA
            )));
        }
        let underived = source.connect().and_then(|connection| derive::underived(&connection));
        if underived.map_err(|fault| other(fault.into_error().to_string()))? > 0 {
            return Err(other(NOT_DERIVED.into()));
        }
        let unerased = source.connect().and_then(|connection| deleted_workspaces::pending(&connection));
        if unerased.map_err(|fault| other(fault.into_error().to_string()))?.is_some() {
            return Err(other(NOT_ERASED.into()));
        }
        let resume = source.meta(RESUME_POSITION).map_err(|error| other(error.to_string()))?;
        if resume.is_some() {
            return Err(OpenError::HalfMoved { place: files.folder.display().to_string() });
        }
        Ok(source)
    }

    fn connect(&self) -> Result<Connection, DbError> {
        Ok(connect::reader(&self.database, self.cache_kib)?)
    }

    pub(crate) fn count(&self, table: &Table) -> Result<u64, StoreError> {
        let count = || -> Result<i64, DbError> {
            let sql = format!("select count(*) from {}", stored_in(table));
            Ok(self.connect()?.query_row(&sql, [], |row| row.get(0))?)
        };
        count().map(|count| count as u64).map_err(DbError::into_error)
    }

    pub(crate) fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.connect().and_then(|connection| meta::get(&connection, key)).map_err(DbError::into_error)
    }

    /// Reads the rows of a table behind a key, on a thread for such things.
    pub(crate) fn rows(&self, table: &'static Table, after: Option<Row>) -> Chunks {
        let (gatherer, chunks) = Gatherer::new();
        let connection = self.connect();
        tokio::task::spawn_blocking(move || {
            let sender = gatherer.sender();
            let read = connection.and_then(|connection| send_rows(&connection, table, after, gatherer));
            if let Err(fault) = read {
                let _ = sender.blocking_send(Err(fault.into_error()));
            }
        });
        chunks
    }
}

fn send_rows(
    connection: &Connection,
    table: &Table,
    after: Option<Row>,
    mut gatherer: Gatherer,
) -> Result<(), DbError> {
    let sender = gatherer.sender();
    let is_wanted = each_row(connection, table, after, |row| match gatherer.take(row) {
        Some(chunk) => sender.blocking_send(Ok(chunk)).is_ok(),
        None => true,
    })?;
    if !is_wanted {
        return Ok(()); // Nobody wants the rest.
    }
    let rest = gatherer.rest();
    if !rest.is_empty() {
        let _ = sender.blocking_send(Ok(rest));
    }
    Ok(())
}

/// A store that is filled.
pub(crate) struct SqliteTarget {
    files: Files,
    cache_kib: u32,
    lock: Option<Lock>,
    connection: Connection,
}

impl SqliteTarget {
    pub(crate) fn open(options: &Options) -> Result<Self, OpenError> {
        let options = Options { access: Access::Serve, create: true, ..options.clone() };
        let Opened { files, lock, connection, .. } = opening::open(&options, Content::Part, &|_| (), &|_| None)?;
        Ok(Self { files, cache_kib: options.cache_kib, lock, connection })
    }

    pub(crate) fn source(&self) -> Result<SqliteSource, StoreError> {
        Ok(SqliteSource { database: self.files.database.clone(), cache_kib: self.cache_kib, _lock: None })
    }

    pub(crate) fn write(&mut self, table: &Table, rows: &[Row], resume: &ResumePosition) -> Result<(), StoreError> {
        let write = || -> Result<(), DbError> {
            let transaction = self.connection.unchecked_transaction()?;
            {
                let mut statement = transaction.prepare_cached(&insert(table))?;
                for row in rows {
                    statement.execute(params_from_iter(row.iter().map(Parameter)))?;
                }
                transaction.prepare_cached(SET_META)?.execute((RESUME_POSITION, resume.write()))?;
            }
            Ok(transaction.commit()?)
        };
        write().map_err(DbError::into_error)
    }

    pub(crate) fn set_meta(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        self.connection.execute(SET_META, (key, value)).map(drop).map_err(|error| DbError::from(error).into_error())
    }

    pub(crate) fn finish(self) -> Result<(), StoreError> {
        let finish = || -> Result<(), DbError> {
            let transaction = self.connection.unchecked_transaction()?;
            transaction.execute(FILL_CONTACT_ORDER, [])?;
            derive::set_all_derived(&transaction)?;
            transaction.execute(DELETE_META, [RESUME_POSITION])?;
            Ok(transaction.commit()?)
        };
        finish().map_err(DbError::into_error)?;
        lock::close_for_good(self.connection, self.lock).map_err(StoreError::Internal)
    }
}

fn insert(table: &Table) -> String {
    let holders: Vec<String> = (1..=table.columns.len()).map(|number| format!("?{number}")).collect();
    if has_one_key(table) {
        let rest: Vec<&str> = table.columns.iter().skip(table.key_columns).map(|(name, _)| *name).collect();
        return format!(
            "insert into {} (key, {}) values (?1 << {POSITION_BITS} | ?2, {})",
            table.name,
            rest.join(", "),
            holders[table.key_columns..].join(", ")
        );
    }
    if is_in_contacts(table) {
        return "update contact set search = ?3 where workspace_id = ?1 and id = ?2".into();
    }
    // The text to search comes behind.
    let (column, empty) = if table.name == "contact" { (", search", ", ''") } else { ("", "") };
    format!("insert into {} ({}{column}) values ({}{empty})", table.name, table.names(), holders.join(", "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::transfer::tables::TABLES;

    /// What is not copied: a database makes it by itself, or it stands under another name.
    const MADE_HERE: [&str; 9] = [
        "meta.key",
        "meta.value",
        "contact.row",
        "contact.search",
        "company.row",
        "memory_store.row",
        "retry.row",
        "workspace.layout",
        "workspace.derived_to",
    ];

    /// A table that is left out would be missing in the target, and both stores would still be called equal.
    #[test]
    fn all_columns_of_the_schema_are_moved_but_those_that_are_named() {
        let mut connection = Connection::open_in_memory().expect("a database");
        migrations::migrate(&mut connection, &|_| None).expect("a schema");
        let sql = "
            select tables.name || '.' || columns.name from sqlite_schema as tables, pragma_table_info(tables.name) as columns
            where tables.type = 'table' and tables.name <> 'contact_order'";
        let mut statement = connection.prepare(sql).expect("a statement");
        let columns = statement.query_map((), |row| row.get(0)).expect("rows");
        let mut there: BTreeSet<String> = columns.collect::<Result<_, _>>().expect("names");
        for name in MADE_HERE {
            assert!(there.remove(name), "{name} is not there");
        }
        // The log keeps workspace and position in one number, and contacts their texts in their rows.
        assert!(there.remove("change.key"));
        there.extend(["change.workspace_id", "change.position"].map(String::from));
        there.extend(["workspace_id", "contact_id", "search"].map(|column| format!("contact_search.{column}")));
        let copied =
            TABLES.iter().flat_map(|table| table.columns.iter().map(|(column, _)| format!("{}.{column}", table.name)));
        assert_eq!(copied.collect::<BTreeSet<_>>(), there);
    }
}
