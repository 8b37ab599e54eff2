//! Citus, as far as PostgreSQL with a stand-in for it shows: what is asked of its workers, and what must be distributed.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::change::command::ContactRef;
use rolo_core::{ContactId, WorkspaceId};
use rolo_store::{Access, ContactList, NoObserver, OpenError, PostgresOptions, Report, Store, StoreError};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase};
use tokio_postgres::NoTls;

use crate::commands::{contact, create, describe, named, submission, update, with_emails, workspace};

/// The script that the documentation has its reader run.
const SCRIPT: &str = include_str!("../../../../docs/scale/citus.sql");

/// Has the script distribute all tables. What it sets for the role holds in this database alone, as others share the server.
fn distribute(database: &TestDatabase) {
    const OF_ROLE: &str = "alter role current_user set";
    assert!(SCRIPT.contains(OF_ROLE));
    let here = format!("alter role current_user in database {} set", database.name());
    database.execute(&format!("begin; {}; commit", SCRIPT.replace(OF_ROLE, &here)));
}

/// How long a test waits for what must come.
const SECONDS_MAX: u64 = 300;

const SOUND: &str = "fsync=on full_page_writes=on synchronous_commit=on lock_timeout=5s";

async fn open(options: PostgresOptions) -> Result<Store, OpenError> {
    open_at(options, Arc::default()).await
}

async fn open_at(options: PostgresOptions, clock: Arc<TestClock>) -> Result<Store, OpenError> {
    Store::open(options, clock, Arc::new(SeededEntropy::default()), Arc::new(NoObserver)).await
}

/// Why no server may be started.
async fn refusal(database: &TestDatabase) -> String {
    match open(database.options()).await {
        Ok(_) => panic!("the store was opened"),
        Err(error) => {
            assert!(matches!(error, OpenError::Unsafe(_)), "{error}");
            error.to_string()
        }
    }
}

/// What the doctor is told: what is wrong with each worker, and which tables are not distributed.
async fn report(database: &TestDatabase) -> (Vec<Option<String>>, Vec<String>) {
    let store =
        open(PostgresOptions { access: Access::Manage, ..database.options() }).await.expect("it can be managed");
    let Ok(Report::Postgres(report)) = store.report().await else { panic!("no report") };
    store.close().await;
    (report.workers.into_iter().map(|worker| worker.fault).collect(), report.undistributed)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_is_refused_until_the_script_has_distributed_all_tables() {
    let database = TestDatabase::new();
    database.stub_citus();
    let sentence = refusal(&database).await;
    assert!(sentence.contains("does not distribute workspace, api_key, contact"), "{sentence}");
    assert!(sentence.contains("docs/scale/citus.sql"), "{sentence}");
    distribute(&database);
    assert_eq!(report(&database).await, (vec![], vec![]));
    open(database.options()).await.expect("it opens").close().await;
    database.execute("delete from pg_dist_partition where logicalrelid = 'tombstone'::regclass");
    assert!(refusal(&database).await.contains("does not distribute tombstone:"));
    assert_eq!(report(&database).await, (vec![], vec!["tombstone".to_owned()]));
    // A table that is copied to all workers is not distributed.
    database.execute("insert into pg_dist_partition values ('tombstone', null, 'n')");
    assert!(refusal(&database).await.contains("does not distribute tombstone:"));
    database.execute("delete from pg_dist_partition where logicalrelid = 'tombstone'::regclass");
    // The one table that may stand on the coordinator alone.
    database.execute("update pg_dist_partition set logicalrelid = 'tombstone', partmethod = 'h' where logicalrelid = 'meta'::regclass");
    open(database.options()).await.expect("it opens").close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_worker_is_asked_and_refused_as_a_single_server_is() {
    let database = TestDatabase::new();
    database.stub_citus();
    distribute(&database);
    database.stub_worker("one.example", true, Some(SOUND));
    open(database.options()).await.expect("it opens").close().await;
    for (from, to) in [
        ("fsync=on", "fsync=off"),
        ("full_page_writes=on", "full_page_writes=off"),
        ("synchronous_commit=on", "synchronous_commit=off"),
        ("lock_timeout=5s", "lock_timeout=0"),
    ] {
        database.stub_worker("two.example", true, Some(&SOUND.replace(from, to)));
        let sentence = refusal(&database).await;
        let wanted = format!("the worker two.example:5432: {} is", to.split('=').next().expect("a name"));
        assert!(sentence.contains(&wanted), "{sentence}");
        let (workers, _) = report(&database).await;
        assert!(matches!(&workers[..], [None, Some(fault)] if fault.contains(" is ")), "{workers:?}");
        database.execute("delete from pg_catalog.stub_worker where nodename = 'two.example'");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_away_keeps_nobody_from_serving_the_workspaces_of_the_others() {
    let database = TestDatabase::new();
    database.stub_citus();
    distribute(&database);
    database.stub_worker("one.example", true, Some(SOUND));
    database.stub_worker("two.example", false, Some("connection refused"));
    let store = open(database.options()).await.expect("it opens");
    assert_eq!(store.unavailable_workers(), ["two.example:5432"]);
    store.close().await;
    let (workers, _) = report(&database).await;
    assert!(matches!(&workers[..], [None, Some(fault)] if fault.ends_with("connection refused")), "{workers:?}");
    // The coordinator waits for one that is frozen; nobody waits for the coordinator.
    database.stub_worker("frozen.example", true, Some(SOUND));
    open(database.options()).await.expect("it opens").close().await;
    let (workers, _) = report(&database).await;
    assert!(matches!(&workers[..], [Some(fault)] if fault.ends_with("nothing within 5 s")), "{workers:?}");
}

/// It is carried out here by the server itself, which is set as a test's is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_workers_are_asked_is_a_statement_that_answers_by_one_text() {
    let database = TestDatabase::new();
    database.stub_citus();
    distribute(&database);
    database.stub_worker("one.example", true, None);
    let store = open(database.options()).await.expect("it opens");
    let Ok(Report::Postgres(report)) = store.report().await else { panic!("no report") };
    store.close().await;
    let [worker] = &report.workers[..] else { panic!("{report:?}") };
    assert_eq!((&*worker.name, worker.settings.as_deref()), ("one.example:5432", Some(SOUND)));
}

/// Here one workspace's commit takes longer than anybody waits, and a lock on `meta` stands for its copy on that worker.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_does_not_answer_a_commit_keeps_nobody_from_writing_to_the_others() {
    let database = TestDatabase::new();
    database.stub_citus();
    distribute(&database);
    let store = open(database.options()).await.expect("it opens");
    let (frozen, other) = (workspace(&store, "frozen").id, workspace(&store, "other").id);
    database.execute(&format!(
        "create function stall() returns trigger language plpgsql as $$ begin
            if new.workspace_id = {frozen} then perform pg_sleep(600); end if;
            return null;
        end $$;
        create constraint trigger stall after insert on change deferrable initially deferred
            for each row execute function stall()",
        frozen = frozen.0
    ));
    let (client, connection) = tokio_postgres::connect(&database.url(), NoTls).await.expect("a session");
    tokio::spawn(connection);
    client.batch_execute("begin; update meta set value = value").await.expect("locked");
    let unknown = store.submit(submission(frozen, create(named("Ada")))).await;
    assert!(matches!(unknown, Err(StoreError::Unknown(_))), "{unknown:?}");
    // Refused until a commit of the coordinator's own has shown that it is not the whole database.
    let writing = async {
        loop {
            match store.submit(submission(other, create(named("Grace")))).await {
                Ok(_) => return,
                Err(error) => assert!(matches!(error, StoreError::Busy(_)), "{error:?}"),
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(SECONDS_MAX), writing).await.expect("the other workspace goes on");
    assert_eq!(store.unavailable(), None);
    client.batch_execute("rollback").await.expect("unlocked");
    store.close().await;
}

fn first_page() -> ContactList {
    ContactList { limit: 10, ..Default::default() }
}

/// A worker that is frozen is a part of the tables that is locked.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_frozen_worker_holds_its_share_of_the_connections_and_others_are_served_meanwhile() {
    const PART: &str = "select right(tableoid::regclass::text, 1) from workspace where id = $1";
    let database = TestDatabase::new();
    database.put_in_parts();
    let store = open(database.options()).await.expect("it opens");
    let (client, connection) = tokio_postgres::connect(&database.url(), NoTls).await.expect("a session");
    tokio::spawn(connection);
    // Two workspaces on two workers whose rows stand in two parts.
    let mut found: Vec<(WorkspaceId, String, ContactId)> = Vec::new();
    while found.len() < 2 {
        let ws = workspace(&store, &format!("number {}", store.list_workspaces().await.expect("a list").len())).id;
        let part: String = client.query_one(PART, &[&ws.0]).await.expect("a row").get(0);
        if found.iter().all(|(other, at, _)| other.0 % 4 != ws.0 % 4 && *at != part) {
            found.push((ws, part, contact(&store, ws, create(named("Ada"))).await.id));
        }
    }
    let [(frozen, part, ada), (other, _, grace)] = &found[..] else { panic!("two workspaces") };
    let (frozen, ada, other, grace) = (*frozen, *ada, *other, *grace);
    client
        .batch_execute(&format!("begin; lock table parts.contact_{part} in access exclusive mode"))
        .await
        .expect("locked");
    // More of each kind than there are connections.
    let reads = (0..6).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.get_contact(frozen, ContactRef::id(ada)).await.map(drop) })
    });
    let lists = (0..6).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.list_contacts(frozen, first_page()).await.map(drop) })
    });
    let mut asked: Vec<_> = reads.chain(lists).collect();
    let mut refused = 0;
    while refused < 10 {
        let (result, _, rest) = futures_util::future::select_all(asked).await;
        let result = result.expect("it ends");
        let says = format!("the worker worker-{}.example:5432 does not answer", frozen.0 % 4);
        assert!(matches!(&result, Err(StoreError::Busy(reason)) if reason.contains(&says)), "{result:?}");
        (refused, asked) = (refused + 1, rest);
    }
    let writing = {
        let store = store.clone();
        tokio::spawn(async move { store.submit(submission(frozen, create(named("Ada")))).await })
    };
    assert!(store.get_contact(other, ContactRef::id(grace)).await.expect("a read").is_some());
    assert_eq!(store.list_contacts(other, first_page()).await.expect("a list").items.len(), 1);
    contact(&store, other, create(named("Grace"))).await;
    assert_eq!(store.unavailable(), None, "the database is sound");
    client.batch_execute("commit").await.expect("unlocked");
    for answer in asked {
        let answer = answer.await.expect("it ends");
        assert!(matches!(answer, Ok(()) | Err(StoreError::Busy(_))), "{answer:?}");
    }
    assert!(matches!(writing.await.expect("it ends"), Ok(_) | Err(StoreError::Busy(_))));
    assert!(store.get_contact(frozen, ContactRef::id(ada)).await.expect("a read").is_some());
    store.close().await;
}

/// The stand-in with which `cargo xtask prove --only parts` runs all tests.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_tables_stand_in_parts_a_batch_writes_in_one_and_what_writes_in_two_fails() {
    let database = TestDatabase::new();
    database.put_in_parts();
    let store = open(database.options()).await.expect("it opens");
    for name in ["one", "two", "three", "four"] {
        let ws = workspace(&store, name).id;
        let ada = contact(&store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
        contact(&store, ws, update(&ada, describe("changed"))).await;
    }
    store.close().await;
    let session = |application: &str| {
        let url = format!("{}?application_name={application}", database.url());
        async move {
            let (client, connection) = tokio_postgres::connect(&url, NoTls).await.expect("a session");
            tokio::spawn(connection);
            client
        }
    };
    const WIDE: &str = "update contact set revision = revision + 1";
    let refused = session("rolo").await.batch_execute(WIDE).await.expect_err("refused");
    let refused = refused.as_db_error().expect("the server refuses it").message();
    assert!(refused.starts_with("a transaction writes in part") && refused.ends_with(WIDE), "{refused}");
    session("test").await.batch_execute(WIDE).await.expect("what is not Rolo's may");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_that_makes_a_table_distributes_it_where_the_others_are() {
    const OF_STEP_SIX: &str = "
        drop table tombstone;
        delete from pg_dist_partition where logicalrelid::oid not in (select oid from pg_class);
        update meta set value = int8send(5) where key = 'schema'";
    let database = TestDatabase::new();
    database.stub_citus();
    distribute(&database);
    database.execute(OF_STEP_SIX);
    open(database.options()).await.expect("it opens").close().await;
    // Where nothing was distributed, the step leaves that to the operator.
    let database = TestDatabase::new();
    database.stub_citus();
    database.execute(OF_STEP_SIX);
    assert!(refusal(&database).await.contains("workspace, api_key"));
    assert!(report(&database).await.1.contains(&"tombstone".to_owned()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tables_are_made_by_the_coordinator_and_by_no_worker() {
    let database = TestDatabase::new();
    database.stub_citus();
    distribute(&database);
    database.execute("update pg_dist_local_group set groupid = 3");
    open(database.options()).await.expect("a worker that has the tables can serve").close().await;
    database.execute("update meta set value = int8send(5) where key = 'schema'");
    let before = database.dump();
    let error = open(database.options()).await.err().expect("refused").to_string();
    assert!(error.contains("leads to a worker of Citus"), "{error}");
    assert_eq!(database.dump(), before);
}

/// One that is not to be used, and one that does not answer: each costs its own workspaces their answers, and says which it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_fell_silent_is_left_alone_but_for_trials_until_it_answers() {
    let database = TestDatabase::new();
    database.put_in_parts();
    let clock = Arc::<TestClock>::default();
    let store = open_at(database.options(), clock.clone()).await.expect("it opens");
    let ws = workspace(&store, "one").id;
    let ada = contact(&store, ws, create(named("Ada"))).await;
    let name = format!("worker-{}.example:5432", ws.0 % 4);
    // What Citus answers when a worker is lost, to whoever asks for this contact.
    database.execute(&format!(
        "create table parts.fault (is_on boolean); insert into parts.fault values (true);
         grant select on parts.fault to public;
         create function parts.fail() returns boolean language plpgsql stable as $$ begin
             if (select is_on from parts.fault) then
                 raise exception using errcode = '08006', message = 'connection to the remote node rolo@worker.example:5432 failed';
             end if;
             return true;
         end $$;
         alter table contact rename to all_contacts;
         create view contact as select * from all_contacts where workspace_id <> {} or parts.fail()",
        ws.0
    ));
    let ask = || store.get_contact(ws, ContactRef::id(ada.id));
    let first = ask().await.expect_err("refused");
    assert!(matches!(&first, StoreError::Busy(reason) if reason.contains("remote node")), "{first:?}");
    assert_eq!((store.unavailable(), store.unavailable_workers()), (None, vec![name.clone()]));
    // At once, without a look at the worker.
    let refused = ask().await.expect_err("refused");
    let says = format!("the worker {name} cannot be used: connection to the remote node");
    assert!(matches!(&refused, StoreError::Busy(reason) if reason.starts_with(&says)), "{refused:?}");
    database.execute("update parts.fault set is_on = false");
    let back = async {
        while ask().await.is_err() {
            clock.advance(Duration::from_secs(1));
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(SECONDS_MAX), back).await.expect("it is tried again");
    assert_eq!(store.unavailable_workers(), [""; 0]);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_back_is_asked_how_it_is_set_before_it_is_believed() {
    let database = TestDatabase::new();
    database.put_in_parts();
    let store = open(database.options()).await.expect("it opens");
    let ws = workspace(&store, "one").id;
    let host = format!("worker-{}.example", ws.0 % 4);
    store.close().await;
    database.stub_worker(&host, false, Some("connection refused"));
    let clock = Arc::<TestClock>::default();
    let store = open_at(database.options(), clock.clone()).await.expect("it opens");
    assert_eq!(store.unavailable_workers(), [format!("{host}:5432")]);
    database.execute(&format!(
        "update stub_worker set success = true, result = '{}'",
        SOUND.replace("fsync=on", "fsync=off")
    ));
    // It answers a trial, is asked, and is not to be used.
    let unsafe_now = async {
        loop {
            match store.submit(submission(ws, create(named("Ada")))).await {
                Err(StoreError::Busy(reason)) if reason.contains("is not to be used: fsync is off") => return,
                _ => clock.advance(Duration::from_secs(1)),
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(SECONDS_MAX), unsafe_now).await.expect("it is asked");
    assert_eq!((store.unavailable(), store.unavailable_workers()), (None, vec![format!("{host}:5432")]));
    store.close().await;
}
