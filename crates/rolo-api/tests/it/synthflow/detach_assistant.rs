//! `detach-a-memory-store-from-an-agent`

use rolo_core::WorkspaceSettings;
use rolo_testkit::on_each_store;

use super::{NOBODY, memory_store, refused, workspace_with};

fn path(store: &str, assistant: &str, verb: &str) -> String {
    format!("/memory_stores/{store}/assistants/{assistant}/{verb}")
}

on_each_store! {
    async fn the_answer_is_exactly_the_status_each_time(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        rolo.synthflow().post_empty(&path(&store, "model-1", "attach")).await.expect(200);
        let reply = rolo.synthflow().post_empty(&path(&store, "model-1", "detach")).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, "\"3\""));
        let before = rolo.dump();
        for assistant in ["model-1", "model-1/", "never"] {
            let (assistant, slash) = assistant.strip_suffix('/').map_or((assistant, ""), |name| (name, "/"));
            let path = format!("{}{slash}", path(&store, assistant, "detach"));
            let again = rolo.synthflow().post_empty(&path).await.expect(200);
            assert_eq!((again.text.as_str(), again.header("etag")), (r#"{"status":"ok"}"#, "\"3\""));
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn only_the_named_assistant_goes(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        for assistant in ["a", "b"] {
            rolo.synthflow().post_empty(&path(&store, assistant, "attach")).await.expect(200);
        }
        rolo.synthflow().post_empty(&path(&store, "a", "detach")).await.expect(200);
        let before = rolo.dump();
        rolo.synthflow().post_empty(&path(&store, "b", "attach")).await.expect(200);
        assert_eq!(rolo.dump(), before, "it is still there");
    }

    async fn if_match_is_about_the_store(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let path = path(&store, "a", "detach");
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"2\"").post_empty(&path)).await;
        rolo.synthflow().with("if-match", "\"1\"").post_empty(&path).await.expect(200);
    }

    async fn an_unknown_store_is_not_found_and_so_is_one_of_another_workspace(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        for id in [NOBODY, "nobody", "%00"] {
            let reply = refused(&rolo, 404, rolo.synthflow().post_empty(&path(id, "a", "detach"))).await;
            assert_eq!(reply.description(), "There is no such memory store.");
        }
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.post_empty(&path(&store, "a", "detach"))).await;
        let unknown = refused(&rolo, 404, stranger.post_empty(&path(NOBODY, "a", "detach"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }
}
