//! The embedded store searches texts that it holds in memory, and PostgreSQL has indexes for it.

use std::sync::Arc;

use rolo_core::WorkspaceId;
use rolo_core::model::phone::NumberQuery;
use rolo_store::{ContactList, ContactPage, NoObserver, Store};
use rolo_testkit::{Backend, SeededEntropy, TestClock, TestDatabase, TestStore};
use rusqlite::Connection;

use crate::commands::{contact, create, named, with_phones, workspace};

/// The first names of the contacts that a search finds.
async fn found(store: &Store, workspace: WorkspaceId, text: &str) -> Vec<String> {
    let list = ContactList { search: Some(text.into()), limit: 10, ..ContactList::default() };
    let page = store.list_contacts(workspace, list).await.expect("a page");
    page.items.into_iter().filter_map(|contact| contact.body.name.full).map(String::from).collect()
}

#[tokio::test]
async fn a_search_goes_on_in_the_database_when_the_texts_in_memory_do_not_agree_with_it() {
    let test = TestStore::open(Backend::Sqlite);
    let workspace = workspace(&test.store, "acme").id;
    contact(&test.store, workspace, create(named("Ada"))).await;
    let gone = contact(&test.store, workspace, create(named("Adam"))).await;
    assert_eq!(found(&test.store, workspace, "ada").await, ["Adam", "Ada"]);
    let rows = Connection::open(test.folder().join("rolo.sqlite")).expect("the database opens");
    rows.execute("delete from contact where id = ?1", [gone.id.to_bytes()]).expect("a row goes behind the log's back");
    assert_eq!(found(&test.store, workspace, "ada").await, ["Ada"]);
}

/// Contacts that are searched for.
const CONTACTS: usize = 20;

/// Texts and numbers of others, among which a search that looked at all of them would be noticed.
const OTHERS: [&str; 3] = [
    "insert into contact_search (workspace_id, contact_id, search)
        select 1, decode(lpad(to_hex(n), 32, '0'), 'hex'), 'grace hopper ' || md5(n::text) from generate_series(1, 30000) n",
    "insert into phone (workspace_id, key, contact_id, digits)
        select 1, '+1303' || n, decode(lpad(to_hex(n), 32, '0'), 'hex'), '1303' || n
        from generate_series(1000000, 1030000) n",
    "analyze",
];

/// Rows of one table that a search of the database may read, for the one contact that it finds.
const ROWS_READ_MAX: usize = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_search_of_the_database_reads_no_more_when_there_is_more() {
    let database = TestDatabase::new();
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let open = || Store::open(database.options(), clock.clone(), entropy.clone(), Arc::new(NoObserver));
    let store = open().await.expect("a store");
    let ws = workspace(&store, "acme").id;
    let person = |number: usize| {
        let phone = format!("+1202555{number:04}");
        contact(&store, ws, create(with_phones(&format!("Ada Lovelace {number:04}"), &[&phone])))
    };
    futures_util::future::join_all((0..CONTACTS).map(person)).await;
    store.close().await;
    OTHERS.iter().for_each(|sql| database.execute(sql));
    let before = database.rows_read();
    let store = open().await.expect("a store");
    for number in 0..CONTACTS {
        assert_eq!(found(&store, ws, &format!("lace {number:04}")).await, [format!("Ada Lovelace {number:04}")]);
        let digits = NumberQuery::read(&format!("2555{number:04}"), None);
        let page = ContactPage { number: digits, offset: 0, limit: 10 };
        assert_eq!(store.page_contacts(ws, page).await.expect("a page").total, 1, "{number}");
        let whole = NumberQuery::read(&format!("+1202555{number:04}"), None);
        let page = ContactPage { number: whole, offset: 0, limit: 10 };
        assert_eq!(store.page_contacts(ws, page).await.expect("a page").total, 1, "{number}");
    }
    store.close().await;
    for (table, rows) in database.rows_read() {
        let read = rows - before.iter().find(|(known, _)| *known == table).map_or(0, |(_, rows)| *rows);
        assert!(
            read <= 3 * CONTACTS * ROWS_READ_MAX,
            "{CONTACTS} searches of each kind have read {read} rows of {table}"
        );
    }
}
