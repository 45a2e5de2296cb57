//! The result of every class of HTTP status with every kind of body, for all three clouds.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Outgoing, Request, Retry,
    transport::{Incoming, Transport, TransportError},
};
use http::{HeaderMap, HeaderValue};

/// Returns the same response to every request.
#[derive(Clone)]
struct FixedResponse {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: &'static str,
}

impl Transport for FixedResponse {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let headers: HeaderMap = self
            .headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        Box::pin(async move { Ok(Incoming::new(self.status, headers, self.body)) })
    }
}

#[derive(Clone, Copy, Debug)]
enum Cloud {
    AlibabaRpc,
    AlibabaRoa,
    AlibabaNoReply,
    Tencent,
    Zenlayer,
}

const CLOUDS: [Cloud; 5] =
    [Cloud::AlibabaRpc, Cloud::AlibabaRoa, Cloud::AlibabaNoReply, Cloud::Tencent, Cloud::Zenlayer];

async fn call(cloud: Cloud, response: FixedResponse) -> Result<(), Error> {
    let credentials = Credentials::new("id", "key");
    match cloud {
        Cloud::Tencent => {
            let client = cumulo_tencent::Client::builder().credentials(credentials).retry(Retry::off());
            let client = client.transport(response).build().unwrap();
            client.send(cumulo_tencent::redis::ResetPassword::new("crs-1").password("New-pass-1")).await.map(drop)
        }
        Cloud::Zenlayer => {
            let client = cumulo_zenlayer::Client::builder().credentials(credentials).retry(Retry::off());
            let client = client.transport(response).build().unwrap();
            client.send(cumulo_zenlayer::zec::ResetInstancePassword::new("zec-1", "New-pass-3A")).await.map(drop)
        }
        _ => {
            let client = cumulo_alibaba::Client::builder().credentials(credentials).retry(Retry::off());
            let client = client.transport(response).region("cn-hangzhou").build().unwrap();
            match cloud {
                Cloud::AlibabaRpc => {
                    let reset = cumulo_alibaba::rds::ResetAccountPassword::new("app", "New-pass-1", "rm-1");
                    client.send(reset).await.map(drop)
                }
                Cloud::AlibabaRoa => {
                    let request = Request::new("cs", "DescribeThings").version("2015-12-15").roa("GET", "/things/{Id}");
                    let request = request.params(cumulo_core::json!({"Id": "c-1"}));
                    client.send(request).endpoint("cs.cn-hangzhou.aliyuncs.com").await.map(drop)
                }
                _ => client.send(cumulo_alibaba::fc::DeleteAlias::new("a", "f")).await.map(drop),
            }
        }
    }
}

const EMPTY: &str = "";
const WHITESPACE: &str = " \r\n";
const PAGE: &str = "<html>Sign in to the guest network</html>";
const TRUNCATED: &str = r#"{"RequestId":"R","Response":{"RequestId":"R"},"response":{"requestId":"R"#;
/// A body that is a success of all three clouds.
const SUCCESS: &str = r#"{"RequestId":"R","Response":{"RequestId":"R"},"requestId":"R","response":{"requestId":"R"}}"#;
/// A body that is an error of all three clouds.
const ERROR: &str = r#"{"Code":"Denied","Message":"no","RequestId":"R","Response":{"Error":{"Code":"Denied","Message":"no"},"RequestId":"R"},"requestId":"R","code":"DENIED","message":"no"}"#;
const LIST: &str = "[]";

#[tokio::test]
async fn only_a_2xx_with_the_providers_envelope_is_a_success() {
    use Cloud::*;
    for cloud in CLOUDS {
        for status in [101, 200, 201, 204, 299, 300, 301, 302, 304, 307, 308, 399, 400, 403, 404, 429, 500, 503] {
            for body in [EMPTY, WHITESPACE, PAGE, TRUNCATED, SUCCESS, ERROR, LIST] {
                let result = call(cloud, FixedResponse { status, headers: Vec::new(), body }).await;
                let expected = match (cloud, status) {
                    // The body is not read.
                    (AlibabaNoReply, 200..300) => true,
                    // The gateway of Alibaba Cloud signals errors by the status alone.
                    (AlibabaRpc | AlibabaRoa, 200..300) => [SUCCESS, ERROR].contains(&body),
                    (Tencent, 200..300) | (Zenlayer, 200) => body == SUCCESS,
                    _ => false,
                };
                assert_eq!(result.is_ok(), expected, "{cloud:?} HTTP {status} {body:?}: {result:?}");
                let Err(error) = result else { continue };
                assert_eq!(error.http_status(), Some(status), "{cloud:?} {body:?}");
                let is_error = body == ERROR && status >= 200 && !(300..400).contains(&status);
                assert_eq!(error.kind() == ErrorKind::Api, is_error, "{cloud:?} HTTP {status} {body:?}: {error}");
                assert!(is_error || error.kind() == ErrorKind::Reply, "{cloud:?} HTTP {status} {body:?}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn an_empty_response_is_a_success_if_the_output_may_be_empty_and_the_gateway_sent_it() {
    let from_gateway = vec![("x-acs-request-id", "R")];
    for status in [200, 202, 204] {
        let response = |headers: &[_]| FixedResponse { status, headers: headers.to_vec(), body: EMPTY };
        assert!(call(Cloud::AlibabaRoa, response(&from_gateway)).await.is_ok());
        assert!(call(Cloud::AlibabaRoa, response(&[])).await.is_err());
        assert!(call(Cloud::AlibabaRpc, response(&from_gateway)).await.is_err());
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_that_names_the_other_host_only() {
    for (location, host) in [
        ("https://login.example/portal?token=hunter2", "host login.example"),
        ("//login.example:8443/x", "host login.example:8443"),
        ("https://user:hunter2@login.example#x", "host login.example"),
        ("/portal?hunter2", "unexpected redirect:"),
        ("", "unexpected redirect:"),
    ] {
        for cloud in CLOUDS {
            let response = FixedResponse { status: 302, headers: vec![("location", location)], body: SUCCESS };
            let error = call(cloud, response).await.unwrap_err();
            let text = format!("{error} {error:?}");
            assert!(text.contains(host) && text.contains("HTTP 302") && !text.contains("hunter2"), "{text}");
            assert!(!error.is_retryable());
        }
    }
}
