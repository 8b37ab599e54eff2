//! `rolo workspace`.

use serde_json::json;

use super::program::Place;

#[test]
fn a_workspace_is_made_with_its_choices_and_listed() {
    let place = Place::new();
    let made = place.run("workspace create acme --region de --metadata replace --unique-emails off --json").json();
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
    place.run("workspace create acme").fine();
    assert!(place.run("workspace create acme").failed(1).contains("\"acme\""));
    let mut command = place.command("workspace create");
    command.arg("two\nlines");
    assert!(super::program::Ended::of(command).failed(2).contains("on one line"));
    assert!(place.run("workspace create bolt --region Texas").failed(2).contains("US or DE"));
}
