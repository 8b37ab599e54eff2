//! Answers that are made chunk by chunk.

use bytes::Bytes;
use futures_util::stream;
use http::Method;
use rolo_http::{BrokenOff, ByteStream, Limits};
use rolo_testkit::http2::{Peer, frame, get, kind};
use rolo_testkit::read_answer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::surface::{PATIENCE, endless, finite, put, start};

/// A request to read something, on HTTP/1.1.
pub(crate) fn head(method: &str, path: &str, key: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: {key}\r\n\r\n")
}

/// Reads until this text has come; all that has. Where the server closes before, the text is not at its end.
pub(crate) async fn until(connection: &mut TcpStream, text: &str) -> String {
    let mut received = Vec::new();
    let mut space = [0; 1024];
    let reading = async {
        while !String::from_utf8_lossy(&received).ends_with(text) {
            match connection.read(&mut space).await {
                Ok(count @ 1..) => received.extend_from_slice(&space[..count]),
                _ => break,
            }
        }
    };
    timeout(PATIENCE, reading).await.expect("the server sends, or closes");
    String::from_utf8_lossy(&received).into_owned()
}

/// What a test waits for on HTTP/2.
pub(crate) async fn wait_for(peer: &mut Peer, is_so: impl Fn(&rolo_testkit::http2::Seen) -> bool) {
    let is_there = timeout(PATIENCE, peer.until(is_so)).await.expect("in time");
    assert!(is_there, "the server has closed: {:?}", peer.seen);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_chunk_is_sent_when_it_is_made_and_the_connection_goes_on_behind_the_last() {
    let rolo = start(Limits::default()).await;
    let (path, maker) = finite();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    maker.make("one\n");
    let answer = until(&mut connection, "one\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("content-type: application/x-ndjson\r\n"), "{answer}");
    assert!(answer.contains("transfer-encoding: chunked\r\n") && !answer.contains("content-length"), "{answer}");
    maker.make(""); // Nothing, which would end a body of HTTP/1.
    maker.make("two\n");
    assert_eq!(until(&mut connection, "two\n\r\n").await, "4\r\ntwo\n\r\n");
    drop(maker);
    assert_eq!(until(&mut connection, "0\r\n\r\n").await, "0\r\n\r\n");
    connection.write_all(head("GET", "/test/cheap", rolo.key()).as_bytes()).await.expect("sent");
    let html = read_answer(&mut connection).await;
    assert!(html.status == 200 && html.text.contains("content-type: text/html; charset=utf-8\r\n"), "{}", html.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_http_2_too_each_chunk_is_sent_when_it_is_made() {
    let rolo = start(Limits::default()).await;
    let (one, first) = finite();
    let (other, second) = endless();
    let mut peer = Peer::open(rolo.address(), 1 << 20).await;
    peer.send(&[get(1, &one, rolo.key()), get(3, &other, rolo.key())].concat()).await;
    for count in 1..=3 {
        first.make("12345");
        wait_for(&mut peer, |seen| seen.bodies.get(&1) == Some(&(5 * count))).await;
        second.make("1");
        wait_for(&mut peer, |seen| seen.bodies.get(&3) == Some(&count)).await;
    }
    assert!(peer.seen.ended.is_empty());
    drop(first);
    wait_for(&mut peer, |seen| seen.ended == [1]).await;
    assert!(peer.is_served().await && !second.is_abandoned());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_made_whole_is_never_taken_for_it() {
    let rolo = start(Limits::default()).await;
    let panicking = || {
        let chunks = (0..).map(|number| match number {
            0 => Ok::<_, BrokenOff>(Bytes::from_static(b"one")),
            _ => panic!("this panic is meant to be"),
        });
        (put(ByteStream::finite(stream::iter(chunks))), None)
    };
    let failing = || {
        let (path, maker) = finite();
        maker.make("one");
        maker.fail();
        (path, Some(maker))
    };
    for (path, maker) in [failing(), panicking()] {
        let mut connection = rolo.connect().await;
        connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
        // The library may close without having sent what was made before.
        let received = until(&mut connection, "0\r\n\r\n").await;
        assert!(!received.ends_with("0\r\n\r\n"), "{received}");
        if let Some(maker) = maker {
            maker.abandoned().await;
        }
    }
    let (path, maker) = finite();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    maker.make("one\n");
    until(&mut connection, "one\n\r\n").await;
    maker.fail();
    assert_eq!(until(&mut connection, "0\r\n\r\n").await, "");
    for (path, _maker) in [failing(), panicking()] {
        let mut peer = Peer::open(rolo.address(), 1 << 20).await;
        peer.send(&get(1, &path, rolo.key())).await;
        wait_for(&mut peer, |seen| !seen.reset.is_empty()).await;
        assert!(peer.seen.reset == [(1, 2)] && peer.seen.ended.is_empty(), "an internal error: {:?}", peer.seen);
        assert!(peer.is_served().await, "the connection goes on");
    }
    rolo.at("/test/cheap").with_key(rolo.key()).get("").await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_goes_away_ends_the_making_of_chunks() {
    let rolo = start(Limits::default()).await;
    for make_one in [true, false] {
        let (path, maker) = endless();
        let mut connection = rolo.connect().await;
        connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
        if make_one {
            maker.make("one\n");
            until(&mut connection, "one\n\r\n").await;
        } else {
            until(&mut connection, "\r\n\r\n").await;
        }
        assert!(!maker.is_abandoned());
        drop(connection);
        maker.abandoned().await;
    }
    let (one, first) = endless();
    let (other, second) = endless();
    let mut peer = Peer::open(rolo.address(), 1 << 20).await;
    peer.send(&[get(1, &one, rolo.key()), get(3, &other, rolo.key())].concat()).await;
    wait_for(&mut peer, |seen| seen.answered.len() == 2).await;
    const CANCEL: u32 = 8;
    peer.send(&frame(kind::RST_STREAM, 0, 1, &CANCEL.to_be_bytes())).await;
    first.abandoned().await;
    assert!(!second.is_abandoned(), "the other stream goes on");
    drop(peer);
    second.abandoned().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn head_makes_no_chunk() {
    let rolo = start(Limits::default()).await;
    let (path, maker) = finite();
    let reply = rolo.at(&path).with_key(rolo.key()).send(Method::HEAD, "", None).await;
    assert_eq!((reply.status, reply.text.as_str(), reply.header("content-length")), (200, "", ""));
    assert_eq!(reply.header("content-type"), "application/x-ndjson");
    maker.abandoned().await;
}
