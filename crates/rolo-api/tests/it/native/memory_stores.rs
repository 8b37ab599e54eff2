//! Memory stores, and who belongs to one.

use rolo_testkit::{json, on_each_store};

use super::{errors, made, native};

on_each_store! {
    async fn a_memory_store_is_made_read_changed_and_deleted_and_its_history_stays(rolo: TestRolo) {
        let client = native(&rolo);
        let before = rolo.mark();
        let proposal = client.post("/memory_stores?dry_run=true", json!({ "title": "Loans" })).await.expect(200).body;
        assert_eq!((&proposal["outcome"], &proposal["memory_store"]["title"]), (&json!("created"), &json!("Loans")));
        rolo.assert_as(&before, "a dry run");
        let made = client.post("/memory_stores", json!({ "title": "Loans" })).await.expect(201);
        let id = made.body["id"].as_str().expect("an id").to_owned();
        let path = format!("/memory_stores/{id}");
        assert_eq!((made.header("location"), made.header("etag")), (format!("/rolo/v1{path}").as_str(), "\"1\""));
        assert_eq!(client.get(&path).await.expect(200).body, made.body);
        let mut sent = made.body.clone();
        sent["description"] = json!("All that was said of loans.");
        let changed = client.clone().with("if-match", "\"1\"").patch(&path, sent).await.expect(200).body;
        assert_eq!((&changed["title"], &changed["revision"]), (&json!("Loans"), &json!(2)));
        client.clone().with("if-match", "\"1\"").patch(&path, json!({ "title": "x" })).await.expect(412);
        client.clone().with("content-type", "application/json-patch+json").patch(&path, json!([])).await.expect(415);
        for (body, at) in [(json!({ "assistants": ["a"] }), "/assistants"), (json!({ "title": "x".repeat(256) }), "/title"), (json!({ "x": 1 }), "/x")] {
            assert_eq!(errors(&client.patch(&path, body).await.expect(422))[0].0, at);
        }
        let deleted = client.delete(&path).await.expect(200).body;
        assert_eq!(deleted, json!({ "object": "memory_store", "id": id, "deleted": true }));
        client.get(&path).await.expect(404);
        let history = client.get(&format!("{path}/changes?limit=2")).await.expect(200).body;
        assert_eq!((&history["data"][0]["op"], &history["has_more"]), (&json!("deleted"), &json!(true)));
        client.get("/memory_stores/x/changes").await.expect(404);
    }

    async fn contacts_and_assistants_come_and_go(rolo: TestRolo) {
        let client = native(&rolo);
        let (contact, ada) = made(&client, json!({ "name": "Ada", "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] })).await;
        let store = client.post("/memory_stores", json!({ "title": "Loans" })).await.expect(201).body["id"].clone();
        let store = store.as_str().expect("an id");
        let place = format!("/memory_stores/{store}/contacts/sf-1");
        let proposal = client.put(&format!("{place}?dry_run=true"), json!({})).await.expect(200).body;
        assert_eq!(proposal["outcome"], "updated");
        for _ in 0..2 {
            let member = client.put(&place, json!({})).await.expect(200).body;
            assert_eq!((&member["id"], &member["revision"]), (&ada["id"], &json!(2)));
            assert!(member["memory_stores"][store]["since"].is_string(), "{member}");
        }
        let found = client.get(&format!("/contacts?filter=memory_store_id%20%3D%20{store}")).await.expect(200).body;
        assert_eq!(found["data"][0]["id"], ada["id"]);
        client.clone().with("if-match", "\"1\"").delete(&place).await.expect(412);
        assert_eq!(client.delete(&place).await.expect(200).body["memory_stores"], json!({}));
        let assistant = format!("/memory_stores/{store}/assistants/assistant-1");
        assert_eq!(client.put(&assistant, json!({})).await.expect(200).body["assistants"], json!(["assistant-1"]));
        assert_eq!(client.delete(&assistant).await.expect(200).body["assistants"], json!([]));
        for missing in [format!("/memory_stores/{store}/contacts/nobody"), "/memory_stores/x/contacts/sf-1".to_owned(), "/memory_stores/x/assistants/a".to_owned()] {
            client.put(&missing, json!({})).await.expect(404);
            client.delete(&missing).await.expect(404);
        }
        client.get(&contact).await.expect(200);
    }

    async fn memory_stores_are_listed_the_newest_first(rolo: TestRolo) {
        let client = native(&rolo);
        for place in 0..5 {
            client.post("/memory_stores", json!({ "title": format!("Store {place}") })).await.expect(201);
            rolo.clock.advance(std::time::Duration::from_secs(1));
        }
        let (mut all, mut after) = (Vec::new(), String::new());
        loop {
            let page = client.get(&format!("/memory_stores?limit=2{after}")).await.expect(200).body;
            all.extend(page["data"].as_array().expect("a list").iter().map(|one| one["title"].clone()));
            let Some(next) = page["next_after"].as_str() else { break };
            after = format!("&after={next}");
        }
        assert_eq!(all, ["Store 4", "Store 3", "Store 2", "Store 1", "Store 0"]);
        assert_eq!(client.get("/memory_stores?text=store%203").await.expect(200).body["data"][0]["title"], "Store 3");
        client.get("/memory_stores?after=x").await.expect(400);
        client.get("/memory_stores?order=newest").await.expect(400);
    }
}
