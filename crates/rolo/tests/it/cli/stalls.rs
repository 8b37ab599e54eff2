//! A database that accepts and does not answer: nobody waits for ever, and everything comes back by itself.

use std::time::Duration;

use rolo_testkit::{Cutter, Hold, TestDatabase};

use super::load::{
    contact_count, longest, now, ready, start, under_load, until, until_acknowledged, until_read, until_unavailable,
};
use super::program::Place;

/// How long a request may take at a silent database: 8 s, and some more on a busy machine.
const SILENT_SECONDS_MAX: u64 = 14;

/// The same where only connections are stuck: an attempt and a wait for its lock.
const STUCK_SECONDS_MAX: u64 = 24;

#[test]
fn a_database_that_falls_silent_is_given_up_soon_and_found_again() {
    const ROUNDS: usize = 2;
    let (database, place) = (TestDatabase::empty(), Place::new());
    let proxy = Cutter::start(&database.url());
    let (server, key) = start(&place, proxy.url());
    let (least, most) = under_load(&server, &key, |seen| {
        for _ in 0..ROUNDS {
            until_acknowledged(seen, 50);
            until_read(seen, 50);
            let held = proxy.hold(Hold::All);
            until("it is not ready", || ready(&server) == 503);
            // As many as there are clients would tell of their waiting alone.
            until_unavailable(seen, 50);
            drop(held);
            until("it is ready again", || ready(&server) == 200);
        }
        until_acknowledged(seen, 50);
        until_read(seen, 50);
        assert!(longest(seen) < Duration::from_secs(SILENT_SECONDS_MAX), "{:?}", longest(seen));
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
}

#[test]
fn a_batch_at_a_silent_database_does_not_wait_for_a_new_connection_either() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let proxy = Cutter::start(&database.url());
    let (server, key) = start(&place, proxy.url());
    let held = proxy.hold(Hold::AllFromBegin);
    let began = now();
    let (status, body) = server.request("POST", "/api/v2/contacts", &key, r#"{"first_name": "Ada"}"#);
    let took = began.elapsed();
    assert_eq!(status, 503, "{body}");
    assert!(took < Duration::from_secs(SILENT_SECONDS_MAX), "{took:?}");
    drop(held);
    until("it is ready again", || ready(&server) == 200);
    assert_eq!(contact_count(&server, &key), 0);
}

#[test]
fn connections_that_are_stuck_are_replaced() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let proxy = Cutter::start(&database.url());
    let (server, key) = start(&place, proxy.url());
    let (least, most) = under_load(&server, &key, |seen| {
        until_acknowledged(seen, 50);
        until_read(seen, 50);
        let held = proxy.hold(Hold::Present);
        until_acknowledged(seen, 50);
        until_read(seen, 50);
        until("it is ready again", || ready(&server) == 200);
        assert!(longest(seen) < Duration::from_secs(STUCK_SECONDS_MAX), "{:?}", longest(seen));
        drop(held);
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
}
