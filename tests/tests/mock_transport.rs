//! The mock transport for the tests of programs: typed responses instead of a cloud.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::time::Duration;

use cumulo_core::{Request, Value, json, testing::MockTransport};
use cumulo_tencent::{
    Client, Error, ErrorKind, Retry, lkeap,
    redis::{DescribeInstances, ResetPassword, ResetPasswordOutput},
};

fn client(mock: &MockTransport) -> Client {
    let fast = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    Client::builder().mock(mock).retry(fast).build().unwrap()
}

fn reset(instance: &str) -> ResetPassword {
    ResetPassword::new(instance).password("New-pass-1")
}

fn task(id: i64) -> ResetPasswordOutput {
    let mut output = ResetPasswordOutput::default();
    output.task_id = Some(id);
    output
}

#[tokio::test]
async fn closures_return_responses_of_typed_operations() {
    let mock = MockTransport::new()
        .on::<ResetPassword>(|request| match request.instance_id.as_str() {
            "crs-1" => Ok(task(7)),
            other => Err(Error::api("ResourceNotFound", format!("no {other}"), 200)),
        })
        .on::<DescribeInstances>(|_| Err(Error::api("InternalError", "later", 200)));
    let client = client(&mock);
    let reply = client.send(reset("crs-1")).await.unwrap();
    assert_eq!((reply.task_id, reply.attempts(), reply.http_status()), (Some(7), 1, 200));
    assert!(!reply.request_id().is_empty());
    assert_eq!(serde_json::from_slice::<Value>(reply.body()).unwrap(), json!({"TaskId": 7}));
    let error = client.send(reset("crs-2")).await.unwrap_err();
    assert_eq!((error.kind(), error.code(), error.attempts()), (ErrorKind::Api, Some("ResourceNotFound"), 1));
    assert!(error.to_string().starts_with("tencent redis ResetPassword ResourceNotFound: no crs-2"), "{error}");
    let calls = mock.calls::<ResetPassword>();
    assert_eq!(calls.len(), 2);
    assert_eq!((calls[1].instance_id.as_str(), calls[1].password.as_ref().unwrap().expose()), ("crs-2", "New-pass-1"));
    assert!(mock.calls::<DescribeInstances>().is_empty());
    assert!(!format!("{mock:?}").contains("New-pass"), "{mock:?}");
}

fn chat(model: &str) -> lkeap::ChatCompletions {
    lkeap::ChatCompletions::new(model, vec![lkeap::Message::new().role("user").content("Who are you?")])
}

fn output_with_id(text: &str) -> lkeap::ChatCompletionsOutput {
    let mut output = lkeap::ChatCompletionsOutput::default();
    output.id = Some(text.to_owned());
    output
}

#[tokio::test]
async fn streams_return_events() {
    let mock = MockTransport::new().on_events::<lkeap::ChatCompletions>(|request| match request.model.as_str() {
        "deepseek-v3" => vec![Ok(output_with_id("a")), Ok(output_with_id("b\n\nc"))],
        _ => {
            vec![Ok(output_with_id("a")), Err(Error::api("LimitExceeded", "enough", 200)), Ok(output_with_id("never"))]
        }
    });
    let client = client(&mock);
    let mut events = client.stream(chat("deepseek-v3")).await.unwrap();
    assert!(events.is_stream() && events.request_id().starts_with("mock-"));
    for text in ["a", "b\n\nc"] {
        assert_eq!(events.next().await.unwrap().unwrap().decode().unwrap().id.as_deref(), Some(text));
    }
    assert!(events.next().await.is_none());

    let mut events = client.stream(chat("other")).await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("LimitExceeded"), Some(events.request_id())));
    assert!(events.next().await.is_none());
    assert_eq!(mock.calls::<lkeap::ChatCompletions>().len(), 2);

    let error = client.send(chat("deepseek-v3")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("`stream`"), "{error}");
}

#[tokio::test]
async fn the_stream_of_a_plain_response_has_one_event() {
    let mut times = 0;
    let mock = MockTransport::new()
        .on::<lkeap::ChatCompletions>(move |_| {
            times += 1;
            if times == 1 {
                Err(Error::api("RequestLimitExceeded", "slow down", 200))
            } else {
                Ok(output_with_id("whole"))
            }
        })
        .on_call("redis", "2018-04-12", "ResetPassword", |_| Ok(json!({"TaskId": 7, "Unknown": 1})));
    let client = client(&mock);
    let mut events = client.stream(chat("deepseek-v3")).await.unwrap();
    assert!(!events.is_stream() && events.attempts() == 2);
    assert_eq!(events.next().await.unwrap().unwrap().decode().unwrap().id.as_deref(), Some("whole"));
    assert!(events.next().await.is_none());
    let mut events = client.stream(reset("crs-1")).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().decode().unwrap().task_id, Some(7));
    // As with a real provider, the body contains values for which the output has no field.
    let reply = client.send(reset("crs-1")).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(reply.body()).unwrap()["Unknown"], 1);
}

#[tokio::test]
async fn responses_and_errors_are_handled_like_those_of_a_provider() {
    let mut times = 0;
    let mock = MockTransport::new().on::<ResetPassword>(move |_| {
        times += 1;
        if times < 3 { Err(Error::api("RequestLimitExceeded", "slow down", 200)) } else { Ok(task(times)) }
    });
    let client = client(&mock);
    let reply = client.send(reset("crs-1")).await.unwrap();
    assert_eq!((reply.attempts(), reply.task_id), (3, Some(3)));
    assert_eq!((mock.calls::<ResetPassword>().len(), mock.attempts::<ResetPassword>()), (1, 3));

    // After faults and broken connections, only read-only operations are retried. If the connection fails, all
    // operations are retried.
    type Make = fn() -> Error;
    let failures: [(Make, u32, u32); 5] = [
        (|| Error::api("InternalError", "oops", 200), 1, 3),
        (|| Error::builder(ErrorKind::Transport).message("reset").build(), 1, 3),
        (|| Error::builder(ErrorKind::Timeout).message("slow").build(), 1, 3),
        (|| Error::builder(ErrorKind::Connect).message("refused").build(), 3, 3),
        (|| Error::api("AuthFailure.SecretIdNotFound", "who?", 200), 1, 1),
    ];
    for (failure, changing, reading) in failures {
        let mock = MockTransport::new()
            .on::<ResetPassword>(move |_| Err(failure()))
            .on::<DescribeInstances>(move |_| Err(failure()));
        let client = self::client(&mock);
        let error = client.send(reset("crs-1")).await.unwrap_err();
        assert_eq!(error.attempts(), changing, "{error}");
        assert_eq!(
            (error.kind(), error.is_auth()),
            (failure().kind(), error.code().is_some_and(|code| code.starts_with("Auth")))
        );
        assert_eq!(client.send(DescribeInstances::new()).await.unwrap_err().attempts(), reading);
    }
    // Alibaba Cloud's codes have other meanings.
    let mock = MockTransport::new()
        .on::<cumulo_alibaba::rds::DescribeRegions>(|_| Err(Error::api("Throttling.User", "slow down", 400)));
    let client = cumulo_alibaba::Client::builder().mock(&mock).retry(Retry::off()).build().unwrap();
    assert!(client.send(cumulo_alibaba::rds::DescribeRegions::new()).await.unwrap_err().is_throttled());
}

#[tokio::test]
async fn an_operation_without_a_response_is_named() {
    let mock = MockTransport::new().on::<ResetPassword>(|_| Ok(task(1)));
    let error = client(&mock).send(DescribeInstances::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 1));
    let text = error.to_string();
    assert!(
        text.contains("redis DescribeInstances the mock has no response") && text.contains("on::<DescribeInstances>"),
        "{text}"
    );
}

#[tokio::test]
async fn a_response_by_name_and_json_is_used_for_raw_calls_and_operations() {
    let mock = MockTransport::new()
        .on_call("redis", "2018-04-12", "FlyToTheMoon", |members| Ok(json!({"Echo": members})))
        .on_call("redis", "2018-04-12", "ResetPassword", |members| {
            assert_eq!(members["Password"], "New-pass-1");
            Ok(json!({"TaskId": 9}))
        })
        .on_call("redis", "2018-04-12", "Broken", |_| Ok(json!([])));
    let client = client(&mock);
    let members = json!({"Rocket": {"Password": "p"}, "Crew": [1, null]});
    let reply =
        client.send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(members.clone())).await.unwrap();
    assert_eq!(reply["Echo"], members);
    assert_eq!(mock.raw_calls("redis", "2018-04-12", "FlyToTheMoon"), [members]);
    assert_eq!(client.send(reset("crs-1")).await.unwrap().task_id, Some(9));
    let error = client.send(Request::new("redis", "Broken").version("2018-04-12").params(json!({}))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let error =
        client.send(Request::new("redis", "FlyToTheMoon").version("2019-01-01").params(json!({}))).await.unwrap_err();
    assert!(error.to_string().contains("no response"), "{error}");
    // A typed response has precedence, and a later response replaces an earlier one.
    let mock = mock.on::<ResetPassword>(|_| Ok(task(1))).on::<ResetPassword>(|_| Ok(task(2)));
    assert_eq!(client.send(reset("crs-1")).await.unwrap().task_id, Some(2));
    assert_eq!(
        (mock.calls::<ResetPassword>().len(), mock.raw_calls("redis", "2018-04-12", "ResetPassword").len()),
        (1, 1)
    );
}

#[tokio::test]
async fn all_clouds_and_the_blocking_client_accept_the_mock() {
    let mock = MockTransport::new()
        .on::<ResetPassword>(|_| Ok(task(7)))
        .on::<cumulo_zenlayer::zec::ResetInstancePassword>(|_| Ok(Default::default()))
        .on::<cumulo_alibaba::rds::ResetAccountPassword>(|_| Ok(Default::default()));
    let zenlayer = cumulo_zenlayer::Client::builder().mock(&mock).build().unwrap();
    zenlayer.send(cumulo_zenlayer::zec::ResetInstancePassword::new("zec-1", "p")).await.unwrap();
    // Neither a region nor an endpoint is set: no request is sent.
    let alibaba = cumulo_alibaba::Client::builder().mock(&mock).build().unwrap();
    alibaba.send(cumulo_alibaba::rds::ResetAccountPassword::new("app", "p", "rm-1")).await.unwrap();
    let blocking = Client::builder().mock(&mock).build_blocking().unwrap();
    assert_eq!(blocking.send(reset("crs-1")).unwrap().task_id, Some(7));
}

#[tokio::test]
async fn retries_count_as_attempts_but_not_as_calls() {
    let fail = || Error::api("RequestLimitExceeded", "slow down", 200);
    let mock = MockTransport::new().on::<ResetPassword>(move |_| Err(fail())).on_call(
        "redis",
        "2018-04-12",
        "FlyToTheMoon",
        move |_| Err(fail()),
    );
    assert_eq!(mock.attempts::<ResetPassword>(), 0);
    let client = client(&mock);
    client.send(reset("crs-1")).await.unwrap_err();
    client.send(Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(json!({}))).await.unwrap_err();
    assert_eq!((mock.calls::<ResetPassword>().len(), mock.attempts::<ResetPassword>()), (1, 3));
    let raw = |action| {
        let calls = mock.raw_calls("redis", "2018-04-12", action).len();
        (calls, mock.raw_attempts("Redis", "2018-04-12", action))
    };
    assert_eq!((raw("FlyToTheMoon"), raw("Unknown")), ((1, 3), (0, 0)));
    // A later response does not reset the counts.
    let mock = mock.on::<ResetPassword>(|_| Ok(task(1)));
    client.send(reset("crs-1")).await.unwrap();
    assert_eq!((mock.calls::<ResetPassword>().len(), mock.attempts::<ResetPassword>()), (2, 4));
}
