//! Routes of the program itself, what every answer carries, and an orderly end.

use std::time::Duration;

use http::Method;
use rolo_core::access::key::Scope;
use rolo_http::{Limits, Settings};
use rolo_testkit::http2::{self, Peer, flag, frame, kind};
use rolo_testkit::{Backend, Reply, Start, TestRolo, json, on_each_store, read_answer};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::sample::samples;
use super::{CONTACTS, head, read_continue, read_to_end};

/// The id of a request is in its answer's header, once, and in the body of a refusal.
#[track_caller]
fn assert_carries_the_usual(reply: &Reply, path: &str) {
    let id = reply.header("x-request-id");
    let is_ulid = |text: &str| text.len() == 26 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    assert!(id.strip_prefix("rid_").is_some_and(is_ulid), "{path}: {id:?}");
    assert_eq!(reply.headers.get_all("x-request-id").iter().count(), 1, "{path}");
    assert_eq!(reply.header("cache-control"), "no-store", "{path}");
    assert_eq!(reply.header("x-api-version"), if path.starts_with("/api/v2") { "v2" } else { "" }, "{path}");
    let shown = reply.body["request_id"].as_str().or(reply.body["detail"]["request_id"].as_str());
    if reply.status >= 400 && !reply.text.is_empty() && reply.text != "{\"detail\":\"Not Found\"}" {
        assert_eq!(shown, Some(id), "{path}: {}", reply.text);
    }
}

/// The value of a line of the metrics.
fn value(text: &str, line: &str) -> Option<f64> {
    text.lines().find_map(|known| known.strip_prefix(line)?.strip_prefix(' ')?.parse().ok())
}

/// Begins a request that would create a contact, and stops in the middle of its body; what is left to send is answered.
async fn begin(rolo: &TestRolo) -> (TcpStream, &'static str) {
    let (path, body) = CONTACTS[0];
    let mut connection = rolo.connect().await;
    let fields = format!("Expect: 100-continue\r\nContent-Length: {}\r\n\r\n", body.len());
    connection.write_all((head(rolo, "POST", path) + &fields).as_bytes()).await.expect("sent");
    read_continue(&mut connection).await;
    let (half, rest) = body.split_at(body.len() / 2);
    connection.write_all(half.as_bytes()).await.expect("sent");
    (connection, rest)
}

on_each_store! {
    async fn a_new_record_is_named_by_the_url_that_clients_know_also_when_a_retry_is_answered(backend: Backend) {
        let settings = Settings { public_url: "https://example.org/contacts".into(), ..Settings::default() };
        let rolo = TestRolo::start_with(backend, Start { settings, ..Start::default() }).await;
        let client = rolo.askelephant().with("idempotency-key", "k");
        for _ in 0..2 {
            let made = client.post("/contacts", json!({ "first_name": "Ada" })).await.expect(201);
            let id = made.body["id"].as_str().expect("an id");
            assert_eq!(made.header("location"), format!("https://example.org/contacts/api/v2/contacts/{id}"));
        }
    }
}

on_each_store! {
    async fn whoever_watches_over_it_needs_no_key(rolo: TestRolo) {
        for (path, body) in [("/health/live", r#"{"status":"ok"}"#), ("/health/ready", r#"{"status":"ready"}"#)] {
            let reply = rolo.at("").get(path).await.expect(200);
            assert_eq!((reply.text.as_str(), reply.header("content-type")), (body, "application/json"));
            rolo.at("").with_key("x").get(path).await.expect(200);
        }
    }

    async fn the_root_says_what_this_is(rolo: TestRolo) {
        let reply = rolo.at("").get("/").await.expect(200);
        assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
        for word in ["Rolo", "/v2/contacts", "/api/v2/contacts", "/health/ready", "/metrics"] {
            assert!(reply.text.contains(word), "{word}");
        }
    }

    async fn metrics_need_the_admin_scope_or_a_server_key(rolo: TestRolo) {
        let reply = rolo.at("").get("/metrics").await.expect(401);
        assert_eq!(reply.header("www-authenticate"), "Bearer realm=\"rolo\"");
        assert_eq!(reply.header("content-type"), "application/problem+json");
        for scope in Scope::ALL.into_iter().chain([Scope::MetricsRead]) {
            let client = rolo.at("").with_key(&rolo.make_key(&[scope]).1);
            let expected = if matches!(scope, Scope::WorkspaceAdmin | Scope::MetricsRead) { 200 } else { 403 };
            client.get("/metrics").await.expect(expected);
        }
        let reply = rolo.at("").with_key(&rolo.make_server_key()).get("/metrics").await.expect(200);
        assert_eq!(reply.header("content-type"), "application/openmetrics-text; version=1.0.0; charset=utf-8");
        assert!(reply.text.ends_with("# EOF\n"));
    }

    async fn requests_are_counted_by_surface_operation_and_status(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for _ in 0..3 {
            client.get("/v2/contacts").await.expect(200);
        }
        client.get("/v2/contacts/x").await.expect(404);
        rolo.at("").get("/api/v2/companies").await.expect(401);
        client.post("/api/v2/contacts", json!({})).await.expect(422);
        client.put("/v2/contacts", json!({})).await.expect(405);
        client.get("/api/v2/nothing").await.expect(404);
        client.get("/nothing").await.expect(404);
        client.get("/health/live").await.expect(200);
        client.send(Method::HEAD, "/api/v2/contacts", None).await.expect(200);
        let text = rolo.metrics().await;
        let counted = |surface: &str, operation: &str, status: u16| {
            let labels = format!("surface=\"{surface}\",operation=\"{operation}\"");
            let seconds = value(&text, &format!("rolo_http_request_seconds_count{{{labels}}}"));
            let count = value(&text, &format!("rolo_http_requests_total{{{labels},status=\"{status}\"}}"));
            assert!(seconds >= count, "{surface} {operation}");
            count
        };
        assert_eq!(counted("synthflow", "list-contacts", 200), Some(3.0));
        assert_eq!(counted("synthflow", "get-a-contact", 404), Some(1.0));
        assert_eq!(counted("askelephant", "list-companies", 401), Some(1.0));
        assert_eq!(counted("askelephant", "create-contact", 422), Some(1.0));
        assert_eq!(counted("synthflow", "none", 405), Some(1.0));
        assert_eq!(counted("askelephant", "none", 404), Some(1.0));
        assert_eq!(counted("native", "none", 404), Some(1.0));
        assert_eq!(counted("native", "health-live", 200), Some(1.0));
        assert_eq!(counted("askelephant", "list-contacts", 200), Some(1.0));
        assert_eq!(counted("synthflow", "list-contacts", 404), None, "what never happened is not shown");
    }

    async fn every_operation_is_counted_under_its_name(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        let samples = samples(&rolo).await;
        for sample in &samples {
            let before = rolo.metrics().await;
            let status = sample.send(&client).await.status;
            let labels = format!("surface=\"{}\",operation=\"{}\"", sample.surface.as_str(), sample.name);
            let line = format!("rolo_http_requests_total{{{labels},status=\"{status}\"}}");
            let after = rolo.metrics().await;
            assert_eq!(value(&after, &line), Some(value(&before, &line).unwrap_or(0.0) + 1.0), "{line}");
        }
    }

    async fn batches_commits_and_positions_are_counted_and_nothing_of_a_record_is_shown(rolo: TestRolo) {
        for name in ["Ada Lovelace", "Grace Hopper", "Mary Somerville"] {
            rolo.contact().name(name).email(&format!("{}@example.org", &name[..3])).create().await;
        }
        let text = rolo.metrics().await;
        assert_eq!(value(&text, "rolo_batch_commands_sum"), Some(3.0));
        assert_eq!(value(&text, "rolo_batch_commands_count"), value(&text, "rolo_commit_seconds_count"));
        let uid = rolo.store().list_workspaces().await.expect("workspaces")[0].uid.to_prefixed();
        assert_eq!(value(&text, &format!("rolo_log_position{{workspace=\"{uid}\"}}")), Some(3.0));
        assert_eq!(value(&text, &format!("rolo_contacts{{workspace=\"{uid}\"}}")), Some(3.0));
        assert_eq!(value(&text, "rolo_queue_depth"), Some(0.0));
        assert!(value(&text, "rolo_connections").is_some_and(|count| count >= 1.0));
        for word in ["Lovelace", "example.org", "cnt_", "apik", "default"] {
            assert!(!text.contains(word), "{word}");
        }
    }

    async fn every_answer_carries_an_id_of_its_own_and_is_not_to_be_stored(rolo: TestRolo) {
        let samples = samples(&rolo).await;
        let client = rolo.at("").with_key(rolo.key());
        let weak = rolo.at("").with_key(&rolo.make_key(&[]).1);
        let mut ids = Vec::new();
        let mut check = |reply: Reply, path: &str| {
            assert_carries_the_usual(&reply, path);
            ids.push(reply.header("x-request-id").to_owned());
        };
        for sample in &samples {
            let path = sample.path();
            check(sample.send(&rolo.at("")).await, &path);
            check(sample.send(&weak).await, &path);
            check(client.send(Method::OPTIONS, &path, None).await, &path);
            check(sample.send(&client.clone().with("if-match", "\"9\"")).await, &path);
            check(sample.send_bytes(&client, "[").await, &path);
            check(sample.send(&client).await, &path);
            check(sample.send(&client.clone().with("x-request-id", "rid_mine")).await, &path);
            check(sample.send_to(&client, &path.replace("cnt_", "x").replace("cmp_", "x")).await, &path);
        }
        for path in ["/", "/health/live", "/health/ready", "/metrics", "/nothing", "/v2/nothing", "/api/v2/nothing"] {
            check(client.get(path).await, path);
            check(rolo.at("").get(path).await, path);
            check(client.post(path, json!({})).await, path);
        }
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "no two are equal");
    }

    async fn a_change_is_logged_with_the_id_of_its_request(rolo: TestRolo) {
        for (path, body) in CONTACTS {
            let client = rolo.at("").with_key(rolo.key());
            let reply = client.send(Method::POST, path, Some(body.into())).await;
            let logged = rolo.changes().await.last().expect("a change").origin.request_id;
            let shown = rolo_core::ContactId::from_bits(logged).to_prefixed().replace("cnt_", "rid_");
            assert_eq!(reply.header("x-request-id"), shown);
        }
    }

    async fn a_stopping_server_finishes_the_request_that_it_has(rolo: TestRolo) {
        let mut rolo = rolo;
        let (mut connection, rest) = begin(&rolo).await;
        let finish = async {
            connection.write_all(rest.as_bytes()).await.expect("sent");
            read_to_end(&mut connection).await
        };
        // The first of the two begins first.
        let ((), received) = tokio::join!(biased; rolo.stop(), finish);
        assert!(received.starts_with("HTTP/1.1 200 "), "{received:?}");
        rolo.restart().await;
        assert_eq!(rolo.changes().await.len(), 1);
    }

    async fn a_stopping_server_closes_idle_connections_and_takes_no_more(rolo: TestRolo) {
        let mut rolo = rolo;
        let (mut idle, mut fresh) = (rolo.connect().await, rolo.connect().await);
        idle.write_all((head(&rolo, "GET", "/v2/contacts") + "\r\n").as_bytes()).await.expect("sent");
        assert_eq!(read_answer(&mut idle).await.status, 200);
        let address = rolo.address();
        rolo.stop().await;
        assert_eq!(read_to_end(&mut idle).await, "");
        assert_eq!(read_to_end(&mut fresh).await, "");
        assert!(TcpStream::connect(address).await.is_err());
    }
}

mod with_settings {
    use super::*;

    /// Longer than any test waits.
    const HOUR: Duration = Duration::from_secs(3_600);

    /// Stops a server that must not take as long as it may.
    async fn stop_soon(rolo: &mut TestRolo) {
        tokio::time::timeout(Duration::from_secs(60), rolo.stop()).await.expect("it stops");
    }

    /// A server with these limits.
    async fn with(backend: Backend, limits: Limits) -> TestRolo {
        let settings = Settings { limits, ..Settings::default() };
        TestRolo::start_with(backend, Start { settings, ..Start::default() }).await
    }

    /// A request over HTTP/2 without its body.
    fn over_http_2(rolo: &TestRolo, flags: u8, method: &str, path: &str) -> Vec<u8> {
        let fields = [
            (":method", method),
            (":scheme", "http"),
            (":path", path),
            (":authority", "rolo.example.org"),
            ("authorization", rolo.key()),
        ];
        frame(kind::HEADERS, flag::END_HEADERS | flags, 1, &http2::block(&fields))
    }

    on_each_store! {
        async fn a_stopping_server_does_not_wait_for_idle_clients_of_http_2_that_do_not_listen(backend: Backend) {
            let mut rolo = with(backend, Limits { shutdown_time_max: HOUR, ..Limits::default() }).await;
            let (mut used, mut fresh) = (Peer::open(rolo.address(), 65_535).await, Peer::open(rolo.address(), 0).await);
            used.send(&over_http_2(&rolo, flag::END_STREAM, "GET", "/v2/contacts")).await;
            assert!(used.until(|seen| seen.ended == [1]).await && used.is_served().await && fresh.is_served().await);
            let half_a_version = {
                let mut connection = rolo.connect().await;
                connection.write_all(b"PRI * HT").await.expect("sent");
                connection
            };
            let half_a_head = {
                let mut connection = rolo.connect().await;
                connection.write_all(b"GET /v2/contacts HTTP/1.1\r\nHost").await.expect("sent");
                connection
            };
            stop_soon(&mut rolo).await;
            for mut peer in [used, fresh] {
                assert!(!peer.until(|_| false).await);
                assert_eq!(peer.seen.goaway, Some(0), "it was told");
            }
            for mut connection in [half_a_version, half_a_head] {
                assert_eq!(read_to_end(&mut connection).await, "");
            }
        }

        async fn a_stopping_server_finishes_the_request_that_it_has_over_http_2(backend: Backend) {
            let mut rolo = with(backend, Limits { shutdown_time_max: HOUR, ..Limits::default() }).await;
            let (path, body) = CONTACTS[0];
            let mut peer = Peer::open(rolo.address(), 0).await;
            peer.send(&over_http_2(&rolo, flag::NONE, "POST", path)).await;
            assert!(peer.is_served().await);
            let finish = async {
                assert!(peer.until(|seen| seen.goaway.is_some()).await);
                peer.send(&frame(kind::DATA, flag::END_STREAM, 1, body.as_bytes())).await;
                assert!(peer.until(|seen| seen.answered == [(1, http2::OK)]).await);
                // What waits for room is waited for as well.
                peer.send(&frame(kind::WINDOW_UPDATE, flag::NONE, 1, &1_000_000_u32.to_be_bytes())).await;
                assert!(!peer.until(|_| false).await);
                assert_eq!(peer.seen.ended, [1]);
            };
            tokio::join!(biased; stop_soon(&mut rolo), finish);
            rolo.restart().await;
            assert_eq!(rolo.changes().await.len(), 1);
        }

        async fn connections_on_which_nobody_asks_give_way_to_new_ones(backend: Backend) {
            let rolo = with(backend, Limits { connection_count_max: 3, ..Limits::default() }).await;
            let mut known = rolo.connect().await;
            let ask = head(&rolo, "GET", "/v2/contacts") + "\r\n";
            known.write_all(ask.as_bytes()).await.expect("sent");
            assert_eq!(read_answer(&mut known).await.status, 200);
            let mut held = Vec::new();
            for start in ["", "GET / HTTP/1.1\r\nHost", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "PRI", ""].repeat(3) {
                let mut connection = rolo.connect().await;
                connection.write_all(start.as_bytes()).await.expect("sent");
                held.push(connection);
                let mut watching = rolo.connect().await;
                watching.write_all(b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("sent");
                assert_eq!(read_answer(&mut watching).await.status, 200, "{start:?}");
                held.push(watching);
            }
            known.write_all(ask.as_bytes()).await.expect("sent");
            assert_eq!(read_answer(&mut known).await.status, 200, "whoever has shown a key stays");
        }

        async fn the_operator_can_open_the_metrics(backend: Backend) {
            let settings = Settings { metrics_open: true, ..Settings::default() };
            let rolo = TestRolo::start_with(backend, Start { settings, ..Start::default() }).await;
            rolo.at("").get("/metrics").await.expect(200);
            rolo.at("").get("/v2/contacts").await.expect(401);
        }

        async fn what_a_stopping_server_cannot_finish_in_time_is_cut_off(backend: Backend) {
            let limits = Limits { shutdown_time_max: Duration::from_millis(200), ..Limits::default() };
            let mut rolo = with(backend, limits).await;
            let (mut connection, _) = begin(&rolo).await;
            rolo.stop().await;
            assert_eq!(read_to_end(&mut connection).await, "");
            rolo.restart().await;
            assert_eq!(rolo.changes().await.len(), 0);
        }
    }
}
