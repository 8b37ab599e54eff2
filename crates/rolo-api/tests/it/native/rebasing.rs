//! `Prefer: rolo-rebase`: a patch that was made of an older state.

use rolo_testkit::{Client, Value, json, on_each_store};

use super::updating::json_patch;
use super::{made, native};

/// A client that knows these revisions, and has its patches rebased.
fn asking(client: &Client, revisions: &str) -> Client {
    client.clone().with("if-match", revisions).with("prefer", "rolo-rebase")
}

on_each_store! {    async fn a_patch_is_rebased_where_nothing_that_it_names_has_changed_since(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({
            "description": "x", "emails": ["a@example.org", "b@example.org"], "metadata": { "a": { "b": 1, "c": 2 } },
        }))
        .await;
        let change = json!({ "description": "theirs", "emails": { "128": { "address": "c@example.org" } }, "metadata": { "a": { "c": 3 } } });
        client.patch(&path, change).await.expect(200);
        let rebase = |body: Value| {
            let client = asking(&client, "\"1\"");
            let path = path.clone();
            async move { client.patch(&path, body).await }
        };
        let ours = json!({ "time_zone": "Europe/Berlin", "emails": { "129": null, "new": { "address": "d@example.org" } }, "metadata": { "a": { "b": 9 } } });
        let reply = rebase(ours).await.expect(200);
        assert_eq!(reply.header("preference-applied"), "rolo-rebase");
        assert_eq!((&reply.body["description"], &reply.body["revision"]), (&json!("theirs"), &json!(3)));
        assert_eq!(reply.body["metadata"], json!({ "a": { "b": 9, "c": 3 } }));
        let addresses: Vec<_> = reply.body["emails"].as_object().expect("a list").values().map(|item| item["address"].clone()).collect();
        assert_eq!(addresses, [json!("c@example.org"), json!("d@example.org")]);
        for (body, changed) in [
            (json!({ "description": "ours", "time_zone": null }), json!(["/description", "/time_zone"])),
            (json!({ "emails": { "128": null } }), json!(["/emails/128"])),
            (json!({ "emails": [] }), json!(["/emails"])),
            (json!({ "metadata": { "a": { "c": 4 }, "d": 1 } }), json!(["/metadata/a/c"])),
        ] {
            let refused = rebase(body.clone()).await.expect(412).body;
            assert_eq!((&refused["changed"], &refused["revision"]), (&changed, &json!(3)), "{body}");
            assert_eq!(refused["submitted"], body);
        }
        // Without the preference, with several revisions, and with one that there never was, it is as ever.
        let several = asking(&client, "\"1\", \"2\"");
        let unknown = asking(&client, "\"99\"");
        for client in [client.clone().with("if-match", "\"1\""), several, unknown] {
            let refused = client.patch(&path, json!({ "metadata": { "new": 1 } })).await.expect(412);
            assert_eq!(refused.body["changed"], Value::Null);
        }
        let patch = json!([{ "op": "replace", "path": "/time_zone", "value": "Africa/Lagos" }]);
        let rebased = asking(&client, "\"3\"");
        client.patch(&path, json!({ "description": "again" })).await.expect(200);
        assert_eq!(json_patch(&rebased, &path, patch).await.expect(200).body["time_zone"], "Africa/Lagos");
        let patch = json!([{ "op": "replace", "path": "/description", "value": "ours" }]);
        json_patch(&rebased, &path, patch).await.expect(412);
    }

    async fn many_writers_of_disjoint_values_lose_none_though_each_knows_an_old_revision(rolo: TestRolo) {
        const WRITER_COUNT: usize = 16;
        const EDIT_COUNT: usize = 12;
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "description": "x" })).await;
        let write = |writer: usize| {
            let (client, path) = (client.clone(), path.clone());
            async move {
                let mut known = 1;
                for edit in 1..=EDIT_COUNT {
                    let asked = asking(&client, &format!("\"{known}\""));
                    let body = json!({ "metadata": { format!("w{writer}"): edit } });
                    known = asked.patch(&path, body).await.expect(200).body["revision"].as_u64().expect("a revision");
                }
            }
        };
        futures_util::future::join_all((0..WRITER_COUNT).map(write)).await;
        let end = client.get(&path).await.expect(200).body;
        assert_eq!(end["revision"], json!(1 + WRITER_COUNT * EDIT_COUNT));
        let expected: serde_json::Map<String, Value> = (0..WRITER_COUNT).map(|writer| (format!("w{writer}"), json!(EDIT_COUNT))).collect();
        assert_eq!(end["metadata"], Value::Object(expected));
    }
}
