//! Changes of contacts: merge patches and JSON patches, dry runs, preconditions and preferences.

use http::Method;
use proptest::prelude::*;
use rolo_testkit::{Client, Reply, Value, json, on_each_store};

use super::{errors, kind, made, native};

pub(super) async fn json_patch(client: &Client, path: &str, operations: Value) -> Reply {
    let client = client.clone().with("content-type", "application/json-patch+json");
    client.send(Method::PATCH, path, Some(operations.to_string().into())).await
}

on_each_store! {
    async fn a_merge_patch_changes_what_it_names_and_nothing_else(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({
            "name": "Ada King", "emails": ["a@example.org", "b@example.org"], "phones": ["+12025550123"],
            "metadata": { "plan": { "name": "gold", "seats": 1.50 }, "x": 1 },
        }))
        .await;
        let changed = client
            .patch(&path, json!({
                "name": { "given": "Augusta" },
                "emails": { "129": { "primary": true }, "128": { "address": "a2@example.org" }, "new": { "address": "c@example.org" } },
                "metadata": { "plan": { "name": "silver", "seats": null, "more": { "a": null, "b": 1 } }, "y": [null] },
            }))
            .await
            .expect(200)
            .body;
        let mut expected = ada.clone();
        expected["revision"] = json!(2);
        expected["name"] = json!({ "full": "Augusta King", "given": "Augusta", "family": "King" });
        expected["emails"] = json!({
            "128": { "address": "a2@example.org", "primary": false },
            "129": { "address": "b@example.org", "primary": true },
            "256": { "address": "c@example.org", "primary": false },
        });
        expected["metadata"] = json!({ "plan": { "name": "silver", "more": { "b": 1 } }, "x": 1, "y": [null] });
        expected["updated_at"] = changed["updated_at"].clone();
        assert_eq!(changed, expected);
        // The same again changes nothing: the new address is there, and nothing is made twice.
        let again = client.patch(&path, json!({ "emails": { "new": { "address": "C@example.org" } }, "name": { "given": "Augusta" } }));
        assert_eq!(again.await.expect(200).body["emails"]["256"]["address"], "C@example.org");
        let gone = client.patch(&path, json!({ "emails": { "129": null, "7": null }, "phones": null, "metadata": null, "name": null }));
        let gone = gone.await.expect(200).body;
        assert_eq!(gone["emails"].as_object().map(|emails| emails.keys().cloned().collect()), Some(vec!["128".to_owned(), "256".into()]));
        assert_eq!((&gone["phones"], &gone["metadata"]), (&json!({}), &json!({})));
        assert_eq!(gone["name"], json!({ "full": null, "given": null, "family": null }));
    }

    async fn what_a_read_shows_can_be_sent_back_and_changes_nothing(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({
            "name": { "full": "Dr King", "given": "Ada" }, "emails": ["a@example.org"], "metadata": { "a": 1 },
            "aliases": [{ "vendor": "synthflow", "id": "sf-1", "shown": true }],
        }))
        .await;
        assert_eq!(client.patch(&path, ada.clone()).await.expect(200).body, ada);
        let patch: Vec<Value> = ada.as_object().expect("an object").iter()
            .map(|(name, value)| json!({ "op": "replace", "path": format!("/{name}"), "value": value })).collect();
        assert_eq!(json_patch(&client, &path, json!(patch)).await.expect(200).body, ada);
        for (name, value) in [("id", json!("x")), ("revision", json!(2)), ("updated_at", json!(null)), ("memory_stores", json!({ "a": {} }))] {
            let refused = client.patch(&path, json!({ name: value, "description": "x" })).await.expect(422);
            assert_eq!(errors(&refused), [(format!("/{name}"), "read_only".to_owned())]);
            let refused = json_patch(&client, &path, json!([{ "op": "replace", "path": format!("/{name}"), "value": value }]));
            assert_eq!(errors(&refused.await.expect(422)), [(format!("/{name}"), "read_only".to_owned())]);
        }
        assert_eq!(rolo.changes().await.len(), 1);
    }

    async fn a_json_patch_knows_all_six_operations(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada King", "emails": ["a@example.org", "b@example.org"], "description": "x" })).await;
        let changed = json_patch(&client, &path, json!([
            { "op": "test", "path": "/emails/128/address", "value": "a@example.org" },
            { "op": "replace", "path": "/name/full", "value": "Augusta Byron" },
            { "op": "remove", "path": "/emails/128" },
            { "op": "add", "path": "/emails/work", "value": { "address": "c@example.org", "primary": true } },
            { "op": "move", "from": "/description", "path": "/metadata/note" },
            { "op": "copy", "from": "/metadata/note", "path": "/metadata/other" },
            { "op": "add", "path": "/aliases/-", "value": { "vendor": "synthflow", "id": "sf-9" } },
        ]))
        .await
        .expect(200)
        .body;
        assert_eq!(changed["name"], json!({ "full": "Augusta Byron", "given": "Ada", "family": "King" }));
        assert_eq!(changed["emails"], json!({
            "129": { "address": "b@example.org", "primary": false }, "256": { "address": "c@example.org", "primary": true },
        }));
        assert_eq!((&changed["metadata"], &changed["description"]), (&json!({ "note": "x", "other": "x" }), &json!(null)));
        assert_eq!(changed["aliases"], json!([{ "vendor": "synthflow", "id": "sf-9", "shown": false }]));
        assert_eq!(rolo.changes().await.len(), 2, "one patch is one change");
    }

    async fn the_order_of_the_members_of_a_merge_patch_says_nothing(rolo: TestRolo) {
        let client = native(&rolo);
        for body in [
            r#"{"emails":{"new":{"address":"a@example.org"},"128":null}}"#,
            r#"{"emails":{"128":null,"new":{"address":"a@example.org"}}}"#,
        ] {
            let (path, _) = made(&client, json!({ "emails": ["a@example.org"] })).await;
            let changed = client.send(Method::PATCH, &path, Some(body.into())).await.expect(200).body;
            assert_eq!(changed["emails"], json!({ "256": { "address": "a@example.org", "primary": false } }));
            let swap = json!({ "emails": { "256": { "address": "b@example.org" }, "x": { "address": "a@example.org" } } });
            client.patch(&path, swap).await.expect(200);
            let swap = json!({ "emails": { "256": { "address": "a@example.org" }, "384": { "address": "b@example.org" } } });
            client.patch(&path, swap).await.expect(200);
            client.delete(&path).await.expect(200);
        }
    }

    async fn keys_that_mean_something_to_a_library_are_values_like_others_here(rolo: TestRolo) {
        let client = native(&rolo);
        let magic = r#"{"m":{"$serde_json::private::Number":"5"},"r":{"$serde_json::private::RawValue":"[]"},"n":1.50}"#;
        let body = format!(r#"{{"metadata":{magic}}}"#);
        let made = client.send(Method::POST, "/contacts", Some(body.into())).await.expect(201);
        let path = format!("/contacts/{}", made.body["id"].as_str().expect("an id"));
        let change = json_patch(&client, &path, json!([
            { "op": "copy", "from": "/metadata/m", "path": "/metadata/copy" },
            { "op": "test", "path": "/metadata/n", "value": 1.5 },
        ]));
        let expected = format!(r#"{},"copy":{{"$serde_json::private::Number":"5"}}}}"#, &magic[..magic.len() - 1]);
        assert!(change.await.expect(200).text.contains(&format!(r#""metadata":{expected},"#)));
        for shown in [path.clone(), format!("{path}/changes"), "/changes?include=record".into(), format!("{path}?at=2")] {
            assert!(client.get(&shown).await.expect(200).text.contains(&expected), "{shown}");
        }
    }

    async fn a_json_patch_that_does_not_fit_changes_nothing_and_says_where(rolo: TestRolo) {
        let client = native(&rolo);
        made(&client, json!({ "emails": ["taken@example.org"] })).await;
        let (path, _) = made(&client, json!({ "name": "Ada King", "emails": ["a@example.org"], "description": "taken@example.org" })).await;
        let before = rolo.mark();
        let good = json!({ "op": "replace", "path": "/description", "value": "y" });
        let failed = json_patch(&client, &path, json!([good, { "op": "test", "path": "/description", "value": "x" }])).await.expect(409);
        assert_eq!((kind(&failed), &failed.body["pointer"]), ("test-failed", &json!("/description")));
        for (operation, pointer) in [
            (json!({ "op": "remove", "path": "/nothing/here" }), "/nothing/here"),
            (json!({ "op": "replace", "path": "/emails/7/address", "value": "x@example.org" }), "/emails/7/address"),
            (json!({ "op": "add", "path": "/nickname", "value": "x" }), "/nickname"),
            (json!({ "op": "remove", "path": "/emails/128/address" }), "/emails/128/address"),
            (json!({ "op": "replace", "path": "/time_zone", "value": "Mars/Phobos" }), "/time_zone"),
            (json!({ "op": "replace", "path": "", "value": 7 }), ""),
            (json!({ "op": "move", "from": "/metadata", "path": "" }), "/object"),
            (json!({ "op": "move", "from": "/metadata", "path": "/metadata/x" }), "/metadata"),
            (json!({ "op": "move", "from": "/description", "path": "/nope/x" }), "/nope/x"),
            (json!({ "op": "frob", "path": "/x" }), "/1/op"),
            (json!({ "op": "add", "path": "x", "value": 1 }), "/1/path"),
            (json!({ "op": "add", "path": "/~2", "value": 1 }), "/1/path"),
            (json!({ "op": "add", "path": "/x" }), "/1/value"),
            (json!({ "op": "copy", "path": "/x" }), "/1/from"),
            (json!(7), "/1"),
        ] {
            let refused = json_patch(&client, &path, json!([good, operation])).await.expect(422);
            assert_eq!(errors(&refused)[0].0, pointer, "{}", refused.text);
        }
        let taken = json!([{ "op": "copy", "from": "/description", "path": "/emails/128/address" }]);
        let taken = json_patch(&client, &path, taken).await.expect(409);
        assert_eq!((kind(&taken), &*errors(&taken)[0].0), ("conflict", "/emails/128/address"));
        let bomb: Vec<Value> = (0..60).map(|n| json!({ "op": "copy", "from": "/metadata", "path": format!("/metadata/k{n}") })).collect();
        let bomb = [vec![json!({ "op": "add", "path": "/metadata/x", "value": "x".repeat(1_000) })], bomb].concat();
        assert_eq!(errors(&json_patch(&client, &path, json!(bomb)).await.expect(422))[0].1, "too_long");
        for body in ["", "{}", "[", "[1]"] {
            let client = client.clone().with("content-type", "application/json-patch+json");
            client.send(Method::PATCH, &path, Some(body.into())).await.expect(422);
        }
        let many = vec![good; 1_001];
        assert_eq!(errors(&json_patch(&client, &path, json!(many)).await.expect(422))[0].1, "too_long");
        rolo.assert_as(&before, "what was refused");
    }

    async fn a_body_of_another_type_is_refused_with_those_that_are_taken(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada" })).await;
        for taken in ["application/merge-patch+json", "application/json; charset=utf-8", "Application/JSON"] {
            let client = client.clone().with("content-type", taken);
            client.patch(&path, json!({ "description": taken })).await.expect(200);
        }
        let before = rolo.mark();
        for refused in ["text/plain", "application/x-www-form-urlencoded", "application/json-seq", ""] {
            let refused = client.clone().with("content-type", refused).patch(&path, json!({ "description": "x" })).await.expect(415);
            assert_eq!(kind(&refused), "unsupported-media-type");
            assert!(refused.header("accept-patch").contains("application/json-patch+json"));
        }
        rolo.assert_as(&before, "what was refused");
    }

    async fn a_dry_run_shows_what_would_change_and_writes_nothing(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, ada) = made(&client, json!({ "name": "Ada", "emails": ["a@example.org"] })).await;
        let before = rolo.mark();
        let proposal = client.patch(&format!("{path}?dry_run=true"), json!({ "description": "x" })).await.expect(200).body;
        assert_eq!((&proposal["outcome"], &proposal["contact"]["revision"]), (&json!("updated"), &json!(2)));
        assert_eq!(proposal["fields"], json!({ "description": { "before": null, "after": "x" } }));
        let same = client.patch(&format!("{path}?dry_run=true"), json!({ "name": ada["name"] })).await.expect(200).body;
        assert_eq!((&same["outcome"], &same["fields"]), (&json!("unchanged"), &json!({})));
        let new = client.post("/contacts?dry_run=true", json!({ "name": "Grace" })).await.expect(200).body;
        assert_eq!((&new["outcome"], &new["fields"]["name"]["after"]["full"]), (&json!("created"), &json!("Grace")));
        client.post("/contacts?dry_run=true", json!({ "emails": ["a@example.org"] })).await.expect(409);
        client.clone().with("if-match", "\"7\"").patch(&format!("{path}?dry_run=true"), json!({})).await.expect(412);
        client.patch(&format!("{path}?dry_run=maybe"), json!({})).await.expect(400);
        rolo.assert_as(&before, "dry runs");
    }

    async fn a_stale_change_is_refused_with_what_is_needed_to_decide(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada", "description": "x" })).await;
        client.patch(&path, json!({ "description": "y" })).await.expect(200);
        let submitted = json!({ "description": "z", "time_zone": "Europe/Berlin" });
        let stale = client.clone().with("if-match", "\"1\"").patch(&path, submitted.clone()).await.expect(412);
        assert_eq!((kind(&stale), &stale.body["revision"]), ("precondition-failed", &json!(2)));
        assert_eq!(stale.body["current"], json!({ "description": "y", "time_zone": null }));
        assert_eq!(stale.body["submitted"], submitted);
        // Who may not read is told no value.
        let (_, writer) = rolo.make_key(&[rolo_core::access::key::Scope::ContactsWrite]);
        let stale = rolo.at("/rolo/v1").with_key(&writer).with("if-match", "\"1\"").patch(&path, submitted).await.expect(412);
        assert_eq!(stale.body["current"], json!(null));
        // Who sends back a whole record is told so, too, and not that its revision cannot be changed.
        let whole = client.clone().with("if-match", "\"1\"").patch(&path, json!({ "revision": 1, "description": "z" })).await.expect(412);
        assert_eq!(whole.body["current"], json!({ "revision": 2, "description": "y" }));
    }

    async fn an_answer_is_as_its_caller_prefers(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada" })).await;
        let minimal = client.clone().with("prefer", "respond-async, return=minimal").patch(&path, json!({ "description": "x" })).await.expect(204);
        assert_eq!((minimal.text.as_str(), minimal.header("etag"), minimal.header("content-type")), ("", "\"2\"", ""));
        assert_eq!(minimal.header("preference-applied"), "return=minimal");
        let new = client.clone().with("prefer", "Return=\"minimal\"; x=1").post("/contacts", json!({ "name": "Bea" })).await.expect(201);
        assert_eq!((new.text.as_str(), new.header("etag")), ("", "\"1\""));
        assert!(new.header("location").starts_with("/rolo/v1/contacts/"));
        let whole = client.with("prefer", "return=representation").patch(&path, json!({ "description": "y" })).await.expect(200);
        assert_eq!((whole.header("preference-applied"), &whole.body["description"]), ("return=representation", &json!("y")));
    }

    async fn a_change_that_is_sent_again_with_its_key_is_made_once_also_when_its_test_would_fail_now(rolo: TestRolo) {
        let client = native(&rolo).with("idempotency-key", "1");
        let (path, _) = made(&native(&rolo), json!({ "name": "Ada", "description": "x" })).await;
        let patch = json!([{ "op": "test", "path": "/description", "value": "x" }, { "op": "replace", "path": "/description", "value": "y" }]);
        let first = json_patch(&client, &path, patch.clone()).await.expect(200);
        let second = json_patch(&client, &path, patch).await.expect(200);
        assert_eq!((&first.text, second.header("idempotency-replayed")), (&second.text, "true"));
        // Also where the change takes away the id by which the contact was found.
        made(&native(&rolo), json!({ "name": "Bea", "aliases": [{ "vendor": "synthflow", "id": "sf-1" }] })).await;
        let keyed = native(&rolo).with("idempotency-key", "2");
        let first = keyed.patch("/contacts/sf-1", json!({ "aliases": null })).await.expect(200);
        assert_eq!(keyed.patch("/contacts/sf-1", json!({ "aliases": null })).await.expect(200).text, first.text);
        native(&rolo).patch("/contacts/sf-1", json!({ "aliases": null })).await.expect(404);
        assert_eq!(rolo.changes().await.len(), 4);
    }
}

/// Any JSON value without a null in it, which a merge patch cannot say.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        (0..3).prop_map(Value::from),
        "[ab]{0,2}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map("[abc]", inner, 0..3)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// The same with nulls.
fn patch() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), (0..3).prop_map(Value::from)];
    leaf.prop_recursive(3, 12, 3, |inner| {
        proptest::collection::btree_map("[abc]", inner, 0..3).prop_map(|map| Value::Object(map.into_iter().collect()))
    })
}

proptest! {
    #[test]
    fn metadata_are_merged_as_another_reader_of_rfc_7396_merges_them(
        before in proptest::collection::btree_map("[abc]", value(), 0..3),
        patch in proptest::collection::btree_map("[abc]", patch(), 0..3),
    ) {
        use rolo_core::model::metadata::{Metadata, MetadataMode, MetadataObject, MetadataPatch};
        let object = |value: &Value| {
            let text = value.to_string();
            MetadataObject::new(&rolo_core::json::read(text.as_bytes()).expect("JSON")).expect("an object")
        };
        let mut expected = Value::Object(before.into_iter().collect());
        let patch = Value::Object(patch.into_iter().collect());
        let start = Metadata::default().patched(&MetadataPatch::Replace(object(&expected)), MetadataMode::Merge).expect("it fits");
        let merged = start.patched(&MetadataPatch::MergeDeep(object(&patch)), MetadataMode::Replace).expect("it fits");
        json_patch::merge(&mut expected, &patch);
        let merged: Value = serde_json::from_str(merged.as_str()).expect("JSON");
        prop_assert_eq!(merged, expected);
    }
}
