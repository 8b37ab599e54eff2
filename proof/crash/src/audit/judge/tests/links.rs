//! Companies and memory stores, and the contacts that are linked to them.

use rolo_core::model::company::CompanyBody;
use rolo_core::model::memory_store::MemoryStoreBody;

use super::super::super::files::{CompanyRow, StoreRow};
use super::*;

const COMPANY: CompanyId = CompanyId::from_bits(20);
const STORE: MemoryStoreId = MemoryStoreId::from_bits(30);

/// The numbers of the intents of [`linked`].
const COMPANY_MADE: u64 = 5;
const STORE_MADE: u64 = 6;
const JOINED: u64 = 7;
const ATTACHED: u64 = 8;

impl World {
    /// Asks for a change of any record, which is confirmed.
    fn asks_about(&mut self, kind: Kind, about: About, fields: &[&str], others: &[Subject]) -> u64 {
        let number = self.asks(kind, None, fields, Told::Yes);
        let entry = &mut self.ledger.entries[number as usize];
        (entry.intent.about, entry.intent.others) = (about, others.to_vec());
        entry.intent.asked.idempotency_key = None;
        number
    }

    /// The only contact gets another body, in this request.
    fn rewrites(&mut self, request: u64, change: impl FnOnce(&mut ContactBody)) {
        let old = self.snapshot.contacts.remove(0).contact;
        let mut body = old.body.clone();
        change(&mut body);
        let id = old.id;
        let contact = self.logs(request, Subject::Contact(id), id, Some(old), Some(body)).expect("it is still there");
        let (search, company) = (contact.body.search_text(), contact.body.company.map(CompanyId::to_bytes));
        self.snapshot.contacts.push(ContactRow { contact, search, company, crm_object_id: None });
        self.index();
    }

    fn company(&mut self) -> &mut CompanyRow {
        self.snapshot.companies.first_mut().expect("there is one")
    }

    fn delete_company(&mut self) -> u64 {
        let number = self.asks_about(Kind::Delete, About::Known(Subject::Company(COMPANY)), &[], &[]);
        let old = self.snapshot.companies.remove(0).company;
        self.logs::<_, CompanyBody>(number, Subject::Company(COMPANY), COMPANY, Some(old), None);
        self.snapshot.domains.clear();
        self.index();
        number
    }

    fn delete_store(&mut self) -> u64 {
        let number = self.asks_about(Kind::Delete, About::Known(Subject::MemoryStore(STORE)), &[], &[]);
        let old = self.snapshot.stores.remove(0).store;
        self.logs::<_, MemoryStoreBody>(number, Subject::MemoryStore(STORE), STORE, Some(old), None);
        self.index();
        number
    }
}

/// The usual world, in which the contact belongs to a company and is in a memory store.
fn linked() -> World {
    let mut world = World::usual();
    let number = world.asks_about(Kind::Create, About::New(Sort::Company), &["domains", "name"], &[]);
    let key = format!("{}.example.org", token(number));
    let domains = vec![Item { id: 1, key: key.as_str().into(), text: key.as_str().into(), primary: true }];
    let body = CompanyBody { name: Some(token(number)), domains, ..CompanyBody::default() };
    let company = world.logs(number, Subject::Company(COMPANY), COMPANY, None, Some(body)).expect("made");
    let search = company.body.search_text();
    world.snapshot.companies.push(CompanyRow { company, search, crm_object_id: None });
    world.snapshot.domains.insert((key, COMPANY));

    let number = world.asks_about(Kind::Create, About::New(Sort::MemoryStore), &["title"], &[]);
    let body = MemoryStoreBody { title: Some(token(number)), ..MemoryStoreBody::default() };
    let store = world.logs(number, Subject::MemoryStore(STORE), STORE, None, Some(body)).expect("made");
    let search = store.body.search_text();
    world.snapshot.stores.push(StoreRow { store, search });

    let ada = About::Known(Subject::Contact(contact(1)));
    let number = world.asks_about(Kind::Update, ada, &["company", "description"], &[Subject::Company(COMPANY)]);
    world.rewrites(number, |body| (body.company, body.description) = (Some(COMPANY), Some(token(number))));
    let number = world.asks_about(Kind::Attach(STORE), ada, &["memberships"], &[Subject::MemoryStore(STORE)]);
    world.rewrites(number, |body| body.memberships = vec![membership(STORE)]);
    world.snapshot.members.insert((STORE, contact(1), None));
    world
}

fn membership(store: MemoryStoreId) -> Membership {
    Membership { store, since: Timestamp::from_millis(1) }
}

fn leaves_the_store(world: &mut World, request: u64) {
    world.rewrites(request, |body| body.memberships.clear());
    world.snapshot.members.clear();
}

fn sentences(change: impl FnOnce(&mut World)) -> Vec<String> {
    let mut world = linked();
    change(&mut world);
    world.sentences()
}

fn only_sentence(change: impl FnOnce(&mut World)) -> String {
    let mut sentences = sentences(change);
    assert_eq!(sentences.len(), 1, "{sentences:?}");
    sentences.remove(0)
}

#[test]
fn links_that_keep_every_promise_are_passed() {
    assert_eq!(sentences(|_| {}), Vec::<String>::new());
    let passed = sentences(|world| {
        let number = world.delete_company();
        world.rewrites(number, |body| body.company = None);
        let number = world.delete_store();
        leaves_the_store(world, number);
    });
    assert_eq!(passed, Vec::<String>::new());
    let passed = sentences(|world| {
        let ada = About::Known(Subject::Contact(contact(1)));
        let number = world.asks_about(Kind::Detach(STORE), ada, &["memberships"], &[]);
        leaves_the_store(world, number);
        // It belongs to that company already.
        let number = world.asks_about(Kind::Update, ada, &["company", "description"], &[Subject::Company(COMPANY)]);
        world.rewrites(number, |body| body.description = Some(token(number)));
    });
    assert_eq!(passed, Vec::<String>::new());
}

#[test]
fn a_confirmed_link_that_is_not_there_is_lost() {
    let ada = About::Known(Subject::Contact(contact(1)));
    for kind in [Kind::Attach(MemoryStoreId::from_bits(31)), Kind::Detach(STORE)] {
        let sentence = only_sentence(|world| {
            world.asks_about(kind, ada, &["memberships"], &[]);
        });
        assert_eq!(sentence, "intent 9 was confirmed (200) and is lost");
    }
}

#[test]
fn a_link_that_nobody_asked_for_is_found() {
    let sentence = only_sentence(|world| leaves_the_store(world, 99));
    assert!(sentence.starts_with("log entry 10 is nobody's: nobody asks for Detach"), "{sentence}");
    let sentence = only_sentence(|world| {
        let number = world.asks_about(Kind::Detach(STORE), About::New(Sort::Contact), &["memberships"], &[]);
        leaves_the_store(world, number);
        world.ledger.entries.pop();
    });
    assert!(sentence.starts_with("log entry 10 is nobody's"), "{sentence}");
    let sentence = only_sentence(|world| world.ledger.entries[JOINED as usize].intent.others.clear());
    assert!(sentence.starts_with("log entry 8 has {\"company\", \"description\"}"), "{sentence}");
}

#[test]
fn a_link_that_was_made_twice_is_found() {
    let sentence = only_sentence(|world| {
        leaves_the_store(world, 99);
        let ada = About::Known(Subject::Contact(contact(1)));
        world.asks_about(Kind::Detach(STORE), ada, &["memberships"], &[]);
        world.rewrites(ATTACHED, |body| body.memberships = vec![membership(STORE)]);
        world.snapshot.members.insert((STORE, contact(1), None));
    });
    assert_eq!(sentence, "intent 8 was carried out twice: log entries 9 and 11");
}

#[test]
fn a_deletion_that_leaves_a_link_is_found() {
    let deletions: [Break; 2] = [
        |world| {
            world.delete_company();
        },
        |world| {
            world.delete_store();
        },
    ];
    for deletion in deletions {
        let sentence = only_sentence(deletion);
        assert!(sentence.ends_with("is linked to what is not there"), "{sentence}");
    }
}

#[test]
fn a_deletion_that_changes_more_than_its_links_is_found() {
    let sentence = only_sentence(|world| {
        let number = world.delete_company();
        world.rewrites(number, |body| (body.company, body.description) = (None, None));
    });
    assert_eq!(sentence, "log entry 11 is nobody's: it holds no token");
}

#[test]
fn records_that_the_log_does_not_make_are_found() {
    let changes: [Break; 4] = [
        |world| world.company().company.revision = 2,
        |world| world.company().company.body.description = Some("of nobody".into()),
        |world| world.snapshot.stores[0].store.revision = 2,
        |world| world.snapshot.stores[0].store.body.description = Some("of nobody".into()),
    ];
    for change in changes {
        let sentence = only_sentence(change);
        assert!(sentence.ends_with("and the log makes it another at 1"), "{sentence}");
    }
    for number in [COMPANY_MADE, STORE_MADE] {
        let sentence = only_sentence(|world| {
            world.ledger.entries[number as usize].intent.about = About::New(Sort::Contact);
        });
        assert!(sentence.contains("is of another kind or record than intent"), "{sentence}");
    }
}

#[test]
fn keys_and_columns_that_do_not_agree_with_their_record_are_found() {
    let changes: [(&str, Break); 9] = [
        ("1 keys of domains", |world| world.snapshot.domains.clear()),
        ("1 keys of domains", |world| {
            world.snapshot.domains.insert(("a.example.org".into(), COMPANY));
        }),
        ("1 members of memory stores", |world| world.snapshot.members.clear()),
        ("1 members of memory stores", |world| {
            world.snapshot.members.insert((STORE, contact(2), None));
        }),
        ("1 other ids", |world| {
            world.snapshot.aliases.insert(("synthflow".into(), "a".into(), contact(1)));
        }),
        ("the columns by which", |world| row(world).company = None),
        ("the columns by which", |world| world.company().search.clear()),
        ("the columns by which", |world| world.company().crm_object_id = Some("object".into())),
        ("the columns by which", |world| world.snapshot.stores[0].search.clear()),
    ];
    for (begin, change) in changes {
        let sentence = only_sentence(change);
        assert!(sentence.starts_with(begin), "{begin}: {sentence}");
    }
}
