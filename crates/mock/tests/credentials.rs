//! Temporary credentials that the mock issues, with the embedded catalog.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::*;
use cumulo_catalog::Catalog;
use cumulo_mock::Mock;
use serde_json::{Value, json};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

/// Starts a mock with the embedded catalog and a clock that the test sets.
async fn mock_at(now: &Arc<AtomicU64>) -> Mock {
    let now = Arc::clone(now);
    let clock = move || UNIX_EPOCH + Duration::from_secs(now.load(Ordering::Relaxed));
    builder().catalog(Catalog::embedded().clone()).clock(clock).start().await.unwrap()
}

fn leak(value: &Value) -> &'static str {
    value.as_str().unwrap().to_owned().leak()
}

/// Signs a password reset with credentials that the mock issued.
fn signed_by(scheme: schemes::Scheme, [id, secret, token]: [&Value; 3], nonce: &'static str) -> Request {
    let with = schemes::with(scheme);
    let with = schemes::With { id: leak(id), secret: leak(secret), token: Some(leak(token)), nonce, ..with };
    schemes::sign(scheme, &with)
}

#[tokio::test]
async fn accepts_credentials_of_a_tencent_role_until_they_expire() {
    let now = Arc::new(AtomicU64::new(NOW));
    let mock = mock_at(&now).await;
    for (action, params) in [
        ("AssumeRole", json!({ "RoleArn": "r", "RoleSessionName": "s", "DurationSeconds": 200 })),
        ("GetFederationToken", json!({ "Name": "n", "Policy": "p", "DurationSeconds": 200 })),
    ] {
        now.store(NOW, Ordering::Relaxed);
        let reply = send(&mock, &tencent("sts", "2018-08-13", action, &params)).await.json();
        let (reply, keys) = (&reply["Response"], &reply["Response"]["Credentials"]);
        assert_eq!((&reply["ExpiredTime"], &reply["Expiration"]), (&json!(NOW + 200), &json!("2026-01-02T03:07:25Z")));
        let credentials = [&keys["TmpSecretId"], &keys["TmpSecretKey"], &keys["Token"]];
        let request = signed_by(schemes::Scheme::Tc3Json, credentials, "1");
        assert_eq!(send(&mock, &request).await.code(), "", "{action}");
        assert_eq!(send(&mock, &request.clone().without("x-tc-token")).await.code(), "AuthFailure.TokenFailure");
        now.store(NOW + 200, Ordering::Relaxed);
        assert_eq!(send(&mock, &request).await.code(), "AuthFailure.TokenFailure", "{action}");
    }
}

#[tokio::test]
async fn accepts_credentials_of_an_alibaba_role_until_they_expire() {
    let now = Arc::new(AtomicU64::new(NOW));
    let mock = mock_at(&now).await;
    let query = "DurationSeconds=900&RoleArn=r&RoleSessionName=s";
    let reply = send(&mock, &rpc("2015-04-01", "AssumeRole", query, "a")).await.json();
    let keys = &reply["Credentials"];
    assert_eq!(keys["Expiration"], "2026-01-02T03:19:05Z");
    let credentials = [&keys["AccessKeyId"], &keys["AccessKeySecret"], &keys["SecurityToken"]];
    assert_eq!(send(&mock, &signed_by(schemes::Scheme::Acs3, credentials, "1")).await.code(), "");
    assert_eq!(send(&mock, &signed_by(schemes::Scheme::RpcV1Form, credentials, "2")).await.code(), "");
    now.store(NOW + 900, Ordering::Relaxed);
    let expired = send(&mock, &signed_by(schemes::Scheme::Acs3, credentials, "3")).await;
    assert_eq!(expired.code(), "InvalidSecurityToken.Expired");
}

#[tokio::test]
async fn issues_unique_credentials_that_expire_after_an_hour_by_default() {
    let mock = mock_at(&Arc::new(AtomicU64::new(NOW))).await;
    let mut tokens = Vec::new();
    for nonce in ["1", "2"] {
        let reply = send(&mock, &rpc("2015-04-01", "AssumeRole", "RoleArn=r&RoleSessionName=s", nonce)).await.json();
        assert_eq!(reply["Credentials"]["Expiration"], "2026-01-02T04:04:05Z");
        tokens.push(reply["Credentials"]["SecurityToken"].clone());
    }
    assert_ne!(tokens[0], tokens[1]);
}

#[tokio::test]
async fn does_not_accept_scripted_credentials() {
    let mock = mock_at(&Arc::new(AtomicU64::new(NOW))).await;
    let keys = json!({ "TmpSecretId": "scripted", "TmpSecretKey": "secret", "Token": "token" });
    mock.on("tencent", "sts", "AssumeRole").reply(json!({ "Credentials": keys }));
    let params = json!({ "RoleArn": "r", "RoleSessionName": "s" });
    send(&mock, &tencent("sts", "2018-08-13", "AssumeRole", &params)).await;
    let credentials = [&keys["TmpSecretId"], &keys["TmpSecretKey"], &keys["Token"]];
    let request = signed_by(schemes::Scheme::Tc3Json, credentials, "1");
    assert_eq!(send(&mock, &request).await.code(), "AuthFailure.SecretIdNotFound");
}

#[tokio::test]
async fn issues_role_credentials_from_the_metadata_services() {
    let now = Arc::new(AtomicU64::new(NOW));
    let mock = mock_at(&now).await;
    let get = |path: &str| Request::new("GET", path, &[("host", "x")], "");
    let token = send(&mock, &Request::new("PUT", "/latest/api/token", &[("host", "x")], "")).await.body;
    for (cloud, names, scheme) in [
        ("ram", ["AccessKeyId", "AccessKeySecret", "SecurityToken"], schemes::Scheme::Acs3),
        ("cam", ["TmpSecretId", "TmpSecretKey", "Token"], schemes::Scheme::Tc3Json),
    ] {
        now.store(NOW, Ordering::Relaxed);
        let path = format!("/latest/meta-data/{cloud}/security-credentials/");
        let role = send(&mock, &get(&path)).await.body;
        let path = path + &role;
        let keys = send(&mock, &get(&path).set("x-aliyun-ecs-metadata-token", &token)).await.json();
        assert_eq!((&keys["Code"], &keys["Expiration"]), (&json!("Success"), &json!("2026-01-02T09:04:05Z")));
        let request = signed_by(scheme, names.map(|name| &keys[name]), "1");
        assert_eq!(send(&mock, &request).await.code(), "", "{cloud}");
        assert_eq!(send(&mock, &get(&path).set("x-aliyun-ecs-metadata-token", "other")).await.status, 401);
        assert_eq!(send(&mock, &get(&(path + "x"))).await.status, 404);
    }
}
