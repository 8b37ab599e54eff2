//! `attach-a-contact-to-a-memory-store`

use http::Method;
use rolo_core::WorkspaceSettings;
use rolo_core::model::contact::MEMBERSHIP_COUNT_MAX;
use rolo_testkit::{TestRolo, Value, json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, id_of, member_path, memory_store, refused, shown, workspace_with};

/// The ids of a memory store's contacts.
async fn members(rolo: &TestRolo, store: &str) -> Value {
    rolo.synthflow().get(&format!("/memory_stores/{store}")).await.expect(200).body["response"]["contact_ids"].take()
}

on_each_store! {
    async fn the_answer_is_exactly_the_status_each_time(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        let path = member_path(&store, &ada, "attach");
        let reply = rolo.synthflow().post_empty(&path).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, "\"2\""));
        let before = rolo.dump();
        for _ in 0..2 {
            let again = rolo.synthflow().post_empty(&path).await.expect(200);
            assert_eq!((again.text.as_str(), again.header("etag")), (r#"{"status":"ok"}"#, "\"2\""));
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn the_contact_and_the_store_are_two_ends_of_one_membership(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        let (loans, cards) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        attach(&rolo, &loans, &ada).await;
        attach(&rolo, &cards, &ada).await;
        attach(&rolo, &cards, &grace).await;
        assert_eq!(shown(&rolo, &ada).await["memory_store_ids"], json!([loans, cards]));
        assert_eq!(shown(&rolo, &grace).await["memory_store_ids"], json!([cards]));
        assert_eq!(members(&rolo, &loans).await, json!([ada.id.to_uuid()]));
        let both = members(&rolo, &cards).await;
        let both = both.as_array().expect("a list");
        assert_eq!(both.len(), 2);
        assert!(both.contains(&json!(ada.id.to_uuid())) && both.contains(&json!(grace.id.to_uuid())), "{both:?}");
    }

    async fn joining_is_a_change_of_the_contact(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        let before = shown(&rolo, &ada).await;
        attach(&rolo, &store, &ada).await;
        assert!(shown(&rolo, &ada).await["updated_at"].as_str() > before["updated_at"].as_str());
        let path = member_path(&memory_store(&rolo, "Cards").await, &ada, "attach");
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"1\"").post_empty(&path)).await;
        rolo.synthflow().with("if-match", "\"2\"").post_empty(&path).await.expect(200);
    }

    async fn a_body_is_not_looked_at_and_a_slash_at_the_end_is_the_same_path(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        let path = format!("{}/", member_path(&store.to_uppercase(), &ada, "attach"));
        for body in [json!({}), json!(null), json!({ "contact_id": NOBODY })] {
            rolo.synthflow().post(&path, body).await.expect(200);
        }
        rolo.synthflow().send(Method::POST, &path, Some("{".into())).await.expect(200);
        assert_eq!(members(&rolo, &store).await, json!([ada.id.to_uuid()]));
    }

    async fn the_vendors_own_id_names_the_contact_too(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let store = memory_store(&rolo, "Loans").await;
        let path = format!("/memory_stores/{store}/contacts/3F0A6F0C-7C1D-4C55-9D0B-0D6B0C8C2A11/attach");
        rolo.synthflow().post_empty(&path).await.expect(200);
        assert_eq!(shown(&rolo, &ada).await["memory_store_ids"], json!([store]));
        assert_eq!(members(&rolo, &store).await, json!(["3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11"]));
    }

    async fn an_unknown_store_or_contact_is_not_found(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        for id in [NOBODY, "nobody", "%00"] {
            let path = member_path(id, &ada, "attach");
            let reply = refused(&rolo, 404, rolo.synthflow().post_empty(&path)).await;
            assert_eq!(reply.description(), "There is no such memory store.");
            let path = format!("/memory_stores/{store}/contacts/{id}/attach");
            let reply = refused(&rolo, 404, rolo.synthflow().post_empty(&path)).await;
            assert_eq!(reply.description(), "There is no such contact.");
        }
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        refused(&rolo, 404, rolo.synthflow().post_empty(&member_path(&store, &ada, "attach"))).await;
    }

    async fn a_record_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let mine =
            stranger.post("/contacts", json!({ "name": "Mine", "phone_number": "+12025550199" })).await.expect(200);
        let (mine, own) = (id_of(&mine), stranger.post_empty("/memory_stores").await.expect(200));
        let own = id_of(&own);
        let path = |store: &str, contact: &str| format!("/memory_stores/{store}/contacts/{contact}/attach");
        let ask = |path: String| {
            let stranger = stranger.clone();
            async move { stranger.post_empty(&path).await }
        };
        let foreign = refused(&rolo, 404, ask(path(&store, &mine))).await;
        let unknown = refused(&rolo, 404, ask(path(NOBODY, &mine))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
        let foreign = refused(&rolo, 404, ask(path(&own, &ada.id.to_uuid()))).await;
        let unknown = refused(&rolo, 404, ask(path(&own, NOBODY))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn a_contact_is_in_at_most_100_stores(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for _ in 0..MEMBERSHIP_COUNT_MAX {
            attach(&rolo, &memory_store(&rolo, "Loans").await, &ada).await;
        }
        let last = memory_store(&rolo, "One more").await;
        let path = member_path(&last, &ada, "attach");
        let reply = refused(&rolo, 422, rolo.synthflow().post_empty(&path)).await;
        assert!(reply.description().ends_with(" may hold at most 100 items."), "{}", reply.text);
    }
}
