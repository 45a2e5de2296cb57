//! Retries against the mock: repeated attempts, clock correction, renewed credentials, and the log of attempts.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use cumulo_alibaba::{Failover, rds};
use cumulo_core::{
    BoxFuture, Error, Outgoing, ProvideCredentials, Reason,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Credentials, Retry, redis};
use cumulo_zenlayer::zec;
use http::HeaderMap;

const ID: &str = "test-id";
const KEY: &str = "test-key";

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap()
}

fn fast() -> Retry {
    Retry::standard().backoff(Duration::from_millis(1), Duration::from_millis(5))
}

fn tencent(endpoint: &str) -> cumulo_tencent::ClientBuilder {
    let client = cumulo_tencent::Client::builder().credentials(Credentials::new(ID, KEY)).region("ap-guangzhou");
    client.endpoint(endpoint).retry(fast())
}

fn alibaba(endpoint: &str) -> cumulo_alibaba::ClientBuilder {
    let client = cumulo_alibaba::Client::builder().credentials(Credentials::new(ID, KEY)).region("cn-hangzhou");
    client.endpoint(endpoint).retry(fast())
}

fn zenlayer(endpoint: &str) -> cumulo_zenlayer::ClientBuilder {
    cumulo_zenlayer::Client::builder().credentials(Credentials::new(ID, KEY)).endpoint(endpoint).retry(fast())
}

fn reset() -> redis::ResetPassword {
    redis::ResetPassword::new("crs-1").password("New-pass-1")
}

#[tokio::test]
async fn responses_and_errors_have_their_attempts() {
    let mock = mock().await;
    let client = tencent(&mock.url()).build().unwrap();
    mock.on_any().fault(Fault::Throttle).fault(Fault::ServerError(502));
    let reply = client.send(redis::DescribeInstances::new()).await.unwrap();
    let reasons: Vec<_> = reply.failed_attempts().iter().map(|attempt| attempt.reason()).collect();
    assert_eq!((reply.attempts(), reasons), (3, vec![Reason::Throttled, Reason::Fault]));
    let [throttled, fault] = reply.failed_attempts() else { panic!("two failed") };
    assert_eq!((throttled.code(), throttled.http_status()), (Some("RequestLimitExceeded"), Some(200)));
    assert!(throttled.request_id().is_some_and(|id| id != reply.request_id()) && throttled.waited().is_some());
    assert_eq!((fault.code(), fault.http_status()), (None, Some(502)));

    mock.on_any().fault(Fault::Throttle).fault(Fault::Close);
    let error = client.send(reset()).await.unwrap_err();
    let reasons: Vec<_> = error.failed_attempts().iter().map(|attempt| attempt.reason()).collect();
    assert_eq!(reasons, [Reason::Throttled, Reason::Transport]);
    assert_eq!(error.failed_attempts()[1].waited(), None);
    assert!(error.to_string().contains("2 attempts: throttled, broken connection"), "{error}");
}

#[tokio::test]
async fn a_client_token_is_filled_in_kept_and_makes_a_call_repeatable() {
    let mock = mock().await;
    let client = alibaba(&mock.url()).build().unwrap();
    let create = || rds::CloneDBInstance::new("rm-1", "Postpaid");
    mock.on("alibaba", "rds", "CloneDBInstance").fault(Fault::Close).times(2);
    let reply = client.send(create()).await.unwrap();
    assert_eq!(reply.attempts(), 3);
    let tokens = || -> Vec<String> {
        let token = |request: &cumulo_mock::Record| request.params.get("ClientToken")?.as_str().map(str::to_owned);
        mock.requests().iter().filter_map(token).collect()
    };
    let sent = tokens();
    assert_eq!(sent.len(), 3);
    assert!(sent.iter().all(|token| *token == sent[0] && token.len() == 32), "{sent:?}");
    client.send(create()).await.unwrap();
    assert_ne!(tokens()[3], sent[0], "each call has its own token");
    client.send(create().client_token("mine")).await.unwrap();
    assert_eq!(tokens()[4], "mine");
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_once_and_for_later_calls() {
    for hours in [-1i64, 1] {
        let mock = mock().await;
        let clock = move || {
            let by = Duration::from_secs(3600 * hours.unsigned_abs());
            if hours < 0 { SystemTime::now() - by } else { SystemTime::now() + by }
        };
        let tencent = tencent(&mock.url()).clock(clock).build().unwrap();
        let reply = tencent.send(reset()).await.unwrap();
        assert_eq!(reply.failed_attempts().iter().map(|a| a.reason()).collect::<Vec<_>>(), [Reason::ClockSkew]);
        assert_eq!(tencent.send(reset()).await.unwrap().attempts(), 1);
        assert_eq!(mock.calls("ResetPassword"), 2);

        let alibaba = alibaba(&mock.url()).clock(clock).build().unwrap();
        let reset = || rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1");
        assert_eq!(alibaba.send(reset()).await.unwrap().attempts(), 2);
        assert_eq!(alibaba.send(reset()).await.unwrap().attempts(), 1);

        let zenlayer = zenlayer(&mock.url()).clock(clock).build().unwrap();
        let reset = || zec::ResetInstancePassword::new("zec-1", "New-pass-3A");
        assert_eq!(zenlayer.send(reset()).await.unwrap().attempts(), 2);
        assert_eq!(zenlayer.send(reset()).await.unwrap().attempts(), 1);
    }
}

#[tokio::test]
async fn a_clock_that_remains_wrong_is_an_error_after_one_correction() {
    let mock = mock().await;
    mock.on_any().fault(Fault::SkewedClock(7200)).fault(Fault::SkewedClock(-7200)).fault(Fault::SkewedClock(7200));
    let error = tencent(&mock.url()).build().unwrap().send(reset()).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_auth()), (2, true));
    assert_eq!(mock.calls("ResetPassword"), 0);
}

/// Returns temporary credentials: first credentials that the provider does not accept (any more), then valid ones.
#[derive(Clone, Default)]
struct Renewing {
    held: Arc<Mutex<Option<Arc<Credentials>>>>,
    fetched: Arc<AtomicUsize>,
}

impl ProvideCredentials for Renewing {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        let mut held = self.held.lock().unwrap();
        let value = held.get_or_insert_with(|| {
            let token = if self.fetched.fetch_add(1, Ordering::Relaxed) == 0 { "old-token" } else { "token" };
            Arc::new(Credentials::with_token(ID, KEY, token))
        });
        let value = Ok(value.clone());
        Box::pin(async move { value })
    }

    fn reject(&self, credentials: &Arc<Credentials>) -> bool {
        let mut held = self.held.lock().unwrap();
        if held.as_ref().is_some_and(|value| Arc::ptr_eq(value, credentials)) {
            *held = None;
        }
        true
    }
}

#[tokio::test]
async fn an_expired_token_is_fetched_again_once() {
    let known = MockCredentials::new(ID, KEY).token("token");
    let mock = Mock::builder().credentials(known).start().await.unwrap();
    let renewing = Renewing::default();
    let client = tencent(&mock.url()).credentials(renewing.clone()).build().unwrap();
    let reply = client.send(reset()).await.unwrap();
    assert_eq!(reply.failed_attempts().iter().map(|a| a.reason()).collect::<Vec<_>>(), [Reason::Expired]);
    assert_eq!((renewing.fetched.load(Ordering::Relaxed), mock.calls("ResetPassword")), (2, 1));

    let renewing = Renewing::default();
    let client = alibaba(&mock.url()).credentials(renewing.clone()).build().unwrap();
    assert_eq!(client.send(rds::DescribeRegions::new()).await.unwrap().attempts(), 2);

    // Credentials that cannot be renewed are not tried again.
    let client = tencent(&mock.url()).credentials(Credentials::with_token(ID, KEY, "old-token")).build().unwrap();
    let error = client.send(reset()).await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 1, "{error}");
}

#[tokio::test]
async fn retries_of_all_calls_share_one_retry_budget() {
    let mock = mock().await;
    mock.on_any().fault(Fault::ServerError(503)).times(1_000);
    let client = tencent(&mock.url()).retry(fast().max_attempts(10)).build().unwrap();
    let mut attempts = 0;
    for _ in 0..40 {
        attempts += client.send(redis::DescribeInstances::new()).await.unwrap_err().attempts();
    }
    assert_eq!(attempts, 40 + 100, "500 units buy 100 retries");
    assert_eq!(mock.requests().len(), 140);
}

#[tokio::test]
async fn no_wait_exceeds_the_deadline() {
    let mock = mock().await;
    mock.on_any().fault(Fault::ThrottleFor(Duration::from_secs(15))).times(3);
    let client = zenlayer(&mock.url()).retry(Retry::standard()).timeout(Duration::from_secs(5)).build().unwrap();
    let start = Instant::now();
    let error = client.send(zec::DescribeInstances::new()).await.unwrap_err();
    assert!(error.is_throttled() && error.attempts() == 1, "{error}");
    assert!(start.elapsed() < Duration::from_secs(3), "the call did not end before the wait");
}

#[tokio::test]
async fn adaptive_clients_delay_calls() {
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle);
    let client = tencent(&mock.url()).retry(Retry::adaptive().backoff(Duration::ZERO, Duration::ZERO)).build().unwrap();
    let start = Instant::now();
    client.send(reset()).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(300), "the first rate is half a call per second");
    let late = client.send(reset()).timeout(Duration::from_millis(20)).await.unwrap_err();
    assert_eq!(late.kind(), cumulo_tencent::ErrorKind::Timeout);
    assert_eq!(mock.calls("ResetPassword"), 1, "a call without a permit is not sent");
}

#[tokio::test]
async fn failover_switches_to_another_endpoint_and_back() {
    let (usual, backup) = (mock().await, mock().await);
    usual.on_any().fault(Fault::ServerError(503)).times(6);
    let failover = Failover::new().endpoint(backup.url()).cooldown(Duration::from_millis(300));
    let client = tencent(&usual.url()).failover(failover).build().unwrap();
    let describe = || client.send(redis::DescribeInstances::new()).retry(fast().max_attempts(6));
    assert_eq!(describe().await.unwrap().attempts(), 6);
    assert_eq!((usual.requests().len(), backup.requests().len()), (5, 1));
    // Error responses of the provider do not count as failures of the endpoint.
    backup.on_any().error(200, "InvalidParameter", "no").times(20);
    for _ in 0..20 {
        assert_eq!(describe().await.unwrap_err().code(), Some("InvalidParameter"));
    }
    assert_eq!((usual.requests().len(), backup.requests().len()), (5, 21));
    tokio::time::sleep(Duration::from_millis(320)).await;
    // The call that tries the first endpoint again fails there, and is retried at the backup endpoint.
    assert_eq!(describe().await.unwrap().attempts(), 2);
    tokio::time::sleep(Duration::from_millis(320)).await;
    assert_eq!(describe().await.unwrap().attempts(), 1);
    assert_eq!(usual.requests().len(), 7);
}

#[tokio::test]
async fn failover_never_leaves_the_partition() {
    use cumulo_core::{Protocol, endpoint::Endpoint};
    for (host, partition) in [
        ("redis.tencentcloudapi.com", ""),
        ("redis.ap-guangzhou.tencentcloudapi.com", ""),
        ("redis.ap-shanghai-fsi.tencentcloudapi.com", "ap-shanghai-fsi"),
        ("redis.internal.tencentcloudapi.com", "internal"),
        ("redis.intl.tencentcloudapi.com", "intl"),
    ] {
        assert_eq!(cumulo_tencent::TencentProtocol::new().partition(Endpoint::https(host).authority()), partition);
    }
    for (host, partition) in [
        ("rds.aliyuncs.com", ""),
        ("rds.cn-shanghai-finance-1.aliyuncs.com", "finance"),
        ("rds-vpc.cn-beijing.aliyuncs.com", "private"),
    ] {
        assert_eq!(cumulo_alibaba::AlibabaProtocol::new().partition(host), partition);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_concurrent_requests_with_one_client_token_are_executed_once() {
    let mock = mock().await;
    let client = alibaba(&mock.url()).build().unwrap();
    for round in 0..300 {
        let create =
            || client.send(rds::CloneDBInstance::new("rm-1", "Postpaid").client_token(format!("token-{round}")));
        let (first, second) = tokio::join!(tokio::spawn(create().into_future()), tokio::spawn(create().into_future()));
        first.unwrap().unwrap();
        second.unwrap().unwrap();
    }
    assert_eq!(mock.calls("CloneDBInstance"), 300);
}

/// Returns these bodies, the last body first.
struct Bodies(Mutex<Vec<&'static str>>);

impl Transport for Bodies {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let body = self.0.lock().unwrap().pop().unwrap();
        Box::pin(async move { Ok(Incoming::new(200, HeaderMap::new(), body)) })
    }
}

#[tokio::test]
async fn an_attempt_contains_no_data_of_an_earlier_error() {
    let error = r#"{"Response":{"TotalCount":7,"InstanceSet":[{"Port":1}],"Error":{"Code":"RequestLimitExceeded","Message":"slow"},"RequestId":"1"}}"#;
    let bodies = Bodies(Mutex::new(vec![r#"{"Response":{"RequestId":"2"}}"#, error]));
    let client = tencent("http://localhost").transport(bodies).build().unwrap();
    let reply = client.send(redis::DescribeInstances::new()).await.unwrap();
    assert_eq!((reply.attempts(), reply.request_id()), (2, "2"));
    assert!(reply.total_count.is_none() && reply.instance_set.is_empty(), "{reply:?}");
}
