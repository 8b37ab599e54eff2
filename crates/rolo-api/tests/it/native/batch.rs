//! Batches.

use rolo_core::access::key::Scope;
use rolo_testkit::{Value, json, on_each_store};

use super::{errors, kind, made, native};

/// The status of each result.
fn statuses(body: &Value) -> Vec<u64> {
    body["data"].as_array().expect("results").iter().filter_map(|result| result["status"].as_u64()).collect()
}

on_each_store! {
    async fn each_operation_of_a_batch_has_its_result_in_its_place(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({ "name": "Ada", "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] })).await;
        let (gone, bea) = made(&client, json!({ "name": "Bea", "emails": ["bea@example.org"] })).await;
        let batch = client
            .post("/contacts:batch", json!({ "operations": [
                { "row": "new", "op": "create", "contact": { "name": "Cy", "emails": ["cy@example.org"] } },
                { "row": 2, "op": "update", "id": "sf-1", "contact": { "description": "x" }, "if_revision": 1 },
                { "op": "update", "id": ada["id"], "contact": { "description": "y" }, "if_revision": 1 },
                { "op": "create", "contact": { "emails": { "x": { "address": "bea@example.org" } } } },
                { "op": "delete", "id": bea["id"] },
                { "op": "create", "contact": { "emails": ["bea@example.org"] } },
                { "op": "update", "id": "nobody", "contact": { "description": "x" } },
                { "op": "create", "contact": { "nickname": "x", "time_zone": "Mars/Phobos" } },
            ] }))
            .await
            .expect(200)
            .body;
        assert_eq!(statuses(&batch), [201, 200, 412, 409, 200, 201, 404, 422]);
        let data = &batch["data"];
        assert_eq!((&data[0]["row"], &data[1]["row"], &data[2]["row"]), (&json!("new"), &json!(2), &json!(null)));
        assert_eq!(data[0]["result"]["name"]["full"], "Cy");
        assert_eq!((&data[2]["problem"]["type"], &data[2]["problem"]["revision"]), (&json!("/rolo/v1/problems/precondition-failed"), &json!(2)));
        assert_eq!(data[3]["problem"]["errors"][0]["pointer"], "/emails/x/address");
        assert_eq!(data[7]["problem"]["errors"].as_array().map(Vec::len), Some(2));
        assert_eq!(client.get(&path).await.expect(200).body["description"], "x");
        client.get(&gone).await.expect(404);
        // It is as many changes as were made, and all of one request.
        let changes = rolo.changes().await;
        assert_eq!(changes.len(), 6);
        assert!(changes[2..].iter().all(|change| change.origin.request_id == changes[2].origin.request_id));
        assert_eq!(client.post("/contacts:batch", json!({ "operations": [] })).await.expect(200).body["data"], json!([]));
    }

    async fn all_of_a_batch_is_done_or_none(rolo: TestRolo) {
        let client = native(&rolo);
        made(&client, json!({ "emails": ["taken@example.org"] })).await;
        let batch = json!({ "operations": [
            { "op": "create", "contact": { "name": "Ada" } },
            { "op": "create", "contact": { "emails": ["taken@example.org"] } },
            { "op": "create", "contact": { "name": "Bea" } },
        ] });
        let before = rolo.mark();
        let refused = client.post("/contacts:batch?atomic=true", batch.clone()).await.expect(200).body;
        assert_eq!(statuses(&refused), [424, 409, 424]);
        assert_eq!((&refused["data"][0]["problem"]["type"], &refused["data"][2]["problem"]["refused"]), (&json!("/rolo/v1/problems/not-done"), &json!(1)));
        let proposed = client.post("/contacts:batch?dry_run=true", batch.clone()).await.expect(200).body;
        assert_eq!((statuses(&proposed), &proposed["data"][0]["result"]["outcome"]), (vec![200, 409, 200], &json!("created")));
        rolo.assert_as(&before, "what was refused, and a dry run");
        assert_eq!(statuses(&client.post("/contacts:batch", batch).await.expect(200).body), [201, 409, 201]);
    }

    async fn a_batch_that_is_sent_again_with_its_key_is_carried_out_once(rolo: TestRolo) {
        let client = native(&rolo).with("idempotency-key", "1");
        let batch = json!({ "operations": [
            { "op": "create", "contact": { "name": "Ada" } },
            { "op": "update", "id": "nobody", "contact": {} },
            { "op": "create", "contact": { "name": "Bea" } },
        ] });
        let first = client.post("/contacts:batch", batch.clone()).await.expect(200);
        let second = client.post("/contacts:batch", batch).await.expect(200);
        assert_eq!((statuses(&first.body), second.header("idempotency-replayed")), (vec![201, 404, 201], "true"));
        for row in [0, 2] {
            assert_eq!(first.body["data"][row], second.body["data"][row]);
        }
        assert_eq!(rolo.changes().await.len(), 2);
        let other = json!({ "operations": [{ "op": "create", "contact": { "name": "Cy" } }] });
        assert_eq!(kind(&client.post("/contacts:batch", other).await.expect(422)), "idempotency-key-reused");
        // Nothing of another batch is carried out, also what stands at a place that the first one did not have.
        let longer = vec![json!({ "op": "create", "contact": { "name": "Cy" } }); 5];
        client.post("/contacts:batch", json!({ "operations": longer })).await.expect(422);
        assert_eq!(rolo.changes().await.len(), 2);
    }

    async fn a_batch_that_is_not_well_formed_is_refused_as_a_whole(rolo: TestRolo) {
        let client = native(&rolo);
        let (_, reader) = rolo.make_key(&[Scope::ContactsRead]);
        let before = rolo.mark();
        let refused = client
            .post("/contacts:batch", json!({ "x": 1, "operations": [
                7, {}, { "op": "merge" }, { "op": "create" }, { "op": "update", "contact": {} }, { "op": "delete", "id": 7 },
                { "op": "delete", "id": "a", "contact": {} }, { "op": "create", "contact": {}, "row": {}, "if_revision": 1 },
                { "op": "update", "id": "a", "contact": {}, "if_revision": "1" },
                { "op": "create", "contact": {}, "row": "x".repeat(256) },
            ] }))
            .await
            .expect(422);
        let expected = [
            ("/x", "unknown_field"), ("/operations/0", "invalid_type"), ("/operations/1/op", "required"),
            ("/operations/2/op", "invalid_format"), ("/operations/3/contact", "required"), ("/operations/4/id", "required"),
            ("/operations/5/id", "invalid_type"), ("/operations/6/contact", "unknown_field"),
            ("/operations/7/if_revision", "unknown_field"), ("/operations/7/row", "invalid_type"),
            ("/operations/8/if_revision", "invalid_type"), ("/operations/9/row", "too_long"),
        ];
        assert_eq!(errors(&refused), expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned())));
        let many = vec![json!({ "op": "delete", "id": "a" }); 1_001];
        let many = client.post("/contacts:batch", json!({ "operations": many })).await.expect(422);
        assert_eq!(errors(&many), [("/operations".to_owned(), "too_long".to_owned())]);
        for body in [json!([]), json!({}), json!({ "operations": {} })] {
            client.post("/contacts:batch", body).await.expect(422);
        }
        assert_eq!(kind(&client.clone().with("if-match", "\"1\"").post("/contacts:batch", json!({ "operations": [] })).await.expect(412)), "precondition-failed");
        client.post("/contacts:batch?atomic=maybe", json!({ "operations": [] })).await.expect(400);
        rolo.at("/rolo/v1").with_key(&reader).post("/contacts:batch", json!({ "operations": [] })).await.expect(403);
        rolo.assert_as(&before, "what was refused");
    }

    async fn a_thousand_operations_are_one_request(rolo: TestRolo) {
        let client = native(&rolo);
        let operations: Vec<Value> =
            (0..1_000).map(|number| json!({ "op": "create", "contact": { "name": format!("Ada {number}") } })).collect();
        let batch = client.post("/contacts:batch?atomic=true", json!({ "operations": operations })).await.expect(200).body;
        assert!(statuses(&batch).iter().all(|status| *status == 201) && statuses(&batch).len() == 1_000);
        assert_eq!(rolo.changes().await.len(), 1_000);
    }
}
