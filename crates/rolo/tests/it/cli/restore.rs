//! `rolo restore`.

use std::fs;
use std::process::Stdio;

use super::backup::{fill, serve};
use super::program::Place;

#[test]
fn what_is_no_backup_is_not_restored_and_leaves_no_store() {
    let place = Place::new();
    let (server, key) = serve(&place, "");
    fill(&server, &key);
    server.stop();
    place.run("backup copy.sqlite").fine();
    let copy = fs::read(place.folder().join("copy.sqlite")).expect("read");
    let file = place.folder().join("other.sqlite");
    let mut flipped = copy.clone();
    let text = copy.windows(64).rposition(|bytes| bytes == [b'x'; 64]).expect("a text");
    flipped[text] = b'y';
    let cut = &copy[..copy.len() / 2];
    for (bytes, said) in [
        (&b""[..], "it is empty"),
        (b"not a database, but long enough to be taken for something", "is not a backup"),
        (cut, "malformed"),
        (&flipped, "is not sound"),
    ] {
        fs::write(&file, bytes).expect("written");
        let refused = place.run("restore other.sqlite --data again");
        assert!(refused.code != Some(0) && refused.stderr.contains(said), "{said}: {refused:?}");
        assert!(!place.folder().join("again/rolo.sqlite").exists(), "{said}");
        assert!(!place.folder().join("again/rolo.sqlite.partial").exists(), "{said}");
    }
    fs::write(&file, &copy).expect("written");
    fs::write(place.folder().join("other.sqlite-wal"), "something").expect("written");
    let log = place.run("restore other.sqlite --data again").failed(3);
    assert!(log.contains("other.sqlite-wal stands beside it"), "{log}");
    let there = place.run("restore copy.sqlite").failed(3);
    assert!(there.contains("there is a store in") && there.contains("move the folder away"), "{there}");
    let missing = place.run("restore nothing --data again").failed(3);
    assert!(missing.contains("nothing is not a backup"), "{missing}");
    place.run("restore copy.sqlite --data again").fine();
}

#[test]
fn a_key_that_was_revoked_after_the_backup_works_again_and_that_is_said() {
    let place = Place::new();
    let (server, key) = serve(&place, "");
    place.run("backup copy.sqlite").fine();
    let id = place.run("key list --json").json()[0]["id"].as_str().expect("an id").to_owned();
    place.run(&format!("key revoke {id}")).fine();
    assert_eq!(server.list_status(&key), 401);
    server.signal("KILL");
    server.wait();
    // The lock file says that the store was not closed, and the WAL goes with the store that is lost.
    for name in ["rolo.sqlite", "rolo.sqlite-wal", "rolo.sqlite-shm"] {
        fs::remove_file(place.data().join(name)).expect("removed");
    }
    let said = place.run("restore copy.sqlite").fine();
    assert!(said.contains("API keys that are live in it: 1, namely all (default)"), "{said}");
    assert!(said.contains("works again") && said.contains(" key list --data "), "{said}");
    let server = place.serve("");
    assert_eq!(server.list_status(&key), 200);
    place.run(&format!("key revoke {id}")).fine();
    assert_eq!(server.list_status(&key), 401);
}

#[test]
fn a_restore_that_is_killed_leaves_no_half_a_store() {
    let place = Place::new();
    let (server, key) = serve(&place, "--demo");
    fill(&server, &key);
    server.stop();
    place.run("backup copy.sqlite").fine();
    let mut killed = 0;
    for round in 0..8 {
        let folder = place.folder().join("again");
        let mut command = place.command("restore copy.sqlite --data again");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("started");
        let is_long_enough =
            || fs::metadata(folder.join("rolo.sqlite.partial")).is_ok_and(|meta| meta.len() >= round * 300_000);
        while child.try_wait().expect("looked").is_none() && !is_long_enough() {
            std::thread::yield_now();
        }
        child.kill().expect("killed");
        if child.wait().expect("ended").success() {
            fs::remove_dir_all(&folder).expect("removed");
            continue;
        }
        killed += 1;
        // Either all of it got its name before the end, or none of it.
        if folder.join("rolo.sqlite").exists() {
            assert!(place.run("doctor --data again --json").json()["safe"] == true);
            fs::remove_dir_all(&folder).expect("removed");
        }
    }
    assert!(killed > 0, "none was killed before its end");
    place.run("restore copy.sqlite --data again").fine();
    assert!(!place.folder().join("again/rolo.sqlite.partial").exists());
}
