//! HTTPS with a self-signed certificate, for clients that support only HTTPS.

use std::{io, sync::Arc, time::Duration};

use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
    server::TlsStream,
};

/// Names that the certificate is valid for.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// A certificate and its key.
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    certificate: String,
}

impl Tls {
    /// Generates a key and a certificate for loopback names.
    pub(crate) fn self_signed() -> io::Result<Self> {
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let mut params = CertificateParams::new(NAMES.map(str::to_owned)).map_err(io::Error::other)?;
        params.distinguished_name.push(DnType::CommonName, "cumulo-mock");
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let certificate = params.self_signed(&key).map_err(io::Error::other)?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .map_err(io::Error::other)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), certificate: certificate.pem() })
    }

    /// Returns the certificate in PEM form.
    pub(crate) fn certificate(&self) -> &str {
        &self.certificate
    }

    /// Completes the handshake. Returns `None` if the handshake fails or does not end within `timeout`.
    pub(crate) async fn accept<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: S,
        timeout: Duration,
    ) -> Option<TlsStream<S>> {
        tokio::time::timeout(timeout, self.acceptor.accept(stream)).await.ok()?.ok()
    }
}
