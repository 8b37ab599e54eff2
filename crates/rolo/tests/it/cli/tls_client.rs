//! Certificates that tests make, and a client that believes one of them.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::program::{Place, Server};

/// How long anything may take that must come.
const SECONDS_MAX: u64 = 60;

/// A certificate for this machine, signed by itself, and its key.
pub struct Pair {
    pub certificate: String,
    pub key: String,
    trusted: CertificateDer<'static>,
}

impl Pair {
    pub fn new() -> Self {
        Self::changed(|_| {})
    }

    /// One with something about it that is not as usual.
    pub fn changed(change: impl FnOnce(&mut CertificateParams)) -> Self {
        let names = ["localhost", "127.0.0.1"].map(str::to_owned);
        let mut params = CertificateParams::new(names).expect("names");
        change(&mut params);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.self_signed(&key).expect("a certificate");
        Self { certificate: certificate.pem(), key: key.serialize_pem(), trusted: certificate.der().clone() }
    }

    /// Puts both into files that nobody else may read.
    pub fn write(&self, place: &Place) {
        write(&certificate_file(place), &self.certificate);
        write(&key_file(place), &self.key);
    }
}

/// Puts a file where a server takes it from, in one step.
pub fn write(path: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    let new = path.with_extension("new");
    std::fs::write(&new, text).expect("written");
    std::fs::set_permissions(&new, PermissionsExt::from_mode(0o600)).expect("set");
    std::fs::rename(new, path).expect("renamed");
}

pub fn certificate_file(place: &Place) -> PathBuf {
    place.folder().join("cert.pem")
}

pub fn key_file(place: &Place) -> PathBuf {
    place.folder().join("key.pem")
}

/// A server with the certificate and key that are in the place.
pub fn serve(place: &Place, line: &str) -> Server {
    Server::start(place.command(&format!("serve --listen 127.0.0.1:0 --tls-cert cert.pem --tls-key key.pem {line}")))
}

/// Where a server listens, as a socket takes it.
pub fn socket_address(server: &Server) -> &str {
    server.address.strip_prefix("https://").expect("it speaks TLS")
}

pub fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(socket_address(server)).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(SECONDS_MAX))).expect("set");
    stream
}

pub type Stream = StreamOwned<ClientConnection, TcpStream>;

/// A connection whose handshake is done. It believes no certificate but this one, and offers these protocols.
pub fn secure(server: &Server, pair: &Pair, protocols: &[&str]) -> std::io::Result<Stream> {
    let mut roots = RootCertStore::empty();
    roots.add(pair.trusted.clone()).expect("a certificate");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().expect("versions").with_root_certificates(roots);
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    let name = ServerName::try_from("localhost").expect("a name");
    let client = ClientConnection::new(Arc::new(config), name).expect("a client");
    let mut stream = StreamOwned::new(client, connect(server));
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock)?;
    }
    Ok(stream)
}

/// What comes until the server closes, in whatever way it does.
pub fn rest(stream: &mut impl Read) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {
            panic!("the server does not close: {error}")
        }
        Ok(_) | Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
    }
}

/// The answer to a request on a connection of its own.
pub fn request(server: &Server, pair: &Pair, path: &str, key: &str) -> String {
    let mut stream = secure(server, pair, &["http/1.1"]).expect("a handshake");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: a\r\nAuthorization: {key}\r\nConnection: close\r\n\r\n")
        .expect("sent");
    rest(&mut stream)
}
