//! No two active contacts of a workspace have one e-mail address.

use rolo_core::WorkspaceSettings;
use rolo_core::access::key::{RateLimit, Scope};
use rolo_store::NewWorkspace;
use rolo_testkit::{Reply, TestContact, TestRolo, json, on_each_store};

use super::update;
use crate::askelephant::asking::refused;

/// Asks for these addresses.
async fn ask(rolo: &TestRolo, contact: &TestContact, emails: &[&str]) -> Reply {
    let emails: Vec<_> = emails.iter().map(|email| json!({ "email": email })).collect();
    rolo.askelephant().patch(&contact.askelephant_path(), json!({ "emails": emails })).await
}

/// Which of these addresses are taken.
async fn taken(rolo: &TestRolo, contact: &TestContact, emails: &[&str]) -> Vec<String> {
    refused(rolo, 409, ask(rolo, contact, emails)).await.errors()
}

on_each_store! {
    async fn an_address_of_another_contact_is_taken_however_it_is_written(rolo: TestRolo) {
        rolo.contact().email("ada@example.org").email("ada@bücher.example.org").create().await;
        let bea = rolo.contact().name("Bea").email("bea@example.org").create().await;
        for email in [
            "ada@example.org", "ADA@EXAMPLE.ORG", "ada@bücher.example.org", "Ada@xn--bcher-kva.example.org",
        ] {
            assert_eq!(taken(&rolo, &bea, &[email]).await, ["emails[0].email already_exists"], "{email}");
        }
    }

    async fn an_address_with_marks_is_the_composed_one(rolo: TestRolo) {
        let (composed, apart) = ("jos\u{e9}@example.org", "jose\u{301}@example.org");
        for (first, second) in [(composed, apart), (apart, composed)] {
            let ada = rolo.contact().name("Ada").email(first).create().await;
            let bea = rolo.contact().name("Bea").email("jose@example.org").create().await;
            assert_eq!(taken(&rolo, &bea, &[second]).await, ["emails[0].email already_exists"]);
            let reply = ask(&rolo, &ada, &[second]).await.expect(200);
            assert_eq!(reply.body["emails"][0]["email"], second, "as it was written");
            let errors = refused(&rolo, 422, ask(&rolo, &ada, &[first, second])).await.errors();
            assert_eq!(errors, ["emails[1].email duplicate"]);
            for contact in [ada, bea] {
                rolo.askelephant().delete(&contact.askelephant_path()).await.expect(200);
            }
        }
    }

    async fn every_taken_address_is_named_by_its_place_and_no_more_than_the_id_of_the_other_contact(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let cy = rolo.contact().name("Cy").email("cy@example.org").create().await;
        let bea = rolo.contact().name("Bea").create().await;
        let emails = ["cy@example.org", "bea@example.org", "ada@example.org"];
        let reply = refused(&rolo, 409, ask(&rolo, &bea, &emails)).await;
        assert_eq!(reply.errors(), ["emails[0].email already_exists", "emails[2].email already_exists"]);
        assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/conflict");
        for (index, holder) in [(0, &cy), (1, &ada)] {
            let message = reply.body["errors"][index]["message"].as_str().expect("a message");
            assert!(message.ends_with(&format!(" is already in use by the contact {}.", holder.id.to_prefixed())));
        }
        for secret in [&*ada.id.to_uuid(), "Lovelace", "ada@", "2025550123"] {
            assert!(!reply.text.contains(secret), "{}", reply.text);
        }
    }

    async fn what_else_the_body_asks_for_is_not_done_either(rolo: TestRolo) {
        rolo.ada().await;
        let bea = rolo.contact().name("Bea").create().await;
        let body = json!({ "first_name": "Beatrice", "emails": [{ "email": "ada@example.org" }] });
        refused(&rolo, 409, rolo.askelephant().patch(&bea.askelephant_path(), body)).await;
    }

    async fn ones_own_address_is_no_conflict(rolo: TestRolo) {
        let ada = rolo.ada().await;
        ask(&rolo, &ada, &["ada@example.org"]).await.expect(200);
        ask(&rolo, &ada, &["ADA@example.org", "countess@example.org"]).await.expect(200);
        ask(&rolo, &ada, &["countess@example.org", "ada@example.org"]).await.expect(200);
    }

    async fn a_contact_that_synthflow_has_made_has_its_address_too(rolo: TestRolo) {
        let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": "Ada@example.org" });
        rolo.synthflow().post("/contacts", body).await.expect(200);
        let bea = rolo.contact().name("Bea").create().await;
        assert_eq!(taken(&rolo, &bea, &["ada@example.org"]).await, ["emails[0].email already_exists"]);
    }

    async fn a_deleted_contact_frees_its_addresses(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let bea = rolo.contact().name("Bea").create().await;
        rolo.askelephant().delete(&ada.askelephant_path()).await.expect(200);
        ask(&rolo, &bea, &["ada@example.org"]).await.expect(200);
    }

    async fn an_address_that_a_contact_has_left_is_free(rolo: TestRolo) {
        let (ada, bea) = (rolo.ada().await, rolo.contact().name("Bea").create().await);
        ask(&rolo, &ada, &["countess@example.org"]).await.expect(200);
        ask(&rolo, &bea, &["ada@example.org"]).await.expect(200);
        assert_eq!(taken(&rolo, &ada, &["ada@example.org"]).await, ["emails[0].email already_exists"]);
        update(&rolo, &bea, json!({ "emails": [] })).await;
        ask(&rolo, &ada, &["ada@example.org"]).await.expect(200);
    }

    async fn a_refused_change_claims_no_address(rolo: TestRolo) {
        rolo.ada().await;
        let (bea, cy) = (rolo.contact().name("Bea").create().await, rolo.contact().name("Cy").create().await);
        taken(&rolo, &bea, &["free@example.org", "ada@example.org"]).await;
        ask(&rolo, &cy, &["free@example.org"]).await.expect(200);
    }

    async fn an_address_of_another_workspace_is_free(rolo: TestRolo) {
        let foreign = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        foreign.post("/contacts", json!({ "emails": [{ "email": "bea@example.org" }] })).await.expect(201);
        let ada = rolo.ada().await;
        ask(&rolo, &ada, &["bea@example.org"]).await.expect(200);
    }

    async fn names_and_numbers_may_be_shared(rolo: TestRolo) {
        rolo.ada().await;
        let bea = rolo.contact().name("Bea").create().await;
        let body = json!({
            "first_name": "Ada", "last_name": "Lovelace", "phone_numbers": [{ "phone_number": "+12025550123" }],
        });
        update(&rolo, &bea, body).await;
    }

    async fn a_workspace_may_let_its_contacts_share_addresses(rolo: TestRolo) {
        let settings = WorkspaceSettings { unique_emails: false, ..WorkspaceSettings::default() };
        rolo.store().create_workspace(NewWorkspace { name: "family".into(), settings }).await.expect("a workspace");
        let key = rolo.make_key_with("family", &[Scope::WorkspaceAdmin], RateLimit::Off, None).1;
        let client = rolo.askelephant().with_key(&key);
        let body = json!({ "emails": [{ "email": "home@example.org" }] });
        client.post("/contacts", body.clone()).await.expect(201);
        let made = client.post("/contacts", json!({ "first_name": "Bea" })).await.expect(201);
        let path = format!("/contacts/{}", made.body["id"].as_str().expect("an id"));
        client.patch(&path, body).await.expect(200);
    }
}
