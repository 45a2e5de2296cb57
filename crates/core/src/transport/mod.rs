//! How bytes reach a provider: an object-safe trait, and reqwest behind it.

#[cfg(feature = "reqwest")]
mod http_client;
#[cfg(feature = "reqwest")]
mod tls;

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderMap;

use crate::{BoxFuture, Outgoing};

/// Sends one request. Timeouts and retries are the client's business.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and reads the whole reply. Redirects are replies like any other.
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>>;

    /// The mock that answers calls before they become requests.
    #[cfg(feature = "testing")]
    #[doc(hidden)]
    fn mock(&self) -> Option<&crate::testing::MockTransport> {
        None
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
    #[cfg(feature = "reqwest")]
    return Ok(Arc::new(http_client::HttpClient::new(connect_timeout, proxies)?));
    #[cfg(not(feature = "reqwest"))]
    {
        let _ = (connect_timeout, proxies);
        Err(crate::Error::config("built without the feature `reqwest`: give the client a transport"))
    }
}
