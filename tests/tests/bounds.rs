//! Limits of resources: responses and response heads have a maximum size, and durations do not overflow.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Failover, Outgoing, Retry,
    limit::{Limits, Quota},
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::{Client, ClientBuilder, lkeap, redis};
use tokio::runtime::Runtime;

const MIB: usize = 1 << 20;

/// Responses of an endless server.
#[derive(Clone, Copy)]
enum Endless {
    /// Endless chunks.
    Chunks,
    /// Endless chunks of one byte.
    Bytes,
    /// A body that ends with the connection, which stays open.
    UntilClose,
    /// A body with an announced length of 10 GB.
    Announced,
    /// The endless body of an error response to a stream request.
    ErrorOfStream,
    /// An endless header.
    Header,
    /// Endlessly many headers.
    Headers,
}

impl Endless {
    const ALL: [Self; 7] = [
        Self::Chunks,
        Self::Bytes,
        Self::UntilClose,
        Self::Announced,
        Self::ErrorOfStream,
        Self::Header,
        Self::Headers,
    ];

    fn head(self) -> &'static str {
        match self {
            Self::Chunks | Self::Bytes => "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
            Self::UntilClose => "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n",
            Self::Announced => "HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n",
            Self::ErrorOfStream => "HTTP/1.1 500 Oops\r\nconnection: close\r\n\r\n",
            Self::Header => "HTTP/1.1 200 OK\r\nx-long: ",
            Self::Headers => "HTTP/1.1 200 OK\r\n",
        }
    }

    fn piece(self) -> Vec<u8> {
        match self {
            Self::Chunks => [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat(),
            Self::Bytes => b"1\r\n \r\n".repeat(10_000),
            Self::Headers => b"x-one: more\r\n".repeat(1_000),
            _ => vec![b' '; 0x10000],
        }
    }
}

/// Serves endless responses on every connection. Counts the connections that the client closed.
fn serve(endless: Endless) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let closed = Arc::new(AtomicUsize::new(0));
    let count = closed.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let count = count.clone();
            thread::spawn(move || {
                send_endlessly(stream.unwrap(), endless);
                count.fetch_add(1, Ordering::SeqCst);
            });
        }
    });
    (url, closed)
}

/// Sends until the client closes the connection.
fn send_endlessly(mut stream: TcpStream, endless: Endless) {
    let _ = stream.read(&mut [0; 0x4000]).unwrap();
    let piece = endless.piece();
    let mut sent = stream.write_all(endless.head().as_bytes());
    while sent.is_ok() {
        sent = stream.write_all(&piece);
    }
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder().credentials(Credentials::new("id", "key")).endpoint(url).retry(Retry::off())
}

async fn call(url: &str, endless: Endless, limit: usize) -> Error {
    let client = builder(url).max_response_size(limit).build().unwrap();
    match endless {
        Endless::ErrorOfStream => client.stream(lkeap::ChatCompletions::default()).await.unwrap_err(),
        _ => client.send(redis::DescribeInstances::new()).await.unwrap_err(),
    }
}

#[test]
fn an_endless_response_ends_at_the_limit_and_closes_the_connection() {
    for endless in Endless::ALL {
        let (url, closed) = serve(endless);
        let runtime = Runtime::new().unwrap();
        let error = runtime.block_on(call(&url, endless, MIB));
        if matches!(endless, Endless::Header | Endless::Headers) {
            // hyper's own limits: 100 headers, about 400 KB in all.
            assert_eq!(error.kind(), ErrorKind::Transport, "{error:#}");
        } else {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Reply, 1), "{error:#}");
            assert!(
                error.message().contains("1048576 bytes") && error.message().contains("max_response_size"),
                "{error}"
            );
        }
        let start = Instant::now();
        while closed.load(Ordering::SeqCst) == 0 {
            assert!(start.elapsed() < Duration::from_secs(20), "the connection is still open");
            thread::sleep(Duration::from_millis(2));
        }
    }
}

#[tokio::test]
async fn a_slow_endless_response_ends_at_the_timeout_of_the_call() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        let _ = stream.read(&mut [0; 0x4000]).unwrap();
        let mut sent = stream.write_all(Endless::UntilClose.head().as_bytes());
        while sent.is_ok() {
            thread::sleep(Duration::from_millis(5));
            sent = stream.write_all(b" ");
        }
    });
    let client = builder(&url).build().unwrap();
    let error = client.send(redis::DescribeInstances::new()).timeout(Duration::from_millis(300)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_call_may_raise_or_lower_the_limit() {
    struct Large;
    impl Transport for Large {
        fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
            let body = format!("{{\"Response\":{{\"RequestId\":\"R\"}}{}}}", " ".repeat(2 * MIB));
            assert!([64 * MIB, MIB, 3 * MIB].contains(&request.max_response_size));
            Box::pin(async { Ok(Incoming::new(200, http::HeaderMap::new(), body)) })
        }
    }
    let client = |limit| builder("localhost").transport(Large).max_response_size(limit).build().unwrap();
    let describe = redis::DescribeInstances::new;
    assert!(builder("localhost").transport(Large).build().unwrap().send(describe()).await.is_ok());
    // The limit also applies to a transport that ignores it.
    assert_eq!(client(MIB).send(describe()).await.unwrap_err().kind(), ErrorKind::Reply);
    assert!(client(MIB).send(describe()).max_response_size(3 * MIB).await.is_ok());
    assert!(client(3 * MIB).send(describe()).max_response_size(MIB).await.is_err());
}

/// Returns a field of `/proc/self/status` in KiB.
fn memory(field: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap();
    line.trim_start_matches(':').trim().trim_end_matches(" kB").parse().unwrap()
}

const URL: &str = "CUMULO_TEST_ENDLESS_URL";
const LIMIT: &str = "CUMULO_TEST_ENDLESS_LIMIT";

// Measures a separate process, so that the memory of other tests is not included.
#[test]
#[cfg(target_os = "linux")]
fn a_client_that_meets_an_endless_response_stays_within_the_limit_and_16_mib() {
    for (endless, limit) in [(Endless::Chunks, 64 * MIB), (Endless::Bytes, MIB)] {
        let (url, _) = serve(endless);
        let child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "measured_child", "--ignored", "--nocapture"])
            .env(URL, url)
            .env(LIMIT, limit.to_string())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&child.stdout).into_owned();
        assert!(child.status.success(), "{text} {}", String::from_utf8_lossy(&child.stderr));
        text.lines().filter(|line| line.contains("KiB")).for_each(|line| println!("{line}"));
    }
}

#[test]
#[ignore = "run by another test as a separate process"]
fn measured_child() {
    let Ok(url) = env::var(URL) else { return };
    let limit: usize = env::var(LIMIT).unwrap().parse().unwrap();
    let runtime = Runtime::new().unwrap();
    let client = builder(&url).max_response_size(limit).build().unwrap();
    let before = memory("VmRSS");
    let error = runtime.block_on(client.send(redis::DescribeInstances::new()).into_future()).unwrap_err();
    assert!(error.message().contains("larger than the limit"), "{error:#}");
    let growth = memory("VmHWM") - before;
    println!("peak: {growth} KiB more than before, limit {} KiB", limit / 1024);
    assert!(growth * 1024 <= limit + 16 * MIB, "{growth} KiB");
}

const EXTREMES: [Duration; 6] = [
    Duration::MAX,
    Duration::from_secs(u64::MAX),
    Duration::from_secs(i64::MAX as u64),
    Duration::from_nanos(u64::MAX),
    Duration::from_secs(1 << 40),
    Duration::ZERO,
];

/// Returns the same response to every request.
#[derive(Clone, Copy)]
struct FixedResponse(u16, &'static str, Option<&'static str>);

impl Transport for FixedResponse {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let Self(status, body, retry_after) = *self;
        let mut headers = http::HeaderMap::new();
        if let Some(text) = retry_after {
            headers.insert("retry-after", text.parse().unwrap());
            headers.insert("date", "Fri, 02 Jan 2026 03:04:05 GMT".parse().unwrap());
        }
        Box::pin(async move { Ok(Incoming::new(status, headers, body)) })
    }
}

const DONE: FixedResponse = FixedResponse(200, r#"{"Response":{"RequestId":"R"}}"#, None);
const BUSY: &str = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"R"}}"#;

#[tokio::test(start_paused = true)]
async fn no_duration_of_a_client_overflows() {
    for extreme in EXTREMES {
        let base =
            || Client::builder().credentials(Credentials::new("id", "key")).transport(DONE).region("ap-guangzhou");
        let failover = Failover::new().endpoint("backup.example").cooldown(extreme);
        let clients = [
            base().timeout(extreme),
            base().attempt_timeout(extreme),
            base().connect_timeout(extreme),
            base().failover(failover.clone()),
            base().retry(Retry::adaptive().backoff(extreme, extreme)),
        ];
        for client in clients {
            let client = client.build().unwrap();
            let _ = client.send(redis::DescribeInstances::new()).timeout(extreme).await;
            let _ = client.stream(lkeap::ChatCompletions::default()).idle_timeout(extreme).await;
        }
        // Retries and failover, until the circuit breaker opens and after.
        let broken = base().transport(FixedResponse(500, "", None)).failover(failover);
        let broken = broken.retry(Retry::standard().backoff(extreme, extreme)).build().unwrap();
        for _ in 0..9 {
            broken.send(redis::DescribeInstances::new()).timeout(Duration::from_secs(100)).await.unwrap_err();
        }
        let wait = base().build().unwrap().wait(redis::DescribeInstances::new());
        let wait = wait.every(extreme).backoff(extreme, extreme).timeout(extreme);
        assert!(wait.until(|_| true).await.is_ok() || extreme.is_zero());
        let wait = base().build().unwrap().wait(redis::DescribeInstances::new()).backoff(extreme, extreme);
        let mut polls = 0;
        let reply = wait.timeout(extreme).until(|_| std::mem::replace(&mut polls, 1) == 1).await;
        assert!(reply.is_ok() || extreme.is_zero());
    }
}

#[tokio::test(start_paused = true)]
async fn no_delay_that_a_provider_requests_overflows() {
    let texts = ["18446744073709551615", "99999999999999999999", "0", "Fri, 31 Dec 9999 23:59:59 GMT", "-1"];
    for text in texts {
        for retry in [Retry::standard(), Retry::adaptive(), Retry::standard().backoff(Duration::MAX, Duration::MAX)] {
            let client = Client::builder().credentials(Credentials::new("id", "key")).retry(retry);
            let client = client.transport(FixedResponse(429, BUSY, Some(text))).build().unwrap();
            let error = client.send(redis::DescribeInstances::new()).await.unwrap_err();
            assert!(error.is_throttled(), "{error}");
            let alibaba = cumulo_alibaba::Client::builder().credentials(Credentials::new("id", "key")).retry(retry);
            let alibaba =
                alibaba.region("cn-hangzhou").transport(FixedResponse(503, r#"{"Code":"Throttling"}"#, Some(text)));
            let alibaba = alibaba.build().unwrap();
            assert!(alibaba.send(cumulo_alibaba::rds::DescribeRegions::new()).await.unwrap_err().is_throttled());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn no_quota_overflows() {
    for per in EXTREMES {
        for (calls, burst) in [(1, 1), (u32::MAX, 1), (1, u32::MAX), (u32::MAX, u32::MAX)] {
            let limits = Limits::new().default_quota(Quota::new(calls, per).burst(burst));
            let client = Client::builder().credentials(Credentials::new("id", "key")).transport(DONE).limit(limits);
            let client = client.build().unwrap();
            for time in [Duration::from_millis(10), Duration::MAX] {
                let calls = [(); 3].map(|()| client.send(redis::DescribeInstances::new()).timeout(time).into_future());
                for call in calls {
                    let _ = tokio::time::timeout(Duration::from_secs(5), call).await;
                }
            }
        }
    }
}
