//! Clients that take their time: everything that a client does has a limit. Real time, and short limits.

use std::time::Duration;

use rolo_http::{Limits, Settings};
use rolo_testkit::{Start, TestRolo, json, on_each_store, read_answer};
use tokio::io::AsyncWriteExt;
use tokio::time::Instant;

use super::{CONTACTS, head, head_by, read_to_end};

/// A limit that is short for a test and long for a machine that is busy.
const SHORT: Duration = Duration::from_millis(500);

/// A server with these limits.
async fn with(backend: rolo_testkit::Backend, limits: Limits) -> TestRolo {
    let settings = Settings { limits, ..Settings::default() };
    TestRolo::start_with(backend, Start { settings, ..Start::default() }).await
}

on_each_store! {
    async fn a_head_that_does_not_come_is_closed_after_its_time_without_an_answer(backend: Backend) {
        let rolo = with(backend, Limits { header_time_max: SHORT, ..Limits::default() }).await;
        let good = head(&rolo, "GET", "/v2/contacts");
        let begun_at = Instant::now();
        let mut connections = Vec::new();
        for (first, begun) in [("", ""), ("", "G"), ("", "GET /v2/contacts HTTP/1.1\r\n"), ("", &good), (&good, &good)]
        {
            let mut connection = rolo.connect().await;
            if !first.is_empty() {
                connection.write_all(format!("{first}\r\n").as_bytes()).await.expect("sent");
                assert_eq!(read_answer(&mut connection).await.status, 200);
            }
            connection.write_all(begun.as_bytes()).await.expect("sent");
            connections.push((connection, begun));
        }
        for (mut connection, begun) in connections {
            assert_eq!(read_to_end(&mut connection).await, "", "{begun:?}");
            assert!(begun_at.elapsed() >= SHORT, "{begun:?} had {:?}", begun_at.elapsed());
        }
    }

    async fn clients_that_send_nothing_do_not_hinder_others(backend: Backend) {
        let rolo = with(backend, Limits { header_time_max: SHORT, ..Limits::default() }).await;
        let mut slow = Vec::new();
        for _ in 0..200 {
            let mut connection = rolo.connect().await;
            connection.write_all(b"GET /v2/contacts HT").await.expect("sent");
            slow.push(connection);
        }
        rolo.synthflow().get("/contacts").await.expect(200);
        for mut connection in slow {
            assert_eq!(read_to_end(&mut connection).await, "");
        }
        rolo.synthflow().get("/contacts").await.expect(200);
    }

    async fn an_idle_connection_is_closed_after_its_time(backend: Backend) {
        let rolo = with(backend, Limits { idle_time_max: SHORT, ..Limits::default() }).await;
        let mut connection = rolo.connect().await;
        for _ in 0..3 {
            connection.write_all((head(&rolo, "GET", "/v2/contacts") + "\r\n").as_bytes()).await.expect("sent");
            assert_eq!(read_answer(&mut connection).await.status, 200);
        }
        assert_eq!(read_to_end(&mut connection).await, "");
    }

    async fn a_body_that_does_not_come_is_refused_after_its_time_and_its_retry_key_is_free(backend: Backend) {
        let rolo = with(backend, Limits { body_time_max: SHORT, ..Limits::default() }).await;
        let before = rolo.dump();
        let mut connections = Vec::new();
        for (path, body) in CONTACTS {
            let half = &body[..body.len() / 2];
            for (coding, begun) in [
                (format!("Content-Length: {}", body.len()), half.to_owned()),
                (format!("Content-Length: {}", body.len()), String::new()),
                ("Transfer-Encoding: chunked".to_owned(), format!("{:x}\r\n{half}", body.len())),
                ("Transfer-Encoding: chunked".to_owned(), format!("{:x}\r\n{body}\r\n", body.len())),
            ] {
                let key = format!("k-{}", connections.len());
                let request = format!("{}Idempotency-Key: {key}\r\n{coding}\r\n\r\n{begun}", head(&rolo, "POST", path));
                let mut connection = rolo.connect().await;
                connection.write_all(request.as_bytes()).await.expect("sent");
                connections.push((connection, path, body, key));
            }
        }
        for (connection, ..) in &mut connections {
            let answer = read_answer(connection).await;
            assert_eq!((answer.status, answer.closed), (408, true), "{}", answer.text);
            assert!(answer.text.contains("The body did not arrive in time."), "{}", answer.text);
        }
        assert_eq!(rolo.dump(), before);
        for (_, path, body, key) in connections {
            let client = rolo.at("").with_key(rolo.key()).with("idempotency-key", &key);
            let reply = client.send(http::Method::POST, path, Some(body.into())).await;
            assert!(matches!(reply.status, 200 | 201), "{}", reply.text);
            assert_eq!(reply.header("idempotency-replayed"), "");
        }
        assert_eq!(rolo.changes().await.len(), 8);
    }

    async fn an_answer_that_nobody_takes_is_given_up(backend: Backend) {
        let rolo = with(backend, Limits { write_time_max: SHORT, ..Limits::default() }).await;
        for _ in 0..40 {
            rolo.contact().name("Ada").metadata(json!({ "x": "y".repeat(60_000) })).create().await;
        }
        let mut connection = rolo.connect().await;
        let request = head(&rolo, "GET", "/v2/contacts?page_size=40") + "\r\n";
        connection.write_all(request.repeat(10).as_bytes()).await.expect("sent");
        // A second client counts the connections, until it is alone.
        let mut watcher = rolo.connect().await;
        let ask = head_by(&rolo.make_server_key(), "GET", "/metrics") + "\r\n";
        let mut is_alone = false;
        while !is_alone {
            watcher.write_all(ask.as_bytes()).await.expect("sent");
            is_alone = read_answer(&mut watcher).await.text.contains("\nrolo_connections 1\n");
        }
        let received = read_to_end(&mut connection).await;
        assert!(received.matches("HTTP/1.1 200").count() < 10, "{} bytes are more than a socket holds", received.len());
    }

    async fn a_write_that_takes_too_long_is_in_doubt_and_its_retry_key_settles_it(backend: Backend) {
        for (path, body) in CONTACTS {
            let mut rolo = with(backend, Limits { request_time_max: Duration::ZERO, ..Limits::default() }).await;
            let client = |rolo: &TestRolo| rolo.at("").with_key(rolo.key()).with("idempotency-key", "k");
            let reply = client(&rolo).send(http::Method::POST, path, Some(body.into())).await;
            // On a busy machine the writer can be faster than the first look at its answer.
            let in_doubt = reply.status == 503 && reply.text.contains("Whether the change was made is unknown");
            assert!(in_doubt || matches!(reply.status, 200 | 201), "{}", reply.text);
            rolo.restart_with(Settings::default()).await;
            let reply = client(&rolo).send(http::Method::POST, path, Some(body.into())).await;
            assert!(matches!(reply.status, 200 | 201), "{}", reply.text);
            assert_eq!(rolo.changes().await.len(), 1);
        }
    }

    async fn a_read_that_takes_too_long_says_nothing_of_a_change(backend: Backend) {
        let rolo = with(backend, Limits { request_time_max: Duration::ZERO, ..Limits::default() }).await;
        let client = rolo.at("").with_key(rolo.key());
        for (path, _) in CONTACTS {
            let reply = client.get(path).await;
            // On a busy machine the store can be faster than the first look at its answer.
            let is_plain = reply.status == 503 && reply.text.contains("Nothing was changed; try again.");
            assert!(is_plain || reply.status == 200, "{}", reply.text);
        }
    }

    async fn more_connections_than_the_limit_wait_until_one_ends(backend: Backend) {
        let rolo = with(backend, Limits { connection_count_max: 2, ..Limits::default() }).await;
        let (path, body) = CONTACTS[0];
        let read = head(&rolo, "GET", path) + "\r\n";
        let write = head(&rolo, "POST", path) + &format!("Content-Length: {}\r\n\r\n{body}", body.len());
        let (mut one, mut two) = (rolo.connect().await, rolo.connect().await);
        for connection in [&mut one, &mut two] {
            connection.write_all(read.as_bytes()).await.expect("sent");
            assert_eq!(read_answer(connection).await.status, 200);
        }
        let mut three = rolo.connect().await;
        three.write_all(write.as_bytes()).await.expect("sent");
        for _ in 0..10 {
            one.write_all(read.as_bytes()).await.expect("sent");
            assert!(read_answer(&mut one).await.text.contains("\"total\":0"), "the third one has to wait");
        }
        drop(two);
        assert_eq!(read_answer(&mut three).await.status, 200);
    }
}
