//! `rolo workspace`.

use rolo_testkit::TestDatabase;
use serde_json::json;

use super::load::until;
use super::program::{Ended, Place};

#[test]
fn a_workspace_is_made_with_its_choices_and_listed() {
    let place = Place::new();
    let made =
        place.run("workspace create acme --init --region de --metadata replace --unique-emails off --json").json();
    assert_eq!(
        (&made["name"], &made["region"], &made["metadata"], &made["unique_emails"]),
        (&json!("acme"), &json!("DE"), &json!("replace"), &json!(false))
    );
    assert_eq!(place.run("workspace create bolt").fine(), "bolt\n");
    let listed = place.run("workspace list --json").json();
    assert_eq!(listed[0], made);
    assert_eq!((&listed[1]["name"], &listed[1]["unique_emails"]), (&json!("bolt"), &json!(true)));
    let list = place.run("workspace list").fine();
    assert_eq!(list.lines().count(), 3);
    assert!(list.contains("\nacme  wrks_"), "{list}");
}

#[test]
fn a_workspace_can_be_made_while_a_server_is_running() {
    let place = Place::new();
    let server = place.serve("--region US");
    place.run("workspace create acme").fine();
    let key = place.run("key create --name a --scopes workspace:admin --workspace acme").fine();
    assert_eq!(server.list_status(key.trim()), 200);
    let listed = place.run("workspace list --json").json();
    assert_eq!((&listed[0]["name"], &listed[0]["region"]), (&json!("default"), &json!("US")));
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn a_name_is_taken_once_and_must_fit_on_a_line() {
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    assert!(place.run("workspace create acme").failed(1).contains("\"acme\""));
    let mut command = place.command("workspace create");
    command.arg("two\nlines");
    assert!(Ended::of(command).failed(2).contains("on one line"));
    assert!(place.run("workspace create bolt --region Texas").failed(2).contains("US or DE"));
}

/// Both stores: what `serve` is given, and what goes with it.
pub fn on_each_store(check: impl Fn(&Place, &str)) {
    check(&Place::new(), "");
    let database = TestDatabase::empty();
    check(&Place::new(), &format!("--database {}", database.url()));
}

#[test]
fn settings_are_changed_one_by_one_and_what_changed_is_said() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        run("workspace create acme --init --region US").fine();
        let settings = || {
            let listed = run("workspace list --json").json();
            let one = &listed[0];
            (one["region"].clone(), one["unique_emails"].clone(), one["metadata"].clone())
        };
        assert_eq!(settings(), (json!("US"), json!(true), json!("merge")));
        assert_eq!(
            run("workspace set acme --region de").fine(),
            "The workspace \"acme\" was changed:\n  region: US -> DE\n"
        );
        assert_eq!(settings(), (json!("DE"), json!(true), json!("merge")));
        assert_eq!(
            run("workspace set acme --unique-emails false --metadata replace").fine(),
            "The workspace \"acme\" was changed:\n  unique-emails: true -> false\n  metadata: merge -> replace\n"
        );
        assert_eq!(settings(), (json!("DE"), json!(false), json!("replace")));
        let set = run("workspace set acme --region none --unique-emails on --json").json();
        assert_eq!((&set["name"], &set["region"], &set["unique_emails"]), (&json!("acme"), &json!(null), &json!(true)));
        assert_eq!(settings(), (json!(null), json!(true), json!("replace")));
        let said = run("workspace set acme --metadata replace").fine();
        assert!(said.contains("nothing was changed"), "{said}");
        assert!(run("workspace list").fine().contains("  none    true           replace   "));
        assert!(run("workspace set acme --quota 512").fine().contains("\n  quota: none -> 512 MiB\n"));
        let listed = run("workspace list --json").json();
        assert_eq!((&listed[0]["quota_mib"], &listed[0]["log_bytes"]), (&json!(512), &json!(0)));
        assert!(run("workspace set acme --quota none").fine().contains("\n  quota: 512 MiB -> none\n"));
    });
}

#[test]
fn a_running_server_follows_a_change_of_its_workspace() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        let server = place.serve(store);
        let key = run("key create --name a --scopes workspace:admin").fine();
        let write = |path: &str, method: &str, body: &str| server.request(method, path, key.trim(), body);
        let ada = r#"{"first_name": "Ada", "emails": [{"email": "ada@example.org"}]}"#;
        assert_eq!(write("/api/v2/contacts", "POST", ada).0, 201);
        assert_eq!(write("/api/v2/contacts", "POST", ada).0, 409);
        run("workspace set default --unique-emails false").fine();
        assert_eq!(write("/api/v2/contacts", "POST", ada).0, 201, "the writer reads the choices with each batch");
        run("workspace set default --unique-emails true").fine();
        assert_eq!(write("/api/v2/contacts", "POST", ada).0, 409);
        assert_eq!(server.stop().code, Some(0));
    });
}

#[test]
fn what_cannot_be_set_is_refused_with_what_can() {
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    let listed = place.run("workspace list").fine();
    assert!(place.run("workspace set acme").failed(2).contains("--region, --unique-emails, --metadata and --quota"));
    for quota in ["0", "-1", "1.5", "5MiB", "1099511627777"] {
        let said = place.run(&format!("workspace set acme --quota={quota}")).failed(2);
        assert!(said.contains("a whole number of mebibytes"), "{said}");
    }
    assert!(place.run("workspace set acme --region Texas").failed(2).contains("US or DE"));
    assert!(place.run("workspace set acme --metadata mix").failed(2).contains("merge, replace"));
    assert!(place.run("workspace set acme --unique-emails perhaps").failed(2).contains("true, false"));
    assert!(place.run("workspace set bolt --region DE").failed(1).contains("There are: acme."));
    assert!(Place::new().run("workspace set acme --region DE").failed(3).contains("there is no store in"));
    assert_eq!(place.run("workspace list").fine(), listed);
}

#[test]
fn a_workspace_is_deleted_with_everything_in_it_once_its_name_is_given_again() {
    on_each_store(|place, store| {
        let run = |line: &str| Ended::of(place.command_for(line, store));
        let server = place.serve(store);
        run("workspace create acme").fine();
        let key = |name: &str| {
            let line = format!("key create --name a --scopes workspace:admin --rate-limit off --workspace {name}");
            run(&line).fine().trim().to_owned()
        };
        let (of_default, of_acme) = (key("default"), key("acme"));
        let body = r#"{"name": "Ada", "phone_number": "+12025550123"}"#;
        for key in [&of_default, &of_acme, &of_acme] {
            assert_eq!(server.request("POST", "/v2/contacts", key, body).0, 200);
        }
        for (line, code, sentence) in [
            ("workspace delete acme", 2, "--confirm acme"),
            ("workspace delete acme --confirm default", 2, "Nothing was deleted."),
            ("workspace delete bolt --confirm bolt", 1, "There are: default, acme."),
        ] {
            let said = run(line).failed(code);
            assert!(said.contains(sentence), "{line}: {said}");
        }
        assert_eq!(server.list_status(&of_acme), 200);
        let deleted = run("workspace delete acme --confirm acme --json").json();
        assert_eq!((&deleted["name"], &deleted["contacts"]), (&json!("acme"), &json!(2)));
        // A process on the same database may believe the key for a second.
        until("the server has heard of it", || server.list_status(&of_acme) == 401);
        assert_eq!(server.list_status(&of_default), 200);
        let names = run("workspace list --json").json();
        assert!(names.as_array().is_some_and(|names| names.len() == 1) && names[0]["name"] == "default");
        let said = run("workspace delete acme --confirm acme").failed(1);
        assert!(said.contains("there is no workspace \"acme\""), "{said}");
        let ended = server.stop();
        assert_eq!(ended.code, Some(0), "{}", ended.stderr);
        assert!(run("doctor").fine().contains("nothing is left of deleted workspaces"));
    });
}

#[cfg(unix)]
#[test]
fn a_person_types_the_name_of_what_is_to_be_deleted() {
    let place = Place::new();
    place.run("workspace create acme --init").fine();
    for (answer, code) in [("amce\n", 2), ("\n", 2), ("acme\n", 0)] {
        let ended = place.answering("workspace delete acme", answer);
        assert!(ended.stderr.contains("Type its name to go on: "), "{}", ended.stderr);
        assert_eq!(ended.code, Some(code), "{}", ended.stderr);
    }
    assert_eq!(place.run("workspace list --json").json(), json!([]));
}

#[cfg(unix)]
#[test]
fn a_workspace_is_deleted_by_the_first_command_after_a_crash() {
    let place = Place::new();
    let server = place.serve("");
    place.run("workspace create acme").fine();
    let key = place.run("key create --name a --scopes workspace:admin --workspace acme").fine();
    let body = r#"{"name": "Ada", "phone_number": "+12025550123"}"#;
    assert_eq!(server.request("POST", "/v2/contacts", key.trim(), body).0, 200);
    server.signal("KILL");
    server.wait();
    place.run("workspace delete acme --confirm acme").fine();
    assert!(place.run("doctor").fine().contains("nothing is left of deleted workspaces"));
}
