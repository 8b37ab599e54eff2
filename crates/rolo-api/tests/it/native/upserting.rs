//! Upserts: one command that finds a contact by what it has, and changes or makes it.

use http::Method;
use rolo_testkit::{Client, Reply, Value, json, on_each_store};

use super::{errors, kind, made, native};

async fn upsert(client: &Client, query: &str, body: Value) -> Reply {
    client.send(Method::PUT, &format!("/contacts{query}"), Some(body.to_string().into())).await
}

on_each_store! {
    async fn an_upsert_says_whether_it_has_made_changed_or_only_found_the_contact(rolo: TestRolo) {
        let client = native(&rolo);
        let body = json!({ "name": "Ada", "emails": ["ada@example.org"], "phones": ["+1 202 555 0123"], "metadata": { "a": { "b": 1 } } });
        let before = rolo.mark();
        assert_eq!(upsert(&client, "?dry_run=true", body.clone()).await.expect(200).body["outcome"], "created");
        rolo.assert_as(&before, "a dry run");
        let created = upsert(&client, "", body.clone()).await.expect(201);
        let id = created.body["id"].as_str().expect("an id").to_owned();
        assert_eq!((&created.body["outcome"], created.header("location")), (&json!("created"), format!("/rolo/v1/contacts/{id}").as_str()));
        let same = upsert(&client, "", body).await.expect(200);
        assert_eq!((&same.body["outcome"], same.header("etag")), (&json!("unchanged"), "\"1\""));
        assert_eq!(same.body["contact"], created.body["contact"]);
        // Found by any of what it has, in any spelling, and by what match names alone.
        for (query, body, outcome) in [
            ("", json!({ "emails": ["ADA@example.org", "lovelace@example.org"], "metadata": { "a": { "c": 2 } } }), "updated"),
            ("?match=phone", json!({ "phones": ["+1 (202) 555-0123"], "description": "x" }), "updated"),
            ("?match=email,external_id", json!({ "emails": ["lovelace@example.org"], "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] }), "updated"),
            ("?match=external_id", json!({ "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] }), "unchanged"),
        ] {
            let reply = upsert(&client, query, body.clone()).await.expect(200).body;
            assert_eq!((&reply["outcome"], &reply["id"]), (&json!(outcome), &json!(id)), "{body}");
        }
        let contact = client.get(&format!("/contacts/{id}")).await.expect(200).body;
        let addresses: Vec<_> = contact["emails"].as_object().expect("a list").values().map(|item| item["address"].clone()).collect();
        assert_eq!(addresses, [json!("ada@example.org"), json!("lovelace@example.org")]);
        assert_eq!(contact["metadata"], json!({ "a": { "b": 1, "c": 2 } }));
        assert_eq!((&contact["name"]["full"], &contact["description"], &contact["revision"]), (&json!("Ada"), &json!("x"), &json!(4)));
        client.get(&format!("/contacts/{id}/changes")).await.expect(200);
        // With the revision that it has, and with none where there is nothing.
        let with = |revision: &str| client.clone().with("if-match", revision);
        let known = json!({ "emails": ["ada@example.org"], "description": "y" });
        upsert(&with("\"3\""), "", known.clone()).await.expect(412);
        upsert(&with("\"4\""), "", known).await.expect(200);
        upsert(&with("*"), "", json!({ "emails": ["new@example.org"] })).await.expect(412);
    }

    async fn where_several_contacts_are_meant_none_is_chosen(rolo: TestRolo) {
        let client = native(&rolo);
        let (_, ada) = made(&client, json!({ "emails": ["ada@example.org"], "phones": ["+1 202 555 0123"] })).await;
        let (_, bea) = made(&client, json!({ "emails": ["bea@example.org"], "phones": ["+1 202 555 0123"] })).await;
        let (_, writer) = rolo.make_key(&[rolo_core::access::key::Scope::ContactsWrite]);
        let writer = client.clone().with_key(&writer);
        let before = rolo.mark();
        let mut ids = [&ada["id"], &bea["id"]].map(|id| id.as_str().expect("an id"));
        ids.sort_unstable();
        let ids = json!(ids);
        for (query, body) in [
            ("", json!({ "emails": ["ada@example.org", "bea@example.org"] })),
            ("?match=phone", json!({ "phones": ["+12025550123"] })),
            ("", json!({ "emails": ["ada@example.org"], "phones": ["+12025550123"] })),
        ] {
            let refused = upsert(&client, query, body.clone()).await.expect(409);
            assert_eq!((kind(&refused), &refused.body["candidates"]), ("ambiguous", &ids), "{body}");
            upsert(&client, &format!("{query}{}dry_run=true", if query.is_empty() { "?" } else { "&" }), body).await.expect(409);
        }
        // Which they are is for those who may read contacts.
        let refused = upsert(&writer, "?match=phone", json!({ "phones": ["+12025550123"] })).await.expect(409);
        assert_eq!(refused.body["candidates"], Value::Null);
        rolo.assert_as(&before, "what was refused");
        let found = upsert(&writer, "", json!({ "emails": ["ada@example.org"] })).await.expect(200).body;
        assert_eq!((&found["id"], &found["contact"]), (&ada["id"], &Value::Null));
        // By the address alone it is clear, and what is beside it may be another's.
        let reply = upsert(&client, "?match=email", json!({ "emails": ["ada@example.org"], "phones": ["+12025550123"] })).await.expect(200);
        assert_eq!(reply.body["outcome"], "unchanged");
        let refused = upsert(&client, "?match=external_id", json!({
            "emails": ["bea@example.org"], "aliases": [{ "vendor": "synthflow", "id": "sf-9" }],
        })).await.expect(409);
        assert_eq!(kind(&refused), "conflict");
        // A number that more have than are looked at is nobody's, either.
        for place in 0..20 {
            made(&client, json!({ "name": format!("c{place}"), "phones": ["+1 202 555 0199"] })).await;
        }
        let refused = upsert(&client, "?match=phone", json!({ "phones": ["+12025550199"] })).await.expect(409);
        assert_eq!(refused.body["candidates"].as_array().expect("a list").len(), 16);
    }

    async fn an_upsert_needs_something_to_look_for_by(rolo: TestRolo) {
        let client = native(&rolo);
        let before = rolo.mark();
        for (query, body, at) in [
            ("", json!({ "name": "Ada" }), "/emails"),
            ("?match=phone", json!({ "emails": ["ada@example.org"] }), "/phones"),
            ("?match=external_id", json!({ "emails": ["ada@example.org"], "aliases": [] }), "/aliases"),
            ("", json!({ "emails": ["nobody"] }), "/emails/0/address"),
            ("", json!({ "emails": ["ada@example.org"], "color": "red" }), "/color"),
            ("", json!({ "emails": ["ada@example.org"], "id": "x" }), "/id"),
        ] {
            let refused = upsert(&client, query, body.clone()).await.expect(422);
            assert_eq!(errors(&refused)[0].0, at, "{body}");
        }
        for query in ["?match=", "?match=name", "?match=email,", "?match=email&match=phone"] {
            assert_eq!(errors(&upsert(&client, query, json!({ "emails": ["a@example.org"] })).await.expect(400))[0].0, "match", "{query}");
        }
        let refused = upsert(&client, "", json!({ "emails": ["a@example.org"], "company_id": "cmp_01890a5d000000000000000001", "time_zone": "x" })).await.expect(422);
        assert_eq!(errors(&refused).len(), 2);
        rolo.assert_as(&before, "what was refused");
    }

    async fn two_hundred_upserts_of_one_person_at_once_make_one_contact(rolo: TestRolo) {
        let client = native(&rolo);
        let sent = (0..200).map(|place| {
            let client = client.clone();
            async move {
                let phone = json!({ "phones": ["+1 202 555 0123"], "metadata": { format!("k{place}"): place } });
                let email = json!({ "phones": ["+1 202 555 0123"], "emails": ["ada@example.org"], "metadata": { format!("k{place}"): place } });
                upsert(&client, "", if place % 2 == 0 { phone } else { email }).await
            }
        });
        let replies = futures_util::future::join_all(sent).await;
        assert_eq!(replies.iter().filter(|reply| reply.body["outcome"] == "created").count(), 1);
        assert!(replies.iter().all(|reply| reply.body["id"] == replies[0].body["id"]));
        let list = client.get("/contacts?total=true").await.expect(200).body;
        assert_eq!(list["total"], 1);
        assert_eq!(list["data"][0]["metadata"].as_object().expect("an object").len(), 200);
    }

    async fn a_batch_may_hold_upserts_which_see_what_stands_before_them(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({ "emails": ["ada@example.org"], "phones": ["+1 202 555 0123"] })).await;
        let id = ada["id"].as_str().expect("an id");
        let operations = json!({ "operations": [
            { "op": "upsert", "match": ["email"], "contact": { "emails": ["bea@example.org"], "phones": ["+1 202 555 0124"] } },
            { "op": "upsert", "match": ["phone"], "contact": { "phones": ["+1 202 555 0124"], "description": "x" } },
            { "op": "delete", "id": id },
            { "op": "upsert", "contact": { "phones": ["+1 202 555 0123"] } },
            { "op": "upsert", "contact": { "phones": ["+1 202 555 0124"] }, "if_revision": 1 },
            { "op": "upsert", "contact": { "name": "x" } },
        ] });
        let proposed = client.post("/contacts:batch?dry_run=true", operations.clone()).await.expect(200).body;
        assert_eq!(proposed["data"][1]["result"]["outcome"], "updated");
        let results = client.post("/contacts:batch", operations).await.expect(200).body;
        let of = |place: usize| (results["data"][place]["status"].as_u64(), results["data"][place]["result"]["outcome"].as_str());
        let expected = [(Some(201), Some("created")), (Some(200), Some("updated")), (Some(200), None), (Some(201), Some("created")), (Some(412), None), (Some(422), None)];
        assert_eq!([of(0), of(1), of(2), of(3), of(4), of(5)], expected);
        assert_eq!(results["data"][1]["result"]["id"], results["data"][0]["result"]["id"]);
        client.get(&path).await.expect(404);
        for wrong in [json!(["name"]), json!([]), json!("email")] {
            let body = json!({ "operations": [{ "op": "upsert", "match": wrong, "contact": { "emails": ["a@example.org"] } }] });
            assert_eq!(errors(&client.post("/contacts:batch", body).await.expect(422))[0].0, "/operations/0/match");
        }
    }
}
