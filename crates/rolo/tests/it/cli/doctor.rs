//! `rolo doctor`.

use serde_json::Value;

use super::program::{Ended, Place};

fn finding<'a>(report: &'a Value, about: &str) -> &'a Value {
    let findings = report["findings"].as_array().expect("a list");
    findings.iter().find(|finding| finding["about"] == about).unwrap_or_else(|| panic!("{about}: {report:#}"))
}

#[test]
fn a_store_as_it_should_be_is_fine() {
    let place = Place::new();
    place.run("key create --init --name a --scopes contacts:read").fine();
    let report = place.run("doctor --json").json();
    assert_eq!(report["safe"], true, "{report:#}");
    let durability = finding(&report, "durability")["says"].as_str().expect("a sentence");
    assert!(durability.contains("journal_mode=wal, synchronous=full"), "{durability}");
    for about in ["permissions", "schema", "sqlite", "integrity", "address"] {
        assert_eq!(finding(&report, about)["state"], "fine", "{report:#}");
    }
    assert!(place.run("doctor").fine().ends_with("\nNothing unsafe was found.\n"));
}

#[test]
fn it_looks_at_a_store_that_is_being_served() {
    let place = Place::new();
    let server = place.serve("");
    let report = place.run("doctor --json").json();
    assert_eq!(finding(&report, "server")["says"], "a server is running on this folder");
    assert_eq!(finding(&report, "keys")["state"], "warning");
    assert_eq!(server.list_status("none"), 401, "the server goes on");
    assert_eq!(server.stop().code, Some(0));
    let report = place.run("doctor --json").json();
    assert_eq!(finding(&report, "server")["says"], "no server is running on this folder");
}

#[test]
fn an_empty_folder_is_not_unsafe_and_stays_empty() {
    let place = Place::new();
    let report = place.run("doctor --json").json();
    assert_eq!(finding(&report, "store")["says"], "there is none yet");
    assert!(!place.data().exists());
}

#[test]
fn an_address_for_other_machines_is_worth_a_thought() {
    let place = Place::new();
    let report = place.run("doctor --json --listen 0.0.0.0:8080 --metrics-open true").json();
    assert_eq!(finding(&report, "address")["state"], "warning");
    assert_eq!(finding(&report, "metrics")["state"], "warning");
}

#[test]
fn what_is_unsafe_is_told_with_what_to_do_and_ends_with_1() {
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    let ended = place.run("doctor --json --sqlite-synchronous normal");
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(1), ""));
    let report: Value = serde_json::from_str(&ended.stdout).expect("JSON");
    assert_eq!(report["safe"], false);
    assert!(finding(&report, "store")["remedy"].as_str().expect("a sentence").contains("power cut"), "{report:#}");

    std::fs::write(place.data().join("rolo.sqlite"), "cut").expect("written");
    assert!(place.run("doctor").stdout.contains("is damaged"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_others_get_into_is_unsafe() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    std::fs::set_permissions(place.data(), PermissionsExt::from_mode(0o755)).expect("set");
    let ended: Ended = place.run("doctor");
    assert_eq!(ended.code, Some(1));
    assert!(ended.stdout.contains("chmod -R go="), "{}", ended.stdout);
}
