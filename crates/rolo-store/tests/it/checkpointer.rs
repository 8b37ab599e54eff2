//! The embedded store's WAL is checkpointed and restarted, whoever reads meanwhile.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use rolo_core::ContactPatch;
use rolo_core::change::command::ContactRef;
use rolo_store::{NoObserver, Options, Store};
use rolo_testkit::{Backend, TestStore};

use crate::commands::{contact, create, describe, free, named, submission, update, workspace};

const CONTACTS: usize = 64;
const ROUNDS: usize = 240;
const LOG_MIB_MAX: u32 = 8;

/// Twice the size at which a checkpoint starts, since that goes on beside the writer. What is written
/// here is several times as much.
const LOG_BYTES_MAX: u64 = 2 * LOG_MIB_MAX as u64 * 1024 * 1024;

/// How long a test waits for what must come.
const SECONDS_MAX: u64 = 300;

/// How often the WAL has begun anew, as its header says.
fn beginnings(folder: &Path) -> u32 {
    let log = std::fs::read(folder.join("rolo.sqlite-wal")).expect("the WAL");
    u32::from_be_bytes(log[12..16].try_into().expect("four bytes"))
}

fn log_bytes(folder: &Path) -> u64 {
    std::fs::metadata(folder.join("rolo.sqlite-wal")).expect("the WAL").len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_of_writes_begins_anew_although_contacts_are_read_all_the_time() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    test.store.close().await;
    let options = Options { log_mib_max: LOG_MIB_MAX, ..Options::serve(test.folder().to_owned()) };
    let store = Store::open(options, test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver)).await;
    let store = store.expect("the store opens");
    let made = (0..CONTACTS).map(|n| contact(&store, ws, create(named(&format!("Ada {n}")))));
    let made = Arc::new(join_all(made).await);
    let is_over = Arc::new(AtomicBool::new(false));
    let reading = tokio::spawn({
        let (store, made, is_over) = (store.clone(), made.clone(), is_over.clone());
        async move {
            while !is_over.load(Ordering::Relaxed) {
                for contact in made.iter() {
                    let read = store.get_contact(ws, ContactRef::id(contact.id)).await.expect("a read");
                    assert!(read.is_some());
                }
                tokio::task::yield_now().await;
            }
        }
    });
    let text = "x".repeat(1_900);
    for round in 0..ROUNDS {
        let change = |contact| store.submit(submission(ws, update(contact, describe(&format!("{round} {text}")))));
        let answers = join_all(made.iter().map(change)).await;
        assert!(answers.iter().all(Result::is_ok));
        let read = store.get_contact(ws, ContactRef::id(made[0].id)).await.expect("a read").expect("there");
        let description = read.body.description.expect("a description");
        assert!(description.starts_with(&format!("{round} ")), "a read sees what was answered before it");
    }
    is_over.store(true, Ordering::Relaxed);
    reading.await.expect("the reader ends");
    let log = log_bytes(test.folder());
    assert!(log < LOG_BYTES_MAX, "the WAL has {log} bytes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_of_writes_begins_anew_though_a_workspace_is_erased_and_others_are_read() {
    let test = TestStore::open(Backend::Sqlite);
    let (kept, gone) = (workspace(&test.store, "kept").id, workspace(&test.store, "gone"));
    test.store.close().await;
    let options = Options { log_mib_max: LOG_MIB_MAX, ..Options::serve(test.folder().to_owned()) };
    let store = Store::open(options, test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver)).await;
    let store = store.expect("the store opens");
    let ada = contact(&store, kept, create(named("Ada"))).await;
    let long = ContactPatch { metadata: free(&format!(r#"{{"a":"{}"}}"#, "x".repeat(60_000))), ..named("Grace") };
    // Twice as much, since the log of changes tells of each.
    for _ in 0..400 {
        contact(&store, gone.id, create(long.clone())).await;
    }
    let before = beginnings(test.folder());
    store.delete_workspace("gone", gone.uid).await.expect("deleted");
    // Each reading keeps a transaction, which nobody but the writer ends.
    while store.erase_some().await.expect("erased").is_more {
        let read = store.get_contact(kept, ContactRef::id(ada.id)).await.expect("a read");
        assert!(read.is_some());
    }
    // Nobody pauses between two steps, so the checkpoint may be far behind on a busy machine. It begins anew with a write.
    let anew = async {
        let mut round = 0;
        while beginnings(test.folder()) == before {
            round += 1;
            contact(&store, kept, update(&ada, describe(&format!("round {round}")))).await;
            assert!(store.get_contact(kept, ContactRef::id(ada.id)).await.expect("a read").is_some());
        }
    };
    tokio::time::timeout(Duration::from_secs(SECONDS_MAX), anew).await.expect("the log begins anew");
    store.close().await;
}
