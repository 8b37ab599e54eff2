//! `delete-a-memory-store`

use rolo_core::WorkspaceSettings;
use rolo_testkit::{json, on_each_store};

use super::{NOBODY, attach, member_path, memory_store, refused, shown, workspace_with};

on_each_store! {
    async fn the_answer_is_exactly_the_status_and_a_second_time_it_is_not_found(rolo: TestRolo) {
        let path = format!("/memory_stores/{}", memory_store(&rolo, "Loans").await);
        let reply = rolo.synthflow().delete(&format!("{path}/")).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, ""));
        refused(&rolo, 404, rolo.synthflow().delete(&path)).await;
        refused(&rolo, 404, rolo.synthflow().get(&path)).await;
        assert_eq!(rolo.synthflow().get("/memory_stores").await.body["response"]["total"], 0);
    }

    async fn its_contacts_leave_it_and_stay_otherwise_as_they_are(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (loans, cards) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        let before = shown(&rolo, &ada).await;
        attach(&rolo, &loans, &ada).await;
        attach(&rolo, &cards, &ada).await;
        rolo.synthflow().delete(&format!("/memory_stores/{loans}")).await.expect(200);
        let mut after = shown(&rolo, &ada).await;
        assert_eq!(after["memory_store_ids"], json!([cards]));
        assert!(after["updated_at"].as_str() > before["updated_at"].as_str(), "{after}");
        for key in ["memory_store_ids", "updated_at"] {
            after[key] = before[key].clone();
        }
        assert_eq!(after, before);
        refused(&rolo, 404, rolo.synthflow().get(&member_path(&loans, &ada, "memory_data"))).await;
        refused(&rolo, 404, rolo.synthflow().post_empty(&member_path(&loans, &ada, "attach"))).await;
    }

    async fn what_does_not_exist_is_not_found(rolo: TestRolo) {
        for id in [NOBODY, "nobody", "%00"] {
            let reply = refused(&rolo, 404, rolo.synthflow().delete(&format!("/memory_stores/{id}"))).await;
            assert_eq!(reply.description(), "There is no such memory store.");
        }
    }

    async fn a_store_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.delete(&format!("/memory_stores/{store}"))).await;
        let unknown = refused(&rolo, 404, stranger.delete(&format!("/memory_stores/{NOBODY}"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn if_match_guards_a_deletion(rolo: TestRolo) {
        let path = format!("/memory_stores/{}", memory_store(&rolo, "Loans").await);
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"2\"").delete(&path)).await;
        rolo.synthflow().with("if-match", "\"1\"").delete(&path).await.expect(200);
    }
}
