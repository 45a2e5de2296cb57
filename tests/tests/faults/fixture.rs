//! A mock, a proxy in front of it, and clients that use the proxy.

use std::time::{Duration, Instant, SystemTime};

use cumulo_alibaba::rds;
use cumulo_core::{Credentials, Error, Retry};
use cumulo_mock::{Credentials as MockCredentials, Mock, Proxy};
use cumulo_tencent::redis;

pub const ID: &str = "test-id";
pub const KEY: &str = "test-key";
/// Longest duration of a call.
pub const DEADLINE: Duration = Duration::from_secs(40);

/// Kinds of operations, by the effect of sending them twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No effect: the operation is read-only.
    Read,
    /// The operation is executed twice.
    Write,
    /// No effect: the operation has a client token.
    Token,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Token];

    pub fn action(self) -> &'static str {
        match self {
            Self::Read => "DescribeInstances",
            Self::Write => "ResetPassword",
            Self::Token => "RestartDBInstance",
        }
    }

    /// Provider and service, for scripts.
    pub fn service(self) -> (&'static str, &'static str) {
        if self == Self::Token { ("alibaba", "rds") } else { ("tencent", "redis") }
    }
}

/// Settings of the clients that differ between cases.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Endpoint. `None`: the proxy.
    pub endpoint: Option<String>,
    /// Seconds by which the clients' clock is ahead of the mock's clock.
    pub clock_error: i64,
    /// Timeout of an attempt.
    pub attempt_timeout: Duration,
}

pub struct Fixture {
    pub mock: Mock,
    pub proxy: Proxy,
    tencent: cumulo_tencent::Client,
    alibaba: cumulo_alibaba::Client,
}

impl Fixture {
    pub async fn new(settings: &Settings) -> Self {
        let mock = Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap();
        let proxy = Proxy::start(mock.address()).await.unwrap();
        let endpoint = settings.endpoint.clone().unwrap_or_else(|| proxy.url());
        let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_secs(2));
        let clock_error = settings.clock_error;
        let clock = move || {
            let now = SystemTime::now();
            let by = Duration::from_secs(clock_error.unsigned_abs());
            if clock_error < 0 { now - by } else { now + by }
        };
        macro_rules! client {
            ($provider:ident, $region:literal) => {
                $provider::Client::builder()
                    .credentials(Credentials::new(ID, KEY))
                    .region($region)
                    .allow_http(true)
                    .endpoint(endpoint.clone())
                    .retry(retry)
                    .clock(clock)
                    .attempt_timeout(settings.attempt_timeout)
                    .timeout(DEADLINE)
                    .build()
                    .unwrap()
            };
        }
        let (tencent, alibaba) = (client!(cumulo_tencent, "ap-guangzhou"), client!(cumulo_alibaba, "cn-hangzhou"));
        Self { mock, proxy, tencent, alibaba }
    }

    /// Makes a call and returns the number of its attempts.
    pub async fn call(&self, kind: Kind) -> Result<u32, Error> {
        self.call_within(kind, DEADLINE).await
    }

    /// Makes a call with a shorter deadline.
    pub async fn call_within(&self, kind: Kind, time: Duration) -> Result<u32, Error> {
        match kind {
            Kind::Read => {
                let describe = self.tencent.send(redis::DescribeInstances::new());
                describe.timeout(time).await.map(|reply| reply.attempts())
            }
            Kind::Write => {
                let reset = redis::ResetPassword::new("crs-1").password("New-pass-1");
                self.tencent.send(reset).timeout(time).await.map(|reply| reply.attempts())
            }
            Kind::Token => {
                let restart = self.alibaba.send(rds::RestartDBInstance::new("rm-1"));
                restart.timeout(time).await.map(|reply| reply.attempts())
            }
        }
    }

    /// Drops the clients and waits until no connection is open. Returns false after 20 s.
    pub async fn close(self) -> bool {
        let Self { mock, proxy, tencent, alibaba } = self;
        drop((tencent, alibaba));
        is_met(|| proxy.open_connections() + mock.open_connections() == 0).await
    }
}

/// Waits until a condition is met. Returns false after 20 s.
pub async fn is_met(done: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while !done() {
        if start.elapsed() > Duration::from_secs(20) {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    true
}
