//! Who may ask: keys and scopes.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::access::key::{KeyId, RateLimit, Scope, Secret};
use rolo_core::{Clock, WorkspaceId};
use rolo_store::{Access, NoObserver, Store};
use rolo_testkit::{Backend, Client, Reply, TestRolo, json, on_each_store};

use super::sample::samples;
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

on_each_store! {
    async fn a_key_is_taken_raw_and_behind_bearer_in_any_case(rolo: TestRolo) {
        let key = rolo.key();
        for form in ["", "Bearer ", "bearer ", "BEARER ", "bEaReR   "] {
            assert_eq!(statuses(&rolo, &format!("{form}{key}")).await, [200, 200], "{form:?}");
        }
        assert_eq!(statuses(&rolo, &format!("  {key}\t ")).await, [200, 200], "spaces around a value mean nothing");
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
        let beside = Store::open(place, clock, entropy, Arc::new(NoObserver)).await.expect("a second way in");
        // A file tells the processes on one machine at once; those on several look once a second.
        let told = || match rolo.test_store().backend() {
            Backend::Sqlite => {}
            Backend::Postgres => rolo.clock.advance(Duration::from_secs(1)),
        };
        beside.revoke_key(revoked.id).await.expect("revoked");
        told();
        assert_eq!(statuses(&rolo, &revoked_text).await, [401, 401]);
        assert_eq!(statuses(&rolo, &rotated_text).await, [200, 200]);
        let (_, new) = beside.rotate_key(rotated.id, None).await.expect("rotated");
        told();
        assert_eq!(statuses(&rolo, &rotated_text).await, [401, 401]);
        assert_eq!(statuses(&rolo, new.reveal()).await, [200, 200]);
        beside.close().await;
    }

    async fn a_rotated_key_has_another_text_and_the_former_one_stops_at_once(rolo: TestRolo) {
        let (record, key) = rolo.make_key(&[Scope::ContactsRead]);
        assert_eq!(statuses(&rolo, &key).await, [200, 200]);
        let (_, new) = rolo.store().rotate_key(record.id, None).await.expect("rotated");
        assert_eq!(statuses(&rolo, &key).await, [401, 401]);
        assert_eq!(statuses(&rolo, new.reveal()).await, [200, 200]);
        rolo.store().revoke_key(record.id).await.expect("revoked");
        assert_eq!(statuses(&rolo, new.reveal()).await, [401, 401]);
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
