//! `get-data-for-a-specific-memory-store-and-contact`

use std::time::Duration;

use rolo_core::WorkspaceSettings;
use rolo_testkit::{json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, id_of, member_path, memory_store, refused, workspace_with};

on_each_store! {
    async fn a_member_without_memory_has_an_empty_one(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let store = memory_store(&rolo, "Loans").await;
        rolo.clock.advance(Duration::from_secs(5));
        attach(&rolo, &store, &ada).await;
        rolo.clock.advance(Duration::from_secs(5));
        let reply = rolo.synthflow().get(&member_path(&store, &ada, "memory_data")).await.expect(200);
        assert_eq!(
            reply.text,
            format!(
                "{{\"status\":\"ok\",\"response\":{{\"memory_store_id\":\"{store}\",\"memory_store_title\":\"Loans\",\
                 \"memory\":\"\",\"created_at\":\"2026-06-01T09:00:05.000Z\",\
                 \"updated_at\":\"2026-06-01T09:00:05.000Z\"}}}}"
            )
        );
    }

    async fn a_store_without_a_title_has_an_empty_one(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let made = rolo.synthflow().post_empty("/memory_stores").await.expect(200);
        let store = id_of(&made);
        attach(&rolo, &store, &ada).await;
        let reply = rolo.synthflow().get(&member_path(&store, &ada, "memory_data")).await.expect(200);
        assert_eq!(reply.body["response"]["memory_store_title"], "");
    }

    async fn a_contact_outside_the_store_is_not_found(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (store, other) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        attach(&rolo, &other, &ada).await;
        let path = member_path(&store, &ada, "memory_data");
        let reply = refused(&rolo, 404, rolo.synthflow().get(&path)).await;
        assert_eq!(reply.description(), "There is no such contact.");
        attach(&rolo, &store, &ada).await;
        rolo.synthflow().get(&path).await.expect(200);
        rolo.synthflow().post_empty(&member_path(&store, &ada, "detach")).await.expect(200);
        refused(&rolo, 404, rolo.synthflow().get(&path)).await;
    }

    async fn an_unknown_store_or_contact_has_none(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let store = memory_store(&rolo, "Loans").await;
        attach(&rolo, &store, &ada).await;
        for id in [NOBODY, "nobody", "%00"] {
            let reply = refused(&rolo, 404, rolo.synthflow().get(&member_path(id, &ada, "memory_data"))).await;
            assert_eq!(reply.description(), "There is no such memory store.");
            let path = format!("/memory_stores/{store}/contacts/{id}/memory_data");
            let reply = refused(&rolo, 404, rolo.synthflow().get(&path)).await;
            assert_eq!(reply.description(), "There is no such contact.");
        }
    }

    async fn ids_are_read_in_any_case_and_the_vendors_own_too(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let store = memory_store(&rolo, "Loans").await;
        attach(&rolo, &store, &ada).await;
        let store = store.to_uppercase();
        for contact in [ada.id.to_uuid().to_uppercase(), "3F0A6F0C-7C1D-4C55-9D0B-0D6B0C8C2A11".into()] {
            let path = format!("/memory_stores/{store}/contacts/{contact}/memory_data/");
            let reply = rolo.synthflow().get(&path).await.expect(200);
            assert_eq!(reply.body["response"]["memory_store_id"], json!(store.to_lowercase()));
        }
    }

    async fn another_workspace_sees_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let store = memory_store(&rolo, "Loans").await;
        attach(&rolo, &store, &ada).await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.get(&member_path(&store, &ada, "memory_data"))).await;
        let unknown = refused(&rolo, 404, stranger.get(&member_path(NOBODY, &ada, "memory_data"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }
}
