//! What a write of this surface does to a contact that AskElephant's surface has filled: it changes what it names, and
//! nothing else.

use rolo_testkit::{Reply, TestContact, TestRolo, Value, json, on_each_store};

use super::{attach, member_path, memory_store, refused, seen, shown, update};

/// A contact with all that AskElephant's surface can write.
async fn full(rolo: &TestRolo) -> TestContact {
    let company = json!({ "name": "Analytical Engines", "domains": [{ "domain": "example.org" }] });
    let company = rolo.askelephant().post("/companies", company).await.expect(201).body["id"].take();
    let contact = rolo.contact().name("Ada Lovelace").field("description", json!("Countess"));
    let contact = contact.field("time_zone", json!("Europe/London")).field("company_id", company);
    let contact = contact.email("a@example.org").email("b@example.org").email("c@example.org");
    let ada = contact.phone("+12025550101").phone("+12025550102").create().await;
    let link = json!({ "object_type": "contact", "crm_object_id": "9", "source": "hubspot" });
    rolo.askelephant().put(&format!("{}/crm_association", ada.askelephant_path()), link).await.expect(200);
    ada
}

/// The addresses in order, the primary one marked with a star.
fn emails(seen: &Value) -> Vec<String> {
    items(&seen["emails"], "email")
}

fn phones(seen: &Value) -> Vec<String> {
    items(&seen["phone_numbers"], "phone_number")
}

fn items(list: &Value, key: &str) -> Vec<String> {
    let mark = |item: &Value| if item["is_primary"] == true { "*" } else { "" };
    let items = list.as_array().expect("a list").iter();
    items.map(|item| format!("{}{}", item[key].as_str().expect("a text"), mark(item))).collect()
}

on_each_store! {
    async fn what_this_surface_cannot_see_survives_every_write(rolo: TestRolo) {
        let ada = full(&rolo).await;
        let before = seen(&rolo, &ada).await;
        assert_eq!(before["crm_association"]["crm_object_id"], "9");
        assert_eq!(before["company"]["object"], "company");
        let store = memory_store(&rolo, "Loans").await;
        for body in [
            json!({ "name": "Grace Hopper" }),
            json!({ "phone_number": "+12025550199" }),
            json!({ "email": "grace@example.org" }),
            json!({ "email": "" }),
            json!({ "contact_metadata": { "time_zone": "Mars", "description": "none", "company": null } }),
            json!({ "name": "Ada", "description": "overwritten", "time_zone": "UTC", "company_id": null }),
            json!({}),
        ] {
            update(&rolo, &ada, body.clone()).await;
            let after = seen(&rolo, &ada).await;
            for key in ["id", "object", "description", "time_zone", "company", "crm_association", "created_at"] {
                assert_eq!(after[key], before[key], "{key} after {body}");
            }
            assert_eq!(emails(&after).iter().filter(|email| !email.ends_with('*')).count(), 2, "{after}");
            assert_eq!(phones(&after)[1], "+12025550102");
        }
        attach(&rolo, &store, &ada).await;
        rolo.synthflow().post_empty(&member_path(&store, &ada, "detach")).await.expect(200);
        let after = seen(&rolo, &ada).await;
        for key in ["description", "time_zone", "company", "crm_association"] {
            assert_eq!(after[key], before[key], "{key}");
        }
    }

    async fn a_new_address_takes_the_place_of_the_primary_one(rolo: TestRolo) {
        let ada = full(&rolo).await;
        update(&rolo, &ada, json!({ "email": "new@example.org" })).await;
        assert_eq!(emails(&seen(&rolo, &ada).await), ["new@example.org*", "b@example.org", "c@example.org"]);
        let list = json!([{ "email": "b@example.org" }, { "email": "new@example.org", "is_primary": true }]);
        rolo.askelephant().patch(&ada.askelephant_path(), json!({ "emails": list })).await.expect(200);
        update(&rolo, &ada, json!({ "email": "x@example.org" })).await;
        assert_eq!(emails(&seen(&rolo, &ada).await), ["b@example.org", "x@example.org*"]);
    }

    async fn an_address_that_the_contact_has_already_becomes_the_primary_one_where_it_stands(rolo: TestRolo) {
        let ada = full(&rolo).await;
        update(&rolo, &ada, json!({ "email": "C@example.org" })).await;
        assert_eq!(emails(&seen(&rolo, &ada).await), ["a@example.org", "b@example.org", "C@example.org*"]);
        assert_eq!(shown(&rolo, &ada).await["email"], "C@example.org");
    }

    async fn clearing_the_address_promotes_nobody(rolo: TestRolo) {
        let ada = full(&rolo).await;
        update(&rolo, &ada, json!({ "email": "" })).await;
        assert_eq!(emails(&seen(&rolo, &ada).await), ["b@example.org", "c@example.org"]);
        assert_eq!(shown(&rolo, &ada).await.get("email"), None);
        let before = rolo.dump();
        update(&rolo, &ada, json!({ "email": "" })).await;
        assert_eq!(rolo.dump(), before);
        update(&rolo, &ada, json!({ "email": "d@example.org" })).await;
        assert_eq!(emails(&seen(&rolo, &ada).await), ["d@example.org*", "b@example.org", "c@example.org"]);
    }

    async fn a_new_number_takes_the_place_of_the_primary_one(rolo: TestRolo) {
        let ada = full(&rolo).await;
        update(&rolo, &ada, json!({ "phone_number": "+12025550199" })).await;
        assert_eq!(phones(&seen(&rolo, &ada).await), ["+12025550199*", "+12025550102"]);
        assert_eq!(shown(&rolo, &ada).await["phone_number"], "+12025550199");
    }

    async fn a_number_that_the_contact_has_already_is_promoted_however_it_is_written(rolo: TestRolo) {
        let ada = full(&rolo).await;
        update(&rolo, &ada, json!({ "phone_number": "+1 (202) 555-0102" })).await;
        assert_eq!(phones(&seen(&rolo, &ada).await), ["+12025550101", "+1 (202) 555-0102*"]);
        update(&rolo, &ada, json!({ "phone_number": "+1 202 555 0102" })).await;
        assert_eq!(phones(&seen(&rolo, &ada).await), ["+12025550101", "+1 202 555 0102*"]);
    }

    async fn an_address_in_second_place_is_taken_too(rolo: TestRolo) {
        full(&rolo).await;
        let body = json!({ "name": "Grace", "phone_number": "+12025550101", "email": "B@example.org" });
        refused(&rolo, 409, rolo.synthflow().post("/contacts", body)).await;
    }

    async fn the_full_name_is_split_at_its_last_word_and_joined_from_its_parts(rolo: TestRolo) {
        let ada = full(&rolo).await;
        let parts = |seen: &Value| (seen["first_name"].clone(), seen["last_name"].clone());
        for (full, given, family) in [
            ("Ada King Lovelace", json!("Ada King"), json!("Lovelace")),
            ("  Ada   Lovelace ", json!("Ada"), json!("Lovelace")),
            ("Ada", json!("Ada"), Value::Null),
            ("Doe, Jane", json!("Jane"), json!("Doe")),
            ("Sammy Davis, Jr.", json!("Sammy"), json!("Davis, Jr.")),
            ("John Smith III", json!("John"), json!("Smith III")),
            ("Grace Hopper PhD", json!("Grace"), json!("Hopper PhD")),
        ] {
            update(&rolo, &ada, json!({ "name": full })).await;
            assert_eq!(shown(&rolo, &ada).await["name"], full);
            assert_eq!(parts(&seen(&rolo, &ada).await), (given, family), "{full:?}");
        }
        let body = json!({ "first_name": "Mary Ann", "last_name": "van der Berg" });
        rolo.askelephant().patch(&ada.askelephant_path(), body).await.expect(200);
        assert_eq!(shown(&rolo, &ada).await["name"], "Mary Ann van der Berg");
    }

    async fn sending_the_name_back_keeps_a_split_that_was_made_by_hand(rolo: TestRolo) {
        let ada = full(&rolo).await;
        let body = json!({ "first_name": "Mary Ann", "last_name": "van der Berg" });
        rolo.askelephant().patch(&ada.askelephant_path(), body).await.expect(200);
        update(&rolo, &ada, json!({ "name": "Mary Ann van der Berg", "phone_number": "+12025550199" })).await;
        let seen = seen(&rolo, &ada).await;
        assert_eq!((&seen["first_name"], &seen["last_name"]), (&json!("Mary Ann"), &json!("van der Berg")));
    }

    async fn a_corrected_given_name_keeps_a_split_that_was_made_by_hand(rolo: TestRolo) {
        let ada = full(&rolo).await;
        let body = json!({ "first_name": "Mary Ann", "last_name": "van der Bérg" });
        rolo.askelephant().patch(&ada.askelephant_path(), body).await.expect(200);
        for (full, given, family) in [
            ("Maryann van der Bérg", "Maryann", "van der Bérg"),
            ("Maria VAN DER BE\u{301}RG ", "Maria", "VAN DER BE\u{301}RG"),
            ("Maria Berg", "Maria", "Berg"),
        ] {
            update(&rolo, &ada, json!({ "name": full })).await;
            assert_eq!(shown(&rolo, &ada).await["name"], full);
            let seen = seen(&rolo, &ada).await;
            assert_eq!((&seen["first_name"], &seen["last_name"]), (&json!(given), &json!(family)));
        }
    }

    async fn both_surfaces_show_the_same_instants_and_the_same_revision(rolo: TestRolo) {
        let ada = full(&rolo).await;
        update(&rolo, &ada, json!({ "name": "Grace" })).await;
        let (mine, theirs) = (shown(&rolo, &ada).await, seen(&rolo, &ada).await);
        for key in ["created_at", "updated_at"] {
            assert_eq!(mine[key], theirs[key]);
        }
        let etag = |reply: Reply| reply.header("etag").to_owned();
        let mine = etag(rolo.synthflow().get(&ada.synthflow_path()).await);
        assert_eq!(mine, etag(rolo.askelephant().get(&ada.askelephant_path()).await));
    }
}
