//! Moving a whole store: everything arrives, nothing is lost on the way, and nothing else is served meanwhile.

use std::path::Path;
use std::sync::Arc;

use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::{Command, WorkspaceId};
use rolo_store::{
    Access, ContactList, Location, NewKey, NoObserver, OpenError, Options, Phase, Store, TransferError, migrate,
};
use rolo_testkit::{Backend, SeededEntropy, TestStore};

use crate::commands::{commit, contact, create, describe, named, retry, submission, update, with_emails, workspace};

/// Fills a store with something of everything, in two workspaces.
async fn fill(test: &TestStore, contacts: usize) -> [WorkspaceId; 2] {
    let store = &test.store;
    let ids = ["one", "two"].map(|name| workspace(store, name).id);
    for (number, ws) in ids.into_iter().enumerate() {
        let scopes = Scopes::of(&[Scope::ContactsRead]);
        let key = NewKey { name: "k".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
        let (key, _) = store.create_key(["one", "two"][number], key).await.expect("a key");
        store.revoke_key(key.id).await.expect("a revoked key");
        let emails = [format!("ada{number}@example.org"), format!("ÄDA{number}@example.com")];
        let ada = with_emails("Ada Lovelace", &[&emails[0], &emails[1]]);
        let alias = Alias { vendor: Vendor::Synthflow, text: "their-id".into(), shown: true };
        let made = Command::CreateContact { patch: ada, aliases: vec![alias], errors: Vec::new() };
        let ada = contact(store, ws, made).await;
        contact(store, ws, update(&ada, describe("a \"quoted\" note, with 🦀"))).await;
        let gone = contact(store, ws, create(named("Gone"))).await;
        commit(store, ws, Command::DeleteContact { contact: rolo_core::ContactRef::id(gone.id) }).await;
        let mut kept = submission(ws, create(named("Kept")));
        kept.retry = Some(retry(&format!("retry-{number}"), 7));
        store.submit(kept).await.expect("the store works");
    }
    for first in (0..contacts).step_by(1_000) {
        let more = first..contacts.min(first + 1_000);
        let more = more.map(|n| contact(store, ids[0], create(named(&format!("Person {n}")))));
        futures_util::future::join_all(more).await;
    }
    store.signing_secret().await.expect("a secret");
    ids
}

async fn whole(from: &Location, to: &Location) -> Result<rolo_store::TransferReport, TransferError> {
    migrate(from, to, &SeededEntropy::new(9), |_| ()).await
}

fn folder(path: &Path) -> Location {
    Options::serve(path.to_owned()).into()
}

async fn open(place: Location, test: &TestStore) -> Result<Store, OpenError> {
    Store::open(place, test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver)).await
}

/// All that can be seen from outside, as text.
async fn seen(store: &Store, workspaces: &[WorkspaceId]) -> String {
    let mut text = format!("{:?}\n", store.list_workspaces().await.expect("workspaces"));
    text += &format!("{:?}\n", store.signing_secret().await.expect("a secret"));
    for (name, key) in store.list_keys(None).await.expect("keys") {
        text += &format!("{name} {} {:?} {:?}\n", key.id.to_text(), key.revoked_at, key.scopes.names());
    }
    for &ws in workspaces {
        let list = ContactList { limit: 100_000, ..ContactList::default() };
        text += &format!("{:?}\n", store.list_contacts(ws, list).await.expect("contacts").items);
        text += &format!("{:?}\n", store.log(ws, 0, 100_000).await.expect("a log"));
    }
    text
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_goes_to_postgresql_and_back() {
    let (test, there) = (TestStore::open(Backend::Sqlite), TestStore::open(Backend::Postgres));
    let workspaces = fill(&test, 50).await;
    let expected = seen(&test.store, &workspaces).await;
    test.store.close().await;
    there.store.close().await;
    let before = std::fs::read(test.folder().join("rolo.sqlite")).expect("the database");
    let (source, target) = (test.place(Access::Serve), there.place(Access::Serve));
    let moved = whole(&source, &target).await.expect("a move");
    assert_eq!(
        std::fs::read(test.folder().join("rolo.sqlite")).expect("the database"),
        before,
        "the source has changed"
    );
    assert!(moved.rows.iter().any(|&(table, rows)| table == "change" && rows == 60), "{:?}", moved.rows);
    let store = open(target.clone(), &test).await.expect("it opens");
    assert_eq!(seen(&store, &workspaces).await, expected);
    store.close().await;
    let home = tempfile::tempdir().expect("a folder");
    let before = there.dump();
    let back = whole(&target, &folder(home.path())).await.expect("a move");
    assert_eq!(there.dump(), before, "the source has changed");
    assert_eq!((back.digest, back.rows), (moved.digest, moved.rows));
    let store = open(folder(home.path()), &test).await.expect("it opens");
    assert_eq!(seen(&store, &workspaces).await, expected);
    let mut again = submission(workspaces[1], create(named("Kept")));
    again.retry = Some(retry("retry-1", 7));
    let answer = store.submit(again).await.expect("the store works");
    assert!(
        matches!(answer, rolo_core::change::decide::CommandResult::Replayed(_)),
        "an idempotency record is kept: {answer:?}"
    );
    let ada = contact(&store, workspaces[0], create(named("Later"))).await;
    assert_eq!(ada.revision, 1, "the moved store is written to like any other");
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_move_that_was_ended_goes_on_and_nothing_serves_the_half_of_it() {
    for backend in [Backend::Postgres, Backend::Sqlite] {
        let (test, there) = (TestStore::open(Backend::Sqlite), TestStore::open(backend));
        fill(&test, 6_000).await;
        test.store.close().await;
        there.store.close().await;
        let (source, target) = (test.place(Access::Serve), there.place(Access::Serve));
        let (enough, mut is_enough) = tokio::sync::watch::channel(false);
        let report = |progress: rolo_store::Progress| {
            assert_eq!(progress.phase, Phase::Copying);
            let _ = enough.send(progress.done_rows > 4_000);
        };
        let entropy = SeededEntropy::new(9);
        tokio::select! {
            biased;
            ended = is_enough.wait_for(|is_enough| *is_enough) => drop(ended.expect("it is told")),
            moved = migrate(&source, &target, &entropy, report) => panic!("it came to its end: {moved:?}"),
        }
        for access in [Access::Serve, Access::Manage] {
            let refused = open(there.place(access), &test).await.err();
            assert!(matches!(refused, Some(OpenError::HalfMoved { .. })), "{refused:?}");
        }
        let other = TestStore::open(Backend::Sqlite);
        workspace(&other.store, "another");
        other.store.close().await;
        let refused = whole(&other.place(Access::Serve), &target).await;
        assert!(matches!(refused, Err(TransferError::OtherSource)), "{refused:?}");
        let moved = whole(&source, &target).await.expect("the rest of the move");
        assert!(moved.resumed_rows >= 4_000, "{} rows were there", moved.resumed_rows);
        let fresh = tempfile::tempdir().expect("a folder");
        let at_once = whole(&source, &folder(fresh.path())).await.expect("a move");
        assert_eq!((moved.digest, moved.rows), (at_once.digest, at_once.rows));
        open(target, &test).await.expect("it opens").close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_moved_is_refused_and_stays() {
    let (test, full) = (TestStore::open(Backend::Sqlite), TestStore::open(Backend::Postgres));
    workspace(&full.store, "somebody's");
    let served = whole(&test.place(Access::Serve), &full.place(Access::Serve)).await;
    assert!(matches!(served, Err(TransferError::Open(OpenError::InUse { .. }))), "{served:?}");
    workspace(&test.store, "one");
    test.store.close().await;
    let before = (test.dump(), full.dump());
    let refused = whole(&test.place(Access::Serve), &full.place(Access::Serve)).await;
    assert!(matches!(&refused, Err(TransferError::NotEmpty(what)) if what.contains("workspace")), "{refused:?}");
    let same = whole(&test.place(Access::Serve), &folder(test.folder())).await;
    assert!(matches!(same, Err(TransferError::SamePlace)), "{same:?}");
    let nowhere = tempfile::tempdir().expect("a folder");
    let missing = whole(&folder(&nowhere.path().join("none")), &full.place(Access::Serve)).await;
    assert!(matches!(missing, Err(TransferError::Open(OpenError::Missing { .. }))), "{missing:?}");
    assert_eq!((test.dump(), full.dump()), before);
}
