//! Entity tags: `ETag`, `If-Match` and `If-None-Match` (RFC 9110 §13.1).

use http::Method;
use rolo_core::Surface;
use rolo_testkit::{json, on_each_store};

use super::sample::{Sample, samples, writes};

/// Values of `If-Match` that no record's tag matches.
const NO_MATCH: [&str; 14] = [
    "\"99\"", "W/\"99\"", "w/\"1\"", "1", "\"1", "1\"", "'1'", "\"01\"", "\"+1\"", "\"1 \"", "\"abc\"", "\"\"", ",",
    "*, \"1\"",
];

on_each_store! {
    async fn a_write_carries_the_tag_that_the_next_read_carries(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for sample in writes(&rolo).await {
            let Some(subject) = sample.subject() else { continue };
            let before = client.get(&subject).await.expect(200);
            let tag = before.header("etag").trim_matches('"').parse::<u64>().expect("a strong tag with a revision");
            let reply = sample.send(&client).await;
            let after = client.get(&subject).await;
            if sample.method == Method::DELETE && after.status == 404 {
                assert_eq!(reply.header("etag"), "", "{}: what is gone has no tag", sample.name);
            } else {
                assert_eq!(reply.header("etag"), format!("\"{}\"", tag + 1), "{}", sample.name);
                assert_eq!(after.header("etag"), reply.header("etag"), "{}", sample.name);
            }
        }
    }

    async fn a_new_record_has_the_tag_1_and_lists_have_none(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        // A batch is of many records, and what comes back had revisions before.
        let others = ["batch-contacts", "restore-contact"];
        let makes_one = |sample: &&Sample| sample.subject().is_none() && !others.contains(&sample.name);
        for sample in samples(&rolo).await.iter().filter(makes_one) {
            let expected = if sample.writes() { "\"1\"" } else { "" };
            assert_eq!(sample.send(&client).await.header("etag"), expected, "{}", sample.name);
        }
    }

    async fn both_dialects_show_the_same_tag(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.synthflow().patch(&ada.synthflow_path(), json!({ "name": "Ada King" })).await.expect(200);
        rolo.askelephant().patch(&ada.askelephant_path(), json!({ "description": "x" })).await.expect(200);
        assert_eq!(rolo.synthflow().get(&ada.synthflow_path()).await.header("etag"), "\"3\"");
        assert_eq!(rolo.askelephant().get(&ada.askelephant_path()).await.header("etag"), "\"3\"");
    }

    async fn a_write_that_changes_nothing_keeps_the_tag(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let before = rolo.dump();
        let reply = rolo.synthflow().patch(&ada.synthflow_path(), json!({ "name": "Ada Lovelace" })).await.expect(200);
        assert_eq!(reply.header("etag"), "\"1\"");
        let reply = rolo.askelephant().patch(&ada.askelephant_path(), json!({})).await.expect(200);
        assert_eq!(reply.header("etag"), "\"1\"");
        assert_eq!(rolo.dump(), before);
    }

    async fn no_write_is_carried_out_whose_if_match_does_not_match(rolo: TestRolo) {
        let writes = writes(&rolo).await;
        let (before, client) = (rolo.dump(), rolo.at("").with_key(rolo.key()));
        for sample in &writes {
            for value in NO_MATCH {
                sample.send(&client.clone().with("if-match", value)).await.expect(412);
            }
            let two_lines = client.clone().with("if-match", "\"98\"").with_also("if-match", "\"99\"");
            sample.send(&two_lines).await.expect(412);
            if sample.subject().is_none() {
                sample.send(&client.clone().with("if-match", "*")).await.expect(412);
                sample.send(&client.clone().with("if-match", "\"1\"")).await.expect(412);
            }
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn a_write_is_carried_out_whose_if_match_matches(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for form in ["TAG", "*", "\"99\", TAG", "TAG,\"99\"", "W/\"7\" , TAG", "\"a,b\", TAG", ", ,TAG", "  TAG\t", "W/TAG"] {
            for sample in writes(&rolo).await {
                let Some(subject) = sample.subject() else { continue };
                let tag = client.get(&subject).await.expect(200).header("etag").to_owned();
                let before = rolo.dump();
                let reply = sample.send(&client.clone().with("if-match", &form.replace("TAG", &tag))).await.expect(200);
                assert_ne!(rolo.dump(), before, "{} {form}: {}", sample.name, reply.text);
            }
        }
        let ada = rolo.ada().await;
        let two_lines = rolo.synthflow().with("if-match", "\"99\"").with_also("if-match", "\"1\"");
        two_lines.patch(&ada.synthflow_path(), json!({ "name": "Ada King" })).await.expect(200);
    }

    async fn of_two_writers_with_one_tag_the_second_is_refused(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for sample in writes(&rolo).await.iter().filter(|sample| sample.body.is_some()) {
            let Some(subject) = sample.subject() else { continue };
            let tag = client.get(&subject).await.expect(200).header("etag").to_owned();
            sample.send(&client.clone().with("if-match", &tag)).await.expect(200);
            let before = rolo.dump();
            sample.send(&client.clone().with("if-match", &tag)).await.expect(412);
            assert_eq!(rolo.dump(), before, "{}", sample.name);
        }
    }

    async fn each_dialect_says_412_in_its_form_and_names_the_tag(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let sentence = "If-Match does not hold the current entity tag, which is \"1\". Nothing was changed.";
        let client = rolo.synthflow().with("if-match", "\"9\"");
        let reply = client.patch(&ada.synthflow_path(), json!({ "name": "x" })).await.expect(412);
        assert_eq!(reply.body["detail"]["description"], sentence);
        assert_eq!(reply.body["detail"]["category"], "precondition_failed");
        let client = rolo.askelephant().with("if-match", "\"9\"");
        let reply = client.patch(&ada.askelephant_path(), json!({ "first_name": "x" })).await.expect(412);
        assert_eq!(reply.body["detail"], sentence);
        assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/precondition_failed");
    }

    async fn what_is_not_there_or_not_valid_is_said_before_412_and_what_is_taken_after(rolo: TestRolo) {
        rolo.ada().await;
        let grace = rolo.contact().name("Grace Hopper").create().await;
        let before = rolo.dump();
        let client = rolo.at("").with_key(rolo.key()).with("if-match", "\"9\"");
        let (ours, theirs) = (grace.synthflow_path(), grace.askelephant_path());
        client.patch("/v2/contacts/x", json!({ "name": "" })).await.expect(404);
        client.patch("/api/v2/contacts/x", json!({ "first_name": "" })).await.expect(404);
        client.patch(&format!("/v2{ours}"), json!({ "name": "" })).await.expect(422);
        client.patch(&format!("/api/v2{theirs}"), json!({ "first_name": "" })).await.expect(422);
        client.patch(&format!("/v2{ours}"), json!({ "email": "ada@example.org" })).await.expect(412);
        let emails = json!({ "emails": [{ "email": "ada@example.org" }] });
        client.patch(&format!("/api/v2{theirs}"), emails).await.expect(412);
        assert_eq!(rolo.dump(), before);
    }

    async fn a_read_with_the_present_tag_is_answered_304_without_a_body(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        let mut tagged = 0;
        for sample in samples(&rolo).await.iter().filter(|sample| !sample.writes()) {
            let full = sample.send(&client).await.expect(200);
            let tag = full.header("etag");
            // A memory store shows its contacts, which come and go without a change of the store.
            let is_store = sample.surface == Surface::Synthflow && sample.path().contains("/memory_stores/");
            // An address, a number or a vendor's id may be another contact's by then.
            let is_lookup = sample.template.contains("/by/");
            if tag.is_empty() || is_store || is_lookup {
                for value in ["*", "\"1\"", tag] {
                    let reply = sample.send(&client.clone().with("if-none-match", value)).await.expect(200);
                    assert_eq!(reply.text, full.text, "{}", sample.name);
                }
                continue;
            }
            tagged += 1;
            for form in ["TAG", "W/TAG", "*", "\"99\", W/TAG", "TAG, \"x\""] {
                let client = client.clone().with("if-none-match", &form.replace("TAG", tag));
                for method in [Method::GET, Method::HEAD] {
                    let reply = client.send(method.clone(), &sample.path(), None).await.expect(304);
                    assert_eq!((reply.text.as_str(), reply.header("etag")), ("", tag), "{} {form}", sample.name);
                    assert_eq!(reply.header("content-type"), "", "{}", sample.name);
                    assert!(["", &full.text.len().to_string()].contains(&reply.header("content-length")), "{method}");
                    assert!(reply.header("x-request-id").starts_with("rid_"));
                    assert_eq!(reply.header("cache-control"), "no-store");
                }
            }
            for value in ["\"99\"", "99", "W/\"99\"", tag.trim_matches('"'), "\"", ""] {
                let reply = sample.send(&client.clone().with("if-none-match", value)).await.expect(200);
                assert_eq!(reply.text, full.text, "{} {value}", sample.name);
            }
        }
        assert_eq!(tagged, 7, "contacts of three surfaces, companies of two, memory stores, and who has set what");
    }

    async fn an_old_tag_is_answered_in_full(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.synthflow().patch(&ada.synthflow_path(), json!({ "name": "Ada King" })).await.expect(200);
        for (client, path) in [(rolo.synthflow(), ada.synthflow_path()), (rolo.askelephant(), ada.askelephant_path())] {
            client.clone().with("if-none-match", "\"1\"").get(&path).await.expect(200);
            client.with("if-none-match", "\"2\"").get(&path).await.expect(304);
        }
    }

    async fn if_none_match_does_not_hinder_a_write(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key()).with("if-none-match", "*");
        for sample in writes(&rolo).await {
            let before = rolo.dump();
            let reply = sample.send(&client).await;
            assert!(matches!(reply.status, 200 | 201) && rolo.dump() != before, "{}", sample.name);
        }
    }
}
