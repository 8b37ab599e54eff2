//! What the pure parts of a request cost: `cargo bench -p rolo-core`.
#![allow(missing_docs, reason = "the macros of the benchmark harness make functions")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use rolo_core::access::principal::Principal;
use rolo_core::change::command::{ContactRef, Precondition};
use rolo_core::change::decide::{CommandResult, Outcome, WriteContext, answer};
use rolo_core::model::contact::Alias;
use rolo_core::model::email::{self, email};
use rolo_core::model::items::{ItemsPatch, NewItem};
use rolo_core::model::metadata::{MetadataObject, MetadataPatch};
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::{self, phone};
use rolo_core::model::record::Body;
use rolo_core::{
    Command, Contact, ContactBody, ContactPatch, Field, Origin, Request, Surface, Timestamp, View, Workspace,
    WorkspaceId, WorkspaceUid, json,
};

const NOW: i64 = 1_780_304_400_000;

fn workspace() -> Workspace {
    Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "bench", Timestamp::from_millis(NOW))
}

fn request(command: Command) -> Request {
    let origin = Origin { actor: Principal::System, surface: Surface::Synthflow, request_id: 7 };
    Request { command, precondition: Precondition::None, origin }
}

fn moment(random: u128) -> WriteContext {
    WriteContext { now: Timestamp::from_millis(NOW), random }
}

/// A contact as many are: a name, two addresses, a number, a note, some metadata.
fn contact() -> Contact {
    let item = |value| NewItem { value: Ok(value), primary: None };
    let emails = ["ada@example.org", "a.lovelace@example.com"].map(|text| item(email(text).expect("an address")));
    let patch = ContactPatch {
        name: NamePatch::Full("Ada Lovelace".into()),
        emails: ItemsPatch::Replace(emails.into()),
        phones: ItemsPatch::Replace(vec![item(phone("+12025550123", None).expect("a number"))]),
        description: Field::Set("Called about an offer, wants to be called again next week.".into()),
        metadata: metadata(r#"{"plan":"gold","score":17,"note":"from the fair"}"#),
        ..ContactPatch::default()
    };
    let create = request(Command::CreateContact { patch, aliases: Vec::<Alias>::new(), errors: Vec::new() });
    match answer(&mut View::new(workspace()), &create, None, moment(1)) {
        CommandResult::Done(Outcome::Contact(contact)) => (*contact).clone(),
        other => panic!("no contact: {other:?}"),
    }
}

fn metadata(text: &str) -> MetadataPatch {
    MetadataPatch::Write(MetadataObject::new(&json::read(text.as_bytes()).expect("JSON")).expect("an object"))
}

fn loaded(contact: &Contact) -> View {
    let mut view = View::new(workspace());
    view.load_contact(contact.clone());
    view
}

fn decide(criterion: &mut Criterion) {
    let contact = contact();
    let update =
        |patch| request(Command::UpdateContact { contact: ContactRef::id(contact.id), patch, errors: Vec::new() });
    let name = update(ContactPatch {
        name: NamePatch::Full("Ada King".into()),
        metadata: metadata(r#"{"plan":"silver","score":18}"#),
        ..ContactPatch::default()
    });
    let keys = update(ContactPatch {
        emails: ItemsPatch::SetPrimary(Ok(email("ada.king@example.org").expect("an address"))),
        phones: ItemsPatch::SetPrimary(Ok(phone("+12025550124", None).expect("a number"))),
        ..ContactPatch::default()
    });
    for (label, request) in [("decide: name and metadata", &name), ("decide: e-mail and phone", &keys)] {
        criterion.bench_function(label, |bencher| {
            let run = |mut view: View| {
                let answer = answer(&mut view, request, None, moment(2));
                (answer, view.into_writes())
            };
            bencher.iter_batched(|| loaded(&contact), run, BatchSize::SmallInput);
        });
    }
}

fn stored_form(criterion: &mut Criterion) {
    let body = contact().body;
    let text = body.to_json();
    criterion.bench_function("stored form: write", |bencher| bencher.iter(|| black_box(&body).to_json()));
    criterion.bench_function("stored form: read", |bencher| {
        bencher.iter(|| ContactBody::from_json(black_box(&text)).expect("our own text"));
    });
    criterion.bench_function("search text", |bencher| bencher.iter(|| black_box(&body).search_text()));
}

fn edges(criterion: &mut Criterion) {
    let body = r#"{"name":"Ada King","contact_metadata":{"plan":"gold","score":17,"note":"wants to be called again"}}"#;
    criterion.bench_function("JSON: read a body", |bencher| {
        bencher.iter(|| drop(black_box(json::read(black_box(body.as_bytes())))));
    });
    criterion.bench_function("e-mail: check and key", |bencher| bencher.iter(|| email(black_box("Ada@Example.org"))));
    criterion.bench_function("e-mail: key", |bencher| bencher.iter(|| email::key(black_box("Ada@Bücher.example"))));
    let region = phone::PhoneRegion::parse("US");
    for text in ["+12025550123", "(202) 555-0123"] {
        criterion.bench_function(&format!("phone: key of {text}"), |bencher| {
            bencher.iter(|| phone::key(black_box(text), region));
        });
    }
}

criterion_group!(pure, decide, stored_form, edges);
criterion_main!(pure);
