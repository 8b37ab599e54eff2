//! What the log says at its usual level.

use rolo_testkit::http2::{self, flag, frame, kind};
use serde_json::Value;

use super::load::until;
use super::program::{Place, Server};

/// The lines about refused requests: who, how many of each kind, and the last operation.
fn refusals(log: &str) -> Vec<(String, [u64; 3], String)> {
    let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let text = |line: &Value, name: &str| line[name].as_str().expect(name).to_owned();
    lines
        .filter(|line| line["message"] == "requests refused")
        .map(|line| {
            assert_eq!(line["level"], "INFO");
            let count = |name: &str| line[name].as_u64().expect(name);
            let counts = [count("unauthorized"), count("forbidden"), count("rate_limited")];
            (text(&line, "peer"), counts, text(&line, "last_operation"))
        })
        .collect()
}

fn status(server: &Server, path: &str, key: &str) -> u16 {
    server.request("GET", path, key, "").0
}

#[test]
fn refused_requests_are_seen_once_a_minute_with_their_count_and_without_a_word_of_the_caller() {
    let place = Place::new();
    let server = place.serve("--log-format json");
    let rare = "key create --name rare --scopes companies:read --rate-limit 1/s";
    let rare = place.run(rare).fine().trim().to_owned();
    for number in 0..3 {
        assert_eq!(status(&server, &format!("/v2/contacts/my-own-text-{number}"), "sk-apik_mistyped"), 401);
    }
    assert_eq!(status(&server, "/metrics", ""), 401);
    assert_eq!(status(&server, "/v2/contacts?search=my-own-text", &rare), 403);
    let many = (0..100).map(|_| status(&server, "/api/v2/companies", &rare));
    assert!(many.into_iter().any(|status| status == 429), "a key with ten requests at once");
    let ended = server.stop();
    let [(peer, first, operation), (same, rest, last)] = &refusals(&ended.stderr)[..] else {
        panic!("{}", ended.stderr)
    };
    assert_eq!((peer.as_str(), same.as_str()), ("127.0.0.1", "127.0.0.1"));
    assert_eq!((first, operation.as_str()), (&[1, 0, 0], "get-a-contact"));
    assert_eq!((&rest[..2], last.as_str()), (&[3, 1][..], "list-companies"));
    assert!(rest[2] > 0, "{rest:?}");
    for word in ["mistyped", "my-own-text", "sk-apik_", rare.as_str()] {
        assert!(!ended.stderr.contains(word), "{word}: {}", ended.stderr);
    }
}

#[test]
fn every_request_is_seen_at_debug_with_its_workspace_and_key() {
    let place = Place::new();
    let server = place.serve("--log-format json --log info,rolo_api=debug");
    let made = place.run("key create --name a --scopes contacts:read --json").json();
    let workspace = place.run("workspace list --json").json()[0]["id"].clone();
    assert_eq!(status(&server, "/v2/contacts", "sk-apik_mistyped"), 401);
    assert_eq!(status(&server, "/v2/contacts", made["key"].as_str().expect("a key")), 200);
    assert_eq!(status(&server, "/api/v2/companies", made["key"].as_str().expect("a key")), 403);
    let log = server.stop().stderr;
    let lines: Vec<_> = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")).collect();
    let answered = |status: u16| {
        let found: Vec<_> =
            lines.iter().filter(|line| line["message"] == "answered" && line["status"] == status).collect();
        let [line] = found[..] else { panic!("{log}") };
        (line["workspace"].clone(), line["key"].clone())
    };
    assert_eq!(answered(401), (Value::Null, Value::Null));
    assert_eq!(answered(200), (workspace.clone(), made["id"].clone()));
    let refused = lines.iter().rfind(|line| line["message"] == "requests refused").expect("a line");
    assert_eq!((&refused["last_workspace"], &refused["last_key"]), (&workspace, &made["id"]), "{log}");
}

#[test]
fn what_libraries_say_of_a_caller_is_not_logged_whatever_level_is_chosen() {
    let place = Place::new();
    for log in ["debug", "trace", "info,h2=trace,hyper=trace"] {
        let server = place.serve(&format!("--log-format json --log {log}"));
        let request = |path: &str| {
            let fields = [
                (":method", "GET"),
                (":scheme", "http"),
                (":path", path),
                (":authority", "rolo.example.org"),
                ("x-note", "my-own-text"),
            ];
            frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, 1, &http2::block(&fields))
        };
        let address = server.address.parse().expect("an address");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        for path in ["/my-own-text/a b", "/my-own-text\r\n", "my-own-text", "/my-own-text"] {
            runtime.block_on(http2::attack(address, &[], &request(path), &[1]));
        }
        assert_eq!(status(&server, "/my-own-text?x=my-own-text", "my-own-text"), 404);
        let log = server.stop().stderr;
        assert!(log.contains("stopped") && !log.contains("my-own-text"), "{log}");
    }
}

/// A log that cannot be written costs its lines and nothing else.
#[cfg(target_os = "linux")]
/// What the metrics say of lost lines.
fn lost(server: &Server, key: &str) -> u64 {
    let metrics = server.request("GET", "/metrics", key, "").1;
    let line = metrics.lines().find_map(|line| line.strip_prefix("rolo_lost_log_lines_total "));
    line.and_then(|count| count.parse().ok()).expect("a count")
}

#[test]
fn a_log_that_cannot_be_written_ends_no_server_and_its_lines_are_counted() {
    let place = Place::new();
    let server = place.serve_by(&["sh", "-c", "exec \"$0\" \"$@\" 2>/dev/full"], "--log trace");
    let key = place.run("key create --name a --server").fine().trim().to_owned();
    for _ in 0..3 {
        assert_eq!(status(&server, "/v2/contacts", "sk-apik_mistyped"), 401);
    }
    until("the lines are counted", || lost(&server, &key) >= 3);
    let ended = server.stop();
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
}

#[test]
fn whoever_reads_the_log_and_stalls_holds_up_nobody() {
    let place = Place::new();
    // A pipe that nobody reads holds 64 KiB; the program's own end of it keeps it open.
    let stalled = "mkfifo stalled; exec 3<>stalled; exec \"$0\" \"$@\" 2>&3";
    let server = place.serve_by(&["sh", "-c", stalled], "--log trace");
    let key = place.run("key create --name a --scopes workspace:admin --rate-limit off").fine().trim().to_owned();
    let server_key = place.run("key create --name b --server --rate-limit off").fine().trim().to_owned();
    until("a line is lost", || {
        assert_eq!(status(&server, "/v2/contacts", &key), 200);
        lost(&server, &server_key) > 0
    });
    assert_eq!(server.stop().code, Some(0));
}
