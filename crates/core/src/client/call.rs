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

/// A call that is about to be made: add options, then `.await` it.
///
/// `K` is what the reply is taken as: [`Whole`], or [`Streamed`] as it comes.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O, K = Whole> {
    pub(crate) client: Arc<Executor>,
    pub(crate) operation: O,
    pub(crate) options: Result<CallOptions, Error>,
    pub(crate) kind: K,
}

/// The mark of a call whose reply is read to its end.
#[derive(Clone, Copy, Debug)]
pub struct Whole(());

/// The mark of a call whose reply is taken as it comes.
#[derive(Clone, Copy, Debug)]
pub struct Streamed(pub(crate) ProviderEvents);

/// What a provider knows of the events of a stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ProviderEvents {
    /// Looks into the data of an event: [`Api::event`](crate::Api::event).
    pub(crate) look: fn(&sse::Event) -> Result<&str, ApiError>,
    /// The header with the request id.
    pub(crate) request_id: Option<&'static str>,
}

impl<O> Call<O> {
    pub(crate) fn new(client: Arc<Executor>, operation: Result<O, Box<(O, Error)>>) -> Self {
        Self::of(client, operation, Whole(()))
    }
}

impl<O, K> Call<O, K> {
    /// A call. If the operation cannot be sent, the error comes when the call is awaited, as that of an option does.
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

    /// The operation, to be changed before the call is made again.
    pub(crate) fn operation_mut(&mut self) -> &mut O {
        &mut self.operation
    }

    /// The same call once more. What is wrong with the options is told by the first.
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

    /// The region of this call.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.with(|options| {
            let region = region.into();
            check_label(&region, "region of the call")?;
            options.region = Some(region);
            Ok(())
        })
    }

    /// The endpoint of this call: `host`, `https://host:port` or `http://host:port`. Plain HTTP to another machine must be
    /// allowed by [`ClientBuilder::allow_http`](crate::ClientBuilder::allow_http).
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

    /// The time that this call may take in all, retries and waits between them included. Of a stream it covers the time
    /// until the head of the reply has come.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|options| {
            options.timeout = Some(timeout);
            Ok(())
        })
    }

    /// The longest response body that this call accepts, in bytes; the client's by default. Events of a stream have a limit
    /// of their own, [`max_event_size`](Call::max_event_size).
    pub fn max_response_size(self, bytes: usize) -> Self {
        self.with(|options| {
            options.max_response_size = Some(bytes);
            Ok(())
        })
    }

    /// When this call is tried again.
    pub fn retry(self, retry: Retry) -> Self {
        self.with(|options| {
            options.retry = Some(retry);
            Ok(())
        })
    }

    /// A further header, not signed. It never replaces one that the protocol sets.
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
    /// The longest time without a byte from the server, comments included, after which the stream ends in an error;
    /// 120 s by default. The time that the program spends on an event does not count.
    pub fn idle_timeout(self, timeout: Duration) -> Self {
        self.with(|options| {
            options.idle_timeout = Some(timeout);
            Ok(())
        })
    }

    /// The largest event that is taken, in bytes; 16 MiB by default. A larger one ends the stream in an error.
    pub fn max_event_size(self, bytes: usize) -> Self {
        self.with(|options| {
            options.max_event_size = Some(bytes);
            Ok(())
        })
    }
}

impl<O: Invoke, K> Call<O, K> {
    /// Signs the request of this call and returns the steps of the signature, without sending it. Credentials are fetched
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
    /// There are no credentials, the request cannot be written, or it is not signed: the operation needs no signature, or
    /// the credentials are a token that is sent in place of one.
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
