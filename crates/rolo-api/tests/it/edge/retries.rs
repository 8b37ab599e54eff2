//! `Idempotency-Key`: one change for one key, however often the request is sent. Many at once: `order.rs`.

use std::time::Duration;

use rolo_core::access::key::Scope;
use rolo_testkit::{Client, Reply, TestRolo, json, on_each_store, read_answer};
use tokio::io::AsyncWriteExt;

use super::sample::writes;
use super::{CONTACTS, head, read_continue, read_to_end, shown};

const HOURS_72: Duration = Duration::from_secs(72 * 3_600);

fn with_key(rolo: &TestRolo, idempotency_key: &str) -> Client {
    rolo.at("").with_key(rolo.key()).with("idempotency-key", idempotency_key)
}

/// The second answer must be the first one, byte for byte, and say so.
#[track_caller]
fn assert_replayed(first: &Reply, second: &Reply, name: &str) {
    let (status, mut headers, text) = shown(second);
    headers.retain(|(name, value)| (name.as_str(), value.as_str()) != ("idempotency-replayed", "true"));
    assert_eq!(second.header("idempotency-replayed"), "true", "{name}: {}", second.text);
    assert_eq!(first.header("idempotency-replayed"), "", "{name}");
    assert_eq!((status, headers, text), shown(first), "{name}");
    assert_ne!(second.header("x-request-id"), first.header("x-request-id"), "{name}");
}

on_each_store! {
    async fn a_repeat_of_any_write_gets_the_first_answer_and_changes_nothing(rolo: TestRolo) {
        for (number, sample) in writes(&rolo).await.iter().enumerate() {
            let client = with_key(&rolo, &format!("k-{number}"));
            let before = rolo.changes().await.len();
            let first = sample.send(&client).await;
            assert!(matches!(first.status, 200 | 201), "{}: {}", sample.name, first.text);
            assert_eq!(rolo.changes().await.len(), before + 1, "{}", sample.name);
            let dump = rolo.dump();
            rolo.clock.advance(Duration::from_secs(1));
            for _ in 0..2 {
                assert_replayed(&first, &sample.send(&client).await, sample.name);
            }
            assert_eq!(rolo.dump(), dump, "{}", sample.name);
        }
    }

    async fn a_repeat_gets_the_first_answer_also_when_the_record_has_changed_since(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.askelephant().with("idempotency-key", "k");
        let first = client.patch(&ada.askelephant_path(), json!({ "description": "first" })).await.expect(200);
        rolo.synthflow().patch(&ada.synthflow_path(), json!({ "name": "Grace" })).await.expect(200);
        let again = client.patch(&ada.askelephant_path(), json!({ "description": "first" })).await;
        assert_replayed(&first, &again, "update");
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        let again = client.patch(&ada.askelephant_path(), json!({ "description": "first" })).await;
        assert_replayed(&first, &again, "update");
    }

    async fn what_changes_nothing_keeps_a_place_in_the_log_and_is_answered_again_with_the_record_of_then(rolo: TestRolo) {
        let large = json!({ "x": "y".repeat(60_000), "a": 1 });
        let ada = rolo.contact().name("Ada").metadata(large).create().await;
        let body = json!({ "name": "Engines", "description": "d".repeat(900), "domains": [{ "domain": "example.org" }] });
        let company = rolo.askelephant().post("/companies", body).await.expect(201);
        let company = format!("/companies/{}", company.body["id"].as_str().expect("an id"));
        let usage = async || rolo.store().list_workspaces().await.expect("workspaces")[0].usage;
        let before = usage().await;
        let (path, client) = (ada.askelephant_path(), rolo.askelephant().with("idempotency-key", "k"));
        let send = async || client.patch(&path, json!({ "first_name": "Ada" })).await;
        let of_company = rolo.askelephant().with("idempotency-key", "c");
        let send_company = async || of_company.patch(&company, json!({ "name": "Engines" })).await;
        let (first, first_company) = (send().await.expect(200), send_company().await.expect(200));
        assert!(first.text.contains("Ada"), "{}", first.text);
        let after = usage().await;
        assert_eq!(after.log_bytes, before.log_bytes, "nothing was changed");
        assert!(after.kept_bytes < before.kept_bytes + 1_000, "{before:?} {after:?}");
        let check = async |what: &str| {
            assert_replayed(&first, &send().await, what);
            assert_replayed(&first_company, &send_company().await, what);
        };
        check("at once").await;
        rolo.clock.advance(Duration::from_secs(1));
        for number in 0..3 {
            rolo.askelephant().patch(&path, json!({ "description": format!("{number}") })).await.expect(200);
            rolo.askelephant().patch(&company, json!({ "description": format!("{number}") })).await.expect(200);
            check("after a change").await;
        }
        rolo.synthflow().delete(&ada.synthflow_path()).await.expect(200);
        rolo.askelephant().delete(&company).await.expect(200);
        check("after a deletion").await;
        assert_eq!(usage().await.kept_bytes, after.kept_bytes);
    }

    async fn what_changes_nothing_keeps_its_answer_whole_from_the_hundred_and_first_revision_on(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (path, client) = (ada.askelephant_path(), rolo.askelephant());
        let kept = async || rolo.store().list_workspaces().await.expect("workspaces")[0].usage.kept_bytes;
        let describe = async |number: u64| {
            let body = json!({ "description": format!("{number}{}", "d".repeat(900)) });
            client.patch(&path, body).await.expect(200);
        };
        let send = async |key: &str| {
            let keyed = client.clone().with("idempotency-key", key);
            keyed.patch(&path, json!({ "time_zone": "UTC" })).await.expect(200)
        };
        client.patch(&path, json!({ "time_zone": "UTC" })).await.expect(200);
        for number in 3..=100 {
            describe(number).await;
        }
        let (before, early) = (kept().await, send("early").await);
        assert_eq!(early.header("etag"), "\"100\"");
        assert!(kept().await - before < 900);
        describe(101).await;
        let (before, late) = (kept().await, send("late").await);
        assert!(kept().await - before > 900);
        describe(102).await;
        assert_replayed(&early, &send("early").await, "a place");
        assert_replayed(&late, &send("late").await, "a whole answer");
    }

    async fn the_tag_and_the_place_of_a_new_record_are_replayed_too(rolo: TestRolo) {
        let client = rolo.askelephant().with("idempotency-key", "k");
        let first = client.post("/contacts", json!({ "first_name": "Ada" })).await.expect(201);
        let second = client.post("/contacts", json!({ "first_name": "Ada" })).await.expect(201);
        let place = format!("/api/v2/contacts/{}", first.body["id"].as_str().expect("an id"));
        for reply in [first, second] {
            assert_eq!((reply.header("etag"), reply.header("location")), ("\"1\"", place.as_str()));
        }
    }

    async fn a_key_is_the_same_bare_and_in_quotes(rolo: TestRolo) {
        for (number, (path, body)) in CONTACTS.into_iter().enumerate() {
            let send =
                async |key: String| with_key(&rolo, &key).send(http::Method::POST, path, Some(body.into())).await;
            let first = send(format!("a-{number}")).await;
            assert_replayed(&first, &send(format!("\"a-{number}\"")).await, path);
            assert_replayed(&first, &send(format!("  a-{number} ")).await, path);
            let long = format!("{number}").repeat(255);
            let first = send(long.clone()).await;
            assert_replayed(&first, &send(format!("\"{long}\"")).await, path);
            let other = send(format!("A-{number}")).await;
            assert_eq!(other.header("idempotency-replayed"), "", "upper case is another key");
        }
        assert_eq!(rolo.changes().await.len(), 6);
    }

    async fn a_slash_at_the_end_of_the_path_is_no_other_request(rolo: TestRolo) {
        for (number, sample) in writes(&rolo).await.iter().enumerate() {
            let client = with_key(&rolo, &format!("k-{number}"));
            let first = sample.send(&client).await;
            assert_replayed(&first, &sample.send_to(&client, &format!("{}/", sample.path())).await, sample.name);
        }
    }

    async fn another_request_with_a_used_key_is_refused(rolo: TestRolo) {
        let writes = writes(&rolo).await;
        let client = with_key(&rolo, "k");
        writes[0].send(&client).await;
        let before = rolo.dump();
        for sample in &writes[1..] {
            let reply = sample.send(&client).await.expect(422);
            assert_eq!(reply.header("idempotency-replayed"), "");
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn another_body_or_path_or_query_or_method_is_another_request(rolo: TestRolo) {
        let (ada, grace) = (rolo.ada().await, rolo.contact().name("Grace Hopper").create().await);
        let client = with_key(&rolo, "k");
        let (ada, grace) = (format!("/v2{}", ada.synthflow_path()), format!("/v2{}", grace.synthflow_path()));
        let body = json!({ "name": "Ada King" });
        client.patch(&ada, body.clone()).await.expect(200);
        let before = rolo.dump();
        client.patch(&ada, json!({ "name": "Ada Byron" })).await.expect(422);
        client.send(http::Method::PATCH, &ada, Some(" {\"name\":\"Ada King\"}".into())).await.expect(422);
        client.send(http::Method::PATCH, &ada, None).await.expect(422);
        client.patch(&grace, body.clone()).await.expect(422);
        client.patch(&format!("{ada}?x=1"), body.clone()).await.expect(422);
        client.send(http::Method::DELETE, &ada, Some(body.to_string().into())).await.expect(422);
        assert_eq!(rolo.dump(), before);
        client.patch(&ada, body).await.expect(200);
    }

    async fn each_dialect_says_in_its_form_that_a_key_was_used_for_another_request(rolo: TestRolo) {
        let client = with_key(&rolo, "k");
        client.post("/v2/contacts", json!({ "name": "Ada", "phone_number": "+12025550123" })).await.expect(200);
        let sentence = "The Idempotency-Key was used before for another request. Choose a new one.";
        let reply = client.post("/v2/memory_stores", json!({})).await.expect(422);
        assert_eq!(reply.body["detail"]["description"], sentence);
        assert_eq!(reply.body["detail"]["category"], "validation_error");
        let reply = client.post("/api/v2/contacts", json!({ "first_name": "Ada" })).await.expect(422);
        assert_eq!(reply.body["detail"], sentence);
        assert_eq!(reply.errors(), ["Idempotency-Key invalid_format"]);
    }

    async fn a_refusal_is_not_kept(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let weak = rolo.make_key(&[Scope::ContactsRead]).1;
        let path = format!("/api/v2{}", ada.askelephant_path());
        let client = with_key(&rolo, "k");
        let before = rolo.dump();
        let good = json!({ "first_name": "Grace" });
        client.clone().without("authorization").patch(&path, good.clone()).await.expect(401);
        client.clone().with_key(&weak).patch(&path, good.clone()).await.expect(403);
        client.patch("/api/v2/contacts/x", good.clone()).await.expect(404);
        client.send(http::Method::PATCH, &path, Some("{".into())).await.expect(422);
        client.patch(&path, json!({ "first_name": "" })).await.expect(422);
        client.clone().with("if-match", "\"9\"").patch(&path, good.clone()).await.expect(412);
        client.post("/api/v2/contacts", json!({ "emails": [{ "email": "ada@example.org" }] })).await.expect(409);
        let too_large = head(&rolo, "PATCH", &path) + "Idempotency-Key: k\r\nContent-Length: 1048577\r\n\r\n";
        assert_eq!(rolo.raw(too_large.as_bytes()).await.status, 413);
        client.clone().with("content-encoding", "gzip").patch(&path, good.clone()).await.expect(415);
        client.put(&path, good.clone()).await.expect(405);
        assert_eq!(rolo.dump(), before);
        let first = client.patch(&path, good.clone()).await.expect(200);
        assert_replayed(&first, &client.patch(&path, good).await, "update");
    }

    async fn a_write_that_changes_nothing_is_kept_too(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.synthflow().with("idempotency-key", "k");
        let first = client.patch(&ada.synthflow_path(), json!({ "name": "Ada Lovelace" })).await.expect(200);
        rolo.synthflow().patch(&ada.synthflow_path(), json!({ "name": "Grace" })).await.expect(200);
        assert_replayed(
            &first,
            &client.patch(&ada.synthflow_path(), json!({ "name": "Ada Lovelace" })).await,
            "update",
        );
    }

    async fn the_same_key_of_another_api_key_is_another_key(rolo: TestRolo) {
        let others = [rolo.make_key(&[Scope::WorkspaceAdmin]).1, rolo.make_workspace("other")];
        let body = json!({ "first_name": "Ada" });
        let mut ids = Vec::new();
        for key in [rolo.key().to_owned()].iter().chain(&others) {
            let client = with_key(&rolo, "k").with_key(key);
            let reply = client.post("/api/v2/contacts", body.clone()).await.expect(201);
            assert_eq!(reply.header("idempotency-replayed"), "");
            assert!(!ids.contains(&reply.body["id"]));
            ids.push(reply.body["id"].clone());
        }
    }

    async fn a_key_is_kept_for_72_hours_and_free_afterwards(rolo: TestRolo) {
        for (number, (path, body)) in CONTACTS.into_iter().enumerate() {
            let client = with_key(&rolo, &format!("k-{number}"));
            let send = async |body: &'static str| client.send(http::Method::POST, path, Some(body.into())).await;
            let first = send(body).await;
            rolo.clock.advance(HOURS_72);
            assert_replayed(&first, &send(body).await, path);
            send("{}").await.expect(422);
            rolo.clock.advance(Duration::from_millis(1));
            let again = send(body).await.expect(first.status);
            assert_eq!(again.header("idempotency-replayed"), "", "{path}");
        }
        assert_eq!(rolo.changes().await.len(), 4);
    }

    async fn what_is_no_key_is_refused_before_anything_is_done(rolo: TestRolo) {
        let writes = writes(&rolo).await;
        let (before, client) = (rolo.dump(), rolo.at("").with_key(rolo.key()));
        let long = "k".repeat(256);
        for value in
            ["", "\"\"", "\"", "\"a", "a b", "a\tb", "é", "\"a\"b\"", "\"a\\\"\"", &long, &format!("\"{long}\"")]
        {
            for sample in &writes {
                let reply = sample.send(&client.clone().with("idempotency-key", value)).await.expect(422);
                assert!(reply.text.contains("Idempotency-Key"), "{value}: {}", reply.text);
            }
        }
        for sample in &writes {
            let twice = client.clone().with("idempotency-key", "a").with_also("idempotency-key", "a");
            sample.send(&twice).await.expect(422);
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn on_reads_the_header_means_nothing(rolo: TestRolo) {
        for (path, _) in CONTACTS {
            for value in ["k", "k", "é", ""] {
                let reply = with_key(&rolo, value).get(path).await.expect(200);
                assert_eq!(reply.header("idempotency-replayed"), "");
            }
        }
    }

    async fn while_the_first_is_still_being_sent_the_second_is_told_to_wait(rolo: TestRolo) {
        for (number, (path, body)) in CONTACTS.into_iter().enumerate() {
            let key = format!("k-{number}");
            let mut first = rolo.connect().await;
            let fields =
                format!("Idempotency-Key: {key}\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n", body.len());
            first.write_all((head(&rolo, "POST", path) + &fields).as_bytes()).await.expect("sent");
            read_continue(&mut first).await;
            let (half, rest) = body.split_at(body.len() / 2);
            first.write_all(half.as_bytes()).await.expect("sent");

            let before = rolo.dump();
            let client = with_key(&rolo, &key);
            let second = client.send(http::Method::POST, path, Some(body.into())).await.expect(409);
            assert_eq!(second.header("retry-after"), "1");
            let sentence = "A request with this Idempotency-Key is still running.";
            assert!([&second.body["detail"], &second.body["detail"]["description"]].contains(&&json!(sentence)));
            assert_eq!(rolo.dump(), before);

            first.write_all(rest.as_bytes()).await.expect("sent");
            assert!(matches!(read_answer(&mut first).await.status, 200 | 201));
            let third = client.send(http::Method::POST, path, Some(body.into())).await;
            assert_eq!(third.header("idempotency-replayed"), "true");
        }
        assert_eq!(rolo.changes().await.len(), 2);
    }

    async fn a_key_whose_first_request_was_broken_off_is_free_again(rolo: TestRolo) {
        let (path, body) = CONTACTS[0];
        let mut first = rolo.connect().await;
        let fields = format!("Idempotency-Key: k\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n", body.len());
        first.write_all((head(&rolo, "POST", path) + &fields).as_bytes()).await.expect("sent");
        read_continue(&mut first).await;
        first.write_all(&body.as_bytes()[..9]).await.expect("sent");
        let before = rolo.dump();
        first.shutdown().await.expect("half-closed");
        read_to_end(&mut first).await; // The server has noticed when it closes its side.
        assert_eq!(rolo.dump(), before);
        let reply = with_key(&rolo, "k").send(http::Method::POST, path, Some(body.into())).await.expect(200);
        assert_eq!(reply.header("idempotency-replayed"), "");
    }

    async fn keys_are_kept_over_a_restart(rolo: TestRolo) {
        let mut rolo = rolo;
        let mut firsts = Vec::new();
        for (number, sample) in writes(&rolo).await.into_iter().enumerate() {
            let reply = sample.send(&with_key(&rolo, &format!("k-{number}"))).await;
            firsts.push((sample, reply));
        }
        rolo.restart().await;
        let before = rolo.dump();
        for (number, (sample, first)) in firsts.iter().enumerate() {
            let again = sample.send(&with_key(&rolo, &format!("k-{number}"))).await;
            assert_replayed(first, &again, sample.name);
        }
        assert_eq!(rolo.dump(), before);
    }
}
