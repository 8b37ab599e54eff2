//! `list-memory-stores`. Its pages are those of `list-contacts`.

use std::time::Duration;

use rolo_core::WorkspaceSettings;
use rolo_testkit::{TestRolo, json, on_each_store};

use super::{attach, memory_store, refused, workspace_with};

/// The titles on a page, and its `total`, `page_size` and `page_number`.
async fn titles(rolo: &TestRolo, query: &str) -> (Vec<String>, [u64; 3]) {
    let reply = rolo.synthflow().get(&format!("/memory_stores{query}")).await.expect(200);
    let items = reply.body["response"]["items"].as_array().expect("a list").iter();
    let titles = items.map(|item| item["title"].as_str().unwrap_or("-").to_owned()).collect();
    let place = |key| reply.body["response"][key].as_u64().expect("a number");
    (titles, ["total", "page_size", "page_number"].map(place))
}

/// Makes memory stores one second apart.
async fn memory_stores(rolo: &TestRolo, titles: &[&str]) {
    for title in titles {
        memory_store(rolo, title).await;
        rolo.clock.advance(Duration::from_secs(1));
    }
}

on_each_store! {
    async fn an_empty_list_has_its_four_keys(rolo: TestRolo) {
        let reply = rolo.synthflow().get("/memory_stores").await.expect(200);
        assert_eq!(reply.text, r#"{"status":"ok","response":{"items":[],"total":0,"page_size":10,"page_number":1}}"#);
    }

    async fn each_item_is_the_store_as_it_is_shown_alone(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        let (loans, cards) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        attach(&rolo, &loans, &ada).await;
        attach(&rolo, &loans, &grace).await;
        attach(&rolo, &cards, &grace).await;
        let list = rolo.synthflow().get("/memory_stores").await.expect(200);
        let items = list.body["response"]["items"].as_array().expect("a list");
        assert_eq!(items.len(), 2);
        for item in items {
            let path = format!("/memory_stores/{}", item["id"].as_str().expect("an id"));
            assert_eq!(rolo.synthflow().get(&path).await.expect(200).body["response"], *item);
        }
    }

    async fn the_newest_comes_first_and_pages_are_named_in_two_spellings(rolo: TestRolo) {
        memory_stores(&rolo, &["a", "b", "c", "d", "e"]).await;
        for (query, expected, place) in [
            ("", "edcba", [5, 10, 1]),
            ("/?page_size=2&page_number=2", "cb", [5, 2, 2]),
            ("?limit=2&offset=4", "a", [5, 2, 3]),
            ("?limit=2&offset=1&page_number=9", "dc", [5, 2, 1]),
            ("?page_size=101", "edcba", [5, 100, 1]),
            ("?page_number=9", "", [5, 10, 9]),
        ] {
            let (titles, at) = titles(&rolo, query).await;
            assert_eq!((titles.concat().as_str(), at), (expected, place), "{query}");
        }
    }

    async fn what_is_no_page_is_a_bad_request(rolo: TestRolo) {
        for query in ["page_number=0", "page_size=-1", "limit=abc", "offset=-1", "limit=1&limit=1", "search=%00"] {
            refused(&rolo, 400, rolo.synthflow().get(&format!("/memory_stores?{query}"))).await;
        }
    }

    async fn a_search_finds_part_of_a_title_in_any_case(rolo: TestRolo) {
        memory_stores(&rolo, &["Loans", "Car loans", "Cards", "100% Öl_", ""]).await;
        for (search, expected) in [
            ("loan", &["Car loans", "Loans"][..]),
            ("CAR", &["Cards", "Car loans"]),
            ("r+l", &["Car loans"]),
            ("r%20l", &["Car loans"]),
            ("%25", &["100% Öl_"]),
            ("_", &["100% Öl_"]),
            ("%C3%B6L", &["100% Öl_"]),
            ("nothing", &[]),
            ("%27", &[]),
        ] {
            let (titles, place) = titles(&rolo, &format!("?search={search}")).await;
            let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
            assert_eq!((titles.as_slice(), place[0]), (expected, expected.len() as u64), "{search}");
        }
        assert_eq!(titles(&rolo, "?search=").await.0.len(), 5);
        assert_eq!(titles(&rolo, "?search=loan&page_size=1&page_number=2").await, (vec!["Loans".into()], [2, 1, 2]));
        assert_eq!(titles(&rolo, "?title=loan").await.0.len(), 5);
    }

    async fn a_search_takes_composed_letters_and_runs_of_white_space_for_one_text(rolo: TestRolo) {
        // The first is composed (NFC), the second comes apart (NFD).
        let both = ["Zoe\u{308}  and\u{a0}loans", "Zo\u{eb} and loans"];
        memory_stores(&rolo, &[both[1], both[0], "Zoe and loans"]).await;
        for search in [
            "Zo%C3%AB", "zoe%CC%88", "+ZOE%CC%88+AND+", "zo%C3%AB+++and+loans", "%C3%AB%E3%80%80and", "%C3%AB+and%09Loans",
        ] {
            let (titles, place) = titles(&rolo, &format!("?search={search}")).await;
            assert_eq!((&titles[..], place[0]), (&both.map(str::to_owned)[..], 2), "{search}");
        }
    }

    async fn stores_of_another_workspace_are_in_no_list(rolo: TestRolo) {
        memory_store(&rolo, "Loans").await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        for path in ["/memory_stores", "/memory_stores?search=loans"] {
            assert_eq!(stranger.get(path).await.expect(200).body["response"]["items"], json!([]));
        }
    }
}
