use std::{
    env, fs, io,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use tokio::time::timeout;
use zeroize::Zeroizing;

use super::Credentials;
use crate::{
    BoxFuture, CallOptions, Error, Model, OperationInfo, Outgoing, Protocol,
    credentials::Static,
    endpoint::{self, ALLOW_HTTP, Endpoint},
    executor::Executor,
    time::{Clock, Nonce, Skew, random_nonce, system_clock},
    transport::{Incoming, Transport, TransportError, default_transport, direct_transport},
};

/// The longest response of a security token service or metadata server that is accepted, in bytes.
const MAX_REPLY: usize = 1 << 20;

type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;
type Lazy = Arc<OnceLock<Arc<dyn Transport>>>;

/// What sources see of the world: variables, files, network, time. The process's own, unless a test says otherwise.
#[derive(Clone)]
pub struct Surroundings {
    variables: Variables,
    system_folder: PathBuf,
    metadata: Option<String>,
    pub(super) metadata_off: bool,
    allow_http: bool,
    /// To the provider's services.
    far: Lazy,
    /// To the metadata server: no proxy, little patience.
    near: Lazy,
    clock: Clock,
    nonce: Nonce,
}

/// A call that a source makes to fetch credentials.
pub struct StsCall<'a> {
    /// The provider, as it stands in errors.
    pub provider: &'static str,
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// How it is written.
    pub protocol: Box<dyn Protocol>,
    /// Endpoint of the security token service; `None`: the protocol's rule.
    pub endpoint: Option<&'a str>,
    /// Region to name in the request.
    pub region: Option<String>,
    /// Who asks.
    pub credentials: Arc<Credentials>,
    /// Parameters.
    pub input: &'a mut dyn Model,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self::new()
    }
}

impl Surroundings {
    /// The process's own.
    pub fn new() -> Self {
        Self {
            variables: Arc::new(|name| env::var(name).ok()),
            system_folder: "/etc".into(),
            metadata: None,
            metadata_off: false,
            allow_http: false,
            far: Lazy::default(),
            near: Lazy::default(),
            clock: system_clock(),
            nonce: random_nonce(),
        }
    }

    /// Other environment variables; `HOME` among them tells where profile files are.
    pub fn variables(mut self, variables: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Arc::new(variables);
        self
    }

    /// Another folder than `/etc`.
    pub fn system_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.system_folder = folder.into();
        self
    }

    /// Another metadata server: `http://host:port`.
    pub fn metadata(mut self, base: impl Into<String>) -> Self {
        self.metadata = Some(base.into());
        self
    }

    /// No metadata server.
    pub fn without_metadata(mut self) -> Self {
        self.metadata_off = true;
        self
    }

    /// Another HTTP client, for the metadata server, too.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        let transport: Arc<dyn Transport> = Arc::new(transport);
        (self.far, self.near) = (lazy(transport.clone()), lazy(transport));
        self
    }

    /// The client's HTTP client; for the metadata server only if the program brought it.
    pub(crate) fn of_client(mut self, transport: &Arc<dyn Transport>, own: bool, clock: &Clock, nonce: &Nonce) -> Self {
        self.far = lazy(transport.clone());
        if own {
            self.near = self.far.clone();
        }
        (self.clock, self.nonce) = (clock.clone(), nonce.clone());
        self
    }

    /// Allows plain HTTP to other machines beside the metadata server, as `CUMULO_ALLOW_HTTP=1` does.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    fn check_scheme(&self, endpoint: &Endpoint, source: &str) -> Result<(), Error> {
        endpoint::check_scheme(endpoint, self.allow_http || self.is_on(ALLOW_HTTP), source)
    }

    /// Another clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Another source of nonces.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Arc::new(nonce);
        self
    }

    /// Now.
    pub fn now(&self) -> SystemTime {
        (self.clock)()
    }

    /// A variable as it is, empty or not.
    pub fn raw_variable(&self, name: &str) -> Option<String> {
        (self.variables)(name)
    }

    /// A variable; an empty one counts as unset.
    ///
    /// # Errors
    /// It has blanks around its value.
    pub fn variable(&self, name: &str) -> Result<Option<String>, Error> {
        match self.raw_variable(name) {
            Some(value) if value.trim() != value => {
                Err(Error::credentials(format!("environment variable {name} has blanks around its value")))
            }
            value => Ok(value.filter(|value| !value.is_empty())),
        }
    }

    /// Whether a variable says `true` or `1`.
    pub fn is_on(&self, name: &str) -> bool {
        self.raw_variable(name).is_some_and(|value| matches!(value.trim(), "1" | "true" | "True" | "TRUE"))
    }

    /// A file below the home folder.
    pub fn in_home(&self, path: &str) -> Option<PathBuf> {
        let set = |name: &str| self.raw_variable(name).filter(|value| !value.is_empty());
        let windows = || Some(set("HOMEDRIVE")? + &set("HOMEPATH")?).or_else(|| set("USERPROFILE"));
        let home = set("HOME").or_else(|| if cfg!(windows) { windows() } else { None })?;
        Some(Path::new(&home).join(path))
    }

    /// A file below `/etc`.
    pub fn in_system(&self, path: &str) -> PathBuf {
        self.system_folder.join(path)
    }

    /// The metadata server: the provider's own, unless another is set; `None` if it is turned off.
    pub fn metadata_server<'a>(&'a self, usual: &'a str) -> Option<&'a str> {
        if self.metadata_off { None } else { Some(self.metadata.as_deref().unwrap_or(usual)) }
    }

    /// A text file; `None` if there is none.
    ///
    /// # Errors
    /// It is there, but cannot be read.
    pub fn file(&self, path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Some(Zeroizing::new(text))),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(Error::credentials(format!("{} cannot be read: {error}", path.display()))),
        }
    }

    /// A text file with keys in it: warns if others than its owner may read it.
    ///
    /// # Errors
    /// As [`Surroundings::file`].
    pub fn secret_file(&self, path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
        #[cfg(unix)]
        if let Ok(metadata) = fs::metadata(path) {
            let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777;
            if mode & 0o077 != 0 {
                let (path, mode) = (path.display(), format!("{mode:o}"));
                tracing::warn!(%path, mode, "others can read this file with keys: chmod 600");
            }
        }
        self.file(path)
    }

    /// Sends a request to the metadata server: 1 s to connect, 2 s in all, no proxy.
    ///
    /// # Errors
    /// No reply.
    pub fn ask_metadata(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, Error>> {
        Box::pin(self.exchange(&self.near, direct_transport, request, Duration::from_secs(1)))
    }

    /// Sends a request to a service: 5 s to connect, 10 s in all.
    ///
    /// # Errors
    /// No reply.
    pub fn ask(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, Error>> {
        Box::pin(async move {
            self.check_scheme(&request.endpoint, "credential source")?;
            self.exchange(&self.far, default_transport, request, Duration::from_secs(5)).await
        })
    }

    async fn exchange(
        &self,
        transport: &Lazy,
        make: fn(Duration) -> Result<Arc<dyn Transport>, Error>,
        mut request: Outgoing,
        patience: Duration,
    ) -> Result<Incoming, Error> {
        request.max_response_size = MAX_REPLY;
        let host = request.endpoint.authority().to_owned();
        let sent = timeout(patience * 2, made(transport, make, patience)?.send(request)).await;
        match sent {
            Ok(Ok(incoming)) if incoming.body.len() > MAX_REPLY => {
                Err(Error::credentials(format!("{host}: {:#}", TransportError::too_large(MAX_REPLY))))
            }
            Ok(Ok(incoming)) => Ok(incoming),
            Ok(Err(error)) => Err(Error::credentials(format!("{host}: {error:#}"))),
            Err(_) => Err(Error::credentials(format!("{host}: no reply in time"))),
        }
    }

    /// Calls a security token service as a client would: signed, retried, errors without secrets.
    ///
    /// # Errors
    /// As for every call.
    pub fn call<'a>(&'a self, call: StsCall<'a>, output: &'a mut dyn Model) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.call_sts(call, output))
    }

    async fn call_sts(&self, call: StsCall<'_>, output: &mut dyn Model) -> Result<(), Error> {
        let StsCall { provider, info, protocol, endpoint, region, credentials, input } = call;
        let transport = made(&self.far, default_transport, Duration::from_secs(5))?;
        let skew = Arc::new(Skew::new(self.clock.clone()));
        let source = "endpoint of the security token service";
        let endpoint = endpoint.map(|endpoint| endpoint::read(endpoint, source)).transpose()?;
        if let Some(endpoint) = &endpoint {
            self.check_scheme(endpoint, source)?;
        }
        let client = Executor {
            region,
            endpoint,
            max_response_size: MAX_REPLY,
            attempt_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            nonce: self.nonce.clone(),
            ..Executor::new(provider, protocol, Arc::new(Static(credentials)), transport, skew)
        };
        client.call(info, input, &CallOptions::default(), output, None).await.map(|_| ())
    }

    /// A new nonce.
    pub fn new_nonce(&self) -> String {
        (self.nonce)()
    }
}

fn lazy(transport: Arc<dyn Transport>) -> Lazy {
    Arc::new(OnceLock::from(transport))
}

fn made(
    transport: &Lazy,
    make: fn(Duration) -> Result<Arc<dyn Transport>, Error>,
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>, Error> {
    match transport.get() {
        Some(transport) => Ok(transport.clone()),
        None => {
            let new = make(connect_timeout)?;
            Ok(transport.get_or_init(|| new).clone())
        }
    }
}

/// Scheme and authority of a URL, and its path with the query.
pub fn split_url(url: &str) -> Option<(Endpoint, String)> {
    let start = url.find("://")? + 3;
    let end = url.get(start..)?.find(['/', '?', '#']).map_or(url.len(), |end| start + end);
    let (base, rest) = url.split_at(end);
    let rest = rest.split('#').next().unwrap_or_default();
    let target = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
    Some((Endpoint::parse(base)?, target))
}
