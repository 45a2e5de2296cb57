//! No text of a program, a variable or a profile can send a request or a password to an unintended host.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Failover, Outgoing, ProvideCredentials as _, Request, Retry,
    credentials::{Environment, Role},
    endpoint::Rule,
    json,
    transport::{Incoming, Transport, TransportError},
};

/// Keeps the URLs of requests. Every request fails, so that failover tries the next endpoint.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<(String, String)>>>);

impl Transport for Capture {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let host = request.endpoint.authority().to_owned();
        self.0.lock().unwrap().push((host, request.target));
        Box::pin(async { Err(TransportError::connect("captured")) })
    }
}

impl Capture {
    /// Checks that all requests went to hosts of the domain, as HTTP clients parse the URL.
    #[track_caller]
    fn assert_domain(&self, domain: &str, label: &str) {
        for (host, target) in self.0.lock().unwrap().drain(..) {
            let url = format!("https://{host}{target}");
            let read = url.parse::<http::Uri>().unwrap_or_else(|error| panic!("{label}: {url}: {error}"));
            let read = read.host().unwrap().to_owned();
            assert!(read.ends_with(domain) && host == read, "{label}: {url}");
        }
    }
}

/// Returns malicious names of regions and services, and random texts.
fn hostile() -> Vec<String> {
    let mut random = fastrand::Rng::with_seed(11);
    let fixed = [
        "evil.com/",
        "evil.com#",
        "evil.com?",
        "x@evil.com/",
        "evil.com:443/",
        "evil.com\\",
        "a:b@evil.com#",
        "..",
        ".",
        "evil.com\t/",
        "evil.com\r\nHost: x",
        "evil.com%2f",
        "\u{ff0e}evil",
        "evil\u{3002}com",
        "[::1]",
        "-",
        "a-",
        "-a",
        "EVIL",
        "a b",
        "cn-hangzhou.evil.com/",
        "evil.com/-fsi",
        "x#-fsi",
        "{service}",
        "a/../b",
        "\0",
        "%00",
    ];
    let mut all: Vec<String> = fixed.map(str::to_owned).to_vec();
    all.push("a".repeat(64));
    let alphabet: Vec<char> = "abz09-./\\#?@:%[]{}\t\r\n \u{e9}\u{2024}_".chars().collect();
    for _ in 0..200 {
        all.push((0..random.usize(1..12)).filter_map(|_| random.choice(&alphabet)).collect());
    }
    all
}

fn credentials() -> Credentials {
    Credentials::with_token("id", "key", "token")
}

macro_rules! client {
    ($provider:ident, $to:expr, $options:expr, $region:expr) => {{
        let builder =
            $provider::Client::builder().credentials(credentials()).transport($to.clone()).retry(Retry::off());
        let builder = builder.protocol($options);
        match $region {
            Some(region) => builder.region(region),
            None => builder,
        }
        .build()
    }};
}

#[tokio::test]
async fn no_region_can_change_the_domain() {
    use cumulo_alibaba::{AlibabaProtocol, Network, rds, smartag};
    let sent = Capture::default();
    for text in hostile() {
        for network in [Network::Public, Network::Vpc, Network::Named("intl")] {
            let options = AlibabaProtocol::new().network(network);
            if let Ok(client) = client!(cumulo_alibaba, sent, options, Some(text.clone())) {
                let _ = client.send(rds::DescribeRegions::new()).await;
            }
            let client = client!(cumulo_alibaba, sent, options, None::<String>).unwrap();
            let _ = client.send(rds::DescribeRegions::new()).region(&text).await;
            // The operation's own `RegionId`.
            let reset = smartag::ResetSmartAccessGatewayClientUserPassword::new(text.as_str(), "sag-1", "user");
            let _ = client.send(reset).await;
            for rule in [Rule::Regional, Rule::Central, Rule::Unknown] {
                let request = Request::new("ecs", "X").version("2014-05-26").params(json!({"RegionId": text.as_str()}));
                let _ = client.send(request.endpoint_rule(rule)).await;
            }
            sent.assert_domain(".aliyuncs.com", &format!("region {text:?}, {network:?}"));
        }
        for internal in [cumulo_tencent::Network::Public, cumulo_tencent::Network::Internal] {
            for regional in [false, true] {
                let options = || cumulo_tencent::TencentProtocol::new().network(internal).regional(regional);
                for region in [text.clone(), format!("{text}-fsi")] {
                    if let Ok(client) = client!(cumulo_tencent, sent, options(), Some(region.clone())) {
                        let _ = client.send(cumulo_tencent::redis::DescribeInstances::new()).await;
                    }
                    let client = client!(cumulo_tencent, sent, options(), None::<String>).unwrap();
                    let _ = client.send(cumulo_tencent::redis::DescribeInstances::new()).region(&region).await;
                    sent.assert_domain(".tencentcloudapi.com", &format!("region {region:?}"));
                }
            }
        }
    }
}

#[tokio::test]
async fn no_service_of_a_raw_call_can_change_the_domain_or_the_path() {
    let sent = Capture::default();
    for text in hostile() {
        let client =
            client!(cumulo_alibaba, sent, cumulo_alibaba::AlibabaProtocol::new(), Some("cn-hangzhou")).unwrap();
        for rule in [Rule::Regional, Rule::Central, Rule::Unknown] {
            let _ = client
                .send(Request::new(&*text, "X").version("2014-05-26").params(json!({})).endpoint_rule(rule))
                .await;
        }
        sent.assert_domain(".aliyuncs.com", &format!("service {text:?}"));
        let client = client!(cumulo_tencent, sent, cumulo_tencent::TencentProtocol::new(), None::<String>).unwrap();
        let _ = client.send(Request::new(&*text, "X").version("2014-05-26").params(json!({}))).await;
        sent.assert_domain(".tencentcloudapi.com", &format!("service {text:?}"));
        let client =
            client!(cumulo_zenlayer, sent, cumulo_zenlayer::ZenlayerProtocol::default(), None::<String>).unwrap();
        let _ = client.send(Request::new(&*text, "X").version("2014-05-26").params(json!({}))).await;
        let paths: Vec<_> = sent.0.lock().unwrap().iter().map(|(_, path)| path.clone()).collect();
        let is_valid =
            |path: &String| path.strip_prefix("/api/v2/").is_some_and(|rest| !rest.contains(['/', '.', '?', '#']));
        assert!(paths.iter().all(is_valid), "{text:?}: {paths:?}");
        sent.assert_domain("console.zenlayer.com", &format!("service {text:?}"));
    }
}

#[tokio::test]
async fn failover_does_not_leave_the_domain_of_its_template() {
    let sent = Capture::default();
    for text in hostile() {
        let client = cumulo_tencent::Client::builder()
            .credentials(credentials())
            .transport(sent.clone())
            .retry(Retry::off())
            .endpoint("usual.tencentcloudapi.com")
            .failover(Failover::new().endpoint("{service}.ap-guangzhou.tencentcloudapi.com"))
            .build()
            .unwrap();
        for _ in 0..8 {
            let _ = client.send(Request::new(&*text, "X").version("2014-05-26").params(json!({}))).await;
        }
        sent.assert_domain(".tencentcloudapi.com", &format!("service {text:?}"));
    }
}

#[tokio::test]
async fn no_region_of_a_role_can_change_the_domain_of_the_token_service() {
    let sent = Capture::default();
    for text in hostile() {
        let environment = || Environment::new().variables(|_| None).transport(sent.clone());
        let role = || Role::new("arn").region(&text);
        let _ = cumulo_alibaba::credentials::assume_role(credentials(), role())
            .environment(environment())
            .credentials()
            .await;
        sent.assert_domain(".aliyuncs.com", &format!("STS region {text:?}"));
        let _ = cumulo_tencent::credentials::assume_role(credentials(), role())
            .environment(environment())
            .credentials()
            .await;
        sent.assert_domain(".tencentcloudapi.com", &format!("STS region {text:?}"));
        let variable = text.clone();
        let environment =
            environment().variables(move |name| (name == "ALIBABA_CLOUD_STS_REGION").then(|| variable.clone()));
        let chain = cumulo_alibaba::credentials::assume_role(credentials(), Role::new("arn")).environment(environment);
        let _ = chain.credentials().await;
        sent.assert_domain(".aliyuncs.com", &format!("ALIBABA_CLOUD_STS_REGION={text:?}"));
    }
}

#[tokio::test]
async fn an_error_names_the_text_and_its_source() {
    let sent = Capture::default();
    let error = client!(cumulo_tencent, sent, cumulo_tencent::TencentProtocol::new(), Some("x/")).unwrap_err();
    assert!(error.to_string().contains("region of the client \"x/\""), "{error}");
    let client = client!(cumulo_alibaba, sent, cumulo_alibaba::AlibabaProtocol::new(), None::<String>).unwrap();
    let describe = cumulo_alibaba::rds::DescribeRegions::new;
    let error = client.send(describe()).region("x/").await.unwrap_err();
    assert!(error.to_string().contains("region of the call \"x/\""), "{error}");
    let error = client
        .send(Request::new("a.b/", "X").version("v").params(json!({})).endpoint_rule(Rule::Central))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("service \"a.b/\""), "{error}");
    assert_eq!(error.kind(), ErrorKind::Config);
    let error = client.send(describe()).endpoint("ftp://x").await.unwrap_err();
    assert!(error.to_string().contains("\"ftp://x\" (endpoint of the call)"), "{error}");
    let error = client.send(describe()).endpoint("https://u:hunter2@x").await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
}

// ---- Plain HTTP ----

fn with_endpoint(endpoint: &str, allow: bool) -> Result<cumulo_tencent::Client, Error> {
    cumulo_tencent::Client::builder().credentials(credentials()).endpoint(endpoint).allow_http(allow).build()
}

#[tokio::test]
async fn plain_http_to_other_machines_must_be_allowed() {
    for endpoint in
        ["http://example.com", "http://10.0.0.1:8080", "http://[2001:db8::1]", "http://localhost.example.com"]
    {
        let error = with_endpoint(endpoint, false).unwrap_err();
        assert!(error.to_string().contains("CUMULO_ALLOW_HTTP=1"), "{error}");
        assert!(with_endpoint(endpoint, true).is_ok());
        let client = with_endpoint("https://example.com", false).unwrap();
        let call = client.send(cumulo_tencent::redis::DescribeInstances::new()).endpoint(endpoint);
        assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Config);
        let failover = Failover::new().endpoint("https://example.com").endpoint(endpoint);
        let builder = || cumulo_tencent::Client::builder().credentials(credentials()).failover(failover.clone());
        assert!(builder().build().is_err() && builder().allow_http(true).build().is_ok());
        let url = client.presign(cumulo_tencent::redis::DescribeInstances::new()).endpoint(endpoint).await;
        assert_eq!(url.unwrap_err().kind(), ErrorKind::Config);
    }
    for endpoint in
        ["http://127.0.0.1:1", "http://127.1.2.3", "http://[::1]:1", "http://localhost:1", "https://example.com"]
    {
        assert!(with_endpoint(endpoint, false).is_ok(), "{endpoint}");
    }
}

#[tokio::test]
async fn plain_http_to_a_token_service_must_be_allowed() {
    let sent = Capture::default();
    let environment = |value: &'static str| {
        let variables = move |name: &str| (name == "CUMULO_ALLOW_HTTP").then(|| value.to_owned());
        Environment::new().variables(variables).transport(sent.clone())
    };
    let role = || Role::new("arn").endpoint("http://sts.example.com");
    let assume = |environment| cumulo_tencent::credentials::assume_role(credentials(), role()).environment(environment);
    let error = assume(environment("")).credentials().await.unwrap_err();
    assert!(error.to_string().contains("unencrypted") && sent.0.lock().unwrap().is_empty(), "{error}");
    assume(environment("1")).credentials().await.unwrap_err();
    assert!(!sent.0.lock().unwrap().is_empty());
    sent.0.lock().unwrap().clear();
    let uri = |uri: &str| cumulo_alibaba::credentials::uri(uri).environment(environment(""));
    uri("http://creds.example.com/").credentials().await.unwrap_err();
    assert!(sent.0.lock().unwrap().is_empty());
    uri("http://127.0.0.1:9/").credentials().await.unwrap_err();
    assert_eq!(sent.0.lock().unwrap().len(), 1);
}

// ---- Paths ----

/// Starts a server on loopback that responds to every request. Returns its URL and the request lines.
fn server() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let lines = Arc::new(Mutex::new(Vec::new()));
    let kept = lines.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, kept) = (stream.unwrap(), kept.clone());
            thread::spawn(move || {
                let mut buffer = vec![0; 0x10000];
                while let Ok(length @ 1..) = stream.read(&mut buffer) {
                    let text = String::from_utf8_lossy(&buffer[..length]).into_owned();
                    kept.lock().unwrap().push(text.lines().next().unwrap_or_default().to_owned());
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
                }
            });
        }
    });
    (url, lines)
}

/// Records the path that was signed, and passes the request on.
#[derive(Clone)]
struct Signed(Capture, cumulo_core::testing::Recorder);

impl Transport for Signed {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        self.0.0.lock().unwrap().push((request.method.to_string(), request.target.clone()));
        self.1.send(request)
    }
}

#[tokio::test]
async fn the_path_that_is_sent_is_the_path_that_was_signed() {
    let (url, lines) = server();
    let sent = Capture::default();
    let transport = Signed(sent.clone(), cumulo_core::testing::Recorder::new().unwrap());
    let mut random = fastrand::Rng::with_seed(3);
    let alphabet: Vec<char> = "a.%2e/\\ ?#{}\t\n\"'<>|^`~;:@&=+$,\u{e9}\u{4e2d}".chars().collect();
    let mut values: Vec<String> =
        ["", ".", "..", "...", "%2e", "%2E%2e", ".%2e", "/", "a/../b", "..\\", "{Id}", "\u{2024}"]
            .map(str::to_owned)
            .to_vec();
    values.extend((0..150).map(|_| (0..random.usize(0..8)).filter_map(|_| random.choice(&alphabet)).collect()));
    for signature in [cumulo_alibaba::Signature::acs3(), cumulo_alibaba::Signature::v1()] {
        let client = cumulo_alibaba::Client::builder()
            .credentials(credentials())
            .endpoint(&url)
            .region("cn-hangzhou")
            .protocol(cumulo_alibaba::AlibabaProtocol::new().signature(signature))
            .transport(transport.clone())
            .retry(Retry::off())
            .build()
            .unwrap();
        for value in &values {
            let refused = matches!(value.as_str(), "" | "." | "..");
            let typed = client.send(cumulo_alibaba::fc::DeleteAlias::new(value.as_str(), "x")).await;
            let request = Request::new("cs", "X").version("2015-12-15").params(json!({"Id": value.as_str()}));
            let raw = client.send(request.roa("GET", "/a/{Id}/b")).await;
            for error in [typed.err(), raw.err()] {
                assert_eq!(error.is_some(), refused, "{value:?}: {error:?}");
                let named = |error: Error| error.message().contains("functionName") || error.message().contains("Id");
                assert!(error.is_none_or(named), "{value:?}");
            }
        }
        for template in ["/a/../b", "/a/./b", "/%2e%2E/b", "/a b", "/a\\b", "/a\u{e9}"] {
            let call =
                client.send(Request::new("cs", "X").version("2015-12-15").params(json!({})).roa("GET", template));
            assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Request, "{template}");
        }
    }
    let signed: Vec<String> =
        sent.0.lock().unwrap().iter().map(|(method, target)| format!("{method} {target} HTTP/1.1")).collect();
    assert!(signed.len() > 400);
    assert_eq!(signed, *lines.lock().unwrap());
}
