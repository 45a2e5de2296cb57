//! A client in several runtimes, runtimes that end in the middle of a call, and many clients.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant, SystemTime},
};

use cumulo_core::{
    BoxFuture,
    credentials::{Chain, Environment, Found, Source},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Client, ClientBuilder, Credentials, Error, Retry, redis};
use tokio::{
    runtime::{Builder, Handle, Runtime},
    time::{sleep, timeout},
};

const KEY: &str = "test-key";
/// Limit for a call that does not wait for a runtime that is not running.
const LIMIT: Duration = Duration::from_secs(10);

/// Starts a mock on its own runtime.
fn mock() -> (Runtime, Mock) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let mock = runtime.block_on(Mock::builder().credentials(MockCredentials::new("test-id", KEY)).start()).unwrap();
    (runtime, mock)
}

fn builder(mock: &Mock) -> ClientBuilder {
    Client::builder().credentials(Credentials::new("test-id", KEY)).endpoint(mock.url()).retry(Retry::off())
}

fn single() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn call(client: &Client) {
    let describe = client.send(redis::DescribeInstances::new()).into_future();
    timeout(LIMIT, describe).await.expect("the call hangs").unwrap();
}

fn until(problem: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(30), "{problem}");
        thread::sleep(Duration::from_millis(2));
    }
}

// A runtime whose thread does other work does not drive its connections, so another runtime must not wait for them.
#[test]
fn runtimes_that_run_alternately_share_a_client() {
    let (_runtime, mock) = mock();
    let client = builder(&mock).build().unwrap();
    let runtimes = [single(), single(), single()];
    for _ in 0..3 {
        for runtime in &runtimes {
            runtime.block_on(call(&client));
            runtime.block_on(call(&client));
        }
    }
    // Each runtime keeps its own connection.
    assert_eq!(mock.calls("DescribeInstances"), 18);
    assert!(mock.open_connections() <= 3, "{} connections", mock.open_connections());
    drop(client);
    drop(runtimes);
    until("connections are left", || mock.open_connections() == 0);
}

#[test]
fn runtimes_on_many_threads_share_a_client() {
    let (_runtime, mock) = mock();
    let client = builder(&mock).build().unwrap();
    thread::scope(|scope| {
        for number in 0..8 {
            let client = &client;
            scope.spawn(move || {
                let runtime = if number % 2 == 0 {
                    single()
                } else {
                    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
                };
                runtime.block_on(async {
                    for _ in 0..10 {
                        call(client).await;
                    }
                });
            });
        }
    });
    assert_eq!(mock.calls("DescribeInstances"), 80);
    until("connections of runtimes that ended are left", || mock.open_connections() == 0);
}

// After a runtime has ended, the client keeps no data of it.
#[test]
fn a_client_outlives_many_runtimes() {
    let (_runtime, mock) = mock();
    let client = builder(&mock).build().unwrap();
    for _ in 0..100 {
        single().block_on(call(&client));
    }
    until("connections of runtimes that ended are left", || mock.open_connections() == 0);
    assert_eq!(mock.calls("DescribeInstances"), 100);
}

#[test]
fn a_runtime_that_ends_in_the_middle_of_a_call_leaves_the_client_usable() {
    let (_runtime, mock) = mock();
    let client = builder(&mock).build().unwrap();
    for threads in 0..3 {
        let runtime = match threads {
            0 => single(),
            threads => Builder::new_multi_thread().worker_threads(threads).enable_all().build().unwrap(),
        };
        mock.on_any().fault(Fault::Slow(Duration::from_secs(60)));
        let seen = mock.requests().len();
        let send = || client.send(redis::DescribeInstances::new()).into_future();
        let calls: Vec<_> = (0..4).map(|_| runtime.spawn(send())).collect();
        runtime.block_on(async {
            while mock.requests().len() == seen {
                sleep(Duration::from_millis(1)).await;
            }
        });
        drop(runtime);
        assert!(calls.iter().all(|call| call.is_finished()));
        until("connections of the runtime are left", || mock.open_connections() == 0);
        single().block_on(call(&client));
    }
}

/// Temporary credentials; a fetch waits for a timer of the runtime.
struct Rotating {
    loads: Arc<AtomicUsize>,
    lasts: Duration,
}

impl Source for Rotating {
    fn name(&self) -> &'static str {
        "rotating"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            self.loads.fetch_add(1, Ordering::SeqCst);
            sleep(Duration::from_millis(20)).await;
            Ok(Found::some(Credentials::new("test-id", KEY).expiring(environment.now() + self.lasts)))
        })
    }
}

// Runtimes end one after the other during calls and credential fetches; other runtimes run all the time.
#[test]
fn credentials_rotate_while_runtimes_start_and_end() {
    let (_runtime, mock) = mock();
    let loads = Arc::new(AtomicUsize::new(0));
    let source = Rotating { loads: loads.clone(), lasts: Duration::from_millis(300) };
    let environment = Environment::new().clock(SystemTime::now);
    let chain = Chain::new(vec![Box::new(source)], Duration::from_millis(100)).environment(environment);
    let client = builder(&mock).credentials(chain).build().unwrap();
    let done = AtomicBool::new(false);
    let calls = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                single().block_on(async {
                    while !done.load(Ordering::SeqCst) {
                        call(&client).await;
                        calls.fetch_add(1, Ordering::SeqCst);
                    }
                });
            });
        }
        for number in 0..30 {
            let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
            let send = || client.send(redis::DescribeInstances::new()).into_future();
            for _ in 0..4 {
                runtime.spawn(send());
            }
            thread::sleep(Duration::from_millis(10 + number));
            drop(runtime);
        }
        done.store(true, Ordering::SeqCst);
    });
    assert!(calls.load(Ordering::SeqCst) > 30 && loads.load(Ordering::SeqCst) > 3, "{calls:?} calls, {loads:?} loads");
}

#[test]
fn a_thousand_clients_work_at_the_same_time_and_leave_nothing() {
    let (_runtime, mock) = mock();
    let runtime = single();
    runtime.block_on(async {
        let tasks = Handle::current().metrics().num_alive_tasks();
        let begun = Instant::now();
        let clients: Vec<_> = (0..1_000).map(|_| builder(&mock).build().unwrap()).collect();
        eprintln!("1,000 clients created in {:?}", begun.elapsed());
        for some in clients.chunks(50) {
            let calls: Vec<_> = some
                .iter()
                .map(|client| tokio::spawn(client.send(redis::DescribeInstances::new()).into_future()))
                .collect();
            for call in calls {
                call.await.unwrap().unwrap();
            }
        }
        assert_eq!(mock.calls("DescribeInstances"), 1_000);
        drop(clients);
        let begun = Instant::now();
        while Handle::current().metrics().num_alive_tasks() > tasks {
            assert!(begun.elapsed() < Duration::from_secs(30), "tasks are left");
            sleep(Duration::from_millis(5)).await;
        }
    });
    until("connections are left", || mock.open_connections() == 0);
}
