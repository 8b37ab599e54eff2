//! `PATCH /companies/{company_id}`.

use rolo_core::access::key::Scope;
use rolo_testkit::{Reply, TestRolo, Value, json, on_each_store};

use super::asking::{company, link, refused, tick};
use super::get_company::not_found;

/// A company with a value in each field; gives its path.
async fn anvil(rolo: &TestRolo) -> String {
    let domains = json!([{ "domain": "anvil.example.org" }, { "domain": "forge.example.org" }]);
    company(rolo, json!({ "name": "Anvil", "description": "Heavy.", "domains": domains })).await
}

/// Changes a company a millisecond later.
async fn update(rolo: &TestRolo, path: &str, body: Value) -> Reply {
    tick(rolo);
    rolo.askelephant().patch(path, body).await.expect(200)
}

async fn errors(rolo: &TestRolo, path: &str, body: Value) -> Vec<String> {
    refused(rolo, 422, rolo.askelephant().patch(path, body)).await.errors()
}

on_each_store! {
    async fn a_given_field_is_changed_and_no_other(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        tick(&rolo);
        link(&rolo, &path, "9").await;
        let mut expected = rolo.askelephant().get(&path).await.expect(200).body;
        for (key, value) in [
            ("name", json!("Anvil & Co")),
            ("description", json!("Heavier.")),
            ("domains", json!([{ "domain": "new.example.org", "is_primary": true }])),
        ] {
            let reply = update(&rolo, &path, json!({ key: value })).await;
            expected[key] = value;
            expected["updated_at"] = reply.body["updated_at"].clone();
            assert_eq!(reply.body, expected);
            assert_eq!(rolo.askelephant().get(&path).await.body, expected);
        }
        assert_eq!(expected["updated_at"], "2026-06-01T09:00:00.005Z");
        assert_eq!(expected["created_at"], "2026-06-01T09:00:00.001Z");
    }

    async fn an_answer_has_the_form_and_the_tag_of_a_read(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let written = update(&rolo, &path, json!({ "name": "Bolt" })).await;
        let read = rolo.askelephant().get(&path).await.expect(200);
        assert_eq!((written.text.as_str(), written.header("etag")), (read.text.as_str(), "\"2\""));
        assert_eq!((written.header("x-api-version"), read.header("etag")), ("v2", "\"2\""));
    }

    async fn null_clears_a_name_or_description(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let reply = update(&rolo, &path, json!({ "name": null, "description": null })).await;
        assert_eq!((&reply.body["name"], reply.body.get("description")), (&Value::Null, None));
        assert_eq!(reply.body["domains"].as_array().map(Vec::len), Some(2));
    }

    async fn domains_are_replaced_in_the_order_sent(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let list = json!([{ "domain": "FORGE.example.org" }, { "domain": "x.example.org", "is_primary": true }]);
        let reply = update(&rolo, &path, json!({ "domains": list })).await;
        assert_eq!(
            reply.body["domains"],
            json!([
                { "domain": "FORGE.example.org", "is_primary": false },
                { "domain": "x.example.org", "is_primary": true },
            ])
        );
        let reply = update(&rolo, &path, json!({ "domains": [] })).await;
        assert_eq!((&reply.body["domains"], &reply.body["name"]), (&json!([]), &json!("Anvil")));
    }

    async fn a_change_that_changes_nothing_leaves_no_trace(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let is = rolo.askelephant().get(&path).await.expect(200);
        let before = rolo.dump();
        tick(&rolo);
        for body in [
            json!({}),
            json!({ "name": "Anvil" }),
            json!({ "description": "Heavy.", "unknown": 1 }),
            json!({ "domains": is.body["domains"] }),
            json!({ "domains": [{ "domain": "anvil.example.org" }, { "domain": "forge.example.org" }] }),
            is.body.clone(),
        ] {
            let reply = rolo.askelephant().patch(&path, body.clone()).await.expect(200);
            assert_eq!((&reply.text, reply.header("etag")), (&is.text, "\"1\""), "{body}");
        }
        let reply = rolo.askelephant().send(http::Method::PATCH, &path, None).await.expect(200);
        assert_eq!(reply.text, is.text);
        assert_eq!(rolo.dump(), before);
    }

    async fn an_effective_change_is_one_entry_in_the_log(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        update(&rolo, &path, json!({ "name": "Bolt", "domains": [] })).await;
        let changes = rolo.changes().await;
        assert_eq!(changes.len(), 2);
        let mut fields = changes[1].fields().expect("sound");
        fields.sort();
        assert_eq!(fields, ["domains", "name"]);
    }

    async fn updated_at_grows_even_when_the_clock_does_not(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let first = rolo.askelephant().patch(&path, json!({ "name": "Bolt" })).await.expect(200);
        assert_eq!(first.body["updated_at"], "2026-06-01T09:00:00.002Z");
        rolo.clock.set_back(std::time::Duration::from_secs(60));
        let second = rolo.askelephant().patch(&path, json!({ "name": "Crane" })).await.expect(200);
        assert_eq!(second.body["updated_at"], "2026-06-01T09:00:00.003Z");
    }

    async fn types_and_lengths_are_checked_and_all_faults_named_at_once(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for (body, expected) in [
            (json!({ "name": "" }), "name too_short"),
            (json!({ "name": " \u{200B}" }), "name too_short"),
            (json!({ "name": "x".repeat(256) }), "name too_long"),
            (json!({ "name": 7 }), "name invalid_type"),
            (json!({ "name": ["x"] }), "name invalid_type"),
            (json!({ "description": "" }), "description too_short"),
            (json!({ "description": "é".repeat(2001) }), "description too_long"),
            (json!({ "description": true }), "description invalid_type"),
            (json!({ "domains": null }), "domains invalid_type"),
            (json!({ "domains": [{}] }), "domains[0].domain required"),
            (json!({ "domains": [{ "domain": "x" }] }), "domains[0].domain invalid_format"),
        ] {
            assert_eq!(errors(&rolo, &path, body).await, [expected]);
        }
        let twice = json!([
            { "domain": "a.example.org", "is_primary": true },
            { "domain": "A.example.org", "is_primary": true },
        ]);
        let mut several = errors(&rolo, &path, json!({ "domains": twice, "name": "" })).await;
        several.sort();
        assert_eq!(several, ["domains[1].domain duplicate", "domains[1].is_primary duplicate_primary", "name too_short"]);
        let longest = json!({ "name": "😀".repeat(255), "description": "é".repeat(2000) });
        rolo.askelephant().patch(&path, longest).await.expect(200);
    }

    async fn what_is_not_a_json_object_is_refused(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for (body, code) in [("{", "invalid_json"), ("{\"name\":1,\"name\":2}", "invalid_json"), ("[]", "invalid_type")] {
            let request = rolo.askelephant();
            let reply = refused(&rolo, 422, request.send(http::Method::PATCH, &path, Some(body.into()))).await;
            assert_eq!(reply.errors(), [format!(" {code}")], "{body}");
        }
    }

    async fn a_domain_of_another_company_is_a_conflict_and_ones_own_is_none(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let other = company(&rolo, json!({ "domains": [{ "domain": "bücher.example" }] })).await;
        for domain in ["bücher.example", "BÜCHER.EXAMPLE", "xn--bcher-kva.example.", "XN--BCHER-KVA.example"] {
            let list = json!([{ "domain": "anvil.example.org" }, { "domain": domain }]);
            let reply = refused(&rolo, 409, rolo.askelephant().patch(&path, json!({ "domains": list }))).await;
            assert_eq!(reply.errors(), ["domains[1].domain already_exists"], "{domain}");
        }
        let own = json!([{ "domain": "Forge.EXAMPLE.org" }, { "domain": "anvil.example.org" }]);
        let reply = update(&rolo, &path, json!({ "domains": own })).await;
        assert_eq!(reply.body["domains"][0], json!({ "domain": "Forge.EXAMPLE.org", "is_primary": true }));

        // What the other gives up is free, and so is what it leaves behind when it goes.
        let swap = json!({ "domains": [{ "domain": "xn--bcher-kva.example" }] });
        update(&rolo, &other, json!({ "domains": [{ "domain": "other.example.org" }] })).await;
        update(&rolo, &path, swap).await;
        rolo.askelephant().delete(&other).await.expect(200);
        update(&rolo, &path, json!({ "domains": [{ "domain": "other.example.org" }] })).await;
        company(&rolo, json!({ "domains": [{ "domain": "bücher.example" }] })).await;
    }

    async fn a_faulty_body_is_named_before_a_conflict_and_a_condition_between_them(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        company(&rolo, json!({ "domains": [{ "domain": "taken.example.org" }] })).await;
        let taken = json!({ "domains": [{ "domain": "taken.example.org" }] });
        let faulty = json!({ "domains": [{ "domain": "taken.example.org" }], "name": "" });
        let stale = rolo.askelephant().with("if-match", "\"9\"");
        assert_eq!(refused(&rolo, 422, stale.patch(&path, faulty)).await.errors(), ["name too_short"]);
        refused(&rolo, 412, stale.patch(&path, taken.clone())).await;
        refused(&rolo, 409, rolo.askelephant().patch(&path, taken)).await;
    }

    async fn if_match_guards_a_change(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for tags in ["\"2\"", "W/\"2\"", "1", "\"x\"", ""] {
            let client = rolo.askelephant().with("if-match", tags);
            let reply = refused(&rolo, 412, client.patch(&path, json!({ "name": "Bolt" }))).await;
            assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/precondition_failed", "{tags}");
            // Also where nothing would have changed.
            refused(&rolo, 412, client.patch(&path, json!({}))).await;
        }
        for (revision, tags) in [(2, "\"1\""), (3, "\"7\", \"2\""), (4, "*")] {
            let client = rolo.askelephant().with("if-match", tags);
            let reply = client.patch(&path, json!({ "name": format!("Bolt {revision}") })).await.expect(200);
            assert_eq!(reply.header("etag"), format!("\"{revision}\""));
        }
    }

    async fn an_id_that_leads_nowhere_is_not_found_whatever_is_sent(rolo: TestRolo) {
        not_found(&rolo, |client, path| async move { client.patch(&path, json!({ "name": "x" })).await }).await;
    }

    async fn a_deleted_company_is_not_found_before_its_body_is_looked_at(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        rolo.askelephant().delete(&path).await.expect(200);
        refused(&rolo, 404, rolo.askelephant().patch(&path, json!({ "name": "" }))).await;
        refused(&rolo, 404, rolo.askelephant().with("if-match", "*").patch(&path, json!({}))).await;
    }

    async fn a_change_of_a_company_is_none_of_its_contacts(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let id = path.replace("/companies/", "");
        let ada = rolo.contact().name("Ada").field("company_id", json!(id)).create().await.askelephant_path();
        let before = rolo.askelephant().get(&ada).await.expect(200);
        update(&rolo, &path, json!({ "name": "Bolt" })).await;
        assert_eq!(rolo.askelephant().get(&ada).await.text, before.text);
    }

    async fn changing_needs_a_key_that_may_write_companies(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        refused(&rolo, 401, rolo.at("/api/v2").patch(&path, json!({}))).await;
        let (_, key) = rolo.make_key(&[Scope::CompaniesRead, Scope::ContactsRead, Scope::ContactsWrite]);
        for path in [path.as_str(), "/companies/x"] {
            refused(&rolo, 403, rolo.askelephant().with_key(&key).patch(path, json!({ "name": "" }))).await;
        }
        let (_, key) = rolo.make_key(&[Scope::CompaniesWrite]);
        rolo.askelephant().with_key(&key).patch(&path, json!({ "name": "Bolt" })).await.expect(200);
    }
}
