//! Presigned URLs: requests by a plain HTTP client, and operations that cannot be presigned.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cumulo_alibaba::{fc, rds, smartag};
use cumulo_mock::{Credentials as MockCredentials, Mock};
use cumulo_tencent::{Credentials, ErrorKind, SignatureMethod, cii, redis, sts};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

const ID: &str = "test-id";
const KEY: &str = "test-key";
const TOKEN: &str = "to+ken/=";

async fn mock() -> Mock {
    Mock::builder()
        .credentials(MockCredentials::new(ID, KEY))
        .credentials(MockCredentials::new("sts-id", KEY).token(TOKEN))
        .start()
        .await
        .unwrap()
}

fn tencent(mock: &Mock) -> cumulo_tencent::ClientBuilder {
    cumulo_tencent::Client::builder().credentials(Credentials::new(ID, KEY)).region("ap-guangzhou").endpoint(mock.url())
}

fn alibaba(mock: &Mock) -> cumulo_alibaba::ClientBuilder {
    cumulo_alibaba::Client::builder().credentials(Credentials::new(ID, KEY)).region("cn-hangzhou").endpoint(mock.url())
}

/// Sends a plain `GET`. Returns status, headers and body.
async fn fetch(url: &str) -> (u16, String, String) {
    let (authority, target) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = tokio::net::TcpStream::connect(authority).await.unwrap();
    let request = format!("GET /{target} HTTP/1.1\r\nhost: {authority}\r\naccept: */*\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    (head[9..12].parse().unwrap(), head.to_owned(), body.to_owned())
}

#[tokio::test]
async fn urls_of_tencent_are_accepted() {
    let mock = mock().await;
    for method in [SignatureMethod::HmacSha1, SignatureMethod::HmacSha256] {
        let options = cumulo_tencent::TencentProtocol::new().signature(cumulo_tencent::Signature::V1(method));
        let client = tencent(&mock).protocol(options).build().unwrap();
        let url = client.presign(redis::DescribeInstances::new().limit(2).instance_id("crs é&+")).await.unwrap();
        let (status, _, body) = fetch(url.expose()).await;
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(status, 200);
        assert!(body.pointer("/Response/TotalCount").is_some(), "{body}");
    }
    let record = mock.requests().pop().unwrap();
    assert!(record.accepted() && record.method == "GET");
    assert_eq!(record.params, json!({"Limit": 2, "InstanceId": "crs é&+"}));
    assert_eq!(record.region.as_deref(), Some("ap-guangzhou"));

    // A parameter is changed after signing.
    let client = tencent(&mock).build().unwrap();
    let url = client.presign(redis::DescribeInstances::new().limit(2)).await.unwrap();
    let (_, _, body) = fetch(&url.expose().replace("Limit=2", "Limit=3")).await;
    assert!(body.contains("AuthFailure.SignatureFailure"), "{body}");
}

#[tokio::test]
async fn urls_of_alibaba_are_accepted_once() {
    let mock = mock().await;
    let client = alibaba(&mock).build().unwrap();
    let url = client.presign(rds::DescribeRegions::new().accept_language("a b*~'/é")).await.unwrap();
    let (status, _, body) = fetch(url.expose()).await;
    assert_eq!(status, 200, "{body}");
    assert!(serde_json::from_str::<Value>(&body).unwrap().pointer("/Regions/RDSRegion/0").is_some(), "{body}");
    assert_eq!(mock.requests()[0].params, json!({"AcceptLanguage": "a b*~'/é"}));
    let (status, _, body) = fetch(url.expose()).await;
    assert!(status == 400 && body.contains("SignatureNonceUsed"), "{body}");

    let url = client.presign(rds::DescribeRegions::new().accept_language("x")).await.unwrap();
    let (status, _, body) = fetch(&url.expose().replace("AcceptLanguage=x", "AcceptLanguage=y")).await;
    assert!(status == 400 && body.contains("SignatureDoesNotMatch"), "{body}");
}

#[tokio::test]
async fn urls_of_alibaba_may_request_xml() {
    let mock = mock().await;
    let client = alibaba(&mock).protocol(cumulo_alibaba::AlibabaProtocol::new().xml()).build().unwrap();
    let url = client.presign(rds::DescribeRegions::new()).await.unwrap();
    let (_, head, body) = fetch(url.expose()).await;
    assert!(head.contains("text/xml"), "{head}");
    assert!(body.contains("<DescribeRegionsResponse>") && body.contains("<RequestId>"), "{body}");
}

// The documented URLs contain passwords, which a program must allow.
#[tokio::test]
async fn secrets_are_refused_unless_allowed() {
    let mock = mock().await;
    let (tencent, alibaba) = (tencent(&mock).build().unwrap(), alibaba(&mock).build().unwrap());
    let reset = || redis::ResetPassword::new("crs-1").password("New-pass-1");
    let error = tencent.presign(reset()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`Password` is secret") && !error.to_string().contains("New-pass"), "{error}");
    // No secret is set, so the request is allowed.
    tencent.presign(redis::ResetPassword::new("crs-1").no_auth(true)).await.unwrap();

    let url = tencent.presign(reset()).allow_secrets().await.unwrap();
    assert!(!format!("{url:?} {url:#?}").contains("New-pass"), "{url:?}");
    assert!(format!("{url:?}").contains("/?***"), "{url:?}");
    fetch(url.expose()).await;
    assert_eq!(mock.password_of("tencent", "crs-1").as_deref(), Some("New-pass-1"));

    let reset = || rds::ResetAccountPassword::new("app", "New-pass-2", "rm-1");
    assert!(alibaba.presign(reset()).await.is_err());
    fetch(alibaba.presign(reset()).allow_secrets().await.unwrap().expose()).await;
    assert_eq!(mock.password_of("alibaba", "rm-1").as_deref(), Some("New-pass-2"));
    let reset = || smartag::ResetSmartAccessGatewayClientUserPassword::new("cn-shanghai", "sag-1", "u").password("p");
    assert!(alibaba.presign(reset()).await.is_err());
    let (status, _, body) = fetch(alibaba.presign(reset()).allow_secrets().await.unwrap().expose()).await;
    assert_eq!(status, 200, "{body}");
}

#[tokio::test]
async fn an_operation_that_cannot_be_presigned_returns_the_reason() {
    let mock = mock().await;
    let (tencent, alibaba) = (tencent(&mock).build().unwrap(), alibaba(&mock).build().unwrap());
    for (error, why) in [
        (alibaba.presign(fc::ListFunctions::new()).await.unwrap_err(), "ROA"),
        (alibaba.presign(rds::ConfirmNotify::new(1i64, [1i64])).await.unwrap_err(), "is sent in the body"),
        (tencent.presign(cii::DescribeQualityScore::new(b"x")).await.unwrap_err(), "uploads bytes"),
        (
            tencent
                .presign(sts::AssumeRoleWithWebIdentity::new("p", "web-token", "r", "s"))
                .allow_secrets()
                .await
                .unwrap_err(),
            "without a signature",
        ),
        (
            tencent.presign(redis::DescribeInstances::new().instance_id("x".repeat(40_000))).await.unwrap_err(),
            "longer than",
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        assert!(error.message().contains(why), "{error}");
    }
    for credentials in [Credentials::anonymous(), Credentials::bearer("t")] {
        let client = self::alibaba(&mock).credentials(credentials.clone()).build().unwrap();
        let error = client.presign(rds::DescribeRegions::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        let client = self::tencent(&mock).credentials(credentials).build().unwrap();
        let error = client.presign(redis::DescribeInstances::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
    }
    assert!(mock.requests().is_empty(), "presigning sends nothing");
}

#[tokio::test]
async fn urls_contain_session_tokens_and_expire() {
    let mock = mock().await;
    let credentials = Credentials::with_token("sts-id", KEY, TOKEN);
    let early = || SystemTime::now() - Duration::from_secs(16 * 60);
    let url = tencent(&mock).credentials(credentials.clone()).build().unwrap();
    let url = url.presign(redis::DescribeInstances::new()).await.unwrap();
    let (_, _, body) = fetch(url.expose()).await;
    assert!(body.contains("TotalCount"), "{body}");
    let left = url.expires().duration_since(SystemTime::now()).unwrap();
    assert!(left <= Duration::from_secs(300) && left > Duration::from_secs(200), "{left:?}");

    let client = alibaba(&mock).credentials(credentials.clone()).build().unwrap();
    let (status, _, body) = fetch(client.presign(rds::DescribeRegions::new()).await.unwrap().expose()).await;
    assert_eq!(status, 200, "{body}");

    let client = alibaba(&mock).credentials(credentials.clone()).clock(early).build().unwrap();
    let url = client.presign(rds::DescribeRegions::new()).await.unwrap();
    assert!(url.expires() < SystemTime::now());
    assert!(fetch(url.expose()).await.2.contains("InvalidTimeStamp.Expired"));
    let client = tencent(&mock).credentials(credentials).clock(early).build().unwrap();
    let url = client.presign(redis::DescribeInstances::new()).await.unwrap();
    assert!(fetch(url.expose()).await.2.contains("AuthFailure.SignatureExpire"));
}

// The URL of the documented operation, as recorded from the official SDK.
#[tokio::test]
async fn a_url_equals_that_of_the_official_sdk() {
    let at = UNIX_EPOCH + Duration::from_secs(1_767_323_045);
    let client = cumulo_alibaba::Client::builder()
        .credentials(Credentials::new("LTAI5tVectorAccessKey01", "VectorSecretKey/+=0123456789ab"))
        .clock(move || at)
        .nonce(|| "5f0c7a1e2b3d4c6f8091a2b3c4d5e6f7".into())
        .build()
        .unwrap();
    let reset = rds::ResetAccountPassword::new("test1", "Test123456", "rm-uf6wjk5xxxxxxx");
    let url = client.presign(reset).region("cn-hangzhou").allow_secrets().await.unwrap();
    assert!(url.expose().starts_with("https://rds.aliyuncs.com/?AccessKeyId=LTAI5tVectorAccessKey01&"), "{url:?}");
    assert!(url.expose().contains("&Signature=cR%2BQAtY2EinaQi1vXvFvjw%2F1xzk%3D&"), "{url:?}");
    assert_eq!(url.expires(), at + Duration::from_secs(900));
}
