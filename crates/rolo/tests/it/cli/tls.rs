//! TLS of the server's own: `--tls-cert` and `--tls-key`.

use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use rcgen::date_time_ymd;
use rolo_testkit::http2::{self, flag, frame, kind};

use super::load::until;
use super::program::{Ended, Place, Server};
use super::tls_client::{
    Pair, certificate_file, connect, key_file, request, rest, secure, serve, socket_address, write,
};

/// What a client of HTTP/2 sends first.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

fn place(pair: &Pair) -> Place {
    let place = Place::new();
    pair.write(&place);
    place
}

fn curl(place: &Place, arguments: &[&str]) -> Ended {
    let mut command = Command::new("curl");
    command.args(["-sS", "--cacert", "cert.pem"]).args(arguments).current_dir(place.folder());
    Ended::of(command)
}

#[test]
fn it_speaks_http_1_and_http_2_as_both_sides_agree() {
    let pair = Pair::new();
    let place = place(&pair);
    let key = place.run("key create --init --name a --scopes workspace:admin").fine();
    let server = serve(&place, "");
    for (offered, agreed) in
        [(&["http/1.1"][..], Some("http/1.1")), (&["http/1.1", "h2"], Some("h2")), (&["h2"], Some("h2")), (&[], None)]
    {
        let stream = secure(&server, &pair, offered).expect("a handshake");
        assert_eq!(stream.conn.alpn_protocol(), agreed.map(str::as_bytes), "{offered:?}");
    }
    assert!(secure(&server, &pair, &["spdy/3"]).is_err(), "there is nothing to agree on");
    let answer = request(&server, &pair, "/v2/contacts", key.trim());
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");

    let url = format!("{}/health/ready", server.address);
    for (version, number) in [("--http1.1", "1.1"), ("--http2", "2")] {
        let said = curl(&place, &[version, "-w", " %{http_version}", &url]).fine();
        assert_eq!(said, format!("{{\"status\":\"ready\"}} {number}"));
    }
    let ended = server.stop();
    assert_eq!(ended.code, Some(0));
    assert!(!ended.stderr.contains("without TLS"), "{}", ended.stderr);
}

#[test]
fn a_client_that_speaks_another_version_than_agreed_on_is_let_go() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "");
    let mut first = secure(&server, &pair, &["h2"]).expect("a handshake");
    first.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").expect("sent");
    assert_eq!(rest(&mut first), "");
    let mut second = secure(&server, &pair, &["http/1.1"]).expect("a handshake");
    second.write_all(PREFACE).expect("sent");
    assert_eq!(rest(&mut second), "");
    let mut either = secure(&server, &pair, &[]).expect("a handshake");
    either.write_all(&[PREFACE, &frame(kind::SETTINGS, flag::NONE, 0, &[])].concat()).expect("sent");
    let mut head = [0; 9];
    either.read_exact(&mut head).expect("a frame");
    assert_eq!(head[3], kind::SETTINGS, "without agreement, what comes first says it");
}

#[test]
fn versions_before_1_2_are_refused() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "");
    // A whole hello: a random, no session, one suite, no compression; curves, their form, signatures.
    let answer = |minor: u8| {
        let extensions =
            [[0, 10, 0, 4, 0, 2, 0, 23].as_slice(), &[0, 11, 0, 2, 1, 0], &[0, 13, 0, 4, 0, 2, 4, 3]].concat();
        let hello = [&[3, minor][..], &[7; 32], &[0, 0, 2, 0xc0, 0x2b, 1, 0, 0, extensions.len() as u8], &extensions];
        let hello = hello.concat();
        let handshake = [&[1, 0, 0, hello.len() as u8][..], &hello].concat();
        let mut stream = connect(&server);
        stream.write_all(&[&[22, 3, 1, 0, handshake.len() as u8][..], &handshake].concat()).expect("sent");
        let mut answer = [0; 7];
        stream.read_exact(&mut answer).expect("an answer");
        answer
    };
    assert_eq!(answer(3)[0], 22, "a handshake goes on with 1.2");
    for minor in [0, 1, 2] {
        assert_eq!(answer(minor), [21, 3, 3, 0, 2, 2, 70], "an alert: protocol_version");
    }
}

#[test]
fn plain_http_is_told_what_to_do() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "");
    let body = "x".repeat(10_000);
    let mut stream = connect(&server);
    let request = format!("POST /v2/contacts HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(request.as_bytes()).expect("sent");
    let answer = rest(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("Use https:// in place of http://"), "{answer}");
    let url = server.address.replace("https://", "http://");
    assert!(curl(&place, &[&url]).fine().starts_with("This address speaks TLS."));
    assert!(request_works(&place, &server.address), "others are served");
}

fn request_works(place: &Place, url: &str) -> bool {
    curl(place, &[&format!("{url}/health/live")]).fine() == r#"{"status":"ok"}"#
}

#[test]
fn whoever_is_silent_before_within_or_behind_the_handshake_is_let_go() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "--header-seconds-max 1");
    for sent in [&b""[..], b"\x16", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"] {
        let mut stream = connect(&server);
        stream.write_all(sent).expect("sent");
        rest(&mut stream);
    }
    let mut stream = secure(&server, &pair, &["h2", "http/1.1"]).expect("a handshake");
    assert_eq!(rest(&mut stream), "");
    let mut stream = secure(&server, &pair, &["http/1.1"]).expect("a handshake");
    stream.write_all(b"GET / HTTP/1.1\r\nHost").expect("sent");
    rest(&mut stream);
    assert!(request_works(&place, &server.address));
}

#[test]
fn connections_without_a_handshake_give_way_to_others_and_hold_up_no_stop() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "--connection-count-max 2 --header-seconds-max 3600 --stop-seconds-max 3600");
    let mut idle: Vec<_> = (0..2).map(|_| connect(&server)).collect();
    assert!(request_works(&place, &server.address), "there is room for one who asks");
    idle.push(connect(&server));
    assert_eq!(server.stop().code, Some(0), "and a stop waits for nobody");
}

#[test]
fn framing_is_watched_over_under_tls_too() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "");
    let mut stream = secure(&server, &pair, &["http/1.1"]).expect("a handshake");
    let doubtful = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    stream.write_all(doubtful).expect("sent");
    let answer = rest(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 400 ") && answer.matches("HTTP/1.1 ").count() == 1, "{answer}");
}

#[test]
fn a_request_of_http_2_is_answered() {
    let pair = Pair::new();
    let place = place(&pair);
    let server = serve(&place, "");
    let mut stream = secure(&server, &pair, &["h2"]).expect("a handshake");
    let fields = [(":method", "GET"), (":scheme", "https"), (":path", "/health/live"), (":authority", "localhost")];
    let request = frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, 1, &http2::block(&fields));
    stream.write_all(&[PREFACE, &frame(kind::SETTINGS, flag::NONE, 0, &[]), &request].concat()).expect("sent");
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).expect("a frame");
        let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
        stream.read_exact(&mut payload).expect("its payload");
        if head[3] == kind::HEADERS {
            assert_eq!(payload[0], http2::OK);
            break;
        }
    }
}

/// What the metrics say under this name.
fn metric(server: &Server, pair: &Pair, name: &str) -> i64 {
    let text = request(server, pair, "/metrics", "");
    let value = text.lines().find_map(|line| line.strip_prefix(name));
    value.and_then(|value| value.trim().parse().ok()).unwrap_or_else(|| panic!("{name}: {text}"))
}

#[test]
fn a_new_certificate_is_used_at_sighup_and_one_that_cannot_be_used_is_not() {
    let (old, new) = (Pair::new(), Pair::changed(|params| params.not_after = date_time_ymd(2099, 1, 1)));
    let place = place(&old);
    let server = serve(&place, "--log-format json --metrics-open true");
    let mut kept = secure(&server, &old, &["http/1.1"]).expect("a handshake");
    write(&certificate_file(&place), &new.certificate);
    server.signal("HUP");
    until("the failure is counted", || metric(&server, &old, "rolo_tls_reload_failures_total ") >= 1);
    assert!(secure(&server, &new, &[]).is_err(), "its key is another one's, so the old one stays");
    write(&key_file(&place), &new.key);
    server.signal("HUP");
    until("the new one is used", || secure(&server, &new, &[]).is_ok());
    assert!(secure(&server, &old, &[]).is_err());
    assert_eq!(metric(&server, &new, "rolo_tls_certificate_expiry_timestamp_seconds "), 4_070_908_800);
    kept.write_all(b"GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").expect("sent");
    assert!(rest(&mut kept).starts_with("HTTP/1.1 200 "), "a connection that is open stays");
    let log = server.stop().stderr;
    assert!(log.contains("the former one stays in use"), "{log}");
    assert!(log.contains("does not fit the certificate"), "{log}");
}

#[test]
fn a_pair_that_cannot_be_used_lets_no_server_start() {
    let (one, other) = (Pair::new(), Pair::new());
    let place = place(&one);
    let refused = |line: &str, sentence: &str| {
        let complaint = place.run(&format!("serve --log error --listen 127.0.0.1:0 {line}")).failed(2);
        assert!(complaint.contains(sentence), "{sentence}: {complaint}");
        assert_eq!(complaint.lines().count(), 1, "one sentence: {complaint}");
        assert!(!place.data().exists(), "nothing is made before: {sentence}");
    };
    let both = "--tls-cert cert.pem --tls-key key.pem";
    refused("--tls-cert cert.pem", "tls_cert is set and tls_key is not. Give the certificate's private key");
    refused("--tls-key key.pem", "tls_key is set and tls_cert is not. Give the key's certificate");
    refused("--tls-cert none.pem --tls-key key.pem", "tls_cert none.pem cannot be read: No such file");
    refused("--tls-cert cert.pem --tls-key none.pem", "tls_key none.pem cannot be read: No such file");
    refused("--tls-cert . --tls-key key.pem", "tls_cert . is not a file.");
    refused("--tls-cert key.pem --tls-key key.pem", "tls_cert key.pem holds no certificate.");
    refused("--tls-cert cert.pem --tls-key cert.pem", "tls_key cert.pem holds no private key.");
    assert!(Command::new("mkfifo").arg(place.folder().join("pipe")).status().expect("started").success());
    refused("--tls-cert cert.pem --tls-key pipe", "tls_key pipe is not a file.");

    write(&key_file(&place), &other.key);
    refused(both, "the key in tls_key key.pem does not fit the certificate in tls_cert cert.pem.");
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n";
    write(&key_file(&place), encrypted);
    refused(both, "tls_key key.pem is encrypted, and nobody is asked for its password.");
    let encrypted = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMAA=\n\
                     -----END RSA PRIVATE KEY-----\n";
    write(&key_file(&place), encrypted);
    refused(both, "tls_key key.pem is encrypted, and nobody is asked for its password.");

    one.write(&place);
    write(&certificate_file(&place), "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n");
    refused(both, "tls_cert cert.pem holds a certificate that cannot be read.");
    write(&certificate_file(&place), "-----BEGIN CERTIFICATE-----\n???\n");
    refused(both, "tls_cert cert.pem is not valid PEM");
    write(&certificate_file(&place), &"a\n".repeat(600_000));
    refused(both, "tls_cert cert.pem is larger than 1048576 bytes.");
}

#[test]
fn a_certificate_is_told_of_before_it_ends() {
    let doctor = |pair: &Pair| {
        let place = place(pair);
        place.run("key create --init --name a --scopes workspace:admin").fine();
        place.run("doctor --listen 0.0.0.0:8443 --tls-cert cert.pem --tls-key key.pem").into_text()
    };
    let pair = |change: fn(&mut rcgen::CertificateParams)| Pair::changed(change);
    let fine = doctor(&pair(|params| params.not_after = date_time_ymd(2999, 1, 1)));
    assert!(fine.contains("fine     certificate  it is valid until 2999-01-01T00:00:00.000Z, for "), "{fine}");
    assert!(fine.contains("0.0.0.0:8443, reachable from other machines, with TLS"), "{fine}");
    assert!(fine.ends_with("Nothing unsafe was found.\n"), "{fine}");
    let without_end = doctor(&pair(|params| params.not_after = date_time_ymd(9999, 12, 31)));
    assert!(without_end.contains("fine     certificate  it is valid until 9999-12-30"), "{without_end}");
    let ended = doctor(&pair(|params| params.not_after = date_time_ymd(2001, 1, 1)));
    assert!(ended.contains("unsafe   certificate  it expired at 2001-01-01"), "{ended}");

    let mut other = Pair::new();
    other.key = Pair::new().key;
    let bad = doctor(&other);
    assert!(bad.contains("unsafe   certificate  it cannot be used") && bad.contains("does not fit"), "{bad}");
}

#[test]
fn a_key_that_others_can_open_is_told_of() {
    let pair = Pair::new();
    let place = place(&pair);
    place.run("key create --init --name a --scopes workspace:admin").fine();
    std::fs::set_permissions(key_file(&place), PermissionsExt::from_mode(0o644)).expect("set");
    let ended = place.run("doctor --tls-cert cert.pem --tls-key key.pem");
    assert_eq!(ended.code, Some(1));
    assert!(ended.stdout.contains("644: others can open key.pem"), "{}", ended.stdout);
    assert!(ended.stdout.contains("Run: chmod o= 'key.pem'"), "{}", ended.stdout);
    let log = serve(&place, "").stop().stderr;
    assert!(log.contains("others can open the file of the TLS key"), "{log}");
    std::fs::set_permissions(key_file(&place), PermissionsExt::from_mode(0o640)).expect("set");
    assert!(!serve(&place, "").stop().stderr.contains("others can open"), "a group is the operator's choice");
}

#[test]
fn supervisors_are_served_with_tls_too() {
    let pair = Pair::new();
    let place = place(&pair);
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let server = serve(&place, &format!("--admin-listen {free}"));
    assert!(request_works(&place, &format!("https://{free}")) && request_works(&place, &server.address));
    assert!(socket_address(&server).starts_with("127.0.0.1:"));
}

#[test]
fn a_certificate_that_no_address_uses_is_told_of() {
    let pair = Pair::new();
    let place = place(&pair);
    let line = "serve --listen unix:SOCKET --tls-cert cert.pem --tls-key key.pem";
    let socket = place.folder().join("rolo.sock").display().to_string();
    let server = Server::start(place.command(&line.replace("SOCKET", &socket)));
    assert_eq!(server.list_status("sk-apik_mistyped"), 401, "the socket speaks plain HTTP");
    let log = server.stop().stderr;
    assert!(log.contains("are not used: a Unix socket has no TLS"), "{log}");
    assert!(!serve(&place, "--admin-listen unix:admin.sock").stop().stderr.contains("are not used"));
}
