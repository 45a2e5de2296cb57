//! Calls on each of tokio's runtimes: calls work, and dropped futures leave nothing behind.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, SystemTime},
};

use cumulo_alibaba::rds;
use cumulo_core::{
    BoxFuture, Outgoing,
    credentials::{Chain, Environment, Found, ProvideCredentials, Source},
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Credentials, Error, ErrorKind, Retry, redis};
use tokio::{
    runtime::{Builder, Handle, Runtime},
    sync::mpsc,
    time::{sleep, timeout},
};

const ID: &str = "test-id";
const KEY: &str = "test-key";

/// Runs a test on a current-thread and on a multi-thread runtime. A test that hangs fails.
fn on_each<F: Future<Output = ()>>(test: impl Fn() -> F) {
    for name in ["current-thread", "multi-thread"] {
        let mut builder = match name {
            "current-thread" => Builder::new_current_thread(),
            _ => Builder::new_multi_thread(),
        };
        let runtime = builder.enable_all().build().unwrap();
        runtime.block_on(async {
            timeout(Duration::from_secs(30), test()).await.unwrap_or_else(|_| panic!("the test hangs: {name}"))
        });
    }
}

/// Starts a mock on its own runtime, so that its tasks are not counted.
fn mock_on_own_runtime() -> (OwnRuntime, Mock) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let handle = runtime.handle().clone();
    let start = move || handle.block_on(Mock::builder().credentials(MockCredentials::new(ID, KEY)).start()).unwrap();
    (OwnRuntime(Some(runtime)), thread::spawn(start).join().unwrap())
}

/// A runtime that may be dropped within another runtime.
struct OwnRuntime(Option<Runtime>);

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        self.0.take().unwrap().shutdown_background();
    }
}

fn tencent(endpoint: String) -> cumulo_tencent::ClientBuilder {
    cumulo_tencent::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .endpoint(endpoint)
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
}

fn reset() -> redis::ResetPassword {
    redis::ResetPassword::new("crs-1").password("New-pass-1")
}

fn tasks() -> usize {
    Handle::current().metrics().num_alive_tasks()
}

/// Waits until there are at most this number of tasks.
async fn wait_for_tasks(number: usize) {
    let mut polls = 0;
    while tasks() > number {
        polls += 1;
        assert!(polls < 1000, "{} tasks are left, expected {number}", tasks());
        sleep(Duration::from_millis(5)).await;
    }
}

#[derive(Debug, PartialEq)]
enum ServerEvent {
    Request,
    Closed,
}

/// Starts a server of threads that reads requests and never responds. It reports the requests and closed connections.
fn silent_server() -> (SocketAddr, mpsc::UnboundedReceiver<ServerEvent>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (events, seen) = mpsc::unbounded_channel();
    thread::spawn(move || {
        while let Ok((mut connection, _)) = listener.accept() {
            let events = events.clone();
            thread::spawn(move || {
                let mut buffer = [0; 64 * 1024];
                while let Ok(1..) = connection.read(&mut buffer) {
                    let _ = events.send(ServerEvent::Request);
                }
                let _ = events.send(ServerEvent::Closed);
            });
        }
    });
    (address, seen)
}

#[test]
fn calls_work_and_end_with_their_client() {
    on_each(|| async {
        let (_runtime, mock) = mock_on_own_runtime();
        let before = tasks();
        let client = tencent(mock.url()).build().unwrap();
        let calls: Vec<_> = (0..16).map(|_| tokio::spawn(client.send(reset()).into_future())).collect();
        for call in calls {
            assert!(call.await.unwrap().unwrap().task_id.is_some());
        }
        mock.on_any().fault(Fault::Throttle).times(2);
        assert_eq!(client.send(reset()).await.unwrap().attempts(), 3);
        assert_eq!(mock.calls("ResetPassword"), 17);
        drop(client);
        wait_for_tasks(before).await;
    });
}

#[test]
fn a_call_that_is_dropped_closes_its_connection() {
    on_each(|| async {
        let (address, mut seen) = silent_server();
        let before = tasks();
        let client = tencent(format!("http://{address}")).build().unwrap();
        let call = tokio::spawn(client.send(reset()).into_future());
        assert_eq!(seen.recv().await, Some(ServerEvent::Request));
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        assert_eq!(seen.recv().await, Some(ServerEvent::Closed));
        wait_for_tasks(before).await;
        // The client continues with another connection.
        let again = tokio::spawn(client.send(reset()).into_future());
        assert_eq!(seen.recv().await, Some(ServerEvent::Request));
        again.abort();
        assert_eq!(seen.recv().await, Some(ServerEvent::Closed));
    });
}

#[test]
fn a_call_that_times_out_closes_its_connection() {
    on_each(|| async {
        let (address, mut seen) = silent_server();
        let before = tasks();
        let client = tencent(format!("http://{address}")).build().unwrap();
        let error = client.send(reset()).timeout(Duration::from_millis(100)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!((seen.recv().await, seen.recv().await), (Some(ServerEvent::Request), Some(ServerEvent::Closed)));
        wait_for_tasks(before).await;
    });
}

// The call is dropped after half of the response: its connection must not be used for another call.
#[test]
fn a_connection_with_half_a_response_is_not_used_again() {
    on_each(|| async {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (events, mut half) = mpsc::unbounded_channel();
        let serve = move || {
            let body = br#"{"Response":{"TaskId":7,"RequestId":"r"}}"#;
            let respond = |connection: &mut TcpStream, part: &[u8]| {
                let mut buffer = [0; 64 * 1024];
                assert!(connection.read(&mut buffer).unwrap() > 0);
                write!(connection, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len()).unwrap();
                connection.write_all(part).unwrap();
            };
            let (mut first, _) = listener.accept().unwrap();
            respond(&mut first, &body[..10]);
            events.send(()).unwrap();
            let (mut second, _) = listener.accept().unwrap();
            respond(&mut second, body);
            (first, second)
        };
        let server = thread::spawn(serve);
        let client = tencent(format!("http://{address}")).build().unwrap();
        let call = tokio::spawn(client.send(reset()).into_future());
        half.recv().await.unwrap();
        sleep(Duration::from_millis(20)).await;
        call.abort();
        let _ = call.await;
        assert_eq!(client.send(reset()).await.unwrap().task_id, Some(7));
        drop(server.join().unwrap());
    });
}

#[test]
fn a_call_that_is_dropped_before_a_poll_or_during_a_wait_sends_nothing() {
    on_each(|| async {
        let (_runtime, mock) = mock_on_own_runtime();
        let client = cumulo_alibaba::Client::builder()
            .credentials(Credentials::new(ID, KEY))
            .endpoint(mock.url())
            .region("cn-hangzhou")
            .build()
            .unwrap();
        let describe = rds::DescribeRegions::new;
        drop(client.send(describe()).into_future());
        mock.on_any().fault(Fault::ThrottleFor(Duration::from_millis(300)));
        let call = tokio::spawn(client.send(describe()).into_future());
        while mock.requests().is_empty() {
            sleep(Duration::from_millis(5)).await;
        }
        sleep(Duration::from_millis(50)).await;
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        sleep(Duration::from_millis(700)).await;
        assert_eq!(mock.requests().len(), 1);
        // A call that is not dropped is sent again.
        mock.on_any().fault(Fault::ThrottleFor(Duration::from_millis(10)));
        assert_eq!(client.send(describe()).await.unwrap().attempts(), 2);
    });
}

/// Hangs in the fetches with the numbers in `hangs`. Other fetches return credentials that are valid for `lasts`.
#[derive(Clone, Default)]
struct Slow {
    loads: Arc<AtomicUsize>,
    hangs: Vec<usize>,
    lasts: Option<Duration>,
}

impl Source for Slow {
    fn name(&self) -> &'static str {
        "slow"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let load = self.loads.fetch_add(1, Ordering::SeqCst) + 1;
            if self.hangs.contains(&load) {
                std::future::pending::<()>().await;
            }
            let credentials = Credentials::new(format!("id-{load}"), KEY);
            Ok(Found::some(match self.lasts {
                Some(lasts) => credentials.expiring(environment.now() + lasts),
                None => credentials,
            }))
        })
    }
}

/// Returns a success to every request.
struct Cloud;

impl Transport for Cloud {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let body = r#"{"Response":{"TaskId":7,"RequestId":"r"}}"#;
        Box::pin(async move { Ok(Incoming::new(200, Default::default(), body)) })
    }
}

async fn wait_for_loads(loads: &AtomicUsize, number: usize) {
    while loads.load(Ordering::SeqCst) < number {
        sleep(Duration::from_millis(2)).await;
    }
}

#[test]
fn a_waiting_call_fetches_the_credentials_if_the_fetching_call_is_dropped() {
    on_each(|| async {
        let source = Slow { hangs: vec![1], ..Slow::default() };
        let loads = source.loads.clone();
        let chain = Chain::new(vec![Box::new(source)], Duration::from_secs(60));
        let client = cumulo_tencent::Client::builder().credentials(chain).transport(Cloud).build().unwrap();
        let first = tokio::spawn(client.send(reset()).into_future());
        wait_for_loads(&loads, 1).await;
        let others: Vec<_> = (0..8).map(|_| tokio::spawn(client.send(reset()).into_future())).collect();
        sleep(Duration::from_millis(30)).await;
        assert!(others.iter().all(|call| !call.is_finished()));
        first.abort();
        for call in others {
            call.await.unwrap().unwrap();
        }
        // One call fetched the credentials for all calls.
        assert_eq!(loads.load(Ordering::SeqCst), 2);
    });
}

#[test]
fn another_call_renews_the_credentials_if_the_renewing_call_is_dropped() {
    on_each(|| async {
        let clock = Arc::new(AtomicUsize::new(0));
        let source = Slow { hangs: vec![2], lasts: Some(Duration::from_secs(100)), ..Slow::default() };
        let loads = source.loads.clone();
        let now = clock.clone();
        let now = move || SystemTime::UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst) as u64);
        let chain =
            Chain::new(vec![Box::new(source)], Duration::from_secs(60)).environment(Environment::new().clock(now));
        let chain = Arc::new(chain);
        let id = async |chain: &Chain| chain.credentials().await.unwrap().id().to_owned();
        assert_eq!(id(&chain).await, "id-1");
        // The credentials expire soon: one call renews the credentials, the other calls use the current credentials.
        clock.store(90, Ordering::SeqCst);
        let renewing = tokio::spawn({
            let chain = chain.clone();
            async move { chain.credentials().await.map(drop) }
        });
        wait_for_loads(&loads, 2).await;
        assert_eq!(id(&chain).await, "id-1");
        renewing.abort();
        assert!(renewing.await.unwrap_err().is_cancelled());
        assert_eq!(id(&chain).await, "id-3");
        assert_eq!(loads.load(Ordering::SeqCst), 3);
    });
}
