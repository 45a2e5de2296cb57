//! Every signature scheme and every kind of credentials against the mock, which has its own verification code.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use cumulo_alibaba::{Signature, fc, rds, sts as alibaba_sts};
use cumulo_mock::{Credentials as MockCredentials, Mock};
use cumulo_tencent::{Credentials, ErrorKind, Retry, SignatureMethod, redis, sts};
use cumulo_zenlayer::zec;
use serde_json::json;

const ID: &str = "test-id";
const KEY: &str = "test-key";
const TOKEN: &str = "to+ken/=";

async fn mock() -> Mock {
    Mock::builder()
        .credentials(MockCredentials::new(ID, KEY))
        .credentials(MockCredentials::new("sts-id", KEY).token(TOKEN))
        .bearer("the-bearer")
        .start()
        .await
        .unwrap()
}

fn alibaba(mock: &Mock, signature: Signature, credentials: Credentials) -> cumulo_alibaba::Client {
    cumulo_alibaba::Client::builder()
        .protocol(cumulo_alibaba::AlibabaProtocol::new().signature(signature))
        .credentials(credentials)
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .retry(Retry::off())
        .build()
        .unwrap()
}

fn tencent(mock: &Mock, options: cumulo_tencent::TencentProtocol, credentials: Credentials) -> cumulo_tencent::Client {
    cumulo_tencent::Client::builder()
        .protocol(options)
        .credentials(credentials)
        .region("ap-guangzhou")
        .endpoint(mock.url())
        .retry(Retry::off())
        .build()
        .unwrap()
}

fn schemes() -> [Signature; 4] {
    [Signature::acs3(), Signature::acs3_sm3(), Signature::acs4("Rds"), Signature::v1()]
}

fn key_pairs() -> [Credentials; 2] {
    [Credentials::new(ID, KEY), Credentials::with_token("sts-id", KEY, TOKEN)]
}

#[tokio::test]
async fn alibaba_accepts_every_scheme() {
    let mock = mock().await;
    for signature in schemes() {
        for credentials in key_pairs() {
            let client = alibaba(&mock, signature, credentials);
            // RPC with a query and with a form, ROA with a query and with a body.
            client.send(rds::DescribeRegions::new().accept_language("a b+*~é")).await.unwrap();
            client.send(rds::ConfirmNotify::new(1i64, [1i64, 2])).await.unwrap();
            client.send(fc::ListFunctions::new().prefix("a b/é").limit(3i64)).await.unwrap();
            client.send(fc::PutConcurrencyConfig::new(fc::PutConcurrencyInput::new(1i64), "f n/1")).await.unwrap();
        }
        let wrong = alibaba(&mock, signature, Credentials::new(ID, "wrong"));
        let error = wrong.send(rds::DescribeRegions::new()).await.unwrap_err();
        assert_eq!(error.code(), Some("SignatureDoesNotMatch"), "{signature:?}");
        let error = wrong.send(fc::ListFunctions::new()).await.unwrap_err();
        assert_eq!(error.code(), Some("SignatureDoesNotMatch"), "{signature:?}");
    }
}

#[tokio::test]
async fn alibaba_accepts_tokens_instead_of_a_signature() {
    let mock = mock().await;
    for signature in schemes() {
        let name = format!("{signature:?}");
        for credentials in [Credentials::bearer("the-bearer"), Credentials::id_token("the-bearer")] {
            let client = alibaba(&mock, signature, credentials);
            client.send(rds::DescribeRegions::new()).await.unwrap();
        }
        let client = alibaba(&mock, signature, Credentials::bearer("another"));
        let error = client.send(rds::DescribeRegions::new()).await.unwrap_err();
        assert!(error.code().unwrap().starts_with("InvalidSecurityToken"), "{name}: {error}");
        assert!(!format!("{error} {error:?}").contains("another"), "{name}");
        let client = alibaba(&mock, signature, Credentials::anonymous());
        let error = client.send(rds::DescribeRegions::new()).await.unwrap_err();
        assert_eq!(error.code(), Some("IncompleteSignature"), "{name}");
    }
}

#[tokio::test]
async fn tencent_accepts_every_scheme() {
    let mock = mock().await;
    let options = cumulo_tencent::TencentProtocol::new;
    let v1 = |method| options().signature(cumulo_tencent::Signature::V1(method));
    let all: [(&str, &dyn Fn() -> cumulo_tencent::TencentProtocol); 7] = [
        ("TC3", &options),
        ("TC3, unsigned payload", &|| options().unsigned_payload(true)),
        ("TC3, GET", &|| options().http_get(true)),
        ("HmacSHA1", &|| v1(SignatureMethod::HmacSha1)),
        ("HmacSHA256", &|| v1(SignatureMethod::HmacSha256)),
        ("HmacSHA1, GET", &|| v1(SignatureMethod::HmacSha1).http_get(true)),
        ("HmacSHA256, GET", &|| v1(SignatureMethod::HmacSha256).http_get(true)),
    ];
    for (name, options) in all {
        for credentials in key_pairs() {
            let client = tencent(&mock, options(), credentials);
            let list = redis::DescribeInstances::new().limit(2).instance_id("a b+*~é").project_ids([1i64, 2]);
            let reply = client.send(list).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(reply.total_count.is_some(), "{name}");
            let record = mock.requests().pop().unwrap();
            assert_eq!(record.params, json!({"Limit": 2, "InstanceId": "a b+*~é", "ProjectIds": [1, 2]}), "{name}");
            assert_eq!(record.method, if name.ends_with("GET") { "GET" } else { "POST" }, "{name}");
        }
        let error =
            tencent(&mock, options(), Credentials::new(ID, "wrong")).send(redis::DescribeInstances::new()).await;
        assert_eq!(error.err().unwrap().code(), Some("AuthFailure.SignatureFailure"), "{name}");
        let error = tencent(&mock, options(), Credentials::bearer("t")).send(redis::DescribeInstances::new()).await;
        assert_eq!(error.err().unwrap().kind(), ErrorKind::Credentials, "{name}");
    }
}

// Operations that issue credentials are called without credentials, even if the client has some.
#[tokio::test]
async fn unsigned_operations_need_no_credentials() {
    let mock = mock().await;
    let web = || sts::AssumeRoleWithWebIdentity::new("p", "web-token", "r", "s");
    let client = cumulo_tencent::Client::builder()
        .credentials(Missing)
        .endpoint(mock.url())
        .region("ap-guangzhou")
        .build()
        .unwrap();
    client.send(web()).await.unwrap();
    client.send(sts::AssumeRoleWithSAML::new("saml-assertion", "p", "r", "s")).await.unwrap();
    let error = client.send(redis::DescribeInstances::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    // The client's credentials are not sent.
    let client = tencent(&mock, cumulo_tencent::TencentProtocol::new(), Credentials::with_token(ID, KEY, TOKEN));
    client.send(web()).await.unwrap();
    let record = mock.requests().pop().unwrap();
    assert_eq!((record.raw_header("authorization"), record.raw_header("x-tc-token")), (Some("SKIP"), None));

    for signature in schemes() {
        let client = alibaba(&mock, signature, Credentials::new("unknown", "unknown"));
        let oidc = alibaba_sts::AssumeRoleWithOIDC::new().role_arn("r").oidc_token("oidc-token").oidc_provider_arn("p");
        client.send(oidc).await.unwrap_or_else(|error| panic!("{signature:?}: {error}"));
        assert_eq!(mock.requests().pop().unwrap().raw_header("authorization"), None);
    }
}

struct Missing;

impl cumulo_tencent::ProvideCredentials for Missing {
    fn credentials(&self) -> cumulo_core::BoxFuture<'_, Result<std::sync::Arc<Credentials>, cumulo_tencent::Error>> {
        Box::pin(async { Err(cumulo_tencent::Error::credentials("no credentials")) })
    }
}

#[tokio::test]
async fn zenlayer_accepts_a_key_and_a_token() {
    let mock = mock().await;
    for credentials in [Credentials::new(ID, KEY), Credentials::bearer("the-bearer")] {
        let client = cumulo_zenlayer::Client::builder().credentials(credentials).endpoint(mock.url()).build().unwrap();
        client.send(zec::DescribeZones::new()).await.unwrap();
    }
    let client = cumulo_zenlayer::Client::builder()
        .credentials(Credentials::anonymous())
        .endpoint(mock.url())
        .retry(Retry::off())
        .build()
        .unwrap();
    assert!(client.send(zec::DescribeZones::new()).await.unwrap_err().is_auth());
}

// Responses and errors in XML are read like those in JSON.
#[tokio::test]
async fn alibaba_responses_in_xml_are_read() {
    let mock = mock().await;
    for signature in schemes() {
        let client = cumulo_alibaba::Client::builder()
            .protocol(cumulo_alibaba::AlibabaProtocol::new().signature(signature).xml())
            .credentials(Credentials::new(ID, KEY))
            .region("cn-hangzhou")
            .endpoint(mock.url())
            .build()
            .unwrap();
        let reply = client.send(rds::DescribeRegions::new()).await.unwrap();
        assert!(reply.body().starts_with(b"<?xml"));
        assert!(!reply.request_id().is_empty());
        let regions = &reply.regions.as_ref().unwrap().rds_region;
        assert_eq!(regions[0].region_id.as_deref(), Some("mock-RegionId"));
        let reset = client.send(rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1")).await.unwrap();
        assert!(!reset.request_id().is_empty());

        mock.on("alibaba", "rds", "DescribeRegions").error(400, "Bad.Thing", "a < b & c").times(1);
        let error = client.send(rds::DescribeRegions::new()).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("Bad.Thing"), "a < b & c"));
        assert!(error.request_id().is_some());
        // ROA operations have no format parameter.
        client.send(fc::ListFunctions::new()).await.unwrap();
    }
}

// The formats of the documented pages: the root is the action with `Response`, or only the action. The page of a
// proxy is an error.
#[test]
fn the_documented_xml_formats_are_read() {
    use cumulo_core::{Protocol as _, Received};
    let options = cumulo_alibaba::AlibabaProtocol::new().xml();
    let read = |action: &str, body: &str| {
        let registered = cumulo_tests::registered();
        let (_, one) = registered.iter().find(|(p, one)| *p == "alibaba" && one.info.action == action).unwrap();
        let headers = http::HeaderMap::new();
        let received = Received::new(one.info, 200, &headers, body.as_bytes());
        options.reply(&received, (one.output)().as_mut())
    };
    let reset = "ResetAccountPassword";
    let documented =
        "<ResetAccountPasswordResponse>\n\t  <RequestId>D4D4BE8A</RequestId></ResetAccountPasswordResponse>";
    assert_eq!(read(reset, documented), Ok(Some("D4D4BE8A".into())));
    let bare = "ResetSmartAccessGatewayClientUserPassword";
    let documented = format!("<{bare}> \n  <RequestId>BE1F7E80</RequestId> \n</{bare}> \n");
    assert_eq!(read(bare, &documented), Ok(Some("BE1F7E80".into())));
    for page in ["<html><body>Please log in</body></html>", "<ResetAccountPasswordResponse><Requ", "<a/><b/>"] {
        assert_eq!(read(reset, page).unwrap_err().code, "", "{page}");
    }
    // XML is read even if it was not requested.
    let received = |options: cumulo_alibaba::AlibabaProtocol| {
        let (_, one) = cumulo_tests::registered().into_iter().find(|(_, one)| one.info.action == reset).unwrap();
        let body = b"<ResetAccountPasswordResponse/>";
        options.reply(&Received::new(one.info, 200, &Default::default(), body), (one.output)().as_mut())
    };
    assert!(received(cumulo_alibaba::AlibabaProtocol::new()).is_ok());
}
