//! Answers over HTTP/2 that their client does not take: they are given up after their time, and they count.

use std::time::Duration;

use rolo_core::access::key::Scope;
use rolo_http::{HeldLimits, Limits, Settings};
use rolo_testkit::http2::{OK, Peer, get, room};
use rolo_testkit::{Backend, Start, TestRolo, json, on_each_store};
use tokio::time::{Instant, timeout};

/// A limit that is short for a test and long for a machine that is busy.
const SHORT: Duration = Duration::from_millis(500);

/// The same where something must move within that time.
const LONGER: Duration = Duration::from_secs(2);

/// Far longer than any limit that a test sets.
const PATIENCE: Duration = Duration::from_secs(60);

const KIB: usize = 1024;

/// A server with these limits.
async fn with(backend: Backend, limits: Limits) -> TestRolo {
    let settings = Settings { limits, ..Settings::default() };
    TestRolo::start_with(backend, Start { settings, ..Start::default() }).await
}

/// Stream numbers of a client: 1, 3, 5 …
fn streams(count: u32) -> impl Iterator<Item = u32> {
    (0..count).map(|number| 2 * number + 1)
}

/// Opens a connection that takes nothing of its answers, and asks on so many streams; how many were answered with 200, or
/// `None` when the server has closed.
async fn ask_and_take_nothing(rolo: &TestRolo, path: &str, key: &str, count: u32) -> (Peer, Option<usize>) {
    let mut peer = Peer::open(rolo.address(), 0).await;
    peer.send(&streams(count).flat_map(|stream| get(stream, path, key)).collect::<Vec<u8>>()).await;
    let is_served = peer.until(|seen| seen.answered.len() == count as usize).await;
    let good = peer.seen.answered.iter().filter(|(_, first)| *first == OK).count();
    (peer, is_served.then_some(good))
}

on_each_store! {
    async fn an_answer_of_which_nothing_is_taken_is_given_up_however_often_its_client_pings(backend: Backend) {
        let rolo = with(backend, Limits { write_time_max: SHORT, ..Limits::default() }).await;
        for window in [0, 1, 7] {
            let begun_at = Instant::now();
            let mut peer = Peer::open(rolo.address(), window).await;
            peer.send(&get(1, "/health/live", "")).await;
            let pinging = async { while peer.is_served().await {} };
            timeout(PATIENCE, pinging).await.expect("the connection is closed");
            assert!(begun_at.elapsed() >= SHORT, "it had {:?}", begun_at.elapsed());
            assert_eq!(peer.seen.bodies.values().sum::<usize>(), window as usize);
        }
    }

    async fn an_answer_that_is_not_taken_is_given_up_alone_where_others_move(backend: Backend) {
        let rolo = with(backend, Limits { write_time_max: LONGER, ..Limits::default() }).await;
        rolo.contact().name("Ada").metadata(json!({ "x": "y".repeat(60 * KIB) })).create().await;
        let mut peer = Peer::open(rolo.address(), 0).await;
        peer.send(&[get(1, "/v2/contacts", rolo.key()), get(3, "/v2/contacts", rolo.key())].concat()).await;
        // The second one is taken slowly, by a client that then has a mind to take all.
        let slowly = async {
            while peer.seen.reset.is_empty() {
                let so_far = peer.seen.bodies.get(&3).copied().unwrap_or(0);
                peer.send(&room(3, 1)).await;
                let moves = peer.until(|seen| seen.bodies.get(&3).copied().unwrap_or(0) > so_far || !seen.reset.is_empty());
                assert!(moves.await, "the connection goes on: {:?}", peer.seen);
            }
        };
        timeout(PATIENCE, slowly).await.expect("the first one is given up");
        assert_eq!(peer.seen.reset, [(1, 8)]);
        peer.send(&[room(0, 1 << 20), room(3, 1 << 20)].concat()).await;
        assert!(peer.until(|seen| seen.ended.contains(&3)).await);
        assert!(peer.seen.bodies[&3] > 60 * KIB && peer.is_served().await);
    }

    async fn small_answers_that_nobody_takes_count_as_large_ones_do_and_another_key_has_room(backend: Backend) {
        let held = HeldLimits { key_bytes_max: 100 * KIB, ..HeldLimits::default() };
        let rolo = with(backend, Limits { held, ..Limits::default() }).await;
        let contact = rolo.contact().name("Ada").metadata(json!({ "x": "y".repeat(10 * KIB) })).create().await;
        let path = format!("/v2{}", contact.synthflow_path());
        let greedy = rolo.make_key(&[Scope::ContactsRead]).1;
        let mut peers = Vec::new();
        let mut good = 0;
        for _ in 0..10 {
            let (peer, answered) = ask_and_take_nothing(&rolo, &path, &greedy, 10).await;
            good += answered.expect("the connection goes on");
            peers.push(peer);
        }
        // Each connection may have a little that is not counted.
        assert!((8..=8 + 10).contains(&good), "{good} answers of 12 KiB");
        rolo.at(&path).with_key(&greedy).get("").await.expect(200);
        rolo.at("/v2/contacts").with_key(&greedy).get("").await.expect(200);
        rolo.synthflow().get("/contacts").await.expect(200);
    }

    async fn connections_that_nobody_knows_are_closed_when_their_answers_are_too_much(backend: Backend) {
        let held = HeldLimits { unknown_bytes_max: 100 * KIB, ..HeldLimits::default() };
        let rolo = with(backend, Limits { held, ..Limits::default() }).await;
        let mut peers = Vec::new();
        let mut open = 0;
        for _ in 0..10 {
            let (mut peer, answered) = ask_and_take_nothing(&rolo, "/v2/contacts", "nobody", 20).await;
            assert!(answered.is_none_or(|good| good == 0));
            open += usize::from(answered.is_some() && peer.is_served().await);
            peers.push(peer);
        }
        assert!((1..=4).contains(&open), "{open} connections of which each has 20 answers of 2 KiB");
        rolo.at("").get("/health/live").await.expect(200);
        rolo.at("/v2/contacts").get("").await.expect(401);
        rolo.synthflow().get("/contacts").await.expect(200);
    }
}
