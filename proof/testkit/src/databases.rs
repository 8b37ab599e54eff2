//! Databases of PostgreSQL, one for each test, on a server that serves all of them.
//!
//! `cargo xtask test` starts one server for all test programs and says where it is; a test program that is run by itself
//! starts one for itself. Either way it is a server made for tests, and is gone afterwards.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, mpsc};
use std::thread;

use rolo_driver::tables;
use rolo_postgres_servers::Cluster;
use rolo_store::{DatabaseAddress, NoObserver, PostgresOptions, Store};
use tokio::runtime::Runtime;
use tokio_postgres::{Client, NoTls, Row, SimpleQueryMessage};

use crate::{SeededEntropy, TestClock};

/// The variable by which `cargo xtask test` says where its server is: the address of its database `postgres`.
const SERVER_VARIABLE: &str = "ROLO_TEST_POSTGRES";

/// Connections of a test's store for reading, for lists and for writing.
const CONNECTION_COUNT: usize = 2;

/// A database with Rolo's tables and nothing in them. It goes with its owner.
pub struct TestDatabase {
    name: String,
    /// A connection that sees commits, and the query by which it does.
    watcher: Arc<OnceLock<(Client, String)>>,
}

impl TestDatabase {
    /// Makes one.
    pub fn new() -> Self {
        let name = unused_name();
        let database = name.clone();
        keep(move |keeper| keeper.execute(&format!("create database {database} template {}", keeper.template)));
        Self { name, watcher: Arc::default() }
    }

    /// Makes one without any table.
    pub fn empty() -> Self {
        let name = unused_name();
        Self::made_by(name.clone(), format!("create database {name}"))
    }

    /// Makes one without any table that holds texts in this encoding.
    pub fn of_encoding(encoding: &str) -> Self {
        let name = unused_name();
        let more = format!("template template0 encoding {encoding} locale_provider libc locale 'C'");
        Self::made_by(name.clone(), format!("create database {name} {more}"))
    }

    fn made_by(name: String, statement: String) -> Self {
        keep(move |keeper| keeper.execute(&statement));
        Self { name, watcher: Arc::default() }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its address for the server's superuser, password included.
    pub fn url(&self) -> String {
        let name = self.name.clone();
        keep(move |keeper| keeper.url(&name))
    }

    /// Its address for somebody else.
    pub fn url_as(&self, user: &str, password: &str) -> String {
        let url = self.url();
        let (_, place) = url.rsplit_once('@').expect("an address with a user");
        format!("postgres://{user}:{password}@{place}")
    }

    /// How a test's store is opened in it.
    pub fn options(&self) -> PostgresOptions {
        options(&self.url())
    }

    /// Runs statements in it, as the server's superuser.
    pub fn execute(&self, statements: &str) {
        let (url, statements) = (self.url(), statements.to_owned());
        keep(move |keeper| {
            keeper.runtime.block_on(async {
                let client = connect(&url).await;
                client.batch_execute(&statements).await.expect("the statements are right");
            });
        });
    }

    /// For each table, how many rows have been read by those whose connections are gone; waits until all are gone.
    ///
    /// Entries of an index that lead to no live row are not counted: how many there are depends on when the server last had
    /// the time to remove them.
    pub fn rows_read(&self) -> Vec<(String, usize)> {
        let url = self.url();
        keep(move |keeper| keeper.runtime.block_on(rows_read(&url)))
    }

    /// A text that each commit of something changes.
    pub fn commits(&self) -> String {
        let (url, watcher) = (self.url(), self.watcher.clone());
        keep(move |keeper| keeper.runtime.block_on(commits(&url, &watcher)))
    }

    /// All rows of all tables as text, in a fixed order.
    pub fn dump(&self) -> String {
        let url = self.url();
        keep(move |keeper| keeper.runtime.block_on(dump(&url)))
    }
}

impl Default for TestDatabase {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let statement = format!("drop database {} with (force)", self.name);
        send(Box::new(move |keeper| keeper.execute(&statement)));
    }
}

/// How a test's store is opened in the database with this address.
pub fn options(url: &str) -> PostgresOptions {
    let address = DatabaseAddress::parse(url).expect("an address");
    PostgresOptions {
        read_connections: CONNECTION_COUNT,
        write_connections: CONNECTION_COUNT,
        ..PostgresOptions::serve(address)
    }
}

fn unused_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Makes and removes databases, on a thread and a runtime of its own: tests come and go with theirs.
struct Keeper {
    /// The address of the database `postgres`.
    server: String,
    /// The name of the database that new ones are copies of.
    template: String,
    runtime: Runtime,
    client: Client,
    /// `None` when somebody else has made the server.
    _cluster: Option<Cluster>,
}

type Work = Box<dyn FnOnce(&Keeper) + Send>;

static KEEPER: LazyLock<Mutex<mpsc::Sender<Work>>> = LazyLock::new(|| {
    let (sender, work) = mpsc::channel::<Work>();
    thread::spawn(move || {
        let keeper = Keeper::new();
        while let Ok(work) = work.recv() {
            work(&keeper);
        }
    });
    Mutex::new(sender)
});

fn send(work: Work) {
    let _ = KEEPER.lock().unwrap_or_else(PoisonError::into_inner).send(work);
}

/// Has the keeper do something, and waits for it.
fn keep<T: Send + 'static>(work: impl FnOnce(&Keeper) -> T + Send + 'static) -> T {
    let (sender, done) = mpsc::channel();
    send(Box::new(move |keeper| {
        let _ = sender.send(work(keeper));
    }));
    done.recv().expect("a server for tests; its thread has said above why there is none")
}

impl Keeper {
    #[allow(clippy::disallowed_methods, reason = "never shipped, and a test program has no settings")]
    fn new() -> Self {
        let (server, cluster) = match std::env::var(SERVER_VARIABLE) {
            Ok(server) => (server, None),
            Err(_) => {
                let cluster = Cluster::start().unwrap_or_else(|error| panic!("{error}"));
                (cluster.url("postgres"), Some(cluster))
            }
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let client = runtime.block_on(connect(&server));
        let template = format!("template_{}", std::process::id());
        let keeper = Self { server, template, runtime, client, _cluster: cluster };
        keeper.execute(&format!("create database {}", keeper.template));
        let options = options(&keeper.url(&keeper.template));
        keeper.runtime.block_on(async {
            let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
            let store = Store::open(options, clock, entropy, Arc::new(NoObserver)).await;
            store.expect("the tables can be made").close().await;
        });
        keeper
    }

    fn execute(&self, statement: &str) {
        let done = self.runtime.block_on(self.client.batch_execute(statement));
        done.unwrap_or_else(|error| panic!("{statement}: {error:?}"));
    }

    fn url(&self, database: &str) -> String {
        let (server, _) = self.server.rsplit_once('/').expect("an address with a database");
        format!("{server}/{database}")
    }
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap_or_else(|error| {
        panic!("the server for tests cannot be reached: {error:?}");
    });
    tokio::spawn(connection);
    client
}

/// The number of rows of each table and the newest transaction among those that have written one: a new row and a new
/// version of one bring a newer transaction, and a row that goes is missed.
async fn commits(url: &str, watcher: &OnceLock<(Client, String)>) -> String {
    if watcher.get().is_none() {
        let client = connect(url).await;
        let tables = client.query(tables::POSTGRES, &[]).await.expect("the schema can be read");
        let of = |row: &Row| format!("select count(*), max(xmin::text::bigint) from {}", row.get::<_, String>(0));
        let query = tables.iter().map(of).collect::<Vec<_>>().join(" union all ");
        let _ = watcher.set((client, query));
    }
    let (client, query) = watcher.get().expect("set above");
    let rows = client.simple_query(query).await.expect("rows");
    let numbers = rows.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(format!("{:?} {:?}", row.get(0), row.get(1))),
        _ => None,
    });
    numbers.collect::<Vec<_>>().join(", ")
}

/// A server counts what a connection has read at its end at the latest.
async fn rows_read(url: &str) -> Vec<(String, usize)> {
    const OTHERS: &str = "
        select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    const QUERY: &str = "
        select relname::text, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
        from pg_stat_user_tables order by relname";
    let client = connect(url).await;
    while client.query_one(OTHERS, &[]).await.expect("a count").get::<_, i64>(0) > 0 {
        tokio::task::yield_now().await;
    }
    let rows = client.query(QUERY, &[]).await.expect("rows");
    rows.iter().map(|row| (row.get(0), usize::try_from(row.get::<_, i64>(1)).expect("a count"))).collect()
}

async fn dump(url: &str) -> String {
    let client = connect(url).await;
    let mut text = String::new();
    for table in client.query(tables::POSTGRES, &[]).await.expect("the schema can be read") {
        let table: String = table.get(0);
        text.push_str(&format!("# {table}\n"));
        // A row as a whole, which orders any table.
        let rows = client.simple_query(&format!("select {table}.* from {table} order by {table}")).await;
        for message in rows.expect("rows") {
            if let SimpleQueryMessage::Row(row) = message {
                let columns: Vec<_> = (0..row.len()).map(|column| row.get(column).unwrap_or("null")).collect();
                text.push_str(&columns.join("\t"));
                text.push('\n');
            }
        }
    }
    text
}
