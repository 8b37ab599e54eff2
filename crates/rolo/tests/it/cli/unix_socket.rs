//! `--listen unix:PATH`.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::program::{Ended, Place, Server};

fn path(place: &Place) -> PathBuf {
    place.folder().join("rolo.sock")
}

fn serve(place: &Place, line: &str) -> Server {
    Server::start(place.command(&format!("serve --listen unix:{} {line}", path(place).display())))
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).expect("there").permissions().mode() & 0o777
}

#[test]
fn it_serves_on_a_path_that_its_owner_and_group_may_use_and_that_goes_with_it() {
    let place = Place::new();
    let key = place.run("key create --init --name a --scopes workspace:admin").fine();
    let server = serve(&place, "--log-format json");
    assert_eq!(server.address, format!("unix:{}", path(&place).display()));
    assert_eq!(mode(&path(&place)), 0o660);
    assert_eq!((server.list_status(key.trim()), server.list_status("sk-apik_mistyped")), (200, 401));
    let ended = server.stop();
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    assert!(!path(&place).exists(), "a clean stop takes it away");
    assert!(ended.stderr.contains(r#""peer":"unix""#), "the log names no address: {}", ended.stderr);
    assert!(!ended.stderr.contains("without TLS"), "no other machine reaches it: {}", ended.stderr);
}

#[test]
fn the_mode_of_the_socket_does_not_depend_on_the_umask() {
    for umask in ["000", "077"] {
        let place = Place::new();
        let inner = place.command(&format!("serve --listen unix:{}", path(&place).display()));
        let mut command = Command::new("sh");
        command.args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")]);
        command.arg(inner.get_program()).args(inner.get_args()).env("ROLO_DATA", place.data());
        super::program::without_settings(&mut command);
        command.env("ROLO_DATA", place.data());
        let server = Server::start(command);
        assert_eq!(mode(&path(&place)), 0o660, "{umask}");
        assert_eq!(server.stop().code, Some(0));
    }
}

#[test]
fn the_socket_of_a_dead_server_is_replaced() {
    let place = Place::new();
    let server = serve(&place, "");
    server.signal("KILL");
    server.wait();
    assert!(path(&place).exists(), "nobody could remove it");
    let server = serve(&place, "");
    assert_eq!(server.list_status("sk-apik_mistyped"), 401);
    assert_eq!(server.stop().code, Some(0));
}

#[test]
fn the_socket_of_a_living_server_is_left_alone() {
    let place = Place::new();
    let server = serve(&place, "");
    let other = Place::new();
    let complaint = other.run(&format!("serve --log error --listen {}", server.address)).failed(1);
    let whole = path(&place).display().to_string();
    assert!(complaint.contains(&format!("another program already listens on {whole}. Stop it")), "{complaint}");
    assert_eq!(server.list_status("sk-apik_mistyped"), 401, "the first one goes on");
    assert_eq!(server.stop().code, Some(0));
    assert!(!path(&place).exists());
}

#[test]
fn what_is_no_socket_is_refused_and_stays() {
    let place = Place::new();
    let refused = |what: &str| {
        let complaint = place.run(&format!("serve --log error --listen unix:{}", path(&place).display())).failed(1);
        assert!(complaint.contains("exists and is not a socket. Remove it, or choose another path with --listen."));
        assert!(std::fs::symlink_metadata(path(&place)).is_ok(), "{what}");
        std::fs::remove_file(path(&place)).expect("removed");
    };
    std::fs::write(path(&place), "a file").expect("written");
    refused("a file");
    assert!(Command::new("mkfifo").arg(path(&place)).status().expect("started").success());
    refused("a pipe");
    let elsewhere = place.folder().join("elsewhere");
    let _socket = UnixListener::bind(&elsewhere).expect("bound");
    symlink(&elsewhere, path(&place)).expect("linked");
    refused("a link, even to a socket");
}

#[test]
fn a_path_that_cannot_be_bound_is_told_with_what_to_do() {
    let place = Place::new();
    let refused = |listen: &str| place.run(&format!("serve --log error --listen {listen}")).failed(1);
    let complaint = refused("unix:nowhere/rolo.sock");
    assert!(complaint.contains("its folder does not exist. Make it, or choose another path"), "{complaint}");
    let complaint = refused(&format!("unix:{}", "x".repeat(200)));
    assert!(complaint.contains("too long for a Unix socket: choose one of at most 100 bytes"), "{complaint}");
    let complaint = place.run("serve --listen unix:").failed(2);
    assert!(complaint.contains("--listen is \"unix:\", and must be unix: and a path, or an address"), "{complaint}");
}

#[test]
fn another_file_that_has_taken_its_place_is_not_removed() {
    let place = Place::new();
    let server = serve(&place, "");
    std::fs::remove_file(path(&place)).expect("removed");
    std::fs::write(path(&place), "somebody else's").expect("written");
    assert_eq!(server.stop().code, Some(0));
    assert_eq!(std::fs::read_to_string(path(&place)).expect("there"), "somebody else's");
}

#[test]
fn supervisors_may_have_a_path_of_their_own() {
    let place = Place::new();
    let server = Server::start(place.command("serve --listen 127.0.0.1:0 --admin-listen unix:admin.sock"));
    let mut admin = Command::new("curl");
    admin.args(["-sS", "--unix-socket", "admin.sock", "http://localhost/health/ready"]).current_dir(place.folder());
    assert_eq!(Ended::of(admin).fine(), r#"{"status":"ready"}"#);
    assert_eq!(server.stop().code, Some(0));
    assert!(!place.folder().join("admin.sock").exists());
}

#[test]
fn a_person_gets_lines_that_go_by_the_socket() {
    let place = Place::new();
    let mut terminal = place.on_terminal(&format!("serve --listen unix:{}", path(&place).display()));
    let address = terminal.line("Rolo listens on ");
    let key = terminal.line("  export KEY=");
    let line = format!("  curl -sS --unix-socket {} ", path(&place).display());
    let rest = terminal.line(&line);
    let server = terminal.server(&address);
    let mut paste = Command::new("sh");
    paste.args(["-c", &format!("{line}{rest}")]).env("KEY", key);
    let answer = Ended::of(paste).fine();
    assert!(answer.contains(r#""status":"ok""#), "{rest}: {answer}");
    assert_eq!(server.stop().code, Some(0));
}
