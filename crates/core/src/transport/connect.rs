//! Connections: direct, through the tunnel of a proxy (HTTPS), or to a proxy that forwards requests (HTTP).

use std::{
    fmt, io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::{
    legacy::connect::{Connected, Connection, HttpConnector, proxy::Tunnel},
    proxy::matcher::Intercept,
};
use rustls::ClientConfig;
use tower_service::Service;

use super::{BoxError, proxy::Proxies};
use crate::future::BoxFuture;

/// Opens connections within a timeout.
#[derive(Clone)]
pub(super) struct Connector {
    inner: HttpsConnector<Route>,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(tls: Arc<ClientConfig>, proxies: Option<Arc<Proxies>>, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        Self { inner: Route { tcp, tls, proxies }.with_tls(), timeout }
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Io>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        let (connecting, limit) = (self.inner.call(destination), self.timeout);
        Box::pin(async move {
            match tokio::time::timeout(limit, connecting).await {
                Ok(connected) => connected,
                Err(_) => Err(format!("connection not established within {limit:?}").into()),
            }
        })
    }
}

/// Connects to a destination, or to its proxy. [`HttpsConnector`] adds TLS with the destination.
#[derive(Clone)]
struct Route {
    tcp: HttpConnector,
    tls: Arc<ClientConfig>,
    proxies: Option<Arc<Proxies>>,
}

impl Route {
    fn with_tls(self) -> HttpsConnector<Self> {
        let tls = self.tls.clone();
        HttpsConnector::from((self, tls))
    }

    async fn through(self, proxy: Intercept, destination: Uri) -> Result<Io, BoxError> {
        #[cfg(feature = "socks")]
        if let Some(connected) = super::socks::connect(&self.tcp, &proxy, &destination).await {
            return Ok(Io::new(connected?));
        }
        // The connection to the proxy itself, which may also use TLS.
        let mut to_proxy = Self { proxies: None, ..self }.with_tls();
        if destination.scheme_str() != Some("https") {
            let connected = to_proxy.call(proxy.uri().clone()).await?;
            return Ok(Io { forwarded: true, ..Io::new(connected) });
        }
        let tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        let mut tunnel = match proxy.basic_auth() {
            Some(authorization) => tunnel.with_auth(authorization.clone()),
            None => tunnel,
        };
        Ok(Io::new(tunnel.call(destination).await?))
    }
}

impl Service<Uri> for Route {
    type Response = Io;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Io, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        if let Some(proxy) = self.proxies.as_ref().and_then(|proxies| proxies.of(&destination)) {
            return Box::pin(self.clone().through(proxy, destination));
        }
        let connecting = self.tcp.call(destination);
        Box::pin(async move { Ok(Io::new(connecting.await?)) })
    }
}

/// The byte stream below TLS. All byte streams have the same boxed type, so that TLS and HTTP are compiled only once.
trait Bytes: Read + Write + Connection + Send + Unpin {}

impl<T: Read + Write + Connection + Send + Unpin> Bytes for T {}

/// A connection to the destination or its proxy, without the TLS session with the destination.
pub(super) struct Io {
    inner: Box<dyn Bytes>,
    /// True if a proxy forwards the requests, which must then contain absolute URIs.
    forwarded: bool,
}

impl Io {
    fn new(connected: impl Bytes + 'static) -> Self {
        Self { inner: Box::new(connected), forwarded: false }
    }
}

impl Connection for Io {
    fn connected(&self) -> Connected {
        self.inner.connected().proxy(self.forwarded)
    }
}

impl fmt::Debug for Io {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Io")
    }
}

impl Read for Io {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl Write for Io {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write_vectored(context, parts)
    }
}
