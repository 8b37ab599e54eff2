//! `update-a-memory-store`

use std::time::Duration;

use http::Method;
use rolo_core::WorkspaceSettings;
use rolo_testkit::{TestRolo, Value, json, on_each_store};

use super::{NOBODY, attach, memory_store, refused, workspace_with};

/// A memory store as the list shows it.
async fn listed(rolo: &TestRolo) -> Value {
    rolo.synthflow().get("/memory_stores").await.expect(200).body["response"]["items"][0].take()
}

on_each_store! {
    async fn an_update_answers_the_id_outside_the_envelope(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let path = format!("/memory_stores/{}/", store.to_uppercase());
        let reply = rolo.synthflow().patch(&path, json!({ "title": "Credit" })).await.expect(200);
        assert_eq!(reply.text, format!(r#"{{"id":"{store}","status":"ok"}}"#));
        assert_eq!(reply.header("etag"), "\"2\"");
    }

    async fn only_the_keys_that_are_sent_change(rolo: TestRolo) {
        let (ada, store) = (rolo.ada().await, memory_store(&rolo, "Loans").await);
        attach(&rolo, &store, &ada).await;
        let before = listed(&rolo).await;
        let path = format!("/memory_stores/{store}");
        rolo.clock.advance(Duration::from_secs(1));
        rolo.synthflow().patch(&path, json!({ "description": "About loans", "other": null })).await.expect(200);
        let mut after = listed(&rolo).await;
        assert_eq!(after["updated_at"], "2026-06-01T09:00:01.000Z");
        after["updated_at"] = before["updated_at"].clone();
        assert_eq!(after, before);
        rolo.synthflow().patch(&path, json!({ "title": "" })).await.expect(200);
        let after = listed(&rolo).await;
        assert_eq!((&after["title"], &after["contact_ids"]), (&json!(""), &json!([ada.id.to_uuid()])));
    }

    async fn an_empty_title_and_an_empty_description_are_kept_alike(rolo: TestRolo) {
        let path = format!("/memory_stores/{}", memory_store(&rolo, "Loans").await);
        for (text, revision) in [("About loans", 2_usize), ("", 3), ("", 3), (" ", 4)] {
            let body = json!({ "title": text, "description": text });
            let reply = rolo.synthflow().patch(&path, body.clone()).await.expect(200);
            assert_eq!(reply.header("etag"), format!("\"{revision}\""));
            let log = rolo.changes().await;
            let last: Value = serde_json::from_str(&log.last().expect("an entry").after).expect("JSON");
            assert_eq!((log.len(), last), (revision, body));
            assert_eq!(listed(&rolo).await["title"], text);
        }
    }

    async fn an_empty_or_missing_body_changes_nothing(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let before = rolo.dump();
        rolo.clock.advance(Duration::from_secs(1));
        for body in [None, Some("{}".into()), Some(r#"{"title":"Loans"}"#.into())] {
            let path = format!("/memory_stores/{store}");
            let reply = rolo.synthflow().send(Method::PATCH, &path, body).await.expect(200);
            assert_eq!(reply.text, format!(r#"{{"id":"{store}","status":"ok"}}"#));
            assert_eq!(reply.header("etag"), "\"1\"");
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn everything_that_is_wrong_is_named_in_one_description(rolo: TestRolo) {
        let path = format!("/memory_stores/{}", memory_store(&rolo, "Loans").await);
        for (body, expected) in [
            (json!({ "title": null, "description": 5 }), "title must be a string. description must be a string."),
            (json!({ "title": "x".repeat(256) }), "title may hold at most 255 characters."),
            (json!({ "description": "x".repeat(2_001) }), "description may hold at most 2000 characters."),
            (json!([]), "body must be an object."),
        ] {
            assert_eq!(refused(&rolo, 422, rolo.synthflow().patch(&path, body)).await.description(), expected);
        }
        refused(&rolo, 400, rolo.synthflow().send(Method::PATCH, &path, Some("{".into()))).await;
    }

    async fn what_does_not_exist_is_not_found_whatever_the_body(rolo: TestRolo) {
        for id in [NOBODY, "nobody", "%00"] {
            for body in ["{", r#"{"title":null}"#, "{}"] {
                let (client, path) = (rolo.synthflow(), format!("/memory_stores/{id}"));
                let reply = refused(&rolo, 404, client.send(Method::PATCH, &path, Some(body.into()))).await;
                assert_eq!(reply.description(), "There is no such memory store.");
            }
        }
    }

    async fn a_store_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let store = memory_store(&rolo, "Loans").await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let body = json!({ "title": "Mine" });
        let foreign = refused(&rolo, 404, stranger.patch(&format!("/memory_stores/{store}"), body.clone())).await;
        let unknown = refused(&rolo, 404, stranger.patch(&format!("/memory_stores/{NOBODY}"), body)).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn if_match_guards_a_write(rolo: TestRolo) {
        let path = format!("/memory_stores/{}", memory_store(&rolo, "Loans").await);
        let body = json!({ "title": "Credit" });
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"2\"").patch(&path, body.clone())).await;
        rolo.synthflow().with("if-match", "\"1\"").patch(&path, body).await.expect(200);
    }
}
