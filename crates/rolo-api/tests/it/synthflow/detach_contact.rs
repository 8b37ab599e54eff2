//! `detach-a-contact-from-a-memory-store`

use rolo_core::WorkspaceSettings;
use rolo_testkit::{json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, member_path, memory_store, refused, shown, workspace_with};

on_each_store! {
    async fn the_answer_is_exactly_the_status_each_time(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        attach(&rolo, &store, &ada).await;
        let path = member_path(&store, &ada, "detach");
        let reply = rolo.synthflow().post_empty(&path).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, "\"3\""));
        let before = rolo.dump();
        for _ in 0..2 {
            let again = rolo.synthflow().post_empty(&path).await.expect(200);
            assert_eq!((again.text.as_str(), again.header("etag")), (r#"{"status":"ok"}"#, "\"3\""));
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn the_membership_ends_on_both_sides_and_no_other_does(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        let (loans, cards) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        for (store, contact) in [(&loans, &ada), (&cards, &ada), (&loans, &grace)] {
            attach(&rolo, store, contact).await;
        }
        rolo.synthflow().post_empty(&member_path(&loans, &ada, "detach")).await.expect(200);
        assert_eq!(shown(&rolo, &ada).await["memory_store_ids"], json!([cards]));
        assert_eq!(shown(&rolo, &grace).await["memory_store_ids"], json!([loans]));
        for (store, contact) in [(&loans, &grace), (&cards, &ada)] {
            let got = rolo.synthflow().get(&format!("/memory_stores/{store}")).await.expect(200);
            assert_eq!(got.body["response"]["contact_ids"], json!([contact.id.to_uuid()]));
        }
    }

    async fn leaving_is_a_change_of_the_contact(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        attach(&rolo, &store, &ada).await;
        let path = format!("{}/", member_path(&store, &ada, "detach"));
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"1\"").post_empty(&path)).await;
        rolo.synthflow().with("if-match", "\"2\"").post_empty(&path).await.expect(200);
    }

    async fn whoever_comes_back_comes_last(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (loans, cards) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        attach(&rolo, &loans, &ada).await;
        attach(&rolo, &cards, &ada).await;
        rolo.synthflow().post_empty(&member_path(&loans, &ada, "detach")).await.expect(200);
        attach(&rolo, &loans, &ada).await;
        assert_eq!(shown(&rolo, &ada).await["memory_store_ids"], json!([cards, loans]));
    }

    async fn the_vendors_own_id_names_the_contact_too(rolo: TestRolo) {
        let ada = contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let store = memory_store(&rolo, "Loans").await;
        attach(&rolo, &store, &ada).await;
        let path = format!("/memory_stores/{store}/contacts/3F0A6F0C-7C1D-4C55-9D0B-0D6B0C8C2A11/detach");
        rolo.synthflow().post_empty(&path).await.expect(200);
        assert_eq!(shown(&rolo, &ada).await["memory_store_ids"], json!([]));
    }

    async fn an_unknown_store_or_contact_is_not_found(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        for id in [NOBODY, "nobody", "%00"] {
            let reply = refused(&rolo, 404, rolo.synthflow().post_empty(&member_path(id, &ada, "detach"))).await;
            assert_eq!(reply.description(), "There is no such memory store.");
            let path = format!("/memory_stores/{store}/contacts/{id}/detach");
            let reply = refused(&rolo, 404, rolo.synthflow().post_empty(&path)).await;
            assert_eq!(reply.description(), "There is no such contact.");
        }
    }

    async fn a_record_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        attach(&rolo, &store, &ada).await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.post_empty(&member_path(&store, &ada, "detach"))).await;
        let unknown = refused(&rolo, 404, stranger.post_empty(&member_path(NOBODY, &ada, "detach"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }
}
