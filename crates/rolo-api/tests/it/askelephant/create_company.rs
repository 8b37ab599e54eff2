//! `POST /companies`.

use rolo_core::access::key::Scope;
use rolo_core::{Change, Subject};
use rolo_testkit::{TestRolo, Value, json, on_each_store};

use super::asking::{refused, tick};

/// The items of the 422 that a new company of this body is refused with.
async fn errors(rolo: &TestRolo, body: Value) -> Vec<String> {
    refused(rolo, 422, rolo.askelephant().post("/companies", body)).await.errors()
}

fn domains(texts: &[&str]) -> Value {
    texts.iter().map(|text| json!({ "domain": text })).collect()
}

fn is_company(change: &Change) -> bool {
    matches!(change.subject, Subject::Company(_))
}

on_each_store! {
    async fn a_company_is_made_and_shown_with_its_place(rolo: TestRolo) {
        let body = json!({
            "name": "Anvil & Co",
            "description": "Heavy.",
            "domains": [{ "domain": "anvil.example.org" }, { "domain": "Forge.Example.ORG", "is_primary": true }],
        });
        let made = rolo.askelephant().post("/companies", body).await.expect(201);
        let id = made.body["id"].as_str().expect("an id").to_owned();
        assert!(id.strip_prefix("cmp_").is_some_and(|tail| tail.len() == 26), "{id}");
        assert_eq!(
            made.text,
            format!(
                "{{\"object\":\"company\",\"id\":\"{id}\",\"created_at\":\"2026-06-01T09:00:00.000Z\",\
                 \"updated_at\":\"2026-06-01T09:00:00.000Z\",\"name\":\"Anvil & Co\",\"description\":\"Heavy.\",\
                 \"domains\":[{{\"domain\":\"anvil.example.org\",\"is_primary\":false}},\
                 {{\"domain\":\"Forge.Example.ORG\",\"is_primary\":true}}]}}"
            )
        );
        assert_eq!(made.header("location"), format!("/api/v2/companies/{id}"));
        assert_eq!(made.header("etag"), "\"1\"");
        assert_eq!((made.header("content-type"), made.header("x-api-version")), ("application/json", "v2"));
        assert_eq!(rolo.askelephant().get(&format!("/companies/{id}")).await.expect(200).body, made.body);
        assert_eq!(rolo.changes().await.iter().filter(|change| is_company(change)).count(), 1);
    }

    async fn domains_are_required_and_may_be_empty(rolo: TestRolo) {
        assert_eq!(errors(&rolo, json!({})).await, ["domains required"]);
        assert_eq!(errors(&rolo, json!({ "name": "Anvil" })).await, ["domains required"]);
        let made = rolo.askelephant().post("/companies", json!({ "domains": [] })).await.expect(201);
        assert_eq!((&made.body["name"], &made.body["domains"]), (&Value::Null, &json!([])));
        let keys: Vec<&String> = made.body.as_object().expect("an object").keys().collect();
        assert_eq!(keys.len(), 6, "what is empty is left out: {keys:?}");
        let missing = refused(&rolo, 422, rolo.askelephant().post_empty("/companies")).await;
        assert_eq!(missing.errors(), ["domains required"]);
    }

    async fn the_first_domain_of_which_nothing_is_said_is_primary_unless_one_is_flagged(rolo: TestRolo) {
        for (domains, flags) in [
            (json!([{ "domain": "a.example.org" }, { "domain": "b.example.org" }]), [true, false]),
            (json!([{ "domain": "c.example.org" }, { "domain": "d.example.org", "is_primary": true }]), [false, true]),
            (json!([{ "domain": "e.example.org", "is_primary": false }, { "domain": "f.example.org" }]), [false, true]),
            (
                json!([{ "domain": "g.example.org", "is_primary": false }, { "domain": "h.example.org", "is_primary": false }]),
                [false, false],
            ),
        ] {
            let made = rolo.askelephant().post("/companies", json!({ "domains": domains })).await.expect(201);
            let shown = [0, 1].map(|index| made.body["domains"][index]["is_primary"] == true);
            assert_eq!(shown, flags, "{domains}");
        }
    }

    async fn two_primaries_are_refused(rolo: TestRolo) {
        let domains = json!([
            { "domain": "a.example.org", "is_primary": true },
            { "domain": "b.example.org" },
            { "domain": "c.example.org", "is_primary": true },
        ]);
        let expected = ["domains[2].is_primary duplicate_primary"];
        assert_eq!(errors(&rolo, json!({ "domains": domains })).await, expected);
    }

    async fn no_null_is_accepted(rolo: TestRolo) {
        assert_eq!(
            errors(&rolo, json!({ "name": null, "description": null, "domains": null })).await,
            ["name invalid_type", "description invalid_type", "domains invalid_type"]
        );
        assert_eq!(
            errors(&rolo, json!({ "domains": [null, { "domain": null, "is_primary": null }] })).await,
            ["domains[0] invalid_type", "domains[1].domain invalid_type", "domains[1].is_primary invalid_type"]
        );
    }

    async fn names_and_descriptions_have_their_lengths_in_code_points(rolo: TestRolo) {
        let body = |name: usize, description: usize| {
            json!({ "name": "😀".repeat(name), "description": "é".repeat(description), "domains": [] })
        };
        rolo.askelephant().post("/companies", body(255, 2000)).await.expect(201);
        rolo.askelephant().post("/companies", body(1, 1)).await.expect(201);
        assert_eq!(errors(&rolo, body(256, 2001)).await, ["name too_long", "description too_long"]);
        assert_eq!(errors(&rolo, body(0, 0)).await, ["name too_short", "description too_short"]);
    }

    async fn a_name_is_kept_as_it_is_sent(rolo: TestRolo) {
        for name in ["  Anvil  ", "O'Brien \"& Sons\" <b>", "株式会社", "line\nbreak"] {
            let made = rolo.askelephant().post("/companies", json!({ "name": name, "domains": [] })).await.expect(201);
            assert_eq!(made.body["name"], name);
        }
    }

    async fn keys_that_the_schema_does_not_name_are_ignored(rolo: TestRolo) {
        let body = json!({
            "id": "cmp_1", "object": "contact", "website": 7, "Name": "x", "crm_association": 1, "created_at": null,
            "domains": [{ "domain": "a.example.org", "verified": true }],
        });
        let made = rolo.askelephant().post("/companies", body).await.expect(201);
        assert_eq!((&made.body["object"], &made.body["name"]), (&json!("company"), &Value::Null));
        assert_eq!(made.body["domains"], json!([{ "domain": "a.example.org", "is_primary": true }]));
    }

    async fn a_domain_has_a_dot_and_at_most_255_characters_and_is_kept_as_sent(rolo: TestRolo) {
        for domain in ["Example.ORG", "bücher.example", "a.b.c.example.org", "example.net."] {
            let body = json!({ "domains": domains(&[domain]) });
            let made = rolo.askelephant().post("/companies", body).await.expect(201);
            assert_eq!(made.body["domains"][0]["domain"], domain);
        }
        for (domain, code) in [
            ("", "too_short"),
            ("localhost", "invalid_format"),
            ("localhost.", "invalid_format"),
            ("a b.example.org", "invalid_format"),
            (" example.org", "invalid_format"),
            ("https://example.org", "invalid_format"),
            ("ada@example.org", "invalid_format"),
            ("example..org", "invalid_format"),
            (".example.org", "invalid_format"),
            (&format!("{}.org", "a.".repeat(126)), "too_long"),
        ] {
            let expected = [format!("domains[0].domain {code}")];
            assert_eq!(errors(&rolo, json!({ "domains": domains(&[domain]) })).await, expected, "{domain}");
        }
    }

    async fn a_domain_item_is_an_object_with_a_domain(rolo: TestRolo) {
        let list = json!(["a.example.org", {}, { "domain": 7, "is_primary": "yes" }, [], { "Domain": "x.example.org" }]);
        assert_eq!(
            errors(&rolo, json!({ "domains": list })).await,
            [
                "domains[0] invalid_type",
                "domains[1].domain required",
                "domains[2].domain invalid_type",
                "domains[2].is_primary invalid_type",
                "domains[3] invalid_type",
                "domains[4].domain required",
            ]
        );
        for list in [json!({}), json!("a.example.org"), json!(1)] {
            assert_eq!(errors(&rolo, json!({ "domains": list })).await, ["domains invalid_type"]);
        }
    }

    async fn a_company_has_at_most_100_domains(rolo: TestRolo) {
        let texts: Vec<String> = (0..101).map(|number| format!("d{number}.example.org")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(errors(&rolo, json!({ "domains": domains(&texts) })).await, ["domains too_long"]);
        let body = json!({ "domains": domains(&texts[..100]) });
        let made = rolo.askelephant().post("/companies", body).await.expect(201);
        assert_eq!(made.body["domains"].as_array().map(Vec::len), Some(100));
    }

    async fn one_domain_twice_is_refused_in_whatever_spelling(rolo: TestRolo) {
        let texts = ["a.example.org", "bücher.example", "A.Example.Org", "xn--bcher-kva.example", "a.example.org."];
        assert_eq!(
            errors(&rolo, json!({ "domains": domains(&texts) })).await,
            ["domains[2].domain duplicate", "domains[3].domain duplicate", "domains[4].domain duplicate"]
        );
    }

    async fn all_that_is_wrong_with_a_body_is_named_at_once_in_its_order(rolo: TestRolo) {
        let body = r#"{"domains":[{"domain":"x"},{"domain":"a.example.org"},{"domain":"A.example.org"}],
            "description":"","name":7}"#;
        let request = rolo.askelephant();
        let reply = refused(&rolo, 422, request.send(http::Method::POST, "/companies", Some(body.into()))).await;
        assert_eq!(
            reply.errors(),
            [
                "domains[0].domain invalid_format",
                "domains[2].domain duplicate",
                "description too_short",
                "name invalid_type",
            ]
        );
        assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/validation_failed");
        assert_eq!(reply.body["title"], "Validation Failed");
        assert_eq!(reply.body["detail"], "4 fields cannot be accepted.");
    }

    async fn what_is_not_a_json_object_is_refused(rolo: TestRolo) {
        for (body, code) in [
            ("{", "invalid_json"),
            ("{\"domains\":[]} x", "invalid_json"),
            ("{\"domains\":[],\"domains\":[]}", "invalid_json"),
            ("{\"domains\":[],\"name\":\"\\u0000\"}", "invalid_json"),
            ("[]", "invalid_type"),
            ("null", "invalid_type"),
            ("\"domains\"", "invalid_type"),
        ] {
            let request = rolo.askelephant();
            let reply = refused(&rolo, 422, request.send(http::Method::POST, "/companies", Some(body.into()))).await;
            assert_eq!(reply.errors(), [format!(" {code}")], "{body}");
        }
    }

    async fn a_domain_of_another_company_is_a_conflict_in_whatever_spelling(rolo: TestRolo) {
        let first = json!({ "name": "Anvil", "domains": domains(&["a.example.org", "bücher.example"]) });
        rolo.askelephant().post("/companies", first).await.expect(201);
        for domain in ["a.example.org", "A.EXAMPLE.ORG", "a.example.org.", "BÜCHER.example", "xn--bcher-kva.example"] {
            let body = json!({ "domains": domains(&["new.example.org", domain]) });
            let reply = refused(&rolo, 409, rolo.askelephant().post("/companies", body)).await;
            assert_eq!(reply.errors(), ["domains[1].domain already_exists"], "{domain}");
            assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/conflict");
            assert!(!reply.text.contains("Anvil") && !reply.text.contains("cmp_"), "{}", reply.text);
        }
        let both = json!({ "domains": domains(&["bücher.example", "a.example.org"]) });
        let reply = refused(&rolo, 409, rolo.askelephant().post("/companies", both)).await;
        assert_eq!(reply.errors(), ["domains[0].domain already_exists", "domains[1].domain already_exists"]);
        rolo.askelephant().post("/companies", json!({ "domains": domains(&["b.a.example.org"]) })).await.expect(201);
    }

    async fn a_faulty_body_is_named_before_a_conflict(rolo: TestRolo) {
        rolo.askelephant().post("/companies", json!({ "domains": domains(&["a.example.org"]) })).await.expect(201);
        let body = json!({ "name": "", "domains": domains(&["a.example.org"]) });
        assert_eq!(errors(&rolo, body).await, ["name too_short"]);
    }

    async fn a_domain_is_free_again_when_its_company_is_gone(rolo: TestRolo) {
        let body = json!({ "domains": domains(&["a.example.org"]) });
        let made = rolo.askelephant().post("/companies", body.clone()).await.expect(201);
        let path = format!("/companies/{}", made.body["id"].as_str().expect("an id"));
        refused(&rolo, 409, rolo.askelephant().post("/companies", body.clone())).await;
        rolo.askelephant().delete(&path).await.expect(200);
        tick(&rolo);
        let again = rolo.askelephant().post("/companies", body).await.expect(201);
        assert_ne!(again.body["id"], made.body["id"]);
    }

    async fn names_do_not_collide_and_neither_do_domains_of_other_workspaces(rolo: TestRolo) {
        let body = json!({ "name": "Anvil", "domains": domains(&["a.example.org"]) });
        rolo.askelephant().post("/companies", body.clone()).await.expect(201);
        rolo.askelephant().post("/companies", json!({ "name": "Anvil", "domains": [] })).await.expect(201);
        let elsewhere = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        elsewhere.post("/companies", body).await.expect(201);
    }

    async fn making_needs_a_key_that_may_write_companies(rolo: TestRolo) {
        let body = json!({ "domains": domains(&["a.example.org"]) });
        let reply = refused(&rolo, 401, rolo.at("/api/v2").post("/companies", body.clone())).await;
        assert_eq!(reply.header("www-authenticate"), "Bearer realm=\"askelephant\"");
        let (_, key) = rolo.make_key(&[Scope::CompaniesRead, Scope::ContactsRead, Scope::ContactsWrite]);
        let reply = refused(&rolo, 403, rolo.askelephant().with_key(&key).post("/companies", json!(7))).await;
        assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/forbidden");
        let (_, key) = rolo.make_key(&[Scope::CompaniesWrite]);
        rolo.askelephant().with_key(&key).post("/companies", body).await.expect(201);
    }

    async fn a_condition_that_nothing_new_can_meet_is_refused(rolo: TestRolo) {
        for tag in ["*", "\"1\""] {
            let request = rolo.askelephant().with("if-match", tag);
            refused(&rolo, 412, request.post("/companies", json!({ "domains": [] }))).await;
        }
    }

    async fn a_repeated_request_with_one_retry_key_makes_one_company(rolo: TestRolo) {
        let body = json!({ "domains": domains(&["a.example.org"]) });
        let client = rolo.askelephant().with("idempotency-key", "one");
        let made = client.post("/companies", body.clone()).await.expect(201);
        let before = rolo.dump();
        let again = client.post("/companies", body).await.expect(201);
        assert_eq!((again.text, again.headers["location"].clone()), (made.text, made.headers["location"].clone()));
        assert_eq!(rolo.dump(), before);
        refused(&rolo, 422, client.post("/companies", json!({ "domains": [] }))).await;
    }
}
