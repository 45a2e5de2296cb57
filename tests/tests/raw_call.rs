//! Raw calls: operations that are not in the specs are signed, sent, retried and reported like generated operations.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use cumulo_alibaba::rds;
use cumulo_core::{
    BoxFuture, Outgoing, Request, Value,
    endpoint::Rule,
    json,
    model::Location,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use cumulo_tencent::{Credentials, ErrorKind, Retry, redis};
use cumulo_zenlayer::zec;

const ID: &str = "test-id";
const KEY: &str = "test-key";

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap()
}

macro_rules! client {
    ($provider:ident, $mock:expr) => {
        $provider::Client::builder()
            .credentials(Credentials::new(ID, KEY))
            .endpoint($mock.url())
            .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
            .build()
            .unwrap()
    };
}

/// Records the requests, and returns an empty object in the envelopes of all providers.
#[derive(Clone, Default)]
struct Sent(Arc<Mutex<Vec<Outgoing>>>);

impl Transport for Sent {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        self.0.lock().unwrap().push(request);
        let body = r#"{"Response":{"RequestId":"r"},"response":{"requestId":"r"},"requestId":"r"}"#;
        Box::pin(async move { Ok(Incoming::new(200, Default::default(), body)) })
    }
}

type ComparedParts = (String, String, String, Vec<(String, String)>, Value);

impl Sent {
    /// Returns host, method, target, and the headers and body that do not depend on the time.
    fn all(&self) -> Vec<ComparedParts> {
        let mut sent = self.0.lock().unwrap();
        let shown = sent.drain(..).map(|request| {
            let time_dependent =
                ["authorization", "x-acs-date", "x-acs-signature-nonce", "x-tc-timestamp", "x-zc-timestamp"];
            let headers = request.headers.iter().filter(|(name, _)| !time_dependent.contains(&name.as_str()));
            let mut headers: Vec<_> =
                headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
            headers.sort();
            let text = String::from_utf8(request.body.to_vec()).unwrap();
            let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
            (request.endpoint.authority().to_owned(), request.method.to_string(), request.target, headers, body)
        });
        shown.collect()
    }
}

macro_rules! captured {
    ($provider:ident, $sent:expr) => {
        $provider::Client::builder().credentials(Credentials::new(ID, KEY)).transport($sent.clone())
    };
}

#[tokio::test]
async fn a_raw_call_sends_the_same_request_as_the_generated_operation() {
    let sent = Sent::default();
    let client = captured!(cumulo_tencent, sent).region("ap-guangzhou").build().unwrap();
    client.send(redis::ResetPassword::new("crs-1").password("New-pass-1")).await.unwrap();
    let members = json!({"InstanceId": "crs-1", "Password": "New-pass-1"});
    client.send(Request::new("redis", "ResetPassword").version("2018-04-12").params(members)).await.unwrap();

    let client = captured!(cumulo_zenlayer, sent).build().unwrap();
    client.send(zec::ResetInstancePassword::new("zec-1", "New-pass-3A")).await.unwrap();
    let members = json!({"instanceId": "zec-1", "password": "New-pass-3A"});
    client.send(Request::new("zec", "ResetInstancePassword").version("2025-09-01").params(members)).await.unwrap();

    let client = captured!(cumulo_alibaba, sent).region("cn-hangzhou").build().unwrap();
    client.send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
    let members = json!({"AccountName": "app", "AccountPassword": "New-pass-1", "DBInstanceId": "rm-1"});
    let call = client.send(
        Request::new("Rds", "ResetAccountPassword").version("2014-08-15").params(members).endpoint_rule(Rule::Central),
    );
    call.await.unwrap();

    let all = sent.all();
    assert_eq!(all.len(), 6);
    for pair in all.chunks(2) {
        assert_eq!(pair[0], pair[1]);
    }
    assert!(all[4].2.contains("AccountPassword=New-pass-1"), "{}", all[4].2);
}

#[tokio::test]
async fn raw_calls_of_tencent_and_zenlayer_return_a_response() {
    let mock = mock().await;
    mock.on("tencent", "redis", "FlyToTheMoon")
        .reply(json!({"LandedAt": "Tranquility", "Big": 18446744073709551615u64}));
    mock.on("zenlayer", "zec", "FlyToTheMoon").reply(json!({"landedAt": "Tranquility"}));
    let client = client!(cumulo_tencent, mock);
    let members = json!({"Rocket": "Saturn V", "Crew": ["Neil", "Buzz"], "Stages": {"First": {"Tons": 2290}}});
    let reply =
        client.send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(members.clone())).await.unwrap();
    assert_eq!((&reply["LandedAt"], &reply["Big"]), (&json!("Tranquility"), &json!(18446744073709551615u64)));
    assert!(reply.get("RequestId").is_none() && !reply.request_id().is_empty() && reply.attempts() == 1);
    let zenlayer = client!(cumulo_zenlayer, mock);
    let reply =
        zenlayer.send(Request::new("zec", "FlyToTheMoon").version("2025-09-01").params(members.clone())).await.unwrap();
    assert_eq!(reply.into_output().into_value(), json!({"landedAt": "Tranquility"}));
    let seen = mock.requests();
    assert!(seen.iter().all(|request| request.accepted() && request.raw_params() == members), "{seen:?}");
    assert_eq!((seen[0].path.as_str(), seen[0].version.as_str()), ("/", "2018-04-12"));
    assert_eq!((seen[1].path.as_str(), seen[1].version.as_str()), ("/api/v2/zec", "2025-09-01"));
}

#[tokio::test]
async fn raw_calls_of_alibaba_work_in_both_styles() {
    let mock = mock().await;
    mock.on("alibaba", "moon", "FlyToTheMoon").reply(json!({"LandedAt": "Tranquility"}));
    let client = client!(cumulo_alibaba, mock);
    let members =
        json!({"Rocket": "Saturn V", "Crew": [{"Name": "Neil"}, {"Name": "Buzz"}], "Fuel": null, "Dry": true});
    let reply = client.send(Request::new("moon", "FlyToTheMoon").version("1969-07-20").params(members)).await.unwrap();
    assert_eq!(reply["LandedAt"], "Tranquility");

    let sent = Sent::default();
    let client = captured!(cumulo_alibaba, sent).endpoint("moon.example.com").build().unwrap();
    let members =
        json!({"Rocket": "Saturn V", "Crew": [{"Name": "Neil"}, {"Name": "Buzz"}], "Fuel": null, "Dry": true});
    client.send(Request::new("moon", "FlyToTheMoon").version("1969-07-20").params(members)).await.unwrap();
    let members = json!({"ClusterId": "c 1/a", "Detail": true, "Names": ["a", "b"]});
    let request = Request::new("moon", "DescribeCluster").version("1969-07-20").params(members.clone());
    client.send(request.roa("get", "/clusters/{ClusterId}")).await.unwrap();
    let request = Request::new("moon", "ModifyCluster").version("1969-07-20").params(members.clone());
    let call = client.send(request.roa("PUT", "/clusters/{ClusterId}").place(Location::Query, ["Detail"]));
    call.await.unwrap();
    let request = Request::new("moon", "ModifyCluster").version("1969-07-20").params(members);
    let request = request.roa("POST", "/clusters/{ClusterId}").form().place(Location::Header, ["Detail"]);
    client.send(request).await.unwrap();
    let members = json!({"body": [1, 2], "X": null});
    client
        .send(
            Request::new("moon", "Put")
                .version("1969-07-20")
                .params(members)
                .roa("PUT", "/")
                .place(Location::WholeBody, ["body"]),
        )
        .await
        .unwrap();
    let [rpc, get, put, form, whole] = sent.all().try_into().unwrap();
    assert_eq!(
        (rpc.1.as_str(), rpc.2.as_str()),
        ("POST", "/?Crew.1.Name=Neil&Crew.2.Name=Buzz&Dry=true&Rocket=Saturn%20V")
    );
    assert_eq!((get.1.as_str(), get.2.as_str()), ("GET", "/clusters/c%201%2Fa?Detail=true&Names.1=a&Names.2=b"));
    assert_eq!((put.1.as_str(), put.2.as_str()), ("PUT", "/clusters/c%201%2Fa?Detail=true"));
    assert_eq!(put.4, json!({"Names": ["a", "b"]}));
    assert_eq!((form.2.as_str(), &form.4), ("/clusters/c%201%2Fa", &json!("Names.1=a&Names.2=b")));
    assert!(form.3.contains(&("detail".into(), "true".into())), "{:?}", form.3);
    assert_eq!(whole.4, json!([1, 2]));
}

#[tokio::test]
async fn an_unknown_endpoint_is_an_error() {
    let sent = Sent::default();
    let client = captured!(cumulo_alibaba, sent).region("cn-beijing").build().unwrap();
    let request = || Request::new("Moon", "FlyToTheMoon").version("1969-07-20").params(json!({}));
    let error = client.send(request()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().starts_with("alibaba moon FlyToTheMoon no endpoint of moon is known"), "{error}");
    assert!(sent.all().is_empty());
    client.send(request().endpoint_rule(Rule::Regional)).await.unwrap();
    client.send(request().endpoint_rule(Rule::Central)).await.unwrap();
    client.send(request()).endpoint("moon.example.com").await.unwrap();
    let hosts: Vec<String> = sent.all().into_iter().map(|request| request.0).collect();
    assert_eq!(hosts, ["moon.cn-beijing.aliyuncs.com", "moon.aliyuncs.com", "moon.example.com"]);
    let tencent = captured!(cumulo_tencent, sent).build().unwrap();
    tencent.send(Request::new("moon", "FlyToTheMoon").version("1969-07-20").params(Value::Null)).await.unwrap();
    assert_eq!(sent.all()[0].0, "moon.tencentcloudapi.com");
}

#[tokio::test]
async fn only_read_only_operations_are_repeated() {
    let mock = mock().await;
    let client = client!(cumulo_tencent, mock);
    mock.on("tencent", "redis", "DescribeMoon").reply(json!({}));
    mock.on("tencent", "redis", "FlyToTheMoon").reply(json!({}));
    let request = |action: &str| Request::new("redis", action).version("2018-04-12").params(json!({}));
    let call = |action: &str| client.send(request(action));
    mock.on_any().fault(Fault::ServerError(502)).times(1);
    assert_eq!(call("DescribeMoon").await.unwrap().attempts(), 2);
    mock.on_any().fault(Fault::ServerError(502)).times(1);
    assert_eq!(call("FlyToTheMoon").await.unwrap_err().attempts(), 1);
    mock.on_any().fault(Fault::ServerError(502)).times(1);
    assert_eq!(client.send(request("FlyToTheMoon").read_only(true)).await.unwrap().attempts(), 2);
    mock.on_any().fault(Fault::ServerError(502)).times(1);
    assert_eq!(client.send(request("DescribeMoon").read_only(false)).await.unwrap_err().attempts(), 1);
    mock.on_any().fault(Fault::Throttle).times(1);
    assert_eq!(call("FlyToTheMoon").await.unwrap().attempts(), 2);
    mock.on_any().fault(Fault::Throttle).times(1);
    assert!(call("FlyToTheMoon").retry(Retry::off()).await.unwrap_err().is_throttled());
}

#[tokio::test]
async fn errors_equal_those_of_generated_operations() {
    let mock = mock().await;
    let client = client!(cumulo_tencent, mock);
    mock.on("tencent", "redis", "FlyToTheMoon").error(200, "FailedOperation.NoFuel", "the tank with S3cret+ is empty");
    let members = json!({"Tank": {"Passwords": ["S3cret+"]}});
    let call = client.send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(members));
    assert!(!format!("{call:?}").contains("S3cret"), "{call:?}");
    let error = call.await.unwrap_err();
    assert_eq!(
        error.to_string().split(" (").next(),
        Some("tencent redis FlyToTheMoon FailedOperation.NoFuel: the tank with *** is empty")
    );
    // The provider does not have this operation either.
    let error =
        client.send(Request::new("redis", "FlyToMars").version("2018-04-12").params(json!({}))).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("InvalidAction")));
    for (service, members) in [("redis", json!([1])), ("redis", json!("text")), ("", json!({}))] {
        let error =
            client.send(Request::new(service, "FlyToTheMoon").version("2018-04-12").params(members)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
    }
    let alibaba = client!(cumulo_alibaba, mock);
    for (path, members) in
        [("/a/{Id}", json!({})), ("/a/{Id}", json!({"Id": ""})), ("a", json!({})), ("/a?b=c", json!({}))]
    {
        let error = alibaba
            .send(Request::new("moon", "GetMoon").version("1969-07-20").params(members).roa("GET", path))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    }
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn a_printed_response_is_masked_by_field_name() {
    let mock = mock().await;
    mock.on("tencent", "sts", "GetMoonToken")
        .reply(json!({"Credentials": {"Token": "CANARY-1", "TmpSecretKey": "CANARY-2"}, "Next": 7}));
    let reply = client!(cumulo_tencent, mock)
        .send(Request::new("sts", "GetMoonToken").version("2018-08-13").params(json!({})))
        .await
        .unwrap();
    assert_eq!(reply["Credentials"]["Token"], "CANARY-1");
    let shown = format!("{reply:?}");
    assert!(!shown.contains("CANARY") && shown.contains("Next: 7"), "{shown}");
}
