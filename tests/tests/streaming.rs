//! Streams of server-sent events against the mock: decoding, the end of a stream, timeouts, connections.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    future::poll_fn,
    pin::Pin,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use bytes::Bytes;
use cumulo_alibaba::rds;
use cumulo_core::{
    BoxFuture, Events, Outgoing,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock, Piece};
use cumulo_tencent::{Credentials, ErrorKind, Retry, lkeap};
use futures_core::Stream;
use serde_json::{Value, json};
use tokio::{runtime::Handle, time::timeout};

const ID: &str = "test-id";
const KEY: &str = "test-key";
/// Longer than any test: events after it never arrive.
const NEVER: Duration = Duration::from_secs(3600);
/// Time limit of each event that a test waits for.
const DEADLINE: Duration = Duration::from_secs(20);

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap()
}

fn fast() -> Retry {
    Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5))
}

fn tencent(mock: &Mock) -> cumulo_tencent::Client {
    tencent_builder().endpoint(mock.url()).build().unwrap()
}

fn tencent_builder() -> cumulo_tencent::ClientBuilder {
    cumulo_tencent::Client::builder().credentials(Credentials::new(ID, KEY)).region("ap-guangzhou").retry(fast())
}

fn alibaba(mock: &Mock) -> cumulo_alibaba::Client {
    cumulo_alibaba::Client::builder()
        .credentials(Credentials::new(ID, KEY))
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .retry(fast())
        .build()
        .unwrap()
}

fn chat() -> lkeap::ChatCompletions {
    let question = lkeap::Message::new().role("user").content("Who are you?");
    lkeap::ChatCompletions::new("deepseek-v3", vec![question]).stream(true)
}

/// Returns a part of a chat response, in the service's format.
fn chat_part(text: &str) -> Value {
    json!({ "Id": "chat-1", "Choices": [{ "Index": 0, "Delta": { "Role": "assistant", "Content": text } }] })
}

fn text(output: &lkeap::ChatCompletionsOutput) -> String {
    output.choices.iter().filter_map(|choice| choice.delta.as_ref()?.content.clone()).collect()
}

type Chat = Events<lkeap::ChatCompletionsOutput>;

async fn read_all(events: &mut Chat) -> Vec<String> {
    let mut texts = Vec::new();
    while let Some(event) = timeout(DEADLINE, events.next()).await.unwrap() {
        texts.push(text(&event.unwrap().decode().unwrap()));
    }
    texts
}

async fn next_error(events: &mut Chat) -> cumulo_tencent::Error {
    let error = timeout(DEADLINE, events.next()).await.unwrap().unwrap().unwrap_err();
    assert!(events.next().await.is_none(), "nothing comes after an error");
    error
}

async fn until(condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < DEADLINE);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn events_are_decoded_with_and_without_an_envelope() {
    let mock = mock().await;
    let wrapped = json!({ "Response": chat_part("Cumulo.") });
    mock.on("tencent", "lkeap", "ChatCompletions").events([
        Piece::Json(chat_part("I am ")),
        Piece::Json(wrapped),
        Piece::Text("[DONE]".into()),
    ]);
    let mut events = tencent(&mock).stream(chat()).await.unwrap();
    assert!(events.is_stream() && events.http_status() == 200 && events.attempts() == 1);
    assert_eq!(events.request_id(), mock.requests()[0].request_id);
    assert_eq!(events.headers()["content-type"], "text/event-stream");

    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.name(), first.data()), ("message", chat_part("I am ").to_string().as_str()));
    assert_eq!(text(&first.decode().unwrap()), "I am ");
    assert_eq!(first.json::<Value>().unwrap(), chat_part("I am "));
    let second = events.next().await.unwrap().unwrap();
    assert_eq!(text(&second.decode().unwrap()), "Cumulo.");
    assert_eq!(second.json::<Value>().unwrap(), chat_part("Cumulo."));
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn events_of_alibaba_have_ids_and_names() {
    let mock = mock().await;
    let retry = Bytes::from_static(b"id: 7\nretry: 1500\ndata: {\"Accounts\":{}}\n\n");
    let account = json!({ "Accounts": { "DBInstanceAccount": [{ "AccountName": "app" }] } });
    mock.on("alibaba", "rds", "DescribeAccounts").events([Piece::Json(account), Piece::Bytes(retry)]);
    let mut events = alibaba(&mock).stream(rds::DescribeAccounts::new("rm-1")).await.unwrap();
    assert_eq!(events.request_id(), mock.requests()[0].request_id);
    assert_eq!((events.last_event_id(), events.retry()), ("", None));
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.id(), first.name(), first.retry()), (Some("1"), "message", None));
    let accounts = first.decode().unwrap().accounts.unwrap().db_instance_account;
    assert_eq!(accounts[0].account_name.as_deref(), Some("app"));
    let second = events.next().await.unwrap().unwrap();
    assert_eq!((second.id(), second.retry()), (Some("7"), Some(Duration::from_millis(1500))));
    assert_eq!((events.last_event_id(), events.retry()), ("7", Some(Duration::from_millis(1500))));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn events_are_a_stream() {
    async fn collected<S: Stream + Unpin>(mut stream: S) -> Vec<S::Item> {
        let mut items = Vec::new();
        while let Some(item) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
            items.push(item);
        }
        items
    }
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").events([chat_part("a"), chat_part("b")]);
    let events = tencent(&mock).stream(chat()).await.unwrap();
    let texts = collected(events).await.into_iter().map(|event| text(&event.unwrap().decode().unwrap()));
    assert_eq!(texts.collect::<Vec<_>>(), ["a", "b"]);
}

#[tokio::test]
async fn errors_before_the_stream_are_retried() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").fault(Fault::Throttle).times(2).events([chat_part("a")]);
    let mut events = tencent(&mock).stream(chat()).await.unwrap();
    assert_eq!((events.attempts(), read_all(&mut events).await), (3, vec!["a".to_owned()]));
    assert_eq!(mock.calls("ChatCompletions"), 1);
}

#[tokio::test]
async fn errors_before_the_stream_are_returned() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").error(200, "FailedOperation.NoMoney", "Pay first.");
    let error = tencent(&mock).stream(chat()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("FailedOperation.NoMoney")));
    assert!(error.to_string().starts_with("tencent lkeap ChatCompletions FailedOperation.NoMoney"), "{error}");
    mock.on("alibaba", "rds", "DescribeAccounts").error(404, "InvalidDBInstance.NotFound", "No such instance.");
    let error = alibaba(&mock).stream(rds::DescribeAccounts::new("rm-1")).await.unwrap_err();
    assert_eq!((error.http_status(), error.code()), (Some(404), Some("InvalidDBInstance.NotFound")));
    // A write without a client token is not retried after it was sent.
    mock.on("tencent", "lkeap", "ChatCompletions").fault(Fault::ResetAfterReading);
    assert_eq!(tencent(&mock).stream(chat()).await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_plain_response_is_one_event() {
    let mock = mock().await;
    let message = json!({ "Role": "assistant", "Content": "Hello." });
    mock.on("tencent", "lkeap", "ChatCompletions").reply(json!({ "Choices": [{ "Message": message }] }));
    let mut events = tencent(&mock).stream(chat()).await.unwrap();
    assert!(!events.is_stream());
    assert_eq!(events.request_id(), mock.requests()[0].request_id);
    let output = events.next().await.unwrap().unwrap().decode().unwrap();
    let message = output.choices[0].message.clone().unwrap();
    assert_eq!(message.content.as_deref(), Some("Hello."));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn errors_in_the_stream_end_it() {
    let mock = mock().await;
    let client = tencent(&mock);
    let wrapped = json!({ "Response": { "Error": { "Code": "InternalError.Model", "Message": "It broke: test-key." },
        "RequestId": "r-7" } });
    mock.on("tencent", "lkeap", "ChatCompletions").events([chat_part("a"), wrapped, chat_part("never")]);
    let mut events = client.stream(chat()).await.unwrap();
    assert_eq!(text(&events.next().await.unwrap().unwrap().decode().unwrap()), "a");
    let error = next_error(&mut events).await;
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("InternalError.Model")));
    assert_eq!((error.message(), error.request_id()), ("It broke: ***.", Some("r-7")));
    assert!(error.to_string().starts_with("tencent lkeap ChatCompletions"), "{error}");

    let throttled = json!({ "Error": { "Code": "RequestLimitExceeded", "Message": "Too fast." } });
    mock.on("tencent", "lkeap", "ChatCompletions").events([throttled]);
    let mut events = client.stream(chat()).await.unwrap();
    let error = next_error(&mut events).await;
    assert!(error.is_throttled());
    assert_eq!(error.request_id(), Some(events.request_id()));

    let fault = json!({ "Id": "1", "ErrorMsg": { "Msg": "Model overloaded.", "Code": 2003 } });
    mock.on("tencent", "lkeap", "ChatCompletions").events([fault]);
    let error = next_error(&mut client.stream(chat()).await.unwrap()).await;
    assert_eq!((error.code(), error.message()), (Some("2003"), "Model overloaded."));

    let without_error = json!({ "Id": "1", "ErrorMsg": { "Msg": "", "Code": 0 }, "Error": null });
    mock.on("tencent", "lkeap", "ChatCompletions").events([without_error]);
    assert_eq!(read_all(&mut client.stream(chat()).await.unwrap()).await, [""]);
}

#[tokio::test]
async fn an_event_of_the_type_error_is_an_error() {
    let mock = mock().await;
    let error = Bytes::from_static(
        b"event:error\ndata:{\"code\":\"Arrearage\",\"message\":\"Pay.\",\"requestId\":\"r-1\"}\n\n",
    );
    // A code alone is data: many of Alibaba's outputs have a code.
    let without_error = json!({ "Code": "InvalidParameter", "Message": "x" });
    mock.on("alibaba", "rds", "DescribeAccounts").events([Piece::Json(without_error), Piece::Bytes(error)]);
    let mut events = alibaba(&mock).stream(rds::DescribeAccounts::new("rm-1")).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().json::<Value>().unwrap()["Code"], "InvalidParameter");
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.code(), error.message(), error.request_id()), (Some("Arrearage"), "Pay.", Some("r-1")));
}

#[tokio::test]
async fn data_that_is_not_json_is_available_as_text() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").events(["not \"Error\" json", "two\nlines"]);
    let mut events = tencent(&mock).stream(chat()).await.unwrap();
    let event = events.next().await.unwrap().unwrap();
    assert_eq!(event.data(), "not \"Error\" json");
    let error = event.decode().err().unwrap();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Reply, Some(events.request_id())));
    assert!(error.to_string().starts_with("tencent lkeap ChatCompletions"), "{error}");
    assert_eq!(event.json::<Value>().unwrap_err().kind(), ErrorKind::Reply);
    assert_eq!(events.next().await.unwrap().unwrap().data(), "two\nlines");
    assert!(!format!("{events:?} {event:?}").contains("json"));
}

#[tokio::test]
async fn the_timeout_of_the_call_does_not_cut_the_stream() {
    let mock = mock().await;
    let pieces = (0..8).flat_map(|_| [Piece::Json(chat_part("x")), Piece::Pause(Duration::from_millis(100))]);
    mock.on("tencent", "lkeap", "ChatCompletions").events(pieces);
    let client = tencent_builder()
        .endpoint(mock.url())
        .attempt_timeout(Duration::from_millis(400))
        .timeout(Duration::from_millis(400))
        .build()
        .unwrap();
    let start = Instant::now();
    let mut events = client.stream(chat()).timeout(Duration::from_millis(400)).await.unwrap();
    assert_eq!(read_all(&mut events).await.len(), 8);
    assert!(start.elapsed() > Duration::from_millis(700));
}

#[tokio::test]
async fn the_timeout_of_the_call_covers_the_head() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").fault(Fault::Slow(NEVER)).events([chat_part("x")]);
    let error = tencent(&mock).stream(chat()).timeout(Duration::from_millis(100)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_silent_stream_ends_after_the_idle_timeout() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").events([
        Piece::Json(chat_part("a")),
        Piece::Pause(NEVER),
        Piece::Json(chat_part("b")),
    ]);
    let mut events = tencent(&mock).stream(chat()).idle_timeout(Duration::from_millis(100)).await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = next_error(&mut events).await;
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Timeout, false));
    assert_eq!(error.request_id(), Some(events.request_id()));
    assert!(error.message().contains("no data on the event stream for 100ms"), "{error}");
    until(|| mock.open_connections() == 0).await;
}

#[tokio::test]
async fn comments_keep_a_stream_alive() {
    let mock = mock().await;
    let ping = || [Piece::Bytes(Bytes::from_static(b": ping\n")), Piece::Pause(Duration::from_millis(100))];
    let pieces = (0..6).flat_map(|_| ping()).chain([Piece::Json(chat_part("a"))]);
    mock.on("tencent", "lkeap", "ChatCompletions").events(pieces);
    let mut events = tencent(&mock).stream(chat()).idle_timeout(Duration::from_millis(400)).await.unwrap();
    assert_eq!(read_all(&mut events).await, ["a"]);
}

#[tokio::test]
async fn time_between_polls_does_not_count_as_idle() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").events([
        Piece::Json(chat_part("a")),
        Piece::Pause(Duration::from_millis(600)),
        Piece::Json(chat_part("b")),
    ]);
    let mut events = tencent(&mock).stream(chat()).idle_timeout(Duration::from_millis(400)).await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    // The pause is longer than the timeout, but the program polls the stream only in the last part of the pause.
    tokio::time::sleep(Duration::from_millis(450)).await;
    assert_eq!(read_all(&mut events).await, ["b"]);
}

#[tokio::test]
async fn a_dropped_wait_loses_no_event() {
    let mock = mock().await;
    let pieces = (0..5).flat_map(|_| [Piece::Json(chat_part("x")), Piece::Pause(Duration::from_millis(60))]);
    mock.on("tencent", "lkeap", "ChatCompletions").events(pieces);
    let mut events = tencent(&mock).stream(chat()).await.unwrap();
    let (mut count, mut given_up) = (0, 0);
    loop {
        match timeout(Duration::from_millis(7), events.next()).await {
            Ok(Some(event)) => count += usize::from(event.is_ok()),
            Ok(None) => break,
            Err(_) => given_up += 1,
        }
    }
    assert_eq!(count, 5);
    assert!(given_up > 5);
}

#[tokio::test]
async fn a_broken_connection_is_an_error() {
    let mock = mock().await;
    let half = Bytes::from_static(b"data: {\"Id\":");
    mock.on("tencent", "lkeap", "ChatCompletions").events([
        Piece::Json(chat_part("a")),
        Piece::Bytes(half),
        Piece::Cut,
    ]);
    let mut events = tencent(&mock).stream(chat()).await.unwrap();
    assert_eq!(text(&events.next().await.unwrap().unwrap().decode().unwrap()), "a");
    let error = next_error(&mut events).await;
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Transport, Some(events.request_id())));
    assert!(!error.is_retryable(), "the model has already been used");
    assert_eq!(mock.calls("ChatCompletions"), 1);
}

#[tokio::test]
async fn the_connection_may_break_or_hang_after_the_end_mark() {
    let mock = mock().await;
    for end in [Piece::Cut, Piece::Pause(NEVER)] {
        mock.on("tencent", "lkeap", "ChatCompletions").events([Piece::Json(chat_part("a")), "[DONE]".into(), end]);
        let mut events = tencent(&mock).stream(chat()).idle_timeout(Duration::from_millis(100)).await.unwrap();
        assert_eq!(read_all(&mut events).await, ["a"]);
    }
    until(|| mock.open_connections() == 0).await;
}

#[tokio::test]
async fn a_dropped_stream_closes_its_connection_and_leaves_no_task() {
    let mock = mock().await;
    let tasks = || Handle::current().metrics().num_alive_tasks();
    let before = tasks();
    mock.on("tencent", "lkeap", "ChatCompletions").events([Piece::Json(chat_part("a")), Piece::Pause(NEVER)]);
    let client = tencent(&mock);
    for _ in 0..3 {
        let mut events = client.stream(chat()).await.unwrap();
        assert!(events.next().await.unwrap().is_ok());
        assert_eq!(mock.open_connections(), 1);
        drop(events);
        until(|| mock.open_connections() == 0).await;
    }
    // Also before the response head.
    mock.on("tencent", "lkeap", "ChatCompletions").fault(Fault::Slow(NEVER));
    assert!(timeout(Duration::from_millis(100), client.stream(chat()).into_future()).await.is_err());
    until(|| mock.open_connections() == 0 && tasks() == before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_read_to_its_end_leaves_its_connection_to_the_next_call() {
    let mock = mock().await;
    mock.on("tencent", "lkeap", "ChatCompletions").events([Piece::Json(chat_part("a")), "[DONE]".into()]);
    let client = tencent(&mock);
    for _ in 0..5 {
        assert_eq!(read_all(&mut client.stream(chat()).await.unwrap()).await, ["a"]);
        // The connection needs a moment to return to the pool. Meanwhile the next call would open another connection.
        tokio::time::sleep(Duration::from_millis(30)).await;
        assert!((1..=2).contains(&mock.open_connections()));
    }
    let streams: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { read_all(&mut client.stream(chat()).await.unwrap()).await.len() })
        })
        .collect();
    for stream in streams {
        assert_eq!(stream.await.unwrap(), 1);
    }
}

#[tokio::test]
async fn lines_may_be_long_but_events_have_a_limit() {
    let mock = mock().await;
    let long = "长".repeat(1 << 20);
    mock.on("tencent", "lkeap", "ChatCompletions").events([chat_part("a"), chat_part(&long)]);
    let client = tencent(&mock);
    let mut events = client.stream(chat()).await.unwrap();
    assert_eq!(read_all(&mut events).await, ["a", &long]);
    let mut events = client.stream(chat()).max_event_size(1 << 20).await.unwrap();
    assert_eq!(text(&events.next().await.unwrap().unwrap().decode().unwrap()), "a");
    let error = next_error(&mut events).await;
    assert_eq!(error.kind(), ErrorKind::Reply);
    assert!(error.message().contains("more than 1048576 bytes"), "{error}");
    until(|| mock.open_connections() == 0).await;
}

#[tokio::test]
async fn chunks_may_end_anywhere() {
    let mock = mock().await;
    let stream = format!("\u{FEFF}: hello\r\n\r\ndata: {}\r\n\r\ndata: [DONE]\r\n\r\n", chat_part("你好😀"));
    let bytes = Bytes::from(stream);
    let pieces = (0..bytes.len()).flat_map(|at| {
        // The pause sends the byte in its own chunk.
        [Piece::Bytes(bytes.slice(at..=at)), Piece::Pause(Duration::from_millis(1))]
    });
    mock.on("tencent", "lkeap", "ChatCompletions").events(pieces);
    assert_eq!(read_all(&mut tencent(&mock).stream(chat()).await.unwrap()).await, ["你好😀"]);
}

/// A transport that supports only complete responses.
struct Fixed(Mutex<Vec<Result<Incoming, TransportError>>>);

impl Fixed {
    fn new(content_type: &'static str, status: u16, body: &str) -> Arc<Self> {
        let mut headers = http::HeaderMap::new();
        headers.insert("content-type", content_type.parse().unwrap());
        Arc::new(Self(Mutex::new(vec![Ok(Incoming::new(status, headers, body.to_owned()))])))
    }
}

struct Shared(Arc<Fixed>);

impl Transport for Shared {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let reply = self.0.0.lock().unwrap().pop().unwrap();
        Box::pin(async move { reply })
    }
}

#[tokio::test]
async fn a_transport_without_streams_is_read_by_the_media_type() {
    let body = format!("data: {}\n\n", chat_part("a"));
    for (content_type, status) in [("text/event-stream", 200), ("Text/Event-Stream ; charset=UTF-8", 201)] {
        let transport = Shared(Fixed::new(content_type, status, &body));
        let client = tencent_builder().transport(transport).build().unwrap();
        assert_eq!(read_all(&mut client.stream(chat()).await.unwrap()).await, ["a"]);
    }
    // Neither of these is a stream.
    for (content_type, status) in [("text/event-streams", 200), ("text/plain", 200), ("text/event-stream", 502)] {
        let transport = Shared(Fixed::new(content_type, status, &body));
        let client = tencent_builder().transport(transport).retry(Retry::off()).build().unwrap();
        assert_eq!(client.stream(chat()).await.unwrap_err().kind(), ErrorKind::Reply, "{content_type} {status}");
    }
}
