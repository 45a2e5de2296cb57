use std::{env, marker::PhantomData, sync::Arc, time::Duration};

use http::{HeaderMap, header};
use tokio::time::{Instant, sleep, timeout_at};

use crate::{
    Api, ApiError, BoxFuture, Call, CallOptions, Credentials, Error, ErrorKind, Model, Operation, OperationInfo,
    Outgoing, Protocol, ProvideCredentials, Received, RequestContext, Retry,
    call::parse_endpoint,
    credentials::{Static, Surroundings},
    endpoint::Endpoint,
    model::{redact, redact_secret},
    reply::Meta,
    time::{Clock, Nonce, random_nonce, system_clock},
    transport::{Incoming, Transport, TransportError, default_transport},
};

/// A client of one provider. Cheap to clone; clones share connections and signing keys.
pub struct Client<A> {
    pub(crate) inner: Arc<Inner>,
    api: PhantomData<fn() -> A>,
}

impl<A> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), api: PhantomData }
    }
}

impl<A: Api> Client<A> {
    /// A client from its surroundings: credentials from the first of the provider's sources that has some (environment,
    /// profile files, roles, metadata server), region and endpoint from environment variables.
    ///
    /// # Errors
    /// No source has credentials (the text tells them all, and why), one of them is broken, or the endpoint is
    /// malformed.
    pub async fn from_env() -> Result<Self, Error> {
        let client = Self::builder().build()?;
        client.inner.credentials.credentials().await?;
        Ok(client)
    }

    /// A client with settings of your own; what you leave out comes from the environment. Credentials are looked for
    /// when the first call is made.
    pub fn builder() -> ClientBuilder<A> {
        ClientBuilder::new()
    }

    /// Sends an operation: `.await` the call, or give it options first.
    pub fn send<O: Operation<Api = A>>(&self, operation: O) -> Call<O> {
        Call::new(self.inner.clone(), operation)
    }
}

impl<A> std::fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("region", &self.inner.region)
            .field("endpoint", &self.inner.endpoint)
            .finish_non_exhaustive()
    }
}

/// Settings of a client.
pub struct ClientBuilder<A: Api> {
    protocol: A::Protocol,
    region: Option<String>,
    endpoint: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    retry: Retry,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Duration,
    clock: Clock,
    nonce: Nonce,
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
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(60),
            timeout: Duration::from_secs(180),
            clock: system_clock(),
            nonce: random_nonce(),
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

    /// Endpoint of all services: `host`, `https://host:port` or `http://host:port`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
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

    /// Another HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
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
    /// A malformed endpoint, or no HTTP client to be had.
    pub fn build(self) -> Result<Client<A>, Error> {
        let names = A::ENVIRONMENT;
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let endpoint = self.endpoint.or_else(|| set(names.endpoint));
        let own_transport = self.transport.is_some();
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        let mut region = self.region.or_else(|| names.region.and_then(set));
        let credentials = match self.credentials {
            Some(source) => source,
            None => {
                let around = Surroundings::new().of_client(&transport, own_transport, &self.clock, &self.nonce);
                region = region.or_else(|| A::profile_region(&around));
                Arc::new(A::credentials().surroundings(around))
            }
        };
        let inner = Inner {
            protocol: Box::new(self.protocol),
            region,
            endpoint: endpoint.as_deref().map(parse_endpoint).transpose()?,
            credentials,
            transport,
            retry: self.retry,
            attempt_timeout: self.attempt_timeout,
            timeout: self.timeout,
            clock: self.clock,
            nonce: self.nonce,
        };
        Ok(Client { inner: Arc::new(inner), api: PhantomData })
    }
}

/// The executor: knows no operation's type, so that it is compiled once.
pub(crate) struct Inner {
    pub(crate) protocol: Box<dyn Protocol>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) retry: Retry,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) clock: Clock,
    pub(crate) nonce: Nonce,
}

/// How an attempt failed, as far as another attempt depends on it.
struct Failure {
    error: Error,
    retry: bool,
    asked: Option<Duration>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, retry: false, asked: None }
    }
}

impl Inner {
    /// The call as an object: compiled here, not in every crate that makes one.
    pub(crate) fn call<'a>(
        &'a self,
        provider: &'static str,
        info: &'static OperationInfo,
        input: &'a dyn Model,
        options: Result<CallOptions, Error>,
        output: &'a mut dyn Model,
    ) -> BoxFuture<'a, Result<Box<Meta>, Error>> {
        Box::pin(self.execute(provider, info, input, options, output))
    }

    async fn execute(
        &self,
        provider: &'static str,
        info: &'static OperationInfo,
        input: &dyn Model,
        options: Result<CallOptions, Error>,
        output: &mut dyn Model,
    ) -> Result<Box<Meta>, Error> {
        let options = options.map_err(|error| error.of_call(provider, info, 0))?;
        let retry = options.retry.unwrap_or(self.retry);
        let deadline = Instant::now() + options.timeout.unwrap_or(self.timeout);
        let mut attempt = 1;
        loop {
            let failure = match self.attempt(info, input, &options, deadline, attempt, output).await {
                Ok(meta) => return Ok(meta),
                Err(failure) => failure,
            };
            let wait = if failure.retry { retry.wait(attempt, failure.asked) } else { None };
            match wait {
                Some(wait) if Instant::now() + wait < deadline => {
                    tracing::debug!(
                        provider,
                        service = info.service.name,
                        action = info.action,
                        attempt,
                        ?wait,
                        code = failure.error.code(),
                        "trying again"
                    );
                    sleep(wait).await;
                    attempt += 1;
                }
                _ => return Err(redacted(failure.error, input).of_call(provider, info, attempt)),
            }
        }
    }

    async fn attempt(
        &self,
        info: &'static OperationInfo,
        input: &dyn Model,
        options: &CallOptions,
        deadline: Instant,
        attempt: u32,
        output: &mut dyn Model,
    ) -> Result<Box<Meta>, Failure> {
        let limit = deadline.min(Instant::now() + self.attempt_timeout);
        let sent = async {
            let credentials = match info.unsigned {
                true => Arc::new(Credentials::anonymous()),
                false => self.credentials.credentials().await?,
            };
            let request = self.request(info, input, options, &credentials)?;
            Ok::<_, Failure>((self.transport.send(request).await, credentials))
        };
        let repeatable = info.is_read_only();
        let (incoming, credentials) = match timeout_at(limit, sent).await {
            Ok(Ok((Ok(incoming), credentials))) => (incoming, credentials),
            Ok(Ok((Err(error), _))) => return Err(transport_failure(error, repeatable)),
            Ok(Err(failure)) => return Err(failure),
            Err(_) => {
                let mut error = Error::new(ErrorKind::Timeout, "no reply in time");
                error.classify(false, false, repeatable);
                return Err(Failure { error, retry: repeatable, asked: None });
            }
        };
        self.reply(info, incoming, attempt, output).map_err(|mut failure| {
            // A provider may quote the request's headers in its message.
            for secret in [Some(credentials.key()), credentials.token()].into_iter().flatten() {
                failure.error = failure.error.map_message(|message| redact_secret(message, secret));
            }
            failure
        })
    }

    fn request(
        &self,
        info: &OperationInfo,
        input: &dyn Model,
        options: &CallOptions,
        credentials: &Arc<Credentials>,
    ) -> Result<Outgoing, Error> {
        let region = options.region.as_deref().or(self.region.as_deref());
        let made;
        let endpoint = match options.endpoint.as_ref().or(self.endpoint.as_ref()) {
            Some(endpoint) => endpoint,
            None => {
                made = self.protocol.endpoint(info, region, input)?;
                &made
            }
        };
        let nonce = || (self.nonce)();
        let context = RequestContext { info, credentials, region, endpoint, time: (self.clock)(), nonce: &nonce };
        let mut request = self.protocol.request(&context, input)?;
        for (name, value) in &options.headers {
            if *name != header::HOST && !request.headers.contains_key(name) {
                request.headers.append(name, value.clone());
            }
        }
        tracing::debug!(service = info.service.name, action = info.action, host = endpoint.authority(), "sending");
        Ok(request)
    }

    fn reply(
        &self,
        info: &'static OperationInfo,
        incoming: Incoming,
        attempt: u32,
        output: &mut dyn Model,
    ) -> Result<Box<Meta>, Failure> {
        let Incoming { status, headers, body } = incoming;
        let received = Received { info, status, headers: &headers, body: &body };
        match self.protocol.reply(&received, output) {
            Ok(request_id) => {
                let request_id = request_id.unwrap_or_default();
                tracing::debug!(
                    service = info.service.name,
                    action = info.action,
                    status,
                    request_id,
                    attempt,
                    "replied"
                );
                Ok(Box::new(Meta { request_id, http_status: status, headers, attempts: attempt, body }))
            }
            Err(error) => Err(self.api_failure(info, error, status, &headers)),
        }
    }

    fn api_failure(&self, info: &OperationInfo, error: ApiError, status: u16, headers: &HeaderMap) -> Failure {
        let throttled = self.protocol.is_throttle(&error.code, status);
        let auth = self.protocol.is_auth(&error.code) || (error.code.is_empty() && matches!(status, 401 | 403));
        let fault =
            if error.code.is_empty() { status >= 500 } else { status >= 500 || self.protocol.is_fault(&error.code) };
        let retry = throttled || (fault && info.is_read_only());
        let mut error = Error::api(error, status);
        error.classify(throttled, auth, retry);
        Failure { error, retry, asked: self.protocol.retry_after(headers) }
    }
}

fn transport_failure(cause: TransportError, repeatable: bool) -> Failure {
    let (kind, retry) = if cause.connect { (ErrorKind::Connect, true) } else { (ErrorKind::Transport, repeatable) };
    let mut error = Error::new(kind, cause.to_string()).with_source(cause);
    error.classify(false, false, retry);
    Failure { error, retry, asked: None }
}

/// A provider may quote the request in its message (Alibaba quotes the string to sign): the secrets in it are masked.
/// Only then is a long page cut, since half a secret is not found.
fn redacted(error: Error, input: &dyn Model) -> Error {
    const EXCERPT: usize = 300;
    let page = error.kind() == ErrorKind::Reply;
    error.map_message(|message| {
        let message = redact(message, input);
        if !page {
            return message;
        }
        let words = message.split_whitespace().collect::<Vec<_>>().join(" ");
        words.chars().take(EXCERPT).collect()
    })
}
