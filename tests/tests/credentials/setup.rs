//! A folder, variables and a network for one test.

use std::{
    collections::BTreeMap,
    fs, io,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Outgoing, ProvideCredentials,
    credentials::{Chain, Environment},
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tests::log::Log;
use serde_json::json;
use tracing::instrument::WithSubscriber as _;
use tracing_subscriber::filter::LevelFilter;

/// A part of every secret. It must not appear in any text.
pub(crate) const CANARY: &str = "CANARY-51c9";
pub(crate) const KEY: &str = "CANARY-51c9-key";
pub(crate) const TOKEN: &str = "CANARY-51c9-token";
/// 2026-01-02T03:04:05Z.
pub(crate) const NOW: u64 = 1_767_323_045;

#[derive(Clone)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

/// Creates a provider's chain.
pub(crate) type MakeChain = fn() -> Chain;

pub(crate) type Respond = Arc<dyn Fn(&Sent) -> Option<(u16, String)> + Send + Sync>;

/// A network with scripted responses; `None` is a refused connection.
#[derive(Clone)]
pub(crate) struct Network {
    respond: Respond,
    sent: Arc<Mutex<Vec<Sent>>>,
    /// The time in the `Date` header of responses. 0: no such header.
    date: Arc<AtomicU64>,
}

impl Transport for Network {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let sent = Sent {
            method: request.method.to_string(),
            url: format!("{}://{}{}", request.endpoint.scheme(), request.endpoint.authority(), request.target),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect(),
            body: String::from_utf8(request.body.to_vec()).unwrap(),
        };
        let response = (self.respond)(&sent);
        self.sent.lock().unwrap().push(sent);
        let mut headers = http::HeaderMap::new();
        let date = self.date.load(Ordering::SeqCst);
        if date > 0 {
            let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(date));
            headers.insert("date", date.parse().unwrap());
        }
        Box::pin(async move {
            tokio::task::yield_now().await;
            match response {
                Some((status, body)) => Ok(Incoming::new(status, headers, body)),
                None => Err(TransportError::connect(io::Error::other("refused"))),
            }
        })
    }
}

/// A home folder, variables and a network.
pub(crate) struct Setup {
    pub(crate) home: PathBuf,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) network: Network,
    pub(crate) now: Arc<AtomicU64>,
}

impl Setup {
    pub(crate) fn new() -> Self {
        Self::responding(|_| None)
    }

    pub(crate) fn responding(respond: impl Fn(&Sent) -> Option<(u16, String)> + Send + Sync + 'static) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let unique = format!("cumulo-credentials-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let home = std::env::temp_dir().join(unique);
        fs::create_dir_all(&home).unwrap();
        let variables = BTreeMap::from([("HOME".to_owned(), home.display().to_string())]);
        let network = Network { respond: Arc::new(respond), sent: Arc::default(), date: Arc::default() };
        Self { home, variables, network, now: Arc::new(AtomicU64::new(NOW)) }
    }

    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }

    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        let path = self.home.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        mode(&path, 0o600);
        self
    }

    pub(crate) fn path(&self, path: &str) -> String {
        self.home.join(path).display().to_string()
    }

    pub(crate) fn environment(&self) -> Environment {
        let (variables, now) = (self.variables.clone(), self.now.clone());
        Environment::new()
            .variables(move |name| variables.get(name).cloned())
            .system_folder(self.home.join("etc"))
            .transport(self.network.clone())
            .clock(move || UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst)))
            .nonce(|| "nonce".into())
            .allow_http(true)
    }

    /// Returns the result of a chain. Checks that neither its `Debug` output nor the log at the most detailed level
    /// contains a secret.
    pub(crate) async fn get(&self, chain: Chain) -> Result<Arc<Credentials>, Error> {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        let found = chain.environment(self.environment()).credentials().with_subscriber(subscriber).await;
        let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert!(!logged.contains(CANARY), "{logged}");
        assert!(!format!("{found:?} {found:#?}").contains(CANARY), "{found:?}");
        found
    }

    pub(crate) async fn credentials_of(&self, chain: Chain) -> Arc<Credentials> {
        self.get(chain).await.unwrap()
    }

    /// Returns the text of a chain's error, and checks that it contains no secret.
    pub(crate) async fn error_of(&self, chain: Chain) -> String {
        let error = self.get(chain).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
        assert!(error.is_auth());
        let text = error.to_string();
        assert!(!format!("{text} {error:?}").contains(CANARY), "{text}");
        text.replace(&self.home.display().to_string(), "~")
    }

    /// Adds a `Date` header with this Unix time to responses.
    pub(crate) fn with_date(self, time: u64) -> Self {
        self.set_date(time);
        self
    }

    /// Changes the `Date` header of later responses to this Unix time.
    pub(crate) fn set_date(&self, time: u64) {
        self.network.date.store(time, Ordering::SeqCst);
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.network.sent.lock().unwrap().clone()
    }
}

impl Drop for Setup {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

pub(crate) fn mode(path: &std::path::Path, mode: u32) {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
}

pub(crate) fn parts(credentials: &Arc<Credentials>) -> (&str, &str, Option<&str>) {
    (credentials.id(), credentials.key().expose(), credentials.token().map(|token| token.expose()))
}

/// Responds like the providers' STS and metadata servers.
pub(crate) fn clouds(sent: &Sent) -> Option<(u16, String)> {
    let alibaba = json!({"Code": "Success", "AccessKeyId": "STS.A", "AccessKeySecret": KEY, "SecurityToken": TOKEN,
        "Expiration": "2026-01-02T04:04:05Z"});
    let tencent = json!({"TmpSecretId": "AKIDtmp", "TmpSecretKey": KEY, "Token": TOKEN, "Code": "Success",
        "ExpiredTime": NOW + 7200, "Expiration": "2026-01-02T05:04:05Z"});
    let body = match sent.url.split('?').next().unwrap() {
        url if url.starts_with("https://sts.tencent") => {
            json!({"Response": {"Credentials": {"TmpSecretId": "AKIDsts", "TmpSecretKey": KEY, "Token": TOKEN},
                "ExpiredTime": NOW + 7200, "RequestId": "r"}})
            .to_string()
        }
        url if url.starts_with("https://sts") => json!({"RequestId": "r", "Credentials": alibaba}).to_string(),
        "http://100.100.100.200/latest/api/token" => "metadata-token".into(),
        "http://100.100.100.200/latest/meta-data/ram/security-credentials/" => "ecs-role".into(),
        "http://100.100.100.200/latest/meta-data/ram/security-credentials/ecs-role" | "http://local/creds" => {
            alibaba.to_string()
        }
        "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/" => "cvm-role\n".into(),
        "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/cvm-role" => tencent.to_string(),
        _ => return None,
    };
    Some((200, body))
}
