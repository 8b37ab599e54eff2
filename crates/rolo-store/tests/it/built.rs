//! How the SQLite inside the program is built. Without its settings it works all the same, only slower, so nothing else
//! would notice that they are lost.

use rusqlite::Connection;

/// The settings in `.cargo/config.toml`, which the build of SQLite reads too.
const FLAGS: &str = env!("LIBSQLITE3_FLAGS");

#[test]
fn sqlite_is_built_with_our_settings() {
    let connection = Connection::open_in_memory().expect("a database");
    let mut statement = connection.prepare("pragma compile_options").expect("a statement");
    let options = statement.query_map((), |row| row.get(0)).expect("options").collect::<Result<Vec<String>, _>>();
    let options = options.expect("options");
    let shown: Vec<_> = FLAGS.split(' ').filter_map(|flag| flag.strip_prefix("-DSQLITE_")).collect();
    assert!(shown.len() >= 4, "{FLAGS}");
    for wanted in shown {
        assert!(options.iter().any(|option| option == wanted), "{wanted}: {options:?}");
    }
    // SQLite does not tell about this one; it is read from the same line.
    assert!(FLAGS.split(' ').any(|flag| flag == "-DHAVE_FDATASYNC=1"), "{FLAGS}");
}
