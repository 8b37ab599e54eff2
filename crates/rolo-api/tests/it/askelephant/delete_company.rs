//! `DELETE /companies/{company_id}`.

use std::collections::BTreeSet;

use rolo_core::access::key::Scope;
use rolo_core::{Change, Subject};
use rolo_testkit::{TestContact, TestRolo, json, on_each_store};

use super::asking::{company, next, page, refused, shown, tick};
use super::get_company::not_found;

async fn anvil(rolo: &TestRolo) -> String {
    company(rolo, json!({ "name": "Anvil", "domains": [{ "domain": "anvil.example.org" }] })).await
}

/// A contact that belongs to this company.
async fn of(rolo: &TestRolo, company: &str, name: &str) -> TestContact {
    tick(rolo);
    let id = company.replace("/companies/", "");
    rolo.contact().name(name).field("company_id", json!(id)).create().await
}

on_each_store! {
    async fn a_company_is_deleted_and_named_for_the_last_time(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let reply = rolo.askelephant().delete(&path).await.expect(200);
        let id = path.replace("/companies/", "");
        assert_eq!(reply.text, format!("{{\"id\":\"{id}\",\"object\":\"company\",\"deleted\":true}}"));
        assert_eq!((reply.header("content-type"), reply.header("x-api-version")), ("application/json", "v2"));
        assert_eq!(reply.header("etag"), "");
    }

    async fn a_deleted_company_is_not_found_on_any_route(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        rolo.askelephant().delete(&path).await.expect(200);
        let client = rolo.askelephant();
        let link = json!({ "object_type": "company", "crm_object_id": "1", "source": "hubspot" });
        refused(&rolo, 404, client.delete(&path)).await;
        refused(&rolo, 404, client.get(&path)).await;
        refused(&rolo, 404, client.patch(&path, json!({ "name": "Bolt" }))).await;
        refused(&rolo, 404, client.put(&format!("{path}/crm_association"), link)).await;
        refused(&rolo, 404, client.delete(&format!("{path}/crm_association"))).await;
        assert_eq!(shown(&page(&rolo, "/companies").await, "id"), [""; 0]);
    }

    async fn an_id_that_leads_nowhere_is_not_found_whatever_it_is(rolo: TestRolo) {
        not_found(&rolo, |client, path| async move { client.delete(&path).await }).await;
    }

    async fn its_contacts_lose_it_and_count_as_changed(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let other = company(&rolo, json!({ "name": "Bolt", "domains": [] })).await;
        let ada = of(&rolo, &path, "Ada").await;
        let bea = of(&rolo, &path, "Bea").await;
        let cyd = of(&rolo, &other, "Cyd").await;
        let dot = rolo.contact().name("Dot").create().await;
        let read = async |contact: &TestContact| rolo.askelephant().get(&contact.askelephant_path()).await.expect(200);
        let untouched = [read(&cyd).await.text, read(&dot).await.text];
        let before = [read(&ada).await, read(&bea).await];
        assert_eq!(before[0].body["company"], json!({ "id": path.replace("/companies/", ""), "object": "company" }));
        tick(&rolo);
        tick(&rolo);
        rolo.askelephant().delete(&path).await.expect(200);

        for (contact, before) in [&ada, &bea].into_iter().zip(before) {
            let after = read(contact).await;
            let mut expected = before.body;
            expected.as_object_mut().expect("an object").remove("company");
            expected["updated_at"] = json!("2026-06-01T09:00:00.007Z");
            assert_eq!(after.body, expected);
            assert_eq!(after.header("etag"), "\"2\"");
            let changes = rolo.changes_of(contact).await;
            assert_eq!((changes.len(), changes[1].fields().expect("sound")), (2, vec!["company".to_owned()]));
        }
        assert_eq!([read(&cyd).await.text, read(&dot).await.text], untouched);
        let changed = page(&rolo, "/contacts?filter[updated_at][gte]=2026-06-01T09:00:00.007Z").await;
        let mut names = shown(&changed, "first_name");
        names.sort();
        assert_eq!(names, ["Ada", "Bea"]);
    }

    async fn every_one_of_many_contacts_loses_it(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for _ in 0..120 {
            of(&rolo, &path, "Ada").await;
        }
        rolo.askelephant().delete(&path).await.expect(200);
        // Those that lose it meanwhile come to the end of the list, and are met once more.
        let (mut ids, mut path) = (BTreeSet::new(), Some("/contacts?limit=50&order_by=updated_at:asc".to_owned()));
        while let Some(this) = path {
            let page = page(&rolo, &this).await;
            assert!(!page.text.contains("company"), "{}", page.text);
            ids.extend(shown(&page, "id"));
            path = next("/contacts", &page);
        }
        assert_eq!(ids.len(), 120);
    }

    async fn its_deleted_contacts_stay_as_they_are(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let ada = of(&rolo, &path, "Ada").await;
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let count = rolo.changes_of(&ada).await.len();
        rolo.askelephant().delete(&path).await.expect(200);
        assert_eq!(rolo.changes_of(&ada).await.len(), count);
    }

    async fn the_log_has_one_entry_for_each_record_that_it_touches(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        of(&rolo, &path, "Ada").await;
        of(&rolo, &path, "Bea").await;
        let before = rolo.changes().await.len();
        rolo.askelephant().delete(&path).await.expect(200);
        let changes = rolo.changes().await.split_off(before);
        let is_company = |change: &&Change| matches!(change.subject, Subject::Company(_));
        assert_eq!((changes.len(), changes.iter().filter(is_company).count()), (3, 1));
    }

    async fn nobody_can_be_linked_to_it_any_more(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        rolo.askelephant().delete(&path).await.expect(200);
        let body = json!({ "first_name": "Ada", "company_id": path.replace("/companies/", "") });
        let reply = refused(&rolo, 422, rolo.askelephant().post("/contacts", body)).await;
        assert_eq!(reply.errors(), ["company_id not_found"]);
    }

    async fn a_body_is_not_looked_at(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let request = rolo.askelephant();
        request.send(http::Method::DELETE, &path, Some("{\"no\": json".into())).await.expect(200);
    }

    async fn if_match_guards_a_deletion(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let ada = of(&rolo, &path, "Ada").await;
        for tags in ["\"2\"", "W/\"2\"", "1"] {
            refused(&rolo, 412, rolo.askelephant().with("if-match", tags).delete(&path)).await;
        }
        assert!(rolo.askelephant().get(&ada.askelephant_path()).await.body["company"].is_object());
        rolo.askelephant().with("if-match", "\"1\"").delete(&path).await.expect(200);
        refused(&rolo, 404, rolo.askelephant().with("if-match", "*").delete(&path)).await;
    }

    async fn a_repeated_request_with_one_retry_key_has_the_same_answer(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let client = rolo.askelephant().with("idempotency-key", "one");
        let first = client.delete(&path).await.expect(200);
        assert_eq!(client.delete(&path).await.expect(200).text, first.text);
        refused(&rolo, 404, rolo.askelephant().delete(&path)).await;
    }

    async fn deleting_needs_a_key_that_may_write_companies(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        refused(&rolo, 401, rolo.at("/api/v2").delete(&path)).await;
        let (_, key) = rolo.make_key(&[Scope::CompaniesRead, Scope::ContactsRead, Scope::ContactsWrite]);
        for path in [path.as_str(), "/companies/x"] {
            refused(&rolo, 403, rolo.askelephant().with_key(&key).delete(path)).await;
        }
        // Its contacts lose it without a right to contacts: they are part of what happens to the company.
        let ada = of(&rolo, &path, "Ada").await;
        let (_, key) = rolo.make_key(&[Scope::CompaniesWrite]);
        rolo.askelephant().with_key(&key).delete(&path).await.expect(200);
        assert_eq!(rolo.askelephant().get(&ada.askelephant_path()).await.body.get("company"), None);
    }
}
