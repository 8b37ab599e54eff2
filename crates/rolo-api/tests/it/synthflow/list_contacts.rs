//! `list-contacts`

mod searching;

use std::time::Duration;

use rolo_core::WorkspaceSettings;
use rolo_testkit::{Reply, TestRolo, Value, json, on_each_store};

use super::{id_of, refused, shown, update, workspace_with};

/// Makes contacts one second apart; `Contact 1` is the oldest.
async fn contacts(rolo: &TestRolo, count: usize) {
    for number in 1..=count {
        let body =
            json!({ "name": format!("Contact {number}"), "phone_number": format!("+120255501{:02}", number % 100) });
        rolo.synthflow().post("/contacts", body).await.expect(200);
        rolo.clock.advance(Duration::from_secs(1));
    }
}

async fn list(rolo: &TestRolo, query: &str) -> Reply {
    rolo.synthflow().get(&format!("/contacts{query}")).await.expect(200)
}

/// The numbers of the contacts on a page, in order.
fn numbers(reply: &Reply) -> Vec<usize> {
    let items = reply.body["response"]["items"].as_array().expect("a list").iter();
    items.map(|item| item["name"].as_str().expect("a name")["Contact ".len()..].parse().expect("a number")).collect()
}

/// `total`, `page_size` and `page_number`.
fn place(reply: &Reply) -> [u64; 3] {
    ["total", "page_size", "page_number"].map(|key| reply.body["response"][key].as_u64().expect("a number"))
}

/// The names of those that a search finds.
async fn found(rolo: &TestRolo, search: &str) -> Vec<String> {
    let reply = list(rolo, &format!("?search={search}")).await;
    let items = reply.body["response"]["items"].as_array().expect("a list");
    assert_eq!(place(&reply)[0], items.len() as u64);
    items.iter().map(|item| item["name"].as_str().expect("a name").to_owned()).collect()
}

on_each_store! {
    async fn an_empty_list_has_its_four_keys(rolo: TestRolo) {
        let reply = list(&rolo, "").await;
        assert_eq!(reply.text, r#"{"status":"ok","response":{"items":[],"total":0,"page_size":10,"page_number":1}}"#);
        assert_eq!(reply.header("etag"), "");
    }

    async fn each_item_is_the_contact_as_it_is_shown_alone(rolo: TestRolo) {
        let ada = rolo.ada().await;
        update(&rolo, &ada, json!({ "contact_metadata": { "plan": "gold" } })).await;
        let reply = list(&rolo, "").await;
        assert_eq!(reply.body["response"]["items"], json!([shown(&rolo, &ada).await]));
        assert!(reply.text.contains(r#""contact_metadata":{"plan":"gold"},"workspace_id""#), "{}", reply.text);
    }

    async fn ten_stand_on_a_page_and_the_newest_comes_first(rolo: TestRolo) {
        contacts(&rolo, 12).await;
        let first = list(&rolo, "").await;
        assert_eq!((numbers(&first), place(&first)), ((3..=12).rev().collect(), [12, 10, 1]));
        let second = list(&rolo, "?page_number=2").await;
        assert_eq!((numbers(&second), place(&second)), (vec![2, 1], [12, 10, 2]));
    }

    async fn of_the_same_instant_the_greater_id_comes_first(rolo: TestRolo) {
        for number in 0..12 {
            let body = json!({ "name": format!("Contact {number}"), "phone_number": "+12025550123" });
            rolo.synthflow().post("/contacts", body).await.expect(200);
        }
        let items = list(&rolo, "?page_size=100").await.body["response"]["items"].take();
        let items = items.as_array().expect("a list");
        let created: Vec<&Value> = items.iter().map(|item| &item["created_at"]).collect();
        assert!(created.iter().all(|at| *at == created[0]), "{created:?}");
        let ids: Vec<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
        assert!(ids.iter().rev().is_sorted(), "{ids:?}");
        assert_eq!(list(&rolo, "?page_size=100").await.body["response"]["items"], json!(items));
    }

    async fn a_change_does_not_move_a_contact(rolo: TestRolo) {
        contacts(&rolo, 3).await;
        let oldest = list(&rolo, "").await.body["response"]["items"][2]["id"].take();
        let path = format!("/contacts/{}", oldest.as_str().expect("an id"));
        rolo.synthflow().patch(&path, json!({ "email": "ada@example.org" })).await.expect(200);
        assert_eq!(numbers(&list(&rolo, "").await), [3, 2, 1]);
    }

    async fn pages_are_named_in_two_spellings(rolo: TestRolo) {
        contacts(&rolo, 7).await;
        for (query, expected, at) in [
            ("?page_size=3", &[7, 6, 5][..], [7, 3, 1]),
            ("?page_size=3&page_number=2", &[4, 3, 2], [7, 3, 2]),
            ("?page_size=3&page_number=3", &[1], [7, 3, 3]),
            ("?limit=3", &[7, 6, 5], [7, 3, 1]),
            ("?limit=3&offset=3", &[4, 3, 2], [7, 3, 2]),
            ("?limit=3&offset=1", &[6, 5, 4], [7, 3, 1]),
            ("?offset=5", &[2, 1], [7, 10, 1]),
            ("?offset=0", &[7, 6, 5, 4, 3, 2, 1], [7, 10, 1]),
            ("?limit=2&page_number=3", &[3, 2], [7, 2, 3]),
            ("?page_size=2&offset=4", &[3, 2], [7, 2, 3]),
            ("?page_size=2&limit=5", &[7, 6], [7, 2, 1]),
            ("?page_number=%31&page_size=1", &[7], [7, 1, 1]),
        ] {
            let reply = list(&rolo, query).await;
            assert_eq!((&numbers(&reply)[..], place(&reply)), (expected, at), "{query}");
        }
    }

    async fn an_offset_beats_a_page_number(rolo: TestRolo) {
        contacts(&rolo, 5).await;
        let reply = list(&rolo, "?limit=2&offset=2&page_number=9").await;
        assert_eq!((numbers(&reply), place(&reply)), (vec![3, 2], [5, 2, 2]));
    }

    async fn more_than_a_hundred_is_taken_as_a_hundred(rolo: TestRolo) {
        contacts(&rolo, 101).await;
        for query in ["?page_size=101", "?limit=1000", "?page_size=99999999999999999999999"] {
            let reply = list(&rolo, query).await;
            assert_eq!((numbers(&reply).len(), place(&reply)), (100, [101, 100, 1]), "{query}");
        }
        assert_eq!(numbers(&list(&rolo, "?page_size=1000&page_number=2").await), [1]);
    }

    async fn a_page_beyond_the_end_is_empty_and_still_says_how_many_there_are(rolo: TestRolo) {
        contacts(&rolo, 3).await;
        for (query, page_number) in [
            ("?page_number=2", 2),
            ("?page_number=1000000", 1_000_000),
            ("?offset=3", 1),
            ("?offset=1000", 101),
            ("?page_number=99999999999999999999", i64::MAX as u64),
        ] {
            let reply = list(&rolo, query).await;
            assert_eq!((numbers(&reply).len(), place(&reply)), (0, [3, 10, page_number]), "{query}");
        }
        list(&rolo, "?offset=99999999999999999999&limit=100").await;
    }

    async fn what_is_no_page_is_a_bad_request_and_everything_wrong_is_named(rolo: TestRolo) {
        for name in ["page_number", "page_size", "limit", "offset"] {
            let least = if name == "offset" { 0 } else { 1 };
            let expected = format!("{name} must be a whole number from {least}.");
            for value in ["-1", "abc", "", "1.5", "1e2", "%2B1", "%20", "0x10", "١"] {
                let path = format!("/contacts?{name}={value}");
                let path = path.replace('١', "%D9%A1");
                assert_eq!(refused(&rolo, 400, rolo.synthflow().get(&path)).await.description(), expected, "{path}");
            }
            if least == 1 {
                let path = format!("/contacts?{name}=0");
                assert_eq!(refused(&rolo, 400, rolo.synthflow().get(&path)).await.description(), expected);
            }
            let reply = refused(&rolo, 400, rolo.synthflow().get(&format!("/contacts?{name}=1&{name}=1"))).await;
            assert_eq!(reply.description(), format!("{name} may be given only once."));
        }
        let reply = refused(&rolo, 400, rolo.synthflow().get("/contacts?limit=0&offset=x&search=1&search=2")).await;
        let expected = "limit must be a whole number from 1. offset must be a whole number from 0. \
                        search may be given only once.";
        assert_eq!(reply.description(), expected);
    }

    async fn parameters_that_are_not_ours_are_ignored(rolo: TestRolo) {
        contacts(&rolo, 1).await;
        for query in ["?name=x", "?q=&sort=name&sort=id", "?page=9", "?", "?&&=&%", "?SEARCH=999"] {
            assert_eq!(numbers(&list(&rolo, query).await), [1], "{query}");
        }
    }

    async fn a_search_compares_digits_only(rolo: TestRolo) {
        rolo.contact().name("Ada Lovelace").phone("+1 (202) 555-0123").create().await;
        rolo.contact().name("Grace Hopper").phone("+12025550199").create().await;
        for search in [
            "%2B12025550123",
            "+12025550123",
            "%2012025550123",
            "12025550123",
            "202-555-0123",
            "(202)+555+0123",
            "5550123",
            "0123",
            "%2B1-202-555-0123",
            "1.202.555.0123",
            "tel:+12025550123",
        ] {
            assert_eq!(found(&rolo, search).await, ["Ada Lovelace"], "{search}");
        }
        assert_eq!(found(&rolo, "%2B1202555").await.len(), 2);
        for search in ["%2B12025550124", "0123202", "9912025550199"] {
            assert!(found(&rolo, search).await.is_empty(), "{search}");
        }
    }

    async fn a_search_finds_second_numbers_too(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").phone("+12025550123").phone("+13035550123").create().await;
        assert_eq!(found(&rolo, "303555").await, ["Ada Lovelace"]);
        assert_eq!(found(&rolo, "5550123").await, ["Ada Lovelace"]);
        assert!(found(&rolo, "01231303").await.is_empty(), "no match across two numbers");
        update(&rolo, &ada, json!({ "phone_number": "+14045550123" })).await;
        assert!(found(&rolo, "202555").await.is_empty());
        assert_eq!(found(&rolo, "404555").await, ["Ada Lovelace"]);
    }

    async fn a_search_without_a_digit_finds_nobody_and_an_empty_one_everybody(rolo: TestRolo) {
        rolo.ada().await;
        for search in ["Ada", "ada@example.org", "%2B", "+", "%25", "_", "%27%20or%20"] {
            assert!(found(&rolo, search).await.is_empty(), "{search}");
        }
        assert_eq!(found(&rolo, "").await, ["Ada Lovelace"]);
    }

    async fn a_search_is_paged_like_everything(rolo: TestRolo) {
        contacts(&rolo, 12).await;
        let reply = list(&rolo, "?search=%2B1202555011&page_size=2&page_number=2").await;
        assert_eq!((numbers(&reply), place(&reply)), (vec![10], [3, 2, 2]));
        let reply = list(&rolo, "?search=%2B1202555011&page_number=7").await;
        assert_eq!((numbers(&reply).len(), place(&reply)), (0, [3, 10, 7]));
        let reply = list(&rolo, "?search=nobody&limit=5&offset=5").await;
        assert_eq!((numbers(&reply).len(), place(&reply)), (0, [0, 5, 2]));
    }

    async fn a_search_has_at_most_500_characters(rolo: TestRolo) {
        list(&rolo, &format!("?search={}", "1".repeat(500))).await;
        let path = format!("/contacts?search={}", "1".repeat(501));
        let reply = refused(&rolo, 400, rolo.synthflow().get(&path)).await;
        assert_eq!(reply.description(), "search may hold at most 500 characters.");
        refused(&rolo, 400, rolo.synthflow().get("/contacts?search=1%00")).await;
    }

    async fn contacts_of_another_workspace_are_in_no_list(rolo: TestRolo) {
        rolo.ada().await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let mine = json!({ "name": "Mine", "phone_number": "+12025550123" });
        let mine = id_of(&stranger.post("/contacts", mine).await.expect(200));
        for path in ["/contacts", "/contacts?search=2025550123"] {
            let reply = stranger.get(path).await.expect(200);
            assert_eq!((&reply.body["response"]["items"][0]["id"], place(&reply)[0]), (&json!(mine), 1));
        }
        assert_eq!(found(&rolo, "2025550123").await, ["Ada Lovelace"]);
    }

    async fn a_slash_at_the_end_is_the_same_path(rolo: TestRolo) {
        contacts(&rolo, 3).await;
        let reply = rolo.synthflow().get("/contacts/?page_size=1&search=0103").await.expect(200);
        assert_eq!((numbers(&reply), place(&reply)), (vec![3], [1, 1, 1]));
    }
}
