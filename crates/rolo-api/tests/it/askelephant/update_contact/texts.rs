//! The texts of a contact: names, description and time zone.

use rolo_testkit::{json, on_each_store};

use super::{errors, full, last_changed, shown, update};

on_each_store! {
    async fn a_null_clears_a_name_which_is_then_shown_as_null(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let reply = update(&rolo, &contact, json!({ "first_name": null })).await;
        assert_eq!((&reply.body["first_name"], &reply.body["last_name"]), (&json!(null), &json!("Okonjo")));
        let reply = update(&rolo, &contact, json!({ "last_name": null })).await;
        assert!(reply.text.contains(r#""first_name":null,"last_name":null,"#), "{}", reply.text);
    }

    async fn a_null_clears_a_text_which_is_then_left_out(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for key in ["description", "time_zone"] {
            let reply = update(&rolo, &contact, json!({ key: null })).await;
            assert_eq!(reply.body.get(key), None, "{key}");
            assert_eq!(last_changed(&rolo, &contact).await, [key]);
        }
    }

    async fn an_empty_or_blank_text_is_too_short(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for key in ["first_name", "last_name", "description", "time_zone"] {
            for empty in ["", " ", "\t\u{A0}\u{3000}", "\u{200B}", "\u{2060} \u{FEFF}\u{AD}"] {
                let expected = [format!("{key} too_short")];
                assert_eq!(errors(&rolo, &contact, json!({ key: empty })).await, expected, "{empty:?}");
            }
        }
    }

    async fn what_is_neither_a_text_nor_null_is_of_the_wrong_type(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for key in ["first_name", "last_name", "description", "time_zone", "company_id"] {
            for value in [json!(5), json!(false), json!([]), json!(["a"]), json!({})] {
                let expected = [format!("{key} invalid_type")];
                assert_eq!(errors(&rolo, &contact, json!({ key: value.clone() })).await, expected, "{value}");
            }
        }
    }

    async fn lengths_count_characters_and_not_bytes(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for (key, characters_max) in [("first_name", 255), ("last_name", 255), ("description", 2_000)] {
            for character in ["a", "ä", "🦉"] {
                let longest = character.repeat(characters_max);
                let reply = update(&rolo, &contact, json!({ key: longest })).await;
                assert_eq!(reply.body[key], longest);
                let too_long = json!({ key: format!("{longest}{character}") });
                assert_eq!(errors(&rolo, &contact, too_long).await, [format!("{key} too_long")], "{character}");
            }
        }
    }

    async fn a_character_and_its_accent_count_as_two_and_stay_two(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let decomposed = "a\u{308}".repeat(127);
        assert_eq!(update(&rolo, &contact, json!({ "first_name": decomposed })).await.body["first_name"], decomposed);
        let too_long = json!({ "first_name": "a\u{308}".repeat(128) });
        assert_eq!(errors(&rolo, &contact, too_long).await, ["first_name too_long"]);
    }

    async fn nothing_is_trimmed(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let body = json!({ "first_name": "  Mari\tsol ", "last_name": " Okonjo", "description": "\n a  b \n" });
        let reply = update(&rolo, &contact, body.clone()).await;
        for key in ["first_name", "last_name", "description"] {
            assert_eq!(reply.body[key], body[key]);
        }
    }

    async fn a_text_is_a_change_only_where_it_is_another_text(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let before = rolo.dump();
        update(&rolo, &contact, json!({ "first_name": "Marisol", "description": "met in Lagos" })).await;
        assert_eq!(rolo.dump(), before);
        update(&rolo, &contact, json!({ "first_name": "marisol", "description": "met in Lagos" })).await;
        assert_eq!(last_changed(&rolo, &contact).await, ["name"]);
    }

    async fn names_that_are_sent_back_keep_the_full_name_that_synthflow_wrote(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let body = json!({ "name": "Marisol   Okonjo" });
        rolo.synthflow().patch(&contact.synthflow_path(), body).await.expect(200);
        update(&rolo, &contact, json!({ "first_name": "Marisol", "description": "a" })).await;
        let seen = rolo.synthflow().get(&contact.synthflow_path()).await.expect(200);
        assert_eq!(seen.body["response"]["name"], "Marisol   Okonjo");
        update(&rolo, &contact, json!({ "last_name": "Reyes" })).await;
        let seen = rolo.synthflow().get(&contact.synthflow_path()).await.expect(200);
        assert_eq!(seen.body["response"]["name"], "Marisol Reyes");
    }

    async fn a_time_zone_is_a_name_or_link_of_the_database(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for name in ["Europe/Berlin", "Asia/Calcutta", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5"] {
            let reply = update(&rolo, &contact, json!({ "time_zone": name })).await;
            assert_eq!(reply.body["time_zone"], name);
        }
    }

    async fn what_is_no_name_of_a_time_zone_is_refused(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for (text, code) in [
            ("Mars/Phobos".to_owned(), "invalid_format"),
            ("europe/berlin".to_owned(), "invalid_format"),
            (" Europe/Berlin".to_owned(), "invalid_format"),
            ("+02:00".to_owned(), "invalid_format"),
            ("../etc/passwd".to_owned(), "invalid_format"),
            ("ä".repeat(255), "invalid_format"),
            ("ä".repeat(256), "too_long"),
        ] {
            let expected = [format!("time_zone {code}")];
            assert_eq!(errors(&rolo, &contact, json!({ "time_zone": text })).await, expected, "{text}");
        }
        assert_eq!(shown(&rolo, &contact).await["time_zone"], "Africa/Lagos");
    }
}
