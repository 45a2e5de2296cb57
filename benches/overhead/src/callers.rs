//! The two clients that are compared: Cumulo with its defaults, and reqwest with the same timeouts and TLS, which
//! sends the request that Cumulo sent. reqwest adds `Accept: */*` and uses its own default retries.

use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::{SocketAddr, TcpListener},
    sync::Arc,
    thread::{self, JoinHandle},
    time::Duration,
};

use cumulo_tencent::{Client, Credentials, redis::ResetPassword};
use reqwest::{
    Method, Request, Url,
    header::{HeaderMap, HeaderName, HeaderValue},
    redirect,
};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use tokio::runtime::{Builder, Runtime};

use crate::server;

/// Creates a runtime with one thread, for the client or for the server.
pub fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A client that makes calls.
pub trait Caller: Send + Sync + 'static {
    const NAME: &'static str;

    /// Makes a call and reads the response, including its body.
    fn call(&self) -> impl Future<Output = ()> + Send;
}

/// Creates both callers for a server. Asserts that they send the same bytes.
pub async fn create(server: SocketAddr) -> (Arc<Reqwest>, Arc<Cumulo>) {
    let recorder = Recorder::start();
    Cumulo::new(recorder.address).call().await;
    let sent = recorder.request();
    let recorder = Recorder::start();
    Reqwest::new(recorder.address, &sent).call().await;
    // The ports of the recorders differ, and the order of the headers may differ.
    let lines = |text: &str| -> BTreeSet<String> {
        let compared = |line: &&str| !line.starts_with("host: ") && *line != "accept: */*";
        text.lines().filter(compared).map(str::to_owned).collect()
    };
    let (expected, sent_by_reqwest) = (lines(&sent), lines(&recorder.request()));
    assert_eq!(sent_by_reqwest, expected);
    (Arc::new(Reqwest::new(server, &sent)), Arc::new(Cumulo::new(server)))
}

pub struct Cumulo(Client);

impl Cumulo {
    fn new(server: SocketAddr) -> Self {
        let client = Client::builder()
            .endpoint(format!("http://{server}"))
            .region("eu-frankfurt")
            .credentials(Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"));
        Self(client.build().expect("a client"))
    }
}

impl Caller for Cumulo {
    const NAME: &'static str = "cumulo";

    async fn call(&self) {
        let operation = ResetPassword::new("crs-5a4py64p").password("Example-2026");
        let reply = self.0.send(operation).await.expect("a response");
        assert_eq!(reply.task_id, Some(server::TASK_ID));
    }
}

pub struct Reqwest {
    client: reqwest::Client,
    request: Request,
}

impl Reqwest {
    /// Creates a client with the settings of the core's transport, and the request in the text `sent`.
    fn new(server: SocketAddr, sent: &str) -> Self {
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has the default versions")
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .connect_timeout(Duration::from_secs(5))
            .redirect(redirect::Policy::none())
            .pool_idle_timeout(Duration::from_secs(30))
            .build()
            .expect("a client");

        let (head, body) = sent.split_once("\r\n\r\n").expect("a head");
        let headers = head.lines().skip(1).filter_map(|line| {
            let (name, value) = line.split_once(": ").expect("a header");
            // reqwest adds these headers itself.
            (!["host", "accept", "content-length"].contains(&name)).then(|| {
                let name = HeaderName::try_from(name).expect("a header name");
                (name, HeaderValue::try_from(value).expect("a header value"))
            })
        });
        let mut request = Request::new(Method::POST, Url::parse(&format!("http://{server}/")).expect("a URL"));
        *request.headers_mut() = headers.collect::<HeaderMap>();
        *request.body_mut() = Some(body.to_owned().into());
        Self { client, request }
    }
}

impl Caller for Reqwest {
    const NAME: &'static str = "reqwest";

    async fn call(&self) {
        let request = self.request.try_clone().expect("a body in memory");
        let response = self.client.execute(request).await.expect("a response");
        assert_eq!(response.status(), 200);
        let body = response.bytes().await.expect("a body");
        assert_eq!(body, server::BODY);
    }
}

/// A server that receives one request and keeps it.
struct Recorder {
    address: SocketAddr,
    request: JoinHandle<String>,
}

impl Recorder {
    fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("the address of a bound socket");
        let request = thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a connection");
            let (mut received, mut chunk) = (Vec::new(), [0; 4096]);
            while server::request_length(&received).is_none_or(|length| received.len() < length) {
                let count = stream.read(&mut chunk).expect("bytes");
                assert_ne!(count, 0, "the request is cut off");
                received.extend(chunk.iter().take(count));
            }
            stream.write_all(server::response().as_bytes()).expect("the client reads the response");
            String::from_utf8(received).expect("a request as text")
        });
        Self { address, request }
    }

    fn request(self) -> String {
        self.request.join().expect("the request was recorded")
    }
}
