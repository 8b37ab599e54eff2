//! The texts of a small database, searched and changed by turns.

use proptest::prelude::*;
use rolo_core::Timestamp;

use super::*;
use crate::model::list::{PagePosition, TimeRange};
use crate::sqlite::open::migrations;

const WORKSPACE: WorkspaceId = WorkspaceId(1);

/// A database with workspaces 1 and 2.
fn database() -> Connection {
    let mut connection = Connection::open_in_memory().expect("a database");
    migrations::migrate(&mut connection, &|_| None).expect("a schema");
    for id in [1_u8, 2] {
        let sql = "
            insert into workspace (id, uid, name, log_position, contact_count, choices, created_at)
            values (?1, ?2, ?1, 0, 0, '{}', 0)";
        connection.execute(sql, (id, [id; 16])).expect("a workspace");
    }
    connection
}

/// Does to a contact what the writer does: the row, the log, the workspace's counts.
fn change(connection: &Connection, workspace: WorkspaceId, number: u8, now: Option<(i64, &str)>) {
    let run = |sql: &str, parameters: &[&dyn rusqlite::ToSql]| connection.execute(sql, parameters).expect(sql);
    let id = [number; 16];
    run("delete from contact where workspace_id = ?1 and id = ?2", &[&workspace.0, &id]);
    if let Some((at, text)) = now {
        let sql = "
            insert into contact (workspace_id, id, revision, position, created_at, updated_at, search, body, checksum)
            values (?1, ?2, 1, 1, 0, ?3, ?4, '{}', 0)";
        run(sql, &[&workspace.0, &id, &at, &text]);
    }
    let sql = "
        update workspace set log_position = log_position + 1,
            contact_count = (select count(*) from contact where workspace_id = ?1)
        where id = ?1";
    run(sql, &[&workspace.0]);
    let sql = "
        insert into change values
            ((select ?1 << 40 | log_position from workspace where id = ?1), 'contact', ?2, null, 1, 'updated', '', '', 0,
             '', '', x'', 0)";
    run(sql, &[&workspace.0, &id]);
}

fn ids(texts: &SearchIndex, connection: &Connection, workspace: WorkspaceId, part: &str) -> Option<Vec<u8>> {
    let bounds = PageQuery::new(Order::OldestFirst, None, TimeRange::default());
    let found = texts.search(connection, workspace, part, &bounds, (Order::OldestFirst, 100)).expect("a search");
    found.map(|places| places.into_iter().map(|(_, id)| id[0]).collect())
}

proptest! {
    /// A search after every few changes, which follows the log, is like one that reads all texts anew.
    #[test]
    fn following_the_log_comes_to_what_reading_all_comes_to(
        rounds in proptest::collection::vec(
            proptest::collection::vec((0..9_u8, proptest::option::weighted(0.8, (0..4_i64, "[abß]{0,5}"))), 0..6),
            1..6,
        ),
        part in "[abß]{1,2}",
        after in proptest::option::of((0..4_i64, 0..9_u8)),
        is_newest_first: bool,
        limit in 1..5_usize,
    ) {
        let connection = database();
        let texts = SearchIndex::new();
        let order = if is_newest_first { Order::NewestFirst } else { Order::OldestFirst };
        let after = after.map(|(at, number)| {
            PagePosition { updated_at: Timestamp::from_millis(at), id: u128::from_be_bytes([number; 16]) }
        });
        let bounds = PageQuery::new(order, after, TimeRange::default());
        for round in rounds {
            for (number, now) in round {
                change(&connection, WORKSPACE, number, now.as_ref().map(|(at, text)| (*at, text.as_str())));
            }
            let search = |texts: &SearchIndex| {
                texts.search(&connection, WORKSPACE, &part, &bounds, (order, limit)).expect("a search").expect("texts")
            };
            prop_assert_eq!(search(&texts), search(&SearchIndex::new()));
        }
    }
}

#[test]
fn a_workspace_finds_its_own_texts_only() {
    let connection = database();
    let texts = SearchIndex::new();
    change(&connection, WORKSPACE, 1, Some((1, "ada")));
    change(&connection, WorkspaceId(2), 2, Some((1, "ada")));
    assert_eq!(ids(&texts, &connection, WORKSPACE, "ad"), Some(vec![1]));
    assert_eq!(ids(&texts, &connection, WorkspaceId(2), "ad"), Some(vec![2]));
    assert_eq!(ids(&texts, &connection, WorkspaceId(3), "ad"), None);
    for (workspace, number) in [(1, 1), (2, 2)] {
        let sql = "insert into phone values (?1, '+12025550123', ?2, '12025550123')";
        connection.execute(sql, (workspace, [number; 16])).expect("a number");
    }
    let with_digits =
        |workspace| texts.with_digits(&connection, WorkspaceId(workspace), ["5550"; 2]).expect("a search");
    assert_eq!([1, 2, 3].map(with_digits), [Some(vec![[1; 16]]), Some(vec![[2; 16]]), None]);
}

#[test]
fn nothing_is_held_while_keys_are_derived_anew_and_another_region_is_read_anew() {
    let connection = database();
    let texts = SearchIndex::new();
    let with_digits = || texts.with_digits(&connection, WORKSPACE, ["49"; 2]).expect("a search");
    assert_eq!(with_digits(), Some(vec![]));
    connection.execute("insert into phone values (1, '+4930', ?1, '4930')", [[7_u8; 16]]).expect("a number");
    assert_eq!(with_digits(), Some(vec![]), "the log has no entry");
    connection.execute("update workspace set derived_to = x''", ()).expect("deriving begins");
    assert_eq!(with_digits(), None);
    connection.execute("update workspace set derived_to = null", ()).expect("deriving ends");
    assert_eq!(with_digits(), Some(vec![[7; 16]]));
    connection.execute("delete from phone", ()).expect("no number");
    connection.execute("update workspace set choices = '{\"phone_region\":\"DE\"}'", ()).expect("a region");
    assert_eq!(with_digits(), Some(vec![]));
}

#[test]
fn too_many_texts_are_left_to_the_database_until_they_are_fewer() {
    let connection = database();
    let texts = SearchIndex::within(1_000, 1_000, 10_000);
    for number in 0..40 {
        change(&connection, WORKSPACE, number, Some((1, "ada")));
    }
    assert_eq!(ids(&texts, &connection, WORKSPACE, "ad"), None);
    for number in 0..30 {
        change(&connection, WORKSPACE, number, None);
    }
    assert_eq!(ids(&texts, &connection, WORKSPACE, "ad"), Some((30..40).collect()));
    for number in 0..30 {
        change(&connection, WORKSPACE, number, Some((1, "ada")));
    }
    assert_eq!(ids(&texts, &connection, WORKSPACE, "ad"), None);
}

#[test]
fn the_workspace_that_was_searched_longest_ago_makes_room() {
    let connection = database();
    let texts = SearchIndex::within(1_000, 1_000, 100);
    change(&connection, WORKSPACE, 1, Some((1, &"ada".repeat(20))));
    change(&connection, WorkspaceId(2), 2, Some((1, &"ada".repeat(20))));
    let held = |texts: &SearchIndex| texts.slots().keys().map(|(workspace, _)| workspace.0).collect::<Vec<_>>();
    for id in [1, 2, 1] {
        assert!(ids(&texts, &connection, WorkspaceId(id), "ad").is_some());
        assert_eq!(held(&texts), [id]);
    }
}

#[test]
fn texts_that_are_far_behind_or_forgotten_are_read_anew() {
    let connection = database();
    let texts = SearchIndex::new();
    change(&connection, WORKSPACE, 1, Some((1, "ada")));
    assert_eq!(ids(&texts, &connection, WORKSPACE, "bea"), Some(vec![]));
    let rename = "update contact set search = 'bea'";
    connection.execute(rename, ()).expect(rename);
    assert_eq!(ids(&texts, &connection, WORKSPACE, "bea"), Some(vec![]), "the log has no entry");
    let forward = "update workspace set log_position = log_position + 2000";
    connection.execute(forward, ()).expect(forward);
    assert_eq!(ids(&texts, &connection, WORKSPACE, "bea"), Some(vec![1]));
    connection.execute("update contact set search = 'cid'", ()).expect("a change");
    texts.forget(WORKSPACE, Searched::Names);
    assert_eq!(ids(&texts, &connection, WORKSPACE, "cid"), Some(vec![1]));
}

#[tokio::test]
async fn a_search_that_waits_for_another_one_does_not_hold_up_lists_or_other_workspaces() {
    use std::pin::pin;
    use std::sync::Arc;
    use std::time::Duration;

    use futures_util::poll;
    use rolo_testkit::{SeededEntropy, TestClock};

    use crate::model::options::Options;
    use crate::observer::NoObserver;
    use crate::sqlite::engine::Sqlite;
    use crate::store::ContactList;

    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { readers: 1, ..Options::serve(folder.path().to_owned()) };
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let store = Sqlite::open(options, clock, entropy, Arc::new(NoObserver)).expect("a store");
    let search = || ContactList { search: Some("ada".into()), limit: 10, ..ContactList::default() };
    let other = store.search_index.turn(WORKSPACE, Searched::Names).await.expect("a turn");
    let mut waiting = pin!(store.list_contacts(WORKSPACE, search()));
    assert!(poll!(&mut waiting).is_pending());
    // There is one connection, and these get it.
    let others = async {
        store.list_contacts(WORKSPACE, ContactList { limit: 10, ..ContactList::default() }).await.expect("a list");
        store.list_contacts(WorkspaceId(2), search()).await.expect("a search of another workspace");
    };
    tokio::time::timeout(Duration::from_secs(60), others).await.expect("nobody holds them up");
    assert!(poll!(&mut waiting).is_pending(), "it was not its turn");
    drop(other);
    waiting.await.expect("a search");
}
