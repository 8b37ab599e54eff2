//! `rolo health`: asks the running server how it is, as a supervisor does.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};

use crate::cli::HealthChoices;
use crate::failure::{Exit, Failure};
use crate::settings::{ListenAddress, Loaded};
use crate::{output, store_location};

/// Bytes of an answer.
const ANSWER_BYTES_MAX: u64 = 64 * 1024;

/// What a server has answered.
struct Answer {
    status: u16,
    /// Why it is not well, if it says so.
    reason: Option<String>,
}

/// Carries out `rolo health`.
pub fn run(choices: &HealthChoices, loaded: &Loaded) -> Result<(), Failure> {
    let settings = &loaded.settings;
    let address = settings.admin_listen.as_ref().unwrap_or(&settings.listen).from_here();
    if matches!(&address, ListenAddress::Tcp(address) if address.port() == 0) {
        return Err(Failure::usage(format!(
            "{address} means any free port, so that nobody knows where to ask. Name the port with --listen or \
             --admin-listen, as the server does."
        )));
    }
    let is_tls = settings.tls_cert.is_some();
    let url = address.url(is_tls);
    let (path, well) = if choices.live { ("/health/live", "alive") } else { ("/health/ready", "ready") };
    let time_max = Duration::from_secs(choices.timeout);
    let asked = store_location::wait_for(async { tokio::time::timeout(time_max, ask(&address, is_tls, path)).await })?;
    let (status, says) = match asked {
        Ok(Ok(Answer { status: 200, .. })) => (Some(200), format!("{url} is {well}.")),
        Ok(Ok(Answer { status, reason: Some(reason) })) => {
            (Some(status), format!("{url} is not {well}: {}.", reason.trim_end_matches('.')))
        }
        Ok(Ok(Answer { status, reason: None })) => {
            (Some(status), format!("{url} answers {status} to {path}: is that Rolo?"))
        }
        Ok(Err(error)) => {
            (None, format!("{url} cannot be reached: {error}. Is the server running, with the same settings?"))
        }
        Err(_) => (None, format!("{url} has not answered within {} seconds.", choices.timeout)),
    };
    let is_well = status == Some(200);
    if choices.json {
        let report = json!({ "healthy": is_well, "address": url, "path": path, "status": status, "says": says });
        output::print(&output::json(&report))?;
        // All has been said.
        return if is_well { Ok(()) } else { Err(Failure { exit: Exit::Failed, sentences: Vec::new() }) };
    }
    if is_well { output::print(&format!("{says}\n")) } else { Err(Failure::failed(says)) }
}

async fn ask(address: &ListenAddress, is_tls: bool, path: &str) -> io::Result<Answer> {
    match address {
        ListenAddress::Tcp(address) if is_tls => ask_over(secured(*address).await?, path).await,
        ListenAddress::Tcp(address) => ask_over(TcpStream::connect(address).await?, path).await,
        #[cfg(unix)]
        ListenAddress::Unix(socket) => ask_over(tokio::net::UnixStream::connect(socket).await?, path).await,
        #[cfg(not(unix))]
        ListenAddress::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

async fn secured(address: SocketAddr) -> io::Result<TlsStream<TcpStream>> {
    let provider = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions();
    let config = config.map_err(io::Error::other)?.dangerous();
    let config = config.with_custom_certificate_verifier(Arc::new(Anybody(provider))).with_no_client_auth();
    let stream = TcpStream::connect(address).await?;
    TlsConnector::from(Arc::new(config)).connect(ServerName::IpAddress(address.ip().into()), stream).await
}

async fn ask_over(mut stream: impl AsyncRead + AsyncWrite + Unpin, path: &str) -> io::Result<Answer> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    let mut bytes = Vec::new();
    stream.take(ANSWER_BYTES_MAX).read_to_end(&mut bytes).await?;
    read(&bytes).ok_or_else(|| io::Error::other("what it answers is not HTTP/1.1"))
}

/// Reads an answer of ours: one status line, a head, and JSON in one piece.
fn read(bytes: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
    let body: Option<Value> = serde_json::from_str(body).ok();
    let reason = body.as_ref().and_then(|body| body["reason"].as_str()).map(str::to_owned);
    Some(Answer { status, reason })
}

/// Accepts any certificate of the server: a certificate names the host that others know, not the address of this
/// machine, and nothing is sent that somebody else must not see.
#[derive(Debug)]
struct Anybody(Arc<CryptoProvider>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_by_its_status_and_reason() {
        let read = |text: &str| read(text.as_bytes()).map(|Answer { status, reason }| (status, reason));
        let failed =
            "HTTP/1.1 503 Service Unavailable\r\nA: b\r\n\r\n{\"status\":\"failed\",\"reason\":\"it is gone\"}";
        assert_eq!(read(failed), Some((503, Some("it is gone".into()))));
        assert_eq!(read("HTTP/1.1 200 OK\r\n\r\n"), Some((200, None)));
        for text in ["", "HTTP/1.1 200 OK\r\n", "SSH-2.0-x\r\n\r\n", "HTTP/1.1 2\r\n\r\n"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
