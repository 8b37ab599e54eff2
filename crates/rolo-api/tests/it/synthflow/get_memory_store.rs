//! `get-a-memory-store`

use rolo_core::WorkspaceSettings;
use rolo_testkit::{json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, id_of, memory_store, refused, workspace_with};

on_each_store! {
    async fn a_store_is_shown_with_its_contacts_and_without_its_description(rolo: TestRolo) {
        let body = json!({ "title": "Loans", "description": "All about loans" });
        let store = id_of(&rolo.synthflow().post("/memory_stores", body).await.expect(200));
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        attach(&rolo, &store, &ada).await;
        attach(&rolo, &store, &grace).await;
        let reply = rolo.synthflow().get(&format!("/memory_stores/{store}")).await.expect(200);
        let workspace = rolo.store().list_workspaces().await.expect("workspaces")[0].uid.to_prefixed();
        let mut ids = [ada.id.to_uuid(), grace.id.to_uuid()];
        if reply.body["response"]["contact_ids"][0] != ids[0] {
            ids.reverse();
        }
        assert_eq!(
            reply.text,
            format!(
                "{{\"status\":\"ok\",\"response\":{{\"id\":\"{store}\",\"title\":\"Loans\",\
                 \"workspace_id\":\"{workspace}\",\"created_at\":\"2026-06-01T09:00:00.000Z\",\
                 \"updated_at\":\"2026-06-01T09:00:00.000Z\",\"contact_ids\":[\"{}\",\"{}\"]}}}}",
                ids[0], ids[1]
            )
        );
    }

    async fn a_store_without_title_and_contacts_has_no_title_and_an_empty_list(rolo: TestRolo) {
        let store = id_of(&rolo.synthflow().post_empty("/memory_stores").await.expect(200));
        let reply = rolo.synthflow().get(&format!("/memory_stores/{store}/")).await.expect(200);
        let keys: Vec<&String> = reply.body["response"].as_object().expect("a store").keys().collect();
        assert_eq!(keys, ["id", "workspace_id", "created_at", "updated_at", "contact_ids"]);
        assert_eq!(reply.body["response"]["contact_ids"], json!([]));
    }

    async fn a_contact_that_synthflow_has_named_is_listed_by_that_name(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let store = memory_store(&rolo, "Loans").await;
        attach(&rolo, &store, &ada).await;
        let reply = rolo.synthflow().get(&format!("/memory_stores/{store}")).await.expect(200);
        assert_eq!(reply.body["response"]["contact_ids"], json!(["3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11"]));
    }

    async fn an_id_is_found_in_any_case(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let reply = rolo.synthflow().get(&format!("/memory_stores/{}", store.to_uppercase())).await.expect(200);
        assert_eq!(reply.body["response"]["id"], store);
    }

    async fn a_contact_that_joins_changes_the_answer_and_not_the_tag(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        let path = format!("/memory_stores/{store}");
        let before = rolo.synthflow().get(&path).await.expect(200);
        attach(&rolo, &store, &ada).await;
        let after = rolo.synthflow().with("if-none-match", before.header("etag")).get(&path).await.expect(200);
        assert_eq!((after.header("etag"), before.header("etag")), ("\"1\"", "\"1\""));
        assert_eq!(after.body["response"]["contact_ids"], json!([ada.id.to_uuid()]));
        assert_eq!(after.body["response"]["updated_at"], before.body["response"]["updated_at"]);
    }

    async fn what_does_not_exist_is_not_found(rolo: TestRolo) {
        let gone = memory_store(&rolo, "Gone").await;
        rolo.synthflow().delete(&format!("/memory_stores/{gone}")).await.expect(200);
        for id in [NOBODY, gone.as_str(), "nobody", "%00", "%2F"] {
            let reply = refused(&rolo, 404, rolo.synthflow().get(&format!("/memory_stores/{id}"))).await;
            assert_eq!(reply.description(), "There is no such memory store.");
        }
    }

    async fn a_store_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.get(&format!("/memory_stores/{store}"))).await;
        let unknown = refused(&rolo, 404, stranger.get(&format!("/memory_stores/{NOBODY}"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }
}
