//! Pages of other origins, as browsers ask for them.

use http::Method;
use rolo_http::{CorsOrigins, Settings};
use rolo_testkit::{Backend, Client, Start, TestRolo, json, on_each_store};

use super::CONTACTS;

const APP: &str = "https://app.example.org";

async fn with_origins(backend: Backend, origins: &str) -> TestRolo {
    let settings = Settings { cors_origins: CorsOrigins::parse(origins).expect("origins"), ..Settings::default() };
    TestRolo::start_with(backend, Start { settings, ..Start::default() }).await
}

/// Asks what a page may do.
fn asks(rolo: &TestRolo, origin: &str) -> Client {
    let client = rolo.at("").with("origin", origin).with("access-control-request-method", "PATCH");
    client.with("access-control-request-headers", "authorization,content-type,if-match,idempotency-key")
}

on_each_store! {
    async fn a_page_of_a_listed_origin_is_told_what_it_may_do_and_needs_no_key_for_that(backend: Backend) {
        let rolo = with_origins(backend, &format!("http://localhost:5173,{APP}")).await;
        for (path, methods) in [
            ("/v2/contacts", "GET, HEAD, POST"),
            ("/v2/contacts/x", "GET, HEAD, PATCH, DELETE"),
            ("/api/v2/contacts/x", "GET, HEAD, PATCH, DELETE"),
            ("/rolo/v1/contacts", "GET, HEAD, POST, PUT, QUERY"),
            ("/metrics", "GET, HEAD"),
        ] {
            let reply = asks(&rolo, APP).send(Method::OPTIONS, path, None).await.expect(204);
            assert_eq!(reply.header("access-control-allow-origin"), APP, "{path}");
            assert_eq!(reply.header("access-control-allow-methods"), methods, "{path}");
            let headers = "authorization,content-type,if-match,idempotency-key";
            assert_eq!(reply.header("access-control-allow-headers"), headers, "{path}");
            assert_eq!((reply.header("access-control-max-age"), reply.header("vary")), ("600", "origin"), "{path}");
            assert_eq!((reply.header("access-control-allow-credentials"), reply.text.as_str()), ("", ""), "{path}");
        }
    }

    async fn a_page_of_a_listed_origin_may_read_every_answer_and_what_else_it_says(backend: Backend) {
        let rolo = with_origins(backend, APP).await;
        let page = rolo.at("").with_key(rolo.key()).with("origin", APP);
        for (path, body) in CONTACTS {
            let body: rolo_testkit::Value = body.parse().expect("JSON");
            let made = page.post(path, body).await;
            assert!(matches!(made.status, 200 | 201), "{}", made.text);
            let missing = page.get(&format!("{path}/x")).await.expect(404);
            let refused = rolo.at("").with("origin", APP).get(path).await.expect(401);
            let unreadable = page.post(path, json!([])).await;
            let elsewhere = page.get("/nothing").await.expect(404);
            for reply in [made, missing, refused, unreadable, elsewhere, page.get("/health/ready").await] {
                assert_eq!(reply.header("access-control-allow-origin"), APP, "{path}: {}", reply.text);
                let exposed = reply.header("access-control-expose-headers");
                assert!(["etag", "location", "retry-after"].iter().all(|name| exposed.contains(name)), "{exposed}");
                assert_eq!(reply.header("vary"), "origin");
            }
        }
    }

    async fn all_others_get_what_they_get_without_it(backend: Backend) {
        let (rolo, none) = (with_origins(backend, APP).await, TestRolo::start(backend).await);
        for origin in ["https://evil.example.net", "https://app.example.org.example.net", "null", "http://app.example.org"] {
            for rolo in [&rolo, &none] {
                let reply = asks(rolo, origin).send(Method::OPTIONS, "/v2/contacts", None).await.expect(405);
                assert_eq!((reply.header("access-control-allow-origin"), reply.header("allow")), ("", "GET, HEAD, POST"));
                let client = rolo.at("").with_key(rolo.key()).with("origin", origin);
                let reply = client.get("/v2/contacts").await.expect(200);
                assert_eq!(reply.header("access-control-allow-origin"), "", "{origin}");
            }
        }
        let varies = async |rolo: &TestRolo| rolo.at("").get("/health/live").await.header("vary").to_owned();
        assert_eq!((varies(&rolo).await.as_str(), varies(&none).await.as_str()), ("origin", ""));
        let twice = asks(&rolo, APP).with_also("origin", APP);
        twice.send(Method::OPTIONS, "/v2/contacts", None).await.expect(405);
        let asked = rolo.at("").with("origin", APP).send(Method::OPTIONS, "/v2/contacts", None).await.expect(405);
        assert_eq!(asked.header("access-control-allow-methods"), "", "no browser asks so");
    }

    async fn with_a_star_every_page_may(backend: Backend) {
        let rolo = with_origins(backend, "*").await;
        for origin in ["https://any.example.net", "null"] {
            let reply = asks(&rolo, origin).send(Method::OPTIONS, "/api/v2/companies", None).await.expect(204);
            assert_eq!(reply.header("access-control-allow-origin"), origin);
        }
    }
}
