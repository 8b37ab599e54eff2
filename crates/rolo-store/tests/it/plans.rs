//! How PostgreSQL finds the rows of a batch: by their keys, however large the tables have become since it was planned.

use std::sync::Arc;

use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::{Command, Contact, WorkspaceId};
use rolo_store::{NoObserver, Store, Submission};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase};

use crate::commands::{create, retry, submission, update, with_emails, workspace};

/// Contacts of the test. What reads a whole table with each batch reads so many rows so many times.
const CONTACTS: usize = 400;

/// Rows of one table that a batch of one command may read.
const ROWS_READ_MAX: usize = 5;

async fn contact(store: &Store, workspace: WorkspaceId, command: Command, key: &str) -> Contact {
    let one = submission(workspace, command);
    let answer = store.submit(Submission { retry: Some(retry(key, 1)), ..one }).await.expect("the store works");
    match answer {
        CommandResult::Done(Outcome::Contact(contact)) => (*contact).clone(),
        other => panic!("not a contact: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_batch_reads_does_not_grow_with_what_is_stored() {
    let database = TestDatabase::new();
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    // Its connections make their plans while there is nothing in the tables.
    let store = Store::open(database.options(), clock, entropy, Arc::new(NoObserver)).await.expect("a store");
    let ws = workspace(&store, "one").id;
    for number in 0..CONTACTS {
        let patch = |name: &str| with_emails(name, &[&format!("{name}.{number}@example.org")]);
        let ada = contact(&store, ws, create(patch("ada")), &format!("create {number}")).await;
        contact(&store, ws, update(&ada, patch("grace")), &format!("update {number}")).await;
    }
    store.close().await;
    let batches = 2 * CONTACTS;
    for (table, rows) in database.rows_read() {
        assert!(rows <= batches * ROWS_READ_MAX, "{batches} batches have read {rows} rows of {table}");
    }
}
