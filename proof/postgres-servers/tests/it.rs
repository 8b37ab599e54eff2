//! A server of one's own comes and goes, and leaves nothing behind.

use std::net::TcpStream;

use rolo_postgres_servers::{Cluster, REPLICATED, Stop};

#[test]
fn a_server_can_be_reached_stopped_started_again_and_leaves_nothing() {
    let mut cluster = Cluster::start().expect("a server");
    let (data, port) = (cluster.data(), cluster.port());
    let is_reached = || TcpStream::connect(("127.0.0.1", port)).is_ok();
    assert!(is_reached());
    for how in [Stop::Kill, Stop::KillAll, Stop::Immediate, Stop::Fast] {
        cluster.stop(how).expect("stopped");
        assert!(!is_reached(), "{how:?}");
        cluster.start_again().expect("started");
        assert!(is_reached(), "{how:?}");
    }
    drop(cluster);
    assert!(!is_reached() && !data.exists());
}

#[test]
fn a_standby_follows_takes_over_and_the_old_primary_comes_back_as_its_standby() {
    let mut one = Cluster::start_with(REPLICATED).expect("a primary");
    let mut two = Cluster::start_standby_of(&one).expect("a standby");
    one.require(&two).expect("a synchronous standby");
    one.query("create table number (value int); insert into number values (7)").expect("written");
    assert!(two.query("insert into number values (8)").is_err(), "a standby takes no writes");

    one.stop(Stop::KillAll).expect("killed");
    two.promote().expect("promoted");
    two.query("insert into number values (8)").expect("written without a standby");
    one.rebuild_as_standby_of(&two).expect("rebuilt");
    two.require(&one).expect("a synchronous standby");
    two.query("insert into number values (9)").expect("written");

    two.stop(Stop::KillAll).expect("killed");
    one.promote().expect("promoted");
    assert_eq!(one.query("select value from number order by value").expect("read"), ["7", "8", "9"]);
}
