use std::{
    env, fs, io,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use tokio::time::timeout;

use super::bounded::{LIMIT, read_file};
use crate::{
    defaults::CONNECT_TIMEOUT,
    endpoint::{self, ALLOW_HTTP, Endpoint},
    error::Error,
    future::BoxFuture,
    secret::Secret,
    time::{Nonce, Skew, random_nonce, system_clock},
    transport::{Incoming, Outgoing, Transport, TransportError, date, default_transport, direct_transport},
};

type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;
type Lazy = Arc<OnceLock<Arc<dyn Transport>>>;

/// The environment of sources: variables, files, network and time. The default is the environment of the process.
#[derive(Clone)]
pub struct Environment {
    variables: Variables,
    system_folder: PathBuf,
    metadata: Option<String>,
    pub(super) metadata_off: bool,
    allow_http: bool,
    /// The HTTP client for the provider's services.
    service: Lazy,
    /// The HTTP client for the metadata server: no proxy, short timeouts.
    metadata_client: Lazy,
    /// The clock, corrected by the `Date` headers of responses.
    time: Arc<Skew>,
    nonce: Nonce,
}

impl Default for Environment {
    fn default() -> Self {
        Self::new()
    }
}

impl Environment {
    /// Creates the environment of the process.
    pub fn new() -> Self {
        Self {
            variables: Arc::new(|name| env::var(name).ok()),
            system_folder: "/etc".into(),
            metadata: None,
            metadata_off: false,
            allow_http: false,
            service: Lazy::default(),
            metadata_client: Lazy::default(),
            time: Arc::new(Skew::new(system_clock())),
            nonce: random_nonce(),
        }
    }

    /// Sets the environment variables. Profile files are read from the folder in the variable `HOME`.
    pub fn variables(mut self, variables: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Arc::new(variables);
        self
    }

    /// Sets the folder of system-wide files. Default: `/etc`.
    pub fn system_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.system_folder = folder.into();
        self
    }

    /// Sets the metadata server: `http://host:port`. Default: the metadata server of the provider.
    pub fn metadata(mut self, base: impl Into<String>) -> Self {
        self.metadata = Some(base.into());
        self
    }

    /// Disables the metadata server.
    pub fn without_metadata(mut self) -> Self {
        self.metadata_off = true;
        self
    }

    /// Sets the HTTP client of sources, including requests to the metadata server. Default: hyper with rustls.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        let transport: Arc<dyn Transport> = Arc::new(transport);
        (self.service, self.metadata_client) = (lazy(transport.clone()), lazy(transport));
        self
    }

    /// Uses the transport, the clock and the nonces of a client. Requests to the metadata server use this transport
    /// only if the program set it (`custom`). The `Date` headers of responses to sources then also correct the clock
    /// of the client.
    pub(crate) fn with_client(
        mut self,
        transport: &Arc<dyn Transport>,
        custom: bool,
        time: &Arc<Skew>,
        nonce: &Nonce,
    ) -> Self {
        self.service = lazy(transport.clone());
        if custom {
            self.metadata_client = self.service.clone();
        }
        (self.time, self.nonce) = (time.clone(), nonce.clone());
        self
    }

    /// Allows plain HTTP to machines other than the metadata server, like `CUMULO_ALLOW_HTTP=1`. Default: false.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    pub(crate) fn check_scheme(&self, endpoint: &Endpoint, source: &str) -> Result<(), Error> {
        endpoint::check_scheme(endpoint, self.allow_http || self.is_on(ALLOW_HTTP), source)
    }

    /// Sets the clock. Default: the system clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.time = Arc::new(Skew::new(Arc::new(clock)));
        self
    }

    /// Sets the source of nonces. Default: random.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Arc::new(nonce);
        self
    }

    /// Returns the provider's time if it is known, otherwise the time of the machine.
    pub fn now(&self) -> SystemTime {
        self.time.now()
    }

    /// Requests the time from a server of the provider. Use it if credentials appear to be expired, because the clock
    /// of the machine may be wrong. The `Date` header of any response corrects the time. Without a response, the time
    /// does not change.
    pub fn check_time<'a>(&'a self, url: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let Some((endpoint, target)) = split_url(url) else { return };
            if let Ok(response) = self.ask(Outgoing::new(http::Method::GET, endpoint, target)).await {
                self.adopt_date(&response.headers);
            }
        })
    }

    /// Corrects the time by the `Date` header of a response.
    pub(crate) fn adopt_date(&self, headers: &http::HeaderMap) {
        if let Some(date) = date(headers) {
            self.time.adopt_date(date);
        }
    }

    /// Returns the value of a variable unchanged.
    pub fn raw_variable(&self, name: &str) -> Option<String> {
        (self.variables)(name)
    }

    /// Returns the value of a variable; `None` if it is unset or empty.
    ///
    /// # Errors
    /// The value has leading or trailing whitespace.
    pub fn variable(&self, name: &str) -> Result<Option<String>, Error> {
        match self.raw_variable(name) {
            Some(value) if value.trim() != value => {
                Err(Error::credentials(format!("environment variable {name} has leading or trailing whitespace")))
            }
            value => Ok(value.filter(|value| !value.is_empty())),
        }
    }

    /// Returns true if a variable is `1` or `true` (case-insensitive).
    #[doc(hidden)]
    pub fn is_on(&self, name: &str) -> bool {
        self.raw_variable(name).is_some_and(|value| value.trim() == "1" || value.trim().eq_ignore_ascii_case("true"))
    }

    /// Returns the path of a file below the home folder; `None` if there is no home folder.
    pub fn in_home(&self, path: &str) -> Option<PathBuf> {
        let variable = |name: &str| self.raw_variable(name).filter(|value| !value.is_empty());
        let windows = || Some(variable("HOMEDRIVE")? + &variable("HOMEPATH")?).or_else(|| variable("USERPROFILE"));
        let home = variable("HOME").or_else(|| if cfg!(windows) { windows() } else { None })?;
        Some(Path::new(&home).join(path))
    }

    /// Returns the path of a file below `/etc`.
    pub fn in_system(&self, path: &str) -> PathBuf {
        self.system_folder.join(path)
    }

    /// Returns the URL of the metadata server: the URL that was set, otherwise `default`; `None` if it is disabled.
    pub fn metadata_server<'a>(&'a self, default: &'a str) -> Option<&'a str> {
        if self.metadata_off { None } else { Some(self.metadata.as_deref().unwrap_or(default)) }
    }

    /// Reads a text file and removes its byte order mark. Returns `None` if the file does not exist.
    ///
    /// # Errors
    /// The file exists but cannot be read, is not a regular file (or a link to one), or is larger than 1 MiB.
    pub fn file(&self, path: &Path) -> Result<Option<Secret>, Error> {
        match read_file(path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(Error::credentials(format!("{} cannot be read: {error}", path.display()))),
        }
    }

    /// Reads a text file that contains keys. Logs a warning if users other than its owner may read it.
    ///
    /// # Errors
    /// The errors of [`Environment::file`].
    pub fn secret_file(&self, path: &Path) -> Result<Option<Secret>, Error> {
        #[cfg(unix)]
        if let Ok(metadata) = fs::metadata(path) {
            let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777;
            if mode & 0o077 != 0 {
                let (path, mode) = (path.display(), format!("{mode:o}"));
                tracing::warn!(%path, mode, "other users can read this file with keys: run chmod 600");
            }
        }
        self.file(path)
    }

    /// Sends a request to the metadata server without a proxy. Timeouts: 1 s to connect, 2 s in total.
    ///
    /// # Errors
    /// No response was received, or it is larger than 1 MiB.
    #[doc(hidden)]
    pub fn ask_metadata(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, Error>> {
        Box::pin(self.exchange(&self.metadata_client, direct_transport, request, Duration::from_secs(1)))
    }

    /// Sends a request to a service. Timeouts: [`CONNECT_TIMEOUT`], and twice as long in total.
    ///
    /// # Errors
    /// No response was received, or it is larger than 1 MiB.
    #[doc(hidden)]
    pub fn ask(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, Error>> {
        Box::pin(async move {
            self.check_scheme(&request.endpoint, "credential source")?;
            self.exchange(&self.service, default_transport, request, CONNECT_TIMEOUT).await
        })
    }

    async fn exchange(
        &self,
        transport: &Lazy,
        create: fn(Duration) -> Result<Arc<dyn Transport>, Error>,
        mut request: Outgoing,
        connect_timeout: Duration,
    ) -> Result<Incoming, Error> {
        request.max_response_size = LIMIT;
        let host = request.endpoint.authority().to_owned();
        match timeout(connect_timeout * 2, get_or_create(transport, create, connect_timeout)?.send(request)).await {
            // A transport of the program may ignore the limit.
            Ok(Ok(incoming)) if incoming.body.len() > LIMIT => {
                Err(Error::credentials(format!("{host}: {:#}", TransportError::too_large(LIMIT))))
            }
            Ok(Ok(incoming)) => {
                if incoming.status == 200 {
                    self.adopt_date(&incoming.headers);
                }
                Ok(incoming)
            }
            Ok(Err(error)) => Err(Error::credentials(format!("{host}: {error:#}"))),
            Err(_) => Err(Error::credentials(format!("{host}: no response before the timeout"))),
        }
    }

    /// Returns the HTTP client for the provider's services.
    pub(crate) fn service_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        get_or_create(&self.service, default_transport, CONNECT_TIMEOUT)
    }

    /// Returns the clock, which responses to sources also correct.
    pub(crate) fn skew(&self) -> Arc<Skew> {
        self.time.clone()
    }

    /// Returns the source of nonces.
    pub(crate) fn nonce_source(&self) -> Nonce {
        self.nonce.clone()
    }

    /// Returns a new nonce.
    pub fn new_nonce(&self) -> String {
        (self.nonce)()
    }
}

fn lazy(transport: Arc<dyn Transport>) -> Lazy {
    Arc::new(OnceLock::from(transport))
}

fn get_or_create(
    transport: &Lazy,
    create: fn(Duration) -> Result<Arc<dyn Transport>, Error>,
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>, Error> {
    match transport.get() {
        Some(transport) => Ok(transport.clone()),
        None => {
            let new = create(connect_timeout)?;
            Ok(transport.get_or_init(|| new).clone())
        }
    }
}

/// Splits a URL into its endpoint, and its path with the query.
pub fn split_url(url: &str) -> Option<(Endpoint, String)> {
    let start = url.find("://")? + 3;
    let end = url.get(start..)?.find(['/', '?', '#']).map_or(url.len(), |end| start + end);
    let (base, rest) = url.split_at(end);
    let rest = rest.split('#').next().unwrap_or_default();
    let target = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
    Some((Endpoint::parse(base)?, target))
}

/// Omits the variables, which may contain keys.
impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment")
            .field("system_folder", &self.system_folder)
            .field("metadata", &self.metadata)
            .field("metadata_off", &self.metadata_off)
            .field("allow_http", &self.allow_http)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use http::{HeaderMap, HeaderValue};

    use super::*;
    use crate::transport::TransportError;

    /// Responds to every request with this time.
    struct Dated(&'static str);

    impl Transport for Dated {
        fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
            let headers = HeaderMap::from_iter([(http::header::DATE, HeaderValue::from_static(self.0))]);
            Box::pin(async move { Ok(Incoming { status: 200, headers, body: bytes::Bytes::new() }) })
        }
    }

    #[tokio::test]
    async fn a_client_and_its_sources_correct_the_same_clock() {
        let local = UNIX_EPOCH + Duration::from_secs(1_767_323_045 + 8 * 3_600);
        let client = Arc::new(Skew::new(Arc::new(move || local)));
        let transport: Arc<dyn Transport> = Arc::new(Dated("Fri, 02 Jan 2026 03:04:05 GMT"));
        let environment = Environment::new().with_client(&transport, true, &client, &random_nonce());
        environment.check_time("https://sts.example/").await;
        let provider = UNIX_EPOCH + Duration::from_secs(1_767_323_045);
        assert_eq!((environment.now(), client.now()), (provider, provider));
        let later = provider + Duration::from_secs(3_600);
        client.adopt(later, client.now());
        assert_eq!(environment.now(), later);
    }
}
