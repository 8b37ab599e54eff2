//! A store for one test, and a look at all that is in it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rolo_store::{Observer, Options, Silent, Store};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::{SeededEntropy, TestClock};

/// A kind of store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The embedded one.
    Sqlite,
}

/// A store of its own for one test; its folder goes with it.
pub struct TestStore {
    /// The store.
    pub store: Store,
    /// Its time.
    pub clock: Arc<TestClock>,
    /// Its randomness.
    pub entropy: Arc<SeededEntropy>,
    folder: TempDir,
    /// Sees that somebody else has committed something.
    watcher: Mutex<Option<Connection>>,
}

/// What is stored at one moment, to be compared with what is stored later.
pub struct Snapshot {
    commits: Option<i64>,
    /// Left out where the number of commits is all that is asked for.
    dump: Option<String>,
}

impl Snapshot {
    /// All of it, as [`TestStore::dump`] tells it.
    pub fn dump(&self) -> &str {
        self.dump.as_deref().unwrap_or("")
    }
}

impl TestStore {
    /// Opens an empty store.
    pub fn open(backend: Backend) -> Self {
        Self::open_observed(backend, Arc::new(Silent))
    }

    /// Opens an empty store that tells `observer` what its writer does.
    pub fn open_observed(backend: Backend, observer: Arc<dyn Observer>) -> Self {
        let Backend::Sqlite = backend;
        let folder = tempfile::tempdir().expect("a folder for the test");
        let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
        let store = Self::open_at(folder.path(), &clock, &entropy, observer);
        Self { store, clock, entropy, folder, watcher: Mutex::default() }
    }

    fn open_at(
        folder: &Path,
        clock: &Arc<TestClock>,
        entropy: &Arc<SeededEntropy>,
        observer: Arc<dyn Observer>,
    ) -> Store {
        let options = Options::serve(folder.to_owned());
        Store::open(options, clock.clone(), entropy.clone(), observer).expect("an empty store opens")
    }

    /// Closes the store and opens it again.
    pub async fn reopen(&mut self) {
        self.reopen_observed(Arc::new(Silent)).await;
    }

    /// Closes the store and opens it again, with another observer.
    pub async fn reopen_observed(&mut self, observer: Arc<dyn Observer>) {
        *self.watcher.get_mut().expect("no test has panicked with it") = None;
        self.store.close().await;
        self.store = Self::open_at(self.folder.path(), &self.clock, &self.entropy, observer);
    }

    /// The random bits that it has drawn last.
    pub fn last_bits(&self) -> u128 {
        self.entropy.last()
    }

    /// The folder of its files.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// All rows of all tables as text, in a fixed order: equal texts mean that nothing has changed.
    pub fn dump(&self) -> String {
        dump(&self.database())
    }

    /// What is stored now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot { commits: self.commits(), dump: Some(self.dump()) }
    }

    /// The same without looking at it all, where the store can tell that nobody has committed anything since.
    pub fn mark(&self) -> Snapshot {
        let commits = self.commits();
        Snapshot { commits, dump: commits.is_none().then(|| self.dump()) }
    }

    /// Whether the same is stored as at that moment. It costs next to nothing where the store can tell that nobody has
    /// committed anything; otherwise all that is stored is compared.
    pub fn is_as(&self, snapshot: &Snapshot) -> bool {
        let commits = self.commits();
        let is_same = commits.is_some() && commits == snapshot.commits;
        is_same || snapshot.dump.as_ref().is_some_and(|dump| self.dump() == *dump)
    }

    /// A number that each commit changes; `None` where the store has none.
    fn commits(&self) -> Option<i64> {
        let mut watcher = self.watcher.lock().expect("no test has panicked with it");
        let watcher = watcher.get_or_insert_with(|| look_into(&self.database()));
        watcher.query_row("pragma data_version", [], |row| row.get(0)).ok()
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("rolo.sqlite")
    }
}

fn look_into(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).expect("the database opens")
}

/// All rows of all tables of a database, as text.
fn dump(path: &Path) -> String {
    let connection = look_into(path);
    let tables = "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name";
    let mut statement = connection.prepare(tables).expect("the schema can be read");
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).expect("the schema can be read");
    let mut text = String::new();
    for table in tables {
        text.push_str(&format!("# {table}\n"));
        let mut statement = connection.prepare(&format!("select * from {table} order by 1, 2")).expect("a table");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..columns {
                text.push_str(&match row.get_ref(column).expect("a column") {
                    ValueRef::Null => "null".into(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(bytes) => format!("{:?}", String::from_utf8_lossy(bytes)),
                    ValueRef::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
                });
                text.push(if column + 1 == columns { '\n' } else { '\t' });
            }
        }
    }
    text
}
