//! `GET /contacts/{contact_id}`: the representation, its entity tag, and which ids find nothing.

use http::Method;
use rolo_testkit::{TestContact, TestRolo, Value, json, on_each_store};

use super::asking::{company, link, refused, tick};

/// The text of the answer that shows a contact.
async fn text(rolo: &TestRolo, contact: &TestContact) -> String {
    rolo.askelephant().get(&contact.askelephant_path()).await.expect(200).text
}

on_each_store! {
    async fn a_full_contact_has_all_keys_in_their_order(rolo: TestRolo) {
        let company = company(&rolo, json!({ "domains": [{ "domain": "example.org" }] })).await;
        let company = company.strip_prefix("/companies/").expect("an id");
        let contact = rolo
            .contact()
            .name("Marisol Okonjo")
            .email("m.okonjo@example.org")
            .email("marisol@example.org")
            .phone("+1-202-555-0123")
            .phone("ask at the desk")
            .field("description", json!("a \\ and a / and a \u{1}"))
            .field("time_zone", json!("Africa/Lagos"))
            .field("company_id", json!(company))
            .metadata(json!({ "plan": "gold" }))
            .create()
            .await;
        link(&rolo, &contact.askelephant_path(), "HS-9").await;
        assert_eq!(
            text(&rolo, &contact).await,
            format!(
                concat!(
                    r#"{{"object":"contact","id":"{}","first_name":"Marisol","last_name":"Okonjo","#,
                    r#""description":"a \\ and a / and a \u0001","company":{{"id":"{}","object":"company"}},"#,
                    r#""emails":[{{"email":"m.okonjo@example.org","is_primary":true}},"#,
                    r#"{{"email":"marisol@example.org","is_primary":false}}],"#,
                    r#""phone_numbers":[{{"phone_number":"+1-202-555-0123","is_primary":true}},"#,
                    r#"{{"phone_number":"ask at the desk","is_primary":false}}],"#,
                    r#""crm_association":{{"object_type":"contact","crm_object_id":"HS-9","source":"hubspot"}},"#,
                    r#""time_zone":"Africa/Lagos","#,
                    r#""created_at":"2026-06-01T09:00:00.001Z","updated_at":"2026-06-01T09:00:00.003Z"}}"#,
                ),
                contact.id.to_prefixed(),
                company
            )
        );
    }

    async fn a_contact_without_values_has_its_names_and_lists_all_the_same(rolo: TestRolo) {
        let contact = rolo.contact().email("ada@example.org").create().await;
        rolo.askelephant().patch(&contact.askelephant_path(), json!({ "emails": [] })).await.expect(200);
        assert_eq!(
            text(&rolo, &contact).await,
            format!(
                concat!(
                    r#"{{"object":"contact","id":"{}","first_name":null,"last_name":null,"#,
                    r#""emails":[],"phone_numbers":[],"#,
                    r#""created_at":"2026-06-01T09:00:00.000Z","updated_at":"2026-06-01T09:00:00.001Z"}}"#,
                ),
                contact.id.to_prefixed()
            )
        );
    }

    async fn the_answer_has_its_headers(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = rolo.askelephant().get(&ada.askelephant_path()).await.expect(200);
        assert_eq!(reply.header("content-type"), "application/json");
        assert_eq!((reply.header("etag"), reply.header("x-api-version")), ("\"1\"", "v2"));
        assert!(reply.header("x-request-id").starts_with("rid_"));
        assert_eq!(reply.header("cache-control"), "no-store");
    }

    async fn a_contact_that_synthflow_has_made_is_shown_in_two_names(rolo: TestRolo) {
        let body = json!({ "name": "Mary Ann Evans", "phone_number": "+12025550123", "email": "mary@example.org" });
        let made = rolo.synthflow().post("/contacts", body).await.expect(200);
        let uuid = made.body["response"]["id"].as_str().expect("an id");
        let id = rolo_core::ContactId::parse_uuid(uuid).expect("a UUID");
        let shown = rolo.askelephant().get(&TestContact { id }.askelephant_path()).await.expect(200);
        assert_eq!(
            shown.body,
            json!({
                "object": "contact",
                "id": id.to_prefixed(),
                "first_name": "Mary Ann",
                "last_name": "Evans",
                "emails": [{ "email": "mary@example.org", "is_primary": true }],
                "phone_numbers": [{ "phone_number": "+12025550123", "is_primary": true }],
                "created_at": "2026-06-01T09:00:00.000Z",
                "updated_at": "2026-06-01T09:00:00.000Z",
            })
        );
    }

    async fn a_read_changes_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (before, first) = (rolo.dump(), text(&rolo, &ada).await);
        tick(&rolo);
        assert_eq!(text(&rolo, &ada).await, first);
        assert_eq!(rolo.dump(), before);
    }

    async fn head_is_a_read_without_its_body(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let read = rolo.askelephant().get(&ada.askelephant_path()).await.expect(200);
        let head = rolo.askelephant().send(Method::HEAD, &ada.askelephant_path(), None).await.expect(200);
        assert_eq!(head.text, "");
        assert_eq!(head.header("content-length"), read.text.len().to_string());
        for header in ["etag", "content-type", "x-api-version"] {
            assert_eq!(head.header(header), read.header(header), "{header}");
        }
        let nobody = rolo.askelephant().send(Method::HEAD, "/contacts/cnt_1", None).await.expect(404);
        assert_eq!((nobody.text.as_str(), nobody.header("x-api-version")), ("", "v2"));
    }

    async fn the_tag_that_a_client_has_is_answered_with_304(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for tags in ["\"1\"", "W/\"1\"", "\"7\", \"1\"", "*"] {
            let client = rolo.askelephant().with("if-none-match", tags);
            let reply = client.get(&ada.askelephant_path()).await.expect(304);
            assert_eq!((reply.text.as_str(), reply.header("etag")), ("", "\"1\""), "{tags}");
            assert_eq!(reply.header("x-api-version"), "v2");
        }
    }

    async fn another_tag_is_answered_with_the_contact(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.askelephant().patch(&ada.askelephant_path(), json!({ "first_name": "Augusta" })).await.expect(200);
        for tags in ["\"1\"", "\"3\"", "2", "\"02\"", "\"x\""] {
            let client = rolo.askelephant().with("if-none-match", tags);
            let reply = client.get(&ada.askelephant_path()).await.expect(200);
            assert_eq!((&reply.body["first_name"], reply.header("etag")), (&json!("Augusta"), "\"2\""), "{tags}");
        }
    }

    async fn a_condition_of_a_write_does_not_bother_a_read(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.askelephant().with("if-match", "\"9\"").get(&ada.askelephant_path()).await.expect(200);
    }

    async fn an_id_that_names_nothing_here_is_answered_the_same_whatever_is_wrong_with_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let foreign = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        let foreign = foreign.post("/contacts", json!({ "first_name": "Bea" })).await.expect(201).body["id"].take();
        let ulid = &ada.id.to_prefixed()[4..];
        let expected = json!({
            "type": "https://app.askelephant.ai/errors/not_found",
            "title": "Not Found",
            "status": 404,
            "detail": "There is no such contact.",
        });
        for id in [
            "cnt_01K0MARJS04V7R9P2Q6S8T3V5X",
            foreign.as_str().expect("an id"),
            &ada.id.to_uuid(),
            &format!("cnt_{}", ada.id.to_uuid()),
            &format!("cmp_{ulid}"),
            &format!("CNT_{ulid}"),
            &format!("cnt_{ulid}0"),
            &format!("cnt_{}", &ulid[1..]),
            &format!("%20cnt_{ulid}"),
            &format!("cnt_{ulid}%00"),
            &format!("cnt_{ulid}%2F"),
            ulid,
            "cnt_",
            "cnt_ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
            "%F0%9F%A6%89",
            "%FF",
            "%zz",
            "null",
            &"c".repeat(2_000),
        ] {
            let reply = refused(&rolo, 404, rolo.askelephant().get(&format!("/contacts/{id}"))).await;
            assert_eq!(reply.without_request_id(), expected, "{id}");
        }
    }

    async fn an_escaped_id_is_the_same_id(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let escaped = ada.askelephant_path().replace("cnt_", "%63nt%5F");
        assert_eq!(rolo.askelephant().get(&escaped).await.expect(200).text, text(&rolo, &ada).await);
    }

    async fn what_the_surface_cannot_show_is_not_shown(rolo: TestRolo) {
        let contact = rolo.contact().name("Ada").metadata(json!({ "secret": "gold" })).create().await;
        let body: Value = rolo.askelephant().get(&contact.askelephant_path()).await.expect(200).body;
        let keys: Vec<_> = body.as_object().expect("an object").keys().collect();
        let expected =
            ["object", "id", "first_name", "last_name", "emails", "phone_numbers", "created_at", "updated_at"];
        assert_eq!(keys, expected);
    }
}
