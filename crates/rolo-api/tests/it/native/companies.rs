//! Companies.

use rolo_core::access::key::Scope;
use rolo_testkit::{Value, json, on_each_store};

use super::{errors, kind, native};

on_each_store! {
    async fn a_company_is_made_read_changed_and_deleted_and_its_history_stays(rolo: TestRolo) {
        let client = native(&rolo);
        let body = json!({
            "name": "Engines", "description": "Makes engines.", "domains": ["engines.example", { "domain": "Looms.example", "primary": true }],
            "crm_link": { "object_type": "company", "object_id": "7", "source": "crm" },
        });
        let before = rolo.mark();
        let proposal = client.post("/companies?dry_run=true", body.clone()).await.expect(200).body;
        assert_eq!((&proposal["outcome"], &proposal["company"]["name"]), (&json!("created"), &json!("Engines")));
        rolo.assert_as(&before, "a dry run");
        let made = client.post("/companies", body).await.expect(201);
        let id = made.body["id"].as_str().expect("an id").to_owned();
        let path = format!("/companies/{id}");
        assert_eq!((made.header("location"), made.header("etag")), (format!("/rolo/v1{path}").as_str(), "\"1\""));
        assert_eq!(made.body["domains"]["128"], json!({ "domain": "engines.example", "primary": false }));
        assert_eq!(client.get(&path).await.expect(200).body, made.body);
        // The same through the dialect, by its own spelling of the id.
        let prefixed = rolo.askelephant().get("/companies").await.expect(200).body["data"][0]["id"].clone();
        assert_eq!(client.get(&format!("/companies/{}", prefixed.as_str().expect("an id"))).await.expect(200).body, made.body);
        let mut sent = made.body.clone();
        sent["name"] = json!("Engines and looms");
        sent["domains"] = json!({ "128": null });
        let changed = client.clone().with("if-match", "\"1\"").patch(&path, sent).await.expect(200);
        assert_eq!((&changed.body["name"], changed.header("etag")), (&json!("Engines and looms"), "\"2\""));
        assert_eq!(changed.body["domains"].as_object().map(serde_json::Map::len), Some(1));
        let minimal = client.clone().with("prefer", "return=minimal").patch(&path, json!({ "description": null })).await.expect(204);
        assert_eq!((minimal.header("etag"), minimal.text.as_str()), ("\"3\"", ""));
        let deleted = client.delete(&path).await.expect(200).body;
        assert_eq!(deleted, json!({ "object": "company", "id": id, "deleted": true }));
        client.get(&path).await.expect(404);
        let history = client.get(&format!("{path}/changes")).await.expect(200).body;
        let ops: Vec<_> = history["data"].as_array().expect("a list").iter().map(|change| change["op"].clone()).collect();
        assert_eq!(ops, ["deleted", "updated", "updated", "created"]);
        assert_eq!(history["data"][2]["fields"]["name"], json!({ "before": "Engines", "after": "Engines and looms" }));
    }

    async fn companies_are_listed_by_their_last_change_and_found_by_name_and_domain(rolo: TestRolo) {
        let client = native(&rolo);
        for place in 0..5 {
            let body = json!({ "name": format!("Company {place}"), "domains": [format!("c{place}.example")] });
            client.post("/companies", body).await.expect(201);
            rolo.clock.advance(std::time::Duration::from_secs(1));
        }
        let names = |page: &Value| -> Vec<String> {
            page["data"].as_array().expect("a list").iter().map(|one| one["name"].as_str().unwrap_or_default().replace("Company ", "")).collect()
        };
        let (mut all, mut after) = (Vec::new(), String::new());
        loop {
            let page = client.get(&format!("/companies?limit=2&order=oldest{after}")).await.expect(200).body;
            all.extend(names(&page));
            let Some(next) = page["next_after"].as_str() else { break };
            after = format!("&after={next}");
        }
        assert_eq!(all, ["0", "1", "2", "3", "4"]);
        assert_eq!(names(&client.get("/companies?text=company%203").await.expect(200).body), ["3"]);
        assert_eq!(names(&client.get("/companies?domain=C2.example.").await.expect(200).body), ["2"]);
        for (query, name) in [("limit=0", "limit"), ("after=x", "after"), ("domain=a%20b", "domain"), ("color=red", "color")] {
            assert_eq!(errors(&client.get(&format!("/companies?{query}")).await.expect(400))[0].0, name);
        }
    }

    async fn what_is_wrong_with_a_company_is_refused_and_nothing_changes(rolo: TestRolo) {
        let client = native(&rolo);
        let made = client.post("/companies", json!({ "name": "Engines", "domains": ["engines.example"] })).await.expect(201).body;
        let path = format!("/companies/{}", made["id"].as_str().expect("an id"));
        let (_, reader) = rolo.make_key(&[Scope::CompaniesRead]);
        let before = rolo.mark();
        for (body, at) in [
            (json!({ "name": "", "domains": ["localhost"], "color": "red" }), vec!["/color", "/name", "/domains/0/domain"]),
            (json!({ "domains": { "x": { "domain": "a.example", "kind": 1 } } }), vec!["/domains/x/kind"]),
            (json!({ "revision": 2 }), vec!["/revision"]),
            (json!([]), vec![""]),
        ] {
            let refused = client.patch(&path, body.clone()).await.expect(422);
            let mut found: Vec<String> = errors(&refused).into_iter().map(|(at, _)| at).collect();
            let mut expected: Vec<String> = at.into_iter().map(str::to_owned).collect();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{body}");
        }
        let taken = client.post("/companies", json!({ "domains": { "x": "Engines.Example" } })).await.expect(409);
        assert_eq!((kind(&taken), errors(&taken)[0].0.as_str()), ("conflict", "/domains/x/domain"));
        let stale = client.clone().with("if-match", "\"7\"").patch(&path, json!({ "name": "x" })).await.expect(412);
        assert_eq!(stale.body["revision"], 1);
        let patch = client.clone().with("content-type", "application/json-patch+json").patch(&path, json!([])).await.expect(415);
        assert_eq!(patch.header("accept-patch"), "application/merge-patch+json, application/json");
        client.clone().with_key(&reader).patch(&path, json!({ "name": "x" })).await.expect(403);
        for missing in ["/companies/x", "/companies/0197f000-0000-7000-8000-000000000001"] {
            client.get(missing).await.expect(404);
            client.get(&format!("{missing}/changes")).await.expect(404);
            client.patch(missing, json!({ "name": "x" })).await.expect(404);
            client.delete(missing).await.expect(404);
        }
        rolo.assert_as(&before, "what was refused");
    }
}
