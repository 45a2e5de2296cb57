use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use cumulo_core::{
    BoxFuture, Operation,
    limit::{Limited, RateLimit},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{
    Client, ClientBuilder, Credentials, Error, ErrorKind, Retry,
    limit::{Limits, Quota},
    redis::ResetPassword,
};
use serde_json::json;

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new("id", "key")).start().await.unwrap()
}

fn client(mock: &Mock) -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::new("id", "key"))
        .region("ap-guangzhou")
        .endpoint(mock.url())
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
}

fn reset() -> ResetPassword {
    ResetPassword::new("crs-1").password("New-pass-1")
}

/// Records the attempts, and refuses them from the attempt with this number on.
#[derive(Default)]
struct RecordingLimit {
    attempts: Mutex<Vec<String>>,
    refuse_from: usize,
}

impl RateLimit for RecordingLimit {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        let Limited { provider, info, region, access_key_id, .. } = attempt;
        let mut attempts = self.attempts.lock().unwrap();
        attempts.push(format!("{provider} {} {} {region:?} {access_key_id}", info.service.name, info.action));
        let refused = self.refuse_from > 0 && attempts.len() >= self.refuse_from;
        Box::pin(async move {
            if refused {
                Err(Error::builder(ErrorKind::RateLimit).message("refused by the test").build())
            } else {
                Ok(())
            }
        })
    }
}

#[tokio::test]
async fn the_limit_is_acquired_before_every_attempt() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle).times(2).reply(json!({ "TaskId": 7 }));
    let recording = Arc::new(RecordingLimit::default());
    let client = client(&mock).limit(recording.clone()).build().unwrap();
    assert_eq!(client.send(reset()).await.unwrap().attempts(), 3);
    client.send(reset()).region("eu-frankfurt").await.unwrap();
    let home = "tencent redis ResetPassword Some(\"ap-guangzhou\") id";
    let other = "tencent redis ResetPassword Some(\"eu-frankfurt\") id";
    assert_eq!(*recording.attempts.lock().unwrap(), [home, home, home, other]);
}

#[tokio::test]
async fn an_attempt_that_the_limit_refuses_is_neither_sent_nor_retried() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle).times(9);
    let recording = Arc::new(RecordingLimit { refuse_from: 2, ..RecordingLimit::default() });
    let client = client(&mock).limit(recording.clone()).build().unwrap();
    let error = client.send(reset()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert!(error.is_throttled(), "{error}");
    assert!(error.to_string().starts_with("tencent redis ResetPassword refused by the test"), "{error}");
    assert_eq!((recording.attempts.lock().unwrap().len(), mock.requests().len()), (2, 1));
}

#[tokio::test]
async fn a_call_that_would_wait_beyond_its_deadline_fails_at_once() {
    let mock = mock().await;
    let slow = Limits::new().action("redis", "ResetPassword", Quota::new(1, Duration::from_secs(3600)));
    let client = client(&mock).limit(slow).build().unwrap();
    client.send(reset()).await.unwrap();
    // Longer than the test runner's timeout, shorter than the wait.
    let error = client.send(reset()).timeout(Duration::from_secs(1800)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert_eq!(mock.requests().len(), 1);
    client.send(reset()).region("eu-frankfurt").await.unwrap();
}

#[tokio::test]
async fn no_call_is_throttled_under_the_documented_rate() {
    assert_eq!(ResetPassword::INFO.rate, Some(20));
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").rate(20);
    let strict = |client: ClientBuilder| client.retry(Retry::off()).build().unwrap();
    let throttled_calls = async |client: Client| {
        let calls: Vec<_> = (0..25).map(|_| tokio::spawn(client.send(reset()).into_future())).collect();
        let mut throttled = 0;
        for call in calls {
            throttled += u32::from(call.await.unwrap().is_err_and(|error| error.is_throttled()));
        }
        throttled
    };
    let without_limit = throttled_calls(strict(client(&mock))).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let with_limit = throttled_calls(strict(client(&mock).limit(Limits::from_facts()))).await;
    // On a busy machine, one request may arrive late.
    assert!(
        without_limit > 2 && with_limit <= 1,
        "{without_limit} calls throttled without the limit, {with_limit} with the limit"
    );
}
