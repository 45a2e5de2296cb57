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

/// Settings of a mock, created with [`Mock::builder`].
#[must_use = "a mock serves only after start()"]
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

    /// Sets the address to listen on, which must be a loopback address. The default is `127.0.0.1` and a free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Adds an access key. If no access key is added, the mock accepts [`Credentials::default`].
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.keys.credentials.push(credentials);
        self
    }

    /// Adds a bearer token (Zenlayer's personal access token, Alibaba's bearer token). By default, no token is
    /// accepted.
    pub fn bearer(mut self, token: impl Into<String>) -> Self {
        self.keys.bearers.push(token.into());
        self
    }

    /// Sets the catalog that requests are validated against. The default is the embedded catalog.
    pub fn catalog(mut self, catalog: Catalog) -> Self {
        self.catalog = Some(catalog);
        self
    }

    /// Sets the clock. The default is the system's clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Sets a function that is called for every request when its response is known.
    pub fn log(mut self, log: fn(&Record)) -> Self {
        self.log = Some(log);
        self
    }

    /// Serves HTTPS instead of HTTP, with a key and a self-signed certificate that are generated at start. The
    /// certificate is valid for `localhost`, `127.0.0.1` and `::1`; [`Mock::certificate`] returns it, for the trust
    /// store of a client.
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Sets the maximum number of open connections. Further connections receive a response with status 503 and are
    /// closed. The default is 2,048.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.limits.connections = connections;
        self
    }

    /// Sets the maximum size of a request body, in bytes. Larger bodies are refused with status 413. The default is 64
    /// MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets the maximum time that a client may need for the head of a request, including the idle time before it, and
    /// the maximum time between two pieces of a body. Slower connections are closed. The default is 60 seconds.
    pub fn client_timeout(mut self, timeout: Duration) -> Self {
        self.limits.client_timeout = timeout;
        self
    }

    /// Starts the server on the current Tokio runtime. It serves until the mock is dropped.
    ///
    /// # Errors
    /// The address is not a loopback address, the address is in use, or generating the certificate failed.
    pub async fn start(mut self) -> io::Result<Mock> {
        if !self.address.ip().is_loopback() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "cannot listen on {}: the mock listens on loopback addresses only, such as 127.0.0.1:0",
                    self.address
                ),
            ));
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
