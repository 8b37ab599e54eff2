//! TLS to the database, as `sslmode` wants it.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{
    CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature,
    verify_tls13_signature_with_raw_key,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, SubjectPublicKeyInfoDer, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use tokio_postgres_rustls::MakeRustlsConnect;
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

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
    /// Nothing: any certificate is accepted, as `prefer` and `require` say, also one of X.509 version 1, as servers make it for
    /// themselves. Only its key counts: the server has it, so that the password can be bound to this connection.
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
        let algorithms = &self.provider.signature_verification_algorithms;
        match self.key_alone(certificate)? {
            Some(key) => verify_by_key(message, &key, signature, algorithms),
            None => verify_tls12_signature(message, certificate, signature, algorithms),
        }
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        match self.key_alone(certificate)? {
            Some(key) => {
                let key = SubjectPublicKeyInfoDer::from(key.to_der().map_err(|_| unreadable())?);
                verify_tls13_signature_with_raw_key(message, &key, signature, algorithms)
            }
            None => verify_tls13_signature(message, certificate, signature, algorithms),
        }
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

impl Verifier {
    /// The key of a certificate that `rustls` does not read, where nothing else of it is checked.
    fn key_alone(&self, certificate: &CertificateDer<'_>) -> Result<Option<SubjectPublicKeyInfoOwned>, Error> {
        if !matches!(self.checks, Checks::Nothing) || ParsedCertificate::try_from(certificate).is_ok() {
            return Ok(None);
        }
        let certificate = Certificate::from_der(certificate).map_err(|_| unreadable())?;
        Ok(Some(certificate.tbs_certificate.subject_public_key_info))
    }
}

fn unreadable() -> Error {
    Error::InvalidCertificate(CertificateError::BadEncoding)
}

/// As `rustls` does it in TLS 1.2, where a scheme leaves the curve open: the key's own algorithm decides among those of the scheme.
fn verify_by_key(
    message: &[u8],
    key: &SubjectPublicKeyInfoOwned,
    signature: &DigitallySignedStruct,
    algorithms: &WebPkiSupportedAlgorithms,
) -> Result<HandshakeSignatureValid, Error> {
    let algorithm = key.algorithm.to_der().map_err(|_| unreadable())?;
    let key = key.subject_public_key.as_bytes().ok_or_else(unreadable)?;
    let of_scheme = algorithms.mapping.iter().filter(|(scheme, _)| *scheme == signature.scheme);
    // There the header of the sequence around it is left out.
    let algorithm = algorithm.get(2..);
    let mut of_key =
        of_scheme.flat_map(|(_, known)| *known).filter(|known| algorithm == Some(known.public_key_alg_id().as_ref()));
    let is_valid = of_key.any(|known| known.verify_signature(key, message, signature.signature()).is_ok());
    if is_valid {
        Ok(HandshakeSignatureValid::assertion())
    } else {
        Err(Error::InvalidCertificate(CertificateError::BadSignature))
    }
}

#[cfg(test)]
mod tests {
    use rustls::client::ClientConnection;
    use rustls::server::{ResolvesServerCert, ServerConnection};
    use rustls::sign::CertifiedKey;
    use rustls::{ServerConfig, SupportedProtocolVersion, version};
    use x509_cert::Version;

    use super::*;

    /// A server that shows one certificate and signs by one key, whether they belong together or not.
    #[derive(Debug)]
    struct Shown(Arc<CertifiedKey>);

    impl ResolvesServerCert for Shown {
        fn resolve(&self, _: rustls::server::ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
            Some(self.0.clone())
        }
    }

    /// A certificate of version 1, and its key.
    fn old() -> (CertificateDer<'static>, rcgen::KeyPair) {
        let key = rcgen::KeyPair::generate().expect("a key");
        let new = rcgen::CertificateParams::new(vec!["localhost".into()]).expect("a name").self_signed(&key);
        let mut certificate = Certificate::from_der(new.expect("a certificate").der()).expect("it is one");
        certificate.tbs_certificate.version = Version::V1;
        certificate.tbs_certificate.extensions = None;
        (certificate.to_der().expect("it can be written").into(), key)
    }

    /// Whether a handshake with such a server comes to its end.
    fn shake_hands(
        certificate: &CertificateDer<'static>,
        key: &rcgen::KeyPair,
        version: &'static SupportedProtocolVersion,
    ) -> Result<(), Error> {
        let provider = Arc::new(ring::default_provider());
        let verifier = Arc::new(Verifier { checks: Checks::Nothing, provider: provider.clone() });
        let client = ClientConfig::builder_with_provider(provider.clone()).with_protocol_versions(&[version])?;
        let client = client.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
        let key = key.serialize_der().try_into().expect("a key");
        let shown = CertifiedKey::new(vec![certificate.clone()], ring::sign::any_supported_type(&key)?);
        let server = ServerConfig::builder_with_provider(provider).with_protocol_versions(&[version])?;
        let server = server.with_no_client_auth().with_cert_resolver(Arc::new(Shown(Arc::new(shown))));
        let name = "localhost".try_into().expect("a name");
        let mut client = ClientConnection::new(Arc::new(client), name)?;
        let mut server = ServerConnection::new(Arc::new(server))?;
        while client.is_handshaking() || server.is_handshaking() {
            let mut sent = Vec::new();
            while client.wants_write() {
                client.write_tls(&mut sent).expect("memory");
            }
            server.read_tls(&mut &*sent).expect("memory");
            server.process_new_packets()?;
            sent.clear();
            while server.wants_write() {
                server.write_tls(&mut sent).expect("memory");
            }
            client.read_tls(&mut &*sent).expect("memory");
            client.process_new_packets()?;
        }
        Ok(())
    }

    #[test]
    fn a_server_must_have_the_key_of_its_certificate_also_where_nothing_else_of_it_is_checked() {
        let ((certificate, key), (_, another)) = (old(), old());
        for version in [&version::TLS12, &version::TLS13] {
            assert_eq!(shake_hands(&certificate, &key, version), Ok(()), "{version:?}");
            let refusal = shake_hands(&certificate, &another, version).expect_err("refused");
            assert_eq!(refusal, Error::InvalidCertificate(CertificateError::BadSignature), "{version:?}");
        }
    }
}
