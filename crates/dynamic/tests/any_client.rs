//! Requests by name, sent to the mock: calls, lists, waits, streams, and invalid requests.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::time::Duration;

use cumulo_core::{Credentials, ErrorKind, Progress, Retry, StatesOf};
use cumulo_dynamic::{AnyClient, Provider, Request, RequestProblem};
use cumulo_mock::{Credentials as MockCredentials, Fault, Mock};
use serde_json::json;

const ID: &str = "test-id";
const KEY: &str = "test-key";

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new(ID, KEY)).start().await.unwrap()
}

fn client(provider: &str, mock: &Mock) -> AnyClient {
    let region = if provider == "alibaba" { "cn-hangzhou" } else { "ap-guangzhou" };
    AnyClient::builder(provider)
        .unwrap()
        .credentials(Credentials::new(ID, KEY))
        .region(region)
        .endpoint(mock.url())
        .retry(Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(5)))
        .build()
        .unwrap()
}

fn reset(password: &str) -> Request {
    Request::new("redis", "ResetPassword").params(json!({ "InstanceId": "crs-5a4py64p", "Password": password }))
}

#[tokio::test]
async fn sends_a_request_by_name_to_each_provider() {
    let mock = mock().await;
    let password = "New-pass-1";
    mock.on("tencent", "redis", "ResetPassword").reply(json!({ "TaskId": 7, "NewField": { "x": 1 } }));
    let reply = client("tencent", &mock).send(reset(password)).await.unwrap();
    assert_eq!((reply["TaskId"].as_i64(), reply["NewField"]["x"].as_i64()), (Some(7), Some(1)));
    assert!(!reply.request_id().is_empty());

    let params = json!({ "AccountName": "a", "AccountPassword": password, "DBInstanceId": "rm-1" });
    let request = Request::new("rds", "ResetAccountPassword").params(params);
    client("alibaba", &mock).send(request).await.unwrap();

    let params = json!({ "instanceId": "i-1", "password": "New-pass-3A" });
    client("zenlayer", &mock).send(Request::new("zec", "ResetInstancePassword").params(params)).await.unwrap();
    assert_eq!(
        mock.calls("ResetPassword") + mock.calls("ResetAccountPassword") + mock.calls("ResetInstancePassword"),
        3
    );
}

#[tokio::test]
async fn reports_every_problem_with_its_path_and_without_values() {
    let mock = mock().await;
    let client = client("tencent", &mock);
    let params = json!({
        "InstanceID": "crs-1",
        "Password": ["hunter2-canary"],
        "ResourceTags": [{ "TagKey": 1 }],
    });
    let request = Request::new("redis", "CreateInstances").params(params);
    let problem = client.check(&request).unwrap_err();
    let texts: Vec<String> = problem.problems().iter().map(ToString::to_string).collect();
    for part in ["`InstanceID`", "`Password`", "`ResourceTags[0].TagKey`", "missing required parameter `TypeId`"] {
        assert!(texts.iter().any(|text| text.contains(part)), "{part} in {texts:#?}");
    }
    let error = client.send(request).await.unwrap_err();
    assert_eq!((error.kind(), error.action()), (ErrorKind::Request, Some("CreateInstances")));
    let shown = format!("{error:#} {error:?}");
    assert!(texts.iter().all(|text| shown.contains(text.as_str())), "{shown}");
    assert!(!shown.contains("hunter2-canary"));
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn suggests_the_most_similar_name_for_an_unknown_name() {
    let mock = mock().await;
    let client = client("tencent", &mock);
    let problem = |request: Request| client.check(&request).unwrap_err().to_string();
    assert_eq!(problem(Request::new("rediss", "ResetPassword")), "unknown service `rediss`: did you mean `redis`?");
    assert_eq!(
        problem(Request::new("redis", "ResetPasword")),
        "unknown action `ResetPasword`: did you mean `ResetPassword`?"
    );
    let version = client.check(&reset("x").version("2017-01-01")).unwrap_err();
    assert!(matches!(&version, RequestProblem::Version { hint, .. } if hint.contains("2018-04-12")), "{version}");
    let error = AnyClient::builder("tencnet").err().unwrap();
    assert!(error.to_string().contains("did you mean `tencent`?"), "{error}");
}

#[tokio::test]
async fn selects_the_newest_version_that_has_the_action() {
    let mock = mock().await;
    let client = client("tencent", &mock);
    let newest = client.operation(&Request::new("cvm", "DescribeRegions")).unwrap();
    let versions: Vec<&str> = client
        .catalog()
        .services()
        .filter(|entry| entry.provider == "tencent" && entry.service == "cvm" && entry.has("DescribeRegions"))
        .map(|entry| entry.version.as_str())
        .collect();
    assert_eq!(Some(&newest.facts().service.version.as_str()), versions.iter().max());
}

#[tokio::test]
async fn reads_the_pages_and_items_of_a_list() {
    let mock = mock().await;
    let page = |ids: &[&str]| {
        let instances: Vec<_> = ids.iter().map(|id| json!({ "InstanceId": id })).collect();
        json!({ "TotalCount": 3, "InstanceSet": instances })
    };
    mock.on("tencent", "redis", "DescribeInstances").reply(page(&["crs-1", "crs-2"])).times(1);
    mock.on("tencent", "redis", "DescribeInstances").reply(page(&["crs-3"])).times(1);
    let client = client("tencent", &mock);
    let items = client.items(Request::new("redis", "DescribeInstances").params(json!({ "Limit": 2 })));
    let ids: Vec<_> = items.all().await.unwrap().iter().map(|item| item["InstanceId"].clone()).collect();
    assert_eq!(ids, ["crs-1", "crs-2", "crs-3"]);

    let mut pages = client.pages(reset("New-pass-1"));
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the facts of the operation have no paging"), "{error}");
}

#[tokio::test]
async fn waits_for_states_and_for_conditions() {
    let mock = mock().await;
    let response_with =
        |status: i64| json!({ "TotalCount": 1, "InstanceSet": [{ "InstanceId": "crs-1", "Status": status }] });
    let client = client("tencent", &mock);
    let request = || Request::new("redis", "DescribeInstances");
    let every = Duration::from_millis(1);
    mock.on("tencent", "redis", "DescribeInstances").reply(response_with(1)).times(2);
    mock.on("tencent", "redis", "DescribeInstances").reply(response_with(2)).times(1);
    let states = StatesOf::new("InstanceSet.Status", ["2"], ["-2"]);
    client.send(request()).wait_for(states.clone()).every(every).await.unwrap();
    assert_eq!(mock.calls("DescribeInstances"), 3);

    mock.on("tencent", "redis", "DescribeInstances").reply(response_with(-2)).times(1);
    let error = client.send(request()).wait_for(states).every(every).await.unwrap_err();
    assert_eq!((error.kind(), error.action()), (ErrorKind::Failed, Some("DescribeInstances")));

    mock.on("tencent", "redis", "DescribeInstances").reply(response_with(2)).times(1);
    let wait = client.wait(request()).every(every);
    let reply = wait.until(|reply| Progress::from(reply["InstanceSet"][0]["Status"] == 2)).await.unwrap();
    assert_eq!(reply["TotalCount"], 1);
}

#[tokio::test]
async fn reads_the_events_of_a_stream_with_the_facts() {
    let mock = mock().await;
    let delta = |text: &str| json!({ "Choices": [{ "Index": 0, "Delta": { "Content": text } }] });
    mock.on("tencent", "lkeap", "ChatCompletions").events([delta("Hel"), delta("lo")]);
    let params = json!({ "Model": "deepseek-v3", "Messages": [{ "Role": "user", "Content": "Hi" }], "Stream": true });
    let request = Request::new("lkeap", "ChatCompletions").params(params);
    let mut events = client("tencent", &mock).stream(request).await.unwrap();
    let mut text = String::new();
    while let Some(event) = events.next().await {
        let output = event.unwrap().decode().unwrap();
        text += output["Choices"][0]["Delta"]["Content"].as_str().unwrap();
    }
    assert_eq!((events.is_stream(), text.as_str()), (true, "Hello"));
}

#[tokio::test]
async fn shows_no_secret_in_debug_output_and_errors() {
    let mock = mock().await;
    let canary = "Canary-pass-1";
    let client = client("tencent", &mock);
    mock.on("tencent", "redis", "ResetPassword").error(400, "InvalidParameter", format!("{canary} is bad")).times(1);
    let call = client.send(reset(canary));
    let mut shown = format!("{call:?} {:?} {:?}", reset(canary), client);
    let error = call.await.unwrap_err();
    assert!(error.message().contains("*** is bad"), "{error}");
    shown += &format!("{error:?} {error:#}");
    mock.on("tencent", "sts", "AssumeRole").reply(json!({
        "Credentials": { "Token": canary, "TmpSecretId": "shown", "TmpSecretKey": canary },
        "Added": { "NewPassword": canary },
    }));
    let params = json!({ "RoleArn": "qcs::cam::uin/1:roleName/r", "RoleSessionName": "s" });
    let reply = client.send(Request::new("sts", "AssumeRole").params(params)).await.unwrap();
    assert_eq!(reply["Credentials"]["Token"], canary);
    shown += &format!("{reply:?}");
    assert!(!shown.contains(canary) && shown.contains("\"shown\""), "{shown}");
}

#[tokio::test]
async fn retries_a_throttled_request() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle).times(2).reply(json!({ "TaskId": 7 }));
    let reply = client("tencent", &mock).send(reset("New-pass-1")).await.unwrap();
    assert_eq!(reply.attempts(), 3);
}

#[tokio::test]
async fn sends_an_unlisted_request_without_validation() {
    let mock = mock().await;
    mock.on("tencent", "redis", "FlyToTheMoon").reply(json!({ "LandedAt": "Tranquility" }));
    let client = client("tencent", &mock);
    let request = Request::new("redis", "FlyToTheMoon").version("2018-04-12").params(json!({ "Rocket": "Saturn V" }));
    assert_eq!(client.send(request.clone()).await.unwrap_err().kind(), ErrorKind::Request);
    let reply = client.send(request.unlisted()).await.unwrap();
    assert_eq!(reply["LandedAt"], "Tranquility");
    let error = client.send(Request::new("redis", "FlyToTheMoon").unlisted()).await.unwrap_err();
    assert!(error.to_string().contains("missing API version"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sends_different_operations_from_clones_at_the_same_time() {
    let mock = mock().await;
    let client = client("tencent", &mock);
    let tasks: Vec<_> = (0..40)
        .map(|number| {
            let client = client.clone();
            let action = ["DescribeInstances", "DescribeTaskInfo"][number % 2];
            let params = if number % 2 == 0 { json!({}) } else { json!({ "TaskId": number }) };
            tokio::spawn(async move { client.send(Request::new("redis", action).params(params)).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!((mock.calls("DescribeInstances"), mock.calls("DescribeTaskInfo")), (20, 20));
}

#[test]
fn converts_a_typed_client() {
    let typed = cumulo_tencent::Client::builder().credentials(Credentials::new(ID, KEY)).build().unwrap();
    assert_eq!(AnyClient::from(typed).provider(), Provider::Tencent);
}
