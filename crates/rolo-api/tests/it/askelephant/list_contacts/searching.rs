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
        for search in ["Lovelace Ada", "Ada  Lovelace", "Adam", "adalovelace"] {
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
        let faults = refused_list(&rolo, &format!("/contacts?search={}", "a".repeat(501))).await;
        assert_eq!(faults, ["search too_long"]);
    }
}
