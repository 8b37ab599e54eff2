//! Clients that take little of a stream, or nothing.

use std::sync::atomic::Ordering;

use rolo_core::access::key::Scope;
use rolo_http::{HeldLimits, Limits};
use rolo_testkit::http2::{Peer, get, room};
use tokio::io::AsyncWriteExt;
use tokio::time::Instant;

use crate::streams::{head, until, wait_for};
use crate::surface::{LONGER, SHORT, endless, flood, start};

const KIB: usize = 1024;
const MIB: usize = 1024 * KIB;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_nobody_takes_makes_few_chunks_and_is_given_up_after_its_time() {
    let rolo = start(Limits { write_time_max: SHORT, ..Limits::default() }).await;
    // What the system takes is no more than a socket holds, and the library holds no more than a head may have.
    let (path, count, maker) = flood(64 * KIB);
    let begun_at = Instant::now();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    maker.abandoned().await;
    assert!(begun_at.elapsed() >= SHORT, "it had {:?}", begun_at.elapsed());
    let bytes = 64 * KIB * count.load(Ordering::Relaxed);
    assert!(bytes < 64 * MIB, "{bytes} bytes were made for a client that takes nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_http_2_a_stream_without_any_window_makes_one_chunk_at_most_and_is_given_up_too() {
    let rolo = start(Limits { write_time_max: SHORT, ..Limits::default() }).await;
    for (window, chunks) in [(0, 0..=1), (7, 1..=2)] {
        let (path, count, maker) = flood(KIB);
        let begun_at = Instant::now();
        let mut peer = Peer::open(rolo.address(), window).await;
        peer.send(&get(1, &path, rolo.key())).await;
        while peer.is_served().await {}
        assert!(begun_at.elapsed() >= SHORT, "it had {:?}", begun_at.elapsed());
        maker.abandoned().await;
        let count = count.load(Ordering::Relaxed);
        assert!(chunks.contains(&count), "{count} chunks for a window of {window}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_is_not_taken_is_given_up_alone_where_others_move() {
    let rolo = start(Limits { write_time_max: LONGER, ..Limits::default() }).await;
    let (one, _, first) = flood(KIB);
    let (other, _, second) = flood(KIB);
    let mut peer = Peer::open(rolo.address(), 0).await;
    peer.send(&[get(1, &one, rolo.key()), get(3, &other, rolo.key())].concat()).await;
    while peer.seen.reset.is_empty() {
        let so_far = peer.seen.bodies.get(&3).copied().unwrap_or(0);
        peer.send(&room(3, 1)).await;
        wait_for(&mut peer, |seen| seen.bodies.get(&3).copied().unwrap_or(0) > so_far || !seen.reset.is_empty()).await;
    }
    assert_eq!(peer.seen.reset, [(1, 8)]);
    first.abandoned().await;
    assert!(peer.is_served().await && !second.is_abandoned());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn chunks_that_wait_count_against_the_memory_quota_of_their_key_and_no_longer_than_they_wait() {
    let held = HeldLimits { key_bytes_max: 100 * KIB, ..HeldLimits::default() };
    let rolo = start(Limits { held, ..Limits::default() }).await;
    let greedy = rolo.make_key(&[Scope::ContactsRead]).1;
    let (mut peers, mut makers) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let (path, _, maker) = flood(40 * KIB);
        let mut peer = Peer::open(rolo.address(), 1).await;
        peer.send(&get(1, &path, &greedy)).await;
        // It has taken a byte of the chunk, or there was no room for it.
        wait_for(&mut peer, |seen| !seen.reset.is_empty() || seen.bodies.get(&1) == Some(&1)).await;
        peers.push(peer);
        makers.push(maker);
    }
    // The library may have asked for a second chunk of the first one.
    let waiting = peers.iter().filter(|peer| peer.seen.reset.is_empty()).count();
    assert!((1..=2).contains(&waiting), "{waiting} chunks of 40 KiB");
    let ask = async |key: &str| {
        let (path, _, maker) = flood(40 * KIB);
        let mut peer = Peer::open(rolo.address(), 1).await;
        peer.send(&get(1, &path, key)).await;
        wait_for(&mut peer, |seen| !seen.reset.is_empty() || seen.bodies.get(&1) == Some(&1)).await;
        (peer.seen.reset.is_empty(), maker)
    };
    assert!(ask(rolo.key()).await.0, "another key has room");
    drop(peers);
    for maker in &makers {
        maker.abandoned().await;
    }
    // The source goes first, and what it has made a moment later.
    while !ask(&greedy).await.0 {}
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_has_nothing_to_say_is_not_given_up_for_that() {
    let rolo = start(Limits { write_time_max: SHORT, ..Limits::default() }).await;
    let (path, maker) = endless();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    until(&mut connection, "\r\n\r\n").await;
    let (of_peer, maker_of_peer) = endless();
    let mut peer = Peer::open(rolo.address(), 1 << 20).await;
    peer.send(&get(1, &of_peer, rolo.key())).await;
    wait_for(&mut peer, |seen| seen.answered.len() == 1).await;
    // Others that take nothing are given up meanwhile, one after the other.
    for _ in 0..2 {
        let (path, _, others) = flood(KIB);
        let mut other = Peer::open(rolo.address(), 0).await;
        other.send(&get(1, &path, rolo.key())).await;
        others.abandoned().await;
    }
    maker.make("here");
    assert_eq!(until(&mut connection, "here\r\n").await, "4\r\nhere\r\n");
    maker_of_peer.make("here");
    wait_for(&mut peer, |seen| seen.bodies.get(&1) == Some(&4)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_whose_stream_is_silent_is_closed_like_an_idle_one_and_one_that_says_something_is_not() {
    let rolo = start(Limits { idle_time_max: LONGER, ..Limits::default() }).await;
    let (silent, silence) = endless();
    let (of_peer, silence_of_peer) = endless();
    let (talking, talk) = endless();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &talking, rolo.key()).as_bytes()).await.expect("sent");
    until(&mut connection, "\r\n\r\n").await;
    let begun_at = Instant::now();
    let mut quiet = rolo.connect().await;
    quiet.write_all(head("GET", &silent, rolo.key()).as_bytes()).await.expect("sent");
    let mut peer = Peer::open(rolo.address(), 1 << 20).await;
    peer.send(&get(1, &of_peer, rolo.key())).await;
    while !(silence.is_abandoned() && silence_of_peer.is_abandoned()) {
        talk.make("x");
        assert_eq!(until(&mut connection, "x\r\n").await, "1\r\nx\r\n");
    }
    assert!(begun_at.elapsed() >= LONGER, "they had {:?}", begun_at.elapsed());
    assert!(!until(&mut quiet, "0\r\n\r\n").await.ends_with("0\r\n\r\n"), "it is no end in good order");
    talk.make("here");
    assert_eq!(until(&mut connection, "here\r\n").await, "4\r\nhere\r\n");
}
