//! Waiting: conditions, intervals, deadlines, transient errors, and each named waiter.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cumulo_alibaba::{dds, rds};
use cumulo_core::{
    BoxFuture, Operation, Outgoing, Progress,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Client, Credentials, ErrorKind, Retry, redis};
use cumulo_zenlayer::zec;
use serde_json::{Value, json};
use tokio::time::Instant;

/// A provider in memory that returns these states, one per call, and the last state forever. A state in capitals is
/// an error code.
#[derive(Clone)]
struct States(Vec<&'static str>, Arc<AtomicUsize>);

impl Transport for States {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let count = self.1.fetch_add(1, Ordering::Relaxed);
        let state = *self.0.get(count).or(self.0.last()).unwrap();
        let reply = match state {
            "never" => return Box::pin(std::future::pending()),
            "broken" => {
                return Box::pin(async { Err(TransportError::connect("no route")) });
            }
            code if code.starts_with(char::is_uppercase) => json!({ "Error": { "Code": code, "Message": "no" } }),
            state => json!({ "Status": state }),
        };
        let mut reply = json!({ "Response": reply });
        reply["Response"]["RequestId"] = format!("request-{}", count + 1).into();
        let body = reply.to_string().into_bytes();
        Box::pin(async { Ok(Incoming::new(200, http::HeaderMap::new(), body)) })
    }
}

fn states(states: &[&'static str]) -> (Client, Arc<AtomicUsize>) {
    let transport = States(states.to_vec(), Arc::default());
    let count = transport.1.clone();
    let client = Client::builder()
        .credentials(Credentials::new("id", "key"))
        .region("ap-guangzhou")
        .retry(Retry::off())
        .transport(transport)
        .build()
        .unwrap();
    (client, count)
}

fn task() -> redis::DescribeTaskInfo {
    redis::DescribeTaskInfo::new(7)
}

fn succeeded(output: &redis::DescribeTaskInfoOutput) -> bool {
    output.status.as_deref() == Some("succeed")
}

#[tokio::test(start_paused = true)]
async fn requests_are_sent_until_the_condition_is_met() {
    let (client, count) = states(&["running", "running", "succeed"]);
    let start = Instant::now();
    let reply = client.wait(task()).every(Duration::from_secs(10)).until(|reply| succeeded(reply)).await.unwrap();
    assert_eq!(reply.request_id(), "request-3");
    assert_eq!(count.load(Ordering::Relaxed), 3);
    let waited = start.elapsed();
    assert!(waited >= Duration::from_secs(15) && waited <= Duration::from_secs(21), "{waited:?} in two waits");
}

#[tokio::test(start_paused = true)]
async fn the_first_request_is_sent_immediately() {
    let (client, _) = states(&["succeed"]);
    let start = Instant::now();
    client.wait(task()).until(|reply| succeeded(reply)).await.unwrap();
    assert!(start.elapsed() < Duration::from_millis(100));
}

#[tokio::test(start_paused = true)]
async fn intervals_grow_up_to_the_maximum() {
    let (client, count) = states(&["running"]);
    let wait = client.wait(task()).backoff(Duration::from_secs(1), Duration::from_secs(20));
    let error = wait.timeout(Duration::from_secs(100)).until(|_| false).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let calls = count.load(Ordering::Relaxed);
    assert!((9..=17).contains(&calls), "{calls} calls in 100 s");
}

#[tokio::test(start_paused = true)]
async fn the_error_at_the_deadline_describes_the_last_request() {
    let (client, count) = states(&["preparing", "running"]);
    let start = Instant::now();
    let error = client
        .wait_for(redis::waiters::task_done(7))
        .every(Duration::from_secs(4))
        .timeout(Duration::from_secs(10))
        .await
        .err()
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let elapsed = start.elapsed();
    assert!(elapsed >= Duration::from_millis(8900) && elapsed <= Duration::from_secs(10), "{elapsed:?}");
    assert_eq!(error.request_id(), Some(format!("request-{}", count.load(Ordering::Relaxed)).as_str()));
    let text = error.to_string();
    for part in ["tencent redis DescribeTaskInfo", "10s", "calls", "`running`", "request request-"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_long_interval_is_shortened_for_a_last_request() {
    let (client, _) = states(&["running", "succeed"]);
    let wait = client.wait(task()).every(Duration::MAX).timeout(Duration::from_secs(60));
    let start = Instant::now();
    assert_eq!(wait.until(|reply| succeeded(reply)).await.unwrap().request_id(), "request-2");
    assert!(start.elapsed() >= Duration::from_secs(54) && start.elapsed() <= Duration::from_secs(60));
    let (client, _) = states(&["running", "running", "succeed"]);
    assert!(client.wait(task()).timeout(Duration::MAX).until(|reply| succeeded(reply)).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_ends_at_the_deadline() {
    let (client, _) = states(&["running", "never"]);
    let start = Instant::now();
    let error = client.wait(task()).timeout(Duration::from_secs(30)).until(|_| false).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.request_id(), Some("request-1"));
    assert!(start.elapsed() <= Duration::from_secs(31));
}

#[tokio::test(start_paused = true)]
async fn transient_errors_do_not_end_the_wait() {
    let (client, _) = states(&["RequestLimitExceeded", "broken", "InternalError", "succeed"]);
    assert!(client.wait(task()).until(|reply| succeeded(reply)).await.is_ok());
    let (client, _) = states(&["running", "broken"]);
    let error = client.wait(task()).timeout(Duration::from_secs(20)).until(|_| false).await.err().unwrap();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Timeout, Some("request-1")));
    assert!(std::error::Error::source(&error).is_some(), "the failure is its cause");
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_the_wait_unless_they_are_tolerated() {
    let (client, count) = states(&["ResourceNotFound", "succeed"]);
    let error = client.wait(task()).until(|reply| succeeded(reply)).await.err().unwrap();
    assert_eq!(error.code(), Some("ResourceNotFound"));
    assert_eq!(count.load(Ordering::Relaxed), 1);
    let (client, _) = states(&["ResourceNotFound", "succeed"]);
    assert!(client.wait(task()).tolerate("ResourceNotFound").until(|reply| succeeded(reply)).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_condition_can_end_the_wait_with_a_failure() {
    let (client, count) = states(&["running", "failed"]);
    let error = client
        .wait(task())
        .until(|reply| match reply.status.as_deref() {
            Some("succeed") => Progress::Ready,
            Some("failed") => Progress::Failed("the task failed".into()),
            _ => Progress::Pending,
        })
        .await
        .err()
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!((error.message(), error.request_id()), ("the task failed", Some("request-2")));
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new("id", "key")).start().await.unwrap()
}

macro_rules! client {
    ($provider:ident, $mock:expr) => {
        $provider::Client::builder()
            .credentials($provider::Credentials::new("id", "key"))
            .region("ap-guangzhou")
            .endpoint($mock.url())
            .build()
            .unwrap()
    };
}

/// Waits three times: until a success state, until a failure state, and for a resource that does not exist.
macro_rules! named {
    ($mock:expr, $client:expr, $waiter:expr, $at:expr, $reply:expr, $pending:expr, $success:expr, $failure:expr) => {{
        let ((provider, service, action), reply, pending) = ($at, $reply, $pending);
        let pending: &[&str] = pending;
        let wait = || $client.wait_for($waiter).every(Duration::from_millis(1)).timeout(Duration::from_secs(20));
        for state in pending {
            $mock.on(provider, service, action).reply(reply(&[state])).times(1);
        }
        $mock.on(provider, service, action).fault(Fault::Throttle).times(1);
        $mock.on(provider, service, action).reply(reply(&[$success])).times(1);
        let found = wait().await.unwrap();
        assert!(!found.request_id().is_empty());
        let failure: Option<&str> = $failure;
        if let Some(failure) = failure {
            $mock.on(provider, service, action).reply(reply(&[failure])).times(1);
            let error = wait().await.err().unwrap();
            assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
            assert!(error.message().contains(failure), "{error}");
        }
        $mock.on(provider, service, action).reply(reply(&[])).times(1);
        $mock.on(provider, service, action).reply(reply(&[$success])).times(1);
        wait().await.unwrap();
        $mock.requests().iter().rev().find(|record| record.action == action).unwrap().params.clone()
    }};
}

fn list(name: &'static str, states: &[&str]) -> Value {
    states.iter().map(|state| json!({ name: state })).collect::<Vec<_>>().into()
}

#[tokio::test]
async fn a_redis_task_is_done() {
    let mock = mock().await;
    let client = client!(cumulo_tencent, mock);
    let params = named!(
        mock,
        client,
        redis::waiters::task_done(7),
        ("tencent", "redis", redis::DescribeTaskInfo::INFO.action),
        |states: &[&str]| states.first().map_or(json!({}), |state| json!({ "Status": state })),
        &["preparing", "running"],
        "succeed",
        Some("failed")
    );
    assert_eq!(params, json!({ "TaskId": 7 }));
}

#[tokio::test]
async fn rds_instances_and_accounts_are_available() {
    let mock = mock().await;
    let client = client!(cumulo_alibaba, mock);
    let params = named!(
        mock,
        client,
        rds::waiters::instance_available("rm-1"),
        ("alibaba", "rds", rds::DescribeDBInstanceAttribute::INFO.action),
        |states: &[&str]| json!({ "Items": { "DBInstanceAttribute": list("DBInstanceStatus", states) } }),
        &["Creating", "DBInstanceClassChanging"],
        "Running",
        Some("Deleting")
    );
    assert_eq!(params["DBInstanceId"], "rm-1");
    let params = named!(
        mock,
        client,
        rds::waiters::account_available("rm-1", "app"),
        ("alibaba", "rds", rds::DescribeAccounts::INFO.action),
        |states: &[&str]| json!({ "Accounts": { "DBInstanceAccount": list("AccountStatus", states) } }),
        &["Unavailable"],
        "Available",
        None
    );
    assert_eq!((&params["DBInstanceId"], &params["AccountName"]), (&json!("rm-1"), &json!("app")));
}

#[tokio::test]
async fn dds_instances_and_accounts_are_available() {
    let mock = mock().await;
    let client = client!(cumulo_alibaba, mock);
    let params = named!(
        mock,
        client,
        dds::waiters::instance_available("dds-1"),
        ("alibaba", "dds", dds::DescribeDBInstanceAttribute::INFO.action),
        |states: &[&str]| json!({ "DBInstances": { "DBInstance": list("DBInstanceStatus", states) } }),
        &["Creating", "NodeCreating"],
        "Running",
        Some("Released")
    );
    assert_eq!(params["DBInstanceId"], "dds-1");
    let params = named!(
        mock,
        client,
        dds::waiters::account_available("dds-1", "root"),
        ("alibaba", "dds", dds::DescribeAccounts::INFO.action),
        |states: &[&str]| json!({ "Accounts": { "Account": list("AccountStatus", states) } }),
        &["Unavailable"],
        "Available",
        None
    );
    assert_eq!(params["AccountName"], "root");
}

#[tokio::test]
async fn a_zec_instance_is_running() {
    let mock = mock().await;
    let client = client!(cumulo_zenlayer, mock);
    let params = named!(
        mock,
        client,
        zec::waiters::instance_running("1340895789457"),
        ("zenlayer", "zec", zec::DescribeInstances::INFO.action),
        |states: &[&str]| json!({ "dataSet": list("status", states), "totalCount": states.len() }),
        &["DEPLOYING", "BOOTING", "STOPPED"],
        "RUNNING",
        Some("CREATE_FAILED")
    );
    assert_eq!(params, json!({ "instanceIds": ["1340895789457"] }));
}
