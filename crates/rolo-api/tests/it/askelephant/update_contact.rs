//! `PATCH /contacts/{contact_id}`: what it changes, what it leaves alone, and in which order it is refused.

mod company;
mod lists;
mod texts;
mod uniqueness;

use std::time::Duration;

use http::Method;
use rolo_core::Surface;
use rolo_core::access::key::Scope;
use rolo_testkit::{Reply, TestContact, TestRolo, Value, json, on_each_store};

use super::asking::{company, refused, tick};

/// Changes a contact; gives the whole answer.
async fn update(rolo: &TestRolo, contact: &TestContact, body: Value) -> Reply {
    rolo.askelephant().patch(&contact.askelephant_path(), body).await.expect(200)
}

/// What is wrong with the body of a change.
async fn errors(rolo: &TestRolo, contact: &TestContact, body: Value) -> Vec<String> {
    refused(rolo, 422, rolo.askelephant().patch(&contact.askelephant_path(), body)).await.errors()
}

/// A contact as this surface shows it.
async fn shown(rolo: &TestRolo, contact: &TestContact) -> Value {
    rolo.askelephant().get(&contact.askelephant_path()).await.expect(200).body
}

/// The fields that the last change of a contact has touched.
async fn last_changed(rolo: &TestRolo, contact: &TestContact) -> Vec<String> {
    rolo.changes_of(contact).await.last().expect("an entry").fields().expect("sound")
}

/// A contact in which every field has a value.
async fn full(rolo: &TestRolo) -> TestContact {
    let company = company(rolo, json!({ "domains": [{ "domain": "example.org" }] })).await;
    let company = company.strip_prefix("/companies/").expect("an id");
    rolo.contact()
        .name("Marisol Okonjo")
        .email("marisol@example.org")
        .phone("+12025550123")
        .field("description", json!("met in Lagos"))
        .field("time_zone", json!("Africa/Lagos"))
        .field("company_id", json!(company))
        .create()
        .await
}

/// A body that asks for nothing, in every way in which that can be said.
fn empty_bodies() -> [Option<&'static str>; 4] {
    [None, Some(""), Some("{}"), Some(" {\"nickname\":\"Mari\",\"id\":null} ")]
}

on_each_store! {
    // README.md row 44.
    async fn a_write_scope_reads_the_answer_to_its_own_write_and_nothing_else(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.contact().name("Bea").email("bea@example.org").create().await;
        let whole = shown(&rolo, &ada).await;
        let (_, writer) = rolo.make_key(&[Scope::ContactsWrite]);
        let own = rolo.askelephant().with_key(&writer);
        assert_eq!(own.patch(&ada.askelephant_path(), json!({})).await.expect(200).body, whole);
        for path in [ada.askelephant_path().as_str(), "/contacts", "/contacts?search=Ada", "/companies"] {
            own.get(path).await.expect(403);
        }
        let taken = json!({ "emails": [{ "email": "bea@example.org" }] });
        assert!(!own.patch(&ada.askelephant_path(), taken).await.expect(409).text.contains("cnt_"));
        let theirs = rolo.synthflow().with_key(&writer);
        assert_eq!(theirs.patch(&ada.synthflow_path(), json!({})).await.expect(200).text, r#"{"status":"ok"}"#);
        theirs.get(&ada.synthflow_path()).await.expect(403);
    }

    async fn the_published_change_is_answered_as_published(rolo: TestRolo) {
        let marisol = rolo
            .contact()
            .name("Marisol Reyes")
            .email("marisol@example.org")
            .field("description", json!("met in Lagos"))
            .create()
            .await;
        let company = company(&rolo, json!({ "domains": [{ "domain": "example.org" }] })).await;
        let company = company.strip_prefix("/companies/").expect("an id");
        let body = json!({
            "last_name": "Okonjo",
            "description": null,
            "company_id": company,
            "emails": [{ "email": "m.okonjo@example.org", "is_primary": true }, { "email": "marisol@example.org" }],
        });
        let reply = update(&rolo, &marisol, body).await;
        assert_eq!(
            reply.text,
            format!(
                concat!(
                    r#"{{"object":"contact","id":"{}","first_name":"Marisol","last_name":"Okonjo","#,
                    r#""company":{{"id":"{}","object":"company"}},"#,
                    r#""emails":[{{"email":"m.okonjo@example.org","is_primary":true}},"#,
                    r#"{{"email":"marisol@example.org","is_primary":false}}],"phone_numbers":[],"#,
                    r#""created_at":"2026-06-01T09:00:00.000Z","updated_at":"2026-06-01T09:00:00.001Z"}}"#,
                ),
                marisol.id.to_prefixed(),
                company
            )
        );
        assert_eq!((reply.header("x-api-version"), reply.header("etag")), ("v2", "\"2\""));
        assert_eq!(reply.header("content-type"), "application/json");
        assert_eq!(rolo.askelephant().get(&marisol.askelephant_path()).await.text, reply.text);
        assert_eq!(last_changed(&rolo, &marisol).await, ["name", "emails", "company", "description"]);
    }

    async fn a_body_that_asks_for_nothing_changes_nothing(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let before = (rolo.dump(), rolo.askelephant().get(&contact.askelephant_path()).await);
        for body in empty_bodies() {
            tick(&rolo);
            let client = rolo.askelephant();
            let reply = client.send(Method::PATCH, &contact.askelephant_path(), body.map(Into::into)).await.expect(200);
            assert_eq!((&reply.text, reply.header("etag")), (&before.1.text, "\"1\""), "{body:?}");
            assert_eq!(rolo.dump(), before.0);
        }
    }

    async fn what_a_read_has_shown_can_be_sent_back_without_a_change(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let before = rolo.dump();
        tick(&rolo);
        let mut body = shown(&rolo, &contact).await;
        body["company_id"] = body["company"]["id"].clone();
        let reply = update(&rolo, &contact, body).await;
        assert_eq!(reply.body["updated_at"], "2026-06-01T09:00:00.001Z");
        assert_eq!(reply.header("etag"), "\"1\"");
        assert_eq!(rolo.dump(), before);
    }

    async fn each_field_that_is_not_named_is_kept(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for (key, value, field) in [
            ("first_name", json!("Mari"), "name"),
            ("last_name", json!("Reyes"), "name"),
            ("description", json!("met in Abuja"), "description"),
            ("time_zone", json!("Europe/Berlin"), "time_zone"),
            ("emails", json!([{ "email": "mari@example.org", "is_primary": true }]), "emails"),
            ("phone_numbers", json!([{ "phone_number": "+12025550124", "is_primary": true }]), "phones"),
        ] {
            let mut expected = shown(&rolo, &contact).await;
            tick(&rolo);
            let reply = update(&rolo, &contact, json!({ key: value.clone() })).await;
            expected[key] = value;
            expected["updated_at"] = reply.body["updated_at"].clone();
            assert_eq!(reply.body, expected, "{key}");
            assert_eq!(last_changed(&rolo, &contact).await, [field]);
        }
    }

    async fn what_it_cleared_has_left_the_representation(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let body = json!({
            "first_name": null, "last_name": null, "description": null, "company_id": null, "time_zone": null,
            "emails": [], "phone_numbers": [],
        });
        let reply = update(&rolo, &contact, body).await;
        assert_eq!(
            reply.text,
            format!(
                concat!(
                    r#"{{"object":"contact","id":"{}","first_name":null,"last_name":null,"#,
                    r#""emails":[],"phone_numbers":[],"#,
                    r#""created_at":"2026-06-01T09:00:00.001Z","updated_at":"2026-06-01T09:00:00.002Z"}}"#,
                ),
                contact.id.to_prefixed()
            )
        );
    }

    async fn clearing_what_is_empty_changes_nothing(rolo: TestRolo) {
        let contact = rolo.contact().name("Ada").create().await;
        let before = rolo.dump();
        let body = json!({
            "last_name": null, "description": null, "company_id": null, "time_zone": null,
            "emails": [], "phone_numbers": [],
        });
        assert_eq!(update(&rolo, &contact, body).await.header("etag"), "\"1\"");
        assert_eq!(rolo.dump(), before);
    }

    async fn updated_at_and_the_tag_grow_with_each_change_whatever_the_clock_does(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let mut before = "2026-06-01T09:00:00.000Z".to_owned();
        for revision in 2..6 {
            match revision {
                3 => rolo.clock.set_back(Duration::from_secs(3_600)),
                4 => rolo.clock.advance(Duration::from_secs(7_200)),
                _ => {}
            }
            let reply = update(&rolo, &ada, json!({ "description": revision.to_string() })).await;
            let after = reply.body["updated_at"].as_str().expect("an instant").to_owned();
            assert!(before < after, "{before} {after}");
            assert_eq!(reply.header("etag"), format!("\"{revision}\""));
            assert_eq!(reply.body["created_at"], "2026-06-01T09:00:00.000Z");
            before = after;
        }
        assert_eq!(before, "2026-06-01T10:00:00.001Z");
    }

    async fn one_change_is_one_entry_of_the_log(rolo: TestRolo) {
        let ada = rolo.ada().await;
        update(&rolo, &ada, json!({ "first_name": "Augusta", "description": "Countess" })).await;
        let [made, change] = &rolo.changes_of(&ada).await[..] else { panic!("two entries") };
        assert_eq!((change.previous, change.revision), (Some(made.position), 2));
        assert_eq!((change.origin.surface, change.fields().expect("sound").len()), (Surface::AskElephant, 2));
    }

    async fn all_that_is_wrong_is_named_at_once_in_the_order_of_the_body(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let body = json!({
            "phone_numbers": null,
            "first_name": "",
            "nickname": "",
            "emails": [
                { "email": "nobody" },
                7,
                { "is_primary": "yes" },
                { "email": "ada@example.org", "is_primary": true },
                { "email": "ADA@example.org", "is_primary": true },
            ],
            "company_id": "cmp_01K0QUARRY7N2B5T8W4Z6Y3X1A",
            "last_name": 5,
            "time_zone": "Mars/Phobos",
            "description": "ä".repeat(2_001),
        });
        let asking = rolo.askelephant();
        let reply = refused(&rolo, 422, asking.patch(&contact.askelephant_path(), body)).await;
        assert_eq!(
            reply.errors(),
            [
                "phone_numbers invalid_type",
                "first_name too_short",
                "emails[0].email invalid_format",
                "emails[1] invalid_type",
                "emails[2].email required",
                "emails[2].is_primary invalid_type",
                "emails[4].email duplicate",
                "emails[4].is_primary duplicate_primary",
                "company_id not_found",
                "last_name invalid_type",
                "time_zone invalid_format",
                "description too_long",
            ]
        );
        assert_eq!(reply.body["detail"], "12 fields cannot be accepted.");
    }

    async fn what_is_no_json_object_is_refused_without_a_field(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let deep = format!("{}{}", "[".repeat(65), "]".repeat(65));
        for (body, fault) in [
            ("{", " invalid_json"),
            (" ", " invalid_json"),
            ("{\"a\":1,}", " invalid_json"),
            ("{\"last_name\":\"a\",\"last_name\":\"b\"}", " invalid_json"),
            ("{\"last_name\":\"\\u0000\"}", " invalid_json"),
            ("{\"last_name\":\"\\ud83e\"}", " invalid_json"),
            (&deep, " invalid_json"),
            ("[]", " invalid_type"),
            ("null", " invalid_type"),
            ("7", " invalid_type"),
        ] {
            let asking = rolo.askelephant();
            let body = body.to_owned().into();
            let reply = refused(&rolo, 422, asking.send(Method::PATCH, &ada.askelephant_path(), Some(body))).await;
            assert_eq!(reply.errors(), [fault], "{}", reply.text);
        }
    }

    async fn the_content_type_is_not_looked_at(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for media_type in ["text/plain", "application/x-www-form-urlencoded", "nonsense"] {
            let client = rolo.askelephant().with("content-type", media_type);
            let reply = client.patch(&ada.askelephant_path(), json!({ "description": media_type })).await.expect(200);
            assert_eq!(reply.body["description"], media_type);
        }
    }

    async fn a_met_condition_lets_it_pass(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for (tags, text) in [("\"1\"", "a"), ("\"7\", \"2\"", "b"), ("*", "c"), ("W/\"4\"", "d")] {
            let client = rolo.askelephant().with("if-match", tags);
            let reply = client.patch(&ada.askelephant_path(), json!({ "description": text })).await.expect(200);
            assert_eq!(reply.body["description"], text);
        }
    }

    async fn an_unmet_condition_refuses_it_and_tells_the_current_tag(rolo: TestRolo) {
        let ada = rolo.ada().await;
        update(&rolo, &ada, json!({ "description": "a" })).await;
        for tags in ["\"1\"", "W/\"1\"", "\"3\", \"x\"", "2", ""] {
            let client = rolo.askelephant().with("if-match", tags);
            for body in [json!({ "description": "b" }), json!({})] {
                let reply = refused(&rolo, 412, client.patch(&ada.askelephant_path(), body)).await;
                let expected = json!({
                    "type": "https://app.askelephant.ai/errors/precondition_failed",
                    "title": "Precondition Failed",
                    "status": 412,
                    "detail": "If-Match does not hold the current entity tag, which is \"2\". Nothing was changed.",
                });
                assert_eq!(reply.without_request_id(), expected, "{tags}");
            }
        }
    }

    async fn it_is_refused_for_the_contact_then_the_body_then_the_condition_then_a_conflict(rolo: TestRolo) {
        let (ada, bea) = (rolo.ada().await, rolo.contact().name("Bea").create().await);
        let stale = rolo.askelephant().with("if-match", "\"7\"");
        let taken = json!([{ "email": "ada@example.org" }]);
        let faulty = json!({ "emails": taken, "company_id": "cmp_01K0QUARRY7N2B5T8W4Z6Y3X1A" });
        refused(&rolo, 404, stale.patch("/contacts/cnt_1", faulty.clone())).await;
        refused(&rolo, 422, stale.patch(&bea.askelephant_path(), faulty)).await;
        refused(&rolo, 412, stale.patch(&bea.askelephant_path(), json!({ "emails": taken }))).await;
        refused(&rolo, 409, rolo.askelephant().patch(&bea.askelephant_path(), json!({ "emails": taken }))).await;
        update(&rolo, &ada, json!({ "emails": [] })).await;
        update(&rolo, &bea, json!({ "emails": taken })).await;
    }

    async fn what_only_synthflow_shows_survives(rolo: TestRolo) {
        let metadata = json!({ "plan": "gold", "seats": { "used": 1.50 }, "empty": {} });
        let contact = rolo.contact().name("Marisol Okonjo").metadata(metadata.clone()).create().await;
        let store = rolo.synthflow().post("/memory_stores", json!({ "title": "calls" })).await.expect(200);
        let store = store.body["response"]["id"].as_str().expect("an id").to_owned();
        let attach = format!("/memory_stores/{store}{}/attach", contact.synthflow_path());
        rolo.synthflow().post_empty(&attach).await.expect(200);

        let body = json!({
            "first_name": "Mari", "last_name": null, "description": "a", "time_zone": "Africa/Lagos",
            "emails": [{ "email": "mari@example.org" }], "phone_numbers": [{ "phone_number": "+12025550124" }],
        });
        update(&rolo, &contact, body).await;
        let seen = rolo.synthflow().get(&contact.synthflow_path()).await.expect(200).body["response"].take();
        assert_eq!(seen["contact_metadata"], metadata);
        assert_eq!(seen["memory_store_ids"], json!([store]));
        assert_eq!((&seen["name"], &seen["email"]), (&json!("Mari"), &json!("mari@example.org")));
    }

    async fn a_retry_answers_again_and_changes_nothing_more(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.askelephant().with("idempotency-key", "one");
        let first = client.patch(&ada.askelephant_path(), json!({ "description": "a" })).await.expect(200);
        update(&rolo, &ada, json!({ "description": "b" })).await;
        let before = rolo.dump();
        let again = client.patch(&ada.askelephant_path(), json!({ "description": "a" })).await.expect(200);
        assert_eq!((again.text, again.headers["etag"].clone()), (first.text, first.headers["etag"].clone()));
        assert_eq!(rolo.dump(), before);
    }
}
