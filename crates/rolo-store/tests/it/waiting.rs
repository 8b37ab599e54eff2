//! Waiting until a log has grown.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use futures_util::FutureExt;
use rolo_store::{NoObserver, Store, StoreError};
use rolo_testkit::{Backend, SeededEntropy, TestClock, TestDatabase, TestStore};

use crate::commands::{contact, create, named, on_each_store, workspace};
use crate::panicking::in_time;

/// Less than the store takes to look for what others have committed.
const AT_ONCE: Duration = Duration::from_millis(500);

/// How long the runtime's time stands still at the most, on a machine that is busy with other things.
const STILL_SECONDS_MAX: u64 = 60;

on_each_store! {
    async fn whoever_waits_for_what_is_there_has_it_at_once(test: TestStore) {
        let (one, two) = (workspace(&test.store, "one").id, workspace(&test.store, "two").id);
        for name in ["Ada", "Grace"] {
            contact(&test.store, one, create(named(name))).await;
        }
        assert_eq!(test.store.wait_beyond(one, 0).await, Ok(2));
        assert_eq!(test.store.wait_beyond(one, 1).await, Ok(2));
        // Nothing of another workspace counts. What is given up is gone.
        let mut waiting = Box::pin(test.store.wait_beyond(two, 0));
        contact(&test.store, one, create(named("Mary"))).await;
        assert_eq!((&mut waiting).now_or_never(), None);
        contact(&test.store, two, create(named("Ada"))).await;
        assert_eq!(in_time(waiting).await, Ok(1));
    }

    async fn whoever_waits_learns_that_the_workspace_was_deleted(test: TestStore) {
        let one = workspace(&test.store, "one");
        let (store, id) = (test.store.clone(), one.id);
        let waiting = async { store.wait_beyond(id, 0).await };
        let deleting = async { test.store.delete_workspace("one", one.uid).await.expect("deleted") };
        let (waited, _) = tokio::join!(biased; in_time(waiting), deleting);
        assert_eq!(waited, Err(StoreError::NoWorkspace));
        assert_eq!(test.store.wait_beyond(one.id, 0).await, Err(StoreError::NoWorkspace));
    }

    async fn whoever_waits_is_let_go_by_a_store_that_closes(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let store = test.store.clone();
        let (waited, ()) = tokio::join!(biased; in_time(store.wait_beyond(ws, 0)), test.store.close());
        assert_eq!(waited, Err(StoreError::Closing));
        assert_eq!(test.store.wait_beyond(ws, 0).await, Err(StoreError::Closing));
    }
}

/// The runtime's time stands still: whoever is woken was not woken by a timer.
async fn a_commit_of_this_process_wakes_without_any_timer(backend: Backend) {
    let (release, released) = mpsc::channel::<()>();
    // While something blocks, paused time does not go on by itself.
    let blocking =
        tokio::task::spawn_blocking(move || released.recv_timeout(Duration::from_secs(STILL_SECONDS_MAX)).is_ok());
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let (folder, database);
    let store = match backend {
        Backend::Sqlite => {
            folder = tempfile::tempdir().expect("a folder");
            let options = rolo_store::Options::serve(folder.path().to_owned());
            Store::open(options, clock, entropy, Arc::new(NoObserver)).await
        }
        Backend::Postgres => {
            database = TestDatabase::new();
            Store::open(database.options(), clock, entropy, Arc::new(NoObserver)).await
        }
    };
    let store = store.expect("a store");
    let new = rolo_store::NewWorkspace { name: "one".into(), settings: Default::default() };
    let ws = store.create_workspace(new).await.expect("a workspace").id;
    for position in 1..=5 {
        let waiting = tokio::time::timeout(AT_ONCE, store.wait_beyond(ws, position - 1));
        let (waited, made) = tokio::join!(biased; waiting, contact(&store, ws, create(named("Ada"))));
        assert_eq!((waited, made.position), (Ok(Ok(position)), position), "no timer has to end for it");
    }
    store.close().await;
    release.send(()).expect("it blocks");
    assert!(blocking.await.expect("it does not panic"));
}

#[tokio::test(start_paused = true)]
async fn a_commit_of_this_process_wakes_without_any_timer_on_sqlite() {
    a_commit_of_this_process_wakes_without_any_timer(Backend::Sqlite).await;
}

#[tokio::test(start_paused = true)]
async fn a_commit_of_this_process_wakes_without_any_timer_on_postgres() {
    a_commit_of_this_process_wakes_without_any_timer(Backend::Postgres).await;
}

/// The runtime's time stands still here, too: nobody asks the database because a second is over.
#[tokio::test(start_paused = true)]
async fn what_one_who_comes_later_reads_wakes_those_who_wait_already() {
    let (release, released) = mpsc::channel::<()>();
    let blocking =
        tokio::task::spawn_blocking(move || released.recv_timeout(Duration::from_secs(STILL_SECONDS_MAX)).is_ok());
    let database = TestDatabase::new();
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let open = || Store::open(database.options(), clock.clone(), entropy.clone(), Arc::new(NoObserver));
    let (here, there) = (open().await.expect("a store"), open().await.expect("another"));
    let new = rolo_store::NewWorkspace { name: "one".into(), settings: Default::default() };
    let ws = there.create_workspace(new).await.expect("a workspace").id;
    for position in 1..=10 {
        let later = async {
            contact(&there, ws, create(named("Ada"))).await;
            here.wait_beyond(ws, position - 1).await
        };
        let first = tokio::time::timeout(AT_ONCE, here.wait_beyond(ws, position - 1));
        let (first, later) = tokio::join!(biased; first, later);
        assert_eq!((first, later), (Ok(Ok(position)), Ok(position)), "no timer has to end for it");
    }
    here.close().await;
    there.close().await;
    release.send(()).expect("it blocks");
    assert!(blocking.await.expect("it does not panic"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_process_commits_or_deletes_in_the_same_database_is_noticed() {
    let database = TestDatabase::new();
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let open = || Store::open(database.options(), clock.clone(), entropy.clone(), Arc::new(NoObserver));
    let (here, there) = (open().await.expect("a store"), open().await.expect("another"));
    let one = workspace(&there, "one");
    for position in 1..=2 {
        let (first, second) = (here.wait_beyond(one.id, position - 1), here.wait_beyond(one.id, position - 1));
        let (first, second, made) =
            tokio::join!(biased; in_time(first), in_time(second), contact(&there, one.id, create(named("Ada"))));
        assert_eq!((first, second, made.position), (Ok(position), Ok(position), position));
    }
    let (waited, deleted) =
        tokio::join!(biased; in_time(here.wait_beyond(one.id, 2)), there.delete_workspace("one", one.uid));
    assert_eq!((waited, deleted.is_ok()), (Err(StoreError::NoWorkspace), true));
    here.close().await;
    there.close().await;
}
