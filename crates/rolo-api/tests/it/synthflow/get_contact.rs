//! `get-a-contact`

use http::Method;
use rolo_core::WorkspaceSettings;
use rolo_testkit::{json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, id_of, memory_store, refused, shown, workspace_with};

on_each_store! {
    async fn a_contact_is_shown_in_the_envelope_with_its_keys_in_the_published_order(rolo: TestRolo) {
        let body = json!({
            "name": "Ada Lovelace", "phone_number": "+12025550123", "email": "ada@example.org",
            "contact_metadata": { "plan": "gold", "calls": [1, 2] }
        });
        let id = id_of(&rolo.synthflow().post("/contacts", body).await.expect(200));
        let store = memory_store(&rolo, "Loans").await;
        rolo.synthflow().post_empty(&format!("/memory_stores/{store}/contacts/{id}/attach")).await.expect(200);
        let reply = rolo.synthflow().get(&format!("/contacts/{id}")).await.expect(200);
        let workspace = reply.body["response"]["workspace_id"].as_str().expect("an id");
        assert_eq!(
            reply.text,
            format!(
                "{{\"status\":\"ok\",\"response\":{{\"id\":\"{id}\",\"name\":\"Ada Lovelace\",\
                 \"phone_number\":\"+12025550123\",\"email\":\"ada@example.org\",\
                 \"contact_metadata\":{{\"plan\":\"gold\",\"calls\":[1,2]}},\"workspace_id\":\"{workspace}\",\
                 \"created_at\":\"2026-06-01T09:00:00.000Z\",\"updated_at\":\"2026-06-01T09:00:00.001Z\",\
                 \"memory_store_ids\":[\"{store}\"]}}}}"
            )
        );
        assert_eq!((reply.header("etag"), reply.header("cache-control")), ("\"2\"", "no-store"));
    }

    async fn an_absent_email_is_left_out(rolo: TestRolo) {
        let ada = rolo.contact().name("Ada Lovelace").phone("+12025550123").create().await;
        let shown = shown(&rolo, &ada).await;
        let keys: Vec<&String> = shown.as_object().expect("a contact").keys().collect();
        assert_eq!(keys[..4], ["id", "name", "phone_number", "contact_metadata"]);
        assert_eq!(keys[4..], ["workspace_id", "created_at", "updated_at", "memory_store_ids"]);
    }

    async fn a_contact_that_another_surface_made_without_name_or_number_has_both_empty(rolo: TestRolo) {
        let ada = rolo.contact().email("ada@example.org").create().await;
        let shown = shown(&rolo, &ada).await;
        assert_eq!((&shown["name"], &shown["phone_number"]), (&json!(""), &json!("")));
        assert_eq!((&shown["contact_metadata"], &shown["memory_store_ids"]), (&json!({}), &json!([])));
    }

    async fn an_id_is_found_in_any_case(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let upper = rolo.synthflow().get(&format!("/contacts/{}", ada.id.to_uuid().to_uppercase())).await.expect(200);
        assert_eq!(upper.body["response"], shown(&rolo, &ada).await);
        assert_eq!(upper.body["response"]["id"], ada.id.to_uuid());
    }

    async fn a_contact_that_synthflow_has_named_is_shown_by_that_name(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let by_ours = shown(&rolo, &ada).await;
        assert_eq!(by_ours["id"], "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11");
        let by_theirs = rolo.synthflow().get("/contacts/3F0A6F0C-7C1D-4C55-9D0B-0D6B0C8C2A11").await.expect(200);
        assert_eq!(by_theirs.body["response"], by_ours);
        let listed = rolo.synthflow().get("/contacts").await.expect(200);
        assert_eq!(listed.body["response"]["items"], json!([by_ours]));
    }

    async fn another_id_that_is_not_the_vendors_own_is_found_and_not_shown(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "old-7", false).await;
        let reply = rolo.synthflow().get("/contacts/old-7").await.expect(200);
        assert_eq!(reply.body["response"]["id"], ada.id.to_uuid());
        assert_eq!(rolo.askelephant().get("/contacts/old-7").await.status, 404);
    }

    async fn what_does_not_exist_is_not_found(rolo: TestRolo) {
        let gone = rolo.ada().await;
        rolo.synthflow().delete(&gone.synthflow_path()).await.expect(200);
        let ours = gone.id.to_prefixed();
        let gone = gone.id.to_uuid();
        for id in [NOBODY, gone.as_str(), ours.as_str(), "nobody", "%00", "%2F", "%ff", "%"] {
            let reply = refused(&rolo, 404, rolo.synthflow().get(&format!("/contacts/{id}"))).await;
            assert_eq!(reply.description(), "There is no such contact.");
        }
    }

    async fn a_contact_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.get(&ada.synthflow_path())).await;
        let unknown = refused(&rolo, 404, stranger.get(&format!("/contacts/{NOBODY}"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn the_workspace_of_a_contact_is_that_of_the_key(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let workspaces = rolo.store().list_workspaces().await.expect("workspaces");
        assert_eq!(shown(&rolo, &ada).await["workspace_id"], workspaces[0].uid.to_prefixed());
    }

    async fn a_slash_at_the_end_is_the_same_path(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = rolo.synthflow().get(&format!("{}/", ada.synthflow_path())).await.expect(200);
        assert_eq!(reply.body["response"], shown(&rolo, &ada).await);
    }

    async fn a_contact_that_the_caller_has_already_is_not_sent_again(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.synthflow().with("if-none-match", "\"1\"");
        let reply = client.get(&ada.synthflow_path()).await;
        assert_eq!((reply.status, reply.text.as_str(), reply.header("etag")), (304, "", "\"1\""));
        attach(&rolo, &memory_store(&rolo, "Loans").await, &ada).await;
        assert_eq!(client.get(&ada.synthflow_path()).await.expect(200).header("etag"), "\"2\"");
    }

    async fn head_answers_as_get_without_the_body(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let got = rolo.synthflow().get(&ada.synthflow_path()).await.expect(200);
        let reply = rolo.synthflow().send(Method::HEAD, &ada.synthflow_path(), None).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), ("", got.header("etag")));
        assert_eq!(reply.header("content-length"), got.text.len().to_string());
    }
}
