//! Tokens that expire in the middle of a burst of calls.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cumulo_core::{BoxFuture, Credentials, Error, Retry, credentials::Environment};
use cumulo_mock::{Credentials as MockCredentials, Mock};
use cumulo_tencent::redis;
use tokio::task::JoinSet;

use super::fixture::{ID, KEY};

/// A source that returns a new token for each fetch.
struct Counting(Arc<AtomicUsize>);

impl cumulo_core::credentials::Source for Counting {
    fn name(&self) -> &'static str {
        "counting"
    }

    fn load<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<cumulo_core::credentials::Found, Error>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        Box::pin(async move {
            let expires = std::time::SystemTime::now() + Duration::from_secs(3600);
            let credentials = Credentials::with_token(ID, KEY, format!("token-{number}")).expiring(expires);
            Ok(cumulo_core::credentials::Found::some(credentials))
        })
    }
}

#[tokio::test]
async fn a_token_that_expires_in_a_burst_is_fetched_once_and_every_call_is_executed_once() {
    const CALLS: usize = 300;
    let mock = (1..=4).fold(Mock::builder(), |builder, number| {
        builder.credentials(MockCredentials::new(ID, KEY).token(format!("token-{number}")))
    });
    let mock = mock.start().await.unwrap();
    let loads = Arc::new(AtomicUsize::new(0));
    let chain = cumulo_core::credentials::Chain::new(vec![Box::new(Counting(loads.clone()))], Duration::from_secs(60));
    let client = cumulo_tencent::Client::builder()
        .credentials(chain)
        .region("ap-guangzhou")
        .endpoint(mock.url())
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .unwrap();
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        if number % 30 == 0 {
            // Waits until most of the calls so far were executed, so that the token expires between calls.
            while mock.calls("ResetPassword") + 60 < number {
                calls.join_next().await.unwrap().unwrap();
            }
        }
        match number {
            100 => mock.expire_token("token-1"),
            200 => mock.expire_token("token-2"),
            _ => {}
        }
        let client = client.clone();
        calls.spawn(async move {
            let reset = redis::ResetPassword::new(format!("crs-{number}")).password("New-pass-1");
            client.send(reset).await.unwrap_or_else(|error| panic!("call {number}: {error:?}"));
        });
    }
    while let Some(done) = calls.join_next().await {
        done.unwrap();
    }
    assert_eq!(mock.calls("ResetPassword"), CALLS);
    assert_eq!(loads.load(Ordering::SeqCst), 3, "one fetch for each token");
}
