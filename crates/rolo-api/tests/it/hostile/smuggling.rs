//! Requests that a proxy in front of us could understand differently, and so carry a second request past it.
//!
//! Each vector has its stated result. Behind each stands a second request, which would create a contact: a server that
//! loses the count of bytes answers it, or answers something else. `edge::http` has what is wrong with a head alone.

use rolo_testkit::smuggling::{FIRST_LINES, MADE, Stated, VECTORS, fill};
use rolo_testkit::{TestRolo, on_each_store, read_answer, read_to_end};
use tokio::io::AsyncWriteExt;

use crate::edge::{CONTACTS, head};

/// All that was received until the server closed, as the statuses of the answers in it.
async fn statuses(rolo: &TestRolo, bytes: &[u8], cut: usize) -> Vec<u16> {
    let mut connection = rolo.connect().await;
    connection.set_nodelay(true).expect("a socket");
    let (first, second) = bytes.split_at(cut);
    connection.write_all(first).await.expect("sent");
    tokio::task::yield_now().await;
    let _ = connection.write_all(second).await; // It may have been refused already.
    let received = String::from_utf8_lossy(&read_to_end(&mut connection).await).into_owned();
    let answers = received.split("HTTP/1.").skip(1).filter_map(|answer| answer.split(' ').nth(1)?.parse().ok());
    answers.filter(|status| *status != 100).collect()
}

on_each_store! {
    async fn each_vector_has_its_stated_result_and_what_stands_behind_it_too(rolo: TestRolo) {
        assert!(VECTORS.len() + FIRST_LINES.len() >= 60);
        for (path, body) in CONTACTS {
            let made = if path.starts_with("/api") { 201 } else { 200 };
            let behind = head(&rolo, "POST", path) + &fill("Content-Length: LEN\r\nConnection: close\r\n\r\nBODY", body);
            for (name, method, lines, sent, stated) in VECTORS {
                let expected = stated.answers(made);
                let request = head(&rolo, method, path) + &fill(&format!("{lines}\r\n{sent}"), body) + &behind;
                let length = request.len() - behind.len();
                for cut in [0, length - 1, length / 2] {
                    let before = rolo.changes().await.len();
                    let received = statuses(&rolo, request.as_bytes(), cut).await;
                    let what = format!("{name}, {path}, cut at {cut}: {received:?}");
                    assert!(!received.is_empty() && expected.contains(&received), "{what}");
                    let is_creation = |place: &usize| *place == 1 || matches!(stated, Stated::Closes(MADE) | Stated::Separate(MADE));
                    let created = (0..received.len()).filter(is_creation).count();
                    assert_eq!(rolo.changes().await.len(), before + created, "{what}");
                }
            }
        }
    }

    async fn a_request_that_is_wrong_from_its_first_line_on_is_refused_and_closed(rolo: TestRolo) {
        let before = rolo.snapshot();
        for (path, body) in CONTACTS {
            let behind = head(&rolo, "POST", path) + &fill("Content-Length: LEN\r\n\r\nBODY", body);
            for (name, request) in FIRST_LINES {
                let request = request.replace("PATH", path).replace("KEY", rolo.key()) + &behind;
                assert_eq!(statuses(&rolo, request.as_bytes(), 0).await, [400], "{name}, {path}");
            }
        }
        rolo.assert_as(&before, "a request that is wrong");
    }

    async fn the_preface_of_http_2_is_none_behind_a_request(rolo: TestRolo) {
        let before = rolo.snapshot();
        let first = head(&rolo, "GET", CONTACTS[0].0) + "\r\n";
        let request = first + "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        let received = statuses(&rolo, request.as_bytes(), 0).await;
        assert!(matches!(received[..], [200, 400] | [200]), "{received:?}");
        rolo.assert_as(&before, "a preface");
    }

    async fn a_connection_serves_the_next_request_as_if_there_had_been_no_other(rolo: TestRolo) {
        let (path, body) = CONTACTS[1];
        let mut connection = rolo.connect().await;
        for number in 0..20 {
            let request = match number % 4 {
                0 => head(&rolo, "POST", path) + &fill("Content-Length: LEN\r\n\r\nBODY", body),
                1 => head(&rolo, "POST", path) + &fill("Transfer-Encoding: chunked\r\n\r\nHEX\r\nBODY\r\n0\r\n\r\n", body),
                2 => format!("GET {path} HTTP/1.1\r\nHost: a\r\n\r\n"),
                _ => head(&rolo, "GET", path) + &fill("Content-Length: LEN\r\n\r\nBODY", body),
            };
            connection.write_all(request.as_bytes()).await.expect("sent");
            // The key of one request is not that of the next.
            assert_eq!(read_answer(&mut connection).await.status, [201, 201, 401, 200][number % 4]);
        }
    }
}
