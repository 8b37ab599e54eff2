//! Deleting workspaces, and what is left of them.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::{Command, ContactPatch, Field, MemoryStorePatch, Subject, Workspace, WorkspaceId};
use rolo_store::{Access, AdminError, ContactList, NewKey, NoObserver, Store, StoreError, Submission};
use rolo_testkit::TestStore;

use crate::commands::{
    commit, company, contact, create, free, named, on_each_store, retry, submission, update, with_emails, with_phones,
    workspace,
};

fn key(scopes: Scopes) -> NewKey {
    NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::Off, expires_at: None }
}

/// Fills a workspace with something for each table, and some contacts more.
async fn fill(store: &Store, ws: WorkspaceId, contacts: usize) {
    let company = company(store, ws).await;
    let make = Command::CreateMemoryStore { patch: MemoryStorePatch::default(), errors: Vec::new() };
    let CommandResult::Done(Outcome::MemoryStore(group)) = commit(store, ws, make).await else {
        panic!("no memory store")
    };
    let aliases = vec![Alias { vendor: Vendor::Synthflow, text: "own".into(), shown: true }];
    let patch = ContactPatch { company: Field::Set(company), ..with_emails("Ada", &["ada@example.org"]) };
    let make = Command::CreateContact { patch, aliases, errors: Vec::new() };
    let ada = contact(store, ws, make).await;
    let attach = Command::AttachContact { store: Some(group.id), contact: ContactRef::id(ada.id) };
    contact(store, ws, attach).await;
    contact(store, ws, create(with_phones("Grace", &["+12025550123"]))).await;
    contact(store, ws, update(&ada, ContactPatch { metadata: free(r#"{"a":1}"#), ..ContactPatch::default() })).await;
    let kept = Submission { retry: Some(retry("k", 1)), ..submission(ws, create(named("Mary"))) };
    store.submit(kept).await.expect("kept");
    for number in 0..contacts {
        contact(store, ws, create(named(&format!("Ada {number}")))).await;
    }
}

/// Erases all that was deleted.
async fn erase(store: &Store) -> usize {
    let mut rows = 0;
    loop {
        let erased = store.erase_some().await.expect("erased");
        rows += erased.rows;
        if !erased.is_more {
            return rows;
        }
    }
}

/// All that is stored, but what tells of deletions.
fn without_traces(test: &TestStore) -> String {
    let dump = test.dump();
    let mut text = String::new();
    for part in dump.split("# ").filter(|part| !part.starts_with("audit\n") && !part.starts_with("deleted_workspace\n"))
    {
        text.push_str(part);
    }
    text
}

on_each_store! {
    async fn a_deleted_workspace_is_gone_at_once_and_nothing_of_it_stays(test: TestStore) {
        let one = workspace(&test.store, "one");
        fill(&test.store, one.id, 0).await;
        let before = without_traces(&test);
        let Workspace { id, uid, .. } = workspace(&test.store, "two");
        fill(&test.store, id, 20).await;
        let (agent, _) = test.store.create_key("two", key(Scopes::of(&[Scope::WorkspaceAdmin]))).await.expect("a key");
        assert!(test.store.find_key(agent.id).await.expect("a look").is_some());
        let deleted = test.store.delete_workspace("two", uid).await.expect("deleted");
        assert_eq!((deleted.id, deleted.contact_count), (id, 23));
        // The cache of another process may believe it for a second.
        test.clock.advance(Duration::from_secs(1));
        assert!(test.store.find_key(agent.id).await.expect("a look").is_none());
        let names: Vec<_> = test.store.list_workspaces().await.expect("a list").into_iter().map(|one| one.name).collect();
        assert_eq!(names, ["one"]);
        // The store does so by itself too, so nobody can say how many rows are left for this.
        erase(&test.store).await;
        assert_eq!(without_traces(&test), before);
        assert_eq!(erase(&test.store).await, 0);
        assert!(matches!(test.store.delete_workspace("two", uid).await, Err(AdminError::NoWorkspace(name)) if name == "two"));
    }

    async fn a_change_that_comes_too_late_for_a_deleted_workspace_leaves_nothing_behind(test: TestStore) {
        let one = workspace(&test.store, "one").id;
        let Workspace { id: two, uid, .. } = workspace(&test.store, "two");
        test.store.delete_workspace("two", uid).await.expect("deleted");
        erase(&test.store).await;
        let before = test.dump();
        let late = test.store.submit(submission(two, create(named("Ada")))).await;
        assert!(matches!(late, Err(StoreError::NoWorkspace)), "{:?}", late.err());
        assert_eq!(test.dump(), before);
        // Beside others of the same batch, which are carried out.
        let (late, fine) = tokio::join!(
            test.store.submit(submission(two, create(named("Ada")))),
            test.store.submit(submission(one, create(named("Ada"))))
        );
        assert!(matches!(late, Err(StoreError::NoWorkspace)) && fine.is_ok());
    }

    async fn its_name_may_be_given_again_and_its_number_is_not(test: TestStore) {
        let first = workspace(&test.store, "one");
        fill(&test.store, first.id, 0).await;
        test.store.delete_workspace("one", first.uid).await.expect("deleted");
        let second = workspace(&test.store, "one");
        assert!(second.id > first.id && second.uid != first.uid);
        erase(&test.store).await;
        assert_eq!(test.store.list_contacts(second.id, ContactList { limit: 10, ..ContactList::default() }).await.expect("a list").items, []);
        fill(&test.store, second.id, 0).await;
        // The one that was looked at before is another one.
        test.store.delete_workspace("one", first.uid).await.expect_err("another one");
        test.store.delete_workspace("one", second.uid).await.expect("deleted");
        erase(&test.store).await;
        assert!(workspace(&test.store, "one").id > second.id);
    }

    async fn whoever_reads_a_history_while_it_is_erased_is_told_that_the_workspace_is_gone(test: TestStore) {
        let Workspace { id: two, uid, .. } = workspace(&test.store, "two");
        let ada = contact(&test.store, two, create(named("Ada"))).await;
        let command = Command::DeleteContact { contact: ContactRef::id(ada.id) };
        commit(&test.store, two, command).await;
        fill(&test.store, two, 1_200).await;
        test.store.delete_workspace("two", uid).await.expect("deleted");
        // The store erases by itself, too, so nobody knows how much is left at each look.
        while test.store.erase_some().await.expect("erased").is_more {
            let found = test.store.history(two, Subject::Contact(ada.id), None, 10).await;
            assert!(matches!(found, Ok(_) | Err(StoreError::NoWorkspace)), "{found:?}");
        }
        assert_eq!(test.store.failure(), None);
    }

    async fn a_store_with_a_workspace_that_is_half_erased_opens_and_goes_on_with_it(test: TestStore) {
        let one = workspace(&test.store, "one");
        let Workspace { id: two, uid, .. } = workspace(&test.store, "two");
        fill(&test.store, two, 600).await;
        contact(&test.store, one.id, create(named("Ada"))).await;
        test.store.delete_workspace("two", uid).await.expect("deleted");
        let erased = test.store.erase_some().await.expect("erased");
        assert!(erased.is_more && erased.rows <= 500, "{erased:?}");
        // A start checks all that is stored, and a part of a workspace fails the integrity check.
        while test.store.erase_some().await.expect("erased").is_more {
            test.reopen().await;
        }
        assert!(!without_traces(&test).contains("Ada 5"));
        let left = test.store.list_contacts(one.id, ContactList { limit: 10, ..ContactList::default() }).await.expect("a list");
        assert_eq!(left.items.len(), 1);
    }

    async fn two_that_erase_at_once_leave_nothing_behind(test: TestStore) {
        let one = workspace(&test.store, "one");
        fill(&test.store, one.id, 0).await;
        let before = without_traces(&test);
        let two = workspace(&test.store, "two");
        fill(&test.store, two.id, 1_600).await;
        test.store.delete_workspace("two", two.uid).await.expect("deleted");
        let (clock, entropy) = (test.clock.clone(), test.entropy.clone());
        let other = Store::open(test.place(Access::Manage), clock, entropy, Arc::new(NoObserver)).await.expect("a store");
        tokio::join!(erase(&test.store), erase(&other));
        assert_eq!(without_traces(&test), before);
        other.close().await;
    }

    async fn rows_with_long_bodies_are_erased_about_a_mebibyte_at_a_time(test: TestStore) {
        let two = workspace(&test.store, "two");
        let long = ContactPatch { metadata: free(&format!(r#"{{"a":"{}"}}"#, "x".repeat(60_000))), ..named("Ada") };
        for _ in 0..40 {
            contact(&test.store, two.id, create(long.clone())).await;
        }
        test.store.close().await;
        // Not one that serves, which erases by itself too.
        let (clock, entropy) = (test.clock.clone(), test.entropy.clone());
        let alone = Store::open(test.place(Access::Manage), clock, entropy, Arc::new(NoObserver)).await.expect("a store");
        alone.delete_workspace("two", two.uid).await.expect("deleted");
        let mut steps = 0;
        while alone.erase_some().await.expect("erased").is_more {
            steps += 1;
        }
        // Three for 40 contacts of 60 kB, three for their log entries, and more for what is short. A server's rows stop nobody else.
        assert!(test.database().is_some() || steps > 6, "{steps}");
        alone.close().await;
        assert!(!without_traces(&test).contains("xxxx"));
    }

    async fn a_workspace_that_holds_a_live_server_key_is_not_deleted(test: TestStore) {
        let one = workspace(&test.store, "one");
        let (server, _) = test.store.create_key("one", key(Scopes::SERVER)).await.expect("a key");
        let before = test.dump();
        let refused = test.store.delete_workspace("one", one.uid).await.expect_err("refused").to_string();
        assert!(refused.contains(&server.id.to_text()) && refused.contains("rolo key revoke"), "{refused}");
        assert_eq!(test.dump(), before);
        test.store.revoke_key(server.id).await.expect("revoked");
        test.store.delete_workspace("one", one.uid).await.expect("deleted");
    }
}
