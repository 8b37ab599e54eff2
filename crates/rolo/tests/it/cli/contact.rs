//! `rolo contact`: what it shows and does, by the API of a running server.

use serde_json::{Value, json};

use super::program::Place;
use super::remote::Remote;
use super::workspaces::on_each_store;

const ADA: [&str; 3] = ["name=Ada Lovelace", "emails=ada@example.org", "phones=+1 202 555 0123"];

#[test]
fn a_contact_is_made_and_shown_by_id_address_and_number() {
    on_each_store(|place, store| {
        let remote = Remote::start(place, store);
        let id = remote.make(&ADA);
        let whole = remote.api(&format!("/rolo/v1/contacts/{id}"));
        let prefixed = remote.api("/api/v2/contacts")["data"][0]["id"].as_str().expect("an id").to_owned();
        for name in [&id, &prefixed, &format!("id:{id}"), "ADA@example.org", "+1 (202) 555-0123", "+12025550123"] {
            assert_eq!(remote.run(&["contact", "get", name, "--json"]).json(), whole, "{name}");
        }
        let shown = remote.run(&["contact", "get", "ada@example.org"]).fine();
        for (field, value) in [
            ("id", id.as_str()),
            ("revision", "1"),
            ("name.given", "Ada"),
            ("emails.128.address", "ada@example.org"),
            ("phones.128.primary", "true"),
        ] {
            let line = shown.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(' '));
            assert_eq!(line.map(str::trim), Some(value), "{shown}");
        }
    });
}

#[test]
fn contacts_are_listed_and_found_page_by_page() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let ids = ["Ada", "Grace", "Mary"].map(|name| remote.make(&[&format!("name={name} Example")]));
    let ids_in = |page: &Value| -> Vec<String> {
        let ids =
            page["data"].as_array().expect("a list").iter().map(|one| one["id"].as_str().expect("an id").to_owned());
        ids.collect()
    };
    let first = remote.run(&["contact", "list", "--limit", "2", "--order", "oldest", "--json"]).json();
    assert_eq!(ids_in(&first), ids[..2]);
    let after = first["next_after"].as_str().expect("more");
    let rest = remote.run(&["contact", "list", "--after", after, "--order", "oldest", "--json"]).json();
    assert_eq!((ids_in(&rest), &rest["has_more"]), (ids[2..].to_vec(), &json!(false)));

    let shown = remote.run(&["contact", "list", "--limit", "2"]);
    assert_eq!(shown.code, Some(0));
    let lines: Vec<_> = shown.stdout.lines().collect();
    assert!(lines[0].starts_with("ID ") && lines[0].ends_with("UPDATED"), "{}", shown.stdout);
    assert!(lines[1].starts_with(&ids[2]) && lines[1].contains("  Mary Example   -      -      "), "{}", shown.stdout);
    assert!(shown.stderr.starts_with("There are more: --after "), "{}", shown.stderr);

    let found = remote.run(&["contact", "find", "GRACE"]).fine();
    assert!(found.lines().count() == 2 && found.contains(&ids[1]), "{found}");
    let by_filter =
        ["contact", "find", "--filter", "name.given in (ada, mary)", "--sort", "-name", "--json", "--total"];
    let by_filter = remote.run(&by_filter).json();
    assert_eq!((ids_in(&by_filter), &by_filter["total"]), (vec![ids[2].clone(), ids[0].clone()], &json!(2)));
    let both =
        remote.run(&["contact", "find", "example", "--filter", "not name starts grace", "--limit", "1", "--total"]);
    assert!(both.stderr.starts_with("2 in all"), "{}", both.stderr);
    let wrong = remote.run(&["contact", "find", "--filter", "color = red"]);
    assert!(wrong.code == Some(2) && wrong.stderr.contains("there is no field \"color\""), "{}", wrong.stderr);
    let none = remote.run(&["contact", "list", "--updated-from", "2999-01-01T00:00:00Z"]).fine();
    assert_eq!(none.lines().count(), 1, "{none}");
}

#[test]
fn fields_are_changed_one_by_one_and_emptied() {
    on_each_store(|place, store| {
        let remote = Remote::start(place, store);
        let id = remote.make(&ADA);
        let said = remote.run(&[
            "contact",
            "update",
            "ada@example.org",
            "description=Prefers to be called; 10=ten",
            "name.given=Augusta Ada",
            "emails.128.address=ada.l@example.org",
            "emails.new=ada@example.com",
            "phones=",
            "time_zone=Europe/London",
            "metadata.plan=gold",
            "metadata.seats=3",
            "metadata.zip=\"01234\"",
            r#"metadata.a\.b={"c": [true]}"#,
        ]);
        assert_eq!(said.fine(), format!("{id} is at revision 2.\n"));
        let now = remote.api(&format!("/rolo/v1/contacts/{id}"));
        assert_eq!(now["description"], "Prefers to be called; 10=ten");
        assert_eq!(now["name"]["given"], "Augusta Ada");
        assert_eq!(now["emails"]["128"], json!({ "address": "ada.l@example.org", "primary": true }));
        assert_eq!(now["emails"].as_object().expect("items").len(), 2);
        assert_eq!((&now["phones"], &now["time_zone"]), (&json!({}), &json!("Europe/London")));
        assert_eq!(now["metadata"], json!({ "plan": "gold", "seats": 3, "zip": "01234", "a.b": { "c": [true] } }));

        remote.run(&["contact", "update", &id, "description=", "metadata.plan=", "emails.128="]).fine();
        let now = remote.api(&format!("/rolo/v1/contacts/{id}"));
        assert_eq!((&now["description"], &now["metadata"]["plan"]), (&Value::Null, &Value::Null));
        assert_eq!(now["emails"].as_object().expect("items").len(), 1);
        let shown = remote.run(&["contact", "get", &id, "--at", "1", "--json"]).json();
        assert_eq!(shown["emails"]["128"]["address"], "ada@example.org");
    });
}

#[test]
fn the_history_says_who_when_by_which_surface_and_each_field_before_and_after() {
    on_each_store(|place, store| {
        let remote = Remote::start(place, store);
        let id = remote.make(&ADA);
        let (status, body) = remote.server.request(
            "PATCH",
            &format!("/v2/contacts/{id}"),
            &remote.key,
            r#"{"name": "Augusta Lovelace"}"#,
        );
        assert_eq!(status, 200, "{body}");
        let page = remote.api(&format!("/rolo/v1/contacts/{id}/changes"));
        assert_eq!(remote.run(&["contact", "history", &id, "--json"]).json(), page);
        let latest = &page["data"][0];
        let word = |name: &str| latest[name].as_str().expect("text");
        let shown = remote.run(&["contact", "history", "ada@example.org"]).fine();
        let head = format!(
            "#2 updated, revision 2\n  {} by {} through synthflow, request {}\n  name.full   Ada Lovelace → Augusta Lovelace\n  name.given  Ada → Augusta\n",
            word("at"),
            word("actor"),
            word("request_id")
        );
        assert!(shown.starts_with(&format!("{head}#1 created, revision 1\n")), "{shown}");
        assert!(shown.contains("through native") && shown.contains("  name.given          - → Ada\n"), "{shown}");

        let blame = remote.run(&["contact", "blame", &id]).fine();
        let line =
            |field: &str| blame.lines().find(|line| line.starts_with(field)).unwrap_or_else(|| panic!("{blame}"));
        assert!(
            line("name ").contains("  synthflow  2         #2") && line("name ").contains(word("actor")),
            "{blame}"
        );
        assert!(line("emails ").contains("  native     1         #1"), "{blame}");
        assert_eq!(blame.lines().count(), 4, "one for each field that was ever set: {blame}");

        let first = remote.run(&["contact", "history", &id, "--limit", "1"]);
        assert_eq!((first.stdout, first.stderr.as_str()), (head, "There are more: --after 2\n"));
    });
}

#[test]
fn changes_are_taken_back_the_latest_or_one_that_is_named() {
    on_each_store(|place, store| {
        let remote = Remote::start(place, store);
        let id = remote.make(&ADA);
        let other = remote.make(&["name=Grace"]);
        remote.run(&["contact", "update", &id, "description=one", "time_zone=Europe/Paris"]).fine();
        remote.run(&["contact", "update", &id, "description=two"]).fine();
        assert_eq!(remote.run(&["contact", "undo", &id]).fine(), format!("{id} is at revision 4.\n"));
        assert_eq!(remote.api(&format!("/rolo/v1/contacts/{id}"))["description"], "one");

        let refused = remote.run(&["contact", "undo", &other, "--change", "3"]).failed(2);
        assert!(refused.contains(&format!("one of the contact {id}, not of this contact")), "{refused}");
        remote.run(&["contact", "update", &id, "description=three"]).fine();
        let refused = remote.run(&["contact", "undo", &id, "--change", "3"]).failed(1);
        assert!(refused.contains("Changed since") && refused.contains("fields: description"), "{refused}");
        let partly = remote.run(&["contact", "undo", &id, "--change", "3", "--partial"]);
        assert_eq!(partly.stderr, "Changed since, so left alone: description\n");
        let now = remote.api(&format!("/rolo/v1/contacts/{id}"));
        assert_eq!((&now["description"], &now["time_zone"]), (&json!("three"), &Value::Null));

        let said = remote.run(&["contact", "delete", "ada@example.org"]).fine();
        assert_eq!(said, format!("{id} is deleted. To bring it back: rolo contact restore {id}\n"));
        assert!(remote.run(&["contact", "get", &id]).failed(1).contains("There is no such contact"));
        assert!(remote.run(&["contact", "history", &id, "--limit", "1"]).stdout.contains("deleted, revision 7"));
        let proposed = remote.run(&["contact", "restore", &id, "--dry-run"]).fine();
        assert!(proposed.starts_with("Would be restored:\n"), "{proposed}");
        for _ in 0..2 {
            assert_eq!(remote.run(&["contact", "restore", &id]).fine(), format!("{id} is at revision 8.\n"));
        }
        assert!(remote.run(&["contact", "history", &id, "--limit", "1"]).stdout.contains("restored, revision 8"));
        remote.run(&["contact", "restore", "0199a1b2-0000-7000-8000-000000000001"]).failed(1);
        let upsert = |fields: &[&str]| remote.run(&[&["contact", "upsert"], fields].concat());
        let address = "emails=ada@example.org";
        assert_eq!(upsert(&[address, "metadata.plan=gold"]).fine(), format!("{id} is updated.\n"));
        assert_eq!(upsert(&[address, "--match", "email,phone"]).fine(), format!("{id} is unchanged.\n"));
        assert!(upsert(&["emails=new@example.org", "--dry-run"]).fine().starts_with("Would be created:\n"));
        assert!(upsert(&["name=Ada"]).failed(1).contains("emails"));
        upsert(&[address, "--match", "name"]).failed(2);
        // A creation is taken back by a deletion.
        assert_eq!(remote.run(&["contact", "undo", &other]).fine(), format!("{other} is deleted.\n"));
        assert!(remote.run(&["contact", "get", &other]).failed(1).contains("There is no such contact"));
    });
}

#[test]
fn a_dry_run_shows_what_would_change_and_changes_nothing() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let id = remote.make(&ADA);
    let proposed = remote.run(&["contact", "create", "name=Grace", "--dry-run"]).fine();
    assert!(proposed.starts_with("Would be created:\n  name.full   - → Grace\n"), "{proposed}");
    let proposed = remote.run(&["contact", "update", &id, "description=x", "--dry-run"]).fine();
    assert_eq!(proposed, "Would be updated:\n  description  - → x\n");
    assert_eq!(
        remote.run(&["contact", "update", &id, "name=Ada Lovelace", "--dry-run"]).fine(),
        "Would be unchanged:\n"
    );
    let proposed = remote.run(&["contact", "delete", &id, "--dry-run", "--json"]).json();
    assert_eq!(proposed["outcome"], "deleted");
    let proposed = remote.run(&["contact", "undo", &id, "--dry-run"]).fine();
    assert!(proposed.starts_with("Would be deleted:\n"), "{proposed}");
    assert_eq!(remote.change_count(), 1);
}

#[test]
fn field_names_are_completed_and_are_those_of_the_api() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let script = place.run("completions bash").fine();
    let line_with =
        |field: &str| script.lines().find(|line| line.contains("opts=") && line.contains(field)).expect("names");
    let schemas = &remote.api("/rolo/v1/openapi.json")["components"]["schemas"];
    for (line, schema, count) in
        [(line_with("time_zone="), "ContactFields", 11), (line_with("domains="), "CompanyFields", 7)]
    {
        let names: Vec<_> =
            line.split([' ', '"']).filter(|word| word.ends_with(['=', '.']) && *word != "opts=").collect();
        assert!(names.len() >= count, "{names:?}");
        for name in &names {
            let outermost = name.split(['.', '=']).next().expect("a name");
            assert!(schemas[schema]["properties"].get(outermost).is_some(), "{name}");
        }
        for field in schemas[schema]["properties"].as_object().expect("fields").keys() {
            assert!(names.iter().any(|name| name.starts_with(field.as_str())), "{field} is not completed");
        }
    }
}

#[test]
fn a_text_of_others_gives_the_terminal_no_orders() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let id = remote.make(&["name=Ada", "metadata.note=\"\\u001b[2J\\nx\""]);
    for command in ["get", "history"] {
        let shown = remote.run(&["contact", command, &id]).fine();
        assert!(shown.contains(r"\u{1b}[2J\nx") && !shown.contains('\u{1b}'), "{shown}");
    }
}

#[test]
fn companies_are_made_shown_changed_and_deleted() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let run = |arguments: &[&str]| remote.run(&[&["company"], arguments].concat());
    let proposed = run(&["create", "name=Engines", "--dry-run"]).fine();
    assert!(proposed.starts_with("Would be created:\n  name  - → Engines\n"), "{proposed}");
    let id = run(&["create", "name=Engines", "domains=engines.example"]).fine().trim().to_owned();
    let shown = run(&["get", &id]).fine();
    assert!(shown.contains("name") && shown.contains("domains.128.domain   engines.example"), "{shown}");
    assert!(run(&["list", "engines"]).fine().contains("engines.example"));
    assert_eq!(run(&["list", "--domain", "looms.example", "--json"]).json()["data"], json!([]));
    assert_eq!(run(&["update", &id, "domains.new=looms.example"]).fine(), format!("{id} is at revision 2.\n"));
    assert!(run(&["update", &id, "nickname=x"]).failed(1).contains("nickname"));
    run(&["update", &id, "name=x", "--revision", "1"]).failed(1);
    let history = run(&["history", &id]).fine();
    assert!(history.contains("updated, revision 2") && history.contains("looms.example"), "{history}");
    let said = run(&["delete", &id]).fine();
    assert_eq!(said, format!("{id} is deleted. Its history stays: rolo company history {id}\n"));
    assert!(run(&["get", &id]).failed(1).contains("company"));
    run(&["get"]).failed(2);
}
