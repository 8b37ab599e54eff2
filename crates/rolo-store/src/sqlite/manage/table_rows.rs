//! The rows of any table, in the order of their keys, as a transfer and a digest read them.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ToSql, params_from_iter};
use sha2::{Digest, Sha256};

use crate::checksum::{POSITION_BITS, log_key};
use crate::sqlite::error::DbError;
use crate::transfer::cell::{Cell, Row};
use crate::transfer::digest::{TableDigest, hex};
use crate::transfer::tables::{Kind, TABLES, Table};

/// Reads the rows of a table behind a key until one is not taken. Whether all were.
pub(crate) fn each_row(
    connection: &Connection,
    table: &Table,
    after: Option<Row>,
    mut take: impl FnMut(Row) -> bool,
) -> Result<bool, DbError> {
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

/// The table that holds it here: texts to search stand in the contacts' rows.
pub(crate) fn stored_in(table: &Table) -> &'static str {
    if is_in_contacts(table) { "contact" } else { table.name }
}

pub(crate) fn is_in_contacts(table: &Table) -> bool {
    table.name == "contact_search"
}

/// Whether the table keeps workspace and position in one number.
pub(crate) fn has_one_key(table: &Table) -> bool {
    table.name == "change"
}

pub(crate) fn select(table: &Table, behind: bool) -> String {
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

pub(crate) fn key_parameters(table: &Table, key: Row) -> Vec<Cell> {
    match key[..] {
        [Cell::Int(workspace), Cell::Int(position)] if has_one_key(table) => {
            vec![Cell::Int(log_key(rolo_core::WorkspaceId(workspace), position as u64))]
        }
        _ => key,
    }
}

/// A value that is bound.
pub(crate) struct Parameter<'a>(pub(crate) &'a Cell);

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

pub(crate) fn read(value: ValueRef<'_>, kind: Kind) -> Result<Cell, DbError> {
    match (value, kind) {
        (ValueRef::Null, _) => Ok(Cell::Null),
        (ValueRef::Integer(number), Kind::Int) => Ok(Cell::Int(number)),
        (ValueRef::Text(bytes), Kind::Text) => {
            let text = std::str::from_utf8(bytes).map_err(|_| DbError::damaged("a text is not UTF-8"))?;
            Ok(Cell::Text(text.to_owned()))
        }
        (ValueRef::Blob(bytes), Kind::Bytes) => Ok(Cell::Bytes(bytes.to_vec())),
        _ => Err(DbError::damaged("a column holds a value of another type")),
    }
}

/// The digest of what a store holds: `rolo migrate` of the same store names the same.
pub(crate) fn digest(connection: &Connection) -> Result<String, DbError> {
    let mut whole = Sha256::new();
    for table in TABLES.iter().filter(|table| table.is_in_digest()) {
        let mut digest = TableDigest::default();
        each_row(connection, table, None, |row| {
            digest.add(&row);
            true
        })?;
        whole.update(digest.finish().1);
    }
    Ok(hex(&whole.finalize()))
}
