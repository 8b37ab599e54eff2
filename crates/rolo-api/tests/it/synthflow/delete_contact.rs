//! `delete-a-contact`

use rolo_core::WorkspaceSettings;
use rolo_testkit::{json, on_each_store};

use super::{NOBODY, attach, contact_with_alias, member_path, memory_store, refused, workspace_with};

on_each_store! {
    async fn the_answer_is_exactly_the_status(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        assert_eq!((reply.text.as_str(), reply.header("etag")), (r#"{"status":"ok"}"#, ""));
    }

    async fn a_second_time_there_is_nothing_to_delete(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        refused(&rolo, 404, rolo.synthflow().delete(&ada.synthflow_path())).await;
        refused(&rolo, 404, rolo.synthflow().get(&ada.synthflow_path())).await;
        assert_eq!(rolo.askelephant().get(&ada.askelephant_path()).await.status, 404);
    }

    async fn a_deleted_contact_is_in_no_list(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        for path in ["/contacts", "/contacts?search=2025550123"] {
            let list = rolo.synthflow().get(path).await.expect(200);
            assert_eq!(list.body["response"]["items"], json!([]));
            assert_eq!(list.body["response"]["total"], 0);
        }
    }

    async fn a_deleted_contact_leaves_its_memory_stores(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        let (loans, cards) = (memory_store(&rolo, "Loans").await, memory_store(&rolo, "Cards").await);
        attach(&rolo, &loans, &ada).await;
        attach(&rolo, &loans, &grace).await;
        attach(&rolo, &cards, &ada).await;
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        for (store, members) in [(&loans, json!([grace.id.to_uuid()])), (&cards, json!([]))] {
            let got = rolo.synthflow().get(&format!("/memory_stores/{store}")).await.expect(200);
            assert_eq!(got.body["response"]["contact_ids"], members);
            refused(&rolo, 404, rolo.synthflow().get(&member_path(store, &ada, "memory_data"))).await;
        }
    }

    async fn its_addresses_are_free_again(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": "ada@example.org" });
        rolo.synthflow().post("/contacts", body).await.expect(200);
    }

    async fn a_contact_is_deleted_by_the_vendors_id_and_by_ours_in_any_case(rolo: TestRolo) {
        contact_with_alias(&rolo, "3f0a6f0c-7c1d-4c55-9d0b-0d6b0c8c2a11", true).await;
        let theirs = "/contacts/3F0A6F0C-7C1D-4C55-9D0B-0D6B0C8C2A11/";
        rolo.synthflow().delete(theirs).await.expect(200);
        refused(&rolo, 404, rolo.synthflow().delete(theirs)).await;
        let ada = rolo.ada().await;
        let ours = format!("/contacts/{}", ada.id.to_uuid().to_uppercase());
        rolo.synthflow().delete(&ours).await.expect(200);
    }

    async fn what_does_not_exist_is_not_found(rolo: TestRolo) {
        for id in [NOBODY, "nobody", "%00"] {
            let reply = refused(&rolo, 404, rolo.synthflow().delete(&format!("/contacts/{id}"))).await;
            assert_eq!(reply.description(), "There is no such contact.");
        }
    }

    async fn a_contact_of_another_workspace_is_as_one_that_does_not_exist(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let stranger = workspace_with(&rolo, WorkspaceSettings::default());
        let foreign = refused(&rolo, 404, stranger.delete(&ada.synthflow_path())).await;
        let unknown = refused(&rolo, 404, stranger.delete(&format!("/contacts/{NOBODY}"))).await;
        assert_eq!(foreign.without_request_id(), unknown.without_request_id());
    }

    async fn if_match_guards_a_deletion(rolo: TestRolo) {
        let ada = rolo.ada().await;
        refused(&rolo, 412, rolo.synthflow().with("if-match", "\"2\"").delete(&ada.synthflow_path())).await;
        rolo.synthflow().with("if-match", "\"1\"").delete(&ada.synthflow_path()).await.expect(200);
    }

    async fn a_retry_with_the_same_idempotency_key_is_no_second_deletion(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.synthflow().with("idempotency-key", "once");
        client.delete(&ada.synthflow_path()).await.expect(200);
        let again = client.delete(&ada.synthflow_path()).await.expect(200);
        assert_eq!((again.text.as_str(), again.header("idempotency-replayed")), (r#"{"status":"ok"}"#, "true"));
    }
}
