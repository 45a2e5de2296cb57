//! Faults on demand.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::{io::ErrorKind, time::Duration};

use common::*;
use cumulo_mock::{Fault, Outcome};

fn redis() -> Request {
    reset_redis("crs-1", "Passw0rd!")
}

#[tokio::test]
async fn throttles_with_the_code_of_each_cloud() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).times(2).fault(Fault::ThrottleFor(Duration::from_secs(3)));
    let reply = send(&mock, &redis()).await;
    assert_eq!((reply.status, reply.code().as_str()), (200, "RequestLimitExceeded"));
    let reply = send(&mock, &reset_rds("Passw0rd%21", "1")).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "Throttling.User"));
    let reply = send(&mock, &reset_zec("Passw0rd!")).await;
    assert_eq!(
        (reply.status, reply.code().as_str(), reply.header("retry-after")),
        (429, "REQUEST_LIMIT_EXCEEDED", Some("3"))
    );
    mock.on("alibaba", "rds", "ResetAccountPassword").fault(Fault::ThrottleFor(Duration::from_millis(1500)));
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "2")).await.header("x-acs-retry-after"), Some("1500"));
    assert_eq!(
        mock.calls("ResetPassword") + mock.calls("ResetAccountPassword") + mock.calls("ResetInstancePassword"),
        0
    );
    for request in [redis(), reset_rds("Passw0rd%21", "3"), reset_zec("Passw0rd!")] {
        assert_eq!(send(&mock, &request).await.code(), "");
    }
}

#[tokio::test]
async fn verifies_a_throttled_request_and_stores_its_nonce() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).times(2);
    assert_eq!(
        send(&mock, &reset_rds("Passw0rd%21", "1").set("host", "else.where")).await.code(),
        "SignatureDoesNotMatch"
    );
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "1")).await.code(), "Throttling.User");
    assert_eq!(
        send(&mock, &reset_rds("Passw0rd%21", "1")).await.code(),
        "SignatureNonceUsed",
        "a retry must have a new signature"
    );
}

#[tokio::test]
async fn returns_server_errors_in_the_shape_of_each_cloud() {
    let mock = mock().await;
    mock.on_any().fault(Fault::ServerError(503)).times(3).fault(Fault::ServerError(500));
    let reply = send(&mock, &redis()).await;
    assert_eq!((reply.status, reply.header("content-type")), (503, Some("text/html")), "the page of a gateway");
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "1")).await.code(), "ServiceUnavailable");
    assert_eq!(send(&mock, &reset_zec("Passw0rd!")).await.code(), "SERVICE_TEMPORARY_UNAVAILABLE");
    let reply = send(&mock, &reset_zec("Passw0rd!")).await;
    assert_eq!((reply.status, reply.code().as_str()), (500, "INTERNAL_SERVER_ERROR"));
    assert_eq!(mock.password_of("zenlayer", "i-1"), None);
}

#[tokio::test]
async fn resets_before_reading_without_a_side_effect() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::ResetBeforeReading);
    let error = send_bytes(&mock, &redis().bytes()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!((mock.calls("ResetPassword"), &mock.requests()[0].outcome), (0, &Outcome::Reset));
    assert_eq!(send(&mock, &redis()).await.code(), "");
}

#[tokio::test]
async fn resets_after_reading_with_the_side_effect() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::ResetAfterReading);
    let error = send_bytes(&mock, &redis().bytes()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(mock.calls("ResetPassword"), 1);
    assert_eq!(mock.password_of("tencent", "crs-1").as_deref(), Some("Passw0rd!"));
}

#[tokio::test]
async fn closes_a_connection_without_a_response() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Close);
    assert_eq!(send_bytes(&mock, &redis().bytes()).await.unwrap(), b"");
    assert_eq!(mock.calls("ResetPassword"), 1);
}

#[tokio::test]
async fn truncates_a_response_in_the_middle_of_the_body() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Truncate);
    let broken = send(&mock, &redis()).await;
    let complete = send(&mock, &redis()).await;
    assert_eq!(broken.status, 200);
    let announced: usize = broken.header("content-length").unwrap().parse().unwrap();
    assert_eq!((announced, broken.body.len()), (complete.body.len(), announced / 2));
}

#[tokio::test]
async fn does_not_delay_other_requests_during_a_slow_response() {
    let mock = std::sync::Arc::new(mock().await);
    mock.on_any().fault(Fault::Slow(Duration::from_secs(3_600)));
    let waiting = tokio::spawn({
        let mock = mock.clone();
        async move { send_bytes(&mock, &redis().bytes()).await }
    });
    while mock.calls("ResetPassword") == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(send(&mock, &redis()).await.code(), "");
    assert!(!waiting.is_finished());
    waiting.abort();

    mock.on_any().fault(Fault::Slow(Duration::from_millis(1)));
    assert_eq!(send(&mock, &redis()).await.code(), "");
}

#[tokio::test]
async fn verifies_requests_with_a_skewed_clock() {
    let mock = mock().await;
    mock.on_any().fault(Fault::SkewedClock(3_600)).times(3);
    let reply = send(&mock, &redis()).await;
    assert_eq!(
        (reply.code().as_str(), reply.header("date")),
        ("AuthFailure.SignatureExpire", Some("Fri, 02 Jan 2026 04:04:05 GMT"))
    );
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "1")).await.code(), "InvalidTimeStamp.Expired");
    assert_eq!(send(&mock, &reset_zec("Passw0rd!")).await.code(), "AUTHFAILURE_SIGNATURE_EXPIRED");
    assert_eq!(send(&mock, &redis()).await.code(), "");
}

#[tokio::test]
async fn applies_the_faults_of_an_operation_before_the_faults_of_all_requests() {
    let mock = mock().await;
    mock.on_any().fault(Fault::ServerError(500));
    mock.on("zenlayer", "zec", "ResetInstancePassword").fault(Fault::Throttle).fault(Fault::Throttle).times(0);
    assert_eq!(send(&mock, &reset_zec("Passw0rd!")).await.status, 429);
    assert_eq!(send(&mock, &reset_zec("Passw0rd!")).await.status, 500);
    assert_eq!(send(&mock, &reset_zec("Passw0rd!")).await.status, 200);
}

#[tokio::test]
async fn ignores_an_incomplete_request() {
    use tokio::io::AsyncWriteExt;
    let mock = mock().await;
    let bytes = redis().bytes();
    let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
    stream.write_all(&bytes[..bytes.len() - 5]).await.unwrap();
    drop(stream);
    assert_eq!(send(&mock, &redis()).await.code(), "");
    assert_eq!(mock.calls("ResetPassword"), 1);
}
