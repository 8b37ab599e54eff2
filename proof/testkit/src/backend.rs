//! A store for one test, and a look at all that is in it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rolo_driver::tables;
use rolo_store::{Access, Location, NoObserver, Observer, Options, PostgresOptions, Store};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::{SeededEntropy, TestClock, TestDatabase, settle};

/// The database in a store's folder.
const DATABASE_FILE: &str = "rolo.sqlite";

/// A kind of store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The embedded one.
    Sqlite,
    /// The one on PostgreSQL.
    Postgres,
}

/// A store of its own for one test; its folder or database goes with it.
pub struct TestStore {
    /// The store.
    pub store: Store,
    /// Its time.
    pub clock: Arc<TestClock>,
    /// Its randomness.
    pub entropy: Arc<SeededEntropy>,
    home: Home,
    /// Sees when somebody else has committed something to the embedded store.
    watcher: Mutex<Option<Connection>>,
}

/// What is stored at one moment, to be compared with what is stored later.
pub struct Snapshot {
    commits: String,
    /// Left out where it is enough to know that nobody has committed anything since.
    dump: Option<String>,
}

impl Snapshot {
    /// All of it, as [`TestStore::dump`] tells it.
    pub fn dump(&self) -> &str {
        self.dump.as_deref().unwrap_or("")
    }
}

/// Where a store is.
enum Home {
    Folder(TempDir),
    Database(TestDatabase),
}

impl Home {
    fn place(&self, access: Access) -> Location {
        match (self, access) {
            (Self::Folder(folder), Access::Serve) => Options::serve(folder.path().to_owned()).into(),
            (Self::Folder(folder), Access::Manage) => Options::manage(folder.path().to_owned()).into(),
            (Self::Database(database), access) => PostgresOptions { access, ..database.options() }.into(),
        }
    }
}

impl TestStore {
    /// Opens an empty store.
    pub fn open(backend: Backend) -> Self {
        Self::open_observed(backend, Arc::new(NoObserver))
    }

    /// Opens an empty store that tells `observer` what its writer does.
    pub fn open_observed(backend: Backend, observer: Arc<dyn Observer>) -> Self {
        let home = match backend {
            Backend::Sqlite => Home::Folder(tempfile::tempdir().expect("a folder for the test")),
            Backend::Postgres => Home::Database(TestDatabase::new()),
        };
        let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
        let store = Self::open_at(home.place(Access::Serve), &clock, &entropy, observer);
        Self { store, clock, entropy, home, watcher: Mutex::default() }
    }

    fn open_at(
        place: Location,
        clock: &Arc<TestClock>,
        entropy: &Arc<SeededEntropy>,
        observer: Arc<dyn Observer>,
    ) -> Store {
        let opened = settle(Store::open(place, clock.clone(), entropy.clone(), observer));
        opened.expect("an empty store opens")
    }

    /// Closes the store and opens it again.
    pub async fn reopen(&mut self) {
        self.reopen_observed(Arc::new(NoObserver)).await;
    }

    /// Closes the store and opens it again, with another observer.
    pub async fn reopen_observed(&mut self, observer: Arc<dyn Observer>) {
        *self.watcher.get_mut().expect("no test has panicked with it") = None;
        self.store.close().await;
        self.store = Self::open_at(self.home.place(Access::Serve), &self.clock, &self.entropy, observer);
    }

    /// The random bits that it has drawn last.
    pub fn last_bits(&self) -> u128 {
        self.entropy.last()
    }

    /// How to open it beside, to serve it too or to manage it.
    pub fn place(&self, access: Access) -> Location {
        self.home.place(access)
    }

    /// What kind it is of.
    pub fn backend(&self) -> Backend {
        match self.home {
            Home::Folder(_) => Backend::Sqlite,
            Home::Database(_) => Backend::Postgres,
        }
    }

    /// The database; `None` for the embedded store.
    pub fn database(&self) -> Option<&TestDatabase> {
        match &self.home {
            Home::Database(database) => Some(database),
            Home::Folder(_) => None,
        }
    }

    /// The folder of its files, of a store that has one.
    pub fn folder(&self) -> &Path {
        match &self.home {
            Home::Folder(folder) => folder.path(),
            Home::Database(_) => panic!("a store on PostgreSQL has no folder"),
        }
    }

    /// Runs statements in its database, past the store.
    pub fn execute(&self, statements: &str) {
        match &self.home {
            Home::Folder(folder) => {
                let connection = Connection::open(file(folder)).expect("the database opens");
                connection.execute_batch(statements).expect("the statements are right");
            }
            Home::Database(database) => database.execute(statements),
        }
    }

    /// All rows of all tables as text, in a fixed order: equal texts mean that nothing has changed.
    pub fn dump(&self) -> String {
        match &self.home {
            Home::Folder(folder) => dump(&file(folder)),
            Home::Database(database) => database.dump(),
        }
    }

    /// What is stored now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot { commits: self.commits(), dump: Some(self.dump()) }
    }

    /// The same without looking at it all.
    pub fn mark(&self) -> Snapshot {
        Snapshot { commits: self.commits(), dump: None }
    }

    /// Whether the same is stored as at that moment. It costs next to nothing where nobody has committed anything since.
    pub fn is_as(&self, snapshot: &Snapshot) -> bool {
        self.commits() == snapshot.commits || snapshot.dump.as_ref().is_some_and(|dump| self.dump() == *dump)
    }

    /// A text that each commit of something changes.
    fn commits(&self) -> String {
        match &self.home {
            Home::Folder(folder) => {
                let mut watcher = self.watcher.lock().expect("no test has panicked with it");
                let watcher = watcher.get_or_insert_with(|| look_into(&file(folder)));
                let number: i64 = watcher.query_row("pragma data_version", [], |row| row.get(0)).expect("a number");
                number.to_string()
            }
            Home::Database(database) => database.commits(),
        }
    }
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join(DATABASE_FILE)
}

fn look_into(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).expect("the database opens")
}

/// All rows of all tables of a database, as text.
fn dump(path: &Path) -> String {
    let connection = look_into(path);
    let mut statement = connection.prepare(tables::SQLITE).expect("the schema can be read");
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).expect("the schema can be read");
    let mut text = String::new();
    for table in tables {
        text.push_str(&format!("# {table}\n"));
        // The mark of a store that is being served is another one with each start.
        let rows = if table == "meta" { "meta where key <> 'served'" } else { table.as_str() };
        let mut statement = connection.prepare(&format!("select * from {rows} order by 1, 2")).expect("a table");
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
