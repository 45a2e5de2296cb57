//! Parameters are read from each location and validated against the catalog.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::sync::atomic::{AtomicU32, Ordering};

use common::*;
use cumulo_mock::Mock;
use serde_json::{Value, json};

fn nonce() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed).to_string()
}

/// Returns the parameters as the mock read them, or the code of the refusal.
async fn outcome(mock: &Mock, request: Request) -> Result<Value, String> {
    let reply = send(mock, &request).await;
    match reply.code() {
        code if code.is_empty() => Ok(mock.requests().last().unwrap().raw_params()),
        code => Err(code),
    }
}

fn query(query: &str) -> Request {
    rpc("2020-01-01", "Query", query, &nonce())
}

fn form(body: &str) -> Request {
    alibaba("POST", "/", "", "application/x-www-form-urlencoded", body, "2020-01-01", "Form", &nonce())
}

fn nodes(path: &str, body: &str) -> Request {
    alibaba("PUT", path, "", "application/json", body, "2020-01-01", "Nodes", &nonce())
}

fn scaling(params: &Value) -> Request {
    tencent("as", "2018-04-19", "Describe", params)
}

#[tokio::test]
async fn reads_flattened_parameters_of_an_alibaba_query() {
    let mock = mock().await;
    for (text, params) in [
        ("", json!({})),
        ("Owner=0&Size=7", json!({ "Size": 7, "Owner": 0 })),
        ("DryRun=true", json!({ "DryRun": true })),
        ("DryRun=False", json!({ "DryRun": false })),
        (
            "Tag.1.Key=a%20b&Tag.1.Values.1=5&Tag.1.Values.2=6&Tag.2.Key=",
            json!({ "Tag": [{ "Key": "a b", "Values": [5, 6] }, { "Key": "" }] }),
        ),
        ("Ids=%5B%22a%22%2C%22b%22%5D", json!({ "Ids": ["a", "b"] })),
        ("Ids.1=a", json!({ "Ids": ["a"] })),
        ("Zones=x%2Cy", json!({ "Zones": ["x", "y"] })),
        ("Labels.a=1&Labels.b.c=2", json!({ "Labels": { "a": "1", "b.c": "2" } })),
        ("Disk.Category=ssd", json!({ "Disk.Category": "ssd" })),
        ("Format=json", json!({})),
    ] {
        assert_eq!(outcome(&mock, query(text)).await, Ok(params), "{text}");
    }
    let eleven: Vec<String> = [1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9].map(|n| format!("Tag.{n}.Key=k{n}")).into();
    let keys = outcome(&mock, query(&eleven.join("&"))).await.unwrap();
    assert_eq!(keys["Tag"][10]["Key"], "k11");
}

#[tokio::test]
async fn validates_the_parameters_of_an_alibaba_query() {
    let mock = mock().await;
    for text in [
        "Nothing=1",
        "Tag.1.Key=a&Tag.1.Nothing=1",
        "RegionId=cn-hangzhou",
        "Size=many",
        "Size=0",
        "Size=101",
        "Size=1.5",
        "Owner=9223372036854775808",
        "DryRun=1",
        "Mode=fastest",
        "Name=a",
        "Name=abcde",
        "Tag.1=a",
        "Tag=a",
        "Tag.0.Key=a",
        "Tag.2.Key=a",
        "Tag.1.Key=a&Tag.1.Values.1=x",
        "Ids=a",
        "Size=1&Size=1",
        "Size.1=1",
    ] {
        assert_eq!(outcome(&mock, query(text)).await, Err("InvalidParameter".into()), "{text}");
    }
    assert_eq!(outcome(&mock, query("Tag.1.Values.1=1")).await, Err("MissingParameter".into()));
    assert_eq!(outcome(&mock, query("Name=%E4%B8%AD%E6%96%87")).await, Ok(json!({ "Name": "中文" })));
}

#[tokio::test]
async fn names_the_parameter_but_not_its_value_in_messages() {
    let mock = mock().await;
    let reply = send(&mock, &query("Tag.1.Key=a&Tag.1.Values.1=5&Tag.1.Values.2=hush")).await;
    let message = reply.json()["Message"].as_str().unwrap().to_owned();
    assert!(
        message.contains("`Tag.1.Values.2`") && message.contains("int64") && !message.contains("hush"),
        "{message}"
    );
}

#[tokio::test]
async fn reads_alibaba_bodies() {
    let mock = mock().await;
    assert_eq!(
        outcome(&mock, form("Items.1.Key=%7E+x&NotifyIds=%5B1%2C2%5D")).await,
        Ok(json!({ "Items": [{ "Key": "~ x" }], "NotifyIds": [1, 2] }))
    );
    assert_eq!(outcome(&mock, form("")).await, Ok(json!({})));
    for misplaced in [form("RegionId=a"), rpc("2020-01-01", "Form", "Items.1.Key=a", &nonce())] {
        assert_eq!(outcome(&mock, misplaced).await, Err("InvalidParameter".into()));
    }
    let json_instead = alibaba("POST", "/", "", "application/json", "{}", "2020-01-01", "Form", &nonce());
    assert_eq!(outcome(&mock, json_instead).await, Err("InvalidParameter".into()));

    let good = r#"{"count":3,"tags":[{"Key":"k","Values":[1]}]}"#;
    assert_eq!(
        outcome(&mock, nodes("/clusters/c%2F1%20/nodes", good)).await,
        Ok(json!({ "ClusterId": "c/1 ", "count": 3, "tags": [{ "Key": "k", "Values": [1] }] }))
    );
    assert_eq!(outcome(&mock, nodes("/clusters/c/nodes", r#"{"tags":[]}"#)).await, Err("MissingParameter".into()));
    assert_eq!(outcome(&mock, nodes("/clusters/c/nodes", r#"{"count":"3"}"#)).await, Err("InvalidParameter".into()));
    assert_eq!(outcome(&mock, nodes("/clusters/c/nodes", "[]")).await, Err("InvalidParameter".into()));
    assert_eq!(outcome(&mock, nodes("/clusters/c/pods", good)).await, Err("InvalidAction.NotFound".into()));
    let traced = nodes("/clusters/c/nodes", good).set("x-trace", r#"{"a":[1]}"#);
    assert_eq!(outcome(&mock, traced).await.unwrap()["x-trace"], json!({ "a": [1] }));

    let tags = |body: &str| {
        alibaba("POST", "/tags", "", "application/json; charset=utf-8", body, "2020-01-01", "Tags", &nonce())
    };
    assert_eq!(outcome(&mock, tags(r#"[{"Key":"k"}]"#)).await, Ok(json!({ "body": [{ "Key": "k" }] })));
    assert_eq!(outcome(&mock, tags(r#"[{"Values":[]}]"#)).await, Err("MissingParameter".into()));
    assert_eq!(outcome(&mock, tags(r#"{"Key":"k"}"#)).await, Err("InvalidParameter".into()));
}

#[tokio::test]
async fn selects_the_service_with_valid_parameters_if_two_services_have_the_action() {
    let mock = mock().await;
    for (text, service) in [("OnlyHere=1", "rds"), ("OnlyThere=1", "other")] {
        assert!(outcome(&mock, rpc("2014-08-15", "Odd", text, &nonce())).await.is_ok());
        assert_eq!(mock.requests().last().unwrap().service, service);
    }
    assert!(outcome(&mock, rpc("2014-08-15", "Odd", "Elsewhere=1", &nonce())).await.is_err());
}

#[tokio::test]
async fn reads_and_validates_tencent_json() {
    let mock = mock().await;
    let good = json!({ "Filters": [{ "Name": "zone", "Values": ["a", ""] }], "Limit": 20, "Offset": -1, "Blob": "AA==", "Extra": [null], });
    assert_eq!(outcome(&mock, scaling(&good)).await, Ok(good));
    assert_eq!(mock.requests().last().unwrap().service, "autoscaling", "the signing scope `as` selects the service");
    assert_eq!(outcome(&mock, scaling(&json!({ "Limit": null }))).await, Ok(json!({ "Limit": null })));
    for (params, code) in [
        (json!({ "Nothing": 1 }), "UnknownParameter"),
        (json!({ "Filters": [{ "Name": "a", "Nothing": 1 }] }), "UnknownParameter"),
        (json!({ "Filters": [{ "Values": [] }] }), "MissingParameter"),
        (json!({ "Filters": { "Name": "a" } }), "InvalidParameter"),
        (json!({ "Filters": [{ "Name": "a", "Values": [1] }] }), "InvalidParameter"),
        (json!({ "Limit": "20" }), "InvalidParameter"),
        (json!({ "Limit": -1 }), "InvalidParameter"),
        (json!({ "Limit": 1.5 }), "InvalidParameter"),
        (json!([]), "InvalidParameter"),
    ] {
        assert_eq!(outcome(&mock, scaling(&params)).await, Err(code.into()), "{params}");
    }
    let reply = send(&mock, &scaling(&json!({ "Filters": [{ "Name": "a" }, { "Name": 1 }] }))).await;
    assert!(reply.body.contains("`Filters.1.Name`"), "{}", reply.body);
}

#[tokio::test]
async fn reads_tencent_queries_multipart_bodies_and_uploads() {
    let mock = mock().await;
    let get = |query: &str| {
        let target = if query.is_empty() { "/".to_owned() } else { format!("/?{query}") };
        tencent_raw("GET", &target, "application/x-www-form-urlencoded", "", "as", "2018-04-19", "Describe")
    };
    assert_eq!(
        outcome(&mock, get("Filters.0.Name=a+b&Filters.0.Values.0=x&Limit=5")).await,
        Ok(json!({ "Filters": [{ "Name": "a b", "Values": ["x"] }], "Limit": 5 }))
    );
    assert_eq!(outcome(&mock, get("")).await, Ok(json!({})));
    assert_eq!(outcome(&mock, get("Filters.1.Name=a")).await, Err("InvalidParameter".into()));
    assert_eq!(outcome(&mock, get("Nothing=a")).await, Err("UnknownParameter".into()));

    let multipart =
        |body: &str| tencent_raw("POST", "/", "multipart/form-data; boundary=BB", body, "as", "2018-04-19", "Describe");
    let body = "--BB\r\nContent-Disposition: form-data; name=\"Blob\"; filename=\"Blob\"\r\n\r\nby\r\ntes\r\n--BB\r\nContent-Disposition: form-data; name=\"Filters\"\r\nContent-Type: application/json\r\n\r\n[{\"Name\":\"a\"}]\r\n--BB--\r\n";
    assert_eq!(
        outcome(&mock, multipart(body)).await,
        Ok(json!({ "Blob": "YnkNCnRlcw==", "Filters": [{ "Name": "a" }] }))
    );
    assert_eq!(outcome(&mock, multipart("--BB\r\nbroken")).await, Err("InvalidParameter".into()));

    let upload = tencent_raw("POST", "/", "application/octet-stream", "\u{1}raw", "cls", "2020-10-16", "UploadLog");
    assert_eq!(outcome(&mock, upload.clone()).await, Err("MissingParameter".into()));
    assert_eq!(outcome(&mock, upload.set("X-CLS-TopicId", "t")).await, Ok(json!({ "TopicId": "t" })));
}

#[tokio::test]
async fn refuses_passwords_that_break_the_rule() {
    let mock = mock().await;
    for (password, good) in [
        ("Passw0rd", true),
        ("passw0rd%21", true),
        ("Passwo%21d", true),
        ("Aa345678901234567890123456789012", true),
        ("Aa34567", false),
        ("Aa3456789012345678901234567890123", false),
        ("passw0rd", false),
        ("Passw0rd%3F", false),
        ("Passw0rd%20", false),
        ("Passw0rd%C3%A9", false),
    ] {
        let reply = send(&mock, &reset_rds(password, &nonce())).await;
        let expected = if good { (200, "") } else { (400, "InvalidParameter") };
        assert_eq!((reply.status, reply.code().as_str()), expected, "{password}");
        assert!(!reply.body.contains(password));
    }
    let reply = send(&mock, &reset_redis("crs-1", "short")).await;
    assert_eq!((reply.status, reply.code().as_str()), (200, "InvalidParameterValue.PasswordRuleError"));
    let reply = send(&mock, &reset_zec("short")).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "INVALID_PASSWORD_MALFORMED"));
    let missing =
        send(&mock, &zenlayer("zec", "2025-09-01", "ResetInstancePassword", &json!({ "instanceId": "i" }))).await;
    assert_eq!((missing.status, missing.code().as_str()), (400, "MISSING_PARAMETER"));
    let wrong = zenlayer("zec", "2025-09-01", "ResetInstancePassword", &json!({ "instanceId": 1, "password": "x" }));
    assert_eq!(send(&mock, &wrong).await.code(), "INVALID_PARAMETER_TYPE");
}
