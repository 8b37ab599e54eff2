//! Outbound HTTP: one client, which keeps connections to a host, over TLS by rustls, in the clear, or over a Unix socket.
//!
//! Redirects are not followed and no proxy is looked for: a request goes where its caller says, and so does the key in it.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// How long a connection may take to be made, before the handshake of TLS.
const CONNECT_SECONDS_MAX: u64 = 10;

/// Whose certificates are believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Roots {
    /// Those of Mozilla's list.
    Public,
    /// Those in this PEM file, and no others.
    File(PathBuf),
}

/// The client.
#[derive(Clone, Debug)]
pub struct HttpClient {
    pool: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboundError {
    /// In words that end without a full stop.
    pub reason: String,
    /// Whether nothing was sent: there was no connection.
    pub is_unreached: bool,
}

impl HttpClient {
    /// A client that believes these certificates, or why there is none.
    pub fn new(roots: &Roots) -> Result<Self, String> {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let config = config.with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
        let config = match roots {
            Roots::Public => config.with_webpki_roots(),
            Roots::File(path) => config.with_root_certificates(read_roots(path)?),
        };
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(Duration::from_secs(CONNECT_SECONDS_MAX)));
        tcp.set_nodelay(true);
        let connector = HttpsConnectorBuilder::new().with_tls_config(config.with_no_client_auth());
        let connector = connector.https_or_http().enable_http1().wrap_connector(tcp);
        Ok(Self { pool: Client::builder(TokioExecutor::new()).build(connector) })
    }

    /// The head of the answer to a request, whose URI is a whole one.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Result<Response<Incoming>, OutboundError> {
        self.pool
            .request(request)
            .await
            .map_err(|error| OutboundError { is_unreached: error.is_connect(), reason: innermost(&error) })
    }

    /// The same over a Unix socket, on a connection of its own.
    #[cfg(unix)]
    pub async fn send_over_socket(
        &self,
        socket: &Path,
        request: Request<Full<Bytes>>,
    ) -> Result<Response<Incoming>, OutboundError> {
        let unreached = |error: std::io::Error| OutboundError { reason: error.to_string(), is_unreached: true };
        let lost = |error: hyper::Error| OutboundError { reason: innermost(&error), is_unreached: false };
        let stream = tokio::net::UnixStream::connect(socket).await.map_err(unreached)?;
        let io = hyper_util::rt::TokioIo::new(stream);
        let (mut sender, connection) = hyper::client::conn::http1::handshake(io).await.map_err(lost)?;
        // It ends with the answer's body; what goes wrong with it is said there.
        tokio::spawn(connection);
        sender.send_request(request).await.map_err(lost)
    }
}

/// The whole of an answer's body, of at most so many bytes.
pub async fn read_body(body: Incoming, bytes_max: usize) -> Result<Bytes, OutboundError> {
    let collected = Limited::new(body, bytes_max).collect().await;
    let lost = |error: Box<dyn Error + Send + Sync>| OutboundError { reason: innermost(&*error), is_unreached: false };
    Ok(collected.map_err(lost)?.to_bytes())
}

fn read_roots(path: &Path) -> Result<RootCertStore, String> {
    let wrong = |reason: &dyn fmt::Display| format!("the certificates in {} cannot be used: {reason}", path.display());
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|error| wrong(&error))? {
        roots.add(certificate.map_err(|error| wrong(&error))?).map_err(|error| wrong(&error))?;
    }
    if roots.is_empty() { Err(wrong(&"there is none in PEM form")) } else { Ok(roots) }
}

/// The cause of an error that no other has caused: the outer ones say no more than that something failed.
pub fn innermost(error: &(dyn Error + 'static)) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
