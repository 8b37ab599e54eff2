//! The log, read: history, a contact as it was, who set what, and taking changes back.

use rolo_testkit::{Client, Value, json, on_each_store};

use super::{errors, kind, made, native};

async fn position(client: &Client, path: &str) -> u64 {
    client.get(&format!("{path}/changes?limit=1")).await.expect(200).body["data"][0]["position"].as_u64().expect("one")
}

async fn undo(client: &Client, position: u64, query: &str) -> rolo_testkit::Reply {
    client.post_empty(&format!("/changes/{position}:undo{query}")).await
}

on_each_store! {
    async fn the_history_of_a_contact_says_who_changed_which_field_from_what_to_what(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({ "name": "Ada", "metadata": { "a": 1 } })).await;
        rolo.synthflow().patch(&path, json!({ "contact_metadata": { "b": 2 } })).await.expect(200);
        client.delete(&path).await.expect(200);
        let history = client.get(&format!("{path}/changes")).await.expect(200).body;
        let changes = history["data"].as_array().expect("a list");
        let of = |change: &Value, name: &str| change[name].as_str().unwrap_or_default().to_owned();
        let told: Vec<_> = changes.iter().map(|change| (of(change, "op"), of(change, "surface"))).collect();
        let expected = [("deleted", "native"), ("updated", "synthflow"), ("created", "native")];
        assert_eq!(told, expected.map(|(op, surface)| (op.to_owned(), surface.to_owned())));
        assert_eq!(changes[1]["fields"], json!({ "metadata": { "before": { "a": 1 }, "after": { "a": 1, "b": 2 } } }));
        assert_eq!(changes[0]["fields"]["metadata"], json!({ "before": { "a": 1, "b": 2 }, "after": {} }));
        assert_eq!(changes[0]["subject"], json!({ "object": "contact", "id": ada["id"] }));
        assert!(of(&changes[0], "actor").starts_with("key:") && of(&changes[0], "request_id").starts_with("rid_"));
        // Page by page it is the same.
        let (mut paged, mut after) = (Vec::new(), String::new());
        for _ in 0..3 {
            let page = client.get(&format!("{path}/changes?limit=1{after}")).await.expect(200).body;
            paged.extend(page["data"].as_array().expect("a list").iter().cloned());
            after = format!("&after={}", page["next_after"].as_u64().unwrap_or_default());
        }
        assert_eq!(&paged, changes);
        client.get(&format!("{path}/changes?after=x")).await.expect(400);
        client.get("/contacts/0197f000-0000-7000-8000-000000000001/changes").await.expect(404);
        let one = client.get(&format!("/changes/{}", changes[1]["position"])).await.expect(200).body;
        assert_eq!(&one, &changes[1]);
        for missing in ["/changes/0", "/changes/99", "/changes/x", "/changes/1:redo"] {
            client.get(missing).await.expect(404);
        }
    }

    async fn a_contact_is_shown_as_it_was_at_each_revision_and_instant(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, first) = made(&client, json!({ "name": "Ada", "emails": ["a@example.org"] })).await;
        rolo.clock.advance(std::time::Duration::from_secs(60));
        let second = client.patch(&path, json!({ "emails": { "x": { "address": "b@example.org" } }, "metadata": { "a": 1 } })).await.expect(200).body;
        rolo.clock.advance(std::time::Duration::from_secs(60));
        client.delete(&path).await.expect(200);
        let at = async |at: &str| client.get(&format!("{path}?at={at}")).await;
        for (contact, revision) in [(&first, "1"), (&second, "2")] {
            let instant = contact["updated_at"].as_str().expect("an instant");
            for at in [at(revision).await, at(instant).await] {
                assert_eq!((&at.expect(200).body, revision), (contact, revision));
            }
        }
        for missing in ["0", "3", "4", "2001-01-01T00:00:00Z", "2099-01-01T00:00:00Z"] {
            at(missing).await.expect(404);
        }
        assert_eq!(errors(&at("yesterday").await.expect(400)), [("at".to_owned(), "invalid_format".to_owned())]);
    }

    async fn for_each_field_it_is_told_which_change_has_set_it(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada", "description": "x" })).await;
        client.patch(&path, json!({ "description": "y", "time_zone": "Europe/Berlin" })).await.expect(200);
        client.patch(&path, json!({ "time_zone": null })).await.expect(200);
        let blame = client.get(&format!("{path}/blame")).await.expect(200).body;
        let fields = blame["fields"].as_object().expect("an object");
        let revisions: Vec<_> = fields.iter().map(|(name, change)| (name.as_str(), change["revision"].as_u64())).collect();
        assert_eq!(revisions, [("description", Some(2)), ("name", Some(1)), ("time_zone", Some(3))]);
        assert_eq!((&blame["revision"], &blame["is_complete"]), (&json!(3), &json!(true)));
        client.get("/contacts/nobody/blame").await.expect(404);
    }

    async fn a_change_is_taken_back_and_the_undo_too(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, first) = made(&client, json!({ "name": "Ada", "emails": ["a@example.org"], "metadata": { "a": { "b": 1 } } })).await;
        let second = client.patch(&path, json!({ "emails": null, "metadata": { "a": null }, "description": "x" })).await.expect(200).body;
        let changed = position(&client, &path).await;
        let same = |one: &Value, other: &Value| {
            ["name", "emails", "description", "metadata"].iter().all(|name| one[*name] == other[*name])
        };
        let before = rolo.mark();
        let proposal = undo(&client, changed, "?dry_run=true").await.expect(200).body;
        assert!(same(&proposal["contact"], &first), "{proposal}");
        rolo.assert_as(&before, "a dry run");
        let undone = undo(&client, changed, "").await.expect(200);
        assert_eq!((&undone.body["left_alone"], undone.header("etag")), (&json!([]), "\"3\""));
        assert!(same(&undone.body["contact"], &first), "{}", undone.text);
        let redone = undo(&client, position(&client, &path).await, "").await.expect(200).body;
        assert!(same(&redone["contact"], &second), "{redone}");
    }

    async fn what_has_changed_since_is_left_alone_or_nothing_is_done_at_all(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "description": "x", "time_zone": "Europe/Berlin" })).await;
        client.patch(&path, json!({ "description": "y", "time_zone": "Africa/Lagos" })).await.expect(200);
        let changed = position(&client, &path).await;
        client.patch(&path, json!({ "description": "z" })).await.expect(200);
        let before = rolo.mark();
        let refused = undo(&client, changed, "").await.expect(409);
        assert_eq!((kind(&refused), &refused.body["fields"]), ("changed-since", &json!(["description"])));
        undo(&client.clone().with("if-match", "\"1\""), changed, "?partial=true").await.expect(412);
        undo(&client, changed, "?partial=x").await.expect(400);
        rolo.assert_as(&before, "what was refused");
        let partial = undo(&client, changed, "?partial=true").await.expect(200).body;
        assert_eq!(partial["left_alone"], json!(["description"]));
        assert_eq!((&partial["contact"]["description"], &partial["contact"]["time_zone"]), (&json!("z"), &json!("Europe/Berlin")));
        // Nothing of it is left to be taken back.
        undo(&client, changed, "").await.expect(409);
    }

    async fn a_creation_is_taken_back_while_nothing_else_has_happened_to_the_contact(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada" })).await;
        let made_at = position(&client, &path).await;
        client.patch(&path, json!({ "description": "x" })).await.expect(200);
        let refused = undo(&client, made_at, "?partial=true").await.expect(409);
        assert_eq!(refused.body["fields"], json!(["description"]));
        let (path, _) = made(&client, json!({ "name": "Grace" })).await;
        let undone = undo(&client, position(&client, &path).await, "").await.expect(200).body;
        assert_eq!((&undone["deleted"], &undone["contact"]), (&json!(true), &json!(null)));
        client.get(&path).await.expect(404);
        // What is gone has no change to take back but its deletion, and a position that is not there has none.
        undo(&client, position(&client, &path).await - 1, "").await.expect(404);
        undo(&client, 999, "").await.expect(404);
    }

    async fn an_address_that_somebody_else_has_by_now_is_not_given_back(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "emails": ["a@example.org"] })).await;
        client.patch(&path, json!({ "emails": null })).await.expect(200);
        let changed = position(&client, &path).await;
        made(&client, json!({ "emails": ["a@example.org"] })).await;
        let before = rolo.mark();
        let taken = undo(&client, changed, "").await.expect(409);
        assert_eq!((kind(&taken), &*errors(&taken)[0].0), ("conflict", "/emails"));
        rolo.assert_as(&before, "what was refused");
    }

    async fn who_may_not_read_learns_nothing_by_taking_back(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada", "description": "secret words" })).await;
        client.patch(&path, json!({ "description": "x" })).await.expect(200);
        let changed = position(&client, &path).await;
        let (_, key) = rolo.make_key(&[rolo_core::access::key::Scope::ContactsWrite]);
        let writer = rolo.at("/rolo/v1").with_key(&key);
        for query in ["?dry_run=true", ""] {
            let reply = undo(&writer, changed, query).await.expect(200);
            assert!(!reply.text.contains("secret words"), "{}", reply.text);
        }
        assert!(!writer.delete(&format!("{path}?dry_run=true")).await.expect(200).text.contains("secret words"));
    }

    async fn a_company_that_is_gone_by_now_is_left_alone(rolo: TestRolo) {
        let client = native(&rolo);
        let company = rolo.askelephant().post("/companies", json!({ "name": "Engines", "domains": [] })).await.expect(201).body;
        let company_id = company["id"].as_str().expect("an id");
        let (path, _) = made(&client, json!({ "name": "Ada", "company_id": company_id })).await;
        client.patch(&path, json!({ "company_id": null, "description": "x" })).await.expect(200);
        let changed = position(&client, &path).await;
        rolo.askelephant().delete(&format!("/companies/{company_id}")).await.expect(200);
        assert_eq!(undo(&client, changed, "").await.expect(409).body["fields"], json!(["company_id"]));
        let partial = undo(&client, changed, "?partial=true").await.expect(200).body;
        assert_eq!((&partial["left_alone"], &partial["contact"]["description"]), (&json!(["company_id"]), &json!(null)));
        // A change of a company itself is not taken back yet, and its reader is told so.
        let company_change = rolo.changes().await.first().expect("a change").position;
        undo(&client, company_change, "").await.expect(400);
    }
}
