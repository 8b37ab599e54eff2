//! What is no change of contacts has one way into the database: in a folder, the writer of the process that serves it.

use futures_util::FutureExt;
use rolo_core::WorkspaceSettings;
use rolo_store::{AuditEvent, NewWorkspace};
use rolo_testkit::Backend;
use serde_json::json;

use crate::commands::{commit, contact, create, named, workspace};
use crate::lanes::held_up;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_workspaces_and_the_audit_log_are_written_by_the_writer_of_a_served_folder() {
    let (mut test, ws, open) = held_up(Backend::Sqlite).await;
    let before = test.dump();
    let new = NewWorkspace { name: "two".into(), settings: WorkspaceSettings::default() };
    let mut made = Box::pin(test.store.create_workspace(new));
    let mut noted = Box::pin(test.store.note_audit(AuditEvent::KeysRefused, json!({})));
    let mut secret = Box::pin(test.store.signing_secret());
    // All of it waits its turn, and nothing else writes meanwhile.
    assert!((&mut made).now_or_never().is_none() && (&mut noted).now_or_never().is_none());
    assert!((&mut secret).now_or_never().is_none());
    assert_eq!((test.dump(), test.store.queue_depth()), (before, 3));
    open.send(()).expect("the writer waits for it");
    made.await.expect("a workspace");
    noted.await.expect("an entry");
    assert_eq!(secret.await, test.store.signing_secret().await);
    contact(&test.store, ws, create(named("Ada"))).await;
    test.reopen().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_a_deleted_workspace_the_writer_goes_on_as_before() {
    let mut test = rolo_testkit::TestStore::open(Backend::Sqlite);
    let (one, two) = (workspace(&test.store, "one"), workspace(&test.store, "two").id);
    contact(&test.store, one.id, create(named("Ada"))).await;
    test.store.delete_workspace("one", one.uid).await.expect("deleted");
    commit(&test.store, two, create(named("Grace"))).await;
    while test.store.erase_some().await.expect("erased").is_more {}
    assert!(!test.dump().contains("Ada") && test.dump().contains("Grace"));
    test.reopen().await;
}
