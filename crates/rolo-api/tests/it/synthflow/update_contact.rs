//! `update-a-contact`. What it does to `contact_metadata` stands in `contact_metadata.rs`, and what it leaves alone in
//! `beside_askelephant.rs`.

use std::time::Duration;

use http::Method;
use rolo_core::WorkspaceSettings;
use rolo_testkit::{Value, json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, memory_store, refused, seen, shown, update, workspace_with};

on_each_store! {
    async fn the_answer_is_exactly_the_status(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for body in [json!({ "name": "Ada King" }), json!({}), json!({ "email": "" })] {
            let reply = rolo.synthflow().patch(&ada.synthflow_path(), body).await.expect(200);
            assert_eq!(reply.text, r#"{"status":"ok"}"#);
            assert_eq!(reply.header("content-type"), "application/json");
        }
    }

    async fn the_published_request_changes_name_number_and_email(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({ "name": "John Doe", "phone_number": "+12345550101", "email": "john.doe@example.org" });
        let reply = rolo.synthflow().patch(&ada.synthflow_path(), body).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, "\"2\""));
        let now = shown(&rolo, &ada).await;
        assert_eq!(now["name"], "John Doe");
        assert_eq!(now["phone_number"], "+12345550101");
        assert_eq!(now["email"], "john.doe@example.org");
    }

    async fn a_contact_is_found_by_its_id_in_any_case_and_by_the_vendors_own(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let ids = [
            ada.id.to_uuid(),
            ada.id.to_uuid().to_uppercase(),
            "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11".to_owned(),
            "3F0A6F0C-7C1D-4C55-9D0B-0D6B0C8C2A11".to_owned(),
        ];
        for (number, id) in ids.iter().enumerate() {
            let name = format!("Ada {number}");
            rolo.synthflow().patch(&format!("/contacts/{id}"), json!({ "name": name })).await.expect(200);
            assert_eq!(shown(&rolo, &ada).await["name"], name);
        }
    }

    async fn only_the_keys_that_are_sent_change(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let before = shown(&rolo, &ada).await;
        rolo.clock.advance(Duration::from_secs(1));
        update(&rolo, &ada, json!({ "name": "Grace" })).await;
        let mut after = shown(&rolo, &ada).await;
        assert_eq!((&after["name"], &after["updated_at"]), (&json!("Grace"), &json!("2026-06-01T09:00:01.000Z")));
        (after["name"], after["updated_at"]) = (before["name"].clone(), before["updated_at"].clone());
        assert_eq!(after, before);
    }

    async fn an_empty_or_missing_body_changes_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let before = rolo.dump();
        rolo.clock.advance(Duration::from_secs(1));
        for body in [Some("{}".into()), Some("".into()), None] {
            let reply = rolo.synthflow().send(Method::PATCH, &ada.synthflow_path(), body).await.expect(200);
            assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, "\"1\""));
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn writing_what_is_there_already_changes_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let before = rolo.dump();
        rolo.clock.advance(Duration::from_secs(1));
        let body = shown(&rolo, &ada).await;
        let reply = rolo.synthflow().patch(&ada.synthflow_path(), body).await.expect(200);
        assert_eq!(reply.header("etag"), "\"1\"");
        assert_eq!(rolo.dump(), before);
    }

    async fn null_is_refused_for_every_key(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for (key, expected) in [
            ("name", "name must be a string."),
            ("phone_number", "phone_number must be a string."),
            ("email", "email must be a string."),
            ("contact_metadata", "contact_metadata must be an object."),
        ] {
            for value in [Value::Null, json!(5), json!(false), json!(["a"])] {
                let body = json!({ "name": "Grace", key: value });
                let reply = refused(&rolo, 422, rolo.synthflow().patch(&ada.synthflow_path(), body)).await;
                assert_eq!(reply.description(), expected);
            }
        }
    }

    async fn an_empty_name_or_number_is_refused(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let patch = |body| {
            let (client, path) = (rolo.synthflow(), ada.synthflow_path());
            async move { client.patch(&path, body).await }
        };
        for empty in ["", " ", "\t\u{3000}", "\u{200B}\u{FEFF}"] {
            let reply = refused(&rolo, 422, patch(json!({ "name": empty }))).await;
            assert_eq!(reply.description(), "name must not be empty.");
            let reply = refused(&rolo, 422, patch(json!({ "phone_number": empty }))).await;
            assert_eq!(reply.description(), "phone_number must not be empty.");
        }
    }

    async fn an_empty_email_clears_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        update(&rolo, &ada, json!({ "email": "" })).await;
        assert_eq!(shown(&rolo, &ada).await.get("email"), None);
        assert_eq!(seen(&rolo, &ada).await["emails"], json!([]));
        assert_eq!(rolo.changes_of(&ada).await.last().map(|change| change.fields().expect("sound")), Some(vec!["emails".to_owned()]));
        let grace = rolo.contact().name("Grace Hopper").create().await;
        update(&rolo, &grace, json!({ "email": "ada@example.org" })).await;
        update(&rolo, &grace, json!({ "email": " \u{200B}" })).await;
        assert_eq!(shown(&rolo, &grace).await.get("email"), None);
    }

    async fn everything_that_is_wrong_is_named_in_one_description(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({
            "name": "", "phone_number": "1".repeat(65), "email": "ada", "contact_metadata": [], "other": null
        });
        let reply = refused(&rolo, 422, rolo.synthflow().patch(&ada.synthflow_path(), body)).await;
        assert_eq!(
            reply.description(),
            "name must not be empty. phone_number may hold at most 64 characters. email must be an e-mail address such \
             as ada@example.org. contact_metadata must be an object."
        );
    }

    async fn one_wrong_key_keeps_the_others_from_being_written(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({ "name": "Grace", "phone_number": "+12025550199", "email": "grace" });
        refused(&rolo, 422, rolo.synthflow().patch(&ada.synthflow_path(), body)).await;
    }

    async fn keys_that_are_not_ours_are_ignored(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let before = rolo.dump();
        let body = json!({ "company": "Engines", "id": NOBODY, "memory_store_ids": [NOBODY], "created_at": null });
        rolo.synthflow().patch(&ada.synthflow_path(), body).await.expect(200);
        assert_eq!(rolo.dump(), before);
    }

    async fn a_body_that_is_not_json_is_a_bad_request(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for body in [&b"{"[..], b"name=Ada", b"{\"name\":\"Ada\",}", b"{}{}", b"{\"name\":\"\xff\"}"] {
            let (client, path) = (rolo.synthflow(), ada.synthflow_path());
            let reply = refused(&rolo, 400, client.send(Method::PATCH, &path, Some(body.into()))).await;
            assert!(reply.description().starts_with("body is not acceptable JSON"), "{}", reply.text);
        }
    }

    async fn json_that_is_no_object_or_can_be_read_in_two_ways_is_invalid(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let deep = format!(r#"{{"other":{}{}}}"#, "[".repeat(64), "]".repeat(64));
        for (body, expected) in [
            ("[]", "body must be an object."),
            ("null", "body must be an object."),
            (r#""Ada""#, "body must be an object."),
            (r#"{"name":"Ada","name":"Grace"}"#, "body has an object in which one key stands twice."),
            (r#"{"name":"Ada\u0000"}"#, "body must not hold the character U+0000."),
            (r#"{"name":"\ud800"}"#, "body has half of a surrogate pair in a text."),
            (r#"{"name":1e999}"#, "body has a number that is out of range."),
            (deep.as_str(), "body may be nested at most 64 levels deep."),
        ] {
            let (client, path) = (rolo.synthflow(), ada.synthflow_path());
            let body = Some(body.to_owned().into());
            assert_eq!(refused(&rolo, 422, client.send(Method::PATCH, &path, body)).await.description(), expected);
        }
    }

    async fn the_content_type_is_not_looked_at(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for kind in ["text/plain", "nonsense"] {
            let client = rolo.synthflow().with("content-type", kind);
            client.patch(&ada.synthflow_path(), json!({ "name": kind })).await.expect(200);
            assert_eq!(shown(&rolo, &ada).await["name"], kind);
        }
    }

    async fn a_slash_at_the_end_is_the_same_path_and_no_redirect(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = rolo.synthflow().patch(&format!("{}/", ada.synthflow_path()), json!({ "name": "Grace" })).await;
        assert_eq!((reply.status, shown(&rolo, &ada).await["name"].clone()), (200, json!("Grace")));
    }

    async fn what_does_not_exist_is_not_found_whatever_the_body(rolo: TestRolo) {
        let client = rolo.synthflow();
        let gone = rolo.contact().name("Gone").create().await;
        client.delete(&gone.synthflow_path()).await.expect(200);
        let gone = gone.id.to_uuid();
        for id in [NOBODY, gone.as_str(), "nobody", "1", "%00", "%zz", "%ff", "cnt_1", &"x".repeat(300)] {
            for body in [r#"{"name":"Ada"}"#, r#"{"name":null}"#, "{", ""] {
                let path = format!("/contacts/{id}");
                let reply = refused(&rolo, 404, client.send(Method::PATCH, &path, Some(body.into()))).await;
                assert_eq!(reply.description(), "There is no such contact.");
            }
        }
    }

    async fn a_contact_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let body = json!({ "name": "Mine" });
        let foreign = refused(&rolo, 404, stranger.patch(&ada.synthflow_path(), body.clone())).await;
        let unknown = refused(&rolo, 404, stranger.patch(&format!("/contacts/{NOBODY}"), body)).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn an_address_of_another_contact_is_a_conflict_that_names_that_contact(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").email("ada@example.org").email("al@example.org").create().await;
        let grace = rolo.contact().name("Grace Hopper").create().await;
        for email in ["ada@example.org", "Ada@EXAMPLE.org", "al@example.org"] {
            let body = json!({ "email": email, "name": "Grace" });
            let reply = refused(&rolo, 409, rolo.synthflow().patch(&grace.synthflow_path(), body)).await;
            assert_eq!(reply.description(), format!("email is already in use by the contact {}.", ada.id.to_uuid()));
        }
        update(&rolo, &ada, json!({ "email": "ADA@example.org" })).await;
        assert_eq!(shown(&rolo, &ada).await["email"], "ADA@example.org");
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        update(&rolo, &grace, json!({ "email": "ada@example.org" })).await;
    }

    async fn white_space_around_an_address_is_no_part_of_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for text in [" ada@example.org", "ada@example.org\r\n", "\u{FEFF}ada@example.org"] {
            let reply = rolo.synthflow().patch(&ada.synthflow_path(), json!({ "email": text })).await.expect(200);
            assert_eq!(reply.header("etag"), "\"1\"");
        }
        assert_eq!(shown(&rolo, &ada).await["email"], "ada@example.org");
    }

    async fn an_address_that_was_replaced_is_free_again(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        update(&rolo, &ada, json!({ "email": "new@example.org" })).await;
        update(&rolo, &grace, json!({ "email": "ada@example.org" })).await;
    }

    async fn if_match_guards_a_write(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let with = |tag: &str| rolo.synthflow().with("if-match", tag);
        let reply = with("\"1\"").patch(&ada.synthflow_path(), json!({ "name": "Ada King" })).await.expect(200);
        assert_eq!(reply.header("etag"), "\"2\"");
        for tag in ["\"1\"", "W/\"1\"", "2", "\"x\""] {
            let reply = refused(&rolo, 412, with(tag).patch(&ada.synthflow_path(), json!({ "name": "Eve" }))).await;
            assert!(reply.description().contains("\"2\""), "{}", reply.text);
        }
        with("\"1\", \"2\"").patch(&ada.synthflow_path(), json!({ "name": "Ada" })).await.expect(200);
        with("W/\"3\"").patch(&ada.synthflow_path(), json!({ "name": "Ada L" })).await.expect(200);
        with("*").patch(&ada.synthflow_path(), json!({ "name": "Ada King" })).await.expect(200);
    }

    async fn refusals_come_in_order_and_the_last_writer_wins_without_if_match(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        let guarded = rolo.synthflow().with("if-match", "\"9\"");
        let (taken, invalid) = (json!({ "email": "ada@example.org" }), json!({ "email": 5 }));
        refused(&rolo, 404, guarded.patch(&format!("/contacts/{NOBODY}"), invalid.clone())).await;
        refused(&rolo, 422, guarded.patch(&grace.synthflow_path(), invalid)).await;
        refused(&rolo, 412, guarded.patch(&grace.synthflow_path(), taken.clone())).await;
        refused(&rolo, 409, rolo.synthflow().patch(&grace.synthflow_path(), taken)).await;
        update(&rolo, &ada, json!({ "name": "First", "phone_number": "+12025550101" })).await;
        update(&rolo, &ada, json!({ "name": "Second" })).await;
        let now = shown(&rolo, &ada).await;
        assert_eq!((&now["name"], &now["phone_number"]), (&json!("Second"), &json!("+12025550101")));
    }

    async fn a_new_number_keeps_the_contact_and_its_memberships(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let store = memory_store(&rolo, "Loans").await;
        attach(&rolo, &store, &ada).await;
        update(&rolo, &ada, json!({ "phone_number": "+12025550199" })).await;
        let now = shown(&rolo, &ada).await;
        assert_eq!((&now["id"], &now["memory_store_ids"]), (&json!(ada.id.to_uuid()), &json!([store])));
    }

    async fn an_idempotency_key_writes_once(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.synthflow().with("idempotency-key", "once");
        let path = ada.synthflow_path();
        client.patch(&path, json!({ "name": "First" })).await.expect(200);
        update(&rolo, &ada, json!({ "name": "Second" })).await;
        let again = client.patch(&path, json!({ "name": "First" })).await.expect(200);
        assert_eq!((again.text.as_str(), again.header("idempotency-replayed")), (r#"{"status":"ok"}"#, "true"));
        assert_eq!(shown(&rolo, &ada).await["name"], "Second");
        refused(&rolo, 422, client.patch(&path, json!({ "name": "Third" }))).await;
    }

    async fn writes_at_the_same_time_keep_each_others_keys(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let mut writes = tokio::task::JoinSet::new();
        for number in 0..20 {
            let (client, path) = (rolo.synthflow(), ada.synthflow_path());
            let key = format!("key_{number}");
            writes.spawn(async move { client.patch(&path, json!({ "contact_metadata": { key: number } })).await });
        }
        for reply in writes.join_all().await {
            reply.expect(200);
        }
        let metadata = shown(&rolo, &ada).await["contact_metadata"].take();
        assert_eq!(metadata.as_object().map(|metadata| metadata.len()), Some(20), "{metadata}");
    }
}
