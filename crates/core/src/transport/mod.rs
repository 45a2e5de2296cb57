//! How bytes reach a provider: an object-safe trait, and hyper behind it.

#[cfg(feature = "http-client")]
mod connect;
#[cfg(feature = "http-client")]
mod http_client;
mod outgoing;
#[cfg(feature = "http-client")]
mod proxy;
#[cfg(feature = "testing")]
mod recorded;
#[cfg(feature = "socks")]
mod socks;
#[cfg(feature = "http-client")]
mod tls;

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, header};

pub(crate) use self::outgoing::MAX_RESPONSE_SIZE;
pub use self::outgoing::Outgoing;
#[cfg(feature = "testing")]
pub(crate) use self::recorded::{Secrets, Unrecorded};
use crate::{
    error::{Error, ErrorKind, causes},
    future::BoxFuture,
};

/// Sends one request. Timeouts and retries are the client's business.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole response, of at most [`Outgoing::max_response_size`] bytes:
    /// [`TransportError::too_large`] is the error of a larger one, whose connection must be closed. Redirects are responses
    /// like any other: they are not followed.
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>>;

    /// Sends a request, and hands over the reply once its head has come; the body follows in chunks. Called for replies
    /// that may be streams. Dropping the body must end the connection, unless it was read to its end.
    ///
    /// A transport that has no way to do so reads the whole reply first, as this default does.
    fn open(&self, request: Outgoing) -> BoxFuture<'_, Result<Opened, TransportError>> {
        let incoming = self.send(request);
        Box::pin(async move {
            let Incoming { status, headers, body } = incoming.await?;
            Ok(Opened { status, headers, body: Box::pin(Whole(Some(body))) })
        })
    }
}

/// A body in chunks, as they are received.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// A response whose body is still being received.
#[non_exhaustive]
pub struct Opened {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body. An error means that the connection broke before the end.
    pub body: Chunks,
}

impl Opened {
    /// Creates a response from its parts.
    pub fn new(status: u16, headers: HeaderMap, body: Chunks) -> Self {
        Self { status, headers, body }
    }

    /// Reads the body to its end, or to the limit.
    pub(crate) async fn whole(self, limit: usize) -> Result<Incoming, TransportError> {
        let Self { status, headers, body } = self;
        let body = whole(&headers, body, limit).await?;
        Ok(Incoming { status, headers, body })
    }
}

/// All chunks as one, at most `limit` bytes: a single one, as most bodies are, is not copied.
async fn whole<S>(headers: &HeaderMap, mut body: S, limit: usize) -> Result<Bytes, TransportError>
where
    S: Stream<Item = Result<Bytes, TransportError>> + Unpin,
{
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|announced| announced > limit as u64) {
        return Err(TransportError::too_large(limit));
    }
    let (mut first, mut rest) = (Bytes::new(), Vec::new());
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let chunk = chunk?;
        let length = rest.len().max(first.len()) + chunk.len();
        if length > limit {
            return Err(TransportError::too_large(limit));
        }
        if first.is_empty() {
            first = chunk;
            continue;
        }
        if rest.capacity() < length {
            // Twice the size, as vectors grow, but never beyond the limit.
            rest.reserve_exact((length * 2).min(limit) - rest.len());
        }
        if rest.is_empty() {
            rest.extend_from_slice(&first);
        }
        rest.extend_from_slice(&chunk);
    }
    Ok(if rest.is_empty() { first } else { rest.into() })
}

/// A body in one chunk.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// A whole response.
#[non_exhaustive]
pub struct Incoming {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl Incoming {
    /// Creates a response from its parts.
    pub fn new(status: u16, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into() }
    }
}

/// The reason why there is no response. Its text never holds the URL, which may hold secrets.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// Whether it is certain that nothing was sent: no address, no connection, no TLS session.
    pub connect: bool,
    /// The cause.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// Creates the error of a connection that could not be made: it is certain that nothing was sent, so that the client
    /// may try again.
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { connect: true, source: source.into() }
    }

    /// Creates the error of a connection that broke after a part of the request may have been sent.
    pub fn broken(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { connect: false, source: source.into() }
    }

    /// Returns the error of a response that is larger than [`Outgoing::max_response_size`].
    pub fn too_large(limit: usize) -> Self {
        Self { connect: false, source: TooLarge(limit).into() }
    }

    /// Returns the error of a call that failed in this way.
    pub(crate) fn into_error(self) -> Error {
        let kind = if self.connect { ErrorKind::Connect } else { ErrorKind::Transport };
        Error::new(kind, self.to_string()).with_source(self.source)
    }

    /// The limit that the response went beyond, if that is the error.
    pub(crate) fn exceeded(&self) -> Option<usize> {
        self.source.downcast_ref::<TooLarge>().map(|error| error.0)
    }
}

/// The response is larger than so many bytes.
#[derive(Debug)]
struct TooLarge(usize);

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response is larger than the limit of {} bytes", self.0)
    }
}

impl std::error::Error for TooLarge {}

/// `{error:#}` shows the causes as well.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.connect { "no connection" } else { "the connection broke" })?;
        if f.alternate() { causes(f, std::error::Error::source(self)) } else { Ok(()) }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.source.as_ref())
    }
}

#[cfg(feature = "http-client")]
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The time at which the response was made: its `Date` header.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}

/// The transport of a client that names none.
pub(crate) fn default_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    made(connect_timeout, true)
}

/// The same without a proxy, for what is near.
pub(crate) fn direct_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    made(connect_timeout, false)
}

fn made(connect_timeout: Duration, proxies: bool) -> Result<Arc<dyn Transport>, Error> {
    #[cfg(feature = "http-client")]
    {
        let proxies = if proxies { proxy::Proxies::from_environment()? } else { None };
        Ok(Arc::new(http_client::HttpClient::new(connect_timeout, proxies)?))
    }
    #[cfg(not(feature = "http-client"))]
    {
        let _ = (connect_timeout, proxies);
        Err(Error::config("built without the feature `http-client`: give the client a transport"))
    }
}
