//! The files in `packaging`, held against the program and the pages that show them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::program::Place;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_page_on_running_shows_the_files_as_they_are() {
    let page = read("docs/how-to/run.md");
    for file in ["systemd/rolo.service", "container/Containerfile", "nginx/rolo.conf", "caddy/Caddyfile"] {
        let text = read(&format!("packaging/{file}"));
        assert!(
            page.contains(&format!("\n{}\n```\n", text.trim_end())),
            "{file} is not in docs/how-to/run.md as it is"
        );
    }
}

/// The names of Rolo's metrics in a text.
fn metrics(text: &str) -> BTreeSet<&str> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.split(|letter: char| !is_of_name(letter)).filter(|word| word.starts_with("rolo_")).collect()
}

#[test]
fn each_metric_in_the_alerts_is_one_that_a_server_shows() {
    let place = Place::new();
    place.run("workspace create default --init --quota 100").fine();
    let server = place.serve("");
    let made = |flags: &str| place.run(&format!("key create --name a {flags}")).fine().trim().to_owned();
    let (key, server_key) = (made("--scopes workspace:admin"), made("--server"));
    assert_eq!(server.request("POST", "/v2/memory_stores", &key, "{}").0, 200);
    let (status, shown) = server.request("GET", "/metrics", &server_key, "");
    assert_eq!(status, 200, "{shown}");
    let shown: BTreeSet<&str> = shown.lines().filter_map(|line| line.split(['{', ' ']).next()).collect();
    let rules = read("packaging/prometheus/rolo.rules.yaml");
    let code: Vec<&str> = rules.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let code = code.join("\n");
    let used = metrics(&code);
    assert!(used.len() >= 9, "{used:?}");
    // Only a server on Citus shows this one, and only while a worker is away; a test of rolo-http has it.
    let is_shown = |name: &str| shown.contains(name) || name == "rolo_worker_unavailable";
    let unknown: Vec<_> = used.iter().filter(|name| !is_shown(name)).collect();
    assert!(unknown.is_empty(), "no server shows {unknown:?}: {shown:?}");
    // The test of the rules is of the same metrics.
    let tested = read("packaging/prometheus/rolo.rules.test.yaml");
    assert_eq!(used, metrics(&tested));
    assert_eq!(code.matches("- alert: ").count(), 6);
}
