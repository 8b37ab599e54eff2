//! `create-a-contact`

use http::Method;
use rolo_core::WorkspaceSettings;
use rolo_core::access::key::Scope;
use rolo_testkit::{Value, json, on_each_store};

use super::{contact_with_alias, id_of, refused, update, workspace_with};

const PATH: &str = "/contacts";

on_each_store! {
    async fn a_new_contact_is_answered_with_its_id_and_a_200(rolo: TestRolo) {
        let body = json!({
            "name": "Ada Lovelace", "phone_number": "+12025550123", "email": "ada@example.org",
            "contact_metadata": { "company": "Analytical Engines", "tags": ["a", "b"] }
        });
        let reply = rolo.synthflow().post(PATH, body).await.expect(200);
        let id = id_of(&reply);
        assert_eq!(reply.text, format!(r#"{{"status":"ok","response":{{"id":"{id}"}}}}"#));
        assert_eq!((id.len(), id.to_lowercase()), (36, id.clone()));
        assert_eq!((reply.header("etag"), reply.header("location")), ("\"1\"", ""));
        let got = rolo.synthflow().get(&format!("{PATH}/{id}")).await.expect(200);
        let keys: Vec<&String> = got.body["response"].as_object().expect("a contact").keys().collect();
        let expected = [
            "id",
            "name",
            "phone_number",
            "email",
            "contact_metadata",
            "workspace_id",
            "created_at",
            "updated_at",
            "memory_store_ids",
        ];
        assert_eq!(keys, expected);
        assert_eq!(got.body["response"]["contact_metadata"]["tags"], json!(["a", "b"]));
    }

    async fn a_name_and_a_number_are_enough(rolo: TestRolo) {
        let reply =
            rolo.synthflow().post(PATH, json!({ "name": "Ada", "phone_number": "+12025550123" })).await.expect(200);
        let got = rolo.synthflow().get(&format!("{PATH}/{}", id_of(&reply))).await.expect(200);
        assert!(!got.text.contains("email"), "{}", got.text);
        assert_eq!(got.body["response"]["contact_metadata"], json!({}));
        assert_eq!(got.body["response"]["memory_store_ids"], json!([]));
    }

    async fn what_is_missing_is_named(rolo: TestRolo) {
        let both = "name is required. phone_number is required.";
        let client = rolo.synthflow();
        assert_eq!(refused(&rolo, 422, client.post(PATH, json!({}))).await.description(), both);
        assert_eq!(refused(&rolo, 422, client.post_empty(PATH)).await.description(), both);
        let reply = refused(&rolo, 422, client.post(PATH, json!({ "name": "Ada" }))).await;
        assert_eq!(reply.description(), "phone_number is required.");
        let reply = refused(&rolo, 422, client.post(PATH, json!({ "phone_number": "+12025550123" }))).await;
        assert_eq!(reply.description(), "name is required.");
    }

    async fn null_is_refused_for_every_key_and_so_is_another_type(rolo: TestRolo) {
        for (key, expected) in [
            ("name", "name must be a string."),
            ("phone_number", "phone_number must be a string."),
            ("email", "email must be a string."),
            ("contact_metadata", "contact_metadata must be an object."),
        ] {
            for value in [Value::Null, json!(5), json!(true), json!([])] {
                let mut body = json!({ "name": "Ada", "phone_number": "+12025550123" });
                body[key] = value;
                assert_eq!(refused(&rolo, 422, rolo.synthflow().post(PATH, body)).await.description(), expected);
            }
        }
    }

    async fn an_empty_name_or_number_is_refused_and_an_empty_email_is_none(rolo: TestRolo) {
        for empty in ["", "  ", "\u{200B}\u{FEFF}"] {
            let body = json!({ "name": empty, "phone_number": empty });
            let reply = refused(&rolo, 422, rolo.synthflow().post(PATH, body)).await;
            assert_eq!(reply.description(), "name must not be empty. phone_number must not be empty.");
            let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": empty });
            let id = id_of(&rolo.synthflow().post(PATH, body).await.expect(200));
            let got = rolo.synthflow().get(&format!("{PATH}/{id}")).await.expect(200);
            assert_eq!(got.body["response"].get("email"), None);
        }
    }

    async fn everything_that_is_wrong_is_named_in_one_description(rolo: TestRolo) {
        let body = json!({ "email": "ada", "contact_metadata": 5, "name": null });
        assert_eq!(
            refused(&rolo, 422, rolo.synthflow().post(PATH, body)).await.description(),
            "name must be a string. phone_number is required. email must be an e-mail address such as ada@example.org. \
             contact_metadata must be an object."
        );
    }

    async fn a_phone_number_is_any_text_up_to_64_characters(rolo: TestRolo) {
        for number in ["915550109", "+1 (202) 555-0123", "extension four", "é".repeat(64).as_str()] {
            let body = json!({ "name": "Ada", "phone_number": number });
            let id = id_of(&rolo.synthflow().post(PATH, body).await.expect(200));
            let got = rolo.synthflow().get(&format!("{PATH}/{id}")).await.expect(200);
            assert_eq!(got.body["response"]["phone_number"], number);
        }
        let body = json!({ "name": "Ada", "phone_number": "é".repeat(65) });
        let reply = refused(&rolo, 422, rolo.synthflow().post(PATH, body)).await;
        assert_eq!(reply.description(), "phone_number may hold at most 64 characters.");
    }

    async fn a_name_has_at_most_511_characters(rolo: TestRolo) {
        let body = |count| json!({ "name": "é".repeat(count), "phone_number": "+12025550123" });
        rolo.synthflow().post(PATH, body(511)).await.expect(200);
        let reply = refused(&rolo, 422, rolo.synthflow().post(PATH, body(512))).await;
        assert_eq!(reply.description(), "name may hold at most 511 characters.");
    }

    async fn an_email_that_is_no_address_is_refused(rolo: TestRolo) {
        let long = format!("{}@example.org", "a".repeat(309));
        for email in ["ada", "@example.org", "ada@", "ada@localhost", "Ada <ada@example.org>", "ada ada", long.as_str()] {
            let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": email });
            let reply = refused(&rolo, 422, rolo.synthflow().post(PATH, body)).await;
            assert!(reply.description().starts_with("email "), "{}", reply.text);
        }
    }

    async fn an_email_is_kept_as_it_was_sent(rolo: TestRolo) {
        let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": "Ada.L+x@Example.ORG" });
        let id = id_of(&rolo.synthflow().post(PATH, body).await.expect(200));
        let got = rolo.synthflow().get(&format!("{PATH}/{id}")).await.expect(200);
        assert_eq!(got.body["response"]["email"], "Ada.L+x@Example.ORG");
    }

    async fn an_address_belongs_to_one_contact_and_a_number_to_many(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for email in ["ada@example.org", "ADA@EXAMPLE.ORG"] {
            let body = json!({ "name": "Grace", "phone_number": "+12025550199", "email": email });
            let reply = refused(&rolo, 409, rolo.synthflow().post(PATH, body)).await;
            assert_eq!(reply.description(), format!("email is already in use by the contact {}.", ada.id.to_uuid()));
        }
        rolo.synthflow().post(PATH, json!({ "name": "Grace", "phone_number": "+12025550123" })).await.expect(200);
    }

    async fn an_address_that_is_taken_names_its_holder_by_the_id_that_synthflow_gave(rolo: TestRolo) {
        let holder = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        update(&rolo, &holder, json!({ "email": "ada@example.org" })).await;
        let body = json!({ "name": "Grace", "phone_number": "+12025550199", "email": "ada@example.org" });
        let reply = refused(&rolo, 409, rolo.synthflow().post(PATH, body)).await;
        let expected = "email is already in use by the contact 3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11.";
        assert_eq!(reply.description(), expected);
    }

    async fn an_address_that_is_taken_names_its_holder_only_to_who_may_read_contacts(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({ "name": "Grace", "phone_number": "+12025550199", "email": "ada@example.org" });
        for (scopes, expected) in [
            (&[Scope::ContactsWrite][..], "another record".to_owned()),
            (&[Scope::ContactsWrite, Scope::CompaniesRead], "another record".to_owned()),
            (&[Scope::ContactsWrite, Scope::ContactsRead], format!("the contact {}", ada.id.to_uuid())),
        ] {
            let client = rolo.at("/v2").with_key(&rolo.make_key(scopes).1);
            let before = rolo.dump();
            let reply = client.post(PATH, body.clone()).await.expect(409);
            assert_eq!(reply.description(), format!("email is already in use by {expected}."));
            assert_eq!(rolo.dump(), before);
        }
    }

    async fn a_workspace_may_let_contacts_share_addresses(rolo: TestRolo) {
        let client = workspace_with(&rolo, WorkspaceSettings { unique_emails: false, ..WorkspaceSettings::default() });
        let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": "ada@example.org" });
        let first = id_of(&client.post(PATH, body.clone()).await.expect(200));
        assert_ne!(first, id_of(&client.post(PATH, body).await.expect(200)));
    }

    async fn keys_that_are_not_ours_are_ignored(rolo: TestRolo) {
        let body = json!({
            "name": "Ada", "phone_number": "+12025550123", "company": "Analytical Engines", "id": 5,
            "workspace_id": null, "memory_store_ids": ["x"], "created_at": {}
        });
        let id = id_of(&rolo.synthflow().post(PATH, body).await.expect(200));
        let got = rolo.synthflow().get(&format!("{PATH}/{id}")).await.expect(200);
        assert_eq!(got.body["response"]["memory_store_ids"], json!([]));
        assert_eq!(got.body["response"]["contact_metadata"], json!({}));
    }

    async fn a_slash_at_the_end_is_the_same_path_and_no_redirect(rolo: TestRolo) {
        let body = json!({ "name": "Ada", "phone_number": "+12025550123" });
        let id = id_of(&rolo.synthflow().post("/contacts/", body).await.expect(200));
        rolo.synthflow().get(&format!("{PATH}/{id}/")).await.expect(200);
    }

    async fn the_content_type_is_not_looked_at(rolo: TestRolo) {
        for kind in ["text/plain", "application/x-www-form-urlencoded", "nonsense"] {
            let client = rolo.synthflow().with("content-type", kind);
            client.post(PATH, json!({ "name": "Ada", "phone_number": "+12025550123" })).await.expect(200);
        }
    }

    async fn a_body_that_is_not_json_is_a_bad_request_and_one_that_is_no_object_is_invalid(rolo: TestRolo) {
        let post = |body: &'static str| {
            let client = rolo.synthflow();
            async move { client.send(Method::POST, PATH, Some(body.into())).await }
        };
        for body in ["{", "{'name': 1}", "name=Ada", "{} {}", " "] {
            refused(&rolo, 400, post(body)).await;
        }
        for body in ["[]", "null", "5", r#""Ada""#] {
            assert_eq!(refused(&rolo, 422, post(body)).await.description(), "body must be an object.");
        }
    }

    async fn the_other_surface_sees_the_name_split_at_the_last_word(rolo: TestRolo) {
        for (full, given, family) in [
            ("Ada Lovelace", json!("Ada"), json!("Lovelace")),
            ("Mary Ann Berg", json!("Mary Ann"), json!("Berg")),
            ("Ada", json!("Ada"), Value::Null),
        ] {
            let body = json!({ "name": full, "phone_number": "+12025550123" });
            let id = id_of(&rolo.synthflow().post(PATH, body).await.expect(200));
            let id = rolo_core::ContactId::parse_uuid(&id).expect("an id");
            let seen = rolo.askelephant().get(&format!("/contacts/{}", id.to_prefixed())).await.expect(200).body;
            assert_eq!((&seen["first_name"], &seen["last_name"]), (&given, &family), "{seen}");
            assert_eq!(seen["phone_numbers"], json!([{ "phone_number": "+12025550123", "is_primary": true }]));
        }
    }

    async fn an_idempotency_key_makes_one_contact_of_two_requests(rolo: TestRolo) {
        let client = rolo.synthflow().with("idempotency-key", "once");
        let body = json!({ "name": "Ada", "phone_number": "+12025550123" });
        let first = client.post(PATH, body.clone()).await.expect(200);
        let second = client.post(PATH, body).await.expect(200);
        assert_eq!((first.text, second.header("idempotency-replayed")), (second.text.clone(), "true"));
        refused(&rolo, 422, client.post(PATH, json!({ "name": "Grace", "phone_number": "+12025550123" }))).await;
    }

    async fn nothing_new_can_meet_an_if_match(rolo: TestRolo) {
        let body = json!({ "name": "Ada", "phone_number": "+12025550123" });
        refused(&rolo, 412, rolo.synthflow().with("if-match", "*").post(PATH, body)).await;
    }

    async fn neither_case_nor_script_of_the_domain_tells_two_addresses_apart(rolo: TestRolo) {
        let body = |email| json!({ "name": "Ada", "phone_number": "+12025550123", "email": email });
        rolo.synthflow().post(PATH, body("ada@b\u{fc}cher.example.org")).await.expect(200);
        for email in ["ADA@b\u{fc}cher.example.org", "ada@xn--bcher-kva.example.org", "ada@B\u{dc}CHER.EXAMPLE.ORG"] {
            refused(&rolo, 409, rolo.synthflow().post(PATH, body(email))).await;
        }
    }

    async fn an_address_with_marks_is_the_composed_one(rolo: TestRolo) {
        let (composed, apart) = ("jos\u{e9}@example.org", "jose\u{301}@example.org");
        for (first, second) in [(composed, apart), (apart, composed)] {
            let body = |email| json!({ "name": "Ada", "phone_number": "+12025550123", "email": email });
            let path = format!("{PATH}/{}", id_of(&rolo.synthflow().post(PATH, body(first)).await.expect(200)));
            refused(&rolo, 409, rolo.synthflow().post(PATH, body(second))).await;
            rolo.synthflow().patch(&path, json!({ "email": second })).await.expect(200);
            assert_eq!(rolo.synthflow().get(&path).await.body["response"]["email"], second);
            rolo.synthflow().delete(&path).await.expect(200);
        }
    }

    async fn a_workspace_may_read_national_numbers_by_its_region(rolo: TestRolo) {
        let phone_region = Some("US".to_owned());
        let client = workspace_with(&rolo, WorkspaceSettings { phone_region, ..WorkspaceSettings::default() });
        let body = json!({ "name": "Ada", "phone_number": "(202) 555-0123" });
        let path = format!("{PATH}/{}", id_of(&client.post(PATH, body).await.expect(200)));
        assert_eq!(client.get(&path).await.body["response"]["phone_number"], "(202) 555-0123");
        let list = client.get("/contacts?search=%2B12025550123").await.expect(200);
        assert_eq!(list.body["response"]["total"], 1);
    }
}
