use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
    time::SystemTime,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, header};

use super::outgoing::Outgoing;
use crate::{
    error::{Error, ErrorKind, causes},
    future::BoxFuture,
};

/// An HTTP client that sends single requests. The Cumulo client adds timeouts and retries.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole response, of at most [`Outgoing::max_response_size`] bytes. Redirects are
    /// not followed: they are returned like any other response.
    ///
    /// # Errors
    /// No response was received, or the response is larger than the limit ([`TransportError::too_large`]). The
    /// connection of a response that is too large must be closed.
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>>;

    /// Sends a request, and returns the response when its headers are received. The body follows in chunks. The client
    /// calls this for responses that may be streams. If the body is dropped before its end, the connection must be
    /// closed.
    ///
    /// The default implementation reads the whole response with [`send`](Self::send).
    fn open(&self, request: Outgoing) -> BoxFuture<'_, Result<Opened, TransportError>> {
        let incoming = self.send(request);
        Box::pin(async move {
            let Incoming { status, headers, body } = incoming.await?;
            Ok(Opened { status, headers, body: Box::pin(SingleChunk(Some(body))) })
        })
    }
}

/// The chunks of a body, in the order in which they are received.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// A response whose body is still being received.
#[non_exhaustive]
pub struct Opened {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body. An error means that the connection was closed before the end.
    pub body: Chunks,
}

impl Opened {
    /// Creates a response from its parts.
    pub fn new(status: u16, headers: HeaderMap, body: Chunks) -> Self {
        Self { status, headers, body }
    }

    /// Reads the body to its end. Fails if it is larger than `limit` bytes.
    pub(crate) async fn read_all(self, limit: usize) -> Result<Incoming, TransportError> {
        let Self { status, headers, body } = self;
        let body = read_all(&headers, body, limit).await?;
        Ok(Incoming { status, headers, body })
    }
}

/// Concatenates all chunks, at most `limit` bytes. A single chunk, the usual case, is not copied.
async fn read_all<S>(headers: &HeaderMap, mut body: S, limit: usize) -> Result<Bytes, TransportError>
where
    S: Stream<Item = Result<Bytes, TransportError>> + Unpin,
{
    let content_length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if content_length.is_some_and(|content_length| content_length > limit as u64) {
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
            // Like `Vec`, this doubles the capacity, but not beyond the limit.
            rest.reserve_exact((length * 2).min(limit) - rest.len());
        }
        if rest.is_empty() {
            rest.extend_from_slice(&first);
        }
        rest.extend_from_slice(&chunk);
    }
    Ok(if rest.is_empty() { first } else { rest.into() })
}

/// A body that consists of one chunk.
struct SingleChunk(Option<Bytes>);

impl Stream for SingleChunk {
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

/// The reason why no response was received. Its text does not contain the URL, which may contain secrets.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// True if the request was certainly not sent: no address, no connection, no TLS session.
    pub connect: bool,
    /// The cause.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// Creates the error of a connection that could not be established. The request was certainly not sent, so the
    /// client may retry.
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { connect: true, source: source.into() }
    }

    /// Creates the error of a connection that broke after part of the request may have been sent.
    pub fn broken(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { connect: false, source: source.into() }
    }

    /// Creates the error of a response that is larger than [`Outgoing::max_response_size`].
    pub fn too_large(limit: usize) -> Self {
        Self { connect: false, source: TooLarge(limit).into() }
    }

    /// Converts the failure into the error of a call.
    pub(crate) fn into_error(self) -> Error {
        let kind = if self.connect { ErrorKind::Connect } else { ErrorKind::Transport };
        Error::new(kind, self.to_string()).with_source(self.source)
    }

    /// Returns the limit in bytes if the response was larger.
    pub(crate) fn exceeded(&self) -> Option<usize> {
        self.source.downcast_ref::<TooLarge>().map(|error| error.0)
    }
}

/// The cause of an error: the response is larger than this number of bytes.
#[derive(Debug)]
struct TooLarge(usize);

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response is larger than the limit of {} bytes", self.0)
    }
}

impl std::error::Error for TooLarge {}

/// Writes the causes only with `{error:#}`.
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
pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Returns the time in the `Date` header of a response.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}

/// Omits the headers and the body, which may contain secrets.
impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Omits the headers and the body, which may contain secrets.
impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened").field("status", &self.status).finish_non_exhaustive()
    }
}
