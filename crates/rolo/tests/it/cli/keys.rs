//! `rolo key`, beside a running server and alone.

use rolo_testkit::TestDatabase;
use serde_json::json;

use super::database::run;
use super::load::until;
use super::program::{Ended, Place};
use super::workspaces::on_each_store;

#[test]
fn a_key_is_printed_alone_and_works_at_once_on_a_running_server() {
    let place = Place::new();
    let server = place.serve("");
    let printed = place.run("key create --name crm --scopes contacts:read").fine();
    let key = printed.strip_suffix('\n').expect("a newline");
    assert!(key.starts_with("sk-apik_") && !key.contains(char::is_whitespace), "{printed:?}");
    assert_eq!(server.list_status(key), 200);

    let id = place.run("key list --json").json()[0]["id"].as_str().expect("an id").to_owned();
    let rotated = place.run(&format!("key rotate {id}")).fine();
    assert_ne!(rotated, printed);
    assert_eq!((server.list_status(key), server.list_status(rotated.trim())), (401, 200));

    assert_eq!(place.run(&format!("key revoke {id}")).fine(), format!("The key {id} (crm) is revoked.\n"));
    assert_eq!(server.list_status(rotated.trim()), 401);
    let complaint = place.run(&format!("key rotate {id}")).failed(1);
    assert!(complaint.contains("is revoked"), "{complaint}");
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn json_tells_all_of_a_key_and_only_once_its_secret() {
    let place = Place::new();
    let line =
        "key create --init --name ci --scopes contacts:write,contacts:read --rate-limit off --expires 90d --json";
    let made = place.run(line).json();
    assert_eq!(made["workspace"], "default");
    assert_eq!(made["scopes"], serde_json::json!(["contacts:read", "contacts:write"]));
    assert_eq!((&made["name"], &made["rate_limit"]), (&"ci".into(), &"off".into()));
    let key = made["key"].as_str().expect("a key");
    let id = made["id"].as_str().expect("an id");
    assert!(key.starts_with(&format!("sk-apik_{id}.")));

    let listed = place.run("key list --json");
    assert!(!listed.stdout.contains(key));
    let listed = listed.json();
    let [one] = listed.as_array().expect("a list").as_slice() else { panic!("one key: {listed}") };
    assert_eq!((&one["id"], &one["state"], &one["expires_at"]), (&made["id"], &"live".into(), &made["expires_at"]));
    assert_eq!(one.get("key"), None);

    let rotated = place.run(&format!("key rotate {key} --json")).json();
    assert_eq!((&rotated["id"], rotated["key"] == made["key"]), (&made["id"], false));
    place.run(&format!("key revoke {id}")).fine();
    place.run(&format!("key revoke {id}")).fine();
    assert_eq!(place.run("key list --json").json()[0]["state"], "revoked");
}

#[test]
fn a_folder_without_a_store_is_refused_with_its_whole_name_unless_a_store_is_wanted() {
    let place = Place::new();
    let whole = place.folder().join("elsewhere").display().to_string();
    for line in ["key create --name a --scopes contacts:read", "workspace create acme"] {
        let complaint = Ended::of(place.bare_command(&format!("{line} --data elsewhere"))).failed(3);
        assert!(complaint.contains(&format!("there is no store in {whole}.")), "{complaint}");
        assert!(complaint.contains("--data") && complaint.contains("--init"), "{complaint}");
        assert!(!place.folder().join("elsewhere").exists(), "nothing was made");
    }
    let first = place.run("key create --init --name a --scopes contacts:read").fine();
    let again = place.run("key create --init --name b --scopes contacts:read").fine();
    assert!(place.serve("").list_status(first.trim()) == 200 && first != again);
}

#[test]
fn a_database_without_a_store_is_refused_with_its_address_unless_a_store_is_wanted() {
    let (place, database) = (Place::new(), TestDatabase::empty());
    for line in ["key create --name a --scopes contacts:read", "workspace create acme"] {
        let complaint = run(&database, &place, line).failed(3);
        assert!(complaint.contains("there is no store in postgres://") && complaint.contains("--init"), "{complaint}");
        run(&database, &place, "key list").failed(3);
    }
    run(&database, &place, "key create --init --name a --scopes contacts:read").fine();
    run(&database, &place, "workspace create acme").fine();
}

#[test]
fn the_store_that_a_key_makes_has_the_region_of_the_settings() {
    let place = Place::new();
    let mut create = place.command("key create --init --name a --scopes contacts:read");
    Ended::of({
        create.env("ROLO_REGION", "de");
        create
    })
    .fine();
    assert_eq!(place.run("workspace list --json").json()[0]["region"], "DE");
}

#[cfg(unix)]
#[test]
fn a_person_gets_a_key_with_a_line_to_paste_and_a_script_the_key_alone() {
    let place = Place::new();
    let create = "key create --init --name crm --scopes contacts:read";
    let lines = place.on_terminal(create).all();
    let [key, "", export] = lines.iter().map(String::as_str).collect::<Vec<_>>()[..] else { panic!("{lines:?}") };
    assert!(key.starts_with("sk-apik_"), "{lines:?}");
    assert_eq!(export, format!("  export KEY={key}"));
    assert_eq!(place.run(create).fine().lines().count(), 1);
    let id = place.run("key list --json").json()[0]["id"].as_str().expect("an id").to_owned();
    assert_eq!(place.on_terminal(&format!("key rotate {id}")).all().len(), 3);
}

#[test]
fn a_server_key_reads_the_metrics_of_all_workspaces_and_can_do_nothing_else() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        let server = place.serve(store);
        run("workspace create acme").fine();
        let admin = run("key create --name a --scopes workspace:admin --workspace acme").fine().trim().to_owned();
        let made = run("key create --server --name prometheus --json").json();
        assert_eq!((&made["workspace"], &made["scopes"]), (&json!(null), &json!(["metrics:read"])));
        let key = made["key"].as_str().expect("a key");
        for path in ["/v2/contacts", "/api/v2/contacts", "/api/v2/companies", "/v2/memory_stores"] {
            assert_eq!(server.request("GET", path, key, "").0, 403, "{path}");
        }
        let body = r#"{"name": "Ada", "phone_number": "+12025550123"}"#;
        assert_eq!(server.request("POST", "/v2/contacts", key, body).0, 403);
        assert_eq!(server.request("POST", "/v2/contacts", &admin, body).0, 200);
        let (status, all) = server.request("GET", "/metrics", key, "");
        assert!(status == 200 && all.contains("rolo_database_bytes ") && all.contains("rolo_contacts{"), "{all}");
        assert!(all.contains("\nprocess_resident_memory_bytes ") && !all.contains("rolo_database_bytes NaN"), "{all}");
        let (status, own) = server.request("GET", "/metrics", &admin, "");
        assert!(status == 200 && own.contains("rolo_contacts{") && !own.contains("rolo_database_bytes"), "{own}");
        let list = run("key list").fine();
        assert!(list.contains(" (server) ") && list.contains(" metrics:read "), "{list}");
        assert!(!run("key list --workspace default").fine().contains("prometheus"));
        for (line, complaint) in [
            ("key create --server --name b --scopes contacts:read", "--scopes"),
            ("key create --server --name b --workspace acme", "--workspace"),
            ("key create --name b --scopes metrics:read", "is not a scope"),
            ("key create --name b", "--scopes"),
        ] {
            let said = run(line).failed(2);
            assert!(said.contains(complaint), "{line}: {said}");
        }
    });
}

#[test]
fn an_old_secret_goes_on_working_for_the_overlap_that_was_asked_for() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        let server = place.serve(store);
        let made = run("key create --name crm --scopes contacts:read --json").json();
        let (id, first) = (made["id"].as_str().expect("an id"), made["key"].as_str().expect("a key"));
        let rotated = run(&format!("key rotate {id} --overlap 24h --json")).json();
        let second = rotated["key"].as_str().expect("a key");
        assert!(rotated["old_secret_works_until"].as_str().is_some_and(|until| until.ends_with('Z')), "{rotated}");
        // A process on the same database may believe what it knows of a key for a second.
        let become_so = |keys: [&str; 3], statuses: [u16; 3]| {
            until("the server has heard of it", || keys.map(|key| server.list_status(key)) == statuses);
        };
        become_so([first, second, ""], [200, 200, 401]);
        assert!(run("key list").fine().contains("live, old secret until 20"));
        let third = run(&format!("key rotate {id} --overlap 1h")).fine().trim().to_owned();
        become_so([first, second, &third], [401, 200, 200]);
        run(&format!("key revoke {id}")).fine();
        become_so([first, second, &third], [401, 401, 401]);
        let said = run(&format!("key rotate {id} --overlap 31d")).failed(2);
        assert!(said.contains("of at most 30d"), "{said}");
    });
}

#[test]
fn the_list_for_people_shows_ids_and_no_secret() {
    let place = Place::new();
    let key = place.run("key create --init --name crm --scopes companies:read").fine();
    let list = place.run("key list").fine();
    let secret = key.trim().rsplit_once('.').expect("a secret").1;
    assert!(!list.contains(secret));
    let [headings, row] = list.lines().collect::<Vec<_>>()[..] else { panic!("two lines: {list}") };
    assert!(headings.starts_with("ID ") && headings.ends_with("STATE"));
    assert!(
        row.contains(" crm ") && row.contains(" companies:read ") && row.contains(" 100/s ") && row.ends_with(" live")
    );
}

#[test]
fn what_is_asked_for_wrongly_is_told_with_what_is_allowed() {
    let place = Place::new();
    for (line, allowed) in [
        ("key create --init --name a --scopes contacts:reed", "companies:write, workspace:admin"),
        ("key create --init --name a --scopes contacts:read --rate-limit 0/s", "or off"),
        ("key create --init --name a --scopes contacts:read --expires soon", "52w"),
        ("key create --init --name a --scopes contacts:read --expires 2001-01-01", "has passed already"),
        ("key revoke nobody", "rolo key list"),
    ] {
        let complaint = place.run(line).failed(2);
        assert!(complaint.contains(allowed), "{line}: {complaint}");
    }
    assert!(!place.data().exists(), "nothing was made");
}

#[test]
fn a_key_that_is_not_there_cannot_be_revoked() {
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    let complaint = place.run("key revoke 00000000010000000000000000").failed(1);
    assert!(complaint.contains("rolo key list"), "{complaint}");
}

#[test]
fn the_workspace_is_named_when_there_are_several_and_none_is_called_default() {
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    assert_eq!(place.run("key create --name a --scopes contacts:read --json").json()["workspace"], "acme");
    place.run("workspace create bolt").fine();
    let complaint = place.run("key create --name a --scopes contacts:read").failed(2);
    assert!(complaint.contains("acme, bolt") && complaint.contains("--workspace"), "{complaint}");
    let line = "key create --name a --scopes contacts:read --json --workspace";
    assert_eq!(place.run(&format!("{line} bolt")).json()["workspace"], "bolt");
    assert!(place.run(&format!("{line} cold")).failed(1).contains("acme, bolt"));
    assert_eq!(place.run("key list --json --workspace bolt").json().as_array().map(Vec::len), Some(1));
    assert_eq!(place.run("key list --json").json().as_array().map(Vec::len), Some(2));
}
