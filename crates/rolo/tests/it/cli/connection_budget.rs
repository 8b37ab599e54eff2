//! A server that gives few connections: no kind of work keeps another one out.

use rolo_testkit::TestDatabase;

use super::load::{
    contact_count, end_all, ready, start, under_load, until, until_acknowledged, until_read, until_unavailable,
};
use super::program::Place;

/// A user of its own, who may make tables and have so many connections.
struct Guest<'a> {
    database: &'a TestDatabase,
}

impl<'a> Guest<'a> {
    fn new(database: &'a TestDatabase) -> Self {
        let name = database.name();
        database.execute(&format!("create role {name} login password 'x'; grant all on schema public to {name}"));
        Self { database }
    }

    fn url(&self) -> String {
        self.database.url_as(self.database.name(), "x")
    }

    fn may_have(&self, connections: i32) {
        self.database.execute(&format!("alter role {} connection limit {connections}", self.database.name()));
    }
}

impl Drop for Guest<'_> {
    fn drop(&mut self) {
        let (name, database) = (self.database.name(), self.database);
        database.execute(&format!("{}; drop owned by {name}; drop role {name}", end_all(database)));
    }
}

#[test]
fn a_server_that_has_no_connection_left_is_waited_for() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let guest = Guest::new(&database);
    let (server, key) = start(&place, &guest.url());
    let (least, most) = under_load(&server, &key, |seen| {
        until_acknowledged(seen, 20);
        guest.may_have(0);
        database.execute(&end_all(&database));
        until_unavailable(seen, 50);
        until("it is not ready", || ready(&server) == 503);
        guest.may_have(-1);
        until_acknowledged(seen, 20);
        until("it is ready again", || ready(&server) == 200);
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
}

#[test]
fn a_server_with_few_connections_is_read_and_written_alike_also_after_an_outage() {
    // One for each kind of work, and two that all want to have.
    const CONNECTIONS: i32 = 6;
    const ROUNDS: usize = 10;
    let (database, place) = (TestDatabase::empty(), Place::new());
    let guest = Guest::new(&database);
    let url = guest.url();
    let (server, key) = start(&place, &url);
    server.stop();
    guest.may_have(CONNECTIONS);
    let server = place.serve(&format!("--database {url}"));
    let (least, most) = under_load(&server, &key, |seen| {
        for _ in 0..ROUNDS {
            until_acknowledged(seen, 20);
            until_read(seen, 20);
            assert_eq!(ready(&server), 200);
            // Now whoever comes first takes what there is.
            database.execute(&end_all(&database));
        }
        until_acknowledged(seen, 20);
        until_read(seen, 20);
        until("it is ready again", || ready(&server) == 200);
    });
    let count = contact_count(&server, &key);
    assert!((least..=most).contains(&count), "{least} were acknowledged, and {count} are there");
}

#[test]
fn a_start_without_enough_connections_waits_and_then_says_so() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let guest = Guest::new(&database);
    guest.may_have(3);
    let line = format!("serve --listen 127.0.0.1:0 --database-wait-seconds-max 1 --database {}", guest.url());
    let complaint = place.run(&line).failed(3);
    assert!(complaint.contains("too many connections for role"), "{complaint}");
    assert!(complaint.contains("at least 4"), "{complaint}");
}
