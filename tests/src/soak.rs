//! Concurrent calls through a proxy that breaks some of them: every successful call was executed, and no write was
//! executed twice.

use std::{
    collections::BTreeMap,
    io,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use cumulo_alibaba::rds;
use cumulo_core::{Credentials, Error, Retry};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock, Proxy, Record, WireFault};
use cumulo_tencent::redis;
use tokio::task::{AbortHandle, JoinSet};

const ID: &str = "soak-id";
const KEY: &str = "soak-key";

/// Number of executions by id.
static DONE: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn count_execution(record: &Record) {
    let id = ["InstanceId", "DBInstanceId"].iter().find_map(|name| record.params.get(*name)?.as_str());
    let number = id.and_then(|id| id.rsplit('-').next()?.parse::<usize>().ok());
    if let (true, Some(number)) = (record.accepted(), number) {
        let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
        if done.len() <= number {
            done.resize(number + 1, 0);
        }
        done[number] = done[number].saturating_add(1);
    }
}

/// The mock, and the proxy in front of it. A process may have only one, because executions are counted per process.
pub struct Cloud {
    mock: Arc<Mock>,
    proxy: Arc<Proxy>,
    fault_injector: AbortHandle,
}

impl Cloud {
    /// Starts the mock and the proxy. Of 1,000 requests, `per_mille` fail: three fifths of them on the wire, the rest
    /// in the cloud.
    ///
    /// # Errors
    /// Fails without a free port.
    pub async fn start(per_mille: usize) -> io::Result<Self> {
        let credentials = MockCredentials::new(ID, KEY);
        let mock = Arc::new(Mock::builder().credentials(credentials).log(count_execution).start().await?);
        let proxy = Arc::new(Proxy::start(mock.address()).await?);
        proxy.choose(move |number| {
            let random = pseudo_random(number);
            (random % 1000 < per_mille * 3 / 5).then(|| WIRE_FAULTS[random / 1000 % WIRE_FAULTS.len()])
        });
        let fault_injector = tokio::spawn(inject_faults(mock.clone(), proxy.clone(), per_mille * 2 / 5)).abort_handle();
        Ok(Self { mock, proxy, fault_injector })
    }

    /// Returns the URL for clients.
    pub fn url(&self) -> String {
        self.proxy.url()
    }

    /// Returns the number of executions by id.
    pub fn done(&self) -> Vec<u8> {
        DONE.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the number of open connections of the proxy and the mock.
    pub fn open_connections(&self) -> usize {
        self.proxy.open_connections() + self.mock.open_connections()
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        self.fault_injector.abort();
    }
}

/// Faults on the wire. A request without a response lasts until the client's timeout, so it is rare.
const WIRE_FAULTS: [WireFault; 20] = [
    WireFault::ResetBeforeRequest,
    WireFault::ResetAfterHead,
    WireFault::ResetAfterRequest,
    WireFault::HalfClose,
    WireFault::ResetInReply,
    WireFault::Truncate,
    WireFault::Garbage,
    WireFault::LengthTooShort(5),
    WireFault::CloseWhenIdle,
    WireFault::Stall,
    WireFault::ResetBeforeRequest,
    WireFault::ResetAfterHead,
    WireFault::ResetAfterRequest,
    WireFault::HalfClose,
    WireFault::ResetInReply,
    WireFault::Truncate,
    WireFault::Garbage,
    WireFault::SlowBody(Duration::from_micros(1)),
    WireFault::CloseWhenIdle,
    WireFault::ResetAfterRequest,
];

/// Injects faults into the mock as requests arrive: of 1,000 requests, `per_mille` fail.
async fn inject_faults(mock: Arc<Mock>, proxy: Arc<Proxy>, per_mille: usize) {
    const FAULTS: [Fault; 5] =
        [Fault::Throttle, Fault::ServerError(500), Fault::Throttle, Fault::ServerError(503), Fault::BrokenJson];
    let mut injected = 0;
    loop {
        while injected < proxy.requests() * per_mille / 1000 {
            mock.on_any().fault(FAULTS[injected % FAULTS.len()]);
            injected += 1;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Returns a pseudo-random number (SplitMix64).
fn pseudo_random(number: usize) -> usize {
    let mut z = (number as u64).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 16) as usize
}

/// Returns true if a call is read-only. Of four calls, one reads, two write, and one writes with a client token.
fn reads(number: usize) -> bool {
    number.is_multiple_of(4)
}

/// Results of the calls.
#[derive(Debug, Default)]
pub struct Seen {
    /// Number of successful calls.
    pub ok: usize,
    /// Number of successful calls with more than one attempt.
    pub repeated: usize,
    /// Calls that failed, by kind and code.
    pub failed: BTreeMap<String, usize>,
    /// By call: true if it wrote and was successful.
    pub wrote: Vec<bool>,
}

impl Seen {
    /// Returns the number of completed calls.
    pub fn ended(&self) -> usize {
        self.ok + self.failed.values().sum::<usize>()
    }

    /// Returns the number of calls that were successful, but not executed.
    pub fn lost(&self, done: &[u8]) -> usize {
        let not_done = |number: usize| done.get(number).copied().unwrap_or_default() == 0;
        (0..self.wrote.len()).filter(|number| self.wrote[*number] && not_done(*number)).count()
    }
}

/// The clients that make the calls.
#[derive(Clone)]
struct Clients {
    tencent: cumulo_tencent::Client,
    alibaba: cumulo_alibaba::Client,
}

impl Clients {
    fn new(url: &str) -> Result<Self, Error> {
        macro_rules! client {
            ($provider:ident, $region:literal) => {
                $provider::Client::builder()
                    .credentials(Credentials::new(ID, KEY))
                    .region($region)
                    .endpoint(url)
                    .retry(Retry::default().backoff(Duration::from_millis(2), Duration::from_millis(50)))
                    .attempt_timeout(Duration::from_secs(2))
                    .timeout(Duration::from_secs(30))
                    .build()?
            };
        }
        Ok(Self { tencent: client!(cumulo_tencent, "ap-guangzhou"), alibaba: client!(cumulo_alibaba, "cn-hangzhou") })
    }

    async fn call(&self, number: usize) -> Result<u32, Error> {
        if reads(number) {
            return self.tencent.send(redis::DescribeInstances::new()).await.map(|reply| reply.attempts());
        }
        if number % 4 == 3 {
            let restart = rds::RestartDBInstance::new(format!("rm-{number}"));
            return self.alibaba.send(restart).await.map(|reply| reply.attempts());
        }
        let reset = redis::ResetPassword::new(format!("crs-{number}")).password("New-pass-1");
        self.tencent.send(reset).await.map(|reply| reply.attempts())
    }
}

/// Makes this number of calls, with a limit of concurrent calls. `progress` receives the number of completed calls.
///
/// # Errors
/// Fails if a client cannot be created.
pub async fn call_all(
    url: &str,
    calls: usize,
    concurrency: usize,
    progress: impl Fn(usize) + Send + Sync + 'static,
) -> Result<Seen, Error> {
    let clients = Clients::new(url)?;
    let (next, ended) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::new(Mutex::new(Seen { wrote: vec![false; calls], ..Seen::default() }));
    let progress = Arc::new(progress);
    let mut workers = JoinSet::new();
    for _ in 0..concurrency {
        let (clients, next, ended) = (clients.clone(), next.clone(), ended.clone());
        let (seen, progress) = (seen.clone(), progress.clone());
        workers.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= calls {
                    return;
                }
                let result = clients.call(number).await;
                {
                    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                    match result {
                        Ok(attempts) => {
                            seen.ok += 1;
                            seen.repeated += usize::from(attempts > 1);
                            seen.wrote[number] = !reads(number);
                        }
                        Err(error) => {
                            let reason = format!("{:?} {}", error.kind(), error.code().unwrap_or_default());
                            *seen.failed.entry(reason.trim_end().to_owned()).or_default() += 1;
                        }
                    }
                }
                progress(ended.fetch_add(1, Ordering::Relaxed) + 1);
            }
        });
    }
    while let Some(done) = workers.join_next().await {
        done.unwrap();
    }
    drop(clients);
    let seen = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(seen)
}
