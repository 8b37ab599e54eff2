//! The schema copy: a copy of the store beside it, made before its schema is changed. It is the way back to the program
//! that wrote it.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::error::{BackupError, OpenError};
use crate::sqlite::error::{DbError, describe};
use crate::sqlite::manage::backup::{Partial, connect_to_copy, refuse_without_space, settle_as_one_file};
use crate::sqlite::open::files::Files;
use crate::sqlite::open::{connect, mark, migrations, schema};

const TABLES: &str = "
    select name from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!' order by name";

/// The copy of a store of this schema. There is one for each schema that a store has had; if a store comes to it once more,
/// the later copy takes the place of the earlier one.
fn place(files: &Files, schema: i64) -> PathBuf {
    files.folder.join(format!("rolo-schema-{schema}.sqlite"))
}

/// Makes the copy, or says why the store must stay as it is. `connection` is the only one that writes.
pub(crate) fn make(files: &Files, connection: &Connection, schema: i64) -> Result<(), OpenError> {
    let copy = place(files, schema);
    tracing::info!(path = %copy.display(), schema, "the store is copied before its schema is changed");
    copy_to(&copy, connection).map_err(|error| OpenError::NoCopy {
        path: files.database.clone(),
        found: schema,
        known: schema::SCHEMA,
        reason: reason(&error),
        copy,
    })
}

fn copy_to(target: &Path, source: &Connection) -> Result<(), BackupError> {
    let partial = Partial::begin_anew(target)?;
    let failed = |error: rusqlite::Error| partial.failed(&describe(&error));
    // The step may write as much once more.
    refuse_without_space(target, connect::byte_count(source).map_err(failed)?.saturating_mul(2))?;
    let mut copy = connect_to_copy(&partial.path).map_err(failed)?;
    let step = Backup::new(source, &mut copy).and_then(|backup| backup.step(-1)).map_err(failed)?;
    if step != StepResult::Done {
        return Err(partial.failed("another process holds the store"));
    }
    let settle = || -> Result<(), DbError> {
        if contents(&copy)? != contents(source)? {
            return Err(DbError::unsound("it does not hold what the store holds".into()));
        }
        // It stands alone, and nobody serves it.
        mark::remove(&copy)?;
        settle_as_one_file(copy)?;
        let verdict: String =
            connect::immutable(&partial.path)?.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
        if verdict == "ok" { Ok(()) } else { Err(DbError::unsound(verdict)) }
    };
    settle().map_err(|fault| partial.failed(&fault.damage().unwrap_or_else(|| fault.into_error().to_string())))?;
    partial.finish(target)
}

/// The schema, and the rows of each table.
fn contents(connection: &Connection) -> rusqlite::Result<(i64, Vec<(String, i64)>)> {
    let mut statement = connection.prepare(TABLES)?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let count = |name: String| {
        let count = connection.query_row(&format!("select count(*) from \"{name}\""), [], |row| row.get(0))?;
        Ok((name, count))
    };
    Ok((migrations::schema_of(connection)?, names.into_iter().map(count).collect::<rusqlite::Result<_>>()?))
}

/// What kept the copy from being made, without what to do about other copies.
fn reason(error: &BackupError) -> String {
    match error {
        BackupError::NoSpace { needed_bytes, free_bytes, .. } => {
            format!("it needs {needed_bytes} free bytes, and there are {free_bytes}")
        }
        BackupError::Target { path, reason } => format!("{}: {reason}", path.display()),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_without_room_is_refused_with_the_bytes_that_it_needs() {
        let (path, needed_bytes, free_bytes) = (PathBuf::from("x"), 2, 1);
        let reason = reason(&BackupError::NoSpace { path, needed_bytes, free_bytes });
        assert_eq!(reason, "it needs 2 free bytes, and there are 1");
    }
}
