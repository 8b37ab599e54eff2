//! `PUT` and `DELETE /companies/{company_id}/crm_association`.

use rolo_core::access::key::Scope;
use rolo_testkit::{TestRolo, Value, json, on_each_store};

use super::asking::{company, refused, tick};
use super::get_company::not_found;

const SPELLINGS: [&str; 2] = ["crm_association", "crm-association"];

fn link(id: &str) -> Value {
    json!({ "object_type": "company", "crm_object_id": id, "source": "hubspot" })
}

async fn anvil(rolo: &TestRolo) -> String {
    company(rolo, json!({ "name": "Anvil", "domains": [{ "domain": "anvil.example.org" }] })).await
}

async fn errors(rolo: &TestRolo, path: &str, body: Value) -> Vec<String> {
    refused(rolo, 422, rolo.askelephant().put(&format!("{path}/crm_association"), body)).await.errors()
}

on_each_store! {
    async fn a_link_is_set_replaced_and_cleared_under_either_spelling(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let mut expected = rolo.askelephant().get(&path).await.expect(200).body;
        let mut revision = 1;
        for spelling in SPELLINGS {
            let place = format!("{path}/{spelling}");
            for id in ["1", "2"] {
                tick(&rolo);
                revision += 1;
                let reply = rolo.askelephant().put(&place, link(id)).await.expect(200);
                expected["crm_association"] = link(id);
                expected["updated_at"] = json!(format!("2026-06-01T09:00:00.00{revision}Z"));
                assert_eq!(reply.body, expected);
                assert_eq!(reply.header("etag"), format!("\"{revision}\""));
                assert_eq!(rolo.askelephant().get(&path).await.text, reply.text);
            }
            tick(&rolo);
            revision += 1;
            let reply = rolo.askelephant().delete(&place).await.expect(200);
            expected.as_object_mut().expect("an object").remove("crm_association");
            expected["updated_at"] = json!(format!("2026-06-01T09:00:00.00{revision}Z"));
            assert_eq!(reply.body, expected);
            assert_eq!(reply.header("etag"), format!("\"{revision}\""));
        }
    }

    async fn a_link_is_changed_here_and_nowhere_else(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        rolo.askelephant().put(&format!("{path}/crm_association"), link("1")).await.expect(200);
        let before = rolo.dump();
        for body in [json!({ "crm_association": null }), json!({ "crm_association": link("2") })] {
            let reply = rolo.askelephant().patch(&path, body).await.expect(200);
            assert_eq!(reply.body["crm_association"], link("1"));
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn setting_what_is_set_and_clearing_what_is_clear_changes_nothing(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let place = format!("{path}/crm_association");
        let before = rolo.dump();
        let clear = rolo.askelephant().delete(&place).await.expect(200);
        assert_eq!((clear.header("etag"), rolo.dump()), ("\"1\"", before));
        rolo.askelephant().put(&place, link("1")).await.expect(200);
        let before = rolo.dump();
        tick(&rolo);
        let set = rolo.askelephant().put(&place, link("1")).await.expect(200);
        assert_eq!((set.header("etag"), rolo.dump()), ("\"2\"", before));
    }

    async fn several_companies_may_be_linked_to_one_record(rolo: TestRolo) {
        for _ in 0..2 {
            let path = company(&rolo, json!({ "domains": [] })).await;
            rolo.askelephant().put(&format!("{path}/crm_association"), link("1")).await.expect(200);
        }
    }

    async fn the_kind_of_record_is_company(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for object_type in ["contact", "deal", "Company", "companies", "", " company"] {
            let mut body = link("1");
            body["object_type"] = json!(object_type);
            assert_eq!(errors(&rolo, &path, body).await, ["object_type invalid_format"], "{object_type}");
        }
    }

    async fn all_keys_are_required_and_are_texts(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let missing = ["object_type required", "crm_object_id required", "source required"];
        assert_eq!(errors(&rolo, &path, json!({})).await, missing);
        for key in ["object_type", "crm_object_id", "source"] {
            let mut body = link("1");
            body.as_object_mut().expect("an object").remove(key);
            assert_eq!(errors(&rolo, &path, body.clone()).await, [format!("{key} required")]);
            for value in [json!(null), json!(7), json!(["x"]), json!({})] {
                body[key] = value;
                assert_eq!(errors(&rolo, &path, body.clone()).await, [format!("{key} invalid_type")]);
            }
        }
        let (client, place) = (rolo.askelephant(), format!("{path}/crm_association"));
        let empty = client.send(http::Method::PUT, &place, None);
        assert_eq!(refused(&rolo, 422, empty).await.errors(), missing);
    }

    async fn ids_and_sources_have_1_to_255_characters_and_are_kept_as_sent(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for key in ["crm_object_id", "source"] {
            for (value, code) in [("".to_owned(), "too_short"), ("é".repeat(256), "too_long")] {
                let mut body = link("1");
                body[key] = json!(value);
                assert_eq!(errors(&rolo, &path, body).await, [format!("{key} {code}")]);
            }
        }
        for text in ["é".repeat(255), " 0061 ".into(), "a\"b\\c/%?#'".into()] {
            let body = json!({ "object_type": "company", "crm_object_id": text, "source": text });
            let reply = rolo.askelephant().put(&format!("{path}/crm_association"), body.clone()).await.expect(200);
            assert_eq!(reply.body["crm_association"], body);
        }
    }

    async fn faults_are_named_in_the_order_of_the_body_and_unknown_keys_ignored(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let body = json!({ "source": "", "crm_object_id": 7, "object_type": "deal", "name": 7 });
        assert_eq!(
            errors(&rolo, &path, body).await,
            ["source too_short", "crm_object_id invalid_type", "object_type invalid_format"]
        );
        let mut body = link("1");
        body["name"] = json!("Bolt");
        let reply = rolo.askelephant().put(&format!("{path}/crm_association"), body).await.expect(200);
        assert_eq!((&reply.body["name"], &reply.body["crm_association"]), (&json!("Anvil"), &link("1")));
    }

    async fn what_is_not_a_json_object_is_refused(rolo: TestRolo) {
        let place = format!("{}/crm_association", anvil(&rolo).await);
        for (body, code) in [("{", "invalid_json"), ("null", "invalid_type"), ("[]", "invalid_type")] {
            let client = rolo.askelephant();
            let reply = refused(&rolo, 422, client.send(http::Method::PUT, &place, Some(body.into()))).await;
            assert_eq!(reply.errors(), [format!(" {code}")], "{body}");
        }
    }

    async fn clearing_does_not_look_at_a_body(rolo: TestRolo) {
        let place = format!("{}/crm_association", anvil(&rolo).await);
        rolo.askelephant().put(&place, link("1")).await.expect(200);
        let client = rolo.askelephant();
        let reply = client.send(http::Method::DELETE, &place, Some("[".into())).await.expect(200);
        assert_eq!(reply.body.get("crm_association"), None);
    }

    async fn an_id_that_leads_nowhere_is_not_found_whatever_is_sent(rolo: TestRolo) {
        not_found(&rolo, |client, path| async move { client.put(&format!("{path}/crm_association"), json!({})).await }).await;
    }

    async fn clearing_at_an_id_that_leads_nowhere_is_not_found(rolo: TestRolo) {
        not_found(&rolo, |client, path| async move { client.delete(&format!("{path}/crm-association")).await }).await;
    }

    async fn if_match_guards_setting_and_clearing(rolo: TestRolo) {
        let place = format!("{}/crm_association", anvil(&rolo).await);
        let stale = rolo.askelephant().with("if-match", "\"9\"");
        refused(&rolo, 412, stale.put(&place, link("1"))).await;
        rolo.askelephant().with("if-match", "\"1\"").put(&place, link("1")).await.expect(200);
        refused(&rolo, 412, stale.delete(&place)).await;
        rolo.askelephant().with("if-match", "\"2\"").delete(&place).await.expect(200);
    }

    async fn other_methods_are_not_allowed(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        for spelling in SPELLINGS {
            let place = format!("{path}/{spelling}");
            let get = refused(&rolo, 405, rolo.askelephant().get(&place)).await;
            assert_eq!(get.header("allow").split(", ").count(), 2, "{}", get.header("allow"));
            refused(&rolo, 405, rolo.askelephant().post(&place, link("1"))).await;
        }
        refused(&rolo, 404, rolo.askelephant().put(&format!("{path}/crmassociation"), link("1"))).await;
    }

    async fn linking_needs_a_key_that_may_write_companies(rolo: TestRolo) {
        let path = anvil(&rolo).await;
        let (_, reader) = rolo.make_key(&[Scope::CompaniesRead, Scope::ContactsRead, Scope::ContactsWrite]);
        let (_, writer) = rolo.make_key(&[Scope::CompaniesWrite]);
        for spelling in SPELLINGS {
            let place = format!("{path}/{spelling}");
            refused(&rolo, 401, rolo.at("/api/v2").put(&place, link("1"))).await;
            refused(&rolo, 401, rolo.at("/api/v2").delete(&place)).await;
            let client = rolo.askelephant().with_key(&reader);
            refused(&rolo, 403, client.put(&place, json!({}))).await;
            refused(&rolo, 403, client.delete(&place)).await;
            let client = rolo.askelephant().with_key(&writer);
            client.put(&place, link("1")).await.expect(200);
            client.delete(&place).await.expect(200);
        }
    }
}
