//! How PostgreSQL finds the rows of a batch: by their keys, however large the tables have become since it was planned.

use std::sync::Arc;

use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::{Command, Contact, WorkspaceId};
use rolo_postgres_servers::{Cluster, Scan};
use rolo_store::{NoObserver, Store, Submission};
use rolo_testkit::{SeededEntropy, TestClock};
use tokio_postgres::NoTls;

use crate::commands::{create, retry, submission, update, with_emails, workspace};

/// Contacts that are made and changed while the tables are empty, and again with the statistics of what stands in them.
const CONTACTS: usize = 20;

async fn contact(store: &Store, workspace: WorkspaceId, command: Command, key: &str) -> Contact {
    let one = submission(workspace, command);
    let answer = store.submit(Submission { retry: Some(retry(key, 1)), ..one }).await.expect("the store works");
    match answer {
        CommandResult::Done(Outcome::Contact(contact)) => (*contact).clone(),
        other => panic!("not a contact: {other:?}"),
    }
}

/// A table is found by its key alone, and by more of it than the workspace.
fn is_by_key(scan: &Scan) -> bool {
    let is_of_key = scan.index.as_deref() == Some(&format!("{}_pkey", scan.table));
    // Each of these has one column for a key.
    let is_short = ["meta", "workspace"].contains(&&*scan.table);
    // Deletions that are under way, which a batch must know of all.
    let is_of_few = scan.table == "unlinking";
    // Upkeep takes the oldest ones, 256 at most.
    let is_oldest = scan.index.as_deref() == Some("retry_by_age");
    is_oldest || is_of_key && (is_short || is_of_few || scan.condition.contains(" AND "))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_and_the_reading_of_one_record_find_their_rows_by_their_keys_whatever_is_stored() {
    let cluster = Cluster::start_explained(&[]).expect("a server");
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    // Its connections make their plans while there is nothing in the tables.
    let options = rolo_testkit::options(&cluster.url("postgres"));
    let store = Store::open(options, clock, entropy, Arc::new(NoObserver)).await.expect("a store");
    let ws = workspace(&store, "one").id;
    let (client, connection) = tokio_postgres::connect(&cluster.url("postgres"), NoTls).await.expect("a session");
    tokio::spawn(connection);
    let before = cluster.plans().expect("a log").len();
    for round in 0..2 {
        for number in 0..CONTACTS {
            let patch = |name: &str| with_emails(name, &[&format!("{name}.{round}.{number}@example.org")]);
            let ada = contact(&store, ws, create(patch("ada")), &format!("create {round} {number}")).await;
            contact(&store, ws, update(&ada, patch("grace")), &format!("update {round} {number}")).await;
            assert!(store.get_contact(ws, ContactRef::id(ada.id)).await.expect("a read").is_some());
        }
        client.batch_execute("analyze").await.expect("statistics");
    }
    store.close().await;
    let plans = cluster.plans().expect("a log");
    // What names no workspace is of no batch: the store looks now and then for what there is to do.
    let plans: Vec<_> = plans[before..].iter().filter(|plan| plan.statement.contains("= $1")).collect();
    for wanted in ["update workspace", "from contact where workspace_id = $1 and id = ", "from email", "from retry"] {
        let count = plans.iter().filter(|plan| plan.statement.contains(wanted)).count();
        assert!(count >= 2 * CONTACTS, "{count} statements with {wanted:?}");
    }
    for plan in plans {
        // What a bitmap's index finds is looked at there.
        let looks = |scan: &&Scan| !["ModifyTable", "Bitmap Heap Scan"].contains(&&*scan.node);
        for scan in plan.scans.iter().filter(looks) {
            assert!(is_by_key(scan), "{scan:?} in {}", plan.statement);
        }
    }
}
