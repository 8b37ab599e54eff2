//! `DELETE /contacts/{contact_id}`: the answer, and that nothing finds the contact any more.

use http::Method;
use rolo_core::{Op, Surface};
use rolo_testkit::{json, on_each_store};

use super::asking::{link, page, refused, tick};

on_each_store! {
    async fn the_answer_has_three_keys_and_no_tag(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let id = ada.id.to_prefixed();
        assert_eq!(reply.text, format!(r#"{{"id":"{id}","object":"contact","deleted":true}}"#));
        assert_eq!((reply.header("x-api-version"), reply.header("etag")), ("v2", ""));
        assert_eq!(reply.header("content-type"), "application/json");
    }

    async fn a_deleted_contact_is_found_by_no_operation(rolo: TestRolo) {
        let ada = rolo.ada().await;
        link(&rolo, &ada.askelephant_path(), "HS-9").await;
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let path = ada.askelephant_path();
        for (method, path, body) in [
            (Method::GET, path.clone(), None),
            (Method::HEAD, path.clone(), None),
            (Method::PATCH, path.clone(), Some("{}")),
            (Method::PATCH, path.clone(), Some("{\"first_name\":5}")),
            (Method::DELETE, path.clone(), None),
            (Method::PUT, format!("{path}/crm_association"), Some("{}")),
            (Method::DELETE, format!("{path}/crm_association"), None),
            (Method::PUT, format!("{path}/crm-association"), Some("{}")),
            (Method::DELETE, format!("{path}/crm-association"), None),
        ] {
            let asking = rolo.askelephant();
            let asking = asking.send(method.clone(), &path, body.map(Into::into));
            if method == Method::HEAD {
                asking.await.expect(404);
            } else {
                assert_eq!(refused(&rolo, 404, asking).await.body["detail"], "There is no such contact.");
            }
        }
        rolo.synthflow().get(&ada.synthflow_path()).await.expect(404);
    }

    async fn a_deleted_contact_is_in_no_list(rolo: TestRolo) {
        let (ada, bea) = (rolo.ada().await, rolo.contact().name("Bea").create().await);
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let list = page(&rolo, "/contacts").await;
        assert_eq!(list.body["data"].as_array().map(Vec::len), Some(1));
        assert_eq!(list.body["data"][0]["id"], bea.id.to_prefixed());
        assert_eq!(page(&rolo, "/contacts?search=ada").await.body["data"], json!([]));
    }

    async fn a_deletion_is_one_entry_of_the_log(rolo: TestRolo) {
        let ada = rolo.ada().await;
        tick(&rolo);
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let [made, deleted] = &rolo.changes_of(&ada).await[..] else { panic!("two entries") };
        assert_eq!((deleted.op, deleted.revision, deleted.previous), (Op::Deleted, 2, Some(made.position)));
        assert_eq!(deleted.origin.surface, Surface::AskElephant);
        assert_eq!(deleted.at, made.at.plus_millis(1));
    }

    async fn its_address_is_free_for_a_new_contact_with_another_id(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        assert_ne!(rolo.ada().await.id, ada.id);
        rolo.askelephant().get(&ada.askelephant_path()).await.expect(404);
    }

    async fn other_contacts_stay_as_they_are(rolo: TestRolo) {
        let (ada, bea) = (rolo.ada().await, rolo.contact().name("Bea").email("bea@example.org").create().await);
        let before = rolo.askelephant().get(&bea.askelephant_path()).await;
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let after = rolo.askelephant().get(&bea.askelephant_path()).await;
        assert_eq!((after.text, after.headers["etag"].clone()), (before.text, before.headers["etag"].clone()));
    }

    async fn it_leaves_its_memory_stores(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let store = rolo.synthflow().post("/memory_stores", json!({ "title": "calls" })).await.expect(200);
        let store = format!("/memory_stores/{}", store.body["response"]["id"].as_str().expect("an id"));
        rolo.synthflow().post_empty(&format!("{store}{}/attach", ada.synthflow_path())).await.expect(200);
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let left = rolo.synthflow().get(&store).await.expect(200);
        assert_eq!(left.body["response"]["contact_ids"], json!([]));
    }

    async fn a_body_is_not_looked_at(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let asking = rolo.askelephant();
        asking.send(Method::DELETE, &ada.askelephant_path(), Some("{\"first".into())).await.expect(200);
    }

    async fn an_unmet_condition_refuses_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for tags in ["\"2\"", "W/\"2\"", "1"] {
            let stale = rolo.askelephant().with("if-match", tags);
            refused(&rolo, 412, stale.delete(&ada.askelephant_path())).await;
        }
        refused(&rolo, 404, rolo.askelephant().with("if-match", "*").delete("/contacts/cnt_1")).await;
        rolo.askelephant().with("if-match", "\"1\"").delete(&ada.askelephant_path()).await.expect(200);
    }

    async fn a_retry_answers_as_the_first_one_and_another_request_is_not_found(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.askelephant().with("idempotency-key", "one");
        let first = client.delete(&ada.askelephant_path()).await.expect(200);
        let before = rolo.dump();
        let again = client.delete(&ada.askelephant_path()).await.expect(200);
        assert_eq!((&again.text, again.header("idempotency-replayed")), (&first.text, "true"));
        assert_eq!(rolo.dump(), before);
        let other = rolo.askelephant().with("idempotency-key", "two");
        refused(&rolo, 404, other.delete(&ada.askelephant_path())).await;
    }

    async fn an_id_that_names_nothing_here_deletes_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let foreign = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        let uuid = format!("/contacts/{}", ada.id.to_uuid());
        let expected = refused(&rolo, 404, rolo.askelephant().delete("/contacts/cnt_1")).await.without_request_id();
        let reply = refused(&rolo, 404, foreign.delete(&ada.askelephant_path())).await;
        assert_eq!(reply.without_request_id(), expected);
        assert_eq!(refused(&rolo, 404, rolo.askelephant().delete(&uuid)).await.without_request_id(), expected);
    }
}
