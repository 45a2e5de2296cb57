use std::{marker::PhantomData, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{BoxFuture, Error, Operation, Reply, Retry, endpoint::Endpoint, executor::Executor};

/// A call that is about to be made: add options, then `.await` it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O> {
    client: Arc<Executor>,
    operation: O,
    options: Result<CallOptions, Error>,
    api: PhantomData<fn() -> O>,
}

/// What a call does differently from its client.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) headers: HeaderMap,
}

impl<O> Call<O> {
    pub(crate) fn new(client: Arc<Executor>, operation: O) -> Self {
        Self { client, operation, options: Ok(CallOptions::default()), api: PhantomData }
    }

    fn with(mut self, change: impl FnOnce(&mut CallOptions) -> Result<(), Error>) -> Self {
        self.options = self.options.and_then(|mut options| change(&mut options).map(|()| options));
        self
    }

    /// The region of this call.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.with(|options| {
            options.region = Some(region.into());
            Ok(())
        })
    }

    /// The endpoint of this call: `host`, `https://host:port` or `http://host:port`.
    pub fn endpoint(self, endpoint: impl AsRef<str>) -> Self {
        self.with(|options| {
            options.endpoint = Some(parse_endpoint(endpoint.as_ref())?);
            Ok(())
        })
    }

    /// The time that this call may take in all, retries and waits between them included.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|options| {
            options.timeout = Some(timeout);
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

pub(crate) fn parse_endpoint(text: &str) -> Result<Endpoint, Error> {
    Endpoint::parse(text)
        .ok_or_else(|| Error::config("malformed endpoint: give a host, or http(s)://host[:port] without a path"))
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<Reply<O::Output>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, mut operation, options, .. } = self;
        Box::pin(async move {
            let mut output = O::Output::default();
            let meta = client.call(O::INFO, &mut operation, options, &mut output).await?;
            Ok(Reply::new(output, meta))
        })
    }
}
