//! `rolo serve`: the first start, later ones, and the end.

use std::io::{Read, Write};
use std::net::TcpStream;
#[cfg(unix)]
use std::process::Command;

use rolo_testkit::TestDatabase;

use super::program::{Ended, Place, without_settings};

#[test]
fn the_first_start_shows_no_secret_where_nobody_looks() {
    let place = Place::new();
    let ended = place.serve("").stop();
    assert_eq!(ended.code, Some(0));
    let all = format!("{}{}", ended.stdout, ended.stderr);
    assert!(!all.contains("sk-apik_"), "{all}");
    assert!(ended.stdout.contains("There is no API key yet. Make one"), "{}", ended.stdout);
    assert!(ended.stdout.contains("rolo key create --data "), "{}", ended.stdout);
    assert_eq!(place.run("key list --json").json(), serde_json::json!([]));
    place.run("key create --name first --scopes workspace:admin").fine();

    let again = place.serve("").stop();
    assert_eq!(again.stdout, format!("Data folder: {}\n", place.data().display()));
}

#[cfg(unix)]
#[test]
fn the_first_start_gives_a_person_a_key_to_paste_and_a_later_one_says_how_to_replace_it() {
    let place = Place::new();
    let mut terminal = place.on_terminal("serve --demo --listen 127.0.0.1:0");
    let address = terminal.line("Rolo listens on http://");
    assert_eq!(terminal.line("Data folder: "), place.data().display().to_string());
    let key = terminal.line("  export KEY=");
    let server = terminal.server(&address);
    assert_eq!(server.list_status(&key), 200);
    let rest = server.stop().stdout;
    assert!(!rest.contains("sk-apik_") && rest.contains("Bearer $KEY"), "it is shown once: {rest}");

    let mut terminal = place.on_terminal("serve --demo --listen 127.0.0.1:0");
    let address = terminal.line("Rolo listens on http://");
    let rest = terminal.server(&address).stop().stdout;
    assert!(rest.contains("If yours is lost, make another while this is running:\n"), "{rest}");
    let line = rest.lines().find(|line| line.contains(" key create ")).expect("a command");
    let mut paste = Command::new("sh");
    paste.args(["-c", line]).current_dir("/");
    without_settings(&mut paste);
    let another = Ended::from(paste.output().expect("a shell")).fine();
    let server = place.serve("");
    assert_eq!((server.list_status(&key), server.list_status(another.trim())), (200, 200));
}

#[test]
fn a_demo_in_a_store_with_contacts_says_how_to_start_one_of_its_own() {
    let place = Place::new();
    place.serve("--demo").stop();
    let said = place.serve("--demo").stop().stdout;
    let line = said.lines().find(|line| line.contains(" --demo --data ")).unwrap_or_else(|| panic!("{said}"));
    assert!(line.contains(&place.folder().join("rolo-demo").display().to_string()), "{line}");
}

#[test]
fn a_region_belongs_to_the_first_start_and_a_later_one_says_how_to_change_it() {
    let (place, database) = (Place::new(), TestDatabase::empty());
    for store in [String::new(), format!("--database {}", database.url())] {
        let start = |region: &str| place.serve(&format!("{store} --region {region}")).stop().stderr;
        assert!(!start("us").contains("--region"), "the first start makes the workspace with it");
        assert!(!start("US").contains("--region"), "it is the same");
        let said = start("DE");
        assert!(said.contains("applies to the first start only"), "{said}");
        let whole = if store.is_empty() { place.data().display().to_string() } else { "postgres://".into() };
        let flag = if store.is_empty() { "--data" } else { "--database" };
        let command = format!("workspace set default --region DE {flag} ");
        assert!(said.contains(&command) && said.contains(&whole), "{said}");
        let listed = Ended::of(place.command_for("workspace list --json", &store)).json();
        assert_eq!(listed[0]["region"], "US");
    }
}

#[cfg(unix)]
#[test]
fn the_data_folder_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let _server = place.serve("");
    let mode = std::fs::metadata(place.data()).expect("made").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn without_a_command_it_serves() {
    let place = Place::new();
    std::fs::create_dir(place.folder().join("rolo-data")).expect("made");
    let complaint = Ended::of(place.bare_command("--sqlite-synchronous off")).failed(3);
    assert!(complaint.contains("power cut"), "{complaint}");
    let complaint = place.run("--demo key list").failed(2);
    assert!(complaint.contains("--demo stands before the command"), "{complaint}");
}

#[test]
fn the_demo_fills_an_empty_store_and_leaves_another_alone() {
    let place = Place::new();
    let first = place.serve("--demo").stop();
    assert!(first.stdout.contains("Demo: made 200 contacts and 12 companies."), "{}", first.stdout);
    let second = place.serve("--demo");
    let key = place.run("key create --name a --scopes workspace:admin").fine();
    let (status, by_one) = second.request("GET", "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786", key.trim(), "");
    assert_eq!(status, 200, "{by_one}");
    let change = r#"{"first_name": "Changed"}"#;
    let (status, answer) = second.request("PATCH", "/api/v2/contacts/contact_id", key.trim(), change);
    assert_eq!(status, 200, "{answer}");
    let (_, by_one) = second.request("GET", "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786", key.trim(), "");
    assert!(by_one.contains("Changed "), "{by_one}");
    let ended = second.stop();
    assert!(
        ended.stdout.contains("The store holds contacts already (200), so --demo left it alone."),
        "{}",
        ended.stdout
    );
    assert_eq!(place.run("workspace list --json").json()[0]["contacts"], 200);
}

#[test]
fn a_second_server_on_the_same_folder_is_refused() {
    let place = Place::new();
    let server = place.serve("");
    let complaint = place.run("serve --listen 127.0.0.1:0").failed(3);
    assert!(complaint.contains("another Rolo is running on"), "{complaint}");
    assert_eq!(server.list_status("none"), 401, "the first one goes on");
}

#[test]
fn an_address_in_use_is_told_with_what_to_do() {
    let place = Place::new();
    let server = place.serve("");
    let other = Place::new();
    let complaint = other.run(&format!("serve --log error --listen {}", server.address)).failed(1);
    assert!(
        complaint.contains("another program already listens on") && complaint.contains("--listen 127.0.0.1:8081"),
        "{complaint}"
    );
    other.serve("").stop().code.expect("the store was closed cleanly");
}

#[test]
fn a_signal_stops_it_in_an_orderly_way() {
    for signal in ["TERM", "INT"] {
        let place = Place::new();
        let server = place.serve("--log-format json");
        server.signal(signal);
        let ended = server.wait();
        assert_eq!(ended.code, Some(0), "{}", ended.stderr);
        let lines: Vec<serde_json::Value> =
            ended.stderr.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(lines.last().expect("a line")["message"], "stopped", "{}", ended.stderr);
    }
}

#[test]
fn a_second_signal_stops_it_at_once() {
    let place = Place::new();
    let server = place.serve("--log error");
    // A request whose body never ends keeps a clean stop waiting.
    let mut stream = TcpStream::connect(&server.address).expect("connected");
    let key = place.run("key create --name a --scopes workspace:admin").fine();
    let head = format!(
        "POST /v2/contacts HTTP/1.1\r\nHost: a\r\nAuthorization: {}\r\nExpect: 100-continue\r\n\
         Content-Type: application/json\r\nContent-Length: 9\r\n\r\n",
        key.trim()
    );
    stream.write_all(head.as_bytes()).expect("sent");
    let mut first = [0; 12];
    stream.read_exact(&mut first).expect("the server waits for the body");
    assert_eq!(&first, b"HTTP/1.1 100");
    server.signal("TERM");
    server.signal("INT");
    assert_eq!(server.wait().code, Some(1));
    let again = place.serve("").stop();
    assert_eq!(again.code, Some(0), "what was stopped at once starts again: {}", again.stderr);
}

/// A limit on the size of files stands in for a disk that fails: a write beyond it is an I/O error, and comes with a signal
/// that must not end the program.
#[cfg(unix)]
#[test]
fn a_store_that_fails_ends_the_program_with_4() {
    let place = Place::new();
    let key = place.run("key create --init --name a --scopes workspace:admin").fine();
    let limited = "ulimit -f 2000; exec \"$0\" \"$@\"";
    let server = place.serve_by(&["sh", "-c", limited], "--log error");
    let body =
        format!(r#"{{"name": "Ada", "phone_number": "1", "contact_metadata": {{"notes": "{}"}}}}"#, "x".repeat(60_000));
    let answer = || server.try_request("POST", "/v2/contacts", key.trim(), &body);
    let confirmed = std::iter::from_fn(answer).take_while(|(status, _)| *status == 200).take(200).count();
    let ended = server.wait();
    assert_eq!(ended.code, Some(4), "{}", ended.stderr);
    assert!(ended.stderr.contains("rolo: the store has failed: "), "{}", ended.stderr);

    let server = place.serve("");
    let (_, list) = server.request("GET", "/v2/contacts?limit=1", key.trim(), "");
    let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
    let found = list["response"]["total"].as_u64().expect("a count");
    let confirmed = confirmed as u64;
    assert!((confirmed..=confirmed + 1).contains(&found), "{confirmed} were confirmed, and {found} are there");
    assert_eq!(server.stop().code, Some(0));
}

#[cfg(unix)]
#[test]
fn signals_that_ask_for_something_else_end_no_server_and_those_that_ask_for_the_end_do_in_order() {
    let place = Place::new();
    let server = place.serve("");
    for name in ["HUP", "USR1", "USR2"] {
        server.signal(name);
        assert_eq!(server.list_status("sk-apik_mistyped"), 401, "{name}");
    }
    server.signal("QUIT");
    let ended = server.wait();
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    // Whoever closes the terminal means the server in it.
    let mut terminal = place.on_terminal("serve --listen 127.0.0.1:0");
    let address = terminal.line("Rolo listens on http://");
    let server = terminal.server(&address);
    server.signal("HUP");
    let ended = server.wait();
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
}

#[test]
fn supervisors_have_an_address_of_their_own_which_callers_cannot_use_up() {
    let place = Place::new();
    let key = place.run("key create --init --name one --scopes workspace:admin").fine().trim().to_owned();
    let free =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    let mut server = place.serve(&format!("--connection-count-max 1 --admin-listen {free}"));
    // Whoever has shown a key may stay, so there is no room left.
    let mut only = TcpStream::connect(&server.address).expect("there is room");
    let request = format!("GET /v2/contacts HTTP/1.1\r\nHost: a\r\nAuthorization: {key}\r\n\r\n");
    only.write_all(request.as_bytes()).expect("sent");
    let mut answer = [0; 12];
    only.read_exact(&mut answer).expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 200");
    server.address = free.to_string();
    for (path, status) in [("/health/live", 200), ("/health/ready", 200), ("/", 200), ("/metrics", 401)] {
        assert_eq!(server.request("GET", path, "", "").0, status, "{path}");
    }
    assert_eq!(server.request("GET", "/metrics", &key, "").0, 200);
    for path in ["/v2/contacts", "/api/v2/contacts", "/v2", "/nothing"] {
        assert_eq!(server.request("GET", path, &key, "").0, 404, "{path}");
    }
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn an_address_for_supervisors_that_is_taken_is_named_with_its_own_flag() {
    let place = Place::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address");
    let complaint = place.run(&format!("serve --listen 127.0.0.1:0 --admin-listen {address}")).failed(1);
    assert!(complaint.contains(&format!("already listens on {address}")), "{complaint}");
    assert!(complaint.contains("such as --admin-listen 127.0.0.1:8081"), "{complaint}");
}
