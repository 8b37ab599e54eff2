//! Databases of PostgreSQL, one for each test, on a server that serves all of them.
//!
//! `cargo xtask test` starts one server for all test programs and says where it is; a test program that is run by itself
//! starts one for itself. Either way it is a server made for tests, and is gone afterwards.

use std::panic;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, mpsc};
use std::thread;

use rolo_driver::tables;
use rolo_postgres_servers::Cluster;
use rolo_store::{DatabaseAddress, NoObserver, PostgresOptions, Store};
use tokio::runtime::Runtime;
use tokio::sync::Mutex;
use tokio_postgres::{Client, SimpleQueryMessage, Statement};

use crate::session::{connect, execute};
use crate::{SeededEntropy, TestClock, citus};

/// The variable by which `cargo xtask test` says where its server is: the address of its database `postgres`.
const SERVER_VARIABLE: &str = "ROLO_TEST_POSTGRES";

/// The variable by which `cargo xtask prove` has all tables stand in parts, as on Citus.
const PARTS_VARIABLE: &str = "ROLO_TEST_PARTS";

/// The variable by which `cargo xtask citus` says that its server is the coordinator of a real Citus.
const CITUS_VARIABLE: &str = "ROLO_TEST_CITUS";

/// Connections of a test's store for reading, for lists and for writing.
const CONNECTION_COUNT: usize = 2;

/// The first version of PostgreSQL that copies a database in one of two ways.
const VERSION_WITH_STRATEGIES: i32 = 150_000;

/// A database with Rolo's tables and nothing in them. It goes with its owner.
pub struct TestDatabase {
    name: String,
    looker: Arc<Looker>,
}

impl TestDatabase {
    /// Makes one.
    pub fn new() -> Self {
        let name = unused_name();
        if KEEPER.is_citus {
            let made = name.clone();
            keep(async move { citus::make(&KEEPER.server, &made).await });
            return Self { name, looker: Arc::default() };
        }
        let copy = &KEEPER.copy;
        Self::made_by(name.clone(), format!("create database {name} {copy}"))
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
        keep(async move { execute(&KEEPER.maker, &statement).await });
        Self { name, looker: Arc::default() }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its address for the server's superuser, password included.
    pub fn url(&self) -> String {
        KEEPER.url(&self.name)
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
        keep(async move { execute(&connect(&url).await, &statements).await });
    }

    /// Has it look as if Citus were installed, without a worker and with nothing distributed.
    pub fn stub_citus(&self) {
        self.execute(citus::CITUS);
    }

    /// The same with every table but `meta` in four parts by workspace, as if they stood on workers. A transaction of Rolo that writes
    /// in two of them fails.
    pub fn put_in_parts(&self) {
        self.execute(&citus::in_parts());
    }

    /// Adds a worker that answers what it is asked by this text; none carries it out.
    pub fn stub_worker(&self, name: &str, answers: bool, text: Option<&str>) {
        let text = text.map_or("null".into(), |text| format!("'{text}'"));
        self.execute(&format!("insert into pg_catalog.stub_worker values ('{name}', 5432, {answers}, {text})"));
    }

    /// For each table, how many rows have been read by those whose connections are gone; waits until all are gone.
    ///
    /// Entries of an index that lead to no live row are not counted: how many there are depends on when the server last had
    /// the time to remove them.
    pub fn rows_read(&self) -> Vec<(String, usize)> {
        let (url, looker) = (self.url(), self.looker.clone());
        keep(async move {
            *looker.lock().await = None;
            rows_read(&url).await
        })
    }

    /// A text that each commit of something changes.
    pub fn commits(&self) -> String {
        let (url, looker) = (self.url(), self.looker.clone());
        keep(async move { commits(look(&url, &mut *looker.lock().await).await).await })
    }

    /// All rows of all tables as text, in a fixed order.
    pub fn dump(&self) -> String {
        let (url, looker) = (self.url(), self.looker.clone());
        keep(async move { dump(look(&url, &mut *looker.lock().await).await).await })
    }
}

impl Default for TestDatabase {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if KEEPER.is_citus {
            let name = self.name.clone();
            // It is somebody's own cluster, on which nothing may stay; the test program may be at its end.
            return keep(async move { citus::remove(&KEEPER.server, &name).await });
        }
        let statement = format!("drop database {} with (force)", self.name);
        KEEPER.runtime.spawn(async move { execute(&KEEPER.remover, &statement).await });
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

/// Makes, looks at and removes databases, on a runtime of its own: tests come and go with theirs.
struct Keeper {
    /// The address of the database `postgres`.
    server: String,
    /// Whether the server is the coordinator of a real Citus, on which a database cannot be copied.
    is_citus: bool,
    /// What makes a new database a copy of the one that has the tables.
    copy: String,
    runtime: Runtime,
    maker: Client,
    /// Another one, as a removal waits for the server's disk and nobody waits for a removal.
    remover: Client,
    /// `None` when somebody else has made the server.
    _cluster: Option<Cluster>,
}

/// Made on a thread of its own, since a test may be inside a runtime already.
static KEEPER: LazyLock<Keeper> =
    LazyLock::new(|| thread::spawn(Keeper::new).join().expect("a server for tests; its thread has said above why not"));

/// Has the keeper do something, and waits for it. If that panics, its caller does.
fn keep<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    let (sender, done) = mpsc::channel();
    KEEPER.runtime.spawn(async move {
        let _ = sender.send(tokio::spawn(work).await);
    });
    match done.recv().expect("the keeper's runtime outlives every test") {
        Ok(result) => result,
        Err(error) => panic::resume_unwind(error.into_panic()),
    }
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
        let (maker, remover) = runtime.block_on(async { (connect(&server).await, connect(&server).await) });
        let template = format!("template_{}", std::process::id());
        let version = runtime.block_on(maker.query_one("select current_setting('server_version_num')::int", &[]));
        // Older servers copy files anyway, and do not know the word.
        let is_file_copy = version.expect("a version").get::<_, i32>(0) < VERSION_WITH_STRATEGIES;
        let copy = format!("template {template}{}", if is_file_copy { "" } else { " strategy file_copy" });
        let is_citus = std::env::var_os(CITUS_VARIABLE).is_some();
        let keeper = Self { server, is_citus, copy, runtime, maker, remover, _cluster: cluster };
        if is_citus {
            return keeper;
        }
        let options = options(&keeper.url(&template));
        keeper.runtime.block_on(async {
            execute(&keeper.maker, &format!("create database {template}")).await;
            let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
            let store = Store::open(options, clock, entropy, Arc::new(NoObserver)).await;
            store.expect("the tables can be made").close().await;
            if std::env::var_os(PARTS_VARIABLE).is_some() {
                execute(&connect(&keeper.url(&template)).await, &citus::in_parts()).await;
            }
        });
        keeper
    }

    fn url(&self, database: &str) -> String {
        citus::Address::of(&self.server).of_database(database)
    }
}

/// A connection that looks at a database again and again, and its question for the tables.
type Looker = Mutex<Option<(Client, Statement)>>;

/// The connection, and the tables as they are now.
async fn look<'a>(url: &str, looker: &'a mut Option<(Client, Statement)>) -> (&'a Client, Vec<String>) {
    if looker.is_none() {
        let client = connect(url).await;
        let statement = client.prepare(tables::POSTGRES).await.expect("the schema can be read");
        *looker = Some((client, statement));
    }
    let (client, statement) = looker.as_ref().expect("set above");
    let tables = client.query(statement, &[]).await.expect("the schema can be read");
    (client, tables.iter().map(|row| row.get(0)).collect())
}

/// The number of rows of each table and the newest transaction among those that have written one: a new row and a new
/// version of one bring a newer transaction, and a row that goes is missed.
async fn commits((client, tables): (&Client, Vec<String>)) -> String {
    let select = |table: &String| format!("select count(*), max(xmin::text::bigint) from {table}");
    let query = tables.iter().map(select).collect::<Vec<_>>().join(" union all ");
    let rows = client.simple_query(&query).await.expect("rows");
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

async fn dump((client, tables): (&Client, Vec<String>)) -> String {
    // A row as a whole, which orders any table.
    let select = |table: &String| format!("select {table}.* from {table} order by {table}");
    let messages = client.simple_query(&tables.iter().map(select).collect::<Vec<_>>().join("; ")).await.expect("rows");
    let mut text = String::new();
    let results = messages.split_inclusive(|message| matches!(message, SimpleQueryMessage::CommandComplete(_)));
    for (table, messages) in tables.iter().zip(results) {
        text.push_str(&format!("# {table}\n"));
        for message in messages {
            if let SimpleQueryMessage::Row(row) = message {
                let columns: Vec<_> = (0..row.len()).map(|column| row.get(column).unwrap_or("null")).collect();
                text.push_str(&columns.join("\t"));
                text.push('\n');
            }
        }
    }
    text
}
