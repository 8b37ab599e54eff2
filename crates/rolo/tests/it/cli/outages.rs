//! A database that is gone for a while: what clients are told meanwhile, and that everything comes back by itself.

use rolo_cluster::{Cluster, Stop};
use rolo_testkit::TestDatabase;

use super::database::run_on;
use super::load::{contact_count, end_all, ready, start, under_load, until, until_acknowledged, until_unavailable};
use super::program::Place;

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
