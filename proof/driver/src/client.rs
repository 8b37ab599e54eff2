//! A blocking client of one kept-alive connection, which tells a broken connection from an answer.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::reply::{Reply, request};

/// How long an answer may take. Rolo waits for its database no longer than 20 s for each thing that it asks of it; a server
/// that says nothing for so long hangs.
const ANSWER_SECONDS_MAX: u64 = 60;

/// How long a connection may take.
const CONNECT_SECONDS_MAX: u64 = 10;

/// What a request goes over.
trait Wire: Read + Write + Send {}

impl<T: Read + Write + Send> Wire for T {}

/// A connection with a key. It is made when it is needed, and again after it has ended.
pub struct Client {
    address: String,
    key: String,
    wire: Option<Box<dyn Wire>>,
    received: Vec<u8>,
}

impl Client {
    /// A client that connects with its first request. An address is an IP address and a port, or `unix:` and a path.
    pub fn new(address: impl ToString, key: &str) -> Self {
        Self { address: address.to_string(), key: key.into(), wire: None, received: Vec::new() }
    }

    /// One that is connected.
    pub fn open(address: impl ToString, key: &str) -> Result<Self> {
        let mut client = Self::new(address, key);
        client.wire = Some(client.connect()?);
        Ok(client)
    }

    fn connect(&self) -> Result<Box<dyn Wire>> {
        let time = Some(Duration::from_secs(ANSWER_SECONDS_MAX));
        if let Some(path) = self.address.strip_prefix("unix:") {
            let stream = UnixStream::connect(path).context("no connection")?;
            stream.set_read_timeout(time)?;
            stream.set_write_timeout(time)?;
            return Ok(Box::new(stream));
        }
        let address = self.address.parse().with_context(|| format!("{} is no address and port", self.address))?;
        let limit = Duration::from_secs(CONNECT_SECONDS_MAX);
        let stream = TcpStream::connect_timeout(&address, limit).context("no connection")?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(time)?;
        stream.set_write_timeout(time)?;
        Ok(Box::new(stream))
    }

    /// Its key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Forgets its connection.
    pub fn forget(&mut self) {
        self.wire = None;
    }

    /// Sends a request's bytes and reads the answer. An error means that the connection is broken and nothing is known.
    pub fn ask(&mut self, request: &[u8]) -> Result<Reply> {
        self.send(request)?;
        self.receive()
    }

    /// Reads what is at a path.
    pub fn get(&mut self, path: &str) -> Result<Reply> {
        self.ask(&request("GET", path, &self.key, "", ""))
    }

    /// Sends bytes: a request, or a part of one.
    pub fn send(&mut self, bytes: &[u8]) -> Result<()> {
        let mut wire = match self.wire.take() {
            Some(wire) => wire,
            None => self.connect()?,
        };
        wire.write_all(bytes).context("the request cannot be sent")?;
        self.received.clear();
        self.wire = Some(wire);
        Ok(())
    }

    /// Reads an answer.
    pub fn receive(&mut self) -> Result<Reply> {
        // Gone with an error, and back with an answer.
        let mut wire = self.wire.take().context("there is no connection")?;
        loop {
            let mut chunk = [0; 16 * 1024];
            match wire.read(&mut chunk) {
                Ok(0) => bail!("the server has closed the connection"),
                Ok(count) => self.received.extend_from_slice(&chunk[..count]),
                // A signal, such as that of a program of ours that has ended.
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                    bail!("no answer for {ANSWER_SECONDS_MAX} s")
                }
                Err(error) => return Err(error).context("the connection is broken"),
            }
            if let Some((reply, _)) = Reply::first(&self.received)? {
                if !reply.is_last() {
                    self.wire = Some(wire);
                    return Ok(reply);
                }
                // The server closes it, and counts it until it has.
                while matches!(wire.read(&mut chunk), Ok(1..)) {}
                return Ok(reply);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// Answers one request on each connection, in two pieces, and ends the connection in the middle of the last answer.
    fn serve(answers: &'static [&'static str]) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        std::thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().expect("a client");
                let _ = stream.read(&mut [0; 1_000]).expect("a request");
                let (first, second) = answer.split_at(answer.len() / 2);
                stream.write_all(first.as_bytes()).expect("sent");
                stream.write_all(second.as_bytes()).expect("sent");
            }
        });
        address
    }

    #[test]
    fn a_connection_that_has_ended_is_made_again_and_half_an_answer_is_none() {
        let address = serve(&[
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\nfirst",
            "HTTP/1.1 200 OK\r\ncontent-length: 60\r\n\r\nhalf",
            "HTTP/1.1 404 Not Found\r\ncontent-length: 5\r\n\r\nthird",
        ]);
        let mut client = Client::open(address, "key").expect("connected");
        assert_eq!(client.get("/").expect("an answer").body, "first");
        let error = client.get("/").expect_err("it ends too early");
        assert!(error.to_string().contains("closed the connection"), "{error}");
        assert_eq!(client.get("/").expect("an answer").status, 404);
    }

    #[test]
    fn a_server_that_is_not_there_is_no_answer() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        drop(listener);
        assert!(Client::open(address, "").is_err());
        assert!(Client::new(address, "").get("/").is_err());
        assert!(Client::new("unix:/nowhere/socket", "").get("/").is_err());
    }
}
