//! This program and a newer one on one store. `cargo xtask prove --only versions` builds the newer one, with the next schema and a
//! field more in each company, and runs these tests with it.

use std::fs;

use rolo_testkit::TestDatabase;
use serde_json::Value;

use super::database::run;
use super::load::until;
use super::program::{Place, Server};

/// What stands in each company that the newer program has written.
const OF_NEWER: &str = "of a newer version";

/// Starts the newer program in the place of this one.
#[expect(clippy::disallowed_methods, reason = "the task that builds the newer program says where it is")]
fn serve_newer(place: &Place, line: &str) -> Server {
    let program = std::env::var("ROLO_TEST_NEWER").expect("cargo xtask prove --only versions names the newer program");
    place.serve_by(&["sh", "-c", &format!("exec '{program}' \"$@\"")], line)
}

/// Makes a company, and gives its path.
fn create(server: &Server, key: &str, domain: &str) -> String {
    let body = format!(r#"{{"name": "Engines", "domains": [{{"domain": "{domain}"}}]}}"#);
    let (status, text) = server.request("POST", "/api/v2/companies", key, &body);
    assert_eq!(status, 201, "{text}");
    let made: Value = serde_json::from_str(&text).expect("JSON");
    format!("/api/v2/companies/{}", made["id"].as_str().expect("an id"))
}

#[test]
#[ignore = "it needs the newer program of `cargo xtask prove --only versions`"]
fn an_older_server_beside_a_newer_one_writes_nothing_and_drops_nothing() {
    let (database, place) = (TestDatabase::empty(), Place::new());
    let serve = format!("--database {}", database.url());
    let older = place.serve(&serve);
    let key = run(&database, &place, "key create --name a --scopes workspace:admin --rate-limit off").fine();
    let key = key.trim();
    let [path, other] = ["example.org", "example.net"].map(|domain| create(&older, key, domain));
    let newer = serve_newer(&place, &serve);
    assert_eq!(newer.request("PATCH", &path, key, r#"{"name": "Newer"}"#).0, 200);
    assert!(database.dump().contains(OF_NEWER), "{}", database.dump());
    let without_audit = || {
        let dump = database.dump();
        dump.split("# ").filter(|part| !part.starts_with("audit\n")).collect::<String>()
    };
    let before = without_audit();
    for (method, path, body) in [
        ("PATCH", path.as_str(), r#"{"description": "older"}"#),
        ("PATCH", other.as_str(), r#"{"description": "older"}"#),
        ("DELETE", path.as_str(), ""),
        ("POST", "/v2/contacts", r#"{"name": "Ada", "phone_number": "+12025550123"}"#),
    ] {
        let (status, text) = older.request(method, path, key, body);
        assert_eq!(status, 503, "{method} {path}: {text}");
    }
    let (status, text) = older.request("GET", &path, key, "");
    assert!(status >= 500, "it does not show a company without the field that it does not know: {text}");
    assert_eq!(without_audit(), before);
    until("it says that it is not ready", || older.request("GET", "/health/ready", "", "").0 == 503);
    assert_eq!(older.stop().code, Some(0));
    let refused = run(&database, &place, "serve --listen 127.0.0.1:0").failed(3);
    assert!(refused.contains("Use the newer Rolo that wrote it."), "{refused}");
    assert_eq!(newer.request("PATCH", &other, key, r#"{"description": "newer"}"#).0, 200);
    assert_eq!(newer.stop().code, Some(0));
}

#[test]
#[ignore = "it needs the newer program of `cargo xtask prove --only versions`"]
fn a_folder_that_a_newer_program_has_written_is_refused_and_not_touched() {
    let place = Place::new();
    let newer = serve_newer(&place, "");
    // Its own command line would be of the older program: the folder has the newer schema.
    assert_eq!(newer.stop().code, Some(0));
    let files = || {
        let mut files: Vec<_> =
            fs::read_dir(place.data()).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
        files.sort();
        files.into_iter().map(|path| (fs::read(&path).expect("read"), path)).collect::<Vec<_>>()
    };
    let before = files();
    for line in [
        "serve --listen 127.0.0.1:0",
        "key list",
        "key create --name a --scopes contacts:read",
        "doctor",
        "backup copy",
    ] {
        let ended = place.run(line);
        assert!(matches!(ended.code, Some(1 | 3)), "{line}: {ended:?}");
        let said = ended.stdout + &ended.stderr;
        assert!(said.contains("Use the newer Rolo that wrote it."), "{line}: {said}");
        assert_eq!(files(), before, "{line}");
    }
    assert_eq!(serve_newer(&place, "").stop().code, Some(0));
}
