//! Several processes over one database keep every promise together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use rolo_testkit::TestDatabase;
use serde_json::Value;

use super::database::run;
use super::program::{Place, Reply, Server};

/// Processes over one database.
struct Across {
    servers: Vec<Server>,
    key: String,
    server_key: String,
    database: TestDatabase,
    place: Place,
}

impl Across {
    fn start(count: usize) -> Self {
        let (database, place) = (TestDatabase::empty(), Place::new());
        let serve = format!("--database {}", database.url());
        let servers = (0..count).map(|_| place.serve(&serve)).collect();
        let key = run(&database, &place, "key create --name a --scopes workspace:admin --rate-limit off").fine();
        let server_key = run(&database, &place, "key create --name metrics --server").fine().trim().to_owned();
        Self { servers, key: key.trim().to_owned(), server_key, database, place }
    }

    fn ask(&self, server: usize, method: &str, path: &str, headers: &str, body: &str) -> Reply {
        let server = &self.servers[server % self.servers.len()];
        server.ask(method, path, &self.key, headers, body).expect("an answer")
    }

    /// The rows of a table, each as its columns.
    fn rows(&self, table: &str) -> Vec<Vec<String>> {
        let dump = self.database.dump();
        let rows = dump.lines().skip_while(|line| *line != format!("# {table}")).skip(1);
        let rows = rows.take_while(|line| !line.starts_with("# "));
        rows.map(|row| row.split('\t').map(str::to_owned).collect()).collect()
    }
}

fn json(heard: &Reply) -> Value {
    serde_json::from_str(&heard.body).expect("JSON")
}

/// A change: the contact's id, as the database shows it, and its revision.
type Change = (String, u64);

/// The revision of a contact that an answer acknowledges.
fn revision(heard: &Reply) -> u64 {
    assert_eq!(heard.status, 200, "{heard:?}");
    heard.revision().unwrap_or_else(|| panic!("no revision in {heard:?}"))
}

/// A position in the log, and the change that stands there.
fn log(across: &Across) -> Vec<(u64, Change)> {
    let change = |row: Vec<String>| {
        let number = |column: usize| row[column].parse().expect("a number");
        (number(1), (row[3].clone(), number(5)))
    };
    across.rows("change").into_iter().map(change).collect()
}

/// Makes contacts and changes each, by one process. What was acknowledged, in the order of the answers.
fn write(across: &Across, process: usize, writer: usize, contacts: usize) -> Vec<Change> {
    let mut acknowledged = Vec::new();
    for number in 0..contacts {
        let body = format!(r#"{{"name": "Ada {process} {writer} {number}", "phone_number": "+12025550123"}}"#);
        let made = across.ask(process, "POST", "/v2/contacts", "", &body);
        let id = json(&made)["response"]["id"].as_str().unwrap_or_else(|| panic!("no id in {made:?}")).to_owned();
        let changed = across.ask(process, "PATCH", &format!("/v2/contacts/{id}"), "", r#"{"name": "Grace"}"#);
        let subject = format!("\\x{}", id.replace('-', ""));
        acknowledged.extend([&made, &changed].map(|heard| (subject.clone(), revision(heard))));
    }
    acknowledged
}

/// The batches that a process has written, and the commands in them.
fn batches(across: &Across, process: usize) -> (u64, u64) {
    let metrics = across.servers[process].ask("GET", "/metrics", &across.server_key, "", "").expect("an answer").body;
    let number = |name: &str| {
        let line = metrics.lines().find_map(|line| line.strip_prefix(name)).expect("a metric");
        line.trim().parse::<f64>().expect("a number") as u64
    };
    (number("rolo_batch_commands_count "), number("rolo_batch_commands_sum "))
}

#[test]
fn changes_by_many_processes_stand_in_the_log_without_gaps_and_each_is_met_by_a_reader() {
    const PROCESSES: usize = 8;
    const WRITERS: usize = 8;
    const CONTACTS: usize = 4;
    let across = Across::start(PROCESSES);
    let is_over = AtomicBool::new(false);
    let (acknowledged, walked) = thread::scope(|scope| {
        let across = &across;
        let writers = (0..PROCESSES).flat_map(|process| (0..WRITERS).map(move |writer| (process, writer)));
        let writers = writers.map(|(process, writer)| scope.spawn(move || write(across, process, writer, CONTACTS)));
        let writers: Vec<_> = writers.collect();
        // It reads the log as it stands while others write.
        let reader = scope.spawn(|| {
            let mut walked = Vec::new();
            loop {
                let is_last = is_over.load(Ordering::SeqCst);
                let read = log(across);
                assert!(read.starts_with(&walked), "nothing came behind what was read already");
                walked = read;
                if is_last {
                    return walked;
                }
            }
        });
        let acknowledged: Vec<Vec<Change>> =
            writers.into_iter().map(|writer| writer.join().expect("a writer ends")).collect();
        is_over.store(true, Ordering::SeqCst);
        (acknowledged, reader.join().expect("the reader ends"))
    });
    let positions: Vec<u64> = walked.iter().map(|(position, _)| *position).collect();
    let count = PROCESSES * WRITERS * CONTACTS * 2;
    assert_eq!(positions, (1..=count as u64).collect::<Vec<_>>(), "no gap and no repeat");
    let position_of: BTreeMap<&Change, u64> = walked.iter().map(|(position, change)| (change, *position)).collect();
    assert_eq!(position_of.len(), count, "each change is there once");
    for of_one in &acknowledged {
        let positions =
            of_one.iter().map(|change| *position_of.get(change).unwrap_or_else(|| panic!("{change:?} is not there")));
        let positions: Vec<u64> = positions.collect();
        assert!(positions.is_sorted(), "what one writer did is in its order: {positions:?}");
    }
    assert_eq!(acknowledged.iter().map(Vec::len).sum::<usize>(), count);
    let (batches, commands) =
        (0..PROCESSES).map(|process| batches(&across, process)).fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
    assert_eq!(commands, count as u64);
    assert!(batches < commands, "{batches} batches of {commands} commands: none had two");
}

#[test]
fn two_hundred_creates_of_one_email_through_four_processes_make_one_contact() {
    const THREADS: usize = 20;
    let across = Across::start(4);
    let statuses: Vec<u16> = thread::scope(|scope| {
        let across = &across;
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                scope.spawn(move || {
                    let create = |turn| {
                        let body = r#"{"first_name": "Ada", "emails": [{"email": "ada@example.org"}]}"#;
                        across.ask(number + turn, "POST", "/api/v2/contacts", "", body).status
                    };
                    (0..200 / THREADS).map(create).collect::<Vec<_>>()
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("a thread ends")).collect()
    });
    let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
    assert_eq!((count(201), count(409)), (1, 199), "{statuses:?}");
    let list = json(&across.ask(0, "GET", "/api/v2/contacts", "", ""));
    assert_eq!(list["data"].as_array().map(Vec::len), Some(1), "{list}");
    assert_eq!((across.rows("email").len(), across.rows("change").len()), (1, 1));
}

#[test]
fn one_retry_key_sent_to_several_processes_at_once_makes_one_change() {
    const ROUNDS: usize = 10;
    let across = Across::start(4);
    for round in 0..ROUNDS {
        let headers = format!("Idempotency-Key: round-{round}\r\n");
        let answers: Vec<Reply> = thread::scope(|scope| {
            let (across, headers) = (&across, &headers);
            let send = |process| {
                scope
                    .spawn(move || across.ask(process, "POST", "/api/v2/contacts", headers, r#"{"first_name": "Ada"}"#))
            };
            let threads: Vec<_> = (0..8).map(send).collect();
            threads.into_iter().map(|thread| thread.join().expect("a thread ends")).collect()
        });
        let ids: BTreeSet<String> = answers
            .iter()
            .filter(|heard| heard.status == 201)
            .map(|heard| json(heard)["id"].as_str().expect("an id").to_owned())
            .collect();
        assert_eq!(ids.len(), 1, "{answers:?}");
        // Within one process a second request is told that the first one still runs.
        assert!(answers.iter().all(|heard| matches!(heard.status, 201 | 409)), "{answers:?}");
        assert_eq!(across.rows("change").len(), round + 1);
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the promise is one about real time")]
fn a_key_that_is_revoked_or_rotated_by_one_process_is_refused_by_all_within_a_second() {
    // Nobody revokes anything for so long.
    const LONG: Duration = Duration::from_secs(60);
    let across = Across::start(4);
    for how in ["revoke", "rotate"] {
        let line = "key create --name b --scopes workspace:admin --rate-limit off --json";
        let made = run(&across.database, &across.place, line).json();
        let (id, key) = (made["id"].as_str().expect("an id"), made["key"].as_str().expect("a key"));
        let status = |server: &Server| server.list_status(key);
        assert!(across.servers.iter().all(|server| status(server) == 200));
        thread::scope(|scope| {
            // The key is in use at every process all the time.
            let refused: Vec<_> = across
                .servers
                .iter()
                .map(|server| {
                    scope.spawn(move || {
                        let first = std::time::Instant::now();
                        let mut last_accepted = first;
                        loop {
                            let began = std::time::Instant::now();
                            match status(server) {
                                200 if last_accepted.duration_since(first) > LONG => return (200, last_accepted),
                                200 => last_accepted = began,
                                // The database was too slow for it, which says nothing of the key.
                                503 if began.duration_since(first) < LONG => {}
                                refused => return (refused, last_accepted),
                            }
                        }
                    })
                })
                .collect();
            run(&across.database, &across.place, &format!("key {how} {id}")).fine();
            let done = std::time::Instant::now();
            for thread in refused {
                let (status, last_accepted) = thread.join().expect("a thread ends");
                assert_eq!(status, 401);
                let late = last_accepted.saturating_duration_since(done);
                assert!(late <= Duration::from_secs(1), "{how}: it was accepted {late:?} later");
            }
        });
    }
}
