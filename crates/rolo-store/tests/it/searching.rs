//! The embedded store searches texts that it holds in memory.

use rolo_core::WorkspaceId;
use rolo_store::{ContactList, Store};
use rolo_testkit::{Backend, TestStore};
use rusqlite::Connection;

use crate::commands::{contact, create, named, workspace};

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
