//! `create-a-memory-store`

use http::Method;
use rolo_testkit::{Value, json, on_each_store};

use super::{id_of, refused};

const PATH: &str = "/memory_stores";

on_each_store! {
    async fn a_new_store_is_answered_whole_with_its_counts(rolo: TestRolo) {
        let body = json!({ "title": "Loans", "description": "All about loans" });
        let reply = rolo.synthflow().post(PATH, body).await.expect(200);
        let id = id_of(&reply);
        let workspace = rolo.store().list_workspaces().await.expect("workspaces")[0].uid.to_prefixed();
        assert_eq!(
            reply.text,
            format!(
                "{{\"status\":\"ok\",\"response\":{{\"id\":\"{id}\",\"title\":\"Loans\",\
                 \"description\":\"All about loans\",\"workspace_id\":\"{workspace}\",\"number_of_contacts\":0,\
                 \"number_of_agents\":0,\"created_at\":\"2026-06-01T09:00:00.000Z\",\
                 \"updated_at\":\"2026-06-01T09:00:00.000Z\"}}}}"
            )
        );
        assert_eq!((id.len(), id.to_lowercase(), reply.header("etag")), (36, id.clone(), "\"1\""));
    }

    async fn nothing_is_required_and_what_is_absent_is_left_out(rolo: TestRolo) {
        for reply in [
            rolo.synthflow().post(PATH, json!({})).await.expect(200),
            rolo.synthflow().post_empty(PATH).await.expect(200),
            rolo.synthflow().post("/memory_stores/", json!({ "other": 5, "id": null })).await.expect(200),
        ] {
            let keys: Vec<&String> = reply.body["response"].as_object().expect("a store").keys().collect();
            let counts = ["number_of_contacts", "number_of_agents"];
            assert_eq!(keys, [&["id", "workspace_id"][..], &counts, &["created_at", "updated_at"]].concat());
        }
    }

    async fn an_empty_text_is_a_value_like_any_other(rolo: TestRolo) {
        let reply = rolo.synthflow().post(PATH, json!({ "title": "", "description": "" })).await.expect(200);
        assert_eq!(reply.body["response"]["title"], "");
        assert_eq!(reply.body["response"]["description"], "");
    }

    async fn two_stores_may_have_one_title(rolo: TestRolo) {
        let first = id_of(&rolo.synthflow().post(PATH, json!({ "title": "Loans" })).await.expect(200));
        assert_ne!(first, id_of(&rolo.synthflow().post(PATH, json!({ "title": "Loans" })).await.expect(200)));
    }

    async fn everything_that_is_wrong_is_named_in_one_description(rolo: TestRolo) {
        for value in [Value::Null, json!(5), json!([])] {
            let reply = rolo.synthflow();
            let reply = refused(&rolo, 422, reply.post(PATH, json!({ "title": value, "description": value }))).await;
            assert_eq!(reply.description(), "title must be a string. description must be a string.");
        }
        let body = |more: usize| json!({ "title": "é".repeat(255 + more), "description": "é".repeat(2_000 + more) });
        rolo.synthflow().post(PATH, body(0)).await.expect(200);
        assert_eq!(
            refused(&rolo, 422, rolo.synthflow().post(PATH, body(1))).await.description(),
            "title may hold at most 255 characters. description may hold at most 2000 characters."
        );
    }

    async fn a_body_that_is_not_json_is_a_bad_request_and_one_that_is_no_object_is_invalid(rolo: TestRolo) {
        for (status, body) in [(400, "{"), (400, "title=x"), (422, "[]"), (422, r#"{"title":"\u0000"}"#)] {
            let client = rolo.synthflow();
            refused(&rolo, status, client.send(Method::POST, PATH, Some(body.into()))).await;
        }
    }

    async fn an_idempotency_key_makes_one_store_of_two_requests(rolo: TestRolo) {
        let client = rolo.synthflow().with("idempotency-key", "once");
        let first = client.post(PATH, json!({ "title": "Loans" })).await.expect(200);
        assert_eq!(client.post(PATH, json!({ "title": "Loans" })).await.expect(200).text, first.text);
        refused(&rolo, 422, client.post(PATH, json!({ "title": "Cards" }))).await;
        assert_eq!(rolo.synthflow().get(PATH).await.body["response"]["total"], 1);
    }

    async fn nothing_new_can_meet_an_if_match(rolo: TestRolo) {
        refused(&rolo, 412, rolo.synthflow().with("if-match", "*").post(PATH, json!({ "title": "Loans" }))).await;
    }
}
