//! Refusals that every operation on contacts shares: their form, their headers, and their order.

use http::Method;
use rolo_core::Timestamp;
use rolo_core::access::key::{RateLimit, Scope};
use rolo_testkit::{Client, Reply, TestContact, Value, json, on_each_store};

use super::asking::refused;

/// One request: an operation, and a body that it would take.
struct Asked {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl Asked {
    fn new(method: Method, path: &str, body: Option<Value>) -> Self {
        Self { method, path: path.to_owned(), body }
    }

    /// Whether it changes something.
    fn writes(&self) -> bool {
        self.method != Method::GET
    }

    /// Asks with this client.
    async fn of(&self, client: Client) -> Reply {
        client.send(self.method.clone(), &self.path, self.body.as_ref().map(|body| body.to_string().into())).await
    }
}

/// The operations on the contact with this path.
fn on_one(path: &str) -> Vec<Asked> {
    let link = json!({ "object_type": "contact", "crm_object_id": "HS-9", "source": "hubspot" });
    let mut asked = vec![
        Asked::new(Method::GET, path, None),
        Asked::new(Method::PATCH, path, Some(json!({ "first_name": "Augusta" }))),
        Asked::new(Method::DELETE, path, None),
    ];
    for spelling in ["crm_association", "crm-association"] {
        let path = format!("{path}/{spelling}");
        asked.push(Asked::new(Method::PUT, &path, Some(link.clone())));
        asked.push(Asked::new(Method::DELETE, &path, None));
    }
    asked
}

/// All operations on contacts.
fn all(contact: &TestContact) -> Vec<Asked> {
    let mut asked = on_one(&contact.askelephant_path());
    asked.push(Asked::new(Method::GET, "/contacts", None));
    asked.push(Asked::new(Method::POST, "/contacts", Some(json!({ "first_name": "Bea" }))));
    asked
}

/// A problem without items, as it is but for its `request_id`.
fn problem(status: u16, slug: &str, title: &str, detail: &str) -> Value {
    json!({
        "type": format!("https://app.askelephant.ai/errors/{slug}"), "title": title, "status": status, "detail": detail
    })
}

on_each_store! {
    async fn a_key_is_accepted_bare_and_behind_bearer(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let key = rolo.key();
        for value in [key.to_owned(), format!("Bearer {key}"), format!("bearer {key}"), format!("  {key} ")] {
            let client = rolo.askelephant().with("authorization", &value);
            client.get(&ada.askelephant_path()).await.expect(200);
            client.patch(&ada.askelephant_path(), json!({ "description": "by my key" })).await.expect(200);
        }
    }

    async fn without_a_key_every_operation_is_401_and_says_how_to_ask(rolo: TestRolo) {
        let ada = rolo.ada().await;
        for asked in all(&ada) {
            let reply = refused(&rolo, 401, asked.of(rolo.at("/api/v2"))).await;
            let detail = "Send an API key in the Authorization header.";
            assert_eq!(reply.without_request_id(), problem(401, "unauthorized", "Unauthorized", detail));
            assert_eq!(reply.header("www-authenticate"), r#"Bearer realm="askelephant""#, "{}", asked.path);
        }
    }

    async fn with_a_key_that_is_none_every_operation_is_401_and_says_so(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let wrong = format!("{}x", rolo.key());
        for credential in ["sk-apik_nobody.nothing", "Basic YTpi", "Bearer", "", &wrong] {
            for asked in all(&ada) {
                let reply = refused(&rolo, 401, asked.of(rolo.at("/api/v2").with_key(credential))).await;
                let expected = problem(401, "unauthorized", "Unauthorized", "The API key is not valid.");
                assert_eq!(reply.without_request_id(), expected, "{credential}");
                let challenge = r#"Bearer realm="askelephant", error="invalid_token""#;
                assert_eq!(reply.header("www-authenticate"), challenge);
            }
        }
    }

    async fn an_expired_key_is_no_key(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let past = Some(Timestamp::from_millis(0));
        let key = rolo.make_key_with("default", &[Scope::WorkspaceAdmin], RateLimit::Off, past).1;
        refused(&rolo, 401, rolo.askelephant().with_key(&key).get(&ada.askelephant_path())).await;
    }

    async fn the_key_in_the_header_of_the_older_api_is_not_looked_at(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.at("/api/v2").with("x-api-key", rolo.key());
        refused(&rolo, 401, client.get(&ada.askelephant_path())).await;
    }

    async fn a_key_without_the_scope_is_403_and_told_which_it_would_need(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let reader = rolo.make_key(&[Scope::ContactsRead, Scope::CompaniesRead, Scope::CompaniesWrite]).1;
        let writer = rolo.make_key(&[Scope::ContactsWrite, Scope::CompaniesRead, Scope::CompaniesWrite]).1;
        for asked in all(&ada) {
            let (key, scope) = if asked.writes() { (&reader, "contacts:write") } else { (&writer, "contacts:read") };
            let reply = refused(&rolo, 403, asked.of(rolo.askelephant().with_key(key))).await;
            let detail = format!("The API key does not hold the scope {scope}.");
            assert_eq!(reply.without_request_id(), problem(403, "forbidden", "Forbidden", &detail), "{}", asked.path);
        }
    }

    async fn a_key_with_nothing_but_the_scope_is_enough(rolo: TestRolo) {
        let reader = rolo.make_key(&[Scope::ContactsRead]).1;
        let writer = rolo.make_key(&[Scope::ContactsWrite]).1;
        let ada = rolo.ada().await;
        let mut asked = all(&ada);
        asked.sort_by_key(|asked| asked.method == Method::DELETE && !asked.path.contains("crm"));
        for asked in asked {
            let reply = asked.of(rolo.askelephant().with_key(if asked.writes() { &writer } else { &reader })).await;
            assert!(matches!(reply.status, 200 | 201), "{} {}", asked.method, reply.text);
        }
    }

    async fn a_contact_that_is_not_there_is_404_for_every_operation_whatever_its_id(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let foreign = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        let foreign = foreign.post("/contacts", json!({ "first_name": "Bea" })).await.expect(201).body["id"].take();
        let deleted = rolo.contact().name("Cy").create().await;
        rolo.askelephant().delete(&deleted.askelephant_path()).await.expect(200);
        let expected = problem(404, "not_found", "Not Found", "There is no such contact.");
        for id in [
            foreign.as_str().expect("an id"),
            &deleted.id.to_prefixed(),
            &ada.id.to_uuid(),
            "cnt_01K0MARJS04V7R9P2Q6S8T3V5X",
            "cnt_",
            "%F0%9F%A6%89",
        ] {
            for asked in on_one(&format!("/contacts/{id}")) {
                let reply = refused(&rolo, 404, asked.of(rolo.askelephant())).await;
                assert_eq!(reply.without_request_id(), expected, "{} {id}", asked.method);
            }
        }
    }

    async fn who_may_not_ask_does_not_learn_whether_the_contact_is_there(rolo: TestRolo) {
        let reader = rolo.make_key(&[Scope::ContactsRead]).1;
        for path in [&*rolo.ada().await.askelephant_path(), "/contacts/cnt_1"] {
            for asked in on_one(path) {
                refused(&rolo, 401, asked.of(rolo.at("/api/v2"))).await;
                if asked.writes() {
                    refused(&rolo, 403, asked.of(rolo.askelephant().with_key(&reader))).await;
                }
            }
        }
    }

    async fn another_method_is_405_with_those_that_are_served(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let one = ada.askelephant_path();
        for (path, allow, others) in [
            ("/contacts".to_owned(), "GET, HEAD, POST", ["PUT", "PATCH", "DELETE", "OPTIONS"]),
            (one.clone(), "GET, HEAD, PATCH, DELETE", ["POST", "PUT", "OPTIONS", "TRACE"]),
            (format!("{one}/crm_association"), "PUT, DELETE", ["GET", "POST", "PATCH", "OPTIONS"]),
            (format!("{one}/crm-association/"), "PUT, DELETE", ["GET", "POST", "PATCH", "BREW"]),
            ("/contacts/cnt_1".to_owned(), "GET, HEAD, PATCH, DELETE", ["POST", "PUT", "OPTIONS", "TRACE"]),
        ] {
            for other in others {
                let method = Method::from_bytes(other.as_bytes()).expect("a method");
                let asked = Asked::new(method, &path, None);
                for client in [rolo.askelephant(), rolo.at("/api/v2")] {
                    let reply = refused(&rolo, 405, asked.of(client)).await;
                    assert_eq!(reply.header("allow"), allow, "{other} {path}");
                    let detail = format!("This path takes {allow} only.");
                    let expected = problem(405, "method_not_allowed", "Method Not Allowed", &detail);
                    assert_eq!(reply.without_request_id(), expected);
                }
            }
        }
    }

    async fn a_path_that_is_not_served_is_404(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let one = ada.askelephant_path();
        let expected = problem(404, "not_found", "Not Found", "There is nothing at this path.");
        for path in [
            "", "/", "/tags", "/contact", "/Contacts", "/contacts/a/b/c",
            &format!("{one}/engagements"), &format!("{one}/crm"), &format!("{one}//crm_association"),
        ] {
            for method in [Method::GET, Method::POST, Method::DELETE] {
                for client in [rolo.askelephant(), rolo.at("/api/v2")] {
                    let reply = refused(&rolo, 404, Asked::new(method.clone(), path, None).of(client)).await;
                    assert_eq!(reply.without_request_id(), expected, "{method} {path}");
                }
            }
        }
    }

    async fn who_asks_too_often_is_429_for_every_operation_and_told_when_to_come_back(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let limited = rolo.make_key_with("default", &[Scope::WorkspaceAdmin], RateLimit::PerSecond(1), None).1;
        let client = rolo.askelephant().with_key(&limited);
        for _ in 0..10 {
            client.get("/contacts").await.expect(200);
        }
        for asked in all(&ada) {
            let reply = refused(&rolo, 429, asked.of(client.clone())).await;
            let detail = "Too many requests with this API key. Try again later.";
            assert_eq!(reply.without_request_id(), problem(429, "rate_limited", "Rate Limited", detail));
            assert_eq!(reply.header("retry-after"), "1", "{} {}", asked.method, asked.path);
        }
        rolo.clock.advance(std::time::Duration::from_secs(1));
        client.get(&ada.askelephant_path()).await.expect(200);
    }

    async fn an_error_is_a_problem_whatever_the_client_accepts(rolo: TestRolo) {
        for accept in ["application/json", "text/html", "application/xml;q=1, */*;q=0", "nonsense"] {
            let client = rolo.askelephant().with("accept", accept);
            refused(&rolo, 404, client.get("/contacts/cnt_1")).await;
            refused(&rolo, 422, client.post("/contacts", json!({}))).await;
        }
    }

    async fn the_keys_of_a_problem_stand_in_one_order(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let body = json!({ "first_name": "", "time_zone": 5 });
        let reply = refused(&rolo, 422, rolo.askelephant().patch(&ada.askelephant_path(), body)).await;
        assert_eq!(
            reply.text,
            format!(
                concat!(
                    r#"{{"type":"https://app.askelephant.ai/errors/validation_failed","title":"Validation Failed","#,
                    r#""status":422,"detail":"2 fields cannot be accepted.","request_id":"{}","errors":["#,
                    r#"{{"field":"first_name","code":"too_short","message":"first_name must not be empty."}},"#,
                    r#"{{"field":"time_zone","code":"invalid_type","#,
                    r#""message":"time_zone must be a string or null."}}]}}"#,
                ),
                reply.header("x-request-id")
            )
        );
    }

    async fn each_request_has_an_id_of_its_own(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let mut seen = std::collections::HashSet::new();
        for asked in all(&ada) {
            for client in [rolo.at("/api/v2"), rolo.askelephant().with("x-request-id", "mine")] {
                let id = asked.of(client).await.header("x-request-id").to_owned();
                assert_eq!((id.len(), &id[..4]), (30, "rid_"));
                assert!(seen.insert(id), "{} {}", asked.method, asked.path);
            }
        }
    }
}
