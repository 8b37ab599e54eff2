//! `contact_metadata`, as `create-a-contact` and `update-a-contact` write it.

use http::Method;
use rolo_core::WorkspaceSettings;
use rolo_core::model::metadata::MetadataMode;
use rolo_testkit::{Client, TestContact, TestRolo, json, on_each_store};

use super::{id_of, refused, shown, update, workspace_with};

/// Bytes of JSON that metadata may have.
const BYTES_MAX: usize = 64 * 1024;

/// Metadata whose compact text has this many bytes.
fn metadata_of(bytes: usize) -> String {
    format!(r#"{{"a":"{}"}}"#, "x".repeat(bytes - r#"{"a":""}"#.len()))
}

/// Metadata with this many levels, itself included.
fn metadata_with(levels: usize) -> String {
    format!(r#"{{"a":{}{}}}"#, "[".repeat(levels - 1), "]".repeat(levels - 1))
}

/// Writes metadata as this very text.
async fn write(client: Client, contact: &TestContact, metadata: &str) -> rolo_testkit::Reply {
    let body = format!(r#"{{"contact_metadata":{metadata}}}"#);
    client.send(Method::PATCH, &contact.synthflow_path(), Some(body.into())).await
}

/// The metadata as text, byte for byte.
async fn text(rolo: &TestRolo, contact: &TestContact) -> String {
    let reply = rolo.synthflow().get(&contact.synthflow_path()).await.expect(200);
    let (_, rest) = reply.text.split_once(r#""contact_metadata":"#).expect("metadata");
    rest.split_once(r#","workspace_id""#).expect("a workspace").0.to_owned()
}

on_each_store! {
    async fn keys_that_are_sent_are_set_and_the_others_stay(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").metadata(json!({ "plan": "gold", "seats": 3 })).create().await;
        update(&rolo, &ada, json!({ "contact_metadata": { "seats": 4, "city": "London" } })).await;
        assert_eq!(text(&rolo, &ada).await, r#"{"plan":"gold","seats":4,"city":"London"}"#);
        update(&rolo, &ada, json!({ "name": "Ada" })).await;
        assert_eq!(text(&rolo, &ada).await, r#"{"plan":"gold","seats":4,"city":"London"}"#);
    }

    async fn a_null_removes_its_key(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").metadata(json!({ "plan": "gold", "seats": 3 })).create().await;
        update(&rolo, &ada, json!({ "contact_metadata": { "plan": null, "never": null } })).await;
        assert_eq!(text(&rolo, &ada).await, r#"{"seats":3}"#);
        update(&rolo, &ada, json!({ "contact_metadata": { "seats": null } })).await;
        assert_eq!(text(&rolo, &ada).await, "{}");
    }

    async fn a_nested_object_is_replaced_whole_and_its_nulls_are_kept(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").metadata(json!({ "a": { "b": 1, "c": 2 } })).create().await;
        update(&rolo, &ada, json!({ "contact_metadata": { "a": { "d": null, "e": [null] } } })).await;
        assert_eq!(text(&rolo, &ada).await, r#"{"a":{"d":null,"e":[null]}}"#);
    }

    async fn an_empty_object_changes_nothing(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").metadata(json!({ "plan": "gold" })).create().await;
        let before = rolo.dump();
        update(&rolo, &ada, json!({ "contact_metadata": {} })).await;
        update(&rolo, &ada, json!({ "contact_metadata": { "plan": "gold", "never": null } })).await;
        assert_eq!(rolo.dump(), before);
    }

    async fn numbers_and_the_order_of_keys_are_kept_as_they_were_written(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let written = r#"{"z":1.50,"a":-0,"m":1e2,"big":123456789012345678901234567890,"Ω":"é\n"}"#;
        write(rolo.synthflow(), &ada, written).await.expect(200);
        assert_eq!(text(&rolo, &ada).await, written);
        write(rolo.synthflow(), &ada, r#"{ "m" : 101 }"#).await.expect(200);
        assert_eq!(text(&rolo, &ada).await, written.replace("1e2", "101"));
    }

    async fn it_may_have_64_kib_and_not_a_byte_more(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = refused(&rolo, 422, write(rolo.synthflow(), &ada, &metadata_of(BYTES_MAX + 1))).await;
        assert_eq!(reply.description(), "contact_metadata may hold at most 65536 bytes of JSON.");
        write(rolo.synthflow(), &ada, &metadata_of(BYTES_MAX)).await.expect(200);
        assert_eq!(text(&rolo, &ada).await.len(), BYTES_MAX);
    }

    async fn the_limit_holds_for_what_comes_out_of_merging(rolo: TestRolo) {
        let ada = rolo.ada().await;
        write(rolo.synthflow(), &ada, &metadata_of(BYTES_MAX)).await.expect(200);
        refused(&rolo, 422, write(rolo.synthflow(), &ada, r#"{"b":1}"#)).await;
        write(rolo.synthflow(), &ada, r#"{"b":1,"a":null}"#).await.expect(200);
        assert_eq!(text(&rolo, &ada).await, r#"{"b":1}"#);
    }

    async fn it_may_be_32_levels_deep_and_not_one_more(rolo: TestRolo) {
        let ada = rolo.ada().await;
        write(rolo.synthflow(), &ada, &metadata_with(32)).await.expect(200);
        assert_eq!(text(&rolo, &ada).await, metadata_with(32));
        let reply = refused(&rolo, 422, write(rolo.synthflow(), &ada, &metadata_with(33))).await;
        assert_eq!(reply.description(), "contact_metadata may be nested at most 32 levels deep.");
    }

    async fn a_new_contact_is_held_to_the_same_limits(rolo: TestRolo) {
        let post = |metadata: String| {
            let client = rolo.synthflow();
            let body = format!(r#"{{"name":"Ada","phone_number":"1","contact_metadata":{metadata}}}"#);
            async move { client.send(Method::POST, "/contacts", Some(body.into())).await }
        };
        post(metadata_of(BYTES_MAX)).await.expect(200);
        post(metadata_with(32)).await.expect(200);
        refused(&rolo, 422, post(metadata_of(BYTES_MAX + 1))).await;
        refused(&rolo, 422, post(metadata_with(33))).await;
    }

    async fn a_new_contact_keeps_no_key_that_is_null(rolo: TestRolo) {
        let body = json!({ "name": "Ada", "phone_number": "1", "contact_metadata": { "a": null, "b": 1 } });
        let id = id_of(&rolo.synthflow().post("/contacts", body).await.expect(200));
        let got = rolo.synthflow().get(&format!("/contacts/{id}")).await.expect(200);
        assert_eq!(got.body["response"]["contact_metadata"], json!({ "b": 1 }));
    }

    async fn a_workspace_may_have_it_replaced_whole(rolo: TestRolo) {
        let client = workspace_with(
            &rolo,
            WorkspaceSettings { metadata: MetadataMode::Replace, ..WorkspaceSettings::default() },
        );
        let body = json!({ "name": "Ada", "phone_number": "1", "contact_metadata": { "a": 1, "b": 2 } });
        let path = format!("/contacts/{}", id_of(&client.post("/contacts", body).await.expect(200)));
        for metadata in [json!({ "c": 3 }), json!({ "d": null }), json!({})] {
            client.patch(&path, json!({ "contact_metadata": metadata })).await.expect(200);
            let got = client.get(&path).await.expect(200);
            assert_eq!(got.body["response"]["contact_metadata"], metadata);
        }
        client.patch(&path, json!({ "contact_metadata": { "a": 1 } })).await.expect(200);
        client.patch(&path, json!({ "name": "Grace" })).await.expect(200);
        assert_eq!(client.get(&path).await.body["response"]["contact_metadata"], json!({ "a": 1 }));
        let too_large = format!(r#"{{"contact_metadata":{}}}"#, metadata_of(BYTES_MAX + 1));
        refused(&rolo, 422, client.send(Method::PATCH, &path, Some(too_large.into()))).await;
    }

    async fn the_other_surface_does_not_touch_it(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").metadata(json!({ "plan": "gold" })).create().await;
        let body = json!({ "first_name": "Augusta", "description": "Countess" });
        rolo.askelephant().patch(&ada.askelephant_path(), body).await.expect(200);
        assert_eq!(shown(&rolo, &ada).await["contact_metadata"], json!({ "plan": "gold" }));
    }
}
