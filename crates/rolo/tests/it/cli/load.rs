//! Clients that write and read while something happens to the database.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rolo_testkit::TestDatabase;

use super::database::run_on;
use super::program::{Place, Reply, Server};

/// Clients that write and read all the time.
const CLIENTS: usize = 8;

/// How long anything may take that must come. Only a test that fails takes so long: how soon things come back is up to the machine
/// too, and what is promised of a request is asserted by itself.
const SECONDS_MAX: u64 = 600;

/// How long a request may take: as long as the server gives it, and some more on a busy machine.
const REQUEST_SECONDS_MAX: u64 = 35;

/// What clients have seen.
#[derive(Default)]
pub struct Seen {
    is_over: AtomicBool,
    acknowledged: AtomicUsize,
    read: AtomicUsize,
    unavailable: AtomicUsize,
    longest_millis: AtomicU64,
}

/// The time; these tests are about how long things take.
#[allow(clippy::disallowed_methods, reason = "the promises are about real time")]
pub fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// Asks until the answer is as wanted; each request takes its time.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let began = now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(SECONDS_MAX), "{what}");
        thread::yield_now();
    }
}

pub fn ready(server: &Server) -> u16 {
    server.request("GET", "/health/ready", "", "").0
}

/// An answer that a client may get in an outage: whatever it says, it came in time and says what to do.
fn assert_sound(heard: &Reply, took: Duration) {
    assert!(took < Duration::from_secs(REQUEST_SECONDS_MAX), "{took:?}: {heard:?}");
    assert!(matches!(heard.status, 200 | 201 | 409 | 412 | 503), "{heard:?}");
    let says_how = heard.has_retry_after() || heard.body.contains("same Idempotency-Key");
    assert!(heard.status != 503 || says_how, "{heard:?}");
}

/// A client that makes contacts, each until it is acknowledged, and reads. How many it has made.
fn client(server: &Server, key: &str, number: usize, seen: &Seen) -> usize {
    let mut made = 0;
    while !seen.is_over.load(Ordering::SeqCst) {
        let headers = format!("Idempotency-Key: {number}-{made}\r\n");
        let body = format!(r#"{{"first_name": "Ada", "last_name": "{number} {made}"}}"#);
        for (method, path, headers, body) in
            [("POST", "/api/v2/contacts", headers.as_str(), body.as_str()), ("GET", "/api/v2/contacts", "", "")]
        {
            let began = now();
            let heard = server.ask(method, path, key, headers, body).expect("an answer");
            let took = began.elapsed();
            assert_sound(&heard, took);
            seen.longest_millis.fetch_max(took.as_millis() as u64, Ordering::SeqCst);
            match heard.status {
                200 => {
                    seen.read.fetch_add(1, Ordering::SeqCst);
                }
                201 => {
                    made += 1;
                    seen.acknowledged.fetch_add(1, Ordering::SeqCst);
                }
                503 => {
                    seen.unavailable.fetch_add(1, Ordering::SeqCst);
                }
                _ => {}
            }
        }
    }
    made
}

/// Ends the clients also when the test fails, for it waits for them.
struct Over<'a>(&'a Seen);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.is_over.store(true, Ordering::SeqCst);
    }
}

/// Runs clients while something happens. How many contacts were acknowledged and may be, at most, there.
pub fn under_load(server: &Server, key: &str, happens: impl FnOnce(&Seen)) -> (usize, usize) {
    let seen = Seen::default();
    let made = thread::scope(|scope| {
        let seen = &seen;
        let clients: Vec<_> =
            (0..CLIENTS).map(|number| scope.spawn(move || client(server, key, number, seen))).collect();
        let over = Over(seen);
        happens(seen);
        drop(over);
        clients.into_iter().map(|client| client.join().expect("a client ends")).sum()
    });
    (made, made + CLIENTS)
}

/// Waits for `more` acknowledged contacts.
pub fn until_acknowledged(seen: &Seen, more: usize) {
    let wanted = seen.acknowledged.load(Ordering::SeqCst) + more;
    until("contacts are made again", || seen.acknowledged.load(Ordering::SeqCst) >= wanted);
}

/// Waits for `more` lists that were read.
pub fn until_read(seen: &Seen, more: usize) {
    let wanted = seen.read.load(Ordering::SeqCst) + more;
    until("contacts are read again", || seen.read.load(Ordering::SeqCst) >= wanted);
}

/// The longest that any request has taken.
pub fn longest(seen: &Seen) -> Duration {
    Duration::from_millis(seen.longest_millis.load(Ordering::SeqCst))
}

/// Waits for `more` requests that were told to come again.
pub fn until_unavailable(seen: &Seen, more: usize) {
    let wanted = seen.unavailable.load(Ordering::SeqCst) + more;
    until("clients are told", || seen.unavailable.load(Ordering::SeqCst) >= wanted);
}

/// How many contacts a workspace holds, page by page.
pub fn contact_count(server: &Server, key: &str) -> usize {
    let (mut count, mut path) = (0, "/api/v2/contacts?limit=100".to_owned());
    loop {
        let (status, body) = server.request("GET", &path, key, "");
        assert_eq!(status, 200, "{body}");
        let page: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        count += page["data"].as_array().expect("a list").len();
        match page["next_cursor"].as_str().or(page["pagination"]["next_cursor"].as_str()) {
            Some(cursor) => path = format!("/api/v2/contacts?limit=100&cursor={cursor}"),
            None => return count,
        }
    }
}

/// A server on the database with this address, and a key without a rate limit.
pub fn start(place: &Place, url: &str) -> (Server, String) {
    let server = place.serve(&format!("--database {url}"));
    let key = run_on(url, place, "key create --name a --scopes workspace:admin --rate-limit off").fine();
    (server, key.trim().to_owned())
}

/// Ends all sessions in this database but the own one.
pub fn end_all(database: &TestDatabase) -> String {
    format!(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}' and pid <> pg_backend_pid()",
        database.name()
    )
}
