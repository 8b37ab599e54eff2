//! `attach-a-memory-store-to-an-agent`

use rolo_core::WorkspaceSettings;
use rolo_core::model::memory_store::ASSISTANT_COUNT_MAX;
use rolo_testkit::{TestRolo, on_each_store};

use super::{NOBODY, memory_store, refused, workspace_with};

fn path(store: &str, assistant: &str) -> String {
    format!("/memory_stores/{store}/assistants/{assistant}/attach")
}

/// The assistants of the only memory store. No answer shows them, so this looks behind the door.
async fn assistants(rolo: &TestRolo, store: &str) -> Vec<String> {
    let id = rolo_core::MemoryStoreId::parse_uuid(store).expect("an id");
    let store = rolo.store().get_store(rolo.workspace(), id).await.expect("an answer").expect("a store");
    store.body.assistants
}

on_each_store! {
    async fn the_answer_is_exactly_the_status_each_time(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let reply = rolo.synthflow().post_empty(&path(&store, "model-1")).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, "\"2\""));
        let before = rolo.dump();
        let again = rolo.synthflow().post_empty(&format!("{}/", path(&store, "model-1"))).await.expect(200);
        assert_eq!((again.text.as_str(), again.header("etag")), (r#"{"status":"ok"}"#, "\"2\""));
        assert_eq!(rolo.dump(), before);
    }

    async fn assistants_are_kept_as_they_are_sent(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        for assistant in ["model-1", "MODEL-1", "a%2Fb", "%C3%A9", NOBODY] {
            rolo.synthflow().post_empty(&path(&store, assistant)).await.expect(200);
        }
        assert_eq!(assistants(&rolo, &store).await, ["model-1", "MODEL-1", "a/b", "é", NOBODY]);
    }

    async fn an_id_is_never_empty_and_has_at_most_255_characters(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        rolo.synthflow().post_empty(&path(&store, &"x".repeat(255))).await.expect(200);
        let reply = refused(&rolo, 422, rolo.synthflow().post_empty(&path(&store, &"x".repeat(256)))).await;
        assert_eq!(reply.description(), "assistant_id may hold at most 255 characters.");
        for assistant in ["%00", "%ff", "%"] {
            let reply = refused(&rolo, 422, rolo.synthflow().post_empty(&path(&store, assistant))).await;
            assert_eq!(reply.description(), "assistant_id must not be empty.");
        }
    }

    async fn a_store_serves_at_most_100_assistants(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        for number in 0..ASSISTANT_COUNT_MAX {
            rolo.synthflow().post_empty(&path(&store, &number.to_string())).await.expect(200);
        }
        let reply = refused(&rolo, 422, rolo.synthflow().post_empty(&path(&store, "one-more"))).await;
        assert_eq!(reply.description(), "assistant_id may hold at most 100 items.");
        rolo.synthflow().post_empty(&path(&store, "0")).await.expect(200);
    }

    async fn if_match_is_about_the_store(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"2\"").post_empty(&path(&store, "a"))).await;
        rolo.synthflow().with("if-match", "\"1\"").post_empty(&path(&store, "a")).await.expect(200);
    }

    async fn an_unknown_store_is_not_found_and_so_is_one_of_another_workspace(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        for id in [NOBODY, "nobody", "%00"] {
            let reply = refused(&rolo, 404, rolo.synthflow().post_empty(&path(id, "a"))).await;
            assert_eq!(reply.description(), "There is no such memory store.");
        }
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.post_empty(&path(&store, "a"))).await;
        let unknown = refused(&rolo, 404, stranger.post_empty(&path(NOBODY, "a"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn the_unpublished_path_with_the_assistant_in_the_query_is_not_there(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let reply = rolo.synthflow().post_empty(&format!("/memory_stores/{store}/attach?model_id=a")).await;
        assert_eq!((reply.status, reply.text.as_str()), (404, r#"{"detail":"Not Found"}"#));
    }
}
