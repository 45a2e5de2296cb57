use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::SystemTime,
};

use cumulo_catalog::Catalog;
use tokio::net::TcpListener;

use crate::{
    Credentials, Mock, Record,
    clock::Clock,
    process::Shared,
    server::serve,
    verify::{Keys, Nonces},
};

/// Settings of a mock; from [`Mock::builder`].
#[must_use = "a mock begins to serve with start()"]
pub struct Builder {
    address: SocketAddr,
    keys: Keys,
    catalog: Option<Catalog>,
    clock: Clock,
    log: Option<fn(&Record)>,
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
    pub(crate) fn new() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            keys: Keys::default(),
            catalog: None,
            clock: Box::new(SystemTime::now),
            log: None,
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

    /// Begins to serve, on the current tokio runtime, until the mock is dropped. Fails if the address is not a loopback
    /// address or not free.
    pub async fn start(mut self) -> io::Result<Mock> {
        if !self.address.ip().is_loopback() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the mock listens on loopback addresses only"));
        }
        if self.keys.credentials.is_empty() {
            self.keys.credentials.push(Credentials::default());
        }
        let listener = TcpListener::bind(self.address).await?;
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
        });
        let server = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Ok(Mock::new(address, shared, server.abort_handle()))
    }
}
