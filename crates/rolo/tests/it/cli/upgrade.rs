//! Stores that earlier versions wrote (`proof/upgrade`): opened by this one, read, compared and written on.

use std::fs;
use std::path::{Path, PathBuf};

use rolo_testkit::TestDatabase;
use serde_json::{Value, json};

use super::program::{Ended, Place, Server};

/// The folders of one engine's stores, a folder for each schema.
fn stores(engine: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proof/upgrade");
    let entries = fs::read_dir(folder).expect("the stores are there").map(|entry| entry.expect("an entry").path());
    let is_of_engine = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(engine));
    let stores: Vec<_> = entries.filter(is_of_engine).collect();
    assert!(!stores.is_empty(), "no store of {engine}");
    stores
}

/// Copies a store's files, for their owner alone as Rolo has them: git does not keep that.
fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("made");
    for entry in fs::read_dir(from).expect("the store's files") {
        let entry = entry.expect("an entry");
        let copied = to.join(entry.file_name());
        fs::copy(entry.path(), &copied).expect("copied");
        for_owner_alone(&copied, 0o600);
    }
    for_owner_alone(to, 0o700);
}

fn for_owner_alone(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
}

/// What a store shows, as the version that wrote it has shown it.
struct Expected(Value);

impl Expected {
    fn read(store: &Path) -> Self {
        let text = fs::read_to_string(store.join("expected.json")).expect("what it shows");
        Self(serde_json::from_str(&text).expect("JSON"))
    }

    fn answers(&self) -> &[Value] {
        self.0["answers"].as_array().expect("a list")
    }

    fn key(&self, workspace: &Value) -> &str {
        text(&self.0["keys"][text(workspace)])
    }

    /// Everything is shown as it was, to the last byte.
    fn check(&self, server: &Server) {
        for expected in self.answers() {
            let path = text(&expected["path"]);
            let heard = server.ask("GET", path, self.key(&expected["workspace"]), "", "").expect("an answer");
            assert_eq!(json!(heard.status), expected["status"], "{path}: {}", heard.body);
            if heard.status == 200 {
                assert_eq!(heard.body, text(&expected["body"]), "{path}");
                assert_eq!(json!(heard.header("etag")), expected["etag"], "{path}");
            }
        }
    }

    /// What was stored under former keys and texts is found by the present ones.
    fn search(&self, server: &Server) {
        let found = |workspace: &str, path: &str| -> Value {
            let heard = server.ask("GET", path, text(&self.0["keys"][workspace]), "", "").expect("an answer");
            assert_eq!(heard.status, 200, "{path}: {}", heard.body);
            serde_json::from_str(&heard.body).expect("JSON")
        };
        for (workspace, search, number) in [
            ("german", "%2B49305550125", "0049 30 5550125"),
            ("german", "030%205550126", "tel:+49-30-5550126"),
            ("german", "%2B49305550140;ext=12", "030 5550140 x12"),
            ("regionless", "%2B49305550125", "0049 30 5550125"),
            ("regionless", "tel:%2B4930555-0126", "tel:+49-30-5550126"),
        ] {
            let first = found(workspace, &format!("/v2/contacts?search={search}"));
            assert_eq!(first["response"]["items"][0]["phone_number"], number, "{workspace} {search}");
        }
        for workspace in ["german", "regionless"] {
            let names = ["Zo%C3%AB%20test", "ZOE%CC%88%20%20TEST"].map(|name| {
                let page = found(workspace, &format!("/api/v2/contacts?search={name}"));
                page["data"].as_array().expect("a list").len()
            });
            assert!(names[0] >= 1 && names[0] == names[1], "{workspace}: {names:?}");
        }
    }

    /// Writes one contact of each workspace by each dialect, and reads it back.
    fn write(&self, server: &Server) {
        for (workspace, key) in self.0["keys"].as_object().expect("keys") {
            for (prefix, field, body) in [
                ("/v2/contacts/", "phone_number", json!({ "phone_number": "030 5550146 ext. 4" })),
                ("/api/v2/contacts/cnt_", "description", json!({ "description": "written by a later version" })),
            ] {
                let is_contact = |answer: &&Value| {
                    answer["workspace"] == **workspace
                        && answer["status"] == 200
                        && text(&answer["path"]).starts_with(prefix)
                };
                let path = text(&self.answers().iter().find(is_contact).expect("a contact")["path"]);
                let before = server.ask("GET", path, text(key), "", "").expect("an answer");
                let written = server.ask("PATCH", path, text(key), "", &body.to_string()).expect("an answer");
                assert_eq!(written.status, 200, "{path}: {}", written.body);
                let after = server.ask("GET", path, text(key), "", "").expect("an answer");
                assert_eq!(written.revision(), after.revision());
                assert_ne!(before.revision(), after.revision());
                let shown: Value = serde_json::from_str(&after.body).expect("JSON");
                let shown = shown.get("response").unwrap_or(&shown);
                assert_eq!(shown[field], body[field], "{path}");
            }
        }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

/// Opens a store by the program, and checks all of that.
fn check(store: &Path, place: &Place, serve: &str) {
    let expected = Expected::read(store);
    for round in ["the first start", "a later one"] {
        let server = place.serve(serve);
        expected.check(&server);
        expected.search(&server);
        let ended = server.stop();
        assert_eq!(ended.code, Some(0), "{round}: {}", ended.stderr);
    }
    let server = place.serve(serve);
    expected.write(&server);
    assert_eq!(server.stop().code, Some(0));
    let report = Ended::of(place.command_for("doctor --json", serve)).json();
    let findings = report["findings"].as_array().expect("a list");
    let schema = findings.iter().find(|finding| finding["about"] == "schema").expect("a schema")["says"].clone();
    let is_newest = store.to_string_lossy().ends_with(&format!("-{}", text(&schema)));
    let told = Ended::of(place.command_for("audit --event store.migrated --json", serve)).json();
    let steps: Vec<_> = told.as_array().expect("a list").iter().map(|entry| &entry["details"]["to_schema"]).collect();
    assert_eq!(steps.len(), usize::from(!is_newest), "{}: {told}", store.display());
    assert!(steps.iter().all(|step| step.as_u64() == text(&schema).parse().ok()), "{told}");
    for finding in findings {
        // A server of PostgreSQL for tests speaks no TLS.
        let is_known = finding["about"] == "transport";
        assert!(finding["state"] == "fine" || is_known, "{}: {finding}", store.display());
    }
}

#[test]
fn a_folder_that_an_earlier_version_wrote_shows_the_same_is_written_on_and_is_sound() {
    for store in stores("sqlite-") {
        let place = Place::new();
        copy(&store.join("store"), &place.data());
        check(&store, &place, "");
    }
}

/// The way back: the copy is a store of its own, of the time before.
#[test]
fn the_copy_that_a_first_start_makes_is_the_store_as_the_earlier_version_left_it() {
    let stores = stores("sqlite-");
    let newest = stores.iter().max().expect("a store");
    for store in &stores {
        let former = store.file_name().expect("a name").to_string_lossy().replace("sqlite-", "");
        let place = Place::new();
        copy(&store.join("store"), &place.data());
        let server = place.serve("--log-format json");
        Expected::read(store).write(&server);
        let log = server.stop().stderr;
        let copied = place.data().join(format!("rolo-schema-{former}.sqlite"));
        if store == newest && !copied.exists() {
            continue; // It has the present schema.
        }
        assert!(log.contains("the store is copied before its schema is changed"), "{log}");
        let restored = place.folder().join("before");
        let line = format!("restore {} --data {}", copied.display(), restored.display());
        Ended::of(place.bare_command(&line)).fine();
        let server = place.serve(&format!("--data {}", restored.display()));
        Expected::read(store).check(&server);
        assert_eq!(server.stop().code, Some(0));
    }
}

#[test]
fn a_start_that_cannot_copy_a_store_of_an_earlier_version_says_what_to_do() {
    let store = stores("sqlite-").into_iter().min().expect("a store");
    let former = store.file_name().expect("a name").to_string_lossy().replace("sqlite-", "");
    let place = Place::new();
    copy(&store.join("store"), &place.data());
    fs::create_dir(place.data().join(format!("rolo-schema-{former}.sqlite.partial"))).expect("made");
    let ended = place.run("key list");
    assert_eq!(ended.code, Some(3), "{}", ended.stderr);
    for words in [&format!("has schema {former}"), "Nothing was changed", "--sqlite-schema-copy false"] {
        assert!(ended.stderr.contains(words), "{words}: {}", ended.stderr);
    }
    let server = place.serve("--sqlite-schema-copy false");
    Expected::read(&store).check(&server);
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn a_database_that_an_earlier_version_wrote_shows_the_same_is_written_on_and_is_sound() {
    for store in stores("postgres-") {
        let (database, place) = (TestDatabase::empty(), Place::new());
        database.execute(&fs::read_to_string(store.join("store.sql")).expect("a dump"));
        check(&store, &place, &format!("--database {}", database.url()));
    }
}
