//! `rolo health`.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use serde_json::Value;

use super::program::{Place, Server};
use super::tls_client::{self, Pair};

#[test]
fn a_server_that_is_well_is_told_by_0_and_a_sentence() {
    let place = Place::new();
    let server = place.serve("");
    let address = &server.address;
    assert_eq!(place.run(&format!("health --listen {address}")).fine(), format!("http://{address} is ready.\n"));
    assert_eq!(place.run(&format!("health --live --listen {address}")).fine(), format!("http://{address} is alive.\n"));
    let json = place.run(&format!("health --json --listen {address}")).json();
    assert_eq!((&json["healthy"], &json["status"]), (&Value::Bool(true), &200.into()), "{json}");
    let everywhere = address.replace("127.0.0.1", "0.0.0.0");
    assert_eq!(place.run(&format!("health --listen {everywhere}")).fine(), format!("http://{address} is ready.\n"));
}

#[test]
fn it_asks_at_the_address_for_supervisors_if_there_is_one() {
    let place = Place::new();
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let _server = place.serve(&format!("--admin-listen {free}"));
    let told = place.run(&format!("health --listen 127.0.0.1:1 --admin-listen {free}")).fine();
    assert_eq!(told, format!("http://{free} is ready.\n"));
}

#[test]
fn it_asks_by_tls_and_by_a_unix_socket() {
    let place = Place::new();
    Pair::new().write(&place);
    let server = tls_client::serve(&place, "--admin-listen unix:admin.sock");
    let tls = "--tls-cert cert.pem --tls-key key.pem";
    let told = place.run(&format!("health --listen {} {tls}", tls_client::socket_address(&server))).fine();
    assert_eq!(told, format!("{} is ready.\n", server.address));
    assert_eq!(
        place.run(&format!("health --admin-listen unix:admin.sock {tls}")).fine(),
        "unix:admin.sock is ready.\n"
    );
}

#[test]
fn where_nobody_answers_it_is_1_and_a_sentence() {
    let place = Place::new();
    let server = place.serve("");
    let address = server.address.clone();
    server.stop();
    let complaint = place.run(&format!("health --listen {address}")).failed(1);
    assert!(complaint.starts_with(&format!("rolo: http://{address} cannot be reached: ")), "{complaint}");
    assert!(complaint.ends_with("Is the server running, with the same settings?\n"), "{complaint}");
    let ended = place.run(&format!("health --json --listen {address}"));
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(1), ""));
    let json: Value = serde_json::from_str(&ended.stdout).expect("JSON");
    assert_eq!((&json["healthy"], &json["status"]), (&Value::Bool(false), &Value::Null), "{json}");
}

/// Whoever answers one request with this.
fn stand_in(answer: &'static str) -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let answering = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut asked = [0; 1_024];
        let count = stream.read(&mut asked).expect("a request");
        stream.write_all(answer.as_bytes()).expect("sent");
        if answer.is_empty() {
            let _ = stream.read(&mut [0]); // NoObserver for as long as the other side stays.
        }
        String::from_utf8_lossy(&asked[..count]).into_owned()
    });
    (address, answering)
}

#[test]
fn a_store_that_takes_no_writes_is_not_ready_and_the_reason_is_told() {
    let place = Place::new();
    let answer = "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n\
                  {\"status\":\"failed\",\"reason\":\"the database is gone\"}";
    let (address, answering) = stand_in(answer);
    let complaint = place.run(&format!("health --listen {address}")).failed(1);
    assert_eq!(complaint, format!("rolo: http://{address} is not ready: the database is gone.\n"));
    assert!(answering.join().expect("asked").starts_with("GET /health/ready HTTP/1.1\r\nHost: localhost\r\n"));
}

#[test]
fn what_is_no_rolo_and_what_says_nothing_is_told() {
    let place = Place::new();
    let (address, _answering) = stand_in("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\nnothing");
    let complaint = place.run(&format!("health --listen {address}")).failed(1);
    assert!(complaint.contains("answers 404 to /health/ready: is that Rolo?"), "{complaint}");
    let (address, _answering) = stand_in("SSH-2.0-x\r\n");
    let complaint = place.run(&format!("health --listen {address}")).failed(1);
    assert!(complaint.contains("what it answers is not HTTP/1.1"), "{complaint}");
    let (address, _answering) = stand_in("");
    let complaint = place.run(&format!("health --timeout 1 --listen {address}")).failed(1);
    assert_eq!(complaint, format!("rolo: http://{address} has not answered within 1 seconds.\n"));
}

#[test]
fn a_port_that_nobody_knows_and_a_time_without_end_are_wrong_usage() {
    let place = Place::new();
    let complaint = place.run("health --listen 127.0.0.1:0").failed(2);
    assert!(complaint.contains("nobody knows where to ask. Name the port with --listen"), "{complaint}");
    place.run("health --timeout 0").failed(2);
    place.run("health --timeout 3601").failed(2);
}

#[test]
fn it_takes_the_settings_of_the_server() {
    let place = Place::new();
    let server: Server = place.serve("");
    std::fs::write(place.data().join("rolo.toml"), format!("listen = {:?}\n", server.address)).expect("written");
    assert_eq!(place.run("health").fine(), format!("http://{} is ready.\n", server.address));
}
