//! No text contains a secret: every generated request with a canary in each secret field is printed, sent with
//! errors, and logged.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{io, sync::Arc, time::Duration};

use cumulo_core::{
    Api, BoxFuture, Credentials, ErrorKind, Outgoing, Protocol, RequestContext, Secret,
    endpoint::Endpoint,
    model::View,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tests::{canary::fill, log::Log, registered};
use tracing_subscriber::util::SubscriberInitExt;

/// Contains characters that percent-encoding and JSON escape. `assert_no_canary` searches for its core, because a
/// search for the whole value would miss escaped leaks.
const CANARY: &str = "CANARY-7f3a+\"/ %";
const CORE: &str = "CANARY-7f3a";
const KEY: &str = "CANARY-7f3a-secret-key";
const TOKEN: &str = "CANARY-7f3a-session-token";

fn assert_no_canary(label: &str, text: &str) {
    assert!(!text.contains(CORE), "{label} shows a secret: {text}");
}

fn requests<A: Api>(provider: &str) -> usize {
    let log = Log::default();
    let writer = log.clone();
    let _logging = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .set_default();
    let mut canaries = 0;
    for (_, operation) in registered().into_iter().filter(|(name, _)| *name == provider) {
        let label = format!("{provider} {} {}", operation.info.service.name, operation.info.action);
        let mut input = (operation.input)();
        let here = fill(input.as_mut(), CANARY, 4);
        canaries += here;
        assert_no_canary(&label, &format!("{:?} {:#?}", View::Model(input.as_ref()), View::Model(input.as_ref())));

        let credentials = Arc::new(Credentials::with_token("id", KEY, TOKEN));
        let endpoint = Endpoint::https("example.com");
        let (now, nonce) = (std::time::SystemTime::now(), || "nonce".to_owned());
        let context =
            RequestContext::new(operation.info, &credentials, &endpoint, now, &nonce).region(Some("region-1"));
        let outgoing = A::Protocol::default().request(&context, input.as_ref()).unwrap();
        assert_no_canary(
            &label,
            &format!("{context_credentials:?} {outgoing:?} {:?}", outgoing.headers, context_credentials = credentials),
        );
        // The request must contain the canaries: otherwise the test would prove nothing.
        let sent = format!("{}{}", outgoing.target, String::from_utf8_lossy(&outgoing.body));
        assert!(here == 0 || sent.contains(CORE), "{label}: the secret did not reach the request");
        let mut output = (operation.output)();
        fill(output.as_mut(), CANARY, 4);
        assert_no_canary(&label, &format!("{:?}", View::Model(output.as_ref())));
        let logged = String::from_utf8(std::mem::take(&mut *log.0.lock().unwrap())).unwrap();
        let shown =
            operation.info.unsigned || logged.contains("canonical_request=") && logged.contains("string_to_sign=");
        assert!(shown, "{label}: {logged}");
        assert_no_canary(&label, &logged);
    }
    canaries
}

#[test]
fn no_generated_request_prints_a_secret() {
    assert!(requests::<cumulo_alibaba::Alibaba>("alibaba") >= 10);
    assert!(requests::<cumulo_tencent::Tencent>("tencent") >= 8);
    assert!(requests::<cumulo_zenlayer::Zenlayer>("zenlayer") >= 4);
}

/// Returns an error of this kind. The response quotes the request.
#[derive(Clone, Copy)]
enum Cloud {
    Refuses,
    Page,
    Breaks,
}

impl Transport for Cloud {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let sent = format!("{} {}", request.target, String::from_utf8_lossy(&request.body));
        let quoted = serde_json::to_string(&sent).unwrap();
        let quoted = quoted.trim_matches('"');
        let result = match self {
            Self::Refuses => Ok((
                400,
                format!(
                    r#"{{"Code":"SignatureDoesNotMatch","code":"INVALID","Message":"got {quoted}","message":"got {quoted}"}}"#
                ),
            )),
            Self::Page => Ok((502, format!("<html>you requested {quoted}</html>"))),
            Self::Breaks => Err(TransportError::broken(io::Error::other("broken pipe"))),
        };
        Box::pin(async move { result.map(|(status, body)| Incoming::new(status, http::HeaderMap::new(), body)) })
    }
}

// The only test of this program that logs, because the subscriber is global.
#[tokio::test]
async fn no_error_and_no_log_shows_a_secret() {
    use cumulo_alibaba::rds::{CreateAccount, ResetAccountPassword};
    use cumulo_tencent::redis::{ModfiyInstancePassword, ResetPassword};
    use cumulo_zenlayer::zec::ResetInstancePassword;

    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .init();
    let credentials = || Credentials::with_token("id", KEY, TOKEN);
    let secret = || Secret::new(CANARY);

    let mut errors = Vec::new();
    for cloud in [Cloud::Refuses, Cloud::Page, Cloud::Breaks] {
        let alibaba = cumulo_alibaba::Client::builder()
            .credentials(credentials())
            .region("cn-hangzhou")
            .transport(cloud)
            .build()
            .unwrap();
        let tencent = cumulo_tencent::Client::builder().credentials(credentials()).transport(cloud).build().unwrap();
        let zenlayer = cumulo_zenlayer::Client::builder().credentials(credentials()).transport(cloud).build().unwrap();
        assert_no_canary("client", &format!("{alibaba:?} {tencent:?} {zenlayer:?}"));
        errors.push(alibaba.send(ResetAccountPassword::new("app", secret(), "rm-1")).await.unwrap_err());
        errors.push(alibaba.send(CreateAccount::new("app", secret(), "rm-1")).await.unwrap_err());
        errors.push(tencent.send(ResetPassword::new("crs-1").password(secret())).await.unwrap_err());
        errors.push(tencent.send(ModfiyInstancePassword::new("crs-1", secret(), secret())).await.unwrap_err());
        errors.push(zenlayer.send(ResetInstancePassword::new("zec-1", secret())).await.unwrap_err());
    }
    // The real HTTP client, whose errors contain the URL, and hyper's own traces: a refused connection, then a mock.
    let refused =
        cumulo_alibaba::Client::builder().credentials(credentials()).endpoint("http://127.0.0.1:1").build().unwrap();
    errors.push(refused.send(ResetAccountPassword::new("app", secret(), "rm-1")).await.unwrap_err());
    let mock = cumulo_mock::Mock::builder().start().await.unwrap();
    for fault in [cumulo_mock::Fault::ResetBeforeReading, cumulo_mock::Fault::Truncate, cumulo_mock::Fault::Close] {
        mock.on_any().fault(fault);
        let client = cumulo_alibaba::Client::builder()
            .credentials(Credentials::new(cumulo_mock::DEFAULT_ACCESS_KEY_ID, cumulo_mock::DEFAULT_ACCESS_KEY_SECRET))
            .endpoint(mock.url())
            .timeout(Duration::from_secs(20))
            .build()
            .unwrap();
        let error =
            client.send(ResetAccountPassword::new("app", Secret::new("CANARY-7f3a"), "rm-1")).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Reply | ErrorKind::Api), "{error:?}");
        errors.push(error);
    }
    for error in &errors {
        let mut text = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            text += &format!("{cause} {cause:?}");
            source = cause.source();
        }
        assert_no_canary("error", &text);
    }
    assert_no_canary("the mock's list of requests", &format!("{:?}", mock.requests()));
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("ResetAccountPassword") && logged.contains("hyper"), "nothing was logged: {logged}");
    assert_no_canary("log", &logged);
}
