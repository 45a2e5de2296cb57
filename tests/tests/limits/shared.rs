use std::{
    io::{self, Write},
    process::{Command, Stdio},
    time::Duration,
};

use cumulo_core::{
    Error, ErrorKind, OperationInfo, Service,
    endpoint::Endpoints,
    limit::{Limited, Limits, Quota, RateLimit, SharedLimits, WhenUnavailable},
};
use cumulo_tests::log::Log;
use tokio::{
    net::TcpListener,
    time::{Instant, sleep},
};

use super::redis_server::{RedisServer, free_port};

static SERVICE: Service = Service::new("redis", "v", "redis", &Endpoints::NONE);
static RESET: OperationInfo = OperationInfo::new(&SERVICE, "ResetPassword");

/// Redis key of the calls of these tests.
pub const KEY: &str = "cumulo:{tencent/redis/ResetPassword//}";

pub async fn take(limits: &SharedLimits, patience: Duration) -> Result<(), Error> {
    limits.acquire(&Limited::new("tencent", &RESET, (Instant::now() + patience).into_std())).await
}

pub fn limits(url: &str, quota: Quota) -> SharedLimits {
    let limits = SharedLimits::new(url, Limits::new().default_quota(quota)).unwrap();
    // The machine may be busy.
    limits.patience(Duration::from_secs(2))
}

pub const HOUR: Duration = Duration::from_secs(3600);

fn one_an_hour() -> Quota {
    Quota::new(1, HOUR)
}

/// Returns the times of the permits of several processes, in microseconds, in order.
fn run_processes(url: &str, processes: u32, per_second: u32, burst: u32, millis: u32) -> Vec<u64> {
    let running: Vec<_> = (0..processes)
        .map(|_| {
            Command::new(env!("CARGO_BIN_EXE_limited"))
                .args([url, &per_second.to_string(), &burst.to_string(), "3", &millis.to_string()])
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut times = Vec::new();
    for process in running {
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success());
        let of_this = String::from_utf8(output.stdout).unwrap();
        assert!(!of_this.is_empty(), "a process got no permit");
        times.extend(of_this.lines().map(|line| line.parse::<u64>().unwrap()));
    }
    times.sort_unstable();
    times
}

#[test]
fn processes_share_a_quota_and_use_all_of_it() {
    const PER_SECOND: usize = 20;
    const BURST: usize = 2;
    const SECONDS: usize = 5;
    let Some(server) = RedisServer::start(None) else { return };
    let mut best = 0.0_f64;
    // The machine may pause for a while. That reduces the number of calls, but never increases it.
    for _ in 0..3 {
        let times = run_processes(&server.url(), 4, PER_SECOND as u32, BURST as u32, 1_000 * SECONDS as u32 + 500);
        for (index, time) in times.iter().enumerate() {
            let in_a_second = times.iter().skip(index).take_while(|later| *later - time < 1_000_000).count();
            assert!(in_a_second <= PER_SECOND + BURST, "{in_a_second} calls within a second");
        }
        let end = times.first().unwrap() + 1_000_000 * SECONDS as u64;
        let reached = times.iter().filter(|time| **time < end).count() as f64 / (PER_SECOND * SECONDS) as f64;
        best = best.max(reached);
        writeln!(io::stderr(), "4 processes reach {:.1} % of their quota", reached * 100.0).unwrap();
        if reached >= 0.95 {
            return;
        }
    }
    panic!("only {best} of the quota was used");
}

#[tokio::test]
async fn a_call_beyond_its_deadline_uses_no_quota() {
    let Some(server) = RedisServer::start(None) else { return };
    let (one, other) = (limits(&server.url(), one_an_hour()), limits(&server.url(), one_an_hour()));
    take(&one, HOUR / 2).await.unwrap();
    let stored = server.command(&format!("GET {KEY}"));
    for refused in [take(&one, HOUR / 2).await, take(&other, HOUR / 2).await] {
        let error = refused.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimit);
        assert!(error.message().contains("past the deadline"), "{error}");
    }
    assert_eq!(server.command(&format!("GET {KEY}")), stored);
    // The key expires when it no longer has an effect.
    let time_to_live: u64 = server.command(&format!("PTTL {KEY}")).trim_start_matches(':').parse().unwrap();
    assert!((3_590_000..=3_601_000).contains(&time_to_live), "{time_to_live}");
    // Other prefixes and operations have their own counts.
    take(&other.clone().prefix("other"), HOUR / 2).await.unwrap();
    let account = SharedLimits::new(&server.url(), Limits::new().default_quota(one_an_hour()).account("1")).unwrap();
    take(&account.patience(Duration::from_secs(2)), HOUR / 2).await.unwrap();
    assert_eq!(
        server.command("EXISTS other:{tencent/redis/ResetPassword//} cumulo:{tencent/redis/ResetPassword//1}"),
        ":2"
    );
}

#[tokio::test]
async fn the_next_call_uses_the_slot_of_a_dropped_call() {
    let Some(server) = RedisServer::start(None) else { return };
    let limits = limits(&server.url(), Quota::new(1, Duration::from_millis(700)));
    take(&limits, HOUR).await.unwrap();
    let waiting = |limits: &SharedLimits| {
        let limits = limits.clone();
        tokio::spawn(async move { take(&limits, HOUR).await.unwrap() })
    };
    let first = server.command(&format!("GET {KEY}"));
    let dropped = waiting(&limits);
    while server.command(&format!("GET {KEY}")) == first {
        sleep(Duration::from_millis(5)).await;
    }
    let slot = server.command(&format!("GET {KEY}"));
    let next = waiting(&limits);
    tokio::task::yield_now().await;
    dropped.abort();
    next.await.unwrap();
    assert_eq!(server.command(&format!("GET {KEY}")), slot, "another slot was used");
}

#[tokio::test]
async fn calls_continue_during_a_restart_of_the_server() {
    let Some(mut server) = RedisServer::start(None) else { return };
    let open = limits(&server.url(), one_an_hour());
    let closed =
        limits(&server.url(), Quota::per_second(1_000)).prefix("closed").when_unavailable(WhenUnavailable::Refuse);
    take(&open, HOUR / 2).await.unwrap();
    take(&closed, HOUR / 2).await.unwrap();
    server.stop();
    let error = take(&closed, HOUR / 2).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert!(error.message().contains("is unavailable"), "{error}");
    // Each process counts its own calls, so the quota still applies.
    take(&open, HOUR / 2).await.unwrap();
    assert!(take(&open, HOUR / 2).await.unwrap_err().message().contains("past the deadline"));
    server.start_again();
    let begun = Instant::now();
    while take(&closed, HOUR / 2).await.is_err() {
        assert!(begun.elapsed() < Duration::from_secs(30), "the server is not used again");
        sleep(Duration::from_millis(20)).await;
    }
    take(&open, HOUR / 2).await.unwrap();
    assert_eq!(server.command(&format!("EXISTS {KEY}")), ":1");
}

#[tokio::test]
async fn an_unavailable_or_silent_server_does_not_delay_calls() {
    let silent = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    for port in [free_port(), silent.local_addr().unwrap().port()] {
        let limits = limits(&format!("redis://127.0.0.1:{port}"), Quota::per_second(1).burst(100))
            .patience(Duration::from_millis(100));
        let begun = Instant::now();
        for _ in 0..100 {
            take(&limits, HOUR).await.unwrap();
        }
        // The calls do not each wait for the server.
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    }
}

#[tokio::test]
async fn the_password_is_used_and_never_printed() {
    const PASSWORD: &str = "canary-7f3a";
    let Some(server) = RedisServer::start(Some(PASSWORD)) else { return };
    let log = Log::default();
    let sink = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || sink.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let right = limits(&server.url(), Quota::per_second(1_000)).when_unavailable(WhenUnavailable::Refuse);
    take(&right, HOUR).await.unwrap();
    let wrong_password = format!("{PASSWORD}-wrong");
    let wrong = limits(&server.url().replace(PASSWORD, &wrong_password), one_an_hour())
        .when_unavailable(WhenUnavailable::Refuse);
    let error = take(&wrong, HOUR).await.unwrap_err();
    let malformed = SharedLimits::new(&format!("redis://:{PASSWORD}@host:port/"), Limits::new()).unwrap_err();
    let tls = SharedLimits::new(&format!("rediss://:{PASSWORD}@host/"), Limits::new()).unwrap_err();
    assert_eq!((malformed.kind(), tls.kind()), (ErrorKind::Config, ErrorKind::Config));
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the server of the shared rate limit is unavailable") && log.contains("127.0.0.1"), "{log}");
    let shown = format!("{error} {error:?} {malformed} {malformed:?} {tls} {tls:?} {right:?} {wrong:?} {log}");
    assert!(!shown.contains("canary"), "{shown}");
}
