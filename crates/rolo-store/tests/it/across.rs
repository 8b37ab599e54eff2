//! Several stores over one database, as several processes have it: they keep every promise together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::change::command::{ContactRef, Precondition};
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::{Change, Contact, Op, WorkspaceId};
use rolo_store::{ContactList, NewKey, NoObserver, Store, Submission};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase};
use tokio::task::JoinSet;

use crate::commands::{contact, create, describe, named, retry, submission, update, with_emails, workspace};

/// Stores over one database, with one time and one randomness.
struct Across {
    stores: Vec<Store>,
    clock: Arc<TestClock>,
    _database: TestDatabase,
}

impl Across {
    async fn open(count: usize) -> Self {
        let database = TestDatabase::new();
        let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
        let open = || Store::open(database.options(), clock.clone(), entropy.clone(), Arc::new(NoObserver));
        let stores = join_all((0..count).map(|_| open())).await;
        let stores = stores.into_iter().map(|store| store.expect("a store")).collect();
        Self { stores, clock, _database: database }
    }

    /// The stores in turn.
    fn store(&self, number: usize) -> &Store {
        &self.stores[number % self.stores.len()]
    }

    async fn log(&self, workspace: WorkspaceId) -> Vec<Change> {
        self.store(0).log(workspace, 0, usize::MAX >> 1).await.expect("the log")
    }

    /// All of them send at once; the answers, in order.
    async fn send(&self, submissions: Vec<Submission>) -> Vec<CommandResult> {
        let sent = submissions.into_iter().enumerate().map(|(number, one)| self.store(number).submit(one));
        join_all(sent).await.into_iter().map(|answer| answer.expect("the store works")).collect()
    }
}

/// What was carried out now.
fn done(answer: &CommandResult) -> Option<&Outcome> {
    match answer {
        CommandResult::Done(outcome) => Some(outcome),
        CommandResult::Replayed(_)
        | CommandResult::Recalled(_)
        | CommandResult::ReusedKey
        | CommandResult::Refused(_) => None,
    }
}

/// One writer's share: it makes contacts and changes each once. What was acknowledged, as id and revision.
async fn write(store: Store, workspace: WorkspaceId, writer: usize, count: usize) -> Vec<(u128, u64)> {
    let mut acknowledged = Vec::new();
    for number in 0..count {
        let made = contact(&store, workspace, create(named(&format!("Ada {writer} {number}")))).await;
        acknowledged.push((made.id.bits(), made.revision));
        let text = format!("of {writer}");
        let changed = contact(&store, workspace, update(&made, describe(&text))).await;
        acknowledged.push((changed.id.bits(), changed.revision));
    }
    acknowledged
}

/// Reads on behind the last position again and again, until the writers are done and nothing is left.
async fn follow(store: Store, workspace: WorkspaceId, is_over: Arc<AtomicBool>) -> Vec<Change> {
    const PAGE: usize = 7;
    let mut walked: Vec<Change> = Vec::new();
    loop {
        // Looked at first: what was acknowledged before is in the page behind.
        let is_last = is_over.load(Ordering::SeqCst);
        let after = walked.last().map_or(0, |change| change.position);
        let page = store.log(workspace, after, PAGE).await.expect("the log");
        if page.is_empty() && is_last {
            return walked;
        }
        walked.extend(page);
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reader_that_follows_the_log_meets_each_acknowledged_change_once_and_in_order() {
    const WRITERS: usize = 8;
    const CONTACTS: usize = 40;
    let across = Across::open(WRITERS + 1).await;
    let ws = workspace(across.store(0), "one").id;
    let is_over = Arc::new(AtomicBool::new(false));
    let reader = tokio::spawn(follow(across.stores[WRITERS].clone(), ws, is_over.clone()));
    let mut writers = JoinSet::new();
    for number in 0..WRITERS {
        writers.spawn(write(across.store(number).clone(), ws, number, CONTACTS));
    }
    let acknowledged: BTreeSet<(u128, u64)> = writers.join_all().await.into_iter().flatten().collect();
    is_over.store(true, Ordering::SeqCst);
    let walked = reader.await.expect("the reader ends");
    assert_eq!(acknowledged.len(), WRITERS * CONTACTS * 2);
    let positions: Vec<u64> = walked.iter().map(|change| change.position).collect();
    assert_eq!(positions, (1..=acknowledged.len() as u64).collect::<Vec<_>>(), "no gap, no repeat, nothing late");
    let met: BTreeSet<(u128, u64)> = walked.iter().map(|change| (change.subject.bits(), change.revision)).collect();
    assert_eq!(met, acknowledged);
    assert_eq!(across.log(ws).await, walked, "nothing came behind the reader's back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_creates_of_one_email_through_four_stores_make_one_contact() {
    let across = Across::open(4).await;
    let ws = workspace(across.store(0), "one").id;
    let create = |number| submission(ws, create(with_emails(&format!("Ada {number}"), &["ada@example.org"])));
    let answers = across.send((0..200).map(create).collect()).await;
    assert_eq!(answers.iter().filter(|answer| done(answer).is_some()).count(), 1);
    let list = ContactList { limit: 100, ..ContactList::default() };
    let page = across.store(3).list_contacts(ws, list).await.expect("a page");
    assert_eq!(page.items.len(), 1);
    let log = across.log(ws).await;
    assert_eq!(log.iter().map(|change| change.op).collect::<Vec<_>>(), [Op::Created]);
}

/// Adds its own line to a contact, on the condition that it is as it was read, until that succeeds.
async fn add_line(store: Store, workspace: WorkspaceId, id: rolo_core::ContactId, line: String) -> u32 {
    // Whoever is refused has lost against somebody who has not.
    const ATTEMPT_COUNT_MAX: u32 = 1_000;
    for attempt in 1..=ATTEMPT_COUNT_MAX {
        let read = store.get_contact(workspace, ContactRef::id(id)).await.expect("a read").expect("the contact");
        let text = format!("{}{line};", read.body.description.as_deref().unwrap_or(""));
        let mut submission = submission(workspace, update(&read, describe(&text)));
        submission.request.precondition = Precondition::OneOf(vec![read.revision]);
        match store.submit(submission).await.expect("the store works") {
            CommandResult::Done(_) => return attempt,
            CommandResult::Refused(_) => {}
            other => panic!("neither done nor refused: {other:?}"),
        }
    }
    panic!("{line} was never taken");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn conditional_edits_of_one_contact_through_several_stores_lose_nothing() {
    const EDITORS: usize = 8;
    const LINES: usize = 10;
    let across = Across::open(4).await;
    let ws = workspace(across.store(0), "one").id;
    let ada: Contact = contact(across.store(0), ws, create(named("Ada"))).await;
    let mut editors = JoinSet::new();
    for editor in 0..EDITORS {
        let (store, id) = (across.store(editor).clone(), ada.id);
        editors.spawn(async move {
            for line in 0..LINES {
                add_line(store.clone(), ws, id, format!("{editor}.{line}")).await;
            }
        });
    }
    editors.join_all().await;
    let read = across.store(1).get_contact(ws, ContactRef::id(ada.id)).await.expect("a read").expect("the contact");
    let text = read.body.description.expect("a text");
    let lines: Vec<&str> = text.split_terminator(';').collect();
    assert_eq!(lines.len(), EDITORS * LINES, "no update is lost or made twice");
    assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len());
    assert_eq!(read.revision, ada.revision + lines.len() as u64);
    // Each editor's own lines are in the order in which it wrote them.
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines {
        let (editor, number) = line.split_once('.').expect("a line");
        let number: usize = number.parse().expect("a number");
        assert_eq!(number, last.get(editor).map_or(0, |last| last + 1));
        last.insert(editor, number);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_retry_key_sent_through_several_stores_at_once_makes_one_change() {
    const ROUNDS: usize = 20;
    let across = Across::open(4).await;
    let ws = workspace(across.store(0), "one").id;
    for round in 0..ROUNDS {
        let send = |_| {
            let one = submission(ws, create(named(&format!("Ada {round}"))));
            Submission { retry: Some(retry(&format!("round {round}"), 1)), ..one }
        };
        let answers = across.send((0..12).map(send).collect()).await;
        let done = answers.iter().filter(|answer| done(answer).is_some()).count();
        let replayed = answers
            .iter()
            .filter(|answer| matches!(answer, CommandResult::Replayed(kept) if kept.starts_with(b"revision ")))
            .count();
        assert_eq!((done, replayed), (1, 11), "{answers:?}");
        assert_eq!(across.log(ws).await.len(), round + 1);
    }
    let other = submission(ws, create(named("Grace")));
    let other = Submission { retry: Some(retry("round 0", 2)), ..other };
    assert!(matches!(across.send(vec![other]).await[..], [CommandResult::ReusedKey]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_that_one_store_revokes_or_rotates_is_refused_by_all_within_a_second() {
    let across = Across::open(4).await;
    workspace(across.store(0), "one");
    let new = || NewKey {
        name: "test".into(),
        scopes: Scopes::of(&[Scope::WorkspaceAdmin]),
        rate_limit: RateLimit::Off,
        expires_at: None,
    };
    let (revoked, _) = across.store(0).create_key("one", new()).await.expect("a key");
    let (rotated, _) = across.store(0).create_key("one", new()).await.expect("a key");
    for store in &across.stores {
        for key in [&revoked, &rotated] {
            let known = store.find_key(key.id).await.expect("a read").expect("the key");
            assert_eq!((known.key.revoked_at, known.key.hash.0), (None, key.hash.0));
        }
    }
    across.store(1).revoke_key(revoked.id).await.expect("revoked");
    let (after, _) = across.store(2).rotate_key(rotated.id, None).await.expect("rotated");
    assert_ne!(after.hash.0, rotated.hash.0);
    // They are in use all the time, and even so nobody goes on believing the former state.
    for millis in [400, 300, 299, 1] {
        for store in &across.stores {
            for key in [&revoked, &rotated] {
                store.find_key(key.id).await.expect("a read").expect("the key");
            }
        }
        across.clock.advance(Duration::from_millis(millis));
    }
    for store in &across.stores {
        let known = store.find_key(revoked.id).await.expect("a read").expect("the key");
        assert!(known.key.revoked_at.is_some());
        let known = store.find_key(rotated.id).await.expect("a read").expect("the key");
        assert_eq!(known.key.hash.0, after.hash.0, "the former text is refused");
    }
}
