//! A database that is gone for a while: what clients are told meanwhile, and that everything comes back by itself.

use std::time::Duration;

use rolo_postgres_servers::{Cluster, Stop};
use rolo_testkit::TestDatabase;

use super::database::run_on;
use super::load::{
    contact_count, end_all, now, ready, start, under_load, until, until_acknowledged, until_unavailable,
};
use super::program::{Place, Server};

/// Settings of a server that may have standbys, or be one.
const REPLICATED: &[(&str, &str)] = &[("wal_level", "replica"), ("max_wal_senders", "2"), ("hot_standby", "on")];

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
fn while_no_standby_confirms_writes_are_refused_at_once_and_readiness_is_false() {
    const SESSIONS: &str = "select count(*) from pg_stat_activity where wait_event = 'SyncRep'";
    let place = Place::new();
    let mut cluster = Cluster::start_with(REPLICATED).expect("a server");
    let (server, key) = start(&place, &cluster.url("postgres"));
    let make = |name: &str| {
        let headers = format!("Idempotency-Key: {name}\r\n");
        let body = format!(r#"{{"first_name": "{name}"}}"#);
        server.ask("POST", "/api/v2/contacts", &key, &headers, &body).expect("an answer")
    };
    assert_eq!(make("Ada").status, 201);
    cluster.query("alter system set synchronous_standby_names = 'nobody'").expect("a setting");
    cluster.stop(Stop::Fast).expect("stopped");
    until("it is not ready", || ready(&server) == 503);
    cluster.start_again().expect("started");
    until("it is ready again", || ready(&server) == 200);
    let unknown = make("Grace");
    assert_eq!(unknown.status, 503, "{unknown:?}");
    assert!(unknown.body.contains("same Idempotency-Key"), "{unknown:?}");
    let began = now();
    for _ in 0..200 {
        assert_eq!(ready(&server), 503);
        let refused = make("Grace");
        assert_eq!(refused.status, 503, "{refused:?}");
        assert!(refused.has_retry_after(), "{refused:?}");
        assert_eq!(server.list_status(&key), 200, "what is there can be read");
    }
    // So many took no ten seconds each, and left no session behind.
    assert!(began.elapsed() < Duration::from_secs(100), "{:?}", began.elapsed());
    let sessions: usize = cluster.query(SESSIONS).expect("an answer")[0].parse().expect("a number");
    assert!((1..=2).contains(&sessions), "{sessions} sessions wait for a standby");
    cluster.query("alter system set synchronous_standby_names = ''").expect("a setting");
    cluster.query("select pg_reload_conf()").expect("it is read");
    until("it is ready again", || ready(&server) == 200);
    assert_eq!(make("Grace").status, 201);
    assert_eq!(contact_count(&server, &key), 2);
}

#[test]
fn who_is_shut_out_by_the_database_says_so_until_somebody_opens() {
    const END_ALL: &str = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'agent'";
    let (cluster, place) = (Cluster::start().expect("a server"), Place::new());
    cluster.query("create role agent login password 'one'").expect("a role");
    cluster.query("create database contacts owner agent").expect("a database");
    let url = cluster.url("contacts");
    let (_, at) = url.rsplit_once('@').expect("an address with a user");
    let (server, key) = start(&place, &format!("postgres://agent:one@{at}"));
    let assert_told = |server: &Server| {
        until("it is not ready", || ready(server) == 503);
        for (method, body) in [("GET", ""), ("POST", r#"{"first_name": "Ada"}"#)] {
            let heard = server.ask(method, "/api/v2/contacts", &key, "", body).expect("an answer");
            assert_eq!(heard.status, 503, "{heard:?}");
            assert!(heard.has_retry_after(), "{heard:?}");
        }
        let (_, reason) = server.request("GET", "/health/ready", "", "");
        assert!(reason.contains("the log says why") && !reason.contains("agent"), "{reason}");
    };
    cluster.query(&format!("alter role agent password 'two'; {END_ALL}")).expect("another password");
    assert_told(&server);
    cluster.query("alter role agent password 'one'").expect("the old password");
    until("it is ready again", || ready(&server) == 200);
    assert_eq!(server.list_status(&key), 200);
    cluster.query("drop database contacts with (force)").expect("it is gone");
    assert_told(&server);
}

#[test]
fn a_standby_behind_the_address_is_refused_by_a_sentence_and_its_promotion_is_found() {
    let mut cluster = Cluster::start_with(REPLICATED).expect("a server");
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
    assert!(refused.has_retry_after(), "{refused:?}");
    let complaint = run_on(&url, &place, "serve --listen 127.0.0.1:0").failed(3);
    assert!(complaint.contains("takes no writes: it is a standby"), "{complaint}");
    cluster.stop(Stop::Fast).expect("stopped");
    std::fs::remove_file(&signal).expect("removed");
    cluster.start_again().expect("started as a primary");
    until("it is ready again", || ready(&server) == 200);
    let made = server.ask("POST", "/api/v2/contacts", &key, "", r#"{"first_name": "Ada"}"#).expect("an answer");
    assert_eq!(made.status, 201, "{made:?}");
}
