//! What the store API promises, sentence by sentence.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::access::key::{RateLimit, Scope, Scopes, Secret, parse_key};
use rolo_core::change::command::{ContactRef, Precondition};
use rolo_core::change::decide::{CommandResult, RETRY_MILLIS};
use rolo_core::log::replay::Replayed;
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::model::metadata::MetadataMode;
use rolo_core::{Command, ContactPatch, Field, Op, Rejection, WorkspaceSettings};
use rolo_store::{
    Access, AdminError, ContactList, ContactPage, NewKey, NoObserver, Order, Store, TimeRange, WorkspaceChange,
};
use rolo_testkit::{Backend, TestStore};

use crate::commands::{
    commit, company, contact, create, describe, free, named, on_each_store, retry, submission, update, with_emails,
    workspace,
};

on_each_store! {
    async fn what_was_committed_is_there_after_a_restart(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let made = contact(&test.store, ws, create(with_emails("Ada Lovelace", &["ada@example.org"]))).await;
        test.reopen().await;
        let read = test.store.get_contact(ws, ContactRef::id(made.id)).await.expect("a read");
        assert_eq!(read, Some(made));
    }

    async fn positions_grow_by_one_and_each_workspace_has_its_own(test: TestStore) {
        let (one, two) = (workspace(&test.store, "one").id, workspace(&test.store, "two").id);
        for n in 0..3 {
            contact(&test.store, one, create(named(&format!("Ada {n}")))).await;
        }
        contact(&test.store, two, create(named("Grace"))).await;
        let positions = |changes: Vec<rolo_core::Change>| changes.iter().map(|change| change.position).collect::<Vec<_>>();
        assert_eq!(positions(test.store.log(one, 0, 10).await.expect("a log")), [1, 2, 3]);
        assert_eq!(positions(test.store.log(one, 2, 10).await.expect("a log")), [3]);
        assert_eq!(positions(test.store.log(two, 0, 10).await.expect("a log")), [1]);
    }

    async fn a_record_of_another_workspace_is_not_there(test: TestStore) {
        let (one, two) = (workspace(&test.store, "one").id, workspace(&test.store, "two").id);
        let ada = contact(&test.store, one, create(with_emails("Ada", &["ada@example.org"]))).await;
        assert_eq!(test.store.get_contact(two, ContactRef::id(ada.id)).await.expect("a read"), None);
        let refused = commit(&test.store, two, update(&ada, describe("x"))).await;
        assert!(matches!(refused, CommandResult::Refused(Rejection::NotFound(_))), "{refused:?}");
        contact(&test.store, two, create(with_emails("Ada", &["ada@example.org"]))).await;
    }

    async fn a_change_that_changes_nothing_leaves_no_trace(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada Lovelace"))).await;
        let before = test.dump();
        test.clock.advance(Duration::from_secs(1));
        let again = contact(&test.store, ws, update(&ada, named("Ada Lovelace"))).await;
        assert_eq!(again, ada);
        assert_eq!(test.dump(), before);
    }

    async fn an_old_revision_changes_nothing(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada"))).await;
        contact(&test.store, ws, update(&ada, describe("first"))).await;
        let before = test.dump();
        let mut late = submission(ws, update(&ada, describe("second")));
        late.request.precondition = Precondition::OneOf(vec![1]);
        let answer = test.store.submit(late).await.expect("the store works");
        assert_eq!(answer, CommandResult::Refused(Rejection::PreconditionFailed { current: Some(2) }));
        assert_eq!(test.dump(), before);
    }

    async fn updated_at_grows_even_if_the_clock_goes_back(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada"))).await;
        test.clock.set_back(Duration::from_secs(3_600));
        let later = contact(&test.store, ws, update(&ada, describe("x"))).await;
        assert!(later.updated_at > ada.updated_at);
        assert_eq!(later.created_at, ada.created_at);
    }

    async fn nothing_that_is_written_after_the_clock_was_set_back_hides_behind_what_a_reader_has_seen(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let (ada, bea) = (contact(&test.store, ws, create(named("Ada"))).await, contact(&test.store, ws, create(named("Bea"))).await);
        test.clock.advance(Duration::from_secs(60));
        let seen = contact(&test.store, ws, update(&ada, describe("x"))).await.updated_at;
        test.clock.set_back(Duration::from_secs(3_600));
        test.reopen().await;
        let changed = contact(&test.store, ws, update(&bea, describe("x"))).await.updated_at;
        let made = contact(&test.store, ws, create(named("Cy"))).await.updated_at;
        assert!(seen < changed && changed < made, "{seen} {changed} {made}");
        let updated = TimeRange { from: Some(seen.plus_millis(1)), ..TimeRange::default() };
        let list = ContactList { updated, limit: 10, ..ContactList::default() };
        assert_eq!(test.store.list_contacts(ws, list).await.expect("a list").items.len(), 2);
    }

    async fn an_address_belongs_to_one_contact_until_that_is_deleted(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
        let twin = || create(with_emails("Twin", &["ADA@EXAMPLE.ORG"]));
        let before = test.dump();
        assert!(matches!(commit(&test.store, ws, twin()).await, CommandResult::Refused(Rejection::Taken(_))));
        assert_eq!(test.dump(), before);
        commit(&test.store, ws, Command::DeleteContact { contact: ContactRef::id(ada.id) }).await;
        contact(&test.store, ws, twin()).await;
    }

    async fn a_repeat_gets_the_first_answer_also_after_a_restart(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let send = |fingerprint| {
            let mut submission = submission(ws, create(named("Ada")));
            submission.retry = Some(retry("k1", fingerprint));
            submission
        };
        assert!(matches!(test.store.submit(send(1)).await, Ok(CommandResult::Done(_))));
        test.reopen().await;
        let before = test.dump();
        assert_eq!(test.store.submit(send(1)).await, Ok(CommandResult::Replayed(b"revision 1".to_vec().into())));
        assert_eq!(test.store.submit(send(2)).await, Ok(CommandResult::ReusedKey));
        assert_eq!(test.dump(), before);
    }

    async fn a_refusal_is_not_kept_and_a_kept_answer_ends_after_72_hours(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
        let send = |email: &str, fingerprint| {
            let mut submission = submission(ws, create(with_emails("Twin", &[email])));
            submission.retry = Some(retry("k1", fingerprint));
            submission
        };
        assert!(matches!(test.store.submit(send("ada@example.org", 1)).await, Ok(CommandResult::Refused(_))));
        assert!(matches!(test.store.submit(send("twin@example.org", 2)).await, Ok(CommandResult::Done(_))));
        test.clock.advance(Duration::from_millis(RETRY_MILLIS as u64));
        assert!(matches!(test.store.submit(send("twin@example.org", 2)).await, Ok(CommandResult::Replayed(_))));
        test.clock.advance(Duration::from_millis(1));
        assert!(matches!(test.store.submit(send("other@example.org", 3)).await, Ok(CommandResult::Done(_))));
    }

    async fn replaying_the_log_rebuilds_every_record(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
        let ada = contact(&test.store, ws, update(&ada, with_emails("Ada L", &["a@example.org", "ada@example.org"]))).await;
        let gone = contact(&test.store, ws, create(named("Gone"))).await;
        commit(&test.store, ws, Command::DeleteContact { contact: ContactRef::id(gone.id) }).await;
        let mut replayed = Replayed::default();
        for change in test.store.log(ws, 0, 100).await.expect("a log") {
            replayed.apply(&change).expect("a sound log");
        }
        assert_eq!(replayed.contacts.into_values().collect::<Vec<_>>(), [ada]);
    }

    async fn a_small_change_of_a_large_record_is_a_small_entry_that_can_be_replayed(test: TestStore) {
        const ENTRY_BYTES_MAX: usize = 400;
        let ws = workspace(&test.store, "one").id;
        let free = |text: String| ContactPatch { metadata: free(&text), ..ContactPatch::default() };
        let keys: Vec<String> = (0..4_000).map(|key| format!("\"{key}\":\"value\"")).collect();
        let addresses: Vec<String> = (0..99).map(|number| format!("ada.{number}@example.org")).collect();
        let mut addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
        let ada = contact(&test.store, ws, create(free(format!("{{{}}}", keys.join(","))))).await;
        contact(&test.store, ws, update(&ada, with_emails("Ada", &addresses))).await;
        addresses.insert(50, "new@example.org");
        contact(&test.store, ws, update(&ada, with_emails("Ada", &addresses))).await;
        contact(&test.store, ws, update(&ada, free(r#"{"7":"another"}"#.into()))).await;
        let last = contact(&test.store, ws, update(&ada, free(r#"{"8":null}"#.into()))).await;
        let log = test.store.log(ws, 0, 100).await.expect("a log");
        for change in &log[2..] {
            let bytes = change.before.len() + change.after.len();
            assert!(bytes <= ENTRY_BYTES_MAX, "{bytes} bytes: {} {}", change.before, change.after);
        }
        let mut replayed = Replayed::default();
        log.iter().for_each(|change| replayed.apply(change).expect("a sound log"));
        assert_eq!(replayed.contacts.into_values().collect::<Vec<_>>(), [last]);
    }

    async fn a_contact_is_found_by_its_vendors_id(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let alias = |shown| Alias { vendor: Vendor::Synthflow, text: "9ad09ad3".into(), shown };
        let command = Command::CreateContact { patch: named("Ada"), aliases: vec![alias(true)], errors: Vec::new() };
        let ada = contact(&test.store, ws, command.clone()).await;
        let named = |vendor| ContactRef { id: None, alias: Some((vendor, "9ad09ad3".into())) };
        assert_eq!(test.store.get_contact(ws, named(Vendor::Synthflow)).await.expect("a read"), Some(ada));
        assert_eq!(test.store.get_contact(ws, named(Vendor::AskElephant)).await.expect("a read"), None);
        assert!(matches!(commit(&test.store, ws, command).await, CommandResult::Refused(Rejection::Taken(_))));
    }

    async fn pages_by_update_meet_without_gap_or_repeat(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let mut ids = Vec::new();
        for n in 0..7 {
            // Three of them share an instant, so that ids must break the tie.
            if n % 3 == 0 {
                test.clock.advance(Duration::from_millis(5));
            }
            ids.push(contact(&test.store, ws, create(named(&format!("Ada {n}")))).await.id);
        }
        ids.sort();
        for order in [Order::OldestFirst, Order::NewestFirst] {
            let mut seen = Vec::new();
            let mut after = None;
            loop {
                let list = ContactList { order, after, limit: 2, ..ContactList::default() };
                let page = test.store.list_contacts(ws, list).await.expect("a page");
                seen.extend(page.items.iter().map(|contact| contact.id));
                let Some(last) = page.items.last().filter(|_| page.has_more) else { break };
                after = Some(rolo_store::PagePosition { updated_at: last.updated_at, id: last.id.bits() });
            }
            if order == Order::NewestFirst {
                seen.reverse();
            }
            assert_eq!(seen, ids, "{order:?}");
        }
    }

    async fn numbered_pages_show_the_newest_first_and_count_all(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        for n in 0..5 {
            test.clock.advance(Duration::from_millis(1));
            contact(&test.store, ws, create(named(&format!("Ada {n}")))).await;
        }
        let page = ContactPage { number: None, offset: 1, limit: 2 };
        let page = test.store.page_contacts(ws, page).await.expect("a page");
        let names: Vec<_> = page.items.iter().filter_map(|contact| contact.body.name.full.as_deref()).collect();
        assert_eq!((page.total, names), (5, vec!["Ada 3", "Ada 2"]));
    }

    async fn a_key_works_from_its_making_to_its_revocation(test: TestStore) {
        workspace(&test.store, "one");
        let new = NewKey {
            name: "agent".into(),
            scopes: Scopes::of(&[Scope::ContactsRead]),
            rate_limit: RateLimit::DEFAULT,
            expires_at: None,
        };
        let (record, secret) = test.store.create_key("one", new.clone()).await.expect("a key");
        let id = parse_key(secret.reveal()).expect("a key's form");
        assert_eq!(id, record.id);
        let found = test.store.find_key(id).await.expect("a look").expect("the key");
        assert!(found.key.hash.matches(&secret.hash()) && found.key.is_live(rolo_core::Clock::now(&*test.clock)));
        let (_, other) = test.store.rotate_key(id, None).await.expect("a rotation");
        let found = test.store.find_key(id).await.expect("a look").expect("the key");
        assert!(found.key.hash.matches(&other.hash()) && !found.key.hash.matches(&secret.hash()));
        test.store.revoke_key(id).await.expect("a revocation");
        assert!(!test.store.find_key(id).await.expect("a look").expect("the key").key.is_live(rolo_core::Clock::now(&*test.clock)));
        assert!(!test.dump().contains(secret.reveal()));
        assert!(matches!(test.store.create_key("two", new).await, Err(AdminError::NoWorkspace(_))));
    }

    async fn a_key_that_gets_another_text_may_keep_the_former_one_for_a_while(test: TestStore) {
        workspace(&test.store, "one");
        let scopes = Scopes::of(&[Scope::ContactsRead]);
        let new = NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
        let (key, first) = test.store.create_key("one", new).await.expect("a key");
        let until = rolo_core::Clock::now(&*test.clock).plus_millis(60_000);
        let (_, second) = test.store.rotate_key(key.id, Some(until)).await.expect("rotated");
        test.reopen().await;
        let found = test.store.find_key(key.id).await.expect("a look").expect("the key").key.clone();
        let works = |secret: &Secret, millis| found.is_of(&secret.hash(), until.plus_millis(millis));
        assert!(works(&first, -1) && works(&second, -1) && !works(&first, 0) && works(&second, 0));
        let (_, third) = test.store.rotate_key(key.id, None).await.expect("rotated");
        let found = test.store.find_key(key.id).await.expect("a look").expect("the key").key.clone();
        let works = |secret: &Secret| found.is_of(&secret.hash(), until.plus_millis(-1));
        assert!(!works(&first) && !works(&second) && works(&third));
    }

    async fn a_revocation_of_which_nobody_told_holds_a_second_later(test: TestStore) {
        workspace(&test.store, "one");
        let scopes = Scopes::of(&[Scope::ContactsRead]);
        let new = NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
        let id = test.store.create_key("one", new).await.expect("a key").0.id;
        let is_live = async || {
            let known = test.store.find_key(id).await.expect("a look").expect("the key");
            known.key.is_live(rolo_core::Clock::now(&*test.clock))
        };
        assert!(is_live().await);
        // Another process was ended between revoking the key and telling of it.
        test.execute("update api_key set revoked_at = 1, checksum = null");
        test.clock.advance(Duration::from_secs(1));
        assert!(!is_live().await);
    }

    async fn choices_of_a_workspace_are_changed_one_by_one_and_those_of_others_stay(test: TestStore) {
        let one = workspace(&test.store, "one");
        let two = workspace(&test.store, "two");
        let region = |region| WorkspaceChange { phone_region: region, ..WorkspaceChange::default() };
        let set = async |change| test.store.update_workspace("one", change).await.expect("a change");
        assert_eq!(set(WorkspaceChange::default()).await, one);
        let settings = WorkspaceSettings { phone_region: Some("DE".into()), ..WorkspaceSettings::default() };
        assert_eq!(set(region(Field::Set("DE".into()))).await.settings, settings);
        let change = WorkspaceChange { unique_emails: Some(false), ..WorkspaceChange::default() };
        let settings = WorkspaceSettings { unique_emails: false, ..settings };
        assert_eq!(set(change).await.settings, settings);
        let change = WorkspaceChange { metadata: Some(MetadataMode::Replace), ..WorkspaceChange::default() };
        let settings = WorkspaceSettings { metadata: MetadataMode::Replace, ..settings };
        assert_eq!(set(change).await.settings, settings);
        let settings = WorkspaceSettings { phone_region: None, ..settings };
        let changed = set(region(Field::Clear)).await;
        assert_eq!(changed, rolo_core::Workspace { settings, ..one });
        test.reopen().await;
        assert_eq!(test.store.list_workspaces().await.expect("a list"), [changed, two]);
        let refused = test.store.update_workspace("three", WorkspaceChange::default()).await;
        assert!(matches!(refused, Err(AdminError::NoWorkspace(name)) if name == "three"));
        assert!(matches!(test.store.update_workspace("o\0ne", WorkspaceChange::default()).await, Err(AdminError::NoWorkspace(_))));
    }

    async fn unique_addresses_hold_for_what_is_written_from_then_on(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let unique = |is_on| WorkspaceChange { unique_emails: Some(is_on), ..WorkspaceChange::default() };
        test.store.update_workspace("one", unique(false)).await.expect("a change");
        let mine = || create(with_emails("Ada", &["ada@example.org"]));
        let ada = contact(&test.store, ws, mine()).await;
        let twin = contact(&test.store, ws, mine()).await;
        test.store.update_workspace("one", unique(true)).await.expect("a change");
        assert!(matches!(commit(&test.store, ws, mine()).await, CommandResult::Refused(Rejection::Taken(_))));
        for one in [ada, twin] {
            contact(&test.store, ws, update(&one, describe("they share it still"))).await;
        }
    }

    async fn what_another_process_changes_of_a_workspace_is_seen_a_second_later_at_most(test: TestStore) {
        workspace(&test.store, "one");
        let scopes = Scopes::of(&[Scope::ContactsRead]);
        let new = NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
        let id = test.store.create_key("one", new).await.expect("a key").0.id;
        let region = async || test.store.find_key(id).await.expect("a look").expect("the key").settings.phone_region.clone();
        assert_eq!(region().await, None);
        let change = |region: &str| WorkspaceChange { phone_region: Field::Set(region.into()), ..WorkspaceChange::default() };
        test.store.update_workspace("one", change("US")).await.expect("a change");
        assert_eq!(region().await.as_deref(), Some("US"), "one's own change is seen at once");
        let beside = Store::open(test.place(Access::Manage), test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver));
        let beside = beside.await.expect("a second way in");
        beside.update_workspace("one", change("DE")).await.expect("a change");
        beside.close().await;
        test.clock.advance(match test.backend() {
            Backend::Sqlite => Duration::from_millis(1),
            Backend::Postgres => Duration::from_secs(1),
        });
        assert_eq!(region().await.as_deref(), Some("DE"));
    }

    async fn deleting_a_company_takes_it_from_its_contacts_in_one_step(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let company = company(&test.store, ws).await;
        let linked = ContactPatch { company: Field::Set(company), ..named("Ada") };
        let ada = contact(&test.store, ws, create(linked)).await;
        commit(&test.store, ws, Command::DeleteCompany { company: Some(company) }).await;
        let after = test.store.get_contact(ws, ContactRef::id(ada.id)).await.expect("a read").expect("the contact");
        assert_eq!((after.body.company, after.revision), (None, 2));
        let ops: Vec<_> = test.store.log(ws, 2, 10).await.expect("a log").iter().map(|change| change.op).collect();
        assert_eq!(ops, [Op::Updated, Op::Deleted]);
    }

    async fn many_at_once_are_one_batch_and_all_are_answered(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada"))).await;
        let mut waiting = tokio::task::JoinSet::new();
        for n in 0..500 {
            let (store, command) = (test.store.clone(), update(&ada, describe(&format!("text {n}"))));
            waiting.spawn(async move { contact(&store, ws, command).await.revision });
        }
        let mut revisions = waiting.join_all().await;
        revisions.sort_unstable();
        assert_eq!(revisions, (2..=501).collect::<Vec<u64>>());
    }
}
