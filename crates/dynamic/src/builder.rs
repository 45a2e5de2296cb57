use std::time::{Duration, SystemTime};

use cumulo_catalog::Catalog;
use cumulo_core::{ClientBuilder, Error, Failover, ProvideCredentials, Retry, limit::RateLimit, transport::Transport};

use crate::{client::AnyClient, provider::Provider};

/// Settings of an [`AnyClient`]. What is left out comes from the environment, as for the client of the provider.
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

/// Changes the builder of whichever provider it is.
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
    /// Returns the settings of a client, to be changed.
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

    /// Sets the catalog from which the facts come. By default it is the embedded one.
    pub fn catalog(mut self, catalog: Catalog) -> Self {
        self.catalog = Some(catalog);
        self
    }

    /// Sets the region of all calls that name none.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        change!(self, builder => builder.region(region))
    }

    /// Sets the endpoint of all services: `host`, `https://host:port` or `http://host:port`. Plain HTTP to another machine
    /// must be allowed by [`allow_http`](Self::allow_http).
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        change!(self, builder => builder.endpoint(endpoint))
    }

    /// Allows endpoints by plain HTTP on other machines, which send tokens and passwords unencrypted.
    pub fn allow_http(mut self, allow: bool) -> Self {
        change!(self, builder => builder.allow_http(allow))
    }

    /// Sets fixed [`Credentials`](cumulo_core::Credentials), or a source of credentials: a profile, a role.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        change!(self, builder => builder.credentials(credentials))
    }

    /// Sets when calls are tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        change!(self, builder => builder.retry(retry))
    }

    /// Sets a rate limit, which holds calls back so that the provider need not throttle them. None by default.
    pub fn limit(mut self, limit: impl RateLimit) -> Self {
        change!(self, builder => builder.limit(limit))
    }

    /// Sets other endpoints, which are used while the usual one fails. None by default.
    pub fn failover(mut self, failover: Failover) -> Self {
        change!(self, builder => builder.failover(failover))
    }

    /// Sets the time in which a connection must be made, TLS included. 5 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        change!(self, builder => builder.connect_timeout(timeout))
    }

    /// Sets the time of one attempt. 60 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        change!(self, builder => builder.attempt_timeout(timeout))
    }

    /// Sets the time of a call in all, retries and waits included. 180 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        change!(self, builder => builder.timeout(timeout))
    }

    /// Sets the longest response body that is accepted, in bytes. 64 MiB by default.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        change!(self, builder => builder.max_response_size(bytes))
    }

    /// Sets another HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        change!(self, builder => builder.transport(transport))
    }

    /// Sets another clock for signatures.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        change!(self, builder => builder.clock(clock))
    }

    /// Sets another source of nonces for signatures.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        change!(self, builder => builder.nonce(nonce))
    }

    /// Returns the client.
    ///
    /// # Errors
    /// A malformed endpoint, region or proxy variable, an endpoint by plain HTTP that is not allowed, or no HTTP client.
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
