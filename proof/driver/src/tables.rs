//! The tables of a store, from its schema: whoever looks at all of them asks by these, so that a new one is never left out.

/// Asks a database of SQLite for the names of its tables, in their order.
pub const SQLITE: &str =
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!' order by name";

/// Asks a database of PostgreSQL for the same.
pub const POSTGRES: &str =
    "select tablename::text from pg_tables where schemaname = current_schema() order by tablename";
