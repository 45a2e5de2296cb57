//! The responses, the state and the records of the mock.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::*;
use cumulo_mock::{Credentials, Mock, Outcome};
use serde_json::{Value, json};

#[tokio::test]
async fn generates_responses_from_the_output_type() {
    let mock = mock().await;
    let reply = send(&mock, &rpc("2020-01-01", "Query", "", "1")).await;
    let item = json!({ "Name": "mock-Name", "State": "Running", "Count": 1, "Ratio": 1.5, "On": true, "Since": "2026-01-02T03:04:05Z" });
    let id = "00000000-0000-4000-8000-000000000001";
    assert_eq!(reply.json(), json!({ "HasMore": false, "Items": [item], "ByName": { "key": item }, "RequestId": id }));
    assert_eq!(reply.header("x-acs-request-id"), Some(id));
    assert_eq!(reply.header("date"), Some("Fri, 02 Jan 2026 03:04:05 GMT"), "the mock's clock");

    let reply = send(&mock, &reset_zec("Passw0rd!")).await.json();
    assert_eq!(reply["requestId"], "T00000000-0000-4000-8000-000000000002");
    assert_eq!(reply["response"], json!({ "note": "mock-note", "requestId": reply["requestId"] }));

    let reply = send(&mock, &reset_redis("crs-1", "Passw0rd!")).await.json();
    assert_eq!(reply, json!({ "Response": { "TaskId": 1, "RequestId": "00000000-0000-4000-8000-000000000003" } }));
}

#[tokio::test]
async fn returns_errors_in_the_shape_of_each_cloud() {
    let mock = mock().await;
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let tencent = send(&mock, &reset_redis("crs-1", "short")).await.json();
    assert_eq!(keys(&tencent["Response"]), ["Error", "RequestId"]);
    assert_eq!(keys(&tencent["Response"]["Error"]), ["Code", "Message"]);
    assert_eq!(keys(&send(&mock, &reset_rds("short", "1")).await.json()), ["Code", "HostId", "Message", "RequestId"]);
    assert_eq!(keys(&send(&mock, &reset_zec("short")).await.json()), ["code", "message", "requestId"]);
}

#[tokio::test]
async fn returns_the_last_password_of_a_resource() {
    let mock = mock().await;
    assert_eq!(mock.password_of("tencent", "crs-1"), None);
    for (task, password) in [(1, "Passw0rd!"), (2, "Passw1rd!")] {
        assert_eq!(send(&mock, &reset_redis("crs-1", password)).await.json()["Response"]["TaskId"], task);
        assert_eq!(mock.password_of("tencent", "crs-1").as_deref(), Some(password));
    }
    send(&mock, &reset_redis("crs-1", "short")).await;
    assert_eq!(
        mock.password_of("tencent", "crs-1").as_deref(),
        Some("Passw1rd!"),
        "a refused password changes nothing"
    );

    send(&mock, &reset_rds("Rds%40Passw0rd", "1")).await;
    assert_eq!(mock.password_of("alibaba", "rm-1").as_deref(), Some("Rds@Passw0rd"));
    assert_eq!(mock.password_of("tencent", "rm-1"), None);
    let dds = "AccountName=root&AccountPassword=Dds-Passw0rd&DBInstanceId=dds-1";
    send(&mock, &rpc("2015-12-01", "ResetAccountPassword", dds, "2")).await;
    assert_eq!(mock.password_of("alibaba", "dds-1").as_deref(), Some("Dds-Passw0rd"));
    let sag = "Password=Sag-Passw0rd&RegionId=cn-shanghai&SmartAGId=sag-1&UserName=doctest";
    send(&mock, &rpc("2018-03-13", "ResetSmartAccessGatewayClientUserPassword", sag, "3")).await;
    assert_eq!(mock.password_of("alibaba", "sag-1").as_deref(), Some("Sag-Passw0rd"));
    send(&mock, &reset_zec("Zec-Passw0rd")).await;
    assert_eq!(mock.password_of("zenlayer", "i-1").as_deref(), Some("Zec-Passw0rd"));

    assert_eq!(mock.calls("ResetAccountPassword"), 2);
    assert_eq!(mock.calls("ResetPassword"), 2, "the refused request had no effect");
}

#[tokio::test]
async fn returns_scripted_responses() {
    let mock = mock().await;
    let redis = || reset_redis("crs-1", "Passw0rd!");
    let on = || mock.on("tencent", "redis", "ResetPassword");
    on().error(200, "FailedOperation.SystemError", "try later")
        .times(2)
        .reply(json!({ "TaskId": 77, "Extra": { "a": 1 } }));
    for _ in 0..2 {
        let reply = send(&mock, &redis()).await;
        assert_eq!((reply.status, reply.code().as_str()), (200, "FailedOperation.SystemError"));
    }
    for _ in 0..2 {
        let reply = send(&mock, &redis()).await.json();
        assert_eq!((&reply["Response"]["TaskId"], &reply["Response"]["Extra"]["a"]), (&json!(77), &json!(1)));
        assert!(reply["Response"]["RequestId"].is_string());
    }
    assert_eq!(mock.calls("ResetPassword"), 2, "a scripted error has no side effect");
    on().reply(json!({ "TaskId": 78 })).times(1);
    let mut tasks = Vec::new();
    for _ in 0..2 {
        tasks.push(send(&mock, &redis()).await.json()["Response"]["TaskId"].clone());
    }
    assert_eq!(tasks, [78, 4], "a later response replaces a response without a limit; generated responses follow");

    let reply = send(&mock, &reset_redis("crs-1", "short")).await;
    assert_eq!(reply.code(), "InvalidParameterValue.PasswordRuleError", "scripts do not disable validation");
}

#[tokio::test]
async fn applies_scripts_only_to_their_operation() {
    let mock = mock().await;
    mock.on("alibaba", "Dds", "ResetAccountPassword").error(403, "Forbidden.RAM", "no");
    mock.on("zenlayer", "zec", "Uncataloged").reply(json!({ "x": 1 }));
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "1")).await.code(), "");
    let dds = "AccountName=root&AccountPassword=Dds-Passw0rd&DBInstanceId=dds-1";
    let reply = send(&mock, &rpc("2015-12-01", "ResetAccountPassword", dds, "2")).await;
    assert_eq!((reply.status, reply.code().as_str()), (403, "Forbidden.RAM"));
    let uncataloged = zenlayer("zec", "2025-09-01", "Uncataloged", &json!({ "a": 1, "apiToken": "hush" }));
    assert_eq!(
        send(&mock, &uncataloged).await.json()["response"]["x"],
        1,
        "a script may name an action that is not in the catalog"
    );
    assert_eq!(mock.requests().last().unwrap().params, json!({ "a": 1, "apiToken": "***" }));
}

#[tokio::test]
async fn records_requests_without_secrets() {
    let mock = mock().await;
    send(&mock, &reset_redis("crs-1", "Hush0Passw0rd").set("x-request-note", "n")).await;
    send(&mock, &reset_redis("crs-1", "Hush!@ 1")).await;
    send(&mock, &reset_rds("Hush0Passw0rd", "1")).await;
    send(&mock, &reset_zec("Hush0Passw0rd").set("host", "else.where")).await;
    let records = mock.requests();
    let first = &records[0];
    assert_eq!(
        (first.provider.as_str(), first.service.as_str(), first.version.as_str()),
        ("tencent", "redis", "2018-04-12")
    );
    assert_eq!((first.action.as_str(), first.region.as_deref()), ("ResetPassword", Some("ap-guangzhou")));
    assert_eq!((&first.outcome, first.http_status, first.time), (&Outcome::Accepted, 200, at(NOW)()));
    assert_eq!(first.params, json!({ "InstanceId": "crs-1", "Password": "***" }));
    assert_eq!(first.raw_params()["Password"], "Hush0Passw0rd");
    assert_eq!((first.header("authorization"), first.header("X-Request-Note")), (Some("***"), Some("n")));
    assert!(first.raw_header("authorization").unwrap().starts_with("TC3-"));
    assert_eq!(records[1].outcome, Outcome::Refused("InvalidParameterValue.PasswordRuleError".into()));
    assert_eq!(records[1].params["Password"], "***");
    assert_eq!(records[3].outcome, Outcome::Refused("AUTHFAILURE_SIGNATURE_FAILURE".into()));
    assert_eq!(records[3].params, Value::Null, "the parameters of an unverified request are not read");

    let lines: Vec<String> = records.iter().map(ToString::to_string).collect();
    assert_eq!(lines[0], "tencent redis 2018-04-12 ResetPassword POST / 200 ok 00000000-0000-4000-8000-000000000001");
    let seen = format!("{records:?}{lines:?}{mock:?}{:?}", builder());
    assert!(!seen.contains("Hush") && !seen.contains(SECRET) && !seen.contains("Signature="), "{seen}");
}

#[tokio::test]
async fn masks_credentials_in_debug_output() {
    let credentials = Credentials::new("id", "hush").token("hush");
    assert_eq!(format!("{credentials:?}"), r#"Credentials { id: "id", secret: "***", token: Some("***") }"#);
}

#[tokio::test]
async fn serves_several_requests_on_one_connection() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mock = mock().await;
    let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
    let mut buffer = [0; 4096];
    for task in 1..=3 {
        stream.write_all(&reset_redis("crs-1", "Passw0rd!").bytes()).await.unwrap();
        let length = stream.read(&mut buffer).await.unwrap();
        assert!(String::from_utf8_lossy(&buffer[..length]).contains(&format!("\"TaskId\":{task}")));
    }
}

#[tokio::test]
async fn refuses_addresses_that_are_not_loopback() {
    let error = Mock::builder().listen("0.0.0.0:0".parse().unwrap()).start().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn stops_and_closes_connections_when_dropped() {
    use tokio::io::AsyncReadExt;
    let mock = mock().await;
    let address = mock.address();
    let mut idle = tokio::net::TcpStream::connect(address).await.unwrap();
    send(&mock, &reset_redis("crs-1", "Passw0rd!")).await;
    drop(mock);
    assert!(matches!(idle.read(&mut [0; 1]).await, Ok(0) | Err(_)), "dropping the mock closes its connections");
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}
