//! The embedded store as one end of a move.

use std::path::PathBuf;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, ToSql, params_from_iter};
use sha2::{Digest, Sha256};

use super::fault::Fault;
use super::files::Files;
use super::open::{self, Content, Lock, Opened};
use super::{Access, Options, derive, erase, migrations, workspaces};
use crate::derivation::{NOT_DERIVED, NOT_ERASED};
use crate::error::{OpenError, StoreError};
use crate::moving::{Cell, Gatherer, Kind, Lots, NOTE, Note, Row, TABLES, Table, TableSum, hex};
use crate::sums::{POSITION_BITS, log_key};

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
        open::look_at(&files, Some(&mut lock))?;
        let source = Self { database: files.database.clone(), cache_kib: options.cache_kib, _lock: Some(lock) };
        let found = source.connect().and_then(|connection| Ok(migrations::schema_of(&connection)?));
        let found = found.map_err(|fault| other(fault.into_error().to_string()))?;
        if found != migrations::SCHEMA {
            return Err(other(format!(
                "it has schema {found}, and a store is moved at schema {}. Start `rolo serve` of this version on it once.",
                migrations::SCHEMA
            )));
        }
        let underived = source.connect().and_then(|connection| derive::underived(&connection));
        if underived.map_err(|fault| other(fault.into_error().to_string()))? > 0 {
            return Err(other(NOT_DERIVED.into()));
        }
        let unerased = source.connect().and_then(|connection| erase::pending(&connection));
        if unerased.map_err(|fault| other(fault.into_error().to_string()))?.is_some() {
            return Err(other(NOT_ERASED.into()));
        }
        let note = source.meta(NOTE).map_err(|error| other(error.to_string()))?;
        if note.is_some() {
            return Err(OpenError::HalfMoved { place: files.folder.display().to_string() });
        }
        Ok(source)
    }

    fn connect(&self) -> Result<Connection, Fault> {
        Ok(open::reader(&self.database, self.cache_kib)?)
    }

    pub(crate) fn count(&self, table: &Table) -> Result<u64, StoreError> {
        let count = || -> Result<i64, Fault> {
            let sql = format!("select count(*) from {}", stored_in(table));
            Ok(self.connect()?.query_row(&sql, [], |row| row.get(0))?)
        };
        count().map(|count| count as u64).map_err(Fault::into_error)
    }

    pub(crate) fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.connect().and_then(|connection| workspaces::meta(&connection, key)).map_err(Fault::into_error)
    }

    /// Reads the rows of a table behind a key, on a thread for such things.
    pub(crate) fn rows(&self, table: &'static Table, after: Option<Row>) -> Lots {
        let (gatherer, lots) = Gatherer::new();
        let connection = self.connect();
        tokio::task::spawn_blocking(move || {
            let sender = gatherer.sender();
            let read = connection.and_then(|connection| send_rows(&connection, table, after, gatherer));
            if let Err(fault) = read {
                let _ = sender.blocking_send(Err(fault.into_error()));
            }
        });
        lots
    }
}

fn send_rows(connection: &Connection, table: &Table, after: Option<Row>, mut gatherer: Gatherer) -> Result<(), Fault> {
    let sender = gatherer.sender();
    let is_wanted = each_row(connection, table, after, |row| match gatherer.take(row) {
        Some(lot) => sender.blocking_send(Ok(lot)).is_ok(),
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

/// Reads the rows of a table behind a key until one is not taken. Whether all were.
fn each_row(
    connection: &Connection,
    table: &Table,
    after: Option<Row>,
    mut take: impl FnMut(Row) -> bool,
) -> Result<bool, Fault> {
    let mut statement = connection.prepare(&select(table, after.is_some()))?;
    let parameters = after.map_or_else(Vec::new, |key| key_parameters(table, key));
    let mut rows = statement.query(params_from_iter(parameters.iter().map(Parameter)))?;
    while let Some(row) = rows.next()? {
        let cells = (0..table.columns.len()).map(|column| read(row.get_ref(column)?, table.columns[column].1));
        if !take(cells.collect::<Result<_, _>>()?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The digest of what a store holds: `rolo migrate` of the same store names the same.
pub(super) fn digest(connection: &Connection) -> Result<String, Fault> {
    let mut whole = Sha256::new();
    for table in TABLES.iter().filter(|table| table.is_in_digest()) {
        let mut sum = TableSum::default();
        each_row(connection, table, None, |row| {
            sum.add(&row);
            true
        })?;
        whole.update(sum.finish().1);
    }
    Ok(hex(&whole.finalize()))
}

/// The table that holds it here: texts to search stand in the contacts' rows.
fn stored_in(table: &Table) -> &'static str {
    if is_in_contacts(table) { "contact" } else { table.name }
}

fn is_in_contacts(table: &Table) -> bool {
    table.name == "contact_search"
}

/// Whether the table keeps workspace and position in one number.
fn has_one_key(table: &Table) -> bool {
    table.name == "change"
}

fn select(table: &Table, behind: bool) -> String {
    let (mut names, mut key_names) = (table.names(), table.key_names());
    if is_in_contacts(table) {
        [&mut names, &mut key_names].into_iter().for_each(|names| *names = names.replace("contact_id", "id"));
    }
    if has_one_key(table) {
        let rest: Vec<&str> = table.columns.iter().skip(table.key_columns).map(|(name, _)| *name).collect();
        let mask = (1_i64 << POSITION_BITS) - 1;
        let wanted = if behind { "where key > ?1" } else { "" };
        return format!(
            "select key >> {POSITION_BITS}, key & {mask}, {} from {} {wanted} order by key",
            rest.join(", "),
            table.name
        );
    }
    let holders: Vec<String> = (1..=table.key_columns).map(|number| format!("?{number}")).collect();
    let wanted = if behind { format!("where ({key_names}) > ({})", holders.join(", ")) } else { String::new() };
    format!("select {names} from {} {wanted} order by {key_names}", stored_in(table))
}

fn key_parameters(table: &Table, key: Row) -> Vec<Cell> {
    match key[..] {
        [Cell::Int(workspace), Cell::Int(position)] if has_one_key(table) => {
            vec![Cell::Int(log_key(rolo_core::WorkspaceId(workspace), position as u64))]
        }
        _ => key,
    }
}

/// A value that is bound.
struct Parameter<'a>(&'a Cell);

impl ToSql for Parameter<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(match self.0 {
            Cell::Null => rusqlite::types::Null.into(),
            Cell::Int(number) => (*number).into(),
            Cell::Text(text) => text.as_str().into(),
            Cell::Bytes(bytes) => bytes.as_slice().into(),
        })
    }
}

fn read(value: ValueRef<'_>, kind: Kind) -> Result<Cell, Fault> {
    match (value, kind) {
        (ValueRef::Null, _) => Ok(Cell::Null),
        (ValueRef::Integer(number), Kind::Int) => Ok(Cell::Int(number)),
        (ValueRef::Text(bytes), Kind::Text) => {
            let text = std::str::from_utf8(bytes).map_err(|_| Fault::damaged("a text is not UTF-8"))?;
            Ok(Cell::Text(text.to_owned()))
        }
        (ValueRef::Blob(bytes), Kind::Bytes) => Ok(Cell::Bytes(bytes.to_vec())),
        _ => Err(Fault::damaged("a column holds a value of another type")),
    }
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
        let Opened { files, lock, connection, .. } = open::open(&options, Content::Part, &|_| (), &|_| None)?;
        Ok(Self { files, cache_kib: options.cache_kib, lock, connection })
    }

    pub(crate) fn source(&self) -> Result<SqliteSource, StoreError> {
        Ok(SqliteSource { database: self.files.database.clone(), cache_kib: self.cache_kib, _lock: None })
    }

    pub(crate) fn write(&mut self, table: &Table, rows: &[Row], note: &Note) -> Result<(), StoreError> {
        let write = || -> Result<(), Fault> {
            let transaction = self.connection.unchecked_transaction()?;
            {
                let mut statement = transaction.prepare_cached(&insert(table))?;
                for row in rows {
                    statement.execute(params_from_iter(row.iter().map(Parameter)))?;
                }
                transaction.prepare_cached(SET_META)?.execute((NOTE, note.write()))?;
            }
            Ok(transaction.commit()?)
        };
        write().map_err(Fault::into_error)
    }

    pub(crate) fn set_meta(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        self.connection.execute(SET_META, (key, value)).map(drop).map_err(|error| Fault::from(error).into_error())
    }

    pub(crate) fn finish(self) -> Result<(), StoreError> {
        let finish = || -> Result<(), Fault> {
            let transaction = self.connection.unchecked_transaction()?;
            transaction.execute(FILL_CONTACT_ORDER, [])?;
            derive::set_all_derived(&transaction)?;
            transaction.execute(DELETE_META, [NOTE])?;
            Ok(transaction.commit()?)
        };
        finish().map_err(Fault::into_error)?;
        open::close_for_good(self.connection, self.lock).map_err(StoreError::Internal)
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

/// Whether a move into this store was not finished.
pub(super) fn is_half_moved(connection: &Connection) -> rusqlite::Result<bool> {
    let note = connection.query_row("select 1 from meta where key = ?1", [NOTE], |_| Ok(())).optional()?;
    Ok(note.is_some())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What is not moved: a database makes it by itself, or it stands under another name.
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
        let moved =
            TABLES.iter().flat_map(|table| table.columns.iter().map(|(column, _)| format!("{}.{column}", table.name)));
        assert_eq!(moved.collect::<BTreeSet<_>>(), there);
    }
}
