//! What one route allows, and what its callers may do.

use http::Method;
use rolo_core::access::key::{RateLimit, Scope};
use rolo_http::Limits;
use rolo_testkit::Reply;

use tokio::time::timeout;

use crate::surface::{COST, FEW_BYTES, PATIENCE, start};

async fn post(rolo: &rolo_testkit::TestRolo, key: &str, path: &str, body: &str) -> Reply {
    rolo.at(path).with_key(key).send(Method::POST, "", Some(body.to_owned().into())).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_route_may_take_smaller_bodies_than_others() {
    let rolo = start(Limits::default()).await;
    let (fits, too_large) = ("x".repeat(FEW_BYTES), "x".repeat(FEW_BYTES + 1));
    post(&rolo, rolo.key(), "/test/few", &fits).await.expect(200);
    let refused = post(&rolo, rolo.key(), "/test/few", &too_large).await;
    assert_eq!((refused.status, refused.text.as_str()), (413, "The body may hold at most 10 bytes."));
    post(&rolo, rolo.key(), "/test/usual", &too_large).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_route_may_count_as_several_requests() {
    let rolo = start(Limits::default()).await;
    let limit = RateLimit::PerSecond(1);
    let key = rolo.make_key_with("default", &[Scope::ContactsRead], limit, None).1;
    let state = |reply: &Reply| reply.header("ratelimit").to_owned();
    let client = rolo.at("/test").with_key(&key);
    let burst = RateLimit::BURST_SECONDS;
    assert_eq!(state(&client.get("/costly").await.expect(200)), format!("\"default\";r={};t={COST}", burst - COST));
    let left = burst - COST - 1;
    assert_eq!(state(&client.get("/cheap").await.expect(200)), format!("\"default\";r={left};t={}", COST + 1));
    client.get("/costly").await.expect(429);
    client.get("/cheap").await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_route_may_have_less_time_than_others() {
    let rolo = start(Limits { request_time_max: 60 * PATIENCE, ..Limits::default() }).await;
    let client = rolo.at("/test/hasty").with_key(rolo.key());
    let reply = timeout(PATIENCE, client.get("")).await.expect("sooner than on other routes");
    assert_eq!((reply.status, reply.text.as_str()), (503, "The server failed. Nothing was changed; try again."));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_learns_late_what_it_does_asks_for_the_scope_of_that() {
    let rolo = start(Limits::default()).await;
    let writer = rolo.make_key(&[Scope::ContactsWrite]).1;
    let reply = post(&rolo, &writer, "/test/open", "write").await.expect(200);
    assert_eq!(reply.text, rolo.workspace().0.to_string());
    let reply = post(&rolo, &writer, "/test/open", "read").await;
    assert_eq!((reply.status, reply.text.as_str()), (403, "The API key does not hold the scope companies:read."));
    rolo.at("/test/open").send(Method::POST, "", Some("write".to_owned().into())).await.expect(401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn surfaces_are_those_that_the_router_was_handed() {
    let rolo = start(Limits::default()).await;
    let root = rolo.at("/").get("").await.expect(200).text;
    assert!(root.contains("/test   what a test needs\n") && !root.contains("/v2/"), "{root}");
    rolo.at("/v2/contacts").with_key(rolo.key()).get("").await.expect(404);
    let unknown = rolo.at("/test/nothing").get("").await;
    assert_eq!((unknown.status, unknown.header("content-type")), (404, "text/plain"));
}
