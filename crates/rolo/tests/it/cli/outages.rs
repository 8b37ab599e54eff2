//! A database that is gone for a while: what clients are told meanwhile, and that everything comes back by itself.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rolo_cluster::{Cluster, Stop};
use rolo_testkit::TestDatabase;

use super::database::run_on;
use super::program::{Heard, Place, Server};

/// Clients that write and read all the time.
const CLIENTS: usize = 8;

/// How long anything may take that must come.
const SECONDS_MAX: u64 = 60;

/// How long a request may take: as long as the server gives it, and some more on a busy machine.
const REQUEST_SECONDS_MAX: u64 = 35;

/// What clients have seen.
#[derive(Default)]
struct Seen {
    is_over: AtomicBool,
    acknowledged: AtomicUsize,
    unavailable: AtomicUsize,
}

/// The time; these tests are about how long things take.
#[allow(clippy::disallowed_methods, reason = "the promises are about real time")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// Asks until the answer is as wanted; each request takes its time.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let began = now();
    while !is_so() {
        assert!(began.elapsed() < Duration::from_secs(SECONDS_MAX), "{what}");
        thread::yield_now();
    }
}

fn ready(server: &Server) -> u16 {
    server.request("GET", "/health/ready", "", "").0
}

/// An answer that a client may get in an outage: whatever it says, it came in time and says what to do.
fn assert_sound(heard: &Heard, took: Duration) {
    assert!(took < Duration::from_secs(REQUEST_SECONDS_MAX), "{took:?}: {heard:?}");
    assert!(matches!(heard.status, 200 | 201 | 409 | 412 | 503), "{heard:?}");
    let says_how = heard.head.contains("retry-after: ") || heard.body.contains("same Idempotency-Key");
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
            assert_sound(&heard, began.elapsed());
            match heard.status {
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
fn under_load(server: &Server, key: &str, happens: impl FnOnce(&Seen)) -> (usize, usize) {
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
fn until_acknowledged(seen: &Seen, more: usize) {
    let wanted = seen.acknowledged.load(Ordering::SeqCst) + more;
    until("contacts are made again", || seen.acknowledged.load(Ordering::SeqCst) >= wanted);
}

fn until_unavailable(seen: &Seen, more: usize) {
    let wanted = seen.unavailable.load(Ordering::SeqCst) + more;
    until("clients are told", || seen.unavailable.load(Ordering::SeqCst) >= wanted);
}

/// How many contacts a workspace holds, page by page.
fn contact_count(server: &Server, key: &str) -> usize {
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

fn start(place: &Place, url: &str) -> (Server, String) {
    let server = place.serve(&format!("--database {url}"));
    let key = run_on(url, place, "key create --name a --scopes workspace:admin --rate-limit off").fine();
    (server, key.trim().to_owned())
}

#[test]
fn a_server_that_crashes_under_load_is_missed_politely_and_found_again() {
    const ROUNDS: usize = 3;
    let (mut cluster, place) = (Cluster::start().expect("a server"), Place::new());
    let (server, key) = start(&place, &cluster.url("postgres"));
    let (least, most) = under_load(&server, &key, |seen| {
        for _ in 0..ROUNDS {
            until_acknowledged(seen, 50);
            assert_eq!(ready(&server), 200);
            cluster.stop(Stop::Immediate).expect("stopped");
            until("it is not ready", || ready(&server) == 503);
            until_unavailable(seen, 50);
            cluster.start_again().expect("started");
            until("it is ready again", || ready(&server) == 200);
        }
        until_acknowledged(seen, 50);
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
}

#[test]
fn sessions_that_are_ended_under_load_are_replaced() {
    const ROUNDS: usize = 20;
    let (database, place) = (TestDatabase::empty(), Place::new());
    let (server, key) = start(&place, &database.url());
    let (least, most) = under_load(&server, &key, |seen| {
        for _ in 0..ROUNDS {
            until_acknowledged(seen, 10);
            database.execute(&end_all(&database));
        }
        until_acknowledged(seen, 10);
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
}

/// Ends all sessions in this database but the own one.
fn end_all(database: &TestDatabase) -> String {
    format!(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{}' and pid <> pg_backend_pid()",
        database.name()
    )
}

#[test]
fn a_server_that_has_no_connection_left_is_waited_for() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let role = database.name().to_owned();
    database.execute(&format!("create role {role} login password 'x'; grant all on schema public to {role}"));
    let (server, key) = start(&place, &database.url_as(&role, "x"));
    let (least, most) = under_load(&server, &key, |seen| {
        until_acknowledged(seen, 20);
        database.execute(&format!("alter role {role} connection limit 0"));
        database.execute(&end_all(&database));
        until_unavailable(seen, 50);
        until("it is not ready", || ready(&server) == 503);
        database.execute(&format!("alter role {role} connection limit -1"));
        until_acknowledged(seen, 20);
        until("it is ready again", || ready(&server) == 200);
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
    database.execute(&format!("drop owned by {role}; drop role {role}"));
}

#[test]
fn a_standby_behind_the_address_is_refused_by_a_sentence_and_its_promotion_is_found() {
    let mut cluster = Cluster::start_with(&[("wal_level", "replica"), ("max_wal_senders", "2"), ("hot_standby", "on")])
        .expect("a server");
    let (url, place) = (cluster.url("postgres"), Place::new());
    let (server, key) = start(&place, &url);
    assert_eq!(server.list_status(&key), 200);
    let signal = cluster.data().join("standby.signal");
    cluster.stop(Stop::Fast).expect("stopped");
    std::fs::write(&signal, "").expect("written");
    cluster.start_again().expect("started as a standby");
    until("it is not ready", || ready(&server) == 503);
    let refused = server.ask("POST", "/api/v2/contacts", &key, "", r#"{"first_name": "Ada"}"#).expect("an answer");
    assert_eq!(refused.status, 503, "{refused:?}");
    assert!(refused.head.contains("retry-after: "), "{refused:?}");
    let complaint = run_on(&url, &place, "serve --listen 127.0.0.1:0").failed(3);
    assert!(complaint.contains("takes no writes: it is a standby"), "{complaint}");
    cluster.stop(Stop::Fast).expect("stopped");
    std::fs::remove_file(&signal).expect("removed");
    cluster.start_again().expect("started as a primary");
    until("it is ready again", || ready(&server) == 200);
    let made = server.ask("POST", "/api/v2/contacts", &key, "", r#"{"first_name": "Ada"}"#).expect("an answer");
    assert_eq!(made.status, 201, "{made:?}");
}
