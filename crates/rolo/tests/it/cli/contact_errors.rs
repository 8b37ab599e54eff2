//! What `rolo contact` and `rolo changes` say when something is wrong, and their exit codes.

use std::fs;

use super::program::{Ended, Place, Server};
use super::remote::Remote;
use super::tls_client::{self, Pair};

#[test]
fn each_error_of_a_refusal_is_said_with_its_pointer() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let holder = remote.make(&["emails=ada@example.org"]);
    let refused =
        remote.run(&["contact", "create", "descripton=x", "emails.1.adress=x", "time_zone=Mars/Base"]).failed(1);
    let lines: Vec<_> = refused.lines().collect();
    assert!(lines[0].starts_with("rolo: Invalid: "), "{refused}");
    for pointer in ["/descripton", "/emails/1/adress", "/time_zone"] {
        assert!(lines[1..].iter().any(|line| line.contains(pointer)), "{pointer}: {refused}");
    }
    let refused = remote.run(&["contact", "create", "emails=ada@example.org"]).failed(1);
    assert!(refused.contains("/emails/0") && refused.contains(&format!("The contact {holder} has it.")), "{refused}");
    assert_eq!(remote.change_count(), 1);
    assert!(remote.run(&["contact", "get", "nobody@example.org"]).failed(1).contains("Not found: "));
    let refused = remote.run(&["contact", "list", "--after", "x", "--updated-from", "yesterday"]).failed(1);
    assert!(refused.contains("after ") && refused.contains("updated_from "), "{refused}");
}

#[test]
fn what_is_asked_for_wrongly_is_2_and_asks_no_server() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    for (arguments, said) in [
        (vec!["contact", "get", "x", "--data", "d"], "Say which one with --url"),
        (vec!["changes", "--database", "postgres://db.example/rolo"], "Say which one with --url"),
        (vec!["contact", "update", "x", "description"], "give a field and its value"),
        (vec!["contact", "update", "x", "name=a", "name.given=b"], "name.given is set twice"),
        (vec!["contact", "update", "x"], "FIELD=VALUE"),
        (vec!["contact", "list", "--limit", "1001"], "1001"),
        (vec!["changes", "--limit", "0"], "0"),
        (vec!["contact", "get", "x", "--url", "127.0.0.1:8080"], "such as http://127.0.0.1:8080"),
        (vec!["contact", "get", "x", "--url", "https://ada:secret@contacts.example"], "names a user"),
        (vec!["contact", "get", "x", "--url", "ftp://ada:secret@contacts.example"], "neither http nor https"),
        (vec!["contact", "get", "x", "--url", "ada:secret^x@contacts.example"], "which is none"),
        (vec!["contact", "get", "x", "--key-file", "nowhere"], "--key-file: nowhere cannot be read"),
        (vec!["contact", "get", "x", "--ca-file", "nowhere"], "nowhere cannot be used"),
    ] {
        let refused = remote.run(&arguments).failed(2);
        assert!(refused.contains(said) && !refused.contains("secret"), "{arguments:?}: {refused}");
    }
    let mut command = remote.command(&["contact", "list"]);
    command.env_remove("ROLO_KEY");
    let refused = Ended::of(command).failed(2);
    assert!(refused.contains("ROLO_KEY") && refused.contains("rolo key create"), "{refused}");
}

#[test]
fn the_key_is_read_from_a_file_and_never_shown() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    fs::write(place.folder().join("key"), format!("{}\n", remote.key)).expect("written");
    fs::write(place.folder().join("keys"), "a\nb\n").expect("written");
    let with = |file: &str| {
        let mut command = remote.command(&["contact", "list", "--key-file", file]);
        command.env("ROLO_KEY", "sk-apik_wrong");
        Ended::of(command)
    };
    with("key").fine();
    assert!(with("keys").failed(2).contains("as its only line"));
    let wrong = "sk-apik_0000000001ZG7R3V5T0K2M4N6P0000000001ZG7R3V5T0K2M4N6P";
    for key in [wrong, "two words", "line\u{1}"] {
        let mut command = remote.command(&["changes"]);
        command.env("ROLO_KEY", key);
        let ended = Ended::of(command);
        assert!(ended.code == Some(if key == wrong { 1 } else { 2 }) && !ended.stderr.contains(key), "{ended:?}");
    }
    // Other commands do not take the variables of these for mistyped settings.
    let mut command = place.command("key list");
    command.env("ROLO_KEY", &remote.key).env("ROLO_URL", remote.url()).env("ROLO_CA_FILE", "x");
    Ended::of(command).fine();
}

#[test]
fn a_server_that_is_not_there_or_is_not_rolo_is_said() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let at = |url: &str, arguments: &[&str]| {
        let mut command = remote.command(arguments);
        command.env("ROLO_URL", url);
        Ended::of(command).failed(1)
    };
    // A port that is bound and does not listen refuses everybody.
    let bound = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).expect("a socket");
    bound.bind(&std::net::SocketAddr::from(([127, 0, 0, 1], 0)).into()).expect("bound");
    let closed = bound.local_addr().expect("an address").as_socket().expect("of IP");
    for arguments in [&["contact", "list"][..], &["changes", "--follow"]] {
        let said = at(&format!("http://{closed}"), arguments);
        assert!(said.contains("cannot be reached") && said.contains("--url"), "{said}");
    }
    let said = at(&format!("{}/elsewhere", remote.url()), &["contact", "list"]);
    assert!(said.contains("answers 404") && said.contains("Is that the right --url?"), "{said}");
}

#[test]
fn a_server_with_tls_is_believed_by_its_certificate_alone() {
    let (place, pair) = (Place::new(), Pair::new());
    pair.write(&place);
    let server = tls_client::serve(&place, "");
    let key = place.run("key create --name cli --scopes workspace:admin").fine();
    let list = |url: &str, flags: &str| {
        let mut command = place.bare_command(&format!("contact list --url {url} {flags}"));
        command.env("ROLO_KEY", key.trim());
        Ended::of(command)
    };
    assert_eq!(list(&server.address, "--ca-file cert.pem").fine().lines().count(), 1);
    let said = list(&server.address, "").failed(1);
    assert!(said.contains("cannot be reached") && said.contains("certificate"), "{said}");
    Pair::new().write(&place);
    list(&server.address, "--ca-file cert.pem").failed(1);
    assert!(list(&server.address, "--ca-file key.pem").failed(2).contains("there is none"));
}

#[test]
fn a_server_on_a_unix_socket_is_asked_there() {
    let place = Place::new();
    let server = Server::start(place.command("serve --listen unix:rolo.sock"));
    let key = place.run("key create --name cli --scopes workspace:admin").fine();
    let run = |line: &str| {
        let mut command = place.bare_command(line);
        command.env("ROLO_KEY", key.trim()).env("ROLO_URL", "unix:rolo.sock");
        Ended::of(command)
    };
    run("contact create name=Ada").fine();
    assert!(run("contact list").fine().contains("Ada"));
    assert!(run("contact list --url unix:nowhere.sock").failed(1).contains("unix:nowhere.sock cannot be reached"));
    assert_eq!(server.stop().code, Some(0));
}
