//! Secrets that a provider, a proxy or a broken connection quotes, and truncated responses with secrets: no error,
//! cause, attempt or log contains these secrets.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::Engine as _;
use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Outgoing, ProvideCredentials as _, Request, Retry, Secret,
    credentials::{Environment, Role},
    json,
    testing::Recorder,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tests::log::Log;
use http::{HeaderMap, HeaderValue};
use tracing_subscriber::util::SubscriberInitExt as _;

type Encode = fn(&str) -> String;

/// The encodings of the quoted secrets. The unit tests of masking cover all encodings; these tests cover whole calls.
const ENCODINGS: [(&str, Encode); 6] = [
    ("plain", str::to_owned),
    ("percent, lower case", |text| {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).into() } else { format!("%{b:02x}") })
            .collect()
    }),
    ("JSON", |text| {
        let ascii = |c: char| if c.is_ascii() { c.into() } else { format!("\\u{:04x}", c as u32) };
        text.replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/").chars().map(ascii).collect()
    }),
    ("HTML", |text| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;")),
    ("form", |text| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string().replace("%20", "+")
    }),
    ("base64", |text| base64::engine::general_purpose::URL_SAFE.encode(text)),
];

/// The part of a response that quotes the request.
#[derive(Clone, Copy, Debug)]
enum QuotedIn {
    Code,
    Message,
    RequestId,
    IdHeader,
    Page,
    Encoding,
    Location,
    Cause,
}

const QUOTED_IN: [QuotedIn; 8] = [
    QuotedIn::Code,
    QuotedIn::Message,
    QuotedIn::RequestId,
    QuotedIn::IdHeader,
    QuotedIn::Page,
    QuotedIn::Encoding,
    QuotedIn::Location,
    QuotedIn::Cause,
];

/// Responds with a text in the chosen part.
#[derive(Clone)]
struct Quotes(QuotedIn, String);

#[derive(Debug)]
struct Cause(String);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot send {}", self.0)
    }
}

impl std::error::Error for Cause {}

impl Transport for Quotes {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let Self(quoted_in, text) = self;
        let mut headers = HeaderMap::new();
        let mut header = |name: &'static str, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        let (mut status, mut body) = (400, json!({"RequestId": "R"}));
        let error = |code: &str, message: &str, id: &str| {
            json!({"Code": code, "Message": message, "RequestId": id, "code": code, "message": message, "requestId": id,
                "Response": {"Error": {"Code": code, "Message": message}, "RequestId": id}})
        };
        match quoted_in {
            QuotedIn::Code => body = error(text, "m", "R"),
            QuotedIn::Message => body = error("Refused", text, "R"),
            QuotedIn::RequestId => body = error("Throttling", "m", text),
            QuotedIn::IdHeader => header("x-acs-request-id", text),
            QuotedIn::Page => body = text.as_str().into(),
            QuotedIn::Encoding => header("content-encoding", text),
            QuotedIn::Location => {
                status = 302;
                header("location", &format!("https://{text}/{text}"));
            }
            QuotedIn::Cause => {
                let source = Cause(text.clone());
                return Box::pin(async { Err(TransportError::broken(source)) });
            }
        }
        let page = body.as_str().map(|text| format!("<html>{text}</html>"));
        let body = page.unwrap_or_else(|| body.to_string());
        Box::pin(async move { Ok(Incoming::new(status, headers, body)) })
    }
}

/// Returns all texts of an error.
fn all_texts(error: &Error) -> String {
    let mut text = format!("{error} {error:#} {error:?} {error:#?} {:?} {:?}", error.message(), error.code());
    text += &format!("{:?} {:?}", error.request_id(), error.failed_attempts());
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text += &format!("{cause} {cause:?}");
        source = cause.source();
    }
    text
}

fn capture_log() -> (Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let writer = log.clone();
    let guard = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .set_default();
    (log, guard)
}

fn logged(log: &Log) -> String {
    String::from_utf8(std::mem::take(&mut *log.0.lock().unwrap())).unwrap()
}

/// Checks that no nine consecutive characters of the quoted text appear in the text.
#[track_caller]
fn assert_hidden(quoted: &str, text: &str, label: &str) {
    let pieces: Vec<char> = quoted.chars().collect();
    for piece in pieces.windows(9) {
        let piece: String = piece.iter().collect();
        assert!(!text.contains(&piece), "{label}: {piece:?} of {quoted:?} in {text}");
    }
}

#[tokio::test]
async fn no_text_contains_a_quoted_secret() {
    let (log, _guard) = capture_log();
    let mut random = fastrand::Rng::with_seed(5);
    let alphabet: Vec<char> = "abXY019+/&<\"'\\ %=\u{e9}".chars().collect();
    for quoted_in in QUOTED_IN {
        for (inner, once) in ENCODINGS {
            for (outer, twice) in ENCODINGS {
                let secret: String = (0..24).filter_map(|_| random.choice(&alphabet)).collect();
                let quoted = twice(&once(&secret));
                let transport = Quotes(quoted_in, format!("-{quoted}-"));
                let retry = Retry::standard().backoff(Duration::ZERO, Duration::ZERO);
                // As a password, as the key, and as the token.
                let other = "another-secret";
                let pairs =
                    [(secret.as_str(), other, other), (other, secret.as_str(), other), (other, other, secret.as_str())];
                for (password, key, token) in pairs {
                    let client = cumulo_alibaba::Client::builder()
                        .credentials(Credentials::with_token("id", key, token))
                        .region("cn-hangzhou")
                        .transport(transport.clone())
                        .retry(retry)
                        .build()
                        .unwrap();
                    let reset = cumulo_alibaba::rds::ResetAccountPassword::new("app", Secret::new(password), "rm-1");
                    let error = client.send(reset).await.unwrap_err();
                    let label = format!("{quoted_in:?}, {inner} in {outer}");
                    assert_hidden(&quoted, &all_texts(&error), &label);
                    assert_hidden(&quoted, &logged(&log), &format!("log, {label}"));
                }
                let client = cumulo_tencent::Client::builder().credentials(Credentials::new("id", "key"));
                let client = client.transport(transport.clone()).retry(retry).build().unwrap();
                let reset = cumulo_tencent::redis::ResetPassword::new("crs-1").password(secret.as_str());
                assert_hidden(&quoted, &all_texts(&client.send(reset).await.unwrap_err()), inner);
                let client = cumulo_zenlayer::Client::builder().credentials(Credentials::new("id", "key"));
                let client = client.transport(transport.clone()).retry(retry).build().unwrap();
                let reset = cumulo_zenlayer::zec::ResetInstancePassword::new("zec-1", secret.as_str());
                assert_hidden(&quoted, &all_texts(&client.send(reset).await.unwrap_err()), inner);
                logged(&log);
            }
        }
    }
}

/// Returns the same body to every request.
#[derive(Clone)]
struct FixedResponse(u16, String);

impl Transport for FixedResponse {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let Self(status, body) = self.clone();
        Box::pin(async move { Ok(Incoming::new(status, HeaderMap::new(), body)) })
    }
}

const CANARY: &str = "CANARY-29ab";

/// Returns truncated responses with credentials, and responses with credentials in an unexpected format.
fn broken() -> Vec<(u16, String)> {
    let keys = format!(
        r#"{{"AccessKeySecret":"{CANARY}","SecurityToken":"{CANARY}","TmpSecretKey":"{CANARY}","Token":"{CANARY}""#
    );
    let mut responses = Vec::new();
    for status in [200, 201, 302, 400, 500] {
        responses.push((status, format!(r#"{{"RequestId":"R","Credentials":{keys}"#)));
        responses.push((status, format!(r#"{{"Response":{{"RequestId":"R","Credentials":{keys}"#)));
        responses.push((status, format!("[{keys}}}]")));
        responses.push((status, format!("<html>{keys}</html>")));
        responses.push((status, format!("{keys}}}")));
    }
    responses
}

#[tokio::test]
async fn a_response_with_credentials_that_cannot_be_read_is_not_quoted() {
    let (log, _guard) = capture_log();
    let credentials = || Credentials::new("id", "key");
    let retry = Retry::standard().backoff(Duration::ZERO, Duration::ZERO);
    for (status, body) in broken() {
        let response = FixedResponse(status, body.clone());
        let mut errors = Vec::new();
        let alibaba = cumulo_alibaba::Client::builder().credentials(credentials()).region("cn-hangzhou").retry(retry);
        let alibaba = alibaba.transport(response.clone()).build().unwrap();
        errors.extend(alibaba.send(cumulo_alibaba::sts::AssumeRole::new("arn", "session")).await.err());
        let raw = alibaba
            .send(Request::new("sts", "AssumeRole").version("2015-04-01").params(json!({})))
            .endpoint("sts.aliyuncs.com");
        errors.extend(raw.await.err());
        let tencent = cumulo_tencent::Client::builder().credentials(credentials()).retry(retry);
        let tencent = tencent.transport(response.clone()).build().unwrap();
        let federation = || cumulo_tencent::sts::GetFederationToken::new("n", "{}");
        errors.extend(tencent.send(federation()).await.err());
        errors.extend(tencent.stream(federation()).await.err());
        let environment = || {
            let variables = |name: &str| (name == "HOME").then(|| "/nonexistent".to_owned());
            Environment::new().variables(variables).transport(response.clone())
        };
        for chain in [
            cumulo_alibaba::credentials::assume_role(credentials(), Role::new("arn")),
            cumulo_alibaba::credentials::ecs_role(Some("role".into())),
            cumulo_alibaba::credentials::uri("https://creds.example.com/"),
            cumulo_tencent::credentials::assume_role(credentials(), Role::new("arn")),
            cumulo_tencent::credentials::cvm_role(Some("role".into())),
        ] {
            errors.extend(chain.environment(environment()).credentials().await.err());
        }
        assert!(errors.len() >= 4, "{status} {body}");
        for error in &errors {
            assert!(!all_texts(error).contains(CANARY), "HTTP {status} {body}: {}", all_texts(error));
        }
        let logged = logged(&log);
        assert!(!logged.contains(CANARY), "HTTP {status} {body}: {logged}");
    }
}

#[tokio::test]
async fn an_excerpt_of_a_page_is_quoted_if_the_operation_has_no_secrets() {
    let body = format!("<html>{}</html>", "sign in here ".repeat(1000));
    let client = cumulo_tencent::Client::builder()
        .credentials(Credentials::new("id", "key"))
        .transport(FixedResponse(502, body));
    let client = client.retry(Retry::off()).build().unwrap();
    let error = client.send(cumulo_tencent::redis::DescribeInstances::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Reply);
    assert!(error.message().contains("sign in here") && error.message().len() <= 300, "{error}");
}

#[tokio::test]
async fn a_long_message_is_cut_after_it_was_masked() {
    let message = format!("{} CANARY-29ab-password {}", "x".repeat(4080), "y".repeat(1 << 20));
    let body = json!({"Response": {"Error": {"Code": "Refused", "Message": message}, "RequestId": "R"}}).to_string();
    let client = cumulo_tencent::Client::builder()
        .credentials(Credentials::new("id", "key"))
        .transport(FixedResponse(200, body));
    let client = client.build().unwrap();
    let reset = cumulo_tencent::redis::ResetPassword::new("crs-1").password("CANARY-29ab-password");
    let error = client.send(reset).await.unwrap_err();
    assert!(error.message().len() <= 4096 && error.message().contains("***"), "{}", error.message().len());
    assert!(!all_texts(&error).contains("CANARY"));
}

#[tokio::test]
async fn neither_recordings_nor_the_mock_print_secrets_of_requests() {
    let secret = "p+w/d &<\"'>CANARY-29ab";
    let mock = cumulo_mock::Mock::builder().start().await.unwrap();
    let recorder = Recorder::new().unwrap();
    let credentials = Credentials::new(cumulo_mock::DEFAULT_ACCESS_KEY_ID, cumulo_mock::DEFAULT_ACCESS_KEY_SECRET);
    let (log, _guard) = capture_log();
    let client = cumulo_alibaba::Client::builder().credentials(credentials.clone()).region("cn-hangzhou");
    let client = client.endpoint(mock.url()).transport(recorder.clone()).retry(Retry::off()).build().unwrap();
    mock.on("alibaba", "rds", "ResetAccountPassword").error(400, "Refused", format!("you sent {secret}"));
    for _ in 0..2 {
        let _ = client.send(cumulo_alibaba::rds::ResetAccountPassword::new("app", secret, "rm-1")).await;
    }
    let shown = format!(
        "{:?} {:#?} {mock:?} {recorder:?}",
        mock.requests(),
        mock.requests(),
        recorder = RecordedTexts(&recorder)
    );
    assert!(!shown.contains("CANARY"), "{shown}");
    assert!(!logged(&log).contains("CANARY"));
    assert_eq!(mock.requests().len(), 2);
}

/// The texts of a recording that a program can print.
struct RecordedTexts<'a>(&'a Recorder);

impl fmt::Debug for RecordedTexts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_json())
    }
}

// ---- Texts of an error ----

/// Returns the texts of an error in the format of `anyhow`: its own text, then each cause.
fn chain(error: &dyn std::error::Error) -> Vec<String> {
    let mut texts = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.push(error.to_string());
        cause = error.source();
    }
    texts
}

#[tokio::test]
async fn every_cause_is_printed_once() {
    let client = cumulo_tencent::Client::builder().credentials(Credentials::new("id", "key")).retry(Retry::off());
    let client = client.endpoint("http://127.0.0.1:1").build().unwrap();
    let error = client.send(cumulo_tencent::redis::DescribeInstances::new()).await.unwrap_err();
    let texts = chain(&error);
    assert!(texts.len() >= 3 && texts.last().unwrap().contains("refused"), "{texts:?}");
    let all = texts.join(": ");
    assert_eq!(all.matches("refused").count(), 1, "{all}");
    assert_eq!(format!("{error:#}"), all);
    assert!(format!("{error:?}").contains("kind Connect") && format!("{error:?}").contains("refused"), "{error:?}");
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        if error.is::<std::io::Error>() {
            return;
        }
        cause = error.source();
    }
    panic!("the error of the system is not in the chain: {texts:?}");
}

#[tokio::test]
async fn the_cause_of_a_wait_error_is_its_last_failure() {
    let client = cumulo_tencent::Client::builder().credentials(Credentials::new("id", "key")).retry(Retry::off());
    let client = client.transport(FixedResponse(503, String::new())).build().unwrap();
    let wait = client.wait(cumulo_tencent::redis::DescribeInstances::new()).timeout(Duration::from_millis(20));
    let error = wait.every(Duration::from_millis(1)).until(|_| true).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(format!("{error:#}").matches("HTTP 503 without").count(), 1, "{error:#}");
}

#[tokio::test]
async fn an_error_names_its_call() {
    let client = cumulo_tencent::Client::builder().credentials(Credentials::new("id", "key")).retry(Retry::off());
    let client = client.transport(FixedResponse(503, String::new())).build().unwrap();
    let error = client.send(cumulo_tencent::redis::DescribeInstances::new()).await.unwrap_err();
    let call = (error.provider(), error.service(), error.action());
    assert_eq!(call, (Some("tencent"), Some("redis"), Some("DescribeInstances")));
    let shown = Arc::new(Mutex::new(format!("{error:?}")));
    assert!(shown.lock().unwrap().starts_with("tencent redis DescribeInstances HTTP 503"), "{error:?}");
    let none = Error::config("no");
    assert_eq!((none.provider(), none.service(), none.action()), (None, None, None));
    assert_eq!(format!("{none:?}"), "no (kind Config)");
}
