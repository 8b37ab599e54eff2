//! Connections to the database that are cut at a chosen message, and what the client is told.

use std::collections::BTreeSet;

use rolo_testkit::{Cut, Cutter, TestDatabase};
use serde_json::Value;

use super::database::run;
use super::program::{Place, Reply, Server};

/// Rounds of each test that cuts at a COMMIT.
const ROUNDS: usize = 200;

/// A server that reaches its database by way of a proxy.
struct Cuttable {
    database: TestDatabase,
    cutter: Cutter,
    server: Server,
    key: String,
    _place: Place,
}

impl Cuttable {
    fn start() -> Self {
        let (database, place) = (TestDatabase::empty(), Place::new());
        let cutter = Cutter::start(&database.url());
        let server = place.serve(&format!("--database {}", cutter.url()));
        let key = run(&database, &place, "key create --name a --scopes workspace:admin --rate-limit off").fine();
        Self { database, cutter, server, key: key.trim().to_owned(), _place: place }
    }

    /// Makes a contact by the surface of this round's turn.
    fn create(&self, round: usize) -> Reply {
        let headers = format!("Idempotency-Key: round-{round}\r\n");
        let (path, body) = match round % 2 {
            0 => (
                "/v2/contacts",
                format!(r#"{{"name": "Ada {round}", "phone_number": "+1202555{:04}"}}"#, 100 + round % 100),
            ),
            _ => ("/api/v2/contacts", format!(r#"{{"first_name": "Ada", "last_name": "{round}"}}"#)),
        };
        self.server.ask("POST", path, &self.key, &headers, &body).expect("an answer")
    }

    /// What a table holds.
    fn row_count(&self, table: &str) -> usize {
        let dump = self.database.dump();
        let rows = dump.lines().skip_while(|line| *line != format!("# {table}")).skip(1);
        rows.take_while(|line| !line.starts_with("# ")).count()
    }
}

/// The refusal says that the outcome is unknown, in the form of the round's surface.
fn assert_unknown(heard: &Reply, round: usize) {
    assert_eq!(heard.status, 503, "{heard:?}");
    let body: Value = serde_json::from_str(&heard.body).expect("JSON");
    let sentence = match round % 2 {
        0 => &body["detail"]["description"],
        _ => &body["detail"],
    };
    let sentence = sentence.as_str().unwrap_or_default();
    assert!(sentence.contains("unknown") && sentence.contains("same Idempotency-Key"), "{heard:?}");
}

fn id_of(heard: &Reply) -> String {
    let body: Value = serde_json::from_str(&heard.body).expect("JSON");
    let id = body["id"].as_str().or(body["response"]["id"].as_str());
    id.unwrap_or_else(|| panic!("no id in {heard:?}")).to_owned()
}

#[test]
fn a_connection_that_is_cut_behind_commit_leaves_one_change_and_its_answer_to_the_retry() {
    let cuttable = Cuttable::start();
    let mut ids = BTreeSet::new();
    for round in 0..ROUNDS {
        cuttable.cutter.cut(if round % 4 < 2 { Cut::AfterCommit } else { Cut::DuringCommit });
        assert_unknown(&cuttable.create(round), round);
        assert_eq!(cuttable.cutter.count(), round + 1);
        let (second, third) = (cuttable.create(round), cuttable.create(round));
        assert!(matches!(second.status, 200 | 201) && second.is_replayed(), "{second:?}");
        assert!(third.is_replayed(), "{third:?}");
        assert_eq!((second.status, &second.body), (third.status, &third.body));
        ids.insert(id_of(&second));
    }
    assert_eq!(ids.len(), ROUNDS);
    assert_eq!((cuttable.row_count("contact"), cuttable.row_count("change")), (ROUNDS, ROUNDS));
}

#[test]
fn a_connection_that_is_cut_in_front_of_commit_leaves_nothing_and_the_retry_makes_the_change() {
    let cuttable = Cuttable::start();
    for round in 0..ROUNDS {
        cuttable.cutter.cut(Cut::BeforeCommit);
        assert_unknown(&cuttable.create(round), round);
        assert_eq!(cuttable.cutter.count(), round + 1);
        let (second, third) = (cuttable.create(round), cuttable.create(round));
        assert!(matches!(second.status, 200 | 201) && !second.is_replayed(), "{second:?}");
        assert!(third.is_replayed(), "{third:?}");
        assert_eq!(id_of(&second), id_of(&third));
    }
    assert_eq!((cuttable.row_count("contact"), cuttable.row_count("change")), (ROUNDS, ROUNDS));
}

#[test]
fn a_connection_that_is_cut_at_the_beginning_is_replaced_without_a_word() {
    const ROUNDS: usize = 50;
    let cuttable = Cuttable::start();
    for round in 0..ROUNDS {
        cuttable.cutter.cut(Cut::AtBegin);
        let heard = cuttable.create(round);
        assert!(matches!(heard.status, 200 | 201) && !heard.is_replayed(), "{heard:?}");
        assert_eq!(cuttable.cutter.count(), round + 1);
    }
    assert_eq!((cuttable.row_count("contact"), cuttable.row_count("change")), (ROUNDS, ROUNDS));
}
