//! Two lanes: bulk work holds up nobody, and is not forgotten.

use std::sync::{Arc, Mutex, mpsc};

use futures_util::future::join_all;
use rolo_core::change::decide::CommandResult;
use rolo_core::{Workspace, WorkspaceId};
use rolo_store::{
    BATCH_COMMANDS_MAX, BULK_COMMANDS_MAX, BULK_QUEUE_COMMANDS_MAX, Batch, Lane, Observer, Store, StoreError,
    Submission,
};
use rolo_testkit::{Backend, TestStore};
use tokio::sync::oneshot;

use crate::commands::{create, named, request, submission, workspace};

/// Holds the writer up behind its first batch.
pub struct Gate {
    reached: Mutex<Option<oneshot::Sender<()>>>,
    opened: Mutex<mpsc::Receiver<()>>,
}

impl Observer for Gate {
    fn batch_committed(&self, _: usize, _: f64, _: &Workspace) {
        let reached = self.reached.lock().expect("nobody has panicked with it").take();
        if let Some(reached) = reached {
            reached.send(()).expect("the test waits for it");
            let _ = self.opened.lock().expect("nobody has panicked with it").recv();
        }
    }
}

/// A store whose writer is held up until something is sent.
pub async fn held_up(backend: Backend) -> (TestStore, WorkspaceId, mpsc::Sender<()>) {
    let ((reached, is_reached), (open, opened)) = (oneshot::channel(), mpsc::channel());
    let gate = Gate { reached: Mutex::new(Some(reached)), opened: Mutex::new(opened) };
    let test = TestStore::open_observed(backend, Arc::new(gate));
    let ws = workspace(&test.store, "one").id;
    let (store, first) = (test.store.clone(), submission(ws, create(named("first"))));
    tokio::spawn(async move { store.submit(first).await });
    is_reached.await.expect("the first batch is committed");
    (test, ws, open)
}

fn of(lane: Lane, ws: WorkspaceId, name: &str) -> Submission {
    Submission { lane, ..submission(ws, create(named(name))) }
}

/// Sends all of these before the writer goes on, and waits for their answers.
async fn send(store: &Store, submissions: Vec<Submission>, open: mpsc::Sender<()>) {
    let count = submissions.len();
    let sent = join_all(submissions.into_iter().map(|one| store.submit(one)));
    let opening = async {
        assert_eq!(store.queue_depth(), count);
        open.send(()).expect("the writer waits for it");
    };
    // The first one is polled first.
    let (answers, ()) = tokio::join!(biased; sent, opening);
    assert!(answers.iter().all(|answer| matches!(answer, Ok(CommandResult::Done(_)))));
}

/// The log behind the first batch: which entries are of the bulk lane.
async fn is_bulk(store: &Store, ws: WorkspaceId) -> Vec<bool> {
    let log = store.log(ws, 1, 10_000).await.expect("the log");
    log.iter().map(|change| change.after.contains("bulk")).collect()
}

async fn somebody_who_waits_goes_before_bulk_work_that_came_first(backend: Backend) {
    let (mut test, ws, open) = held_up(backend).await;
    let mut submissions: Vec<_> = (0..1_000).map(|number| of(Lane::Bulk, ws, &format!("bulk {number}"))).collect();
    submissions.push(of(Lane::Interactive, ws, "somebody"));
    send(&test.store, submissions, open).await;
    let is_bulk = is_bulk(&test.store, ws).await;
    let place = is_bulk.iter().position(|is_bulk| !is_bulk).expect("an entry");
    assert_eq!(is_bulk.len(), 1_001);
    assert!(place <= BULK_COMMANDS_MAX, "behind {place} of the bulk lane");
    test.reopen().await;
}

async fn bulk_work_has_its_share_while_others_fill_batches(backend: Backend) {
    let (mut test, ws, open) = held_up(backend).await;
    let mut submissions: Vec<_> =
        (0..2 * BATCH_COMMANDS_MAX).map(|number| of(Lane::Interactive, ws, &format!("somebody {number}"))).collect();
    submissions.extend((0..200).map(|number| of(Lane::Bulk, ws, &format!("bulk {number}"))));
    send(&test.store, submissions, open).await;
    let is_bulk = is_bulk(&test.store, ws).await;
    let count =
        |batch: usize| is_bulk.chunks(BATCH_COMMANDS_MAX).nth(batch).map(|it| it.iter().filter(|it| **it).count());
    assert_eq!([count(0), count(1)], [Some(BULK_COMMANDS_MAX), Some(BULK_COMMANDS_MAX)]);
    test.reopen().await;
}

async fn a_full_bulk_lane_refuses_more_of_it_and_nothing_else(backend: Backend) {
    let (mut test, ws, open) = held_up(backend).await;
    let batch = |commands: usize| {
        let commands = (0..commands).map(|number| request(create(named(&format!("bulk {number}")))).into());
        test.store.submit_batch(Batch::new(ws, commands.collect()).expect("few enough").bulk())
    };
    let full = join_all([1_000, 1_000, 1_000, 1_000].map(batch));
    let others = async {
        assert_eq!(test.store.queue_depth(), 4_000, "each command counts");
        let refused = batch(BULK_QUEUE_COMMANDS_MAX - 4_000 + 1).await;
        assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
        let (answer, ()) = tokio::join!(biased; test.store.submit(of(Lane::Interactive, ws, "somebody")), async {
            open.send(()).expect("the writer waits for it");
        });
        assert!(matches!(answer, Ok(CommandResult::Done(_))), "{answer:?}");
    };
    let (answers, ()) = tokio::join!(biased; full, others);
    assert!(answers.iter().all(Result::is_ok));
    let is_bulk = is_bulk(&test.store, ws).await;
    let place = is_bulk.iter().position(|is_bulk| !is_bulk).expect("an entry");
    assert_eq!((place, is_bulk.len()), (0, 4_001));
    test.reopen().await;
}

macro_rules! on_each_backend {
    ($($name:ident)*) => {
        $(mod $name {
            use rolo_testkit::Backend;
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                super::$name(Backend::Sqlite).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                super::$name(Backend::Postgres).await;
            }
        })*
    };
}

on_each_backend! {
    somebody_who_waits_goes_before_bulk_work_that_came_first
    bulk_work_has_its_share_while_others_fill_batches
    a_full_bulk_lane_refuses_more_of_it_and_nothing_else
}
