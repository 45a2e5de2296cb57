use std::{
    fmt,
    time::{Duration, SystemTime},
};

use cumulo_catalog::Catalog;
use cumulo_core::{ClientBuilder, Error, Failover, ProvideCredentials, Retry, limit::RateLimit, transport::Transport};

use crate::{client::AnyClient, provider::Provider};

/// Settings of an [`AnyClient`]. The environment provides the settings that are not set, as for the provider's typed
/// client.
///
/// ```
/// use std::time::Duration;
///
/// use cumulo_core::{Credentials, Retry};
/// use cumulo_dynamic::AnyClient;
///
/// let client = AnyClient::builder("tencent")?
///     .region("ap-guangzhou")
///     .credentials(Credentials::new("id", "key"))
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// assert_eq!(client.provider().name(), "tencent");
/// # Ok::<(), cumulo_core::Error>(())
/// ```
pub struct AnyClientBuilder {
    inner: Inner,
    catalog: Option<Catalog>,
}

enum Inner {
    Alibaba(ClientBuilder<cumulo_alibaba::Alibaba>),
    Tencent(ClientBuilder<cumulo_tencent::Tencent>),
    Zenlayer(ClientBuilder<cumulo_zenlayer::Zenlayer>),
}

impl fmt::Debug for AnyClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let builder: &dyn fmt::Debug = match &self.inner {
            Inner::Alibaba(builder) => builder,
            Inner::Tencent(builder) => builder,
            Inner::Zenlayer(builder) => builder,
        };
        f.debug_tuple("AnyClientBuilder").field(builder).finish()
    }
}

impl From<ClientBuilder<cumulo_alibaba::Alibaba>> for AnyClientBuilder {
    fn from(builder: ClientBuilder<cumulo_alibaba::Alibaba>) -> Self {
        Self { inner: Inner::Alibaba(builder), catalog: None }
    }
}

impl From<ClientBuilder<cumulo_tencent::Tencent>> for AnyClientBuilder {
    fn from(builder: ClientBuilder<cumulo_tencent::Tencent>) -> Self {
        Self { inner: Inner::Tencent(builder), catalog: None }
    }
}

impl From<ClientBuilder<cumulo_zenlayer::Zenlayer>> for AnyClientBuilder {
    fn from(builder: ClientBuilder<cumulo_zenlayer::Zenlayer>) -> Self {
        Self { inner: Inner::Zenlayer(builder), catalog: None }
    }
}

/// Applies a change to the provider's builder.
macro_rules! change {
    ($self:ident, $builder:ident => $change:expr) => {{
        $self.inner = match $self.inner {
            Inner::Alibaba($builder) => Inner::Alibaba($change),
            Inner::Tencent($builder) => Inner::Tencent($change),
            Inner::Zenlayer($builder) => Inner::Zenlayer($change),
        };
        $self
    }};
}

impl AnyClient {
    /// Creates a builder with the default settings.
    ///
    /// # Errors
    /// The provider is unknown.
    pub fn builder(provider: &str) -> Result<AnyClientBuilder, Error> {
        Ok(AnyClientBuilder::new(provider.parse()?))
    }
}

impl AnyClientBuilder {
    fn new(provider: Provider) -> Self {
        let inner = match provider {
            Provider::Alibaba => Inner::Alibaba(cumulo_alibaba::Client::builder()),
            Provider::Tencent => Inner::Tencent(cumulo_tencent::Client::builder()),
            Provider::Zenlayer => Inner::Zenlayer(cumulo_zenlayer::Client::builder()),
        };
        Self { inner, catalog: None }
    }

    /// Sets the catalog with the facts. Default: the embedded catalog.
    pub fn catalog(mut self, catalog: Catalog) -> Self {
        self.catalog = Some(catalog);
        self
    }

    /// Sets the region of all calls that do not set a region. Default: the provider's environment variable, then the
    /// profile.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        change!(self, builder => builder.region(region))
    }

    /// Sets the endpoint of all services: `host`, `https://host:port` or `http://host:port`. Plain HTTP to another
    /// machine requires [`allow_http`](Self::allow_http).
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        change!(self, builder => builder.endpoint(endpoint))
    }

    /// Allows plain HTTP to other machines, which sends tokens and passwords unencrypted. The environment variable
    /// `CUMULO_ALLOW_HTTP=1` allows plain HTTP for all clients. Default: false.
    pub fn allow_http(mut self, allow: bool) -> Self {
        change!(self, builder => builder.allow_http(allow))
    }

    /// Sets the credentials: fixed [`Credentials`](cumulo_core::Credentials), or a credential provider, such as a
    /// profile or a role. Default: the provider's credential provider chain.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        change!(self, builder => builder.credentials(credentials))
    }

    /// Sets the retry policy. Default: [`Retry::default`].
    pub fn retry(mut self, retry: Retry) -> Self {
        change!(self, builder => builder.retry(retry))
    }

    /// Sets a client-side rate limit, which delays calls before the provider throttles them. Default: none.
    pub fn limit(mut self, limit: impl RateLimit) -> Self {
        change!(self, builder => builder.limit(limit))
    }

    /// Sets the endpoints that are used while the primary endpoint fails. Default: none.
    pub fn failover(mut self, failover: Failover) -> Self {
        change!(self, builder => builder.failover(failover))
    }

    /// Sets the timeout of a new connection, including the TLS handshake. Default:
    /// [`CONNECT_TIMEOUT`](cumulo_core::defaults::CONNECT_TIMEOUT).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        change!(self, builder => builder.connect_timeout(timeout))
    }

    /// Sets the timeout of each attempt. Default: [`ATTEMPT_TIMEOUT`](cumulo_core::defaults::ATTEMPT_TIMEOUT).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        change!(self, builder => builder.attempt_timeout(timeout))
    }

    /// Sets the timeout of a whole call, including retries and the delays between them. Default:
    /// [`TIMEOUT`](cumulo_core::defaults::TIMEOUT).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        change!(self, builder => builder.timeout(timeout))
    }

    /// Sets the maximum size of a response body in bytes. A larger response is an error. Default:
    /// [`MAX_RESPONSE_SIZE`](cumulo_core::defaults::MAX_RESPONSE_SIZE).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        change!(self, builder => builder.max_response_size(bytes))
    }

    /// Sets the HTTP client. Default: hyper with rustls (feature `http-client`).
    pub fn transport(mut self, transport: impl Transport) -> Self {
        change!(self, builder => builder.transport(transport))
    }

    /// Sets the clock that signatures use. Default: the system clock, corrected by the provider's time.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        change!(self, builder => builder.clock(clock))
    }

    /// Sets the source of the nonces that signatures use. Default: random.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        change!(self, builder => builder.nonce(nonce))
    }

    /// Creates the client.
    ///
    /// # Errors
    /// An endpoint, a region or a proxy variable is malformed, plain HTTP to the endpoint is not allowed, or no HTTP
    /// client is available.
    pub fn build(self) -> Result<AnyClient, Error> {
        let client = match self.inner {
            Inner::Alibaba(builder) => AnyClient::from(builder.build()?),
            Inner::Tencent(builder) => AnyClient::from(builder.build()?),
            Inner::Zenlayer(builder) => AnyClient::from(builder.build()?),
        };
        Ok(match self.catalog {
            Some(catalog) => client.with_catalog(catalog),
            None => client,
        })
    }
}
