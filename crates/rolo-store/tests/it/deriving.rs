//! What records are found by is derived anew where it was derived in another way: by an earlier program, or for another region.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use rolo_core::change::command::ContactRef;
use rolo_core::log::replay::Replayed;
use rolo_core::model::derivation::is_same;
use rolo_core::model::phone::NumberQuery;
use rolo_core::{Command, Contact, Field, Workspace, WorkspaceId};
use rolo_store::{
    ContactList, ContactPage, Deriving, NoObserver, Observer, OpenError, Options, Store, StoreError, WorkspaceChange,
};
use rolo_testkit::{Backend, SeededEntropy, TestClock, TestDatabase, TestStore};

use crate::commands::{
    commit, contact, create, describe, on_each_store, submission, update, with_emails, with_phones, workspace,
};

/// Contacts that no chunk holds all of.
const CONTACT_COUNT: usize = 450;

/// What a store without the present derivation looks like: everything that is derived is another thing.
const SPOIL: [&str; 4] = [
    "update workspace set layout = 0",
    "update phone set digits = 'of an earlier version'",
    "update company set search = 'of an earlier version'",
    "update memory_store set search = 'of an earlier version'",
];

/// Counts what is reported.
#[derive(Default)]
struct Progress {
    reports: AtomicU64,
    last: Mutex<Option<Deriving>>,
}

impl Observer for Progress {
    fn batch_committed(&self, _: usize, _: f64, _: &Workspace) {}

    fn deriving(&self, deriving: Deriving) {
        self.reports.fetch_add(1, Ordering::Relaxed);
        *self.last.lock().expect("nobody panics") = Some(deriving);
    }
}

async fn fill(store: &Store) -> WorkspaceId {
    let ws = workspace(store, "one").id;
    let person = |number: usize| {
        let phone = format!("+1202555{number:04}");
        contact(store, ws, create(with_phones(&format!("Zoë {number}"), &[&phone])))
    };
    futures_util::future::join_all((0..CONTACT_COUNT).map(person)).await;
    contact(store, ws, create(with_emails("José", &["jose@example.org"]))).await;
    ws
}

async fn found(store: &Store, ws: WorkspaceId, text: &str) -> Vec<String> {
    let number = NumberQuery::read(text, None);
    let page = store.page_contacts(ws, ContactPage { number, offset: 0, limit: 3 }).await.expect("a page");
    page.items.into_iter().filter_map(|contact| contact.body.name.full.map(String::from)).collect()
}

async fn searched(store: &Store, ws: WorkspaceId, text: &str) -> usize {
    let list = ContactList { search: Some(text.into()), limit: 1_000, ..ContactList::default() };
    store.list_contacts(ws, list).await.expect("a list").items.len()
}

fn sqlite(folder: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(folder.join("rolo.sqlite")).expect("a database");
    connection.execute_batch(sql).expect(sql);
    connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(())).expect("all in the database");
}

/// A store of each size class: one that a start checks whole, and one that it does not.
#[tokio::test]
async fn a_folder_of_another_derivation_is_brought_up_to_this_one_with_progress_and_is_no_damage() {
    for check_bytes_max in [u64::MAX, 0] {
        let test = TestStore::open(Backend::Sqlite);
        let ws = fill(&test.store).await;
        test.store.close().await;
        SPOIL.iter().for_each(|sql| sqlite(test.folder(), sql));
        sqlite(test.folder(), "update contact set search = 'of an earlier version'");
        let progress = Arc::new(Progress::default());
        let options = Options { check_bytes_max, ..Options::serve(test.folder().to_owned()) };
        let store = Store::open(options, test.clock.clone(), test.entropy.clone(), progress.clone()).await;
        let store = store.expect("it is brought up to date");
        assert_eq!(found(&store, ws, "2025550003").await, ["Zoë 3"]);
        assert_eq!(searched(&store, ws, "ZOE\u{308}").await, CONTACT_COUNT);
        let last = progress.last.lock().expect("nobody panics").expect("progress");
        assert_eq!((last.done, last.all), (CONTACT_COUNT as u64 + 1, CONTACT_COUNT as u64 + 1));
        assert!(progress.reports.load(Ordering::Relaxed) > 2, "more than one chunk");
        let rolo_store::Report::Sqlite(report) = store.report().await.expect("a report") else { panic!("a folder") };
        assert_eq!((report.integrity.as_str(), report.underived_workspaces), ("ok", 0));
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_another_derivation_is_brought_up_to_this_one() {
    let database = TestDatabase::empty();
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let open = |observer| Store::open(database.options(), clock.clone(), entropy.clone(), observer);
    let store = open(Arc::new(NoObserver) as Arc<dyn Observer>).await.expect("a store");
    let ws = fill(&store).await;
    store.close().await;
    SPOIL.iter().for_each(|sql| database.execute(sql));
    database.execute("delete from contact_search");
    let progress = Arc::new(Progress::default());
    let store = open(progress.clone()).await.expect("it is brought up to date");
    assert_eq!(found(&store, ws, "2025550003").await, ["Zoë 3"]);
    assert_eq!(searched(&store, ws, "ZOE\u{308}").await, CONTACT_COUNT);
    assert!(progress.reports.load(Ordering::Relaxed) > 2, "more than one chunk");
    store.close().await;
}

#[tokio::test]
async fn a_pass_that_was_ended_goes_on_where_it_was() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = fill(&test.store).await;
    test.store.close().await;
    sqlite(test.folder(), "update phone set digits = 'of an earlier version'");
    // Half of the contacts are done.
    let half = "update workspace set derived_to = (select id from contact order by id limit 1 offset 225)";
    sqlite(test.folder(), half);
    let progress = Arc::new(Progress::default());
    let options = Options { check_bytes_max: 0, ..Options::serve(test.folder().to_owned()) };
    let store =
        Store::open(options, test.clock.clone(), test.entropy.clone(), progress.clone()).await.expect("a store");
    let last = progress.last.lock().expect("nobody panics").expect("progress");
    assert_eq!(last.done, 225, "those behind the note");
    let page = ContactPage { number: NumberQuery::read("2025550", None), offset: 0, limit: 1 };
    let total = store.page_contacts(ws, page).await.expect("a page").total;
    assert!((224..=225).contains(&total), "those that were derived anew, of whom one has no number: {total}");
    store.close().await;
}

/// Puts a field into a contact's body that this program does not know, as a newer one would.
fn with_a_newer_field(contact: &Contact, ws: WorkspaceId) -> (String, u32) {
    use rolo_core::model::record::Body;
    let body = contact.body.to_json().replacen('{', "{\"of_a_newer_rolo\":\"Countess\",", 1);
    let mut sum = crc32fast::Hasher::new();
    sum.update(&ws.0.to_le_bytes());
    sum.update(&contact.id.to_bytes());
    for number in [contact.revision, contact.position] {
        sum.update(&number.to_le_bytes());
    }
    for instant in [contact.created_at, contact.updated_at] {
        sum.update(&instant.as_millis().to_le_bytes());
    }
    sum.update(body.as_bytes());
    (body, sum.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn a_folder_with_a_field_of_a_newer_program_is_refused_and_keeps_it() {
    let test = TestStore::open(Backend::Sqlite);
    let ws = workspace(&test.store, "one").id;
    let ada = contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
    test.store.close().await;
    let (body, sum) = with_a_newer_field(&ada, ws);
    sqlite(test.folder(), &format!("update contact set body = '{body}', checksum = {sum}"));
    let options = Options::serve(test.folder().to_owned());
    let refused = Store::open(options, test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver)).await;
    let error = refused.err().expect("refused").to_string();
    assert!(error.contains("newer Rolo"), "{error}");
    assert!(test.dump().contains("Countess"));
}

/// Two processes of two versions on one database: the newer one has a field more, and the older one is asked to write.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_of_an_earlier_version_writes_nothing_once_a_newer_one_has_the_database() {
    let test = TestStore::open(Backend::Postgres);
    let ws = workspace(&test.store, "one").id;
    let ada = contact(&test.store, ws, create(with_emails("Ada", &["ada@example.org"]))).await;
    let (body, sum) = with_a_newer_field(&ada, ws);
    let id = hex(&ada.id.to_bytes());
    let database = test.database().expect("a database");
    database.execute(&format!("update contact set body = '{body}', checksum = {sum} where id = '\\x{id}'"));
    // It knows the record's schema no more, and does not write it back without the field.
    let error = test.store.submit(submission(ws, update(&ada, describe("changed")))).await.expect_err("refused");
    assert!(matches!(error, StoreError::Internal(_)), "{error}");
    let renamed = "update meta set value = decode('0000000000000099', 'hex') where key = 'schema'";
    database.execute(renamed);
    database.execute("update workspace set layout = 153 << 16");
    let error = test.store.submit(submission(ws, create(with_emails("Bea", &[])))).await.expect_err("refused");
    assert!(matches!(&error, StoreError::Busy(reason) if reason.contains("another version of Rolo")), "{error}");
    let second = Store::open(database.options(), test.clock.clone(), test.entropy.clone(), Arc::new(NoObserver)).await;
    assert!(matches!(second.err(), Some(OpenError::Newer { found: 153, .. })));
    let dump = test.dump();
    assert!(dump.contains("Countess") && !dump.contains("Bea"), "{dump}");
}

on_each_store! {
    async fn another_region_gives_numbers_other_keys_and_tells_the_log_nothing(test: TestStore) {
        let store = &test.store;
        let ws = workspace(store, "one").id;
        let person = |number: usize| {
            contact(store, ws, create(with_phones(&format!("Ada {number}"), &[&format!("030 5550{number:03}")])))
        };
        futures_util::future::join_all((0..250).map(person)).await;
        assert_eq!(found(store, ws, "305550123").await, ["Ada 123"], "the digits are within");
        assert_eq!(found(store, ws, "+49305550123").await, Vec::<String>::new());
        let before = (store.log(ws, 0, 1_000).await.expect("the log"), store.list_workspaces().await.expect("a list"));
        let change = |region: Field<String>| WorkspaceChange { phone_region: region, ..WorkspaceChange::default() };
        store.update_workspace("one", change(Field::Set("DE".into()))).await.expect("a change");
        assert_eq!(found(store, ws, "+49305550123").await, ["Ada 123"]);
        assert_eq!(found(store, ws, "49305550123").await, ["Ada 123"], "the digits of the key, too");
        assert_eq!(store.log(ws, 0, 1_000).await.expect("the log"), before.0);
        assert_eq!(store.list_workspaces().await.expect("a list")[0].log_position, before.1[0].log_position);
        // A change that follows names the keys of now, and the log can still be replayed.
        let list = ContactList { limit: 1, ..ContactList::default() };
        let last = store.list_contacts(ws, list).await.expect("a list").items.remove(0);
        commit(store, ws, update(&last, describe("changed"))).await;
        commit(store, ws, Command::DeleteContact { contact: ContactRef::id(last.id) }).await;
        let mut replayed = Replayed::default();
        for entry in store.log(ws, 0, 1_000).await.expect("the log") {
            replayed.apply(&entry).expect("an entry that follows");
        }
        for (id, contact) in replayed.contacts {
            let stored = store.get_contact(ws, ContactRef::id(id)).await.expect("a contact").expect("a contact");
            assert!(is_same(&stored.body, &contact.body) && stored.revision == contact.revision);
        }
        store.update_workspace("one", change(Field::Clear)).await.expect("a change");
        assert_eq!(found(store, ws, "+49305550123").await, Vec::<String>::new());
    }

    async fn a_request_that_was_read_by_the_former_region_writes_keys_of_the_present_one(test: TestStore) {
        let store = &test.store;
        let ws = workspace(store, "one").id;
        let read_before = create(with_phones("Ada", &["030 5550123"]));
        let region = WorkspaceChange { phone_region: Field::Set("DE".into()), ..WorkspaceChange::default() };
        store.update_workspace("one", region).await.expect("a change");
        contact(store, ws, read_before).await;
        assert_eq!(found(store, ws, "+49305550123").await, ["Ada"]);
    }

    async fn numbers_that_come_to_have_one_key_stay_two_and_are_found_by_one_row(test: TestStore) {
        let store = &test.store;
        let ws = workspace(store, "one").id;
        let ada = contact(store, ws, create(with_phones("Ada", &["030 5550123", "+49305550123"]))).await;
        let region = WorkspaceChange { phone_region: Field::Set("DE".into()), ..WorkspaceChange::default() };
        store.update_workspace("one", region).await.expect("a change");
        let now = store.get_contact(ws, ContactRef::id(ada.id)).await.expect("a contact").expect("a contact");
        let texts: Vec<&str> = now.body.phones.iter().map(|phone| phone.text.as_str()).collect();
        assert_eq!((texts, now.revision), (vec!["030 5550123", "+49305550123"], 1));
        assert_eq!(found(store, ws, "0305550123").await, ["Ada"]);
        commit(store, ws, update(&ada, describe("changed"))).await;
        commit(store, ws, Command::DeleteContact { contact: ContactRef::id(ada.id) }).await;
        assert_eq!(found(store, ws, "0305550123").await, Vec::<String>::new());
    }
}
