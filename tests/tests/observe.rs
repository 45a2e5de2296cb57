//! Observability of calls: spans, signed texts and metrics.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fmt::Debug,
    sync::{Arc, Mutex},
};

use cumulo_alibaba::rds;
use cumulo_core::json;
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Client, Credentials, Retry, lkeap, redis};
use cumulo_tests::log::Log;
use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use tracing::{
    Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{
    Layer, filter::Targets, layer::Context, layer::SubscriberExt, registry::LookupSpan, util::SubscriberInitExt,
};

/// Allows one test at a time, because tracing caches the interest in a call site for the whole process.
static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

type Fields = BTreeMap<String, String>;

/// Keeps the fields of all spans, in the order in which the spans were opened.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<(u64, Fields)>>>);

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().into(), value.into());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().into(), format!("{value:?}"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::from([("name".to_owned(), attributes.metadata().name().to_owned())]);
        attributes.record(&mut Into(&mut fields));
        self.0.lock().unwrap().push((id.into_u64(), fields));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut spans = self.0.lock().unwrap();
        let (_, fields) = spans.iter_mut().rev().find(|(known, _)| *known == id.into_u64()).unwrap();
        values.record(&mut Into(fields));
    }
}

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new("test-id", "test-key")).start().await.unwrap()
}

fn client(mock: &Mock) -> Client {
    let retry = Retry::standard().backoff(std::time::Duration::ZERO, std::time::Duration::ZERO);
    let client = Client::builder().credentials(Credentials::new("test-id", "test-key")).endpoint(mock.url());
    client.retry(retry).build().unwrap()
}

fn assert_fields(fields: &Fields, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        assert_eq!(fields.get(*name).map(String::as_str), Some(*value), "{name} of {fields:?}");
    }
}

#[tokio::test]
async fn a_stream_is_a_span_until_it_ends() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let spans = Spans::default();
    let only_cumulo = Targets::new().with_target("cumulo", tracing::Level::INFO);
    let _subscriber = tracing_subscriber::registry().with(spans.clone().with_filter(only_cumulo)).set_default();
    let mock = mock().await;
    let chat = || lkeap::ChatCompletions::new("deepseek-v3", Vec::<lkeap::Message>::new()).stream(true);
    let streams = || -> Vec<Fields> {
        let spans = std::mem::take(&mut *spans.0.lock().unwrap()).into_iter().map(|(_, fields)| fields);
        spans.filter(|fields| fields["name"] == "stream").collect()
    };
    let event = || json!({"Id": "1"});
    mock.on("tencent", "lkeap", "ChatCompletions").events([event(), event()]);
    let mut events = client(&mock).stream(chat()).await.unwrap();
    while events.next().await.is_some() {}
    let [stream] = streams().try_into().unwrap();
    let expected =
        [("otel.name", "lkeap/ChatCompletions"), ("rpc.system", "tencent"), ("rpc.method", "ChatCompletions")];
    assert_fields(&stream, &expected);
    assert_fields(&stream, &[("otel.kind", "client"), ("request_id", events.request_id()), ("events", "2")]);
    assert!(!stream.contains_key("error.type"), "{stream:?}");

    let limited = json!({"Error": {"Code": "LimitExceeded", "Message": "enough"}});
    mock.on("tencent", "lkeap", "ChatCompletions").events([event(), limited]);
    let mut events = client(&mock).stream(chat()).await.unwrap();
    while events.next().await.is_some() {}
    let [stream] = streams().try_into().unwrap();
    assert_fields(&stream, &[("events", "1"), ("otel.status_code", "ERROR"), ("error.type", "LimitExceeded")]);

    // The program drops the stream.
    mock.on("tencent", "lkeap", "ChatCompletions").events([event(), event()]);
    let mut events = client(&mock).stream(chat()).await.unwrap();
    events.next().await.unwrap().unwrap();
    drop(events);
    let [stream] = streams().try_into().unwrap();
    assert_fields(&stream, &[("events", "1")]);
    assert!(!stream.contains_key("error.type"), "{stream:?}");

    mock.on("tencent", "lkeap", "ChatCompletions").reply(event());
    client(&mock).stream(chat()).await.unwrap();
    assert!(streams().is_empty(), "no stream");
}

#[tokio::test]
async fn each_call_and_each_attempt_is_a_span() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let spans = Spans::default();
    let only_cumulo = Targets::new().with_target("cumulo", tracing::Level::INFO);
    let _subscriber = tracing_subscriber::registry().with(spans.clone().with_filter(only_cumulo)).set_default();
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).fault(Fault::Close);
    let reply = client(&mock).send(redis::DescribeInstances::new()).await.unwrap();
    mock.on_any().error(200, "ResourceNotFound", "no");
    client(&mock).send(redis::ResetPassword::new("crs-1").password("New-pass-1")).await.unwrap_err();

    let spans: Vec<_> = std::mem::take(&mut *spans.0.lock().unwrap()).into_iter().map(|(_, fields)| fields).collect();
    let [call, throttled, broken, good, refused, last] = spans.as_slice() else { panic!("{spans:?}") };
    let rpc = [("otel.kind", "client"), ("rpc.system", "tencent"), ("rpc.service", "redis")];
    assert_fields(call, &rpc);
    assert_fields(
        call,
        &[
            ("otel.name", "redis/DescribeInstances"),
            ("rpc.method", "DescribeInstances"),
            ("http.response.status_code", "200"),
            ("request_id", reply.request_id()),
            ("attempts", "3"),
        ],
    );
    assert!(!call.contains_key("error.type"));
    let address = mock.address().to_string();
    for (number, attempt) in [throttled, broken, good].into_iter().enumerate() {
        assert_fields(
            attempt,
            &[
                ("otel.name", "POST"),
                ("otel.kind", "client"),
                ("http.request.method", "POST"),
                ("http.request.resend_count", &number.to_string()),
                ("server.address", &address),
            ],
        );
    }
    assert_fields(good, &[("http.response.status_code", "200")]);
    assert_fields(broken, &[("error.type", "transport"), ("otel.status_code", "ERROR")]);
    assert_fields(refused, &rpc);
    assert_fields(refused, &[("error.type", "ResourceNotFound"), ("otel.status_code", "ERROR"), ("attempts", "1")]);
    assert_fields(last, &[("http.response.status_code", "200")]);
}

#[tokio::test]
async fn values_that_could_not_be_kept_are_one_log_event_without_the_values() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let log = Log::default();
    let writer = log.clone();
    let filter: Targets = "cumulo=debug".parse().unwrap();
    let shown = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || writer.clone());
    let _subscriber = tracing_subscriber::registry().with(shown.with_filter(filter)).set_default();
    let mock = mock().await;
    mock.on("tencent", "redis", "DescribeInstances")
        .reply(json!({"InstanceSet": [{"Size": "canary"}, "canary"], "TotalCount": ["canary"]}));
    client(&mock).send(redis::DescribeInstances::new()).region("ap-guangzhou").await.unwrap();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let events: Vec<_> = log.lines().filter(|line| line.contains("could not be kept")).collect();
    let [event] = events[..] else { panic!("{log}") };
    let parts = ["DescribeInstances", "InstanceSet[0].Size: ", "InstanceSet[1]: ", "TotalCount: expected an integer"];
    for part in parts {
        assert!(event.contains(part), "{part}: {event}");
    }
    assert!(!log.contains("canary"), "{log}");
}

#[tokio::test]
async fn signed_texts_are_logged_with_secrets_masked() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let log = Log::default();
    let writer = log.clone();
    // The level of `RUST_LOG=cumulo=debug`.
    let filter: Targets = "cumulo=debug".parse().unwrap();
    let shown = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || writer.clone());
    let _subscriber = tracing_subscriber::registry().with(shown.with_filter(filter)).set_default();
    let mock = Mock::builder()
        .credentials(MockCredentials::new("test-id", "test-key").token("test-token"))
        .start()
        .await
        .unwrap();
    let alibaba = cumulo_alibaba::Client::builder()
        .credentials(Credentials::with_token("test-id", "test-key", "test-token"))
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .build()
        .unwrap();
    alibaba.send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for part in [
        r"POST\n/\nAccountName=app&AccountPassword=***&DBInstanceId=rm-1\n",
        r"x-acs-action:ResetAccountPassword\n",
        r"x-acs-security-token:***\n",
        r"ACS3-HMAC-SHA256\n",
        "rpc.method=\"ResetAccountPassword\"",
    ] {
        assert!(log.contains(part), "{part} is missing: {log}");
    }
    for secret in ["New-pass-1", "test-key", "test-token"] {
        assert!(!log.contains(secret), "{secret} is in the log: {log}");
    }
}

#[tokio::test]
async fn a_dropped_call_ends_as_cancelled() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let spans = Spans::default();
    let metrics = Metrics::default();
    let only_cumulo = Targets::new().with_target("cumulo", tracing::Level::INFO);
    let _subscriber = tracing_subscriber::registry().with(spans.clone().with_filter(only_cumulo)).set_default();
    let _recording = metrics::set_default_local_recorder(&metrics);
    let mock = mock().await;
    mock.on_any().fault(Fault::Slow(std::time::Duration::from_secs(60)));
    let call = client(&mock).send(redis::DescribeInstances::new()).into_future();
    assert!(tokio::time::timeout(std::time::Duration::from_millis(200), call).await.is_err());
    let spans: Vec<_> = std::mem::take(&mut *spans.0.lock().unwrap()).into_iter().map(|(_, fields)| fields).collect();
    assert_eq!(spans.len(), 2, "{spans:?}");
    for span in &spans {
        assert_fields(span, &[("otel.status_code", "ERROR"), ("error.type", "cancelled")]);
    }
    let written = metrics.0.lock().unwrap().clone();
    assert_eq!(written.keys().filter(|key| key.contains("error.type = cancelled")).count(), 2, "{written:?}");
}

/// Counts the records of each metric.
#[derive(Clone, Default)]
struct Metrics(Arc<Mutex<BTreeMap<String, usize>>>);

struct Written(Metrics, String);

impl Written {
    fn count(&self) {
        *self.0.0.lock().unwrap().entry(self.1.clone()).or_default() += 1;
    }
}

impl HistogramFn for Written {
    fn record(&self, seconds: f64) {
        assert!((0.0..60.0).contains(&seconds));
        self.count();
    }
}

impl CounterFn for Written {
    fn increment(&self, by: u64) {
        assert_eq!(by, 1);
        self.count();
    }

    fn absolute(&self, _: u64) {
        panic!("a counter is never set to an absolute value");
    }
}

impl Recorder for Metrics {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Arc::new(Written(self.clone(), key.to_string())))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(Written(self.clone(), key.to_string())))
    }
}

#[tokio::test]
async fn calls_attempts_and_retries_are_counted_and_timed() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let metrics = Metrics::default();
    let _recording = metrics::set_default_local_recorder(&metrics);
    let mock = mock().await;
    mock.on_any().fault(Fault::Throttle).fault(Fault::Close);
    client(&mock).send(redis::DescribeInstances::new()).await.unwrap();
    let written = metrics.0.lock().unwrap().clone();
    let count = |parts: &[&str]| -> usize {
        written.iter().filter(|(key, _)| parts.iter().all(|part| key.contains(part))).map(|(_, count)| count).sum()
    };
    let call = ["rpc.system = tencent", "rpc.service = redis", "rpc.method = DescribeInstances"];
    assert_eq!(count(&[&["rpc.client.call.duration"][..], &call].concat()), 1, "{written:?}");
    assert_eq!(count(&["http.client.request.duration", "http.response.status_code = 200"]), 2, "{written:?}");
    assert_eq!(count(&["http.client.request.duration", "error.type = transport"]), 1, "{written:?}");
    assert_eq!(count(&[&["cumulo.client.retries", "reason = throttled"][..], &call].concat()), 1, "{written:?}");
    assert_eq!(count(&["cumulo.client.retries", "reason = broken connection"]), 1, "{written:?}");
    assert_eq!(written.len(), 5, "{written:?}");
}
