//! Synthflow's dialect: a file for each operation, and one for what they have in common.

mod attach_assistant;
mod attach_contact;
mod beside_askelephant;
mod contact_metadata;
mod create_contact;
mod create_memory_store;
mod delete_contact;
mod delete_memory_store;
mod detach_assistant;
mod detach_contact;
mod errors;
mod get_contact;
mod get_memory_store;
mod list_contacts;
mod list_memory_stores;
mod memory_data;
mod update_contact;
mod update_memory_store;

use std::future::Future;

use rolo_core::access::key::{RateLimit, Scope};
use rolo_core::access::principal::Principal;
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::model::items::ItemsPatch;
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::phone;
use rolo_core::{Command, ContactPatch, Origin, Outcome, Precondition, Request, Surface, WorkspaceSettings};
use rolo_store::{NewWorkspace, Submission};
use rolo_testkit::{Client, Reply, TestContact, TestRolo, Value, json, settle};

/// An id that no record has.
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// What a request is refused with: in this dialect's form, and with nothing changed in the store.
async fn refused(rolo: &TestRolo, status: u16, asking: impl Future<Output = Reply>) -> Reply {
    let before = rolo.dump();
    let reply = asking.await.expect(status);
    assert_eq!(rolo.dump(), before, "a refusal changes nothing");
    let detail = reply.body["detail"].as_object().expect("a detail");
    assert_eq!(detail.keys().collect::<Vec<_>>(), ["status", "description", "request_id", "category"]);
    assert_eq!(detail["status"], "error");
    assert_eq!(detail["category"], category(status), "{}", reply.text);
    assert_eq!(detail["request_id"], reply.header("x-request-id"));
    assert!(!reply.description().is_empty());
    assert_eq!(reply.header("content-type"), "application/json");
    reply
}

/// The word for programs that goes with a status.
fn category(status: u16) -> &'static str {
    match status {
        401 => "authentication_error",
        403 => "permission_error",
        404 => "not_found",
        405 => "method_not_allowed",
        409 => "conflict",
        412 => "precondition_failed",
        422 => "validation_error",
        429 => "rate_limit",
        500.. => "internal_error",
        _ => "bad_request",
    }
}

/// A contact as this surface shows it.
async fn shown(rolo: &TestRolo, contact: &TestContact) -> Value {
    rolo.synthflow().get(&contact.synthflow_path()).await.expect(200).body["response"].take()
}

/// A contact as the other surface shows it.
async fn seen(rolo: &TestRolo, contact: &TestContact) -> Value {
    rolo.askelephant().get(&contact.askelephant_path()).await.expect(200).body
}

/// Changes a contact, and says so if that fails.
async fn update(rolo: &TestRolo, contact: &TestContact, body: Value) {
    rolo.synthflow().patch(&contact.synthflow_path(), body).await.expect(200);
}

/// The id in the answer to a create.
fn id_of(reply: &Reply) -> String {
    reply.body["response"]["id"].as_str().expect("an id").to_owned()
}

/// Makes a memory store.
async fn memory_store(rolo: &TestRolo, title: &str) -> String {
    id_of(&rolo.synthflow().post("/memory_stores", json!({ "title": title })).await.expect(200))
}

/// The path on which a contact joins or leaves a memory store, or on which its memory lies.
fn member_path(store: &str, contact: &TestContact, verb: &str) -> String {
    format!("/memory_stores/{store}{}/{verb}", contact.synthflow_path())
}

/// Puts a contact into a memory store.
async fn attach(rolo: &TestRolo, store: &str, contact: &TestContact) {
    rolo.synthflow().post_empty(&member_path(store, contact, "attach")).await.expect(200);
}

/// A contact that Synthflow knows by an id of its own. It is not made through the front door, since no client can.
async fn contact_with_alias(rolo: &TestRolo, text: &str, is_shown: bool) -> TestContact {
    let patch = ContactPatch {
        name: NamePatch::Full("Ada Lovelace".into()),
        phones: ItemsPatch::SetPrimary(Ok(phone("+12025550123", None).expect("a number"))),
        ..ContactPatch::default()
    };
    let aliases = vec![Alias { vendor: Vendor::Synthflow, text: text.into(), shown: is_shown }];
    let command = Command::CreateContact { patch, aliases, errors: Vec::new() };
    let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 0 };
    let request = Request { command, precondition: Precondition::None, origin };
    let submission = Submission::new(rolo.workspace(), request);
    match rolo.store().submit(submission).await.expect("an answer") {
        rolo_core::change::decide::CommandResult::Done(Outcome::Contact(contact)) => TestContact { id: contact.id },
        other => panic!("{other:?}"),
    }
}

/// A client of another workspace, which has chosen these settings.
fn workspace_with(rolo: &TestRolo, settings: WorkspaceSettings) -> Client {
    let workspace = NewWorkspace { name: "other".into(), settings };
    settle(rolo.store().create_workspace(workspace)).expect("a workspace");
    let key = rolo.make_key_with("other", &[Scope::WorkspaceAdmin], RateLimit::Off, None).1;
    rolo.at("/v2").with_key(&key)
}
