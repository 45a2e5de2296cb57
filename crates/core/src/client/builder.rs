use std::{env, sync::Arc, time::Duration};

#[cfg(feature = "testing")]
use super::mock_responses::{MockResponses, Offline};
use super::{Client, Failover, Retry, executor::Executor, failover::Route, limit::RateLimit};
use crate::{
    api::Api,
    credentials::{Environment, ProvideCredentials},
    defaults::{ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, MAX_RESPONSE_SIZE, TIMEOUT},
    endpoint::{self, ALLOW_HTTP, check_label},
    error::Error,
    time::{Clock, FAR, Nonce, Skew, random_nonce, system_clock},
    transport::{Transport, default_transport},
};

impl<A: Api> Client<A> {
    /// Creates a client from the environment. The credentials come from the first source in the provider's chain that
    /// has credentials: environment variables, profile files, roles, the metadata server. The region comes from an
    /// environment variable or from the profile, the endpoint from an environment variable.
    ///
    /// # Errors
    /// No source has credentials (the error lists every source with its reason), a source is malformed, or the
    /// endpoint is malformed.
    pub async fn from_env() -> Result<Self, Error> {
        let client = Self::builder().build()?;
        client.inner.credentials.credentials().await?;
        Ok(client)
    }

    /// Returns a client builder. A setting that is not set comes from the environment or has its default value. The
    /// first call loads the credentials.
    pub fn builder() -> ClientBuilder<A> {
        ClientBuilder::new()
    }
}

/// A builder of a [`Client`]. A setting that is not set comes from the environment or has the default that its method
/// documents.
pub struct ClientBuilder<A: Api> {
    protocol: A::Protocol,
    region: Option<String>,
    endpoint: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    retry: Retry,
    limit: Option<Arc<dyn RateLimit>>,
    route: Option<Box<dyn Route>>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    max_response_size: usize,
    allow_http: bool,
    clock: Clock,
    nonce: Nonce,
    #[cfg(feature = "testing")]
    mock_responses: Option<Arc<dyn MockResponses>>,
}

impl<A: Api> ClientBuilder<A> {
    fn new() -> Self {
        Self {
            protocol: A::Protocol::default(),
            region: None,
            endpoint: None,
            credentials: None,
            transport: None,
            retry: Retry::default(),
            limit: None,
            route: None,
            connect_timeout: CONNECT_TIMEOUT,
            attempt_timeout: ATTEMPT_TIMEOUT,
            timeout: TIMEOUT,
            max_response_size: MAX_RESPONSE_SIZE,
            allow_http: false,
            clock: system_clock(),
            nonce: random_nonce(),
            #[cfg(feature = "testing")]
            mock_responses: None,
        }
    }

    /// Sets the options of the provider's protocol, for example the network or the language of error messages.
    pub fn protocol(mut self, protocol: A::Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Sets the region of all calls that do not set one. Default: the provider's environment variable, then the
    /// profile.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the endpoint of all services: `host`, `https://host:port` or `http://host:port`. Plain HTTP to another
    /// machine must be allowed by [`allow_http`](Self::allow_http).
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Allows plain HTTP to other machines, which sends tokens and passwords unencrypted. It applies to the endpoints
    /// that the program, the environment and failover set. Loopback is always allowed. The environment variable
    /// `CUMULO_ALLOW_HTTP=1` allows plain HTTP for all clients. Default: false.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the credentials: fixed [`Credentials`](crate::Credentials), or a credential provider such as a
    /// [`Chain`](crate::credentials::Chain). By default the provider's own chain is used: environment variables,
    /// profile files, roles, the metadata server.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        self.credentials = Some(credentials.into_shared());
        self
    }

    /// Sets the retry policy. Default: [`Retry::default`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets a client-side rate limit, which delays calls before the provider throttles them. See
    /// [`limit`](crate::limit). Default: none.
    pub fn limit(mut self, limit: impl RateLimit) -> Self {
        self.limit = Some(Arc::new(limit));
        self
    }

    /// Sets the endpoints that are used while the primary endpoint fails. Default: none.
    pub fn failover(mut self, failover: Failover) -> Self {
        self.route = Some(failover.breakers());
        self
    }

    /// Sets the timeout of a new connection, including the TLS handshake. Default: [`CONNECT_TIMEOUT`].
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the timeout of each attempt. Default: [`ATTEMPT_TIMEOUT`].
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the timeout of a whole call, including retries and the delays between them. Default: [`TIMEOUT`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum size of a response body in bytes. A larger response is an error of
    /// [`ErrorKind::Reply`](crate::ErrorKind::Reply), and its connection is closed. Default: [`MAX_RESPONSE_SIZE`].
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the HTTP client. Default: hyper with rustls (feature `http-client`).
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets a mock that returns the results of calls. The client then sends no requests and needs no credentials.
    #[cfg(feature = "testing")]
    pub(crate) fn mock_responses(mut self, mock_responses: impl MockResponses) -> Self {
        self.mock_responses = Some(Arc::new(mock_responses));
        self.transport(Offline).credentials(crate::credentials::Credentials::anonymous())
    }

    /// Sets the clock that signatures use. Default: the system clock, corrected by the provider's time.
    pub fn clock(mut self, clock: impl Fn() -> std::time::SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets the source of the nonces that signatures use. Default: random.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Arc::new(nonce);
        self
    }

    /// Returns the client. This sends no request: the first call loads the credentials.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the endpoint, the region or a proxy variable is malformed,
    /// if an endpoint uses plain HTTP without permission, or if the crate is built without `http-client` and no
    /// transport is set.
    pub fn build(self) -> Result<Client<A>, Error> {
        let names = A::ENVIRONMENT;
        let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let allow_http = self.allow_http || variable(ALLOW_HTTP).is_some_and(|value| value == "1");
        let configured = self.endpoint.map(|endpoint| (endpoint, "endpoint of the client"));
        let endpoint = configured.or_else(|| Some((variable(names.endpoint)?, names.endpoint)));
        let endpoint = match endpoint {
            Some((text, source)) => {
                let endpoint = endpoint::read(&text, source)?;
                endpoint::check_scheme(&endpoint, allow_http, source)?;
                Some(endpoint)
            }
            None => None,
        };
        if let Some(route) = &self.route {
            route.check(allow_http)?;
        }
        let custom_transport = self.transport.is_some();
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout.min(FAR))?,
        };
        let skew = Arc::new(Skew::new(self.clock));
        let configured = self.region.map(|region| (region, "region of the client"));
        let from_environment = || names.region.and_then(|name| Some((variable(name)?, name)));
        let mut region = configured.or_else(from_environment);
        let credentials = match self.credentials {
            Some(source) => source,
            None => {
                let environment = Environment::new().with_client(&transport, custom_transport, &skew, &self.nonce);
                let environment = environment.allow_http(allow_http);
                region = region.or_else(|| Some((A::profile_region(&environment)?, "region of the profile")));
                Arc::new(A::credentials().environment(environment))
            }
        };
        if let Some((region, source)) = &region {
            check_label(region, source)?;
        }
        let inner = Executor {
            region: region.map(|(region, _)| region),
            endpoint,
            allow_http,
            max_response_size: self.max_response_size,
            retry: self.retry,
            limit: self.limit,
            attempt_timeout: self.attempt_timeout,
            timeout: self.timeout,
            nonce: self.nonce,
            route: self.route,
            #[cfg(feature = "testing")]
            mock_responses: self.mock_responses,
            ..Executor::new(A::NAME, Box::new(self.protocol), credentials, transport, skew)
        };
        Ok(Client::new(inner))
    }
}

/// Omits the credentials and the transport.
impl<A: Api> std::fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("provider", &A::NAME)
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("retry", &self.retry)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
