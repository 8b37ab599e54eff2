//! Refusals that all operations share: who may ask, how often, how, and where. Each is asked of every operation in the
//! table of routes, so that a new one cannot be forgotten.

use std::time::Duration;

use http::Method;
use rolo_api::synthflow::operations;
use rolo_core::Clock;
use rolo_core::access::key::{RateLimit, Scope};
use rolo_http::{BODY_BYTES_MAX, Operation};
use rolo_testkit::{Client, Reply, TestContact, TestRolo, Value, json, on_each_store};

use super::{NOBODY, attach, id_of, memory_store, refused};

/// The path of an operation behind the prefix, with these ids in it.
fn path_of(operation: &Operation, store: &str, contact: &str) -> String {
    let path = operation.path.strip_prefix("/v2").expect("the prefix");
    let path = path.replace("{memory_store_id}", store).replace("{contact_id}", contact);
    path.replace("{assistant_id}", "model-1")
}

/// A body that every operation takes.
fn body() -> Value {
    json!({ "name": "Grace Hopper", "phone_number": "+12025550199", "title": "Credit" })
}

/// Asks an operation as it wants to be asked.
async fn ask(client: Client, operation: &Operation, path: &str) -> Reply {
    let body = (operation.method != Method::GET).then(|| body().to_string().into());
    client.send(operation.method.clone(), path, body).await
}

/// A contact that is in a memory store, and the ids of the two.
async fn membership(rolo: &TestRolo) -> (TestContact, String, String) {
    let (ada, store) = (rolo.ada().await, memory_store(rolo, "Loans").await);
    attach(rolo, &store, &ada).await;
    let id = ada.id.to_uuid();
    (ada, store, id)
}

fn writes(operation: &Operation) -> bool {
    operation.method != Method::GET
}

on_each_store! {
    async fn every_refusal_has_its_place(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let taken = json!({ "name": "Eve", "phone_number": "+12025550199", "email": "ada@example.org" });
        let client = rolo.synthflow();
        let path = ada.synthflow_path();
        let send = |client: Client, method: Method, path: &str, body: &str| {
            let (path, body) = (path.to_owned(), body.to_owned());
            async move { client.send(method, &path, Some(body.into())).await }
        };
        refused(&rolo, 400, send(client.clone(), Method::POST, "/contacts", "{")).await;
        refused(&rolo, 400, client.get("/contacts?page_size=0")).await;
        refused(&rolo, 401, client.clone().without("authorization").get(&path)).await;
        let (_, reader) = rolo.make_key(&[Scope::ContactsRead]);
        refused(&rolo, 403, client.clone().with_key(&reader).delete(&path)).await;
        refused(&rolo, 404, client.get(&format!("/contacts/{NOBODY}"))).await;
        refused(&rolo, 405, client.put(&path, json!({}))).await;
        refused(&rolo, 409, client.post("/contacts", taken)).await;
        refused(&rolo, 412, client.clone().with("if-match", "\"7\"").delete(&path)).await;
        refused(&rolo, 413, send(client.clone(), Method::PATCH, &path, &" ".repeat(BODY_BYTES_MAX + 1))).await;
        let encoded = client.clone().with("content-encoding", "gzip");
        refused(&rolo, 415, send(encoded, Method::PATCH, &path, "{}")).await;
        refused(&rolo, 422, client.patch(&path, json!({ "name": 5 }))).await;
        let once = client.clone().with("idempotency-key", "once");
        once.patch(&path, json!({ "name": "Ada" })).await.expect(200);
        refused(&rolo, 422, once.patch(&path, json!({ "name": "Eve" }))).await;
    }

    async fn without_a_live_key_nothing_is_answered(rolo: TestRolo) {
        let (_, store, contact) = membership(&rolo).await;
        let (revoked, revoked_key) = rolo.make_key(&[Scope::WorkspaceAdmin]);
        rolo.store().revoke_key(revoked.id).await.expect("a key");
        let at = Some(rolo.clock.now().plus_millis(1_000));
        let (_, expired) = rolo.make_key_with("default", &[Scope::WorkspaceAdmin], RateLimit::Off, at);
        rolo.synthflow().with_key(&expired).get("/contacts").await.expect(200);
        rolo.clock.advance(Duration::from_secs(1));
        for operation in operations() {
            let path = path_of(&operation, &store, &contact);
            let reply = refused(&rolo, 401, ask(rolo.at("/v2"), &operation, &path)).await;
            assert_eq!(reply.header("www-authenticate"), r#"Bearer realm="synthflow""#);
            assert_eq!(reply.description(), "Send an API key in the Authorization header.");
            for key in [revoked_key.as_str(), &expired, "nonsense", "", "Bearer", &rolo.key()[..40]] {
                let reply = refused(&rolo, 401, ask(rolo.at("/v2").with_key(key), &operation, &path)).await;
                assert_eq!(reply.header("www-authenticate"), r#"Bearer realm="synthflow", error="invalid_token""#);
                assert_eq!(reply.description(), "The API key is not valid.");
            }
        }
    }

    async fn a_key_is_taken_raw_and_behind_bearer(rolo: TestRolo) {
        for value in [rolo.key().to_owned(), format!("Bearer {}", rolo.key()), format!("bearer {}", rolo.key())] {
            rolo.at("/v2").with("authorization", &value).get("/contacts").await.expect(200);
        }
        for value in [format!("Basic {}", rolo.key()), format!("Bearer Bearer {}", rolo.key())] {
            refused(&rolo, 401, rolo.at("/v2").with("authorization", &value).get("/contacts")).await;
        }
    }

    async fn every_operation_needs_its_scope_and_no_other(rolo: TestRolo) {
        for operation in operations() {
            let store = memory_store(&rolo, "Loans").await;
            let made = rolo
                .synthflow()
                .post("/contacts", json!({ "name": "Ada", "phone_number": "+12025550199" }))
                .await
                .expect(200);
            let contact = id_of(&made);
            let attach = format!("/memory_stores/{store}/contacts/{contact}/attach");
            rolo.synthflow().post_empty(&attach).await.expect(200);
            let path = path_of(&operation, &store, &contact);
            let expected = if writes(&operation) { Scope::ContactsWrite } else { Scope::ContactsRead };
            assert_eq!(operation.scope(), Some(expected), "{}", operation.name);
            let others = [Scope::ContactsRead, Scope::ContactsWrite, Scope::CompaniesRead, Scope::CompaniesWrite];
            let others: Vec<Scope> = others.into_iter().filter(|scope| *scope != expected).collect();
            let (_, without) = rolo.make_key(&others);
            let reply = refused(&rolo, 403, ask(rolo.at("/v2").with_key(&without), &operation, &path)).await;
            assert_eq!(reply.description(), format!("The API key does not hold the scope {}.", expected.as_str()));
            let (_, with) = rolo.make_key(&[expected]);
            ask(rolo.at("/v2").with_key(&with), &operation, &path).await.expect(200);
        }
    }

    async fn every_operation_tells_an_unknown_id_from_an_unknown_path(rolo: TestRolo) {
        for operation in operations() {
            let path = path_of(&operation, NOBODY, NOBODY);
            if operation.path.contains("_id}") {
                refused(&rolo, 404, ask(rolo.synthflow(), &operation, &path)).await;
            }
            let reply = ask(rolo.synthflow(), &operation, &format!("{path}/nothing/here")).await;
            assert_eq!((reply.status, reply.text.as_str()), (404, r#"{"detail":"Not Found"}"#));
        }
    }

    async fn a_path_that_is_not_there_is_not_found(rolo: TestRolo) {
        let before = rolo.dump();
        for path in ["", "/", "/nothing", "//contacts", "/Contacts", "/phonebooks", "/calls", "/assistants"] {
            for client in [rolo.synthflow(), rolo.at("/v2")] {
                for method in [Method::GET, Method::POST, Method::PATCH] {
                    let reply = client.send(method, path, None).await;
                    assert_eq!((reply.status, reply.text.as_str()), (404, r#"{"detail":"Not Found"}"#), "{path}");
                    assert_eq!(reply.header("content-type"), "application/json");
                    assert!(reply.header("x-request-id").starts_with("rid_"));
                }
            }
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn a_method_that_is_not_published_is_refused_with_those_that_are(rolo: TestRolo) {
        let (_, store, contact) = membership(&rolo).await;
        let all = operations();
        for operation in &all {
            let of_path = |method: &Method| all.iter().any(|o| o.path == operation.path && o.method == *method);
            let path = path_of(operation, &store, &contact);
            let methods = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];
            let (there, absent): (Vec<Method>, Vec<Method>) = methods.into_iter().partition(of_path);
            for method in absent {
                for path in [path.clone(), format!("{path}/")] {
                    let reply = refused(&rolo, 405, rolo.synthflow().send(method.clone(), &path, None)).await;
                    let mut allowed: Vec<&str> = reply.header("allow").split(", ").collect();
                    let mut expected: Vec<&str> = there.iter().map(Method::as_str).collect();
                    if there.contains(&Method::GET) {
                        expected.push("HEAD");
                    }
                    allowed.sort_unstable();
                    expected.sort_unstable();
                    assert_eq!(allowed, expected, "{method} {path}");
                }
            }
        }
    }

    async fn put_is_not_served(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reply = refused(&rolo, 405, rolo.synthflow().put(&ada.synthflow_path(), json!({ "name": "Eve" }))).await;
        assert_eq!(reply.header("allow"), "GET, HEAD, PATCH, DELETE");
    }

    async fn every_write_is_guarded_by_if_match(rolo: TestRolo) {
        let (_, store, contact) = membership(&rolo).await;
        for operation in operations().iter().filter(|operation| writes(operation)) {
            let client = rolo.synthflow().with("if-match", "\"99\"");
            refused(&rolo, 412, ask(client, operation, &path_of(operation, &store, &contact))).await;
        }
    }

    async fn a_body_that_is_too_large_or_encoded_is_refused_by_every_write(rolo: TestRolo) {
        let (_, store, contact) = membership(&rolo).await;
        for operation in operations().iter().filter(|operation| writes(operation)) {
            let path = path_of(operation, &store, &contact);
            let large = format!("{}{}", " ".repeat(BODY_BYTES_MAX), "{}");
            let sending = async { rolo.synthflow().send(operation.method.clone(), &path, Some(large.into())).await };
            let reply = refused(&rolo, 413, sending).await;
            assert_eq!(reply.description(), "The body may hold at most 1048576 bytes.");
            let client = rolo.synthflow().with("content-encoding", "gzip");
            let reply = refused(&rolo, 415, ask(client, operation, &path)).await;
            assert_eq!(reply.description(), "Send the body without a Content-Encoding.");
        }
    }

    async fn who_asks_too_often_is_told_when_to_come_back(rolo: TestRolo) {
        let (_, store, contact) = membership(&rolo).await;
        let (_, key) = rolo.make_key_with("default", &[Scope::WorkspaceAdmin], RateLimit::PerSecond(1), None);
        let client = rolo.at("/v2").with_key(&key);
        for _ in 0..RateLimit::BURST_SECONDS {
            client.get("/contacts").await.expect(200);
        }
        for operation in operations() {
            let path = path_of(&operation, &store, &contact);
            let reply = refused(&rolo, 429, ask(client.clone(), &operation, &path)).await;
            assert_eq!(reply.header("retry-after"), "1");
            assert_eq!(reply.header("ratelimit"), "\"default\";r=0;t=1");
            assert_eq!(reply.description(), "Too many requests with this API key. Try again later.");
        }
        rolo.synthflow().get("/contacts").await.expect(200);
        rolo.clock.advance(Duration::from_secs(1));
        client.get("/contacts").await.expect(200);
        refused(&rolo, 429, client.get("/contacts")).await;
    }

    async fn the_key_comes_before_the_rate_the_scope_and_what_is_asked(rolo: TestRolo) {
        let unknown = format!("/contacts/{NOBODY}");
        let (_, slow) = rolo.make_key_with("default", &[Scope::CompaniesRead], RateLimit::PerSecond(1), None);
        let client = rolo.at("/v2");
        let bad = json!({ "name": 5 });
        refused(&rolo, 401, client.clone().with_key("sk-unknown").patch(&unknown, bad.clone())).await;
        for _ in 0..RateLimit::BURST_SECONDS {
            refused(&rolo, 403, client.clone().with_key(&slow).patch(&unknown, bad.clone())).await;
        }
        refused(&rolo, 429, client.with_key(&slow).patch(&unknown, bad.clone())).await;
        refused(&rolo, 404, rolo.synthflow().with("if-match", "\"1\"").patch(&unknown, bad)).await;
    }

    async fn no_two_answers_share_a_request_id(rolo: TestRolo) {
        let mut ids = Vec::new();
        for path in ["/contacts", "/contacts", "/nothing", "/contacts/nobody", "/contacts?limit=0"] {
            ids.push(rolo.synthflow().get(path).await.header("x-request-id").to_owned());
        }
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 5);
    }

    async fn a_refusal_of_head_has_no_body(rolo: TestRolo) {
        let reply = rolo.synthflow().send(Method::HEAD, "/contacts/nobody", None).await;
        assert_eq!((reply.status, reply.text.as_str()), (404, ""));
    }

    async fn a_store_that_is_closing_refuses_writes_and_says_when_to_try_again(rolo: TestRolo) {
        let ada = rolo.ada().await;
        rolo.store().close().await;
        let patching = async { rolo.synthflow().patch(&ada.synthflow_path(), json!({ "name": "Eve" })).await };
        let reply = refused(&rolo, 503, patching).await;
        assert_eq!(reply.header("retry-after"), "1");
        assert_eq!(reply.description(), "The server is busy. Nothing was changed; try again soon.");
    }
}
