//! A journal and a database made by hand: a right pair is passed, and each way in which a promise can be broken is found.

use rolo_core::access::principal::Principal;
use rolo_core::log::entry::Origin;
use rolo_core::model::items::Item;
use rolo_core::model::name::Name;
use rolo_core::model::record::{Body, Record};
use rolo_core::{ContactBody, ContactId, Surface, Timestamp, model::phone};

use super::super::files::ContactRow;
use super::*;
use crate::journal::{About, Asked, Intent};

mod links;

const ALL_FIELDS: [&str; 4] = ["name", "emails", "phones", "description"];

/// What a client was told.
#[derive(Clone, Copy)]
enum Told {
    Yes,
    No,
    Nothing,
}

/// A journal and a database, each made by itself.
struct World {
    ledger: Ledger,
    snapshot: Snapshot,
}

/// Something that is done to a right world.
type Break = fn(&mut World);

fn contact(bits: u128) -> ContactId {
    ContactId::from_bits(bits)
}

/// What each field becomes when this token is written into it.
fn written(body: &ContactBody, fields: &[&str], token: &str) -> ContactBody {
    let mut body = body.clone();
    let item = |text: String| vec![Item { id: 1, key: text.as_str().into(), text: text.into(), primary: true }];
    for field in fields {
        match *field {
            "name" => body.name = Name { full: Some(format!("Ada {token}").into()), ..Name::default() },
            "emails" => body.emails = item(format!("{token}@crash.example")),
            "phones" => body.phones = item(format!("+1 202 555 0123 {token}")),
            _ => body.description = Some(token.to_owned()),
        }
    }
    body
}

impl World {
    fn new() -> Self {
        Self { ledger: Ledger::default(), snapshot: Snapshot::default() }
    }

    /// A client asks for a change with an `Idempotency-Key` and is told something; gives the intent's number.
    fn asks(&mut self, kind: Kind, on: Option<ContactId>, fields: &[&str], told: Told) -> u64 {
        let number = self.ledger.entries.len() as u64;
        let idempotency_key = Some(format!("retry-{number}"));
        let asked = Asked { method: "PATCH".into(), path: "/v2/contacts".into(), body: String::new(), idempotency_key };
        let fields = fields.iter().map(|&name| name.to_owned()).collect();
        let about = on.map_or(About::New(Sort::Contact), |id| About::Known(Subject::Contact(id)));
        let intent = Intent { number, at_micros: number, kind, fields, about, others: Vec::new(), asked };
        let (revision, made, request_id) = (None, None, format!("rid_{number}"));
        let (replayed, has_retry_after) = (false, false);
        let answer =
            Answer { number, at_micros: number, status: 200, revision, made, request_id, replayed, has_retry_after };
        let verdict = match told {
            Told::Yes => Verdict::Confirmed(answer),
            Told::No => Verdict::Denied(409),
            Told::Nothing => Verdict::Unknown,
        };
        self.ledger.entries.push(Entry { intent, verdict });
        number
    }

    /// The store carries out an intent on a contact, wholly or with these fields alone, and the client is told of what
    /// came out if it was told anything.
    fn does(&mut self, number: u64, on: ContactId, fields: &[&str]) {
        let kind = self.ledger.entries[number as usize].intent.kind;
        let place = self.snapshot.contacts.iter().position(|row| row.contact.id == on);
        let old = place.map(|place| self.snapshot.contacts.remove(place).contact);
        let to = (kind != Kind::Delete).then(|| {
            let from = old.as_ref().map(|old| old.body.clone()).unwrap_or_default();
            written(&from, fields, &token(number))
        });
        let revision = old.as_ref().map_or(0, |old| old.revision) + 1;
        if let Some(contact) = self.logs(number, Subject::Contact(on), on, old, to) {
            let search = contact.body.search_text();
            self.snapshot.contacts.push(ContactRow { contact, search, company: None, crm_object_id: None });
        }
        let entry = &mut self.ledger.entries[number as usize];
        if let Verdict::Confirmed(answer) = &mut entry.verdict {
            answer.revision = (kind != Kind::Delete).then_some(revision);
            answer.made = (kind == Kind::Create).then_some(Subject::Contact(on));
        }
        if let Some(key) = entry.intent.asked.idempotency_key.clone() {
            let revision = if kind == Kind::Delete { "-".into() } else { revision.to_string() };
            self.snapshot.kept.push(KeptRow { key, head: format!("1 200 {revision} -") });
        }
        self.index();
    }

    /// Writes a log entry, and gives the record that comes of it.
    fn logs<I: Copy, B: Body>(
        &mut self,
        request: u64,
        subject: Subject,
        id: I,
        old: Option<Record<I, B>>,
        to: Option<B>,
    ) -> Option<Record<I, B>> {
        let position = self.snapshot.changes.len() as u64 + 1;
        let revision = old.as_ref().map_or(0, |old| old.revision) + 1;
        let at = Timestamp::from_millis(1_000 + position as i64);
        let op = match (&old, &to) {
            (None, _) => Op::Created,
            (Some(_), Some(_)) => Op::Updated,
            (Some(_), None) => Op::Deleted,
        };
        let from = old.as_ref().map(|old| old.body.clone()).unwrap_or_default();
        let (before, after) = B::difference(&from, &to.clone().unwrap_or_default());
        let previous = old.as_ref().map(|old| old.position);
        let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: u128::from(request) };
        self.snapshot.changes.push(Change { position, previous, subject, revision, op, before, after, at, origin });
        let created_at = old.map_or(at, |old| old.created_at);
        to.map(|body| Record { id, revision, position, created_at, updated_at: at, body })
    }

    /// Makes all that is derived from the contacts and the log.
    fn index(&mut self) {
        let Snapshot { log_position, contact_count, usage, changes, contacts, emails, phones, order, .. } =
            &mut self.snapshot;
        (*log_position, *contact_count) = (changes.len() as u64, contacts.len() as u64);
        usage.log_bytes = changes.iter().map(Change::bytes).sum();
        emails.clear();
        phones.clear();
        for ContactRow { contact, .. } in contacts {
            emails.extend(contact.body.emails.iter().map(|email| (email.key.to_string(), contact.id)));
            let numbers = phone::found_by(&contact.body.phones).into_iter();
            phones.extend(numbers.map(|(key, digits)| (key.to_owned(), contact.id, digits)));
            order.insert((contact.updated_at.as_millis(), contact.id));
        }
    }

    /// An intent that is confirmed and carried out.
    fn keeps(&mut self, kind: Kind, on: ContactId, fields: &[&str]) -> u64 {
        let number = self.asks(kind, (kind != Kind::Create).then_some(on), fields, Told::Yes);
        self.does(number, on, fields);
        number
    }

    /// One contact that was made and changed twice, and another that was made and deleted.
    fn usual() -> Self {
        let mut world = Self::new();
        world.keeps(Kind::Create, contact(1), &ALL_FIELDS);
        world.keeps(Kind::Create, contact(2), &ALL_FIELDS);
        world.keeps(Kind::Update, contact(1), &["emails", "name"]);
        world.keeps(Kind::Delete, contact(2), &[]);
        world.keeps(Kind::Update, contact(1), &["phones"]);
        world
    }

    fn sentences(&self) -> Vec<String> {
        judge(&self.ledger, &self.snapshot)
    }
}

/// The only sentence about a world, after something was done to it.
fn only_sentence(change: impl FnOnce(&mut World)) -> String {
    let mut sentences = sentences(change);
    assert_eq!(sentences.len(), 1, "{sentences:?}");
    sentences.remove(0)
}

fn sentences(change: impl FnOnce(&mut World)) -> Vec<String> {
    let mut world = World::usual();
    change(&mut world);
    world.sentences()
}

fn row(world: &mut World) -> &mut ContactRow {
    world.snapshot.contacts.first_mut().expect("one contact is left")
}

#[test]
fn a_store_that_keeps_every_promise_is_passed() {
    assert_eq!(World::new().sentences(), Vec::<String>::new());
    assert_eq!(sentences(|_| {}), Vec::<String>::new());
}

#[test]
fn what_nobody_was_told_of_may_be_there_or_not() {
    let passed = sentences(|world| {
        world.asks(Kind::Update, Some(contact(1)), &["name"], Told::Nothing);
        let number = world.asks(Kind::Update, Some(contact(1)), &["name"], Told::Nothing);
        world.does(number, contact(1), &["name"]);
        world.asks(Kind::Create, None, &ALL_FIELDS, Told::No);
    });
    assert_eq!(passed, Vec::<String>::new());
}

#[test]
fn an_entry_of_a_former_change_in_the_order_is_passed() {
    let passed = sentences(|world| {
        world.snapshot.order.insert((1, contact(1)));
    });
    assert_eq!(passed, Vec::<String>::new());
}

#[test]
fn a_confirmed_change_that_is_not_there_is_lost() {
    for (kind, on) in [(Kind::Create, None), (Kind::Update, Some(contact(1))), (Kind::Delete, Some(contact(1)))] {
        let sentence = only_sentence(|world| {
            world.asks(kind, on, &["name"], Told::Yes);
        });
        assert_eq!(sentence, "intent 5 was confirmed (200) and is lost");
    }
}

#[test]
fn every_lost_change_is_counted_and_not_all_are_named() {
    let sentences = sentences(|world| {
        for _ in 0..20 {
            world.asks(Kind::Create, None, &["name"], Told::Yes);
        }
    });
    assert_eq!(sentences.len(), SENTENCE_COUNT_MAX + 1);
    assert_eq!(sentences.last().map(String::as_str), Some("… and 14 more like these"));
}

#[test]
fn a_change_at_another_revision_or_contact_than_the_confirmed_one_is_found() {
    let confirmed = |world: &mut World, number: usize, revision, made| {
        let Verdict::Confirmed(answer) = &mut world.ledger.entries[number].verdict else { panic!("it is confirmed") };
        (answer.revision, answer.made) = (revision, made);
    };
    let sentence = only_sentence(|world| confirmed(world, 4, Some(2), None));
    assert_eq!(sentence, "intent 4 was confirmed at revision Some(2), and log entry 5 makes it 3");
    let sentence = only_sentence(|world| confirmed(world, 0, Some(1), Some(Subject::Contact(contact(9)))));
    assert!(sentence.starts_with("intent 0 was confirmed at revision"), "{sentence}");
}

#[test]
fn a_refused_change_that_is_there_is_found() {
    let sentence = only_sentence(|world| {
        let number = world.asks(Kind::Update, Some(contact(1)), &["name"], Told::No);
        world.does(number, contact(1), &["name"]);
    });
    assert_eq!(sentence, "intent 5 was refused (409), and log entry 6 is there");
}

#[test]
fn a_change_that_was_made_twice_is_found() {
    let sentences = sentences(|world| {
        let number = world.asks(Kind::Create, None, &ALL_FIELDS, Told::Nothing);
        world.does(number, contact(3), &ALL_FIELDS);
        world.does(number, contact(4), &ALL_FIELDS);
    });
    let twice = "intent 5 was carried out twice: log entries 6 and 7";
    assert!(sentences.iter().any(|sentence| sentence == twice), "{sentences:?}");
    assert!(sentences.iter().any(|sentence| sentence == "the answer kept under retry-5 is nobody's"), "{sentences:?}");
}

#[test]
fn half_a_change_is_found() {
    let sentence = only_sentence(|world| {
        let number = world.asks(Kind::Update, Some(contact(1)), &["name", "phones"], Told::Yes);
        world.does(number, contact(1), &["name"]);
    });
    assert!(sentence.starts_with("log entry 6 has {\"name\"} and intent 5 asked for"), "{sentence}");
}

#[test]
fn a_change_with_a_value_of_another_one_is_found() {
    let sentence = only_sentence(|world| {
        let number = world.asks(Kind::Update, Some(contact(1)), &["description", "name"], Told::Yes);
        world.does(number, contact(1), &["description", "name"]);
        let (own, other) = (token(number), token(4));
        let change = world.snapshot.changes.last_mut().expect("it was made");
        change.after = change.after.replace(&format!("\"{own}\""), &format!("\"{other}\""));
        row(world).contact.body.description = Some(other);
    });
    assert!(sentence.starts_with("log entry 6 has {\"description\", \"name\"}"), "{sentence}");
}

#[test]
fn a_change_of_another_contact_or_kind_is_found() {
    let sentences = sentences(|world| {
        let number = world.asks(Kind::Update, Some(contact(1)), &["name"], Told::Nothing);
        world.ledger.entries[number as usize].intent.about = About::Known(Subject::Contact(contact(7)));
        world.does(number, contact(1), &["name"]);
    });
    assert_eq!(sentences, ["log entry 6 is of another kind or record than intent 5"]);
}

#[test]
fn a_change_that_nobody_asked_for_is_found() {
    let without_journal = |number: u64| {
        move |world: &mut World| {
            world.asks(Kind::Update, Some(contact(1)), &["name"], Told::Nothing);
            world.does(5, contact(1), &["name"]);
            world.ledger.entries.truncate(number as usize);
            world.snapshot.kept.pop();
        }
    };
    assert_eq!(only_sentence(without_journal(5)), "log entry 6 is nobody's: there is no intent 5");
    let sentences = sentences(|world| {
        let number = world.asks(Kind::Delete, Some(contact(1)), &[], Told::Nothing);
        world.does(number, contact(1), &[]);
        world.ledger.entries[number as usize].intent.about = About::Known(Subject::Contact(contact(7)));
    });
    assert!(sentences[0].starts_with("log entry 6 is nobody's: nobody deletes"), "{sentences:?}");
}

#[test]
fn a_log_with_a_gap_or_a_wrong_link_is_found() {
    let sentence = only_sentence(|world| world.snapshot.changes[4].position = 7);
    assert_eq!(sentence, "log entry 7: comes after entry 4");
    let sentence = only_sentence(|world| world.snapshot.changes[4].previous = Some(1));
    assert!(sentence.starts_with("log entry 5: says that entry Some(1) came before it"), "{sentence}");
    let sentences = sentences(|world| world.snapshot.changes[4].revision = 9);
    assert!(sentences[0].starts_with("log entry 5: has revision 9"), "{sentences:?}");
    let sentence = only_sentence(|world| world.snapshot.changes[4].before = world.snapshot.changes[0].after.clone());
    assert_eq!(sentence, "log entry 5: names other values as the ones before");
}

#[test]
fn a_row_that_the_log_does_not_make_is_found() {
    let sentence = only_sentence(|world| row(world).contact.revision = 2);
    assert!(sentence.ends_with("is at revision 2, and the log makes it another at 3"), "{sentence}");
    let sentence = only_sentence(|world| row(world).contact.body.description = Some("of nobody".into()));
    assert!(sentence.ends_with("is at revision 3, and the log makes it another at 3"), "{sentence}");
    let sentence = only_sentence(|world| {
        world.snapshot.contacts.clear();
        world.index();
    });
    assert!(sentence.ends_with("is missing, and the log says that it is there"), "{sentence}");
    let sentence = only_sentence(|world| {
        let mut second = row(world).clone();
        (second.contact.id, second.contact.body, second.search) = (contact(2), ContactBody::default(), String::new());
        world.snapshot.contacts.push(second);
        world.index();
    });
    assert!(sentence.starts_with("there is a row of") && sentence.ends_with("knows nothing of it"), "{sentence}");
}

#[test]
fn counts_that_do_not_agree_are_found() {
    let changes: [Break; 4] = [
        |world| world.snapshot.log_position -= 1,
        |world| world.snapshot.contact_count += 1,
        |world| world.snapshot.usage.log_bytes += 1,
        |world| world.snapshot.kept_bytes += 1,
    ];
    for change in changes {
        let sentence = only_sentence(change);
        assert!(sentence.starts_with("the workspace says it"), "{sentence}");
    }
}

#[test]
fn keys_and_columns_that_do_not_agree_with_their_contact_are_found() {
    let changes: [(&str, Break); 8] = [
        ("1 keys of addresses", |world| world.snapshot.emails.clear()),
        ("1 keys of addresses", |world| {
            world.snapshot.emails.insert(("a@crash.example".into(), contact(2)));
        }),
        ("1 keys of phone numbers", |world| world.snapshot.phones.clear()),
        ("1 keys of phone numbers", |world| {
            world.snapshot.phones.insert(("1".into(), contact(2), "1".into()));
        }),
        ("1 contacts are missing in the order", |world| {
            world.snapshot.order.pop_last();
        }),
        ("the columns by which", |world| row(world).search.clear()),
        ("the columns by which", |world| row(world).company = Some([0; 16])),
        ("the columns by which", |world| row(world).crm_object_id = Some("object".into())),
    ];
    for (begin, change) in changes {
        let sentence = only_sentence(change);
        assert!(sentence.starts_with(begin), "{begin}: {sentence}");
    }
}

#[test]
fn kept_answers_that_do_not_agree_with_the_log_are_found() {
    let sentence = only_sentence(|world| {
        world.snapshot.kept.pop();
    });
    assert_eq!(sentence, "intent 4 was carried out, and its answer is not kept for a retry");
    let sentence = only_sentence(|world| {
        let number = world.asks(Kind::Update, Some(contact(1)), &["name"], Told::Nothing);
        let key = format!("retry-{number}");
        world.snapshot.kept.push(KeptRow { key, head: "1 200 4 -".into() });
    });
    assert_eq!(sentence, "the answer to intent 5 is kept, and its change is not there");
    for head in ["1 200 2 -", "1 409 3 -", "2 200 3 -", ""] {
        let sentence = only_sentence(|world| world.snapshot.kept[4].head = head.into());
        assert!(sentence.starts_with("the answer kept for intent 4 is"), "{sentence}");
    }
    let sentence = only_sentence(|world| {
        world.snapshot.kept.push(KeptRow { key: "of nobody".into(), head: "1 200 1 -".into() });
    });
    assert_eq!(sentence, "the answer kept under of nobody is nobody's");
}

#[test]
fn what_sqlite_complains_of_is_said() {
    let sentence = only_sentence(|world| world.snapshot.complaints.push("a page is odd".into()));
    assert_eq!(sentence, "a page is odd");
}
