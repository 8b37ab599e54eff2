//! What reading and writing in each dialect costs: `cargo bench -p rolo-api --features bench`.
#![allow(missing_docs, reason = "the macros of the benchmark harness make functions")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use rolo_api::{askelephant, synthflow};
use rolo_core::access::principal::Principal;
use rolo_core::change::command::Precondition;
use rolo_core::change::decide::{CommandResult, Outcome, WriteContext, answer};
use rolo_core::{
    Command, Contact, ContactPatch, Origin, Request, Surface, Timestamp, View, Workspace, WorkspaceId, WorkspaceUid,
};

const NEW_CONTACT: &str = r#"{"first_name":"Ada","last_name":"Lovelace","description":"Called about an offer.","emails":[{"email":"ada@example.org","is_primary":true},{"email":"a.lovelace@example.com"}],"phone_numbers":[{"phone_number":"+12025550123"}],"time_zone":"Europe/London"}"#;

type Read = fn(&[u8]) -> ContactPatch;

/// What each body is called, what reads it, and the body.
const BODIES: [(&str, Read, &str); 5] = [
    (
        "synthflow: read name and metadata",
        synthflow::benching::updated,
        r#"{"name":"Ada King","contact_metadata":{"plan":"gold","score":17,"note":"wants to be called again"}}"#,
    ),
    (
        "synthflow: read e-mail and phone",
        synthflow::benching::updated,
        r#"{"email":"ada.king@example.org","phone_number":"+12025550124"}"#,
    ),
    ("synthflow: read a phone of Germany", synthflow::benching::updated, r#"{"phone_number":"+49 30 5550123"}"#),
    (
        "askelephant: read name and description",
        askelephant::benching::updated,
        r#"{"first_name":"Ada","description":"Called about an offer, wants to be called again."}"#,
    ),
    ("askelephant: read a new contact", askelephant::benching::created, NEW_CONTACT),
];

fn contact() -> Contact {
    let at = Timestamp::from_millis(1_780_304_400_000);
    let workspace = Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "bench", at);
    let patch = askelephant::benching::created(NEW_CONTACT.as_bytes());
    let request = Request {
        command: Command::CreateContact { patch, aliases: Vec::new(), errors: Vec::new() },
        precondition: Precondition::None,
        origin: Origin { actor: Principal::System, surface: Surface::AskElephant, request_id: 7 },
    };
    match answer(&mut View::new(workspace), &request, None, WriteContext { now: at, random: 1 }) {
        CommandResult::Done(Outcome::Contact(contact)) => (*contact).clone(),
        other => panic!("no contact: {other:?}"),
    }
}

fn decode(criterion: &mut Criterion) {
    for (name, read, body) in BODIES {
        criterion.bench_function(name, |bencher| bencher.iter(|| read(black_box(body.as_bytes()))));
    }
}

fn encode(criterion: &mut Criterion) {
    let contact = contact();
    type Show = fn(&Contact) -> String;
    let show: [(&str, Show); 2] = [
        ("synthflow: show a contact", synthflow::benching::shown),
        ("askelephant: show a contact", askelephant::benching::shown),
    ];
    for (name, show) in show {
        criterion.bench_function(name, |bencher| bencher.iter(|| show(black_box(&contact))));
    }
}

criterion_group!(dialects, decode, encode);
criterion_main!(dialects);
