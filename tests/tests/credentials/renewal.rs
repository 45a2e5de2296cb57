//! Renewal of credentials with many concurrent callers.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{
    BoxFuture, Credentials, Error, ProvideCredentials,
    credentials::{Chain, Environment, Found, Role, Source},
};

use super::setup::{NOW, Setup, clouds, parts};

/// Returns numbered keys that are valid for an hour, or fails if a test sets `failing`.
#[derive(Clone, Default)]
struct Numbered {
    fetches: Arc<AtomicUsize>,
    failing: Arc<AtomicBool>,
    now: Arc<AtomicU64>,
}

impl Source for Numbered {
    fn name(&self) -> &str {
        "numbered"
    }

    fn load<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let number = self.fetches.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
            if self.failing.load(Ordering::SeqCst) {
                return Err(Error::credentials("unavailable"));
            }
            let expires = UNIX_EPOCH + Duration::from_secs(self.now.load(Ordering::SeqCst) + 3600);
            Ok(Found::some(
                Credentials::with_token(number.to_string(), format!("k{number}"), format!("t{number}"))
                    .expiring(expires),
            ))
        })
    }
}

fn numbered() -> (Numbered, Arc<Chain>) {
    let numbered = Numbered::default();
    numbered.now.store(NOW, Ordering::SeqCst);
    let now = numbered.now.clone();
    let environment = Environment::new().clock(move || UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst)));
    let chain = Chain::new(vec![Box::new(numbered.clone())], Duration::from_secs(300)).environment(environment);
    (numbered, Arc::new(chain))
}

async fn fetch_concurrently(chain: &Arc<Chain>) -> Vec<Result<Arc<Credentials>, Error>> {
    let callers: Vec<_> = (0..100)
        .map(|_| {
            let chain = chain.clone();
            tokio::spawn(async move { chain.credentials().await })
        })
        .collect();
    let mut results = Vec::new();
    for caller in callers {
        results.push(caller.await.unwrap());
    }
    results
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_callers_fetch_once_and_read_one_value() {
    let (numbered, chain) = numbered();
    for result in fetch_concurrently(&chain).await {
        assert_eq!(parts(&result.unwrap()), ("1", "k1", Some("t1")));
    }
    assert_eq!(numbered.fetches.load(Ordering::SeqCst), 1);
    // Four minutes before the expiry, one caller renews the credentials. The other callers use the current credentials.
    numbered.now.store(NOW + 3600 - 240, Ordering::SeqCst);
    for result in fetch_concurrently(&chain).await {
        let credentials = result.unwrap();
        let number = credentials.id();
        assert_eq!(parts(&credentials), (number, &*format!("k{number}"), Some(&*format!("t{number}"))));
    }
    assert_eq!(numbered.fetches.load(Ordering::SeqCst), 2);
    assert_eq!(chain.credentials().await.unwrap().id(), "2");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_failed_renewal_keeps_the_old_credentials_until_they_expire() {
    let (numbered, chain) = numbered();
    chain.credentials().await.unwrap();
    numbered.failing.store(true, Ordering::SeqCst);
    numbered.now.store(NOW + 3600 - 240, Ordering::SeqCst);
    assert!(fetch_concurrently(&chain).await.into_iter().all(|result| result.unwrap().id() == "1"));
    assert_eq!(numbered.fetches.load(Ordering::SeqCst), 2, "a failure is not repeated at once");
    numbered.now.store(NOW + 3600 - 200, Ordering::SeqCst);
    assert_eq!(chain.credentials().await.unwrap().id(), "1");
    assert_eq!(numbered.fetches.load(Ordering::SeqCst), 3, "the failed fetch is repeated later");
    // Without valid credentials, a hundred callers share the failure, and no caller hangs.
    numbered.now.store(NOW + 3600, Ordering::SeqCst);
    for result in fetch_concurrently(&chain).await {
        assert_eq!(result.unwrap_err().to_string(), "numbered: unavailable");
    }
    let fetches = numbered.fetches.load(Ordering::SeqCst);
    assert!(fetches <= 6, "{fetches} fetches");
    numbered.failing.store(false, Ordering::SeqCst);
    let number = (fetches + 1).to_string();
    assert_eq!(chain.credentials().await.unwrap().id(), number, "credentials are fetched again after a failure");
}

#[tokio::test]
async fn a_dropped_caller_does_not_block_other_callers() {
    let (numbered, chain) = numbered();
    let dropped = tokio::time::timeout(Duration::from_millis(2), chain.credentials()).await;
    assert!(dropped.is_err());
    assert_eq!(chain.credentials().await.unwrap().id(), "2");
    assert_eq!(numbered.fetches.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn later_fetches_use_the_source_of_the_first_fetch() {
    let setup = Setup::responding(clouds).file("token", "one");
    let token = setup.path("token");
    let role = Role::new("arn");
    let chain = alibaba::oidc("p", &token, role).environment(setup.environment());
    chain.credentials().await.unwrap();
    // The token file is read again at the next renewal.
    fs::write(&token, "two").unwrap();
    setup.now.store(NOW + 3600 - 100, Ordering::SeqCst);
    chain.credentials().await.unwrap();
    assert!(setup.sent().last().unwrap().body.contains("OIDCToken=two"));
}

/// Returns keys that are valid for a minute of a fast clock. Every third fetch fails.
struct Rotating {
    now: Arc<AtomicU64>,
    fetches: Arc<AtomicUsize>,
}

impl Source for Rotating {
    fn name(&self) -> &str {
        "rotating"
    }

    fn load<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let number = self.fetches.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(1)).await;
            if number % 3 == 2 {
                return Err(Error::credentials("unavailable"));
            }
            let expires = UNIX_EPOCH + Duration::from_secs(self.now.load(Ordering::SeqCst) + 60);
            let credentials = Credentials::with_token(number.to_string(), format!("k{number}"), format!("t{number}"));
            Ok(Found::some(credentials.expiring(expires)))
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn credentials_that_rotate_and_fail_under_load_stay_complete_and_valid() {
    let (now, fetches) = (Arc::new(AtomicU64::new(NOW)), Arc::new(AtomicUsize::new(0)));
    let source = Rotating { now: now.clone(), fetches: fetches.clone() };
    let clock = now.clone();
    let environment = Environment::new().clock(move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::SeqCst)));
    let chain = Arc::new(Chain::new(vec![Box::new(source)], Duration::from_secs(20)).environment(environment));
    let stop = Arc::new(AtomicBool::new(false));
    let callers: Vec<_> = (0..50)
        .map(|caller| {
            let (chain, stop, now) = (chain.clone(), stop.clone(), now.clone());
            tokio::spawn(async move {
                let mut calls = 0;
                while !stop.load(Ordering::SeqCst) {
                    let before = now.load(Ordering::SeqCst);
                    match chain.credentials().await {
                        Ok(credentials) => {
                            let number = credentials.id();
                            let expected = (number, &*format!("k{number}"), Some(&*format!("t{number}")));
                            assert_eq!(parts(&credentials), expected);
                            assert!(credentials.expires().unwrap() > UNIX_EPOCH + Duration::from_secs(before));
                            // The provider refuses the credentials from time to time.
                            if calls % 1_000 == caller * 20 {
                                assert!(chain.reject(&credentials));
                            }
                        }
                        Err(error) => assert_eq!(error.to_string(), "rotating: unavailable"),
                    }
                    calls += 1;
                    tokio::task::yield_now().await;
                }
                calls
            })
        })
        .collect();
    for _ in 0..200 {
        tokio::time::sleep(Duration::from_millis(2)).await;
        now.fetch_add(1, Ordering::SeqCst);
    }
    stop.store(true, Ordering::SeqCst);
    let mut calls = 0;
    for caller in callers {
        calls += caller.await.unwrap();
    }
    // 200 s are four to five lifetimes. The other fetches follow refusals and failures.
    let fetched = fetches.load(Ordering::SeqCst);
    assert!(fetched >= 4 && fetched * 5 < calls, "{fetched} fetches for {calls} calls");
}

#[tokio::test]
async fn extreme_expiries_clocks_and_margins_do_not_panic() {
    let longest = Duration::from_secs(i64::MAX.unsigned_abs());
    let times = [
        UNIX_EPOCH - longest,
        UNIX_EPOCH,
        UNIX_EPOCH + Duration::from_secs(NOW),
        UNIX_EPOCH + Duration::from_secs(253_402_300_799),
        UNIX_EPOCH + longest,
    ];
    for expires in times {
        for now in times {
            for ahead in [Duration::ZERO, Duration::from_secs(300), Duration::MAX] {
                let source = Fixed(Credentials::with_token("i", "k", "t").expiring(expires));
                let environment = Environment::new().clock(move || now);
                let chain = Chain::new(vec![Box::new(source)], ahead).environment(environment);
                for _ in 0..2 {
                    assert_eq!(chain.credentials().await.unwrap().id(), "i", "{expires:?} at {now:?}, {ahead:?}");
                }
            }
        }
    }
}

struct Fixed(Credentials);

impl Source for Fixed {
    fn name(&self) -> &str {
        "fixed"
    }

    fn load<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move { Ok(Found::some(self.0.clone())) })
    }
}
