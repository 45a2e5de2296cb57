//! The blocking client: without a runtime, within each kind of runtime, from many threads.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    pin::Pin,
    sync::mpsc,
    task::{Context, Poll, ready},
    thread,
    time::Duration,
};

use cumulo_core::{BoxFuture, Request, json};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Credentials, Error, ErrorKind, Retry, blocking, lkeap, redis};
use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};

const ID: &str = "test-id";
const KEY: &str = "test-key";

/// Starts a mock on its own runtime, so that threads may block.
fn mock() -> (Runtime, Mock) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let mock = runtime.block_on(Mock::builder().credentials(MockCredentials::new(ID, KEY)).start()).unwrap();
    (runtime, mock)
}

fn client(mock: &Mock) -> blocking::Client {
    blocking::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .endpoint(mock.url())
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
        .build_blocking()
        .unwrap()
}

fn reset() -> redis::ResetPassword {
    redis::ResetPassword::new("crs-1").password("New-pass-1")
}

/// Runs work on its own thread, so that work that hangs fails the test instead of stopping it.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, result) = mpsc::channel();
    let worker = thread::spawn(move || done.send(work()));
    match result.recv_timeout(Duration::from_secs(30)) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Disconnected) => std::panic::resume_unwind(worker.join().unwrap_err()),
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the work did not end within 30 s"),
    }
}

#[test]
fn calls_are_retried_and_return_errors() {
    let (_runtime, mock) = mock();
    let client = client(&mock);
    mock.on_any().fault(Fault::Throttle).times(2);
    let reply = client.send(reset()).unwrap();
    assert!(reply.task_id.is_some() && reply.attempts() == 3 && !reply.request_id().is_empty());
    mock.on("tencent", "redis", "FlyToTheMoon").reply(json!({"LandedAt": "Tranquility"}));
    let reply = client
        .send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(json!({"Rocket": "Saturn V"})))
        .unwrap();
    assert_eq!(reply["LandedAt"], "Tranquility");
    mock.on("tencent", "redis", "ResetPassword").error(200, "ResourceNotFound", "no such instance").times(1);
    assert_eq!(client.send(reset()).unwrap_err().code(), Some("ResourceNotFound"));
}

#[test]
fn calls_have_the_same_options_as_async_calls() {
    let (_runtime, mock) = mock();
    let client = client(&mock);
    mock.on_any().fault(Fault::Slow(Duration::from_secs(60)));
    let short = Duration::from_millis(50);
    let error = client.run(|client| client.send(reset()).region("ap-beijing").timeout(short)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    mock.on_any().fault(Fault::Throttle);
    let error = client.run(|client| client.send(reset()).retry(Retry::off())).unwrap_err();
    assert!(error.is_throttled());
    assert!(mock.requests().iter().any(|request| request.region.as_deref() == Some("ap-beijing")));
}

/// Sequential calls with timers between them.
struct Several {
    client: cumulo_tencent::Client,
    left: usize,
    now: Option<BoxFuture<'static, Result<i64, Error>>>,
}

impl Stream for Several {
    type Item = Result<i64, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let call = self.client.send(reset());
        let now = self.now.get_or_insert_with(|| {
            Box::pin(async {
                tokio::time::sleep(Duration::from_millis(1)).await;
                Ok(call.await?.task_id.unwrap())
            })
        });
        let item = ready!(now.as_mut().poll(context));
        self.now = None;
        self.left -= 1;
        Poll::Ready(Some(item))
    }
}

#[test]
fn streams_are_iterators() {
    in_time(|| {
        let (_runtime, mock) = mock();
        let client = client(&mock);
        let mut tasks = client.iter(|client| Several { client: client.clone(), left: 3, now: None });
        let first = tasks.next().unwrap().unwrap();
        assert_eq!(tasks.get_ref().left, 2);
        let rest: Vec<i64> = tasks.collect::<Result<_, _>>().unwrap();
        assert!(rest.len() == 2 && rest.iter().all(|task| *task > first), "{first} {rest:?}");
    });
}

#[test]
fn lists_are_iterators() {
    in_time(|| {
        let (_runtime, mock) = mock();
        let client = client(&mock);
        let page = |ids: [&str; 2]| {
            let set: Vec<_> = ids.iter().map(|id| json!({"InstanceId": id})).collect();
            json!({"TotalCount": 4, "InstanceSet": set})
        };
        let list = || {
            for ids in [["a", "b"], ["c", "d"]] {
                mock.on("tencent", "redis", "DescribeInstances").reply(page(ids)).times(1);
            }
        };
        let operation = || redis::DescribeInstances::new().limit(2);
        list();
        let ids: Vec<String> = client.items(operation()).map(|item| item.unwrap().instance_id.unwrap()).collect();
        assert_eq!(ids, ["a", "b", "c", "d"]);
        list();
        let mut pages = client.pages(operation());
        assert_eq!(pages.next().unwrap().unwrap().total_count, Some(4));
        assert_eq!(
            (pages.get_ref().total(), pages.get_ref().resume_token().to_string().as_str()),
            (Some(4), "offset:2")
        );
        assert_eq!(pages.count(), 1);
        list();
        let mut items = client.iter(|client| client.items(operation()).region("ap-tokyo").max_pages(1));
        assert_eq!(items.by_ref().count(), 2);
        assert_eq!(mock.requests().last().unwrap().region.as_deref(), Some("ap-tokyo"));
        assert_eq!(items.get_ref().resume_token().to_string(), "offset:2");
    });
}

#[test]
fn an_incomplete_list_is_an_error() {
    in_time(|| {
        let (_runtime, mock) = mock();
        let client = client(&mock);
        let list = |ids: &[&str]| ids.iter().map(|id| json!({"InstanceId": id})).collect::<Vec<_>>();
        mock.on("tencent", "redis", "DescribeInstances")
            .reply(json!({"TotalCount": 3, "InstanceSet": list(&["a", "b"])}))
            .times(1)
            .reply(json!({"TotalCount": 3, "InstanceSet": []}));
        let items: Vec<_> = client.items(redis::DescribeInstances::new().limit(2)).collect();
        let error = items.last().unwrap().as_ref().err().unwrap();
        assert_eq!((items.len(), error.kind()), (3, ErrorKind::Incomplete));
        assert_eq!(error.resume_token().unwrap().to_string(), "offset:2");
    });
}

#[test]
fn waits_and_events_block_the_thread() {
    in_time(|| {
        let (_runtime, mock) = mock();
        let client = client(&mock);
        let task = |status: &str| json!({"Status": status});
        mock.on("tencent", "redis", "DescribeTaskInfo").reply(task("processing")).times(1);
        mock.on("tencent", "redis", "DescribeTaskInfo").reply(task("succeed"));
        let done = redis::waiters::task_done(7);
        let reply = client.run(|client| client.wait_for(done).every(Duration::from_millis(1))).unwrap();
        assert_eq!(reply.status.as_deref(), Some("succeed"));

        mock.on("tencent", "lkeap", "ChatCompletions").events([json!({"Id": "1"}), json!({"Id": "2"})]);
        let chat = lkeap::ChatCompletions::new("deepseek-v3", Vec::<lkeap::Message>::new()).stream(true);
        let events = client.run(|client| client.stream(chat)).unwrap();
        let ids: Vec<_> = client.iter(|_| events).map(|event| event.unwrap().decode().unwrap().id.unwrap()).collect();
        assert_eq!(ids, ["1", "2"]);
    });
}

#[test]
fn a_blocking_client_works_within_a_runtime() {
    for threads in [0, 2] {
        in_time(move || {
            let (_runtime, mock) = mock();
            let outer = match threads {
                0 => Builder::new_current_thread().enable_all().build().unwrap(),
                threads => Builder::new_multi_thread().worker_threads(threads).enable_all().build().unwrap(),
            };
            outer.block_on(async {
                // Created, used and dropped on a runtime's thread.
                let client = client(&mock);
                client.send(reset()).unwrap();
                let clone = client.clone();
                tokio::spawn(async move { clone.send(reset()).map(drop) }).await.unwrap().unwrap();
                tokio::task::spawn_blocking(move || client.send(reset()).map(drop)).await.unwrap().unwrap();
            });
            assert_eq!(mock.calls("ResetPassword"), 3);
        });
    }
}

// A task has a budget of a few hundred operations until it must yield, which a blocked task cannot do.
#[test]
fn the_budget_of_a_task_does_not_stop_a_call() {
    in_time(|| {
        let (_runtime, mock) = mock();
        let client = client(&mock);
        let outer = Builder::new_current_thread().enable_all().build().unwrap();
        outer.block_on(async {
            for _ in 0..300 {
                client.send(redis::DescribeInstances::new()).unwrap();
            }
        });
    });
}

#[test]
fn threads_share_a_client() {
    in_time(|| {
        let (_runtime, mock) = mock();
        let client = client(&mock);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        client.send(reset()).unwrap();
                    }
                });
            }
        });
        assert_eq!(mock.calls("ResetPassword"), 80);
    });
}

// The call blocks the only thread of the server's runtime, and is ended by its own timers.
#[test]
fn a_blocked_runtime_ends_in_a_timeout() {
    let error = in_time(|| {
        let outer = Builder::new_current_thread().enable_all().build().unwrap();
        outer.block_on(async {
            let mock = Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap();
            let client = client(&mock);
            client.run(|client| client.send(reset()).timeout(Duration::from_millis(200))).map(drop)
        })
    });
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Timeout);
}

// Errors before a request is sent need no runtime.
#[test]
fn errors_before_sending_are_returned() {
    let client = blocking::Client::builder().endpoint("a/b").build_blocking();
    assert_eq!(client.unwrap_err().kind(), ErrorKind::Config);
    let alibaba = cumulo_alibaba::blocking::Client::builder().credentials(Credentials::new(ID, KEY));
    let error: Error =
        alibaba.build_blocking().unwrap().send(Request::new("moon", "Fly").version("1").params(json!({}))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
