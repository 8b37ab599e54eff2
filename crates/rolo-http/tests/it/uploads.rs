//! Bodies that are taken as they arrive.

use rolo_http::{BODY_BYTES_MAX, Limits, RequestError};
use rolo_testkit::http2::{Peer, flag, frame, kind, post};
use rolo_testkit::{TestRolo, read_answer};
use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::timeout;

use crate::streams::wait_for;
use crate::surface::{PATIENCE, SHORT, UPLOAD_BYTES, expect_upload, start};

type Told = UnboundedReceiver<Result<usize, RequestError>>;

fn head(rolo: &TestRolo, path: &str, more: &str) -> String {
    let key = rolo.key();
    format!("POST {path} HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: {key}\r\n{more}\r\n\r\n")
}

/// What the handler gets next.
async fn next(told: &mut Told) -> Result<usize, RequestError> {
    timeout(PATIENCE, told.recv()).await.expect("in time").expect("the handler goes on")
}

/// How much comes, until something else does.
async fn sum(told: &mut Told, bytes: usize) {
    let mut so_far = 0;
    while so_far < bytes {
        so_far += next(told).await.expect("it is taken");
    }
    assert_eq!(so_far, bytes);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_is_taken_part_by_part_and_may_be_larger_than_those_that_are_held() {
    let rolo = start(Limits::default()).await;
    let (path, mut told) = expect_upload();
    let mut connection = rolo.connect().await;
    let begun = head(&rolo, &path, "Transfer-Encoding: chunked") + "3\r\none\r\n";
    connection.write_all(begun.as_bytes()).await.expect("sent");
    assert_eq!(next(&mut told).await, Ok(3), "before the rest is there");
    let more = BODY_BYTES_MAX + 1;
    let (size, data) = (format!("{more:x}\r\n"), vec![b'x'; more]);
    connection.write_all(&[size.as_bytes(), &data, b"\r\n"].concat()).await.expect("sent");
    sum(&mut told, more).await;
    connection.write_all(b"0\r\n\r\n").await.expect("sent");
    assert_eq!(next(&mut told).await, Ok(0), "the end");
    let answer = read_answer(&mut connection).await;
    assert!(answer.status == 200 && answer.text.ends_with(&format!("\r\n\r\n{}", more + 3)), "{}", answer.text);
    assert!(!answer.closed);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_http_2_too_a_body_is_taken_part_by_part() {
    let rolo = start(Limits::default()).await;
    let (path, mut told) = expect_upload();
    let mut peer = Peer::open(rolo.address(), 1 << 20).await;
    peer.send(&post(1, &path, rolo.key())).await;
    for bytes in [1, 1_000, 10_000] {
        peer.send(&frame(kind::DATA, flag::NONE, 1, &vec![b'x'; bytes])).await;
        sum(&mut told, bytes).await;
    }
    peer.send(&frame(kind::DATA, flag::END_STREAM, 1, b"")).await;
    wait_for(&mut peer, |seen| seen.ended == [1]).await;
    assert_eq!(peer.seen.bodies.get(&1), Some(&"11001".len()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_beyond_the_limit_of_its_route_is_refused_as_soon_as_it_is_known() {
    let rolo = start(Limits::default()).await;
    let (path, _told) = expect_upload();
    let mut connection = rolo.connect().await;
    let length = format!("Content-Length: {}", UPLOAD_BYTES + 1);
    connection.write_all(head(&rolo, &path, &length).as_bytes()).await.expect("sent");
    let answer = read_answer(&mut connection).await;
    assert_eq!((answer.status, answer.closed), (413, true), "{}", answer.text);
    assert!(answer.text.contains(&format!("at most {UPLOAD_BYTES} bytes")), "{}", answer.text);

    let (path, mut told) = expect_upload();
    let mut connection = rolo.connect().await;
    let begun = head(&rolo, &path, "Transfer-Encoding: chunked") + &format!("{UPLOAD_BYTES:x}\r\n");
    connection.write_all(begun.as_bytes()).await.expect("sent");
    connection.write_all(&vec![b'x'; UPLOAD_BYTES]).await.expect("sent");
    connection.write_all(b"\r\n").await.expect("sent");
    sum(&mut told, UPLOAD_BYTES).await;
    connection.write_all(b"1\r\nx\r\n").await.expect("sent");
    assert_eq!(next(&mut told).await, Err(RequestError::BodyTooLarge { bytes_max: UPLOAD_BYTES }));
    let answer = read_answer(&mut connection).await;
    assert_eq!((answer.status, answer.closed), (413, true), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_stops_coming_is_refused_after_its_time() {
    let rolo = start(Limits { body_time_max: SHORT, ..Limits::default() }).await;
    let (path, mut told) = expect_upload();
    let mut connection = rolo.connect().await;
    let begun = head(&rolo, &path, "Content-Length: 10") + "12345";
    connection.write_all(begun.as_bytes()).await.expect("sent");
    assert_eq!(next(&mut told).await, Ok(5));
    assert_eq!(next(&mut told).await, Err(RequestError::BodyTimeout));
    let answer = read_answer(&mut connection).await;
    assert_eq!((answer.status, answer.closed), (408, true), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_goes_away_in_the_middle_is_no_end_of_its_body() {
    let rolo = start(Limits::default()).await;
    let (path, mut told) = expect_upload();
    let mut connection = rolo.connect().await;
    let begun = head(&rolo, &path, "Transfer-Encoding: chunked") + "5\r\n12345\r\n";
    connection.write_all(begun.as_bytes()).await.expect("sent");
    assert_eq!(next(&mut told).await, Ok(5));
    drop(connection);
    // Its handler is dropped, or learns of it; what it never sees is an end.
    let rest = timeout(PATIENCE, told.recv()).await.expect("in time");
    assert!(matches!(rest, None | Some(Err(RequestError::BadRequest(_)))), "{rest:?}");
}
