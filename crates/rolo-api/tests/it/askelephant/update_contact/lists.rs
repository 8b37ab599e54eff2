//! The lists of a contact: e-mail addresses and phone numbers, each replaced as a whole.

use rolo_testkit::{TestContact, TestRolo, Value, json, on_each_store};

use super::{errors, last_changed, update};

/// The two lists: its key, the key of its texts, and texts that it takes.
const LISTS: [(&str, &str, [&str; 3]); 2] = [
    ("emails", "email", ["ada@example.org", "bea@example.org", "cy@example.org"]),
    ("phone_numbers", "phone_number", ["+12025550123", "(202) 555-0124", "extension four"]),
];

/// Writes a list as a body would have it: each text, and what is said of its being primary.
fn list(key: &str, items: &[(&str, Option<bool>)]) -> Value {
    let item = |(text, primary): &(&str, Option<bool>)| match primary {
        Some(primary) => json!({ key: text, "is_primary": primary }),
        None => json!({ key: text }),
    };
    items.iter().map(item).collect()
}

/// A contact with one item in each list.
async fn ada(rolo: &TestRolo) -> TestContact {
    rolo.contact().name("Ada").email("ada@example.org").phone("+12025550123").create().await
}

/// Replaces a list; gives it as it is shown then.
async fn replaced(rolo: &TestRolo, contact: &TestContact, name: &str, list: Value) -> Value {
    update(rolo, contact, json!({ name: list })).await.body[name].take()
}

on_each_store! {
    async fn a_list_replaces_the_stored_one_in_its_order(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, b, c]) in LISTS {
            let shown = replaced(&rolo, &ada, name, list(key, &[(c, None), (b, None)])).await;
            assert_eq!(shown, list(key, &[(c, Some(true)), (b, Some(false))]));
            let shown = replaced(&rolo, &ada, name, list(key, &[(b, None), (a, None), (c, None)])).await;
            assert_eq!(shown, list(key, &[(b, Some(true)), (a, Some(false)), (c, Some(false))]));
        }
    }

    async fn an_empty_list_clears_it(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, field) in [("emails", "emails"), ("phone_numbers", "phones")] {
            assert_eq!(replaced(&rolo, &ada, name, json!([])).await, json!([]));
            assert_eq!(last_changed(&rolo, &ada).await, [field]);
        }
    }

    async fn the_marked_item_is_primary_and_no_other(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, b, c]) in LISTS {
            for sent in [
                [(a, None), (b, Some(true)), (c, None)],
                [(a, Some(false)), (b, Some(true)), (c, Some(false))],
            ] {
                let shown = replaced(&rolo, &ada, name, list(key, &sent)).await;
                assert_eq!(shown, list(key, &[(a, Some(false)), (b, Some(true)), (c, Some(false))]));
            }
        }
    }

    async fn without_a_mark_the_first_item_is_primary_whatever_was_before(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, b, c]) in LISTS {
            replaced(&rolo, &ada, name, list(key, &[(a, None), (b, Some(true))])).await;
            let shown = replaced(&rolo, &ada, name, list(key, &[(a, None), (b, None)])).await;
            assert_eq!(shown, list(key, &[(a, Some(true)), (b, Some(false))]));
            let shown = replaced(&rolo, &ada, name, list(key, &[(a, Some(false)), (b, None), (c, None)])).await;
            assert_eq!(shown, list(key, &[(a, Some(false)), (b, Some(true)), (c, Some(false))]));
        }
    }

    async fn a_list_in_which_every_item_is_marked_as_not_primary_has_no_primary_one(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, b, _]) in LISTS {
            let sent = list(key, &[(a, Some(false)), (b, Some(false))]);
            assert_eq!(replaced(&rolo, &ada, name, sent.clone()).await, sent);
        }
        let seen = rolo.synthflow().get(&ada.synthflow_path()).await.expect(200).body["response"].take();
        assert_eq!((seen.get("email"), &seen["phone_number"]), (None, &json!("")));
    }

    async fn a_second_mark_is_refused_where_it_stands(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, b, c]) in LISTS {
            let body = json!({ name: list(key, &[(a, Some(true)), (b, Some(true)), (c, Some(true))]) });
            let expected = [1, 2].map(|index| format!("{name}[{index}].is_primary duplicate_primary"));
            assert_eq!(errors(&rolo, &ada, body).await, expected);
        }
    }

    async fn a_text_that_stands_twice_is_refused_however_it_is_written(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, one, two) in [
            ("emails", "email", "bea@example.org", "bea@example.org"),
            ("emails", "email", "bea@example.org", "BEA@Example.ORG"),
            ("emails", "email", "bea@bücher.example.org", "bea@xn--bcher-kva.example.org"),
            ("phone_numbers", "phone_number", "+12025550124", "+1 (202) 555-0124"),
            ("phone_numbers", "phone_number", "555-0124", "5550124"),
            ("phone_numbers", "phone_number", "extension four", "extension four"),
        ] {
            let body = json!({ name: list(key, &[("x@example.org", None), (one, None), (two, None)]) });
            assert_eq!(errors(&rolo, &ada, body).await, [format!("{name}[2].{key} duplicate")], "{two}");
        }
    }

    async fn what_is_no_list_is_refused(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, ..]) in LISTS {
            for value in [json!(null), json!(a), json!({ key: a }), json!(0), json!(false)] {
                let expected = [format!("{name} invalid_type")];
                assert_eq!(errors(&rolo, &ada, json!({ name: value.clone() })).await, expected, "{value}");
            }
        }
    }

    async fn what_is_no_item_is_refused_where_it_stands(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, b, _]) in LISTS {
            let body = json!({
                name: [
                    { key: a }, a, null, {}, { key: null }, { key: 5 }, { key: "" }, { "is_primary": true },
                    { key: b, "is_primary": null },
                ]
            });
            let expected = [
                "[1] invalid_type".to_owned(),
                "[2] invalid_type".to_owned(),
                format!("[3].{key} required"),
                format!("[4].{key} invalid_type"),
                format!("[5].{key} invalid_type"),
                format!("[6].{key} too_short"),
                format!("[7].{key} required"),
                "[8].is_primary invalid_type".to_owned(),
            ];
            assert_eq!(errors(&rolo, &ada, body).await, expected.map(|fault| format!("{name}{fault}")));
        }
    }

    async fn a_list_may_have_100_items(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        let items = |count: usize| {
            let emails: Value = (0..count).map(|n| json!({ "email": format!("a{n}@example.org") })).collect();
            let phones: Value = (0..count).map(|n| json!({ "phone_number": format!("x{n}") })).collect();
            json!({ "emails": emails, "phone_numbers": phones })
        };
        let reply = update(&rolo, &ada, items(100)).await;
        for (name, ..) in LISTS {
            assert_eq!(reply.body[name].as_array().map(Vec::len), Some(100));
        }
        for count in [101, 1_000] {
            assert_eq!(errors(&rolo, &ada, items(count)).await, ["emails too_long", "phone_numbers too_long"]);
        }
    }

    async fn of_a_list_that_is_too_long_nothing_else_is_said(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, ..) in LISTS {
            let faulty: Value = (0..1_000).map(|_| json!({ "is_primary": 5 })).collect();
            assert_eq!(errors(&rolo, &ada, json!({ name: faulty })).await, [format!("{name} too_long")]);
        }
    }

    async fn keys_of_an_item_that_are_not_ours_are_ignored(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, [a, ..]) in LISTS {
            let sent = json!([{ "label": "work", key: a, "id": 5, "primary": true }]);
            assert_eq!(replaced(&rolo, &ada, name, sent).await, list(key, &[(a, Some(true))]));
        }
    }

    async fn a_text_is_shown_as_it_was_sent(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for (name, key, text) in [
            ("emails", "email", "Ada.Lovelace+Tag@Example.ORG"),
            ("emails", "email", "ädä@bücher.example.org"),
            ("phone_numbers", "phone_number", "+1 (202) 555-0123"),
            ("phone_numbers", "phone_number", " 202.555.0123 ext. 4 "),
        ] {
            let shown = replaced(&rolo, &ada, name, list(key, &[(text, None)])).await;
            assert_eq!(shown, list(key, &[(text, Some(true))]));
        }
    }

    async fn white_space_around_an_address_is_no_part_of_it(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for text in [" ada@example.org", "ada@example.org\t\n", "\u{200B}ada@example.org\u{FEFF}"] {
            let reply = update(&rolo, &ada, json!({ "emails": [{ "email": text }] })).await;
            assert_eq!((reply.header("etag"), &reply.body["emails"][0]["email"]), ("\"1\"", &json!("ada@example.org")));
        }
        let twice = json!({ "emails": [{ "email": "ada@example.org" }, { "email": " ada@example.org " }] });
        assert_eq!(errors(&rolo, &ada, twice).await, ["emails[1].email duplicate"]);
    }

    async fn another_way_to_write_a_text_is_a_change(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        let body = json!({ "emails": [{ "email": "ADA@example.org" }] });
        assert_eq!(update(&rolo, &ada, body.clone()).await.header("etag"), "\"2\"");
        assert_eq!(update(&rolo, &ada, body).await.header("etag"), "\"2\"");
    }

    async fn what_is_no_address_is_refused(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for text in [
            "ada",
            "ada@",
            "@example.org",
            "ada@localhost",
            "ada@example..org",
            "ada@[127.0.0.1]",
            "Ada <ada@example.org>",
            "mailto:ada@exa mple.org",
            "a da@example.org",
            "ada@example.org, bea@example.org",
        ] {
            let body = json!({ "emails": [{ "email": text }] });
            assert_eq!(errors(&rolo, &ada, body).await, ["emails[0].email invalid_format"], "{text}");
        }
    }

    async fn an_address_that_no_mail_could_have_is_refused_for_its_form_or_its_length(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        let label = "a".repeat(63);
        let longest = format!("{}@{label}.{label}.{label}.{}.example.org", "l".repeat(64), "b".repeat(49));
        assert_eq!(longest.len(), 64 + 1 + 253);
        let shown = replaced(&rolo, &ada, "emails", list("email", &[(&longest, None)])).await;
        assert_eq!(shown[0]["email"], longest);
        for (local, code) in [(320 - 12, "invalid_format"), (321 - 12, "too_long")] {
            let text = format!("{}@example.org", "ä".repeat(local));
            let body = json!({ "emails": [{ "email": text }] });
            assert_eq!(errors(&rolo, &ada, body).await, [format!("emails[0].email {code}")]);
        }
    }

    async fn a_number_is_any_text_of_1_to_255_characters(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        for text in ["☎".repeat(255), " 0 ".to_owned(), "0".to_owned(), "++".to_owned()] {
            let shown = replaced(&rolo, &ada, "phone_numbers", list("phone_number", &[(&text, None)])).await;
            assert_eq!(shown[0]["phone_number"], text);
        }
        for (text, code) in [("☎".repeat(256), "too_long"), (" ".into(), "too_short"), ("\u{200B}".into(), "too_short")] {
            let body = json!({ "phone_numbers": [{ "phone_number": text }] });
            assert_eq!(errors(&rolo, &ada, body).await, [format!("phone_numbers[0].phone_number {code}")]);
        }
    }

    async fn the_primary_item_is_the_one_that_synthflow_shows(rolo: TestRolo) {
        let ada = ada(&rolo).await;
        let body = json!({
            "emails": [{ "email": "ada@example.org" }, { "email": "bea@example.org", "is_primary": true }],
            "phone_numbers": [{ "phone_number": "+12025550124" }, { "phone_number": "+12025550123" }],
        });
        update(&rolo, &ada, body).await;
        let seen = rolo.synthflow().get(&ada.synthflow_path()).await.expect(200).body["response"].take();
        assert_eq!((&seen["email"], &seen["phone_number"]), (&json!("bea@example.org"), &json!("+12025550124")));
    }
}
