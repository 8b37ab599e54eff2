//! What a store does by itself, and what a workspace may keep.

use std::time::Duration;

use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::{CommandResult, Outcome, RETRY_MILLIS};
use rolo_core::change::unlinking::UNLINKED_CONTACTS_MAX;
use rolo_core::log::replay::Replayed;
use rolo_core::{Command, Contact, ContactPatch, Field, MemoryStoreId, Op, Rejection, WorkspaceId};
use rolo_store::{ContactList, ContactPage, Store, Submission, WorkspaceChange};
use rolo_testkit::TestStore;

use crate::commands::{
    commit, company, contact, create, describe, free, named, on_each_store, retry, submission, update, workspace,
};

/// How long the store may take, however busy the machine is.
const WAIT_SECONDS_MAX: u64 = 120;

async fn group(store: &Store, workspace: WorkspaceId) -> MemoryStoreId {
    let make = Command::CreateMemoryStore { patch: rolo_core::MemoryStorePatch::default(), errors: Vec::new() };
    match commit(store, workspace, make).await {
        CommandResult::Done(Outcome::MemoryStore(group)) => group.id,
        other => panic!("not a memory store: {other:?}"),
    }
}

/// Waits for what the store does by itself. Each look lets it do its next step.
async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let looking = async {
        while !is_so().await {
            tokio::task::yield_now().await;
        }
    };
    let limit = Duration::from_secs(WAIT_SECONDS_MAX);
    assert!(tokio::time::timeout(limit, looking).await.is_ok(), "in {WAIT_SECONDS_MAX} s: {what}");
}

/// Whether by the log so many contacts have no link.
async fn are_unlinked(store: &Store, workspace: WorkspaceId, contacts: usize) -> bool {
    let log = store.log(workspace, 0, 10_000).await.expect("a log");
    let mut replayed = Replayed::default();
    log.iter().for_each(|change| replayed.apply(change).expect("a sound log"));
    let is_free = |contact: &&Contact| contact.body.company.is_none() && contact.body.memberships.is_empty();
    replayed.contacts.values().filter(is_free).count() == contacts
}

on_each_store! {
    async fn what_many_contacts_are_linked_to_is_gone_at_once_and_they_lose_it_step_by_step(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let (company, group) = (company(&test.store, ws).await, group(&test.store, ws).await);
        let mut people = Vec::new();
        for number in 0..2 * UNLINKED_CONTACTS_MAX + 50 {
            let linked = ContactPatch { company: Field::Set(company), ..named(&format!("Ada {number}")) };
            let made = contact(&test.store, ws, create(linked)).await;
            let attach = Command::AttachContact { store: Some(group), contact: ContactRef::id(made.id) };
            people.push(contact(&test.store, ws, attach).await);
        }
        commit(&test.store, ws, Command::DeleteCompany { company: Some(company) }).await;
        commit(&test.store, ws, Command::DeleteMemoryStore { store: Some(group) }).await;
        // Whether it has been reached or not, a contact shows no link, and it takes a change by the revision that it shows.
        let last = people.last().expect("somebody").id;
        let shown = test.store.get_contact(ws, ContactRef::id(last)).await.expect("a read").expect("the contact");
        assert!(shown.body.company.is_none() && shown.body.memberships.is_empty() && shown.revision > 2, "{shown:?}");
        let changed = contact(&test.store, ws, update(&shown, describe("by its revision"))).await;
        assert!(changed.revision > shown.revision);
        let list = ContactList { limit: 1_000, ..ContactList::default() };
        let page = ContactPage { limit: 1_000, ..ContactPage::default() };
        for seen in [
            test.store.list_contacts(ws, list).await.expect("a page").items,
            test.store.page_contacts(ws, page).await.expect("a page").items,
        ] {
            let is_free = |contact: &Contact| contact.body.company.is_none() && contact.body.memberships.is_empty();
            assert!(seen.len() == people.len() && seen.iter().all(is_free));
        }
        // It resumes.
        test.reopen().await;
        until("all have lost their links", async || are_unlinked(&test.store, ws, people.len()).await).await;
        let log = test.store.log(ws, 0, 10_000).await.expect("a log");
        let mut replayed = Replayed::default();
        log.iter().for_each(|change| replayed.apply(change).expect("a sound log"));
        let is_free = |contact: &Contact| contact.body.company.is_none() && contact.body.memberships.is_empty();
        assert!(replayed.contacts.values().all(is_free) && replayed.companies.is_empty() && replayed.stores.is_empty());
        let deleted: Vec<_> = log.iter().filter(|change| change.op == Op::Deleted).map(|change| change.origin).collect();
        let lost = log.iter().filter(|change| change.before.contains("company") && change.op == Op::Updated);
        assert!(lost.clone().count() > UNLINKED_CONTACTS_MAX && lost.clone().all(|change| deleted.contains(&change.origin)));
    }

    async fn a_workspace_beyond_its_quota_writes_nothing_more_until_it_is_raised(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let quota = |quota_mib| WorkspaceChange { quota_mib, ..WorkspaceChange::default() };
        test.store.update_workspace("one", quota(Field::Set(1))).await.expect("a change");
        let large = || ContactPatch { metadata: free(&format!("{{\"x\":\"{}\"}}", "x".repeat(60_000))), ..named("Ada") };
        let keyed = || Submission { retry: Some(retry("k1", 1)), ..submission(ws, create(large())) };
        assert!(matches!(test.store.submit(keyed()).await, Ok(CommandResult::Done(_))));
        let mut count = 1;
        let refused = loop {
            match commit(&test.store, ws, create(large())).await {
                CommandResult::Done(_) if count < 100 => count += 1,
                refused => break refused,
            }
        };
        assert_eq!(refused, CommandResult::Refused(Rejection::OverQuota { quota_mib: 1 }));
        assert_eq!(count, (1_usize << 20).div_ceil(60_350), "contacts of 60 kB in a MiB");
        assert!(matches!(test.store.submit(keyed()).await, Ok(CommandResult::Replayed(_))));
        let mark = test.dump();
        commit(&test.store, ws, create(named("Bea"))).await;
        assert_eq!(test.dump(), mark);
        test.store.update_workspace("one", quota(Field::Set(2))).await.expect("a change");
        contact(&test.store, ws, create(named("Bea"))).await;
        test.store.update_workspace("one", quota(Field::Clear)).await.expect("a change");
        let usage = test.store.list_workspaces().await.expect("a list")[0].usage;
        assert!(usage.log_bytes > 1 << 20 && (1..1_000).contains(&usage.kept_bytes), "{usage:?}");
    }

    async fn answers_are_forgotten_by_the_clock_though_it_was_a_year_ahead_once(test: TestStore) {
        const YEAR: Duration = Duration::from_secs(365 * 24 * 3_600);
        let ws = workspace(&test.store, "one").id;
        let keyed = |key| Submission { retry: Some(retry(key, 1)), ..submission(ws, create(named("Ada"))) };
        test.clock.advance(YEAR);
        contact(&test.store, ws, create(named("Bea"))).await;
        test.clock.set_back(YEAR);
        test.store.submit(keyed("old")).await.expect("an answer");
        test.clock.advance(Duration::from_millis(RETRY_MILLIS as u64 + 1));
        test.store.submit(keyed("fresh")).await.expect("an answer");
        let kept = async |store: &Store| store.list_workspaces().await.expect("a list")[0].usage.kept_bytes;
        let before = kept(&test.store).await;
        test.reopen().await;
        until("the old one is forgotten", async || kept(&test.store).await != before).await;
        assert!(matches!(test.store.submit(keyed("fresh")).await, Ok(CommandResult::Replayed(_))));
    }

    async fn kept_answers_expire_though_nobody_writes(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        for number in 0..300 {
            let keyed = Submission { retry: Some(retry(&format!("k{number}"), 1)), ..submission(ws, create(named("Ada"))) };
            test.store.submit(keyed).await.expect("an answer");
        }
        let kept = async |store: &Store| store.list_workspaces().await.expect("a list")[0].usage.kept_bytes;
        test.clock.advance(Duration::from_millis(RETRY_MILLIS as u64));
        test.reopen().await;
        let before = kept(&test.store).await;
        contact(&test.store, ws, create(named("Bea"))).await;
        assert!(before > 0 && kept(&test.store).await == before, "they are kept for 72 hours");
        test.clock.advance(Duration::from_millis(1));
        test.reopen().await;
        until("all are forgotten", async || kept(&test.store).await == 0).await;
        assert!(!test.dump().contains("k17"), "{}", test.dump());
    }
}
