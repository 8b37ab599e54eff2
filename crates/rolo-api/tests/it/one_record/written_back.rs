//! What a read shows can be written back: a value that a client sends as it has read it is never a fault and never a change,
//! whatever the limits of the dialect say of it. A sentence for each kind of value; any others are found by `histories`.

mod histories;

use rolo_core::access::principal::Principal;
use rolo_core::change::decide::CommandResult;
use rolo_core::model::items::{ItemsPatch, Keyed, NewItem};
use rolo_core::{Command, ContactId, ContactPatch, Origin, Outcome, Precondition, Request, Surface, WorkspaceSettings};
use rolo_store::Submission;
use rolo_testkit::{Backend, Client, Start, TestContact, TestRolo, Value, json, on_each_store};

/// A contact as Synthflow shows it.
async fn shown(rolo: &TestRolo, contact: &TestContact) -> Value {
    rolo.synthflow().get(&contact.synthflow_path()).await.expect(200).body["response"].take()
}

/// A contact as AskElephant shows it.
async fn seen(rolo: &TestRolo, contact: &TestContact) -> Value {
    rolo.askelephant().get(&contact.askelephant_path()).await.expect(200).body
}

/// The fields that the last change of a contact has touched.
async fn last_changed(rolo: &TestRolo, contact: &TestContact) -> Vec<String> {
    rolo.changes_of(contact).await.last().expect("an entry").fields().expect("sound")
}

/// Sends a whole record back through both dialects, as each shows it. Nothing may come of it.
async fn send_back(rolo: &TestRolo, contact: &TestContact) {
    let before = rolo.dump();
    let patch = async |client: Client, path: String, body: Value| {
        let reply = client.patch(&path, body.clone()).await;
        assert_eq!(reply.status, 200, "{body}: {}", reply.text);
        assert_eq!(reply.header("etag"), client.get(&path).await.header("etag"));
    };
    patch(rolo.synthflow(), contact.synthflow_path(), shown(rolo, contact).await).await;
    patch(rolo.askelephant(), contact.askelephant_path(), seen(rolo, contact).await).await;
    assert_eq!(rolo.dump(), before);
}

/// A contact that was written when other rules held: items with other keys than they would have today.
async fn made_under_other_rules(rolo: &TestRolo, emails: &[(&str, &str)], phones: &[(&str, &str)]) -> TestContact {
    let list = |items: &[(&str, &str)]| {
        let value = |&(text, key): &(&str, &str)| Keyed { text: text.into(), key: key.into() };
        ItemsPatch::Replace(items.iter().map(|item| NewItem { value: Ok(value(item)), primary: None }).collect())
    };
    let patch = ContactPatch { emails: list(emails), phones: list(phones), ..ContactPatch::default() };
    let command = Command::CreateContact { patch, aliases: Vec::new(), errors: Vec::new() };
    let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 0 };
    let request = Request { command, precondition: Precondition::None, origin };
    let submission = Submission::new(rolo.workspace(), request);
    match rolo.store().submit(submission).await.expect("an answer") {
        CommandResult::Done(Outcome::Contact(contact)) => TestContact { id: contact.id },
        other => panic!("{other:?}"),
    }
}

async fn with_region(backend: Backend, region: &str) -> TestRolo {
    let workspace = WorkspaceSettings { phone_region: Some(region.into()), ..WorkspaceSettings::default() };
    TestRolo::start_with(backend, Start { workspace, ..Start::default() }).await
}

on_each_store! {
    async fn an_empty_name_and_number_can_be_sent_back_with_a_new_address(rolo: TestRolo) {
        let contact = rolo.contact().email("ada@example.org").create().await;
        let mut body = shown(&rolo, &contact).await;
        assert_eq!((&body["name"], &body["phone_number"]), (&json!(""), &json!("")));
        send_back(&rolo, &contact).await;
        body["email"] = json!("bea@example.org");
        rolo.synthflow().patch(&contact.synthflow_path(), body).await.expect(200);
        assert_eq!(shown(&rolo, &contact).await["email"], "bea@example.org");
        assert_eq!(last_changed(&rolo, &contact).await, ["emails"]);
    }

    async fn a_number_that_is_longer_than_synthflow_takes_can_be_sent_back_with_a_new_name(rolo: TestRolo) {
        let number = "5".repeat(200);
        let contact = rolo.contact().name("Ada").phone(&number).create().await;
        send_back(&rolo, &contact).await;
        let mut body = shown(&rolo, &contact).await;
        assert_eq!(body["phone_number"], number);
        body["name"] = json!("Bea");
        rolo.synthflow().patch(&contact.synthflow_path(), body).await.expect(200);
        assert_eq!(last_changed(&rolo, &contact).await, ["name"]);
        let other = json!({ "phone_number": "6".repeat(200) });
        rolo.synthflow().patch(&contact.synthflow_path(), other).await.expect(422);
    }

    async fn a_name_part_that_is_longer_than_askelephant_takes_can_be_sent_back_with_another(rolo: TestRolo) {
        let contact = rolo.ada().await;
        let long = "a".repeat(400);
        let name = json!({ "name": format!("{long} Lovelace") });
        rolo.synthflow().patch(&contact.synthflow_path(), name).await.expect(200);
        send_back(&rolo, &contact).await;
        let mut body = seen(&rolo, &contact).await;
        assert_eq!(body["first_name"], long);
        body["last_name"] = json!("King");
        rolo.askelephant().patch(&contact.askelephant_path(), body).await.expect(200);
        assert_eq!(shown(&rolo, &contact).await["name"], format!("{long} King"));
        send_back(&rolo, &contact).await;
        let other = json!({ "first_name": "b".repeat(400) });
        rolo.askelephant().patch(&contact.askelephant_path(), other).await.expect(422);
    }

    async fn what_synthflow_has_cleared_stays_cleared_when_the_list_is_sent_back(rolo: TestRolo) {
        let contact = rolo.contact().email("ada@example.org").email("bea@example.org").email("cy@example.org").create().await;
        rolo.synthflow().patch(&contact.synthflow_path(), json!({ "email": "" })).await.expect(200);
        send_back(&rolo, &contact).await;
        let mut body = seen(&rolo, &contact).await;
        let left = json!([
            { "email": "bea@example.org", "is_primary": false }, { "email": "cy@example.org", "is_primary": false },
        ]);
        assert_eq!(body["emails"], left);
        body["description"] = json!("a");
        let reply = rolo.askelephant().patch(&contact.askelephant_path(), body).await.expect(200);
        assert_eq!(reply.body["emails"], left);
        assert_eq!(shown(&rolo, &contact).await.get("email"), None);
        assert_eq!(last_changed(&rolo, &contact).await, ["description"]);
    }

    async fn metadata_with_nulls_can_be_sent_back_with_another_key(rolo: TestRolo) {
        let metadata = json!({ "a": { "b": null, "c": [null, 1] }, "plan": "gold" });
        let contact = rolo.contact().name("Ada").metadata(metadata.clone()).create().await;
        send_back(&rolo, &contact).await;
        let mut body = shown(&rolo, &contact).await;
        body["contact_metadata"]["plan"] = json!("silver");
        rolo.synthflow().patch(&contact.synthflow_path(), body).await.expect(200);
        let now = shown(&rolo, &contact).await;
        assert_eq!(now["contact_metadata"], json!({ "a": { "b": null, "c": [null, 1] }, "plan": "silver" }));
    }

    async fn metadata_that_a_client_writes_in_its_own_way_is_the_same_metadata(rolo: TestRolo) {
        let contact = rolo.ada().await;
        let patch = async |metadata: &str| {
            let body = format!(r#"{{"contact_metadata":{metadata}}}"#);
            rolo.synthflow().send(http::Method::PATCH, &contact.synthflow_path(), Some(body.into())).await.expect(200)
        };
        let written = r#"{"z":1.50,"m":1e2,"n":{"b":-0,"a":[0.10]},"big":12345678901234567890}"#;
        patch(written).await;
        let before = rolo.dump();
        for same in [
            written,
            r#"{ "big": 12345678901234567890, "m": 100, "n": { "a": [1e-1], "b": 0 }, "z": 1.5 }"#,
            r#"{"m":100.0,"n":{"a":[0.1],"b":0.0}}"#,
        ] {
            assert_eq!(patch(same).await.header("etag"), "\"2\"", "{same}");
            assert_eq!(rolo.dump(), before);
        }
        assert_eq!(patch(r#"{"big":12345678901234567891}"#).await.header("etag"), "\"3\"");
    }

    async fn an_address_that_is_refused_today_can_be_sent_back_with_a_new_one(rolo: TestRolo) {
        let old = [("ada at example", "ada at example"), ("ADA@localhost", "ada@localhost")];
        let contact = made_under_other_rules(&rolo, &old, &[]).await;
        send_back(&rolo, &contact).await;
        let mut body = seen(&rolo, &contact).await;
        body["emails"].as_array_mut().expect("a list").push(json!({ "email": "ada@example.org" }));
        let reply = rolo.askelephant().patch(&contact.askelephant_path(), body).await.expect(200);
        let shown = [0, 1, 2].map(|index| reply.body["emails"][index]["email"].clone());
        assert_eq!(shown, [json!("ada at example"), json!("ADA@localhost"), json!("ada@example.org")]);
        let other = json!({ "emails": [{ "email": "bea at example" }] });
        rolo.askelephant().patch(&contact.askelephant_path(), other).await.expect(422);
    }

    async fn a_company_and_a_memory_store_can_be_sent_back(rolo: TestRolo) {
        let domains = json!([{ "domain": "a.example", "is_primary": false }, { "domain": "b.example", "is_primary": false }]);
        let made = rolo.askelephant().post("/companies", json!({ "domains": domains })).await.expect(201);
        let company = format!("/companies/{}", made.body["id"].as_str().expect("an id"));
        let made = rolo.synthflow().post("/memory_stores", json!({ "title": "", "description": "" })).await.expect(200);
        let store = format!("/memory_stores/{}", made.body["response"]["id"].as_str().expect("an id"));
        let before = rolo.dump();
        let reply = rolo.askelephant().patch(&company, rolo.askelephant().get(&company).await.body).await.expect(200);
        assert_eq!((reply.header("etag"), &reply.body["domains"]), ("\"1\"", &domains));
        for mut body in [made.body.clone(), rolo.synthflow().get(&store).await.body] {
            let reply = rolo.synthflow().patch(&store, body["response"].take()).await.expect(200);
            assert_eq!(reply.header("etag"), "\"1\"");
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn what_cannot_be_written_can_be_sent_back(rolo: TestRolo) {
        let company = rolo.askelephant().post("/companies", json!({ "domains": [] })).await.expect(201).body["id"].take();
        let contact = rolo.contact().name("Ada").field("company_id", company).create().await;
        let link = json!({ "object_type": "contact", "crm_object_id": "9", "source": "hubspot" });
        let path = format!("{}/crm_association", contact.askelephant_path());
        rolo.askelephant().put(&path, link).await.expect(200);
        let store = rolo.synthflow().post("/memory_stores", json!({})).await.expect(200).body["response"]["id"].take();
        let attach = format!("/memory_stores/{}{}/attach", store.as_str().expect("an id"), contact.synthflow_path());
        rolo.synthflow().post_empty(&attach).await.expect(200);
        send_back(&rolo, &contact).await;
        assert_eq!(ContactId::parse_uuid(shown(&rolo, &contact).await["id"].as_str().expect("an id")), Some(contact.id));
    }
}

on_each_store! {
    async fn two_items_of_one_line_are_no_duplicates_when_they_are_sent_back(at: Backend) {
        let rolo = with_region(at, "DE").await;
        let phones = [("030 5550123", "0305550123"), ("+49305550123", "+49305550123")];
        let contact = made_under_other_rules(&rolo, &[], &phones).await;
        send_back(&rolo, &contact).await;
        let mut body = seen(&rolo, &contact).await;
        body["phone_numbers"].as_array_mut().expect("a list").push(json!({ "phone_number": "+49305550124" }));
        let reply = rolo.askelephant().patch(&contact.askelephant_path(), body.clone()).await.expect(200);
        assert_eq!(reply.body["phone_numbers"].as_array().map(Vec::len), Some(3));
        body["phone_numbers"][2] = json!({ "phone_number": "030/5550123" });
        let reply = rolo.askelephant().patch(&contact.askelephant_path(), body).await.expect(422);
        assert_eq!(reply.errors(), ["phone_numbers[2].phone_number duplicate"]);
    }

    async fn a_number_keeps_its_spelling_and_its_key_when_another_region_would_read_it_otherwise(at: Backend) {
        let rolo = with_region(at, "DE").await;
        let contact = made_under_other_rules(&rolo, &[], &[("030 5550123", "0305550123")]).await;
        send_back(&rolo, &contact).await;
        let mut body = shown(&rolo, &contact).await;
        body["name"] = json!("Ada");
        rolo.synthflow().patch(&contact.synthflow_path(), body).await.expect(200);
        assert_eq!(last_changed(&rolo, &contact).await, ["name"]);
    }
}
