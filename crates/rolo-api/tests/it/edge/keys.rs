//! Who may ask: keys and scopes.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use rolo_api::edge::operations;
use rolo_core::key::{KeyId, RateLimit, Scope, Secret};
use rolo_core::{Clock, WorkspaceId};
use rolo_store::{Access, Silent, Store};
use rolo_testkit::{Backend, Client, Reply, TestRolo, json, on_each_store};

use super::sample::{ASSISTANT, Sample, samples};
use super::{CONTACTS, shown};

/// A well-formed key with this id that nobody has given out.
fn forged(id: KeyId) -> String {
    Secret::new(id, [1, 2]).reveal().to_owned()
}

/// What both dialects answer to this key.
async fn ask(rolo: &TestRolo, key: &str) -> [Reply; 2] {
    let client = rolo.at("").with_key(key);
    [client.get(CONTACTS[0].0).await, client.get(CONTACTS[1].0).await]
}

async fn statuses(rolo: &TestRolo, key: &str) -> [u16; 2] {
    ask(rolo, key).await.map(|reply| reply.status)
}

/// The scope that an operation must need, found by another way than its own table.
fn scope_by_rule(method: &Method, path: &str) -> Scope {
    match (path.contains("/companies"), *method == Method::GET) {
        (false, true) => Scope::ContactsRead,
        (false, false) => Scope::ContactsWrite,
        (true, true) => Scope::CompaniesRead,
        (true, false) => Scope::CompaniesWrite,
    }
}

on_each_store! {
    async fn a_key_is_taken_raw_and_behind_bearer_in_any_case(rolo: TestRolo) {
        let key = rolo.key();
        for form in ["", "Bearer ", "bearer ", "BEARER ", "bEaReR   "] {
            assert_eq!(statuses(&rolo, &format!("{form}{key}")).await, [200, 200], "{form:?}");
        }
        assert_eq!(statuses(&rolo, &format!("  {key}\t ")).await, [200, 200], "spaces around a value mean nothing");
    }

    async fn without_a_live_key_every_operation_is_refused_and_nothing_is_changed(rolo: TestRolo) {
        let (revoked, revoked_text) = rolo.make_key(&[Scope::WorkspaceAdmin]);
        rolo.store().revoke_key(revoked.id).await.expect("revoked");
        let key = rolo.key().to_owned();
        let mistyped = key.replace(&key[20..21], if &key[20..21] == "7" { "8" } else { "7" });
        let samples = samples(&rolo).await;
        let (before, plain) = (rolo.dump(), rolo.at(""));
        let clients = [
            plain.clone(),
            plain.clone().with_key(""),
            plain.clone().with_key("Bearer"),
            plain.clone().with_key("Bearer "),
            plain.clone().with_key(&format!("Basic {key}")),
            plain.clone().with_key(&format!("Token {key}")),
            plain.clone().with_key(&format!("Bearer Bearer {key}")),
            plain.clone().with_key(&format!("Bearer{key}")),
            plain.clone().with_key(&format!("{key}, {key}")),
            plain.clone().with_key(&key[..key.len() - 1]),
            plain.clone().with_key(&format!("{key}0")),
            plain.clone().with_key(&format!("{key}é")),
            plain.clone().with_key(&mistyped),
            plain.clone().with_key(&key.to_lowercase()),
            plain.clone().with_key(&forged(KeyId::new(rolo.workspace(), 7 << 64))),
            plain.clone().with_key(&forged(KeyId::new(WorkspaceId(99), 7 << 64))),
            plain.clone().with_key(&forged(revoked.id)),
            plain.clone().with_key(&revoked_text),
            plain.clone().with("x-api-key", &key),
            plain.clone().with_key(&key).with_also("authorization", &key),
            plain.clone().with_key(&key).with_also("authorization", "Basic c2s6"),
            plain.clone().with_key(&forged(revoked.id)).with_also("authorization", &key),
        ];
        for sample in &samples {
            for (number, client) in clients.iter().enumerate() {
                assert_eq!(sample.send(client).await.status, 401, "{}, client {number}", sample.name);
            }
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn a_key_in_the_query_is_none(rolo: TestRolo) {
        for (path, _) in CONTACTS {
            let path = format!("{path}?api_key={0}&access_token={0}&authorization={0}", rolo.key());
            rolo.at("").get(&path).await.expect(401);
        }
    }

    async fn an_unknown_key_and_a_wrong_secret_and_a_dead_key_are_answered_alike(rolo: TestRolo) {
        let (known, _) = rolo.make_key(&[Scope::ContactsRead]);
        let (revoked, revoked_text) = rolo.make_key(&[Scope::ContactsRead]);
        rolo.store().revoke_key(revoked.id).await.expect("revoked");
        let at = Some(rolo.clock.now());
        let (_, expired_text) = rolo.make_key_with("default", &[Scope::ContactsRead], RateLimit::Off, at);
        let expected = ask(&rolo, &forged(KeyId::new(rolo.workspace(), 7 << 64))).await.map(|reply| shown(&reply));
        let no_workspace = forged(KeyId::new(WorkspaceId(99), 7 << 64));
        for key in [forged(known.id), no_workspace, revoked_text, expired_text, "sk-apik_".into(), "x".into()] {
            assert_eq!(ask(&rolo, &key).await.map(|reply| shown(&reply)), expected);
        }
    }

    async fn each_dialect_says_401_in_its_form(rolo: TestRolo) {
        for (key, sentence, error) in [
            (None, "Send an API key in the Authorization header.", ""),
            (Some("sk-apik_x"), "The API key is not valid.", ", error=\"invalid_token\""),
        ] {
            let client = key.map_or(rolo.at(""), |key| rolo.at("").with_key(key));
            let reply = client.get("/v2/contacts").await.expect(401);
            assert_eq!(reply.header("www-authenticate"), format!("Bearer realm=\"synthflow\"{error}"));
            assert_eq!(reply.header("content-type"), "application/json");
            let id = reply.header("x-request-id");
            let detail = json!({
                "status": "error", "description": sentence, "request_id": id, "category": "authentication_error",
            });
            assert_eq!(reply.body, json!({ "detail": detail }));

            let reply = client.get("/api/v2/contacts").await.expect(401);
            assert_eq!(reply.header("www-authenticate"), format!("Bearer realm=\"askelephant\"{error}"));
            assert_eq!(reply.header("content-type"), "application/problem+json");
            assert_eq!(reply.header("x-api-version"), "v2");
            let expected = json!({
                "type": "https://app.askelephant.ai/errors/unauthorized", "title": "Unauthorized", "status": 401,
                "detail": sentence, "request_id": reply.header("x-request-id"),
            });
            assert_eq!(reply.body, expected);
        }
    }

    async fn a_key_ends_at_the_instant_at_which_it_expires(rolo: TestRolo) {
        let at = rolo.clock.now().plus_millis(60_000);
        let (_, key) = rolo.make_key_with("default", &[Scope::ContactsRead], RateLimit::Off, Some(at));
        rolo.clock.advance(Duration::from_millis(59_999));
        assert_eq!(statuses(&rolo, &key).await, [200, 200]);
        rolo.clock.advance(Duration::from_millis(1));
        assert_eq!(statuses(&rolo, &key).await, [401, 401]);
    }

    async fn a_revoked_key_stops_at_once_and_no_other_does(rolo: TestRolo) {
        let (record, key) = rolo.make_key(&[Scope::ContactsRead]);
        let (_, other) = rolo.make_key(&[Scope::ContactsRead]);
        assert_eq!(statuses(&rolo, &key).await, [200, 200]);
        rolo.store().revoke_key(record.id).await.expect("revoked");
        assert_eq!(statuses(&rolo, &key).await, [401, 401]);
        assert_eq!(statuses(&rolo, &other).await, [200, 200]);
    }

    async fn a_key_that_another_process_revokes_or_rotates_stops_as_soon_as_that_is_told(rolo: TestRolo) {
        let (revoked, revoked_text) = rolo.make_key(&[Scope::ContactsRead]);
        let (rotated, rotated_text) = rolo.make_key(&[Scope::ContactsRead]);
        assert_eq!(statuses(&rolo, &revoked_text).await, [200, 200]);
        assert_eq!(statuses(&rolo, &rotated_text).await, [200, 200]);
        let place = rolo.test_store().place(Access::Manage);
        let (clock, entropy) = (rolo.clock.clone(), rolo.entropy.clone());
        let beside = Store::open(place, clock, entropy, Arc::new(Silent)).await.expect("a second way in");
        // A file tells the processes on one machine at once; those on several look once a second.
        let told = || match rolo.test_store().backend() {
            Backend::Sqlite => {}
            Backend::Postgres => rolo.clock.advance(Duration::from_secs(1)),
        };
        beside.revoke_key(revoked.id).await.expect("revoked");
        told();
        assert_eq!(statuses(&rolo, &revoked_text).await, [401, 401]);
        assert_eq!(statuses(&rolo, &rotated_text).await, [200, 200]);
        let (_, new) = beside.rotate_key(rotated.id).await.expect("rotated");
        told();
        assert_eq!(statuses(&rolo, &rotated_text).await, [401, 401]);
        assert_eq!(statuses(&rolo, new.reveal()).await, [200, 200]);
        beside.close().await;
    }

    async fn a_rotated_key_has_another_text_and_the_former_one_stops_at_once(rolo: TestRolo) {
        let (record, key) = rolo.make_key(&[Scope::ContactsRead]);
        assert_eq!(statuses(&rolo, &key).await, [200, 200]);
        let (_, new) = rolo.store().rotate_key(record.id).await.expect("rotated");
        assert_eq!(statuses(&rolo, &key).await, [401, 401]);
        assert_eq!(statuses(&rolo, new.reveal()).await, [200, 200]);
        rolo.store().revoke_key(record.id).await.expect("revoked");
        assert_eq!(statuses(&rolo, new.reveal()).await, [401, 401]);
    }

    async fn each_operation_takes_its_own_scope_and_the_admin_scope_and_no_other(rolo: TestRolo) {
        let keys = Scope::ALL.map(|scope| (scope, rolo.at("").with_key(&rolo.make_key(&[scope]).1)));
        rolo.store().signing_secret().await.expect("made at its first use, which may be a read");
        for operation in operations() {
            let needed = scope_by_rule(&operation.method, operation.path);
            assert_eq!(operation.scope, needed, "{}", operation.name);
            for (scope, client) in &keys {
                let sample = Sample::of(&rolo, rolo.key(), &operation).await;
                let before = rolo.dump();
                let reply = sample.send(client).await;
                if *scope == needed || *scope == Scope::WorkspaceAdmin {
                    assert!(matches!(reply.status, 200 | 201), "{} {scope:?}: {}", operation.name, reply.text);
                    assert_eq!(rolo.dump() != before, sample.writes(), "{}", operation.name);
                } else {
                    assert_eq!(reply.status, 403, "{} {scope:?}", operation.name);
                    assert_eq!(rolo.dump(), before, "{} {scope:?}", operation.name);
                }
            }
        }
    }

    async fn a_key_without_any_scope_is_known_and_may_do_nothing(rolo: TestRolo) {
        let client = rolo.at("").with_key(&rolo.make_key(&[]).1);
        let samples = samples(&rolo).await;
        let before = rolo.dump();
        for sample in samples {
            sample.send(&client).await.expect(403);
        }
        assert_eq!(rolo.dump(), before);
        rolo.at("").get("/health/ready").await.expect(200);
    }

    async fn the_scope_is_checked_before_anything_of_the_record_or_the_body(rolo: TestRolo) {
        let keys = Scope::ALL.map(|scope| (scope, rolo.at("").with_key(&rolo.make_key(&[scope]).1)));
        let samples = samples(&rolo).await;
        let before = rolo.dump();
        for sample in &samples {
            for (_, client) in keys.iter().filter(|(scope, _)| ![sample.scope, Scope::WorkspaceAdmin].contains(scope)) {
                let expected = shown(&sample.send(client).await.expect(403));
                let mut others: Vec<Reply> = Vec::new();
                for (name, _) in sample.ids.iter().filter(|(name, _)| *name != ASSISTANT) {
                    others.push(sample.send_to(client, &sample.path_with(name, &sample.absent(name))).await);
                    others.push(sample.send_to(client, &sample.path_with(name, "x")).await);
                }
                if sample.writes() {
                    others.push(sample.send_bytes(client, "{").await);
                    others.push(sample.send(&client.clone().with("if-match", "\"99\"")).await);
                    others.push(sample.send(&client.clone().with("idempotency-key", "é")).await);
                    others.push(sample.send(&client.clone().with("content-encoding", "gzip")).await);
                } else {
                    others.push(sample.send_to(client, &format!("{}?limit=x&page_size=x", sample.path())).await);
                }
                for other in others {
                    assert_eq!(shown(&other), expected, "{}", sample.name);
                }
            }
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn each_dialect_says_403_in_its_form_and_names_the_scope(rolo: TestRolo) {
        let client = rolo.at("").with_key(&rolo.make_key(&[Scope::CompaniesRead]).1);
        let sentence = "The API key does not hold the scope contacts:read.";
        let reply = client.get("/v2/contacts").await.expect(403);
        assert_eq!(reply.body["detail"]["description"], sentence);
        assert_eq!(reply.body["detail"]["category"], "permission_error");
        let reply = client.get("/api/v2/contacts").await.expect(403);
        assert_eq!(reply.body["detail"], sentence);
        assert_eq!(reply.body["type"], "https://app.askelephant.ai/errors/forbidden");
    }

    async fn no_answer_holds_the_key_that_was_sent(rolo: TestRolo) {
        let holds = |reply: &Reply, key: &str| {
            let secret = key.split_once('.').map_or(key, |(_, secret)| secret);
            let in_headers =
                reply.headers.values().any(|value| String::from_utf8_lossy(value.as_bytes()).contains(secret));
            in_headers || reply.text.contains(secret)
        };
        let good = rolo.key().to_owned();
        let wrong = forged(KeyId::new(rolo.workspace(), 7 << 64));
        let (_, weak) = rolo.make_key(&[]);
        let clients: Vec<(Client, &str)> =
            [&good, &wrong, &weak].map(|key| (rolo.at("").with_key(key), key.as_str())).into();
        for sample in samples(&rolo).await {
            for (client, key) in &clients {
                let reply = sample.send(client).await;
                assert!([200, 201, 401, 403].contains(&reply.status), "{} {}", sample.name, reply.text);
                assert!(!holds(&reply, key), "{} {}", sample.name, reply.status);
            }
        }
        for path in ["/", "/health/live", "/health/ready", "/metrics", "/nothing"] {
            let reply = clients[0].0.get(path).await;
            assert!(!holds(&reply, &good), "{path}");
        }
        assert!(!rolo.dump().contains(good.split_once('.').expect("a key").1), "only a hash is stored");
    }
}
