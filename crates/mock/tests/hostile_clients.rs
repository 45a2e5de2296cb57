//! Hostile clients do not prevent the mock from serving other clients, and do not increase its memory without bound.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::time::Duration;

use common::{builder, reset_redis, send, tencent};
use cumulo_mock::Mock;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// Maximum time for any step of a test, much longer than any step needs.
const STEP_TIMEOUT: Duration = Duration::from_secs(30);

async fn assert_serves(mock: &Mock) {
    let reply = send(mock, &reset_redis("crs-1", "Passw0rd!")).await;
    assert_eq!((reply.status, reply.code().as_str()), (200, ""), "{}", reply.body);
}

/// Reads until the mock closes the connection.
async fn read_to_end_of(stream: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    // A reset also closes the connection.
    let _ = timeout(STEP_TIMEOUT, stream.read_to_end(&mut bytes)).await.expect("the mock closes the connection");
    bytes
}

fn status(reply: &[u8]) -> &str {
    std::str::from_utf8(reply.get(9..12).unwrap_or_default()).unwrap_or_default()
}

#[tokio::test]
async fn closes_connections_without_a_complete_head_after_the_timeout() {
    let mock = builder().client_timeout(Duration::from_millis(100)).start().await.unwrap();
    for sent in ["", "POST / HTTP/1.1\r\n", "POST / HTTP/1.1\r\nhost: x\r\nx-tc-action: A"] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        assert!(!status(&read_to_end_of(&mut stream).await).starts_with('2'), "{sent:?}");
    }
    assert_serves(&mock).await;
}

#[tokio::test]
async fn closes_a_connection_whose_head_arrives_byte_by_byte() {
    let mock = builder().client_timeout(Duration::from_millis(200)).start().await.unwrap();
    let mut stream = TcpStream::connect(mock.address()).await.unwrap();
    let send_slowly = async {
        for byte in std::iter::repeat_n(b'a', 100_000) {
            if stream.write_all(&[byte]).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(STEP_TIMEOUT, send_slowly).await.expect("the mock closes the connection");
    assert_serves(&mock).await;
}

#[tokio::test]
async fn closes_a_connection_whose_body_stalls() {
    let mock = builder().client_timeout(Duration::from_millis(100)).start().await.unwrap();
    for framing in ["content-length: 10", "transfer-encoding: chunked"] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        let head = format!("POST / HTTP/1.1\r\nhost: x\r\n{framing}\r\n\r\n1");
        stream.write_all(head.as_bytes()).await.unwrap();
        assert_eq!(read_to_end_of(&mut stream).await, b"", "{framing}");
    }
    assert_eq!(mock.requests().len(), 0);
    assert_serves(&mock).await;
}

#[tokio::test]
async fn responds_to_connections_beyond_the_limit_and_closes_them() {
    let mock = builder().max_connections(20).start().await.unwrap();
    let mut idle_connections = Vec::new();
    for _ in 0..20 {
        idle_connections.push(TcpStream::connect(mock.address()).await.unwrap());
    }
    for _ in 0..100 {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        assert_eq!(status(&read_to_end_of(&mut stream).await), "503");
    }
    assert_eq!(mock.open_connections(), 20);
    drop(idle_connections);
    while mock.open_connections() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_serves(&mock).await;
}

#[tokio::test]
async fn refuses_heads_that_are_too_large() {
    let mock = builder().start().await.unwrap();
    let many: String = (0..10_000).map(|number| format!("x-{number}: v\r\n")).collect();
    for (name, head) in [
        ("path", format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1 << 20))),
        ("query", format!("GET /?{} HTTP/1.1\r\nhost: x\r\n\r\n", "a=1&".repeat(1 << 18))),
        ("method", format!("{} / HTTP/1.1\r\nhost: x\r\n\r\n", "A".repeat(1 << 20))),
        ("header", format!("GET / HTTP/1.1\r\nhost: x\r\nx-tc-action: {}\r\n\r\n", "a".repeat(1 << 20))),
        ("headers", format!("GET / HTTP/1.1\r\nhost: x\r\n{many}\r\n")),
    ] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        // The mock may close the connection before it has read the whole head.
        let _ = stream.write_all(head.as_bytes()).await;
        let reply = read_to_end_of(&mut stream).await;
        assert!(["", "400", "414", "431"].contains(&status(&reply)), "{name}: {}", String::from_utf8_lossy(&reply));
    }
    assert_eq!(mock.requests().len(), 0);
    assert_serves(&mock).await;
}

#[tokio::test]
async fn refuses_an_announced_body_that_is_too_large_without_reading_it() {
    let mock = builder().max_body(1 << 20).start().await.unwrap();
    for (length, expected) in [("1048577", "413"), ("10000000000", "413"), ("18446744073709551615", "")] {
        let request = reset_redis("crs-1", "Passw0rd!");
        let head = request.bytes();
        let head = String::from_utf8(head).unwrap().split("content-length").next().unwrap().to_owned();
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        stream.write_all(format!("{head}content-length: {length}\r\n\r\n").as_bytes()).await.unwrap();
        let reply = String::from_utf8(read_to_end_of(&mut stream).await).unwrap();
        assert!(status(reply.as_bytes()) == expected || (expected.is_empty() && !reply.contains("200 OK")), "{reply}");
        assert!(expected.is_empty() || reply.contains("RequestSizeLimitExceeded"), "{reply}");
    }
    assert_serves(&mock).await;
}

#[tokio::test]
async fn refuses_an_endless_chunked_body_at_the_limit() {
    let mock = builder().max_body(1 << 20).start().await.unwrap();
    let stream = TcpStream::connect(mock.address()).await.unwrap();
    let (mut read, mut write) = stream.into_split();
    let sending = tokio::spawn(async move {
        let head = "POST / HTTP/1.1\r\nhost: x\r\nx-tc-action: A\r\ntransfer-encoding: chunked\r\n\r\n";
        let chunk = format!("10000\r\n{}\r\n", "a".repeat(0x10000));
        write.write_all(head.as_bytes()).await?;
        loop {
            write.write_all(chunk.as_bytes()).await?;
        }
        #[allow(unreachable_code)]
        std::io::Result::Ok(())
    });
    let mut reply = Vec::new();
    let _ = timeout(STEP_TIMEOUT, read.read_to_end(&mut reply)).await.expect("the mock responds");
    assert!(["", "413"].contains(&status(&reply)), "{}", String::from_utf8_lossy(&reply));
    assert!(timeout(STEP_TIMEOUT, sending).await.expect("the mock closes the connection").unwrap().is_err());
    assert_serves(&mock).await;
}

#[tokio::test]
async fn refuses_bytes_that_are_not_http() {
    let mock = builder().client_timeout(Duration::from_millis(300)).start().await.unwrap();
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"\0\0\0\0\0\0\0\0\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: x\r\n\x80\xff: y\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1e9\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999999999999999\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let reply = read_to_end_of(&mut stream).await;
        let text = String::from_utf8_lossy(&reply);
        assert!(["", "400"].contains(&status(&reply)), "{:?} returned {text}", String::from_utf8_lossy(bytes));
    }
    assert_serves(&mock).await;
}

// A proxy could read these bytes as the body of the previous request, or as two requests.
#[tokio::test]
async fn does_not_carry_out_a_request_inside_a_request_with_an_ambiguous_end() {
    let mock = builder().client_timeout(Duration::from_millis(300)).start().await.unwrap();
    let smuggled = String::from_utf8(reset_redis("crs-smuggled", "Passw0rd!").bytes()).unwrap();
    let outer = |headers: &str, body: &str| {
        format!("POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-tc-action: Outer\r\n{headers}\r\n\r\n{body}{smuggled}")
    };
    for bytes in [
        outer("content-length: 4\r\ncontent-length: 5", "0123"),
        outer("content-length: 0\r\ncontent-length: 400", ""),
        outer("content-length: 0, 4", ""),
        outer("content-length : 0", ""),
        outer("content-length: +0", ""),
        outer("transfer-encoding: xchunked", "0\r\n\r\n"),
        outer("transfer-encoding: chunked, identity", "0\r\n\r\n"),
        outer("transfer-encoding : chunked", "0\r\n\r\n"),
        outer("transfer-encoding: chunked\r\ncontent-length: 4000", "0\r\n\r\n"),
        outer("content-length: 4000\r\ntransfer-encoding: chunked", "0\r\n\r\n"),
        outer("content-length: 0\r\n folded: yes", ""),
    ] {
        let mut stream = TcpStream::connect(mock.address()).await.unwrap();
        stream.write_all(bytes.as_bytes()).await.unwrap();
        read_to_end_of(&mut stream).await;
        let head = bytes.split("\r\n\r\n").next().unwrap();
        assert_eq!(mock.password_of("tencent", "crs-smuggled"), None, "{head}");
    }
    assert_serves(&mock).await;
}

#[tokio::test]
async fn bounds_the_recorded_requests_by_their_size() {
    let mock = builder().start().await.unwrap();
    let secret = "a".repeat(4 << 20);
    for _ in 0..6 {
        let request = tencent("redis", "2018-04-12", "ResetPassword", &json!({ "InstanceId": secret }));
        assert_eq!(send(&mock, &request).await.code(), "");
    }
    assert_eq!(mock.calls("ResetPassword"), 6, "every request is counted");
    assert!((1..=4).contains(&mock.requests().len()), "{} are kept", mock.requests().len());
}
