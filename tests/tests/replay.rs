//! Record and replay: a recording contains no secret, and returns the responses to the same requests without a cloud.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::time::Duration;

use cumulo_core::{
    Api, BoxFuture, Client, Model, Outgoing, Request, Value, json,
    model::{View, to_json},
    testing::{Recorder, Replay},
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Credentials, ErrorKind, Retry, lkeap, redis};
use cumulo_tests::canary::fill;

const ID: &str = "test-id";
const KEY: &str = "test-key-CANARY-0";
/// Contains characters that percent-encoding and JSON escape, around the text that `assert_no_canary` searches for.
const CANARY: &str = "x+\"CANARY-7f3a/ %";

fn builder<A: Api>(endpoint: &str, transport: impl Transport) -> Client<A> {
    let credentials = Credentials::with_token(ID, KEY, "token-CANARY-1");
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let builder = Client::<A>::builder().credentials(credentials).region("region-1").endpoint(endpoint);
    builder.retry(retry).transport(transport).build().unwrap()
}

fn tencent(endpoint: &str, transport: impl Transport) -> cumulo_tencent::Client {
    builder(endpoint, transport)
}

fn reset(password: &str) -> redis::ResetPassword {
    redis::ResetPassword::new("crs-1").password(password)
}

#[track_caller]
fn assert_no_canary(text: &str) {
    assert!(!text.contains("CANARY"), "the text contains a secret: {text}");
}

#[tokio::test]
async fn recorded_responses_are_returned() {
    let credentials = MockCredentials::new(ID, KEY).token("token-CANARY-1");
    let mock = Mock::builder().credentials(credentials).start().await.unwrap();
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle);
    mock.on("tencent", "redis", "DescribeInstances").fault(Fault::ResetAfterReading);
    mock.on("tencent", "redis", "FlyToTheMoon").reply(json!({"Big": 18446744073709551615u64, "Exact": "1.10"}));
    let recorder = Recorder::new().unwrap();
    let client = tencent(&mock.url(), recorder.clone());
    let first = client.send(reset("New-pass-1")).await.unwrap();
    let second = client.send(reset("New-pass-2")).await.unwrap();
    let listed = client.send(redis::DescribeInstances::new()).await.unwrap();
    let failed = client.send(redis::ResetPassword::new("crs-1").password("short")).await.map(|reply| reply.task_id);
    let raw = client
        .send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(json!({"ClientToken": "a"})))
        .await
        .unwrap();
    let endpoint = mock.url();
    drop((client, mock));
    let path = std::env::temp_dir().join(format!("cumulo-recording-{}.json", std::process::id()));
    recorder.save(&path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_no_canary(&text);
    assert!(
        !text.contains("New-pass") && !text.contains("TC3-HMAC") && text.contains("\"Password\": \"***\""),
        "{text}"
    );

    // With another key, time and passwords, the responses are the same, in the same order.
    let replay = Replay::load(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let client: cumulo_tencent::Client = cumulo_tencent::Client::builder()
        .credentials(Credentials::new("other", "key"))
        .region("region-1")
        .endpoint(&endpoint)
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(2)))
        .clock(|| std::time::UNIX_EPOCH)
        .transport(replay.clone())
        .build()
        .unwrap();
    assert!(replay.finish().unwrap_err().to_string().contains("DescribeInstances"));
    let again = client.send(reset("Other-1")).await.unwrap();
    assert_eq!((again.task_id, again.attempts()), (first.task_id, 2));
    assert_eq!((again.request_id(), again.body()), (first.request_id(), first.body()));
    assert_eq!(client.send(reset("Other-2")).await.unwrap().task_id, second.task_id);
    let again = client.send(redis::DescribeInstances::new()).await.unwrap();
    assert_eq!((again.attempts(), again.body()), (listed.attempts(), listed.body()));
    assert_eq!(again.attempts(), 2);
    let again = client.send(reset("wrong")).await.map(|reply| reply.task_id);
    assert_eq!(again.map_err(|error| error.to_string()), failed.map_err(|error| error.to_string()));
    let again = client
        .send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(json!({"ClientToken": "b"})))
        .await
        .unwrap();
    assert_eq!(**again, **raw);
    assert_eq!(again["Big"], json!(18446744073709551615u64));
    replay.finish().unwrap();
}

#[tokio::test]
async fn streams_are_replayed() {
    let credentials = MockCredentials::new(ID, KEY).token("token-CANARY-1");
    let mock = Mock::builder().credentials(credentials).start().await.unwrap();
    let quoting = json!({"Id": "2", "Choices": [{"Delta": {"Content": "Bearer token-CANARY-1"}}]});
    mock.on("tencent", "lkeap", "ChatCompletions").events([json!({"Id": "1"}), quoting]);
    let recorder = Recorder::new().unwrap();
    let chat = || lkeap::ChatCompletions::new("deepseek-v3", Vec::<lkeap::Message>::new()).stream(true);
    async fn ids(client: &cumulo_tencent::Client, chat: lkeap::ChatCompletions) -> Vec<String> {
        let mut events = client.stream(chat).await.unwrap();
        let mut ids = vec![events.request_id().to_owned()];
        while let Some(event) = events.next().await {
            ids.extend(event.unwrap().decode().unwrap().id);
        }
        ids
    }
    let recorded = ids(&tencent(&mock.url(), recorder.clone()), chat()).await;
    assert_eq!(recorded[1..], ["1", "2"]);
    let path = std::env::temp_dir().join(format!("cumulo-recorded-stream-{}.json", std::process::id()));
    recorder.save(&path).unwrap();
    assert_no_canary(&std::fs::read_to_string(&path).unwrap());
    let replay = Replay::load(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(ids(&tencent(&mock.url(), replay.clone()), chat()).await, recorded);
    replay.finish().unwrap();
}

#[tokio::test]
async fn a_request_without_a_recording_is_an_error() {
    let recording = json!({"exchanges": [{
        "request": {
            "method": "POST", "host": "redis.example.com", "path": "/", "action": "ResetPassword",
            "region": "region-1", "version": "2018-04-12", "json": {"Password": "***", "InstanceId": "crs-1"},
        },
        "reply": {"status": 200, "headers": {}, "json": {"Response": {"TaskId": 7, "RequestId": "r-1"}}},
    }]});
    let replay = Replay::from_json(&recording.to_string()).unwrap();
    let client = tencent("redis.example.com", replay.clone());
    let differing = [
        client.send(redis::ResetPassword::new("crs-2").password("CANARY")),
        client.send(redis::ResetPassword::new("crs-1")),
        client.send(reset("CANARY")).region("region-2"),
        client.send(reset("CANARY")).endpoint("other.example.com"),
    ];
    for call in differing {
        let error = call.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 1));
        let text = error.to_string();
        assert!(text.contains("was not recorded") && text.contains("\"action\":\"ResetPassword\""), "{text}");
        assert_no_canary(&text);
    }
    assert_eq!(replay.unused().len(), 1);
    assert_eq!(client.send(reset("any")).await.unwrap().task_id, Some(7));
    let error = client.send(reset("any")).await.unwrap_err();
    assert!(error.to_string().contains("more often than it was recorded"), "{error}");
    replay.finish().unwrap();
    for broken in ["", "{}", "[]", r#"{"exchanges": [{}]}"#, r#"{"exchanges": [{"request": {}, "reply": {}}]}"#] {
        assert_eq!(Replay::from_json(broken).unwrap_err().kind(), ErrorKind::Config, "{broken}");
    }
    assert!(Replay::load("no/such/file").unwrap_err().to_string().contains("no/such/file"));
}

/// A transport that returns one body to every request, and quotes the request in a header.
struct Cloud(Vec<u8>);

impl Transport for Cloud {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let mut headers = http::HeaderMap::new();
        let quoted = format!("{:?} {} {}", request.headers, request.target, String::from_utf8_lossy(&request.body));
        headers.insert("x-acs-request-id", quoted.parse().unwrap());
        headers.insert("set-cookie", "CANARY".parse().unwrap());
        let body = self.0.clone();
        Box::pin(async move { Ok(Incoming::new(200, headers, body)) })
    }
}

/// Sends operations with canaries in all fields, receives outputs with canaries, and returns both numbers of canaries.
macro_rules! recorded {
    ($api:ty, $wrap:expr, $($operation:ty),+) => {{
        let mut canaries = (0, 0);
        $(
            let mut input = <$operation>::default();
            let mut output = <$operation as cumulo_core::Operation>::Output::default();
            canaries.0 += fill(&mut input, CANARY, 4);
            canaries.1 += fill(&mut output, CANARY, 4);
            let body: Value = serde_json::from_slice(&to_json(View::Model(&output)).unwrap()).unwrap();
            let wrap: fn(Value) -> Value = $wrap;
            let recorder = Recorder::with_transport(Cloud(wrap(body).to_string().into_bytes()));
            let client = builder::<$api>("example.com", recorder.clone());
            let reply = client.send(input.clone()).await.unwrap();
            assert_eq!(canary(&output), canary(&*reply));
            let text = recorder.to_json();
            assert_no_canary(&text);
            let replay = Replay::from_json(&text).unwrap();
            builder::<$api>("example.com", replay.clone()).send(input).await.unwrap();
            replay.finish().unwrap();
        )+
        canaries
    }};
}

/// Returns true if a model contains a canary.
fn canary(model: &dyn Model) -> bool {
    String::from_utf8(to_json(View::Model(model)).unwrap()).unwrap().contains("CANARY")
}

#[tokio::test]
async fn no_canary_is_recorded() {
    use cumulo_alibaba::{rds, smartag};
    let (sent, replied) = recorded!(
        cumulo_alibaba::Alibaba,
        |output| output,
        rds::ResetAccountPassword,
        rds::CreateAccount,
        rds::ModifyDBInstanceSSL,
        rds::DescribeDBInstanceSSL,
        rds::DescribeHostWebShell,
        smartag::ModifySagRouteProtocolOspf,
        smartag::DescribeSagRouteProtocolOspf
    );
    assert!(sent >= 4 && replied >= 3, "{sent} {replied}");
    let (sent, replied) = recorded!(
        cumulo_tencent::Tencent,
        |output| json!({"Response": output}),
        redis::ResetPassword,
        redis::CreateInstances,
        redis::DescribeBackupDetail
    );
    assert!(sent >= 2 && replied >= 1, "{sent} {replied}");
    let (sent, replied) = recorded!(
        cumulo_zenlayer::Zenlayer,
        |output| json!({"requestId": "r", "response": output}),
        cumulo_zenlayer::zec::ResetInstancePassword,
        cumulo_zenlayer::zec::DescribeVncUrl
    );
    assert!(sent >= 1 && replied >= 1, "{sent} {replied}");
}

#[tokio::test]
async fn raw_calls_are_masked_by_name() {
    let reply = json!({"Response": {"RequestId": "r", "Credentials": {"TmpSecretKey": "CANARY-2", "Keys": ["a"]},
        "Told": "you said CANARY-3 and x%2B%22CANARY-4", "Token": 4711}});
    let recorder = Recorder::with_transport(Cloud(reply.to_string().into_bytes()));
    let members =
        json!({"Users": [{"Password": "CANARY-3"}], "Inner": "{\"Secret\":\"CANARY-5\"}", "SecretKey": "x+\"CANARY-4"});
    tencent("example.com", recorder.clone())
        .send(Request::new("sts", "Get").version("2018-08-13").params(members.clone()))
        .await
        .unwrap();
    let alibaba: cumulo_alibaba::Client = builder("example.com", recorder.clone());
    alibaba.send(Request::new("sts", "Get").version("2015-04-01").params(members.clone())).await.unwrap();
    let request = Request::new("sts", "Put").version("2015-04-01").params(members.clone());
    alibaba.send(request.roa("POST", "/put").form()).await.unwrap();
    let text = recorder.to_json();
    assert_no_canary(&text);
    assert!(
        text.contains("\"Users.1.Password\": \"***\"")
            && text.replace([' ', '\n'], "").contains("\"Keys\":[\"a\"]")
            && !text.contains("4711"),
        "{text}"
    );
    // A body that is not JSON.
    let recorder = Recorder::with_transport(Cloud(b"<html>CANARY-3</html>".to_vec()));
    let error = tencent("example.com", recorder.clone())
        .send(Request::new("sts", "Get").version("2018-08-13").params(members))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Reply);
    let text = recorder.to_json();
    assert!(text.contains("<html>***</html>"), "{text}");
}

#[tokio::test]
async fn a_recording_is_readable_and_the_earlier_format_is_still_read() {
    let mock =
        Mock::builder().credentials(MockCredentials::new(ID, KEY).token("token-CANARY-1")).start().await.unwrap();
    let recorder = Recorder::new().unwrap();
    let client = tencent(&mock.url(), recorder.clone());
    let sent = client.send(reset("New-pass-1")).await.unwrap();
    let text = recorder.to_json();
    for line in
        ["      \"request\": {", "        \"method\": \"POST\",", "          \"content-type\": \"application/json\","]
    {
        assert!(text.lines().any(|known| known == line), "{line}: {text}");
    }
    assert!(text.lines().all(|line| line.len() < 200), "{text}");

    // One line for a request and one for a response: the earlier format.
    let recorded: Value = serde_json::from_str(&text).unwrap();
    let exchange = &recorded["exchanges"][0];
    let earlier = format!(
        "{{\"exchanges\": [\n{{\"request\": {},\n \"reply\": {}}}\n]}}\n",
        exchange["request"], exchange["reply"]
    );
    for text in [text, earlier] {
        let replay = Replay::from_json(&text).unwrap();
        let again = tencent(&mock.url(), replay.clone()).send(reset("Other-1")).await.unwrap();
        assert_eq!((again.task_id, again.body().len()), (sent.task_id, sent.body().len()));
        replay.finish().unwrap();
    }
}
