//! The requests of the services that are compiled in equal the recorded requests of the official SDKs, and the mock
//! accepts them.
//!
//! `CUMULO_PARITY` may name a folder with further recordings. `cargo xtask parity` compares all services.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{collections::BTreeSet, path::Path, sync::Arc, time::SystemTime};

use cumulo_core::{Credentials, Outgoing, Received, Registered, endpoint::Endpoint};
use cumulo_mock::{Credentials as MockCredentials, Mock};
use cumulo_spec::SampleRule;
use cumulo_tests::{
    fill, find,
    parity::{Sender, line, reply},
    registered,
    sample::sample,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use xtask::parity::{Lines, compare, references};

#[test]
fn requests_equal_those_of_the_official_sdks() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("parity");
    let mut equal = 0;
    for provider in ["alibaba", "tencent", "zenlayer"] {
        let (mut ours, mut recorded) = (Lines::default(), Lines::default());
        for path in references(provider, &own).unwrap() {
            recorded.read(&path).unwrap();
        }
        for (_, operation) in registered().into_iter().filter(|(name, _)| *name == provider) {
            ours.add(&line(provider, operation, SampleRule::RECORDED).unwrap().to_string()).unwrap();
        }
        let compiled: BTreeSet<&str> = ours.services();
        let found = compare(&ours, &recorded, |service| compiled.contains(service));
        println!("{provider}: {found}");
        assert!(found.holds(), "{provider}: {found}");
        equal += found.equal;
    }
    assert!(equal >= 119, "only {equal} requests were compared");
}

#[tokio::test]
async fn the_mock_accepts_a_full_request_of_every_operation() {
    let mock = Mock::builder().credentials(MockCredentials::new("id", "key")).start().await.unwrap();
    let sender = Sender {
        credentials: Arc::new(Credentials::new("id", "key")),
        endpoint: Endpoint::parse(&mock.url()),
        time: SystemTime::now(),
        nonce: || format!("{:?}", SystemTime::now()),
    };
    // Invalid values are refused: the recorded samples have a password of one letter.
    let reset = find("zenlayer", "2025-09-01", "ResetInstancePassword").unwrap();
    let input = fill(reset, &sample(SampleRule::RECORDED, "zenlayer", reset).unwrap());
    let refusal =
        send("zenlayer", reset, sender.request("zenlayer", reset.info, input.as_ref()).unwrap()).await.unwrap_err();
    assert!(refusal.starts_with("INVALID_PASSWORD_MALFORMED"), "{refusal}");

    let (mut taken, mut refused) = (0, Vec::new());
    for (provider, operation) in registered() {
        let input = fill(operation, &sample(SampleRule::ALLOWED, provider, operation).unwrap());
        let request = sender.request(provider, operation.info, input.as_ref()).unwrap();
        match send(provider, operation, request).await {
            Ok(()) => taken += 1,
            Err(problem) => {
                refused.push(format!("{provider} {} {}: {problem}", operation.info.service.name, operation.info.action))
            }
        }
    }
    assert!(taken >= 1085, "only {taken} requests were accepted:\n{}", refused.join("\n"));
    assert!(refused.is_empty(), "{} of {}:\n{}", refused.len(), refused.len() + taken, refused.join("\n"));
}

/// Sends a request without a client, and decodes the response with the provider's protocol.
async fn send(provider: &str, operation: &Registered, request: Outgoing) -> Result<(), String> {
    let authority = request.endpoint.authority();
    let mut head =
        format!("{} {} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n", request.method, request.target);
    for (name, value) in &request.headers {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    head += &format!("content-length: {}\r\n\r\n", request.body.len());
    let mut stream = tokio::net::TcpStream::connect(authority).await.unwrap();
    stream.write_all(&[head.as_bytes(), &request.body].concat()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    let split = response.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(response[..split].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let headers: HeaderMap = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap()))
        .collect();
    let received = Received::new(operation.info, status, &headers, &response[split + 4..]);
    reply(provider, operation, &received).map(|_| ()).map_err(|error| format!("{} {}", error.code, error.message))
}
