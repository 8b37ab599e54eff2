//! Exit codes, as `rolo --help` documents them.

use super::program::Place;

#[test]
fn help_and_version_are_fine_and_help_tells_the_exit_codes() {
    let place = Place::new();
    let help = place.run("--help").fine();
    for line in ["  0  fine", "  3  the store refused to open"] {
        assert!(help.contains(line), "{line}\n{help}");
    }
    assert_eq!(place.run("--version").fine(), format!("rolo {}\n", env!("CARGO_PKG_VERSION")));
    let help = place.run("serve --help").fine();
    assert!(help.contains("--sqlite-synchronous <MODE>") && help.contains("[env: ROLO_SQLITE_SYNCHRONOUS]"), "{help}");
}

#[test]
fn wrong_usage_is_2() {
    let place = Place::new();
    place.run("fly").failed(2);
    place.run("key create").failed(2);
    place.run("serve --region Narnia").failed(2);
}

#[test]
fn a_store_that_cannot_be_opened_is_3() {
    let place = Place::new();
    assert!(place.run("key list").failed(3).contains("there is no store in"));
    std::fs::create_dir(place.data()).expect("made");
    std::fs::write(place.data().join("rolo.sqlite"), "no database ".repeat(1_000)).expect("written");
    assert!(place.run("serve --listen 127.0.0.1:0").failed(3).contains("is damaged"));
}

#[test]
fn a_folder_that_cannot_be_written_is_3() {
    let place = Place::new();
    std::fs::write(place.folder().join("file"), "").expect("written");
    let complaint = place.run("serve --listen 127.0.0.1:0 --data file/data").failed(3);
    assert!(
        complaint.contains("the data folder file/data cannot be written") && complaint.contains("--data"),
        "{complaint}"
    );
}
