//! TLS to the database, as `sslmode` wants it.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::model::address::{DatabaseAddress, Protection};

/// What makes a connection to this address safe, or a sentence that says why it cannot.
pub(crate) fn connector(address: &DatabaseAddress) -> Result<MakeRustlsConnect, String> {
    let provider = Arc::new(ring::default_provider());
    let roots = address.root_certificate.as_deref().map(roots).transpose()?;
    let checks = match (address.protection, roots) {
        // As libpq does it: with a root certificate, `require` means `verify-ca`.
        (Protection::Require | Protection::VerifyCa, Some(roots)) => Checks::Issuer(issuer(roots, &provider)?),
        (Protection::VerifyFull, Some(roots)) => Checks::All(issuer(roots, &provider)?),
        (Protection::VerifyCa | Protection::VerifyFull, None) => return Err("sslrootcert is missing".into()),
        (Protection::Require, None) | (Protection::Disable | Protection::Prefer, _) => Checks::Nothing,
    };
    let verifier = Arc::new(Verifier { checks, provider: provider.clone() });
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|error| error.to_string())?;
    let config = config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn roots(file: &std::path::Path) -> Result<RootCertStore, String> {
    let failed = |error: &dyn std::fmt::Display| format!("sslrootcert {} cannot be read: {error}", file.display());
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| failed(&error))? {
        let certificate = certificate.map_err(|error| failed(&error))?;
        roots.add(certificate).map_err(|error| failed(&error))?;
    }
    if roots.is_empty() {
        return Err(failed(&"it holds no certificate"));
    }
    Ok(roots)
}

fn issuer(roots: RootCertStore, provider: &Arc<CryptoProvider>) -> Result<Arc<WebPkiServerVerifier>, String> {
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    verifier.build().map_err(|error| error.to_string())
}

/// What is checked of a server's certificate.
#[derive(Debug)]
enum Checks {
    /// Nothing: any certificate is accepted, as `prefer` and `require` say.
    Nothing,
    /// Who issued it.
    Issuer(Arc<WebPkiServerVerifier>),
    /// Who issued it, and that it names the host.
    All(Arc<WebPkiServerVerifier>),
}

#[derive(Debug)]
struct Verifier {
    checks: Checks,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verify =
            |verifier: &WebPkiServerVerifier| verifier.verify_server_cert(certificate, intermediates, name, ocsp, now);
        match &self.checks {
            Checks::Nothing => Ok(ServerCertVerified::assertion()),
            Checks::All(verifier) => verify(verifier),
            Checks::Issuer(verifier) => match verify(verifier) {
                Err(Error::InvalidCertificate(
                    CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
                )) => Ok(ServerCertVerified::assertion()),
                verdict => verdict,
            },
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
