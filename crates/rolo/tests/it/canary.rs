//! A canary in every secret and in every field, with everything that logs at its most talkative: none of it may be heard
//! in a log, a metric, a health page, a complaint or a panic.

use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use rolo_api::operations;
use rolo_core::WorkspaceId;
use rolo_core::access::key::{KeyId, Secret};
use rolo_core::model::record::FieldKind;
use rolo_store::{NoObserver, Store};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase, attacks, body_fields, fields_written, http2};

use crate::cli::program::{Ended, Place, Server};

/// The word that stands in every field. Keys cannot hold it; of them, the secret parts are listened for.
const CANARY: &str = "canary";

/// The same as `Basic` has it.
const CANARY_IN_BASE64: &str = "Y2FuYXJ5";

/// Everything that some route takes.
const BODY: &str = r#"{
    "name": "canary", "phone_number": "canary 555 0123", "email": "canary@canary.example",
    "contact_metadata": {"canary": {"canary": ["canary"]}}, "title": "canary", "description": "canary",
    "first_name": "canary", "last_name": "canary", "emails": [{"email": "canary-2@canary.example"}],
    "phone_numbers": [{"phone_number": "canary 555 0124"}], "domains": [{"domain": "canary.example"}],
    "crm_object_id": "canary", "source": "canary", "canary": "canary"}"#;

/// Bodies that are wrong in one way or another.
const BAD_BODIES: [&str; 7] = [
    r#"{"canary"#,
    r#"canary"#,
    r#"{"canary":1,"canary":2}"#,
    r#"{"name":["canary"],"title":["canary"],"emails":"canary","domains":["canary"],"object_type":"canary"}"#,
    r#"{"email":"canary","time_zone":"canary/canary","company_id":"cmp_canary","object_type":"canary"}"#,
    r#"{"emails":[{"email":"canary"},{"email":"canary"}],"phone_numbers":[{"canary":"canary"}]}"#,
    "{\"name\":\"canary\\u0000\",\"title\":\"canary\\ud800\"}",
];

/// Headers in which something of a caller can stand.
const HEADERS: &str = "User-Agent: canary\r\nCookie: session=canary\r\nReferer: http://canary.example/?key=canary\r\n\
    X-Request-Id: canary\r\nX-Api-Key: canary\r\nX-Forwarded-For: canary\r\nAccept: canary/canary\r\nX-Canary: canary\r\n";

/// A running server whose log goes into a file, and the secrets that were used with it.
struct Cage {
    place: Place,
    server: Server,
    log: PathBuf,
    key: String,
    secrets: Vec<String>,
}

/// The part of a key that nobody may see.
fn secret_of(key: &str) -> String {
    key.split_once('.').expect("a key").1.to_owned()
}

/// A well-formed key that nobody has given out.
fn unknown_key() -> String {
    Secret::new(KeyId::new(WorkspaceId(1), 7 << 64), [3, 4]).reveal().to_owned()
}

impl Cage {
    /// Starts a server on the store that this line names.
    fn open(line: &str) -> Self {
        let place = Place::new();
        let log = place.folder().join("log");
        let (server, key) = Self::serve(&place, &log, line, None);
        Self { secrets: vec![secret_of(&key), secret_of(&unknown_key())], place, server, log, key }
    }

    fn serve(place: &Place, log: &std::path::Path, line: &str, key: Option<String>) -> (Server, String) {
        let into_file = format!("exec \"$@\" 2>>{}", log.display());
        let server = place.serve_by(&["sh", "-c", &into_file, "sh"], &format!("--log trace {line}"));
        let key = key.unwrap_or_else(|| {
            let create = "key create --name canary --scopes workspace:admin --rate-limit off";
            Ended::of(place.command_for(create, line)).fine().trim().to_owned()
        });
        (server, key)
    }

    /// Sends bytes on a connection of their own, and gives what comes until the server closes.
    fn send(&self, bytes: &[u8], and_hang_up: bool) -> String {
        let mut stream = TcpStream::connect(&self.server.address).expect("the server accepts");
        let _ = stream.write_all(bytes);
        if and_hang_up {
            let _ = stream.shutdown(Shutdown::Write);
        }
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn ask(&self, method: &str, path: &str, authorization: &str, more: &str, body: &str) -> String {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: canary.example\r\n{authorization}{HEADERS}{more}\
             Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.send(request.as_bytes(), false)
    }

    #[track_caller]
    fn assert_silent(&self, what: &str, text: &str) {
        assert_silent(&self.secrets, what, text);
    }

    /// All that was logged so far.
    fn logged(&self) -> String {
        fs::read_to_string(&self.log).expect("a log")
    }
}

/// Makes sure that nothing of a caller can be read in this text, and none of these secrets.
#[track_caller]
fn assert_silent(secrets: &[String], what: &str, text: &str) {
    let words = [CANARY, CANARY_IN_BASE64].map(str::to_owned);
    for word in words.iter().chain(secrets) {
        let place = text.to_lowercase().find(&word.to_lowercase());
        let around = place.map(|place| &text[place.saturating_sub(300)..text.len().min(place + 300)]);
        assert_eq!(around, None, "{word} is heard in {what}");
    }
}

/// Makes records and asks every operation for them, rightly and wrongly.
fn use_every_operation(cage: &Cage) {
    let good = format!("Authorization: Bearer {}\r\n", cage.key);
    let made = cage.ask("POST", "/api/v2/contacts", &good, "Idempotency-Key: canary-0\r\n", BODY);
    assert!(made.starts_with("HTTP/1.1 201 "), "{made}");
    let unknown = unknown_key();
    let callers = [
        good.clone(),
        String::new(),
        format!("Authorization: {unknown}\r\n"),
        format!("Authorization: {}x\r\n", cage.key),
        "Authorization: Bearer sk-apik_canary\r\n".to_owned(),
        format!("Authorization: Basic {CANARY_IN_BASE64}\r\n"),
        format!("Authorization: {}\r\nAuthorization: {unknown}\r\n", cage.key),
    ];
    for operation in operations() {
        let path = operation.path.replace(['{', '}'], "").replace("_id", "-canary");
        let method = operation.method.as_str();
        for caller in &callers {
            cage.ask(method, &path, caller, "If-Match: \"canary\"\r\n", BODY);
        }
        let query = "search=canary&cursor=canary&limit=canary&page_size=canary&order_by=canary&filter[canary]=canary";
        cage.ask(method, &format!("{path}?{query}"), &good, "If-None-Match: \"canary\"\r\n", BODY);
        cage.ask(method, &format!("{path}/%63anary%zz"), &good, "", BODY);
        for (number, body) in BAD_BODIES.iter().enumerate() {
            cage.ask(method, &path, &good, &format!("Idempotency-Key: canary-{number}\r\n"), body);
        }
        for (more, body) in [
            ("Idempotency-Key: canary canary\r\n", BODY),
            ("Content-Encoding: canary\r\n", BODY),
            ("Content-Type: canary\r\n", BODY),
            ("Idempotency-Key: canary-0\r\n", BODY),
        ] {
            cage.ask(method, &path, &good, more, body);
        }
        cage.ask("CANARY", &path, &good, "", BODY);
    }
    for kind in ["contact", "company"] {
        let path = if kind == "company" { "/api/v2/companies" } else { "/api/v2/contacts" };
        // What no other record has, so that it can be made.
        let body = BODY.replace("canary-2@", &format!("canary-{kind}@"));
        let body = body.replace(r#""domain": ""#, &format!(r#""domain": "{kind}."#));
        let made = cage.ask("POST", path, &good, "", &body);
        let id =
            made.split("\"id\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("{made}"));
        let link = BODY.replace(r#""canary": "canary"}"#, &format!(r#""object_type": "{kind}"}}"#));
        let linked = cage.ask("PUT", &format!("{path}/{id}/crm_association"), &good, "", &link);
        assert!(linked.starts_with("HTTP/1.1 200 "), "{linked}");
    }
    for path in ["/metrics", "/health/ready", "/", "/canary", "/v2/canary?canary", "/api/v2/canary"] {
        for caller in &callers {
            cage.ask("GET", path, caller, "", "");
        }
    }
}

/// Sends what is no request, or half of one, or far too much.
fn misbehave(cage: &Cage) {
    let good = format!("Host: a\r\nAuthorization: {}\r\n", cage.key);
    let head = format!("POST /v2/contacts HTTP/1.1\r\n{good}");
    for bytes in [
        "CANARY CANARY CANARY\r\n\r\n".to_owned(),
        "\x16\x03\x01canary.example".to_owned(),
        format!("GET /canary HTTP/1.1\r\n{good}canary"),
        format!("GET /canary\0 HTTP/1.1\r\n{good}\r\n"),
        format!("{head}X: canary\ncanary\r\n\r\n"),
        format!("{head}canary canary\r\n\r\n"),
        format!("{head}X: {}\r\n\r\n", CANARY.repeat(20_000)),
        format!("{head}Content-Length: canary\r\n\r\ncanary"),
        format!("{head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\ncanary"),
        format!("{head}Content-Length: 500\r\n\r\n{{\"name\":\"canary"),
        format!("{head}Content-Length: 99999999\r\n\r\n{}", CANARY.repeat(1_000)),
        format!("{head}Transfer-Encoding: chunked\r\n\r\n6\r\ncanary\r\ncanary\r\n"),
        format!("{head}Transfer-Encoding: chunked\r\n\r\n6;canary=canary\r\ncanary\r\n0\r\nX: canary\ncanary\r\n\r\n"),
        format!("{head}Upgrade: canary\r\nConnection: upgrade\r\nExpect: canary\r\n\r\n"),
    ] {
        cage.send(bytes.as_bytes(), true);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let address = cage.server.address.parse().expect("an address");
    runtime.block_on(async {
        for attack in attacks(&cage.key, 200) {
            http2::attack(address, &attack.settings, &attack.frames, attack.streams()).await;
        }
        let fields =
            [(":method", "GET"), (":scheme", "http"), (":path", "/v2/contacts?search=canary"), ("x-canary", "canary")];
        let head = http2::frame(http2::kind::HEADERS, 5, 1, &http2::block(&fields));
        http2::attack(address, &[], &head, &[1]).await;
    });
}

/// Requests that take longer than a key is believed, on any machine.
const REQUESTS_MAX: u32 = 100_000;

/// Changes keys beside the server, rightly and wrongly, and gives all complaints.
fn manage_keys(cage: &mut Cage, line: &str) -> String {
    let mut complaints = String::new();
    let key = cage.key.clone();
    for command in [
        format!("key revoke {key}x"),
        format!("key rotate {key}x"),
        format!("key revoke {}", unknown_key()),
        format!("key rotate {}", unknown_key()),
        format!("key revoke sk-apik_{}", secret_of(&key)),
        "key list --json".to_owned(),
    ] {
        complaints += &Ended::of(cage.place.command_for(&command, line)).stderr;
    }
    let rotated = Ended::of(cage.place.command_for(&format!("key rotate {key}"), line)).fine().trim().to_owned();
    cage.secrets.push(secret_of(&rotated));
    let former = format!("Authorization: {key}\r\n");
    // A server beside a database believes a key for a second at most.
    let is_refused = || cage.ask("GET", "/v2/contacts", &former, "", "").starts_with("HTTP/1.1 401 ");
    assert!((0..REQUESTS_MAX).any(|_| is_refused()), "a key that was replaced goes on working");
    cage.key = rotated;
    complaints
}

/// All of it against the store that this line names; gives the place for what comes after.
fn listen(line: &str) -> Cage {
    let mut cage = Cage::open(line);
    use_every_operation(&cage);
    misbehave(&cage);
    let complaints = manage_keys(&mut cage, line);
    cage.assert_silent("a complaint of the command line", &complaints);
    let good = format!("Authorization: {}\r\n", cage.key);
    for path in ["/metrics", "/health/ready", "/health/live", "/"] {
        let answer = cage.ask("GET", path, &good, "", "");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
        cage.assert_silent(path, &answer);
    }
    cage
}

#[test]
fn nothing_of_a_caller_is_heard_in_the_log_of_a_server_that_says_all_it_can() {
    for format in ["text", "json"] {
        let line = format!("--log-format {format}");
        let cage = listen(&line);
        let second = cage.place.run(&format!("serve --listen 127.0.0.1:0 --log trace {line}")).failed(3);
        cage.assert_silent("the complaint of a second server", &second);
        cage.server.signal("TERM");
        let Cage { place, server, log, key, secrets } = cage;
        assert_eq!(server.wait().code, Some(0));
        let logged = fs::read_to_string(&log).expect("a log");
        assert!(logged.lines().count() > 500 && logged.contains("answered"), "the log says little: {}", logged.len());
        // Now a record is damaged while the store is served, which fails when it is read, and is not served again.
        let (server, key) = Cage::serve(&place, &log, &line, Some(key));
        damage(&place);
        let cage = Cage { place, server, log, key, secrets };
        let answer = cage.ask("GET", "/api/v2/contacts", &format!("Authorization: {}\r\n", cage.key), "", "");
        assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
        cage.assert_silent("the answer of a store that has failed", &answer);
        let Cage { place, server, log, secrets, .. } = cage;
        assert_eq!(server.wait().code, Some(4));
        let refused = place.run(&format!("serve --listen 127.0.0.1:0 --log trace {line}")).failed(3);
        assert!(refused.contains("checksum"), "{refused}");
        assert_silent(&secrets, "the complaint about a damaged store", &refused);
        let logged = fs::read_to_string(&log).expect("a log");
        assert!(logged.contains("the store has failed"));
        assert_silent(&secrets, "the log", &logged);
    }
}

#[test]
fn nothing_of_a_caller_is_heard_in_the_log_of_a_server_on_postgresql() {
    let database = TestDatabase::empty();
    let cage = listen(&format!("--database {}", database.url()));
    cage.server.signal("TERM");
    let log = cage.logged();
    assert!(log.lines().count() > 500, "the log says little: {}", log.len());
    cage.assert_silent("the log", &log);
    drop(cage);
    assert_word_in_every_field(&database);
}

/// Makes sure that the word was in every field that takes any text, so that its silence says something.
fn assert_word_in_every_field(database: &TestDatabase) {
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let changes = runtime.block_on(async {
        let store = Store::open(database.options(), clock, entropy, Arc::new(NoObserver)).await.expect("opened");
        let workspace = store.list_workspaces().await.expect("the workspaces")[0].id;
        store.log(workspace, 0, usize::MAX >> 1).await.expect("the log")
    });
    let written = fields_written(&changes, CANARY);
    let takes_any = |kind| matches!(kind, FieldKind::Text(_) | FieldKind::Items(_) | FieldKind::Object(_));
    let forgotten: Vec<_> = body_fields(takes_any).into_iter().filter(|field| !written.contains(field)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?} never held the word: give the key to BODY in canary.rs");
}

/// Changes a letter of a stored contact, past the program.
fn damage(place: &Place) {
    let file = place.data().join("rolo.sqlite");
    let bytes = fs::read(&file).expect("the database");
    let word = b"\"canary 555 0124\"";
    let places: Vec<usize> = (0..bytes.len() - word.len()).filter(|at| bytes[*at..].starts_with(word)).collect();
    assert!(!places.is_empty(), "the contact is in the database");
    // In its place: the server may read other parts of it at any moment.
    let file = fs::OpenOptions::new().write(true).open(&file).expect("the database");
    for at in places {
        file.write_all_at(b"k", at as u64 + 1).expect("written");
    }
}

/// The variable that tells a copy of this program to panic.
const PANICS: &str = "CANARY_PANICS";

/// What a copy of this program says when it panics in every way that a server can.
#[test]
fn a_panic_says_where_it_was_and_not_what_it_says() {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "canary::the_side_that_panics", "--nocapture"]).env(PANICS, "1");
    let ended = Ended::of(command);
    let said = format!("{}{}", ended.stdout, ended.stderr);
    assert_eq!(said.matches("a fault in the program").count(), 4, "{said}");
    assert!(said.contains("canary.rs") && !said.contains("sesame"), "{said}");
}

/// Does nothing unless the test above asks it to.
#[test]
fn the_side_that_panics() {
    if std::env::var_os(PANICS).is_none() {
        return;
    }
    let flags = rolo::settings::Flags::default();
    let process_environment = rolo::process_environment::ProcessEnvironment {
        variables: vec![("ROLO_DATA".into(), "sesame-data".into()), ("ROLO_LOG".into(), "trace".into())],
        ..Default::default()
    };
    let loaded = rolo::settings::load(&flags, &process_environment).expect("settings");
    let panics = || drop(std::panic::catch_unwind(|| panic!("open sesame")));
    rolo::logs::hide_messages_of_panics();
    panics();
    rolo::logs::start(&loaded.settings, &process_environment).expect("the log is written");
    panics();
    let refused = std::hint::black_box(Err::<(), _>("open sesame"));
    let thread = std::thread::spawn(move || refused.expect("sesame"));
    assert!(thread.join().is_err());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
    let task = runtime.spawn(async { assert_eq!("open sesame", "sesame") });
    assert!(runtime.block_on(task).is_err());
}
