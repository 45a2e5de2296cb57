//! Requests that were recorded from the official SDKs are accepted. With any change, they are refused.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::*;
use cumulo_mock::{Credentials, Mock};
use serde_json::json;

/// Starts a mock that only verifies signatures and responds to every action.
async fn verifier(seconds: u64) -> Mock {
    let key = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    let secret = "VectorSecretKey/+=0123456789ab";
    let mock = Mock::builder()
        .catalog(cumulo_catalog::Catalog::from_specs([], []))
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key))
        .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key).token("TOKEN/with+chars=="))
        .credentials(Credentials::new("AKID********************************", "********************************"))
        .credentials(Credentials::new("LTAI5tVectorAccessKey01", secret))
        .credentials(
            Credentials::new("STS.NVectorKeyId01", secret).token("CAISvector+token/with=specials+0123456789=="),
        )
        .credentials(Credentials::new("zl-example-access-key-id", "zl-example-access-key-password"))
        .bearer("zl-example-personal-token")
        .clock(at(seconds))
        .start()
        .await
        .unwrap();
    mock.on_any().reply(json!({}));
    mock
}

const TC3: &str = "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/";
const RECORDED_TC3: u64 = 1_700_000_000;
const RECORDED_ACS3: u64 = NOW;
const RECORDED_ZC2: u64 = 1_767_225_600;

fn tencent_seed() -> Request {
    let authorization = format!(
        "{TC3}2023-11-14/redis/tc3_request, SignedHeaders=content-type;host, Signature=0f304fbb170aa34a2463aa3dc77c9c92d272bd68319804b9298401dca7136d3b"
    );
    let headers = [
        ("Host", "redis.tencentcloudapi.com"),
        ("Content-Type", "application/json"),
        ("X-TC-Action", "ResetPassword"),
        ("X-TC-Timestamp", "1700000000"),
        ("X-TC-Version", "2018-04-12"),
        ("X-TC-Region", "ap-guangzhou"),
        ("Authorization", &authorization),
    ];
    Request::new("POST", "/", &headers, r#"{"InstanceId": "crs-5a4py64p", "Password": "zy456987"}"#)
}

fn tencent_get() -> Request {
    let authorization = format!(
        "{TC3}2023-11-14/redis/tc3_request, SignedHeaders=content-type;host, Signature=578743601f8d53e907e1175b7973f2fb193cae84902da4842b5f1545bbec0d34"
    );
    let mut get =
        tencent_seed().set("Content-Type", "application/x-www-form-urlencoded").set("Authorization", &authorization);
    get.method = "GET".into();
    get.target = "/?InstanceId=crs-5a4py64p&Password=zy456987".into();
    get.body.clear();
    get
}

fn tencent_unsigned_payload() -> Request {
    let authorization = format!(
        "{TC3}2023-11-14/cvm/tc3_request, SignedHeaders=content-type;host, Signature=a8e36d0b1df454dc226727011e1221aba29426d32be01122e0083f728f787e96"
    );
    let mut request = tencent_seed()
        .set("Host", "cvm.tencentcloudapi.com")
        .set("X-TC-Action", "DescribeZones")
        .set("X-TC-Version", "2017-03-12")
        .set("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD")
        .set("Authorization", &authorization);
    request.body = b"{}".to_vec();
    request
}

/// Returns the sample request of Tencent's documentation.
fn tencent_documented(id: &str, signed: &str, signature: &str) -> Request {
    let authorization = format!(
        "TC3-HMAC-SHA256 Credential={id}/2019-02-25/cvm/tc3_request, SignedHeaders={signed}, Signature={signature}"
    );
    let headers = [
        ("Host", "cvm.tencentcloudapi.com"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("X-TC-Action", "DescribeInstances"),
        ("X-TC-Timestamp", "1551113065"),
        ("X-TC-Version", "2017-03-12"),
        ("Authorization", &authorization),
    ];
    Request::new(
        "POST",
        "/",
        &headers,
        r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#,
    )
}

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const ALL: &str =
    "accept;host;user-agent;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
const MINIMAL: &str = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";

fn acs3(id: &str, signed: &str, signature: &str) -> String {
    format!("ACS3-HMAC-SHA256 Credential={id},SignedHeaders={signed},Signature={signature}")
}

fn alibaba_seed() -> Request {
    let authorization =
        acs3("LTAI5tVectorAccessKey01", ALL, "f2c11192c830c7246ad5221f89085198a61006f538a7d20ff3fa19bbf7856960");
    let headers = [
        ("host", "rds.aliyuncs.com"),
        ("x-acs-version", "2014-08-15"),
        ("x-acs-action", "ResetAccountPassword"),
        ("user-agent", "ali-vectors/1.0"),
        ("x-acs-date", NOW_ISO),
        ("x-acs-signature-nonce", "5f0c7a1e2b3d4c6f8091a2b3c4d5e6f7"),
        ("accept", "application/json"),
        ("x-acs-content-sha256", EMPTY),
        ("authorization", &authorization),
    ];
    Request::new("POST", "/?AccountName=test1&AccountPassword=Test123456&DBInstanceId=rm-uf6wjk5xxxxxxx", &headers, "")
}

fn alibaba_minimal() -> Request {
    let signature = "c76c36fdd553d322fe8129a2ac3f89cbbae92605a37dcfac7dd6ab4ed60df6ac";
    alibaba_seed().set("authorization", &acs3("LTAI5tVectorAccessKey01", MINIMAL, signature))
}

fn alibaba_special_characters() -> Request {
    let signature = "d90c11d166a36e5ed9048a841258ccb12fa81671c35e685b361c671f3bfd8744";
    let mut request = alibaba_seed().set("authorization", &acs3("LTAI5tVectorAccessKey01", ALL, signature));
    request.target = "/?AccountName=a.b-c_d&AccountPassword=Ab1~%21%2A%27%28%29%2B+-_.%3D%26%25%23%40%2F%3F%3A%3B%2C%3C%3E%5B%5D%7B%7D%7C%5C%5E%60%22%24&DBInstanceId=rm-1".into();
    request
}

fn alibaba_session() -> Request {
    let signed = "accept;host;user-agent;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version";
    let signature = "82d27ab4a3325ba9634d80f351683c5c8117afdcceade4fcaae9e0cf57c3ac5e";
    let mut request = alibaba_seed()
        .set("x-acs-accesskey-id", "STS.NVectorKeyId01")
        .set("x-acs-security-token", "CAISvector+token/with=specials+0123456789==")
        .set("authorization", &acs3("STS.NVectorKeyId01", signed, signature));
    request.target = "/?AccountName=test1&AccountPassword=Test%2B123+456&DBInstanceId=rm-1".into();
    request
}

fn alibaba_form() -> Request {
    let signed = format!("accept;content-type;{}", ALL.strip_prefix("accept;").unwrap());
    let signature = "24fbcef1e4961687d5809591f69ac4c7705fcda88024e5c5366c62c9ad2192a2";
    let body = "Count=3&Items.1.Name=a+b&Items.1.Value=~%21%2A%27%28%29%2B&Items.2.Name=%E4%B8%AD%E6%96%87&Items.2.Value=&Nested.K.V=x%26y%3Dz";
    let mut request = alibaba_seed()
        .set("host", "probe.cn-hangzhou.aliyuncs.com")
        .set("x-acs-version", "2020-01-01")
        .set("x-acs-action", "Probe")
        .set("content-type", "application/x-www-form-urlencoded")
        .set("x-acs-content-sha256", "cdb059b06a16efc151ec7d04e66ed609121e10896c6d90065b35494c0962f659")
        .set("authorization", &acs3("LTAI5tVectorAccessKey01", &signed, signature));
    request.target = "/?RegionId=cn-hangzhou".into();
    request.body = body.into();
    request
}

fn alibaba_path() -> Request {
    let signature = "be232994e5b30a093eea94e0f8d7ee6cbeaa675f36e5df7e4de7b34fa50b1f49";
    let mut request = alibaba_seed()
        .set("host", "cs.cn-hangzhou.aliyuncs.com")
        .set("x-acs-version", "2015-12-15")
        .set("x-acs-action", "DescribeClusterDetail")
        .set("authorization", &acs3("LTAI5tVectorAccessKey01", ALL, signature));
    request.method = "GET".into();
    request.target = "/clusters/a%2Fb%20c%2Bd%2Ae~f%27g%28h%29%21%E4%B8%AD%3F%26%3D".into();
    request
}

fn zenlayer_seed() -> Request {
    let headers = [
        ("host", "console.zenlayer.com"),
        ("content-type", "application/json"),
        ("x-zc-version", "2025-09-01"),
        ("x-zc-service", "zec"),
        ("x-zc-action", "ResetInstancePassword"),
        ("x-zc-signature-method", "ZC2-HMAC-SHA256"),
        ("x-zc-timestamp", "1767225600"),
        (
            "authorization",
            "ZC2-HMAC-SHA256 Credential=zl-example-access-key-id, SignedHeaders=content-type;host, Signature=eb57b642c9fb69d5bd15e2e185a7480ee60bef03b7bdef598529cd416f1e7f21",
        ),
    ];
    Request::new("POST", "/api/v2/zec", &headers, r#"{"instanceId": "instanceId", "password": "Example`123"}"#)
}

fn zenlayer_bearer() -> Request {
    zenlayer_seed()
        .without("x-zc-signature-method")
        .without("x-zc-timestamp")
        .set("authorization", "Bearer zl-example-personal-token")
}

#[tokio::test]
async fn accepts_recorded_requests() {
    let documented = [
        tencent_documented(
            "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
            "content-type;host",
            "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        ),
        tencent_documented(
            "AKID********************************",
            "content-type;host;x-tc-action",
            "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f",
        ),
    ];
    let recorded = [
        (
            RECORDED_TC3,
            vec![
                tencent_seed(),
                tencent_get(),
                tencent_unsigned_payload(),
                tencent_seed().set("X-TC-Token", "TOKEN/with+chars=="),
            ],
        ),
        (1_551_113_065, documented.to_vec()),
        (
            RECORDED_ACS3,
            vec![
                alibaba_seed(),
                alibaba_minimal(),
                alibaba_special_characters(),
                alibaba_session(),
                alibaba_form(),
                alibaba_path(),
            ],
        ),
        (RECORDED_ZC2, vec![zenlayer_seed(), zenlayer_bearer()]),
    ];
    for (time, requests) in recorded {
        for request in requests {
            // All recorded requests have the same nonce.
            let mock = verifier(time).await;
            let reply = send(&mock, &request).await;
            assert!(mock.requests()[0].accepted(), "{} {}: {}", request.method, request.target, reply.body);
        }
    }
}

#[tokio::test]
async fn accepts_any_order_and_encoding_of_the_query() {
    let mock = verifier(RECORDED_ACS3).await;
    let mut request = alibaba_seed();
    request.target = "/?DBInstanceId=rm-uf6wjk5xxxxxxx&AccountPassword=%54est123456&AccountName=test1".into();
    assert_eq!(send(&mock, &request).await.status, 200);
}

/// Returns every variant of a request in which one byte of a part is changed to another byte of the same kind.
fn with_each_byte_changed(request: &Request, part: &str) -> Vec<Request> {
    let flip = |byte: u8| match byte {
        b'a'..=b'y' | b'A'..=b'Y' | b'0'..=b'8' => byte + 1,
        b'z' => b'a',
        b'Z' => b'A',
        b'9' => b'0',
        _ => b'x',
    };
    let flip_at = |bytes: &[u8], at: usize| {
        let mut bytes = bytes.to_vec();
        bytes[at] = flip(bytes[at]);
        bytes
    };
    match part {
        "body" => {
            (0..request.body.len()).map(|at| Request { body: flip_at(&request.body, at), ..request.clone() }).collect()
        }
        "query" => {
            let start = request.target.find('?').unwrap() + 1;
            let targets = (start..request.target.len())
                .map(|at| String::from_utf8(flip_at(request.target.as_bytes(), at)).unwrap());
            targets.map(|target| Request { target, ..request.clone() }).collect()
        }
        header => {
            let (name, from) = if header == "signature" { ("authorization", "Signature=") } else { (header, "") };
            let value = request.get(name).to_owned();
            let start = value.find(from).unwrap() + from.len();
            let values = (start..value.len()).map(|at| String::from_utf8(flip_at(value.as_bytes(), at)).unwrap());
            values.map(|value| request.clone().set(name, &value)).collect()
        }
    }
}

#[tokio::test]
async fn refuses_a_request_with_any_changed_byte() {
    let cases = [
        (RECORDED_TC3, tencent_seed(), vec!["body", "host", "content-type", "signature", "x-tc-timestamp"]),
        (RECORDED_TC3, tencent_get(), vec!["query", "signature"]),
        (
            RECORDED_ACS3,
            alibaba_seed(),
            vec![
                "query",
                "host",
                "signature",
                "x-acs-date",
                "x-acs-action",
                "x-acs-version",
                "x-acs-signature-nonce",
                "x-acs-content-sha256",
            ],
        ),
        (RECORDED_ACS3, alibaba_form(), vec!["body", "content-type"]),
        (RECORDED_ACS3, alibaba_session(), vec!["x-acs-security-token", "x-acs-accesskey-id"]),
        (RECORDED_ZC2, zenlayer_seed(), vec!["body", "host", "content-type", "signature", "x-zc-timestamp"]),
        (RECORDED_ZC2, zenlayer_bearer(), vec!["authorization"]),
    ];
    for (time, request, parts) in cases {
        let mock = verifier(time).await;
        for part in parts {
            let flipped = with_each_byte_changed(&request, part);
            assert!(!flipped.is_empty());
            for flipped in flipped {
                let reply = send(&mock, &flipped).await;
                assert!(
                    !mock.requests().iter().any(cumulo_mock::Record::accepted),
                    "{part}: {flipped:?} returned {}",
                    reply.body
                );
            }
        }
    }
}

#[tokio::test]
async fn refuses_requests_with_the_code_of_each_cloud() {
    let mock = mock().await;
    let redis = || reset_redis("crs-1", "Passw0rd!");
    let rds = |nonce| reset_rds("Passw0rd%21", nonce);
    let zec = || reset_zec("Passw0rd!");
    let other_key = |request: Request| {
        let authorization = request.get("authorization").replace(ID, "unknown-id");
        request.set("authorization", &authorization)
    };
    let cases = [
        (redis(), 200, ""),
        (other_key(redis()), 200, "AuthFailure.SecretIdNotFound"),
        (redis().set("host", "else.where"), 200, "AuthFailure.SignatureFailure"),
        (redis().set("x-tc-timestamp", "1767322744"), 200, "AuthFailure.SignatureExpire"),
        (redis().set("x-tc-timestamp", "soon"), 200, "MissingParameter"),
        (redis().set("x-tc-token", "t"), 200, "AuthFailure.TokenFailure"),
        (redis().without("authorization"), 200, "AuthFailure.InvalidAuthorization"),
        (redis().set("authorization", "SKIP"), 200, "AuthFailure.InvalidAuthorization"),
        (redis().set("content-type", "text/plain"), 200, "InvalidParameter"),
        (redis().without("x-tc-action"), 200, "MissingParameter"),
        (redis().set("x-tc-action", "Nothing"), 200, "InvalidAction"),
        (redis().set("x-tc-version", "2000-01-01"), 200, "NoSuchVersion"),
        (tencent("nothing", "2018-04-12", "ResetPassword", &json!({})), 200, "NoSuchProduct"),
        (rds("1"), 200, ""),
        (rds("1"), 400, "SignatureNonceUsed"),
        (other_key(rds("2")), 404, "InvalidAccessKeyId.NotFound"),
        (rds("2").set("host", "else.where"), 400, "SignatureDoesNotMatch"),
        (rds("2").set("x-acs-content-sha256", &sha256(b"x")), 400, "SignatureDoesNotMatch"),
        (rds("2").set("x-acs-date", "2026-01-02T02:49:04Z"), 400, "InvalidTimeStamp.Expired"),
        (rds("2").without("authorization"), 400, "IncompleteSignature"),
        (rds("2").set("x-acs-extra", "not signed"), 400, "IncompleteSignature"),
        (rds("2").without("x-acs-signature-nonce"), 400, "MissingParameter"),
        (rpc("2014-08-15", "Nothing", "", "3"), 404, "InvalidAction.NotFound"),
        (rpc("2000-01-01", "ResetAccountPassword", "", "4"), 400, "InvalidVersion"),
        (alibaba("GET", "/", "", "", "", "2014-08-15", "ResetAccountPassword", "5"), 400, "UnsupportedHTTPMethod"),
        (
            alibaba("POST", "/else", "", "", "", "2014-08-15", "ResetAccountPassword", "6"),
            404,
            "InvalidAction.NotFound",
        ),
        (zec(), 200, ""),
        (other_key(zec()), 401, "AUTHFAILURE_SIGNATURE_FAILURE"),
        (zec().set("host", "else.where"), 401, "AUTHFAILURE_SIGNATURE_FAILURE"),
        (zec().set("x-zc-timestamp", "1767323346"), 401, "AUTHFAILURE_SIGNATURE_EXPIRED"),
        (zec().without("authorization"), 401, "AUTHFAILURE_INVALID_AUTHORIZATION"),
        (zec().set("authorization", "Bearer unknown"), 401, "AUTHFAILURE_INVALID_AUTHORIZATION"),
        (zec().set("x-zc-action", "Nothing"), 404, "AUTHFAILURE_UNAUTHORIZED_OPERATION"),
        (zec().set("content-type", "text/plain"), 400, "INVALID_PARAMETER_VALUE"),
    ];
    for (request, status, code) in cases {
        let reply = send(&mock, &request).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code), "{request:?} returned {}", reply.body);
        assert!(!reply.body.contains("Passw0rd") && !reply.body.contains(SECRET));
    }
}

#[tokio::test]
async fn enforces_the_exact_ends_of_the_time_windows() {
    let mock = mock().await;
    for (request, code) in [
        (
            reset_redis("crs-1", "Passw0rd!").set("x-tc-timestamp", &(NOW - 300).to_string()),
            "AuthFailure.SignatureFailure",
        ),
        (
            reset_redis("crs-1", "Passw0rd!").set("x-tc-timestamp", &(NOW + 301).to_string()),
            "AuthFailure.SignatureExpire",
        ),
        (reset_rds("Passw0rd%21", "1").set("x-acs-date", "2026-01-02T03:19:05Z"), "SignatureDoesNotMatch"),
        (reset_rds("Passw0rd%21", "1").set("x-acs-date", "2026-01-02T03:19:06Z"), "InvalidTimeStamp.Expired"),
        (reset_zec("Passw0rd!").set("x-zc-timestamp", &(NOW + 300).to_string()), "AUTHFAILURE_SIGNATURE_FAILURE"),
        (reset_zec("Passw0rd!").set("x-zc-timestamp", &(NOW - 301).to_string()), "AUTHFAILURE_SIGNATURE_EXPIRED"),
    ] {
        assert_eq!(send(&mock, &request).await.code(), code);
    }
}

#[tokio::test]
async fn requires_the_session_token_of_a_temporary_access_key() {
    let mock = Mock::builder()
        .catalog(catalog())
        .credentials(Credentials::new(ID, SECRET).token("right"))
        .clock(at(NOW))
        .start()
        .await
        .unwrap();
    let redis = || reset_redis("crs-1", "Passw0rd!");
    assert_eq!(send(&mock, &redis()).await.code(), "AuthFailure.TokenFailure");
    assert_eq!(send(&mock, &redis().set("x-tc-token", "wrong")).await.code(), "AuthFailure.TokenFailure");
    assert_eq!(send(&mock, &redis().set("x-tc-token", "right")).await.code(), "");
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "1")).await.code(), "InvalidSecurityToken.MismatchWithAccessKey");
}

#[tokio::test]
async fn accepts_the_nonce_of_a_refused_request_again() {
    let mock = mock().await;
    assert_eq!(
        send(&mock, &reset_rds("Passw0rd%21", "n").set("host", "else.where")).await.code(),
        "SignatureDoesNotMatch"
    );
    assert_eq!(send(&mock, &reset_rds("Passw0rd%21", "n")).await.code(), "");
}

#[tokio::test]
async fn accepts_unsigned_requests_for_temporary_credentials() {
    // The embedded catalog marks the operations that need no signature.
    let mock = common::builder().catalog(cumulo_catalog::Catalog::embedded().clone()).start().await.unwrap();
    mock.on("tencent", "sts", "AssumeRoleWithWebIdentity").reply(json!({ "ExpiredTime": 1 }));
    mock.on("alibaba", "sts", "AssumeRoleWithOIDC").reply(json!({}));
    let members = json!({ "ProviderId": "p", "WebIdentityToken": "t", "RoleArn": "r", "RoleSessionName": "s" });
    let web = tencent("sts", "2018-08-13", "AssumeRoleWithWebIdentity", &members).set("authorization", "SKIP");
    assert_eq!(send(&mock, &web).await.json()["Response"]["ExpiredTime"], 1);
    let oidc = rpc("2015-04-01", "AssumeRoleWithOIDC", "", "1").without("authorization");
    assert_eq!(send(&mock, &oidc).await.status, 200);
}

#[tokio::test]
async fn refuses_a_request_of_an_unknown_cloud_without_recording_its_query() {
    let mock = mock().await;
    let reply =
        send(&mock, &Request::new("GET", "/?Action=ResetPassword&Password=hunter2", &[("host", "x")], "")).await;
    assert_eq!(reply.status, 400);
    assert!(!format!("{:?}{}", mock.requests(), reply.body).contains("hunter2"));
}
