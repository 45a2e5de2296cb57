use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError, Weak},
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{
    Request, Uri, header,
    uri::{Authority, PathAndQuery, Scheme},
};
use http_body::Body as _;
use http_body_util::Full;
use hyper::body::Incoming as Received;
use hyper_util::{
    client::legacy,
    rt::{TokioExecutor, TokioTimer},
};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use super::{BoxError, Incoming, Opened, Transport, TransportError, connect::Connector, proxy::Proxies};
use crate::{endpoint::Endpoint, error::Error, future::BoxFuture, per_runtime::PerRuntime, transport::Outgoing};

/// The default transport: hyper with rustls, ring and the certificates of the platform, HTTP/1.1. Uses the proxies of
/// `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. Does not follow redirects.
pub(super) struct HttpClient {
    clients: PerRuntime<legacy::Client<Connector, Full<Bytes>>>,
    proxies: Option<Arc<Proxies>>,
    /// The validated authority of the last endpoint. It is cached because most calls use the same endpoint.
    last: Mutex<Option<(Endpoint, Authority)>>,
}

impl HttpClient {
    pub(super) fn new(connect_timeout: Duration, proxies: Option<Proxies>) -> Result<Self, Error> {
        let proxies = proxies.map(Arc::new);
        let connector = Connector::new(tls()?, proxies.clone(), connect_timeout);
        let clients = PerRuntime::new(move || {
            legacy::Client::builder(TokioExecutor::new())
                // Providers close idle connections after about a minute, and a request on a connection that is being
                // closed may be lost.
                .pool_idle_timeout(Duration::from_secs(30))
                .pool_timer(TokioTimer::new())
                .build(connector.clone())
        });
        Ok(Self { clients, proxies, last: Mutex::default() })
    }

    fn uri(&self, endpoint: &Endpoint, target: String) -> Result<Uri, http::Error> {
        let authority = self.authority(endpoint)?;
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(if endpoint.scheme() == "https" { Scheme::HTTPS } else { Scheme::HTTP });
        parts.authority = Some(authority);
        parts.path_and_query = Some(match target.as_str() {
            "/" => PathAndQuery::from_static("/"),
            _ => PathAndQuery::from_maybe_shared(Bytes::from(target))?,
        });
        Ok(Uri::from_parts(parts)?)
    }

    fn authority(&self, endpoint: &Endpoint) -> Result<Authority, http::Error> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, authority)) = &*last
            && known == endpoint
        {
            return Ok(authority.clone());
        }
        let authority = Authority::try_from(endpoint.authority())?;
        *last = Some((endpoint.clone(), authority.clone()));
        Ok(authority)
    }

    fn request(&self, outgoing: Outgoing) -> Result<Request<Full<Bytes>>, http::Error> {
        let Outgoing { method, endpoint, target, headers, body, .. } = outgoing;
        let mut request = Request::new(Full::new(body));
        *request.uri_mut() = self.uri(&endpoint, target)?;
        *request.method_mut() = method;
        *request.headers_mut() = headers;
        if let Some(authorization) = self.proxies.as_ref().and_then(|proxies| proxies.authorization(request.uri())) {
            request.headers_mut().insert(header::PROXY_AUTHORIZATION, authorization);
        }
        Ok(request)
    }

    /// Sends the request, and returns the response when its headers are received.
    async fn head(&self, outgoing: Outgoing) -> Result<Opened, TransportError> {
        let request = self.request(outgoing).map_err(|error| TransportError { connect: true, source: error.into() })?;
        let client = self
            .clients
            .current()
            .ok_or_else(|| TransportError { connect: true, source: "the call requires a Tokio runtime".into() })?;
        let destination = request.uri().clone();
        let response = client.request(request).await.map_err(|error| self.failure(error, &destination))?;
        let (head, body) = response.into_parts();
        Ok(Opened { status: head.status.as_u16(), headers: head.headers, body: Box::pin(Body(body)) })
    }

    fn failure(&self, error: legacy::Error, destination: &Uri) -> TransportError {
        if !error.is_connect() {
            return TransportError { connect: false, source: error.into() };
        }
        let proxied = self.proxies.as_ref().is_some_and(|proxies| proxies.of(destination).is_some());
        let authority = destination.authority().cloned();
        TransportError { connect: true, source: Unreachable { authority, proxied, error }.into() }
    }
}

/// The error of a connection that could not be established. It contains the host, unlike hyper's `client error
/// (Connect)`. It omits path and query, which may contain secrets, and the URL of the proxy, which may contain a
/// password.
#[derive(Debug)]
struct Unreachable {
    authority: Option<Authority>,
    proxied: bool,
    error: legacy::Error,
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot connect to ")?;
        f.write_str(self.authority.as_ref().map_or("the endpoint", Authority::as_str))?;
        f.write_str(if self.proxied { " through the proxy from the environment" } else { "" })
    }
}

impl std::error::Error for Unreachable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}

/// Returns the TLS settings, which all existing clients share. Reading the certificates of the system takes about as
/// long as a call, and more memory than the rest of a client.
fn tls() -> Result<Arc<ClientConfig>, Error> {
    static SHARED: Mutex<Weak<ClientConfig>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = shared.upgrade() {
        return Ok(known);
    }
    let created = new_tls()?;
    *shared = Arc::downgrade(&created);
    Ok(created)
}

/// Creates settings for TLS 1.2 and 1.3. The crypto provider is explicit, because only the program may set the
/// process-wide default of rustls.
fn new_tls() -> Result<Arc<ClientConfig>, Error> {
    let unusable = |error: rustls::Error| Error::config(format!("TLS cannot be initialized: {error}"));
    let builder =
        || ClientConfig::builder_with_provider(Arc::new(super::tls::provider())).with_safe_default_protocol_versions();
    let builder = match builder().map_err(unusable)?.with_platform_verifier() {
        Ok(builder) => builder,
        Err(error) => {
            // A machine without certificates can still use HTTP on loopback. HTTPS fails with a clear cause.
            tracing::warn!(%error, "no root certificates found: every HTTPS call will fail");
            let roots = builder().map_err(unusable)?.with_root_certificates(RootCertStore::empty());
            return Ok(Arc::new(roots.with_no_client_auth()));
        }
    };
    Ok(Arc::new(builder.with_no_client_auth()))
}

impl Transport for HttpClient {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let limit = request.max_response_size;
            self.head(request).await?.read_all(limit).await
        })
    }

    fn open(&self, request: Outgoing) -> BoxFuture<'_, Result<Opened, TransportError>> {
        Box::pin(self.head(request))
    }
}

/// A body in chunks. The connection closes when the body is dropped before its end.
struct Body(Received);

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(frame) = ready!(Pin::new(&mut self.0).poll_frame(context)) else { return Poll::Ready(None) };
            match frame.map(http_body::Frame::into_data) {
                Ok(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                // Trailers are ignored, because no provider documents them.
                Ok(Err(_)) => {}
                Err(error) => {
                    let source = BoxError::from(error);
                    return Poll::Ready(Some(Err(TransportError { connect: false, source })));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
