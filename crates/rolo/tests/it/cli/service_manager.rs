//! What a service manager is told, by a socket of the kind that systemd has.

use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::process::Command;
use std::time::Duration;

use super::program::{Place, Server};

/// How long a message may take that must come.
const SECONDS_MAX: u64 = 60;

/// A service manager's socket.
struct Manager(UnixDatagram);

impl Manager {
    fn new(socket: UnixDatagram) -> Self {
        socket.set_read_timeout(Some(Duration::from_secs(SECONDS_MAX))).expect("set");
        Self(socket)
    }

    /// The next message.
    fn message(&self) -> String {
        let mut bytes = [0; 1_024];
        let count = self.0.recv(&mut bytes).expect("a message");
        String::from_utf8(bytes[..count].to_vec()).expect("UTF-8")
    }

    /// The next message that is none for the watchdog.
    fn other_message(&self) -> String {
        std::iter::repeat_with(|| self.message()).find(|message| message != "WATCHDOG=1").expect("a message")
    }
}

fn command(place: &Place, address: &str) -> Command {
    let mut command = place.command("serve --listen 127.0.0.1:0");
    command.env("NOTIFY_SOCKET", address);
    command
}

/// Follows a server from its start to its end.
fn follow(manager: &Manager, command: Command) {
    let server = Server::start(command);
    assert_eq!(manager.other_message(), "STATUS=Opening the store");
    let ready = manager.other_message();
    assert_eq!(ready, format!("READY=1\nSTATUS=Listening on http://{}", server.address));
    assert_eq!(server.list_status("sk-apik_mistyped"), 401, "it listens when it says so");
    assert_eq!(server.stop().code, Some(0));
    assert_eq!(manager.other_message(), "STOPPING=1\nSTATUS=Finishing the requests in progress");
}

#[test]
fn it_is_told_of_the_start_and_of_the_end() {
    let place = Place::new();
    let path = place.folder().join("notify");
    let manager = Manager::new(UnixDatagram::bind(&path).expect("bound"));
    follow(&manager, command(&place, &path.display().to_string()));
}

#[test]
fn an_abstract_name_does_as_well() {
    let place = Place::new();
    let name = format!("rolo-test-{}", place.folder().file_name().expect("a name").display());
    let address = SocketAddr::from_abstract_name(&name).expect("a name");
    let manager = Manager::new(UnixDatagram::bind_addr(&address).expect("bound"));
    follow(&manager, command(&place, &format!("@{name}")));
}

#[test]
fn the_watchdog_is_fed_all_the_time_where_there_is_one() {
    let place = Place::new();
    let path = place.folder().join("notify");
    let manager = Manager::new(UnixDatagram::bind(&path).expect("bound"));
    let mut command = command(&place, &path.display().to_string());
    command.env("WATCHDOG_USEC", "20000");
    let server = Server::start(command);
    let messages = std::iter::repeat_with(|| manager.message());
    assert_eq!(messages.filter(|message| message == "WATCHDOG=1").take(5).count(), 5);
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn a_watchdog_of_another_process_is_left_alone() {
    let place = Place::new();
    let path = place.folder().join("notify");
    let manager = Manager::new(UnixDatagram::bind(&path).expect("bound"));
    let mut command = command(&place, &path.display().to_string());
    command.env("WATCHDOG_USEC", "1000").env("WATCHDOG_PID", "1");
    let server = Server::start(command);
    assert_eq!(server.stop().code, Some(0));
    for beginning in ["STATUS=Opening", "READY=1", "STOPPING=1"] {
        let message = manager.message();
        assert!(message.starts_with(beginning), "{message}");
    }
}

#[test]
fn a_socket_that_cannot_be_used_keeps_no_server_from_serving() {
    let place = Place::new();
    for address in ["vsock:2:1234", "/nowhere/notify"] {
        let server = Server::start(command(&place, address));
        assert_eq!(server.list_status("sk-apik_mistyped"), 401, "{address}");
        let ended = server.stop();
        assert_eq!(ended.code, Some(0));
        assert_eq!(ended.stderr.contains("NOTIFY_SOCKET cannot be used"), address.starts_with("vsock"));
    }
}
