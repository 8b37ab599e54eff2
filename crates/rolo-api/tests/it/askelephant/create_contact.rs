//! `POST /contacts`: what a new contact needs, how it is shown, and what is refused.

use http::Method;
use rolo_core::access::key::Scope;
use rolo_core::{ContactId, Op, Surface};
use rolo_testkit::{TestRolo, Value, json, on_each_store};

use super::asking::{company, refused, tick};

/// What is wrong with the body of a new contact.
async fn errors(rolo: &TestRolo, body: Value) -> Vec<String> {
    refused(rolo, 422, rolo.askelephant().post("/contacts", body)).await.errors()
}

on_each_store! {
    async fn a_new_contact_is_shown_with_all_it_was_given(rolo: TestRolo) {
        let company = company(&rolo, json!({ "domains": [{ "domain": "example.org" }] })).await;
        let company = company.strip_prefix("/companies/").expect("an id");
        let body = json!({
            "time_zone": "Africa/Lagos",
            "phone_numbers": [{ "phone_number": "+1 202-555-0123" }],
            "emails": [
                { "email": "m.okonjo@example.org" },
                { "email": "Marisol@Example.ORG", "is_primary": true },
            ],
            "company_id": company,
            "description": "met in \"Lagos\"\nowes us a 🦉",
            "last_name": "Okonjo",
            "first_name": "Marisol",
        });
        let reply = rolo.askelephant().post("/contacts", body).await.expect(201);
        let id = reply.body["id"].as_str().expect("an id");
        assert_eq!(
            reply.text,
            format!(
                concat!(
                    r#"{{"object":"contact","id":"{}","first_name":"Marisol","last_name":"Okonjo","#,
                    r#""description":"met in \"Lagos\"\nowes us a 🦉","#,
                    r#""company":{{"id":"{}","object":"company"}},"#,
                    r#""emails":[{{"email":"m.okonjo@example.org","is_primary":false}},"#,
                    r#"{{"email":"Marisol@Example.ORG","is_primary":true}}],"#,
                    r#""phone_numbers":[{{"phone_number":"+1 202-555-0123","is_primary":true}}],"#,
                    r#""time_zone":"Africa/Lagos","#,
                    r#""created_at":"2026-06-01T09:00:00.001Z","updated_at":"2026-06-01T09:00:00.001Z"}}"#,
                ),
                id, company
            )
        );
    }

    async fn a_new_contact_with_one_name_has_no_other_optional_key(rolo: TestRolo) {
        let reply = rolo.askelephant().post("/contacts", json!({ "last_name": "Okonjo" })).await.expect(201);
        let id = reply.body["id"].as_str().expect("an id");
        assert_eq!(
            reply.text,
            format!(
                concat!(
                    r#"{{"object":"contact","id":"{}","first_name":null,"last_name":"Okonjo","#,
                    r#""emails":[],"phone_numbers":[],"#,
                    r#""created_at":"2026-06-01T09:00:00.000Z","updated_at":"2026-06-01T09:00:00.000Z"}}"#,
                ),
                id
            )
        );
    }

    async fn the_answer_says_where_it_is_and_at_which_revision(rolo: TestRolo) {
        let made = rolo.askelephant().post("/contacts", json!({ "first_name": "Marisol" })).await.expect(201);
        let location = made.header("location").to_owned();
        assert_eq!(location, format!("/api/v2/contacts/{}", made.body["id"].as_str().expect("an id")));
        assert_eq!((made.header("etag"), made.header("x-api-version")), ("\"1\"", "v2"));
        assert_eq!(made.header("content-type"), "application/json");
        assert!(made.header("x-request-id").starts_with("rid_"));
        let found = rolo.at("").with_key(rolo.key()).get(&location).await.expect(200);
        assert_eq!((found.text, found.headers["etag"].clone()), (made.text, made.headers["etag"].clone()));
    }

    async fn the_id_is_a_prefixed_ulid_and_the_other_surface_spells_the_same_one_as_a_uuid(rolo: TestRolo) {
        let made = rolo.askelephant().post("/contacts", json!({ "first_name": "Marisol" })).await.expect(201);
        let id = made.body["id"].as_str().expect("an id");
        assert_eq!((id.len(), &id[..4]), (30, "cnt_"));
        assert!(id[4..].bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()), "{id}");
        let uuid = ContactId::parse_prefixed(id).expect("an id of ours").to_uuid();
        rolo.synthflow().get(&format!("/contacts/{uuid}")).await.expect(200);
    }

    async fn a_new_contact_is_one_entry_of_the_log(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let [change] = &rolo.changes().await[..] else { panic!("one entry") };
        assert_eq!((change.op, change.revision, change.previous), (Op::Created, 1, None));
        assert_eq!(change.subject, rolo_core::Subject::Contact(ada.id));
        assert_eq!(change.origin.surface, Surface::AskElephant);
    }

    async fn a_name_or_an_address_or_a_number_is_enough(rolo: TestRolo) {
        for body in [
            json!({ "first_name": "Marisol" }),
            json!({ "last_name": "Okonjo", "first_name": null }),
            json!({ "emails": [{ "email": "marisol@example.org" }], "phone_numbers": [] }),
            json!({ "phone_numbers": [{ "phone_number": "+12025550123" }] }),
        ] {
            rolo.askelephant().post("/contacts", body).await.expect(201);
        }
    }

    async fn a_contact_of_which_nothing_would_be_known_is_refused(rolo: TestRolo) {
        for body in [
            json!({}),
            json!({ "first_name": null, "last_name": null }),
            json!({ "emails": [], "phone_numbers": [] }),
            json!({ "description": "somebody", "time_zone": "Africa/Lagos" }),
            json!({ "name": "Marisol Okonjo", "email": "marisol@example.org" }),
        ] {
            assert_eq!(errors(&rolo, body.clone()).await, [" required"], "{body}");
        }
    }

    async fn no_body_is_an_empty_object_and_an_empty_object_is_refused(rolo: TestRolo) {
        let reply = refused(&rolo, 422, rolo.askelephant().post_empty("/contacts")).await;
        let message = "The body needs at least one of first_name, last_name, emails and phone_numbers.";
        assert_eq!(reply.body["errors"], json!([{ "code": "required", "message": message }]));
        assert_eq!(reply.without_request_id(), {
            refused(&rolo, 422, rolo.askelephant().post("/contacts", json!({}))).await.without_request_id()
        });
    }

    async fn what_is_missing_is_named_behind_what_is_wrong(rolo: TestRolo) {
        let body = json!({ "time_zone": "Mars/Phobos", "emails": null, "first_name": null });
        assert_eq!(errors(&rolo, body).await, ["time_zone invalid_format", "emails invalid_type", " required"]);
    }

    async fn a_faulty_name_is_a_name_all_the_same(rolo: TestRolo) {
        assert_eq!(errors(&rolo, json!({ "first_name": "" })).await, ["first_name too_short"]);
        assert_eq!(errors(&rolo, json!({ "last_name": 5 })).await, ["last_name invalid_type"]);
        assert_eq!(errors(&rolo, json!({ "emails": [{}] })).await, ["emails[0].email required"]);
        assert_eq!(errors(&rolo, json!({ "phone_numbers": [7] })).await, ["phone_numbers[0] invalid_type"]);
    }

    async fn a_null_is_as_if_the_key_were_absent(rolo: TestRolo) {
        let body = json!({
            "first_name": "Marisol", "last_name": null, "description": null, "company_id": null, "time_zone": null
        });
        let made = rolo.askelephant().post("/contacts", body).await.expect(201);
        let keys: Vec<_> = made.body.as_object().expect("an object").keys().collect();
        let always = ["object", "id", "first_name", "last_name", "emails", "phone_numbers", "created_at", "updated_at"];
        assert_eq!(keys, always);
        assert_eq!(made.body["last_name"], Value::Null);
    }

    async fn all_that_is_wrong_is_named_at_once_in_the_order_of_the_body(rolo: TestRolo) {
        let body = json!({
            "time_zone": 1,
            "phone_numbers": [{ "phone_number": "" }, {}],
            "description": "",
            "first_name": "ä".repeat(256),
            "company_id": "cmp_01K0QUARRY7N2B5T8W4Z6Y3X1A",
        });
        assert_eq!(
            errors(&rolo, body).await,
            [
                "time_zone invalid_type",
                "phone_numbers[0].phone_number too_short",
                "phone_numbers[1].phone_number required",
                "description too_short",
                "first_name too_long",
                "company_id not_found",
            ]
        );
    }

    async fn what_is_no_json_object_is_refused_without_a_field(rolo: TestRolo) {
        for (body, fault) in [
            (&b"{"[..], " invalid_json"),
            (b"first_name=Ada", " invalid_json"),
            (b"{\"first_name\":\"Ada\"} {}", " invalid_json"),
            (b"{\"first_name\":\"Ada\",\"first_name\":\"Bea\"}", " invalid_json"),
            (b"{\"first_name\":\"A\\u0000\"}", " invalid_json"),
            (b"{\"first_name\":\"\xff\"}", " invalid_json"),
            (b"[]", " invalid_type"),
            (b"null", " invalid_type"),
            (b"\"Ada\"", " invalid_type"),
        ] {
            let asking = rolo.askelephant();
            let reply = refused(&rolo, 422, asking.send(Method::POST, "/contacts", Some(body.into()))).await;
            assert_eq!(reply.errors(), [fault], "{}", String::from_utf8_lossy(body));
        }
    }

    async fn the_content_type_is_not_looked_at(rolo: TestRolo) {
        let client = rolo.askelephant().with("content-type", "text/plain");
        client.post("/contacts", json!({ "first_name": "Marisol" })).await.expect(201);
    }

    async fn keys_that_are_not_ours_are_ignored(rolo: TestRolo) {
        let body = json!({
            "id": "cnt_01K0MARISOL4V7R9P2Q6S8T3V5", "object": "company", "created_at": 5, "nickname": "Mari",
            "crm_association": { "source": 5 }, "first_name": "Marisol",
            "emails": [{ "email": "marisol@example.org", "label": "work" }],
        });
        let made = rolo.askelephant().post("/contacts", body).await.expect(201);
        assert_ne!(made.body["id"], "cnt_01K0MARISOL4V7R9P2Q6S8T3V5");
        assert_eq!(made.body["object"], "contact");
        assert_eq!(made.body.get("crm_association"), None);
        assert_eq!(made.body["emails"], json!([{ "email": "marisol@example.org", "is_primary": true }]));
    }

    async fn an_address_of_another_contact_is_a_conflict_that_names_its_id_to_who_may_read_contacts(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({ "first_name": "Bea", "emails": [{ "email": "ada@example.org" }] });
        let client = rolo.at("/api/v2").with_key(&rolo.make_key(&[Scope::ContactsWrite, Scope::ContactsRead]).1);
        let reply = refused(&rolo, 409, client.post("/contacts", body)).await;
        let id = ada.id.to_prefixed();
        let item = json!({
            "field": "emails[0].email",
            "code": "already_exists",
            "message": format!("emails[0].email is already in use by the contact {id}."),
        });
        assert_eq!(reply.body["errors"], json!([item]));
        for secret in ["Lovelace", "2025550123"] {
            assert!(!reply.text.contains(secret), "{}", reply.text);
        }
    }

    async fn an_address_of_another_contact_is_a_conflict_that_says_nothing_of_it_to_who_may_only_write(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let emails = json!([{ "email": "bea@example.org" }, { "email": "ADA@example.org" }]);
        let body = json!({ "first_name": "Bea", "emails": emails });
        let client = rolo.at("/api/v2").with_key(&rolo.make_key(&[Scope::ContactsWrite]).1);
        let reply = refused(&rolo, 409, client.post("/contacts", body)).await;
        assert_eq!(
            reply.without_request_id(),
            json!({
                "type": "https://app.askelephant.ai/errors/conflict",
                "title": "Conflict",
                "status": 409,
                "detail": "A value is in use by another record. Nothing was changed.",
                "errors": [{
                    "field": "emails[1].email",
                    "code": "already_exists",
                    "message": "emails[1].email is already in use by another record.",
                }],
            })
        );
        for secret in [&*ada.id.to_prefixed(), &ada.id.to_uuid(), "Lovelace", "2025550123"] {
            assert!(!reply.text.contains(secret), "{}", reply.text);
        }
    }

    async fn a_name_and_a_number_may_be_those_of_another_contact(rolo: TestRolo) {
        rolo.ada().await;
        rolo.contact().name("Ada Lovelace").phone("+12025550123").create().await;
    }

    async fn a_condition_cannot_be_met_by_what_is_not_there_yet(rolo: TestRolo) {
        for tag in ["*", "\"1\"", "W/\"1\""] {
            let client = rolo.askelephant().with("if-match", tag);
            let reply = refused(&rolo, 412, client.post("/contacts", json!({ "first_name": "Ada" }))).await;
            assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/precondition_failed");
        }
    }

    async fn faults_come_before_the_condition_and_the_condition_before_a_conflict(rolo: TestRolo) {
        rolo.ada().await;
        let client = rolo.askelephant().with("if-match", "*");
        let mut body = json!({ "first_name": "", "emails": [{ "email": "ada@example.org" }] });
        refused(&rolo, 422, client.post("/contacts", body.clone())).await;
        body["first_name"] = json!("Bea");
        refused(&rolo, 412, client.post("/contacts", body.clone())).await;
        refused(&rolo, 409, rolo.askelephant().post("/contacts", body)).await;
    }

    async fn a_request_sent_again_with_its_retry_key_makes_one_contact(rolo: TestRolo) {
        let client = rolo.askelephant().with("idempotency-key", "one");
        let body = json!({ "first_name": "Marisol", "emails": [{ "email": "marisol@example.org" }] });
        let first = client.post("/contacts", body.clone()).await.expect(201);
        tick(&rolo);
        let second = client.post("/contacts", body).await.expect(201);
        assert_eq!(second.text, first.text);
        for header in ["location", "etag", "x-api-version", "content-type"] {
            assert_eq!(second.header(header), first.header(header), "{header}");
        }
        assert_eq!((first.header("idempotency-replayed"), second.header("idempotency-replayed")), ("", "true"));
        assert_ne!(second.header("x-request-id"), first.header("x-request-id"));
        assert_eq!(rolo.changes().await.len(), 1);

        let other = refused(&rolo, 422, client.post("/contacts", json!({ "first_name": "Bea" }))).await;
        assert_eq!(other.errors(), ["Idempotency-Key invalid_format"]);
    }

    async fn a_slash_at_the_end_of_the_path_makes_no_difference(rolo: TestRolo) {
        let made = rolo.askelephant().post("/contacts/", json!({ "first_name": "Marisol" })).await.expect(201);
        let id = made.body["id"].as_str().expect("an id");
        assert_eq!(made.header("location"), format!("/api/v2/contacts/{id}"));
        assert_eq!(rolo.askelephant().get(&format!("/contacts/{id}/")).await.expect(200).text, made.text);
    }
}
