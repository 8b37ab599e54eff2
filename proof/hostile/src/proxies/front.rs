//! The front ends: nginx, HAProxy and Caddy as Debian has them, set up to let through as much as they can be told to, to
//! keep their connections to Rolo, and to log each request that they send on with the id of the answer to it.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use super::judge::Sent;
use super::wire::last_mark;

/// How long one may take to listen, and to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// Between two tries to connect.
const PAUSE: Duration = Duration::from_millis(20);

/// Where Debian's packages have programs and libraries, from the folder in which they are unpacked.
const PROGRAM_FOLDERS: [&str; 2] = ["usr/sbin", "usr/bin"];
const LIBRARY_FOLDER: &str = "usr/lib/x86_64-linux-gnu";

/// A kind of front end.
#[derive(Debug)]
pub struct Kind {
    pub name: &'static str,
    /// Its settings; `PORT`, `SERVER` and `FOLDER` stand for where it listens, what it passes on to, and its own folder.
    settings: &'static str,
    /// Its arguments; `SETTINGS` stands for the file of them.
    arguments: &'static [&'static str],
    /// The file of its log in its folder.
    log: &'static str,
    /// What a line of it tells; none of a line that tells of no request which was sent on.
    read: fn(&str) -> Option<Sent>,
}

/// All that are tried.
pub const ALL: [Kind; 3] = [
    Kind {
        name: "nginx",
        settings: include_str!("nginx.conf"),
        arguments: &["-c", "SETTINGS", "-e", "stderr"],
        log: "access.log",
        read: nginx,
    },
    Kind {
        name: "haproxy",
        settings: include_str!("haproxy.cfg"),
        arguments: &["-db", "-f", "SETTINGS"],
        log: "stdout",
        read: haproxy,
    },
    Kind {
        name: "caddy",
        settings: include_str!("Caddyfile"),
        arguments: &["run", "--adapter", "caddyfile", "--config", "SETTINGS"],
        log: "caddy.log",
        read: caddy,
    },
];

/// A running front end, in a folder of its own.
pub struct Front {
    pub address: SocketAddr,
    child: Child,
    log: PathBuf,
    read: fn(&str) -> Option<Sent>,
    _folder: TempDir,
}

impl Front {
    /// Starts one in front of this server. `unpacked` is the folder of Debian's packages that are not installed.
    pub async fn start(kind: &Kind, server: SocketAddr, unpacked: Option<&Path>) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?.local_addr()?.port();
        let place = folder.path().display().to_string();
        let settings = kind.settings.replace("PORT", &port.to_string()).replace("SERVER", &server.to_string());
        let path = folder.path().join("settings");
        std::fs::write(&path, settings.replace("FOLDER", &place))?;
        let mut command = command(kind.name, unpacked);
        let path = path.display().to_string();
        command.args(kind.arguments.iter().map(|argument| argument.replace("SETTINGS", &path)));
        command.env("HOME", folder.path()).kill_on_drop(true).stdin(Stdio::null());
        let (stdout, stderr) = (folder.path().join("stdout"), folder.path().join("stderr"));
        command.stdout(File::create(stdout)?).stderr(File::create(&stderr)?);
        let child = command.spawn().with_context(|| format!("{} cannot be started", kind.name))?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let log = folder.path().join(kind.log);
        let mut front = Self { address, child, log, read: kind.read, _folder: folder };
        let begun_at = Instant::now();
        while TcpStream::connect(address).await.is_err() {
            if begun_at.elapsed() > PATIENCE || front.child.try_wait()?.is_some() {
                bail!("{} does not listen: {}", kind.name, std::fs::read_to_string(stderr)?);
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(front)
    }

    /// Ends it, and gives what it has sent on.
    pub async fn end(mut self) -> anyhow::Result<Vec<Sent>> {
        let process = self.child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        kill_process(process.context("the front end has ended by itself")?, Signal::TERM)?;
        tokio::time::timeout(PATIENCE, self.child.wait()).await.context("the front end does not end")??;
        let log = std::fs::read(&self.log)?;
        Ok(String::from_utf8_lossy(&log).lines().filter_map(self.read).collect())
    }
}

/// The unpacked program if there is one, or else the installed one.
fn command(name: &str, unpacked: Option<&Path>) -> Command {
    let found = unpacked.and_then(|root| {
        let program = PROGRAM_FOLDERS.iter().map(|folder| root.join(folder).join(name)).find(|path| path.exists())?;
        let mut command = Command::new(program);
        command.env("LD_LIBRARY_PATH", root.join(LIBRARY_FOLDER));
        Some(command)
    });
    found.unwrap_or_else(|| Command::new(name))
}

/// A line that our settings give.
#[derive(serde::Deserialize)]
struct Line {
    target: String,
    /// The server that it was sent to.
    server: String,
    status: String,
    id: String,
}

impl Line {
    fn sent(self, no_server: &str, no_id: &str) -> Option<Sent> {
        let is_sent = self.server != no_server;
        let id = (self.id != no_id).then_some(self.id);
        let sent = Sent { mark: last_mark(&self.target)?, id, status: self.status.parse().unwrap_or_default() };
        is_sent.then_some(sent)
    }
}

fn nginx(line: &str) -> Option<Sent> {
    serde_json::from_str::<Line>(line).ok()?.sent("", "")
}

fn haproxy(line: &str) -> Option<Sent> {
    serde_json::from_str::<Line>(line).ok()?.sent("<NOSRV>", "-")
}

/// Caddy tells of each round trip to Rolo, good or bad, where it logs what helps to find errors.
fn caddy(line: &str) -> Option<Sent> {
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    if line["msg"] != "upstream roundtrip" {
        return None;
    }
    let id = line["headers"]["X-Request-Id"][0].as_str().map(str::to_owned);
    let waited = line["error"].as_str().is_some_and(|error| error.contains("timeout awaiting response headers"));
    let status = if waited { 504 } else { line["status"].as_u64().unwrap_or_default() as u16 };
    Some(Sent { mark: last_mark(line["request"]["uri"].as_str()?)?, id, status })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(id: Option<&str>, status: u16) -> Option<Sent> {
        Some(Sent { mark: "outer-1".into(), id: id.map(str::to_owned), status })
    }

    #[test]
    fn a_line_tells_of_a_request_that_was_sent_on() {
        let line = r#"{"target":"/x?mark=outer-1","server":"SERVER","status":"200","id":"rid_1"}"#;
        assert_eq!(nginx(line), sent(Some("rid_1"), 200));
        assert_eq!(nginx(&line.replace("rid_1", "")), sent(None, 200));
        assert_eq!(haproxy(&line.replace("rid_1", "-")), sent(None, 200));
        assert_eq!(nginx(&line.replace("SERVER", "")), None);
        assert_eq!(haproxy(&line.replace("SERVER", "<NOSRV>")), None);
    }

    #[test]
    fn a_round_trip_of_caddy_is_one_also_when_it_fails() {
        let good = r#"{"msg":"upstream roundtrip","request":{"uri":"/x?mark=outer-1"},"headers":{"X-Request-Id":["rid_1"]},"status":200}"#;
        assert_eq!(caddy(good), sent(Some("rid_1"), 200));
        let bad = r#"{"msg":"upstream roundtrip","request":{"uri":"/x?mark=outer-1"},"error":"EOF"}"#;
        assert_eq!(caddy(bad), sent(None, 0));
        assert_eq!(caddy(&bad.replace("EOF", "net/http: timeout awaiting response headers")), sent(None, 504));
        assert_eq!(caddy(&good.replace("upstream roundtrip", "handled request")), None);
    }
}
