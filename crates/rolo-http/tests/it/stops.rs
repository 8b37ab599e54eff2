//! What becomes of streams when the server stops.

use rolo_http::Limits;
use rolo_testkit::http2::{Peer, get};
use tokio::io::AsyncWriteExt;

use crate::streams::{head, until, wait_for};
use crate::surface::{SHORT, endless, finite, start};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_feed_ends_in_good_order_when_the_server_stops() {
    let mut rolo = start(Limits::default()).await;
    let (path, maker) = endless();
    let (of_peer, maker_of_peer) = endless();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    maker.make("one\n");
    until(&mut connection, "one\n\r\n").await;
    let mut peer = Peer::open(rolo.address(), 1 << 20).await;
    peer.send(&get(1, &of_peer, rolo.key())).await;
    maker_of_peer.make("one\n");
    wait_for(&mut peer, |seen| seen.bodies.get(&1) == Some(&4)).await;
    let reading = async {
        assert_eq!(until(&mut connection, "0\r\n\r\n").await, "0\r\n\r\n");
        wait_for(&mut peer, |seen| seen.ended == [1]).await;
        assert_eq!((&peer.seen.reset[..], peer.seen.goaway), (&[][..], Some(0)));
        drop(peer);
    };
    tokio::join!(rolo.stop(), reading);
    assert!(maker.is_abandoned() && maker_of_peer.is_abandoned());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_an_end_is_sent_to_it_while_the_server_stops() {
    let mut rolo = start(Limits::default()).await;
    let (path, maker) = finite();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    maker.make("one\n");
    until(&mut connection, "one\n\r\n").await;
    let going_on = async {
        maker.make("two\n");
        assert_eq!(until(&mut connection, "two\n\r\n").await, "4\r\ntwo\n\r\n");
        drop(maker);
        assert_eq!(until(&mut connection, "0\r\n\r\n").await, "0\r\n\r\n");
    };
    tokio::join!(rolo.stop(), going_on);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_does_not_come_to_its_end_in_time_is_cut_off_and_is_not_taken_for_whole() {
    let mut rolo = start(Limits { shutdown_time_max: SHORT, ..Limits::default() }).await;
    let (path, maker) = finite();
    let mut connection = rolo.connect().await;
    connection.write_all(head("GET", &path, rolo.key()).as_bytes()).await.expect("sent");
    maker.make("one\n");
    until(&mut connection, "one\n\r\n").await;
    rolo.stop().await;
    assert_eq!(until(&mut connection, "0\r\n\r\n").await, "");
    assert!(maker.is_abandoned());
}
