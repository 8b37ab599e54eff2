//! The embedded store keeps the order of contacts in a table of its own, whose former entries it removes later on. Lists
//! must not show that, and the table must not grow.

use std::path::Path;
use std::sync::Arc;

use futures_util::future::join_all;
use rolo_core::change::command::ContactRef;
use rolo_core::{Command, ContactId, WorkspaceId};
use rolo_store::{ContactList, NoObserver, Options, Order, PagePosition, Store};
use rolo_testkit::{Backend, TestStore};
use rusqlite::Connection;

use crate::commands::{contact, create, describe, named, submission, update, workspace};

const CONTACTS: usize = 300;
const ROUNDS: usize = 60;

/// The entries of the table.
fn entries(folder: &Path) -> usize {
    let connection = Connection::open(folder.join("rolo.sqlite")).expect("the database opens");
    let count: i64 = connection.query_row("select count(*) from contact_order", [], |row| row.get(0)).expect("a count");
    count as usize
}

/// All contacts in the order of a list, page by page.
async fn listed(store: &Store, workspace: WorkspaceId, order: Order) -> Vec<ContactId> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let list = ContactList { order, after, limit: 100, ..ContactList::default() };
        let page = store.list_contacts(workspace, list).await.expect("a page");
        after = page.items.last().map(|last| PagePosition { updated_at: last.updated_at, id: last.id.bits() });
        found.extend(page.items.iter().map(|contact| contact.id));
        if !page.has_more {
            return found;
        }
    }
}

/// Changes all of them, round by round, and tells the order of their last changes.
async fn change_often(test: &TestStore, workspace: WorkspaceId, rounds: usize) -> Vec<ContactId> {
    let made = join_all((0..CONTACTS).map(|n| contact(&test.store, workspace, create(named(&format!("Ada {n}"))))));
    let made = made.await;
    for round in 0..rounds {
        test.clock.advance(std::time::Duration::from_millis(5));
        let describe = |contact| submission(workspace, update(contact, describe(&format!("round {round}"))));
        let answers = join_all(made.iter().map(|contact| test.store.submit(describe(contact)))).await;
        assert!(answers.iter().all(Result::is_ok));
    }
    let mut last = Vec::new();
    for contact in &made {
        let read = test.store.get_contact(workspace, ContactRef::id(contact.id)).await.expect("a read").expect("there");
        last.push((read.updated_at, read.id));
    }
    last.sort_unstable();
    last.into_iter().map(|(_, id)| id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn contacts_that_change_often_stand_in_a_list_once_and_leave_little_behind() {
    let mut test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    let mut expected = change_often(&test, ws, ROUNDS).await;
    let changes = CONTACTS * (ROUNDS + 1);
    assert!(entries(test.folder()) < changes * 3 / 4, "{} entries after {changes} changes", entries(test.folder()));
    assert_eq!(listed(&test.store, ws, Order::OldestFirst).await, expected);
    test.reopen().await;
    assert_eq!(entries(test.folder()), CONTACTS, "an orderly end leaves one entry for each contact");
    expected.reverse();
    assert_eq!(listed(&test.store, ws, Order::NewestFirst).await, expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_contact_that_changes_all_the_time_leaves_nothing_to_skip() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    let ada = contact(&test.store, ws, create(named("Ada"))).await;
    for round in 0..CONTACTS {
        test.clock.advance(std::time::Duration::from_millis(5));
        let change = submission(ws, update(&ada, describe(&format!("round {round}"))));
        assert!(test.store.submit(change).await.is_ok());
        assert_eq!(entries(test.folder()), 1);
    }
    assert_eq!(listed(&test.store, ws, Order::NewestFirst).await, [ada.id]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_due_is_removed_also_while_only_one_contact_changes_or_others_go() {
    const CHANGES: usize = 100;
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    // Just enough for entries to become due.
    let others = change_often(&test, ws, 8_192 / CONTACTS + 1).await;
    let ada = contact(&test.store, ws, create(named("Ada"))).await;
    let change = async |command| {
        assert!(test.store.submit(submission(ws, command)).await.is_ok());
    };
    let first = entries(test.folder());
    for n in 0..CHANGES {
        change(update(&ada, describe(&format!("change {n}")))).await;
    }
    let second = entries(test.folder());
    assert!(second + CHANGES <= first, "{first} entries became {second}");
    for other in &others[..CHANGES] {
        change(Command::DeleteContact { contact: ContactRef::id(*other) }).await;
    }
    let third = entries(test.folder());
    assert!(third + CHANGES <= second, "{second} entries became {third}");
}

/// The files of a store as a crash at this moment would leave them.
fn crashed(test: &TestStore) -> tempfile::TempDir {
    let crashed = tempfile::tempdir().expect("a folder");
    for file in std::fs::read_dir(test.folder()).expect("the files") {
        let file = file.expect("a file");
        std::fs::copy(file.path(), crashed.path().join(file.file_name())).expect("a copy");
    }
    crashed
}

async fn open(test: &TestStore, options: Options) -> Store {
    Store::open(options, test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver)).await.expect("it opens")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_crash_leaves_behind_is_removed_also_where_a_command_opens_the_store_before_a_server() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    change_often(&test, ws, 3).await;
    let crashed = crashed(&test);
    open(&test, Options::manage(crashed.path().to_owned())).await.close().await;
    assert_eq!(entries(crashed.path()), CONTACTS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_crash_leaves_behind_is_found_and_removed() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    let expected = change_often(&test, ws, 3).await;
    assert_eq!(entries(test.folder()), CONTACTS * 4, "nothing was removed yet");
    let crashed = crashed(&test);
    let store = open(&test, Options::serve(crashed.path().to_owned())).await;
    assert_eq!(listed(&store, ws, Order::OldestFirst).await, expected);
    contact(&store, ws, create(named("Grace"))).await;
    let later = entries(crashed.path());
    assert!(later < CONTACTS * 4, "a batch removes some of them, {later} are left");
    store.close().await;
    assert_eq!(entries(crashed.path()), CONTACTS + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_not_be_removed_at_the_end_is_found_at_the_next_start() {
    let mut test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    let expected = change_often(&test, ws, 3).await;
    let beside = |statement: &str| {
        let connection = Connection::open(test.folder().join("rolo.sqlite")).expect("the database opens");
        connection.execute_batch(statement).expect("a trigger");
        connection
    };
    drop(beside("create trigger refusal before delete on contact_order begin select raise(abort, 'on purpose'); end"));
    test.store.close().await;
    assert_eq!(entries(test.folder()), CONTACTS * 4);
    std::mem::forget(beside("drop trigger refusal")); // The last connection to close checkpoints the WAL.
    test.reopen().await;
    assert_eq!(listed(&test.store, ws, Order::OldestFirst).await, expected);
    test.reopen().await;
    assert_eq!(entries(test.folder()), CONTACTS);
}
