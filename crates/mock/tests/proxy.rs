//! The effect of the proxy on connections, at the level of bytes.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use std::{io::ErrorKind, time::Duration};

use common::*;
use cumulo_mock::{Credentials, Fault, Mock, Proxy, WireFault};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

async fn proxied(mock: &Mock) -> (Proxy, TcpStream) {
    let proxy = Proxy::start(mock.address()).await.unwrap();
    let stream = connect(&proxy).await;
    (proxy, stream)
}

async fn connect(proxy: &Proxy) -> TcpStream {
    TcpStream::connect(proxy.url().strip_prefix("http://").unwrap()).await.unwrap()
}

/// Sends bytes and reads until the end of the stream, an error, or a pause. Returns the text, the error, and true if
/// the stream ended.
async fn exchange(stream: &mut TcpStream, bytes: &[u8]) -> (String, Option<ErrorKind>, bool) {
    let mut error = stream.write_all(bytes).await.err().map(|error| error.kind());
    let mut seen = Vec::new();
    let mut ended = false;
    while error.is_none() && !ended {
        match timeout(Duration::from_millis(200), stream.read_buf(&mut seen)).await {
            Ok(Ok(0)) => ended = true,
            Ok(Ok(_)) => {}
            Ok(Err(failed)) => error = Some(failed.kind()),
            Err(_) => break,
        }
    }
    (String::from_utf8_lossy(&seen).into_owned(), error, ended)
}

fn request() -> Vec<u8> {
    reset_redis("crs-1", "Passw0rd!").bytes()
}

#[tokio::test]
async fn forwards_requests_and_responses_unchanged_without_a_fault() {
    let mock = mock().await;
    let (proxy, mut stream) = proxied(&mock).await;
    for number in 1..=3 {
        let (text, error, ended) = exchange(&mut stream, &request()).await;
        assert!(text.starts_with("HTTP/1.1 200") && text.ends_with('}'), "{text}");
        assert_eq!((error, ended, proxy.requests()), (None, false, number));
    }
    assert_eq!((proxy.connections(), proxy.open_connections(), mock.open_connections()), (1, 1, 1));
    drop(stream);
    for _ in 0..200 {
        if proxy.open_connections() + mock.open_connections() > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    assert_eq!((proxy.open_connections(), mock.open_connections()), (0, 0));
}

#[tokio::test]
async fn applies_faults_before_the_server_without_a_side_effect() {
    let mock = mock().await;
    for fault in [WireFault::ResetAtOnce, WireFault::ResetBeforeRequest, WireFault::ResetAfterHead] {
        let proxy = Proxy::start(mock.address()).await.unwrap();
        proxy.fault(fault);
        let (text, error, _) = exchange(&mut connect(&proxy).await, &request()).await;
        assert!(text.is_empty() && error.is_some(), "{fault:?}: {text} {error:?}");
        assert_eq!(mock.calls("ResetPassword"), 0, "{fault:?}");
    }
}

#[tokio::test]
async fn applies_faults_of_responses_after_the_side_effect() {
    let mock = mock().await;
    for (number, (fault, reset, ended, seen)) in [
        (WireFault::ResetAfterRequest, true, false, ""),
        (WireFault::HalfClose, false, true, ""),
        (WireFault::ResetInReply, true, false, "{\"Resp"),
        (WireFault::Truncate, false, true, "{\"Resp"),
        (WireFault::Stall, false, false, ""),
        (WireFault::Garbage, false, true, "this is not HTTP"),
        (WireFault::LengthTooLong(10), false, false, "}}"),
        (WireFault::LengthTooShort(10), false, true, "}}"),
        (WireFault::CloseWhenIdle, false, true, "}}"),
    ]
    .into_iter()
    .enumerate()
    {
        let (proxy, mut stream) = proxied(&mock).await;
        proxy.fault(fault);
        let (text, error, was_ended) = exchange(&mut stream, &request()).await;
        assert_eq!((error.is_some(), was_ended), (reset, ended), "{fault:?}: {text} {error:?}");
        assert!(text.contains(seen) && (text.is_empty() == seen.is_empty()), "{fault:?}: {text}");
        assert_eq!(mock.calls("ResetPassword"), number + 1, "{fault:?}");
    }
}

#[tokio::test]
async fn announces_a_wrong_length_on_demand() {
    let mock = mock().await;
    let length = |text: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let body = text.split_once("\r\n\r\n").unwrap().1;
        line.unwrap().parse::<i64>().unwrap() - body.len() as i64
    };
    for (fault, wrong) in [(WireFault::LengthTooLong(7), 7), (WireFault::LengthTooShort(7), -7)] {
        let (proxy, mut stream) = proxied(&mock).await;
        proxy.fault(fault);
        assert_eq!(length(&exchange(&mut stream, &request()).await.0), wrong);
    }
}

#[tokio::test]
async fn sends_slow_responses_completely_and_keeps_the_connection() {
    let mock = mock().await;
    let (proxy, mut stream) = proxied(&mock).await;
    let pause = Duration::from_micros(10);
    for fault in [WireFault::SlowHead(pause), WireFault::SlowBody(pause)] {
        proxy.fault(fault);
        let (text, error, ended) = exchange(&mut stream, &request()).await;
        assert!(text.ends_with("}}") && error.is_none() && !ended, "{text}");
    }
    proxy.fault(WireFault::DelayedAccept(Duration::from_millis(50)));
    let (text, ..) = exchange(&mut connect(&proxy).await, &request()).await;
    assert!(text.ends_with("}}"));
}

#[tokio::test]
async fn chooses_the_faults_of_requests_by_number() {
    let mock = mock().await;
    let (proxy, mut stream) = proxied(&mock).await;
    proxy.choose(|number| (number % 2 == 1).then_some(WireFault::Truncate));
    assert!(!exchange(&mut stream, &request()).await.2);
    assert!(exchange(&mut stream, &request()).await.2);
}

#[tokio::test]
async fn corrupts_responses_on_demand() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Gzip).fault(Fault::BrokenJson).fault(Fault::Garbage);
    for part in ["content-encoding: gzip", "{\"Resp", "\u{fffd}"] {
        let request = reset_redis("crs-1", "Passw0rd!").set("connection", "close");
        let text = String::from_utf8_lossy(&send_bytes(&mock, &request.bytes()).await.unwrap()).into_owned();
        assert!(text.starts_with("HTTP/1.1 200") && text.contains(part) && !text.ends_with("}}"), "{text}");
    }
    assert_eq!(mock.calls("ResetPassword"), 3);
}

#[tokio::test]
async fn refuses_an_expired_session_token() {
    let mock = builder().credentials(Credentials::new(ID, SECRET).token("session")).start().await.unwrap();
    mock.expire_token("other");
    let request = || reset_redis("crs-1", "Passw0rd!").set("x-tc-token", "session");
    assert_eq!(send(&mock, &request()).await.code(), "");
    mock.expire_token("session");
    assert_eq!(send(&mock, &request()).await.code(), "AuthFailure.TokenFailure");
    assert_eq!(
        send(&mock, &reset_redis("crs-1", "Passw0rd!")).await.code(),
        "",
        "a request without the token is accepted"
    );
}
