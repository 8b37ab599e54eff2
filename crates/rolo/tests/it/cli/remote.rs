//! A server that commands ask, and what stands between them: a relay that loses answers and connections.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use super::program::{Ended, Place, Server};

/// A server and a key of it.
pub struct Remote<'a> {
    place: &'a Place,
    pub server: Server,
    pub key: String,
}

impl<'a> Remote<'a> {
    /// A server of this store, which is what `serve` is given for it.
    pub fn start(place: &'a Place, store: &str) -> Self {
        let server = place.serve(store);
        let line = "key create --name cli --scopes workspace:admin --rate-limit off";
        let key = Ended::of(place.command_for(line, store)).fine();
        Self { place, server, key: key.trim().to_owned() }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// A run of the program that asks the server.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.place.bare_command("");
        command.args(arguments).env("ROLO_URL", self.url()).env("ROLO_KEY", &self.key);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        Ended::of(self.command(arguments))
    }

    /// Makes a contact with these fields, and gives its id.
    pub fn make(&self, fields: &[&str]) -> String {
        let made = self.run(&[&["contact", "create"], fields].concat()).fine();
        made.trim_end().to_owned()
    }

    /// What the API itself says.
    pub fn api(&self, path: &str) -> Value {
        let (status, body) = self.server.request("GET", path, &self.key, "");
        assert_eq!(status, 200, "{body}");
        serde_json::from_str(&body).expect("JSON")
    }

    /// The positions of all changes.
    pub fn change_count(&self) -> usize {
        self.api("/rolo/v1/changes?limit=1000")["data"].as_array().expect("a list").len()
    }
}

/// Passes connections on to a server. It ends with the test.
pub struct Relay {
    pub address: SocketAddr,
    plan: Arc<Plan>,
}

struct Plan {
    server: Mutex<String>,
    open: Mutex<Vec<TcpStream>>,
    connections: AtomicUsize,
    loses_next: AtomicBool,
}

impl Relay {
    pub fn to(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let plan = Arc::new(Plan {
            server: Mutex::new(server.to_owned()),
            open: Mutex::default(),
            connections: AtomicUsize::default(),
            loses_next: AtomicBool::default(),
        });
        let shared = plan.clone();
        thread::spawn(move || {
            for client in listener.incoming() {
                let _ = client.and_then(|client| relay(client, &shared));
            }
        });
        Self { address, plan }
    }

    /// Has the next answer not be passed on: its connection is closed when the server has begun to answer.
    pub fn lose_next_answer(&self) {
        self.plan.loses_next.store(true, Ordering::SeqCst);
    }

    /// Passes new connections on to another server.
    pub fn turn_to(&self, server: &str) {
        *self.plan.server.lock().expect("fine") = server.to_owned();
    }

    /// Closes all connections.
    pub fn cut(&self) {
        for stream in self.plan.open.lock().expect("fine").drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.plan.connections.load(Ordering::SeqCst)
    }
}

fn relay(client: TcpStream, plan: &Arc<Plan>) -> io::Result<()> {
    plan.connections.fetch_add(1, Ordering::SeqCst);
    let server = TcpStream::connect(plan.server.lock().expect("fine").as_str())?;
    plan.open.lock().expect("fine").extend([client.try_clone()?, server.try_clone()?]);
    let (mut from_client, mut to_server) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || {
        let _ = io::copy(&mut from_client, &mut to_server);
        let _ = to_server.shutdown(Shutdown::Write);
    });
    let (mut server, mut client, plan) = (server, client, plan.clone());
    thread::spawn(move || {
        let mut bytes = [0; 4_096];
        while let Ok(count @ 1..) = server.read(&mut bytes) {
            if plan.loses_next.swap(false, Ordering::SeqCst) || client.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
    });
    Ok(())
}
