//! `rolo changes`: the log, shown and followed.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use super::load::until;
use super::program::Place;
use super::remote::{Relay, Remote};
use super::workspaces::on_each_store;

/// A follower that prints JSON. It is killed when it is dropped.
struct Follower {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Follower {
    fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        let lines = BufReader::new(child.stdout.take().expect("piped"));
        Self { child, lines }
    }

    /// The next change.
    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).expect("read");
        serde_json::from_str(&line).expect("a change")
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().expect("sent").success());
    }

    /// Its exit code and what it has complained of.
    fn end(mut self) -> (Option<i32>, String) {
        let mut complaints = String::new();
        self.child.stderr.take().expect("piped").read_to_string(&mut complaints).expect("UTF-8");
        (self.child.wait().expect("ended").code(), complaints)
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_latest_changes_are_shown_the_oldest_of_them_first() {
    on_each_store(|place, store| {
        let remote = Remote::start(place, store);
        assert_eq!(remote.run(&["changes"]).fine(), "", "there is none yet");
        for number in 1..=13 {
            remote.make(&[&format!("name=Ada {number}")]);
        }
        let positions = |arguments: &[&str]| -> Vec<u64> {
            let page = remote.run(&[&["changes", "--json"], arguments].concat()).json();
            page["data"].as_array().expect("a list").iter().map(|one| one["position"].as_u64().expect("one")).collect()
        };
        assert_eq!(positions(&["--limit", "3"]), [11, 12, 13]);
        assert_eq!(positions(&[]), (1..=13).collect::<Vec<_>>());
        assert_eq!(positions(&["--after", "0", "--limit", "2"]), [1, 2]);
        assert_eq!(positions(&["--after", "12"]), [13]);
        assert_eq!(remote.run(&["changes", "--after", "5", "--json"]).json(), remote.api("/rolo/v1/changes?after=5"));

        let shown = remote.run(&["changes", "--limit", "1"]).fine();
        let (head, rest) = shown.split_once('\n').expect("two lines");
        assert!(head.starts_with("#13 contact ") && head.ends_with(" created, revision 1"), "{shown}");
        assert!(rest.contains(" by key:") && rest.contains(" through native, request rid_"), "{shown}");
        assert!(rest.contains("  name.full    - → Ada 13\n"), "{shown}");
        let first = remote.run(&["changes", "--after", "0", "--limit", "1"]);
        assert_eq!(first.stderr, "There are more: --after 1\n");
        assert!(remote.run(&["changes", "--after", "14"]).failed(1).contains("begin again at 0"));
    });
}

#[test]
fn changes_are_followed_as_they_are_made_until_ctrl_c() {
    on_each_store(|place, store| {
        let remote = Remote::start(place, store);
        let ids = ["Ada", "Grace"].map(|name| remote.make(&[&format!("name={name}")]));
        let mut follower = Follower::start(remote.command(&["changes", "--follow", "--limit", "1", "--json"]));
        assert_eq!(follower.next(), remote.api("/rolo/v1/changes/2"));
        for description in ["one", "two"] {
            remote.run(&["contact", "update", &ids[0], &format!("description={description}")]).fine();
            assert_eq!(follower.next()["fields"]["description"]["after"], json!(description));
        }
        remote.run(&["contact", "delete", &ids[1]]).fine();
        assert_eq!(follower.next()["op"], json!("deleted"));
        follower.signal("INT");
        assert_eq!(follower.end(), (Some(0), String::new()));
    });
}

#[test]
fn after_a_lost_connection_it_goes_on_without_a_gap_and_shows_nothing_twice() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let relay = Relay::to(&remote.server.address);
    let mut command = remote.command(&["changes", "--follow", "--after", "0", "--json"]);
    command.env("ROLO_URL", format!("http://{}", relay.address));
    let mut follower = Follower::start(command);
    for position in 1..=5 {
        remote.make(&["name=Ada"]);
        assert_eq!(follower.next()["position"], json!(position));
        relay.cut();
    }
    assert!(relay.connections() >= 5);
    follower.signal("INT");
    let (code, said) = follower.end();
    assert_eq!(code, Some(0));
    for position in 1..=4 {
        assert!(said.contains(&format!("goes on behind {position}.")), "{said}");
    }
}

#[test]
fn a_server_that_stops_and_starts_again_is_followed_on() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let relay = Relay::to(&remote.server.address);
    let mut command = remote.command(&["changes", "--follow", "--after", "0", "--json"]);
    command.env("ROLO_URL", format!("http://{}", relay.address));
    let mut follower = Follower::start(command);
    remote.make(&["name=Ada"]);
    assert_eq!(follower.next()["position"], json!(1));
    let Remote { server, key, .. } = remote;
    assert_eq!(server.stop().code, Some(0), "a follower does not keep it");
    let tried = relay.connections();
    until("it tries again while nobody is there", || relay.connections() > tried);
    let again = place.serve("");
    relay.turn_to(&again.address);
    let (status, body) = again.request("POST", "/rolo/v1/contacts", &key, r#"{"name": "Grace"}"#);
    assert_eq!(status, 201, "{body}");
    assert_eq!(follower.next()["position"], json!(2));
}

#[test]
fn a_follower_ends_when_nobody_reads_it_any_more_though_nothing_changes() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let mut follower = Follower::start(remote.command(&["changes", "--follow", "--json"]));
    remote.make(&["name=Ada"]);
    assert_eq!(follower.next()["position"], json!(1));
    // The other end of the pipe is closed.
    let spare = Command::new("true").stdout(Stdio::piped()).spawn().expect("started").stdout.take().expect("piped");
    drop(std::mem::replace(&mut follower.lines, BufReader::new(spare)));
    until("it ends", || follower.child.try_wait().expect("ours").is_some());
    assert_eq!(follower.end(), (Some(0), String::new()));
}

#[test]
fn a_follower_writes_to_a_file_as_well() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    remote.make(&["name=Ada"]);
    let path = place.folder().join("changes");
    let mut command = remote.command(&["changes", "--follow", "--json"]);
    let file = std::fs::File::create(&path).expect("made");
    let mut child = command.stdout(file).spawn().expect("started");
    let lines = || std::fs::read_to_string(&path).expect("read").lines().count();
    until("the first is there", || lines() == 1);
    remote.make(&["name=Grace"]);
    until("the second is there", || lines() == 2);
    assert!(child.try_wait().expect("ours").is_none(), "it goes on");
    child.kill().and_then(|()| child.wait()).expect("ended");
}

#[test]
fn a_follower_whose_key_is_not_valid_ends_at_once() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let mut command = remote.command(&["changes", "--follow", "--after", "0"]);
    command.env("ROLO_KEY", "sk-apik_none");
    assert!(super::program::Ended::of(command).failed(1).contains("Unauthorized"));
    let refused = remote.run(&["changes", "--follow", "--after", "7"]).failed(1);
    assert!(refused.contains("after must be a position that the log has reached"), "{refused}");
}
