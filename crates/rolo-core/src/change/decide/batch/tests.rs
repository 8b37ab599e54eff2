//! What batches do, and that an attempt which fails leaves nothing behind.

use proptest::prelude::*;

use super::*;
use crate::access::key::KeyId;
use crate::access::principal::Principal;
use crate::change::command::{Command, ContactRef, IdempotencyKey, Precondition};
use crate::change::field::Field;
use crate::change::patch::ContactPatch;
use crate::change::rejection::Rejection;
use crate::log::entry::{Origin, Subject, Surface};
use crate::model::company::{Company, CompanyBody, CompanyPatch};
use crate::model::contact::{Alias, Contact, ContactBody, Membership, Vendor};
use crate::model::id::{CompanyId, ContactId, MemoryStoreId, WorkspaceId, WorkspaceUid};
use crate::model::items::{Item, ItemsPatch, Keyed, NewItem};
use crate::model::memory_store::{MemoryStore, MemoryStoreBody, MemoryStorePatch};
use crate::model::time::Timestamp;
use crate::model::workspace::Workspace;

/// Records of each kind that are there at first; commands also name some that are not.
const COUNT: u128 = 4;

/// A command with small numbers in the place of ids and keys.
#[derive(Clone, Debug)]
enum Step {
    Create(u8, u8),
    SetEmail(u128, u8),
    SetCompany(u128, u128),
    Delete(u128),
    Attach(u128, u128),
    Detach(u128, u128),
    CreateCompany(u8),
    SetDomain(u128, u8),
    DeleteCompany(u128),
    CreateStore,
    SetTitle(u128, u8),
    DeleteStore(u128),
    AttachAssistant(u128),
    Unlink(u128),
    ForgetAnswers,
}

fn keyed(number: u8, form: &str) -> Keyed {
    let text = format!("{number}{form}");
    Keyed { text: text.as_str().into(), key: text.as_str().into() }
}

fn one(number: u8, form: &str) -> ItemsPatch {
    ItemsPatch::Replace(vec![NewItem { value: Ok(keyed(number, form)), primary: None }])
}

fn emails(number: u8) -> ItemsPatch {
    one(number, "@example.org")
}

impl Step {
    fn command(&self) -> Command {
        let contact = |bits: &u128| ContactRef::id(ContactId::from_bits(*bits));
        let company = |bits: &u128| Some(CompanyId::from_bits(*bits));
        let store = |bits: &u128| Some(MemoryStoreId::from_bits(*bits));
        let domain = |number| CompanyPatch { domains: one(number, ".example"), ..CompanyPatch::default() };
        let update = |id, patch| Command::UpdateContact { contact: contact(id), patch, errors: Vec::new() };
        match self {
            Self::Create(email, alias) => Command::CreateContact {
                patch: ContactPatch { emails: emails(*email), ..ContactPatch::default() },
                aliases: vec![Alias { vendor: Vendor::Synthflow, text: alias.to_string(), shown: false }],
                errors: Vec::new(),
            },
            Self::SetEmail(id, email) => update(id, ContactPatch { emails: emails(*email), ..ContactPatch::default() }),
            Self::SetCompany(id, of) => {
                let company = Field::Set(CompanyId::from_bits(*of));
                update(id, ContactPatch { company, ..ContactPatch::default() })
            }
            Self::Delete(id) => Command::DeleteContact { contact: contact(id) },
            Self::Attach(id, to) => Command::AttachContact { store: store(to), contact: contact(id) },
            Self::Detach(id, from) => Command::DetachContact { store: store(from), contact: contact(id) },
            Self::CreateCompany(number) => Command::CreateCompany { patch: domain(*number), errors: Vec::new() },
            Self::SetDomain(id, number) => {
                Command::UpdateCompany { company: company(id), patch: domain(*number), errors: Vec::new() }
            }
            Self::DeleteCompany(id) => Command::DeleteCompany { company: company(id) },
            Self::CreateStore => Command::CreateMemoryStore { patch: MemoryStorePatch::default(), errors: Vec::new() },
            Self::SetTitle(id, number) => {
                let patch = MemoryStorePatch { title: Field::Set(number.to_string()), ..MemoryStorePatch::default() };
                Command::UpdateMemoryStore { store: store(id), patch, errors: Vec::new() }
            }
            Self::DeleteStore(id) => Command::DeleteMemoryStore { store: store(id) },
            Self::AttachAssistant(id) => Command::AttachAssistant { store: store(id), assistant: "a".into() },
            Self::Unlink(id) => Command::Unlink { gone: Subject::Company(CompanyId::from_bits(*id)) },
            Self::ForgetAnswers => Command::ForgetAnswers,
        }
    }
}

fn steps() -> impl Strategy<Value = Step> {
    let id = || 0..COUNT + 2;
    let key = || 0..6u8;
    prop_oneof![
        (key(), key()).prop_map(|(email, alias)| Step::Create(email, alias)),
        (id(), key()).prop_map(|(id, email)| Step::SetEmail(id, email)),
        (id(), id()).prop_map(|(id, of)| Step::SetCompany(id, of)),
        id().prop_map(Step::Delete),
        (id(), id()).prop_map(|(id, to)| Step::Attach(id, to)),
        (id(), id()).prop_map(|(id, from)| Step::Detach(id, from)),
        key().prop_map(Step::CreateCompany),
        (id(), key()).prop_map(|(id, number)| Step::SetDomain(id, number)),
        id().prop_map(Step::DeleteCompany),
        Just(Step::CreateStore),
        (id(), key()).prop_map(|(id, number)| Step::SetTitle(id, number)),
        id().prop_map(Step::DeleteStore),
        id().prop_map(Step::AttachAssistant),
        id().prop_map(Step::Unlink),
        Just(Step::ForgetAnswers),
    ]
}

/// Commands, some under one of a few idempotency keys.
fn commands() -> impl Strategy<Value = Vec<(Step, Option<u8>)>> {
    prop::collection::vec((steps(), prop::option::of(0..3u8)), 0..12)
}

fn batch(steps: &[(Step, Option<u8>)]) -> Vec<BatchCommand> {
    let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 7 };
    let command = |(step, key): &(Step, Option<u8>)| BatchCommand {
        request: Request { command: step.command(), precondition: Precondition::None, origin },
        retry: key.map(|key| Retry {
            key: IdempotencyKey { owner: KeyId::new(WorkspaceId(1), 1), text: key.to_string() },
            fingerprint: [key; 32],
            keep: Box::new(|outcome| vec![b'x'; 600 + outcome.revision() as usize]),
        }),
    };
    steps.iter().map(command).collect()
}

/// Some records of each kind with links between them, one deletion of which contacts still have their link, and what a
/// few commands have made of it.
fn view(before: &[(Step, Option<u8>)]) -> View {
    let at = Timestamp::from_millis(0);
    let mut view = View::new(Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "main", at));
    for bits in 0..COUNT {
        let number = bits as u8;
        let item = |Keyed { text, key }: Keyed| vec![Item { id: 1, text, key, primary: true }];
        let contact = ContactId::from_bits(bits);
        view.load_email(keyed(number, "@example.org").key, contact);
        let body = ContactBody {
            emails: item(keyed(number, "@example.org")),
            company: Some(CompanyId::from_bits(bits)),
            memberships: vec![Membership { store: MemoryStoreId::from_bits(bits), since: at }],
            aliases: vec![Alias { vendor: Vendor::Synthflow, text: number.to_string(), shown: false }],
            ..ContactBody::default()
        };
        view.load_contact(Contact::first(contact, body, at));
        let company = CompanyId::from_bits(bits);
        view.load_domain(keyed(number, ".example").key, company);
        let body = CompanyBody { domains: item(keyed(number, ".example")), ..CompanyBody::default() };
        if bits > 0 {
            view.load_company(Company::first(company, body, at));
        }
        view.load_store(MemoryStore::first(MemoryStoreId::from_bits(bits), MemoryStoreBody::default(), at));
    }
    let origin = Origin { actor: Principal::System, surface: Surface::Cli, request_id: 1 };
    view.load_unlinking(crate::change::unlinking::Unlinking {
        gone: Subject::Company(CompanyId::from_bits(0)),
        origin,
    });
    answer_batch(&mut view, &batch(before), BatchMode::default(), moments(1_000));
    view
}

fn moments(mut random: u128) -> impl FnMut() -> WriteContext {
    move || {
        random += 1;
        WriteContext { now: Timestamp::from_millis(50), random }
    }
}

const ATOMIC: BatchMode = BatchMode { is_atomic: true, is_dry_run: false };
const DRY_RUN: BatchMode = BatchMode { is_atomic: false, is_dry_run: true };

fn is_refused(answer: &BatchAnswer) -> bool {
    matches!(answer, BatchAnswer::Answered(CommandResult::Refused(_) | CommandResult::ReusedKey))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_rolled_back_leaves_the_view_as_it_was(before in commands(), steps in commands(), inner in commands()) {
        let mut found = view(&before);
        let failed: Result<(), ()> = found.attempt(|view| {
            answer_batch(view, &batch(&steps), BatchMode::default(), moments(2_000));
            // One within it that fails, and one that is kept until the outer one fails.
            answer_batch(view, &batch(&inner), DRY_RUN, moments(3_000));
            answer_batch(view, &batch(&inner), ATOMIC, moments(3_000));
            Err(())
        });
        prop_assert_eq!(failed, Err(()));
        prop_assert_eq!(&found, &view(&before));
        // And it is as good as one on which nothing was tried.
        let mut other = view(&before);
        let again = |view: &mut View| answer_batch(view, &batch(&inner), BatchMode::default(), moments(4_000));
        prop_assert_eq!(again(&mut found), again(&mut other));
        prop_assert_eq!(found, other);
    }

    #[test]
    fn an_atomic_batch_does_what_its_commands_do_alone_or_nothing_and_says_why(before in commands(), steps in commands()) {
        let (mut alone, mut atomic) = (view(&before), view(&before));
        let each = answer_batch(&mut alone, &batch(&steps), BatchMode::default(), moments(2_000));
        let all = answer_batch(&mut atomic, &batch(&steps), ATOMIC, moments(2_000));
        match each.iter().position(is_refused) {
            None => {
                prop_assert_eq!(all, each);
                prop_assert_eq!(atomic, alone);
            }
            Some(refused) => {
                let mut expected = vec![BatchAnswer::Undone { refused }; steps.len()];
                expected[refused] = each[refused].clone();
                prop_assert_eq!(all, expected);
                prop_assert_eq!(atomic, view(&before));
            }
        }
    }

    #[test]
    fn a_dry_run_foretells_outcomes_and_log_entries_and_changes_nothing(before in commands(), steps in commands()) {
        let (mut real, mut dry) = (view(&before), view(&before));
        let logged = real.changes().len();
        let each = answer_batch(&mut real, &batch(&steps), BatchMode::default(), moments(2_000));
        let mut entries = Vec::new();
        for (found, expected) in answer_batch(&mut dry, &batch(&steps), DRY_RUN, moments(2_000)).into_iter().zip(each) {
            match found {
                BatchAnswer::Proposed { outcome, changes } => {
                    prop_assert_eq!(BatchAnswer::Answered(CommandResult::Done(outcome)), expected);
                    entries.extend(changes);
                }
                other => prop_assert_eq!(other, expected),
            }
        }
        // A refused command may have put entries on the log: of links that a contact has lost to what was deleted before.
        prop_assert!(entries.iter().all(|entry| real.changes()[logged..].contains(entry)));
        prop_assert_eq!(dry, view(&before));
    }
}

#[test]
fn the_quota_holds_within_a_batch_and_for_all_of_an_atomic_one() {
    let steps = [(Step::CreateStore, None), (Step::CreateStore, None)];
    let full = || {
        let mut view = view(&[]);
        view.workspace.settings.quota_mib = Some(1);
        view.workspace.usage.log_bytes = (1 << 20) - 1;
        view
    };
    let refused = BatchAnswer::Answered(CommandResult::Refused(Rejection::OverQuota { quota_mib: 1 }));
    let mut found = full();
    let answers = answer_batch(&mut found, &batch(&steps), BatchMode::default(), moments(0));
    assert!(matches!(answers[0], BatchAnswer::Answered(CommandResult::Done(_))));
    assert_eq!((&answers[1], found.changes().len()), (&refused, 1));
    let mut found = full();
    let answers = answer_batch(&mut found, &batch(&steps), ATOMIC, moments(0));
    assert_eq!(answers, [BatchAnswer::Undone { refused: 1 }, refused]);
    assert_eq!(found, full());
}
