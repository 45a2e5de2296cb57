use std::{mem, sync::Arc, time::Duration};

use http::{HeaderName, HeaderValue};

use super::{
    executor::Executor,
    invoke::{Invoke, sealed::Output as _},
    options::CallOptions,
    reply::Reply,
    retry::Retry,
};
use crate::{
    endpoint::{self, check_label},
    error::{ApiError, Error},
    future::BoxFuture,
    sign::SigningSteps,
    sse,
};

/// A call that has not started. Set its options, then `.await` it.
///
/// `K` is [`Whole`] for a response that is read to its end, or [`Streamed`] for a stream of events.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O, K = Whole> {
    pub(crate) client: Arc<Executor>,
    pub(crate) operation: O,
    pub(crate) options: Result<CallOptions, Error>,
    pub(crate) kind: K,
}

/// Marks a call whose response is read to its end.
#[derive(Clone, Copy, Debug)]
pub struct Whole(());

/// Marks a call whose response is a stream of events.
#[derive(Clone, Copy, Debug)]
pub struct Streamed(pub(crate) ProviderEvents);

/// The provider's rules for the events of a stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ProviderEvents {
    /// Returns the data of an event, or the error that the event reports: [`Api::event`](crate::Api::event).
    pub(crate) read_event: fn(&sse::Event) -> Result<&str, ApiError>,
    /// The header that contains the request id.
    pub(crate) request_id: Option<&'static str>,
}

impl<O> Call<O> {
    pub(crate) fn new(client: Arc<Executor>, operation: Result<O, Box<(O, Error)>>) -> Self {
        Self::of(client, operation, Whole(()))
    }
}

impl<O, K> Call<O, K> {
    /// Creates a call. If the operation cannot be sent, the call fails when it is awaited.
    pub(crate) fn of(client: Arc<Executor>, operation: Result<O, Box<(O, Error)>>, kind: K) -> Self {
        let (operation, options) = match operation {
            Ok(operation) => (operation, Ok(CallOptions::default())),
            Err(invalid) => (invalid.0, Err(invalid.1)),
        };
        Self { client, operation, options, kind }
    }

    fn with(mut self, change: impl FnOnce(&mut CallOptions) -> Result<(), Error>) -> Self {
        self.options = self.options.and_then(|mut options| change(&mut options).map(|()| options));
        self
    }

    /// Returns the operation. The caller may change it before the next call.
    pub(crate) fn operation_mut(&mut self) -> &mut O {
        &mut self.operation
    }

    /// Returns a copy of the call. If the options have an error, only the first copy reports it.
    pub(crate) fn again(&mut self) -> Self
    where
        O: Clone,
        K: Copy,
    {
        let options = match &self.options {
            Ok(options) => Ok(options.clone()),
            Err(_) => mem::replace(&mut self.options, Ok(CallOptions::default())),
        };
        Self { client: self.client.clone(), operation: self.operation.clone(), options, kind: self.kind }
    }

    /// Sets the region of this call. Default: the region of the client.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.with(|options| {
            let region = region.into();
            check_label(&region, "region of the call")?;
            options.region = Some(region);
            Ok(())
        })
    }

    /// Sets the endpoint of this call: `host`, `https://host:port` or `http://host:port`. Plain HTTP to another
    /// machine must be allowed by [`ClientBuilder::allow_http`](crate::ClientBuilder::allow_http).
    pub fn endpoint(self, endpoint: impl AsRef<str>) -> Self {
        let allow_http = self.client.allow_http;
        self.with(|options| {
            let source = "endpoint of the call";
            let endpoint = endpoint::read(endpoint.as_ref(), source)?;
            endpoint::check_scheme(&endpoint, allow_http, source)?;
            options.endpoint = Some(endpoint);
            Ok(())
        })
    }

    /// Sets the timeout of the whole call, including retries and the delays between them. For a stream, it covers the
    /// time until the headers of the response are received. Default: the timeout of the client.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|options| {
            options.timeout = Some(timeout);
            Ok(())
        })
    }

    /// Sets the maximum size of the response body in bytes. Default: the limit of the client. For the events of a
    /// stream, [`max_event_size`](Call::max_event_size) applies instead.
    pub fn max_response_size(self, bytes: usize) -> Self {
        self.with(|options| {
            options.max_response_size = Some(bytes);
            Ok(())
        })
    }

    /// Sets the retry policy of this call. Default: the policy of the client.
    pub fn retry(self, retry: Retry) -> Self {
        self.with(|options| {
            options.retry = Some(retry);
            Ok(())
        })
    }

    /// Adds a header. The header is not signed, and never replaces a header that the protocol sets.
    pub fn header(self, name: impl TryInto<HeaderName>, value: impl TryInto<HeaderValue>) -> Self {
        self.with(|options| {
            let name = name.try_into().map_err(|_| Error::request("malformed header name"))?;
            let value = value.try_into().map_err(|_| Error::request("malformed header value"))?;
            options.headers.append(name, value);
            Ok(())
        })
    }
}

impl<O> Call<O, Streamed> {
    /// Sets the maximum time without data from the server. When it is exceeded, the stream ends with an error.
    /// Comments from the server are data. The time in which the program processes an event is not included. Default:
    /// 120 s.
    pub fn idle_timeout(self, timeout: Duration) -> Self {
        self.with(|options| {
            options.idle_timeout = Some(timeout);
            Ok(())
        })
    }

    /// Sets the maximum size of an event in bytes. A larger event ends the stream with an error. Default: 16 MiB.
    pub fn max_event_size(self, bytes: usize) -> Self {
        self.with(|options| {
            options.max_event_size = Some(bytes);
            Ok(())
        })
    }
}

impl<O: Invoke, K> Call<O, K> {
    /// Signs the request of this call without sending it, and returns the steps of the signature. Fetches credentials
    /// if necessary.
    ///
    /// ```no_run
    /// # async fn run<O: cumulo_core::Operation>(client: cumulo_core::Client<O::Api>, operation: O) -> Result<(), cumulo_core::Error> {
    /// let steps = client.send(operation).signing_steps().await?;
    /// println!("{steps}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// No credentials are available, the request cannot be built, or the request is not signed. A request is not
    /// signed if its operation needs no signature, or if the credentials are a bearer token, which replaces the
    /// signature.
    pub async fn signing_steps(mut self) -> Result<SigningSteps, Error> {
        let options = self.client.checked(&self.operation.facts(), self.options)?;
        self.operation.signing_steps(&self.client, &options).await
    }
}

impl<O: std::fmt::Debug, K> std::fmt::Debug for Call<O, K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<O: Invoke> IntoFuture for Call<O> {
    type Output = Result<Reply<O::Output>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, mut operation, options, .. } = self;
        Box::pin(async move {
            let facts = operation.facts();
            let (mut output, options) = (O::Output::of_facts(&facts), client.checked(&facts, options)?);
            let meta = operation.carry_out(&client, &options, output.model_mut(), None).await?;
            Ok(Reply::new(output, meta))
        })
    }
}
