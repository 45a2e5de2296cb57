use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::{Duration, SystemTime},
};

use cumulo_catalog::Catalog;

#[cfg(feature = "tls")]
use crate::server::tls::Tls;
use crate::{
    clock::Clock,
    credentials::Credentials,
    mock::Mock,
    record::Record,
    server::{connection::serve, limits::Limits, listen::bind, request_pipeline::Shared},
    verify::{keys::Keys, nonce::Nonces},
};

impl Mock {
    /// Returns the default settings of a mock.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

/// Settings of a mock; from [`Mock::builder`].
#[must_use = "a mock begins to serve with start()"]
pub struct Builder {
    address: SocketAddr,
    keys: Keys,
    catalog: Option<Catalog>,
    clock: Clock,
    log: Option<fn(&Record)>,
    limits: Limits,
    #[cfg(feature = "tls")]
    tls: bool,
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("credentials", &self.keys.credentials)
            .finish_non_exhaustive()
    }
}

impl Builder {
    fn new() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            keys: Keys::default(),
            catalog: None,
            clock: Box::new(SystemTime::now),
            log: None,
            limits: Limits::default(),
            #[cfg(feature = "tls")]
            tls: false,
        }
    }

    /// Where to listen; must be a loopback address. The default is `127.0.0.1` and a free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Adds an access key. Without any, the mock knows [`Credentials::default`].
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.keys.credentials.push(credentials);
        self
    }

    /// Adds a bearer token (Zenlayer's personal access token, Alibaba's bearer token). Without any, the mock knows none.
    pub fn bearer(mut self, token: impl Into<String>) -> Self {
        self.keys.bearers.push(token.into());
        self
    }

    /// What to validate against. The default is the embedded catalog.
    pub fn catalog(mut self, catalog: Catalog) -> Self {
        self.catalog = Some(catalog);
        self
    }

    /// Where to take the time from. The default is the system's clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Called with every request, once it is answered.
    pub fn log(mut self, log: fn(&Record)) -> Self {
        self.log = Some(log);
        self
    }

    /// Serves HTTPS instead of HTTP, with a key and a self-signed certificate that are made at start. The certificate is for
    /// `localhost`, `127.0.0.1` and `::1`; [`Mock::certificate`] returns it, for the trust store of a client.
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Sets how many connections may be open at a time; further ones are answered with status 503. The default is 2,048.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.limits.connections = connections;
        self
    }

    /// Sets how large the body of a request may be, in bytes; larger ones are answered with status 413. The default is
    /// 64 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how long a client may take for the head of a request, idle time before it included, and between two pieces of a
    /// body; slower connections are closed. The default is 60 seconds.
    pub fn client_timeout(mut self, timeout: Duration) -> Self {
        self.limits.slowest = timeout;
        self
    }

    /// Begins to serve, on the current tokio runtime, until the mock is dropped.
    ///
    /// # Errors
    /// The address is not a loopback address, or not free; or no certificate can be made.
    pub async fn start(mut self) -> io::Result<Mock> {
        if !self.address.ip().is_loopback() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the mock listens on loopback addresses only"));
        }
        if self.keys.credentials.is_empty() {
            self.keys.credentials.push(Credentials::default());
        }
        let listener = bind(self.address)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            catalog: self.catalog.unwrap_or_else(|| Catalog::embedded().clone()),
            keys: self.keys,
            clock: self.clock,
            log: self.log,
            nonces: Nonces::default(),
            scripts: Default::default(),
            state: Default::default(),
            records: Default::default(),
            requests: Default::default(),
            tokens: Default::default(),
            connections: Default::default(),
            limits: self.limits,
            #[cfg(feature = "tls")]
            tls: self.tls.then(Tls::self_signed).transpose()?,
        });
        let server = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Ok(Mock::new(address, shared, server.abort_handle()))
    }
}
