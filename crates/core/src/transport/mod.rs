//! How bytes reach a provider: an object-safe trait, and hyper behind it.

#[cfg(feature = "http-client")]
mod connect;
#[cfg(feature = "http-client")]
mod http_client;
#[cfg(feature = "http-client")]
mod proxy;
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
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;

use crate::{BoxFuture, Outgoing};

/// Sends one request. Timeouts and retries are the client's business.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole reply. Redirects are replies like any other.
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

    /// The mock that answers calls before they become requests.
    #[cfg(feature = "testing")]
    #[doc(hidden)]
    fn mock(&self) -> Option<&crate::testing::MockTransport> {
        None
    }
}

/// A body as it comes.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// A reply whose body is still to come.
pub struct Opened {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body. An error means that the connection broke before the end.
    pub body: Chunks,
}

impl Opened {
    /// Reads the body to its end.
    pub(crate) async fn whole(self) -> Result<Incoming, TransportError> {
        let Self { status, headers, body } = self;
        Ok(Incoming { status, headers, body: whole(body).await? })
    }
}

/// All chunks as one: a single one, as most bodies are, is not copied.
async fn whole<S>(mut body: S) -> Result<Bytes, TransportError>
where
    S: Stream<Item = Result<Bytes, TransportError>> + Unpin,
{
    let (mut first, mut rest) = (Bytes::new(), Vec::new());
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let chunk = chunk?;
        if first.is_empty() {
            first = chunk;
            continue;
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

/// A reply as it came.
pub struct Incoming {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

/// Why no reply came. Its text never holds the URL, which may hold secrets.
#[derive(Debug)]
pub struct TransportError {
    /// Whether it is certain that nothing was sent: no address, no connection, no TLS session.
    pub connect: bool,
    /// The cause.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.connect { "no connection" } else { "the connection broke" })?;
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(self.source.as_ref());
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {}

/// The transport of a client that names none.
pub(crate) fn default_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, crate::Error> {
    made(connect_timeout, true)
}

/// The same without a proxy, for what is near.
pub(crate) fn direct_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, crate::Error> {
    made(connect_timeout, false)
}

fn made(connect_timeout: Duration, proxies: bool) -> Result<Arc<dyn Transport>, crate::Error> {
    #[cfg(feature = "http-client")]
    {
        let proxies = if proxies { proxy::Proxies::from_environment()? } else { None };
        Ok(Arc::new(http_client::HttpClient::new(connect_timeout, proxies)?))
    }
    #[cfg(not(feature = "http-client"))]
    {
        let _ = (connect_timeout, proxies);
        Err(crate::Error::config("built without the feature `http-client`: give the client a transport"))
    }
}
