//! The executor against the mock: retries, deadlines, options, errors.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use cumulo_alibaba::{dds, rds};
use cumulo_core::{
    BoxFuture, Outgoing,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock, Outcome};
use cumulo_tencent::{Credentials, ErrorKind, Retry, redis};
use cumulo_zenlayer::zec;
use serde_json::json;

const ID: &str = "test-id";
const KEY: &str = "test-key";

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap()
}

fn fast() -> Retry {
    Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5))
}

fn tencent(mock: &Mock) -> cumulo_tencent::Client {
    tencent_builder(mock).build().unwrap()
}

fn tencent_builder(mock: &Mock) -> cumulo_tencent::ClientBuilder {
    cumulo_tencent::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .region("ap-guangzhou")
        .endpoint(mock.url())
        .retry(fast())
}

fn alibaba(mock: &Mock) -> cumulo_alibaba::Client {
    cumulo_alibaba::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .retry(fast())
        .build()
        .unwrap()
}

fn zenlayer(mock: &Mock) -> cumulo_zenlayer::Client {
    cumulo_zenlayer::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .endpoint(mock.url())
        .retry(fast())
        .build()
        .unwrap()
}

fn reset() -> redis::ResetPassword {
    redis::ResetPassword::new("crs-1").password("New-pass-1")
}

#[tokio::test]
async fn the_five_seed_operations_change_the_password() {
    let mock = mock().await;
    let (alibaba, tencent, zenlayer) = (alibaba(&mock), tencent(&mock), zenlayer(&mock));
    let smartag =
        cumulo_alibaba::smartag::ResetSmartAccessGatewayClientUserPassword::new("cn-shanghai", "sag-1", "user");
    assert!(!alibaba.send(smartag.password("New-pass-0")).await.unwrap().request_id().is_empty());
    alibaba.send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
    alibaba.send(dds::ResetAccountPassword::new("root", "New-pass-2", "dds-1")).await.unwrap();
    let first = tencent.send(reset()).await.unwrap();
    let second = tencent.send(reset()).await.unwrap();
    assert!(second.task_id.unwrap() > first.task_id.unwrap());
    zenlayer.send(zec::ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap();
    assert_eq!(mock.password_of("alibaba", "rm-1").as_deref(), Some("New-pass-1"));
    assert_eq!(mock.password_of("alibaba", "dds-1").as_deref(), Some("New-pass-2"));
    assert_eq!(mock.password_of("tencent", "crs-1").as_deref(), Some("New-pass-1"));
    assert_eq!(mock.password_of("zenlayer", "zec-1").as_deref(), Some("New-pass-3A"));
}

#[tokio::test]
async fn throttling_is_retried_for_every_operation_on_every_cloud() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).times(2);
    assert_eq!(tencent(&mock).send(reset()).await.unwrap().attempts(), 3);
    mock.on_any().fault(Fault::ThrottleFor(Duration::from_millis(2))).times(2);
    let reply = alibaba(&mock).send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
    assert_eq!(reply.attempts(), 3);
    mock.on_any().fault(Fault::Throttle).times(2);
    let reply = zenlayer(&mock).send(zec::ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap();
    assert_eq!(reply.attempts(), 3);
    assert_eq!(mock.calls("ResetPassword"), 1);
}

#[tokio::test]
async fn throttling_that_does_not_end_is_an_error_with_the_attempts() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle).times(9);
    let error = tencent(&mock).send(reset()).await.unwrap_err();
    assert!(error.is_throttled() && error.is_retryable() && !error.is_auth());
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 3));
    assert!(error.code().unwrap().starts_with("RequestLimitExceeded"));
    let text = error.to_string();
    assert!(
        text.starts_with("tencent redis ResetPassword RequestLimitExceeded") && text.contains("3 attempts"),
        "{text}"
    );
    assert_eq!(mock.calls("ResetPassword"), 0);
}

#[tokio::test]
async fn every_attempt_has_a_new_signature() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).times(2);
    alibaba(&mock).send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
    let nonces: std::collections::BTreeSet<String> =
        mock.requests().iter().map(|request| request.header("x-acs-signature-nonce").unwrap().to_owned()).collect();
    assert_eq!(nonces.len(), 3);
}

#[tokio::test]
async fn only_read_only_operations_are_repeated_after_the_request_was_sent() {
    let mock = mock().await;
    let client = tencent(&mock);
    for fault in [Fault::ResetAfterReading, Fault::Close, Fault::Truncate, Fault::ServerError(502)] {
        let before = mock.calls("ResetPassword");
        mock.on("tencent", "redis", "ResetPassword").fault(fault);
        let error = client.send(reset()).await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{fault:?}: {error}");
        let side_effects = usize::from(!matches!(fault, Fault::ServerError(_)));
        assert_eq!(mock.calls("ResetPassword") - before, side_effects, "{fault:?}");

        mock.on("tencent", "redis", "DescribeInstances").fault(fault);
        let reply = client.send(redis::DescribeInstances::new()).await.unwrap();
        assert_eq!(reply.attempts(), 2, "{fault:?}");
    }
}

#[tokio::test]
async fn a_failed_connection_is_retried_for_every_operation() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mock = mock().await;
    let client = tencent_builder(&mock).endpoint(format!("http://{address}")).build().unwrap();
    let error = client.send(reset()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error:?}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_call_ends_at_its_deadline() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Slow(Duration::from_secs(60))).times(9);
    mock.on("tencent", "redis", "DescribeInstances").fault(Fault::Slow(Duration::from_secs(60))).times(9);
    let client = tencent_builder(&mock).attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let error = client.send(reset()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    let error = client.send(redis::DescribeInstances::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    // The timeout ends the call before its last attempt.
    let slow = Retry::default().max_attempts(1000).backoff(Duration::from_millis(20), Duration::from_millis(20));
    let call = client.send(redis::DescribeInstances::new()).retry(slow).timeout(Duration::from_millis(300));
    let error = call.await.unwrap_err();
    assert!(error.kind() == ErrorKind::Timeout && error.attempts() < 20, "{error:?}");
}

#[tokio::test]
async fn retries_can_be_turned_off_for_a_call() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).times(1);
    let error = tencent(&mock).send(reset()).retry(Retry::off()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn options_of_a_call_are_sent() {
    let mock = mock().await;
    let nowhere = tencent_builder(&mock).endpoint("http://127.0.0.1:1").build().unwrap();
    let call = nowhere.send(reset()).endpoint(mock.url()).region("ap-beijing").header("x-trace", "t-1");
    call.await.unwrap();
    let seen = mock.requests();
    assert_eq!(seen[0].header("x-tc-region"), Some("ap-beijing"));
    assert_eq!(seen[0].header("x-trace"), Some("t-1"));
    // A header of the caller never replaces a header that is signed or set by the protocol.
    let call = nowhere.send(reset()).endpoint(mock.url()).header("x-tc-action", "Other").header("host", "elsewhere");
    call.await.unwrap();
    assert_eq!(mock.requests()[1].header("x-tc-action"), Some("ResetPassword"));
}

#[tokio::test]
async fn malformed_options_are_errors_of_the_call() {
    let mock = mock().await;
    let client = tencent(&mock);
    assert_eq!(client.send(reset()).endpoint("https://u:p@host/path").await.unwrap_err().kind(), ErrorKind::Config);
    assert_eq!(client.send(reset()).header("bad name", "v").await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(client.send(reset()).region("a\nb").await.unwrap_err().kind(), ErrorKind::Config);
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn wrong_keys_are_auth_errors_on_every_cloud() {
    let mock = mock().await;
    let wrong_key = Credentials::new(ID, "another");
    let tencent = tencent_builder(&mock).credentials(wrong_key.clone()).build().unwrap();
    let error = tencent.send(reset()).await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 1, "{error}");
    assert_eq!(error.code(), Some("AuthFailure.SignatureFailure"));
    let alibaba = cumulo_alibaba::Client::builder()
        .credentials(wrong_key.clone())
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .build()
        .unwrap();
    let error = alibaba.send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap_err();
    assert!(error.is_auth() && error.code() == Some("SignatureDoesNotMatch"), "{error}");
    let zenlayer = cumulo_zenlayer::Client::builder().credentials(wrong_key).endpoint(mock.url()).build().unwrap();
    let error = zenlayer.send(zec::ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(mock.requests().iter().all(|request| !matches!(request.outcome, Outcome::Accepted)));
}

#[tokio::test]
async fn session_tokens_are_sent_and_checked() {
    let mock = Mock::builder().credentials(MockCredentials::new(ID, KEY).token("session-1")).start().await.unwrap();
    let with = |token: &str| Credentials::with_token(ID, KEY, token);
    let client = tencent_builder(&mock).credentials(with("session-1")).build().unwrap();
    client.send(reset()).await.unwrap();
    let client = tencent_builder(&mock).credentials(with("session-2")).build().unwrap();
    assert!(client.send(reset()).await.unwrap_err().is_auth());
    let alibaba = cumulo_alibaba::Client::builder().region("cn-hangzhou").endpoint(mock.url());
    let client = alibaba.credentials(with("session-1")).build().unwrap();
    client.send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
}

#[tokio::test]
async fn the_clock_can_be_set() {
    let mock = mock().await;
    let hours_ago = || SystemTime::now() - Duration::from_secs(7200);
    let client = tencent_builder(&mock).clock(hours_ago).retry(Retry::off()).build().unwrap();
    let error = client.send(reset()).await.unwrap_err();
    assert_eq!(error.code(), Some("AuthFailure.SignatureExpire"));
}

#[tokio::test]
async fn the_cloud_refuses_a_repeated_nonce_and_clients_send_new_ones() {
    let mock = mock().await;
    let counter = Arc::new(AtomicU64::new(0));
    let fixed = cumulo_alibaba::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .nonce(move || format!("nonce-{}", counter.fetch_add(1, Ordering::Relaxed) / 2))
        .build()
        .unwrap();
    let describe = || rds::DescribeRegions::new();
    fixed.send(describe()).await.unwrap();
    assert_eq!(fixed.send(describe()).await.unwrap_err().code(), Some("SignatureNonceUsed"));
    let client = alibaba(&mock);
    for _ in 0..20 {
        client.send(describe()).await.unwrap();
    }
}

#[tokio::test]
async fn scripted_responses_are_in_the_output_and_in_the_raw_json() {
    let mock = mock().await;
    mock.on("tencent", "redis", "DescribeInstances").reply(json!({
        "TotalCount": "2",
        "InstanceSet": [{ "InstanceId": "crs-1", "Size": 1024.0, "NewMember": [1] }, null, "broken"],
    }));
    let reply = tencent(&mock).send(redis::DescribeInstances::new()).await.unwrap();
    assert_eq!(reply.total_count, Some(2));
    let instances = &reply.instance_set;
    assert_eq!(instances.len(), 1);
    assert_eq!(instances[0].instance_id.as_deref(), Some("crs-1"));
    assert!(String::from_utf8_lossy(reply.body()).contains("NewMember"));
    assert_eq!(reply.http_status(), 200);
    assert!(reply.headers().contains_key("content-type"));
}

#[tokio::test]
async fn a_page_of_a_proxy_is_an_error_with_an_excerpt() {
    struct Page;
    impl Transport for Page {
        fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
            let body = "<html>\n  <h1>Sign in to the guest network</h1>\n</html>";
            Box::pin(async move { Ok(Incoming::new(200, http::HeaderMap::new(), body)) })
        }
    }
    let credentials = || Credentials::new(ID, KEY);
    let client = cumulo_tencent::Client::builder().credentials(credentials()).transport(Page).build().unwrap();
    let error = client.send(reset()).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Reply, Some(200)));
    assert!(error.message().contains("Sign in to the guest network"), "{error}");
    let client = cumulo_zenlayer::Client::builder().credentials(credentials()).transport(Page).build().unwrap();
    let error = client.send(zec::ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Reply);
}

#[tokio::test]
async fn a_message_that_quotes_the_request_is_masked() {
    let mock = mock().await;
    let password = "Topsecret+1";
    mock.on("alibaba", "rds", "ResetAccountPassword").error(
        400,
        "SignatureDoesNotMatch",
        "server string to sign is: POST&%2F&AccountPassword%3DTopsecret%252B1 or Topsecret%2B1 or Topsecret+1",
    );
    let error = alibaba(&mock).send(rds::ResetAccountPassword::new("app", password, "rm-1")).await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("AccountPassword%3D***") && !text.contains("ecret"), "{text}");
}

#[tokio::test]
async fn a_dropped_call_stops() {
    struct Slow(Arc<AtomicUsize>);
    impl Transport for Slow {
        fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
            Box::pin(async {
                self.0.fetch_add(1, Ordering::SeqCst);
                std::future::pending().await
            })
        }
    }
    let started = Arc::new(AtomicUsize::new(0));
    let client = cumulo_tencent::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .transport(Slow(started.clone()))
        .build()
        .unwrap();
    assert!(tokio::time::timeout(Duration::from_millis(50), client.send(reset()).into_future()).await.is_err());
    assert_eq!(started.load(Ordering::SeqCst), 1);
}

#[test]
fn endpoints_follow_the_facts() {
    use cumulo_core::{Api, Operation, Protocol};
    let host = |region: Option<&str>| {
        <cumulo_alibaba::Alibaba as Api>::Protocol::default()
            .endpoint(rds::DescribeRegions::INFO, region, &rds::DescribeRegions::new())
            .map(|endpoint| endpoint.authority().to_owned())
    };
    assert_eq!(host(Some("cn-hangzhou")).unwrap(), "rds.aliyuncs.com");
    assert_eq!(host(Some("eu-central-1")).unwrap(), "rds.eu-central-1.aliyuncs.com");
    assert!(host(None).unwrap_err().to_string().contains("region"));
    // The parameter `RegionId` of the operation selects a regional host.
    let reset = cumulo_alibaba::smartag::ResetSmartAccessGatewayClientUserPassword::new("cn-shanghai", "sag-1", "user");
    let found = cumulo_alibaba::AlibabaProtocol::new().endpoint(
        cumulo_alibaba::smartag::ResetSmartAccessGatewayClientUserPassword::INFO,
        None,
        &reset,
    );
    assert_eq!(found.unwrap().authority(), "smartag.cn-shanghai.aliyuncs.com");
    let zone = |region| {
        let options = cumulo_tencent::TencentProtocol::new();
        options.endpoint(redis::ResetPassword::INFO, region, &reset_model()).unwrap().authority().to_owned()
    };
    assert_eq!(zone(Some("ap-guangzhou")), "redis.tencentcloudapi.com");
    assert_eq!(zone(Some("ap-shanghai-fsi")), "redis.ap-shanghai-fsi.tencentcloudapi.com");
}

fn reset_model() -> redis::ResetPassword {
    reset()
}

#[test]
fn the_verb_decides_whether_an_operation_is_read_only() {
    let reading = |action: &'static str| {
        cumulo_core::OperationInfo::new(cumulo_tests::registered()[0].1.info.service, action).is_read_only()
    };
    for action in ["DescribeInstances", "GetObject", "ListTags", "Query", "InquiryPrice", "CheckStatus"] {
        assert!(reading(action), "{action}");
    }
    for action in ["ResetPassword", "Getaway", "DescribedThing", "Checkout", "Listen", "CountdownStart"] {
        assert!(!reading(action), "{action}");
    }
}
