//! Several commands at once: all or none, each for itself, or none for a trial.

use rolo_core::change::command::{ContactRef, Precondition};
use rolo_core::change::decide::batch::{BatchAnswer, BatchCommand};
use rolo_core::change::decide::{CommandResult, Outcome};
use rolo_core::change::rejection::{Missing, Rejection};
use rolo_core::{Command, Contact, ContactId, WorkspaceId};
use rolo_store::{Batch, SUBMISSION_COMMANDS_MAX, Store, StoreError};
use rolo_testkit::TestStore;

use crate::commands::{
    commit, contact, create, describe, named, on_each_store, request, retry, update, with_emails, workspace,
};

fn batch(ws: WorkspaceId, commands: Vec<Command>) -> Batch {
    Batch::new(ws, commands.into_iter().map(|command| request(command).into()).collect()).expect("few enough")
}

async fn send(store: &Store, batch: Batch) -> Vec<BatchAnswer> {
    store.submit_batch(batch).await.expect("the store works")
}

fn missing() -> Command {
    Command::DeleteContact { contact: ContactRef::id(ContactId::from_bits(7)) }
}

fn refused() -> BatchAnswer {
    BatchAnswer::Answered(CommandResult::Refused(Rejection::NotFound(Missing::Contact)))
}

fn contact_of(answer: &BatchAnswer) -> &Contact {
    match answer {
        BatchAnswer::Answered(CommandResult::Done(Outcome::Contact(contact))) => contact,
        other => panic!("not a contact: {other:?}"),
    }
}

on_each_store! {
    async fn of_an_atomic_batch_nothing_is_written_when_one_command_is_refused(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
        let before = test.dump();
        let commands = || vec![
            update(&ada, with_emails("Ada", &["other@example.org"])),
            create(with_emails("Grace", &["ada@example.org"])),
            missing(),
            create(named("Mary")),
        ];
        let answers = send(&test.store, batch(ws, commands()).atomic()).await;
        let undone = BatchAnswer::Undone { refused: 2 };
        assert_eq!(answers, [undone.clone(), undone.clone(), refused(), undone]);
        assert_eq!(test.dump(), before);
        // What was undone is free again, and what was taken is taken still.
        let twin = commit(&test.store, ws, create(with_emails("Twin", &["ada@example.org"]))).await;
        assert!(matches!(twin, CommandResult::Refused(Rejection::Taken(_))), "{twin:?}");
        let mut good = commands();
        good.remove(2);
        let answers = send(&test.store, batch(ws, good).atomic()).await;
        assert_eq!(answers.iter().map(contact_of).map(|it| (it.revision, it.position)).collect::<Vec<_>>(), [(2, 2), (1, 3), (1, 4)]);
    }

    async fn the_commands_of_another_batch_stand_for_themselves_and_each_sees_those_before_it(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada"))).await;
        let delete = || Command::DeleteContact { contact: ContactRef::id(ada.id) };
        let answers = send(&test.store, batch(ws, vec![update(&ada, describe("x")), delete(), delete(), create(named("Mary"))])).await;
        assert_eq!(contact_of(&answers[0]).revision, 2);
        assert_eq!(contact_of(&answers[1]), contact_of(&answers[0]));
        assert_eq!(answers[2], refused());
        assert_eq!(contact_of(&answers[3]).position, 4);
        assert_eq!(test.store.get_contact(ws, ContactRef::id(ada.id)).await, Ok(None));
    }

    async fn a_dry_run_shows_what_would_come_of_it_and_leaves_no_trace(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let ada = contact(&test.store, ws, create(named("Ada"))).await;
        let before = test.dump();
        let keyed = || {
            let mut stale = request(update(&ada, describe("never")));
            stale.precondition = Precondition::OneOf(vec![1]);
            let first = BatchCommand { request: request(update(&ada, describe("x"))), retry: Some(retry("k1", 1)) };
            Batch::new(ws, vec![first, stale.into(), request(update(&ada, describe("x"))).into()]).expect("few enough")
        };
        let foretold = send(&test.store, keyed().dry_run()).await;
        assert_eq!(test.dump(), before);
        let [BatchAnswer::Proposed { outcome, changes }, stale, BatchAnswer::Proposed { changes: none, .. }] = &foretold[..] else {
            panic!("{foretold:?}");
        };
        assert_eq!(*stale, BatchAnswer::Answered(CommandResult::Refused(Rejection::PreconditionFailed { current: Some(2) })));
        assert_eq!((changes.len(), none.len()), (1, 0));
        // Then for real: it was foretold to the last bit, and the key was not used up.
        let done = send(&test.store, keyed()).await;
        assert_eq!(done[0], BatchAnswer::Answered(CommandResult::Done(outcome.clone())));
        assert_eq!(test.store.log(ws, 1, 10).await.expect("the log"), *changes);
        let again = send(&test.store, keyed().dry_run()).await;
        assert_eq!(again[0], BatchAnswer::Answered(CommandResult::Replayed(b"revision 2".to_vec().into())));
        // An atomic one, and one of one command.
        let before = test.dump();
        let one = send(&test.store, batch(ws, vec![create(named("Mary"))]).dry_run()).await;
        assert!(matches!(&one[..], [BatchAnswer::Proposed { changes, .. }] if changes.len() == 1), "{one:?}");
        let none = send(&test.store, batch(ws, vec![create(named("Mary")), missing()]).atomic().dry_run()).await;
        assert_eq!(none, [BatchAnswer::Undone { refused: 1 }, refused()]);
        assert_eq!(test.dump(), before);
    }

    async fn a_repeated_batch_gets_the_first_answers_also_after_a_restart(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let keyed = |last: Command| {
            let keyed = |(n, command): (usize, Command)| BatchCommand { request: request(command), retry: Some(retry(&format!("k/{n}"), 1)) };
            let commands = vec![create(named("Ada")), create(named("Grace")), last];
            Batch::new(ws, commands.into_iter().enumerate().map(keyed).collect()).expect("few enough").atomic()
        };
        // A refused one keeps no answer.
        send(&test.store, keyed(missing())).await;
        send(&test.store, keyed(create(named("Mary")))).await;
        test.reopen().await;
        let before = test.dump();
        let again = send(&test.store, keyed(create(named("Mary")))).await;
        let replayed = BatchAnswer::Answered(CommandResult::Replayed(b"revision 1".to_vec().into()));
        assert_eq!(again, vec![replayed; 3]);
        assert_eq!(test.dump(), before);
    }

    async fn a_batch_has_a_thousand_commands_at_most(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        let creates = |count: usize| (0..count).map(|n| request(create(with_emails("Ada", &[&format!("ada{n}@example.org")]))).into());
        let refused = Batch::new(ws, creates(SUBMISSION_COMMANDS_MAX + 1).collect()).err().expect("too many");
        assert_eq!(refused.to_string(), "1001 commands are more than the 1000 of one batch: send them in several");
        let all = Batch::new(ws, creates(SUBMISSION_COMMANDS_MAX).collect()).expect("few enough");
        let answers = send(&test.store, all.atomic()).await;
        let positions: Vec<u64> = answers.iter().map(|answer| contact_of(answer).position).collect();
        assert_eq!(positions, (1..=1_000).collect::<Vec<_>>());
        assert_eq!(test.store.queue_depth(), 0);
        assert_eq!(send(&test.store, batch(ws, Vec::new())).await, []);
    }

    async fn a_batch_for_a_workspace_that_is_gone_says_so(test: TestStore) {
        let one = workspace(&test.store, "one");
        test.store.delete_workspace("one", one.uid).await.expect("deleted");
        let answer = test.store.submit_batch(batch(one.id, vec![create(named("Ada"))])).await;
        assert_eq!(answer, Err(StoreError::NoWorkspace));
    }
}
