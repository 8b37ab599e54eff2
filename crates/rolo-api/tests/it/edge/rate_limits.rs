//! How often a key may ask: ten seconds' worth at once, then so many a second.

use std::time::Duration;

use rolo_core::access::key::{RateLimit, Scope};
use rolo_testkit::{Client, TestRolo, json, on_each_store};

use super::CONTACTS;
use super::sample::samples;

/// A client with a key of this rate.
fn limited(rolo: &TestRolo, per_second: u32) -> Client {
    let rate = RateLimit::PerSecond(per_second);
    rolo.at("").with_key(&rolo.make_key_with("default", &[Scope::WorkspaceAdmin], rate, None).1)
}

/// Asks until nothing is left at once.
async fn use_up(client: &Client, count: u32) {
    for number in 0..count {
        assert_eq!(client.get("/v2/contacts").await.status, 200, "request {number}");
    }
}

on_each_store! {
    async fn ten_seconds_worth_may_be_asked_at_once_and_then_as_many_as_time_brings(rolo: TestRolo) {
        for (path, _) in CONTACTS {
            let client = limited(&rolo, 2);
            for left in (0..20).rev() {
                let reply = client.get(path).await.expect(200);
                assert_eq!(reply.header("ratelimit-policy"), "\"default\";q=20;w=10");
                let full_in = (20 - left as u32).div_ceil(2);
                assert_eq!(reply.header("ratelimit"), format!("\"default\";r={left};t={full_in}"));
                assert_eq!(reply.header("retry-after"), "");
            }
            for _ in 0..3 {
                let reply = client.get(path).await.expect(429);
                assert_eq!(reply.header("ratelimit-policy"), "\"default\";q=20;w=10");
                assert_eq!(reply.header("ratelimit"), "\"default\";r=0;t=1");
                assert_eq!(reply.header("retry-after"), "1");
            }
            rolo.clock.advance(Duration::from_millis(499));
            client.get(path).await.expect(429);
            rolo.clock.advance(Duration::from_millis(1));
            client.get(path).await.expect(200);
            client.get(path).await.expect(429);
            rolo.clock.advance(Duration::from_secs(3_600));
            for _ in 0..20 {
                client.get(path).await.expect(200);
            }
            client.get(path).await.expect(429);
        }
    }

    async fn whoever_waits_for_as_long_as_the_answer_says_may_ask_again(rolo: TestRolo) {
        for per_second in [1, 3, 7] {
            let client = limited(&rolo, per_second);
            use_up(&client, per_second * 10).await;
            let reply = client.get("/v2/contacts").await.expect(429);
            let seconds: u64 = reply.header("retry-after").parse().expect("whole seconds");
            assert!(seconds >= 1);
            rolo.clock.advance(Duration::from_secs(seconds));
            client.get("/v2/contacts").await.expect(200);
        }
    }

    async fn each_dialect_says_429_in_its_form(rolo: TestRolo) {
        let client = limited(&rolo, 1);
        use_up(&client, 10).await;
        let sentence = "Too many requests with this API key. Try again later.";
        let reply = client.get("/v2/contacts").await.expect(429);
        let id = reply.header("x-request-id");
        let detail = json!({ "status": "error", "description": sentence, "request_id": id, "category": "rate_limit" });
        assert_eq!(reply.body, json!({ "detail": detail }));
        let reply = client.get("/api/v2/contacts").await.expect(429);
        assert_eq!(reply.header("content-type"), "application/problem+json");
        let expected = json!({
            "type": "https://app.askelephant.ai/errors/rate_limited", "title": "Rate Limited", "status": 429,
            "detail": sentence, "request_id": reply.header("x-request-id"),
        });
        assert_eq!(reply.body, expected);
        client.get("/metrics").await.expect(429);
    }

    async fn above_the_limit_no_operation_does_anything_and_none_says_more_than_that(rolo: TestRolo) {
        let samples = samples(&rolo).await;
        let client = limited(&rolo, 1);
        use_up(&client, 10).await;
        let before = rolo.dump();
        for sample in &samples {
            sample.send(&client).await.expect(429);
            sample.send(&client.clone().with("idempotency-key", "é")).await.expect(429);
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn a_request_above_the_limit_can_be_sent_again_with_its_idempotency_key(rolo: TestRolo) {
        let client = limited(&rolo, 1).with("idempotency-key", "k");
        use_up(&client, 10).await;
        let body = json!({ "first_name": "Ada" });
        client.post("/api/v2/contacts", body.clone()).await.expect(429);
        rolo.clock.advance(Duration::from_secs(1));
        let reply = client.post("/api/v2/contacts", body).await.expect(201);
        assert_eq!(reply.header("idempotency-replayed"), "");
    }

    async fn a_key_shares_its_limit_with_no_other_key_but_all_surfaces_share_it(rolo: TestRolo) {
        let (one, other) = (limited(&rolo, 1), limited(&rolo, 1));
        use_up(&one, 5).await;
        for _ in 0..5 {
            one.get("/api/v2/companies").await.expect(200);
        }
        one.get("/v2/contacts").await.expect(429);
        one.get("/api/v2/contacts").await.expect(429);
        use_up(&other, 10).await;
    }

    async fn refused_requests_count_too_and_those_without_a_key_count_for_nobody(rolo: TestRolo) {
        let client = limited(&rolo, 1);
        for _ in 0..5 {
            client.get("/v2/contacts/x").await.expect(404);
            client.post("/api/v2/contacts", json!([])).await.expect(422);
            rolo.at("").get("/v2/contacts").await.expect(401);
        }
        client.get("/v2/contacts").await.expect(429);
    }

    async fn without_a_limit_or_without_a_key_there_are_no_fields(rolo: TestRolo) {
        for client in [rolo.at("").with_key(rolo.key()), rolo.at("")] {
            for (path, _) in CONTACTS {
                for _ in 0..30 {
                    let reply = client.get(path).await;
                    assert!([200, 401].contains(&reply.status));
                    assert_eq!((reply.header("ratelimit"), reply.header("ratelimit-policy")), ("", ""));
                }
            }
        }
    }
}
