//! The blocking client: iterators that are dropped before their end, futures that are dropped within a call, clients
//! that are dropped while another thread makes a call.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use cumulo_core::json;
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Credentials, Retry, blocking, lkeap, redis};
use cumulo_tests::drops::{counted, polled};
use tokio::runtime::{Builder, Runtime};

use super::cloud::reset;

fn mock() -> (Runtime, Mock) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let start = Mock::builder().credentials(MockCredentials::new("id", "key")).start();
    let mock = runtime.block_on(start).unwrap();
    (runtime, mock)
}

fn client(mock: &Mock) -> blocking::Client {
    let builder = blocking::Client::builder().credentials(Credentials::new("id", "key")).endpoint(mock.url());
    let retry = Retry::default().backoff(Duration::from_millis(5), Duration::from_millis(5));
    builder.retry(retry).build_blocking().unwrap()
}

fn until(problem: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{problem}");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Returns the number of threads of blocking clients, on systems that report it.
fn client_threads() -> usize {
    let Ok(threads) = fs::read_dir("/proc/self/task") else { return 0 };
    let names = threads.filter_map(|thread| fs::read_to_string(thread.unwrap().path().join("comm")).ok());
    names.filter(|name| name.trim_end() == "cumulo").count()
}

/// Checks that the connections and the thread of a client end with the client.
fn nothing_is_left(mock: &Mock) {
    until("a connection is left", || mock.open_connections() == 0);
    until("a thread is left", || client_threads() == 0);
}

/// Drops a call in its thread after each number of polls.
fn calls() -> usize {
    let (_runtime, mock) = mock();
    let client = client(&mock);
    let mut points = 0;
    loop {
        mock.on_any().fault(Fault::Throttle).times(1);
        let ended = client.run(|client| polled(client.send(reset()), points)).is_some();
        client.send(reset()).unwrap();
        if ended {
            break;
        }
        points += 1;
    }
    drop(client);
    nothing_is_left(&mock);
    points
}

/// Drops iterators over items after each number of items, with and without the client.
fn items() -> usize {
    let page = |ids: [&str; 2]| {
        let set: Vec<_> = ids.iter().map(|id| json!({"InstanceId": id})).collect();
        json!({"TotalCount": 4, "InstanceSet": set})
    };
    for taken in 0..=4 {
        let (_runtime, mock) = mock();
        for ids in [["a", "b"], ["c", "d"]] {
            mock.on("tencent", "redis", "DescribeInstances").reply(page(ids)).times(1);
        }
        let client = client(&mock);
        let mut items = client.items(redis::DescribeInstances::new().limit(2));
        assert_eq!(items.by_ref().take(taken).filter(Result::is_ok).count(), taken);
        if taken % 2 == 0 {
            // The iterator keeps the parts of the client that it needs.
            drop(client);
            let rest = items.count();
            assert_eq!(rest, 4 - taken);
        } else {
            drop(items);
            client.send(reset()).unwrap();
            drop(client);
        }
        nothing_is_left(&mock);
    }
    5
}

/// Drops iterators over events after each number of events, and checks that the connection is closed.
fn events() -> usize {
    for taken in 0..3 {
        let (_runtime, mock) = mock();
        mock.on("tencent", "lkeap", "ChatCompletions").events((0..100).map(|id| json!({"Id": id.to_string()})));
        let client = client(&mock);
        let chat = lkeap::ChatCompletions::new("deepseek-v3", Vec::<lkeap::Message>::new()).stream(true);
        let events = client.run(|client| client.stream(chat)).unwrap();
        let mut events = client.iter(|_| events);
        assert_eq!(events.by_ref().take(taken).filter(Result::is_ok).count(), taken);
        drop(events);
        client.send(reset()).unwrap();
        drop(client);
        nothing_is_left(&mock);
    }
    3
}

/// Drops the other handles of a client while a thread makes a call, and checks that the call continues.
fn handles() -> usize {
    let (_runtime, mock) = mock();
    let client = client(&mock);
    mock.on_any().fault(Fault::Slow(Duration::from_millis(100))).times(1);
    let other = client.clone();
    let before = mock.requests().len();
    let call = thread::spawn(move || other.send(reset()).map(drop));
    until("the call does not start", || mock.requests().len() > before || call.is_finished());
    drop(client);
    call.join().unwrap().unwrap();
    nothing_is_left(&mock);
    1
}

#[test]
fn drops_in_the_blocking_client_leave_no_connection_and_no_thread() {
    counted("blocking: a call", calls(), 2);
    counted("blocking: an iterator over items", items(), 5);
    counted("blocking: an iterator over events", events(), 3);
    counted("blocking: other handles of a client", handles(), 1);
}
