//! Contacts: made, found in every way, listed and deleted.

use rolo_testkit::{json, on_each_store};

use super::{errors, kind, made, native};

on_each_store! {
    async fn a_contact_is_made_with_all_that_it_may_hold_and_shown_so(rolo: TestRolo) {
        let client = native(&rolo);
        let reply = client
            .post("/contacts", json!({
                "name": { "full": "Dr Ada King", "given": "Ada", "family": "King" },
                "emails": ["ada@example.org", { "address": "king@example.org" }],
                "phones": { "work": { "number": "+1 202 555 0123", "primary": true } },
                "description": "x", "time_zone": "Europe/Berlin", "metadata": { "plan": { "name": "gold", "n": null } },
                "crm_link": { "object_type": "contact", "object_id": "7", "source": "crm" },
                "aliases": [{ "vendor": "askelephant", "id": "cnt_theirs", "shown": true }],
            }))
            .await
            .expect(201);
        let id = reply.body["id"].as_str().expect("an id");
        assert_eq!((reply.header("etag"), reply.header("location")), ("\"1\"", &*format!("/rolo/v1/contacts/{id}")));
        let mut expected = json!({
            "object": "contact", "id": id, "revision": 1,
            "name": { "full": "Dr Ada King", "given": "Ada", "family": "King" },
            "emails": {
                "128": { "address": "ada@example.org", "primary": true },
                "129": { "address": "king@example.org", "primary": false },
            },
            "phones": { "128": { "number": "+1 202 555 0123", "primary": true } },
            "company_id": null, "description": "x", "time_zone": "Europe/Berlin",
            "metadata": { "plan": { "name": "gold", "n": null } },
            "crm_link": { "object_type": "contact", "object_id": "7", "source": "crm" },
            "aliases": [{ "vendor": "askelephant", "id": "cnt_theirs", "shown": true }],
            "memory_stores": {},
        });
        for instant in ["created_at", "updated_at"] {
            expected[instant] = reply.body[instant].clone();
        }
        assert_eq!(reply.body, expected);
        assert_eq!(client.get(&format!("/contacts/{id}")).await.expect(200).body, expected);
        // The dialects see the same person.
        let theirs = rolo.askelephant().get("/contacts/cnt_theirs").await.expect(200).body;
        assert_eq!((&theirs["id"], &theirs["first_name"]), (&json!("cnt_theirs"), &json!("Ada")));
    }

    async fn a_contact_is_found_by_each_of_its_ids_addresses_and_numbers_in_any_spelling(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({
            "name": "Ada King", "emails": ["Ada@Example.org"], "phones": ["+1 (202) 555-0123"],
            "aliases": [{ "vendor": "synthflow", "id": "sf 1/2" }, { "vendor": "askelephant", "id": "cnt_theirs" }],
        }))
        .await;
        let uuid = ada["id"].as_str().expect("an id");
        let prefixed = rolo_core::ContactId::parse_uuid(uuid).expect("ours").to_prefixed();
        for found in [
            path.clone(),
            format!("/contacts/{}", uuid.to_uppercase()),
            format!("/contacts/{prefixed}"),
            "/contacts/cnt_theirs".into(),
            "/contacts/sf%201%2F2".into(),
            "/contacts/by/synthflow/sf%201%2F2".into(),
            "/contacts/by/askelephant/cnt_theirs".into(),
            "/contacts/by/email/ada@EXAMPLE.org".into(),
            "/contacts/by/email/ada%40example.org".into(),
            "/contacts/by/phone/+12025550123".into(),
            "/contacts/by/phone/1%20202%20555%200123".into(),
            "/contacts/by/phone/%2B1-202-555-0123".into(),
        ] {
            let reply = client.get(&found).await.expect(200);
            // A vendor's id may belong to somebody else later, at the same revision.
            let is_theirs = ["/contacts/cnt_theirs", "/contacts/sf%201%2F2"].contains(&&*found);
            assert_eq!((&reply.body, reply.header("etag")), (&ada, if is_theirs { "" } else { "\"1\"" }), "{found}");
        }
        for missing in [
            "/contacts/by/email/nobody@example.org",
            "/contacts/by/email/ada",
            "/contacts/by/phone/+12025550199",
            "/contacts/by/phone/5550123",
            "/contacts/by/phone/x",
            "/contacts/by/synthflow/cnt_theirs",
            "/contacts/by/askelephant/sf%201%2F2",
            "/contacts/nobody",
        ] {
            assert_eq!(kind(&client.get(missing).await.expect(404)), "not-found", "{missing}");
        }
    }

    async fn contacts_are_listed_page_by_page_in_both_orders_and_each_comes_once(rolo: TestRolo) {
        let client = native(&rolo);
        let mut ids = Vec::new();
        for number in 0..7 {
            let (_, contact) = made(&client, json!({ "name": format!("Ada {number}") })).await;
            ids.push(contact["id"].clone());
            rolo.clock.advance(std::time::Duration::from_secs(1));
        }
        made(&client, json!({ "name": "Grace" })).await;
        for (order, expected) in [("oldest", ids.clone()), ("newest", ids.into_iter().rev().collect())] {
            let (mut found, mut after) = (Vec::new(), String::new());
            loop {
                let page = client.get(&format!("/contacts?limit=3&text=ada&order={order}{after}")).await.expect(200).body;
                found.extend(page["data"].as_array().expect("a list").iter().map(|contact| contact["id"].clone()));
                if page["has_more"] == false {
                    assert_eq!(page["next_after"], json!(null));
                    break;
                }
                after = format!("&after={}", page["next_after"].as_str().expect("a place"));
            }
            assert_eq!(found, expected, "{order}");
        }
        let none = client.get("/contacts?updated_from=2099-01-01T00:00:00Z").await.expect(200).body;
        assert_eq!(none["data"], json!([]));
    }

    async fn all_that_is_wrong_with_a_list_is_said_at_once(rolo: TestRolo) {
        let refused = native(&rolo)
            .get("/contacts?limit=0&order=up&after=x&updated_from=yesterday&color=red&text=a&text=b")
            .await
            .expect(400);
        let names: Vec<String> = errors(&refused).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["color", "text", "order", "after", "updated_from", "limit"]);
    }

    async fn a_deleted_contact_is_gone_and_a_repeat_with_its_key_is_answered_as_before(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({ "name": "Ada", "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] })).await;
        let keyed = client.clone().with("idempotency-key", "1");
        assert_eq!(kind(&keyed.clone().with("if-match", "\"9\"").delete(&path).await.expect(412)), "precondition-failed");
        let proposal = client.delete(&format!("{path}?dry_run=true")).await.expect(200).body;
        assert_eq!((&proposal["outcome"], &proposal["fields"]["name"]["after"]["full"]), (&json!("deleted"), &json!(null)));
        let deleted = keyed.delete(&path).await.expect(200);
        assert_eq!(deleted.body, json!({ "object": "contact", "id": ada["id"], "deleted": true }));
        client.get(&path).await.expect(404);
        assert_eq!(keyed.delete(&path).await.expect(200).text, deleted.text);
        client.delete(&path).await.expect(404);
    }

    async fn a_body_with_faults_makes_no_contact_and_each_is_named_by_its_pointer(rolo: TestRolo) {
        let client = native(&rolo);
        made(&client, json!({ "emails": ["taken@example.org"], "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] })).await;
        let before = rolo.mark();
        let refused = client
            .post("/contacts", json!({
                "name": { "full": 1, "middle": "B" }, "emails": { "a~/b": { "address": "no address" }, "x": 7 },
                "phones": [{ "primary": true }], "company_id": "engines", "time_zone": "Mars/Phobos",
                "metadata": [], "crm_link": { "object_type": "contact", "kind": "x" }, "aliases": [{ "vendor": "hub" }],
                "first_name": "Ada", "revision": 3,
            }))
            .await
            .expect(422);
        let mut found = errors(&refused);
        found.sort();
        let expected = [
            ("/aliases/0/id", "required"), ("/aliases/0/vendor", "invalid_format"), ("/company_id", "invalid_format"),
            ("/crm_link/kind", "unknown_field"), ("/crm_link/object_id", "required"), ("/crm_link/source", "required"),
            ("/emails/a~0~1b/address", "invalid_format"), ("/emails/x", "invalid_type"), ("/first_name", "unknown_field"),
            ("/metadata", "invalid_type"), ("/name/full", "invalid_type"), ("/name/middle", "unknown_field"),
            ("/phones/0/number", "required"), ("/revision", "read_only"), ("/time_zone", "invalid_format"),
        ];
        assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned())));
        let taken = client.post("/contacts", json!({ "emails": { "x": { "address": "Taken@example.org" } } })).await.expect(409);
        assert_eq!((kind(&taken), errors(&taken)), ("conflict", vec![("/emails/x/address".into(), "already_exists".into())]));
        assert!(taken.body["errors"][0]["holder"].is_string(), "{}", taken.text);
        let alias = json!({ "aliases": [{ "vendor": "askelephant", "id": "sf-1" }, { "vendor": "synthflow", "id": "sf-1" }] });
        let taken = client.post("/contacts", alias).await.expect(409);
        assert_eq!(errors(&taken), [("/aliases/1".into(), "already_exists".into())]);
        for body in ["", "[]", "{", "7", "{\"name\":1,\"name\":2}"] {
            let refused = client.send(http::Method::POST, "/contacts", Some(body.into())).await.expect(422);
            assert_eq!(errors(&refused)[0].0, "", "{body}");
        }
        rolo.assert_as(&before, "what was refused");
    }
}
