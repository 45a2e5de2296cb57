//! Responses with unusual values, through clients: the values that are kept, the warnings, and the meaning of errors.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod property;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use cumulo_core::{
    BoxFuture, Outgoing, Request,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::{Retry, json, redis, testing::from_json};
use http::{HeaderMap, HeaderValue};

/// A transport that returns these responses in order.
#[derive(Clone)]
struct Scripted(Arc<Mutex<Vec<(u16, HeaderMap, Bytes)>>>);

impl Scripted {
    fn new(responses: impl IntoIterator<Item = (u16, &'static [u8])>) -> Self {
        Self::with_header(responses, "content-type", "application/json")
    }

    fn with_header(
        responses: impl IntoIterator<Item = (u16, &'static [u8])>,
        name: &'static str,
        value: &'static str,
    ) -> Self {
        let headers = HeaderMap::from_iter([(name.parse().unwrap(), HeaderValue::from_static(value))]);
        let mut all: Vec<_> = responses.into_iter().collect();
        all.reverse();
        let all = all.into_iter().map(|(status, body)| (status, headers.clone(), Bytes::from_static(body)));
        Self(Arc::new(Mutex::new(all.collect())))
    }

    fn tencent(&self) -> cumulo_tencent::Client {
        cumulo_tencent::Client::builder()
            .credentials(cumulo_tencent::Credentials::new("id", "key"))
            .region("ap-guangzhou")
            .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(2)))
            .transport(self.clone())
            .build()
            .unwrap()
    }

    fn alibaba(&self) -> cumulo_alibaba::Client {
        cumulo_alibaba::Client::builder()
            .credentials(cumulo_alibaba::Credentials::new("id", "key"))
            .region("cn-hangzhou")
            .retry(Retry::off())
            .transport(self.clone())
            .build()
            .unwrap()
    }
}

impl Transport for Scripted {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let (status, headers, body) = self.0.lock().unwrap().pop().unwrap();
        Box::pin(async move { Ok(Incoming::new(status, headers, body)) })
    }
}

const LIST: &[u8] = br#"{"Response":{"TotalCount":2,"InstanceSet":[{"InstanceId":"crs-1","InstanceName":"a\ud83d"},
    {"InstanceId":"crs-2","Size":"large"},null],"RequestId":"R"}}"#;

#[tokio::test]
async fn an_unpaired_surrogate_loses_no_field_and_warnings_name_lost_values() {
    let client = Scripted::new([(200, LIST)]).tencent();
    let reply = client.send(redis::DescribeInstances::new()).await.unwrap();
    assert_eq!(reply.request_id(), "R");
    let set = &reply.instance_set;
    assert_eq!((set.len(), set[0].instance_name.as_deref()), (2, Some("a\u{fffd}")));
    let warnings: Vec<_> = reply.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "InstanceSet[1].Size: expected a number, found text",
            "InstanceSet[2]: expected an object, found null",
            "invalid characters or numbers were replaced",
        ]
    );
}

#[tokio::test]
async fn a_response_that_matches_its_spec_has_no_warnings() {
    let body = br#"{"Response":{"TotalCount":0,"InstanceSet":[],"New":{"a":[1]},"RequestId":"R"}}"#;
    let reply = Scripted::new([(200, body as &[u8])]).tencent().send(redis::DescribeInstances::new()).await.unwrap();
    assert!(reply.warnings().is_empty());
}

#[tokio::test]
async fn throttling_with_a_broken_message_is_retried() {
    for message in [&br#"\ud83d"#[..], b"\xe8\xaf"] {
        let error = [
            br#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":""#,
            message,
            br#""},"RequestId":"R"}}"#,
        ];
        let error: &'static [u8] = error.concat().leak();
        let client = Scripted::new([(200, error), (200, LIST)]).tencent();
        assert_eq!(client.send(redis::DescribeInstances::new()).await.unwrap().attempts(), 2);
        let client = Scripted::new([(200, error)]).tencent();
        let error = client.send(redis::DescribeInstances::new()).retry(Retry::off()).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("RequestLimitExceeded"), "\u{fffd}"));
        assert!(error.is_throttled());
    }
}

#[tokio::test]
async fn an_old_error_without_a_name_keeps_its_number() {
    for (body, code) in [
        (&br#"{"code":-3047,"message":"busy"}"#[..], "-3047"),
        (br#"{"code":"4000","codeDesc":"","message":"busy"}"#, "4000"),
        (br#"{"code":4100,"codeDesc":"AuthFailure","message":"busy"}"#, "AuthFailure"),
    ] {
        let client = Scripted::new([(200, body)]).tencent();
        let error = client.send(redis::DescribeInstances::new()).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some(code), "busy"));
    }
    let client = Scripted::new([(200, br#"{"code":0,"message":"","data":{}}"# as &[u8])]).tencent();
    assert_eq!(client.send(redis::DescribeInstances::new()).await.unwrap_err().code(), None);
}

#[tokio::test]
async fn an_error_of_function_compute_has_its_code_and_its_request_id() {
    let body = br#"{"ErrorCode":"FunctionNotFound","ErrorMessage":"no such function"}"#;
    let client = Scripted::with_header([(404, body as &[u8])], "x-fc-request-id", "fc-1").alibaba();
    let error = client.send(cumulo_alibaba::rds::DescribeAccounts::new("rm-1")).await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("FunctionNotFound"), "no such function"));
    assert_eq!(error.request_id(), Some("fc-1"));
}

#[tokio::test]
async fn xml_is_read_although_json_was_requested() {
    let body = b"\xef\xbb\xbf<?xml version='1.0'?><DescribeAccountsResponse><RequestId>R</RequestId><Accounts>\
        <DBInstanceAccount><AccountName>a&#xD83D;</AccountName></DBInstanceAccount></Accounts></DescribeAccountsResponse>";
    let client = Scripted::new([(200, body as &[u8])]).alibaba();
    let reply = client.send(cumulo_alibaba::rds::DescribeAccounts::new("rm-1")).await.unwrap();
    let accounts = &reply.accounts.as_ref().unwrap().db_instance_account;
    assert_eq!((reply.request_id(), accounts[0].account_name.as_deref()), ("R", Some("a\u{fffd}")));
}

#[tokio::test]
async fn events_with_broken_characters_are_decoded() {
    let stream = b"data: {\"Choices\":[{\"Delta\":{\"Content\":\"\\ud83d\"}}],\"Id\":\"1\"}\n\n\
        data: {\"Response\":{\"choices\":{\"Delta\":{\"Content\":\"\xff\"}},\"Id\":\"2\"}}\n\n";
    let client = Scripted::with_header([(200, stream as &[u8])], "content-type", "text/event-stream").tencent();
    let question = cumulo_tencent::lkeap::Message::new().role("user").content("?");
    let chat = cumulo_tencent::lkeap::ChatCompletions::new("m", vec![question]);
    let mut events = client.stream(chat).await.unwrap();
    for id in ["1", "2"] {
        let event = events.next().await.unwrap().unwrap();
        let output = event.decode().unwrap();
        let choice = output.choices[0].delta.as_ref().unwrap();
        assert_eq!((output.id.as_deref(), choice.content.as_deref()), (Some(id), Some("\u{fffd}")));
        let json: serde_json::Value = event.json().unwrap();
        assert_eq!(json["Id"], id);
    }
}

#[tokio::test]
async fn raw_calls_keep_all_values_and_send_no_list_with_a_gap() {
    let client = Scripted::new([(200, LIST)]).tencent();
    let reply =
        client.send(Request::new("redis", "DescribeInstances").version("2018-04-12").params(json!({}))).await.unwrap();
    assert_eq!(reply["InstanceSet"][0]["InstanceName"], "a\u{fffd}");
    assert_eq!(reply["InstanceSet"][2], json!(null));
    assert_eq!(reply.warnings().len(), 1);
    let client = Scripted::new([]).alibaba();
    let raw = client
        .send(Request::new("ecs", "DeleteThings").version("2014-05-26").params(json!({ "Ids": ["a", null, "b"] })));
    let error = raw.endpoint("ecs.example.com").await.unwrap_err();
    assert_eq!(error.kind(), cumulo_alibaba::ErrorKind::Request);
    assert!(error.message().contains("`Ids.2`"), "{error}");
}

#[test]
fn outputs_are_created_from_json() {
    let output: redis::DescribeInstancesOutput =
        from_json(json!({ "TotalCount": 1, "InstanceSet": [{ "InstanceId": "crs-1", "Size": 1024 }] })).unwrap();
    assert_eq!(output.instance_set[0].instance_id.as_deref(), Some("crs-1"));
    for (json, path) in [
        (json!({ "TotalCount": 1, "InstanceSets": [] }), "InstanceSets: unknown field"),
        (json!({ "InstanceSet": [{ "Id": "crs-1" }] }), "InstanceSet[0].Id: unknown field"),
        (json!({ "TotalCount": "many" }), "TotalCount: expected an integer, found text"),
        (json!([]), "cannot be created"),
    ] {
        let error = from_json::<redis::DescribeInstancesOutput>(json).unwrap_err();
        assert_eq!(error.kind(), cumulo_tencent::ErrorKind::Config);
        assert!(error.message().contains("DescribeInstancesOutput") && error.message().contains(path), "{error}");
    }
}

#[test]
fn values_inside_a_secret_of_a_raw_call_are_not_printed() {
    let output =
        cumulo_tencent::model::DynamicOutput::from(json!({ "Password": { "value": ["canary"] }, "Id": "shown" }));
    let printed = format!("{output:?}");
    assert!(printed.contains("shown") && !printed.contains("canary"), "{printed}");
}
