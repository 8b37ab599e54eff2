//! `--database`: the store on PostgreSQL.

use rolo_testkit::{Cutter, TestDatabase};
use serde_json::json;

use super::program::{Ended, Place};

/// A run of the program on the database with this address.
pub fn run_on(url: &str, place: &Place, line: &str) -> Ended {
    let mut command = place.bare_command(line);
    command.env("ROLO_DATABASE", url);
    Ended::of(command)
}

pub fn run(database: &TestDatabase, place: &Place, line: &str) -> Ended {
    run_on(&database.url(), place, line)
}

#[test]
fn the_first_start_makes_the_tables_and_later_ones_find_them() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let complaint = run(&database, &place, "key list").failed(3);
    assert!(complaint.contains("there is no store in postgres://") && !complaint.contains("--data,"), "{complaint}");
    let serve = format!("--database {}", database.url());
    let server = place.serve(&serve);
    let key = run(&database, &place, "key create --name a --scopes workspace:admin").fine();
    assert_eq!(server.list_status(key.trim()), 200);
    let ended = server.stop();
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    assert!(ended.stdout.starts_with("Database: postgres://keeper:***@127.0.0.1:"), "{}", ended.stdout);
    assert_eq!(place.serve(&serve).list_status(key.trim()), 200);
    assert!(!place.data().exists(), "nothing is written beside the database");
}

#[test]
fn several_servers_serve_one_database() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let serve = format!("--database {}", database.url());
    let (one, two) = (place.serve(&serve), place.serve(&serve));
    let key = run(&database, &place, "key create --name a --scopes workspace:admin").fine();
    let (status, made) = one.request("POST", "/api/v2/contacts", key.trim(), r#"{"first_name": "Ada"}"#);
    assert_eq!(status, 201, "{made}");
    let made: serde_json::Value = serde_json::from_str(&made).expect("JSON");
    let path = format!("/api/v2/contacts/{}", made["id"].as_str().expect("an id"));
    assert_eq!(two.request("GET", &path, key.trim(), "").0, 200);
}

#[test]
fn a_server_that_is_older_than_14_is_refused_with_a_sentence_and_the_oldest_that_is_not_is_served() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let proxy = Cutter::start(&database.url());
    for (version, is_served) in [(130_023, false), (139_999, false), (140_000, true)] {
        proxy.claim_version(version);
        let made = run_on(proxy.url(), &place, "key create --init --name a --scopes workspace:admin");
        if is_served {
            drop(place.serve(&format!("--database {}", proxy.url())));
            run_on(proxy.url(), &place, "key list").fine();
            assert_eq!(made.code, Some(0), "{}", made.stderr);
        } else {
            let complaint = made.failed(3);
            assert!(complaint.contains("Rolo needs 14 or newer. Upgrade the server."), "{complaint}");
            let complaint = run_on(proxy.url(), &place, "serve --listen 127.0.0.1:0").failed(3);
            assert!(complaint.contains("Rolo needs 14 or newer. Upgrade the server."), "{complaint}");
        }
    }
}

#[test]
fn the_password_is_shown_nowhere() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let url = database.url();
    let password = url.split([':', '@']).nth(2).expect("a password");
    let server = place.serve(&format!("--database {url} --log trace"));
    let said = [
        run(&database, &place, "doctor").into_text(),
        run(&database, &place, "config show").into_text(),
        run(&database, &place, &format!("doctor --database {url}&colour=blue")).into_text(),
        run(&database, &place, "serve --listen 203.0.113.1:1").into_text(),
        server.stop().into_text(),
    ];
    for text in said {
        assert!(!text.contains(password), "{text}");
    }
}

#[test]
fn the_password_comes_from_a_file_or_from_the_variable_of_postgresql() {
    let (database, place) = (TestDatabase::new(), Place::new());
    let url = database.url();
    let password = url.split([':', '@']).nth(2).expect("a password");
    let bare = url.replace(&format!(":{password}"), "");
    let list = |password_file: Option<&str>, variable: Option<&str>| {
        let mut command = place.bare_command("workspace list --json");
        command.env("ROLO_DATABASE", &bare).env_remove("PGPASSWORD");
        password_file.map(|file| command.env("ROLO_DATABASE_PASSWORD_FILE", file));
        variable.map(|password| command.env("PGPASSWORD", password));
        Ended::of(command)
    };
    std::fs::write(place.folder().join("right"), format!("{password}\n")).expect("written");
    std::fs::write(place.folder().join("wrong"), "wrong").expect("written");
    assert_eq!(list(Some("right"), Some("wrong")).json(), json!([]));
    assert_eq!(list(None, Some(password)).json(), json!([]));
    let complaint = list(Some("wrong"), Some(password)).failed(3);
    assert!(complaint.contains("password authentication failed") && complaint.contains("PGPASSWORD"), "{complaint}");
    let complaint = list(Some("none"), None).failed(2);
    assert!(complaint.contains("database_password_file none cannot be read"), "{complaint}");
}

#[test]
fn a_server_that_is_not_there_is_waited_for_and_then_named() {
    let place = Place::new();
    let mut command = place.bare_command("serve --database-wait-seconds-max 1");
    command.env("ROLO_DATABASE", "postgres://rolo:s3cret@127.0.0.1:1/rolo");
    let complaint = Ended::of(command).failed(3);
    assert!(complaint.contains("postgres://rolo:***@127.0.0.1:1/rolo could not be reached within 1 s"), "{complaint}");
    assert!(!complaint.contains("s3cret"), "{complaint}");
}

#[test]
fn what_is_no_address_is_refused_without_being_shown() {
    let place = Place::new();
    let mut command = place.bare_command("key list");
    command.env("ROLO_DATABASE", "postgres://rolo:s3cret@127.0.0.1/rolo?sslmode=perhaps");
    let complaint = Ended::of(command).failed(2);
    assert!(complaint.contains("ROLO_DATABASE cannot be used: sslmode must be one of"), "{complaint}");
    assert!(!complaint.contains("s3cret"), "{complaint}");
}

#[test]
fn the_doctor_looks_at_the_server() {
    let (database, place) = (TestDatabase::new(), Place::new());
    let report = run(&database, &place, "doctor --json").json();
    let findings = report["findings"].as_array().expect("a list");
    let finding = |about: &str| findings.iter().find(|finding| finding["about"] == about).expect(about);
    assert_eq!(finding("durability")["state"], "fine", "{report:#}");
    let schema = finding("schema")["says"].as_str().and_then(|number| number.parse::<u32>().ok());
    assert!(schema.is_some_and(|number| number >= 6), "{report:#}");
    assert_eq!(finding("transport")["state"], "warning", "{report:#}");
    assert!(findings.iter().all(|finding| finding["about"] != "sqlite" && finding["about"] != "data folder"));
}

/// What reads rows of one workspace fails, and so does what reads those of all: as where a worker of Citus is away.
#[test]
fn a_server_starts_and_the_doctor_answers_while_a_worker_is_away() {
    let (database, place) = (TestDatabase::new(), Place::new());
    for name in ["near", "far"] {
        run(&database, &place, &format!("workspace create {name}")).fine();
    }
    let key = |name| {
        let line = format!("key create --name {name} --workspace {name} --scopes workspace:admin");
        run(&database, &place, &line).fine().trim().to_owned()
    };
    let (near, far) = (key("near"), key("far"));
    database.put_in_parts();
    database.stub_worker("far.example", false, Some("connection refused"));
    // Rows are kept from nobody who owns their table.
    let role = format!("guest_of_{}", database.name());
    database.execute(&format!(
        "create role {role} login password 'x';
         grant select, insert, update, delete on all tables in schema public to {role};
         grant usage on schema parts to {role};
         grant select, insert, update, delete on all tables in schema parts to {role};
         create function parts.fail() returns boolean language plpgsql stable as $$ begin
             raise exception using errcode = '08006', message = 'connection to the remote node rolo@far.example:5432 failed';
         end $$;
         alter table workspace enable row level security;
         create policy away on workspace using (name <> 'far' or parts.fail())"
    ));
    let address = database.url();
    let (_, server) = address.split_once('@').expect("an address with a user");
    let url = format!("postgres://{role}:x@{server}");
    let server = place.serve(&format!("--database {url}"));
    let (status, ready) = server.request("GET", "/health/ready", "", "");
    assert_eq!((status, &*ready), (200, r#"{"status":"ready","unavailable_workers":["far.example:5432"]}"#));
    assert_eq!(server.list_status(&near), 200);
    assert_eq!(server.list_status(&far), 503);
    let report = run_on(&url, &place, "doctor --json");
    assert!(report.stdout.contains("connection refused"), "{}", report.stdout);
    assert!(report.stdout.contains("not known while a worker is away"), "{}", report.stdout);
    drop(server);
    database.execute(&format!("drop owned by {role}; drop role {role}"));
}
