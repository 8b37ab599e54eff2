//! Finding contacts by a filter: by the indexes that it has, or along the order, and never more than so many.

use rolo_core::WorkspaceId;
use rolo_core::find::Filter;
use rolo_store::{FindQuery, FindSort, Found, FoundTotal, Store};
use rolo_testkit::TestStore;

use crate::commands::{contact, create, on_each_store, with_emails, workspace};

/// Ten contacts, of whom every second one has a description of its own.
async fn filled(store: &Store, workspace: WorkspaceId) {
    for number in 0..10 {
        contact(store, workspace, create(with_emails(&format!("Ada {number}"), &[&format!("p{number}@example.org")])))
            .await;
    }
}

fn query(filter: &str, scanned_max: usize) -> FindQuery {
    let filter = Filter::parse(filter, None).expect("a filter");
    FindQuery { filter: Some(filter), limit: 2, scanned_max, ..FindQuery::default() }
}

/// The first page of what is found: its names, and how many there are.
async fn found(store: &Store, ws: WorkspaceId, query: FindQuery) -> Option<(Vec<String>, Option<FoundTotal>)> {
    match store.find_contacts(ws, query).await.expect("it is looked for") {
        Found::Page(page) => {
            let names = page.items.into_iter().map(|contact| contact.body.name.full.unwrap_or_default().to_string());
            Some((names.collect(), page.total))
        }
        Found::TooManyToScan => None,
    }
}

on_each_store! {
    async fn no_more_contacts_are_looked_at_than_may_be(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        filled(&test.store, ws).await;
        let names = |numbers: &[u8]| numbers.iter().map(|number| format!("Ada {number}")).collect::<Vec<_>>();
        // Nothing has an index for this; two and one more are found in the first four, or not.
        let scanning = |scanned_max| FindQuery { sort: FindSort::Name, ..query("name >= \"ada 1\"", scanned_max) };
        assert_eq!(found(&test.store, ws, scanning(9)).await, None);
        assert_eq!(found(&test.store, ws, scanning(10)).await, Some((names(&[1, 2]), None)));
        assert_eq!(found(&test.store, ws, query("revision = 7", 9)).await, None);
        assert_eq!(found(&test.store, ws, query("revision = 7", 10)).await, Some((names(&[]), None)));
        let ordered = found(&test.store, ws, query("revision = 1", 3)).await.expect("a page");
        assert_eq!(ordered.0.len(), 2);
        assert_eq!(found(&test.store, ws, query("revision = 1", 2)).await, None);
        // What an index finds is all that is looked at.
        for filter in ["email = p7@example.org", "name = \"ada 7\"", "text contains p7", "email in (p7@example.org) and revision = 1"] {
            assert_eq!(found(&test.store, ws, query(filter, 1)).await, Some((names(&[7]), None)), "{filter}");
        }
        assert_eq!(found(&test.store, ws, query("text contains ada and revision > 1", 9)).await, None);
    }

    async fn a_total_is_exact_or_says_that_there_are_at_least_so_many(test: TestStore) {
        let ws = workspace(&test.store, "one").id;
        filled(&test.store, ws).await;
        let total = |count, is_exact| Some(FoundTotal { count, is_exact });
        for (scanned_max, expected) in [(10, total(10, true)), (9, total(9, false)), (3, total(3, false))] {
            let wanted = FindQuery { counts: true, ..query("revision = 1", scanned_max) };
            assert_eq!(found(&test.store, ws, wanted).await.expect("a page").1, expected);
        }
        // Without a filter nobody is looked at for it.
        let all = FindQuery { counts: true, limit: 1, scanned_max: 2, ..FindQuery::default() };
        assert_eq!(found(&test.store, ws, all).await.expect("a page").1, total(10, true));
        let other = workspace(&test.store, "two").id;
        let all = FindQuery { counts: true, limit: 1, ..FindQuery::default() };
        assert_eq!(found(&test.store, other, all).await, Some((Vec::new(), total(0, true))));
    }
}
