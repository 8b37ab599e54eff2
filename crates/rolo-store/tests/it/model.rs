//! Random commands against the store and against a model in memory; every answer and every reading is compared.
//!
//! The model keeps all records in maps and gives `decide` a view of everything. So it shares the rules with the store
//! and nothing else: not what a command reads, not rows, keys, counts, lists or the log.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use rolo_core::change::command::{ContactRef, Matching, Precondition, Request};
use rolo_core::change::decide::batch::{BatchAnswer, BatchCommand, BatchMode, answer_batch};
use rolo_core::change::decide::{CommandResult, WriteContext, answer};
use rolo_core::change::view::{IdempotencyRecord, View};
use rolo_core::model::email::{domain_key, email};
use rolo_core::model::items::{ItemsPatch, Keyed, NewItem, distinct_keys};
use rolo_core::model::metadata::{MetadataObject, MetadataPatch};
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::{NumberQuery, PhoneRegion, Rank, found_by, phone};
use rolo_core::model::text::fold;
use rolo_core::{
    Change, Clock, Command, CompactString, Company, CompanyId, CompanyPatch, Contact, ContactId, ContactPatch,
    CrmAssociation, Entropy, Field, MemoryStore, MemoryStoreId, MemoryStorePatch, Op, Subject, Workspace, json,
};
use rolo_store::{
    Batch, CompanyList, ContactList, ContactPage, CrmKey, Order, PagePosition, Store, StorePage, Submission,
};
use rolo_testkit::{Backend, SeededEntropy, TestStore};

use crate::commands::{origin, retry, workspace};

/// All records of one workspace.
struct Model {
    workspace: Workspace,
    contacts: BTreeMap<ContactId, Contact>,
    companies: BTreeMap<CompanyId, Company>,
    stores: BTreeMap<MemoryStoreId, MemoryStore>,
    kept: Vec<(rolo_core::change::command::IdempotencyKey, IdempotencyRecord)>,
    log: Vec<Change>,
    entropy: SeededEntropy,
}

impl Model {
    /// Carries out commands one after the other, each on a view of its own, or all of a batch on one.
    fn answer(&mut self, submission: &Submission, clock: &dyn Clock) -> CommandResult {
        let Submission { request, retry, .. } = submission;
        self.decide(clock, |view, moment| answer(view, request, retry.as_ref(), moment()))
    }

    fn answer_batch(&mut self, commands: &[BatchCommand], mode: BatchMode, clock: &dyn Clock) -> Vec<BatchAnswer> {
        self.decide(clock, |view, moment| answer_batch(view, commands, mode, moment))
    }

    fn decide<T>(
        &mut self,
        clock: &dyn Clock,
        decide: impl FnOnce(&mut View, &mut dyn FnMut() -> WriteContext) -> T,
    ) -> T {
        let mut view = View::new(self.workspace.clone());
        view.watch_phones();
        for change in self.log.iter().filter(|change| change.op == Op::Deleted) {
            if let Subject::Contact(id) = change.subject
                && !self.contacts.contains_key(&id)
            {
                view.load_tombstone(id, change.position);
            }
        }
        for contact in self.contacts.values() {
            for key in distinct_keys(&contact.body.phones) {
                view.load_phone(key.into(), contact.id);
            }
            for email in &contact.body.emails {
                view.load_email(email.key.clone(), contact.id);
            }
            view.load_contact(contact.clone());
        }
        for company in self.companies.values() {
            for domain in &company.body.domains {
                view.load_domain(domain.key.clone(), company.id);
            }
            view.load_company(company.clone());
        }
        self.stores.values().for_each(|store| view.load_store(store.clone()));
        self.kept.iter().for_each(|(key, kept)| view.load_kept(key.clone(), kept.clone()));
        let entropy = &self.entropy;
        let answer = decide(&mut view, &mut || WriteContext { now: clock.now(), random: entropy.bits() });
        let writes = view.into_writes();
        self.workspace = writes.workspace;
        self.log.extend(writes.changes);
        self.kept.extend(writes.kept);
        apply(&mut self.contacts, writes.contacts, |contact| contact.id);
        apply(&mut self.companies, writes.companies, |company| company.id);
        apply(&mut self.stores, writes.stores, |store| store.id);
        answer
    }
}

fn apply<I: Ord, T: Clone>(
    map: &mut BTreeMap<I, T>,
    written: Vec<rolo_core::change::view::Written<T>>,
    id: impl Fn(&T) -> I,
) {
    for row in written {
        if let Some(before) = row.before {
            map.remove(&id(&before));
        }
        if let Some(after) = row.after {
            map.insert(id(&after), (*after).clone());
        }
    }
}

/// A command with small numbers in the place of ids, which are looked up when it is its turn.
#[derive(Clone, Debug)]
enum Step {
    Create(ContactPatch),
    Update(usize, ContactPatch, Option<u64>),
    Delete(usize),
    Upsert(ContactPatch, Matching),
    Undo(usize, bool),
    Link(usize, usize),
    CreateCompany(CompanyPatch),
    UpdateCompany(usize, CompanyPatch),
    DeleteCompany(usize),
    CreateStore(MemoryStorePatch),
    DeleteStore(usize),
    Attach(usize, usize),
    Detach(usize, usize),
    AttachAssistant(usize, String),
    Retried(u8, ContactPatch),
    Pass(u16),
}

fn emails() -> impl Strategy<Value = Keyed> {
    (0..6u8, any::<bool>()).prop_map(|(n, upper)| {
        let text = format!("p{n}@example.org");
        email(&if upper { text.to_uppercase() } else { text }).expect("an address")
    })
}

fn phones() -> impl Strategy<Value = Keyed> {
    let forms = prop_oneof![Just("+1202555010"), Just("(202) 555-010"), Just("ext 4 ")];
    (forms, 0..4u8).prop_map(|(form, n)| phone(&format!("{form}{n}"), None).expect("a number"))
}

fn items(values: impl Strategy<Value = Keyed> + Clone + 'static) -> impl Strategy<Value = ItemsPatch> {
    let flag = prop_oneof![5 => Just(None), 1 => Just(Some(false)), 1 => Just(Some(true))];
    let item = (values.clone(), flag).prop_map(|(value, primary)| NewItem { value: Ok(value), primary });
    prop_oneof![
        3 => Just(ItemsPatch::Keep),
        1 => Just(ItemsPatch::ClearPrimary),
        2 => values.prop_map(|value| ItemsPatch::SetPrimary(Ok(value))),
        2 => prop::collection::vec(item, 0..4).prop_map(ItemsPatch::Replace),
    ]
}

fn field<T: Clone + std::fmt::Debug + 'static>(
    values: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Field<T>> {
    prop_oneof![3 => Just(Field::Keep), 1 => Just(Field::Clear), 2 => values.prop_map(Field::Set)]
}

fn crm() -> impl Strategy<Value = CrmAssociation> {
    (0..3u8).prop_map(|n| CrmAssociation {
        object_type: "contact".into(),
        object_id: format!("c{n}"),
        source: "crm".into(),
    })
}

fn patches() -> impl Strategy<Value = ContactPatch> {
    let word = || prop_oneof![Just("Ada"), Just("Grace Hopper"), Just("ÄRA  x")];
    let part = || word().prop_map(CompactString::from);
    let name = prop_oneof![
        2 => Just(NamePatch::Keep),
        2 => part().prop_map(NamePatch::Full),
        1 => (field(part()), field(part())).prop_map(|(given, family)| NamePatch::Parts { given, family }),
    ];
    let metadata =
        prop_oneof![Just(None), Just(Some(r#"{"a":1}"#)), Just(Some(r#"{"a":null,"b":[2]}"#))].prop_map(|text| {
            text.map_or(MetadataPatch::Keep, |text| {
                MetadataPatch::Write(
                    MetadataObject::new(&json::read(text.as_bytes()).expect("JSON")).expect("an object"),
                )
            })
        });
    (
        name,
        items(emails().boxed()),
        items(phones().boxed()),
        field(word().prop_map(str::to_owned)),
        metadata,
        field(crm()),
    )
        .prop_map(|(name, emails, phones, description, metadata, crm_association)| ContactPatch {
            aliases: Default::default(),
            name,
            emails,
            phones,
            company: Field::Keep,
            description,
            time_zone: Field::Keep,
            metadata,
            crm_association,
        })
}

fn company_patches() -> impl Strategy<Value = CompanyPatch> {
    let domain = (0..4u8).prop_map(|n| {
        let text = format!("d{n}.example");
        Keyed { key: domain_key(&text).expect("a domain").into(), text: text.into() }
    });
    let name = prop_oneof![Just("Acme"), Just("Quarry")].prop_map(str::to_owned);
    (field(name), items(domain.boxed())).prop_map(|(name, domains)| CompanyPatch {
        name,
        domains,
        ..CompanyPatch::default()
    })
}

fn steps() -> impl Strategy<Value = Step> {
    let any_one = || 0..12usize;
    let title = prop_oneof![Just("Callers"), Just("")].prop_map(str::to_owned);
    let store = field(title).prop_map(|title| MemoryStorePatch { title, description: Field::Keep });
    prop_oneof![
        5 => patches().prop_map(Step::Create),
        9 => (any_one(), patches(), prop::option::weighted(0.2, 1..4u64)).prop_map(|(n, p, r)| Step::Update(n, p, r)),
        2 => any_one().prop_map(Step::Delete),
        4 => (patches(), any::<[bool; 2]>()).prop_map(|(patch, [emails, phones])| {
            Step::Upsert(patch, Matching { emails, phones, aliases: false })
        }),
        3 => (any_one(), any::<bool>()).prop_map(|(n, is_strict)| Step::Undo(n, is_strict)),
        2 => (any_one(), any_one()).prop_map(|(contact, company)| Step::Link(contact, company)),
        2 => company_patches().prop_map(Step::CreateCompany),
        2 => (any_one(), company_patches()).prop_map(|(n, patch)| Step::UpdateCompany(n, patch)),
        1 => any_one().prop_map(Step::DeleteCompany),
        2 => store.prop_map(Step::CreateStore),
        1 => any_one().prop_map(Step::DeleteStore),
        3 => (any_one(), any_one()).prop_map(|(store, contact)| Step::Attach(store, contact)),
        1 => (any_one(), any_one()).prop_map(|(store, contact)| Step::Detach(store, contact)),
        1 => (any_one(), "[a-b]").prop_map(|(store, assistant)| Step::AttachAssistant(store, assistant)),
        2 => (0..4u8, patches()).prop_map(|(key, patch)| Step::Retried(key, patch)),
        2 => (0..2_000u16).prop_map(Step::Pass),
    ]
}

/// Turns small numbers into ids, of which some are of records that are gone.
fn submission(step: &Step, model: &Model, ever: &Ever) -> Option<Submission> {
    let contact =
        |n: &usize| ever.contacts.get(n % ever.contacts.len().max(1)).map(|&id| ContactRef::id(id)).unwrap_or_default();
    let company = |n: &usize| ever.companies.get(n % ever.companies.len().max(1)).copied();
    let store = |n: &usize| ever.stores.get(n % ever.stores.len().max(1)).copied();
    let errors = Vec::new();
    let mut precondition = Precondition::None;
    let mut kept = None;
    let command = match step {
        Step::Create(patch) => Command::CreateContact { patch: patch.clone(), aliases: Vec::new(), errors },
        Step::Update(n, patch, revision) => {
            precondition = revision.map_or(Precondition::None, |revision| Precondition::OneOf(vec![revision]));
            Command::UpdateContact { contact: contact(n), patch: patch.clone(), errors }
        }
        Step::Delete(n) => Command::DeleteContact { contact: contact(n) },
        Step::Upsert(patch, matching) => Command::UpsertContact { patch: patch.clone(), matching: *matching, errors },
        // One of the latest entries, since most of the older ones are about fields that have changed since.
        Step::Undo(n, is_strict) => {
            let is_of_contact = |change: &&Change| matches!(change.subject, Subject::Contact(_));
            let entry = model.log.iter().rev().filter(is_of_contact).nth(*n)?;
            Command::UndoContact { entry: Box::new(entry.clone()), is_strict: *is_strict }
        }
        Step::Link(n, to) => {
            let patch =
                ContactPatch { company: company(to).map_or(Field::Clear, Field::Set), ..ContactPatch::default() };
            Command::UpdateContact { contact: contact(n), patch, errors }
        }
        Step::CreateCompany(patch) => Command::CreateCompany { patch: patch.clone(), errors },
        Step::UpdateCompany(n, patch) => Command::UpdateCompany { company: company(n), patch: patch.clone(), errors },
        Step::DeleteCompany(n) => Command::DeleteCompany { company: company(n) },
        Step::CreateStore(patch) => Command::CreateMemoryStore { patch: patch.clone(), errors },
        Step::DeleteStore(n) => Command::DeleteMemoryStore { store: store(n) },
        Step::Attach(n, to) => Command::AttachContact { store: store(n), contact: contact(to) },
        Step::Detach(n, from) => Command::DetachContact { store: store(n), contact: contact(from) },
        Step::AttachAssistant(n, assistant) => {
            Command::AttachAssistant { store: store(n), assistant: assistant.clone() }
        }
        Step::Retried(key, patch) => {
            kept = Some(retry(&format!("k{key}"), key % 2));
            Command::CreateContact { patch: patch.clone(), aliases: Vec::new(), errors }
        }
        Step::Pass(_) => return None,
    };
    let request = Request { command, precondition, origin: origin() };
    Some(Submission { retry: kept, ..Submission::new(model.workspace.id, request) })
}

/// All ids there have ever been.
#[derive(Default)]
struct Ever {
    contacts: Vec<ContactId>,
    companies: Vec<CompanyId>,
    stores: Vec<MemoryStoreId>,
}

impl Ever {
    fn learn(&mut self, model: &Model) {
        self.contacts
            .extend(model.contacts.keys().filter(|id| !self.contacts.contains(id)).copied().collect::<Vec<_>>());
        self.companies
            .extend(model.companies.keys().filter(|id| !self.companies.contains(id)).copied().collect::<Vec<_>>());
        self.stores.extend(model.stores.keys().filter(|id| !self.stores.contains(id)).copied().collect::<Vec<_>>());
    }
}

/// Compares all that can be read.
async fn compare(store: &Store, model: &Model) {
    let ws = model.workspace.id;
    let workspaces = store.list_workspaces().await.expect("workspaces");
    assert_eq!(workspaces, std::slice::from_ref(&model.workspace));
    assert_eq!(store.log(ws, 0, 100_000).await.expect("the log"), model.log);
    for (order, search) in
        [(Order::NewestFirst, None), (Order::OldestFirst, Some("ÄrA")), (Order::NewestFirst, Some("p1@"))]
    {
        let list = ContactList { order, search: search.map(str::to_owned), limit: 3, ..ContactList::default() };
        let wanted = |contact: &&Contact| search.is_none_or(|text| contact.body.search_text().contains(&fold(text)));
        let mut expected: Vec<&Contact> = model.contacts.values().filter(wanted).collect();
        expected.sort_by_key(|contact| (contact.updated_at, contact.id));
        if order == Order::NewestFirst {
            expected.reverse();
        }
        let mut found = Vec::new();
        let mut after = None;
        loop {
            let page = store.list_contacts(ws, ContactList { after, ..list.clone() }).await.expect("a page");
            found.extend(page.items);
            let Some(last) = found.last().filter(|_| page.has_more) else { break };
            after = Some(PagePosition { updated_at: last.updated_at, id: last.id.bits() });
        }
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{order:?} {search:?}");
    }
    let crm = vec![CrmKey { object_type: "contact".into(), object_id: "c1".into() }];
    let list = ContactList { crm: Some(crm), limit: 100, ..ContactList::default() };
    let linked = |contact: &&Contact| contact.body.crm_association.as_ref().is_some_and(|crm| crm.object_id == "c1");
    let found = store.list_contacts(ws, list).await.expect("a page").items;
    assert_eq!(found.len(), model.contacts.values().filter(linked).count());
    let wanted =
        [None, Some("5550101"), Some("4"), Some("+12025550101"), Some("12025550104 x4"), Some("(202) 555-010")];
    for (wanted, region) in wanted.into_iter().flat_map(|text| [(text, None), (text, PhoneRegion::parse("US"))]) {
        let number = wanted.map(|text| NumberQuery::read(text, region).expect("a number"));
        let expected = numbered(model, number.as_ref());
        let page = ContactPage { number, offset: 1, limit: 2 };
        let found = store.page_contacts(ws, page).await.expect("a page");
        assert_eq!(found.total, expected.len() as u64, "{wanted:?}");
        let expected: Vec<&Contact> = expected.into_iter().skip(1).take(2).collect();
        assert_eq!(found.items.iter().collect::<Vec<_>>(), expected, "{wanted:?}");
    }
    compare_others(store, model).await;
}

/// The contacts that a search for a number is for: by how well the best of their numbers fits, then the newest first.
fn numbered<'a>(model: &'a Model, number: Option<&NumberQuery>) -> Vec<&'a Contact> {
    let newest_first = model.contacts.values().rev();
    let Some(number) = number else { return newest_first.collect() };
    let ranges = number.key_ranges();
    let is_keyed = |key: &str| ranges.iter().any(|(low, high)| low.as_str() <= key && key < high.as_str());
    let keyed = |contact: &Contact| {
        let keys = contact.body.phones.iter().map(|phone| phone.key.as_str()).filter(|key| is_keyed(key));
        keys.map(|key| number.rank(key)).min()
    };
    let has_digits = |contact: &Contact| {
        let rows = found_by(&contact.body.phones);
        let wanted = number.digits();
        rows.iter().any(|(_, digits)| wanted.iter().any(|part| digits.contains(part))).then_some(Rank::Contains)
    };
    let is_answered = number.is_answered_by(model.contacts.values().filter_map(keyed).min());
    let rank = |contact: &Contact| {
        if is_answered { keyed(contact) } else { keyed(contact).or_else(|| has_digits(contact)) }
    };
    let mut found: Vec<_> = newest_first.filter_map(|contact| Some((rank(contact)?, contact))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, contact)| contact).collect()
}

async fn compare_others(store: &Store, model: &Model) {
    let ws = model.workspace.id;
    for domain in [None, Some("d1.example".to_owned())] {
        let list = CompanyList { domain: domain.clone(), limit: 100, ..CompanyList::default() };
        let mut found = store.list_companies(ws, list).await.expect("a page").items;
        found.sort_by_key(|company| company.id);
        let has =
            |company: &&Company| domain.as_ref().is_none_or(|d| company.body.domains.iter().any(|item| item.key == *d));
        assert_eq!(found.iter().collect::<Vec<_>>(), model.companies.values().filter(has).collect::<Vec<_>>());
    }
    let page = StorePage { search: Some("CALL".into()), offset: 0, limit: 100 };
    let found = store.page_stores(ws, page).await.expect("a page");
    let titled = |store: &&MemoryStore| store.body.title.as_deref() == Some("Callers");
    assert_eq!(found.items.iter().collect::<Vec<_>>(), model.stores.values().rev().filter(titled).collect::<Vec<_>>());
    let stores: Vec<_> = model.stores.keys().copied().collect();
    for (id, members) in stores.iter().zip(store.members(ws, stores.clone()).await.expect("members")) {
        let is_in = |contact: &&Contact| contact.body.memberships.iter().any(|membership| membership.store == *id);
        let expected: Vec<_> = model.contacts.values().filter(is_in).map(|contact| contact.id).collect();
        assert_eq!(members.into_iter().map(|member| member.contact).collect::<Vec<_>>(), expected);
    }
}

/// How commands are sent: each alone, all at once, or as one batch.
type Sent = Option<BatchMode>;

async fn run(backend: Backend, batches: Vec<(Sent, Vec<Step>)>) {
    let mut test = TestStore::open(backend);
    let workspace = workspace(&test.store, "one");
    // The model draws the same random bits as the store: those behind what the store has drawn so far.
    let entropy = SeededEntropy::default();
    while entropy.bits() != test.last_bits() {}
    let (contacts, companies, stores) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut model = Model { workspace, contacts, companies, stores, kept: Vec::new(), log: Vec::new(), entropy };
    let mut ever = Ever::default();
    for (sent, batch) in batches {
        for step in &batch {
            if let Step::Pass(millis) = step {
                test.clock.advance(Duration::from_millis(u64::from(*millis)));
            }
        }
        let submissions = || batch.iter().filter_map(|step| submission(step, &model, &ever)).collect::<Vec<_>>();
        let (for_store, for_model) = (submissions(), submissions());
        if let Some(mode) = sent {
            let commands = |submissions: Vec<Submission>| -> Vec<BatchCommand> {
                let command = |Submission { request, retry, .. }| BatchCommand { request, retry };
                submissions.into_iter().map(command).collect()
            };
            let one = Batch::new(model.workspace.id, commands(for_store)).expect("few enough");
            let one = if mode.is_atomic { one.atomic() } else { one };
            let one = if mode.is_dry_run { one.dry_run() } else { one };
            let found = test.store.submit_batch(one).await.expect("the store works");
            assert_eq!(found, model.answer_batch(&commands(for_model), mode, &*test.clock), "{mode:?} {batch:?}");
            ever.learn(&model);
            compare(&test.store, &model).await;
            continue;
        }
        let answers = futures_util::future::join_all(for_store.into_iter().map(|one| test.store.submit(one))).await;
        for (found, submission) in answers.into_iter().zip(for_model) {
            assert_eq!(found.expect("the store works"), model.answer(&submission, &*test.clock), "{batch:?}");
        }
        ever.learn(&model);
        compare(&test.store, &model).await;
    }
    test.reopen().await;
    compare(&test.store, &model).await;
}

/// Batches of steps.
fn histories() -> impl Strategy<Value = Vec<(Sent, Vec<Step>)>> {
    let mode = (any::<bool>(), any::<bool>()).prop_map(|(is_atomic, is_dry_run)| BatchMode { is_atomic, is_dry_run });
    let sent = prop_oneof![3 => Just(None), 1 => mode.prop_map(Some)];
    prop::collection::vec((sent, prop::collection::vec(steps(), 1..8)), 1..25)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sqlite_agrees_with_the_model(batches in histories()) {
        runtime().block_on(run(Backend::Sqlite, batches));
    }

    #[test]
    fn postgres_agrees_with_the_model(batches in histories()) {
        runtime().block_on(run(Backend::Postgres, batches));
    }
}
