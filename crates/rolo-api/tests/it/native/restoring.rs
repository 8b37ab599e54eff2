//! Bringing deleted contacts back.

use rolo_testkit::{Value, json, on_each_store};

use super::{errors, kind, made, native};

on_each_store! {
    async fn a_deleted_contact_comes_back_with_its_id_its_values_and_its_history(rolo: TestRolo) {
        let client = native(&rolo);
        let company = rolo.askelephant().post("/companies", json!({ "name": "Engines", "domains": [] })).await.expect(201).body;
        let body = json!({
            "name": "Ada", "emails": ["ada@example.org"], "phones": ["+1 202 555 0123"], "company_id": company["id"],
            "metadata": { "plan": "x".repeat(600) }, "aliases": [{ "vendor": "synthflow", "id": "sf-1" }],
        });
        let (path, first) = made(&client, body).await;
        rolo.clock.advance(std::time::Duration::from_secs(60));
        client.delete(&path).await.expect(200);
        client.get(&path).await.expect(404);
        let before = rolo.mark();
        let proposal = client.post_empty(&format!("{path}:restore?dry_run=true")).await.expect(200).body;
        assert_eq!(proposal["outcome"], "restored");
        client.clone().with("if-match", "\"1\"").post_empty(&format!("{path}:restore")).await.expect(412);
        client.post_empty(&format!("{path}:restore?color=red")).await.expect(400);
        client.post_empty("/contacts/0197f000-0000-7000-8000-000000000001:restore").await.expect(404);
        rolo.assert_as(&before, "what was refused or tried");
        let restored = client.post_empty(&format!("{path}:restore")).await.expect(200);
        assert_eq!(restored.header("etag"), "\"3\"");
        let same = |one: &Value| {
            let mut one = one.clone();
            for moved in ["revision", "updated_at"] {
                one[moved] = Value::Null;
            }
            one
        };
        assert_eq!(same(&restored.body), same(&first));
        assert_eq!(client.get(&path).await.expect(200).body, restored.body);
        for place in ["/contacts/by/email/ada@example.org", "/contacts/by/phone/+12025550123", "/contacts/by/synthflow/sf-1"] {
            assert_eq!(client.get(place).await.expect(200).body, restored.body, "{place}");
        }
        let found = client.get("/contacts?text=ada").await.expect(200).body;
        assert_eq!(found["data"][0], restored.body);
        let history = client.get(&format!("{path}/changes")).await.expect(200).body;
        let ops: Vec<_> = history["data"].as_array().expect("a list").iter().map(|change| change["op"].clone()).collect();
        assert_eq!(ops, ["restored", "deleted", "created"]);
        for (revision, status) in [("1", 200), ("2", 404), ("3", 200)] {
            client.get(&format!("{path}?at={revision}")).await.expect(status);
        }
        // Once more changes nothing; deleted once more it comes back once more, also by taking the deletion back.
        let again = client.post_empty(&format!("{path}:restore")).await.expect(200).body;
        assert_eq!(again, restored.body);
        client.delete(&path).await.expect(200);
        let deletion = client.get(&format!("{path}/changes")).await.expect(200).body["data"][0]["position"].clone();
        let undone = client.post_empty(&format!("/changes/{deletion}:undo")).await.expect(200).body;
        assert_eq!((&undone["contact"]["revision"], &undone["left_alone"]), (&json!(5), &json!([])));
        let refused = client.post_empty(&format!("/changes/{deletion}:undo")).await.expect(409);
        assert_eq!(kind(&refused), "changed-since");
        // To take that back is to delete it.
        let position = client.get(&format!("{path}/changes")).await.expect(200).body["data"][0]["position"].clone();
        assert_eq!(client.post_empty(&format!("/changes/{position}:undo")).await.expect(200).body["deleted"], true);
        client.get(&path).await.expect(404);
    }

    async fn a_deleted_contact_comes_back_without_what_is_gone_and_not_with_what_others_have(rolo: TestRolo) {
        let client = native(&rolo);
        let company = rolo.askelephant().post("/companies", json!({ "name": "Engines", "domains": [] })).await.expect(201).body;
        let (path, _) = made(&client, json!({ "emails": ["ada@example.org"], "company_id": company["id"] })).await;
        client.delete(&path).await.expect(200);
        let deletion = client.get(&format!("{path}/changes")).await.expect(200).body["data"][0]["position"].clone();
        let (other, _) = made(&client, json!({ "emails": ["Ada@Example.org"] })).await;
        let before = rolo.mark();
        let refused = client.post_empty(&format!("{path}:restore")).await.expect(409);
        assert_eq!((kind(&refused), errors(&refused)), ("conflict", vec![("/emails".to_owned(), "already_exists".to_owned())]));
        rolo.assert_as(&before, "what was refused");
        client.delete(&other).await.expect(200);
        rolo.askelephant().delete(&format!("/companies/{}", company["id"].as_str().expect("an id"))).await.expect(200);
        let refused = client.post_empty(&format!("/changes/{deletion}:undo")).await.expect(409);
        assert_eq!((kind(&refused), &refused.body["fields"]), ("changed-since", &json!(["company_id"])));
        let restored = client.post_empty(&format!("{path}:restore")).await.expect(200).body;
        assert_eq!((&restored["company_id"], &restored["revision"]), (&Value::Null, &json!(3)));
    }

    async fn a_restoration_is_safe_to_repeat(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada" })).await;
        client.delete(&path).await.expect(200);
        let keyed = client.clone().with("idempotency-key", "back");
        let first = keyed.post_empty(&format!("{path}:restore")).await.expect(200);
        client.patch(&path, json!({ "name": "Bea" })).await.expect(200);
        let again = keyed.post_empty(&format!("{path}:restore")).await.expect(200);
        assert_eq!((again.header("idempotency-replayed"), &again.text), ("true", &first.text));
        client.delete(&path).await.expect(200);
        keyed.post_empty(&format!("{path}:restore")).await.expect(200);
        client.get(&path).await.expect(404);
    }
}
