//! HTTPS with the certificate that the mock generated.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::{sync::Arc, time::Duration};

use common::{Request, builder, reset_redis};
use cumulo_mock::{Fault, Mock};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    },
};

async fn connect(mock: &Mock, trusted: Option<&str>, name: &str) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    if let Some(pem) = trusted {
        roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()).unwrap();
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(mock.address()).await?;
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from(name.to_owned()).unwrap(), stream).await
}

async fn send(mock: &Mock, request: Request, name: &str) -> std::io::Result<String> {
    let mut stream = connect(mock, mock.certificate(), name).await?;
    stream.write_all(&request.set("connection", "close").bytes()).await?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await?;
    Ok(reply)
}

#[tokio::test]
async fn serves_clients_that_trust_the_certificate() {
    let mock = builder().tls().start().await.unwrap();
    assert!(mock.url().starts_with("https://127.0.0.1:"), "{}", mock.url());
    assert!(mock.certificate().unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
    for name in ["127.0.0.1", "::1", "localhost"] {
        let reply = send(&mock, reset_redis("crs-1", "Passw0rd!"), name).await.unwrap();
        assert!(reply.starts_with("HTTP/1.1 200 ") && reply.contains("TaskId"), "{name}: {reply}");
    }
    assert_eq!(mock.calls("ResetPassword"), 3);
}

#[tokio::test]
async fn continues_to_serve_after_clients_rejected_its_certificate() {
    let mock = builder().tls().start().await.unwrap();
    let other = builder().tls().start().await.unwrap();
    assert!(connect(&mock, other.certificate(), "127.0.0.1").await.is_err(), "every mock has its own key");
    assert!(connect(&mock, None, "127.0.0.1").await.is_err());
    assert!(connect(&mock, mock.certificate(), "example.com").await.is_err());
    let mut plain = TcpStream::connect(mock.address()).await.unwrap();
    plain.write_all(&reset_redis("crs-1", "Passw0rd!").bytes()).await.unwrap();
    let mut reply = Vec::new();
    let _ = plain.read_to_end(&mut reply).await;
    assert!(!reply.starts_with(b"HTTP/"), "{reply:?}");
    assert!(send(&mock, reset_redis("crs-1", "Passw0rd!"), "127.0.0.1").await.unwrap().contains("TaskId"));
    assert_eq!(mock.attempts("ResetPassword"), 1);
}

#[tokio::test]
async fn applies_connection_faults_to_tls_connections() {
    let mock = builder().tls().start().await.unwrap();
    for fault in [Fault::ResetBeforeReading, Fault::ResetAfterReading, Fault::Truncate] {
        mock.on_any().fault(fault);
        let reply = send(&mock, reset_redis("crs-1", "Passw0rd!"), "127.0.0.1").await;
        assert!(reply.is_err() || !reply.as_ref().unwrap().ends_with("}}"), "{fault:?}: {reply:?}");
    }
    assert_eq!((mock.calls("ResetPassword"), mock.attempts("ResetPassword")), (2, 3));
}

#[tokio::test]
async fn closes_a_connection_with_an_incomplete_handshake_after_the_timeout() {
    let mock = builder().tls().client_timeout(Duration::from_millis(100)).start().await.unwrap();
    for sent in [&b""[..], b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        stream.write_all(sent).await.unwrap();
        let closed = tokio::time::timeout(Duration::from_secs(30), stream.read_to_end(&mut Vec::new())).await;
        assert!(closed.is_ok(), "{sent:?}");
    }
}

#[tokio::test]
async fn returns_no_certificate_without_tls() {
    let mock = builder().start().await.unwrap();
    assert_eq!(mock.certificate(), None);
    assert!(mock.url().starts_with("http://"));
}
