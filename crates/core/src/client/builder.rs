use std::{env, marker::PhantomData, sync::Arc, time::Duration};

#[cfg(feature = "testing")]
use super::answers::{Answers, Offline};
use super::{
    Client, Failover, Retry,
    executor::{ATTEMPT_TIMEOUT, Executor, TIMEOUT},
    failover::Route,
    limit::RateLimit,
};
use crate::{
    api::Api,
    credentials::{Credentials, Environment, ProvideCredentials, Static},
    endpoint::{self, ALLOW_HTTP, check_label},
    error::Error,
    time::{Clock, FAR, Nonce, Skew, random_nonce, system_clock},
    transport::{MAX_RESPONSE_SIZE, Transport, default_transport},
};

/// Settings of a client.
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
    answers: Option<Arc<dyn Answers>>,
}

impl<A: Api> ClientBuilder<A> {
    pub(super) fn new() -> Self {
        Self {
            protocol: A::Protocol::default(),
            region: None,
            endpoint: None,
            credentials: None,
            transport: None,
            retry: Retry::default(),
            limit: None,
            route: None,
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: ATTEMPT_TIMEOUT,
            timeout: TIMEOUT,
            max_response_size: MAX_RESPONSE_SIZE,
            allow_http: false,
            clock: system_clock(),
            nonce: random_nonce(),
            #[cfg(feature = "testing")]
            answers: None,
        }
    }

    /// Options of the provider's protocol.
    pub fn options(mut self, options: A::Protocol) -> Self {
        self.protocol = options;
        self
    }

    /// Region of all calls that name none.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Endpoint of all services: `host`, `https://host:port` or `http://host:port`. Plain HTTP to another machine must be
    /// allowed by [`allow_http`](Self::allow_http).
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Allows endpoints by plain HTTP on other machines, which send tokens and passwords unencrypted: those of the program,
    /// the environment and of failover. Loopback needs no permission, and the environment variable `CUMULO_ALLOW_HTTP=1`
    /// gives it to all clients.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Fixed credentials.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(Arc::new(Static(Arc::new(credentials))));
        self
    }

    /// A source of credentials.
    pub fn credentials_from(mut self, source: impl ProvideCredentials) -> Self {
        self.credentials = Some(Arc::new(source));
        self
    }

    /// When calls are tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Keeps calls back, so that the provider need not refuse them: see [`limit`](crate::limit). None by default.
    pub fn limit(mut self, limit: impl RateLimit) -> Self {
        self.limit = Some(Arc::new(limit));
        self
    }

    /// Other endpoints to turn to while the usual one fails; none by default.
    pub fn failover(mut self, failover: Failover) -> Self {
        self.route = Some(failover.breakers());
        self
    }

    /// Time to get a connection, TLS included: 5 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Time of one attempt: 60 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Time of a call in all, retries and waits included: 180 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The longest response body that is accepted, in bytes: 64 MiB by default. A longer one is an error, and its
    /// connection is closed.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Another HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Answers all calls before they become requests, so that neither credentials nor a network are used.
    #[cfg(feature = "testing")]
    pub(crate) fn answers(mut self, answers: impl Answers) -> Self {
        self.answers = Some(Arc::new(answers));
        self.transport(Offline).credentials(Credentials::anonymous())
    }

    /// Another clock for signatures.
    pub fn clock(mut self, clock: impl Fn() -> std::time::SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Another source of nonces for signatures.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Arc::new(nonce);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A malformed endpoint, region or proxy variable, an endpoint by plain HTTP that is not allowed, or no HTTP client to
    /// be had.
    pub fn build(self) -> Result<Client<A>, Error> {
        let names = A::ENVIRONMENT;
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let allow_http = self.allow_http || set(ALLOW_HTTP).is_some_and(|value| value == "1");
        let of_program = self.endpoint.map(|endpoint| (endpoint, "endpoint of the client"));
        let endpoint = of_program.or_else(|| Some((set(names.endpoint)?, names.endpoint)));
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
        let own_transport = self.transport.is_some();
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout.min(FAR))?,
        };
        let skew = Arc::new(Skew::new(self.clock));
        let of_program = self.region.map(|region| (region, "region of the client"));
        let of_environment = || names.region.and_then(|name| Some((set(name)?, name)));
        let mut region = of_program.or_else(of_environment);
        let credentials = match self.credentials {
            Some(source) => source,
            None => {
                let environment = Environment::new().of_client(&transport, own_transport, &skew, &self.nonce);
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
            answers: self.answers,
            ..Executor::new(A::NAME, Box::new(self.protocol), credentials, transport, skew)
        };
        Ok(Client { inner: Arc::new(inner), api: PhantomData })
    }
}
