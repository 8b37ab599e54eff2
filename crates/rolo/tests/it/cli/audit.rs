//! `rolo audit`.

use serde_json::{Value, json};

use super::load::until;
use super::program::{Ended, Place};
use super::workspaces::on_each_store;

/// The events of all entries, in order.
fn events(entries: &Value) -> Vec<&str> {
    entries.as_array().expect("a list").iter().map(|entry| entry["event"].as_str().expect("a word")).collect()
}

#[test]
fn what_was_done_to_the_server_is_told_with_who_did_it() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        let server = place.serve(store);
        let made = run("key create --name crm --scopes contacts:read --json").json();
        let id = made["id"].as_str().expect("an id");
        run(&format!("key rotate {id} --overlap 1h")).fine();
        run("workspace set default --region DE").fine();
        for _ in 0..3 {
            assert_eq!(server.list_status("sk-apik_mistyped"), 401);
        }
        assert_eq!(server.stop().code, Some(0));
        let told = run("audit --json").json();
        let mut found = events(&told);
        found.sort_unstable();
        let mut expected = [
            "key.created",
            "key.rotated",
            "keys.refused",
            "server.started",
            "server.stopped",
            "workspace.changed",
            "workspace.created",
        ];
        expected.sort_unstable();
        assert_eq!(found, expected, "{told}");
        let of = |event: &str| {
            told.as_array().expect("a list").iter().find(|entry| entry["event"] == event).expect("an entry").clone()
        };
        let refused = of("keys.refused");
        let peers = json!([{ "peer": "127.0.0.1", "requests": 3 }]);
        assert_eq!((&refused["workspace"], &refused["details"]["peers"]), (&Value::Null, &peers), "{refused}");
        assert_eq!(of("key.created")["details"]["key"], *id);
        assert_eq!(of("key.created")["workspace"], "default");
        for entry in told.as_array().expect("a list") {
            assert!(entry["by"].as_str().is_some_and(|by| by.starts_with("uid ") && by.contains(" at ")), "{entry}");
        }
        let key = made["key"].as_str().expect("a key");
        assert!(!told.to_string().contains(key.rsplit_once('.').expect("a secret").1));
        let text = run("audit --event key.created").fine();
        let [headings, line] = text.lines().collect::<Vec<_>>()[..] else { panic!("two lines: {text}") };
        assert!(
            headings.starts_with("TIME ") && line.contains(" key.created ") && line.contains(" name=crm "),
            "{text}"
        );
        assert_eq!(events(&run("audit --workspace default --limit 1 --json").json()), ["workspace.changed"]);
        assert_eq!(run("audit --since 2100-01-01 --json").json(), json!([]));
        for (line, sentence) in [
            ("audit --since yesterday", "which cannot be read"),
            ("audit --event key.made", "key.created"),
            ("audit --limit 0", "1..=1000000"),
        ] {
            let said = run(line).failed(2);
            assert!(said.contains(sentence), "{line}: {said}");
        }
    });
}

#[cfg(unix)]
#[test]
fn what_was_told_is_there_after_a_kill() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        let server = place.serve(store);
        run("key create --name crm --scopes contacts:read").fine();
        until("it is told that a server has started", || {
            events(&run("audit --json").json()).contains(&"server.started")
        });
        server.signal("KILL");
        server.wait();
        let expected = ["workspace.created", "key.created", "server.started"];
        let told = run("audit --json").json();
        let found = events(&told);
        assert!(expected.iter().all(|event| found.contains(event)) && found.len() == 3, "{told}");
    });
}

#[test]
fn backups_restores_and_moves_are_told() {
    let place = Place::new();
    place.run("key create --init --name a --scopes contacts:read").fine();
    place.run("backup copy.sqlite").fine();
    let last = place.run("audit --event backup.made --json").json();
    assert!(last[0]["details"]["file"].as_str().is_some_and(|file| file.ends_with("/copy.sqlite")), "{last}");
    place.run("restore copy.sqlite --data again").fine();
    let told = place.run("audit --data again --json").json();
    assert_eq!(events(&told).last(), Some(&"store.restored"), "{told}");
    place.run("migrate --from again --to third").fine();
    let told = place.run("audit --data third --json").json();
    assert_eq!(events(&told).last(), Some(&"store.copied"), "{told}");
    assert!(events(&told).contains(&"store.restored"), "what the source has told goes with it: {told}");
}
