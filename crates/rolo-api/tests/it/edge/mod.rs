//! What every request passes, whatever the surface. Where a rule holds for all operations, its test is made out of the
//! table of operations, so that a new one cannot be left out.

mod bodies;
mod conditions;
mod cors;
mod http;
mod keys;
mod rate_limits;
mod retries;
pub(crate) mod sample;
mod slow;
mod system;
mod unsent;
mod workspaces;

use rolo_testkit::{Reply, TestRolo};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

/// A path of each dialect that both reads and creates contacts, with a body that creates one.
pub(crate) const CONTACTS: [(&str, &str); 2] = [
    ("/v2/contacts", r#"{"name":"Ada Lovelace","phone_number":"+12025550123"}"#),
    ("/api/v2/contacts", r#"{"first_name":"Ada","last_name":"Lovelace"}"#),
];

/// What of an answer must be equal when two requests must not be told apart: all but the request's id, the date, and
/// what is left of the rate limit.
pub(crate) fn shown(reply: &Reply) -> (u16, Vec<(String, String)>, String) {
    const ITS_OWN: [&str; 3] = ["x-request-id", "date", "ratelimit"];
    let headers = reply.headers.iter().filter(|(name, _)| !ITS_OWN.contains(&name.as_str()));
    let text = |value: &::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = headers.map(|(name, value)| (name.to_string(), text(value))).collect();
    (reply.status, headers, reply.text.replace(reply.header("x-request-id"), "rid"))
}

/// The beginning of a request on a raw connection, with the admin key; more headers may follow.
pub(crate) fn head(rolo: &TestRolo, method: &str, path: &str) -> String {
    head_by(rolo.key(), method, path)
}

/// The same with another key.
pub(crate) fn head_by(key: &str, method: &str, path: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: {key}\r\n")
}

/// Waits until the server says that it reads the body of the request whose head it has.
pub(crate) async fn read_continue(connection: &mut TcpStream) {
    const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut interim = [0; CONTINUE.len()];
    connection.read_exact(&mut interim).await.expect("an interim answer");
    assert_eq!(interim.escape_ascii().to_string(), CONTINUE.escape_ascii().to_string());
}

/// All that comes until the server closes the connection, as text.
pub(crate) async fn read_to_end(connection: &mut TcpStream) -> String {
    String::from_utf8_lossy(&rolo_testkit::read_to_end(connection).await).into_owned()
}
