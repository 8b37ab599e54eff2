//! A server that gives few connections: no kind of work keeps another one out.

use std::sync::Arc;

use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::CommandResult;
use rolo_store::{ContactList, DatabaseAddress, NewKey, NoObserver, PostgresOptions, Store};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase};
use tokio::task::JoinSet;

use crate::commands::{contact, create, named, submission, workspace};

/// A database whose server gives one user so many connections.
struct LimitedServer {
    database: TestDatabase,
    url: String,
}

impl LimitedServer {
    fn new(connections: usize) -> Self {
        let database = TestDatabase::empty();
        let role = database.name();
        database.execute(&format!(
            "create role {role} login password 'x' connection limit {connections}; grant all on schema public to {role}"
        ));
        let url = database.url_as(role, "x");
        Self { database, url }
    }

    async fn open(&self) -> Store {
        let options = PostgresOptions::serve(DatabaseAddress::parse(&self.url).expect("an address"));
        let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
        Store::open(options, clock, entropy, Arc::new(NoObserver)).await.expect("a store")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn records_lists_and_changes_are_served_at_once_over_one_connection_each() {
    const EACH: usize = 40;
    let limited = LimitedServer::new(4);
    let store = limited.open().await;
    let ws = workspace(&store, "one").id;
    let ada = contact(&store, ws, create(named("Ada"))).await;
    let mut served = JoinSet::new();
    for number in 0..EACH {
        let (reading, listing, writing) = (store.clone(), store.clone(), store.clone());
        served.spawn(async move { reading.get_contact(ws, ContactRef::id(ada.id)).await.map(|found| found.is_some()) });
        served.spawn(async move {
            listing
                .list_contacts(ws, ContactList { limit: 1, ..Default::default() })
                .await
                .map(|page| !page.items.is_empty())
        });
        served.spawn(async move {
            let answer = writing.submit(submission(ws, create(named(&format!("Ada {number}"))))).await;
            answer.map(|answer| matches!(answer, CommandResult::Done(_)))
        });
    }
    let served = served.join_all().await;
    assert_eq!(served, vec![Ok(true); 3 * EACH]);
    assert_eq!(store.unavailable(), None);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_server_gives_no_more_a_connection_goes_from_one_kind_of_work_to_another() {
    const WAITING: &str = "select count(*) from pg_locks where not granted and relation = 'contact'::regclass";
    const READS: usize = 4;
    let limited = LimitedServer::new(100);
    let store = limited.open().await;
    let ws = workspace(&store, "one").id;
    let id = contact(&store, ws, create(named("Ada"))).await.id;
    let read = move |store: Store| async move { store.get_contact(ws, ContactRef::id(id)).await };
    let (other, connection) =
        tokio_postgres::connect(&limited.database.url(), tokio_postgres::NoTls).await.expect("another connection");
    let connection = tokio::spawn(connection);
    // All that it had from the start go, and readers of single records take more. Then there are no others to be had.
    let end_all =
        format!("select pg_terminate_backend(pid) from pg_stat_activity where usename = '{}'", limited.database.name());
    other.batch_execute(&end_all).await.expect("their end");
    while store.unavailable().is_some() || read(store.clone()).await.is_err() {
        tokio::task::yield_now().await;
    }
    other.batch_execute("begin; lock table contact in access exclusive mode").await.expect("a lock");
    let mut reads = JoinSet::new();
    for _ in 0..READS {
        reads.spawn(read(store.clone()));
    }
    while other.query_one(WAITING, &[]).await.expect("a look").get::<_, i64>(0) < READS as i64 {
        tokio::task::yield_now().await;
    }
    limited.database.execute(&format!("alter role {} connection limit 1", limited.database.name()));
    other.batch_execute("rollback").await.expect("the lock is gone");
    assert!(reads.join_all().await.into_iter().all(|found| found.is_ok_and(|found| found.is_some())));
    for number in 0..3 {
        contact(&store, ws, create(named(&format!("Bea {number}")))).await;
        let page = store.list_contacts(ws, ContactList { limit: 10, ..Default::default() }).await.expect("a list");
        assert_eq!(page.items.len(), number + 2);
        assert!(read(store.clone()).await.expect("a read").is_some());
    }
    store.close().await;
    drop(other);
    connection.await.expect("it ends").expect("in good order");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_that_hang_leave_a_connection_for_each_other_kind_of_work() {
    const WAITING: &str = "select count(*) from pg_locks where not granted and relation = 'change'::regclass";
    // One for each kind of work, and two that all want to have.
    const CONNECTIONS: usize = 6;
    const READS: usize = 200;
    let limited = LimitedServer::new(100);
    let store = limited.open().await;
    let ws = workspace(&store, "one").id;
    let ada = contact(&store, ws, create(named("Ada"))).await;
    let (other, connection) =
        tokio_postgres::connect(&limited.database.url(), tokio_postgres::NoTls).await.expect("another connection");
    let connection = tokio::spawn(connection);
    let role = limited.database.name();
    // Until those are gone over which it was opened.
    let open = format!("select count(*) from pg_stat_activity where usename = '{role}'");
    while other.query_one(&open, &[]).await.expect("a look").get::<_, i64>(0) > 4 {
        tokio::task::yield_now().await;
    }
    limited.database.execute(&format!("alter role {role} connection limit {CONNECTIONS}"));
    other.batch_execute("begin; lock table change in access exclusive mode").await.expect("a lock");
    let mut lists = JoinSet::new();
    for _ in 0..2 * CONNECTIONS {
        let store = store.clone();
        lists.spawn(async move { store.log(ws, 0, 1).await.is_ok() });
    }
    let hanging = async || other.query_one(WAITING, &[]).await.expect("a look").get::<_, i64>(0) as usize;
    while hanging().await < CONNECTIONS - 3 {
        tokio::task::yield_now().await;
    }
    for _ in 0..READS {
        assert!(store.get_contact(ws, ContactRef::id(ada.id)).await.expect("a read").is_some());
    }
    let scopes = Scopes::of(&[Scope::ContactsRead]);
    let key = NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
    store.create_key("one", key).await.expect("a key");
    assert_eq!(hanging().await, CONNECTIONS - 3);
    assert_eq!(store.unavailable(), None);
    other.batch_execute("rollback").await.expect("the lock is gone");
    assert_eq!(lists.join_all().await, vec![true; 2 * CONNECTIONS]);
    store.close().await;
    drop(other);
    connection.await.expect("it ends").expect("in good order");
}
