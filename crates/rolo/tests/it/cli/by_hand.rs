//! Copies of a store that somebody has made by hand.

use std::fs;

use super::backup::{fill, make, serve, status_of};
use super::program::Place;

#[test]
fn a_file_that_was_put_into_a_folder_by_hand_is_served_if_it_is_whole() {
    let place = Place::new();
    let (server, key) = serve(&place, "");
    let id = make(&server, &key, 10);
    // As `vacuum into` makes it, too: without the mode that says how it is written.
    place.run("backup copy.sqlite").fine();
    fs::create_dir(place.folder().join("by-hand")).expect("made");
    fs::copy(place.folder().join("copy.sqlite"), place.folder().join("by-hand/rolo.sqlite")).expect("copied");
    let again = place.serve("--data by-hand");
    assert_eq!(status_of(&again, &key, &id), 200);
    assert_eq!(again.stop().code, Some(0));
}

#[test]
fn a_database_that_was_copied_without_its_log_of_writes_is_not_served() {
    let place = Place::new();
    let (server, key) = serve(&place, "");
    make(&server, &key, 10);
    let copy_to = |name: &str, files: &[&str]| {
        let folder = place.folder().join(name);
        fs::create_dir_all(&folder).expect("made");
        for file in files {
            fs::copy(place.data().join(file), folder.join(file)).expect("copied");
        }
    };
    copy_to("alone", &["rolo.sqlite"]);
    copy_to("with-lock", &["rolo.sqlite", "rolo.lock"]);
    server.signal("KILL");
    server.wait();
    copy_to("after-a-crash", &["rolo.sqlite"]);
    copy_to("whole", &["rolo.sqlite", "rolo.sqlite-wal"]);
    // Over a store that was closed, whose lock file says that nothing is missing.
    place.run("workspace create acme --init --data over").fine();
    copy_to("over", &["rolo.sqlite"]);
    for name in ["alone", "with-lock", "after-a-crash", "over"] {
        let refused = place.run(&format!("serve --listen 127.0.0.1:0 --data {name}")).failed(3);
        assert!(
            refused.contains("without its write-ahead log") || refused.contains("-wal is missing"),
            "{name}: {refused}"
        );
        assert!(!place.folder().join(name).join("rolo.sqlite-wal").exists(), "{name}");
        let doctor = place.run(&format!("doctor --data {name}"));
        assert_eq!(doctor.code, Some(1), "{name}");
        assert!(!doctor.stdout.contains("Nothing unsafe"), "{}", doctor.stdout);
    }
    let said = place.run("restore alone/rolo.sqlite --data from-alone").fine();
    assert!(said.contains("Changes are missing"), "{said}");
    place.serve("--data from-alone").stop();
    let whole = place.serve("--data whole");
    assert_eq!(whole.list_status(&key), 200);
}

#[test]
fn a_database_and_a_log_of_writes_of_different_moments_are_found_out_at_any_size() {
    let place = Place::new();
    let (server, key) = serve(&place, "");
    fill(&server, &key);
    server.stop();
    let server = place.serve("--sqlite-log-mib-max 1");
    let torn = place.folder().join("torn");
    fs::create_dir(&torn).expect("made");
    fs::copy(place.data().join("rolo.sqlite"), torn.join("rolo.sqlite")).expect("copied");
    assert!(fs::metadata(torn.join("rolo.sqlite")).expect("there").len() > 2 * 1_024 * 1_024, "too small");
    // How often the log has begun anew stands in its head.
    let beginnings = || {
        let log = fs::read(place.data().join("rolo.sqlite-wal")).expect("read");
        u32::from_be_bytes(log[12..16].try_into().expect("a number"))
    };
    let first = beginnings();
    while beginnings() < first + 2 {
        fill(&server, &key);
    }
    for name in ["rolo.sqlite-wal", "rolo.lock"] {
        fs::copy(place.data().join(name), torn.join(name)).expect("copied");
    }
    let refused = place.run("serve --listen 127.0.0.1:0 --data torn --sqlite-check-mib-max 1").failed(3);
    assert!(refused.contains("is damaged") && refused.contains("make copies with `rolo backup`"), "{refused}");
    // The store itself is not looked through, whatever became of its server.
    server.signal("KILL");
    server.wait();
    let server = place.serve("--sqlite-check-mib-max 1");
    assert_eq!(server.list_status(&key), 200);
    let log = server.stop().stderr;
    assert!(!log.contains("all of it is checked"), "{log}");
}
