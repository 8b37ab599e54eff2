//! What other sessions do to a batch: deadlocks, conflicts and locks. It is tried again inside, up to a bound.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use rolo_core::WorkspaceId;
use rolo_core::change::command::ContactRef;
use rolo_store::{NoObserver, Store, StoreError};
use rolo_testkit::{Backend, SeededEntropy, TestClock, TestDatabase, TestStore};
use tokio::time::Instant;
use tokio_postgres::{Client, NoTls};

use crate::commands::{contact, create, describe, named, submission, update, workspace};

/// How long a test waits for what must come.
const SECONDS_MAX: u64 = 60;

async fn open(database: &TestDatabase) -> (Store, WorkspaceId) {
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let store = Store::open(database.options(), clock, entropy, Arc::new(NoObserver)).await.expect("a store");
    let workspace = workspace(&store, "one").id;
    (store, workspace)
}

/// A session beside the store's.
async fn session(database: &TestDatabase) -> Client {
    let (client, connection) = tokio_postgres::connect(&database.url(), NoTls).await.expect("a session");
    tokio::spawn(connection);
    client
}

/// Waits until somebody waits for a lock.
async fn somebody_waits(client: &Client) {
    const WAITING: &str = "
        select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    let waiting = async { while client.query_one(WAITING, &[]).await.expect("a count").get::<_, i64>(0) == 0 {} };
    tokio::time::timeout(Duration::from_secs(SECONDS_MAX), waiting).await.expect("somebody waits for a lock");
}

/// Has each of the first `count` entries of the log fail with this code.
fn fail(database: &TestDatabase, code: &str, count: u32) {
    fail_with(database, (code, "on purpose"), count, "trigger fail before insert on change");
}

/// Has them fail with these words, at the moment that the trigger names.
fn fail_with(database: &TestDatabase, (code, words): (&str, &str), count: u32, trigger: &str) {
    database.execute(&format!(
        "create sequence failures;
         create function fail() returns trigger language plpgsql as $$ begin
             if nextval('failures') <= {count} then raise exception '{words}' using errcode = '{code}'; end if;
             return new;
         end $$;
         create {trigger} for each row execute function fail()"
    ));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_is_tried_again_inside() {
    let database = TestDatabase::new();
    let (store, ws) = open(&database).await;
    let ada = contact(&store, ws, create(named("Ada"))).await;
    let (other, watcher) = (session(&database).await, session(&database).await);
    // The other one is patient, so it is the store's transaction that the server ends.
    other.batch_execute("set deadlock_timeout = '1min'; begin; select from contact for update").await.expect("locked");
    let changing = {
        let (store, ada) = (store.clone(), ada.clone());
        tokio::spawn(async move { contact(&store, ws, update(&ada, describe("changed"))).await })
    };
    somebody_waits(&watcher).await;
    other.batch_execute("select from workspace for update").await.expect("the other one gets what it waits for");
    other.batch_execute("commit").await.expect("committed");
    let changed = changing.await.expect("changed");
    assert_eq!((changed.revision, changed.body.description.as_deref()), (ada.revision + 1, Some("changed")));
    assert_eq!(store.log(ws, 0, 100).await.expect("the log").len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conflict_is_tried_again_inside_but_not_for_ever() {
    for code in ["40001", "40P01"] {
        let database = TestDatabase::new();
        let (store, ws) = open(&database).await;
        fail(&database, code, 4);
        let ada = contact(&store, ws, create(named("Ada"))).await;
        let log = store.log(ws, 0, 100).await.expect("the log");
        assert_eq!(log.iter().map(|change| change.position).collect::<Vec<_>>(), [1], "{code}");
        database.execute("alter sequence failures restart; drop trigger fail on change; drop function fail");
        database.execute("drop sequence failures");
        fail(&database, code, 1_000);
        let refused = store.submit(submission(ws, update(&ada, describe("changed")))).await;
        assert!(matches!(&refused, Err(StoreError::Busy(reason)) if reason.contains(code)), "{refused:?}");
        assert_eq!(store.get_contact(ws, ContactRef::id(ada.id)).await.expect("a read"), Some(ada.clone()));
        assert_eq!(store.unavailable(), None, "the database is sound");
        database.execute("drop trigger fail on change");
        let changed = contact(&store, ws, update(&ada, describe("changed"))).await;
        assert_eq!(changed.position, 2, "no position is lost");
    }
}

/// What Citus answers when it loses a worker, which is a server behind the one that answers.
const OF_A_LOST_WORKER: [(&str, &str); 3] = [
    ("XX000", "could not commit transaction for shard 102008 on at least one active node"),
    ("08006", "connection to the remote node rolo@worker.example:5432 failed"),
    ("57P01", "terminating connection due to administrator command"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_lost_before_the_commit_is_tried_again_with_another_connection() {
    for answer in OF_A_LOST_WORKER {
        let database = TestDatabase::new();
        let (store, ws) = open(&database).await;
        let ada = contact(&store, ws, create(named("Ada"))).await;
        fail_with(&database, answer, 2, "trigger fail before insert on change");
        let changed = contact(&store, ws, update(&ada, describe("changed"))).await;
        assert_eq!(changed.position, 2, "{answer:?}");
        assert_eq!(store.unavailable(), None, "{answer:?}");
        // For longer than a batch is tried.
        database.execute("alter sequence failures minvalue -100 restart with -100");
        let refused = store.submit(submission(ws, update(&ada, describe("again")))).await;
        assert!(matches!(&refused, Err(StoreError::Busy(reason)) if reason.contains(answer.1)), "{refused:?}");
        assert_eq!(store.unavailable(), None, "the other workspaces go on: {answer:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mistake_of_the_servers_own_is_not_tried_again_and_is_told() {
    let database = TestDatabase::new();
    let (store, ws) = open(&database).await;
    let ada = contact(&store, ws, create(named("Ada"))).await;
    let mistake = ("XX000", "cache lookup failed for relation 16384");
    fail_with(&database, mistake, 2, "trigger fail before insert on change");
    let failed = store.submit(submission(ws, update(&ada, describe("changed")))).await;
    assert!(matches!(&failed, Err(StoreError::Internal(reason)) if reason.contains(mistake.1)), "{failed:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_lost_during_the_commit_leaves_it_unknown_and_not_tried_again() {
    const AT_COMMIT: &str = "constraint trigger fail after insert on change deferrable initially deferred";
    for answer in OF_A_LOST_WORKER {
        let database = TestDatabase::new();
        let (store, ws) = open(&database).await;
        let ada = contact(&store, ws, create(named("Ada"))).await;
        fail_with(&database, answer, 1, AT_COMMIT);
        let unknown = store.submit(submission(ws, update(&ada, describe("changed")))).await;
        assert!(matches!(&unknown, Err(StoreError::Unknown(reason)) if reason.contains(answer.1)), "{unknown:?}");
        let tried = session(&database).await.query_one("select last_value from failures", &[]).await.expect("a row");
        assert_eq!(tried.get::<_, i64>(0), 1, "a second time could be a second change: {answer:?}");
        assert_eq!(store.unavailable(), None, "the other workspaces go on: {answer:?}");
        contact(&store, ws, update(&ada, describe("changed"))).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_all_connections_are_in_use_a_reading_is_refused_after_a_while_and_comes_back_by_itself() {
    let database = TestDatabase::new();
    let (store, ws) = open(&database).await;
    let ada = contact(&store, ws, create(named("Ada"))).await;
    let other = session(&database).await;
    other.batch_execute("begin; lock table contact in access exclusive mode").await.expect("locked");
    // More than the pool has connections; those that get one wait for the lock.
    let reads = (0..12).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.get_contact(ws, ContactRef::id(ada.id)).await })
    });
    let mut reads: Vec<_> = reads.collect();
    let started = Instant::now();
    let mut refused = 0;
    while refused < 10 {
        let (result, _, rest) = futures_util::future::select_all(reads).await;
        let result = result.expect("a read ends");
        assert!(matches!(&result, Err(StoreError::Busy(reason)) if reason.contains("in use")), "{result:?}");
        (refused, reads) = (refused + 1, rest);
    }
    assert!(started.elapsed() < Duration::from_secs(15), "{:?}", started.elapsed());
    assert_eq!(store.unavailable(), None, "a busy database is not a broken one");
    other.batch_execute("commit").await.expect("unlocked");
    for read in join_all(reads).await {
        assert!(read.expect("a read ends").expect("a read").is_some());
    }
    assert!(store.get_contact(ws, ContactRef::id(ada.id)).await.expect("a read").is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_that_are_ended_under_load_leave_no_trace_but_a_refusal() {
    let test = TestStore::open(Backend::Postgres);
    let ws = workspace(&test.store, "one").id;
    let ada = contact(&test.store, ws, create(named("Ada"))).await;
    let mut changed = 0;
    for round in 0..20 {
        let text = |number: usize| describe(&format!("{round} {number}"));
        let changes = (0..20).map(|number| test.store.submit(submission(ws, update(&ada, text(number)))));
        let end_all = async {
            test.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()",
            );
        };
        let (answers, ()) = futures_util::join!(join_all(changes), end_all);
        for answer in answers {
            match answer {
                Ok(_) => changed += 1,
                Err(StoreError::Busy(_)) => {}
                Err(error) => assert!(matches!(error, StoreError::Unknown(_)), "{error:?}"),
            }
        }
        let read = test.store.get_contact(ws, ContactRef::id(ada.id)).await;
        assert!(matches!(read, Ok(Some(_)) | Err(StoreError::Busy(_))), "{read:?}");
    }
    assert!(changed > 0);
    let log = test.store.log(ws, 0, 1_000).await.expect("the log");
    assert!(log.len() > changed, "{changed} were acknowledged, and the log has {}", log.len());
    assert_eq!(
        log.iter().map(|change| change.position).collect::<Vec<_>>(),
        (1..=log.len() as u64).collect::<Vec<_>>()
    );
}
