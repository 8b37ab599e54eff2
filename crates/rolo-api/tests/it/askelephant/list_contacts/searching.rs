//! `search`: free text over names and e-mail addresses.

use rolo_testkit::{TestRolo, json, on_each_store};

use super::super::asking::{company, encoded, link, page, refused_list, shown, tick};

/// The first names of those whom a search finds, in alphabetical order.
async fn found(rolo: &TestRolo, search: &str) -> Vec<String> {
    let mut names = shown(&page(rolo, &format!("/contacts?search={}", encoded(search))).await, "first_name");
    names.sort();
    names
}

on_each_store! {
    async fn a_search_finds_parts_of_first_and_last_name_in_any_case(rolo: TestRolo) {
        rolo.ada().await;
        tick(&rolo);
        rolo.contact().name("Bea Love").create().await;
        for search in ["ada", "ADA", "aDa", "da Lo", "Ada Lovelace", "lovelace", "ace"] {
            assert_eq!(found(&rolo, search).await, ["Ada"], "{search}");
        }
        assert_eq!(found(&rolo, "love").await, ["Ada", "Bea"]);
        for search in ["Lovelace Ada", "Adam", "adalovelace"] {
            assert_eq!(found(&rolo, search).await, [""; 0], "{search}");
        }
    }

    async fn a_search_finds_letters_beyond_ascii_in_any_case(rolo: TestRolo) {
        rolo.contact().name("Ödön Ärger").create().await;
        rolo.contact().name("Зоя Иванова").create().await;
        assert_eq!(found(&rolo, "öDÖN ä").await, ["Ödön"]);
        assert_eq!(found(&rolo, "ЗОЯ").await, ["Зоя"]);
        assert_eq!(found(&rolo, "odon").await, [""; 0]);
    }

    async fn composed_letters_and_letters_with_marks_are_one_text(rolo: TestRolo) {
        // The first is composed (NFC), the second comes apart (NFD).
        rolo.contact().name("Zo\u{eb} One").email("zo\u{eb}@example.org").create().await;
        rolo.contact().name("Zoe\u{308} Two").create().await;
        rolo.contact().name("Zoe Three").create().await;
        let both = ["Zo\u{eb}", "Zoe\u{308}"];
        for search in ["Zo\u{eb}", "zoe\u{308}", "ZO\u{cb}", "ZOE\u{308}", "o\u{eb} ", "\u{eb}"] {
            let mut found = found(&rolo, search).await;
            found.sort_by_key(|name| name.len());
            assert_eq!(found, both, "{search}");
        }
        assert_eq!(found(&rolo, "zoe\u{308}@").await, both[..1]);
        let path = rolo.contact().name("\u{1112}\u{1161}\u{11ab} Four").create().await.askelephant_path();
        assert_eq!(found(&rolo, "\u{d55c}").await.len(), 1);
        rolo.askelephant().patch(&path, json!({ "first_name": "\u{d55c}" })).await.expect(200);
        assert_eq!(found(&rolo, "\u{1112}\u{1161}\u{11ab}").await, ["\u{d55c}"]);
    }

    async fn white_space_around_a_search_is_none_and_within_it_is_one_space(rolo: TestRolo) {
        rolo.contact().field("first_name", json!("Ada")).field("last_name", json!("van  der\u{a0}Berg")).create().await;
        for search in [
            " ada", "ada  ", "\u{a0}ada\u{3000}", "Ada van", "ada   van", "Van der berg", "van  der  berg", "van\tder\u{2003}berg",
            "der\u{a0}Berg ",
        ] {
            assert_eq!(found(&rolo, search).await, ["Ada"], "{search:?}");
        }
        for search in ["adavan", "vander", "a da"] {
            assert_eq!(found(&rolo, search).await, [""; 0], "{search:?}");
        }
        for search in [" ", "\u{a0}\t"] {
            assert_eq!(found(&rolo, search).await, ["Ada"], "{search:?} is an empty search");
        }
    }

    async fn a_space_in_an_address_that_is_searched_for_was_a_plus_sign(rolo: TestRolo) {
        rolo.contact().name("Ada").email("pl+us@example.org").create().await;
        tick(&rolo);
        rolo.contact().name("Bea").email("plus@example.org").create().await;
        for search in ["pl+us@example.org", "pl%20us@example.org", "pl%2Bus@example.org", "PL+US@Example.org", "l+us@ex"] {
            assert_eq!(shown(&page(&rolo, &format!("/contacts?search={search}")).await, "first_name"), ["Ada"], "{search}");
        }
    }

    async fn a_search_finds_parts_of_every_address_in_any_case(rolo: TestRolo) {
        rolo.contact().name("Ada").email("first@example.org").email("Second@Mail.Example.org").create().await;
        for search in ["first@", "SECOND@mail", "mail.example", "@"] {
            assert_eq!(found(&rolo, search).await, ["Ada"], "{search}");
        }
        assert_eq!(found(&rolo, "third").await, [""; 0]);
    }

    async fn a_search_does_not_reach_from_one_field_into_the_next(rolo: TestRolo) {
        rolo.contact().name("Ada").email("bea@example.org").email("cyd@example.org").create().await;
        for search in ["adabea", "ada bea", "orgcyd", "org cyd"] {
            assert_eq!(found(&rolo, search).await, [""; 0], "{search:?}");
        }
    }

    async fn a_search_looks_at_nothing_but_names_and_addresses(rolo: TestRolo) {
        let path = company(&rolo, json!({ "name": "Engines", "domains": [] })).await;
        let company = path.trim_start_matches("/companies/");
        let ada = rolo.contact().name("Ada").phone("+12025550123").field("description", json!("mathematician"));
        let ada = ada.field("time_zone", json!("Europe/London")).field("company_id", json!(company));
        let ada = ada.metadata(json!({ "tier": "gold" })).create().await;
        link(&rolo, &ada.askelephant_path(), "hub-1").await;
        for search in ["2025550123", "+1202", "mathematician", "London", "Engines", "gold", "hub-1", "hubspot", "cnt_"] {
            assert_eq!(found(&rolo, search).await, [""; 0], "{search}");
        }
    }

    async fn special_characters_stand_for_themselves(rolo: TestRolo) {
        for name in ["per%cent", "under_score", "st*r", "quo\"te", "apo'strophe", "back\\slash", "q?mark", "br[a]cket"] {
            rolo.contact().field("first_name", json!(name)).create().await;
        }
        for (search, expected) in [
            ("%", "per%cent"),
            ("r_s", "under_score"),
            ("*", "st*r"),
            ("\"", "quo\"te"),
            ("'", "apo'strophe"),
            ("\\", "back\\slash"),
            ("?", "q?mark"),
            ("[a]", "br[a]cket"),
        ] {
            assert_eq!(found(&rolo, search).await, [expected], "{search}");
        }
        for search in ["per%t", "under__score", "s*r", "q?ark", "' or '1'='1", "^per", ".*"] {
            assert_eq!(found(&rolo, search).await, [""; 0], "{search}");
        }
    }

    async fn a_plus_sign_in_a_search_is_a_space_unless_it_is_encoded(rolo: TestRolo) {
        rolo.contact().name("Ada Lovelace").create().await;
        rolo.contact().field("first_name", json!("C++")).create().await;
        assert_eq!(shown(&page(&rolo, "/contacts?search=ada+l").await, "first_name"), ["Ada"]);
        assert_eq!(shown(&page(&rolo, "/contacts?search=c%2b%2B").await, "first_name"), ["C++"]);
    }

    async fn an_empty_search_is_none(rolo: TestRolo) {
        rolo.ada().await;
        for query in ["search=", "search"] {
            assert_eq!(shown(&page(&rolo, &format!("/contacts?{query}")).await, "first_name"), ["Ada"], "{query}");
        }
    }

    async fn a_search_follows_the_contact(rolo: TestRolo) {
        let ada = rolo.ada().await;
        tick(&rolo);
        let patch = json!({ "last_name": "Byron", "emails": [{ "email": "byron@example.org" }] });
        rolo.askelephant().patch(&ada.askelephant_path(), patch).await.expect(200);
        assert_eq!(found(&rolo, "lovelace").await, [""; 0]);
        assert_eq!(found(&rolo, "ada@example").await, [""; 0]);
        assert_eq!(found(&rolo, "ada byron").await, ["Ada"]);
        assert_eq!(found(&rolo, "BYRON@").await, ["Ada"]);
    }

    async fn a_search_has_at_most_500_characters(rolo: TestRolo) {
        page(&rolo, &format!("/contacts?search={}", encoded(&"ä".repeat(500)))).await;
        let errors = refused_list(&rolo, &format!("/contacts?search={}", "a".repeat(501))).await;
        assert_eq!(errors, ["search too_long"]);
    }
}
