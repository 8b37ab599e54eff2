//! The certificate and key of the server's own TLS: read, checked, and changed while it serves.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use rolo_core::Timestamp;
use rolo_http::ALPN_PROTOCOLS;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{Error, InconsistentKeys, ServerConfig};
use x509_cert::der::{Decode, Reader, SliceReader};

use crate::failure::Failure;
use crate::settings::Settings;

/// Bytes of a file of certificates, or of a key.
const PEM_BYTES_MAX: u64 = 1024 * 1024;

/// Days before the end of a certificate at which there is still time to do something about it.
pub const ENDING_DAYS: i64 = 14;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1_000;

/// The files of a certificate and its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The certificates, the server's own first.
    pub certificate: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// A certificate with its key, ready for use.
#[derive(Clone, Debug)]
pub struct Certificate {
    key: Arc<CertifiedKey>,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The rights to the file of the key, if others than the owner and the group have some.
    pub open_mode: Option<u32>,
}

/// What distinguishes both files from others, or from themselves before a change. `None` for one that cannot be looked
/// at.
pub type Identity = [Option<(u64, u64, u64, Option<SystemTime>)>; 2];

impl Files {
    /// Those that the settings name; `None` where they name none.
    pub fn of(settings: &Settings) -> Result<Option<Self>, Failure> {
        match (settings.tls_cert.clone(), settings.tls_key.clone()) {
            (None, None) => Ok(None),
            (Some(certificate), Some(key)) => Ok(Some(Self { certificate, key })),
            (Some(_), None) => Err(Failure::usage(
                "tls_cert is set and tls_key is not. Give the certificate's private key with --tls-key, or set neither.",
            )),
            (None, Some(_)) => Err(Failure::usage(
                "tls_key is set and tls_cert is not. Give the key's certificate with --tls-cert, or set neither.",
            )),
        }
    }

    /// Reads both, or says what is wrong with them.
    pub fn read(&self) -> Result<Certificate, String> {
        let certificate = format!("tls_cert {}", self.certificate.display());
        let key = format!("tls_key {}", self.key.display());
        let chain = read_file(&self.certificate).map_err(|error| format!("{certificate} {error}"))?;
        let key_text = read_file(&self.key).map_err(|error| format!("{key} {error}"))?;
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&chain).collect();
        let chain = chain.map_err(|error| format!("{certificate} is not valid PEM: {error}."))?;
        let Some(own) = chain.first() else {
            return Err(format!(
                "{certificate} holds no certificate. It must be in PEM, the server's own first and its issuers' after it."
            ));
        };
        let ends_at = end(own).ok_or_else(|| format!("{certificate} holds a certificate that cannot be read."))?;
        let is_encrypted = contains(&key_text, b"ENCRYPTED");
        let Ok(private) = PrivateKeyDer::from_pem_slice(&key_text) else {
            return Err(if is_encrypted { encrypted(&key) } else { keyless(&key) });
        };
        let certified = CertifiedKey::from_der(chain.clone(), private, &ring::default_provider());
        let certified = certified.map_err(|error| match error {
            Error::InconsistentKeys(InconsistentKeys::KeyMismatch) => {
                format!("the key in {key} does not fit the certificate in {certificate}. Name the key that it was made with.")
            }
            _ if is_encrypted => encrypted(&key),
            error => format!("{certificate} and {key} cannot be used together: {error}."),
        })?;
        Ok(Certificate { key: Arc::new(certified), ends_at, open_mode: open_mode(&self.key) })
    }

    /// What changes whenever one of the files does.
    pub fn identity(&self) -> Identity {
        [&self.certificate, &self.key].map(|path| {
            let meta = fs::metadata(path).ok()?;
            let (device, number) = numbers(&meta);
            Some((device, number, meta.len(), meta.modified().ok()))
        })
    }
}

impl Certificate {
    /// Whole days that it is valid for from now on; negative when it has ended.
    pub fn days_left(&self, now: Timestamp) -> i64 {
        (self.ends_at.as_millis() - now.as_millis()).div_euclid(DAY_MILLIS)
    }
}

/// A whole file, or the rest of a sentence about it.
fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |error: std::io::Error| format!("cannot be read: {error}.");
    // Before it is opened: a pipe would have to be written to by somebody.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err("is not a file.".into());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(PEM_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    match bytes.len() as u64 {
        ..=PEM_BYTES_MAX => Ok(bytes),
        _ => Err(format!("is larger than {PEM_BYTES_MAX} bytes.")),
    }
}

fn encrypted(key: &str) -> String {
    format!(
        "{key} is encrypted, and nobody is asked for its password. Write it without one: openssl pkey -in KEY -out NEWKEY"
    )
}

fn keyless(key: &str) -> String {
    format!("{key} holds no private key. It must be in PEM: PKCS #8, PKCS #1 or SEC 1.")
}

fn contains(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|part| part == word)
}

/// When a certificate ends.
fn end(certificate: &CertificateDer<'_>) -> Option<Timestamp> {
    let mut reader = SliceReader::new(certificate).ok()?;
    let certificate = x509_cert::Certificate::decode(&mut reader).ok()?;
    reader.finish(()).ok()?;
    // One without an end says 9999-12-31, which is read as the last instant that there is.
    Timestamp::parse(&certificate.tbs_certificate.validity.not_after.to_string())
}

#[cfg(unix)]
fn open_mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o007 != 0).then_some(mode)
}

/// Who may read a file is not known here.
#[cfg(not(unix))]
fn open_mode(_: &Path) -> Option<u32> {
    None
}

#[cfg(unix)]
fn numbers(meta: &fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (meta.dev(), meta.ino())
}

#[cfg(not(unix))]
fn numbers(_: &fs::Metadata) -> (u64, u64) {
    (0, 0)
}

/// The certificate that new connections get. It can be changed at any time.
#[derive(Debug)]
pub struct Served(RwLock<Arc<CertifiedKey>>);

impl Served {
    /// Serves this one from now on.
    pub fn new(certificate: &Certificate) -> Arc<Self> {
        Arc::new(Self(RwLock::new(certificate.key.clone())))
    }

    /// Serves another one from now on. Connections that are open stay.
    pub fn replace(&self, certificate: &Certificate) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = certificate.key.clone();
    }

    /// What accepts connections with it: TLS 1.2 and 1.3.
    pub fn acceptor(self: &Arc<Self>) -> Result<TlsAcceptor, Failure> {
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let config = config.with_protocol_versions(&[&TLS13, &TLS12]);
        let config = config.map_err(|error| Failure::failed(format!("TLS cannot be set up: {error}.")))?;
        let mut config = config.with_no_client_auth().with_cert_resolver(self.clone());
        config.alpn_protocols = ALPN_PROTOCOLS.map(<[u8]>::to_vec).to_vec();
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

impl ResolvesServerCert for Served {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}
