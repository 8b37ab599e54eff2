//! `search` as what it is mostly asked with: the number of a caller, in whatever way it is written.

use std::time::Duration;

use rolo_core::WorkspaceSettings;
use rolo_testkit::{Backend, Client, Start, TestRolo, json, on_each_store};

use super::{shown, update, workspace_with};

/// A server whose workspace reads national numbers as those of a region.
async fn in_region(backend: Backend, region: &str) -> TestRolo {
    let workspace = WorkspaceSettings { phone_region: Some(region.to_owned()), ..WorkspaceSettings::default() };
    TestRolo::start_with(backend, Start { workspace, ..Start::default() }).await
}

/// The names of those that a search finds, in order; `total` counts all of them.
async fn found(rolo: &TestRolo, search: &str) -> Vec<String> {
    found_by(&rolo.synthflow(), search).await
}

async fn found_by(client: &Client, search: &str) -> Vec<String> {
    let query: String = form_urlencoded::byte_serialize(search.as_bytes()).collect();
    let reply = client.get(&format!("/contacts?search={query}&page_size=100")).await.expect(200);
    let items = reply.body["response"]["items"].as_array().expect("a list");
    assert_eq!(reply.body["response"]["total"], items.len(), "{search}");
    items.iter().map(|item| item["name"].as_str().expect("a name").to_owned()).collect()
}

/// Makes contacts with a name and a number each, a second apart.
async fn people(rolo: &TestRolo, people: &[(&str, &str)]) {
    for (name, number) in people {
        let body = json!({ "name": name, "phone_number": number });
        rolo.synthflow().post("/contacts", body).await.expect(200);
        rolo.clock.advance(Duration::from_secs(1));
    }
}

/// Ways to write +49 30 5550123 that are read as this in Germany, and most of them everywhere.
const GERMAN: [&str; 14] = [
    "+49305550123",
    "030 5550123",
    "0049305550123",
    "+49 (0)30 5550123",
    "tel:+49-30-5550123",
    "TEL:+49-30-5550123",
    "sip:+49305550123@example.org",
    "whatsapp:+49305550123",
    "(030) 555-01-23",
    "030/5550123",
    "+49\u{a0}30\u{a0}555\u{2011}0123",
    "＋４９ ３０ ５５５０１２３",
    "٠٣٠ ٥٥٥٠١٢٣",
    "  030 5550123\t",
];

/// Ways to write it with an extension.
const EXTENDED: [&str; 4] =
    ["+49305550123;ext=5", "030 5550123 ext. 5", "0049 30 5550123 x5", "tel:+49-30-5550123;ext=5"];

on_each_store! {
    async fn each_spelling_of_a_number_finds_whoever_has_it_in_any_spelling(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        let ada = rolo.contact().name("Ada Lovelace").phone("+49305550123").create().await;
        for stored in GERMAN.into_iter().chain(EXTENDED) {
            update(&rolo, &ada, json!({ "phone_number": stored })).await;
            assert_eq!(shown(&rolo, &ada).await["phone_number"], stored, "it is shown as it was written");
            for asked in GERMAN.into_iter().chain(EXTENDED) {
                assert_eq!(found(&rolo, asked).await, ["Ada Lovelace"], "{stored:?} by {asked:?}");
            }
        }
    }

    async fn what_a_list_refuses_as_a_duplicate_is_one_line_for_a_search(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        for (one, spellings) in [("+49305550123", &GERMAN[..]), ("+49305550123 ext. 5", &EXTENDED)] {
            for spelling in spellings.iter().filter(|spelling| **spelling != one) {
                let items = [one, spelling].map(|number| json!({ "phone_number": number }));
                let reply = rolo.askelephant().post("/contacts", json!({ "phone_numbers": items })).await.expect(422);
                assert_eq!(reply.errors(), ["phone_numbers[1].phone_number duplicate"], "{one:?} and {spelling:?}");
            }
        }
    }

    async fn a_number_with_the_prefix_for_calls_abroad_is_read_by_the_region(backend: Backend) {
        let rolo = in_region(backend, "US").await;
        people(&rolo, &[("Ada", "+12025550123"), ("Bea", "011 1 202 555 0124"), ("Cyd", "011 49 30 5550125")]).await;
        for search in ["011 1 202 555 0123", "01112025550123", "1 (202) 555-0123", "202-555-0123", "001 202 555 0123"] {
            assert_eq!(found(&rolo, search).await, ["Ada"], "{search}");
        }
        assert_eq!(found(&rolo, "+12025550124").await, ["Bea"]);
        assert_eq!(found(&rolo, "(202) 555-0124 ext. 3").await, ["Bea"]);
        assert_eq!(found(&rolo, "+49 30 5550125").await, ["Cyd"]);
    }

    async fn an_extension_stored_or_asked_never_hides_its_line(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        people(&rolo, &[("Line", "+49 30 5550123"), ("Four", "030 5550123 ext. 4"), ("Five", "+49305550123;ext=5")]).await;
        for (search, expected) in [
            ("030 5550123", ["Line", "Five", "Four"]),
            ("030 5550123 ext. 4", ["Four", "Five", "Line"]),
            ("+49305550123;ext=5", ["Five", "Four", "Line"]),
            ("tel:+49-30-5550123;ext=6", ["Five", "Four", "Line"]),
            ("0049 30 5550123 x4", ["Four", "Five", "Line"]),
        ] {
            assert_eq!(found(&rolo, search).await, expected, "{search}");
        }
    }

    async fn who_has_the_number_comes_first_then_its_line_then_who_has_its_digits_and_of_each_the_newest(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        people(&rolo, &[
            ("same 1", "030 5550123"),
            ("line 1", "+49305550123 ext. 7"),
            ("digits 1", "+49305550123 5550177"),
            ("same 2", "0049 30 5550123"),
            ("inside", "+44 49305550123"),
            ("line 2", "030 5550123 x8"),
            ("digits 2", "493055501235550178"),
            ("other", "+49305550124"),
        ]).await;
        let expected = ["same 2", "same 1", "line 2", "line 1", "digits 2", "digits 1"];
        for search in ["+49305550123", "+49 30 5550123", "0049305550123", "tel:+49305550123"] {
            assert_eq!(found(&rolo, search).await, expected, "{search}");
        }
        for search in ["+4930555012", "49305550"] {
            assert_eq!(found(&rolo, search).await.len(), 8, "{search} is nobody's, so it may stand anywhere");
        }
        let newest_first = ["other", "digits 2", "line 2", "inside", "same 2", "digits 1", "line 1", "same 1"];
        assert_eq!(found(&rolo, "4930555012").await, newest_first);
    }

    async fn pages_go_through_the_ranks_and_total_counts_all(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        people(&rolo, &[
            ("same 1", "030 5550123"),
            ("digits", "+49305550123 5550177"),
            ("line", "+49305550123 ext. 7"),
            ("same 2", "+49305550123"),
        ]).await;
        for (page, expected) in [(1, "same 2"), (2, "same 1"), (3, "line"), (4, "digits")] {
            let path = format!("/contacts?search=%2B49305550123&page_size=1&page_number={page}");
            let response = rolo.synthflow().get(&path).await.expect(200).body["response"].take();
            assert_eq!((&response["items"][0]["name"], &response["total"]), (&json!(expected), &json!(4)));
        }
        let path = "/contacts?search=%2B49305550123&page_size=2&page_number=3";
        let response = rolo.synthflow().get(path).await.expect(200).body["response"].take();
        assert_eq!((&response["items"], &response["total"]), (&json!([]), &json!(4)));
    }

    async fn a_contact_with_several_numbers_comes_once_and_by_its_best(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        people(&rolo, &[("Older", "+49305550123")]).await;
        rolo.contact().name("Both").phone("+49305550123 ext. 4").phone("030 5550123").create().await;
        assert_eq!(found(&rolo, "+49305550123").await, ["Both", "Older"]);
        assert_eq!(found(&rolo, "+49305550123 ext. 4").await, ["Both", "Older"]);
        assert_eq!(found(&rolo, "5550123").await, ["Both", "Older"]);
    }

    async fn a_text_with_letters_finds_nobody(backend: Backend) {
        let rolo = in_region(backend, "US").await;
        people(&rolo, &[("Ada", "+12025550123"), ("Bea", "0"), ("Cyd", "2025550103")]).await;
        for search in [
            "john3@example.org", "Anonymous 0", "0 anonymous", "unknown", "3a", "call 2025550123", "+1 202 555 CALL",
            "2025550123 home", "téléphone 0123", "номер 0123", "tel:john3", "sip:john3@example.org", "mailto:0123",
        ] {
            assert_eq!(found(&rolo, search).await, [""; 0], "{search}");
        }
        assert_eq!(found(&rolo, "tel:+1-202-555-0123").await, ["Ada"]);
        assert_eq!(found(&rolo, "0123").await, ["Ada"]);
    }

    async fn a_number_is_read_by_the_region_of_the_workspace_that_is_asked(backend: Backend) {
        let rolo = in_region(backend, "DE").await;
        people(&rolo, &[("Ada", "030 5550123")]).await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let body = json!({ "name": "Bea", "phone_number": "030 5550123" });
        stranger.post("/contacts", body).await.expect(200);
        assert_eq!(found(&rolo, "+49305550123").await, ["Ada"]);
        assert_eq!(found_by(&stranger, "+49305550123").await, [""; 0]);
        assert_eq!(found_by(&stranger, "030 5550123").await, ["Bea"]);
    }
}

on_each_store! {
    async fn without_a_region_00_is_a_plus_sign(rolo: TestRolo) {
        people(&rolo, &[("Ada", "+49305550123"), ("Bea", "0049 30 5550124"), ("Cyd", "tel:+49-30-5550125")]).await;
        for (search, name) in [
            ("0049305550123", "Ada"),
            ("00 49 (0)30 5550123", "Ada"),
            ("tel:+49-30-5550123", "Ada"),
            ("+49 30 5550123 ext. 4", "Ada"),
            ("+49305550124", "Bea"),
            ("+49 (0)30 5550124", "Bea"),
            ("+49305550125", "Cyd"),
            ("004930 5550125", "Cyd"),
        ] {
            assert_eq!(found(&rolo, search).await, [name], "{search}");
        }
    }

    async fn digits_of_every_script_are_digits(rolo: TestRolo) {
        people(&rolo, &[("Ada", "+12025550123"), ("Bea", "＋１ ２０２ ５５５ ０１２４"), ("Cyd", "+١ ٢٠٢ ٥٥٥ ٠١٢٥")]).await;
        for (search, name) in [
            ("＋１２０２５５５０１２３", "Ada"),
            ("５５５０１２３", "Ada"),
            ("٥٥٥٠١٢٣", "Ada"),
            ("۵۵۵۰۱۲۳", "Ada"),
            ("५५५०१२३", "Ada"),
            ("+12025550124", "Bea"),
            ("5550124", "Bea"),
            ("+12025550125", "Cyd"),
            ("5550125", "Cyd"),
            ("٥٥٥ ٠١٢٥", "Cyd"),
        ] {
            assert_eq!(found(&rolo, search).await, [name], "{search}");
        }
    }

    async fn white_space_around_a_number_is_none(rolo: TestRolo) {
        people(&rolo, &[("Ada", "+12025550123")]).await;
        for search in [" +12025550123", "+12025550123  ", "\u{a0}5550123\u{2003}", "\t+1 202 555 0123\n"] {
            assert_eq!(found(&rolo, search).await, ["Ada"], "{search:?}");
        }
    }
}
