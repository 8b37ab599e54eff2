//! A panic costs those whose batch it was their answers, and nobody else anything.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rolo_core::change::decide::CommandResult;
use rolo_core::{Clock, Timestamp, Workspace};
use rolo_store::{Access, NoObserver, Observer, Store, StoreError};
use rolo_testkit::{Backend, SeededEntropy, TestClock, TestStore};

use crate::commands::{create, named, submission, workspace};

/// How long a store may take that is not wedged, on a machine that is busy with other things.
const SECONDS_MAX: u64 = 30;

pub async fn in_time<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(SECONDS_MAX), future).await.expect("the store is not wedged")
}

struct PanickingObserver;

impl Observer for PanickingObserver {
    fn batch_committed(&self, _: usize, _: f64, _: &Workspace) {
        panic!("on purpose");
    }
}

/// A clock that panics when it is asked for the time once more after so many times.
#[derive(Default)]
struct Trap {
    clock: TestClock,
    /// Times left; none when there are none to come.
    times: AtomicUsize,
}

impl Trap {
    fn panic_at(&self, time: usize) {
        self.times.store(time, Ordering::SeqCst);
    }

    fn step(&self) {
        let left = self.times.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        assert_ne!(left, Ok(1), "on purpose");
    }
}

impl Clock for Trap {
    fn now(&self) -> Timestamp {
        self.step();
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.step();
        self.clock.monotonic()
    }
}

async fn an_observers_panic_costs_nobody_anything(backend: Backend) {
    let mut test = TestStore::open_observed(backend, Arc::new(PanickingObserver));
    let ws = workspace(&test.store, "one").id;
    for name in ["Ada", "Grace", "Mary"] {
        let answer = in_time(test.store.submit(submission(ws, create(named(name))))).await;
        assert!(matches!(answer, Ok(CommandResult::Done(_))), "{answer:?}");
    }
    assert_eq!(test.store.queue_depth(), 0);
    in_time(test.reopen()).await;
    assert_eq!(test.store.log(ws, 0, 9).await.expect("a log").len(), 3);
}

/// The panic is in each place in turn at which the writer looks at the clock: before the batch, within it, behind it.
async fn a_panic_costs_one_batch_its_answer(backend: Backend) {
    let test = TestStore::open(backend);
    let ws = workspace(&test.store, "one").id;
    test.store.close().await;
    let (trap, entropy) = (Arc::new(Trap::default()), Arc::new(SeededEntropy::default()));
    let store =
        Store::open(test.place(Access::Serve), trap.clone(), entropy, Arc::new(NoObserver)).await.expect("a store");
    let (mut written, mut unknown) = (0, 0);
    let mut time = 0;
    let answered = loop {
        time += 1;
        trap.panic_at(time);
        let answer = in_time(store.submit(submission(ws, create(named("Ada"))))).await;
        let is_over = trap.times.swap(0, Ordering::SeqCst) > 0;
        match answer {
            Ok(CommandResult::Done(_)) => written += 1,
            Err(StoreError::Internal(_)) => {}
            Err(StoreError::Unknown(_)) => unknown += 1,
            other => panic!("{other:?}"),
        }
        let next = in_time(store.submit(submission(ws, create(named("Grace"))))).await;
        assert!(matches!(next, Ok(CommandResult::Done(_))), "{next:?}");
        written += 1;
        if is_over {
            break time - 1;
        }
    };
    assert!(answered >= 3, "the clock was looked at {answered} times");
    assert_eq!(store.queue_depth(), 0);
    let log = store.log(ws, 0, 99).await.expect("a log").len();
    assert!((written..=written + unknown).contains(&log), "{log} changes, {written} confirmed, {unknown} unknown");
    in_time(store.close()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_told_of_batches_may_panic_on_sqlite() {
    an_observers_panic_costs_nobody_anything(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_told_of_batches_may_panic_on_postgres() {
    an_observers_panic_costs_nobody_anything(Backend::Postgres).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_costs_one_batch_its_answer_on_sqlite() {
    a_panic_costs_one_batch_its_answer(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_costs_one_batch_its_answer_on_postgres() {
    a_panic_costs_one_batch_its_answer(Backend::Postgres).await;
}
