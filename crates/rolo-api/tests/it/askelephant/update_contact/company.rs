//! The company that a contact is linked to.

use rolo_testkit::{TestContact, TestRolo, json, on_each_store};

use super::{errors, full, last_changed, shown, update};
use crate::askelephant::asking::{company, tick};

/// Makes a company with this domain; gives its id.
async fn company_id(rolo: &TestRolo, domain: &str) -> String {
    let path = company(rolo, json!({ "domains": [{ "domain": domain }] })).await;
    path.strip_prefix("/companies/").expect("an id").to_owned()
}

/// What is wrong with this company for this contact.
async fn faults_of(rolo: &TestRolo, contact: &TestContact, id: &str) -> Vec<String> {
    errors(rolo, contact, json!({ "company_id": id })).await
}

on_each_store! {
    async fn a_company_is_shown_as_a_reference(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let id = company_id(&rolo, "example.org").await;
        let reply = update(&rolo, &ada, json!({ "company_id": id })).await;
        assert_eq!(reply.body["company"], json!({ "id": id, "object": "company" }));
        assert_eq!(last_changed(&rolo, &ada).await, ["company"]);
        let other = company_id(&rolo, "other.example.org").await;
        let reply = update(&rolo, &ada, json!({ "company_id": other })).await;
        assert_eq!(reply.body["company"], json!({ "id": other, "object": "company" }));
    }

    async fn a_null_clears_it_and_an_absent_key_keeps_it(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let company = shown(&rolo, &contact).await["company"].take();
        let reply = update(&rolo, &contact, json!({ "first_name": "Mari" })).await;
        assert_eq!(reply.body["company"], company);
        let reply = update(&rolo, &contact, json!({ "company_id": null })).await;
        assert_eq!(reply.body.get("company"), None);
    }

    async fn the_form_in_which_it_is_shown_is_not_the_one_in_which_it_is_written(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let before = rolo.dump();
        update(&rolo, &contact, json!({ "company": null })).await;
        assert_eq!(rolo.dump(), before);
    }

    async fn a_company_that_is_not_there_is_a_fault_of_the_body(rolo: TestRolo) {
        let contact = full(&rolo).await;
        for id in ["cmp_01K0QZARRY7N2B5T8W4Z6Y3X1A", "cmp_01K0QUARRY7N2B5T8W4Z6Y3X1A", "cmp_1", "cmp_abc"] {
            assert_eq!(faults_of(&rolo, &contact, id).await, ["company_id not_found"], "{id}");
        }
    }

    async fn a_company_of_another_workspace_is_not_there(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let foreign = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        let body = json!({ "domains": [{ "domain": "other.example.org" }] });
        let id = foreign.post("/companies", body).await.expect(201).body["id"].take();
        assert_eq!(faults_of(&rolo, &contact, id.as_str().expect("an id")).await, ["company_id not_found"]);
    }

    async fn what_is_no_id_of_a_company_is_ill_formed(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let id = company_id(&rolo, "other.example.org").await;
        for text in [
            "",
            "cmp_",
            "cnt_01K0MARISOL4V7R9P2Q6S8T3V5",
            &id[4..],
            &id.replace("cmp_", "CMP_"),
            &format!(" {id}"),
            &format!("{id} "),
            "cmp_a-b",
            "cmp_ä",
            "example.org",
        ] {
            assert_eq!(faults_of(&rolo, &contact, text).await, ["company_id invalid_format"], "{text}");
        }
    }

    async fn a_deleted_company_is_not_there_and_its_contacts_lose_it(rolo: TestRolo) {
        let contact = full(&rolo).await;
        let id = shown(&rolo, &contact).await["company"]["id"].as_str().expect("an id").to_owned();
        tick(&rolo);
        rolo.askelephant().delete(&format!("/companies/{id}")).await.expect(200);
        let reply = rolo.askelephant().get(&contact.askelephant_path()).await.expect(200);
        assert_eq!((reply.body.get("company"), reply.header("etag")), (None, "\"2\""));
        assert_eq!(reply.body["updated_at"], "2026-06-01T09:00:00.002Z");
        assert_eq!(last_changed(&rolo, &contact).await, ["company"]);
        assert_eq!(faults_of(&rolo, &contact, &id).await, ["company_id not_found"]);
    }
}
