//! How often a batch waits for PostgreSQL, whatever the number of commands in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::{Contact, Workspace, WorkspaceId};
use rolo_store::{NewWorkspace, Observer, PostgresOptions, Store, Submission};
use rolo_testkit::{Cutter, RoundTrips, SeededEntropy, TestClock, TestDatabase, options};

use crate::commands::{create, describe, retry, submission, update, with_emails};

/// The connection has all statements.
const WARM: RoundTrips = RoundTrips { outside: 0, inside: 3 };

/// It lacks some of those that load and some of those that write.
const COLD: RoundTrips = RoundTrips { outside: 1, inside: 4 };

/// Knows how many commands the last batch had.
#[derive(Default)]
struct LastBatch(AtomicUsize);

impl Observer for LastBatch {
    fn batch_committed(&self, commands: usize, _: f64, _: &Workspace) {
        self.0.store(commands, Ordering::SeqCst);
    }
}

struct Far {
    store: Store,
    workspace: WorkspaceId,
    last: Arc<LastBatch>,
    cutter: Cutter,
    _database: TestDatabase,
}

impl Far {
    async fn open() -> Self {
        let database = TestDatabase::new();
        let cutter = Cutter::start(&database.url());
        let options = PostgresOptions { write_connections: 1, ..options(cutter.url()) };
        let last = Arc::new(LastBatch::default());
        let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
        let store = Store::open(options, clock, entropy, last.clone()).await.expect("a store");
        let new = NewWorkspace { name: "one".into(), settings: Default::default() };
        let workspace = store.create_workspace(new).await.expect("a workspace").id;
        cutter.count_round_trips();
        Self { store, workspace, last, cutter, _database: database }
    }

    /// All of them in one batch: nobody else runs between two of them. What the batch took, and its contacts.
    async fn batch(&self, submissions: Vec<Submission>) -> (RoundTrips, Vec<Contact>) {
        let count = submissions.len();
        let answers = join_all(submissions.into_iter().map(|one| self.store.submit(one))).await;
        assert_eq!(self.last.0.load(Ordering::SeqCst), count, "they were in one batch");
        let contacts = answers.into_iter().map(|answer| match answer {
            Ok(CommandResult::Done(Outcome::Contact(contact))) => (*contact).clone(),
            other => panic!("not a contact: {other:?}"),
        });
        let contacts = contacts.collect();
        match self.cutter.round_trips()[..] {
            [trips] => (trips, contacts),
            ref other => panic!("not one batch: {other:?}"),
        }
    }

    /// New contacts with an address each, under an `Idempotency-Key` each.
    fn creates(&self, count: usize, round: usize) -> Vec<Submission> {
        let one = |number| {
            let address = format!("ada{number}.{round}@example.org");
            let command = create(with_emails("Ada Lovelace", &[&address]));
            Submission { retry: Some(retry(&address, 1)), ..submission(self.workspace, command) }
        };
        (0..count).map(one).collect()
    }

    fn updates(&self, contacts: &[Contact], text: &str) -> Vec<Submission> {
        contacts.iter().map(|contact| submission(self.workspace, update(contact, describe(text)))).collect()
    }
}

async fn a_batch_waits_three_times_and_five_times_at_first(count: usize) {
    let far = Far::open().await;
    let (trips, _) = far.batch(far.creates(count, 1)).await;
    assert_eq!(trips, COLD, "{count} new contacts at first");
    let (trips, made) = far.batch(far.creates(count, 2)).await;
    assert_eq!(trips, WARM, "{count} new contacts");
    let (trips, _) = far.batch(far.updates(&made, "new")).await;
    assert_eq!(trips, COLD, "{count} changes at first");
    let (trips, _) = far.batch(far.updates(&made, "newer")).await;
    assert_eq!(trips, WARM, "{count} changes");
    far.store.close().await;
}

// One thread each, so that all commands of a batch are in the queue before anybody works on it.

#[tokio::test]
async fn a_batch_of_one_waits_three_times_and_five_times_at_first() {
    a_batch_waits_three_times_and_five_times_at_first(1).await;
}

#[tokio::test]
async fn a_batch_of_255_waits_three_times_and_five_times_at_first() {
    a_batch_waits_three_times_and_five_times_at_first(255).await;
}

#[tokio::test]
async fn a_batch_of_256_waits_three_times_and_five_times_at_first() {
    a_batch_waits_three_times_and_five_times_at_first(256).await;
}
