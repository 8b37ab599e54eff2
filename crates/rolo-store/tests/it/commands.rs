//! Short ways to say what these tests do to a store.

use rolo_core::access::key::KeyId;
use rolo_core::access::principal::Principal;
use rolo_core::change::command::{ContactRef, IdempotencyKey, Precondition};
use rolo_core::change::decide::{CommandResult, Outcome, Retry};
use rolo_core::log::entry::Surface;
use rolo_core::model::email::email;
use rolo_core::model::items::{ItemsPatch, NewItem};
use rolo_core::model::metadata::{MetadataObject, MetadataPatch};
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::phone;
use rolo_core::{Command, Contact, ContactPatch, Field, Origin, Request, Workspace, WorkspaceId, WorkspaceSettings};
use rolo_store::{NewWorkspace, Store, Submission};
use rolo_testkit::settle;

/// Runs sentences on each store, and opens it once more after each.
macro_rules! on_each_store {
    ($($(#[$meta:meta])* async fn $name:ident($test:ident: TestStore) $body:block)*) => {
        $($(#[$meta])* mod $name {
            use super::*;
            async fn sentence(mut $test: TestStore) {
                $body
                $test.reopen().await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                sentence(rolo_testkit::TestStore::open(rolo_testkit::Backend::Sqlite)).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                sentence(rolo_testkit::TestStore::open(rolo_testkit::Backend::Postgres)).await;
            }
        })*
    };
}
pub(crate) use on_each_store;

pub fn origin() -> Origin {
    Origin { actor: Principal::System, surface: Surface::Cli, request_id: 7 }
}

pub fn submission(workspace: WorkspaceId, command: Command) -> Submission {
    Submission::new(workspace, request(command))
}

pub fn request(command: Command) -> Request {
    Request { command, precondition: Precondition::None, origin: origin() }
}

pub fn workspace(store: &Store, name: &str) -> Workspace {
    let new = NewWorkspace { name: name.into(), settings: WorkspaceSettings::default() };
    settle(store.create_workspace(new)).expect("a workspace")
}

pub fn named(name: &str) -> ContactPatch {
    ContactPatch { name: NamePatch::Full(name.into()), ..ContactPatch::default() }
}

pub fn with_emails(name: &str, emails: &[&str]) -> ContactPatch {
    let item = |text: &&str| NewItem { value: Ok(email(text).expect("an address")), primary: None };
    ContactPatch { emails: ItemsPatch::Replace(emails.iter().map(item).collect()), ..named(name) }
}

pub fn with_phones(name: &str, phones: &[&str]) -> ContactPatch {
    let item = |text: &&str| NewItem { value: Ok(phone(text, None).expect("a number")), primary: None };
    ContactPatch { phones: ItemsPatch::Replace(phones.iter().map(item).collect()), ..named(name) }
}

pub fn create(patch: ContactPatch) -> Command {
    Command::CreateContact { patch, aliases: Vec::new(), errors: Vec::new() }
}

pub fn update(contact: &Contact, patch: ContactPatch) -> Command {
    Command::UpdateContact { contact: ContactRef::id(contact.id), patch, errors: Vec::new() }
}

pub fn describe(text: &str) -> ContactPatch {
    ContactPatch { description: Field::Set(text.into()), ..ContactPatch::default() }
}

pub async fn commit(store: &Store, workspace: WorkspaceId, command: Command) -> CommandResult {
    store.submit(submission(workspace, command)).await.expect("the store works")
}

/// Makes or changes a contact, which must succeed.
pub async fn contact(store: &Store, workspace: WorkspaceId, command: Command) -> Contact {
    match commit(store, workspace, command).await {
        CommandResult::Done(Outcome::Contact(contact)) => (*contact).clone(),
        other => panic!("not a contact: {other:?}"),
    }
}

pub fn retry(text: &str, fingerprint: u8) -> Retry {
    let key = IdempotencyKey { owner: KeyId::new(WorkspaceId(1), 1), text: text.into() };
    let keep = Box::new(|outcome: &Outcome| format!("revision {}", outcome.revision()).into_bytes());
    Retry { key, fingerprint: [fingerprint; 32], keep }
}

/// Makes a company.
pub async fn company(store: &Store, workspace: WorkspaceId) -> rolo_core::CompanyId {
    let make = Command::CreateCompany { patch: rolo_core::CompanyPatch::default(), errors: Vec::new() };
    match commit(store, workspace, make).await {
        CommandResult::Done(Outcome::Company(company)) => company.id,
        other => panic!("not a company: {other:?}"),
    }
}

/// Free data, as a caller would write it.
pub fn free(text: &str) -> MetadataPatch {
    MetadataPatch::Write(
        MetadataObject::new(&rolo_core::json::read(text.as_bytes()).expect("JSON")).expect("an object"),
    )
}
