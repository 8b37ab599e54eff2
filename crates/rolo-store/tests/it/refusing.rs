//! Servers and databases to which contacts must not be entrusted. Each is refused with a sentence.

use std::sync::Arc;

use rolo_postgres_servers::Cluster;
use rolo_store::{Access, DatabaseAddress, NoObserver, OpenError, PostgresOptions, Store};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase};

async fn open(options: PostgresOptions) -> Result<Store, OpenError> {
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    Store::open(options, clock, entropy, Arc::new(NoObserver)).await
}

fn at(url: &str) -> PostgresOptions {
    PostgresOptions { wait_seconds_max: 2, ..PostgresOptions::serve(DatabaseAddress::parse(url).expect("an address")) }
}

/// Why a store cannot be opened.
async fn refusal(options: PostgresOptions) -> OpenError {
    match open(options).await {
        Ok(_) => panic!("the store was opened"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn a_server_that_does_not_flush_is_refused() {
    for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
        let cluster = Cluster::start_with(&[(setting, "off")]).expect("a server");
        let error = refusal(at(&cluster.url("postgres"))).await;
        assert!(
            matches!(&error, OpenError::Unsafe(reason) if reason.contains(&format!("{setting} is off"))),
            "{error}"
        );
    }
}

#[tokio::test]
async fn commits_that_do_not_wait_are_refused_wherever_they_are_set() {
    let database = TestDatabase::new();
    database.execute(&format!("alter database {} set synchronous_commit = off", database.name()));
    let error = refusal(database.options()).await;
    assert!(matches!(&error, OpenError::Unsafe(reason) if reason.contains("synchronous_commit is off")), "{error}");
    database.execute(&format!("alter database {} reset synchronous_commit", database.name()));
    let role = database.name();
    database.execute(&format!(
        "create role {role} login password 'x' superuser; alter role {role} set synchronous_commit = off"
    ));
    let error = refusal(at(&database.url_as(role, "x"))).await;
    assert!(matches!(&error, OpenError::Unsafe(reason) if reason.contains("synchronous_commit is off")), "{error}");
}

#[tokio::test]
async fn a_server_that_takes_no_writes_is_refused() {
    let database = TestDatabase::new();
    database.execute(&format!("alter database {} set default_transaction_read_only = on", database.name()));
    let error = refusal(database.options()).await;
    assert!(matches!(&error, OpenError::Unsafe(reason) if reason.contains("takes no writes")), "{error}");
}

#[tokio::test]
async fn another_encoding_is_refused() {
    let error = refusal(TestDatabase::of_encoding("latin1").options()).await;
    assert!(matches!(&error, OpenError::Unsafe(reason) if reason.contains("LATIN1, and Rolo needs UTF8")), "{error}");
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    let database = TestDatabase::new();
    database.execute("update meta set value = int8send(999) where key = 'schema'");
    let before = database.dump();
    assert!(matches!(refusal(database.options()).await, OpenError::Newer { found: 999, .. }));
    assert_eq!(database.dump(), before);
}

#[tokio::test]
async fn missing_privileges_are_named() {
    let database = TestDatabase::new();
    let role = database.name();
    database.execute(&format!(
        "create role {role} login password 'x'; grant select, insert, update on all tables in schema public to {role};
         grant delete on meta, workspace, api_key, email to {role}"
    ));
    let error = refusal(at(&database.url_as(role, "x"))).await.to_string();
    assert!(error.contains("may not delete in the table alias"), "{error}");
    database.execute(&format!("grant delete on all tables in schema public to {role}"));
    open(at(&database.url_as(role, "x"))).await.expect("nothing is missing").close().await;
}

#[tokio::test]
async fn a_database_in_which_no_tables_may_be_made_is_refused() {
    let database = TestDatabase::empty();
    let role = database.name();
    database.execute(&format!("create role {role} login password 'x'; revoke create on schema public from public"));
    let error = refusal(at(&database.url_as(role, "x"))).await.to_string();
    assert!(error.contains("permission denied for schema public") && error.contains("Grant"), "{error}");
}

#[tokio::test]
async fn a_wrong_password_an_unknown_user_and_an_unknown_database_are_refused_at_once() {
    let database = TestDatabase::new();
    let options = |url: &str| PostgresOptions { wait_seconds_max: 600, ..at(url) };
    for user in [rolo_postgres_servers::SUPERUSER, "nobody"] {
        let error = refusal(options(&database.url_as(user, "wrong"))).await.to_string();
        assert!(error.contains("password authentication failed") && !error.contains("wrong"), "{error}");
    }
    let error = refusal(options(&format!("{}_not", database.url()))).await.to_string();
    assert!(error.contains("does not exist") && error.contains("createdb"), "{error}");
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_waited_for() {
    let error = refusal(at("postgres://rolo@127.0.0.1:1/rolo")).await;
    assert!(matches!(&error, OpenError::Unreachable { seconds: 2, .. }), "{error}");
}

#[tokio::test]
async fn another_programs_tables_are_refused() {
    let database = TestDatabase::empty();
    database.execute("create table contact (a int)");
    let error = refusal(database.options()).await.to_string();
    assert!(error.contains("tables of another program"), "{error}");
    let database = TestDatabase::empty();
    database.execute("create table meta (key text primary key, value bytea not null); create table email (a int)");
    let error = refusal(database.options()).await.to_string();
    assert!(error.contains("tables of another program"), "{error}");
}

#[tokio::test]
async fn missing_tables_are_not_made_by_managing() {
    let database = TestDatabase::empty();
    let options = PostgresOptions { access: Access::Manage, create: false, ..database.options() };
    assert!(matches!(refusal(options).await, OpenError::NoTables { .. }));
    assert_eq!(database.dump(), "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_that_start_at_once_make_the_tables_once() {
    let database = TestDatabase::empty();
    let url = database.url();
    let mut starts = tokio::task::JoinSet::new();
    for _ in 0..8 {
        starts.spawn(open(at(&url)));
    }
    for store in starts.join_all().await {
        store.expect("the tables are made").close().await;
    }
    // What somebody left half-made is finished by the next one.
    database.execute("drop table change; update meta set value = int8send(0) where key = 'schema'");
    open(at(&url)).await.expect("the rest is made").close().await;
}

#[tokio::test]
async fn a_database_whose_restore_was_ended_early_is_refused_with_what_is_missing() {
    let database = TestDatabase::new();
    open(database.options()).await.expect("a store").close().await;
    database.execute("alter table email drop constraint email_pkey");
    let error = refusal(database.options()).await.to_string();
    assert!(error.contains("the table email has no primary key") && error.contains("--single-transaction"), "{error}");
    let managed = refusal(PostgresOptions { access: Access::Manage, ..database.options() }).await.to_string();
    assert!(managed.contains("the table email has no primary key"), "{managed}");
    database.execute("alter table email add primary key (workspace_id, key, contact_id)");
    open(database.options()).await.expect("a store").close().await;
}
