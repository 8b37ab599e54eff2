//! A server of one's own comes and goes, and leaves nothing behind.

use std::net::TcpStream;

use rolo_cluster::{Cluster, Stop};

#[test]
fn a_server_can_be_reached_stopped_started_again_and_leaves_nothing() {
    let mut cluster = Cluster::start().expect("a server");
    let (data, port) = (cluster.data(), cluster.port());
    let is_reached = || TcpStream::connect(("127.0.0.1", port)).is_ok();
    assert!(is_reached());
    for how in [Stop::Kill, Stop::Immediate, Stop::Fast] {
        cluster.stop(how).expect("stopped");
        assert!(!is_reached(), "{how:?}");
        cluster.start_again().expect("started");
        assert!(is_reached(), "{how:?}");
    }
    drop(cluster);
    assert!(!is_reached() && !data.exists());
}
