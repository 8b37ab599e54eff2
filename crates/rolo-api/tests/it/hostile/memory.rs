//! What a workspace may have in memory at a time: what is too much is refused, and others are not concerned.

use rolo_http::{HeldLimits, Limits, Settings};
use rolo_testkit::http2::{self, flag, frame, kind};
use rolo_testkit::{Backend, Start, TestRolo, json, on_each_store, read_answer};
use tokio::io::AsyncWriteExt;

use crate::edge::{CONTACTS, head_by};

const KIB: usize = 1024;

/// A server whose workspaces may have little in memory.
async fn small(backend: Backend, workspace_bytes_max: usize) -> TestRolo {
    let held = HeldLimits { workspace_bytes_max, ..HeldLimits::default() };
    let limits = Limits { held, ..Limits::default() };
    let settings = Settings { limits, ..Settings::default() };
    TestRolo::start_with(backend, Start { settings, ..Start::default() }).await
}

/// Makes contacts of which a list is this many times 60 KiB.
async fn fill(rolo: &TestRolo, count: usize) {
    for _ in 0..count {
        rolo.contact().name("Ada").metadata(json!({ "x": "y".repeat(60 * KIB) })).create().await;
    }
}

/// Waits until the server has no other connection.
async fn until_alone(rolo: &TestRolo) {
    let mut watcher = rolo.connect().await;
    let ask = head_by(&rolo.make_server_key(), "GET", "/metrics") + "\r\n";
    loop {
        watcher.write_all(ask.as_bytes()).await.expect("sent");
        if read_answer(&mut watcher).await.text.contains("\nrolo_connections 1\n") {
            return;
        }
    }
}

on_each_store! {
    async fn bodies_that_are_too_much_at_a_time_are_refused_as_busy_and_leave_room_behind(backend: Backend) {
        let rolo = small(backend, 200 * KIB).await;
        let client = rolo.at("").with_key(rolo.key());
        for (path, body) in CONTACTS {
            let filled = |bytes: usize| Some((body.to_owned() + &" ".repeat(bytes - body.len())).into());
            for _ in 0..5 {
                let reply = client.send(http::Method::POST, path, filled(190 * KIB)).await;
                assert!(matches!(reply.status, 200 | 201), "{}", reply.text);
                let before = rolo.mark();
                let reply = client.send(http::Method::POST, path, filled(250 * KIB)).await.expect(503);
                assert_eq!(reply.header("retry-after"), "1");
                rolo.assert_as(&before, "a body that is too much");
            }
        }
    }

    async fn answers_that_nobody_takes_are_bounded_and_other_workspaces_have_room(backend: Backend) {
        let rolo = small(backend, 300 * KIB).await;
        let other = rolo.at("/v2").with_key(&rolo.make_workspace("other"));
        fill(&rolo, 4).await;
        rolo.synthflow().get("/contacts").await.expect(200);
        // A client without any room asks for the list three times, and takes nothing of it.
        let no_room = [4_u16.to_be_bytes().as_slice(), &0_u32.to_be_bytes()].concat();
        let fields = [
            (":method", "GET"),
            (":scheme", "http"),
            (":path", "/v2/contacts"),
            (":authority", "rolo.example.org"),
            ("authorization", rolo.key()),
        ];
        let asks = |stream| frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, stream, &http2::block(&fields));
        let streams = [1, 3, 5];
        let seen = http2::attack(rolo.address(), &no_room, &streams.map(asks).concat(), &streams).await;
        let answered = |stream: u32| seen.answered.iter().find(|(known, _)| *known == stream).map(|(_, first)| *first);
        let held = streams.into_iter().filter(|stream| answered(*stream) == Some(http2::OK)).count();
        assert_eq!(held, 1, "{seen:?}");
        other.post("/contacts", json!({ "name": "Ada", "phone_number": "1" })).await.expect(200);
        drop(other);
        until_alone(&rolo).await;
        rolo.synthflow().get("/contacts").await.expect(200);
    }

    async fn an_answer_of_a_write_is_never_refused_for_this(backend: Backend) {
        let rolo = small(backend, 60 * KIB).await;
        let domain = ["x", "y", "z"].map(|letter| letter.repeat(60)).join(".");
        let emails: Vec<_> = (0..100).map(|number| json!({ "email": format!("{number}@{domain}.example") })).collect();
        let phones: Vec<_> =
            (0..100).map(|number| json!({ "phone_number": format!("{number}{}", "é".repeat(250)) })).collect();
        // Such a body is too much for this server, so it comes in halves.
        let made = rolo.askelephant().post("/contacts", json!({ "first_name": "Ada", "emails": emails })).await.expect(201);
        let path = format!("/contacts/{}", made.body["id"].as_str().expect("an id"));
        let reply = rolo.askelephant().patch(&path, json!({ "phone_numbers": phones })).await.expect(200);
        assert!(reply.text.len() > 64 * KIB, "{} bytes", reply.text.len());
        rolo.askelephant().get(&path).await.expect(503);
    }
}
