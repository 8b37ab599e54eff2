//! `rolo backup`, and the backups that a server makes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

use serde_json::{Value, json};

use super::program::{Place, Server};

/// Clients that write at the same time.
const WRITER_COUNT: usize = 12;

/// Contacts that are confirmed before a backup is begun.
const CONFIRMED_COUNT: usize = 120;

/// As long a description as a contact may have.
const DESCRIPTION_CHARACTERS_MAX: usize = 2_000;

/// A server on a new store with a key that has no rate limit.
pub fn serve(place: &Place, line: &str) -> (Server, String) {
    let server = place.serve(line);
    let key = place.run("key create --name all --scopes workspace:admin --rate-limit off").fine();
    (server, key.trim().to_owned())
}

/// Makes a contact with a text of so many bytes, and gives its id.
pub fn make(server: &Server, key: &str, bytes: usize) -> String {
    let body = json!({ "first_name": "Ada", "description": "x".repeat(bytes) }).to_string();
    let (status, body) = server.request("POST", "/api/v2/contacts", key, &body);
    assert_eq!(status, 201, "{body}");
    let body: Value = serde_json::from_str(&body).expect("JSON");
    let id = body.pointer("/data/id").or_else(|| body.get("id"));
    id.and_then(Value::as_str).unwrap_or_else(|| panic!("{body}")).to_owned()
}

/// Makes so many contacts that the store holds more than two MiB.
pub fn fill(server: &Server, key: &str) {
    std::thread::scope(|scope| {
        for _ in 0..WRITER_COUNT {
            scope.spawn(|| (0..40).for_each(|_| drop(make(server, key, DESCRIPTION_CHARACTERS_MAX))));
        }
    });
}

pub fn status_of(server: &Server, key: &str, id: &str) -> u16 {
    server.request("GET", &format!("/api/v2/contacts/{id}"), key, "").0
}

pub fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .expect("read")
        .map(|entry| entry.expect("read").file_name().into_string().expect("text"))
        .collect()
}

#[test]
fn a_backup_under_twelve_writers_is_whole_and_holds_all_that_was_confirmed_before() {
    let place = Place::new();
    let (server, key) = serve(&place, "--sqlite-log-mib-max 1");
    let stop = AtomicBool::new(false);
    let (sender, confirmed) = mpsc::channel();
    let (before, report) = std::thread::scope(|scope| {
        for _ in 0..WRITER_COUNT {
            let (sender, server, key, stop) = (sender.clone(), &server, &key, &stop);
            scope.spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    sender.send(make(server, key, DESCRIPTION_CHARACTERS_MAX)).expect("heard");
                }
            });
        }
        drop(sender);
        let before: Vec<String> = confirmed.iter().take(CONFIRMED_COUNT).collect();
        let report = place.run("backup copy.sqlite --json").json();
        // They go on behind it.
        while confirmed.try_recv().is_ok() {}
        confirmed.recv().expect("one more");
        stop.store(true, Ordering::Relaxed);
        (before, report)
    });
    server.stop();
    assert!(report["contacts"].as_u64().expect("a number") >= before.len() as u64, "{report}");
    assert_eq!(report["workspaces"][0]["contacts"], report["workspaces"][0]["log_position"], "{report}");
    let restored = place.run("restore copy.sqlite --data again --json").json();
    assert_eq!((&restored["sha256"], &restored["contacts"]), (&report["sha256"], &report["contacts"]));
    let again = place.serve("--data again");
    for id in &before {
        assert_eq!(status_of(&again, &key, id), 200, "{id}");
    }
    again.stop();
    let doctor = place.run("doctor --data again").fine();
    assert!(doctor.contains("the database is sound and consistent"), "{doctor}");
}

#[test]
fn a_backup_is_what_a_move_would_copy_and_only_its_owner_may_open_it() {
    let place = Place::new();
    serve(&place, "--demo").0.stop();
    let said = place.run("backup copies/").fine();
    let name = names(&place.folder().join("copies")).pop_first().expect("a file");
    assert!(name.starts_with("rolo-2") && name.ends_with("Z.sqlite") && said.contains(&name), "{name}: {said}");
    assert!(said.contains("contacts      200\n") && said.contains("log position  212 (default)\n"), "{said}");
    let moved = place.run(&format!("migrate --json --from {} --to moved", place.data().display())).json();
    assert!(said.contains(moved["sha256"].as_str().expect("a digest")), "{said}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &str| fs::metadata(place.folder().join(path)).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode("copies"), mode(&format!("copies/{name}"))), (0o700, 0o600));
    }
}

#[test]
fn a_backup_after_a_crash_holds_what_stands_in_the_log_of_writes_alone() {
    let place = Place::new();
    let (server, key) = serve(&place, "");
    let id = make(&server, &key, 10);
    server.signal("KILL");
    server.wait();
    let report = place.run("backup copy.sqlite --json").json();
    assert_eq!(report["contacts"], 1);
    place.run("restore copy.sqlite --data again --json").json();
    let again = place.serve("--data again");
    assert_eq!(status_of(&again, &key, &id), 200);
    again.stop();
    let server = place.serve("");
    assert_eq!(status_of(&server, &key, &id), 200, "the store itself is as it was");
}

#[test]
fn a_backup_that_is_killed_leaves_nothing_that_looks_like_one() {
    let place = Place::new();
    let (server, key) = serve(&place, "--demo");
    fill(&server, &key);
    let (mut killed, copies) = (0, place.folder().join("copies"));
    for round in 0..12 {
        let mut command = place.command("backup copies/");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("started");
        // Killed at another length of the file each time.
        let is_long_enough = |entry: fs::DirEntry| {
            let is_partial = entry.file_name().to_string_lossy().ends_with(".partial");
            is_partial && entry.metadata().is_ok_and(|meta| meta.len() >= round * 150_000)
        };
        while child.try_wait().expect("looked").is_none()
            && !fs::read_dir(&copies).is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(is_long_enough)))
        {
            std::thread::yield_now();
        }
        child.kill().expect("killed");
        killed += u32::from(!child.wait().expect("ended").success());
        for name in names(&copies) {
            let path = copies.join(&name);
            if !name.ends_with(".partial") && !name.ends_with(".partial-wal") {
                place.run(&format!("restore {} --data whole-{round} --json", path.display())).json();
                fs::remove_file(path).expect("removed");
            }
        }
    }
    assert!(killed > 0, "none was killed before its end");
    assert_eq!(server.list_status(&key), 200);
}

#[test]
fn a_backup_that_cannot_be_made_is_refused_with_what_to_do() {
    let place = Place::new();
    let none = place.run("backup copy.sqlite").failed(3);
    assert!(none.contains("there is no store in"), "{none}");
    place.run("workspace create acme --init").fine();
    fs::write(place.folder().join("taken"), "mine").expect("written");
    let taken = place.run("backup taken").failed(1);
    assert!(taken.contains("taken exists already. Choose another name."), "{taken}");
    assert_eq!(fs::read_to_string(place.folder().join("taken")).expect("read"), "mine");
    let nowhere = place.run("backup no/such/folder").failed(1);
    assert!(nowhere.contains("no/such/folder cannot be written"), "{nowhere}");
    for line in ["backup copy.sqlite", "restore taken"] {
        let database = place.run(&format!("{line} --database postgres://rolo@127.0.0.1/rolo")).failed(2);
        assert!(database.contains("pg_dump") && database.contains("docs/how-to/back-up.md"), "{database}");
    }
    assert!(!place.folder().join("copy.sqlite").exists() && !place.folder().join("copy.sqlite.partial").exists());
}

#[test]
fn a_server_makes_backups_and_removes_the_oldest_of_its_own() {
    let place = Place::new();
    let copies = place.folder().join("copies");
    fs::create_dir(&copies).expect("made");
    let old = ["rolo-2020-01-01T00-00-00Z.sqlite", "rolo-2020-01-02T00-00-00Z.sqlite"];
    let others = ["rolo-2020.sqlite", "notes.txt", "rolo-2020-01-03T00-00-00Z.sqlite.mine"];
    let killed = "rolo-2020-01-04T00-00-00Z.sqlite.partial";
    for name in old.iter().chain(&others).chain([&killed]) {
        fs::write(copies.join(name), "old").expect("written");
    }
    let line = "--metrics-open true --backup-dir copies --backup-keep 2 --backup-every-minutes 60";
    let server = place.serve(line);
    let last = metric(&server, "rolo_backup_last_success_timestamp_seconds", |seconds| seconds > 1_600_000_000.0);
    assert!(last > 1_600_000_000.0);
    #[cfg(target_os = "linux")]
    assert!(has_locks(&place.data().join("rolo.sqlite")), "its connections have lost their locks");
    let log = server.stop();
    assert_eq!(log.code, Some(0));
    assert!(log.stderr.contains("backed up"), "{}", log.stderr);
    let mut left = names(&copies);
    for name in others.iter().chain([&old[1]]) {
        assert!(left.remove(*name), "{name} is gone");
    }
    let [new] = Vec::from_iter(left).try_into().expect("one more");
    place.run(&format!("restore copies/{new} --data again")).fine();
    // The newest is good for an hour.
    let server = place.serve(line);
    assert_eq!(metric(&server, "rolo_backup_last_success_timestamp_seconds", |_| true), last);
    server.stop();
    assert!(names(&copies).contains(&new));
}

#[test]
fn a_backup_that_fails_is_counted_and_the_server_goes_on() {
    let place = Place::new();
    fs::write(place.folder().join("file"), "no folder").expect("written");
    let server = place.serve("--metrics-open true --backup-dir file/in-it");
    assert!(metric(&server, "rolo_backup_failures_total", |count| count > 0.0) >= 1.0);
    assert_eq!(metric(&server, "rolo_backup_last_success_timestamp_seconds", |_| true), 0.0);
    assert_eq!(server.list_status("none"), 401);
    let log = server.stop();
    assert!(log.code == Some(0) && log.stderr.contains("a backup failed"), "{}", log.stderr);
    let database = place.run("serve --backup-dir x --database postgres://rolo@127.0.0.1/rolo").failed(2);
    assert!(database.contains("pg_dump"), "{database}");
}

/// Whether a process has locks on a file by which SQLite keeps others from it.
#[cfg(target_os = "linux")]
fn has_locks(file: &Path) -> bool {
    let inode = std::os::unix::fs::MetadataExt::ino(&fs::metadata(file).expect("there"));
    let locks = fs::read_to_string("/proc/locks").expect("read");
    locks.lines().any(|line| line.contains("POSIX") && line.contains(&format!(":{inode} ")))
}

/// The value of a metric once it is as it should be.
fn metric(server: &Server, name: &str, is_there: impl Fn(f64) -> bool) -> f64 {
    loop {
        let (_, text) = server.request("GET", "/metrics", "", "");
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        match line {
            Some(value) if is_there(value) => return value,
            _ => std::thread::yield_now(),
        }
    }
}
