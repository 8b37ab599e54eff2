//! The history of one record, also of one that was deleted.

use std::ops::ControlFlow;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::{Change, Command, MemoryStorePatch, Op, Subject, WorkspaceId};
use rolo_store::{Step, Store};
use rolo_testkit::{Backend, TestStore};

use crate::commands::{commit, company, contact, create, describe, named, on_each_store, update, workspace};

async fn history(store: &Store, workspace: WorkspaceId, subject: Subject) -> Vec<Change> {
    store.history(workspace, subject, None, usize::MAX).await.expect("a history")
}

/// What the whole log tells of it, the latest entry first.
async fn out_of_the_log(store: &Store, workspace: WorkspaceId, subject: Subject) -> Vec<Change> {
    let log = store.log(workspace, 0, usize::MAX >> 1).await.expect("the log");
    log.into_iter().rev().filter(|entry| entry.subject == subject).collect()
}

/// A record of each kind, changed and deleted, and a contact that stays.
async fn filled(store: &Store, workspace: WorkspaceId) -> [Subject; 4] {
    let ada = contact(store, workspace, create(named("Ada"))).await;
    let bea = contact(store, workspace, create(named("Bea"))).await;
    let firm = company(store, workspace).await;
    let make = Command::CreateMemoryStore { patch: MemoryStorePatch::default(), errors: Vec::new() };
    let CommandResult::Done(Outcome::MemoryStore(list)) = commit(store, workspace, make).await else {
        panic!("no memory store")
    };
    for text in ["one", "two", "three"] {
        for one in [&ada, &bea] {
            contact(store, workspace, update(one, describe(text))).await;
        }
    }
    for command in [
        Command::DeleteContact { contact: ContactRef::id(ada.id) },
        Command::DeleteCompany { company: Some(firm) },
        Command::DeleteMemoryStore { store: Some(list.id) },
    ] {
        commit(store, workspace, command).await;
    }
    [Subject::Contact(ada.id), Subject::Contact(bea.id), Subject::Company(firm), Subject::MemoryStore(list.id)]
}

on_each_store! {
    async fn a_record_has_its_history_also_when_it_is_deleted_and_after_a_restart(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let subjects = filled(&test.store, ws).await;
        for _ in 0..2 {
            for (subject, count) in subjects.into_iter().zip([5, 4, 2, 2]) {
                let found = history(&test.store, ws, subject).await;
                assert_eq!(found.len(), count, "{subject:?}");
                assert_eq!(found, out_of_the_log(&test.store, ws, subject).await);
                assert_eq!(found[count - 1].op, Op::Created);
                assert_eq!(found[0].op == Op::Deleted, subject != subjects[1]);
            }
            test.reopen().await;
        }
    }

    async fn a_history_is_read_page_by_page(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        for subject in filled(&test.store, ws).await {
            let whole = history(&test.store, ws, subject).await;
            for size in 1..=whole.len() + 1 {
                let mut walked: Vec<Change> = Vec::new();
                loop {
                    let before = walked.last().map(|entry| entry.position);
                    let page = test.store.history(ws, subject, before, size).await.expect("a page");
                    assert!(page.len() <= size);
                    walked.extend(page.iter().cloned());
                    if page.len() < size {
                        break;
                    }
                }
                assert_eq!(walked, whole, "pages of {size}");
            }
            assert_eq!(test.store.history(ws, subject, None, 0).await, Ok(Vec::new()));
        }
    }

    async fn a_record_that_is_changed_all_the_time_can_still_be_walked_back(test: TestStore) {
        const WRITER_COUNT: usize = 8;
        const CHANGE_COUNT: usize = 40;
        let ws = workspace(&test.store, "one").id;
        let ada = &contact(&test.store, ws, create(named("Ada"))).await;
        let left = &AtomicUsize::new(WRITER_COUNT);
        let store = &test.store;
        let writers = (0..WRITER_COUNT).map(async |writer| {
            for change in 0..CHANGE_COUNT {
                contact(store, ws, update(ada, describe(&format!("{writer}: {change}")))).await;
            }
            left.fetch_sub(1, Relaxed);
        });
        let walker = async {
            while left.load(Relaxed) > 0 {
                let mut seen = Vec::new();
                let visit = |step: &Step| {
                    assert!(seen.last().is_none_or(|before| *before == step.after), "{step:?}");
                    seen.push(step.before.clone());
                    ControlFlow::Continue(())
                };
                let walked = store.timeline(ws, Subject::Contact(ada.id), visit).await.expect("a history");
                assert_eq!((walked.steps, seen.last()), (seen.len(), Some(&None)));
            }
        };
        futures_util::future::join(futures_util::future::join_all(writers), walker).await;
    }

    async fn nothing_is_told_of_another_workspaces_record_or_behind_another_records_entry(test: TestStore) {
        let (one, two) = (workspace(&test.store, "one").id, workspace(&test.store, "two").id);
        let subjects = filled(&test.store, one).await;
        filled(&test.store, two).await;
        for subject in subjects {
            assert_eq!(history(&test.store, two, subject).await, []);
        }
        let [ada, bea, ..] = subjects;
        let latest = history(&test.store, one, ada).await[0].position;
        for before in [0, latest, latest + 100, u64::MAX] {
            assert_eq!(test.store.history(one, bea, Some(before), 10).await, Ok(Vec::new()), "{before}");
        }
    }

    async fn a_store_of_an_earlier_schema_gets_the_histories_of_what_was_deleted(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let subjects = filled(&test.store, ws).await;
        test.store.close().await;
        let before = test.dump();
        // The schemas in front of the one that keeps them.
        test.execute("drop table tombstone");
        test.execute(match test.backend() {
            Backend::Sqlite => "pragma user_version = 6; update workspace set layout = (6 << 16) | (layout & 65535)",
            Backend::Postgres => {
                "update meta set value = int8send(5) where key = 'schema';
                 update workspace set layout = (5 << 16) | (layout & 65535)"
            }
        });
        test.reopen().await;
        for subject in subjects {
            assert_eq!(history(&test.store, ws, subject).await, out_of_the_log(&test.store, ws, subject).await);
        }
        let tombstones = |dump: &str| dump.split("# ").find(|part| part.starts_with("tombstone")).map(str::to_owned);
        assert_eq!(tombstones(&test.dump()), tombstones(&before));
        assert!(tombstones(&before).is_some());
    }

    async fn a_change_leaves_nothing_of_a_records_end(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada"))).await;
        let tombstones = |dump: &str| dump.split("# ").find(|part| part.starts_with("tombstone")).map(str::to_owned);
        let before = tombstones(&test.dump());
        contact(&test.store, ws, update(&ada, describe("x"))).await;
        assert_eq!(tombstones(&test.dump()), before);
        commit(&test.store, ws, Command::DeleteContact { contact: ContactRef::id(ada.id) }).await;
        assert_ne!(tombstones(&test.dump()), before);
    }
}
