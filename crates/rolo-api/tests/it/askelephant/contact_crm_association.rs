//! `PUT` and `DELETE /contacts/{contact_id}/crm_association`: the one CRM record that a contact is linked to.

use http::Method;
use rolo_testkit::{Reply, TestContact, TestRolo, Value, json, on_each_store};

use super::asking::{link, refused, tick};

/// The two spellings of the last segment, and a slash behind it.
const SPELLINGS: [&str; 4] = ["crm_association", "crm-association", "crm_association/", "crm-association/"];

/// The path of a contact's link.
fn path(contact: &TestContact) -> String {
    format!("{}/crm_association", contact.askelephant_path())
}

/// A link as it is sent and shown.
fn record(id: &str) -> Value {
    json!({ "object_type": "contact", "crm_object_id": id, "source": "hubspot" })
}

/// Links a contact; gives the whole answer.
async fn set(rolo: &TestRolo, contact: &TestContact, body: Value) -> Reply {
    rolo.askelephant().put(&path(contact), body).await.expect(200)
}

/// What is wrong with the body of a link.
async fn errors(rolo: &TestRolo, contact: &TestContact, body: Value) -> Vec<String> {
    refused(rolo, 422, rolo.askelephant().put(&path(contact), body)).await.errors()
}

on_each_store! {
    async fn setting_the_link_answers_with_the_contact_that_has_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let mut expected = rolo.askelephant().get(&ada.askelephant_path()).await.body;
        tick(&rolo);
        let reply = set(&rolo, &ada, record("HS-9")).await;
        assert_eq!((reply.header("etag"), reply.header("x-api-version")), ("\"2\"", "v2"));
        assert_eq!(rolo.askelephant().get(&ada.askelephant_path()).await.text, reply.text);
        expected["crm_association"] = record("HS-9");
        expected["updated_at"] = json!("2026-06-01T09:00:00.001Z");
        assert_eq!(reply.body, expected);
        let [.., change] = &rolo.changes_of(&ada).await[..] else { panic!("an entry") };
        assert_eq!(change.fields().expect("sound"), ["crm_association"]);
    }

    async fn setting_it_again_replaces_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        set(&rolo, &ada, record("HS-9")).await;
        let other = json!({ "source": "salesforce", "object_type": "contact", "crm_object_id": "003-7" });
        assert_eq!(set(&rolo, &ada, other.clone()).await.body["crm_association"], other);
        assert_eq!(rolo.changes_of(&ada).await.len(), 3);
    }

    async fn setting_the_same_link_again_changes_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let first = set(&rolo, &ada, record("HS-9")).await;
        let before = rolo.dump();
        tick(&rolo);
        let second = set(&rolo, &ada, record("HS-9")).await;
        assert_eq!((second.text, second.headers["etag"].clone()), (first.text, first.headers["etag"].clone()));
        assert_eq!(rolo.dump(), before);
    }

    async fn two_contacts_may_be_linked_to_one_record(rolo: TestRolo) {
        let (ada, bea) = (rolo.ada().await, rolo.contact().name("Bea").create().await);
        set(&rolo, &ada, record("HS-9")).await;
        set(&rolo, &bea, record("HS-9")).await;
    }

    async fn clearing_the_link_answers_with_the_contact_without_it(rolo: TestRolo) {
        let ada = rolo.ada().await;
        set(&rolo, &ada, record("HS-9")).await;
        tick(&rolo);
        let reply = rolo.askelephant().delete(&path(&ada)).await.expect(200);
        assert_eq!((reply.header("etag"), reply.header("x-api-version")), ("\"3\"", "v2"));
        assert_eq!(reply.body.get("crm_association"), None);
        assert_eq!((&reply.body["object"], &reply.body["first_name"]), (&json!("contact"), &json!("Ada")));
        assert_eq!(rolo.askelephant().get(&ada.askelephant_path()).await.text, reply.text);
        let [.., change] = &rolo.changes_of(&ada).await[..] else { panic!("an entry") };
        assert_eq!(change.fields().expect("sound"), ["crm_association"]);
        assert_eq!(change.after, r#"{"crm_association":null}"#);
    }

    async fn clearing_what_is_not_there_changes_nothing(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (before, shown) = (rolo.dump(), rolo.askelephant().get(&ada.askelephant_path()).await.text);
        tick(&rolo);
        let reply = rolo.askelephant().delete(&path(&ada)).await.expect(200);
        assert_eq!((reply.header("etag"), &reply.text), ("\"1\"", &shown));
        assert_eq!(rolo.dump(), before);
    }

    async fn both_spellings_of_the_path_are_one(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for (index, spelling) in SPELLINGS.into_iter().enumerate() {
            let path = format!("{}/{spelling}", ada.askelephant_path());
            let body = record(&index.to_string());
            let set = rolo.askelephant().put(&path, body.clone()).await.expect(200);
            assert_eq!(set.body["crm_association"], body, "{spelling}");
            let cleared = rolo.askelephant().delete(&path).await.expect(200);
            assert_eq!(cleared.body.get("crm_association"), None, "{spelling}");
        }
    }

    async fn all_three_keys_are_required(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let all = ["object_type required", "crm_object_id required", "source required"];
        assert_eq!(errors(&rolo, &ada, json!({})).await, all);
        assert_eq!(errors(&rolo, &ada, json!({ "crm_association": record("HS-9") })).await, all);
        let empty = rolo.askelephant();
        assert_eq!(refused(&rolo, 422, empty.send(Method::PUT, &path(&ada), None)).await.errors(), all);
        for key in ["object_type", "crm_object_id", "source"] {
            let mut body = record("HS-9");
            body.as_object_mut().expect("an object").remove(key);
            assert_eq!(errors(&rolo, &ada, body).await, [format!("{key} required")]);
        }
    }

    async fn no_key_may_be_null_or_another_type(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for key in ["object_type", "crm_object_id", "source"] {
            for value in [json!(null), json!(9), json!(true), json!([]), json!({})] {
                let mut body = record("HS-9");
                body[key] = value.clone();
                assert_eq!(errors(&rolo, &ada, body).await, [format!("{key} invalid_type")], "{value}");
            }
        }
    }

    async fn a_contact_is_linked_to_a_contact_only(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for word in ["company", "deal", "Contact", "contacts", " contact", ""] {
            let mut body = record("HS-9");
            body["object_type"] = json!(word);
            assert_eq!(errors(&rolo, &ada, body).await, ["object_type invalid_format"], "{word}");
        }
    }

    async fn the_texts_have_1_to_255_characters_of_any_script(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for key in ["crm_object_id", "source"] {
            for (text, code) in [(String::new(), "too_short"), (" \u{200B}".into(), "too_short"), ("🦉".repeat(256), "too_long")] {
                let mut body = record("HS-9");
                body[key] = json!(text);
                assert_eq!(errors(&rolo, &ada, body).await, [format!("{key} {code}")]);
            }
            for text in ["ä".repeat(255), "🦉".repeat(255), " 9 ".to_owned()] {
                let mut body = record("HS-9");
                body[key] = json!(text);
                assert_eq!(set(&rolo, &ada, body).await.body["crm_association"][key], text);
            }
        }
    }

    async fn all_that_is_wrong_is_named_at_once_in_the_order_of_the_body(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({ "source": "", "object_type": "deal" });
        let expected = ["source too_short", "object_type invalid_format", "crm_object_id required"];
        assert_eq!(errors(&rolo, &ada, body).await, expected);
    }

    async fn what_is_no_json_object_is_refused_without_a_field(rolo: TestRolo) {
        let ada = rolo.ada().await;
        assert_eq!(errors(&rolo, &ada, json!([record("HS-9")])).await, [" invalid_type"]);
        assert_eq!(errors(&rolo, &ada, Value::Null).await, [" invalid_type"]);
        let client = rolo.askelephant();
        let reply = refused(&rolo, 422, client.send(Method::PUT, &path(&ada), Some("{".into()))).await;
        assert_eq!(reply.errors(), [" invalid_json"]);
    }

    async fn keys_that_are_not_ours_are_ignored(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let mut body = record("HS-9");
        body["url"] = json!("https://example.org/HS-9");
        body["first_name"] = json!("Augusta");
        let reply = set(&rolo, &ada, body).await;
        assert_eq!(reply.body["crm_association"], record("HS-9"));
        assert_eq!(reply.body["first_name"], "Ada");
    }

    async fn a_body_of_a_clearing_is_not_looked_at(rolo: TestRolo) {
        let ada = rolo.ada().await;
        set(&rolo, &ada, record("HS-9")).await;
        let reply = rolo.askelephant().send(Method::DELETE, &path(&ada), Some("{\"first".into())).await.expect(200);
        assert_eq!(reply.body.get("crm_association"), None);
    }

    async fn an_update_of_the_contact_cannot_touch_the_link(rolo: TestRolo) {
        let ada = rolo.ada().await;
        link(&rolo, &ada.askelephant_path(), "HS-9").await;
        for value in [json!(null), record("HS-1")] {
            let body = json!({ "crm_association": value, "description": value.to_string() });
            let reply = rolo.askelephant().patch(&ada.askelephant_path(), body).await.expect(200);
            assert_eq!(reply.body["crm_association"], record("HS-9"));
        }
    }

    async fn an_update_through_synthflow_keeps_the_link(rolo: TestRolo) {
        let ada = rolo.ada().await;
        link(&rolo, &ada.askelephant_path(), "HS-9").await;
        let body = json!({ "name": "Bea", "email": "", "phone_number": "+12025550124" });
        rolo.synthflow().patch(&ada.synthflow_path(), body).await.expect(200);
        let shown = rolo.askelephant().get(&ada.askelephant_path()).await.expect(200);
        assert_eq!(shown.body["crm_association"], record("HS-9"));
    }

    async fn a_condition_is_honoured_on_both_operations(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let stale = rolo.askelephant().with("if-match", "\"7\"");
        refused(&rolo, 412, stale.put(&path(&ada), record("HS-9"))).await;
        refused(&rolo, 412, stale.delete(&path(&ada))).await;
        refused(&rolo, 422, stale.put(&path(&ada), json!({}))).await;
        rolo.askelephant().with("if-match", "\"1\"").put(&path(&ada), record("HS-9")).await.expect(200);
        rolo.askelephant().with("if-match", "\"2\"").delete(&path(&ada)).await.expect(200);
    }

    async fn a_contact_that_is_not_there_has_no_link_whatever_the_body(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        let uuid = format!("/contacts/{}/crm_association", rolo.contact().name("Bea").create().await.id.to_uuid());
        for path in [path(&ada), uuid, "/contacts/cnt_1/crm-association".to_owned()] {
            let client = rolo.askelephant().with("if-match", "\"7\"");
            let set = refused(&rolo, 404, client.put(&path, json!({}))).await;
            let cleared = refused(&rolo, 404, client.delete(&path)).await;
            assert_eq!(set.without_request_id(), cleared.without_request_id());
            assert_eq!(set.body["detail"], "There is no such contact.");
        }
    }
}
