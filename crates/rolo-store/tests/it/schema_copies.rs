//! Stores of earlier schemas (`proof/upgrade`): what they were stays beside them when they are brought to the present one.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rolo_store::{OpenError, Options};
use rolo_testkit::{Backend, TestStore};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::opening::open;

/// All rows of all tables, and the definitions of these.
type Content = BTreeMap<String, Vec<Vec<Value>>>;

/// The folders of stores of earlier schemas, each with its schema.
fn stores() -> Vec<(i64, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proof/upgrade");
    let schema = |path: &Path| path.file_name()?.to_str()?.strip_prefix("sqlite-")?.parse().ok();
    let entries = fs::read_dir(folder).expect("the stores").map(|entry| entry.expect("an entry").path());
    let present = present_schema();
    let stores = entries.filter_map(|path| Some((schema(&path)?, path.join("store"))));
    let stores: Vec<_> = stores.filter(|(schema, _)| *schema < present).collect();
    assert!(!stores.is_empty());
    stores
}

fn present_schema() -> i64 {
    let test = TestStore::open(Backend::Sqlite);
    schema(&test.folder().join("rolo.sqlite"))
}

fn read(database: &Path) -> Connection {
    Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a database")
}

fn schema(database: &Path) -> i64 {
    read(database).pragma_query_value(None, "user_version", |row| row.get(0)).expect("a number")
}

fn content(database: &Path) -> Content {
    let connection = read(database);
    let rows = |sql: &str| -> Vec<Vec<Value>> {
        let mut statement = connection.prepare(sql).expect("a statement");
        let columns = 0..statement.column_count();
        let row = |row: &rusqlite::Row<'_>| columns.clone().map(|column| row.get(column)).collect();
        statement.query_map([], row).expect("rows").collect::<Result<_, _>>().expect("values")
    };
    let mut content = Content::new();
    for row in rows("select name, type, sql from sqlite_schema order by name") {
        if let [Value::Text(name), Value::Text(kind), _] = &row[..]
            && kind == "table"
            && !name.starts_with("sqlite_")
        {
            // Whether it is being served is true of the store alone.
            let but = if name == "meta" { "where key <> 'served'" } else { "" };
            content.insert(name.clone(), rows(&format!("select * from \"{name}\" {but} order by 1, 2")));
        }
        content.entry(String::new()).or_default().push(row);
    }
    content
}

fn copy_of(store: &Path) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for entry in fs::read_dir(store).expect("the store") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), folder.path().join(entry.file_name())).expect("copied");
    }
    folder
}

#[tokio::test]
async fn a_store_of_an_earlier_schema_is_copied_as_it_was_before_it_is_changed() {
    for (former, store) in stores() {
        let folder = copy_of(&store);
        let [database, copy] =
            ["rolo.sqlite".to_owned(), format!("rolo-schema-{former}.sqlite")].map(|name| folder.path().join(name));
        fs::write(&copy, "an earlier copy").expect("written");
        let before = content(&database);
        open(Options::serve(folder.path().into())).expect("opened").close().await;
        assert_eq!((schema(&copy), schema(&database) > former), (former, true));
        assert_eq!(content(&copy), before);
        assert_ne!(content(&database), before);
        assert_eq!(fs::metadata(&copy).expect("there").permissions().mode() & 0o777, 0o600);
        fs::remove_file(&copy).expect("removed");
        open(Options::serve(folder.path().into())).expect("opened").close().await;
        assert!(!copy.exists(), "a store of this schema is copied");
    }
}

#[tokio::test]
async fn a_new_store_has_no_copy_nor_one_that_is_to_have_none() {
    let test = TestStore::open(Backend::Sqlite);
    let (former, store) = stores().swap_remove(0);
    let folder = copy_of(&store);
    let options = Options { copies_schema: false, ..Options::serve(folder.path().into()) };
    open(options).expect("opened").close().await;
    assert!(schema(&folder.path().join("rolo.sqlite")) > former);
    for folder in [test.folder(), folder.path()] {
        let names = fs::read_dir(folder).expect("read").map(|entry| entry.expect("an entry").file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("schema")));
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_copied_stays_as_it_is() {
    let (former, store) = stores().swap_remove(0);
    let folder = copy_of(&store);
    let in_the_way = folder.path().join(format!("rolo-schema-{former}.sqlite.partial"));
    fs::create_dir(&in_the_way).expect("made");
    let before = fs::read(folder.path().join("rolo.sqlite")).expect("read");
    let Err(OpenError::NoCopy { found, .. }) = open(Options::serve(folder.path().into())) else { panic!("opened") };
    assert_eq!(found, former);
    assert_eq!(fs::read(folder.path().join("rolo.sqlite")).expect("read"), before);
    fs::remove_dir(&in_the_way).expect("removed");
    open(Options::serve(folder.path().into())).expect("opened").close().await;
}
