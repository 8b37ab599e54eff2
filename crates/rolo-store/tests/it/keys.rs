//! A key that another process changes on the same machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rolo_core::access::key::{KeyId, RateLimit, Scope, Scopes};
use rolo_core::{Clock, Timestamp};
use rolo_store::{Access, NewKey, NoObserver, Store};
use rolo_testkit::{Backend, SeededEntropy, TestStore};

use crate::commands::{on_each_store, workspace};

const KEYS: usize = 50;

/// A clock that goes on by itself.
struct Running(Instant);

impl Clock for Running {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(1_000 + i64::try_from(self.monotonic().as_millis()).expect("a short run"))
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed()
    }
}

async fn new_key(store: &Store) -> KeyId {
    let scopes = Scopes::of(&[Scope::ContactsRead]);
    let new = NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
    store.create_key("one", new).await.expect("a key").0.id
}

#[tokio::test]
async fn what_another_process_has_changed_is_noticed_within_a_millisecond() {
    let test = TestStore::open(Backend::Sqlite);
    workspace(&test.store, "one");
    let id = new_key(&test.store).await;
    let is_revoked = async || test.store.find_key(id).await.expect("a look").expect("the key").key.revoked_at.is_some();
    assert!(!is_revoked().await);
    let beside =
        Store::open(test.place(Access::Manage), test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver));
    let beside = beside.await.expect("a second way in");
    beside.revoke_key(id).await.expect("revoked");
    test.clock.advance(Duration::from_micros(999));
    assert!(!is_revoked().await, "the file is read again although it has just been");
    test.clock.advance(Duration::from_micros(1));
    assert!(is_revoked().await);
    beside.close().await;
}

/// Keys are looked up all the time, so that the file that tells of changes has always just been read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_in_use_is_refused_from_the_moment_at_which_another_process_says_so() {
    let test = TestStore::open(Backend::Sqlite);
    workspace(&test.store, "one");
    test.store.close().await;
    #[expect(clippy::disallowed_methods, reason = "how long something is believed is about time that goes on")]
    let clock = Arc::new(Running(Instant::now()));
    let entropy = Arc::new(SeededEntropy::default());
    let open = |access| Store::open(test.place(access), clock.clone(), entropy.clone(), Arc::new(NoObserver));
    let serving = open(Access::Serve).await.expect("a server's store");
    let beside = open(Access::Manage).await.expect("a second way in");
    let is_over = Arc::new(AtomicBool::new(false));
    let other = new_key(&beside).await;
    let using = tokio::spawn({
        let (serving, is_over) = (serving.clone(), is_over.clone());
        async move {
            while !is_over.load(Ordering::Relaxed) {
                assert!(serving.find_key(other).await.expect("a look").is_some());
                tokio::task::yield_now().await;
            }
        }
    });
    for _ in 0..KEYS {
        let id = new_key(&beside).await;
        let revoked_at = async || serving.find_key(id).await.expect("a look").expect("the key").key.revoked_at;
        assert_eq!(revoked_at().await, None);
        beside.revoke_key(id).await.expect("revoked");
        assert!(revoked_at().await.is_some());
    }
    is_over.store(true, Ordering::Relaxed);
    using.await.expect("it ends");
    beside.close().await;
    serving.close().await;
}

on_each_store! {
    async fn a_key_in_use_is_read_again_after_half_a_second(test: TestStore) {
        workspace(&test.store, "one");
        let id = new_key(&test.store).await;
        let name = async || test.store.find_key(id).await.expect("a look").expect("the key").key.name.clone();
        assert_eq!(name().await, "agent");
        // Nobody is told of this.
        test.execute("update api_key set name = 'other', checksum = null");
        test.clock.advance(Duration::from_millis(499));
        assert_eq!(name().await, "agent", "the database is asked although it has just been");
        test.clock.advance(Duration::from_millis(1));
        assert_eq!(name().await, "other");
    }

    async fn a_key_that_is_not_there_is_looked_up_each_time(test: TestStore) {
        workspace(&test.store, "one");
        workspace(&test.store, "two");
        let id = new_key(&test.store).await;
        let is_there = async || test.store.find_key(id).await.expect("a look").is_some();
        test.execute("update api_key set workspace_id = workspace_id + 1");
        assert!(!is_there().await);
        test.execute("update api_key set workspace_id = workspace_id - 1");
        assert!(is_there().await);
    }
}
